"""What the candidate's own mail does."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

THANKS = (
    Cue(
        "thanks_for_talk",
        1.0,
        "Thank you for taking the time to speak with me today.",
        "Thank you for your quick reply.",
        (
            "appreciate* ~2 letting me | thank* ~4 letting me ~4 ride/shadow/see/watch/try | today's ~2 time | "
            "thank* ~6 precious/valuable time | want to thank you ~6 for | thank ~8 hosting me | thank* ~10 "
            "lovely/wonderful/great/good/interesting/pleasant/warm/inspiring/open/honest/frank/nice/friendly/enjoyable "
            "~2 hour/talk/@talk/day/morning/afternoon/evening/saturday/time/tour/exchange | thank* ~10 "
            "explaining/showing/sharing/meeting/seeing/talking/speaking | thank* to_both ~6 | thank you also ~8 | "
            "nicest panel | since we hung up | thank you ~5 your time | thank you ~4 time ~2 "
            "today/yesterday/this/on/to/you | thank* ~3 taking ~4 time | thank* ~5 meeting ~ | thank* ~5 speaking | "
            "thank* ~4 talking | thank* ~4 seeing me | thank* ~4 interviewing | thank* ~4 chatting | thank* ~4 "
            "having me | thank* ~4 inviting_me_in | thank* ~4 hosting | thank* ~4 showing me | thank* ~4 walking me "
            "| thank* ~4 taking me | thank* ~4 ringing | thank* ~4 calling ~ | thank* ~4 explaining | thank* ~4 "
            "giving_me ~3 tour/insight/time/picture/chance | thank* ~4 sharing ~ | thank* ~4 answering | thank* ~4 "
            "welcoming | thank* ~4 warm ~ | thank* ~4 setting everything | thank* ~5 call ~ | thank* ~5 @talk | "
            "thank* ~5 exchange | thank* ~5 visit | thank* ~4 tour | thank* ~4 opportunity to ~2 "
            "meet/speak/talk/interview/visit/learn/discuss | thank* ~4 chance to ~2 "
            "meet/speak/talk/interview/visit/learn/discuss | thank* ~4 today | thank* ~4 yesterday | thank* ~3 this "
            "morning/afternoon | pass my thanks | pass on my thanks | quick thank | grateful for ~4 time/@talk | "
            "grateful ~3 took | appreciated ~3 time | appreciate ~4 time ~2 today/yesterday/spent/took/you | "
            "appreciated ~3 question/answers/openness/honesty/@talk/conversation/tour/opportunity | kind of you to "
            "~3 time | thank* ~4 hour | thank* ~4 lunch"
        ),
    ),
    Cue(
        "liked_talk",
        0.7,
        "It was great to meet you and see the place in person.",
        "I would be glad of a meeting.",
        (
            "was ~3 great/pleasure/lovely/good/nice/wonderful/delight/real/pleasant ~4 "
            "meet/meeting/speak/speaking/talk/talking/chat/chatting/hear/hearing/see/seeing/connect/connecting | "
            "great/pleasure/lovely/good/nice/wonderful "
            "meeting/speaking/talking/chatting/seeing/to_meet/to_speak/to_talk/to_chat/to_see_you ~ | enjoyed ~4 "
            "@talk/conversation/talking/meeting/speaking/hearing/learning/discussing/seeing/chatting/it/our/visit/"
            "tour/exchange "
            "| i enjoyed | really enjoyed | learnt/learned ~4 from/about | stayed with me | stuck with me | stays "
            "with me | your question* ~6 | your point* ~6 | your remark | what you said | you described | you "
            "mentioned ~6 made | i keep thinking | i have thought about | kept thinking | made me think | even "
            "more interested | more excited | more convinced | confirmed my interest | reinforced my | came away "
            "| left ~4 more | our @talk this/today/yesterday/on | our conversation | our meeting | our discussion "
            "| our talk | our chat | today's interview | meeting the team | meet the team"
        ),
    ),
)

FOLLOWUP = (
    Cue(
        "asks_news",
        1.0,
        "I wanted to check in on the status of my application.",
        "Thank you for the update.",
        (
            "how the ~4 is progressing | is progressing | when ~2 might be told | anything from ~3 yet | anything "
            "yet | from ~ yet | an outcome yet | there is an outcome | outcome yet | come and gone | might i ask "
            "| any ~ feedback | feedback yet | reached you | whether it | where you have got | got to with ~ job "
            "| whether a ~2 decision | decision ~3 reached/made | come to ~2 conclusion/decision | seeing where | "
            "see where you | how far | if the panel | any ~2 "
            "news/update/updates/word/decision/progress/feedback/developments | any idea ~5 "
            "when/timeline/timing/decision/hear | is there ~3 "
            "news/update/updates/word/decision/progress/date/timeline/anything_new | there ~2 been ~3 "
            "decision/news/progress | have ~2 news/update/updates | check* in | check* whether ~4 | checking if | "
            "checking ~3 status | follow up | following up | follow-up | touch* base | circle back | circling "
            "back | just asking | ask* ~4 "
            "news/update/status/timeline/timing/decision/stand/stands/progress/whether/process | ask* if ~5 | ask "
            "how ~3 process/things/application | ask where | ask when | wonder* ~5 "
            "if/whether/when/how/about/where | inquir* ~6 | enquir* ~6 | status of ~4 "
            "application/process/@job/candidacy | status on | update on ~5 | where things stand | where ~2 stands "
            "| where ~3 process | where you are | how ~3 process ~ | how things are | how things stand | timeline "
            "| timeframe | time frame | when i can/could/might/may/should ~ | when can i | when might i | when "
            "may i | when should i | may i know | could i know | date by which | by when | when you ~3 "
            "expect/decide/decision | when a decision | not ~2 heard | have not ~2 heard | have not received ~2 | "
            "no reply | heard ~2 back | heard anything | hear* back | might hear | reached ~2 verdict/decision | "
            "made ~3 decision | did ~5 reach/decide/come_back/make | come back to you | came back to you | had ~2 "
            "chance to | able to ~2 review my | received my ~4 | get my ~4 | got my ~4 | look* at my | further to "
            "my | since we ~2 spoke/met | since my ~2 interview/visit | weeks have passed | week has passed | two "
            "weeks ago | last week ~6 decision | know more before | gentle reminder | friendly reminder | nudge | "
            "polite | sorry to chase | chasing | chase | bother you | remain ~3 interested | still ~2 interested "
            "| still ~2 keen | interest ~4 as strong | my motivation | come back to you after"
        ),
    ),
)

OTHER = (
    Cue(
        "withdraws",
        1.0,
        "I have accepted another position and would like to withdraw my application.",
        "I stand by my application.",
        (
            "have to pass | must pass | i will pass | going to pass | must say no | have to say no | must decline | "
            "saying no to | i say no | withdraw* | decided not to ~ take/accept/go/pursue/proceed | i ~2 accepted "
            "another | accepted ~2 another | accepted an offer | decline ~3 offer/@job/invitation/position | "
            "declining | no longer ~2 interested/available/looking | take myself out | remove me from | remove my | "
            "not interested | i ~2 accept ~3 offer/@job/position | delighted to accept | happy to accept | pleased "
            "to accept | glad to accept | accept the ~2 offer/@job/position | accept your | gladly accept | i "
            "accept | signed ~3 attached/copy/contract/offer | attached ~3 signed"
        ),
    ),
    Cue(
        "answers",
        0.8,
        "I could do Saturday 28 March at 10 am.",
        "Could you tell me when I might hear?",
        (
            "i ~2 confirm* | confirmed | confirming | works ~2 well | works ~2 for_me | works perfectly | works | "
            "that suits | suits me | suits | will do very | i could do | i can do | i can make | i am ~2 "
            "available | i am ~2 free | i am able | available ~2 on | would be ideal | is perfect | is perfectly "
            "| is fine | is good | is great | is noted | will be there | see you "
            "on/at/then/monday/tuesday/wednesday/thursday/friday/there/tomorrow | looking forward to meeting | "
            "look forward to meeting | looking forward to it | looking forward to speaking | accepted | got it | "
            "noted | my number | my mobile | best number | speak on | talk on | it is ~ | please find ~2 attached "
            "| attached ~4 | i attach | enclosed | i have attached | attaching | i am writing to apply | i would "
            "like to apply | apply for | application for | i wish to apply | here is my | here are my | here are "
            "the | my references are | my referees | my notice period | i have completed | completed the | "
            "submitted the | i have uploaded | sent ~2 over | as requested | need to reschedule | have to "
            "reschedule | need to move | could we move | can we move | running late | unwell | feeling ill | "
            "apolog* for ~4 | thank* ~4 getting in touch | thank* ~4 reaching out | thank* ~4 invitation | thank* "
            "~4 invit* | thank* ~4 letting me know | thank* ~4 telling me | thank* ~4 update | thank* ~4 good "
            "news | thank* ~4 offer | thank* ~4 reply | thank* ~4 answer | thank* ~4 response | thank* ~4 email | "
            "thank* ~4 message | thank* ~4 note | thank* ~4 confirm* | thank* ~4 information | thank* ~4 details "
            "| thank* ~4 quick | thank* ~4 considering | thank* ~4 keeping | thank* ~4 coming_back | thank* ~4 "
            "getting_back | thank* ~4 feedback | thank* ~4 honest | thank* ~4 frank | thank* ~4 heads-up | sorry "
            "~4 not work | disappointed | keep me in mind | be considered"
        ),
    ),
)
