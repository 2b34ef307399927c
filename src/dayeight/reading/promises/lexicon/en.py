"""English: who tells, decides, asks and waits, as phrases with an example beside each.

Phrases are written in lemmas ("let @ know" finds "letting you know"). `@` is whoever is told (you, all applicants,
me), `~` up to four words between. Add a phrase to the entry whose example it could replace; a test reads every
example, so a new entry shows at once whether it works.
"""

from __future__ import annotations

import re

from dayeight.reading.promises.lexicon import Entry, Lexicon
from dayeight.reading.promises.lexicon.en_time import PHRASES, TIME
from dayeight.reading.promises.lexicon.en_verbs import forms

# Spellings, text speak and dictation. A value of two words becomes two tokens.
ALIASES = {
    "u": "you", "ya": "you", "yous": "you", "y'all": "you", "yall": "you", "youse": "you", "ye": "you", "ur": "your",
    "youll": "you will", "theyll": "they will", "itll": "it will", "thatll": "that will", "weve": "we have",
    "youve": "you have", "nxt": "next", "r": "are", "ppl": "people", "n": "and", "take-home": "take-home", "take-homes": "take-home", "on-site": "on-site", "short-list": "shortlist", "short-listed": "shortlisted",
    "half-term": "half-term", "call-back": "callback", "go-ahead": "go-ahead", "follow-up": "follow-up", "dont": "do not", "wont": "will not", "cant": "can not", "cannot": "can not",
    "havent": "have not", "hasnt": "has not", "didnt": "did not", "doesnt": "does not", "isnt": "is not",
    "im": "i am", "ive": "i have", "theyre": "they are", "youre": "you are", "shouldnt": "should not",
    "tmrw": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow", "2mrw": "tomorrow",
    "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow", "2day": "today", "tonite": "tonight",
    "shd": "should", "wd": "would", "cd": "could", "wld": "would", "shld": "should", "cld": "could", "hv": "have",
    "thx": "thanks", "pls": "please", "plz": "please", "gonna": "going to", "wanna": "want to", "gotta": "must",
    "b4": "before", "bout": "about", "abt": "about", "til": "until", "till": "until", "cos": "because",
    "cuz": "because", "w": "with", "msg": "message", "txt": "text", "lyk": "let you know", "ttyl": "later",
    "fortnights": "fortnight", "wknd": "weekend", "weekand": "weekend", "thursay": "thursday", "wednesay": "wednesday",
    "wensday": "wednesday", "febuary": "february", "intvw": "interview", "feedbacks": "feedback", "asap": "asap",
    "hopefuly": "hopefully", "recieve": "receive", "recieved": "received", "wk's": "week", "hear'd": "heard",
    "no-go": "go", "c.o.b": "cob", "ltd": "ltd", "bday": "bday", "someones": "someone", "shortlisting": "shortlisting",
    "decsion": "decision", "decison": "decision", "outcomes": "outcome", "results": "result", "verdicts": "verdict",
    "decisions": "decision", "answers": "answer", "offers": "offer", "contracts": "contract", "updates": "update",
    "e-mail": "email", "e-mails": "email", "emails": "emails", "notifications": "notification",
    "responses": "response", "replies": "replies", "invites": "invites", "invitations": "invitation",
}  # fmt: skip
CONTRACTIONS = {
    "won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"), "let's": ("let", "us"),
    "o'clock": ("o'clock",), "y'all": ("you",), "ain't": ("is", "not"), "ma'am": ("madam",), "'til": ("until",),
    "valentine's": ("valentine",), "gov't": ("government",),
    **{f"{verb}n't": (verb, "not") for verb in (
        "do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "should", "would", "could", "need", "must",
        "might",
    )},
}  # fmt: skip
ENDINGS = {"ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"}

