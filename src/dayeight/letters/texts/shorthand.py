"""What people's shorthand stands for, and the words by which notes are sorted.

To add shorthand, add a pair to SHORT; keep out whatever could also be a name or a term of a trade ("PT", "MAP").
"""

from __future__ import annotations

from dayeight.letters.texts.word_set import word_set

# Shorthand -> words. Keys are compared as written in lower case; a key with a capital only matches that way.
SHORT: dict[str, str] = {
    "abt": "about", "w/": "with", "w/o": "without", "w": "with", "m/": "mit", "b/c": "because", "bc": "because",
    "shd": "should", "wd": "would", "cd": "could", "v": "very", "v.": "very", "mgr": "manager", "mgmt": "management",
    "ppl": "people", "yrs": "years", "yr": "year", "mths": "months", "mo": "months", "mos": "months", "wks": "weeks",
    "wk": "week", "hrs": "hours", "mins": "minutes", "mtg": "meeting", "mtgs": "meetings", "trg": "training",
    "pcs": "pieces", "tog": "together", "mthly": "monthly", "sys": "system", "err": "error", "avg": "average",
    "acct": "account", "accts": "accounts", "dept": "department", "dev": "development", "upmkt": "upmarket",
    "mkt": "market", "oncall": "on-call", "appts": "appointments", "govt": "government", "intl": "international",
    "thru": "through", "til": "until", "obs": "observation", "sims": "simulations", "svc": "service",
    "svcs": "services", "doc": "document", "docs": "documents", "refs": "references", "govs": "governors",
    "approx": "about", "pct": "%", "comms": "communications", "Sat": "Saturday", "qtr": "quarter",
    "supt": "superintendent", "vs": "against", "vs.": "against",
    "hm": "hiring manager", "proj": "project", "projs": "projects", "mig": "migration", "paeds": "paediatric",
    "msg/s": "messages a second", "blocks/hr": "blocks an hour", "custs": "customers", "cust": "customer",
    "w/out": "without", "sup": "supervisor", "vols": "volunteers", "wkend": "weekend", "wkends": "weekends",
    "bcos": "because",
    "german": "German", "french": "French", "spanish": "Spanish", "portuguese": "Portuguese", "english": "English",
    "python": "Python", "sql": "SQL",
    "Jan": "January", "Feb": "February", "Aug": "August", "Sept": "September", "Sep": "September",
    "Oct": "October", "Nov": "November", "Dec": "December", "Thurs": "Thursday", "Tues": "Tuesday",
    "Weds": "Wednesday", "Fri": "Friday", "Mon": "Monday",
}  # fmt: skip

# The present of work in the notes of those who write in a second language, and the past that they mean.
PAST_OF: dict[str, str] = dict(
    pair.split("=")
    for pair in word_set(
        "make=made do=did run=ran build=built write=wrote lead=led find=found take=took get=got win=won grow=grew "
        "sell=sold teach=taught bring=brought keep=kept hold=held give=gave cut=cut reduce=reduced increase=increased "
        "improve=improved manage=managed complete=completed finish=finished save=saved train=trained handle=handled "
        "deliver=delivered develop=developed design=designed create=created change=changed work=worked use=used "
        "organize=organized organise=organised start=started help=helped move=moved fix=fixed close=closed open=opened "
        "test=tested install=installed introduce=introduced implement=implemented solve=solved "
        "automate=automated lower=lowered raise=raised double=doubled halve=halved serve=served cook=cooked sort=sorted"
    )
)

