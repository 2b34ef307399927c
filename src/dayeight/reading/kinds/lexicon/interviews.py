"""That a talk is offered, fixed, moved or called off."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

TALK = (
    Cue(
        "talk",
        1.0,
        "The call is with Anna.",
        "The parcel is with Anna.",
        "@talk",
    ),
)

INVITATION = (
    Cue(
        "asked",
        1.0,
        "We would like to invite you to interview.",
        "If your background fits, we will invite you to interview.",
        (
            "keen for a ~2 yarn/chat/natter/coffee | wishes to receive you | "
            "wish to receive you | which you prefer | nothing is set | hop on a call | text me ~2 "
            "times | want you back | wants you back | face to face | like to run through | run through a few | go "
            "over your | come round | select an appointment | oral board | my booking page | made it past | past "
            "the screen | drop me ~3 windows/times/slots/dates | windows for | get it on the books | selected for "
            "interview | selected for an interview | selected for the interview | book yourself | attached rota | "
            "pop up to | pop over | pop round | put a face to | like to meet you | telephone my | convenient time | "
            "natter | a quick word | @glad to ~ hear ~4 | love to see you | like to see you | grab whatever | "
            "either the | either monday/tuesday/wednesday/thursday/friday ~ or | pick whatever | telephonic ~2 "
            "round | interview call | meet and have a look | have a look at each other | be up for a ~4 @talk | "
            "@glad to ~ @meet | like/love/keen/happy/glad/hoping/want/wants/hope to ~2 find_out more | find out "
            "more about you | good time ~3 to @meet | best time ~3 to @meet | when ~6 @meet you | "
            "could/can/may/shall/might we/i/they ~3 @meet | fancy ~4 @meet/popping/coming/chatting/meeting | wants "
            "to @meet you | want to @meet you | want to see you | wants to see you | popping in | pop ~2 in | come "
            "~3 for a/an ~3 | come and @meet | send ~5 times/slots | three times | when you could | which of the "
            "following | invite you ~5 @talk | invited ~5 @talk | inviting you ~5 @talk | invitation ~4 "
            "interview/meet/talk/call | call you ~3 interview | called ~2 interview | shortlisted ~3 interview | "
            "@glad to ~ meet you | @glad to ~ speak with/to ~ | @glad to ~ talk with/to/through/about/more/it | "
            "@glad to ~ chat | @glad to ~ see you ~2 for/in | @glad to ~ hear/learn/know more ~3 you | @glad to ~ "
            "learn ~2 about you | @glad to ~ get to know | @glad to ~ have you ~2 in/for/over/come/visit/meet | "
            "@glad to ~ interview you | @glad to ~ connect | @glad to ~ hop on | like you to ~ "
            "meet/speak/talk/come/attend/interview/chat | love you to ~ meet/speak/talk/come/chat | want you to "
            "meet | wants/want/keen/hoping/hope/likes/liked/wish* to ~ "
            "meet/see/speak_with/speak_to/talk_to/interview you | would rather talk | would ~ like a ~ @talk | "
            "set_up/arrange/schedule/organise/organize/fix/book/line_up/find_a_time_for/sort_out/put_in/plan/agree "
            "~4 @talk | find a time | set up a time | arrange a time | pick a time | choose a time | select a time "
            "| choose ~ slot | pick ~ slot | select ~ slot | book ~2 slot | book ~ time | book ~2 interview | grab "
            "~2 slot/time | propose ~2 times/dates/slots | suggest ~3 times/dates/slots | schedule ~ time | "
            "schedule your | book your | time_slots | slot that suits | slots that suit | slots ~ available | "
            "available slots | time that works | times that work | time that suits | times that suit | time ~ "
            "convenient | date that suits | next step/stage/round ~4 @talk | move* you ~3 @talk | bring you in | "
            "come in ~ for | come in and | come and ~ see/meet/talk/chat | come by ~2 the/our/for | pop in | drop "
            "by | come for ~2 @talk | take part in ~3 @talk | attend ~3 interview | attend ~3 @talk | one-way video "
            "| one way video | video interview | recorded interview | pre-recorded | on-demand interview | "
            "asynchronous | record your answers | record ~2 answers | hirevue | sparkhire | willo | ring you ~ for "
            "| give you a ring | give you a call | give me a call/ring/bell | phone you ~2 for | number to reach | "
            "number to call | reach you on | ring me"
        ),
    ),
    Cue(
        "availability",
        1.0,
        "Could you let me know your availability for a call next week?",
        "We will be in touch subject to the availability of the panel.",
        (
            "look like for you | times you are available | times that you are | your availability | what is your "
            "availability | share ~2 availability | send ~3 availability | your available | you ~3 available ~3 "
            "for/on/at/to/this/next/tomorrow/any | you ~2 free ~3 "
            "for/on/at/to/this/next/tomorrow/any/monday/tuesday/wednesday/thursday/friday/saturday | are you "
            "around | what works ~2 you | suit you best | any chance you | spare ~3 minutes | time for a ~3 @talk "
            "| fancy a | let me know when | let us know when | let me know ~3 dates/times/slots/time | tell me ~3 "
            "windows/times/slots/dates/when | send me ~4 windows/times/slots/dates | give me ~3 "
            "windows/times/slots/dates | two slots | few slots | couple of times | couple of slots | could you "
            "come | can you come | could we ~3 @talk | can we ~4 @talk | can we ~2 talk/speak/meet/chat | could "
            "we ~2 talk/speak/meet/chat | shall we ~3 talk/speak/meet/chat/say | my calendar | my diary | "
            "calendly | booking link | scheduling link | following ~3 slots/times/dates/options"
        ),
    ),
    Cue(
        "a_time",
        0.6,
        "Would Thursday at 10 suit you?",
        "It works on every phone.",
        (
            "would any ~5 | does ~4 work | would ~6 work/suit/be_ok/be_good/be_convenient | how about ~ | is it "
            "good for you | will that do | could you do | can you do | can you make | could you make | which "
            "day/time/date/slot ~3 | what time/times/day/days ~4 | when ~2 you ~ free/available | some times | "
            "few dates | few times | free for | suits you | suit you | works for you | work for you | convenient "
            "~2 you | do any ~3 work | have ~ minutes | works best for | work best for | would you be able to ~3 "
            "| would you be ~2 available/free/up_for/happy/willing/interested ~3 | are you able to ~2 "
            "come/meet/attend/join/speak/talk | when are you | when would you | when could you | when can you | "
            "15/20/30/45 minutes ~3 to/for"
        ),
    ),
    Cue(
        "shortlisted",
        0.5,
        "You have been shortlisted and the team would like to go on.",
        "Only candidates who have been shortlisted will be contacted.",
        (
            "you ~3 been ~ shortlisted/selected | you are through | through to ~ next/second/final | made it to | "
            "cleared ~3 screening/stage/round/test | you are on ~ shortlist | you ~ passed | pleased to ~ "
            "progress/move/advance/take you | taking ~ application further | take your ~3 forward/further | move "
            "~2 forward with you/your | next step/stage/round | moving you | progress you to | we like your "
            "profile | profile interested | liked your"
        ),
    ),
)

FIXED = (
    Cue(
        "confirmed",
        1.0,
        "Your interview is confirmed.",
        "Please confirm your e-mail address.",
        (
            "come/swing/stop/drop by ~4 @day | will ring/phone/zoom/facetime/call ~4 @day | can do a ~2 "
            "zoom/call/teams/video/chat ~6 | can do it at ~4 | appear before | appear at | appear for | reporting "
            "time | put us in for | to follow , | link to follow | you are confirmed for | "
            "lined up | line up as | scheduled as | as under | as below | it is , | ~2 it is ~ | half ~ it is | "
            "park ~ | all set with | allocated ~3 slot | the ~ slot on | assessment day | assessment centre | "
            "assessment center | carry ~4 | report to ~3 | locked you in | you are on the calendar | on the "
            "calendar | details are in the invite | venue | mode of interview | we will say | will say ~5 then | "
            "come in on ~6 at | come in ~ monday/tuesday/wednesday/thursday/friday/saturday/sunday | come to the | "
            "they will phone/call/ring | will phone your | will call you tomorrow | will call you ~3 at | will "
            "phone you ~3 | the slot for | find the slot | please find the ~3 slot/details/schedule | ~2 works , "
            "come | works , come | here are the ~2 details | join ~2 minutes prior/before/early | minutes prior | "
            "minutes early | minutes before | what to bring | bring your | bring a | please bring | @talk ~4 "
            "confirmed | confirmed ~4 @talk | confirm ~4 @talk ~ | @talk confirmation | confirmation of ~3 @talk | "
            "@talk ~6 is/been/are/now scheduled | scheduled ~3 @talk | @talk ~6 scheduled for | @talk ~8 "
            "take/takes/taking place | @talk ~8 held | @talk ~4 booked | booked ~4 @talk | you are booked | you are "
            "all set | you are ~ confirmed | all booked | you are down for | pencilled you in | put you down | put "
            "you in for | locked in | locking in | is set for | are set for | is fixed for | have fixed | calendar "
            "invite | calendar invitation | calendar hold | calendar entry | calendar ~2 attached | invite attached "
            "| invite ~2 sent/follow*/coming | sent ~3 invite/invitation | sending ~3 invite/invitation/hold | "
            "accept the invit* | accept ~2 invite | invited you to this event | has accepted | see you "
            "on/at/then/tomorrow/next/monday/tuesday/wednesday/thursday/friday | see you there | talk then | speak "
            "then | talk to you on/then/tomorrow/at | speak to you on/then/tomorrow | will call you on/at | will "
            "ring you on/at | will phone you on/at | will call your | will ring your | call you for the ~ | expect "
            "you on/at | expecting you | look forward to meeting/seeing/speaking/welcoming/talking/hosting ~6 | "
            "looking forward to meeting/seeing/speaking/welcoming/talking/hosting ~6 | @talk details | details of "
            "~3 @talk | details for ~4 @talk | @talk schedule | @talk arrangements | reminder ~5 @talk | upcoming "
            "~3 @talk | that works ~ | let us do | let us say | let us take | let us go with | works for us | works "
            "for me | works well | you will ~2 meet/be_meeting | you will be speaking/meeting/talking/interviewed | "
            "@talk will be with | @talk ~2 with ~4 on/at | @talk on/at | interview/call/meeting/conversation/chat "
            "~3 will be ~2 on/at/with | interview/call/meeting ~3 is ~2 on/at | @talk is on/at/with/tomorrow/this | "
            "host you | ask for ~ | report to ~2 reception/front | arrive | arrival"
        ),
    ),
)

MOVED = (
    Cue(
        "moved",
        1.0,
        "Your interview has been rescheduled to Monday at 4 pm.",
        "If you need to reschedule, use this link.",
        (
            "in place of the | displace you | displace ~3 to | postpone to | postpone ~3 to | fresh date/time/slot "
            "| will now meet/sit/assemble/convene | the same day at | same time/hour instead/but | same time ~3 "
            "@day | make it ~2 @day ~4 instead/rather | time ~6 has changed | has changed , | come at ~ instead | "
            "time of your ~4 changed | asked if you can do | slide you to | sliding you to | bump* you to | bump* "
            "it to | shift you to | shifting you to | will now ~4 commence/start/begin/take_place/be_held/be | now "
            "be at | now commence | now start | instead of ~ | not ~ available today | as previously notified | not "
            "~4 as previously | revised | must/will/should ~2 move/reschedule/postpone/shift ~6 | preponed | "
            "prepone | preponed / postponed | is preponed | go for ~6 instead | been ~2 "
            "rescheduled/moved/changed/shifted/postponed/delayed/adjusted/brought_forward/put_back/pushed/"
            "pushed_back/rearranged/re-arranged/deferred/updated "
            "| have/has/was/is/are/am/be/to/we/i rescheduled/rearranged/re-arranged | have/has ~ moved ~4 to/from | "
            "moved your ~3 @talk | moved the ~3 @talk | moved ~3 @talk ~4 to | "
            "need/have/had/must/going/want/like/able/possible/forced/obliged to ~2 "
            "move/reschedule/postpone/shift/change/push/rearrange/re-arrange/bring_forward/put_back/delay/defer ~6 "
            "| could we/i ~3 move/reschedule/postpone/shift/change/push/rearrange/swap | can we/i ~3 "
            "move/reschedule/postpone/shift/change/push/rearrange/swap | may we/i ~ "
            "move/reschedule/postpone/shift/change/push | would you mind ~2 moving/rescheduling/shifting/postponing "
            "| ok/okay/possible/alright to move/reschedule/shift | is there any chance ~3 "
            "move/reschedule/shift/push | new time | new date | new slot | new day | revised "
            "time/date/schedule/details | updated time/date/schedule/details/invitation/invite | changed time | "
            "change of time/date/plan/schedule | change to your/the/our ~3 | changes to ~3 @talk | different "
            "time/day/date/slot | time change | moves from | moves to | moved from | move from | moving ~4 to | "
            "move you to | move it to | move this to | move ~4 @talk ~6 to | instead of | instead | event has been "
            "updated | previously | was originally | originally arranged/scheduled/planned | rescheduling | "
            "rescheduled | put back ~ | pushed back ~ | pushed to | push ~3 to | pushing ~3 to | push ~ back | "
            "bring ~3 forward | brought forward | postponed to | postponed until | swap ~4 to | same link | same "
            "place | same venue | feel better | get well soon"
        ),
    ),
)

CALLED_OFF = (
    Cue(
        "called_off",
        1.0,
        "Your interview on Friday has been cancelled.",
        "If you need to cancel, use the link below.",
        (
            "unable to conduct | not ~2 able to conduct | do not come on | not come on | pull ~2 "
            "chat/call/interview/meeting | pull ~ tomorrow's/today's ~ | pull our | stands cancelled | stand "
            "cancelled | nobody will be interviewed | no one will be interviewed | no interviews ~2 "
            "today/tomorrow/this | shut ~2 today/tomorrow | falls out | fall out | forget ~2 "
            "tomorrow/today/monday/tuesday/wednesday/thursday/friday | forget about | have to scrub | can not go "
            "ahead | not ~2 going ahead | will not go ahead | not be going ahead | bail on | have to bail | not "
            "do ~2 monday/tuesday/wednesday/thursday/friday/today/tomorrow | not do it ~2 today/tomorrow | can "
            "not ~2 meet/see/talk/speak ~4 today/tomorrow/monday/tuesday/wednesday/thursday/friday | @talk ~20 "
            "cancelled/canceled/called_off | event ~6 cancelled/canceled | cancelled/canceled ~6 @talk | canceled "
            "event | cancelled event | cancelled/canceled ~3 event | has ~2 cancelled/canceled | been cancelled | "
            "been canceled | is cancelled/canceled | are cancelled/canceled | "
            "have/has/need/needs/must/had/going/forced/obliged to ~2 cancel/call_off/scrub ~6 | have ~2 "
            "cancelled/canceled ~4 | must cancel | cancel our | cancel your | cancel the ~4 @talk/planned | "
            "cancel tomorrow's/today's/this/monday's/tuesday's/wednesday's/thursday's/friday's | "
            "cancelling/canceling ~5 @talk | calling off | call off ~4 | called off | call it off | @talk ~20 not "
            "go/going ahead | @talk ~20 not take/taking place | @talk ~20 not be ~2 "
            "held/happening/possible/taking/going | not go/going ahead ~4 @talk | not ~3 able to make ~4 "
            "@talk/today/tomorrow/monday/tuesday/wednesday/thursday/friday | can not make ~4 "
            "@talk/today/tomorrow/monday/tuesday/wednesday/thursday/friday/our/it | not ~2 be able to ~2 "
            "see/meet/speak/talk/host/hold/attend/do/keep ~4 | not ~2 meet you on | can not ~2 meet/see/do/hold "
            "~6 planned/today/tomorrow/monday/tuesday/wednesday/thursday/friday/as | removed this event | stand "
            "down | hold off | postpone ~5 @talk | postponed ~3 | postponing ~5 | @talk ~8 postponed | suspended "
            "~3 @talk | put ~3 @talk ~3 on_hold | take ~3 @talk out_of | not ~2 come in on | no need to come | do "
            "not come/travel | please do not travel | fallen through"
        ),
    ),
    Cue(
        "later",
        0.4,
        "I don't have a new date yet.",
        "The new date is Friday at 3 pm.",
        (
            "not ~3 new date/time | new date/time ~6 as_soon | as_soon ~6 new date/time/times/dates | new "
            "times/dates/date ~2 by | send ~3 new/fresh/other ~2 times/dates/link/date/slots | be in touch ~6 new "
            "| rearrange ~4 when | reschedule ~4 when/once/later/soon | something came up | another date | "
            "another time | still very much in | find a new | find another | come back to you with ~4 "
            "times/dates/date | off sick | is ill | is sick | fell ill | unwell | family emergency | emergency | "
            "bereavement | apologies for ~3 notice | short notice"
        ),
    ),
)
