"""Blame by irony, by comparison, by holding them to their word, by what one gave up for them."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording, together

_BLAMES = "It reads as a reproach; silence is normal, and blame never brought an answer."
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_THIRD = r"customers?|patients?|clients?|suppliers?|guests?|tenants? (?:told|said)|glad|grateful|thank"
_LONG = r"(?:(?:this|that|so) long|without (?:an? |any )?(?:answer|word|call|reply|news)|in the dark|hanging|waiting)"
_HEAR = (
    r"(?:hear|heard|told|tell|know|call\w*|ring|rung|rang|phoned?|reply|replied|answer\w*|write|written|"
    r"message|word|line|news|touch)"
)

BLAME = (
    Wording(
        (
            rf"\bso much for (?:{_DAY}|that|your|the (?:date|promise|plan|call|week)|a (?:week|quick)|promises|being|"
            rf"within|keeping)\b[^.!?]{{0,30}}",
            rf"\b(?:{_DAY}|(?:a|one|two|three) weeks?|soon|shortly|tomorrow|within a week|end of (?:the )?\w+|yes|"
            rf"word) "
            r"(?:is|was|must be|seems to be|appears to be) an? (?:very |rather |quite )?(?:flexible|elastic|"
            r"stretchy|long|"
            r"loose|movable|generous|relative)\b[^.!?]{0,30}|\bmust be a (?:very )?long (?:one|week|day)\b",
            rf"\b(?:should|ought to|used to|does not|doesn't|no longer|not) (?:mean|count for|be worth) "
            rf"(?:{_DAY}|what (?:it|they)|something|anything|much|a thing|yes)\b[^.!?]{{0,30}}",
            r"\btook (?:you|him|her|them) at (?:your|his|her|their) word\b|\bon (?:your|her|his) say-?so\b|"
            r"\b(?:your|her|his) (?:phrase|words?|date|idea|deadline|promise),? not mine\b|\bon the strength of what "
            r"you\b[^.!?]{0,30}|\bbecause of what you (?:said|told)\b[^.!?]{0,30}|\bbecause you let me\b[^.!?]{0,30}",
            r"\byou (?:had |have )?(?:committed|undertook|undertaken|vowed|pledged|did say|did tell|did promise)\b"
            r"(?! (?:to (?:the|your)|\w+ to (?:the|your)))[^.!?]{0,40}|\b(?:like|as) you said you would\b",
            r"\b(?:who|that) (?:rings|calls|writes|answers|keeps|phones|does)\b[^.!?]{0,25}\b(?:says|said|promises) "
            r"(?:he|she|they|you) (?:will|would)\b",
            r"\b(?:a|an) (?:man|woman|person|bloke|firm|company) who says\b[^.!?]{0,40}\b(?:should|ought|means?)\b",
        ),
        _BLAMES,
        instead="You mentioned",
        unless=(rf"\b(?:{_THIRD})\b",),
    ),
    Wording(
        (
            rf"\bI (?:would|'d|could) (?:never|not|hardly)\b[^.!?]{{0,12}}\b(?:leave|keep|let|treat) (?:an?|my|the|one "
            rf"of)\b[^.!?]{{0,30}}\b{_LONG}\b[^.!?]{{0,30}}",
            rf"\bif (?:I|one of|any of|a|my)\b[^.!?]{{0,40}}\b{_LONG}\b[^.!?]{{0,20}}\bI(?:'d| would)\b[^.!?]{{0,40}}",
            r"\bapparently (?:beyond|too much|not (?:worth|important|possible)|an? \w+ too)\b[^.!?]{0,40}|\bwas beyond "
            r"you\b",
            rf"\bwould(?:'ve| have) (?:been|liked|loved|appreciated|welcomed|preferred)\b[^.!?]{{0,12}}\b(?:decent|"
            rf"courteous|kind|fair|polite|honest|better|nice) (?:to|of you)\b[^.!?]{{0,12}}\b{_HEAR}\b[^.!?]{{0,40}}",
            r"\bwould (?:have liked|like|have appreciated|have expected) the same\b[^.!?]{0,30}|\b(?:a phone call|a "
            r"call|a line|an answer|a reply|more than)\b[^.!?]{0,15}\bgiven (?:that I|what I|the (?:time|hours|"
            r"effort))\b"
            r"[^.!?]{0,40}|\bafter (?:all )?the (?:effort|time|work|trouble|hours|preparation|weekend)s? (?:that )?I "
            r"(?:put|made|spent|went|gave|invested|took|had)\b[^.!?]{0,40}|\bafter so (?:much|many) (?:effort|work|"
            r"time|"
            r"hours|rounds|interviews)\b[^.!?]{0,40}",
            r"\b(?:might|may) as well (?:have )?(?:talk\w*|speak|spoken|written|write|shout\w*|ask\w*) (?:to|into|"
            r"at|the)\b"
            r"[^.!?]{0,20}|\bleft on read\b|\bnot a peep\b[^.!?]{0,20}|\b(?:like|look|feel|for|of) (?:quite )?an? "
            r"(?:fool|mug|idiot)\b[^.!?]{0,20}|\bmug I (?:look|am|feel)\b[^.!?]{0,10}",
            r"\bwhy (?:was|did you take|have you taken|waste) my (?:time|day|holiday|leave)\b[^.!?]{0,20}|\b(?:time|"
            r"day) "
            r"taken(?= *\?)",
            r"\b(?:very |so |rather |suddenly |hard(?:er)? |difficult |impossible )+to (?:reach|get hold of|find|"
            r"catch)\b"
            r"[^.!?]{0,20}\bsince\b[^.!?]{0,30}",
            r"\bas a courtesy\b,? (?:at least|if nothing else|you)\b[^.!?]{0,40}|\b(?:someone|somebody|you|anyone) "
            r"(?:would|might|could) at least\b[^.!?]{0,40}|\bone does not like to (?:chase|ask twice|beg|complain)\b"
            r"[^.!?]{0,40}|\bone says at least\b[^.!?]{0,40}",
            rf"\bit is (?:most |very |really |quite )?(?:regrettable|deplorable|sad|a shame|a pity|a disgrace|odd|"
            rf"strange|"
            rf"telling|remarkable|curious) (?:that|how)\b[^.!?]{{0,60}}\b(?:candidates?|applicants?|{_HEAR}|enquire|"
            rf"ask|"
            rf"chase|silent|nobody|no one)\b[^.!?]{{0,40}}",
            r"\bI (?:had (?:rather |really )?thought|(?:confess (?:that )?I |had )?expected) (?:that )?(?:an?|you|"
            r"your|the) "
            r"(?:\w+ ){0,3}(?:would|to (?:sign|know|answer|call|write|ring|keep|have|do|treat|manage))\b[^.!?]{0,40}",
            r"\bI make it (?:\w+ )?(?:\w+|\d+) (?:days?|weeks?|months?)\b|\bI (?:am|'m) still at (?:the|this) other "
            r"end\b"
            r"[^.!?]{0,30}|\b(?:maybe|perhaps) (?:someone|somebody|anyone|this one|this time)\b[^.!?]{0,20}\b(?:read|"
            r"answer|reply|reach|notice)\w*\b[^.!?]{0,20}",
            r"\b(?:those|the|your|two|three) (?:\w+ )?(?:weeks|days) are (?:over|up|gone|past|long over)\b|"
            r"\bthe \d+(?:st|nd|rd|th) (?:came and went|is behind us|has been)\b[^.!?]{0,30}",
            r"\bnot (?:expecting|used) to be(?:ing)? (?:treated|ignored|left)\b[^.!?]{0,40}|\bI should not be "
            r"surprised\b"
            r"[^.!?]{0,40}\b(?:queue|wait|silence|late|delay)\b[^.!?]{0,10}|\b(?:phone|line|e-?mail|post) in (?:the|"
            r"your)\b"
            r"[^.!?]{0,20}\bis (?:broken|down|dead|out)\b[^.!?]{0,30}",
            r"\bI (?:had |really |honestly )?thought (?:that )?you(?:'d| would)(?: have)? (?:rung|phoned|rang|"
            r"called|written|answered|replied|told|"
            r"been|come back|got back|ring|phone|call|write)\b[^.!?]{0,40}",
            r"\b(?:one|two|three|a couple of) lines? (?:for|in return|was all|is all|back)\b[^.!?]{0,20}|\bI (?:now "
            r")?assume "
            r"you will (?:use|keep|take)\b[^.!?]{0,20}|\bI can only assume\b[^.!?]{0,60}|\bthis silence\b[^.!?]{0,30}",
            r"\byou (?:told|said)\b[^.!?]{0,20}\bto my face\b|\baround your (?:word|promise)\b|\b(?:courtesy|"
            r"punctuality|respect|care|kindness|patience) than (?:its|your|their) (?:applicants|candidates)\b|\bI "
            r"(?:knocked back|passed on|let go of)\b[^.!?]{0,30}\bbecause you\b[^.!?]{0,30}|\bmy (?:old|last|former) "
            r"(?:boss|employer|chief|place) would have (?:called|rung|written|answered|told)\b[^.!?]{0,20}|\bI(?: "
            r"am|'m) "
            r"(?:beginning|starting) to (?:think|wonder|suspect|believe|feel)\b[^.!?]{0,50}|\btill "
            r"date\b[^.!?]{0,10}\bno\b"
            r"[^.!?]{0,30}|\bis it (?:really )?so (?:hard|difficult|much)\b[^.!?]{0,40}",
            together(
                r"I (?:turned|gave|said no|declined|let|passed|refused|lost|cancelled)\b",
                r"(?:down|up|to|go|another|the other)\b",
                r"(?:because (?:of (?:you|what)|you)|for you|trusting|on your|relying on|and now)\b",
                but=_THIRD,
            ),
            r"\b(?:ich habe mich|habe ich mich|hatte mich) (?:darauf|auf sie|auf ihr wort) verlassen\b|\bbis heute "
            r"(?:nichts|keine)\b[^.!?]{0,30}|\b(?:was|finde) ich (?:sehr |wirklich )?schade (?:finde)?|\bschade, dass "
            r"(?:man|sie|ihr|niemand|keiner)\b[^.!?]{0,50}",
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(rf"\b(?:{_THIRD}|they told you|you told me that your)\b",),
    ),
)
