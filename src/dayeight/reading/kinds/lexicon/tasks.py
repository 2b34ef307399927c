"""What an employer asks the candidate to do or to send, besides talking."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

ASSESSMENT = (
    Cue(
        "task",
        1.0,
        "As the next step, please complete an online assessment.",
        "We will assess your application this week.",
        (
            "price up ~4 | work out ~3 costing/quote | what we ask everyone/everybody | "
            "we ask everyone who | solve ~4 task/problem/problems/case/challenge | test piece | sample piece | "
            "prepare ~4 lesson/class/presentation/talk/session | the plan to me | strengths test | strengths "
            "questionnaire | short ~2 @test | small ~ @test | excel test | tests within | every candidate ~4 @test "
            "| required to complete ~6 @test | complete ~6 @test | completing ~5 @test | completed ~4 @test ~ | "
            "take ~4 @test | taking ~3 @test | do ~3 @test | sit ~3 @test | finish ~4 @test | finished ~4 @test | "
            "submit ~4 @test | start ~3 @test | begin ~3 @test | attempt ~3 @test | attend ~4 @test | prepare ~5 "
            "@test | work on ~3 @test | undertake ~4 @test | return ~3 @test | invite* ~5 @test | invited ~6 @test "
            "| sent you ~4 @test | send you ~4 @test | sending you ~4 @test | attached ~4 @test | here is ~4 @test "
            "| find ~4 @test | @test ~3 attached | @test ~5 expires/expire/deadline/due | @test ~3 is/are "
            "waiting/ready/available | your @test is | your ~3 assessment/test/take-home/exercise/challenge ~ | "
            "reminder ~5 @test | ask* ~4 to ~3 complete/take/edit/translate/write/solve/prepare/record_a | @test ~4 "
            "takes/take ~3 minutes/hours/mins | test duration | next step/stage ~4 @test | following ~2 "
            "tests/test/tasks/task | coding challenge | coding test | skills test | technical test | aptitude test "
            "| online test | psychometric | take-home | take home ~ | work sample | case study | trial shift | "
            "trial lesson | trial day | trial morning | test task | test assignment | technical assignment | "
            "technical exercise | technical task | technical challenge | written exercise | written task | writing "
            "sample | writing test | short exercise | short task | small task | small exercise | practical test | "
            "typing test | hackerrank | codility | testgorilla | codesignal | testdome | coderbyte | shl | "
            "situational judgement | situational judgment | numerical reasoning | verbal reasoning | personality ~2 "
            "questionnaire/test/inventory | game-based | coding exercise | design exercise | design challenge | "
            "homework | mini project | sample lesson | lesson plan | edit a ~ sample | short presentation | ~2 "
            "minutes once started"
        ),
    ),
    Cue(
        "piece_of_work",
        0.6,
        "It should take about two hours; send it back by Thursday.",
        "The flight is short.",
        (
            "ask* everybody/everyone/all/every_candidate to ~2 build/do/write/complete/make/edit/solve | cap it "
            "at ~2 hours | brief is in | spend more than ~3 hours | the exercise | the assignment | the test | "
            "the task | the take-home | take/takes/spend ~4 hours/hour/minutes | see how you ~ "
            "work/think/approach/tackle/write | how you would ~ approach/solve/handle/tackle | send ~4 back/over "
            "by | return ~3 by/until/before | attached text | attached brief | attached data | attached dataset | "
            "the brief is | get a feel for ~ | "
            "sketch/write/draft/design/build/solve/edit/translate/prepare/analyse/analyze ~4 attached"
        ),
    ),
)

INFO = (
    Cue(
        "asked_for",
        1.0,
        "Could you please send contact details for two professional references?",
        "We will not contact your references without asking you.",
        (
            "forward same | did not include | current package | contact details of | need to know , | on site ? | "
            "health questionnaire | medical questionnaire | criminal ~ declaration | convictions declaration | "
            "declaration form | comp are you | comp ~3 targeting | what comp | compensation ~3 "
            "expectations/expecting/targeting | salary ~3 targeting/expecting | give me the name | name of somebody "
            "| name of someone | to whom i might speak | share ~2 below | below details | following details | pan "
            "card | days in office | are you ~ good with | are you ok with | verify your right | still miss | we "
            "miss | are on at the moment | what you are on | need to move | verify ~4 @document | your two referees "
            "| @please ~8 @document | send ~6 @document | resend ~4 @document | provide ~6 @document | upload ~6 "
            "@document | supply ~6 @document | forward ~6 @document | submit ~6 @document | share ~6 @document | "
            "email ~5 @document | give ~6 @document | confirm ~5 "
            "salary/notice/right_to_work/start_date/eligib*/nationality/address/licence/license/registration/"
            "sponsorship "
            "| need ~6 @document | require ~6 @document | missing ~4 @document | @document ~4 "
            "missing/outstanding/required/needed | awaiting ~4 @document | waiting for ~4 @document | fill ~4 "
            "application_form | complete ~5 "
            "declaration/self-declaration/paperwork/onboarding/details/application_form | what is your ~3 "
            "notice/salary/current/expected/nationality/availability_to_start | what ~4 salary | what are your ~3 "
            "salary/expectations | your notice period | notice period | salary expectation* | salary expected | "
            "expected salary | expected ctc | current ctc | current salary | salary are you | how much notice | how "
            "soon can you start | when could you start | earliest start | earliest date | earliest you | need ~2 "
            "visa/sponsorship | require ~3 visa/sponsorship/work_permit | visa status | visa sponsorship | work "
            "permit | authorised to work | authorized to work | authorization to work | entitled to work | eligible "
            "to work | eligibility to work | right to work | background check | background screening | background "
            "verification | pre-employment | reference check* | references ~3 contact | contact ~3 "
            "referees/references | contact details ~5 references/referees | two ~3 references/referees | names of "
            "~3 references/referees | names and ~6 referees | following ~2 documents/information | additional "
            "information | further information ~3 application | additional documents | outstanding documents | few "
            "~3 questions | quick question* | couple of ~3 questions | quick ones | two things | please ~ answer ~ "
            "| proof of ~3 | copy of your | copies of your | scan of | certified copy | original certificates | dbs "
            "| disclosure ~ form | enhanced disclosure | occupational health | a medical | medical ~ "
            "check/exam*/form/assessment/history/report/certificate | drug ~ test/screen* | bank details | next of "
            "kin | date of birth | driving licence | driver's license | as a word | word file | word document | "
            "updated cv | updated resume | latest cv | latest resume | your portfolio | willing to relocate | able "
            "to relocate | happy to relocate | do you have ~4 licence/license/experience/certificate/car/transport "
            "| do you hold | do you drive | are you ~3 willing/happy/able/comfortable ~4 | what attracts you | "
            "incomplete | not attached | did not attach | could not open | can not open | not open ~2 attach* | "
            "self-declaration"
        ),
    ),
)