ENTRIES = (
    # the employer tells
    Entry("tell", ("let @ know", "let @ all know", "let ~ know", "let @ have"), "We will let you know by Friday."),
    Entry("tell", (
        "get back to @", "get back 2 @", "get straight back to @", "get right back to @", "get back with @",
        "come back to @", "come back 2 @", "go back to @", "be back to @", "come straight back to @", "get on to @",
        "get onto @", "come to @ with", "get back @",
    ), "We'll get back to you within a week."),
    Entry("respond", (
        "be in touch", "be in contact", "be back in touch", "be straight in touch", "get in touch", "get in contact",
        "be in communication", "make contact", "be back on", "come back with", "get back with", "get back",
        "revert", "circle back", "loop back", "circle around", "touch base", "reach out", "follow up", "report back",
        "write back", "feed back", "check in", "check back in", "respond", "reply", "ring round", "phone round",
        "call round", "pass it on", "pass that on", "pass ~ on", "pick up the phone", "be on the phone", "come back",
        "have ~ in touch", "put ~ in the post", "confirm", "let know", "announce", "publish",
        "call", "phone", "ring", "text", "email", "write", "update", "telephone", "message", "get on the phone", "call back", "ring back",
    ), "I will circle back by Thursday."),
    Entry("tell", (
        "contact @", "notify @", "inform @", "tell @", "advise @", "update @", "brief @", "call @", "ring @", "phone @",
        "telephone @", "text @", "email @", "message @", "ping @", "dm @", "whatsapp @", "mail @", "buzz @", "dial @",
        "write to @", "write @", "speak to @", "speak with @", "reply to @", "respond to @", "revert to @",
        "debrief @", "apprise @", "alert @", "answer @", "be on to @", "catch up with @", "catch @", "connect with @",
        "follow up with @", "circle back with @", "circle back to @", "touch base with @", "check in with @",
        "reach out to @", "be in touch with @", "come back to @ on", "call @ back", "ring @ back", "instruct @", "intimate @", "contact to @", "inform to @", "reply @", "respond @", "revert @",
        "update to @", "answer to @", "communicate @", "communicate to @", "communicate with @", "back to @", "talk to @", "chat to @", "bell @", "answer all", "answer any", "answer your", "reply to your", "respond to your", "get to your", "pick up ~ message", "pick up ~ messages",
    ), "Our manager will phone you on Tuesday."),
    Entry("tell", (
        "give @ a call", "give @ a ring", "give @ a bell", "give @ a shout", "give @ a buzz", "give @ a tinkle",
        "give @ a text", "give @ a line", "give @ a heads up", "give @ a heads-up", "give @ a holler", "give @ an idea",
        "give @ a wee", "drop @ a line", "drop @ a note", "drop @ a text", "drop @ a message", "drop @ an email",
        "drop @ a mail", "drop @ a quick", "shoot @ a", "shoot @ an", "send @ a line", "send @ a note",
        "send @ a message", "send @ an email", "send @ a text", "send @ word", "send @ a quick", "keep @ posted",
        "keep @ updated", "keep @ informed", "keep @ in the loop", "fill @ in", "put @ out of", "get word to @",
        "give @ a quick", "get a message to @", "send word", "drop @ something", "get hold of @", "loop @ in",
        "get @ an email", "get something to @", "get something over to @", "send something", "send @ something",
    ), "I'll drop you a line on Monday."),
    Entry("tell", (
        "say more", "say something", "say anything", "say for sure", "tell more", "be able to say", "share more",
        "have more to share", "have more to tell", "have something for @", "have something", "have more for @",
        "have word", "have news", "know more", "know something", "know better", "know for sure", "know for certain",
        "have a clearer picture", "have a better idea", "have more information", "have more info", "have clarity",
        "have more clarity", "have something concrete", "have one", "share anything", "share something", "share ~ news", "share ~ information", "share ~ details",
    ), "I should know more by Tuesday."),
    Entry("regroup", ("compare notes", "compare note", "regroup", "reconvene to"), "The team will regroup on Friday."),
    # the candidate hears
    Entry("hear", (
        "hear", "hear back", "find out", "learn", "discover", "get word", "receive word", "receive confirmation", "receive ~ call",
        "receive ~ email", "receive ~ mail", "get ~ mail", "expect ~ mail", "receive ~ emails", "receive ~ letter", "receive ~ message", "receive communication",
        "receive correspondence", "receive further", "get ~ call", "get ~ email", "get ~ letter", "get ~ text", "get ~ message",
        "expect ~ call", "expect ~ email", "expect ~ emails", "expect ~ letter", "expect ~ message", "expect to be contacted", "expect ~ text",
        "have ~ call", "have ~ letter", "have ~ email", "expect something", "expect contact", "expect communication",
        "look out for ~ email", "watch for ~ email", "watch out for ~ email", "look out for", "keep an eye out for",
        "watch for", "watch your inbox", "keep an eye on your inbox", "see ~ email", "see something", "get something",
        "be kept informed", "get ~ ring", "get ~ shout",
        "be kept updated", "keep an eye on ~ email", "check your inbox", "hear something", "hear anything", "have ~ phone call",
    ), "You should hear back in about ten days."),
    Entry("know", ("know", "be aware"), "You'll know by Monday lunchtime."),
    # the employer decides
    Entry("decide", (
        "decide", "choose", "select", "settle", "finalise", "finalize", "vote", "appoint", "land on", "sign off",
        "sign ~ off", "wrap ~ up", "wrap up", "sort ~ out", "nail ~ down", "firm ~ up", "close ~ out", "tie ~ up",
        "make ~ decision", "make ~ choice", "make ~ call", "make ~ selection", "make ~ offer", "make ~ hire",
        "make ~ appointment", "make ~ mind up", "make ~ minds up", "make ~ pick", "make up ~ mind",
        "make up ~ minds", "reach ~ decision", "reach ~ conclusion", "reach ~ verdict", "reach ~ agreement",
        "come to ~ decision", "come to ~ conclusion", "arrive at ~ decision", "take ~ decision", "pick someone",
        "pick somebody", "pick ~ person", "pick ~ candidate", "pick one", "pick ~ winner", "pick between",
        "extend ~ offer", "move to offer", "move to ~ offer", "get to offer", "know which way", "know who", "come down on",
        "have someone selected", "have someone in place", "have someone chosen", "have someone picked", "have someone hired", "fill ~ position", "fill ~ role", "fill ~ post", "fill ~ vacancy", "fill ~ job", "be decided",
        "go to offer", "put ~ offer", "issue ~ offer", "send ~ offer", "send out ~ offer", "offer @ ~ job",
        "offer @ ~ role", "offer @ ~ post", "offer @ ~ position", "offer ~ job", "offer ~ position", "offer ~ post", "offer ~ role", "deliberate",
        "close ~ loop", "get ~ approved", "make ~ final", "resolve", "get ~ sign-off", "plump for",
        "get ~ signed off", "get it done", "call it", "draw up ~ paperwork", "draw up ~ contract",
        "award", "confirm ~ appointment", "confirm ~ hire", "know ~ way", "make it official", "get ~ over the line", "confirm appointments", "complete ~ search", "conclude ~ search", "finish ~ search", "complete ~ process",
        "conclude ~ process", "close ~ search", "finish ~ process", "wrap up ~ search", "pick our", "pick the", "pick from", "pick who", "invite ~ back",
        "invite @ to", "draw up ~ shortlist", "put together ~ shortlist", "whittle ~ down", "narrow ~ down",
    ), "The governors decide next Tuesday."),
    # the employer offers or fixes a time
    Entry("schedule", (
        "schedule", "arrange", "set up", "set ~ up", "book", "get ~ on the calendar", "get ~ in the diary",
        "get ~ in the calendar", "find ~ time", "find ~ slot", "find ~ date", "fix ~ time", "fix up", "agree ~ time", "confirm ~ slot",
        "confirm ~ time", "confirm ~ times", "confirm ~ date", "confirm one of", "send ~ times", "send ~ slots",
        "send ~ dates", "send ~ slot", "send ~ availability", "share ~ availability", "send ~ calendar", "send over ~ times",
        "coordinate", "line up", "line ~ up", "offer ~ time", "offer ~ slot", "offer ~ date", "offer ~ slots",
        "pencil", "organise", "organize", "propose ~ time", "propose ~ times", "propose ~ dates", "suggest ~ times", "get ~ booked",
        "have ~ times", "get ~ scheduled", "have ~ confirmed", "have ~ booked", "have ~ scheduled", "have ~ set up", "get ~ confirmed", "sort ~ time", "put ~ calendar", "put ~ diary", "share ~ slots",
        "give @ ~ times", "give @ ~ slot", "give @ ~ time", "give @ ~ date", "work out ~ time", "pick ~ slot", "pick ~ time", "share ~ times", "share ~ dates",
        "send ~ options", "send ~ calendly", "send ~ booking link", "send ~ link to book", "send ~ scheduling", "offer ~ dates", "offer ~ times",
        "suggest ~ time", "suggest ~ dates", "suggest ~ date", "come back with ~ times", "come back with ~ dates",
        "come back with ~ slot", "fix ~ date", "settle ~ date", "set ~ date", "set ~ time",
    ), "We'll confirm your interview slot within two working days."),
    # the employer asks for time
    Entry("wait", (
        "bear with", "give us", "give me", "give the", "give them", "allow", "hang tight", "sit tight", "hold tight",
        "be patient", "hold on", "hang on", "hang in there", "wait", "hold fire", "stay patient", "leave it with", "need", "want",
        "require", "take", "ask for", "hold off", "grant us",
    ), "Please give us until Tuesday 8 September."),
    Entry("delay", (
        "delay", "push", "push back", "push out", "slip", "put back", "postpone", "extend", "move", "run ~ behind",
        "look at", "be looking at", "be another", "be more", "be a", "be two", "be about", "be around", "be at least",
        "be probably", "be likely", "be closer to", "be nearer", "be now", "swing", "be delayed", "be some",
    ), "It is now delayed by about three weeks."),
    # candidate acts
    Entry("act", (
        "send", "submit", "complete", "return", "sign", "accept", "confirm", "upload", "provide", "fill", "finish",
        "book", "register", "apply", "forward", "decide", "supply", "share", "email", "update", "pick", "choose", "select",
        "answer", "deliver", "pay", "claim", "download", "enter", "verify", "acknowledge", "hand in", "hand ~ in",
        "turn ~ in", "turn in", "drop off", "drop ~ off", "withdraw", "sign up", "post", "schedule", "book in", "indicate", "rsvp",
        "activate", "get ~ to us", "get ~ to me", "get ~ back to us", "get ~ back to me", "get ~ over to us", "get ~ in to us",
        "get ~ over to me", "give us your", "give me your", "give your", "give ~ answer", "have ~ with us", "have ~ to us", "make sure", "pop ~ over",
        "get ~ completed", "get ~ signed", "get ~ done", "get ~ uploaded", "do the", "do your", "do this", "take the test", "take the assessment", "take this", "sit the", "get your",
    ), "Please send your references by Friday."),
    Entry("expire", (
        "expire", "lapse", "valid until", "valid for", "open until", "good until", "valid through", "be valid", "remain valid", "be open until", "stand until", "be good until", "be open",
        "stay open", "remain open", "keep ~ open", "hold ~ open", "leave ~ open", "be withdrawn", "be live until", "hold ~ offer", "stand",
        "hold ~ place", "be good for", "be good", "run out", "be available", "hold ~ for you", "hold it",
    ), "The offer expires on the 30th."),
)  # fmt: skip

