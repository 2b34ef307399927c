"""Wording that presses, by its grammar: who is asked for what by when, what happens otherwise, who shall be pushed."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_PUSHES = "It presses the reader, and people who feel pressed answer later."
_ANSWER = (
    r"(?:answers?|reply|replies|response|decision|verdict|yes|no|word|feedback|update|confirmation|clarity|commitment|"
    r"result|offer|contract|date)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WITHIN = r"within (?:the (?:next )?)?(?:an?|\w+|\d+) (?:\w+ )?(?:hours?|days?|week)"
_AT_LATEST = rf"(?:no later than|not later than|at (?:the )?(?:very )?latest|{_WITHIN}|by return|without fail)"
_WHEN = (
    rf"(?:{_AT_LATEST}|today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|"
    rf"(?:by|before|until|till) (?:this |next |the )?(?:{_DAY}|weekend|noon|midday|end of|close of|\d|then\b)|"
    rf"in writing)"
)
_ASK = (
    r"(?:please|kindly|(?:could|would|can|will) you|(?:you|I) (?:should|could|might|must)|(?:like|want|need|expect|ask|"
    r"urge|beg|hope) (?:that )?you(?:'ll| will| to| would)?|to ask you to)"
)
_OTHERS = (
    r"(?:her|him|them|everyone|people|(?:the|your|that|their) (?:\w+ )?(?:team|manager|recruiter|boss|panel|committee|"
    r"director|colleagues?|board|department|office|hr|people|side|others)|(?-i:[A-Z]\w+))"
)
_OWN_CASE = r"(?:decision|rejection|refusal|verdict|outcome|result|choice|my (?:case|application|file|candidacy))"
_THREAT = (
    r"(?:sign\b(?! in\b| up\b)|accept\b|take (?:their|another|that|up|the other|the (?:\w+ )?(?:job|offer|position|"
    r"post|role))\b|"
    r"go (?:with|elsewhere|to (?:them|the other|another))|join (?:them|another|the other|(?-i:[A-Z]))|withdraw|"
    r"take (?-i:[A-Z])|"
    r"commit|say yes|consider (?:the|this|my|it)|treat (?:the|this|it)|close (?:the|this|my)|turn to|escalate|"
    r"give (?:them|the other)|decide (?:for|against)|be gone|look elsewhere|move on|regard (?:the|this))"
)
_NOT = r"(?:not|n't|no|nothing|nobody|none|never)"

DEMANDS = (
    Wording(
        (
            r"\bI(?:'d| would)? (?:really |much |greatly )?(?:appreciate|like|welcome|love|prefer|value) (?:an?|your|"
            r"the) "
            r"(?:\w+ )?(?:answer|reply|decision|response|yes|confirmation)\b[^.!?]{0,20}"
            r"\b(?:by|before|until) (?:tomorrow|tonight|close|the end of (?:the day|today)|noon)\b[^.!?]{0,20}",
            r"\bI (?:need|have|must) (?:to )?(?:hear|know)\b[^.!?]{0,30}\b(?:before|by|until) (?:the )?"
            r"(?:\w+day|weekend|tomorrow|noon|end)\b",
            r"\bI(?:'ll| will| shall| am going to|'m going to)(?: be)? (?:sign\w*|accept\w*|go(?:ing)? elsewhere|"
            r"join\w*|take "
            r"(?:the other|another)|commit\w*)\b[^.!?]{0,40}\b(?:unless|if you (?:stay|do not|don't|cannot|can't|"
            r"remain|keep))\b"
            r"[^.!?]{0,30}",
            r"\bif you (?:do not|don't|cannot|can't|fail to) (?:decide|answer|reply|act|move|hurry|"
            r"respond)\b[^.!?]{0,30}",
            r"\bnow or never\b|\bunless you (?:come back|answer|reply|act|decide|move|hurry|respond)\b[^.!?]{0,30}",
            r"\bmake sure (?:that )?(?:she|he|they|(?-i:[A-Z]\w+)) (?:reads?|sees?|answers?|decides?|gets?|calls?|"
            r"writes?|knows?)\b"
            r"[^.!?]{0,30}",
            r"\b(?:speak|stand|stick) up for me\b|\b(?:on|in) my (?:behalf|favou?r)\b(?=[^.!?]{0,20}$)|"
            r"\binsist a (?:little|bit)\b",
            r"\b(?:confirmation|sign|word|line) that (?:you|it|this)\b[^.!?]{0,15}\b(?:read|received|got|seen|"
            r"arrived|reached)\b"
            r"[^.!?]{0,20}",
            r"\b(?:rethink|revisit|overturn|undo) (?:the|your|this|that)\b[^.!?]{0,20}|\bput me back (?:in|into|"
            r"on)\b[^.!?]{0,20}",
        ),
        _PUSHES,
        unless=(
            r"\bno (?:pressure|hurry|rush)\b|\bthank|\bthat is (?:fine|all right)\b",
            r"\bif you (?:do not|don't|cannot|can't) (?:decide|answer|reply)\b[^.!?]{0,30}\b(?:fine|understand|"
            r"no trouble)\b",
        ),
    ),
    Wording(
        (
            rf"(?:\bunless\b|\bif (?:nothing|nobody|no)\b|\b(?:if|should)\b[^.!?]{{0,40}}\b{_NOT}\b|"
            rf"\bif\b[^.!?]{{0,30}}"
            rf"n't\b)[^.!?]{{0,70}}\bI(?:'ll| will| shall| must| have to| am going to| would have to)(?: be (?:forced|"
            rf"obliged|compelled) to| have to| simply| just)? {_THREAT}[^.!?]{{0,30}}",
            rf"\bI(?:'ll| will| shall| must| have to| am going to| would have to) {_THREAT}[^.!?]{{0,50}}"
            rf"\b(?:unless|if (?:nothing|nobody|no|I (?:do not|don't)|you (?:do not|don't)))\b[^.!?]{{0,40}}",
        ),
        _PUSHES,
    ),
    Wording(
        (
            rf"\bI (?:must |have to |would |'d |am |really |do |therefore |now |kindly )*(?:ask(?:ing)?|insist|"
            rf"request(?:ing)?|demand(?:ing)?|require|urge|expect(?:ing)?|need|want) "
            rf"(?!to (?:give|answer|reply|decide|tell|let|sign|"
            rf"accept))[^.!?]{{0,35}}\b{_ANSWER}\b[^.!?]{{0,25}}\b{_WHEN}",
            rf"\bI (?:must |have to |am |would |do )?(?:ask(?:ing)?|need|expect|require|want) (?:you|yours|this|"
            rf"it)\b[^.!?]{{0,40}}"
            rf"(?:{_AT_LATEST}|\bby {_DAY}|settled)",
            r"\bI (?:must|need to|have to) have (?:clarity|certainty|an answer|your answer|a decision|something)\b"
            r"[^.!?]{0,30}",
            rf"\bI (?:need|want|require|demand) (?:this|it|the matter|things|everything|to know where I stand)\b"
            rf"[^.!?]{{0,20}}\b(?:settled|decided|sorted|resolved|{_WHEN})",
            r"\bI (?:want|demand|insist on|require) (?:a|an|your|the) (?:\w+ )?(?:answer|reply|decision|explanation|"
            r"yes)"
            r"\b[^.!?]{0,20}",
        ),
        _PUSHES,
        unless=(
            r"\b(?:customers?|clients?|patients?|suppliers?)\b",
            r"\bno (?:pressure|hurry|rush)\b",
            r"\byou (?:said|mentioned|told)\b",
        ),
    ),
    Wording(
        (
            rf"(?:^|[,;:]\s|\b(?:please|kindly|so|and|must|need to|have to)\s)(?:reply|respond|answer|decide|revert|"
            rf"come back|"
            rf"get back|write back|let me (?:know|have)|tell me|give me|send (?:me )?(?:your|an|the)|confirm|call|ring|"
            rf"phone)\b[^.!?]{{0,45}}(?:{_AT_LATEST}|\b(?:by|before) (?:this |next )?{_DAY}|\bbefore then|\btoday\b|"
            r"\bthe (?:minute|moment|second|instant) you\b)[^.!?]{0,20}",
            rf"\b(?:yes|no|answer|reply|decision|response)\b[^.!?]{{0,20}}\b{_WHEN}\w*,? please\b",
            r"\bkindly revert\b",
            r"\bdo the needful\b",
            r"\bwithout fail\b",
            r"\bdrop everything\b",
            r"\bthe (?:minute|moment|second|instant) you (?:read|get|see|receive|open)\b[^.!?]{0,20}",
        ),
        _PUSHES,
        unless=(
            r"\bif (?:you|there|anything|it|that|something)\b",
            r"\bno (?:pressure|hurry|rush)\b",
            r"\bthank",
            r"\b(?:I|I'll|we|they|to) (?:will |would |can |could |must |have to )?(?:reply|respond|answer|decide|"
            r"confirm|"
            r"call|ring)\b",
        ),
    ),
    Wording(
        (
            r"\byou(?:'ve| have)? (?:got )?(?:until|till) (?:\w+day|tomorrow|noon|the end|then|\d)[^.!?]{0,20}",
            r"\bI(?:'ll| will| can| shall)? ?give you (?:until|till|one|two|three|\d|a week|another)\b[^.!?]{0,20}",
            rf"\byour {_ANSWER} (?:is|must be|will be|has to be) (?:\w+ )?(?:needed|required|expected|due|here|with me|"
            r"in my hands)\b[^.!?]{0,30}",
            r"\b(?:I can|I could|I will) (?:only )?(?:hold|put|stall|keep)\b[^.!?]{0,25}\b(?:off|only|waiting|at bay)\b"
            r"[^.!?]{0,30}",
            r"\b(?:cannot|can't|can not|will not|won't|am not going to|don't intend to) (?:keep (?:them|the|my|another|"
            r"other)\b[^.!?]{0,25}\bwaiting|wait (?:for ?ever|endlessly|until|beyond|longer|any|much|another|all))\b"
            r"[^.!?]{0,25}",
            r"\bhigh time\b[^.!?]{0,30}",
            r"\btime (?:presses|is pressing|is of the essence|runs|is (?:short|tight)(?:,| so\b| and\b))\b[^.!?]{0,20}",
            r"\b(?:for the|this is (?:the|my)) (?:very )?last time\b[^.!?]{0,25}",
            r"\b(?:the|my) last time (?:that )?I(?:'ll| will| shall| am)? (?:write|ask|call|mail|try|contact)\w*",
            r"\b(?:please|so|must|need to|should|to|and) (?:act|decide|answer|reply|be) (?:fast|quick|quickly|now)\b",
            r"\b(?:be|please be) quick\b|\bplease hurry\b|\bhurry up\b",
            r"\bthe sooner (?:you|I hear|I know|this)\b[^.!?]{0,40}",
            r"\b(?:do not|don't|please don't|better not|not) (?:take|wait|leave it|delay|hesitate) (?:too |much |any )"
            r"(?:long(?:er)?|late)\b",
            r"\b(?:as|so) (?:quickly|fast|promptly|speedily) as (?:possible|you can|you are able)\b",
            r"\b(?:as|a|top|absolute|highest) priority\b(?=[^.!?]{0,12}$)",
        ),
        _PUSHES,
        unless=(
            r"\b(?:customers?|patients?|clients?|orders?|tickets?|cases|trucks?|crews?|guests?)\b",
            r"\bI (?:could|can|would|will|'ll)(?: \w+)? (?:start|act|move|be there|join|send|answer|reply|decide)\b",
            r"\b(?:we|I) (?:had to|have to|\w+ed)\b",
            r"\byou (?:said|told|mentioned)\b",
            r"\bthank",
        ),
    ),
    Wording(
        (
            r"\b(?:not|won't|wouldn't) be (?:on the market|available|free|around|waiting) (?:for )?(?:very |much |"
            r"too )?"
            r"long(?:er)?\b",
            r"\b(?:other|several|two|three|many) (?:firms|companies|employers|people|parties|recruiters|headhunters|"
            r"hotels|"
            r"schools|hospitals) (?:are|have been|keep) (?:\w+ )?(?:waiting|calling|chasing|after|interested|fighting|"
            r"queu\w+|lining|keen|asking)\b[^.!?]{0,30}",
            r"\bI(?:'m| am) (?:\w+ )?(?:in (?:\w+ )?demand|sought[- ]after|wanted elsewhere)\b[^.!?]{0,20}",
            r"\b(?:lose|losing|lost|miss out on|missing out on|regret (?:not|losing)) (?:me|a good|"
            r"the chance to (?:have|"
            r"hire|get) me)\b[^.!?]{0,30}",
            r"\b(?:your|a) loss\b(?=[^.!?]{0,20}$)",
            r"\b(?:offer|window|chance|door) (?:will not|won't|does not|doesn't) (?:last|stay|remain)\b[^.!?]{0,20}",
        ),
        _PUSHES,
        unless=(r"\b(?:customers?|clients?)\b",),
    ),
    Wording(
        (
            rf"\b{_ASK}\b[^.!?]{{0,30}}\b(?:review|revisit|rethink|overturn|undo|reverse|revise|look again at|look at|"
            rf"take another look at|take a second look at|think over|re-?examine|re-?open|re-?evaluate|reassess|appeal|"
            rf"withdraw|cancel|change)\b[^.!?]{{0,20}}\b{_OWN_CASE}\b",
            r"\b(?:is|are) (?:your|the|this|that) (?:decision|no|rejection|answer|choice) (?:really |truly |quite |"
            r"absolutely |already )?(?:final|fixed|irrevocable|set in stone|the last word)\b",
            r"\b(?:still time|not too late|never too late) (?:for you )?to (?:change|correct|put|hire|choose|undo|"
            r"fix)\b"
            r"[^.!?]{0,20}",
            r"\b(?:think|go) (?:it|this|that|the matter|things) over (?:again|once more)\b",
            r"\b(?:give|grant|allow) me (?:a second|one more|another|a fresh|one last) (?:chance|try|go|shot|hearing|"
            r"interview|look)\b",
            r"\b(?:you(?:'re| are| have)|that you) (?:made|making|make) a (?:big |bad |serious |terrible )?mistake\b"
            r"[^.!?]{0,20}",
            r"\bI (?:do not|don't|cannot|can't|will not|won't|refuse to) accept (?:this|your|the|that) (?:decision|no|"
            r"rejection|answer|refusal)\b",
            r"\btake (?:a )?no for an answer\b",
        ),
        "Asking to undo a decision closes the door that a gracious reply leaves open.",
        instead="I would be glad to be considered for a later opening",
        unless=(r"\b(?:we|I) (?:had to )?(?:review|revisit|reverse|look)(?:ed)?\b",),
    ),
    Wording(
        (
            rf"(?:^|\b{_ASK}\b[^.!?]{{0,30}})\b(?:push|press|chase|hurry|nudge|lean on|pressure|twist|hound|prod|"
            rf"poke|badger|"
            rf"insist with|pester|bully|persuade|convince)\b(?: up)? {_OTHERS}\b[^.!?]{{0,40}}",
            rf"\bgive {_OTHERS}(?: \w+)? a (?:\w+ )?(?:nudge|push|shove|kick|prod|shake|poke|"
            rf"call about me)\b[^.!?]{{0,20}}",
            rf"\b{_ASK}\b[^.!?]{{0,20}}\b(?:have|put in) an? (?:\w+ )?word\b[^.!?]{{0,30}}",
            rf"(?:^|\b{_ASK}\b[^.!?]{{0,30}})\b(?:tell|remind|order|get|make|force|"
            rf"ring {_OTHERS} and tell) {_OTHERS} (?:that (?:she|he|they) (?:should|must|ought|needs?|ha(?:s|ve)"
            rf" to)|to|how (?:good|badly|much))? ?(?:take|hire|pick|choose|invite|select|decide|answer|reply|call|"
            rf"meet|move|"
            rf"hurry|write|ring|respond|say yes|prefer|interview)\b[^.!?]{{0,30}}",
            r"\bput (?:my name|me) (?:at the top|first|forward again|on top)\b",
            r"\b(?:use|throw) your (?:influence|weight|position|contacts)\b[^.!?]{0,30}",
            r"\bmove (?:my|me) (?:\w+ )?(?:up|to the top|along|forward)\b[^.!?]{0,20}",
            rf"\b(?:please|could you|can you|would you|will you)\b[^.!?]{{0,20}}\b(?:talk|speak|go|write|"
            rf"have a chat) (?:to|with) {_OTHERS} (?:again|about (?:me|my)|and|for me|on "
            rf"my behalf)\b[^.!?]{{0,30}}",
            r"\bgo over (?:her|his|their) head\b",
        ),
        "A favour that has to be pushed costs the person who asked for it.",
        unless=(
            r"\bthank",
            r"\bno need\b|\b(?:not|never|n't|without|nor) (?:to )?(?:push|press|chase|hurry|nudge|prod|pester|twist|"
            r"lean|have|put)",
            r"\b(?:we|I) (?:had to|would|could|used to|learned to|learnt to|can) (?:\w+ )?(?:push|press|chase|hurry|"
            r"nudge|"
            r"persuade|convince|get|make|talk)\b",
        ),
    ),
    Wording(
        (
            r"\b(?:confirm|acknowledge|let me know|tell me|verify|indicate|signal)\b[^.!?]{0,30}\b(?:(?:this|my|"
            r"the) (?:\w+ )?(?:message|"
            r"e-?mail|mail|letter|note)|this) (?:has |have |had |did |was |is )?(?:\w+ )?(?:reach(?:ed)?|arrived?|"
            r"received|"
            r"read|seen|got|come|landed|been (?:read|received|seen|opened))\b[^.!?]{0,20}",
            r"\byou (?:have |did )?(?:in fact )?(?:received?|read|seen|see|got|get|opened) (?:this|my) (?:message|"
            r"e-?mail|mail|"
            r"letter|note|earlier|last|previous|\w+ (?:mail|message))\b[^.!?]{0,20}(?=\?)",
            r"\b(?:confirm|acknowledge)\b[^.!?]{0,20}\b(?:that )?(?:it|everything|my \w+) (?:has |have |"
            r"had )?(?:been )?(?:reached|arrived|received|got there)\b",
            r"\bread (?:confirmation|notification|receipts?)\b",
            r"\bnotif(?:y|ied|ication)\b[^.!?]{0,20}\bwhen (?:you|it|this)\b[^.!?]{0,20}\b(?:open|read)\w*",
            r"\b(?:see|know|tell|shows?|track\w*)\b[^.!?]{0,20}\byou(?:'ve| have)? (?:opened|read) (?:it|my|this)\b"
            r"[^.!?]{0,30}",
        ),
        "Asking for a receipt treats the reader as somebody to be watched.",
    ),
)
