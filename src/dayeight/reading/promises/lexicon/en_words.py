"""English: spellings, and the small closed classes of words that settle who speaks, how firmly, and about what."""

from __future__ import annotations

# Spellings, text speak and dictation, each with the words it stands for: "spelling: words".
_SPELLINGS = (
    "u: you | ya: you | yous: you | y'all: you | yall: you | youse: you | ye: you | ur: your | youll: you will | "
    "theyll: they will | itll: it will | thatll: that will | weve: we have | youve: you have | nxt: next | "
    "r: are | ppl: people | n: and | take-home: take-home | take-homes: take-home | on-site: on-site | "
    "short-list: shortlist | short-listed: shortlisted | half-term: half-term | call-back: callback | "
    "go-ahead: go-ahead | follow-up: follow-up | dont: do not | wont: will not | cant: can not | "
    "cannot: can not | havent: have not | hasnt: has not | didnt: did not | doesnt: does not | isnt: is not | "
    "im: i am | ive: i have | theyre: they are | youre: you are | shouldnt: should not | tmrw: tomorrow | "
    "tmw: tomorrow | tomoz: tomorrow | 2moro: tomorrow | 2mrw: tomorrow | tomorow: tomorrow | "
    "tommorow: tomorrow | tommorrow: tomorrow | 2day: today | tonite: tonight | shd: should | wd: would | "
    "cd: could | wld: would | shld: should | cld: could | hv: have | thx: thanks | pls: please | plz: please | "
    "gonna: going to | wanna: want to | gotta: must | b4: before | bout: about | abt: about | til: until | "
    "till: until | cos: because | cuz: because | w: with | msg: message | txt: text | lyk: let you know | "
    "ttyl: later | fortnights: fortnight | wknd: weekend | weekand: weekend | thursay: thursday | "
    "wednesay: wednesday | wensday: wednesday | febuary: february | intvw: interview | feedbacks: feedback | "
    "hopefuly: hopefully | recieve: receive | recieved: received | wk's: week | hear'd: heard | no-go: go | "
    "c.o.b: cob | someones: someone | decsion: decision | decison: decision | outcomes: outcome | "
    "results: result | verdicts: verdict | decisions: decision | answers: answer | offers: offer | "
    "contracts: contract | updates: update | e-mail: email | e-mails: email | notifications: notification | "
    "responses: response | invitations: invitation"
)
ALIASES = dict(row.split(": ") for row in _SPELLINGS.split(" | "))

CONTRACTIONS = {
    "won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"), "let's": ("let", "us"),
    "o'clock": ("o'clock",), "y'all": ("you",), "ain't": ("is", "not"), "ma'am": ("madam",), "'til": ("until",),
    "valentine's": ("valentine",), "gov't": ("government",),
    **{f"{verb}n't": (verb, "not") for verb in (
        "do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "should", "would", "could", "need",
        "must", "might",
    )},
}  # fmt: skip
ENDINGS = {"ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"}

