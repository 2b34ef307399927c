"""Why an application was refused, in the words of the labelling guideline."""

from __future__ import annotations

# By what is said anywhere in the message: the first that fits. What fits none is "not_selected".
REASONS = (
    (
        "internal",
        (
            "internal | internally | internal* ~2 candidate/applicant/promotion/transfer/move | colleague from ~ "
            "| a colleague who | promoted | from within | already works | redeploy* | our own staff | on a "
            "temporary basis | minding it"
        ),
    ),
    (
        "on_hold",
        "on hold | paused | pausing | pause | frozen | freeze | postponed | on ice | will rest | ~2 rest until",
    ),
    (
        "location",
        (
            "based in/closer/near | relocat* | commut* | located | sponsor | sponsorship | able to work in | "
            "right to work in | work permit | time zone | timezone | days a week , and | too far | distance | "
            "already in ~2 country"
        ),
    ),
    (
        "cancelled",
        (
            "cancelled ~5 @job/search/recruitment | canceled ~5 @job/search/recruitment | withdrawn ~3 @job | "
            "@job ~4 withdrawn/cancelled/canceled/eliminated/scrapped/removed/gone | pulled ~4 "
            "reqs/openings/requisitions/@job | not to fill | not to hire | decided not to take | not ~2 "
            "take/taking anyone | without hiring | funding ~3 cut/lost/not/withdrawn | budget ~3 "
            "cut/lost/withdrawn/went | restructur* | not to recruit | fell through | not to appoint | not being "
            "commissioned | stop* ~3 recruitment/search | no opening to | standing ~3 down"
        ),
    ),
    (
        "filled",
        (
            "been filled | was filled | is filled | are filled | now filled | already filled | already occupied | "
            "@job ~3 closed/taken | made an appointment | appointment ~2 made | taking the ~4 @job/spot | given "
            "away | found somebody | found someone"
        ),
    ),
    (
        "on_file",
        (
            "keep ~4 on ~2 file/record* | on file | hold on to your | hold onto your | hold on to ~2 "
            "resume/cv/details/application | retain your | talent pool | keep your ~2 details/cv/resume | keep it "
            "in our | in our database | on our books | in the book"
        ),
    ),
    (
        "other_candidate",
        (
            "another ~2 candidate/applicant/person/profile/finalist | a different ~2 candidate/applicant/person | "
            "an applicant who | a candidate who/with | to a candidate | someone else | somebody else | the other "
            "candidate | one of the others | accepted ~2 offer/@job | has accepted | offered ~4 to/another | "
            "preferred candidate | the successful candidate | selected candidate | it is her | it is him | hired "
            "~2 someone/somebody/a/through | hiring through | from somebody who | gone with | going with a | went "
            "with | landed on | appointed a/an/another | preference to | said yes"
        ),
    ),
    (
        "assessment",
        (
            "@test ~8 score/scores/result/results/threshold/standard/pass/mark/benchmark | below ~3 "
            "threshold/pass_mark/benchmark/standard | scored | score | pass mark | results fell | results of ~2 "
            "@test"
        ),
    ),
    (
        "not_fit",
        (
            "not ~3 meet/match/fulfil/fulfill/satisfy ~6 | not fit | not ~2 a/the/right/good ~2 fit/match | not "
            "see ~3 match | too senior | too junior | overqualified | over-qualified | not qualified | not "
            "eligible | lack/lacks/lacking ~4 experience/skills | not correspond | does not correspond | not what "
            "we ~4 | need someone who has | looking for someone with"
        ),
    ),
    (
        "after_interview",
        (
            "our ~3 interview/conversation/conversations/meeting/talk/chat/discussion | your interview/interviews "
            "| interviewing with | interviewed | speaking with | speaking to | talking to | meeting you | meet "
            "you | meeting us | met us | came in | coming in | thoughtful conversation | your time "
            "last/on/yesterday/this | the interview | enjoyed ~4 | with you last/on/yesterday"
        ),
    ),
)
