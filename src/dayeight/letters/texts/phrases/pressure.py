"""Wording that presses the reader: demands, deadlines for them, threats to go elsewhere."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_PUSHES = "It presses the reader, and people who feel pressed answer later."

PRESSURE = (
    Wording(
        (
            r"\b(?:gentle|kind|friendly|polite) reminder\b",
            r"\b(?:on|as) (?:an |a )?(?:urgent|most urgent|priority|immediate) basis\b",
            r"\b(?:another|second|fresh) look at my (?:application|cv|resume|case|interview)\b",
        ),
        _PUSHES,
        unless=(r"\bthank",),
    ),
    Wording(
        (
            r"\bat the (?:very )?earliest\b(?! (?:on|in|from|possible start))",
            r"\b(?:speed|hurry) (?:things|it|this|the process) up\b|\bspeed up (?:the|your)\b",
            r"\b(?:expedite|accelerate) (?:the|your|this|my)\b",
            r"\byou (?:need|have|had better) (?:to )?(?:hurry|be quick|act (?:now|fast))\b",
            r"\blook at (?:your|the|this) decision again\b|\bhave second thoughts\b",
        ),
        _PUSHES,
        unless=(r"\bI (?:can|could|would|will) (?:start|be there|come|join)\b",),
    ),
    Wording(
        (
            r"\bas soon as (?:possible|you can|humanly possible)\b",
            r"\ba\.?s\.?a\.?p\b",
        ),
        _PUSHES,
        instead="when you can",
        unless=(r"\bI(?:'ll| will| can| could| would)\b[^.]{0,60}\bas soon as",),
    ),
    Wording(
        (
            r"\burgently\b",
            (
                r"\b(?:(?:this|it|matter) is|it's|that's) (?:very |quite |rather |most |extremely "
                r")?urgent\b"
            ),
            r"^urgent\b\s*(?:[:!,.–-]|$)",
            (
                r"\burgent (?:reply|response|answer|matter|request|update|decision|"
                r"feedback|attention)\b"
            ),
        ),
        _PUSHES,
        unless=(
            (
                r"\b(?:patients?|customers?|clients?|tickets?|cases|calls|residents?|"
                r"pupils|referrals?|repairs?)\b"
            ),
        ),
    ),
    Wording(
        (
            (
                r"\bI (?:really |urgently |do |just |now )?(?:need|require|demand|"
                r"expect|insist on|want|deserve) (?:an?|your|to (?:have|get|hear|"
                r"know|receive)|some|the) ?(?:final |clear |definite |firm |straight "
                r"|quick )?(?:an? )?(?:answer|decision|reply|response|yes or no|know|"
                r"hear\b[^.]{0,20}|update|date)\b"
            ),
        ),
        _PUSHES,
        instead="I would be glad to hear when you know more",
    ),
    Wording(
        (
            (
                r"\bI (?:have|need|must|want) (?:to )?(?:know|hear|have (?:an answer|"
                r"your answer|clarity))\b[^.!?]{0,20}\b(?:today|tonight|now|by (?:then|"
                r"the|tomorrow|\w+day)|either way|one way)\b[^.!?]{0,30}"
            ),
        ),
        _PUSHES,
    ),
    Wording(
        (
            (
                r"\b(?:by|before) (?:tomorrow|tonight|noon|midday|(?:the )?end of "
                r"(?:the )?(?:day|today|business|play)|close of (?:business|play)|"
                r"cob|eod)\b"
            ),
        ),
        _PUSHES,
        unless=(
            r"\bI(?:'ll| will| can| could| would| am able| shall)\b",
            r"\bno pressure\b",
            r"\byou (?:mentioned|said|asked)\b",
            r"\bthey need\b",
            r"\breach me\b",
            r"\b(?:free|available)\b",
        ),
    ),
    Wording(
        (
            (
                r"\bfinal (?:notice|warning|reminder|attempt|e?-?mail|message|request|"
                r"call(?= (?:for|to|from|before)\b|[.!])|chance)\b"
            ),
            r"\blast (?:notice|warning|reminder|attempt|chance (?:to|for you))\b",
            r"\b(?:is|be) my last (?:e?-?mail|message|note|request)\b",
        ),
        _PUSHES,
    ),
    Wording(
        (
            (
                r"\bbefore I (?:move on|accept|sign|look elsewhere|go elsewhere|withdraw|"
                r"commit|take (?:another|the other))\b"
            ),
        ),
        _PUSHES,
    ),
    Wording(
        (
            (
                r"\b(?:or|otherwise|or else|else) I(?:'ll| will| shall| am going "
                r"to| have to| must| may| might)? ?(?:have to |be forced to )?(?:sign|"
                r"accept|go|walk|move|take|withdraw|leave|look|assume|sign elsewhere)\b[^.!?]{0,30}"
            ),
            r"\bor else\b",
        ),
        _PUSHES,
    ),
    Wording(
        (
            (
                r"\bif I (?:do not|don't) hear\b[^.!?]{0,80}\bI(?:'ll| will| shall|"
                r" have to| must)\b[^.!?]{0,40}"
            ),
        ),
        _PUSHES,
    ),
    Wording(
        (
            r"\b(?:please |kindly )?(?:confirm|acknowledge) (?:the )?receipt\b",
            r"\bread receipt\b",
            r"\bdelivery receipt\b",
            r"\bconfirm (?:that )?you (?:have )?(?:received|read|seen|got)\b",
        ),
        "Asking for a receipt treats the reader as somebody to be watched.",
    ),
    Wording(
        (
            (
                r"\b(?:reply|respond|answer|call me(?: back)?|write back|get back "
                r"to me|let me know|decide|ring me|phone me)\b[^.!?]{0,25}\b(?:today|"
                r"tonight|immediately|right away|right now|at once|without delay|"
                r"now|straight ?away|promptly|by return)\b"
            ),
        ),
        _PUSHES,
        unless=(
            (
                r"\b(?:no need to|don't (?:have|need) to|not)\b[^.]{0,12}(?:reply|"
                r"respond|answer)"
            ),
            r"\bthank",
            (
                r"\bI (?:can|could|would|will|should)(?: have)?(?: \w+)? (?:answer|"
                r"reply|respond|decide)"
            ),
            r"\bno pressure\b",
            r"\bmy (?:answer|reply)\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:immediate(?:ly)?|prompt|swift|speedy) (?:reply|response|answer|"
                r"decision|attention|feedback)\b"
            ),
        ),
        _PUSHES,
        unless=(
            r"\bthank",
            r"\b(?:grateful|appreciate)",
        ),
    ),
    Wording(
        (
            r"\breconsider(?:ed|ing|ation)?\b",
            r"(?<!if you )(?<!should you )\bchange your (?:mind|decision)\b",
            r"\bthink again\b",
            r"\breverse (?:the|your) decision\b",
            r"\bsecond look at (?:your|the) decision\b",
        ),
        "Asking to undo a decision closes the door that a gracious reply leaves open.",
        instead="I would be glad to be considered for a later opening",
    ),
    Wording(
        (
            (
                r"\b(?:push|press|nudge|lean on|pressure|urge) (?:her|him|them|(?-i:[A-Z]\w+)|"
                r"the (?:team|manager|recruiter|hiring manager))\b[^.!?]{0,60}"
            ),
            r"\bput (?:in a (?:strong )?word|(?:some )?pressure)\b",
            r"\bpull (?:some |a few )?strings\b",
            r"\bmake sure (?:they|she|he) (?:hires?|picks?|chooses?|takes?)\b[^.!?]{0,20}",
        ),
        "A favour that has to be pushed costs the person who asked for it.",
        unless=(r"\bthank",),
    ),
    Wording(
        (
            (
                r"\bmatch (?:it|(?:the|their|this|that) (?:offer|salary|figure|number|"
                r"package))\b"
            ),
            r"\btake it or leave it\b",
            r"\bthe clock is ticking\b",
            r"\btime is running out\b",
            r"\b(?:can't|cannot|won't|will not) wait (?:any|much) longer\b",
            r"\bwait (?:forever|for ever)\b",
        ),
        _PUSHES,
    ),
    Wording(
        (
            (
                r"\b(?:trust|hope|assume|expect) (?:that )?this (?:will be|is|to "
                r"be) (?:the )?(?:final|last)\b[^.!?]{0,20}"
            ),
            r"\bmy patience\b",
            r"\bno more delays?\b",
        ),
        _PUSHES,
    ),
    Wording(
        (
            (
                r"\b(?:as|is|this|mark\w*) (?:a )?(?:high|top)(?:est)? (?:priority|"
                r"importance)\b"
            ),
            r"\btime[- ]sensitive\b",
            r"\bmake up your mind\b",
            r"\bi must insist\b",
            r"\bdeadline for (?:you|your)\b",
            r"\bgive me an? (?:answer|date|decision)\b",
        ),
        _PUSHES,
        unless=(r"\byour (?:highest? )?priorit",),
    ),
    Wording(
        (
            (
                r"\b(?:umgehend|so bald wie möglich|so schnell wie möglich|unverzüglich|"
                r"dringend eine (?:antwort|rückmeldung)|le plus (?:vite|rapidement) "
                r"possible|dès que possible|au plus vite)\b"
            ),
        ),
        _PUSHES,
    ),
)