_WORDS = {
    "takes is": "that it he she there who what where here how this when everything everyone",
    "no trigger": "may march mar h",
    "trigger": (
        "holiday contract paperwork hoped promised told news feedback update touch contact contacted hear heard "
        "notified informed advised let lyk back reach revert posted due holidays festive term semester return "
        "quickly fast coming future opportunity convenience answer decision decide deciding outcome result "
        "results noon midnight morning afternoon evening tonight play business weekend eve offer offers expires "
        "wrapped wrap"
    ),
    "determiner": (
        "the our your my their this that these those his her its any no final formal quick further status each"
    ),
    "you": "you yourself",
    "me": "me us",
    "them": "them him her",
    "candidates": (
        "candidate candidates applicant applicants finalist finalists everyone everybody people folks anyone "
        "those shortlistees interviewees entrants semi-finalists application applications nominees interviewee "
        "all person nobody"
    ),
    "candidate words": (
        "all each every the our both any successful unsuccessful shortlisted short-listed interviewed remaining "
        "selected chosen other of you top final two three four five six round a rejected short listed-candidates "
        "preferred longlisted applying job"
    ),
    "subject": "i we they he she it someone somebody you nobody one",
    "employer": "i we they he she it someone somebody one",
    "modal": "will shall can could should may might would to must ought going",
    "aux": (
        "is are was were be been being am have has had do does did will shall can could should may might would "
        "must need needs ought going not never"
    ),
    "past aux": "has had was were did",
    "not": "not never nothing nobody unable cannot without neither",
    "polite": (
        "please kindly just also then so and but or do simply ok okay always hi hello dear quickly either now if "
        "possible ensure"
    ),
    "soft": (
        "hope hopes hoping hopeful hopefully plan plans planning aim aims aiming should ought anticipate "
        "anticipates anticipating intend intends intending target targets targeting likely probably think thinks "
        "thinking guess guessing reckon reckons might could usually normally typically generally try tries trying "
        "endeavour endeavours endeavor endeavors ideally perhaps maybe possibly projected projecting estimate "
        "estimates estimated tentatively tentative provisionally provisional expected expecting expects "
        "anticipated intended planned ideal supposed usual suspect imagine believe presumably ish strive strives "
        "striving seek seeking looking tends tend optimistic confident trust should've meant suppose wish "
        "touchwood approx may-be ambition intention projection assume fingers-crossed ballpark mostly often "
        "roughly hoped probable prob probs hopefuly dv loosely"
    ),
    "answer": (
        "decision outcome result verdict answer offer contract update news feedback word response reply "
        "notification shortlist paperwork confirmation invitation invitations exercise test assessment go yes "
        "conclusion resolution call-back callback debrief communication info information announcement steps "
        "letter letters emails times selection green-light timeline nod thumbs-up go-ahead readout findings "
        "thoughts status replies task study take-home recommendation appointment feedback-form challenge "
        "questionnaire ruling message choice"
    ),
    "strong answer": ("decision outcome result verdict answer conclusion announcement selection go yes ruling choice"),
    "carrier": (
        "have get send give share provide receive expect issue make extend email publish announce deliver reach "
        "release come follow go post be land confirm communicate relay circulate see put offer hand prepare "
        "arrive mail text finalise finalize complete push delay slip convey pass disclose dispatch reveal forward "
        "notify return turn bring target await look move set schedule anticipate project estimate happen emerge "
        "supply fall take conclude promise"
    ),
    "you carriers": "anticipate have get receive expect see await look hear find",
    "logistics": (
        "link directions parking map agenda details detail login badge laptop pack instructions credentials zoom "
        "teams payslip receipt brochure itinerary tickets ticket password handbook equipment uniform induction "
        "onboarding expenses reimbursement passes dial-in newsletter reminder payroll pension webinar survey "
        "invoice deposit"
    ),
    "bound": (
        "interview interviews meeting visit onsite on-site date call chat trial shift day appointment session "
        "presentation assessment test exam started starts start starting begins begin dated deadline lesson "
        "observation screen screening email letter message note conversation lunch tour fair orientation "
        "induction training event webinar holiday leave round application applied advert slot"
    ),
    "event": (
        "interview interviews meeting visit onsite on-site panel vote closing deadline exam test trial assessment "
        "presentation date committee board call lesson observation governors shift screening session review"
    ),
    "explicit decision": "decision outcome result verdict",
    "decision cue": (
        "offer offered contract answer choosing choose decide decides deciding decided settled finalist select "
        "selected selecting appoint appointed vote votes hire paperwork conclusion final-call verdict ruling "
        "choice appointment"
    ),
    "next cue": (
        "shortlist shortlisted shortlisting short-list short-listed progressed progressing progress longlist "
        "longlisted finalists advance advancing advanced proceed proceeding invited invite semi-finalists"
    ),
    "question words": "question questions query queries",
    "old": (
        "hoping planning aiming intending expecting originally previously initially said promised mentioned hoped "
        "meant told thought supposed indicated quoted planned estimated intended aimed expected"
    ),
    "expiring": "offer link invitation invite code voucher portal place position contract token",
    "wanted": "ask need require want expect await appreciate anticipate like request",
    "refused": (
        "unsuccessful successful filled forward proceeding proceed progressing considered rejected selected "
        "shortlisted assume consider presume declined no-go taken gone elsewhere passed invited"
    ),
    "chase": (
        "chase shout nudge remind ping call ring email phone contact prod touch poke reach follow drop text bell"
    ),
    "conjunction": "and but so or because while whereas though although which as if however plus",
    "handed in": "submit return complete upload sign provide hand send supply accept",
    "test words": "take-home exercise questionnaire-test",
    "makes act": "ask tell want need require invite request remind",
    "made to act": "me candidates applicants everyone them finalists us all",
    "bare tell": "call phone ring text email write update telephone message",
    "asked": "required asked expected able requested invited want kindly advised obliged first always",
    "thanks": "thanks thank cheers ta great good",
    "also a verb": "answer update reply call offer",
    "about you": "outcome result contract offer shortlist test assessment",
    "sends": "send share forward email issue release",
    "gives time": "give allow grant",
    "would have": "must could may can should",
    "other results": "quarterly survey election medical financial annual audit match lottery inspection company",
    "duties": "enquiries inquiries customers clients patients pupils calls",
    "no thing": "someone somebody anyone people person start cover",
    "not the answer": "day process panel committee board criteria meeting centre center event maker makers",
    "meets": "call ring phone telephone speak see give dial connect catch",
    "conducts": "conduct do carry interview",
    "talk": "interview screen screening chat conversation",
    "has time": "have got get need",
    "those asked": "you candidates applicants",
    "extra": "another more further extra additional",
    "delayed": "push delay slip postpone extend move put swing",
    "told": (
        "contact notify inform tell advise update call phone email message ring text telephone announce reach "
        "communicate convey intimate relay alert apprise brief"
    ),
    "own affairs": (
        "interviews interviewing checks references screening budget applications rounds shortlisting logistics"
    ),
    "advert": "job vacancy advert posting ad listing",
    "between need and time": (
        ", a bit little more time another some extra longer just about probably maybe at least us"
    ),
    "availability": "available free availability suit suits works work attend attendance join come arrive",
    "to us": "me this us",
    "no direct answer": "announce check follow pass publish put reply respond write",
    "bids to expect": "be check expect keep look watch",
    "expects": "expect keep look watch",
    "reports": "advised asked informed promised said says told",
    "wishes to know": "let like need needs want",
    "pleased to": "delighted happy like love pleased",
    "winds up": "close complete finalise finalize settle sign sort tie wrap",
    "has done": "get getting have having",
    "would be pleased to": "delighted happy like love pleased shall want",
    "asks leave": "can could shall",
    "needs time": "ask need require take want",
    "passive": "are be being get is",
    "perfect or past": "been had has have was were",
    "told ones": "all applicants candidates everyone you",
    "not only to people": "announce answer approach email mail message reach",
    "state of an answer": "available due on out ready with",
    "goes out": "emails invitations letters offer replies result",
    "is sent": "email give issue offer send",
    "awaits": "await expect hope look",
    "verb marker": "can should to will",
    "candidate decides": "choose decide make pick select take",
    "asks you to": ("ask asks can could ensure expect grateful if like need request require sure that want will would"),
    "obliges you to": "have kindly must need please required should to",
    "opens a request": "kindly please that",
    "joins": "and because but so then",
    "must": "has have must need needs required",
    "should be done": "complete receive return send submit upload",
    "must or should": "ensure must need needs should sure",
    "wanted word": "due grateful love",
    "those in need": "do hr i team we will would",
    "after a test": "feedback marked result review reviewed",
    "renews": "be but instead is it looking make need now say so that things this until we",
    "would settle it": "do need should",
    "they": "he she they",
    "once planned": "initially originally previously",
    "was": "been was were",
    "had or was": "had was were would",
    "said before": "said thought told",
    "we said": "aimed expected hoped indicated intended meant mentioned planned promised quoted said thought told",
    "after you": "all back both directly guys personally",
    "finite modal": "can could may might should will would",
    "starts a clause": "aim can hope hoping if may once please should that unless when will",
    "starts a request": ("bear call complete confirm contact expect get give let reply respond return send sign tell"),
    "case marker": "for from to with",
    "before a participle": "and are be being get gets is or",
    "same in the past": "come let put read run set",
    "being": "am are be is",
    "silence opens": "if unless should applicants candidates anyone those",
    "silent": "not no nothing never without",
    "heard verb": "hear contact call phone ring receive notify get email message write",
    "heard by candidates": "hear contact receive",
    "heard noun": "news word touch response reply contacted contact answer update",
    "refusal": "not unsuccessful filled declined taken rejected elsewhere gone passed",
    "presumed": "assume consider presume",
    "shortlisted": (
        "shortlist shortlisted shortlisting longlist longlisted finalists advance advancing advanced proceeding "
        "invited invite"
    ),
}
GROUPS = {name: frozenset(members.split()) for name, members in _WORDS.items()}

