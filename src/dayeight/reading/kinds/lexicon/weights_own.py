"""How much each sign counts for a kind, in hundredths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, str] = {
    "own_followup": (
        "after:application_received=1 after:assessment=7 after:interview_invitation=-1 "
        "after:interview_rescheduled=-1 after:interview_scheduled=-2 after:offer=-1 after:own_thanks=1 "
        "after:status_update=2 always=19 from:person=1 hints:job=28 hints:other=-63 hints:own_followup=29 "
        "hints:own_other=-36 hints:own_thanks=-4 hints:talked=-2 job=14 known=6 leans:own_followup=82 "
        "leans:own_other=-24 leans:own_thanks=-34 leans:unrelated=-2 long=-5 names_job=25 of_application=28 "
        "other=-21 quotes=7 read:own_followup=31 read:own_other=-14 read:own_thanks=-17 read:unrelated=1 "
        "says:job=17 says:other=-26 says:own_followup=29 says:own_other=-11 says:own_thanks=-21 says:talked=-2 "
        "surely:own_followup=27 surely:own_other=-13 surely:own_thanks=-15 titled=69"
    ),
    "own_other": (
        "after:assessment=-4 after:decision_promised=-11 after:info_request=5 after:interview_invitation=7 "
        "after:interview_rescheduled=-3 after:interview_scheduled=-21 after:offer=25 after:status_update=-2 "
        "always=30 hints:job=23 hints:own_followup=-19 hints:own_other=81 hints:own_thanks=21 hints:talked=2 job=-7 "
        "known=-5 leans:own_followup=-21 leans:own_other=60 leans:own_thanks=-24 leans:unrelated=-13 long=-7 "
        "names_job=17 of_application=1 other=-9 quotes=6 read:own_followup=-6 read:own_other=31 read:own_thanks=-12 "
        "read:unrelated=-13 says:job=-27 says:other=-39 says:own_followup=-19 says:own_other=49 says:own_thanks=-27 "
        "says:talked=2 surely:own_followup=-5 surely:own_other=32 surely:own_thanks=-12 surely:unrelated=-10 "
        "titled=-29"
    ),
    "own_thanks": (
        "after:assessment=-1 after:decision_promised=11 after:interview_invitation=4 after:interview_rescheduled=7 "
        "after:interview_scheduled=32 after:offer=-22 always=-10 from:person=-1 hints:job=-2 hints:other=9 "
        "hints:own_followup=-7 hints:own_other=-35 hints:own_thanks=37 job=2 known=31 leans:own_followup=-30 "
        "leans:own_other=-6 leans:own_thanks=93 leans:unrelated=-29 long=7 names_job=21 of_application=-20 other=-5 "
        "quotes=6 read:own_followup=-3 read:own_other=-24 read:own_thanks=33 read:unrelated=-6 says:job=11 "
        "says:other=16 says:own_followup=-7 says:own_other=-34 says:own_thanks=60 surely:own_followup=-3 "
        "surely:own_other=-23 surely:own_thanks=29 surely:unrelated=-5 titled=3"
    ),
    "unrelated": (
        "after:application_received=-1 after:assessment=-2 after:decision_promised=-1 after:info_request=-4 "
        "after:interview_invitation=-10 after:interview_rescheduled=-2 after:interview_scheduled=-9 after:offer=-3 "
        "after:own_thanks=-1 always=-39 hints:job=-48 hints:other=54 hints:own_followup=-4 hints:own_other=-10 "
        "hints:own_thanks=-54 job=-8 known=-32 leans:own_followup=-30 leans:own_other=-31 leans:own_thanks=-36 "
        "leans:unrelated=43 long=4 names_job=-63 of_application=-10 other=35 quotes=-19 read:own_followup=-22 "
        "read:own_other=7 read:own_thanks=-4 read:unrelated=18 says:other=49 says:own_followup=-4 says:own_other=-5 "
        "says:own_thanks=-12 surely:own_followup=-18 surely:own_other=5 surely:own_thanks=-2 surely:unrelated=15 "
        "titled=-43"
    ),
}
