"""A machine's style told by its weight: two ornate words in one sentence, or one that nobody says aloud."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_MACHINE = "Readers take such words for a machine's; a plain one serves better."
_ORNATE = (
    r"(?:truly|deeply|profound\w*|genuinely|inspir(?:ed|ing|ation|ational)|vision(?:ary)?|passion(?:ate)?|"
    r"innovat\w+|excellence|dedicat(?:ed|ion)|"
    r"commitment to|unwavering|impactful|impact on|dynamic|vibrant|collaborative|holistic|meaningful|empower\w*|"
    r"possibilities|insightful|ethos|"
    r"forward-thinking|remarkabl\w+|compelling|exceptional|invaluable|enrich\w*|foster\w*|nurtur\w+|cultivat\w+|"
    r"elevat\w+|transform\w*|"
    r"captivat\w+|energi[sz]ed|invigorat\w+|enthrall\w+|fascinat\w+|thrilled|ignit\w+|spark(?:ed|s)|journey|"
    r"commend\w*|laudable|admirabl\w+|exemplary|"
    r"seamless\w*|robust|strategic|synerg\w+|landscape|ecosystem|paradigm|trailblaz\w+|pioneer\w*|revolution\w*|"
    r"reimagin\w+|unlock\w*|harness\w*|"
    r"leverag\w+|catalyst|cornerstone|bedrock|harmon\w+|resonat\w+|align(?:s|ed|ment)?|culture of|mission|values|"
    r"purpose-driven|people-first|"
    r"\w+-(?:centric|centered|centred|driven|focused|minded|forward)|endeavou?rs?|nuanced?|multifaceted|"
    r"comprehensive|pivotal|integral|crucial role|"
    r"vital role|key role|indelible|lasting impression|eye-opening|thought-provoking|enlightening|illuminating|"
    r"refreshing\w*|heartfelt|sincerest|"
    r"unparallel\w+|unique(?:ly)?|sets you apart|stands? out|speaks volumes|shin(?:es|ed) through|shone through|"
    r"at the heart of|at the forefront|"
    r"intersection of|drive (?:growth|innovation|change|results)|push(?:es|ing)? boundaries|boundless|tireless\w*|"
    r"steadfast|wholehearted\w*|"
    r"eager(?:ly)? to (?:contribute|harness|apply|bring my)|opportunity to (?:contribute|grow|learn from|"
    r"collaborate)|skill ?set|expertise)"
)
# Of these, the ones that trades use for the thing; two of them together are no ornament yet.
_PLAIN = (
    r"(?:dedicated|dynamic|collaborative|landscape|ecosystem|journey|mission|values|strategic|robust|comprehensive|"
    r"integral|unique(?:ly)?|harness\w*|transform\w*|pioneer\w*|fascinat\w+|thrilled|endeavou?rs?|spark(?:ed|s)|"
    r"stands? out|genuinely|remarkabl\w+|impact on|expertise|skill ?set|aligns?|aligned|key role|"
    r"elevat\w+|nurtur\w+|foster\w*|vision|revolution\w*|catalyst|\w+-(?:centric|centered|centred|driven|focused|"
    r"minded|forward)|refreshing\w*|meaningful|passion|inspir(?:ed|ing)|exceptional)"
)

ORNAMENT = (
    Wording(
        (
            # Three different ornate words anywhere in a sentence; a lookahead each time keeps them apart.
            rf"^.*?\b{_ORNATE}\b.*?\b{_ORNATE}\b.*?\b{_ORNATE}\b.*$",
            rf"\b{_ORNATE}\b[^.!?]{{0,70}}?[\s,](?!{_PLAIN}\b){_ORNATE}\b",
            rf"\b(?!{_PLAIN}\b){_ORNATE}\b[^.!?]{{0,70}}?[\s,]{_ORNATE}\b",
            r"\b(?:palpable|embod(?:y|ies|ied)|exemplif\w+|cornerstone|bedrock|nuanced|thought-provoking|"
            r"illuminat(?:ed|es|ing) (?:the|my|a|our)|synerg\w+|meticulous|"
            r"permeat\w+|confluence|(?:am|was|feel|felt) (?:deeply |truly )?(?:humbled|heartened|energi[sz]ed|"
            r"invigorated)|unprecedented|impactful|drive (?:impact|meaningful)|uniquely (?:positioned|qualified|"
            r"suited)|"
            r"(?:invaluable|valuable|profound|incredible) insights?|gain(?:ed)? (?:insight|a deeper)|deeply "
            r"appreciative|next chapter|eagerly anticipate|visionar(?:y|ies)|"
            r"navigat\w+ (?:such |the |these )?(?:complexit\w+|ambiguity|challenges)|breath of fresh air|so "
            r"generously shared|serves? as (?:the|a) (?:\w+ )?(?:reminder|cornerstone|testament|foundation|"
            r"catalyst)|"
            r"at the heart of what you|what stood out (?:most|to me)|continues? to inspire|shape the future|drawn "
            r"to your (?:emphasis|commitment|focus|approach)|values I (?:cherish|hold dear|share)|"
            r"plays? a (?:crucial|vital|pivotal|key|critical) role|(?:crucial|vital|pivotal|critical) role|"
            r"doesn't just \w+ \w+; it|not merely an? \w+,? but|more than (?:just )?an? \w+, it is)\b[^.!?]{0,30}",
            r"\b(?:captivat(?:ed|ing)|invigorat(?:ed|ing)|enthrall(?:ed|ing)|mesmeri[sz](?:ed|ing)|spellbound|"
            r"kaleidoscope|symphony of|treasure trove|"
            r"labyrinth\w*|crucible|linchpin|lodestar|north star|gold standard|clarion|bustling|nestled|whirlwind|"
            r"(?:rich|complex|intricate|vibrant) (?:mosaic|tapestry|fabric|landscape|interplay|dance)|interplay)\b",
            r"\b(?:left|leave|leaving|came away from|walked away from|walked out of|stepped out of|emerged from) "
            r"(?:our|the|your|my) (?:\w+ )?(?:conversation|meeting|interview|discussion|talk|session|"
            r"office)?\s?(?:feeling |truly |with a (?:renewed|profound|deep|newfound|heightened) )(?:\w+ "
            r")?(?:inspired|energi[sz]ed|invigorated|excited|motivated|uplifted|enriched|sense|appreciation|"
            r"understanding|respect|admiration|invigorat\w+)\b[^.!?]{0,60}",
            r"\b(?:a|the|such a|this) (?:truly |profoundly |deeply |genuinely )(?:inspiring|enriching|rewarding|"
            r"insightful|meaningful|remarkable|exceptional|transformative|unique|special|memorable|engaging|"
            r"enlightening) (?:\w+ )?(?:conversation|discussion|experience|opportunity|dialogue|exchange|glimpse|"
            r"journey|place|team)\b",
            r"\b(?:further|deeper|strongly|only|greatly) (?:solidif|cement|fuel|deepen|reinforc|reaffirm|intensif|"
            r"bolster|heighten|underscor|amplif|strengthen)\w*\b[^.!?]{0,60}",
            r"\b(?:solidified|cemented|fueled|fuelled|deepened|reinforced|reaffirmed|intensified|bolstered|"
            r"heightened|ignited|amplified) (?:my|our) (?:\w+ )?(?:interest|enthusiasm|desire|passion|belief|"
            r"excitement|conviction|commitment|resolve|appreciation)\b[^.!?]{0,40}",
            r"\bin (?:today's|this|an?|our|the) (?:\w+[- ,]+){0,3}(?:world|landscape|era|age|market|economy|"
            r"environment|climate)\b",
            r"\b(?:relish|cherish|embrace|savou?r) the (?:opportunity|chance|challenge|prospect)\b[^.!?]{0,40}",
            r"\b(?:navigat\w+|traverse) (?:the|your|a|an|its|this|complex)\b[^.!?]{0,40}\b(?:landscape|"
            r"complexit\w+|challenges?|world|waters|terrain|nuances)\b",
            r"\b(?:not (?:just|only|merely|simply)) (?:a|an|the|about)? ?\w+(?: \w+){0,5},? but (?:also )?(?:a|an|"
            r"the|about|rather)?\b[^.!?]{0,60}\b(?:not (?:just|only|merely|simply))\b[^.!?]{0,60}",
        ),
        _MACHINE,
        of_notes=False,
        unless=(r"\b(?:you|she|he|they) (?:called|said|wrote)\b",),
    ),
)
