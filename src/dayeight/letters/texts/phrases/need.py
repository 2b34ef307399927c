"""Need told by what a sentence puts together: whatever is going, for whatever pay, and why it must be."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording, together

_NEEDY = "Need told to an employer lowers you in their eyes; say what you bring."
_ME = r"(?:I|I'm|I'd|I've|I'll|my|me|we|our|us)\b"
_ANY = (
    r"(?:(?:any|whatever|whichever|no matter (?:what|which)|all kinds of|every)(?: \w+){0,2}? (?:positions?|"
    r"roles?|jobs?|openings?|work|posts?|vacanc\w+|package|salary|pay|wages?|terms|rate|money|offer|contract|"
    r"department|branch|capacity|shifts?|place)|(?:anything|whatever|whichever|wherever)(?: (?:at all|else|"
    r"goes(?! (?:on|in|out|to|wrong))|open|going|it takes|comes)| you(?:'ve| have| might have| may have)? (?:have|"
    r"got|fix|give|pay|need|want|say|offer|think|open|available)))\b"
)
_TAKE = (
    r"(?:I(?:'ll| will|'d| would|'m| am| can| shall)? (?:even |gladly |happily |really |also )*(?:take|accept|do|"
    r"work|join|ready|in|open to|go for|settle|willing|consider|start|sign|be (?:happy|glad|grateful|content)|"
    r"prepared|fine|okay|ok)|consider me|think of me|keep me in mind|count me in|give me)\b"
)
_MENIAL = (
    r"(?:clean\w*|wash\w*|scrub\w*|sweep\w*|mop\w*|make (?:the )?(?:tea|coffee)|fetch (?:the )?(?:tea|coffee)|"
    r"empty (?:the )?bins|carry (?:boxes|bags)|kennels|toilets?|dishes|floors|photocop\w+|for free|without pay|"
    r"unpaid|for nothing|from the bottom|pots|night shifts?|errands)\b"
)
_COSTS = (
    r"(?:rent|bills?|mortgage|loans?|EMIs?|instal?lments?|school fees|fees of|tuition|(?:car|truck|house) "
    r"(?:payment|note)s?|debts?|savings|overdraft|child support|groceries|heating|landlord|nest egg|credit cards?|"
    r"benefits?|dole|severance|lease|repayments?|alimony)\b"
)
_SHORT = (
    r"(?:due|pay(?:ing)?|paid|cover|run(?:s|ning)? (?:out|low|dry)|ran out|gone|left|behind|owe|owing|coming in|"
    r"eating|dried up|used up|almost (?:out|gone)|empty|exhausted|ends|ended|nothing|afford|late|evict\w*|to "
    r"meet)\b"
)
_KIN = (
    r"(?:kids?|child(?:ren)?|bab(?:y|ies)|family|wife|husband|partner|mother|father|mum|mom|dad|parents?|"
    r"daughters?|sons?|grandmother|household|twins|dependants?|dependents?)\b"
)
_MY_KIN = rf"(?:my|our|an?|the|two|three|four|five|\d|little|small|young) (?:\w+ )?{_KIN}"
_RELY = (
    r"(?:depend\w*|feed|support\w*|rel(?:y|ies|ying)|count(?:s|ing)? on|ill|sick|surgery|operation|lost (?:his|"
    r"her|their|my) job|to (?:feed|look after|pay|think of|raise)|provid\w*|hungry|pregnant|expecting|care home|"
    r"medical|sole|only (?:earner|income|breadwinner)|breadwinner|and a (?:mortgage|truck|car|house|loan)|college|"
    r"disappoint|payment|rent|fees)\b"
)
_STATUS = (
    r"(?:visa|OPT|CPT|H-?1-?B|work permit|residence permit|residency|green card|sponsorship|leave to remain|"
    r"immigration|grace period|permit)\b"
)
_WORK = (
    r"arrears|your (?:customers|patients|clients|members|tenants)|customers?|patients?|tenants?|members|clients?|"
    r"told (?:her|him|you)|no need|experience|billing|case work|caseload|your (?:bills|rent|loans)"
)

NEED = (
    Wording(
        (
            together(
                _ANY,
                _TAKE,
                but=rf"{_WORK}|any (?:time|day|evening|morning|questions?|news|document|information|date|further|more|"
                rf"help)|if (?:another|a (?:similar|post|role|job))|similar|opens?\b|comes? up|in future|later|"
                rf"except|anything (?:you (?:need|would like)|else you)|shift I bid|anything (?:more )?(?:you "
                rf")?(?:need|from me)|open to (?:learning|talk)",
            ),
            together(
                _TAKE,
                _MENIAL,
                r"(?:if|even|whatever|just to|to (?:get|be|join|start)|anything|must|have to|it takes|foot in)\b",
                but=_WORK,
            ),
            together(
                _ME,
                r"(?:less than|half|under|below|a fraction of|lower than|two thirds of|minimum) (?:of )?(?:the |"
                r"my |your |what |others|anyone|advertised|going|money|pay|salary|wage|asking|I |they)*",
                r"(?:pay|paid|salary|wages?|money|rate|advertised|others|earn\w*|market|asking|cost)\b",
                r"(?:would|will|'d|'ll|can|gladly|happy|happily|ready|accept|take|work|do it)\b",
                but=_WORK,
            ),
            together(
                _ME,
                r"(?:money|pay|salary|wages?|hours|title|terms|conditions|rate)\b",
                r"(?:(?:do not|don't|doesn't|does not|did not|isn't|is not|not) (?:care|matter|mind|an issue|"
                r"important|a problem)|no (?:issue|object|matter)|couldn't care|secondary|irrelevant)",
                r"(?:just|only|let|want|need|anything|give|in)\b",
                but=_WORK,
            ),
        ),
        _NEEDY,
    ),
    Wording(
        (
            together(
                rf"{_COSTS}[^.!?;]{{0,30}}\b{_SHORT}|{_SHORT}[^.!?;]{{0,25}}\b{_COSTS}|rent's due", _ME, but=_WORK
            ),
            together(
                r"(?:I|we|I've|we've|my|our)\b",
                _MY_KIN,
                _RELY,
                but=rf"{_WORK}|look(?:ing)? after|says? hi|delighted|school of|taught|work with",
            ),
            together(
                _STATUS,
                r"(?:expir\w+|run(?:s|ning)? out|ends?|ending|depend\w*|lapse\w*|lose|lost|leave the|have to "
                r"leave|go (?:back|home)|deport\w*|in jeopardy|tied|need|only until|up in|sponsor\w*)\b",
                _ME,
                but=_WORK,
            ),
            together(
                r"(?:leave|kicked out of|forced out of|lose) (?:the |this |my )?(?:country|US|USA|UK|States|"
                r"Germany|Ireland|Canada|Australia|house|home|flat|apartment|place)\b",
                r"(?:I|we|my|our|I'd|I'll)\b",
                r"(?:have to|must|will|would|forced|or|if|otherwise|about to)\b",
                but=_WORK,
            ),
            together(
                r"(?:without|no|any) (?:an )?(?:income|work|job|earnings|salary|paycheck|pay cheque|money)\b",
                r"(?:I|I've|I'm|we|my|our)\b",
                r"(?:months?|weeks?|years?|long|since|coming|left|for)\b",
                but=rf"{_WORK}|no (?:money|pay) ",
            ),
        ),
        _NEEDY,
    ),
    Wording(
        (
            together(
                r"(?:devastat\w+|heart-?broken|crush(?:ed|ing)|shatter\w+|gutted|inconsolable|in tears|cried|"
                r"crying|lose sleep|can't sleep|cannot sleep|sleepless|desperate(?:ly)?|begg?ing|beg you|on my "
                r"knees|implore|plead\w*|mercy|save me|lifeline|rock bottom|end of my (?:rope|tether))\b",
                _ME,
                but=rf"{_WORK}|not desperate",
            ),
            together(
                r"(?:only|last|final|one) (?:real |remaining )?(?:hope|chance|option|lifeline|shot|way out|straw|"
                r"resort|opportunity)\b",
                r"(?:I|I've|my|me|this|it|you)\b",
                r"(?:is|are|'s|have|left|got|was|see|remain\w*)\b",
                but=rf"{_WORK}|thank|last chance to|not my only|is not|final option",
            ),
            together(
                r"(?:don't|do not|no idea|cannot|can't|hardly) (?:know )?(?:what|how|where) (?:I|we|to|else)\b",
                r"(?:if|without|manage|do|cope|survive|go on|turn|live|otherwise)\b",
                r"(?:I|we|my)\b",
                but=rf"{_WORK}|know how you",
            ),
            together(
                r"(?:nothing|no other|no one|nobody|not one|none|not a single)\b",
                r"(?:else|other)\b",
                r"(?:in the pipeline|lined up|to fall back|going for me|on the horizon|will (?:give|take|hire|"
                r"have)|wants? (?:me|to hire)|on my list|gives? me|hir\w+ me|to turn to|chance)\b",
                but=_WORK,
            ),
            together(
                r"(?:nobody|no one|no company|no employer|everyone|everybody|all|(?:twenty|thirty|forty|fifty|"
                r"sixty|a hundred|hundreds of|dozens of|so many|countless|\d\d+) (?:companies|firms|applications|"
                r"employers|rejections|interviews|places))\b",
                r"(?:reject\w*|turned? me down|hires? me|give me a|wants? (?:me|to hire)|refus\w+ me|said no|"
                r"without (?:success|luck|an offer)|my age|over fifty|no luck)\b",
                _ME,
                but=_WORK,
            ),
            together(
                r"(?:unemployed|jobless|out of (?:work|a job)|been looking|job hunting|job-hunting|between jobs)\b",
                r"(?:for|since|\w+ months?|a year|spring|last|so long|too long|over)\b",
                r"(?:I|I've|I'm|my|we)\b",
                but=rf"{_WORK}|been looking (?:at|forward|for (?:a|the) (?:way|place|team|shop))|laid off (?:the|a)",
            ),
            together(
                r"(?:please|beg|really|just|somebody|anyone|someone)\b",
                r"(?:give|take|hire|pick|choose|let) me (?:a (?:chance|try|shot|go|break)|in|on|have|please)\b",
                but=_WORK,
            ),
            together(
                r"(?:whole|entire|my) (?:life|future|family|world|career|existence|happiness)\b",
                r"(?:depend\w*|rest\w*|hang\w*|hing\w*|at stake|riding|ride|on the line|in your hands|ruined|over|"
                r"pieces)\b",
                but=_WORK,
            ),
            together(
                r"I (?:really |truly |desperately |badly |so |just )+(?:need|want)\b",
                r"(?:this|the|a|it|your) ?(?:job|position|role|work|chance|break|offer|place|so badly|so much)?\b",
                r"(?:need|badly|desperately|so|please|more than (?:anything|you))\b",
                but=rf"{_WORK}|need to",
            ),
            together(
                r"(?:turned down|declined|refused|said no to|gave up|quit|resigned|let go of|passed up|sold)\b",
                r"(?:job|offer|position|other|work|contract|lease|house|car|interviews?)\b",
                r"(?:for you|counting on|because of|hoping|on the strength|for this|relying|believing|in order to|"
                r"so (?:that )?I|waiting for you)\b",
                r"I\b",
                but=_WORK,
            ),
            together(
                r"(?:bank|bailiffs?|landlord|landlady|creditors?|lender|building society|council|"
                r"collectors?)\b[^.!?]{0,20}\b(?:on to|onto|after|chasing|calling|at (?:the|my) door|on my back|"
                r"threat\w*|evict\w*|repossess\w*|foreclos\w*|wants|about the (?:house|flat|car|rent|mortgage|"
                r"loan))\b",
                r"(?:me|my|us|our|I)\b",
                but=_WORK,
            ),
            r"\b(?:flat broke|dead broke|stone broke|skint|penniless|bankrupt(?= \w*(?:if|now|soon|without))|"
            r"repossess\w*|foreclos\w*|evicted|eviction|homeless|living (?:in my car|on credit|hand to "
            r"mouth|paycheck)|hand to mouth|make ends meet|put food on|keep a roof|roof over|nothing put by|no "
            r"savings|down to my last|last (?:dollar|pound|euro|penny|cent))\b[^.!?]{0,40}",
            together(
                r"(?:little one|baby|child|twins|newborn)\b",
                r"(?:on the way|due|coming|expecting|arriving|to feed|to think of)\b",
                r"(?:I|I've|we|we've|my|our|wife|partner)\b",
                but=_WORK,
            ),
            together(
                r"(?:so much as|even) (?:a|an|the) (?:\w+ ){0,2}(?:desk|chair|corner|hour|day|shift|internship|"
                r"cover|temp|cleaning|volunteer)",
                r"(?:take|in|glad|do|accept|there|yours|I'm|happy)\b",
                but=_WORK,
            ),
            together(
                r"(?:cannot|can't|can not|could not|couldn't) (?:be|go on|live|stay|remain|survive|afford to be) "
                r"(?:\w+ ){0,2}(?:without|jobless|unemployed|out of|like this)",
                but=_WORK,
            ),
            together(
                r"(?:marriage|wedding|engagement|pregnan\w+|divorce|funeral|surgery|operation|treatment|custody|"
                r"diagnos\w+)\b",
                r"(?:I|my|our|we)\b",
                r"(?:job|income|money|salary|cannot|can't|need|depends?|pay|cost\w*|fixed|must)\b",
                but=rf"{_WORK}|pathway|ward|theatre|clinic|centre|center",
            ),
            together(
                r"(?:age|too old|over (?:fifty|sixty|50|55|60)|fifty-\w+|nearly sixty)\b",
                r"(?:chance|nobody|no one|hire|last|hard|who|else|opportunit\w+|employ\w*|want)\b",
                r"(?:I|my|me)\b",
                but=rf"{_WORK}|age groups?|children",
            ),
            r"\b(?:rice and beans|counting every (?:penny|cent)|running on empty|finished if|I am finished|at my "
            r"(?:lowest|wits)|have pity|take pity|bottom of my heart|my whole life(?= *[.!]|$)|never forget your "
            r"kindness|only you can|(?:can't|cannot) afford to be (?:choosy|picky)|fall back on|face another "
            r"(?:rejection|no|refusal)|another no would|could(?:n't| not) bear|(?:don't|do not) say no|need a "
            r"break|give anything|just about anything|right arm|moving back in with|pawn(?:ed)?|cut off|hanging "
            r"over me|(?:could|can) (?:really )?use the money|need the money|(?:very |so |really )?tight (?:at "
            r"home|at the moment|right now|just now)|scrap of work|small corner for me|undercut|at no cost|at my "
            r"own cost|for my own training|lowest grade|pay me less|not proud|open to anything|anything (?:at all|"
            r"really)|killing me|understand my problem|help me out|break my heart|be lost without (?:this|it|you|"
            r"the job)|borrowed from|keep me for cleaning|run errands|all of it(?= *[.!]|$)|put me wherever|one "
            r"earning|a week for free|week for free|for free and see|loan is pending|EMI is|benefits? (?:get|gets|"
            r"are|is|end|ends|stop|stops)|unemployment (?:stops|ends|runs)|grateful (?:to you )?(?:my whole|for "
            r"ever|forever))\b[^.!?]{0,40}",
            r"\b(?:home|car|education|personal|student) loan\b[^.!?]{0,30}|\bany (?:\w+ ){0,2}(?:labouring|"
            r"cleaning|cover|temping|casual|shifts?|odd jobs?) (?:going|at all|you)\b[^.!?]{0,30}",
            r"\bsweating on (?:this|it)\b[^.!?]{0,20}|\bmy lease (?:ends|is up|runs)\b[^.!?]{0,20}",
            r"\b(?:nothing|no one|nobody) else (?:has come|came|is hiring|hiring|around|will|would|wants|on "
            r"offer)\b[^.!?]{0,30}|\bI (?:already )?(?:moved|quit|resigned|relocated|gave "
            r"notice)\b[^.!?]{0,30}\b(?:for this (?:job|role|position)|because I was sure|counting "
            r"on)\b[^.!?]{0,30}|\bthreatening to (?:take|evict|cut|sue|foreclose)\b[^.!?]{0,30}",
            r"\b(?:only|sole|single) (?:earning member|earner|breadwinner|income|provider|support)\b|\bunderstand "
            r"my (?:situation|condition|position|circumstances)\b|\bmy (?:financial|family) (?:situation|"
            r"condition|problems?|difficulties|circumstances|crisis)\b[^.!?]{0,40}",
            together(
                r"(?:no|without (?:any|a)|any) (?:wages?|income|salary|money|pay|paycheck|pay ?cheque|work)\b",
                r"(?:coming in|after|since|from|left|until|till|next month|for (?:\w+ )?(?:weeks|months)|and)\b",
                r"(?:I've|I have|we have|we've|I'm|my|our)\b",
                but=rf"{_WORK}|no work experience|nobody",
            ),
            r"\b(?:I'd|I would|I'll|I will|put me|stick me|throw me|give me|use me)\b[^.!?]{0,60}\b(?:you name it|"
            r"on (?:pot wash|nights|the till|dishes)|in the (?:basement|mailroom|stockroom))\b[^.!?]{0,40}",
            r"\b(?:I )?(?:only|just) want (?:in\b|to be (?:in|let in|part|given)|a (?:chance|foot|start))[^.!?]{0,40}",
            r"\b(?:please|pls)[, ]+(?:please|pls)\b[^.!?]{0,60}",
        ),
        _NEEDY,
    ),
)
