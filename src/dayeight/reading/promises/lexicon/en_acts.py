"""English: who tells, decides, asks and waits, as phrases with an example beside each.

Phrases are written in lemmas ("let @ know" finds "letting you know"), parted by bars. `@` is whoever is told (you,
all applicants, me), `~` up to four words between. Add a phrase to the entry whose example it could replace; a test
reads every example, so a new entry shows at once whether it works.
"""

from __future__ import annotations

from dayeight.reading.promises.lexicon import Entry

_FIXES = ["send", "share", "suggest", "propose", "offer", "find", "fix", "agree", "confirm", "settle"]
_GIVES = ["drop", "text", "email", "mail", "send", "give", "get", "offer", "ping", "message", "whatsapp", "shoot"]
_MAILS = ["email", "mail", "ping", "text", "whatsapp", "forward"]
_CHOICES = ["times", "dates", "slots", "options", "windows"]
_SLOTS = ["time", "times", "date", "dates", "slot", "slots", "window", "windows", "morning", "evening"]

ENTRIES = (
    # the employer tells
    Entry(
        "tell",
        "We will let you know by Friday.",
        "let @ know | let @ all know | let ~ know | let @ have | let @ no | let @ into | let @ in on",
    ),
    Entry(
        "tell",
        "We'll get back to you within a week.",
        (
            "get back to @ | get back 2 @ | get straight back to @ | get right back to @ | get back with @ | come "
            "back to @ | come back 2 @ | go back to @ | be back to @ | come straight back to @ | get on to @ | get "
            "onto @ | come to @ with | get back @ | come through to @ | come back round to @ | swing back to @ | "
            "report back to @ | feed back to @ | be back on to @ | be onto @ | get word back to @ | be back with @ "
            "| be over to @ | be on the phone to @"
        ),
    ),
    Entry(
        "respond",
        "I will circle back by Thursday.",
        (
            "answer | try again | advise | inform | update ~ portal | update ~ status | sort it | sort this | be in "
            "touch | be in contact | be back in touch | be straight in touch | get in touch | get in contact | be in "
            "communication | make contact | come back with | get back with | get back | revert | circle back | loop "
            "back | circle around | touch base | reach out | follow up | report back | write back | feed back | check "
            "in | check back in | respond | reply | ring round | phone round | call round | pass it on | pass that on "
            "| pass ~ on | pick up the phone | be on the phone | come back | have ~ in touch | put ~ in the post | "
            "confirm | let know | announce | publish | call | phone | ring | text | email | write | update | "
            "telephone | message | get on the phone | call back | ring back | give it another go | give it another "
            "try | have another go | have another try"
        ),
    ),
    Entry(
        "tell",
        "Our manager will phone you on Tuesday.",
        (
            "make calls | make ~ calls | contact @ | notify @ | inform @ | tell @ | advise @ | update @ | brief @ | "
            "call @ | ring @ | phone @ | telephone @ | text @ | email @ | message @ | ping @ | dm @ | whatsapp @ | "
            "mail @ | buzz @ | dial @ | write to @ | write @ | speak to @ | speak with @ | reply to @ | respond to @ "
            "| revert to @ | debrief @ | apprise @ | alert @ | answer @ | be on to @ | catch up with @ | catch @ | "
            "connect with @ | follow up with @ | circle back with @ | circle back to @ | touch base with @ | check in "
            "with @ | reach out to @ | be in touch with @ | come back to @ on | call @ back | ring @ back | instruct "
            "@ | intimate @ | contact to @ | contact with @ | inform to @ | reply @ | respond @ | have ~ over to @ | "
            "get ~ over to @ | send ~ over to @ | get ~ across to @ | revert @ | update to @ | answer to @ | "
            "communicate @ | communicate to @ | communicate with @ | back to @ | talk to @ | chat to @ | bell @ | "
            "answer all | answer any | answer your | reply to your | respond to your | get to your | pick up ~ "
            "message | pick up ~ messages | close ~ loop with @ | close ~ loop for @ | turn ~ question ~ around | "
            "turn ~ query ~ around | turn ~ around for @ | try @"
        ),
    ),
    Entry(
        "tell",
        "I'll drop you a line on Monday.",
        (
            "give @ a call | give @ a steer | give @ a ring | give @ a bell | give @ a shout | give @ a buzz | give @ "
            "a tinkle | give @ a text | give @ a line | give @ a heads up | give @ a heads-up | give @ a holler | "
            "give @ an idea | give @ a wee | drop @ a line | drop @ a note | drop @ a text | drop @ a message | drop "
            "@ an email | drop @ a mail | drop @ a quick | shoot @ a | shoot @ an | send @ a line | send @ a note | "
            "send @ a message | send @ an email | send @ a text | send @ word | send @ a quick | keep @ posted | keep "
            "@ updated | keep @ informed | keep @ in the loop | fill @ in | put @ out of | get word to @ | give @ a "
            "quick | get a message to @ | send word | drop @ something | get hold of @ | hit @ up | hit @ back | give "
            "@ the nod | give @ the thumbs | give @ the green | give @ the go | give @ the heads | give @ the news | "
            "give @ a knock | give @ a yes | give @ clarity | be put in the picture | give @ word | put @ in the "
            "picture | bring @ up to | get @ up to speed | make @ aware | leave @ a message | leave @ a voicemail | "
            "drop @ a voicemail | drop @ an text | drop @ a dm | pop @ a | pop @ an | pop a note to @ | fire @ off | "
            "fire @ over | fire @ an | fire off ~ to @ | fire an email to @ | flick @ a | flick @ an | chuck @ a | "
            "sling @ a | ping @ over | pick up the phone to @ | have a word with @ | have a chat with @ | put a call "
            "in to @ | place a call to @ | relay ~ to @ | pass ~ to @ | pass ~ on to @ | say @ something | say "
            "something to @ | say to @ | explain @ | signal @ | keep @ in the know | see @ right | tell to @ | holler "
            "at @ | shout @ | get @ told | get ~ told | write to say | say if | say whether | say ~ who | say ~ where "
            "| say ~ which | say who | say yes | say no | say ~ if | say ~ whether | say one way | say either way | "
            "loop @ in | get @ an email | get something to @ | get something over to @ | send something | send @ "
            "something | promise @ a | promise @ an | guarantee @ a | guarantee @ an | owe @ a | owe @ an | pick ~ up "
            "with @ | take ~ up with @ | shed ~ light"
        ),
    ),
    Entry(
        "tell",
        "I should know more by Tuesday.",
        (
            "say more | say something | say anything | say for sure | tell more | be able to say | share more | "
            "have more to share | have more to tell | have something for @ | have something | have more for @ | "
            "have word | have news | have ~ news | know more | know something | know better | know for sure | know "
            "for certain | have a clearer picture | have a better idea | have more information | have more info | "
            "have clarity | have more clarity | have something concrete | have one for @ | have one by | share "
            "anything | share something | share ~ news | post ~ list | publish ~ list | put up ~ list | put ~ list "
            "up | share ~ information | share ~ details"
        ),
    ),
    Entry(
        "regroup",
        "The team will regroup on Friday.",
        "compare notes | compare note | regroup | reconvene to",
    ),
    # the candidate hears
    Entry(
        "hear",
        "You should hear back in about ten days.",
        (
            "hear | hear back | find out | learn | discover | get word | receive word | receive confirmation | "
            "receive ~ call | receive ~ email | receive ~ mail | get ~ mail | expect ~ mail | receive ~ emails | "
            "receive ~ letter | receive ~ message | receive communication | receive correspondence | receive further "
            "| get ~ call | get ~ email | get ~ letter | get ~ text | get ~ message | expect ~ call | expect ~ email "
            "| expect ~ emails | expect ~ letter | expect ~ message | expect to be contacted | expect ~ text | have ~ "
            "call | have ~ letter | have ~ email | expect something | expect contact | expect communication | look "
            "out for ~ email | watch for ~ email | watch out for ~ email | look out for | look for ~ call | look for "
            "~ email | look for ~ letter | keep an eye out for | watch for | watch your inbox | keep an eye on your "
            "inbox | see ~ email | see something | get something | be kept informed | get ~ ring | get ~ bell | get ~ "
            "buzz | get ~ ping | get ~ holler | get ~ shout | be kept updated | keep an eye on ~ email | check your "
            "inbox | check your email | check your mail | check your phone | have it | get it | hear something | hear "
            "anything | have ~ phone call | expect anything | expect ~ news | get the call | get ~ phone call | get "
            "notice | receive notice | receive ~ notification | get told | wait on ~ call | wait for ~ call | expect "
            "~ invite | get ~ invite | receive ~ invite | wait on ~ letter | wait on ~ email | find ~ email | find ~ "
            "letter | have word | have notice | get ~ nod | have a time | have a date | have a slot | get a time | "
            "get a date | get a slot | receive a date | receive a time | receive a slot | get ~ line | have ~ line | "
            "get ~ note | find ~ invitation | find ~ message | find ~ invite | find ~ answer | find ~ result | find "
            "something | expect the date | expect a date | expect dates | expect the time | expect a time | expect ~ "
            "slot | expect ~ slots | expect ~ times | get ~ whatsapp | get ~ word | expect ~ word | have ~ dates | "
            "have ~ slots | have ~ times | get ~ dates | get ~ times | get ~ slots | receive ~ dates | receive ~ "
            "times | receive ~ slots | have ~ mail | have ~ message | have ~ text | have ~ note | have ~ reply | have "
            "something | have something from | receive ~ link to book | get ~ link to book | receive ~ booking link | "
            "get ~ booking link | get ~ notes | receive ~ notes | have ~ notes | have ~ brief | get ~ brief | receive "
            "~ brief | have ~ task | receive ~ login | get ~ login | receive ~ scheduling link | get ~ scheduling "
            "link | have one | get one | receive one | be sent ~ link to | be sent ~ times | be sent ~ dates | be "
            "sent ~ slots | be given ~ slot | be given ~ time | be offered ~ slot | be offered ~ time"
        ),
    ),
    Entry(
        "know",
        "You will know where you stand by Saturday.",
        "know | be aware",
    ),
    # the employer decides
    Entry(
        "decide",
        "The trustees decide on the 9th.",
        (
            "decide | choose | select | settle | finalise | finalize | vote | appoint | land on | sign off | sign ~ "
            "off | wrap ~ up | wrap up | sort ~ out | nail ~ down | firm ~ up | close ~ out | tie ~ up | make ~ "
            "decision | make ~ choice | make ~ call | make ~ selection | make ~ offer | make ~ hire | make ~ "
            "appointment | make ~ mind up | make ~ minds up | make ~ pick | make up ~ mind | make up ~ minds | reach "
            "~ decision | reach ~ conclusion | reach ~ verdict | reach ~ agreement | come to ~ decision | come to ~ "
            "conclusion | arrive at ~ decision | take ~ decision | pick someone | pick somebody | pick ~ person | "
            "pick ~ candidate | pick one | pick ~ winner | pick between | extend ~ offer | move to offer | move to ~ "
            "offer | get to offer | know which way | know who | come down on one | come down on a | have someone "
            "selected | have someone in place | have someone chosen | have someone picked | have someone hired | fill "
            "~ position | fill ~ role | fill ~ post | fill ~ vacancy | fill ~ job | be decided | go to offer | put ~ "
            "offer | issue ~ offer | send ~ offer | send out ~ offer | offer @ ~ job | offer @ ~ role | offer @ ~ "
            "post | offer @ ~ position | offer ~ job | offer ~ position | offer ~ post | offer ~ role | deliberate | "
            "close ~ loop | get ~ approved | make ~ final | resolve | get ~ sign-off | plump for | have ~ sorted | "
            "have ~ picked | have ~ chosen | have ~ decided | have ~ filled | have ~ wrapped | have ~ finalised | "
            "want ~ settled | want ~ sorted | want ~ decided | want ~ filled | want ~ wrapped | want ~ finalised | "
            "want ~ finalized | pick on | ratify ~ appointment | approve ~ appointment | take a call | have ~ "
            "finalized | have ~ settled | have ~ nailed | have ~ tied | get ~ sorted | get ~ picked | get ~ decided | "
            "get ~ finalised | get ~ finalized | get ~ settled | get ~ filled | get ~ wrapped | have ~ hired | have ~ "
            "appointed | have ~ selected | give ~ green light | give ~ go ahead | give ~ go-ahead | cast ~ vote | put "
            "~ to bed | bring ~ to a close | pull the trigger | rule | name ~ appointee | name ~ successful | settle "
            "on | agree who | agree on who | hire someone | hire somebody | take someone on | take somebody on | sort "
            "the job | come down one way | get ~ signed off | get it done | call it | have a call on who | have a "
            "call on whether | make a call on who | make a call on whether | draw up ~ paperwork | draw up ~ contract "
            "| award | confirm ~ appointment | confirm ~ hire | know ~ way | make it official | get ~ over the line | "
            "confirm appointments | complete ~ search | conclude ~ deliberations | complete ~ deliberations | finish "
            "~ deliberations | conclude matters | conclude things | confirm ~ successful candidate | conclude ~ "
            "search | finish ~ search | complete ~ process | conclude ~ process | close ~ search | finish ~ process | "
            "wrap up ~ search | pick our | pick the | pick from | pick who | work out who | work out which | work out "
            "whether | figure out who | figure out which | figure out whether | sort out who | sort out which | sort "
            "out whether | thrash it out | hash it out | iron it out | make ~ cut | boil ~ down | trim ~ down | cut ~ "
            "down | come off the fence | invite ~ back | invite @ to | invite @ for | invite @ | draw up ~ shortlist "
            "| put together ~ shortlist | whittle ~ down | narrow ~ down | pick | draw up ~ list | put together ~ "
            "list | finalise ~ list | finalize ~ list | compile ~ list | agree ~ list | confirm ~ place | confirm ~ "
            "places | confirm who | name our new | name the new | announce our new | name our next | be filled | "
            "approve ~ hires | approve ~ hire | approve ~ appointments | approve hires | approve ~ offer | approve ~ "
            "offers | conclude ~ work | complete ~ work | finish ~ work | conclude ~ review | complete ~ review | be "
            "clear who | be clear whether | be clear if | become clear who | become clear whether | be obvious who | "
            "narrow ~ to | whittle ~ to | reduce ~ to | take ~ vote | hold ~ vote | have ~ vote | fill this | fill it"
        ),
    ),
    # the employer offers or fixes a time
    Entry(
        "schedule",
        "We will confirm a slot for your visit within four working days.",
        (
            "schedule | sort out ~ time | sort out ~ trial | fix ~ day | fix ~ night | sort out ~ date | sort ~ night "
            "out | sort ~ day out | sort ~ date out | sort ~ time out | agree ~ day | arrange | set up | set ~ up | "
            "book | get ~ on the calendar | get ~ in the diary | get ~ in the calendar | find ~ time | find ~ slot | "
            "find ~ night | get @ sorted | get @ booked | get @ scheduled | get @ set up | find ~ date | fix ~ time | "
            "fix up | agree ~ time | confirm ~ slot | confirm ~ time | confirm ~ times | confirm ~ date | confirm one "
            "of | send ~ times | send ~ slots | send ~ dates | send ~ slot | send ~ availability | share ~ "
            "availability | send ~ calendar | send over ~ times | coordinate | line up | line ~ up | offer ~ time | "
            "offer ~ slot | offer ~ date | offer ~ slots | pencil | organise | organize | propose ~ time | propose ~ "
            "times | propose ~ dates | suggest ~ times | get ~ booked | have ~ times | get ~ scheduled | have ~ "
            "confirmed | have ~ booked | have ~ scheduled | have ~ set up | get ~ confirmed | sort ~ time | sort ~ "
            "night | put ~ calendar | put ~ diary | share ~ slots | give @ ~ times | give @ ~ slot | give @ ~ time | "
            "give @ ~ date | work out ~ time | pick ~ slot | pick ~ time | share ~ times | share ~ dates | send ~ "
            "options | send ~ calendly | send ~ booking link | send ~ link to book | send ~ link ~ pick | send ~ link "
            "~ choose | send ~ scheduling | send out ~ schedule | send ~ schedule | share ~ schedule | send ~ "
            "timetable | send out ~ timetable | offer ~ dates | offer ~ times | send ~ date | send ~ time | send over "
            "~ dates | send over ~ slots | text @ ~ time | text @ ~ date | email @ ~ slot | mail @ ~ slot | mail @ ~ "
            "time | mail @ ~ date | text @ ~ slot | email @ ~ time | email @ ~ times | email @ ~ date | email @ ~ "
            "dates | email @ ~ slots | get @ ~ date | get @ ~ time | get @ ~ slot | get @ in for | give @ ~ day | "
            "give @ ~ dates | give @ ~ slots | offer @ ~ day | confirm ~ day | confirm ~ dates | find ~ day | share ~ "
            "calendar | lock in ~ time | pin down ~ time | pin down ~ date | nail down ~ time | sort ~ dates | "
            "suggest ~ time | suggest ~ dates | suggest ~ date | come back with ~ times | come back with ~ dates | "
            "come back with ~ slot | fix ~ date | settle ~ date | set ~ date | set ~ time | send ~ doodle | send ~ "
            "poll | circulate ~ doodle | send ~ diary | find ~ hour | find ~ gap | find ~ moment | share ~ link to "
            "book | share ~ booking | get ~ slots | have ~ timetable | have ~ schedule ready"
        ),
    ),
    Entry(
        "schedule",
        "I'll suggest a new slot by Friday.",
        " | ".join(f"{verb} ~ {noun}" for verb in _FIXES for noun in _SLOTS),
    ),
    Entry(
        "schedule",
        "She will drop you some dates by Friday.",
        " | ".join(f"{verb} @ ~ {noun}" for verb in _GIVES for noun in (*_SLOTS, "options"))
        + " | "
        + " | ".join(
            f"{verb} {some} ~ {noun}" for verb in _MAILS for some in ("over", "a", "some") for noun in _CHOICES
        ),
    ),
    # the employer asks for time
    Entry(
        "wait",
        "Please give us until Thursday to finish scoring.",
        (
            "bear with | be grateful for your patience | appreciate your patience | thank @ for your patience | ask "
            "for your patience | ask you to wait | give us | give it | give him | give her | give me | give the | "
            "give them | allow | hang tight | sit tight | hold tight | be patient | hold on | hang on | hang in there "
            "| wait | hold fire | stay patient | leave it with | need | want | require | take | ask for | ask you for "
            "| hold off | grant us | hang fire | hold your horses | figure on | count on | bank on | reckon on | can "
            "we have | could we have | may we have | can i have | could i have | leave it till | leave it until"
        ),
    ),
    # the candidate acts
    Entry(
        "act",
        "Please send your references by Friday.",
        (
            "send | resend | furnish | submit | complete | return | sign | accept | confirm | upload | provide | fill "
            "| finish | book | register | apply | forward | decide | supply | share | email | update | pick | choose "
            "| select | answer | deliver | claim | download | enter | verify | acknowledge | hand in | hand ~ in | "
            "turn ~ in | turn in | drop off | drop ~ off | drop ~ in | withdraw | sign up | post | pay your | pay the "
            "| pay a | push your | push the | scan | bring your | drop your | mail your | text us | ring us | call us "
            "| schedule | book in | indicate | rsvp | activate | say the word | let ~ have your | drop ~ back | grab "
            "| state | tick | note your | declare | get us the | get me the | get us your | get me your | get ~ to us "
            "| get ~ to me | get ~ back to us | get ~ back to me | get ~ over to us | get ~ in to us | get ~ over to "
            "me | give us your | give me your | give your answer | give your decision | give your response | give ~ "
            "answer | have ~ with us | have ~ to us | make sure | pop ~ over | get ~ completed | get ~ back to | get "
            "~ over to | get ~ across to | get ~ in to | get ~ in by | get ~ to reception | get my | get ~ signed | "
            "get ~ done | get ~ uploaded | do the | do your | do a | do this | take the test | take the assessment | "
            "take this | sit the | get your | let them know | let him know | let her know | let them have | get back "
            "to them | get back to him | get back to her | reply to them | reply to him | reply to her | give them an "
            "| give them my | tell them | tell him | tell her | have your | say so | record | film | attempt | opt | "
            "log in | flag it | flag this | ask your | shoot ~ your | shoot us | shoot me | ping ~ your | flick ~ "
            "your | fire ~ your | drop me | drop us | drop ~ your | text ~ your | mail ~ your | email ~ your | "
            "whatsapp ~ your"
        ),
    ),
    Entry(
        "expire",
        "Our offer to you expires on the 12th.",
        (
            "expire | lapse | valid until | valid for | open until | good until | valid through | be valid | remain "
            "valid | be open until | stand until | be good until | be open | stay open | remain open | keep ~ open | "
            "hold ~ open | leave ~ open | be withdrawn | be live until | hold ~ offer | stand | hold ~ place | be "
            "good for | be good | run out | be available | hold ~ for you | hold it | be held until | be kept until | "
            "be reserved until | be kept open | be held for | be kept for | hold ~ post | hold ~ job | hold ~ role | "
            "hold ~ spot | hold ~ position | hold ~ slot | hold ~ seat | keep ~ for you | save ~ for you | keep ~ "
            "place | keep ~ post | keep ~ spot | keep ~ slot | die | be live for | be live"
        ),
    ),
)
