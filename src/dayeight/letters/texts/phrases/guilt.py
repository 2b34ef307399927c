"""Wording that blames: broken promises, silence, irony, counting earlier notes."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_BLAMES = "It reads as a reproach; silence is normal, and blame never brought an answer."

GUILT = (
    Wording(
        (
            r"\bhere (?:we are|I am)\b[^.!?]{0,30}\b(?:later|still|with no|without)\b[^.!?]{0,30}",
            r"\bwith(?:out| no) (?:any |a |so much as a )?(?:word|news|reply|response|answer) (?:from|"
            r"of)\b[^.!?]{0,20}",
            r"\byou (?:swore|gave me your word|assured me|led me to believe)\b[^.!?]{0,40}",
            r"\b(?:stayed|sat|waited) (?:in|up|by the phone|at home)\b[^.!?]{0,20}",
            r"\bwait(?:ed|ing) (?:in )?(?:all (?:day|evening|week)|by the phone|patiently|long enough|"
            r"for (?:weeks|ages|days))\b",
            r"\bthanks for nothing\b",
            r"\b(?:put|putting) my (?:life|plans|search) on hold\b[^.!?]{0,20}",
            r"\bsurely (?:the|you|your|someone|somebody|there|they|it)\b[^.!?]{0,50}\b(?:by now|already|must|"
            r"has|have)\b[^.!?]{0,20}",
            r"\bit has (?:now |already )(?:been )?(?:\w+ ){0,2}(?:\w+ )(?:days|weeks|months)\b|"
            r"\bit(?:'s| has) been (?:nearly|almost|over|more than|well over) (?:\w+ ){1,2}(?:days|weeks|months)\b",
        ),
        _BLAMES,
        unless=(
            r"\bif you (?:are|were)\b",
            r"^(?!.*\b(?:now|already|nearly|almost|over|more than|still|no|nothing|not|nobody)\b).*\bit(?:'s|"
            r" has) been\b.*\bsince (?:we|our|the|my|I)\b",
        ),
    ),
    Wording(
        (
            r"\b(?:that|this|it)(?:'s| is| was) (?:very |really |quite |so |rather )?(?:frustrating|"
            r"disappointing|upsetting|"
            r"disheartening)\b[^.!?]{0,30}",
            r"\b(?:shocked|disappointed|saddened|dismayed) (?:and \w+ )?(?:by|with|at|to (?:read|get|"
            r"receive)) (?:your|the|this)\b"
            r"[^.!?]{0,30}",
        ),
        _BLAMES,
        unless=(r"\b(?:of course|naturally|but|though|and yet I)\b",),
    ),
    Wording(
        (
            r"\b(?:it|that|this) is now (?:\w+ )?(?:two|three|four|five|six|\d+)\b(?: weeks| days|"
            r" months)?(?=[^\w]*$)",
            r"\bunder the impression (?:that )?(?:you|I|someone|somebody) would\b[^.!?]{0,40}",
            (
                r"\b(?:a|one) (?:single |simple |short |quick |brief )?(?:line|"
                r"word|no|yes|reply|answer|sentence|e?-?mail|call) "
                r"would (?:have (?:been|done|cost)|be enough|cost|do|suffice)\b[^.!?]{0,40}"
            ),
            r"\b(?:spam|junk) folder\b|\blost in your inbox\b",
            r"\b(?:more|some|a little|any) respect(?:ful)?\b(?= (?:than|for (?:candidates|applicants|me|my))|[.!?])",
        ),
        _BLAMES,
    ),
    Wording(
        (
            r"\byou(?:'d| had| have| did|'ve)? ?(?:also )?promised?\b",
            r"\byour promise\b",
            r"\b(?:a|the|your) broken promise\b",
            r"\bas promised\b",
            r"\b(?:was|were) promised\b",
            r"\bkeep your word\b",
            r"\b(?:she|he|they) (?:had |did |have )?promised?\b",
        ),
        _BLAMES,
        instead="you mentioned",
        unless=(
            r"\bI (?:promised|can promise)\b",
            r"\bas promised\b[^.!?]{0,40}\b(?:here|I|my|attached|enclosed|below|link|send|sending)\b|\b(?:attached|"
            r"enclosed|here)\b[^.!?]{0,40}\bas promised",
        ),
    ),
    Wording(
        (
            (
                r"\bas you (?:said|told|assured|stated|agreed|indicated)(?: me)?(?: "
                r"that)?,? (?:you|i)(?:'d| would| was|'ll| will)\b[^.,;!?]{0,60}"
            ),
            (
                r"\byou (?:said|told me|assured me) (?:that )?(?:you|I)(?:'d| would)\b[^.,;!?]{0,60}\b(?:b"
                r"ut|yet|and (?:yet|i|nothing|that))\b"
            ),
        ),
        _BLAMES,
        instead="you mentioned",
    ),
    Wording(
        (
            (
                r"\b(?:still|yet) (?:have|has|had|haven't|hasn't|not|nothing|no|waiting|"
                r"wait)\b(?: not)?[^.!?;]{0,30}\b(?:heard|received|had|got|news|word|"
                r"reply|answer|response|nothing|waiting|anything|decision)\b[^.!?;]{0,20}"
            ),
            r"\bstill waiting\b",
            r"\bstill nothing\b",
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(
            r"\b(?:if|should) (?:you|there)\b[^.]{0,30}\bstill\b",
            r"\bstill have (?:a|the|time|some)\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:have|has|had)(?: not|n't) (?:yet )?(?:heard|received|had|got|"
                r"been (?:told|given|contacted))\b(?: back| a| any| from| any)?[^.!?;]{0,30}"
            ),
            r"\bheard nothing\b",
            r"\bnot heard (?:back|a|from|anything)\b[^.!?;]{0,20}",
            (
                r"\bno(?:t a| single)? (?:reply|answer|response|word|news)(?: at "
                r"all)? (?:from|so far|since|to my|yet|has come|came)\b"
            ),
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(
            r"\bif (?:I|you)\b[^.]{0,20}\b(?:not|n't)\b",
            r"\b(?:never|not) heard (?:of|about|it put|that|a better|anyone)\b|(?:\bnot|n't) (?:yet )?had (?:such|"
            r"so|the chance|a chance|the pleasure|to|"
            r"a better|the chance|time)\b",
        ),
    ),
    Wording(
        (
            (
                r"\bwithout (?:ever |even )?(?:answering|replying|a (?:reply|word|"
                r"response)|any (?:reply|word|response|news)|hearing)\b[^.!?]{0,20}"
            ),
            (
                r"\b(?:never|not even|nobody|no one|didn't (?:even )?|did not (?:even "
                r")?)[^.!?;]{0,20}\b(?:answer(?:ed)? (?:me|my|us)|repl(?:y|ied)|call(?:ed)? "
                r"(?:me|back)|(?:wr(?:ote|ite)|got|get) (?:back|to me)|responded?|"
                r"bother(?:ed)? to|acknowledged? (?:my|me)|contact(?:ed)? me|let "
                r"me know|told me)\b[^.!?;]{0,30}"
            ),
        ),
        _BLAMES,
        unless=(
            r"\bI (?:never|didn't|did not)\b",
            r"\b(?:will|would) never\b",
            r"\b(?:customers?|patients|clients|callers|carriers|suppliers)\b",
            r"\bno need\b",
            r"\b(?:stood|sat|worked|work|listen\w*|watch\w*|looked|nodded|drove|walked|left|smiled|handed|went|help\w*)"
            r"\b[^.!?]{0,60}\bwithout (?:saying )?a word\b",
        ),
    ),
    Wording(
        (
            r"\b(?:ignor(?:ed?|ing)|ghost(?:ed|ing)?) (?:me|my|by)\b",
            (
                r"\bbe(?:en|ing) (?:ignored|ghosted|forgotten|strung along|left (?:hanging|"
                r"waiting|in the dark))\b"
            ),
            r"\byour (?:long |continued )?silence\b",
            r"\b(?:radio |complete |total |weeks of )silence\b",
            r"\bforg[eo]t(?:ten)? (?:about )?me\b",
            r"\bhave you forgotten\b",
        ),
        _BLAMES,
    ),
    Wording(
        (
            (
                r"\b(?:second|third|fourth|fifth|2nd|3rd|4th|umpteenth|yet another) "
                r"(?:attempt|(?<=is the \w{5} )time (?:I|i'm)|(?<=is the \w{6} )time (?:I|i'm)|e?-?mail|message|"
                r"try|reminder|follow-?up|"
                r"request)\b(?<!\w{5} try)(?<!\w{6} try)"
            ),
        ),
        "Counting earlier notes is a reproach.",
        instead="To add to my earlier note",
        unless=(
            r"\b(?:sales|customer|campaign)\b",
            r"\bapolog",
        ),
    ),
    Wording(
        (
            (
                r"\bsurely\b[^.!?]{0,50}\b(?:could|can|must|find|would|deserve|owes?|"
                r"minute|time|know|answer|reply|call|simple|not too)\b[^.!?]{0,40}"
            ),
        ),
        _BLAMES,
        unless=(
            r"\bI would surely\b",
            r"\bslowly but surely\b",
            r"\bsurely (?:the|one of the) (?:best|most|right)\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:could|can|couldn't|can't|would|not) (?:even )?(?:find|spare|"
                r"manage|take) (?:the time|a (?:single )?(?:minute|moment|second)|"
                r"(?:five|two|ten) (?:minutes|seconds))\b[^.!?]{0,40}"
            ),
            r"\bhow (?:hard|long|difficult) (?:can|could|does|is) it\b[^.!?]{0,30}",
            r"\bis it too much to ask\b",
            r"\bwould it (?:kill|hurt)\b",
        ),
        _BLAMES,
        unless=(
            r"^(?:could|can|would) you (?:spare|find)\b",
            r"\bif you (?:can|could)\b",
            r"\bthank",
        ),
    ),
    Wording(
        (
            r"\b(?:common |basic |simple |the )?courtesy (?:to|of)\b",
            r"\b(?:common|basic|simple) (?:courtesy|decency|manners|politeness)\b",
            r"\bthe (?:very )?least (?:you|one|anyone|somebody)\b",
            r"\bunprofessional\b",
            r"\bdisrespectful\b",
            r"\bunacceptable\b",
            r"\binconsiderate\b",
            r"\brude(?:ness)?\b",
        ),
        _BLAMES,
        unless=(
            r"\bcourtesy of (?:the|your)\b",
            r"\byour courtesy\b",
            r"\brude (?:customers?|guests?|callers?|patients?)\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:I am|I'm|I was|i feel|i must say|feel|left me|am) (?:\w+ )?(?:disappointed|"
                r"let down|frustrated|upset|hurt|annoyed|offended|dismayed|puzzled|"
                r"surprised (?:that|not|by your)|disheartened)\b[^.!?;]{0,30}"
            ),
            r"\bwhat a disappointment\b",
            r"\bdisappointing (?:that|to)\b",
            r"\bto my disappointment\b",
        ),
        _BLAMES,
        unless=(
            r"\bnaturally\b",
            r"\bof course\b",
            r"\bdisappointed[^.]{0,10},? but\b",
            r"\bas you (?:would|will|can|may) (?:expect|imagine|guess)\b|\bunderstandably\b|\b(?:glad|grateful|"
            r"thank|wish)\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:had |have |'d )expected (?:better|more|an answer|a reply|to "
                r"(?:hear|have))\b"
            ),
            r"\bexpected better\b",
            (
                r"\bthought (?:that )?(?:you|someone|somebody|I) would(?: have)? "
                r"(?:have )?(?:called|written|answered|replied|heard|been in touch|"
                r"let me know|got(?:ten)? back)\b[^.!?]{0,30}"
            ),
            (
                r"\bshould have (?:heard|called|answered|replied|written|been told|"
                r"received)\b[^.!?]{0,30}"
            ),
            r"\bI(?: would|'d| should| might) have (?:hoped|thought|expected|imagined)\b(?! to (?:show|tell|ask|"
            r"see|meet|say|work))"
            r"[^.!?]{0,40}",
        ),
        _BLAMES,
        unless=(r"\bI should have (?:called|written|answered|replied)\b",),
    ),
    Wording(
        (
            (
                r"\b(?:has|have|had) (?:long )?(?:been and gone|come and "
                r"gone|passed(?! (?:the|a|an|my|all|every|our|with)\b)|"
                r"gone by|lapsed)\b[^.!?;]{0,30}"
            ),
            r"\b(?:is|are) (?:long|now) (?:past|overdue|gone)\b",
            r"\b(?:answer|reply|decision|response)\b[^.!?]{0,20}\boverdue\b",
            r"\boverdue (?:answer|reply|decision|response)\b",
            (
                r"\b(?:you|your \w+|this) (?:is|are) (?:\w+ )?(?:weeks|days|months) "
                r"(?:late|overdue)\b"
            ),
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(
            r"\bif (?:the|that) (?:date|day)\b",
            r"\b(?:so I am (?:writing|asking)|as we said|may I (?:ask|know) (?:the|whether|if|when))\b",
            r"\b(?:check(?:ing)? in|wanted to ask|wondered|would like to ask|is there a new)\b",
            r"\bI(?:'ve| have| had)? (?:\w+ )?passed\b",
            r"\b(?:exams?|test|course|viva|inspection|audit)s? (?:has|have|had)\b",
        ),
    ),
    Wording(
        (
            r"\bas (?:I am|I'm) sure you (?:remember|recall|know)\b",
            r"\bas you (?:surely|must|should|well) (?:remember|recall|know)\b",
            r"\bneed I remind\b",
            r"\b(?:let me|I must|may I|allow me to) remind you\b",
            r"\bin case you (?:have )?forg[eo]t(?:ten)?\b",
        ),
        _BLAMES,
    ),
    Wording(
        (
            (
                r"\b(?:kept|keep|keeping|left|leave|leaving) (?:me|candidates?|people|"
                r"us) (?:waiting|hanging|guessing|in the dark|in limbo|without)\b[^.!?]{0,20}"
            ),
            r"\bstr(?:ing|ung|inging) (?:me|us) along\b",
            r"\bwast(?:ed|ing|e of) (?:my|everyone's) time\b",
            r"\bmy time (?:is|was) (?:also )?(?:valuable|wasted)\b",
            r"\bafter (?:all|everything) I\b[^.!?]{0,40}",
            r"\btook the trouble\b",
        ),
        _BLAMES,
    ),
    Wording(
        (
            r"\bI waited\b",
            r"\bI have been waiting\b",
            r"\bI've been waiting\b",
            r"\bbeen waiting (?:for|since)\b",
            r"\bwaited (?:all|the whole|patiently|in vain|for nothing)\b[^.!?]{0,20}",
        ),
        _BLAMES,
        unless=(
            r"\bI waited a (?:while|little|bit|moment)\b",
            r"\bwaited (?:tables|on|for the (?:bus|train|lift|tram|rain))\b",
            r"\b(?:role|job|chance|opportunity|team) like\b",
        ),
    ),
    Wording(
        (
            (
                r"\b(?:too|so|apparently|clearly|obviously|evidently|must be|presumably)[^.!?]{0,12}\b(?:b"
                r"usy|important|much) (?:to|for)\b[^.!?]{0,30}\b(?:answer|reply|call|"
                r"write|me|respond)\b"
            ),
            (
                r"\bI (?:suppose|guess|take it) (?:your|the|you)\b[^.!?]{0,30}\b(?:silence|"
                r"phone|e?-?mail|broken|lost|too busy|no longer)\b[^.!?]{0,20}"
            ),
            r"\bcongratulations on (?:your|the) (?:silence|speed)\b",
            r"\bhow (?:nice|kind|lovely) of you to (?:finally|not)\b",
            r"\bfinally (?:answer|repl|writ|get back)\w*",
        ),
        "Irony about silence is a reproach.",
        unless=(r"\b(?:thank|grateful|glad)",),
    ),
    Wording(
        (
            (
                r"\b(?:wie versprochen|haben (?:mir )?versprochen|immer noch (?:nichts|"
                r"keine)|noch immer (?:nichts|keine)|vous aviez promis|toujours (?:pas|"
                r"rien|aucune))\b"
            ),
        ),
        _BLAMES,
    ),
)
