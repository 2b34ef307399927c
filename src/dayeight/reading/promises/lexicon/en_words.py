"""English: the small closed classes of words that settle who speaks, how firmly, and about what."""

from __future__ import annotations

from dayeight.reading.promises.lexicon.en_topics import TOPICS

_WORDS = {
    "takes is": (
        "that it he she there who what where here how this when everything everyone anyone someone somebody "
        "anybody nobody everybody"
    ),
    "no trigger": "may march mar h",
    "trigger": (
        "then holiday contract paperwork hoped promised told news feedback update touch contact contacted hear heard "
        "notified informed advised let letting know lyk back reach revert posted due holidays festive term semester "
        "return quickly fast coming future opportunity convenience answer decision decide deciding outcome result "
        "results noon midnight morning afternoon evening tonight play business weekend eve offer offers expires "
        "wrapped wrap verdict night once when until till hearing lunch moment"
    ),
    "determiner": (
        "the our your my their this that these those his her its any no final formal quick further status each"
    ),
    "you": "you yourself",
    "me": "me us",
    "them": "them him her",
    "candidates": (
        "candidate candidates applicant applicants finalist finalists everyone everybody people folks anyone those "
        "shortlistees interviewees entrants semi-finalists application applications nominees interviewee all person "
        "nobody students graduates interns trainees interviewed hopefuls nurses starters lads guys girls musicians "
        "actors singers drivers chefs winner winners whoever appointee"
    ),
    "candidate words": (
        "all each every the our both any successful unsuccessful shortlisted short-listed interviewed remaining "
        "selected chosen other of you top final two three four five six round a rejected short listed-candidates "
        "preferred longlisted applying job your best strongest suitable promising strong"
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
        "hope hopes hoping hopeful hopefully plan plans planning aim aims aiming should ought anticipate anticipates "
        "anticipating intend intends intending target targets targeting likely probably think thinks thinking guess "
        "guessing reckon reckons might could usually normally typically generally try tries trying endeavour "
        "endeavours endeavor endeavors ideally perhaps maybe possibly projected projecting estimate estimates "
        "estimated tentatively tentative provisionally provisional expected expecting expects anticipated intended "
        "planned ideal supposed usual suspect imagine believe presumably ish strive strives striving seek seeking "
        "looking tends tend optimistic realistic should've meant suppose wish touchwood approx may-be ambition "
        "intention projection assume fingers-crossed ballpark mostly often roughly hoped probable prob probs hopefuly "
        "dv loosely endeavoring endeavouring feasibly conceivably optimistically hazard figure figures"
    ),
    "answer": (
        "agreement recalls list names terms decision outcome result verdict answer offer contract update news "
        "feedback word response reply longlist notification shortlist paperwork confirmation invitation invitations "
        "exercise test assessment go yes conclusion resolution call-back callback debrief communication info "
        "information announcement steps letter letters emails times selection green-light timeline nod thumbs-up "
        "go-ahead readout findings thoughts status replies task study take-home recommendation appointment "
        "feedback-form challenge questionnaire ruling message choice score mark grade ranking decree clearance "
        "sign-off rating yeses intimation details story lowdown scoop rundown steer"
    ),
    "strong answer": ("decision outcome result verdict answer conclusion announcement selection go yes ruling choice"),
    "carrier": (
        "guarantee drop hit appear show update change hope owe have get send give share provide receive expect issue "
        "make extend email publish announce deliver reach release come follow go post be land confirm communicate "
        "relay circulate see put offer hand prepare arrive mail text finalise finalize complete push delay slip "
        "convey pass disclose dispatch reveal forward notify return turn bring target await look move set schedule "
        "anticipate project estimate happen emerge supply fall take conclude promise aim shoot gun declare display "
        "unveil hear chase nudge press leave pin hazard become"
    ),
    "you carriers": "anticipate have get receive expect see await look hear find obtain become",
    "logistics": (
        "link directions parking map agenda details detail login badge laptop pack instructions credentials zoom "
        "teams payslip receipt brochure itinerary tickets ticket password handbook equipment uniform induction "
        "onboarding expenses reimbursement passes dial-in newsletter reminder payroll pension webinar survey "
        "invoice deposit vaccinations vaccination vaccines locker rota pensions room address wear medical jab "
        "jabs wages taxi keys acknowledgement automatic automated"
    ),
    "bound": (
        "interview interviews meeting visit onsite on-site date call chat trial shift day appointment session "
        "presentation assessment test exam started starts start starting begins begin dated deadline lesson "
        "observation screen screening email letter message note conversation lunch tour fair orientation "
        "induction training event webinar holiday leave round application applied advert slot lecture talk "
        "seminar demo"
    ),
    "event": (
        "hearing audit ceremony tasting inspection conference workshop rehearsal gala concert launch exhibition "
        "service stocktake interviews meetings visits interview interviews meeting visit onsite on-site panel vote "
        "closing deadline exam test trial assessment presentation date committee board call lesson observation "
        "governors shift screening session review"
    ),
    "explicit decision": "decision outcome result verdict",
    "decision cue": (
        "offer offered contract answer choosing choose decide decides deciding decided settled finalist select "
        "selected selecting appoint appointed vote votes hire paperwork conclusion final-call verdict ruling choice "
        "appointment hired chosen winner winning resolution fate"
    ),
    "next cue": (
        "shortlist shortlisted shortlisting short-list short-listed progressed progressing progress longlist "
        "longlisted finalists advance advancing advanced proceed proceeding invited invite semi-finalists "
        "inviting invitation recall recalls recalled superday callbacks sifted eligible shortlistees"
    ),
    "question words": "question questions query queries",
    "old": (
        "hoping planning aiming intending expecting due scheduled originally previously initially said promised "
        "mentioned hoped meant told thought supposed indicated quoted planned estimated intended aimed expected "
        "original initial"
    ),
    "expiring": (
        "offer link invitation invite code voucher portal place position contract token enrolment enrollment booking "
        "registration test assessment login account"
    ),
    "wanted": "ask need require want expect await appreciate anticipate like request",
    "refused": (
        "unsuccessful successful filled forward proceeding proceed progressing considered rejected selected "
        "shortlisted assume consider presume declined no-go taken gone elsewhere passed invited unlucky sorry "
        "luck picked chosen"
    ),
    "chase": (
        "chase shout nudge remind ping call ring email phone contact prod touch poke reach follow drop text bell"
    ),
    "conjunction": "and but so or because while whereas though although which as if however plus",
    "handed in": "submit return complete upload sign provide hand send supply accept",
    "test words": "take-home exercise questionnaire-test",
    "makes act": "ask tell want need require invite request remind",
    "made to act": "me candidates applicants everyone them finalists us all",
    "bare tell": "answer advise inform call phone ring text email write update telephone message",
    "asked": "required asked expected able requested invited want kindly advised obliged first always",
    "thanks": "thanks thank cheers ta great good",
    "also a verb": "answer update reply call offer go mark score grade",
    "about you": "status outcome result contract offer shortlist test assessment invitation invitations notification",
    "sends": "send share forward email issue release",
    "gives time": "give allow grant",
    "would have": "must could may can should",
    "gives": "offer send give show hand",
    "denies": "not no nothing nobody never unlikely hardly neither rarely",
    "not told": ("board council client committee ministry press management shareholders auditors members staff"),
    "duties": "incidents tickets complaints alarms orders enquiries inquiries customers clients patients pupils calls",
    "no thing": "someone somebody anyone people person start cover",
    "not the answer": (
        "sheet day process panel committee board criteria meeting centre center event maker makers form forms sheets "
        "hours"
    ),
    "meets": "call ring phone telephone speak talk chat see give dial connect catch",
    "conducts": "conduct do carry interview",
    "talk": ("interview screen screening chat conversation demo lesson trial assessment presentation meeting"),
    "has time": "have got get need",
    "those asked": "you candidates applicants",
    "extra": "another more further extra additional",
    "delayed": "push delay slip postpone extend move put swing",
    "told": (
        "contact notify inform tell advise update call phone email message ring text telephone announce reach "
        "communicate convey intimate relay alert apprise brief reveal"
    ),
    "advert": "job vacancy advert posting ad listing",
    "between need and time": (
        ", a bit little more time another some extra longer just about probably maybe at least us both all"
    ),
    "availability": ("available free availability suit suits works work attend attendance join come arrive"),
    "to others": "me this us them him her the my his their our hr",
    "no direct answer": "announce check follow pass publish put reply respond write",
    "bids to expect": "be check expect keep look watch",
    "expects": "expect keep look watch",
    "reports": "advised asked informed promised said says told",
    "wishes to know": "let like need needs want wants",
    "pleased to": "delighted happy like love pleased",
    "winds up": "close complete finalise finalize settle sign sort tie wrap",
    "has done": "get getting have having",
    "would be pleased to": "delighted happy like love pleased shall want",
    "asks leave": "can could may shall",
    "needs time": "ask need require take want",
    "passive": "are be being get is",
    "perfect or past": "been had has have was were",
    "told ones": "all applicants candidates everyone you",
    "not only to people": "announce answer approach email mail message reach reveal",
    "state of an answer": "available back due here in on out over ready there through with",
    "goes out": ("contract emails feedback invitation invites letters offer replies result shortlist names list"),
    "is sent": "email give issue offer send share publish release provide",
    "awaits": "await expect hope look aim shoot gun push target chase nudge press hazard",
    "verb marker": "can could may might shall should to will would",
    "candidate decides": "choose decide make pick select take",
    "asks you to": ("ask asks can could ensure expect grateful if like need request require sure that want will would"),
    "obliges you to": "have kindly must need please required should to",
    "opens a request": "kindly please that",
    "joins": "and because but so then",
    "must": "has have must need needs required",
    "should be done": "hand complete receive return send submit upload",
    "must or should": "ensure must need needs should sure",
    "wanted word": "due grateful love",
    "those in need": "do hr i team we will would",
    "after a test": "feedback marked result review reviewed",
    "renews": "be but instead is it looking make need now say so that things this until we",
    "would settle it": "do need should",
    "they": "he she they",
    "once planned": "initially originally previously original initial",
    "was": "been was were",
    "had or was": "had was were would",
    "said before": "said thought told",
    "we said": ("aimed expected hoped indicated intended meant mentioned planned promised quoted said thought told"),
    "after you": "all back both directly guys personally",
    "finite modal": "can could may might should will would",
    "starts a clause": "aim can hope hoping if may once please should that unless when will that_is_when",
    "starts a request": ("bear call complete confirm contact expect get give let reply respond return send sign tell"),
    "requests behind a comma": (
        "drop ping shoot email text ring phone pop fill upload submit write message shout check book pick choose try"
    ),
    "case marker": "for from to with",
    "before a participle": "and are be being get gets is or",
    "same in the past": "come let put read run set",
    "being": "am are be is",
    "silence opens": "if unless should applicants candidates anyone those",
    "silent": "not no nothing never without quiet silence silent",
    "heard verb": "arrive come turn hear contact call phone ring receive notify get email message write",
    "heard by candidates": "hear contact receive ring call phone notify invite",
    "heard noun": "offer invitation news word touch response reply contacted contact answer update",
    "refusal": "not unsuccessful filled declined taken rejected elsewhere gone passed unlucky",
    "presumed": "assume consider presume take",
    "shortlisted": (
        "shortlist shortlisted shortlisting longlist longlisted finalists advance advancing advanced proceeding "
        "invited invite"
    ),
    "comes": "drop hit appear go come arrive fall land emerge happen follow slip move be reach leave",
    "note filler": (
        "( ) tentative provisional due expected tbc tba out in to follow confirm confirmed back coming promised "
        "hopefully pending - – : , anticipated date inbox your letter letters the by arriving given probably prob up "
        "online live website on of some sort kind one way other another"
    ),
    "said when": (
        "it would be will is maybe about probably likely give a the hopefully by within in around or me us that "
        "him them need should take takes could might at on to for no between and more less than there"
    ),
    "ends a clause": "again today now thanks thank mate love me nice cheers xx x tho though",
    "owes": "have has need needs must got promised supposed",
    "owed papers": "accept sign decide choose",
    "finishes": "complete finalise finalize finish conclude close sort sign make wrap settle do decide",
    "frames": "if unless as while though although that because since so when once whether",
    "wished": "want wants like love wish",
    "able": "able ready due free happy sure unable want supposed set intention",
    "conditions": "if whether either",
    "guesses": "may might could must",
    "bids time": "let it say said says asked",
    "say": "said says",
    "opens no quote": ", ) ; : ( then - – — ok okay well",
    "ends no quote": ", . ! ( and but ; : - – — ) because",
    "reached you": "call ring phone text email write message contact come go meet tell notify",
    "process": "process interviews checks references",
    "anaphors": "they he she it that this we i everyone everything",
    "can": "can could possible able get",
    "timeless filler": (
        "by on in at within probably hopefully maybe or so the latest around about definitely . , ! ? - for sure it "
        "that this which should will would might be out back here ready done is and may could there then i think i'd "
        "say reckon guess expect know has have set fixed for board panel committee trustees governors come promise "
        "promised without fail honour honest guaranteed my certain but"
    ),
    "asks whether": "if whether who which",
    "ing nouns": "meeting hiring booking training screening closing hearing ruling opening building",
    "describes": ("shortlisted selected successful invited chosen progressing short-listed longlisted appointed"),
    "shares": "will shall can could should may might would going gonna",
    "points back": "which it they",
    "appoints": "ratify appointment vote votes verdict rank ranks",
    "means": "bad means assume mean presume",
    "put out": "disappointed surprised amazed shocked astonished stunned gobsmacked",
    "after a bare call": "about with back . himself herself myself personally round around again",
    "planned": "scheduled expected due planned set hoped likely",
    "not from you": (
        "patience understanding forbearance indulgence police background dbs vetting security medical visa results "
        "referees referee manager doctor university school employer former previous current old"
    ),
    "expecting": "we i they",
    "asks politely": "please kindly",
    "finite": (
        "will shall should can could may might would must is are was were has have had 's do does did need needs"
    ),
    "shares will": "have do need",
    "between verbs": "please kindly either all both also then just now again hopefully",
    "ends a part": "; : — … ( ) • | - – -- , because",
    "in a place": "in at outside inside here there downstairs",
    "needed": "need want",
    "gone quiet": "quiet silence silent",
    "hands out": "send receive get share issue email release",
    "applying": "candidates applicants",
    "grateful": "appreciate welcome grateful thankful",
    "convenes": "meet sit convene reconvene gather",
    "tests": "debrief test assessment exercise study task challenge take-home questionnaire",
    "takes place": "be take happen fall schedule set move go land look come",
    "handed out": "out ready available inbox",
    "noted done": "announced published released issued drawn sent",
    "by the speaker": "that this those it",
    "wished one": "they he she you it someone somebody i we",
    "sources": (
        "book article statistics coach mentor advice glassdoor reddit online forum forums internet website google "
        "reviews"
    ),
    "say so": "told is say says said reckon reckons claims",
    "guarantees": "promise guarantee guarantees commit guaranteed",
    "unsaid": (
        "say know tell mention mentioned specify specified sure clear idea told said certain indicate indication word"
    ),
    "asks when": "when whether if how",
    "agreeable": "ok okay alright fine mind happy us",
    "before a question": "so and but hi hello hey also ok dear , thanks thank you - or btw",
    "opens a question": "when what how do does did will who any have has are is why should shall",
    "not kept": "not never nothing no",
    "said or promised": "said promised told says supposed meant going hoped",
    "has or is given": "have has had got given allowed get gets",
    "cleared": "security medical police visa background vetting occupational health customs referee reference",
    "wishful": "love like want wish",
    "to follow up oneself": "should must need needs ought",
    "tells on": "told mentioned explained warned said informed emailed",
    "news": (
        "cast casting team squad successful winner winners appointee names name list shortlist date dates people "
        "person hire head crew hands member members staff groundsman"
    ),
    "habit": "normally usually always typically generally often",
    "you answer": "reply respond confirm accept return send complete object sign tell let",
    "planning": "will might may shall would",
    "by others": "their our his her its panel board committee",
    "told of": "news update answer decision word announcement result outcome verdict",
    "fixes": "schedule arrange book fix set sort",
    "meetings held": "interview interviews visits panel panels trials assessments",
    "fixes a time": "fix arrange book schedule set agree find organise organize sort settle",
    "stays open": "stay remain expire lapse",
    "takes its time": "take end finish close run start begin happen",
    "loosely": "most probably likely hopefully ideally perhaps maybe provisionally tentatively possibly",
    "newcomers": "colleague starter hire person appointee joiner successor candidate postholder",
    "meetings": "interview interviews visit visits date dates time times slots trial meeting",
    "slots": "slots times timetable dates schedule",
    "unreal": "had were was knew",
    "set for": "set scheduled slated due planned promised fixed in down earmarked penciled pencilled targeted",
    "behind a noun": "from due expected promised call says said day date",
    "before a hearing": "be am are is been to not on for of before expect expecting anticipate start",
    "would love": "love loved wish wished",
    "aims for": "aiming aim aims shooting looking pushing gunning hoping hope hopes going planning",
    "supposes": "imagine suppose supposing pretend",
    "thinks": "thinks thinking reckons reckoning guesses guessing",
    "sign": (
        "will ll shall should would could can might must going gonna need needs please kindly due want wants wanna "
        "deadline if either yes another soon shortly nobody allow grateful appreciate love require requires unless "
        "hopefully promise promises supposed told let lets letting know have won shan shouldn couldn wouldn don d go "
        "goes means longer per according"
    ),
    "gone": "was were went came took gave did",
    "passive sign": "is are be been being get gets getting s re not have has to am was",
    "out of a room": "down up through forward",
    "what a candidate does": "leave come attend start make join get accept take",
    "corrects": "actually correction scrap",
    "too common": (
        "@ ~ a an the to in on of up out for off over with your it this that them him her one do be have get go take "
        "make come put set keep see hold us me my i you right day date days night place list line final through good "
        "straight"
    ),
    "told or asked": "told asked said says tells",
    "deadline words": "deadline last_day test assessment exercise study task challenge take-home questionnaire",
    "put up": (
        "up out uploaded posted published announced released displayed declared online pinned hung finalised "
        "finalized drawn settled agreed ready complete"
    ),
    "writes now": (
        "writing emailing calling ringing phoning messaging texting replying happy pleased delighted glad regret"
    ),
    "done by writing": "write email reply confirm respond",
    "bosses": "office hr recruiter boss manager agency owner chef gaffer hm supervisor headteacher head director",
    "no real promise": "rumour rumor slogan motto",
    "picks": "choose pick select settle finalise finalize",
    "fails to": "sorry tried forgot failed managed attempted apologies meant wanted",
    "interrupts": "if should unless whether where once",
}
GROUPS = {
    name: frozenset(word.replace("_", " ") for word in members.split()) for name, members in (_WORDS | TOPICS).items()
}
