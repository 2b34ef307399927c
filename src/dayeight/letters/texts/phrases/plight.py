"""Wording that speaks of need, by its grammar: work below its price, a life that hangs on it, what was given up."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_NEEDS = "It speaks of need instead of fit, which makes a yes harder."
_READY = (
    r"(?:I(?:'d| would|'ll| will| could| can|'m| am)|ready to|willing to|happy to|prepared to|glad to|let me|offer to|"
    r"content to)"
)
_KIN = (
    r"(?:my|our|the) (?:\w+ )?(?:family|wife|husband|partner|kids|children|baby|son|daughter|mother|father|mum|dad|mom|"
    r"parents|brother|sister|grandmother|in-laws)"
)
_WORK = r"(?:job|position|post|role|offer|contract|work|chance|interview|place|employment)"
_OF_THE_JOB = (
    r"\b(?:clients?|customers?|patients?|residents?|pupils|students|tenants?|borrowers?|members?|donors?|guests?)\b"
)

PLIGHT = (
    Wording(
        (
            rf"\b{_READY}\b[^.!?]{{0,60}}\b(?:(?:without|for no|with no|for half(?: the| of)?|on half|"
            rf"for the minimum|below|for a "
            r"fraction of)(?: any| what| my)? ?(?:pay|wages?|salary|money|payment|I (?:earn|get|make|have))|"
            r"unpaid(?! (?:invoices?|bills?|accounts?|fees|orders|rent|tickets|leave|work))|for a (?:song|"
            r"pittance)|for (?:peanuts|pocket money|board and lodging))\b[^.!?]{0,20}",
            rf"\b{_READY}\b[^.!?]{{0,40}}\b(?:work|start|come|do|stay|begin|train|help|take|have|"
            rf"accept)\b[^.!?]{{0,40}}\bfor (?:less\b|"
            r"half(?! an? (?:day|hour))|free\b|nothing\b)",
            r"\bpay me (?:what|whatever|as (?:little|much)|anything|the minimum|later|only)\b[^.!?]{0,30}",
            r"\b(?:money|pay|salary|wages?|what (?:you|it) pays?|the (?:pay|salary|money)|how much you pay|"
            r"the (?:hours|title|"
            r"contract|level))\b[^.!?]{0,10}\b(?:is|are|does|do)(?: not|n't)? (?:really )?(?:an? (?:issue|object|"
            r"question|problem)|"
            r"no (?:issue|object|problem)|matter|important|irrelevant|secondary|the point)\b",
            r"\b(?:do not|don't|does not|doesn't|couldn't) (?:really )?(?:mind|care|matter)(?: about)? (?:what|which|"
            r"how much|the|"
            r"where)\b[^.!?]{0,15}\b(?:job|role|pay|salary|position|hours|title|it is|you (?:pay|give)|work|money|"
            r"wage)\b",
            r"\bname your (?:own )?(?:price|figure|terms)\b",
            rf"\b{_READY}\b[^.!?]{{0,30}}\b(?:accept|take|agree to|live with|"
            rf"settle for)\b[^.!?]{{0,15}}\b(?:lower (?:pay|salary|wage|post|"
            r"position|grade|role|rank|rate|title|offer|level)|less (?:money|pay|than)|pay cut|cut (?:of|in)|a cut|"
            r"smaller "
            r"(?:salary|pay|wage))\b[^.!?]{0,20}",
            rf"\b{_READY}\b[^.!?]{{0,30}}\b(?:take|do|accept|settle for|try)\b[^.!?]{{0,50}}(?:\bit all\b|"
            rf"\bwhat(?:ever)? (?:is|you|"
            r"there|comes|I can get)\b|,? anything\W*$|\bthe worst\b)",
            r"\bany (?:position|job|role|opening|work|post) (?:at all|whatsoever)\b|\beven (?:unpaid|for free|"
            r"without pay|as a volunteer)\b",
            r",\s*(?:or )?(?:just |really )?(?:anything|whatever)\W*$",
            r"\bno matter (?:what|which|how) (?:the |kind of |low |little |hard )*(?:job|role|pay|position|post|work|"
            r"hours|salary|it "
            r"pays|wage)\b|\bno matter what\W*$",
            r"\bin (?:whatever|whichever|any) (?:role|capacity|position|job|function|form)\b[^.!?]{0,20}",
            r"\b(?:beggars can't|can't be choosy|cannot be choosy|not (?:choosy|picky|fussy))\b[^.!?]{0,20}",
        ),
        _NEEDS,
        instead="this job",
        unless=(
            r"\bif (?:another|there (?:is|are)|a similar)\b",
            r"\b(?:in mind|come up|comes up|arise|opens? (?:up|later))\b",
            r"\b(?:send|bring|share|answer|questions?|photos?|documents?|ask(?:ed)?|tell)\b[^.!?]{0,20}\b(?:anything|"
            r"whatever|free)\b",
            r"\b(?:feel|free of|free to|tax)[- ]?free\b",
            _OF_THE_JOB,
        ),
    ),
    Wording(
        (
            r"\b(?:have|'ve got|got|has) (?:nothing|no one|nobody|nowhere|no) (?:else|other|alternative|plan b|"
            r"choice|way out)\b"
            r"(?! (?:to (?:add|ask|say|report|send)|questions?|plans?|commitments?))[^.!?]{0,30}",
            r"\b(?:you|this|it) (?:is|are) (?:truly |really )?all I (?:have|ask|want|think|dream)\b[^.!?]{0,30}",
            r"\b(?:do not|don't|wouldn't|would not) know (?:what I(?:'ll| will| would| shall| am going to|"
            r"'d)? ?(?:do|else)|how I(?:'ll| "
            r"will| would| shall|'d| can)? (?:live|cope|survive|manage|pay|go on)|where I(?:'ll| will| would)? (?:go|"
            r"live))\b[^.!?]{0,30}",
            rf"\bwithout (?:this|the|a|your|any|that) {_WORK}\b,? (?:I|we|my|there)\b[^.!?]{{0,40}}",
            r"\bhave to (?:leave (?:the country|my (?:flat|home|house|room|studies)|this country|our)|sell (?:my|the|"
            r"our) (?:car|house|flat|"
            r"home|ring|things)|go back (?:home|to my)|move (?:back )?in with|live (?:on|off)|drop out)\b[^.!?]{0,30}",
            r"\b(?:visa|residence (?:permit|title|card)|work permit|right to (?:stay|work|remain)|blue card|"
            r"sponsorship)\b[^.!?]{0,35}\b"
            r"(?:ends?|expires?|runs? out|is over|hangs?|depends?|lapses?|is tied|at risk|finishes|stake|"
            r"renew\w*)\b[^.!?]{0,30}",
            r"\b(?:(?:my|our) (?:whole |entire )?(?:future|life|career|family|fate|existence|world)|everything|"
            r"(?:whole|entire) (?:future|life|family))\b[^.!?]{0,20}\b(?:hangs?|depends?|rests?|rides?|lies|"
            r"is riding|is in "
            r"your hands|stands or falls)\b[^.!?]{0,40}",
            r"\b(?:my|one) (?:and only |one )?shot\b|\blast throw\b|\brescue me\b",
        ),
        _NEEDS,
        unless=(_OF_THE_JOB, r"\b(?:you|your) (?:said|told|mentioned|showed)\b", r"\bno (?:visa|permit|sponsorship)\b"),
    ),
    Wording(
        (
            rf"\b{_KIN}\b[^.!?]{{0,35}}\b(?:expecting|pregnant|lost (?:his|her|their)|unemployed|out of work|"
            rf"laid off|ill|sick|in hospital|"
            r"hungry|medicines?|operation|surgery|disabled|sold|starv\w+|cannot work|can't work|behind|(?:hop(?:es?|"
            r"ing)|pray\w*|count\w*) (?:on|for|that) (?:me|this|you|it|I)\b|mouths|"
            r"on my (?:shoulders|income|salary)|to (?:look after|care for|feed|support))\b[^.!?]{0,30}",
            r"\b(?:I|we) (?:have|'ve got|pay) (?:a |the |my |our )?(?:mortgage|loan|debts?|alimony|child support|"
            r"bills)\b[^.!?]{0,30}",
            r"\b(?:mortgage|loan|rent|bills?|debts?|fees|instal+ments?)\b[^.!?]{0,20}\b(?:to pay|are due|is due|"
            r"waiting|overdue|unpaid|do not wait|"
            r"don't wait|pay themselves|mounting)\b",
            r"\bpay for (?:her|his|their|my \w+) (?:care|treatment|medicines?|school|studies|wedding|operation)\b",
            r"\bsend(?:ing)? money (?:home|back|to my)\b[^.!?]{0,20}",
            r"\b(?:sold|sell|pawn\w*) (?:the|our|my|their|some)? ?(?:\w+ )?(?:land|jewel\w*|cow|house|car|ring|gold|"
            r"furniture)\b[^.!?]{0,30}",
            r"\b(?:unemployment|jobseeker'?s?|housing) (?:benefits?|money|pay|allowance)\b[^.!?]{0,30}|"
            r"\bmy benefits? (?:ends?|runs?|stops?)\b|"
            r"\b(?:going to|using|used|rely on|queue at) (?:the|a) food bank\b|\b(?:job ?centre|the dole)\b",
            r"\bsavings (?:will|are|have|last|run|ran|gone)\b[^.!?]{0,30}",
            r"\b(?:behind|late) (?:with|on) (?:my|the|our) (?:rent|mortgage|payments?|bills|loan)\b",
            r"\b(?:my|our) (?:landlord|landlady|bank|creditors?)\b[^.!?]{0,30}",
        ),
        "Money and family reasons do not belong in a letter to an employer.",
        unless=(_OF_THE_JOB, r"\b(?:taught|learned|learnt|grew up|proud of)\b"),
    ),
    Wording(
        (
            r"\b(?:rejected|refused|turned away|turned down) by (?:\w+ )?(?:\d+|ten|twenty|thirty|forty|fifty|sixty|"
            r"hundred|so many|dozens|"
            r"every\w*|all|countless|others)\b[^.!?]{0,20}",
            r"\b(?:\d+|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds of|dozens of|"
            r"so many|countless|after many|"
            r"all the) (?:rejections|refusals|nos|unanswered applications|applications)\b[^.!?]{0,30}",
            r"\b(?:the only (?:ones?|compan(?:y|ies)|firm|people|place|employer) (?:who|that|to|which) (?:ever |"
            r"even |has |have )?(?:answered|"
            r"invited|replied|gave|called|wants?|given|taken|responded)|(?:first|one) (?:who|that|"
            r"to) (?:even )?invited?)\b[^.!?]{0,20}",
            r"\bhave(?:n't| not) (?:worked|had (?:a job|work|an income|any work)|earned)(?: anything)? (?:for|since|"
            r"in over|in)\b[^.!?]{0,25}",
            r"\b(?:end of my (?:rope|tether|strength)|wits'? end|(?:can't|cannot|can hardly|hardly|not) (?:sleep|"
            r"eat)\b|sleepless|"
            r"pray(?:ed|ing)? (?:for|that|every|to)|have mercy|(?:please|do|you must) help me(?=\W|$)(?! (?:find|"
            r"with|understand))|"
            r"I need (?:a job|work|the money|to work)(?=[,.!]|$| so| and| to live)|(?:don't|do not|"
            r"never) let me down|(?:forever|eternally|for ever) (?:in your debt|be grateful|grateful|indebted)|"
            r"means? (?:everything|so much|the world) to (?:my|me and|us|me))\b[^.!?]{0,40}",
            r"\b(?:give my right arm|(?:would|could|'d) (?:kill|die) for|would (?:even )?crawl|sell my soul|"
            r"would walk (?:through|over|barefoot)|ask me (?:to do )?anything|"
            r"on (?:bended|both) knees?|do the dirty work|whatever it (?:takes|costs))\b[^.!?]{0,30}",
            r"\bmake (?:the |you )?(?:tea|coffee)\b[^.!?]{0,10}\bif (?:you|I|need)\b[^.!?]{0,20}",
        ),
        _NEEDS,
        unless=(
            _OF_THE_JOB,
            r"\b(?:received|sorted|read|screened|handled|processed|we|posting)\b[^.!?]{0,30}\bapplications\b",
        ),
    ),
    Wording(
        (
            r"\bI(?:'ve| have| had)? (?:already |even |just )?(?:told|said)\b[^.!?]{0,30}\bno\b[^.!?]{0,25}\b(?:for|"
            r"because of) (?:you|this|your)\b",
            r"\bsaid no to (?:an?|another|two|three|other|the other|several|my)\b[^.!?]{0,25}\b(?:post|job|offer|"
            r"position|role|firm|"
            r"contract|interviews?|company|places?|employer)s?\b[^.!?]{0,25}",
            r"\bI(?:'ve| have| had)? (?:already |just )?(?:cancel+ed|called off|refused|declined|dropped|skipped|"
            r"gave up|given up|quit|resigned|"
            r"handed in my notice|walked away from|passed up|let\b[^.!?]{0,25}\bgo)\b[^.!?]{0,50}\b(?:for (?:you|"
            r"this|your (?:job|firm|company|hotel|school))|because "
            r"of (?:you|this)|to (?:wait|be free|be available|hold out) for (?:you|this))\b",
            r"\beggs in (?:this|one|your|the one) basket\b",
            r"\bstopped (?:looking|searching|applying)\b[^.!?]{0,30}",
            r"\bheld off (?:on )?(?:other|all|any|every)\b[^.!?]{0,30}",
        ),
        "It asks the reader to pay for your choice.",
    ),
)
