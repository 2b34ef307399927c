"""Wording that blames, by its grammar: silence counted, words not kept, how one was treated, irony."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_BLAMES = "It reads as a reproach; silence is normal, and blame never brought an answer."
_NUMBER = (
    r"(?:a|an|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|several|many|some|"
    r"\d+)"
)
_LONG = rf"{_NUMBER} (?:(?:whole|full|long|working|business|more) )*(?:days?|weeks?|months?|fortnights?|year)"
_REPLY = (
    r"(?:word|line|sound|peep|squeak|murmur|sausage|hint|reply|answer|call|syllable|whisper|response|sign of life|"
    r"acknowledge?ment|message|news)"
)
_NOBODY = r"(?:nobody|no one|no-one|none of you|not one (?:of you|person|soul)|not a soul|not anybody|you never)"
_MAIL = (
    r"(?:mails?|e-?mails?|messages?|letters?|notes?|calls?|voicemails?|questions?|enquir(?:y|ies)|requests?|attempts?)"
)
_TOLD = (
    r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|(?:call|ring|rang|phone)(?:ed)? (?:me|back)|lift(?:ed)? the phone|"
    r"pick(?:ed)? up (?:the|a) (?:phone|pen)|w(?:rote|ritten|rite) (?:to me|back|me)|(?:got|get|came|"
    r"come) back(?: to me)?|"
    r"been in touch|got in touch|bother(?:ed)?|(?:thought|found|saw|felt|deemed) (?:it|to)|had the (?:decency|courtesy|"
    r"time|heart|guts)|(?:told|tell|inform(?:ed)?|warn(?:ed)?|updated?|notif(?:y|ied)) me|let me know|acknowledg\w+|"
    r"called"
    r"(?=\W*$)|wrote(?=\W*$)|cares?\b)"
)
_WORKPLACE = (
    r"\b(?:customers?|patients?|clients?|callers?|carriers?|suppliers?|guests?|tenants?|parents|pupils|crews?)\b"
)

REPROACH = (
    Wording(
        (
            rf"\b(?:not (?:one|a|a single|so much as an?|even an?)|never an?|without (?:one|so much as an?|a single)) "
            rf"(?:single |simple |short )?{_REPLY}\b[^.!?]{{0,30}}",
            rf"\bno {_REPLY}\b(?:,|\s*$|[.!]| (?:from|since|so far|yet|to my|came|has|at all|either|"
            rf"back))[^.!?]{{0,20}}",
            rf"\b{_LONG}\b[^.!?]{{0,45}}\b(?:(?:nobody|no one) (?:has|had|lifted|called|rang|wrote|told|replied|"
            rf"answered)|nothing (?:from|has|came|yet|at all|back)|silence|silent|"
            rf"no (?:word|news|reply|answer|call)|you (?:have not|haven't|never)|I (?:have not|haven't) heard|"
            rf"still (?:no|not|nothing|waiting))\b[^.!?]{{0,40}}",
            rf"\b(?:that|it|this|which)(?:'s| is| makes| was) (?:now )?{_LONG} (?:now|already|ago|late|gone|"
            rf"and counting|"
            r"overdue|too long)\b[^.!?]{0,30}",
            r"\b(?:phone|inbox|mailbox|line|screen)\b[^.!?]{0,15}\b(?:stayed|stays|remained|remains|is|has been|"
            r"was) (?:silent|"
            r"empty|dead|quiet)\b",
            r"\b(?:stared|staring|watch\w*|looked|looking|sat) (?:at|by|beside) (?:the|my) (?:phone|inbox|screen)\b",
            r"\bsilence (?:is|was|has been|from|since|of|speaks|says|tells)\b[^.!?]{0,30}",
        ),
        _BLAMES,
        unless=(
            _WORKPLACE,
            r"\b(?:needed|necessary|required|expected of you)\b",
            r"\bno (?:hurry|rush|pressure)\b",
            r"\bif (?:there|I|you)\b",
        ),
    ),
    Wording(
        (rf"\b{_NOBODY}\b[^.!?;]{{0,40}}\b{_TOLD}[^.!?;]{{0,30}}",),
        _BLAMES,
        unless=(_WORKPLACE, r"\byou (?:said|mentioned|told)\b", r"\b(?:would|will|should|can)\b", r"\bin sick\b"),
    ),
    Wording(
        (
            rf"\bmy (?:\w+ ){{0,3}}{_MAIL}\b[^.!?]{{0,25}}\b(?:unanswered|ignored|unread|unnoticed|vanish\w*|"
            rf"disappear\w*|"
            r"swallowed|black hole|void|nowhere|lost|deaf ears|dust|without (?:reply|answer|response|a))\b",
            r"\b(?:into|in) (?:the|a) (?:void|black hole|wall of silence)\b",
            r"\bto a (?:brick )?wall\b",
            rf"\bI(?:'ve| have)? (?:now |already |even |also )*(?:written|wrote|e-?mailed|called|rung|rang|phoned|"
            rf"left|sent|"
            rf"asked|tried to (?:reach|call|phone|ring|contact)|chased|contacted)\b[^.!?]{{0,35}}\b(?:twice|"
            rf"(?:three|four|five|several|many|so many|"
            rf"countless) "
            rf"times|repeatedly|again and again|over and over|(?:two|three|four|five|"
            rf"several) (?:\w+ )?{_MAIL})\b[^.!?]{{0,25}}",
            r"\bI (?:keep|kept) (?:on )?(?:writing|asking|calling|chasing|ringing)\b(?! (?:myself|about))[^.!?]{0,25}",
            rf"\b(?:my|this|here is my|now) (?:is )?(?:now |already )?(?:the |my )?(?:second|third|fourth|fifth|"
            rf"sixth|2nd|3rd|4th"
            rf"|5th) (?:\w+ )?(?:{_MAIL}|time)\b",
            r"\b(?:once|yet) (?:again|more),? I (?:must|have to|am|find|write|ask)\b[^.!?]{0,25}",
            r"\bhow many (?:more )?(?:times|mails|e-?mails|messages|calls)\b[^.!?]{0,30}",
        ),
        "Counting earlier notes is a reproach.",
        instead="To add to my earlier note",
        unless=(
            _WORKPLACE,
            r"\buntil they\b",
            r"\ba (?:day|week|month|shift)\b",
            r"\bapolog",
            r"\bsorry\b",
            r"\bat (?-i:[A-Z])",
        ),
    ),
    Wording(
        (
            r"\byou (?:said|told me|mentioned|named|gave|set|spoke of|quoted)\b[^.!?]{0,35}[;,:–—-]+\s*(?:but |and |"
            r"yet |now )*"
            r"(?:it is|it's|today is|that was|this is|now it is|we are|that is)\b[^.!?]{0,30}",
            r"\b(?:gave|give|given|had) (?:me )?(?:a|the|your) (?:date|word|day|deadline|"
            r"assurance)\b[^.!?]{0,20}\b(?:and|but|"
            r"yet|then)\b[^.!?]{0,30}",
            r"\b(?:came and went|come and gone|comes and goes|been and gone)\b[^.!?]{0,30}",
            r"\byou (?:have |had )?(?:let|allowed|missed|broke|broken|ignored|forgot|forgotten|overlooked) (?:the|"
            r"your|my|our|it|that)\b[^.!?]{0,20}\b"
            r"(?:date|deadline|slip|word|promise|agreement|appointment|message|mail)\b[^.!?]{0,30}",
            r"\bI(?:'d| had| have)? (?:counted|relied|banked|depended|trusted) (?:up)?on (?:your|you|that|it|"
            r"what)\b[^.!?]{0,20}",
            r"\bI (?:had )?trusted (?:you|your|what|that)\b[^.!?]{0,20}",
            r"\b(?:my|your) (?:side|part|end|half) of the (?:bargain|deal|agreement)\b",
            r"\b(?:had|have) kept (?:yours|your)\b",
            r"\bwe had (?:a deal|an agreement|an understanding|agreed)\b[^.!?]{0,40}",
            r"\bled (?:me )?to (?:expect|believe|think|understand|hope)\b[^.!?]{0,40}",
            r"\bnot what (?:I was (?:told|promised)|you (?:said|told|promised)|was (?:agreed|said|promised)|"
            r"we (?:agreed|said))\b",
            r"\bI was (?:told|assured|promised)\b[^.!?]{0,50}\b(?:but|yet|and (?:I )?(?:did not|didn't|nothing|"
            r"nobody|never|"
            r"that)|(?:did not|didn't|never) happen)\b[^.!?]{0,30}",
            r"(?:^|[,;] )so much for (?:your|that|the)\b[^.!?]{0,40}",
            r"\b(?:your words?|promises?) (?:is|are|was|were|count|mean) (?:\w+ )?(?:cheap|nothing|little|worth\w*|"
            r"broken|empty)\b",
            r"\b(?:stick|stuck|sticking|hold|held) (?:to )?(?:your|the) (?:word|own|date|timetable|deadline|promise)\b",
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(_WORKPLACE, r"\bif (?:the|that) (?:date|day)\b", r"\bI look forward\b"),
    ),
    Wording(
        (
            r"\b(?:how|way) (?:you|people|candidates|applicants|one|I) (?:are |is |am |was |were |should be |"
            r"to be )?(?:being )?"
            r"treat(?:ed|s|ing)?\b[^.!?]{0,30}",
            r"\b(?:no|not a|hardly a|strange|odd|funny|poor|shabby) way (?:to|of) (?:treat|deal|run|handl|behav|"
            r"answer)\w*\b"
            r"[^.!?]{0,30}",
            r"\b(?:candidates?|applicants?|I|people like me|those who apply)(?: do| surely| really| would)? deserves?\b"
            r"[^.!?]{0,40}",
            r"\b(?:expect|expected|expecting|hoped for|deserves?) (?:rather |a (?:little|bit) |far |much )?(?:more|"
            r"better) "
            r"(?:from|of|than|after)\b[^.!?]{0,40}",
            r"\b(?:poor|bad) (?:show|form|style|manners|taste|sign)\b",
            r"\bwould(?: have| 've)? (?:been |be )?(?:only |at least |just )?(?:polite|nice|kind|courteous|fair|"
            r"decent|good "
            r"manners|helpful|appreciated|right|a kindness|kinder|honest) (?:to (?:write|call|tell|let|be told|hear|"
            r"answer|"
            r"reply|know|get|have)|if (?:you|someone|somebody|anyone)|of you|had)\b[^.!?]{0,40}",
            r"\b(?:no|answer|refusal|rejection|line|yes) would (?:be|have been) (?:\w+ )?(?:kinder|better|fairer|"
            r"easier|nicer|"
            r"more \w+)\b[^.!?]{0,30}",
            r"\b(?:is|was|would)\b[^.!?]{0,40}\b(?:really |that |so |too )+(?:hard|difficult|much to ask|"
            r"much trouble|much to "
            r"expect|complicated)\b[^.!?]{0,30}\?",
            r"\b(?:is|was|be|comes as|came as|feels like|felt like) (?:rather |quite |really |something |a bit |"
            r"such |of |a |"
            r"an )*(?:let-?down|blow|slap in the face|kick in the teeth|insult|cold shower)\b[^.!?]{0,40}",
            r"\b(?:being |be |was |been |am |get |getting )?put off (?:again|once more|once again|yet again|"
            r"for (?:another|a))\b",
            r"\b(?:it|this|that|your \w+) (?:really |does |do )?(?:hurts?|stings?|saddens?|pains?|annoys?|upsets?|"
            r"angers?|"
            r"offends?|disappoints?|frustrates?|discourages?)\b(?: me\b| to\b| that\b| when\b)[^.!?]{0,30}",
            r"\b(?:I am|I'm|I feel|I felt|I find|leaves me|left me|am) (?:\w+ ){0,3}(?:hurt|saddened|bitter|cross|"
            r"fed up|unhappy "
            r"(?:with|about|that)|discouraged|baffled|bewildered|irritated|put out|displeased|taken aback|"
            r"sad (?:that|about) "
            r"(?:you|your|this)|angry|insulted|mistreated|neglected|overlooked|left out|disrespected|"
            r"fobbed off)\b[^.!?]{0,40}",
            r"\bfind (?:it|your \w+|this|that) (?:\w+ ){0,2}(?:hard to (?:understand|believe|accept)|strange|odd|"
            r"curious|"
            r"incomprehensible|regrettable|poor|sad|difficult to (?:understand|accept)|unfair|puzzling|"
            r"disappointing)\b[^.!?]{0,30}",
            r"\bI (?:had to|should not have to|shouldn't have to) (?:find (?:it |this )?out|learn|read|hear|"
            r"discover)\b[^.!?]{0,25}\b(?:from (?:the|a|my|some|linkedin|others)|through|via|on (?:linkedin|"
            r"the (?:portal|internet|web\w*))|by (?:chance|accident))\b"
            r"[^.!?]{0,30}",
            r"\b(?:got|get|received|sent me|than) (?:me )?(?:a |an |just a |only a )?(?:form|standard|template|stock|"
            r"canned|"
            r"automatic|automated|copy-and-paste) (?:letter|mail|e-?mail|reply|rejection|answer|no|"
            r"refusal)\b[^.!?]{0,30}",
        ),
        _BLAMES,
        unless=(
            r"\bnaturally\b",
            r"\bof course\b",
            r",? but I\b[^.!?]{0,30}\b(?:understand|respect|wish|grateful|thank)",
            r"\b(?:liked?|loved?|impressed|admire|enjoyed|glad|thank)\b",
            r"\byou (?:said|mentioned|told)\b",
            _WORKPLACE,
        ),
    ),
    Wording(
        (
            r"\bI (?:took|taken|gave up|sacrificed|cancelled|canceled)\b[^.!?]{0,30}\b(?:day|days|leave|holiday|"
            r"shift|weekend|"
            r"evening|time|trip)\b[^.!?]{0,15}\bfor (?:this|your|you)\b[^.!?]{0,40}",
            r"\b(?:after|for|given|despite) (?:all )?the (?:\w+ )?(?:effort|trouble|energy|lengths|(?:work|time|"
            r"hours)(?= (?:that )?I(?:'ve| have| had)? put in))"
            r" (?:that )?I(?:'ve| have| had)? (?:put|made|spent|invested|took|went|gone)\b[^.!?]{0,30}",
            r"\bI (?:spent|invested|put in|worked|prepared|studied)\b[^.!?]{0,30}\b(?:hours|days|weeks|evenings|"
            r"nights|weekends?)\b"
            r"[^.!?]{0,30}\bfor (?:this(?=\W*$)|your|nothing|a form)\b[^.!?]{0,30}",
            r"\bI (?:spent|invested|put)\b[^.!?]{0,30}\b(?:on|into) your\b[^.!?]{0,40}\b(?:no|nothing|not|without|"
            r"only|never)\b"
            r"[^.!?]{0,20}",
            rf"\bafter (?:{_NUMBER}|all|so many|these|all these) (?:interviews?|rounds?|talks?|meetings?|hours|"
            rf"months|weeks|tests?)\b"
            r"[^.!?]{0,35}\b(?:expected|deserve|only|just a|form letter|nothing|hoped for|would have thought|"
            r"no)\b[^.!?]{0,30}",
            r"\bthis is (?:what|all|the thanks) I get\b",
            r"\ball (?:that )?(?:for nothing|in vain)\b|\bwaste of (?:time|my)\b",
        ),
        _BLAMES,
        unless=(r"\bglad\b", r"\bworth\b", _WORKPLACE),
    ),
    Wording(
        (
            r"\bwhy (?:is|has|does|did) (?:it|this|(?:the|your|a) (?:decision|process|answer|reply|"
            r"panel))\b[^.!?]{0,15}\b(?:so|this|that|such a) long(?=\W*$)",
            r"\bwhy (?:has|have|did|does|is|haven't|hasn't|didn't)(?: it)? (?:nobody|no one|not|you not|you never|"
            r"I not|there (?:no|"
            r"been no)|you ignor\w+)\b[^.!?]{0,30}",
            r"\bhow much longer\b[^.!?]{0,30}|\bhow long (?:do|must|should|will|am|shall) I\b[^.!?]{0,20}\b(?:wait|"
            r"supposed|expected|sit)\w*",
            r"\bI can only (?:assume|conclude|presume)\b[^.!?]{0,80}",
            r"\b(?:I (?:must |will |have to |shall )?(?:assume|suppose|presume|imagine|conclude|guess|take it|gather|"
            r"wonder)|perhaps|"
            r"maybe|presumably|(?:has|have|is|are|did) (?:your|the))\b[^.!?]{0,35}\b(?:phones?|telephones?|"
            r"computers?|keyboards?|"
            r"e-?mails?|inbox|post(?:man)?|fingers?|calendars?|clocks?|pigeons?|typewriter|"
            r"pen)\b[^.!?]{0,30}\b(?:broken|broke|down|"
            r"dead|lost|out of (?:order|ink)|cut off|stopped|missing|holiday|strike|ate|eaten|swallowed|crashed|"
            r"unplugged|"
            r"not work\w*|doesn't work)\b",
            r"\b(?:is|seems|must be|proves) (?:too much for|beyond) (?:you|your)\b[^.!?]{0,30}",
            r"\b(?:nobody|anybody|anyone) (?:is )?(?:at )?(?:home|alive|awake|there at all)(?=\W*$)",
            r"\b(?:fallen asleep|hibernat\w+|face of the earth|another planet|gone to ground|gone into hiding|"
            r"dropped dead)\b",
            r"\bI(?:'m| am)? (?:starting|beginning|begin|start) to (?:wonder|suspect|doubt|fear|lose (?:hope|faith|"
            r"patience|heart)|(?:think|feel|believe) (?:that )?(?:you|my|nobody|no one|I was|I am not))\b[^.!?]{0,40}",
            r"\b(?:candidates?|applicants?|people like me|I)(?: clearly| obviously| apparently)? (?:do not|don't|"
            r"does not|seem not to|no "
            r"longer) (?:seem to )?(?:matter|interest you|exist)\b[^.!?]{0,20}",
            r"\b(?:not|hardly|never|too un) ?(?:important|worth|interesting) (?:enough|a reply|an answer|two|a line|"
            r"your)\b[^.!?]{0,30}",
            r"\b(?:I see|clearly|evidently|obviously|apparently|it seems|I gather|"
            r"I take it)\b[^.!?]{0,15}\byou(?:'ve| have) (?:(?:other|"
            r"better|more important) (?:priorities|things|plans|matters|worries)|lost (?:interest|my)|"
            r"forgotten)\b[^.!?]{0,30}",
            r"\b(?:bravo|congratulations|hats off|well done|how (?:impressive|charming|professional|very)|"
            r"what (?:an? )?(?:wonderful|"
            r"splendid|great|lovely|impressive))\b[^.!?]{0,40}\b(?:silence|speed of|delay|manners|wait)\b[^.!?]{0,20}",
            r"\bdeafening\b|\bcrickets\b|\btumbleweed\b",
        ),
        "Irony or a question about silence is a reproach.",
        unless=(_WORKPLACE, r"\bglad\b"),
    ),
)
