"""More worn phrases, by their build: what the writer is, gives and will do, as in ten thousand letters."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_WORN = "It stands in ten thousand letters; say the thing itself."
_PRAISED = (
    r"(?:hard-?working|highly motivated|self-?motivated|driven|dynamic|dedicated|enthusiastic|energetic|proactive|"
    r"pro-active|motivated|ambitious|goal-?oriented|detail-?oriented|results?-?oriented|results?-?driven|"
    r"solution-?oriented|customer-?focused|committed|passionate|versatile|adaptable|reliable|resourceful|"
    r"strategic|creative|innovative|seasoned|well-?rounded|outgoing|positive|born|natural)"
)

WORN = (
    Wording(
        (
            rf"\b{_PRAISED}(?:,? (?:and )?{_PRAISED})* (?:individual|professional|person|team[- ]?player|leader|"
            rf"worker|self-?starter|thinker|problem[- ]solver|candidate|communicator|multi-?tasker)\b",
            r"\b(?:thrives?|thriving|flourish\w*|excel\w*|work(?:s|ing)? (?:well|best|great)|perform\w* (?:well|"
            r"best)|comfortable|at my best) (?:in|under) (?:a )?(?:pressure|fast-?paced|high-?pressure|stress\w*|"
            r"tight deadlines)\b[^.!?]{0,20}",
            r"\b(?:excellent|strong|outstanding|superb|exceptional|great|proven|effective|good) (?:verbal |"
            r"written |oral |interpersonal |communication |people |leadership |organi[sz]ational |and |& "
            r")*(?:communication|people|interpersonal|leadership|organi[sz]ational|time management|analytical|"
            r"problem-solving) skills\b",
            r"\b(?:valuable|great|real|huge|true|major|strong|tremendous|big|significant|invaluable) (?:asset|"
            r"addition|contribution) (?:to|for|in) (?:your|the|any)\b[^.!?]{0,20}|\ban asset to (?:your|the|"
            r"any)\b[^.!?]{0,20}",
            r"\b(?:I(?:'m| am|'d be| would be| will be| believe I am)|me as|myself|think I(?:'m| am)) (?:just |"
            r"exactly |surely )?(?:the |your |an? )?(?:right|best|ideal|perfect|exact|very) (?:man|woman|person|"
            r"girl|guy|fit|match|choice|one|candidate|kind of person) (?:for (?:the|this|your|that) (?:right |job|"
            r"role|position|team|task)|you (?:are|have been|need))\b[^.!?]{0,20}",
            r"\b(?:tick|check)(?:s|ed|ing)? (?:off )?(?:all|every(?: single)?|each)(?: of)? (?:my |the |your |his "
            r")?box(?:es)?\b",
            r"\b(?:live|lives|eat|eats|sleep)s? and breathes? \w+",
            r"\b(?:is|are|runs?|was) in my (?:blood|dna|genes|bones|veins|nature)\b",
            r"\bhungry (?:for|to)\b|\bI(?:'m| am) hungry\b(?! for (?:lunch|dinner))",
            r"\bevery day is a (?:school|learning) day\b|\bfirm believer\b|\bstrong believer\b|\blife-?long learner\b",
            r"\b(?:go|goes|going|went) (?:above and beyond|the extra mile|that extra mile)\b|\babove and beyond\b",
            r"\b(?:deep|deeper) dive\b|\bdrill down\b|\bunpack (?:that|this)\b|\bdouble[- ]click\b|\bat the end "
            r"of the day\b(?! (?:shift|trip|tour|rate|ward))|\bgoing forward\b|\bmoving forward\b(?=[,.!]|$)",
            r"\b(?:hit|knock|smash) (?:it|this) out of the park\b|\bcrush(?:ing)? it\b|\bbring my a[- ]game\b|"
            r"\ba[- ]game\b|\ball guns blazing\b|\bfire on all cylinders\b|\bfiring on all cylinders\b|\bmake "
            r"magic\b",
            r"\b(?:jump|leap) at the (?:chance|opportunity)\b|\bchomping at the bit\b|\braring to go\b|\bitching "
            r"to\b|\bready to roll\b",
            r"\b(?:roll|rolling) up my sleeves\b|\bhands-on (?:attitude|mentality|person)\b|\bget my hands "
            r"dirty\b|\bno task (?:is )?too (?:big|small)\b|\bcan-do\b",
            r"\bthink (?:on my feet|differently)\b|\bsee the (?:big|bigger) picture\b|\bbig[- ]picture\b|"
            r"\bmulti-?task(?:er|ing)?\b|\bjack of all trades\b|\bswiss army knife\b",
            r"\bmake (?:a|an) (?:real |big |lasting |positive |immediate |meaningful )*(?:difference|impact) "
            r"(?:from day one|at your|in your|on your|to your)\b[^.!?]{0,20}",
            r"\b(?:from|on) day one\b",
            r"\b(?:great|good|perfect|excellent|amazing|wonderful|natural|strong) (?:cultural |culture |mutual |"
            r"all-?round )?(?:fit|match) (?:for|with|between|to)\b[^.!?]{0,20}|\bculture fit\b|\bstars (?:are|"
            r"have) align\w*|\bmeant to be\b|\bdestiny\b",
            r"\btake (?:my|your|the|things|it|this|our) (?:\w+ )?(?:career |team |company |business |sales |work "
            r")?to (?:the|a) (?:next|new|whole new|higher) (?:level|heights)\b|\bnew heights\b",
            r"\bmov(?:e|es|ed|ing) the (?:needle|dial)\b|\bshift the dial\b|\bwin[- ]win\b|\bone[- ]stop shop\b|"
            r"\bcherry on (?:the )?(?:top|cake)\b|\bicing on the cake\b",
            r"\b(?:ping|pinging) (?:you|this|back)\b|\bshoot(?:ing)? you (?:a|an|this)\b|\bdrop(?:ping)? (?:you "
            r")?a (?:quick )?line to see where\b|\bsee where (?:we|things) (?:landed|stand|are "
            r"at)\b(?=[^?]*$)(?!.*\bpromis)",
            r"\b(?:bubbl(?:e|ing)|bump(?:ing)?|float(?:ing)?|resurfac\w+|surfac(?:e|ing)) (?:this|it|"
            r"my)\b[^.!?]{0,30}|\bback (?:up |on |to )*(?:the |your )?(?:top|radar)\b|\b(?:on|off) your radar\b",
            r"\b(?:pick|picking|rack|racking) (?:your|his|her|their) brains?\b|\bshare your wisdom\b|\bvirtual "
            r"(?:coffee|handshake)\b",
            r"\b(?:give|gives|giving|gave|put|puts|putting) (?:it |in )?(?:my |his |her )?(?:all|everything|heart "
            r"and soul|100 ?%|100 percent|one hundred per ?cent|a hundred per ?cent|110 ?%|110 percent|a hundred "
            r"and ten per ?cent|one hundred and ten per ?cent)\b(?! (?:the|my|of the) (?:notes|names|data))",
            r"\b(?:second to none|best in (?:class|breed)|world[- ]class|top[- ]notch|state of the art|cream of "
            r"the crop|a[- ]player|rock ?stars?|superstar|wizard|unicorn)\b",
            r"\bpush(?:ed|ing)? (?:me )?(?:out of|outside|beyond) my comfort zone\b|\bcomfort zone\b|\blow[- "
            r"]hanging\b|\bquick wins?\b|\btable stakes\b|\bball is in your court\b|\bon my bucket list\b",
            r"\bpassion(?:ate)? (?:for|about) (?:excellence|success|results|people|customers|what I do|helping "
            r"others|making a difference|everything)\b",
            r"\bbubbly\b|\bbags of (?:enthusiasm|energy|personality|experience)\b|\bpositive (?:attitude|outlook|"
            r"mindset|energy|vibes?)\b|\bwinning (?:attitude|mentality|smile)\b|\bto everything I do\b|\bin "
            r"everything I do\b|\ball that I do\b|\bgreat work ethic\b|\bstrong work ethic\b|\bwork ethic\b(?= "
            r"(?:and|is|that))",
            r"\bhonest,? hard-?working\b|\bpunctual,? (?:reliable|honest|and)\b|\breliable,? (?:honest|punctual|"
            r"and (?:hard|honest|punctual))\b|\bcan work (?:both )?(?:alone|independently) (?:and|or|as well as) "
            r"(?:in|as) (?:a |part of a )?team\b|\bboth (?:independently|alone) and (?:in|as part of) a team\b|"
            r"\bcommunication is key\b|\bteamwork makes\b|\bactions speak louder\b|\bcustomer is (?:king|always "
            r"right)\b|\btime is money\b|\bRome wasn't built\b|\bknowledge is power\b",
            r"\b(?:guru|evangelist|maven|whisperer|jedi|samurai|hustler|hustle)\b|\b(?:sales|people|numbers|data|"
            r"tech|ideas?|detail|details) (?:machine|animal|person|guy|girl|nerd|geek|freak)\b|\bfor "
            r"breakfast\b(?= ?[.!]|$)",
            r"\b(?:a lot|so much|plenty|more|value|energy|passion|something \w+|fresh \w+) to the table\b|\bno i "
            r"in team\b|\bglass[- ]half[- ]full\b|\bland on my feet\b|\bfinger on the pulse\b|\bstrong "
            r"communicator\b|\b(?:alone|independently) or (?:in|as part of) a team\b|\beye for detail\b|\bpride "
            r"myself (?:on|in) (?:my|being|always)\b[^.!?]{0,40}",
            r"\bI (?:just )?(?:make things happen|get things done|always deliver|lead by example|under-?promise|"
            r"have what it takes|have a thirst)\b[^.!?]{0,30}|\bI(?:'m| am) (?:a|an) (?:doer|closer|sponge|"
            r"achiever|overachiever|hustler|winner|fighter|people-pleaser)\b|\bover the moon\b|\btake on the "
            r"world\b|\bfound my calling\b|\bsince I was a (?:little |young |small )?(?:boy|girl|child|"
            r"kid)\b[^.!?]{0,30}|\b(?:customer|client|detail|growth|data|people)-obsessed\b|\bcustomer is "
            r"always\b",
            r"\b(?:bring|brings|bringing) (?:fresh|new) (?:ideas|energy|perspectives?|blood)\b[^.!?]{0,20}|"
            r"\bbreath of fresh air\b|\bmissing piece\b[^.!?]{0,20}|\blook no further\b[^.!?]{0,20}|\bI'?m your "
            r"(?:man|woman|guy|girl|person)\b|\byou (?:won't|will not|would not|wouldn't) (?:regret|find "
            r"any(?:one|body))\b[^.!?]{0,30}|\b(?:100|hundred|one hundred|200|150) ?(?:%|percent|per cent)\b(?= "
            r"(?:committed|to|effort|dedicated|sure|behind|motivated|ready))[^.!?]{0,20}|\bdrive and "
            r"determination\b|\bfailure (?:isn't|is not) (?:in|an option)\b[^.!?]{0,20}|\b(?:wear|wears) my "
            r"heart\b[^.!?]{0,20}|\bgive (?:it |them |you |every \w+ )?my all\b|\bloves? to win\b|\bproblem[- "
            r"]solver\b",
            r"\bspice of life\b|\bsilver lining\b|\brocket science\b|\bsee if there's any movement\b|\bwhere your "
            r"head's at\b|\bkeep the conversation going\b|\b(?:have|having|get) you in my network\b|\b(?:exciting|"
            r"amazing|incredible|fantastic|unique) opportunity\b|\b(?:excellent|great|valuable|wonderful|perfect|"
            r"strong|ideal|natural) addition\b|\bfit (?:right )?in with your (?:dynamic|young|amazing|"
            r"great)\b[^.!?]{0,20}|\bwowing? you\b|\bput me in,? coach\b|\bmake it happen\b",
            r"\b(?:dynamic|driven|dedicated|motivated|passionate|committed|reliable|honest|energetic|creative),? "
            r"(?:and )?(?:dynamic|driven|dedicated|motivated|passionate|committed|reliable|energetic|enthusiastic|"
            r"hard-working|creative),? and (?:\w+)\b",
            r"\bsafe pair of hands\b|\b(?:move|moving) mountains\b|\bwork(?:s|ing)? hard,? (?:and )?play(?:s|"
            r"ing)? hard\b|\bmake a great team\b|\bgreat team together\b|\bsteady (?:hand|pair of hands)\b|"
            r"\bnatural[- ]born\b|\bborn (?:leader|salesman|teacher|to)\b",
            r"\b(?:is|are|has been|it's) (?:my|a) (?:true |real |great |life-?long )?(?:passion|calling|"
            r"vocation)\b(?! (?:project|for))[^.!?]{0,40}|\bever since I was (?:a|little|young|"
            r"small)\b[^.!?]{0,30}|\bfor as long as I can remember\b|\bfrom a young age\b|\bmy whole life\b",
            r"\b(?:no|not a|never a) (?:challenge|job|problem|mountain|task) (?:is )?too (?:big|small|great|"
            r"high)\b|\bfailure is not an option\b|\bI never (?:give up|quit|say no|take no for an answer)\b|"
            r"\b(?:eat|breathe|dream) (?:and sleep )?\w+ for breakfast\b|\bthrives? on (?:challenges?|pressure|"
            r"change|chaos|deadlines)\b|\blove a (?:good )?challenge\b|\bup for (?:the|any|a) challenge\b",
            r"\bdrive results\b|\bdeliver results\b|\badd (?:real |great |immediate )?value\b|\bvalue[- ]adds?\b|"
            r"\bkey player\b|\bmission-critical\b|\bthink(?:ing)? strategically\b|\bstrategic thinker\b",
            r"\b(?:dream|winning) team\b|\blike (?:a|one) (?:big )?family\b|\bpart of the (?:family|journey|"
            r"magic)\b|\bhome away from home\b|\bfits? like a glove\b|\bmade for (?:this|me)\b|\bname (?:all |"
            r"written )+over\b",
            r"\bsync(?:ing)? up\b|\b(?:hop|jump)(?:ping|ing)? on a (?:quick )?call\b|\bpop(?:ping)? (?:this|it|"
            r"back)\b[^.!?]{0,30}|\bjust (?:a )?(?:quick |friendly |gentle |little )?(?:nudge|poke|bump)\b|"
            r"\bkeep(?:ing)? (?:this|it|my name|me) (?:alive|on your radar|top of mind|front of mind)\b|\btop of "
            r"mind\b|\breach(?:ing)? out to (?:see|check|touch|follow|circle)\b",
            r"\bput my best foot forward\b|\bproof is in the pudding\b|\bwhere there'?s a will\b|\bsky'?s the "
            r"limit\b|\bthe rest is history\b|\bdream come true\b|\bfoot in the door\b|\bsteep(?:ed)? in\b|"
            r"\bblood, sweat and tears\b|\bleave no stone unturned\b|\bskin in the game\b|\bwalk the (?:walk|"
            r"talk)\b",
        ),
        _WORN,
        unless=(r"\b(?:they|she|he|you) (?:said|called|told)\b", r"\bhungry (?:for|to) (?:eat|lunch)\b"),
        of_notes=True,
    ),
)