# A fragment with one of these is for the candidate's eyes: feelings, judgements, pay, health, other processes.
PRIVATE = (
    r"\bcomp\b", r"\bsalary\b", r"\bpay\b", r"\bpays\b", r"\bbonus\b", r"\bequity\b", r"\bband ok\b", r"\bnosy\b",
    r"\bcold\b", r"\bwarm\b", r"\bweird\b", r"\brude\b", r"\bbor(?:ed|ing)\b", r"\bbit \w+\b", r"\blooked at\b",
    r"\bnice to\b", r"\bstrange\b", r"\bawkward\b", r"\bin process\b", r"\balso (?:have|seeing|see|in|talking)\b",
    r"\b(?:1st|first|top) choice\b", r"\bworry:", r"\bworried I\b", r"\bleaving\b", r"\b(?:I|why i) left\b",
    r"\blay-?offs?\b", r"\blaid off\b", r"\bretir", r"\bpregnan", r"\bdivorc", r"\bsick\b", r"\bill\b",
    r"(?<!\d\d )\bkids\b",
    r"(?<!\d\d )\bchildren\b", r"\bmarried\b", r"\breligio", r"\bgossip", r"\boff the record\b", r"\bconfidential\b",
    r"\bsecret\b", r"\bbetween us\b", r"\bfired\b", r"\bhates?\b", r"\bbingo\b", r"\bhonestly\b", r"\bI think\b",
    r"\bnot sure\b", r"\bso-so\b", r"\bvisa\b", r"\brent\b", r"\bcommute\b", r"\bmaybe\b", r"\bgut\b", r"\bvibes?\b",
    r"\bred flag", r"\bdon'?t (?:say|mention|tell)\b", r"\bCV\b.*\bgap\b", r"\bage\b", r"\bmy (?:back|knee|health)\b",
    r"\b(?:call|ring|text|e?-?mail)s? (?:me|not|only)\b", r"\bi don'?t (?:read|do) (?:e?mail)\b", r"\bqueue?s? i\b",
    r"\bburn(?:t|ed) out\b", r"\bangry\b", r"\bquit\b", r"\bsacked\b", r"\b(?:very|v\.?) nice\b", r"\bwished\b",
    r"\bmeh\b",
    r"\bwhy (?:i|we|you|(?-i:[A-Z]))", r"\blol\b", r"\bblam(?:e|es|ing)\b",
    r"\bnice (?:bloke|guy|man|woman|lady|chap)\b", r"^money\b",
    r"\b(?:big|huge|massive|lifelong) (?:\w+ )?fan\b", r"[:;]-?[)DP](?=$|\s)", r"\bhaha\b",
    r"\bteared up\b", r"\bcried\b",
    r"\b(?:his|her|their) (?:brother|sister|wife|husband|partner|mother|father|mum|mom|dad|daughter|son|family)\b",
)  # fmt: skip

# About the interview itself, not about the work.
PROCESS = (
    r"\bobservation\b", r"\binterview\b", r"\btrial (?:shift|day|was)\b", r"\btest coupon\b", r"\brole ?play\b",
    r"\bcase study\b", r"\bportfolio\b", r"\bmy (?:CV|presentation)\b", r"\bnotice period\b", r"\bstart date\b",
)  # fmt: skip

# The candidate missed or spoilt an answer: worth one honest line.
SLIP = (
    r"\bwaffled\b", r"\bfluffed\b", r"\bbotched\b", r"\bblew\b", r"\bstumbled\b", r"\bfroze\b", r"\brambled\b",
    r"\bforgot to\b", r"\bshould have (?:said|asked|told|mentioned)\b", r"\bmessed up\b", r"\bweak answer\b",
    r"\bblanked\b", r"\bmumbled\b",
)  # fmt: skip

# Who the person is; a fragment of such words alone is no topic.
JOB_NOUNS = word_set(
    "manager mgr head lead leader director owner partner associate engineer eng dev developer designer analyst "
    "nurse matron educator supervisor officer registrar chef sous vp svp evp cto ceo cfo coo fd hod hm pi chair "
    "principal teacher professor postdoc consultant recruiter agent buyer planner technician clerk assistant "
    "coordinator founder cofounder boss foreman proprio patron scientist architect accountant controller producer "
    "editor hr elder trustee liaison patron madam supt superintendent steward sr senior foreperson "
    "president deputy md coo dean provost warden chairman welder trainer"
)

# Verbs of the past that do not end in -ed, as notes of one's own work use them.
PAST = word_set(
    "ran built cut led wrote found made did won grew sold taught brought set kept took got held went drove rose "
    "fell spoke gave met began chose dealt hired spent saw shrank rebuilt rewrote oversaw paid put sent shut "
    "split spun stood swept bought caught fed fought hit knew laid left lent lost meant read rid said showed"
)

