"""How much each sign counts for a kind, in hundredths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, str] = {
    "own_followup": (
        "after:application_received=1 after:assessment=4 after:interview_cancelled=3 after:interview_invitation=-5 "
        "after:interview_rescheduled=-1 after:interview_scheduled=-3 after:offer=-5 after:own_thanks=3 "
        "after:status_update=15 always=17 asks=31 hints:job=24 hints:other=-66 hints:own_followup=33 "
        "hints:own_other=-33 hints:own_thanks=-7 hints:talked=-4 job=14 known=12 leans:own_followup=82 "
        "leans:own_other=-25 leans:own_thanks=-32 leans:unrelated=-4 long=-4 names_job=28 of_application=28 "
        "other=-21 quotes=9 read:own_followup=33 read:own_other=-17 read:own_thanks=-18 read:unrelated=2 "
        "says:job=16 says:other=-28 says:own_followup=33 says:own_other=-11 says:own_thanks=-22 says:talked=-4 "
        "surely:own_followup=28 surely:own_other=-16 surely:own_thanks=-16 surely:unrelated=2 timed=-15 titled=71"
    ),
    "own_other": (
        "after:assessment=-2 after:decision_promised=-10 after:info_request=4 after:interview_cancelled=-3 "
        "after:interview_invitation=9 after:interview_rescheduled=-2 after:interview_scheduled=-15 after:offer=32 "
        "after:own_thanks=1 after:status_update=-13 always=97 asks=-6 hints:job=17 hints:other=2 "
        "hints:own_followup=-20 hints:own_other=77 hints:own_thanks=16 hints:talked=3 job=-6 known=1 "
        "leans:own_followup=-18 leans:own_other=78 leans:own_thanks=-21 leans:unrelated=-2 long=-4 names_job=21 "
        "of_application=7 other=-10 quotes=1 read:own_followup=-7 read:own_other=29 read:own_thanks=-10 "
        "read:unrelated=-12 says:job=-17 says:other=-50 says:own_followup=-20 says:own_other=40 says:own_thanks=-25 "
        "says:talked=3 surely:own_followup=-6 surely:own_other=29 surely:own_thanks=-10 surely:unrelated=-10 "
        "timed=50 titled=-32"
    ),
    "own_thanks": (
        "after:decision_promised=10 after:info_request=-1 after:interview_invitation=5 "
        "after:interview_rescheduled=5 after:interview_scheduled=30 after:offer=-14 after:own_thanks=-1 "
        "after:status_update=-1 always=-114 asks=-7 hints:job=7 hints:other=10 hints:own_followup=-5 "
        "hints:own_other=-32 hints:own_thanks=40 hints:talked=2 job=3 known=34 leans:own_followup=-44 "
        "leans:own_other=-16 leans:own_thanks=94 leans:unrelated=-45 long=5 names_job=15 of_application=-22 "
        "other=-4 quotes=15 read:own_followup=-2 read:own_other=-23 read:own_thanks=33 read:unrelated=-8 says:job=8 "
        "says:other=23 says:own_followup=-5 says:own_other=-19 says:own_thanks=55 says:talked=2 "
        "surely:own_followup=-2 surely:own_other=-21 surely:own_thanks=30 surely:unrelated=-7 timed=-4 titled=3"
    ),
    "unrelated": (
        "after:assessment=-2 after:info_request=-3 after:interview_cancelled=-1 after:interview_invitation=-9 "
        "after:interview_rescheduled=-2 after:interview_scheduled=-12 after:offer=-13 after:own_thanks=-3 "
        "after:status_update=-1 always=0 asks=-19 hints:job=-49 hints:other=53 hints:own_followup=-9 "
        "hints:own_other=-11 hints:own_thanks=-48 hints:talked=-2 job=-11 known=-47 leans:own_followup=-21 "
        "leans:own_other=-38 leans:own_thanks=-41 leans:unrelated=51 long=3 names_job=-65 of_application=-13 "
        "other=35 quotes=-25 read:own_followup=-24 read:own_other=11 read:own_thanks=-5 read:unrelated=18 "
        "says:job=-8 says:other=54 says:own_followup=-9 says:own_other=-10 says:own_thanks=-8 says:talked=-2 "
        "surely:own_followup=-20 surely:own_other=7 surely:own_thanks=-4 surely:unrelated=14 timed=-31 titled=-43"
    ),
}