# Phrases that settle the kind or the strength of a promise.
CUES = {
    "looks forward": "look forward | looking forward",
    "handed over": (
        "with us | with me | reach us | reach me | reaches us | reach hr | reach our | reach the | reaches me | "
        "be in by | be in before | be in no"
    ),
    "soft phrases": (
        "would like | all being well | all going well | with luck | with any luck | fingers crossed | "
        "if all goes | would love | would hope | would expect | would think | would say | would imagine | "
        "god willing | touch wood | we expect | i expect | they expect | committee expects | panel expects | "
        "feel like | no promises | can not promise | best guess | as a rule | should all go | if all is well | "
        "do our best | do my best | doing our best | do our utmost | our best to | our aim | want to | wants to | "
        "is due to be | sounds like | looks like | looking like | look like | in theory | give or take | "
        "inshallah | in principle | timeline is | time frame is | timeframe is | timescale is | plan is | "
        "goal is | target is | intention is | subject to | shooting for | aiming for | pushing for | "
        "gunning for | on track | working towards | working toward | we are expecting | in the main | "
        "as things stand | unless something | barring | make every effort | every effort"
    ),
    "decision phrases": (
        "either way | one way or another | one way or the other | yes or no | yes or a no | a yes | a no | "
        "go no go | which way | final call | make the call | if you got it | if you have got | if you are hired | "
        "whether you have got | whether you got | the job is yours | if you got the | if it is you | "
        "final selection | final selections | if i got | got it | got the job | have the job | have got the job | "
        "have the role | got the position | got the role | get the job | got the post | hiring decision | "
        "if you are successful | whether you are successful | if you were successful | "
        "whether you were successful | whether you have been successful | if you have been successful | who got | "
        "offer stage | whether we can offer | whether to hire | successful or not | whether or not you | "
        "if we are going to offer | got it or not"
    ),
    "next phrases": (
        "next step | next steps | next stage | next stages | next round | second interview | second interviews | "
        "final interview | final interviews | second round | final round | third round | third interview | "
        "round two | round 2 | 2nd round | 2nd interview | second stage | final stage | stage two | stage 2 | "
        "further steps | campus visit | campus visits | on site visit | through to | taken forward | "
        "taking you forward | moving forward | move forward | move you forward | going forward | "
        "take you forward | taking forward | put forward | selected for interview | selected for an interview | "
        "invited to interview | called for interview | be called to interview | assessment centre | "
        "assessment center | further interview | interview invitation | interview invitations | "
        "invitation to interview | invitations to interview | invitation for interview | "
        "invitations for interview | first interview | first round interviews | the shortlist | short list | "
        "trial shift | trial day | to interview you | for interview | for an interview | another interview | "
        "face to face | in the mix | made it through | made the cut | got through | onto the next | "
        "on to the next | the next part | phone screen | inviting you | invite you | want to meet you | "
        "see you again | in for a second | following stage | following round | getting through | bringing back | "
        "bring back | are through | you are in | you are included | one of them | made the list | "
        "calling back for | callback for | asking back | asked back | back in for | trial lesson | second visit | "
        "return visit | second meeting | second conversation | second call | final panel | onsite interview | "
        "second chat | further conversation | follow up interview"
    ),
    "schedule phrases": (
        "about dates | about times | to sort out a | to fix a | to schedule | to arrange | setting up | set up | "
        "set something up | to book | booking a | pick a slot | choose a slot | to find a time | "
        "interview times | some times | possible times | possible dates | interview slot | on the calendar | "
        "in the diary | scheduling team | our scheduler | to coordinate | time slots | interview dates | "
        "scheduling | interview timetable | interview schedule | to fix a time | to sort a time | arranging a | "
        "to organise | to organize | with times | with dates | with some dates | with a time | with a date | "
        "a date for | a time for | to line up | lining up | your availability | to agree a time | "
        "to confirm a time | a slot for | time and date | date and time | proposed times | available times | "
        "available slots | interview time | to confirm the time | to put something in | with a slot | "
        "with slots | with options | with a few options | calendar invite | calendar invitation"
    ),
    "elsewhere": (
        "other company | another company | other employer | another employer | other firm | another firm | "
        "other offer | another offer | other place | other job"
    ),
    "another role": (
        "similar role | similar roles | suitable vacancy | another role | other roles | future opportunities | "
        "other opportunities | suitable role | other vacancies | future vacancies | right role | "
        "suitable position | similar position | similar positions | anything suitable | something suitable | "
        "similar opportunities | another vacancy | another position | suitable roles | other positions | "
        "something similar | future roles"
    ),
    "invitation": (
        "feel free | welcome to | happy for you to | do not hesitate | you can always | check back with us | "
        "you may contact | by all means"
    ),
    "result of shortlisting": (
        "result of shortlisting | result of the shortlisting | outcome of shortlisting | "
        "outcome of the shortlisting | result of the shortlist | outcome of the shortlist | result of the sift | "
        "outcome of the sift | shortlisting result | shortlisting outcome | shortlisting decision | sift result | "
        "outcome of the short listing | result of our shortlisting | outcome of our shortlisting"
    ),
    "test phrases": (
        "online test | technical test | technical exercise | coding test | coding exercise | coding challenge | "
        "take home | the test | a test | the exercise | an exercise | the assessment | an assessment | "
        "aptitude test | case study | the task | a task | online assessment | test link | the challenge | "
        "a challenge | written test | skills test | typing test | test invitation | a written exercise | "
        "the questionnaire"
    ),
}