# Verbs that make a fragment a clause, so that it cannot stand behind "about".
FINITE = word_set(
    "is are was were be been am has have had do does did don't doesn't didn't can cannot can't could will won't "
    "would should shall must may might isn't aren't wasn't weren't hasn't haven't breaks broke takes took gets "
    "got needs keeps runs goes comes works fails slips misses missed wants says said thinks likes loves hates "
    "billed take took sends send makes sits fit fits reads knows know reconciles marks bought lost rewrote wrote "
    "hit hits uses use looks feels seems starts started stopped ran went came left costs cost fills falls leaks "
    "overruns loses drops crashes expires leaves arrives fails ends stays keeps meets opens closes fell rose grew "
    "holds raises brings pays covers drifts jams rings clashes blocks burns dies skips ignores complains "
    "dipped dropped failed doubled halved slipped collapsed increased improved arrived happened stopped"
)

# The same without an ending: a verb only behind a plural ("scanners drop out"), else often a noun.
FINITE_PLURAL = word_set(
    "get drop go come fall fail break keep need slip leak arrive expire stay leave miss run end sit lose cost open "
    "close start stop make take have are were do happen cancel complain wait ask call forget stick jam "
    "freeze crash overflow "
    "ring phone write send sign drive ride sell buy meet teach learn speak tell hear look turn try build hire "
    "die grumble skip ignore argue hide refuse drift rust sink overheat disappear quit cry depend wander jostle fight "
    "bring pass clash clog vary differ struggle pay move want use work live think say know show arrive"
)

# A verb that needs nothing behind it: "the CIP valves stick".
INTRANSITIVE = word_set(
    "stick jam leak leaks fail fails break breaks crash crashes freeze slip slips overflow clash drop"
)

# An adjective that ends a telegram as its predicate: "loan book flat".
ADJECTIVES = word_set(
    "brutal terrible awful horrible dreadful appalling tiny slim split nervous chaotic unreliable unhappy tired "
    "flat thin damp slow tight low high weak short poor patchy dead shaky dated manual loose stale messy "
    "busy quiet huge "
    "small big old new rare unclear fixed"
)

# Who a clause may be about besides a noun; they take a verb with -s ("nobody fills the form").
ANYBODY = word_set("nobody everybody everyone no-one somebody")

# What begins a predicate without a verb: "GST refunds stuck", "signups down since covid".
PREDICATES = word_set(
    "down up overdue mostly mainly still never always not lost stuck gone half broken late missing behind over first "
    "too out only twice empty full old piling everywhere again weekly monthly daily fine great"
)

# Nouns that take no article: "deposition prep", "agency spend", "kinship care".
MASS = word_set(
    "prep preparation turnover attrition telemetry homework software equipment data retention recruitment behaviour "
    "behavior contamination supervision work care research feedback documentation maintenance compliance traffic "
    "training "
    "spend demand supply storage cover churn support management security growth funding stock shrink shrinkage "
    "overtime paperwork signage fractions safety hygiene quality violence aggression trauma welfare innovation"
)

# Plurals that do not end in -s.
PLURALS = word_set("people children teens staff men women families police cattle fish sheep")

# Nouns of work that telegrams leave bare and sentences do not: "took over roster" is "took over the roster".
COUNTED = word_set(
    "roster rota audit shop project budget group programme program site list board line pilot workshop backlog system "
    "tool app database report schedule warehouse kitchen lab ward unit process service migration launch rollout "
    "inventory log plan team department store bakery clinic library archive register website handbook runbook "
    "hike merger inspection audit"
)

# What people do all day, in the present: behind "volunteers" a verb, elsewhere often a noun ("cattle feed").
AGENTS_DO = word_set(
    "feed lead book order park store cook clean check chase queue walk report handle love plan drink eat"
)

# How notes tell who somebody is: "chairs the risk committee", "would be a peer".
WHO_THEY_ARE = word_set(
    "chairs runs heads leads manages owns oversees shares looks covers handles does teaches coaches used would was "
    "reports sits started joined ex"
)

