"""Where an application stands: it came in, it is being looked at, a decision is taking longer."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

RECEIVED = (
    Cue(
        "received",
        1.0,
        "We have received your application for the position of HR Business Partner.",
        "Have you received my application?",
        (
            "reached the ~2 office | is arrived | gone into the ~2 pool | went into the ~2 pool | has gone into the "
            "| in the pool for | thank* ~2 expression of interest | thank* ~2 replying to ~4 advert/ad/post/vacancy "
            "| thank* ~2 answering ~3 advert/ad | will look at your cv | cv in the pile | completed the application "
            "| in our hands | received with thanks | in receipt of | returning your form | returning the form | "
            "your form , which | in the pile | on the pile | your papers | transmitted successfully | in due course "
            "| will be passed to | reached us | reached me | reached our | @application ~3 reached | has landed | "
            "just landed | arrived at | arrived safely | arrived with | putting yourself forward | put yourself "
            "forward | we have your ~3 note/form/application/cv/resume/documents/details | read what you ~ sent | "
            "receipt ~8 acknowledged | received/got/have your ~6 "
            "application/applications/candidacy/candidature/cv/resume/submission/documents/form/letter | created "
            "your application | @application made it | @application/documents ~4 arrived | acknowledge* ~8 "
            "application | received your ~4 @application/details/documents/form/email/letter | got your ~3 "
            "application/cv/resume/form/letter/answers | receipt of ~3 @application/details/email/letter | receipt "
            "~4 application | acknowledg* ~6 @application | reception of ~2 application | @application ~10 received "
            "| @application ~8 submitted | @application ~5 was/been/is sent | @application ~4 "
            "arrived/landed/reached/in | @application ~5 been added/registered/logged/recorded/forwarded/passed | "
            "@application is with | @application is now | application received | application submitted | "
            "application sent | application complete | application confirmation | applied today | applied on | "
            "submitted ~3 application | successfully applied | successfully submitted | you ~ applied to/for | you "
            "have applied | confirm* ~4 @application | safely received | safely arrived | passed it to/on | passed "
            "your ~4 to/on | forwarded your ~3 to | in good hands"
        ),
    ),
    Cue(
        "thanks",
        1.0,
        "Thank you for applying to Larkspur Clinics.",
        "Thank you for your patience.",
        (
            "thank you ~6 apply | thank you ~2 for ~4 applying/application/applied/submitting/submission | thank "
            "you for ~ sending ~6 | thank you for ~ interest ~3 @job | thank you for your interest | thanks so "
            "much for applying | thank for ~ applying/application | thanks for ~4 "
            "applying/application/applied/submitting/cv/resume/sending | thank you for expressing | thank you for "
            "writing | thank you for getting_in_touch | thank you for your cv | thank you for the cv | appreciate "
            "~2 interest | appreciate ~3 applying"
        ),
    ),
    Cue(
        "waiting",
        0.3,
        "Our team will review your application soon.",
        "Please review the attached invoice.",
        (
            "review ~4 application* | reviewing ~4 application* | read every | reads every | read each | look* ~2 "
            "every | look* at ~3 application/profile/cv | closing date | applications close | shortlisting | "
            "shortlist | shortlisted candidates | if you are ~ shortlisted/selected | if ~4 match/fit | volume of "
            "applications | number of applications | do not reply | automated/automatic ~ "
            "message/email/reply/response | what happens next | next steps | will be in touch | will contact you "
            "| be contacted | application reference | reference number | candidate home | portal"
        ),
    ),
)

STATUS = (
    Cue(
        "still_open",
        1.0,
        "Your application is still under review.",
        "Are you still interested in hearing about jobs?",
        (
            "nobody/no_one/none ~3 turned down | no decision before | not before ~4 at the "
            "earliest | nothing back | not ~2 back from | remain under | chase ~2 again | i will chase | is with ~2 "
            "client/manager/panel/board/team/hr | with client for | feedback awaited | awaiting feedback | awaited "
            "| not ~2 looked at | on his desk | on her desk | in court | external opinions | needs ~2 months/weeks "
            "| has been extended | be in contact once | panel ~2 not | no word | no word from | have not ~2 heard | "
            "chased | keep you in ~2 process | kept in ~2 process | still our | still ~2 "
            "favourite/favorite/first_choice/interested_in_you/keen | still ~3 "
            "review*/consider*/decid*/interview*/meet*/waiting/assess*/discuss*/process*/working/going/looking/"
            "finalis*/finaliz*/evaluat*/pending/open/outstanding/shortlist*/sifting/reading/figuring/comparing/"
            "active "
            "| under review | under consideration | under active | in review | being reviewed | being considered | "
            "being processed | being assessed | in progress | still in ~4 "
            "process/running/race/mix/frame/contention/play | still very much in | very much in ~2 "
            "running/process/mix/frame | remain* ~2 in ~2 process/running/consideration | not ~2 forgotten | have "
            "not forgotten | nothing ~3 decided | no decision | not ~3 made ~3 decision* | not ~2 decided | not ~2 "
            "reached ~3 | decision ~4 not ~2 been | yet to ~2 decide/make/hear/finalise/finalize/meet | no news | "
            "no update* | not ~3 news | not ~3 any update* | not have ~2 update | no further news | not heard back "
            "| nothing ~2 report | nothing new | nothing to report | taking ~3 longer | takes longer | taken longer "
            "| longer than | took longer | delay* | held up | running ~2 behind | behind schedule | pushed back ~2 "
            "decision | decision ~5 postponed/delayed/deferred/pushed | timeline ~3 shift*/slip*/chang*/push* | "
            "need*/require*/take* ~4 "
            "more_time/longer/extra_time | need*/take* ~3 bit_longer | waiting on ~3 | "
            "waiting for ~4 approval/sign-off/feedback/budget/decision | approval ~3 pending | "
            "pending ~2 approval"
        ),
    ),
    Cue(
        "waits",
        1.0,
        "Thanks for your patience while Lydia is travelling.",
        "We wait on tables.",
        (
            "bear with | thank you for ~ patience | thanks for ~ patience | appreciate ~ patience | patience | "
            "hang in there | hang tight | sit tight | apologies for the ~ silence/wait/delay | sorry for the ~2 "
            "silence/wait/delay/slow | sorry it ~3 taking | sorry to keep you | keep* you waiting | left "
            "wondering | not left wondering | quick update | short update | brief update | just an update | keep "
            "you posted | keep you updated | keep you in the loop | keeping you in the loop | is on holiday | is "
            "on leave | is on vacation | is travelling | is traveling | been traveling | been travelling | update "
            "on ~4 process/recruitment/application/timeline/role/position | more time | extra time | awaiting ~4 "
            "| sign-off"
        ),
    ),
    Cue(
        "reserve",
        1.2,
        "You have been placed third on a panel from which vacancies may be filled.",
        "You have not been placed on the panel.",
        (
            "still in the ~3 pool | stay/stays in the ~3 pool | placed you on the ~2 waiting | "
            "not a refusal | nor ~4 refusal | procedure as open | remain available | ranked ~2 second/third/you | "
            "placed ~2 second/third/fourth/fifth/on | order of merit | on a panel from | panel from which | taken "
            "you off | took you off | not released you | without another round | if she/he/they ~2 not | first "
            "place | reserve list | reserve candidate | on reserve | held in reserve | merit list | appointable | "
            "second choice | backup candidate"
        ),
    ),
    Cue(
        "changed",
        1.0,
        "The status of your application has changed to: Under Review.",
        "Sign in to see your application status at any time.",
        (
            "has moved from | moved from ~3 to | been referred to | status ~8 changed | status ~8 updated | "
            "status ~4 is now | status update | status change* | new status | changed to | moved to ~2 next/stage "
            "| updated to | waiting list | wait list | waitlist* | withdrawn at your | withdrawal | withdrawn "
            "your | you withdrew | has been withdrawn | been withdrawn ~3 request* | request to withdraw | as "
            "requested ~3 withdrawn | put you forward | put your ~3 forward | submitted you/your ~4 to ~2 client "
            "| sent your ~3 to ~3 client/manager/team | shared your ~3 with ~3 client/manager/team | passed your "
            "~4 manager/team/panel/department | has been forwarded to ~2 hiring | longlist* | with the hiring "
            "manager | feedback is positive | positive feedback | hiring manager ~3 reviewing/has_your | calling "
            "references | checking references"
        ),
    ),
)

PROMISED = (
    Cue(
        "by_day",
        1.0,
        "We will let you know our decision by Friday, 20 March.",
        "Please call us on Friday.",
        (
            "yes or ~ no ~4 by/on/before | call/ring/text/phone/telephone you ~10 "
            "outcome/result/decision/verdict/answer/news | text/ring/phone/call you that "
            "night/evening/day/afternoon | until ~8 i/we give you | hear from ~8 by/on/before/no_later | tell "
            "everybody/everyone/you ~4 by/on | before i can tell you | have our/the ~3 by | hear ~3 by/on/before | "
            "let you know ~8 by/on/before/no_later | get back to you ~8 by/on/before/no_later/within | come back to "
            "you ~8 by/on/before/no_later/within | decision ~6 by/on/before/no_later/within | decide ~4 "
            "by/on/before | decides on | answer ~5 by/on/before/no_later | in touch ~8 by/on/before/no_later | "
            "contact you ~6 by/on/before/no_later | inform* you ~6 by/on/before/no_later | notif* ~6 "
            "by/on/before/no_later | call you ~6 with | tell ~6 by/on/before | know ~3 by/on/before | update ~4 "
            "by/on/before | outcome ~5 by/on/before | results ~4 by/on/before | confirm ~4 by/on/before | announce* "
            "~4 by/on/before | one way or ~ other | either way"
        ),
    ),
)
