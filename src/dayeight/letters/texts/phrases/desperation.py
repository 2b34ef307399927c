"""Wording that speaks of need: any job, any pay, money, family, visa, offers turned down."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_NEEDS = "It speaks of need instead of fit, which makes a yes harder."

DESPERATION = (
    Wording(
        (
            r"\bwhatever (?:rate|hours|shifts?|wage|money|you(?:'ve| have) got)\b[^.!?,;]{0,20}",
            r"\b(?:just|really|badly) need to (?:get back to work|be working|find (?:something|work))\b[^.!?]{0,20}",
            r"\b(?:bills|debts) (?:are |keep |is )?(?:piling|mounting|stacking|coming|due|to pay)\b[^.!?]{0,20}",
            r"\b(?:got|have) (?:some |a lot of )?bills\b[^.!?]{0,20}",
            r"\bmy (?:EMIs?|loans?|car payments?|rent|fees|landlord)\b[^.!?]{0,30}\b(?:due|overdue|late|wait)\b",
            r"\b(?:scrub|sweep|mop|wash|clean|lick) (?:the |your )?(?:pots|floors?|toilets|dishes|boots|yard)\b",
            r"\bany (?:other )?(?:suitable|open|available|vacant|relevant|other) (?:opening|vacanc(?:y|ies)|"
            r"roles?|positions?|jobs?|posts?)\b",
        ),
        _NEEDS,
        unless=(
            r"\bif (?:there (?:is|are)|you have|another|any)\b",
            r"\bshould\b[^.!?]{0,20}\bany\b",
            r"\b(?:in mind|come up|comes up|arise|in (?:the )?future|later)\b",
            r"\bwhatever (?:hours|shifts?) (?:suit|you (?:run|work))\b",
            r"\bI (?:scrubbed|swept|washed|cleaned)\b",
        ),
    ),
    Wording(
        (
            r"\b(?:kids|children|mouths|family|sons|daughters) to (?:feed|support|raise)\b",
            r"\b(?:can't|cannot|can not|could not|couldn't) afford (?:to "
            r"(?:lose|miss|wait|stay)|another|not)\b[^.!?]{0,30}",
            r"\bgive me (?:just )?(?:a|one|this|another) chance\b",
        ),
        _NEEDS,
    ),
    Wording(
        (
            (
                r"\b(?:in |for |take |accept |consider |do |fill |open to |at |on "
                r")?any (?:position|job|role|post|salary|wage|pay|kind of (?:job|"
                r"work|position|role)|work|vacancy)s?\b(?: at all| whatsoever| you "
                r"have)?"
            ),
            (
                r"\b(?:work|take|accept|do|for|at|on) any (?:terms|price|hours|shifts?|"
                r"level|capacity|rate of pay|conditions?)\b"
            ),
        ),
        _NEEDS,
        instead="this job",
        unless=(
            (
                r"\b(?:without|not|never|hardly|if|should|whether|case|n't) (?:\w+ "
                r"){0,2}any\b"
            ),
            (
                r"\bany (?:position|role|job|post)s? (?:like|such as|similar|close|"
                r"in (?:the )?(?:same|this))\b"
            ),
            r"\b(?:of|before|after|during|than) any (?:work|job)\b|\bany (?:work|job) (?:starts|begins|on|with|is|"
            r"that)\b",
        ),
    ),
    Wording(
        (
            (
                r"\banything (?:at all|you have|you've got|you can offer|that (?:is|"
                r"comes)|going|will do|available)\b"
            ),
            (
                r"\bwhatever (?:position|job|role|salary|you (?:pay|have|can (?:offer|"
                r"pay|give))|it takes|the (?:pay|salary|wage))\b"
            ),
        ),
        _NEEDS,
        unless=(
            (
                r"\b(?:send|provide|bring|share|answer|help with|need)\b[^.]{0,14}\b(?:anything|"
                r"whatever)\b"
            ),
            r"\bis there anything\b",
            r"\bif (?:there is|there's) anything\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:will|would|'d|'ll|to|ready to|prepared to|willing to) do (?:absolutely "
                r")?(?:anything|everything|whatever)\b[^.!?]{0,40}"
            ),
        ),
        _NEEDS,
        unless=(r"\bdo everything (?:I can )?(?:by|with|in)\b", r"\bdo anything (?:useful|that helps|of use|before)\b"),
    ),
    Wording(
        (
            (
                r"\b(?:really|badly|desperately|so much|truly|simply|just|do) need "
                r"(?:this|the|a|your|to (?:get|find|have)) (?:\w+ )?(?:job|work|position|"
                r"role|post|income|chance|opportunity|break|offer|paycheck|shift)\b[^.!?]{0,40}"
            ),
            r"\bneed (?:this|the) (?:job|work|money|income|paycheck|position)\b[^.!?]{0,30}",
            r"\bneed to (?:earn|make (?:money|a living)|pay)\b[^.!?]{0,30}",
        ),
        _NEEDS,
        instead="I would very much like this job",
    ),
    Wording(
        (
            (
                r"\b(?:desperate(?:ly)?|beg(?:ging)?(?: (?:you|for))?|plead(?:ing)? "
                r"(?:with|for)|implor(?:e|ing)|on my knees|please,? please)\b"
            ),
        ),
        _NEEDS,
        unless=(
            r"\bdesperately needs?\b(?! (?:a|the|this) (?:job|chance))|\bbegs? (?:the question|to differ)\b|"
            r"\byou(?:'re| are) desperate\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:my|our) (?:very )?(?:last|only|final|one) (?:hope|chance|resort|"
                r"option|shot|opportunity)\b"
            ),
            r"\b(?:a|the) last (?:hope|resort|chance)\b",
            r"\b(?:the|an) only hope\b",
            r"\bmy (?:only|last) (?:interview|prospect)\b",
            (
                r"\bno (?:other|more) (?:options?|offers?|prospects?|interviews?|"
                r"hope)\b"
            ),
            r"\bnothing else (?:lined up|going|in sight)\b",
            r"\bnobody else (?:will|wants|has)\b[^.!?]{0,20}",
            r"\brunning out of (?:time|money|options|savings|hope)\b",
        ),
        _NEEDS,
    ),
    Wording(
        (
            (
                r"\b(?:my|our|pay(?:ing)?(?: the| my)?|months?['’]?s?['’]?(?: of)?|"
                r"to make) (?:rent|mortgage|bills|debts?|student loans?|overdraft|"
                r"landlord)\b[^.!?]{0,40}"
            ),
            r"\bmy (?:savings|bank account)\b[^.!?]{0,30}",
            r"\brent (?:to (?:find|pay)|is due|due)\b",
        ),
        "Money reasons do not belong in a letter to an employer.",
        unless=(r"\b(?:tenants?|clients?|customers?|borrowers?|members?)\b",),
    ),
    Wording(
        (
            (
                r"\b(?:my|the) (?:family|wife|husband|partner|kids|children|baby|"
                r"son|daughter|mother|father|parents)\b[^.!?]{0,40}\b(?:depend|rel(?:y|"
                r"ies|ying)|need|feed|support|eat|ill|sick|provide|behind me|proud|"
                r"counting|waiting)\w*"
            ),
            (
                r"\b(?:feed|support|provide for) (?:my|a|the) (?:\w+ )?(?:family|"
                r"kids|children|wife|husband|baby|mother|parents)\b"
            ),
            r"\b(?:my|pay\w*|our|for|the|children's|kids') (?:\w+ )?school fees\b",
            r"\b(?:my|pay\w*) (?:\w+ )?tuition\b",
            r"\bmouths to feed\b",
            r"\bsingle (?:mother|father|parent)\b",
        ),
        "Family reasons do not belong in a letter to an employer.",
        unless=(
            r"\b(?:clients?|pupils|students|patients|residents)\b",
            r"\b(?:ran|owns?|owned|grew|taught|come from)\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:my|work|the|student) (?:visa|permit|residence permit)\b[^.!?]{0,30}\b(?:expir|"
                r"run|end|depend|lapse|last|renew|need|hang|lose)\w*\b"
            ),
            (
                r"\b(?:lose|losing|extend|keep) my (?:visa|permit|right to stay|home|"
                r"flat|house|car)\b"
            ),
            r"\bevict\w*",
            r"\bdeport\w*",
            r"\bvisa (?:runs out|expires|depends|is at stake)",
        ),
        "Such reasons do not belong in a letter to an employer.",
    ),
    Wording(
        (
            (
                r"\b(?:unemployed|out of work|out of a job|without (?:a job|work|"
                r"income)|on (?:benefits|the dole)|jobless) (?:for|since|now)\b[^.!?]{0,30}"
            ),
            r"\bhave been (?:unemployed|out of work|jobless)\b[^.!?]{0,20}",
        ),
        _NEEDS,
    ),
    Wording(
        (
            (
                r"\bturn(?:ed|ing)? (?:down|away) (?:other|another|two|three|several|"
                r"an?|all|every|my|better|paid)\b[^.!?]{0,40}"
            ),
            (
                r"\b(?:refused|declined|rejected|gave up|given up|passed on) (?:\w+ "
                r")?(?:other|another|two|three|several|better|paid) (?:\w+ )?(?:offers?|"
                r"jobs?|work|interviews?|positions?|shifts?)\b[^.!?]{0,30}"
            ),
        ),
        "It asks the reader to pay for your choice.",
    ),
    Wording(
        (
            r"\b(?:work|start) for (?:free|nothing|no pay|less|half)\b",
            r"\bfor (?:no pay|minimum wage|half the (?:pay|salary))\b",
            r"\b(?:lower|accept a lower|cut) (?:my|in)? ?(?:salary|pay|rate|wage)\b",
            (
                r"\b(?:salary|pay|money) (?:is no|does not matter|doesn't matter|"
                r"is not important|isn't important)\w*"
            ),
        ),
        _NEEDS,
        unless=(
            r"\bfree of\b",
            r"\bfeel free\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:mean the world|save my life|change my life|make my dreams?|"
                r"dream come true|all I (?:want|need|have)|everything to me|counting "
                r"on (?:you|this))\b"
            ),
        ),
        _NEEDS,
    ),
)