_GROUPS = {
    "takes is": "that it he she there who what where here how this when everything everyone",
    "no trigger": "may march mar h",
    "trigger": (
        "hoped promised told news feedback update touch contact contacted hear heard notified informed advised let lyk back reach revert posted due holidays festive term semester return quickly fast coming "
        "future opportunity convenience answer decision decide deciding outcome result results "
        "noon midnight morning afternoon evening tonight play business weekend eve offer offers expires wrapped wrap"
    ),
    "determiner": "the our your my their this that these those his her its any no final formal quick further status each",
    "you": "you yourself",
    "me": "me us",
    "them": "them him her",
    "candidates": (
        "candidate candidates applicant applicants finalist finalists everyone everybody people folks anyone those "
        "shortlistees interviewees entrants semi-finalists application applications nominees interviewee all person nobody"
    ),
    "candidate words": (
        "all each every the our both any successful unsuccessful shortlisted short-listed interviewed remaining "
        "selected chosen other of you top final two three four five six round a rejected short listed-candidates "
        "preferred longlisted applying job"
    ),
    "subject": (
        "i we they he she it someone somebody you nobody one"
    ),
    "employer": "i we they he she it someone somebody one",
    "modal": "will shall can could should may might would to must ought going",
    "aux": (
        "is are was were be been being am have has had do does did will shall can could should may might would must "
        "need needs ought going not never"
    ),
    "past aux": "has had was were did",
    "not": "not never nothing nobody unable cannot without neither",
    "polite": "please kindly just also then so and but or do simply ok okay always hi hello dear quickly either now if possible ensure",
    "soft": (
        "hope hopes hoping hopeful hopefully plan plans planning aim aims aiming should ought anticipate anticipates anticipating "
        "intend intends intending target targets targeting likely probably think thinks thinking guess guessing reckon "
        "reckons might could usually normally typically generally try tries trying endeavour endeavours endeavor endeavors "
        "ideally perhaps maybe possibly projected projecting estimate estimates estimated tentatively tentative tentatively "
        "provisionally provisional expected expecting expects anticipated intended planned ideal supposed "
        "usual suspect imagine believe presumably ish strive strives striving seek seeking looking tends tend "
        "optimistic confident trust should've meant suppose wish touchwood approx may-be ambition intention "
        "projection assume fingers-crossed ballpark mostly often roughly hoped probable prob probs hopefuly dv loosely"
    ),
    "answer": (
        "decision outcome result verdict answer offer contract update news feedback word response reply notification "
        "shortlist paperwork confirmation invitation invitations exercise test assessment go yes conclusion resolution "
        "call-back callback debrief communication info information announcement steps letter letters emails times selection green-light "
        "timeline nod thumbs-up go-ahead readout findings thoughts status replies task study take-home recommendation appointment feedback-form challenge questionnaire ruling message choice"
    ),
    "strong answer": "decision outcome result verdict answer conclusion announcement selection go yes ruling choice",
    "carrier": (
        "have get send give share provide receive expect issue make extend email publish announce deliver reach release "
        "come follow go post be land confirm communicate relay circulate see put offer hand prepare arrive mail text "
        "finalise finalize complete push delay slip deliver convey pass disclose dispatch reveal forward notify return turn bring "
        "target await look move set schedule anticipate project estimate happen emerge supply reach fall take conclude promise anticipate"
    ),
    "you carriers": "anticipate have get receive expect see await look hear find",
    "logistics": (
        "link directions parking map agenda details detail login badge laptop pack instructions credentials zoom teams payslip "
        "receipt brochure itinerary tickets ticket password handbook equipment uniform induction onboarding expenses "
        "reimbursement passes dial-in newsletter reminder payroll pension webinar survey invoice deposit"
    ),
    "bound": (
        "interview interviews meeting visit onsite on-site date call chat trial shift day appointment session call "
        "presentation assessment test exam started starts start starting begins begin dated deadline lesson observation "
        "screen screening email letter message note conversation lunch tour fair orientation induction training event "
        "webinar holiday leave round application applied advert slot"
    ),
    "event": (
        "interview interviews meeting visit onsite on-site panel vote closing deadline exam test trial assessment "
        "presentation date committee board call lesson observation governors shift screening session review"
    ),
    "explicit decision": "decision outcome result verdict",
    "decision cue": (
        "offer offered contract answer choosing choose decide decides deciding decided settled finalist select selected selecting appoint appointed "
        "vote votes hire paperwork conclusion final-call verdict ruling choice appointment"
    ),
    "next cue": (
        "shortlist shortlisted shortlisting short-list short-listed progressed progressing progress longlist longlisted "
        "finalists advance advancing advanced proceed proceeding invited invite semi-finalists"
    ),
    "question words": "question questions query queries",
    "old": (
        "originally previously initially said promised mentioned hoped meant told thought supposed indicated quoted planned estimated intended aimed expected"
    ),
    "expiring": "offer link invitation invite code voucher portal place position contract token",
    "obliged": "must need needs required should to has have",
    "wanted": "need require want expect await appreciate anticipate like request",
    "refused": (
        "unsuccessful successful filled forward proceeding proceed progressing considered rejected selected shortlisted "
        "assume consider presume declined no-go taken gone elsewhere passed invited"
    ),
    "chase": "chase shout nudge remind ping call ring email phone contact prod touch poke reach follow drop text bell",
    "conjunction": "and but so or because while whereas though although which as if where however plus",
    "handed in": "submit return complete upload sign provide hand send supply accept",
    "test words": "take-home exercise questionnaire-test",
    "made to act": "me candidates applicants everyone them finalists us all",
    "bare tell": "call phone ring text email write update telephone message",
    "asked": "required asked expected able requested invited kindly advised obliged first always",
    "delayed": "push delay slip postpone extend move put swing",
    "told": (
        "contact notify inform tell advise update call phone email message ring text telephone announce reach communicate convey intimate relay alert apprise brief"
    ),
    "own affairs": "interviews interviewing checks references screening budget applications rounds shortlisting logistics",
    "advert": "job vacancy advert posting ad listing",
    "between need and time": ", a bit little more time another some extra longer just about probably maybe at least further us",
    "availability": "available free availability suit suits works work attend attendance join come arrive",
}
# Phrases that settle the kind or the strength of a promise, parted by bars.
_CUES = {
    "soft phrases": (
        "would like|all being well|all going well|with luck|with any luck|fingers crossed|if all goes|would love|would hope|"
        "would expect|would think|would say|would imagine|god willing|touch wood|we expect|i expect|they expect|"
        "committee expects|panel expects|feel like|no promises|can not promise|best guess|as a rule|should all go|"
        "if all is well|do our best|do my best|doing our best|do our utmost|our best to|our aim|want to|wants to|is due to be|"
        "sounds like|looks like|looking like|look like|in theory|give or take|inshallah|in principle|"
        "timeline is|time frame is|timeframe is|timescale is|plan is|goal is|target is|intention is|subject to|shooting for|aiming for|pushing for|gunning for|on track|working towards|working toward|we are expecting|in the main|as things stand|unless something|barring|make every effort|every effort"
    ),
    "decision phrases": (
        "either way|one way or another|one way or the other|yes or no|yes or a no|a yes|a no|go no go|which way|final call|make the call|"
        "if you got it|if you have got|if you are hired|whether you have got|whether you got|the job is yours|if you got the|if it is you|"
        "final selection|final selections|if i got|got it|got the job|got the role|get the job|got the post|hiring decision|if you are successful|whether you are successful|if you were successful|whether you were successful|"
        "whether you have been successful|if you have been successful|got the job|who got|offer stage|whether we can offer|whether to hire|"
        "successful or not|whether or not you|if we are going to offer|got it or not"
    ),
    "next phrases": (
        "next step|next steps|next stage|next stages|next round|second interview|second interviews|final interview|final interviews|"
        "second round|final round|third round|third interview|round two|round 2|2nd round|2nd interview|second stage|final stage|stage two|stage 2|further steps|"
        "campus visit|campus visits|on site visit|through to|taken forward|taking you forward|moving forward|move forward|move you forward|"
        "going forward|take you forward|taking forward|put forward|selected for interview|selected for an interview|invited to interview|"
        "called for interview|be called to interview|assessment centre|assessment center|"
        "further interview|interview invitation|interview invitations|invitation to interview|invitations to interview|invitation for interview|invitations for interview|"
        "first interview|first round interviews|the shortlist|short list|trial shift|trial day|to interview you|for interview|for an interview|"
        "another interview|face to face|in the mix|made it through|made the cut|got through|onto the next|on to the next|the next part|phone screen|"
        "inviting you|invite you|want to meet you|see you again|in for a second|following stage|following round|getting through|bringing back|bring back|are through|you are in|is through|calling back for|callback for|asking back|asked back|back in for|trial lesson|second visit|return visit|second meeting|second conversation|second call|final panel|onsite interview|second chat|further conversation|follow up interview"
    ),
    "schedule phrases": (
        "to schedule|to arrange|setting up|set up|set something up|to book|booking a|pick a slot|choose a slot|to find a time|interview times|some times|possible times|"
        "possible dates|interview slot|on the calendar|in the diary|scheduling team|our scheduler|to coordinate|time slots|"
        "interview dates|scheduling|interview timetable|interview schedule|to fix a time|to sort a time|arranging a|to organise|to organize|with times|with dates|with some dates|with a time|with a date|"
        "a date for|a time for|to line up|lining up|your availability|to agree a time|to confirm a time|a slot for|time and date|date and time|proposed times|available times|available slots|interview time|"
        "to confirm the time|to put something in|with a slot|with slots|with options|with a few options|calendar invite|calendar invitation"
    ),
    "elsewhere": "other company|another company|other employer|another employer|other firm|another firm|other offer|another offer|other place|other job",
    "invitation": "feel free|welcome to|happy for you to|do not hesitate|you can always|check back with us|you may contact|by all means",
    "result of shortlisting": "result of shortlisting|result of the shortlisting|outcome of shortlisting|outcome of the shortlisting|result of the shortlist|outcome of the shortlist|result of the sift|outcome of the sift|shortlisting result|shortlisting outcome|shortlisting decision|sift result|outcome of the short listing|result of our shortlisting|outcome of our shortlisting",
    "test phrases": (
        "online test|technical test|technical exercise|coding test|coding exercise|coding challenge|take home|the test|a test|"
        "the exercise|an exercise|the assessment|an assessment|aptitude test|case study|the task|a task|online assessment|test link|"
        "the challenge|a challenge|written test|skills test|typing test|test invitation|a written exercise|the questionnaire"
    ),
}
ENGLISH = Lexicon(
    aliases=ALIASES,
    contractions=CONTRACTIONS,
    endings=ENDINGS,
    time=TIME | {words: meaning for words, meaning in PHRASES.items() if " " not in words},
    time_phrases={words: meaning for words, meaning in PHRASES.items() if " " in words},
    lemmas=forms(),
    entries=ENTRIES,
    groups={name: frozenset(members.split()) for name, members in _GROUPS.items()},
    date_like=re.compile(r"\b(?:May|March|Mar)\b|[0-9](?:st|nd|rd|th)\b|[0-9][/.-][0-9]|[0-9] ?(?:may|mar)", re.ASCII),
    cues=_CUES,
)
