"""That an application is over, said plainly or softly."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

CUES = (
    Cue(
        "not_selected",
        1.0,
        "We regret to inform you that you have not been selected to continue in the process.",
        "If you are not selected for this position, keep an eye on our jobs page.",
        (
            "you were not one of | not ~2 placed ~ panel/list | not be placed on | not reach* ~4 "
            "standard/level/mark/threshold/stage | name ~3 not ~2 on | not one of the people | not among those | "
            "you ~3 not ~3 @chosen | you ~2 were/are/been not ~2 @chosen | candidate/applicant/candidates ~2 not "
            "@chosen | not been @chosen | not ~2 been/be ~2 @chosen | were/was not @chosen | not ~ have you "
            "@chosen | you did not make it | did not make ~ shortlist/short_list/cut/final/next | not make_it ~ "
            "to ~ next/final/second | not ~ on ~2 shortlist/short_list/short-list | not ~ included ~ shortlist | "
            "not ~ among ~ @chosen | not ~ one of ~ @chosen | not ~ among ~ finalists | you will not be @advance "
            "~ to | not ~ to be interviewed | not be interviewing you | not ~ called for interview | not ~ "
            "through to ~ next/second/final | not get through ~ shortlisting/sift/screening/round/stage | not ~ "
            "reach/reached/scored ~ next/interview/shortlist* | did not score ~ shortlist*/interview | not ~ "
            "getting/got/get the @job | did not get the @job | not retained ~2 your | not retain ~2 your | you ~ "
            "have missed out | your name ~ not ~ list | not qualified ~ for ~ next/round/interview"
        ),
        denies=True,
    ),
    Cue(
        "not_selected",
        1.0,
        "I am sorry to say that your application was unsuccessful on this occasion.",
        "We will also write to unsuccessful candidates.",
        (
            "@application ~6 unsuccessful/rejected/declined/turned_down | you ~4 unsuccessful | was/is/been/were "
            "unsuccessful | unsuccessful on_this/at_this/in_this/this_time/in_your/in_securing | @application ~4 "
            "not ~3 "
            "@chosen/progress/progressing/proceed/proceeding/advance/advancing/go/pursued/considered/move/moving/"
            "moved/taken/continue/continuing/further/favourable/favorable/approved/make_it/made_it/strong_enough/"
            "gone "
            "| @application ~4 not_selected/not_successful/not_accepted | not accept ~2 your @application | "
            "reject/decline ~2 your @application | turn down your @application | yours ~2 not ~3 @chosen/them | "
            "yours was not ~"
        ),
        denies=True,
    ),
    Cue(
        "not_selected",
        1.0,
        "After careful consideration we have decided not to proceed with your application.",
        "We cannot proceed with your application until we have your certificate.",
        (
            "unable to move you | not ~2 able to move you | not within reach | not place you within | fit ~4 not "
            "given | not ~ be calling you | goes no further | go no further | going no further | gone no further "
            "| not ~ achieve ~3 mark/score/standard/threshold/grade | not achieve ~ | @application ~3 not ~ among "
            "| was not among | were not among | not ~ among them | found not qualified | not qualified | not been "
            "taken forward | not ~2 taken forward | not ~2 going ahead with you | not ~2 go/going ahead with you "
            "| not be ~ing ~2 you/your/this/things/it_further/you_further/@application | can no longer consider | "
            "no longer consider | not ~2 do/doing/go/going ~3 with_your @application | not continue with/your | "
            "not ~2 continue ~4 with_your/with_you/you | decided not to | decision not to | not ~5 "
            "favourable/favorable | not ~2 ask/asking/asked you ~4 interview/meet/come/in | returning your "
            "documents | return your documents | @decide ~2 not to ~3 @advance | decision not to ~3 @advance | "
            "decision ~ not @advance | not ~2 @advance ~5 your @application ~2 further/forward/ahead/on/to/any | "
            "not ~3 @advance ~2 with you | not ~3 @advance with/on ~3 your @application | not ~3 be @advance you "
            "~3 with/in/to/further/forward/on/for | not ~2 @advance ~5 @application ~3 "
            "further/forward/at_this/this_time | not ~2 be @advance you forward/further | not ~2 be @advance with "
            "you | not ~3 @advance forward with you/your | not ~3 be @advance forward/further/ahead ~2 "
            "with_your/with_you/at_this/on_this/this_time/with_this | not be @advance ~2 forward | not ~2 "
            "@advance ahead with you/your | not be @advance it/this/things/matters ~2 further/forward/any | not "
            "~2 be @advance your | not ~2 @advance ~2 you ~3 next/interview/further/final/second/this | not ~2 "
            "able to @advance ~5 you/your ~6 @job/interview/further/forward/candidacy/application/stage/round | "
            "not @advance external applicants | not advance your | not ~2 able to progress ~2 you | not ~2 able "
            "to @advance your | no further action ~ @application | not ~3 to the next/second/final "
            "round/stage/step | not ~ part of ~ next/final round/stage | not ~2 going any further | not ~2 "
            "go/going/gone/move/moving further ~2 with/at/on/this | not ~2 go/going/gone/move/moving forward ~2 "
            "with/at/on/this | not the right time to move forward | not ~2 "
            "continue/continuing/pursue/pursuing/progress ~3 your | not ~3 take/taking/carry/carrying ~3 "
            "further/forward | not ~2 want/wish/wanting to ~ waste | not_proceed ~3 with | not ~2 proceeding with "
            "~2 @application/candidacy/candidature | not ~2 proceeding ~2 with you | do not intend to ~2 @advance "
            "| do not plan to ~2 @advance ~3 you/your | not_proceeding ~2 further | not_moving ~2 forward | not "
            "moving ahead | not be moving | not be proceeding | not be progressing | not be continuing | not be "
            "advancing | not be pursuing | not be inviting you | not be offering you | not be extending | not be "
            "able to @advance you | not be able to invite | not ~2 shortlist/shortlisting you | not ~2 "
            "call/calling you for | decided against ~3 | decided to stop | stop the process | not see ~3 next "
            "step | not ~ consider/considering you | not ~2 consider you/your ~2 further | not ~2 considering "
            "you/your | unable to @advance ~4 you/your ~6 "
            "@job/further/forward/candidacy/application/stage/round/interview/shortlist | unable to progress ~2 "
            "your | unable to take ~3 further/forward | unable to consider ~3 further | unable to offer you ~4 "
            "@job/interview | unable to make you an offer | not ~2 in a position to offer you | not ~2 in a "
            "position to ~2 @advance | not_able to offer you ~5 @job/interview | can not offer you ~4 "
            "@job/interview | not ~3 offer/offering you ~4 @job/employment | not be making you an offer | not ~2 "
            "make/making/extend/extending you an offer | not offering you"
        ),
        denies=True,
    ),
    Cue(
        "not_selected",
        1.0,
        "Your candidacy for this role ends here.",
        "Your application is still under consideration.",
        (
            "no longer under consideration | no longer being considered | no longer in consideration | no longer "
            "~2 consider/considering you/your | no longer in the running/process | no longer a candidate | no "
            "longer moving forward | no longer @advance ~4 your @application | @application ~4 end/ends/ended "
            "here | end your candidacy | conclude* your @application | @application ~3 "
            "closed/concluded/archived/discontinued | closed ~3 your @application | closing ~3 your @application "
            "| close ~2 your @application | application/applications ~3 been closed | end of the road | part ways "
            "| leave it there/here | leave things there/here | call it a day | stop here | stopping here | end "
            "here | released from ~ process | out of the running | out of the race | not in the running | "
            "withdrawn you from consideration | removed from consideration | removed you from ~2 process | "
            "eliminated from | disqualified from | not ~ remain in | not ~2 under consideration | fallen short | "
            "fell short | just missed out | narrowly missed | lost out | missed out on | pipped | not be hearing "
            "from us further | not ~2 be joining us | not ~2 be working together"
        ),
        denies=True,
    ),
    Cue(
        "other_candidate",
        1.0,
        "We have decided to move forward with other candidates whose experience more closely fits what we need.",
        "We are still meeting other candidates for the role.",
        (
            "gone the way of | went the way of | go the way of | gone another way | went another way | "
            "continue our search with | continue the search with | asked ~2 to start with us | has been offered "
            "elsewhere | few other people | other people | preference to ~4 | preferred a/an/another/someone | "
            "gave the preference | @job ~3 given to | @job ~2 was given | was given to ~ | is taking the ~4 @job "
            "| taking the ~3 @job | taken the ~3 @job | took the @job | made an appointment | made the "
            "appointment | an appointment has been made | has been appointed | we search somebody | we search "
            "someone | we need someone ~ who | need somebody who | decided for ~ other/another/a_different | "
            "decided on another/somebody/someone | focus on applicants/candidates/those/people | focusing on "
            "applicants/candidates/those/people | found somebody | found someone | appoint from within | from "
            "within | landed on somebody/someone/another | went to somebody/someone/another | goes to "
            "someone/somebody/another/a/the ~3 who | seat goes | need/needs someone/somebody with/who ~ | want "
            "someone/somebody with/who ~ | need a person with | ultimately ~2 "
            "selected/chose/chosen/hired/went/decided/picked/offered | ended up with | ended up ~ing | "
            "stick/sticking with ~ our/the/a/an/one | through a referral | "
            "selected/chose/chosen/hired/appointed/picked/recruited/preferred/engaged ~2 a/an/the/another/one/our "
            "~4 candidate/applicant/person/someone/colleague/referral/finalist/manager/of_the_others | one of the "
            "others | one of the other candidates | to one of the others | @decide ~6 "
            "other/another/different/alternative/alternate ~2 @who | decision ~ to ~4 "
            "other/another/different/alternative ~2 @who | go/going/gone/went/goes ~3 with ~3 "
            "other/another/different/alternative/stronger ~3 @who/skill*/background | go/going/gone/went ~2 with "
            "~ someone/somebody | go/going/gone/went in ~ other/another/different/alternative direction | "
            "move/moving/moved/proceed/proceeding/proceeded/progress/progressing/progressed/continue/continuing/"
            "pursue/pursuing/pursued/advance/advancing/forward/ahead "
            "~4 other/another/different/stronger/alternative ~3 @who | "
            "move/moving/moved/proceed/proceeding/proceeded/progress/progressing/progressed/continue/continuing/"
            "pursue/advancing/forward/ahead "
            "~2 with ~4 candidates/applicants/profiles/people/others/those/someone/candidate/applicant "
            "who/whose/with/having/that/more/better/closer | "
            "move/moving/moved/proceed/proceeding/progress/progressed/continue/continuing/forward/ahead ~2 with "
            "others | @decide to ~ with ~2 candidates/applicants/profiles/people | @decide someone/somebody | "
            "@decide to @advance ~3 someone/somebody | "
            "hired/appointed/selected/picked/recruited/chose/engaged/found/signed/settled_on/taken_on/brought_in/"
            "promoted/favoured/favored "
            "~3 someone/somebody/another ~3 | "
            "hired/appointed/selected/picked/recruited/chose/engaged/found/taken_on/favoured ~2 "
            "another/other/different ~2 @who | appointed/hired/promoted/recruited a/an ~2 "
            "colleague/internal/candidate/applicant/person | hire someone | filled ~3 with someone | "
            "offered/given/awarded/gave/offering/extended/extending/giving ~5 to "
            "another/other/someone/somebody/a_different/one_of/a_candidate/an_internal/the_other/a_colleague/"
            "an_applicant/a_person "
            "| @job ~3 offered/given/awarded/gone/went/goes/go/going to "
            "another/other/someone/somebody/a/an/the/one | offer/offered ~2 another candidate | made an offer to "
            "another/someone/a/the/our | made an offer which | offer has been accepted by | someone/somebody else "
            "~4 | a different candidate | another candidate ~ has/was/who/accepted/is/got/had/came | other "
            "candidates ~3 were/had/have/are/came/better/more/closer/stronger/scored | accepted offer | accepted "
            "our offer | accepted the offer | accepted the @job | has accepted ~3 offer/@job | accepted ~2 "
            "yesterday/today/last_week | preferred candidate ~ accepted | first choice ~ accepted | someone ~ "
            "ahead of you | lost out to | the successful candidate ~2 has/is/was/accepted | selected candidate ~2 "
            "accepted | appointed ~ successful candidate | offered it to"
        ),
        denies=True,
    ),
    Cue(
        "other_candidate",
        0.9,
        "We've gone with a lad who has done latte art before.",
        "Let's go with Wednesday.",
        (
            "gone/going/went/go ~2 with ~2 a/an/our/some* | gone ~2 with ~6 who | going ~2 with ~6 who | went ~2 "
            "with ~6 who"
        ),
        denies=True,
    ),
    Cue(
        "other_candidate",
        0.6,
        "There were a handful of people whose day-to-day was closer to the job, and we are focusing on them.",
        "Please tell us how your experience matches the job.",
        (
            "people/candidates/applicants/profiles/applications/others/those/someone/somebody ~3 whose ~6 "
            "closer/closely/better/more/stronger/nearer/match*/fit/fits/fitted/suited/align* | "
            "candidates/applicants/profiles/people/others/someone/somebody ~3 with/having/had/have ~2 "
            "closer/better/more/stronger/direct/greater/deeper/specific/longer/extensive | "
            "candidates/applicants/profiles/people who ~3 closer/closely/better/more/stronger/already/best | more "
            "closely match*/fit*/align*/meet*/suit*/resembl* | better "
            "match/fit/suited/aligned/fits/matched/qualified | closer match/fit/to | closest match/fit/to | "
            "closest to | stronger match/fit/candidate*/applicant*/field/profile*/application* | more "
            "suitable/suited/relevant/qualified/experienced candidate*/applicant*/profile*/people | focusing on "
            "them | focus on them | focusing on other | focus on other/candidates/applicants/those | concentrate "
            "on other/candidates | edged ahead | edged it | edged you | just ahead | had the edge | slight edge | "
            "won out | won through | came out on top | scored higher/more_highly | ranked higher/above | "
            "higher-scoring | higher scoring | even stronger | stood out more | narrowed ~3 to"
        ),
        denies=True,
    ),
    Cue(
        "not_selected",
        1.0,
        "So it is a no from us this time, I'm sorry.",
        "There is no update from us this week.",
        (
            "rules you out | rule you out | is not going to be you | not going to be you | will not be you | it "
            "is her | it is him | not this one | do not need anyone/anybody/nobody/somebody | do not need ~2 "
            "right now | not need ~2 anymore | does not fit | not fit | competition is ~3 "
            "end/closed/over/concluded | at an end | standing ~3 down | stood ~3 down | argued your corner | "
            "passing on | they are passing | client is passing | are passing | is passing | decided to pass | "
            "gutted | take a different route | taking a different route | a different route | different direction "
            "| different path | another direction | given away | places are ~2 gone/taken/given/full/filled | all "
            "~3 places ~3 given/filled/taken/full | not ~2 give you better | better news | good lad but | played "
            "beautifully but | it is a no | is a no from | a no from | a no for | answer is no | answer is ~ no , "
            "| has to be no | have to say no | had to say no | saying no | say no to | said no ~ to your | a no "
            "on ~ occasion | not ~2 news/outcome/answer/result/email/message/note/response/decision/reply/call "
            "you/we/i ~4 hop*/want*/wish*/look*/expect*/like/after/for | not ~3 "
            "news/outcome/answer/result/one/reply ~3 hoping/hoped/wanted/wished/wish/looking | not the good news "
            "| not have good news | not have better news | not ~3 good/better/positive/happier news | not good "
            "news | bad news | disappointing news | disappointing outcome | sorry for ~2 "
            "disappointing/disappointment | sorry to disappoint* | sorry to be ~3 bearer | disappoint* "
            "news/email/outcome/response/decision/reply/result | must ~ disappoint you | have to disappoint you | "
            "not to be ~ this time | not this time | not ~ on this occasion | pass on your | passing on your | "
            "going to pass | we will pass | have to pass | will be passing | have to let you down | turn you down "
            "| turning you down | not ~ for us | not ~2 be a yes | not a yes | thumbs down | unfavourable | "
            "unfavorable | negative answer/decision/response/reply/outcome | give you a negative | can not give "
            "you a positive | not ~ give/send ~ positive | not positive ~ | no luck this | not ~ joining us | not "
            "worked out ~ | did not work out | not ~2 work out this | not ~2 going to work out | will not work "
            "out"
        ),
        denies=True,
    ),
    Cue(
        "not_fit",
        0.9,
        "Your qualifications do not meet the requirements for this requisition.",
        "Unfortunately I was not able to open the file you sent.",
        (
            "not see ~4 match/fit | no match | not ~2 a match | without a match | too big a/of | not ~3 "
            "a/the/right/good/quite/best/an/ideal/perfect/strong/exact/suitable/close ~2 "
            "fit/match/candidate/person/profile ~ | not ~2 "
            "meet/match/fulfil/fulfill/satisfy/correspond/fit/align/suit ~5 "
            "requirement*/criteria/qualification*/need*/profile/@job/level/standard/threshold/expectations/"
            "minimum/essential/what_we/looking/search/seeking/benchmark "
            "| not ~2 match/fit/suit/right for/with/to ~4 @job/us/team/need* | not ~2 what we ~4 "
            "looking/need*/after/seeking/want | not ~ enough ~3 experience | not ~3 experience ~4 "
            "need/looking/require* | lack/lacks/lacking/lacked ~5 experience/skill*/required/depth/qualification* "
            "| too steep a | too junior | too senior | overqualified | over-qualified | underqualified | "
            "under-qualified | not_suitable | unsuitable | not ~2 suited ~ | not quite right | not quite there | "
            "not quite what | not ready ~2 for ~ | below ~3 "
            "threshold/pass_mark/benchmark/standard/cut-off/cutoff/minimum | did not pass | not passed | not pass "
            "~ | failed ~2 @test | not ~3 required ~2 standard/level/score/mark | looking for someone ~2 "
            "more/who/with ~ | need/needed/wanted/want/require someone ~ with/who/more ~ | not eligible ~ | "
            "ineligible | not ~2 suit/suitable | not able to sponsor | can not sponsor | unable to sponsor | not "
            "~2 compatible | does not correspond"
        ),
        denies=True,
    ),
    Cue(
        "filled",
        0.9,
        "The position has been filled.",
        "The position must be filled by September.",
        (
            "regarded as ended/closed/concluded/finished | considered as ended/closed/concluded | ended without ~ "
            "appointment | without ~ appointment | all ~8 places/seats/spots/positions/posts ~6 "
            "taken/filled/full/gone/allocated | pool ~5 is closed | suspended all ~3 "
            "recruitment/hiring | not be calling anyone/anybody | holding off on | hold off on ~4 hiring/adding | "
            "nothing doing | made its hire | made our hire | made the hire | offered elsewhere | not ~2 adding | "
            "posts ~8 are gone | posts ~8 gone | pulled ~4 reqs/requisitions/openings/@job | no opening to | not "
            "being commissioned | @job ~3 will rest | recruitment ~4 rest | close ~2 all ~2 applications | closing "
            "all ~2 applications | closed all ~2 applications | all applications ~3 closed | already occupied | "
            "stop/stopped/end/ended/terminate/terminated/abandon/abandoned/halt/halted/discontinue/discontinued ~4 "
            "recruitment/search/hiring/@job | concluded ~2 search/recruitment/hiring | closed out ~ search | closed "
            "~3 search | not ~2 take/taking anyone | not ~2 take/taking anybody | not ~2 "
            "hire/hiring/recruit/recruiting anyone/anybody | only had ~3 @job | had only ~3 @job | no further "
            "action | @job ~3 is/has/was/been/are/have/got/were/now ~2 @gone | @job is @gone | filled the ~5 | "
            "filled ~3 @job | filled it | closed the ~5 @job/search/recruitment | closed this ~3 @job | "
            "cancelled/canceled the ~4 @job/search/recruitment/hiring | we filled | been filled | already filled | "
            "now filled | withdrawn the ~3 @job | pulled the ~3 @job | decided not to "
            "fill/hire/recruit/appoint/replace/continue_with_the | not to fill the/this | not ~2 filling/fill ~ | "
            "not ~2 be hiring/recruiting/filling/appointing ~ | not hiring ~ anyone/for_this/for_the/at_this/after "
            "| hiring freeze | freeze on ~ hiring/recruitment | frozen ~2 hiring/recruitment/@job | recruitment "
            "freeze | headcount freeze | headcount ~3 cut/pulled/withdrawn/frozen/gone | budget ~3 "
            "cut/pulled/withdrawn/frozen | funding ~4 cut/pulled/withdrawn/fell/fallen/lost/not | no longer ~2 "
            "hiring/recruiting/filling/looking ~2 for/this/the | internal promotion | internal transfer | internal "
            "candidate | internal applicant | internally | without hiring | without making an appointment | not ~2 "
            "make/making an appointment | no appointment | not to appoint | restructur* ~6 @job | @job ~4 not be "
            "filled | @job ~3 not ~3 go/going ahead | @job ~2 fell through | @job ~2 no_longer ~ | not ~2 proceed* "
            "with ~3 @job/hire/recruitment/vacancy | not go/going ahead with ~3 @job/hire/recruitment | not ~2 "
            "moving forward with ~3 @job/hire/hiring/search | redundant | position closed"
        ),
        denies=True,
    ),
    Cue(
        "on_hold",
        0.55,
        "The position has been put on hold and your application will not progress.",
        "Please hold on while we look at your file.",
        (
            "@job ~4 on_hold/paused/frozen/suspended/on_ice/postponed/deferred | put ~5 on hold | placed ~5 on "
            "hold | hold/pause on ~3 hiring/recruitment/@job | pausing ~3 hiring/recruitment/@job/search | paused "
            "~3 hiring/recruitment/@job/search | pause ~3 hiring/recruitment/@job/search | postponed ~3 "
            "hiring/recruitment/@job | suspended ~3 hiring/recruitment/@job | hiring ~3 on_hold/paused/frozen | "
            "recruitment ~3 on_hold/paused/frozen | until further notice"
        ),
        denies=True,
    ),
    Cue(
        "on_file",
        0.6,
        "We would like to keep your details on file in case something better suited comes up.",
        "Please file your tax return on time.",
        (
            "stay with your ~4 bank/database/file/files | your curriculum/curricul* ~4 bank/database/file | in our "
            "cv bank | in our ~2 bank of | keep ~2 your/the ~4 "
            "file/files/record/records/database/talent_pool/pool/talent_community/future/mind/system/drawer/hand/"
            "books/active "
            "| keep you in mind | keep you on ~2 file/list/books/record* | keep ~2 hold of your | keep ~2 your ~2 "
            "details/cv/resume/application/profile/information/name | hold on to your @application/details | hold "
            "onto your @application/details | hang on to your @application/details | hold ~2 your ~2 "
            "details/cv/resume/application ~2 on/for | retain ~2 your ~2 @application/details/data/information | on "
            "file | on our books | add/added/adding ~3 you/your ~4 "
            "talent_pool/pool/database/network/talent_community/bank | stay in our talent | remain in our "
            "talent/database | future ~2 vacancies/openings/opportunities/positions/roles | should ~4 "
            "suitable/better/similar/another | if ~4 suitable/better/similar/else comes | something ~3 comes_up | "
            "something else | something more suit*"
        ),
        denies=True,
    ),
    Cue(
        "farewell",
        0.4,
        "We wish you every success in your job search.",
        "We wish you a happy new year.",
        (
            "wish you ~4 success*/best/luck/well/future/successful/search/career/endeavo* | wish you the ~ best | "
            "wish you well | wishing you ~4 success*/best/luck/well/future/search/career | all the best ~3 "
            "search/future/career/next/job | best of luck ~4 search/future/career/next/job/out/finding/with | "
            "good luck ~4 search/future/career/job/out/finding/hunt/elsewhere | best wishes for ~3 future/search "
            "| success in/with your ~3 search/career/future/job/further | every success | much success | lots of "
            "success | encourage you to ~ apply/keep/look/try/consider/re-apply/reapply | hope you will ~3 "
            "apply/consider/keep/think/try/stay/still | welcome ~3 application ~3 future/again/next | welcome to "
            "apply again | apply again | reapply | re-apply | invite you to apply ~ other/for/again | please ~2 "
            "apply ~3 future/other/again | future application* | other "
            "openings/roles/vacancies/positions/opportunities | keep ~2 eye on ~3 "
            "careers/website/page/site/jobs/vacancies/openings | hope our paths ~ cross | cross paths | paths ~ "
            "cross | door ~ open | stay in touch | keep in touch | gladly see you apply | welcome an application "
            "| do not be discouraged | not ~2 discourage* | not ~4 stop you | not a reflection | no reflection | "
            "not reflect | nothing ~3 wrong"
        ),
        denies=True,
    ),
    Cue(
        "softly",
        0.35,
        "Unfortunately, this time there were many strong applications.",
        "The visitor car park is closed.",
        (
            "regret to ~ | regret that | regrettably | we regret | sadly | i am afraid | unfortunately | i am "
            "sorry to | we are sorry to | sorry to say | sorry to tell | sorry to inform | sorry to let | sorry "
            "that we | really sorry | on this occasion | at this time | this time around | after careful | "
            "careful consideration | much deliberation | after much | long deliberation | tough call | tough "
            "decision | difficult decision | hard decision | difficult choice | not an easy | not easy | not a "
            "decision ~ lightly | talked it over | high standard | standard ~3 high | very high calibre | strong "
            "field | strong pool | many strong | strong candidates | strong applications | competitive | "
            "competition was | large number of ~4 | high number of | high volume of | not ~2 able to give/provide "
            "~2 individual/feedback | unable to provide ~ individual/feedback | feedback | despite the quality | "
            "despite your | we were impressed | were impressed | genuinely liked | really liked | you ran it | "
            "very close | ran ~2 close | thank you for ~3 interest | thank you for considering | thank you for ~2 "
            "thinking | time and effort | effort you | appreciate the time | appreciate your time | time you | "
            "personally"
        ),
        denies=True,
    ),
)
