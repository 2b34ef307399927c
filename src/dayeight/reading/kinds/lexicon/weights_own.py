"""How much each sign counts for a kind, in hundredths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, str] = {
    "own_followup": (
        "after:application_received=1 after:assessment=7 after:interview_invitation=-3 "
        "after:interview_rescheduled=-1 after:interview_scheduled=-2 after:own_thanks=2 after:status_update=2 "
        "always=34 asks=33 from:person=1 hints:job=27 hints:other=-63 hints:own_followup=31 hints:own_other=-36 "
        "hints:own_thanks=-6 hints:talked=-5 job=15 known=5 leans:own_followup=85 leans:own_other=-25 "
        "leans:own_thanks=-27 leans:unrelated=1 long=-4 names_job=24 of_application=28 other=-20 quotes=6 "
        "read:own_followup=34 read:own_other=-15 read:own_thanks=-19 read:unrelated=1 says:job=19 says:other=-25 "
        "says:own_followup=31 says:own_other=-10 says:own_thanks=-22 says:talked=-5 surely:own_followup=29 "
        "surely:own_other=-14 surely:own_thanks=-17 surely:unrelated=1 timed=-14 titled=68"
    ),
    "own_other": (
        "after:assessment=-4 after:decision_promised=-10 after:info_request=4 after:interview_invitation=9 "
        "after:interview_rescheduled=-3 after:interview_scheduled=-20 after:offer=22 after:status_update=-2 "
        "always=38 asks=-8 from:person=-1 hints:job=25 hints:other=-1 hints:own_followup=-18 hints:own_other=80 "
        "hints:own_thanks=18 hints:talked=2 job=-6 known=-3 leans:own_followup=-24 leans:own_other=66 "
        "leans:own_thanks=-24 leans:unrelated=-10 long=-6 names_job=19 of_application=3 other=-11 quotes=7 "
        "read:own_followup=-6 read:own_other=28 read:own_thanks=-11 read:unrelated=-12 says:job=-23 says:other=-43 "
        "says:own_followup=-18 says:own_other=46 says:own_thanks=-28 says:talked=2 surely:own_followup=-6 "
        "surely:own_other=29 surely:own_thanks=-11 surely:unrelated=-9 timed=52 titled=-29"
    ),
    "own_thanks": (
        "after:assessment=-1 after:decision_promised=10 after:info_request=-1 after:interview_invitation=3 "
        "after:interview_rescheduled=6 after:interview_scheduled=32 after:offer=-18 after:own_thanks=-1 always=-33 "
        "asks=-10 from:person=-1 hints:other=9 hints:own_followup=-5 hints:own_other=-36 hints:own_thanks=38 "
        "hints:talked=2 job=2 known=32 leans:own_followup=-37 leans:own_other=-4 leans:own_thanks=95 "
        "leans:unrelated=-34 long=7 names_job=20 of_application=-19 other=-5 quotes=6 read:own_followup=-2 "
        "read:own_other=-24 read:own_thanks=34 read:unrelated=-9 says:job=10 says:other=17 says:own_followup=-5 "
        "says:own_other=-30 says:own_thanks=59 says:talked=2 surely:own_followup=-2 surely:own_other=-22 "
        "surely:own_thanks=31 surely:unrelated=-7 timed=-11 titled=3"
    ),
    "unrelated": (
        "after:application_received=-1 after:assessment=-2 after:info_request=-4 after:interview_invitation=-9 "
        "after:interview_rescheduled=-2 after:interview_scheduled=-9 after:offer=-4 after:own_thanks=-1 "
        "after:status_update=-1 always=-40 asks=-15 from:person=1 hints:job=-51 hints:other=54 "
        "hints:own_followup=-7 hints:own_other=-8 hints:own_thanks=-50 hints:talked=1 job=-11 known=-33 "
        "leans:own_followup=-24 leans:own_other=-37 leans:own_thanks=-45 leans:unrelated=44 long=3 names_job=-63 "
        "of_application=-13 other=35 quotes=-19 read:own_followup=-25 read:own_other=11 read:own_thanks=-5 "
        "read:unrelated=19 says:job=-6 says:other=51 says:own_followup=-7 says:own_other=-5 says:own_thanks=-9 "
        "says:talked=1 surely:own_followup=-21 surely:own_other=7 surely:own_thanks=-3 surely:unrelated=15 "
        "timed=-27 titled=-42"
    ),
}
