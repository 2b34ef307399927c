"""Pressure told by what a sentence puts together: an order and a time, a need and an answer, a threat."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording, together

_PUSHES = "It presses the reader, and people who feel pressed answer later."
_SOON = (
    r"(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|minute|instant)|right away|right now|"
    r"straight away|straightaway|before (?:the|this) (?:day|week|month|morning|year) is (?:out|over|done)|one way "
    r"or the other|at once|immediately|instantly|promptly|without (?:further )?delay|by return|asap|pronto|"
    r"urgently|quickly|as soon as|the (?:moment|minute|second|instant) (?:you|this)|within (?:the |a |an |one |"
    r"two |three |four |five |\d+ |the next )*(?:hours?|days?|week)|in the next (?:\w+ )?(?:hours?|days?|week)|"
    r"(?:by|before|until|till|no later than|not later than|latest(?: by)?) (?:the |this |next |long |close of |"
    r"end of |the end of |cob |eod |latest )*(?:today|tonight|tomorrow|noon|midday|midnight|lunch(?: ?time)?|"
    r"dinner(?: ?time)?|tea ?time|breakfast|business|the day|day|week|weekend|month|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|\d+ ?(?:am|pm|o'clock)|five|COB|EOD)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:latest|at "
    r"the latest|morning|noon))\b"
)
_ORDER = (
    r"(?:^|[,;:]\s+|\s[–—-]\s+|\b(?:please|kindly|pls|plz|so|and|just|do|to kindly|request you to|ask you to|want "
    r"you to|"
    r"need you to|will you|can you|could you|would you|could I ask you to|might I ask you to|may I ask you to|"
    r"expect you to|would ask you to|beg you to|must ask you to|have to ask you to)\s+)(?:please |kindly |do |"
    r"just )*(?:call|ring|phone|write|reply|answer|respond|revert|get back|come back|let me know|tell me|confirm|"
    r"decide|shoot me|drop me|give (?:me|us)|gimme|send me|text|message|bell|buzz|make up your mind|make a "
    r"decision|settle|sort|hit reply|update me|inform me|expedite|hurry|take a decision)\b"
)
_NEED = (
    r"I(?:'ll| will| shall|'d| would| do| really| now| simply|'ve got to| have got to)* (?:need|must|require|"
    r"insist|expect|demand|gotta|got to|have to|am entitled|am owed|want|ask for|am asking for|would like to have|"
    r"would like|should be grateful for|would be grateful for|would appreciate|would be obliged)\b"
)
_ANSWER = (
    r"(?:an? |your |the |my |some |any |this |to |on )*(?:\w+ )?(?:answer|reply|response|decision|yes|no\b|"
    r"verdict|clarity|confirmation|feedback|outcome|result|know|hear|settled?|resolved|closure|commitment|offer "
    r"letter|word)\b"
)
_TOLD_DATE = (
    r"you (?:said|mentioned|expected|thought|hoped|told|would|were|spoke|named|kindly|planned|wrote)|he said|she "
    r"said|they said|I (?:can|could|will|would|'ll) (?:call|ring|send|answer|reply|bring|start|be|come)|as "
    r"(?:agreed|you asked)|look forward|I have to answer|need to answer|must answer|they (?:want|need|expect|"
    r"asked)|I(?:'ll| will) wait|no pressure|if (?:that|you) (?:can|is)|whenever|is there|may I|might I|(?:have|"
    r"give) them|let them know|thank|wanted you to know"
)

HURRY = (
    Wording(
        (
            together(_ORDER, _SOON, but=rf"{_TOLD_DATE}|if (?:you need|anything|there is anything)|any questions"),
            together(_NEED, _ANSWER, _SOON, but=_TOLD_DATE),
            together(
                r"I(?:'ll| will| do|'ve| have)?(?: really| just| simply)? (?:must|gotta|got to|have to|need to|"
                r"insist on|require to|am entitled to) (?:know|have (?:an|your|the) (?:answer|reply|decision)|"
                r"knowing|hear|be told)\b",
                but=_TOLD_DATE,
            ),
            together(
                r"I (?:would|'d|will|'ll|should|shall)? ?(?:need|require|expect|insist on|demand|want) (?:an?|"
                r"your|the|some) (?:\w+ ){0,2}(?:answer|reply|response|decision|yes or no|commitment|"
                r"confirmation)\b",
                but=_TOLD_DATE,
            ),
            together(
                r"(?:reply|answer|response|decision|yes or no|confirmation|outcome)\b",
                r"(?:within|inside|in under|no later than|not later than|by (?:close|end|noon|tomorrow|tonight|"
                r"return|\w+day)|before (?:the |this )?(?:long )?(?:weekend|close|noon|holidays?|\w+day|week))\b",
                r"(?:please|kindly|grateful|appreciate|obliged|expect|need|must|request\w*)\b",
                but=_TOLD_DATE,
            ),
            r"\b(?:request|requesting|ask|asking|urge|urging|beg|begging|implore) (?:you |that you |your \w+ "
            r")?(?:to )?(?:kindly |please )?(?:expedite|speed|hurry|decide|act|push|prioriti[sz]e|fast-?track|"
            r"move|rush)\b[^.!?]{0,60}",
            r"\b(?:expedite|fast-?track|prioriti[sz]e (?:my|this)|speed (?:up|it up)|hurry (?:up|along|things)|"
            r"chop-?chop|get a move on|pull (?:your|the) finger)\b[^.!?]{0,40}",
            r"\b(?:your |an? |for )(?:immediate|urgent|prompt|earliest|early|speedy|swift|rapid|quick|fast|"
            r"instant) (?:confirmation|reply|response|answer|decision|action|attention|feedback|revert|reaction|"
            r"processing|resolution)\b[^.!?]{0,30}",
            r"\b(?:make up your minds?|get on with it|step on (?:it|the gas)|you snooze|now's the time|now is the "
            r"time|no time to lose|sit on (?:this|it)|drag (?:this|it|things|on)|drags on|hang around|straight "
            r"answer|firm commitment|the ball is in your court|clock is running|do hurry|be quick|make it quick|"
            r"close this|get this done|let this slip|(?:can't|cannot) go on (?:like this |any longer)?|act now|so "
            r"act)\b[^.!?]{0,40}",
            r"\b(?:please|kindly) (?:acknowledge|revert|treat this as|reply|respond)(?= *[.!]|$| on | my | as "
            r"(?:urgent|a))[^.!?]{0,40}|\breply yes\b[^.!?]{0,40}|\bwithout (?:further|any more|any) delay\b|"
            r"\bfast[- ]track\b[^.!?]{0,30}|\b(?:immediate|quickest|earliest|speediest|soonest)(?: \w+)? (?:reply|"
            r"response|answer|confirmation)\b|\bpronto\b",
            r"\byou(?:'ll| will| have| must| need| had better|'d better| owe)\b[^.!?]{0,25}\b(?:decide|get back|"
            r"answer|commit|make up)\b(?= (?:this|today|now|soon|tonight))[^.!?]{0,30}|\byou owe me\b[^.!?]{0,40}|"
            r"\byou have (?:two|three|a|one|\d+) (?:days?|hours?|weeks?) to\b[^.!?]{0,40}",
            r"\bI(?:'ll| will| shall|'m going to| am going to| intend to) (?:keep|call|ring|phone|write|e?-?mail|"
            r"come|stop|drop|be) ?(?:on |back )?(?:calling|ringing|writing|chasing|by|every|each|you "
            r"every)\b[^.!?]{0,50}\b(?:until|till|day|every|answer|see me|decide\w*)\b[^.!?]{0,20}|\bI'm coming "
            r"(?:by|to|in)\b[^.!?]{0,40}\bfor my answer\b",
            r"\b(?:no answer|your silence|silence)\b(?=[^.!?]*\b(?:by|after) \w+)[^.!?]{0,40}\b(?:no\b|declined|"
            r"refusal|yes)[^.!?]{0,30}|\bI(?:'m| am)? (?:only )?waiting on (?:you|them|acme) to\b[^.!?]{0,30}|"
            r"\bwill not (?:still )?be available\b|\b(?:cannot|can't) guarantee\b[^.!?]{0,40}\b(?:available|free|"
            r"here)\b[^.!?]{0,20}|\b(?:be|am) forced to (?:go|look|take|accept|withdraw)\b[^.!?]{0,40}",
            r"\b(?:held|holding|hold|put|putting|keep|kept) (?:off|out|on hold|at bay) (?:another|the other|other|"
            r"an) (?:employer|offer|company|firm)\b[^.!?]{0,50}|\b(?:beat|match|top|better) (?:their|the|that|my "
            r"other) (?:salary|offer|pay|package|terms)\b[^.!?]{0,40}|\b(?:offer|it|this) (?:on the table )?will "
            r"not last\b[^.!?]{0,30}|\bqueue for (?:people|someone|somebody)\b[^.!?]{0,20}|\b(?:recruiters|"
            r"companies|headhunters) are (?:calling|chasing|after)\b[^.!?]{0,40}",
            together(
                r"I (?:need|want|must have|require) (?:your|the|my|an) (?:offer )?(?:letter|contract|papers|answer)\b",
                r"(?:before|so|by|must|resign\w*|now)\b",
            ),
            together(
                r"(?:tell|let) (?:them|him|her|the \w+|(?-i:[A-Z]\w+)) (?:know )?(?:that )?(?:she|he|they|I)\b",
                r"(?:if|unless|or)\b",
                r"(?:by|before|sign\w*|now|today|over theirs|more than)\b",
                but=r"no pressure|thank",
            ),
            together(
                r"(?:tell|have|get|make|ask) (?:them|him|her|the (?:boss|manager|director|team|panel)) (?:to |"
                r"that )?(?:they )?(?:have to |must )?(?:hire|call|ring|decide|choose|pick|take|hurry|phone)\b",
                but=r"no need|I'd ask|I would ask|if you like",
            ),
            together(
                r"(?:vote|think|look|decide|meet|sit down) (?:again|twice|anew|once more)\b",
                r"(?:committee|panel|board|you|they|jury|governors)\b",
                r"(?:can|could|would|will|urge|ask|please|might)\b",
                but=r"I(?:'d| would) (?:like|gladly)",
            ),
            together(
                r"(?:any|your) (?:influence|pull|clout|weight|connections)\b", r"(?:use|throw|now|please|could|put)\b"
            ),
            r"\b(?:demand|insist on|entitled) (?:to know|knowing|to be told|an explanation)\b[^.!?]{0,40}|\bmake "
            r"sure (?:that )?I (?:get|am chosen|am picked)\b[^.!?]{0,20}",
            together(
                _NEED,
                r"(?:this|it|the (?:matter|thing)|things) (?:\w+ )?(?:wrapped up|done|sorted|settled|closed|"
                r"finali[sz]ed|resolved|decided|tied up|over with|finished|fixed|put to bed)\b",
            ),
            together(
                r"(?:quick|swift|fast|prompt) (?:yes|answer|reply|decision|word|no)\b",
                r"(?:keep|land|secure|get|have|win|hold|from (?:you|your)|would be appreciated|appreciate\w*|"
                r"would help)\b",
                but=_TOLD_DATE,
            ),
            together(
                r"(?:other|several|more) (?:irons|fish|options|companies|firms|employers|people|offers|fire)\b",
                r"(?:in the fire|interested|waiting|after me|chasing|knocking|keen|queue|circling|ready to|"
                r"calling me)\b",
                but=r"no pressure|understand|you have|you will have",
            ),
            together(
                r"(?:on|as|at|with) (?:a |an |the )?(?:top|highest|utmost|first|high|absolute|immediate|greatest) "
                r"(?:priority|urgency|haste|speed|importance)\b"
            ),
            together(
                r"(?:this|it|the matter|things?|that) (?:\w+ )?(?:needs?|has|have|must|ought|should|got) (?:to "
                r")?(?:get |be |is |to be )?(?:sort|settl|decid|resolv|wrap)\w*(?: \w+)? (?:right away|now|soon|"
                r"quickly|today|tomorrow|this week|at once|immediately|by \w+)\b"
            ),
            together(
                r"(?:clock is ticking|time is (?:running|pressing|of the essence)|running out of time|time is "
                r"against|can(?:no|')?t wait (?:any|much|for ?ever)|cannot hold (?:on|out|the|my|them)|can't hold|"
                r"can not hold|slipping away|not wait for ?ever|last minute|it's now or never|now or never)\b",
                but=r"excit\w+|see you|meet|to (?:join|start|begin|get)",
            ),
            together(
                r"(?:don't|do not|please don't) (?:leave|let|keep|make) me (?:hang\w*|wait\w*|guess\w*|down|in)\b"
            ),
            together(
                r"(?:schedule|calendar|diary|other options|other offers) (?:is|are) (?:\w+ )?(?:filling|fast|"
                r"going|closing)\b"
            ),
            r"\bhurry (?:your|the|this|that|a) (?:\w+ )?(?:decision|answer|process)\b[^.!?]{0,20}|\btwist (?:her|"
            r"his|their) "
            r"arms?\b|\b(?:it's|it is) (?:them|you) or (?:you|them)\b|\bwith or without you\b|\bgiving you (?:the|a|"
            r"one) "
            r"(?:last )?chance to (?:beat|match|better|top|keep)\b[^.!?]{0,20}|\b(?:tell|write|inform|call) me "
            r"(?:at the )?latest (?:on|by)\b[^.!?]{0,30}|(?:^|[.!?] )need to know by\b[^.!?]{0,40}",
            r"\bthe (?:sooner|faster|quicker|earlier)\b[^.!?]{0,30}\bthe (?:better|easier|happier)\b",
        ),
        _PUSHES,
        instead="when you can",
    ),
    Wording(
        (
            together(
                r"(?:unless|if|should|otherwise|or else|or)\b",
                r"(?:consider me (?:gone|out|taken)|I'm (?:gone|off|out|done)|I am (?:gone|off|out|done)|count me "
                r"out|deal is off|forget (?:it|about it)|I walk|I'll walk|I will walk|walk away|I(?:'ll| will| "
                r"shall| am going to|'m going to| would have to|'d have to| have to| must)(?: have to| be forced "
                r"to| simply)? (?:take|sign|accept|go (?:with|elsewhere|to)|withdraw|assume|consider|look "
                r"elsewhere|pull out|move on|choose|say yes|drop|cancel|join|be (?:sign|tak|accept|go|join|"
                r"withdraw|say)ing))\b",
                r"(?:hear|heard|answer|reply|response|decide|decision|beat|match|better|hurry|Monday|Tuesday|"
                r"Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|week|soon|raise|improve|come back|by)\b",
                but=r"pleasure|gladly|understand|no pressure|would gladly|happy to|of course|that is fine|that's fine|"
                r"you (?:offer|want|would like)|if I (?:may|can)",
            ),
            together(
                r"(?:lose|losing|miss(?:ing)? out on|missed) (?:me|your chance|this chance|a good|the best)\b",
                but=r"I would",
            ),
            together(
                r"(?:another|other|second|rival|better) (?:shop|firm|company|place|employer|offer|one|contract|"
                r"job|hotel|school|practice)\b",
                r"(?:so (?:make|decide|hurry|be quick|you|please|I need)|make up your mind|hurry|much longer|"
                r"wants? me (?:to start|now|on|by)|breathing|waiting for me|won't wait|will not wait|pressing me|"
                r"pushing me)\b",
            ),
        ),
        "A condition set to them is an ultimatum.",
        instead="My own date is fixed, and I wanted you to know it in good time",
    ),
    Wording(
        (
            r"\b(?:be open to|consider|mind) (?:taking|having|giving)(?: \w+)? (?:another|a second|a fresh|one "
            r"more) (?:look|chance|thought|go)\b[^.!?]{0,40}",
            together(
                r"(?:look|think|consider|reconsider|rethink|re-think|revisit|review|reverse|change|go (?:over|"
                r"back)|weigh|sleep on|have (?:another|a second|one more)|give)\b",
                r"(?:decision|choice|mind|outcome|verdict|candidates?|result|it|me|my (?:application|case|cv|"
                r"interview))\b",
                r"(?:again|once more|one more time|over\b|anew|afresh|second (?:chance|look|thought|time)|another "
                r"(?:chance|look|thought|go)|reconsider\w*|revers\w+|rethink\w*|change (?:your|her|his|their) "
                r"mind)\b",
                r"(?:you|your|governors?|panel|board|committee|team|her|him|them|please|ask|would|could)\b",
                but=r"I(?:'d| would|'ll| will)? (?:like to |happily |gladly |be glad to )?(?:try|apply|talk|start|"
                r"come|do|read|look|think|go)|I (?:took|had|have had|gave)|timing|that is fine|that's fine|if "
                r"(?:a|another|the)|next time|in future|happy to",
            ),
        ),
        "Asking them to think again seldom moves anybody; it closes doors.",
    ),
    Wording(
        (
            together(
                r"(?:hit|press|click|send|drop|shoot|give|confirm|acknowledge|let me know|tell me|indicate|say)\b",
                r"(?:you(?:'ve| have)? (?:got|get|received|seen|read|had|have) (?:this|it|my)|this (?:reached|"
                r"arrived|came through|got through)|(?:mail|message|letter|email|note) (?:has )?(?:reached|"
                r"arrived|came through|got through)|receipt)\b",
                but=r"I (?:confirm|acknowledge|got|received)",
            ),
        ),
        "Asking for a receipt is pressing.",
    ),
    Wording(
        (
            together(
                r"(?:word|line|call|nudge|push|hint) from you\b|\byour (?:support|backing|influence|word|weight|"
                r"pull)\b",
                r"(?:tip|clinch|swing|seal|settle|help (?:them|her|him) (?:decide|choose)|make (?:the|all the) "
                r"difference|carry|convince|persuade|get me|secure|land)\b",
                but=r"thank|no need",
            ),
            together(
                r"(?:reopen|re-open|appeal|overturn|overrule|undo|look into (?:it|this) again|take back|withdraw "
                r"the (?:rejection|decision)|make an exception|squeeze me in|find a way)\b",
                r"(?:you|committee|board|panel|matter|decision|case|ask|please|could|would)\b",
                but=r"court|clients?|I(?:'d| would) like|customers?",
            ),
            together(
                r"(?:lean on|push|nudge|press|pester|chase|prod|put pressure|twist|hassle|convince|persuade|get "
                r"(?:him|her|them) to|make (?:him|her|them)|pull (?:a few |some )?strings|work on|put in a "
                r"(?:good )?word|have a word)\b",
                r"(?:her|him|them|madam|sir|team|panel|boss|manager|(?-i:[A-Z]\w+))\b",
                r"(?:please|could|can|would|maybe|kindly|perhaps|you)\b",
                r"(?:faster|quick\w*|decid\w*|hire|release|for me|letter|hurry|answer|move|soon\w*|again|harder|a "
                r"bit|a little|choose|pick|take me|on my behalf|the job)\b",
                but=r"no need|don't|do not|please don't|without|thank|not asking|never",
            ),
        ),
        "Nobody likes to be asked to push a colleague.",
    ),
)