PRONOUNS = word_set("i he she they we you it him her them us me nobody everybody everyone somebody who")

# Words that end a fragment in a way no noun phrase does.
LOOSE_ENDS = word_set(
    "mad ok okay good great fine fair straight late hard new open often lot too also yes no maybe up off out late "
    "now still even very all each busy nice lively messy slow fast big small of in on at for with to from about "
    "and or written mostly mainly again the a an by as than nearly almost only just gone done sick hole piling "
    "half enough"
)

# Words by which a fragment names a difficulty: the best thing to come back to.
TROUBLE = (
    r"\bmess\b", r"\bmiss(?:ed|ing)\b", r"\bbehind\b", r"\bhole\b", r"\bgaps?\b", r"\bnever\b", r"\bnobody\b",
    r"\bno one\b", r"\bbr(?:eaks?|oken?)\b", r"\bslow\b", r"\blate\b", r"\bbacklogs?\b", r"\btoo \w+\b", r"\bpiling\b",
    r"\bissues?\b", r"\bproblems?\b", r"\bconflicts?\b", r"\blag\b", r"\bturnover\b", r"\battrition\b", r"\bshrink\b",
    r"\bhalf\b", r"\bchurn", r"\bfail", r"\bincident\b", r"\bviolence\b", r"\bshortage\b", r"\bdouble\b", r"\b2x\b",
    r"\bstruggl", r"\bhard\b", r"\bpain", r"\brisk", r"\boutages?\b", r"\bdelays?\b", r"\bshort of\b",
    r"\bunder ?staffed\b", r"\blost\b", r"\bdrops? out\b", r"\boverdue\b", r"\bdown\b", r"\berrors?\b", r"\bwait",
    r"\bfall(?:s|ing)\b", r"\bonly\b", r"\bnoise\b", r"\bstuck\b", r"\bwrong\b", r"\bduplicate", r"\bnear miss",
    r"\balarms?\b", r"\bleak", r"\breject", r"\bcontaminat", r"\bidle\b", r"\bdipped\b", r"\bby hand\b",
    r"\bon paper\b", r"\bkeeps? \w+ing\b", r"\bcollapsed\b", r"\bcrash(?:es|ing)?\b", r"\bbugs?\b",
    r"\bdesync",
)  # fmt: skip

# A topic about conditions or a hobby: true, but not what a thank-you should dwell on.
MINOR = (
    r"\bhybrid\b", r"\boffice\b", r"\bshifts?\b", r"\bhours\b", r"\bovertime\b", r"\bstart\b", r"\bhoman\b",
    r"\brunner\b", r"\bmarathon\b", r"\bleague\b", r"\bgolf\b", r"\bdogs?\b", r"\bducks?\b", r"\bcoach(?:es)?\b",
    r"\bdays?\b", r"\bquota\b", r"\bteam of\b", r"\bppl\b", r"\bpeople\b", r"\bCV\b", r"\bweekends?\b", r"\bparking\b",
    r"\bremote\b", r"\bcontract\b", r"\baccommodation\b", r"\blicen[cs]e\b", r"\bmin(?:utes)?\b", r"\btarget\b",
    r"\bnext\b",
)  # fmt: skip

# Words by which notes are known to be in another language; an English letter must not quote them.
FOREIGN = word_set(
    "und nicht der die das den dem ist sind mit für auf ein eine bis wir ich sie finden le la les des du une est "
    "avec pour dans sur nous vous je el los las una con para por che gli della il per non een het van niet "
    "entscheidung senioren sur chez à au aux en moi gern war bei zum zur vom oder ohne"
)

# A fragment that starts with one of these is an order, an answer or a report, not a topic.
NO_START = word_set(
    "blames worries teaches coaches manages leads hopes plans thinks feels reports comes goes lives used joined worked "
    "killing my asks yes no asked said told showed says ready did go learn write call send see ask read "
    "check start started "
    "embed passed wished liked listen interview obs trial 20 30 notice portfolio "
    "that this it there here finished done next more less just same keep good nice great fine also both only"
)
