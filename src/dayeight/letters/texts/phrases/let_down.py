"""Blame told by what a sentence puts together: their words and no deed, effort and no answer, others treated better."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording, together

_BLAMES = "It reads as a reproach; silence is normal, and blame never brought an answer."
_SAID = (
    r"(?:you|she|he|they|your \w+|Mr\.? \w+|Ms\.? \w+|Dr\.? \w+) (?:had |have |all |both )?(?:said|told|spoke of|"
    r"gave|named|mentioned|promised|swore|assured|wrote|quoted)\b"
)
_ANSWER = (
    r"(?:calls?|called|ring|rang|rung|phoned?|repl(?:y|ies|ied)|answers?|answered|respon(?:d|ds|ded|se)|writ(?:e|"
    r"ten)|wrote|word|news|updates?|feedback|acknowledg\w+|revert(?:ed|ing)?|hear|heard|back to me|got back|get "
    r"back|let me know|told me|tell me|notif\w+|inform\w*|silence|sign of life|peep|e-?mail(?:ed)?|voicemail|"
    r"picked up|pick(?:ing)? up|picking my|courtesy|in touch)\b"
)
_NOT = (
    r"(?:not|\w+n[’']t|didn't|never|no|nothing|nobody|no one|none|neither|without|failed|nor|zero|silence|zilch|nada)\b"
)
_NOW_LATE = (
    r"(?:and|but|yet|now|so)\b[^.!?]{0,25}\b(?:(?:did|do|does|has|have|was|were|is|are) not|(?<!\bI )\b\w+n[’']t|"
    r"never|nothing|nobody|it is now|it's now|it became|has become|become|turned into|went by|passed|here we are|"
    r"weeks?,? not|past)\b"
)
_OTHERS = (
    r"(?:(?:all )?(?:the )?other (?:compan(?:y|ies)|firms?|employers?|places?|practices?|schools?|shops?|"
    r"hospitals?|candidates?|applicants?|teams?|people)|everyone else|everybody else|every other (?:candidate|"
    r"applicant|person)|most (?:companies|firms|employers|places)|(?:a )?decent (?:company|employer|firm)|(?:any|"
    r"a) serious (?:company|employer|firm))"
)
_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d+(?:st|nd|rd|th)|(?:january|february|march|april|may|"
    r"june|july|august|september|october|november|december) \d+|\d+ (?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|the (?:date|day|deadline))"
)
_WORK = (
    r"customers?|patients?|clients?|callers?|suppliers?|guests?|tenants?|parents|pupils|members|residents|drivers|"
    r"donors|vendors?|residents?|thank|grateful|glad|if you|no need|no hurry|no rush|not in a hurry|happy to wait"
)
_EFFORT = (
    r"(?:I(?:'ve| have|'d| had)? (?:turned up|showed up|got up|stayed up|did|done|drove|driven|took|taken|spent|"
    r"prepared|rearranged|re-arranged|gave|given|cancelled|canceled|travell?ed|paid|sat|came|come|put|made|went|"
    r"gone|moved|lost|turned down|answered|completed|delivered|sent|left|flew|bought|swapped|"
    r"worked)\b[^.;!?]{0,40}\b(?:for (?:you|this|your)|your|to (?:see|meet) you|off|leave)|(?:after|despite|"
    r"given) (?:all|everything|several|so many|repeated|two|three|four|five|my|an? (?:hour|day|week)|hours|days|"
    r"weeks)|(?:two|three|four|several|many|\d+) (?:e?-?mails?|calls?|messages?|voicemails?|letters?|follow-?ups?|"
    r"rounds|interviews|tests))\b"
)
_OWED = (
    r"(?:expect(?:ed)?|deserv\w+|owed?|owes|at least|in return|for nothing|in vain|would be nice|would have been "
    r"nice|the least|silence|bugger all|sod all|zip|zilch|jack all|diddly|zero|crickets|not (?:one|a)\b|nothing|"
    r"no (?:\w+ )?(?:word|reply|answer|response|call|revert|reaction|news)|form letter|template|bare|one-line|"
    r"two-line|standard (?:e?mail|letter)|nobody|no one|ignored|poor)\b"
)
_PROCESS = (
    r"(?:this|it|the (?:process|decision|answer|wait|whole thing|matter|reply)|your (?:process|decision|answer|"
    r"reply|silence|delay))"
)

LET_DOWN = (
    Wording(
        (
            together(
                _SAID, rf"{_NOW_LATE}", rf"(?:{_ANSWER}|weeks?|days?|month|fortnight|date|weekday|\w+day)\b", but=_WORK
            ),
            together(
                r"(?:said|told me|mentioned|promised|named|gave me)\b",
                r"(?:has become|had become|became|turned into|it is|it's|is now|that was|today is) (?:now "
                r")?(?:two|three|four|five|six|\d+|\w+day|(?:a )?fortnight|(?:a )?month|weeks|a lot)",
                but=_WORK,
            ),
            together(
                r"you (?:guys|people|all|lot|folks)?\s?(?:are|'re|were|seem|keep|have|still|must|don't|do not|"
                r"didn't|never|cannot|can't)\b|(?:your|the) (?:team|office|hr|people|department|company) (?:are|"
                r"is|does|do|has|have|never|cannot|can't)\b",
                r"(?:not even|never even|(?:not|\w+n[’']t) (?:be )?(?:bother\w*|answer\w*|repl\w+|return\w*|"
                r"pick\w*|respond\w*)|too busy to|keep (?:moving|changing|pushing|shifting|postponing|putting)|"
                r"ghost\w+|avoid\w*|dodg\w+|ignor\w+)\b",
                but=rf"{_WORK}|need not|don't need|do not need|don't have to",
            ),
            r"\byou (?:guys |people )?keep (?:on )?(?:moving|changing|pushing|shifting|postponing|delaying|"
            r"putting)\b[^.!?]{0,40}",
            together(
                r"(?:your (?:own )?words|(?:was|were|had been) (?:said|told|named|agreed|mentioned|the word)|the "
                r"word was|I was (?:told|given|promised))\b",
                r"(?:(?:now|already|yet|but|and)\b.{0,25}\b(?:two|three|four|five|six|\d+|weeks?|months?|nothing|"
                r"no\b|not|silence|gone|passed)|gone by|passed)\b",
                but=_WORK,
            ),
            rf"\b{_DATE}\b[^.!?]{{0,15}}\b(?:passed|came and|came,|went by|slipped by|has come|has gone|is "
            rf"long)\b[^.!?]{{0,60}}",
            together(
                r"(?:was|is) (?:the )?(?:day|date|time|word|deadline|answer) (?:I was|you|we|that)\b",
                r"(?:since|guess\w*|nothing|silence|not|\w+n[’']t|never|waiting|no)\b",
                but=_WORK,
            ),
            together(
                r"(?:left|had|have|kept|leaves me) (?:me )?(?:to guess|guessing|wondering|in the dark)\b", but=_WORK
            ),
            together(
                r"(?:not|\w+n[’']t|never|without) (?:\w+ ){0,2}(?:as much as|so much as|even) (?:a|an|one)\b",
                r"(?:text|word|line|call|e?-?mail|message|note|reply|nod|letter|peep|thank)\b",
                but=_WORK,
            ),
            together(
                r"(?:turned down|rejected|refused|dismissed|told no|sent away|let go|passed over)\b",
                r"(?:in|by|with|after|through)\b",
                r"(?:was|is|felt|feels|came|seems|stings?|stung|hurts?)\b",
                r"(?:hard|harsh|cold|poor|sour|bitter|painful|lines?|template|standard|blow|rough|insult\w*|short)\b",
                but=rf"{_WORK}|but I",
            ),
            together(
                r"(?:used|invited|brought in|seen|interviewed|called in|strung|asked in)\b",
                r"(?:to (?:fill|make up|tick|meet)|for show|for the numbers|as a filler|quota|a formality|"
                r"make-?weight|window dressing|decoration)\b",
                r"(?:I|me|my)\b",
                but=_WORK,
            ),
            together(
                r"(?:unpaid (?:leave|day|days|afternoon|morning|time|hours?)|at my own (?:expense|cost)|out of my "
                r"own pocket|cost me (?:a|an|the|two|half|my|\W\d+)|lost a day's pay|lost (?:a|half a) day)\b",
                r"(?:for (?:you|this|your)|to (?:come|see|meet|be|attend)|your|interview)\b",
                but=rf"{_WORK}|glad to",
            ),
            together(
                r"I (?:had |always )?(?:thought|believed|was taught|hoped)\b",
                r"(?:one|people|everyone|everybody|companies|professionals|employers|we) (?:keeps?|answers?|"
                r"honou?rs?|stands? by|sticks? to|repl(?:y|ies))\b",
                but=rf"{_WORK}|told (?:her|him|you)",
            ),
            together(
                r"(?:phone|telephone|mobile|cell|inbox|letter ?box)\b",
                r"(?:never|not|\w+n[’']t|nothing)\b",
                r"(?:rang|rung|ring|buzz\w*|came|arriv\w+|on me|day and night|beside|on my)\b",
                but=_WORK,
            ),
            together(
                _OTHERS,
                r"(?:manag\w+|answer\w*|repl\w+|at least|would|seems?|was|were|has|have|know|tell|get|got|in "
                r"(?:two|a|one) days?)\b",
                rf"{_ANSWER}",
                but=rf"{_WORK}|busy with|hear from|wish",
            ),
            together(
                r"(?:ghost(?:ed|ing|s)|blank(?:ed|ing) me|stonewall\w*|cold shoulder|fob\w* (?:me )?off|palm\w* "
                r"(?:me )?off|brush\w* (?:me )?off)",
                but=_WORK,
            ),
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(
            r"\b(?:so I am (?:writing|asking)|as we said|I wondered|I wonder|is there (?:a new|any)|may I ask|if "
            r"(?:the|that|it|there)|new (?:date|one))\b",
        ),
    ),
    Wording(
        (
            together(
                _EFFORT,
                _OWED,
                but=rf"{_WORK}|I (?:would|will|can|could)|naturally|of course|taught|learn\w*|years|my (?:last|old)",
            ),
        ),
        "Effort held up to the reader is a reproach.",
    ),
    Wording(
        (
            r"\b(?:sit|sat|sitting|stuck|glued|stay(?:ed|ing)?|hang(?:ing)?) (?:here )?(?:by|to|next to|beside|"
            r"near|at) (?:the|my) (?:phone|inbox|mailbox|screen|computer)\b[^.!?]{0,40}",
            r"\b(?:I am|I'm|I have been|I've been|I been|been|am) (?:still |now |only |just )?waiting (?:here "
            r")?(?:since|for (?:weeks|days|ages|so|over|more|two|three|four|\d)|now|long)\b[^.!?]{0,40}",
            together(
                r"(?:wait\w*|hang\w*|dangl\w+|limbo|in the dark|left)\b",
                r"(?:candidates?|applicants?|people|me|one|us) (?:dangl\w+|hang\w*|wait\w*|in (?:limbo|the dark|"
                r"the air))|(?:keep|kept|leave|left|let|lets) (?:\w+ )?(?:candidates?|applicants?|people|me|"
                r"one)\b",
                but=_WORK,
            ),
            together(
                rf"{_PROCESS}[^.!?]{{0,12}} (?:taking|takes?|took|dragg\w+|going on) (?:so|this|that|too|far too|"
                rf"forever|ages)\b",
                but=rf"{_WORK}|know these things|to know",
            ),
            together(
                r"(?:at a loss|cannot understand|can't understand|hard to understand|fail to understand|beats me|"
                r"do not see why|don't see why|no idea why|wonder why|why on earth|hard to see why|makes no sense|"
                r"beyond me)\b",
                rf"(?:long|nobody|no one|silence|delay|you|your|{_ANSWER})",
                but=_WORK,
            ),
            r"\bwithout (?:any |a |one |even a )?(?:sign|word|reply|answer|reaction|news|message|response|"
            r"revert)\b[^.!?]{0,20}\b(?:from|of|by) (?:you|your|anyone|anybody)\b[^.!?]{0,20}",
            r"\b(?:no|not any|not a single) (?:revert|reaction|follow-?up|response|acknowledge?ment|sign|"
            r"intimation)\b[^.!?]{0,20}\b(?:from|by|at) (?:you|your|the|anyone)\b[^.!?]{0,20}",
            r"\b(?:has|have|did|is) (?:my|the|this) (?:e?-?mails?|messages?|letters?|notes?|application) (?:go|"
            r"gone|went|fallen|disappear\w*|vanish\w*|land\w*|end\w*)\b[^.!?]{0,40}",
        ),
        _BLAMES,
        instead="I am just checking in on timing",
        unless=(r"\bif\b[^.!?]{0,20}\blanded\b",),
    ),
    Wording(
        (
            together(
                r"(?:keeps?|kept|stand by|stands by|honou?rs?|live up to|as good as|break\w*|broke|broken|go back "
                r"on|went back on|goes back on)\b",
                r"(?:his|her|their|one's|your|a|the|its) (?:word|promises?|commitments?|agreements?)\b",
                but=rf"{_WORK}|I\b",
            ),
            together(
                r"(?:I|we) (?:had |have |'d |would have )?(?:hoped|expected|thought|imagined|assumed|believed|was "
                r"hoping|looked)\b",
                r"(?:for|of|from|deserved?)?\s?(?:rather |a little |a bit |somewhat |so much |far )?(?:more|"
                r"better|basic|some|greater|different) (?:\w+ )?(?:courtesy|respect|consideration|professionalism|"
                r"manners|communication|honesty|treatment|decency|care|of (?:you|a|an|your))\b|(?:at least (?:a|"
                r"an|one|the)|a proper|a real|a personal) (?:phone |personal |proper |short )?(?:call|word|line|"
                r"reply|answer|reason|explanation|note)",
                but=_WORK,
            ),
            together(
                r"(?:expect\w*|thought|believed|hoped|imagined|supposed|assumed|took) (?:that |of )?(?:you|(?:a|"
                r"your) (?:\w+ ){0,2}(?:firm|company|school|hospital|office|practice|bank|hotel|council|employer|"
                r"association|university|house|team|library)|an? \w+)\b",
                r"(?:to (?:keep|answer|reply|stick|honou?r|know how|manage|be able|have the|treat|return|behave|"
                r"do better|say (?:so|something))|would (?:know how|answer|reply|keep|have the|behave|treat|"
                r"manage|at least|do better)|were (?:a (?:man|woman|person)|better|different|more|above|serious|"
                r"honest)|of (?:your|his|her) word)\b",
                but=rf"{_WORK}|you (?:said|told|mentioned)|I would|decision|decide",
            ),
            together(
                r"(?:is|was|are|were) (?:really |certainly |simply )?(?:not|\w+n[’']t) (?:at all )?(?:what (?:is|"
                r"I|one|was) )?(?:expect\w*|worthy|acceptable|fair|nice|polite)\b",
                r"(?:from (?:a|an|you|such)|candidates?|applicants?|treat\w*|me|people)\b",
                but=rf"{_WORK}|timing|not right for|answer",
            ),
            together(
                r"(?:shabby|tacky|cold|curt|cheap|lousy|dismal|pathetic|ridiculous|laughable|a joke|sloppy|"
                r"amateurish|heartless|callous|thoughtless)\b",
                r"(?:e?-?mail|letter|reply|answer|silence|rejection|message|of you)\b",
                but=_WORK,
            ),
            r"\bafter I (?:drove|travel\w+|flew|came|took|gave|spent|paid|waited)\b[^.!?]{0,50}\b(?:you|this|"
            r"your)\b[^.!?]{0,20}|\bfind it (?:not (?:so |very )?|un|hardly )(?:nice|fair|polite|kind|"
            r"correct)\b[^.!?]{0,40}",
            r"\bI wait(?:ed)? (?:already )?since\b[^.!?]{0,40}|\b(?:call|mail|letter|answer|e-?mail|reply|word|"
            r"ring) (?:that|which) never (?:came|arrived|comes)\b[^.!?]{0,30}|\b(?:baffled|mystified|nonplussed|"
            r"flabbergasted|gobsmacked|stung|miffed|peeved|hurtful)\b[^.!?]{0,50}|\bmine to lose\b",
            r"\b(?:this is the thanks|that's the thanks|so that's how|I see how it is|words are cheap|a promise "
            r"is a promise|what did I (?:ever )?do to (?:you|deserve)|did to deserve|in my day|it is customary|my "
            r"wits' end|nothing but patient|more than (?:fair|patient)|my patience (?:has|is|was)|for the record|"
            r"got a shrug|is anybody there|hello\? anyone|funny how)\b[^.!?]{0,50}",
            r"\b(?:led on|strung along|taken for a ride|left (?:me )?(?:hanging|dangling|high and dry)|in "
            r"suspense|kept (?:me )?waiting|fallen through the cracks|fell through the cracks|straight in(?:to)? "
            r"the bin|dog ate|for a fool|for granted)\b[^.!?]{0,40}",
            r"\bI (?:had to (?:hear|read|learn|find)|learn(?:ed|t)|heard|found out|read|"
            r"discovered)\b[^.!?]{0,20}\b(?:from|on|through|via) (?:linkedin|somebody else|someone else|others|a "
            r"third|facebook|the (?:website|internet|portal)|a friend)\b[^.!?]{0,40}",
            r"\byou (?:let me (?:believe|think|hope)|gave me (?:every reason|hope|to believe|the impression)|told "
            r"me (?:that )?I (?:would|was|had)|made me (?:believe|think|feel|wait)|wasted|went back on|cancelled "
            r"on me|put me off|could at least|might at least|might have|could have (?:at least|had|told|called|"
            r"written|spared)|let me down)\b[^.!?]{0,60}",
            r"\bI (?:was|had been) (?:told|assured|promised|given to understand)\b[^.!?]{0,50}\b(?:and now|but "
            r"now|and then)\b[^.!?]{0,30}|\b(?:and now|and then) (?:this|nothing|silence|a form)\b[^.!?]{0,30}",
            r"\bI (?:deserve|deserved|merit|merited|earned|had earned)\b[^.!?]{0,50}|\b(?:my|our) (?:time|opinion "
            r"of|trust|faith|confidence)\b[^.!?]{0,30}\b(?:count|nothing|wasted|suffer\w*|lost|shaken|"
            r"gone)\b[^.!?]{0,20}",
            r"\b(?:every|each) (?:week|time|day|call) (?:it is|it's|there is|there's|I get|I hear) (?:a |another "
            r")?(?:new|other|different)\b[^.!?]{0,30}|\bfirst (?:you say|you said|it was)\b[^.!?]{0,60}|\byou(?:r "
            r"own)? (?:deadline|date) (?:was|is) (?:last|long|over)\b[^.!?]{0,30}|\bthree weeks\b[, ]*(?:really|"
            r"seriously|and counting)?\?",
            r"\b(?:no ?(?:one|body)) (?:rang|called|showed|came|turned up|looked|even|is (?:picking|answering|"
            r"replying|calling)|picks)\b[^.!?]{0,40}|\byou (?:didn't|did not|never did|never have)(?= *[.!]|$)|"
            r"\bno intimation\b[^.!?]{0,30}|\bdo(?:es)? not value (?:candidates|people|applicants)\b[^.!?]{0,20}",
            r"\b(?:one|I|we) (?:expects?|expected) (?:a certain |some |basic |more |better |a little "
            r")?(?:courtesy|respect|manners|honesty|decency)\b[^.!?]{0,30}|\bI (?:did not|didn't|never) "
            r"expect(?:ed)? (?:this|that|such)\b[^.!?]{0,40}|\bI had hoped (?:that )?(?:we|you) (?:could|would|"
            r"might)\b[^.!?]{0,40}|\bI believed you\b[^.!?]{0,40}|\bbrought up to\b[^.!?]{0,30}",
            r"\bit would (?:only )?have taken\b[^.!?]{0,40}|\byou could end it\b[^.!?]{0,30}|\bnot knowing "
            r"is\b[^.!?]{0,40}|\bwhy did you (?:invite|call|ask|bring)\b[^.!?]{0,50}|\bdon't understand what "
            r"(?:went wrong|I did)\b[^.!?]{0,40}|\b(?:wasn't|was not|not) (?:\w+ )?enough for you\b[^.!?]{0,20}|"
            r"\bmy face didn't fit\b|\bmade up your mind before\b|\bdecision had been made before\b[^.!?]{0,40}",
            r"\b(?:because (?:of (?:this|the|your) delay|I waited)|lost another (?:opportunity|job|offer)|missed "
            r"another)\b[^.!?]{0,40}|\b(?:sad|poor|bad) reflection\b[^.!?]{0,30}|\bshabby\b[^.!?]{0,30}|\bhope "
            r"you treat\b[^.!?]{0,30}|\bif this is how you\b[^.!?]{0,40}|\bin my own time\b[^.!?]{0,40}\b(?:no "
            r"?one|nobody|nothing|not)\b[^.!?]{0,20}|\bupside down for you\b|\bprepared\b[^.!?]{0,40}\bfor "
            r"nothing\b|\bthe same day, and you\b",
            r"\b(?:I (?:guess|suppose|imagine|see) )?you (?:clearly |obviously |apparently |must )?(?:have|had) "
            r"(?:more important|better|other|bigger) (?:things|matters|fish|priorities)\b[^.!?]{0,30}|\bone thing "
            r"and (?:you|he|she|they)\b[^.!?]{0,30}|\bI kept my side\b[^.!?]{0,40}",
            together(
                r"(?:good look|bad look|poor look|poor end|poor show|sorry end|sad end|bad taste|sour taste|"
                r"bitter taste|bad impression|poor impression|poor light|shame on|should be ashamed|says a lot "
                r"about|says everything about|speaks volumes about|where I come from|not how (?:I|we|one|people|"
                r"you)|no way to|not the way|hardly the way|hardly (?:fair|polite|professional|the)|"
                r"unprofessional|disrespect\w*|discourte\w+|impolite|rude|unfair|inconsiderate)\b",
                but=_WORK,
            ),
            together(
                r"(?:I (?:guess|suppose|see|gather|take it|feel|think|assume)|clearly|obviously|apparently|"
                r"evidently|it (?:seems|appears|looks))\b",
                r"(?:I am|I'm|I was|my (?:application|time) (?:is|was)|we are|I do|I did) (?:not|\w+n[’']t|no|"
                r"nobody|low|just|only|last)\b|\b(?:you|they) (?:do not|don't|did not|didn't|are not|aren't|have "
                r"no|have lost|have forgotten|forgot|found|went|are too)\b",
                but=rf"{_WORK}|understand|wish|enjoy|luck|not the one|another (?:way|candidate|person|direction)|"
                rf"somebody else|someone else|suits? you|ready to",
            ),
            together(
                r"(?:I thought|I believed|I was under)\b",
                r"(?:we had|a deal|an understanding|an agreement|impression|apparently not|clearly not|evidently "
                r"not|was I wrong|I was wrong|mistaken)\b",
                but=_WORK,
            ),
            together(
                r"(?:disheartening|discouraging|disappointing|frustrating|upsetting|hurtful|saddening|insulting|"
                r"demoralis?z?ing|annoying|maddening|galling|humiliating)\b",
                r"(?:to (?:hear|get|be|learn|read|have|wait|see|receive)|that|when|how|silence|nothing|no|your|the)\b",
                but=rf"{_WORK}|naturally|of course|{r'must be'}",
            ),
            together(
                r"(?:surpris\w+|puzzl\w+|astonish\w+|amaz(?:ed|ing)|shock\w+|bewilder\w+|perplex\w+|concern\w+|"
                r"dismay\w+|wonder\w*)\b",
                r"(?:not (?:to have )?(?:heard|received|had)|no (?:reply|word|answer|news|response|call)|"
                r"(?:nobody|no one) (?!is\b|are\b|will\b|would\b)|silence|let(?:s)? (?:applicants|candidates|"
                r"people)|that (?:you|a|your) (?:\w+ "
                r"){0,4}(?:lets?|cannot|can't|ignor\w+|treat\w*|takes? (?:so|this)))\b",
                but=_WORK,
            ),
        ),
        _BLAMES,
    ),
)
