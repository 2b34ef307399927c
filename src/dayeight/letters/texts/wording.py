"""Wording that costs a candidate: phrases by class, each with why and what to write instead.

To add one, add a `Wording` to the right list: a regular expression for the phrase and its relatives (compared without
regard to case, one sentence at a time), the reason in a plain sentence, and a mend if there is one. `unless` is a
pattern that, found in the same sentence, makes it no fault. Add a line to both tables of
`tests/letters/test_wording.py`: one letter line that has it, and one look-alike that is no fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Wording:
    """One family of phrases. `of_notes` marks words that are no fault where the notes use them for the thing."""

    pattern: str
    why: str
    instead: str | None = None
    unless: str | None = None
    of_notes: bool = False

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self.pattern, re.IGNORECASE)

    @cached_property
    def excuse(self) -> re.Pattern[str] | None:
        """The exception, compiled."""
        return re.compile(self.unless, re.IGNORECASE) if self.unless else None


_PUSHES = "It presses the reader, and people who feel pressed answer later."
PRESSURE = (
    Wording(r"\bas soon as (?:possible|you can|humanly possible)\b|\ba\.?s\.?a\.?p\b", _PUSHES, "when you can",
            unless=r"\bI(?:'ll| will| can| could| would)\b[^.]{0,60}\bas soon as"),
    Wording(r"\burgently\b|\b(?:this|it|matter) is (?:very |quite |rather |most |extremely )?urgent\b|^urgent\b|\burgent (?:reply|response|answer|matter|request|update|decision|feedback|attention)\b", _PUSHES,
            unless=r"\b(?:patients?|customers?|clients?|tickets?|cases|calls|residents?|pupils|referrals?|repairs?)\b"),
    Wording(r"\bI (?:really |urgently |do |just |now )?(?:need|require|demand|expect|insist on|want|deserve) (?:an?|your|to (?:have|get|hear|know|receive)|some|the) ?(?:final |clear |definite |firm |straight |quick )?(?:an? )?(?:answer|decision|reply|response|yes or no|know|hear\b[^.]{0,20}|update|date)\b", _PUSHES, "I would be glad to hear when you know more"),
    Wording(r"\bI (?:have|need|must|want) (?:to )?(?:know|hear|have (?:an answer|your answer|clarity))\b[^.!?]{0,20}\b(?:today|tonight|now|by (?:then|the|tomorrow|\w+day)|either way|one way)\b[^.!?]{0,30}", _PUSHES),
    Wording(r"\b(?:by|before) (?:tomorrow|tonight|noon|midday|(?:the )?end of (?:the )?(?:day|today|business|play)|close of (?:business|play)|cob|eod)\b", _PUSHES,
            unless=r"\bI(?:'ll| will| can| could| would| am able| shall)\b|\bno pressure\b|\byou (?:mentioned|said|asked)\b|\bthey need\b|\breach me\b|\b(?:free|available)\b"),
    Wording(r"\bfinal (?:notice|warning|reminder|attempt|e?-?mail|message|request|call|chance)\b|\blast (?:notice|warning|reminder|attempt|chance (?:to|for you))\b|\b(?:is|be) my last (?:e?-?mail|message|note|request)\b", _PUSHES),
    Wording(r"\bbefore I (?:move on|accept|sign|look elsewhere|go elsewhere|withdraw|commit|take (?:another|the other))\b", _PUSHES),
    Wording(r"\b(?:or|otherwise|or else|else) I(?:'ll| will| shall| am going to| have to| must| may| might)? ?(?:have to |be forced to )?(?:sign|accept|go|walk|move|take|withdraw|leave|look|assume|sign elsewhere)\b[^.!?]{0,30}|\bor else\b", _PUSHES),
    Wording(r"\bif I (?:do not|don't) hear\b[^.!?]{0,80}\bI(?:'ll| will| shall| have to| must)\b[^.!?]{0,40}", _PUSHES),
    Wording(r"\b(?:please |kindly )?(?:confirm|acknowledge) (?:the )?receipt\b|\bread receipt\b|\bdelivery receipt\b|\bconfirm (?:that )?you (?:have )?(?:received|read|seen|got)\b", "Asking for a receipt treats the reader as somebody to be watched."),
    Wording(r"\b(?:reply|respond|answer|call me(?: back)?|write back|get back to me|let me know|decide|ring me|phone me)\b[^.!?]{0,25}\b(?:today|tonight|immediately|right away|right now|at once|without delay|now|straight ?away|promptly|by return)\b", _PUSHES,
            unless=r"\b(?:no need to|don't (?:have|need) to|not)\b[^.]{0,12}(?:reply|respond|answer)|\bthank|\bI (?:can|could|would|will|should)(?: have)?(?: \w+)? (?:answer|reply|respond|decide)|\bno pressure\b|\bmy (?:answer|reply)\b"),
    Wording(r"\b(?:immediate(?:ly)?|prompt|swift|speedy) (?:reply|response|answer|decision|attention|feedback)\b", _PUSHES, unless=r"\bthank|\b(?:grateful|appreciate)"),
    Wording(r"\breconsider(?:ed|ing|ation)?\b|(?<!if you )(?<!should you )\bchange your (?:mind|decision)\b|\bthink again\b|\breverse (?:the|your) decision\b|\bsecond look at (?:your|the) decision\b", "Asking to undo a decision closes the door that a gracious reply leaves open.", "I would be glad to be considered for a later opening"),
    Wording(r"\b(?:push|press|nudge|lean on|pressure|urge) (?:her|him|them|(?-i:[A-Z]\w+)|the (?:team|manager|recruiter|hiring manager))\b[^.!?]{0,60}|\bput (?:in a (?:strong )?word|(?:some )?pressure)\b|\bpull (?:some |a few )?strings\b|\bmake sure (?:they|she|he) (?:hires?|picks?|chooses?|takes?)\b[^.!?]{0,20}", "A favour that has to be pushed costs the person who asked for it.",
            unless=r"\bthank"),
    Wording(r"\bmatch (?:it|(?:the|their|this|that) (?:offer|salary|figure|number|package))\b|\btake it or leave it\b|\bthe clock is ticking\b|\btime is running out\b|\b(?:can't|cannot|won't|will not) wait (?:any|much) longer\b|\bwait (?:forever|for ever)\b", _PUSHES),
    Wording(r"\b(?:trust|hope|assume|expect) (?:that )?this (?:will be|is|to be) (?:the )?(?:final|last)\b[^.!?]{0,20}|\bmy patience\b|\bno more delays?\b", _PUSHES),
    Wording(r"\b(?:as|is|this|mark\w*) (?:a )?(?:high|top)(?:est)? (?:priority|importance)\b|\btime[- ]sensitive\b|\bmake up your mind\b|\bi must insist\b|\bdeadline for (?:you|your)\b|\bgive me an? (?:answer|date|decision)\b", _PUSHES,
            unless=r"\byour (?:highest? )?priorit"),
    Wording(r"\b(?:umgehend|so bald wie möglich|so schnell wie möglich|unverzüglich|dringend eine (?:antwort|rückmeldung)|le plus (?:vite|rapidement) possible|dès que possible|au plus vite)\b", _PUSHES),
)  # fmt: skip

_BLAMES = "It reads as a reproach; silence is normal, and blame never brought an answer."
GUILT = (
    Wording(r"\byou(?:'d| had| have| did|'ve)? ?(?:also )?promised?\b|\byour promise\b|\b(?:a|the|your) broken promise\b|\bas promised\b|\b(?:was|were) promised\b|\bkeep your word\b|\b(?:she|he|they) (?:had |did |have )?promised?\b", _BLAMES, "you mentioned",
            unless=r"\bI (?:promised|can promise)\b|\bas promised,? (?:here|I)\b"),
    Wording(r"\bas you (?:said|told|assured|stated|agreed|indicated)(?: me)?(?: that)?,? (?:you|i)(?:'d| would| was|'ll| will)\b[^.,;!?]{0,60}|\byou (?:said|told me|assured me) (?:that )?(?:you|I)(?:'d| would)\b[^.,;!?]{0,60}\b(?:but|yet|and (?:yet|i|nothing|that))\b", _BLAMES, "you mentioned"),
    Wording(r"\b(?:still|yet) (?:have|has|had|haven't|hasn't|not|nothing|no|waiting|wait)\b(?: not)?[^.!?;]{0,30}\b(?:heard|received|had|got|news|word|reply|answer|response|nothing|waiting|anything|decision)\b[^.!?;]{0,20}|\bstill waiting\b|\bstill nothing\b", _BLAMES, "I am just checking in on timing",
            unless=r"\b(?:if|should) (?:you|there)\b[^.]{0,30}\bstill\b|\bstill have (?:a|the|time|some)\b"),
    Wording(r"\b(?:have|has|had)(?: not|n't) (?:yet )?(?:heard|received|had|got|been (?:told|given|contacted))\b(?: back| a| any| from| any)?[^.!?;]{0,30}|\bheard nothing\b|\bnot heard (?:back|a|from|anything)\b[^.!?;]{0,20}|\bno(?:t a| single)? (?:reply|answer|response|word|news)(?: at all)? (?:from|so far|since|to my|yet|has come|came)\b", _BLAMES, "I am just checking in on timing",
            unless=r"\bif (?:I|you)\b[^.]{0,20}\b(?:not|n't)\b|\bnever heard of\b"),
    Wording(r"\bwithout (?:ever |even )?(?:answering|replying|a (?:reply|word|response)|any (?:reply|word|response|news)|hearing)\b[^.!?]{0,20}|\b(?:never|not even|nobody|no one|didn't (?:even )?|did not (?:even )?)[^.!?;]{0,20}\b(?:answer(?:ed)? (?:me|my|us)|repl(?:y|ied)|call(?:ed)? (?:me|back)|(?:wr(?:ote|ite)|got|get) (?:back|to me)|responded?|bother(?:ed)? to|acknowledged? (?:my|me)|contact(?:ed)? me|let me know|told me)\b[^.!?;]{0,30}", _BLAMES,
            unless=r"\bI (?:never|didn't|did not)\b|\b(?:will|would) never\b|\b(?:customers?|patients|clients|callers|carriers|suppliers)\b|\bno need\b"),
    Wording(r"\b(?:ignor(?:ed?|ing)|ghost(?:ed|ing)?) (?:me|my|by)\b|\bbe(?:en|ing) (?:ignored|ghosted|forgotten|strung along|left (?:hanging|waiting|in the dark))\b|\byour (?:long |continued )?silence\b|\b(?:radio |complete |total |weeks of )silence\b|\bforg[eo]t(?:ten)? (?:about )?me\b|\bhave you forgotten\b", _BLAMES),
    Wording(r"\b(?:second|third|fourth|fifth|2nd|3rd|4th|umpteenth|yet another) (?:attempt|time (?:I|i'm)|e?-?mail|message|try|reminder|follow-?up|request)\b", "Counting earlier notes is a reproach.", "To add to my earlier note",
            unless=r"\b(?:sales|customer|campaign)\b|\bapolog"),
    Wording(r"\bsurely\b[^.!?]{0,50}\b(?:could|can|must|find|would|deserve|owes?|minute|time|know|answer|reply|call|simple|not too)\b[^.!?]{0,40}", _BLAMES, unless=r"\bI would surely\b|\bslowly but surely\b|\bsurely (?:the|one of the) (?:best|most|right)\b"),
    Wording(r"\b(?:could|can|couldn't|can't|would|not) (?:even )?(?:find|spare|manage|take) (?:the time|a (?:single )?(?:minute|moment|second)|(?:five|two|ten) (?:minutes|seconds))\b[^.!?]{0,40}|\bhow (?:hard|long|difficult) (?:can|could|does|is) it\b[^.!?]{0,30}|\bis it too much to ask\b|\bwould it (?:kill|hurt)\b", _BLAMES,
            unless=r"^(?:could|can|would) you (?:spare|find)\b|\bif you (?:can|could)\b|\bthank"),
    Wording(r"\b(?:common |basic |simple |the )?courtesy (?:to|of)\b|\b(?:common|basic|simple) (?:courtesy|decency|manners|politeness)\b|\bthe (?:very )?least (?:you|one|anyone|somebody)\b|\bunprofessional\b|\bdisrespectful\b|\bunacceptable\b|\binconsiderate\b|\brude(?:ness)?\b", _BLAMES, unless=r"\bcourtesy of (?:the|your)\b|\byour courtesy\b|\brude (?:customers?|guests?|callers?|patients?)\b"),
    Wording(r"\b(?:I am|I'm|I was|i feel|i must say|feel|left me|am) (?:\w+ )?(?:disappointed|let down|frustrated|upset|hurt|annoyed|offended|dismayed|puzzled|surprised (?:that|not|by your)|disheartened)\b[^.!?;]{0,30}|\bwhat a disappointment\b|\bdisappointing (?:that|to)\b|\bto my disappointment\b", _BLAMES,
            unless=r"\bnaturally\b|\bof course\b|\bdisappointed[^.]{0,10},? but\b"),
    Wording(r"\b(?:had |have |'d )expected (?:better|more|an answer|a reply|to (?:hear|have))\b|\bexpected better\b|\bthought (?:that )?(?:you|someone|somebody|I) would(?: have)? (?:have )?(?:called|written|answered|replied|heard|been in touch|let me know|got(?:ten)? back)\b[^.!?]{0,30}|\bshould have (?:heard|called|answered|replied|written|been told|received)\b[^.!?]{0,30}|\bI (?:would|'d) have (?:hoped|thought|expected)\b[^.!?]{0,40}", _BLAMES,
            unless=r"\bI should have (?:called|written|answered|replied)\b"),
    Wording(r"\b(?:has|have|had) (?:long )?(?:been and gone|come and gone|passed|gone by|lapsed)\b[^.!?;]{0,30}|\b(?:is|are) (?:long|now) (?:past|overdue|gone)\b|\b(?:answer|reply|decision|response)\b[^.!?]{0,20}\boverdue\b|\boverdue (?:answer|reply|decision|response)\b|\b(?:you|your \w+|this) (?:is|are) (?:\w+ )?(?:weeks|days|months) (?:late|overdue)\b", _BLAMES, "I am just checking in on timing", unless=r"\bif (?:the|that) (?:date|day)\b|\bI(?:'ve| have| had)? (?:\w+ )?passed\b|\b(?:exams?|test|course|viva|inspection|audit)s? (?:has|have|had)\b"),
    Wording(r"\bas (?:I am|I'm) sure you (?:remember|recall|know)\b|\bas you (?:surely|must|should|well) (?:remember|recall|know)\b|\bneed I remind\b|\b(?:let me|I must|may I|allow me to) remind you\b|\bin case you (?:have )?forg[eo]t(?:ten)?\b", _BLAMES),
    Wording(r"\b(?:kept|keep|keeping|left|leave|leaving) (?:me|candidates?|people|us) (?:waiting|hanging|guessing|in the dark|in limbo|without)\b[^.!?]{0,20}|\bstr(?:ing|ung|inging) (?:me|us) along\b|\bwast(?:ed|ing|e of) (?:my|everyone's) time\b|\bmy time (?:is|was) (?:also )?(?:valuable|wasted)\b|\bafter (?:all|everything) I\b[^.!?]{0,40}|\btook the trouble\b", _BLAMES),
    Wording(r"\bI waited\b|\bI have been waiting\b|\bI've been waiting\b|\bbeen waiting (?:for|since)\b|\bwaited (?:all|the whole|patiently|in vain|for nothing)\b[^.!?]{0,20}", _BLAMES, unless=r"\bwaited tables\b|\b(?:role|job|chance|opportunity|team) like\b"),
    Wording(r"\b(?:too|so|apparently|clearly|obviously|evidently|must be|presumably)[^.!?]{0,12}\b(?:busy|important|much) (?:to|for)\b[^.!?]{0,30}\b(?:answer|reply|call|write|me|respond)\b|\bI (?:suppose|guess|take it) (?:your|the|you)\b[^.!?]{0,30}\b(?:silence|phone|e?-?mail|broken|lost|too busy|no longer)\b[^.!?]{0,20}|\bcongratulations on (?:your|the) (?:silence|speed)\b|\bhow (?:nice|kind|lovely) of you to (?:finally|not)\b|\bfinally (?:answer|repl|writ|get back)\w*", "Irony about silence is a reproach."),
    Wording(r"\b(?:wie versprochen|haben (?:mir )?versprochen|immer noch (?:nichts|keine)|noch immer (?:nichts|keine)|vous aviez promis|toujours (?:pas|rien|aucune))\b", _BLAMES),
)  # fmt: skip

_NEEDS = "It speaks of need instead of fit, which makes a yes harder."
DESPERATION = (
    Wording(r"\b(?:in |for |take |accept |consider |do |fill |open to |at |on )?any (?:position|job|role|post|salary|wage|pay|kind of (?:job|work|position|role)|work|vacancy)s?\b(?: at all| whatsoever| you have)?|\b(?:work|take|accept|do|for|at|on) any (?:terms|price|hours|shifts?|level|capacity|rate of pay|conditions?)\b", _NEEDS, "this job",
            unless=r"\b(?:without|not|never|hardly|if|should|whether|case|n't) (?:\w+ ){0,2}any\b|\bany (?:position|role|job|post)s? (?:like|such as|similar|close|in (?:the )?(?:same|this))\b|\bof any (?:work|job)\b"),
    Wording(r"\banything (?:at all|you have|you've got|you can offer|that (?:is|comes)|going|will do|available)\b|\bwhatever (?:position|job|role|salary|you (?:pay|have|can (?:offer|pay|give))|it takes|the (?:pay|salary|wage))\b", _NEEDS,
            unless=r"\b(?:send|provide|bring|share|answer|help with|need)\b[^.]{0,14}\b(?:anything|whatever)\b|\bis there anything\b|\bif (?:there is|there's) anything\b"),
    Wording(r"\b(?:will|would|'d|'ll|to|ready to|prepared to|willing to) do (?:absolutely )?(?:anything|everything|whatever)\b[^.!?]{0,40}", _NEEDS, unless=r"\bdo everything (?:I can )?(?:by|with|in)\b"),
    Wording(r"\b(?:really|badly|desperately|so much|truly|simply|just|do) need (?:this|the|a|your|to (?:get|find|have)) (?:\w+ )?(?:job|work|position|role|post|income|chance|opportunity|break|offer|paycheck|shift)\b[^.!?]{0,40}|\bneed (?:this|the) (?:job|work|money|income|paycheck|position)\b[^.!?]{0,30}|\bneed to (?:earn|make (?:money|a living)|pay)\b[^.!?]{0,30}", _NEEDS, "I would very much like this job"),
    Wording(r"\b(?:desperate(?:ly)?|beg(?:ging)?(?: (?:you|for))?|plead(?:ing)? (?:with|for)|implor(?:e|ing)|on my knees|please,? please)\b", _NEEDS),
    Wording(r"\b(?:my|our) (?:very )?(?:last|only|final|one) (?:hope|chance|resort|option|shot|opportunity)\b|\b(?:a|the) last (?:hope|resort|chance)\b|\b(?:the|an) only hope\b|\bmy (?:only|last) (?:interview|prospect)\b|\bno (?:other|more) (?:options?|offers?|prospects?|interviews?|hope)\b|\bnothing else (?:lined up|going|in sight)\b|\bnobody else (?:will|wants|has)\b[^.!?]{0,20}|\brunning out of (?:time|money|options|savings|hope)\b", _NEEDS),
    Wording(r"\b(?:my|our|pay(?:ing)?(?: the| my)?|months?['’]?s?['’]?(?: of)?|to make) (?:rent|mortgage|bills|debts?|student loans?|overdraft|landlord)\b[^.!?]{0,40}|\bmy (?:savings|bank account)\b[^.!?]{0,30}|\brent (?:to (?:find|pay)|is due|due)\b", "Money reasons do not belong in a letter to an employer.", unless=r"\b(?:tenants?|clients?|customers?|borrowers?|members?)\b"),
    Wording(r"\b(?:my|the) (?:family|wife|husband|partner|kids|children|baby|son|daughter|mother|father|parents)\b[^.!?]{0,40}\b(?:depend|rel(?:y|ies|ying)|need|feed|support|eat|ill|sick|provide|behind me|proud|counting|waiting)\w*|\b(?:feed|support|provide for) (?:my|a|the) (?:\w+ )?(?:family|kids|children|wife|husband|baby|mother|parents)\b|\bschool fees\b|\btuition\b|\bmouths to feed\b|\bsingle (?:mother|father|parent)\b", "Family reasons do not belong in a letter to an employer.", unless=r"\b(?:clients?|pupils|students|patients|residents)\b"),
    Wording(r"\b(?:my|work|the|student) (?:visa|permit|residence permit)\b[^.!?]{0,30}\b(?:expir|run|end|depend|lapse|last|renew|need|hang|lose)\w*\b|\b(?:lose|losing|extend|keep) my (?:visa|permit|right to stay|home|flat|house|car)\b|\bevict\w*|\bdeport\w*|\bvisa (?:runs out|expires|depends|is at stake)", "Such reasons do not belong in a letter to an employer."),
    Wording(r"\b(?:unemployed|out of work|out of a job|without (?:a job|work|income)|on (?:benefits|the dole)|jobless) (?:for|since|now)\b[^.!?]{0,30}|\bhave been (?:unemployed|out of work|jobless)\b[^.!?]{0,20}", _NEEDS),
    Wording(r"\bturn(?:ed|ing)? (?:down|away) (?:other|another|two|three|several|an?|all|every|my|better|paid)\b[^.!?]{0,40}|\b(?:refused|declined|rejected|gave up|given up|passed on) (?:\w+ )?(?:other|another|two|three|several|better|paid) (?:\w+ )?(?:offers?|jobs?|work|interviews?|positions?|shifts?)\b[^.!?]{0,30}", "It asks the reader to pay for your choice."),
    Wording(r"\b(?:work|start) for (?:free|nothing|no pay|less|half)\b|\bfor (?:free|no pay|minimum wage|half the (?:pay|salary))\b|\b(?:lower|accept a lower|cut) (?:my|in)? ?(?:salary|pay|rate|wage)\b|\b(?:salary|pay|money) (?:is no|does not matter|doesn't matter|is not important|isn't important)\w*", _NEEDS, unless=r"\bfree of\b|\bfeel free\b"),
    Wording(r"\b(?:mean the world|save my life|change my life|make my dreams?|dream come true|all I (?:want|need|have)|everything to me|counting on (?:you|this))\b", _NEEDS),
)  # fmt: skip

_SMALL = "Apologising for writing makes the letter smaller than it is."
APOLOGY = (
    Wording(r"\b(?:so |very |really |truly |again )?sorry (?:to|for|if I(?:'m| am)?|about) (?:be |once )?(?:again )?(?:bother|troubl|disturb|pester|nag|chas|keep|be(?:ing)? (?:a )?(?:nuisance|pain|pest|pushy|persistent|annoying|back)|interrupt|writ(?:e|ing) (?:again|so)|contact|email|e-mail|call|follow|bug|impos|another|yet|the (?:many|repeated|extra|long)|taking|take up)\w*[^.!?;,]{0,30}", _SMALL),
    Wording(r"\bI (?:know|realize|realise|am sure|'m sure|understand|imagine|appreciate)(?: that)?(?: how)? you(?:'re| are| must be| all are)? (?:\w+ )?(?:busy|snowed under|swamped|overwhelmed|stretched)\b[^.!?]{0,50}|\bI (?:know|realize|realise|am sure|understand|imagine)(?: that)?(?: how)? (?:busy|your (?:schedule|inbox|desk|calendar|diary|time) (?:is|must))\b[^.!?]{0,40}|\bhow busy you (?:are|must be)\b|\byou (?:must|will) be (?:very |so |terribly )?busy\b", _SMALL,
            unless=r"\bpractice is busy\b"),
    Wording(r"\b(?:my )?apologies (?:for|if|again|in advance)\b[^.!?;]{0,40}|\bapologi[sz]e (?:for|if|again|in advance|that)\b[^.!?;]{0,50}", _SMALL, unless=r"\b(?:typo|error|mistake|wrong|late|attachment|missed call|no longer|withdraw)\b"),
    Wording(r"\b(?:forgive|excuse|pardon) (?:me|my|the)\b[^.!?;]{0,40}", _SMALL),
    Wording(r"\b(?:hate|don't (?:mean|want|wish)|do not (?:mean|want|wish)|hope I'm not|hope I am not|without wanting|at the risk of|not trying) (?:to |being |sounding )?(?:be (?:a |an )?(?:nuisance|pain|pest|bother|burden|pushy|nag)|(?:a |an )?(?:nuisance|pain|pest|pushy)|bother|disturb|trouble you|nag|pester|impose|interrupt|bug you|ask again|seem (?:pushy|impatient)|sound (?:pushy|impatient))\w*[^.!?;]{0,30}", _SMALL, unless=r"\bno pressure\b"),
    Wording(r"\b(?:sorry|excuse|apolog\w+|forgive|pardon)\b[^.!?]{0,12}\bmy (?:\w+ )?(?:english|german|french|spanish|language|accent|grammar|spelling|writing|nerves)\b", "Your language is good enough; the reader will not mind it."),
    Wording(r"\b(?:entschuldigen Sie (?:die|bitte die) Störung|(?:tut mir leid|entschuldigung),? (?:dass|für)|désolée? de (?:vous )?(?:déranger|importuner)|excusez[- ]moi de)\b[^.!?]{0,30}", _SMALL),
)  # fmt: skip
SORRY = re.compile(
    r"\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|forgive me|pardon me|excuse me|excuse my|regret to have)\b",
    re.IGNORECASE,
)

_WORN = "A worn phrase; readers have seen it too often to hear it."
CLICHE = (
    Wording(r"\b(?:just )?(?:touch(?:ing)?|reach(?:ing)?) base\b|\btouch base\b", _WORN, "checking in"),
    Wording(r"\bcircl(?:e|ing) back\b(?: on| to)?|\bloop(?:ing)? back\b|\bkeep(?:ing)? (?:me|you) in the loop\b|\bclos(?:e|ing) the loop\b|\bping(?:ing)? you\b", _WORN, "writing again"),
    Wording(r"\b(?:as )?per my (?:last|previous|earlier)\b[^.!?,]{0,20}|\bas (?:per|stated in) (?:my|our) (?:previous|last)\b[^.!?,]{0,20}", _WORN),
    Wording(r"\bfollowing up on my follow[- ]?up\b|\bfollow(?:ing)?[- ]up (?:on|to) my (?:last|previous|earlier) follow[- ]?up\b|\bI am following up on my follow\w*", _WORN, "to add to my earlier note"),
    Wording(r"\bpick(?:ing)? your brains?\b", _WORN, "ask you about"),
    Wording(r"\b(?:perfect|ideal) (?:fit|match|candidate|person)\b|\b(?:great|excellent|natural|strong|amazing) fit\b", _WORN, "something concrete you would do in the job"),
    Wording(r"\b(?:think(?:ing|er)?|thought) (?:\w+ )?outside (?:of )?the box\b|\bout[- ]of[- ]the[- ]box\b|\boutside the box\b", _WORN),
    Wording(r"\b(?:hit(?:ting)?|hits) the ground running\b|\bup and running (?:on|from) day one\b|\bground running\b", _WORN, "what you would do in the first weeks"),
    Wording(r"\b(?:passionate |great |strong |true |real |natural |born |proven )?team[- ]?player\b|\bpassionate team\b", _WORN),
    Wording(r"\bgo(?:es)?[- ]getter\b|\bself[- ]starter\b|\bgo-to person\b|\bpeople person\b|\bhard[- ]?work(?:ing|er)\b(?= (?:and|team|professional|individual|person))|\bdetail[- ]oriented\b|\bresults?[- ](?:driven|oriented)\b|\bhighly motivated\b|\bfast learner\b|\bquick learner\b|\bwear(?:ing)? many hats\b|\brock ?star\b|\bninja\b|\bguru\b|\bworkaholic\b|\bperfectionist\b", _WORN, of_notes=True),
    Wording(r"\b(?:give|gives|gave|giving) (?:it )?(?:a |my |you )?(?:110|120|150|200|1000)\s?(?:%|per ?cent|percent)|\b(?:110|120)\s?%", _WORN),
    Wording(r"\btick(?:s|ed|ing)? (?:all|every|off all) (?:of )?(?:the|your) box(?:es)?\b|\bcheck(?:s|ed)? all (?:the|of the|your) boxes\b|\btick the boxes\b", _WORN),
    Wording(r"\blow[- ]hanging fruit\b|\bmove the needle\b|\bboil the ocean\b|\bblue[- ]sky thinking\b|\bwin[- ]win\b|\bparadigm shift\b|\bbest of breed\b|\bthought leader(?:ship)?\b|\bvalue[- ]add(?:ed)?\b|\bbring (?:\w+ )?to the table\b|\bto the next level\b|\bpush(?:ing)? the envelope\b|\braise the bar\b|\bgo the extra mile\b|\bextra mile\b|\bon the same page\b|\bin a nutshell\b|\bwheelhouse\b|\bsecret sauce\b|\bbandwidth\b(?= (?:to|for))|\bsynerg(?:y|ies|istic|ize)\b|\bwork hard,? play hard\b", _WORN, of_notes=True, unless=r"\bthe same page (?:of|in) (?:the|a)\b"),
    Wording(r"\b(?:to the |on )?top of (?:your|the) (?:inbox|mailbox)\b|\bbump(?:ing)? this(?: up)?\b|\bfloat(?:ing)? this\b", _WORN),
    Wording(r"\badd you to my (?:professional |linkedin )?network\b|\bexpand my network\b|\bgrow my network\b", "It is the form text; say where you met instead."),
    Wording(r"\bI(?:'ve| have) always (?:dreamed|dreamt|wanted|admired)\b|\b(?:dream|once[- ]in[- ]a[- ]lifetime|golden) (?:job|opportunity|role|company|chance)\b|\bsince (?:I was a child|childhood|my childhood)\b|\bmatch made in heaven\b|\b(?:proven|solid|strong) track record\b|\bunique (?:blend|combination|skill ?set|opportunity)\b|\bhonou?red and humbled\b|\bfresh pair of eyes\b|\bno[- ]brainer\b|\bgame of chess\b|\bpassion(?:ate)? (?:is|for|about) (?:what I do|excellence|people|success)\b", _WORN),
    Wording(r"\bat your earliest convenience\b|\bto whom it may concern\b", _WORN),
)  # fmt: skip
HOPE_WELL = Wording(
    r"\b(?:I |i |we )?(?:do |really )?(?:hope|trust)(?:ing)? (?:that )?(?:this (?:e-?mail|message|note|letter)?|my (?:e-?mail|message|note)|all) ?(?:finds|reaches|is|catches) (?:you|well)\b[^.!?,]{0,30}",
    "A worn opening; start with the thing itself.",
)
CHECKING_IN = re.compile(r"\b(?:just|only|simply) check(?:ing)? in\b", re.IGNORECASE)

_MACHINE = "Readers take such words for a machine's; a plain one serves better."
AI = (
    Wording(r"\bdelv(?:e|es|ed|ing)\b(?: (?:in)?to| deeper)?", _MACHINE, "look into", of_notes=True),
    Wording(r"\b(?:the|a|in the|new) realms?\b(?: of)?", _MACHINE, "field", of_notes=True),
    Wording(r"\bintrica(?:te(?:ly)?|c(?:y|ies))\b", _MACHINE, "detailed", of_notes=True),
    Wording(r"\bshowcas(?:e|es|ed|ing)\b", _MACHINE, "show", of_notes=True),
    Wording(r"\bpivotal(?:ly)?\b", _MACHINE, "important", of_notes=True),
    Wording(r"\btapestr(?:y|ies)\b", _MACHINE, None, of_notes=True),
    Wording(r"\b(?:is |as |are )?a (?:true |real |powerful |shining )?testament\b(?: to)?|\btestament to\b", _MACHINE, "shows"),
    Wording(r"\b(?:was|am|been|were) (?:truly |deeply |particularly |genuinely |immediately )?struck by\b", _MACHINE, "I noticed"),
    Wording(r"\bresonat(?:e|es|ed|ing) (?:\w+ )?(?:deeply|profoundly|strongly|with (?:me|my))\b|\b(?:deeply|profoundly|strongly|truly) resonat\w+", _MACHINE, "stayed with me"),
    Wording(r"\balign(?:s|ed|ing)? (?:perfectly|seamlessly|closely|beautifully|deeply|so well|strongly)\b|\b(?:perfectly|seamlessly|closely|strongly|beautifully) align\w*\b|\balign(?:s|ed)? with my (?:values|passion|skills|background|career|goals|experience)\b[^.!?]{0,20}", _MACHINE, "fits"),
    Wording(r"\bleverag(?:e|es|ed|ing) (?:my|our|the|your|its|data|a|cutting)\b[^.!?,]{0,20}", _MACHINE, "use", of_notes=True),
    Wording(r"\b(?:unwavering |steadfast |relentless |deep |strong |clear |your (?:company's |team's )?)?commitment to (?:innovation|excellence|quality|growth|diversity|sustainability|collaboration|integrity|creativity|fostering)\b", "Praise that would fit any company says nothing about this one.", of_notes=True),
    Wording(r"\bunwavering\b|\bsteadfast\b|\bmultifaceted\b|\bever[- ](?:evolving|changing)\b|\b(?:fast[- ]paced|dynamic|rapidly evolving|evolving) (?:world|landscape|environment|industry)\b|\blandscape of\b|\bcutting[- ]edge\b|\bground[- ]?breaking\b|\bgame[- ]chang(?:er|ing)\b|\btransformative\b|\bholistic(?:ally)?\b|\bunderscor(?:e|es|ed|ing)\b|\bplethora\b|\bmyriad\b|\bsynergies\b|\bembark(?:ing|ed)?\b|\bbeacon\b|\bnavigat\w+ the complexit\w+|\bseamlessly\b|\bmeticulously\b|\bprofoundly\b|\bspearhead\w*|\bunparallell?ed\b|\bvibrant\b|\bat the intersection of\b|\bharness(?:ing)? the (?:power|potential)\b|\belevat(?:e|ing) (?:the|your|my)\b|\bin today's\b", _MACHINE, of_notes=True),
    Wording(r"\b(?:passion(?:ate)?|dedicated|committed|enthusiasm|excited) (?:about|for|to) (?:foster|driv|leverag|empower|deliver|cultivat|creat|build|harness|shap|unlock)ing\b[^.!?]{0,40}|\bfoster(?:s|ed|ing)? (?:a |an )?(?:\w+ )?(?:culture|innovation|collaboration|environment|growth|sense|community|inclusion|creativity|connection)\w*", _MACHINE, of_notes=True),
    Wording(r"\b(?:deeply|truly|profoundly|incredibly) (?:inspir(?:ed|ing)|impressed|honou?red|moved|humbled|resonated|passionate|insightful|grateful for the opportunity)\b", "A strong adverb in front of a feeling sounds made up.", of_notes=True),
)  # fmt: skip
ABSTRACT = (
    r"(?:passion|dedication|innovation|excellence|integrity|curiosity|rigou?r|empathy|creativity|collaboration|vision|"
    r"commitment|leadership|growth|clarity|purpose|resilience|transparency|energy|enthusiasm|professionalism|"
    r"respect|teamwork|kindness|expertise|ingenuity|agility|diversity|inclusion|authenticity|ambition|drive|warmth|"
    r"wisdom|generosity|insight|compassion|openness|humility|determination|craftsmanship|community)"
)
THREE_NOUNS = re.compile(
    rf"\b(?:(?:my|your|of|a|the|its|our|true|real)\s+)*{ABSTRACT},\s+(?:(?:my|your|of|a|the|and)\s+)*{ABSTRACT},?\s+(?:and|&)\s+(?:(?:my|your|of|a|the)\s+)*{ABSTRACT}\b",
    re.IGNORECASE,
)
NOT_JUST = re.compile(
    r"\b(?:not (?:just|only|merely|simply)|more than just|isn't (?:just|only)|is not (?:just|only|merely))\b[^.!?\n]{1,80}?(?:\bbut\b|—|–| - |,? it'?s?\b|;)",
    re.IGNORECASE,
)
