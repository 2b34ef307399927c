"""Apology told by what a sentence puts together: a word of regret or reluctance, and the writing itself."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording, together

_SMALL = "Apologising for writing makes the letter smaller than it is."
_REGRET = (
    r"(?:sorry|apolog\w+|forgive|pardon|excuse|regret|hate|loath\w*|don't (?:mean|want|like|wish)|do not (?:mean|"
    r"want|like|wish)|never (?:meant|wanted)|not (?:trying|meaning|wanting)|hope (?:I'm|I am|it's|it is|this is|"
    r"that's|that is|you|this does|it does)|feel (?:bad|awkward|guilty|terrible|awful|silly|embarrassed)|afraid|"
    r"mortif\w+|cringe|hesitat\w*|reluctan\w*|loth|embarrass\w+|asham\w+|at the risk|without wanting|I (?:know|"
    r"realise|realize|am aware|appreciate)(?: that| how)? (?:you|this|it|I'm|I am|I sh\w+)|wish I (?:did|didn't|"
    r"could))\b"
)
_WRITING = (
    r"(?:bother\w*|disturb\w*|troubl(?:e|ing) you|pester\w*|bug(?:ging)?|nag\w*|nuisance|pest|annoy\w*|a pain|"
    r"intrud\w*|intrusion|impos(?:e|ing|ition)|hassl\w+|harass\w*|chas(?:e|ing) (?:you|this|up|it)|badger\w*|"
    r"hound\w*|spam\w*|clutter\w*|clog\w*|(?:in|into|to|fill\w*|land\w*) (?:in )?your inbox|yet another|another "
    r"(?:e?-?mail|message|note|letter|call)|(?:writ|email|e-mail|call|ask|contact|messag|reach|ring|phon|follow|"
    r"text)\w* (?:you )?(?:up )?(?:again|once more|so soon|so often|twice|yet again)|keep(?:s|ing)? (?:on "
    r")?(?:writ|email|e-mail|ask|call|chas|bother|bug|com|messag|follow|text)\w*|(?:long|lengthy|rambling|wordy) "
    r"(?:e?-?mail|message|letter|note)|taking (?:up )?(?:so much |more )?(?:of )?your time|(?:waste|wasting|"
    r"steal\w*|take up) your time|that (?:person|guy|girl|candidate|one) who|pushy|a burden|a bother|too "
    r"(?:forward|pushy|eager|much))\b"
)
_SKILL = (
    r"(?:spelling|grammar|english|german|french|accent|handwriting|typing|typos?|punctuation|much of a writer|"
    r"good with words|good at writing|way with words|language|words are not)\b"
)
_FAIR = (
    r"(?:sorry|apolog\w+) (?:to (?:hear|read|learn|miss|have missed|say)|I missed|for the (?:delay|late|mix-?up|"
    r"slow|wait)|about (?:the|your))|no (?:need|hurry|rush|pressure)|customers?|patients?|guests?|residents?|"
    r"complain\w*|noise"
)

SMALL_SELF = (
    Wording(
        (
            together(
                _REGRET,
                _WRITING,
                but=rf"{_FAIR}|thank|hope you (?:are|had|have|will not have)|never bother|nobody bother",
            ),
            together(
                r"(?:sorry|apolog\w+|forgive|pardon|excuse|embarrass\w+|asham\w+|mind|bear with|ain't|not very "
                r"good|never been good|not a native)\b",
                _SKILL,
                but=_FAIR,
            ),
            together(
                r"(?:sorry|apolog\w+|forgive|pardon)\b",
                r"(?:if|in case) (?:this|it|that|my (?:mail|e-?mail|message|note|letter|question))\b",
                but=_FAIR,
            ),
            together(
                r"(?:hope|trust) (?:that )?(?:this|it|my|I)\b",
                r"(?:does not|doesn't|do not|don't|am not|not|isn't|is not) (?:come across|sound\w*|seem|feel|"
                r"inconvenienc\w*|bother\w*|disturb\w*|too|an? (?:imposition|bother|intrusion|nuisance|"
                r"inconvenience)|being|becoming|asking too)\b",
            ),
            together(
                r"(?:your|you)\b",
                r"(?:inbox|desk|plate|diary|calendar|schedule|time|day)\b",
                r"(?:overflowing|(?<!your )(?<!its )full|crowded|packed|precious|valuable|enough|must be|mountain|"
                r"piled|hundreds|drowning|intrud\w+)\b",
                r"(?:I|so|sorry|apolog\w+|but|forgive|know|realise|realize|sure|imagine)\b",
                but=rf"{_FAIR}|thank|rota|roster|patients?|book\w*|enjoy|hope",
            ),
            together(
                r"I (?:know|realise|realize|am sure|'m sure|imagine|appreciate|understand|bet|can see|guess)\b|"
                r"\bno doubt\b",
                r"(?:you|you're|your|everyone|y'all)\b",
                r"(?:juggl\w+|million things|busy|swamped|buried|inundated|flooded|snowed|drowning|a lot on|"
                r"stacked|slammed|rushed|run off|overloaded|bigger fish|better things|other things to|more "
                r"(?:pressing|important)|up against it|firefighting|pulled in)\b",
                r"(?:sorry|apolog\w*|hate|but|so|forgive|excuse|again|pile|bother\w*|trouble|just|quick|one more|"
                r"and I)\b",
                but=rf"{_FAIR}|thank|keep everyone|when you have a moment|told me",
            ),
            r"\bbad penny\b[^.!?]{0,20}|\b(?:excuse|pardon|forgive)\b[^.!?]{0,15}\b(?:many|long|repeated|constant|"
            r"endless|all (?:the|these)) (?:mails?|e-?mails?|messages?|calls?|questions?|letters?)\b[^.!?]{0,20}",
            r"\b(?:jump(?:ing)? the gun|broken record|harp(?:ing)? on|overstepping|on the spot|driving you (?:mad|"
            r"crazy|up the wall)|stalking you|dumb question|stupid question|silly question|hundredth person|last "
            r"thing you need|think me (?:\w+ )?rude|being rude|must be swamped|beg your pardon|with some "
            r"embarrassment|much to look at|hate asking|not the best candidate|last time I (?:bother|write|ask|"
            r"trouble)|thousand of these|hate me for)\b[^.!?]{0,40}",
            together(
                r"(?:sorry|apolog\w+)\b",
                r"(?:pile|workload|pressure|mess|mistakes in|performance|experienced|degree|awkward|nervous|"
                r"stupid|dumb|candidates to deal|can't help|good moment|bad time|appearance|talked too much|"
                r"ramble\w*|babbl\w*|blank\w*|stammer\w*)\b",
                but=rf"{_FAIR}|sorry (?:about|for) the mess I left",
            ),
            r"\bsorry,? sorry\b[^.!?]{0,30}|\b(?:wouldn't|would not) (?:bother|trouble|disturb|ask) "
            r"you\b[^.!?]{0,40}|\bit is me (?:once more|again)\b|\bdon't (?:mean|want) to push\b[^.!?]{0,20}|"
            r"\bashamed to\b[^.!?]{0,20}",
            together(
                r"(?:sick|tired|fed up|weary|had enough) (?:and tired )?of (?:the (?:sound|sight) of )?(?:me|my|"
                r"hearing|seeing)\b",
                but=_FAIR,
            ),
            r"\bI(?:'m| am|'ve been| have been| must be| know I'm| fear I am| may be| might "
            r"be)?\b[^.!?]{0,30}\b(?:a|an) (?:\w+ )?(?:nuisance|pest|pain|bother|nag|annoyance|burden|"
            r"stalker)\b(?! (?:control|for (?:customers|patients|residents)))[^.!?]{0,30}",
            r"(?:^|[.!?] )(?:it's |it is |only |just )*me (?:again|once more)\b[^.!?]{0,40}",
            together(
                r"(?:it's|it is|here's|here is|this is)?\s?(?:only |just )?(?:little old )?me again\b",
                r"(?:sorry|afraid|pest|nuisance|bother|apolog\w+|yes|alas|again)\b",
                but="happy to meet me again",
            ),
            together(
                r"(?:who am I|not worth your|too small|unimportant|insignificant|humble) (?:to |time|matter|"
                r"request|note|person)?",
                r"(?:I|my|you|your)\b",
                but=_FAIR,
            ),
        ),
        _SMALL,
    ),
)
