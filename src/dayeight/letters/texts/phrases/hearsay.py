"""More that must not be claimed: hearsay, inside facts, remarks on rivals, threats; by their grammar."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_COMPANY = r"(?-i:[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+)*)"
_HEARD = (
    r"(?:I (?:also |just |recently )?(?:hear|heard|gather|gathered|understand|picked up|overheard|learned|learnt|"
    r"am told|was told)|I(?:'ve| have) (?:also |"
    r"just )?(?:heard|been told|learned|learnt|picked up)|(?:people|they|some|colleagues|insiders|everyone|everybody|"
    r"others)(?: \w+){0,3} (?:say|says|"
    r"said|tell me|told me|knows?|whisper|talk)|(?:someone|somebody|a contact|a source)(?: \w+){0,4} (?:told|tells|"
    r"says|said)|word is|it is (?:said|"
    r"no secret|common knowledge|well known)|the talk is|from what I (?:hear|heard|gather)|apparently|there is talk)"
)
_SCANDAL = (
    r"(?:leav(?:es?|ing)|left|quit\w*|on (?:his|her|their|its) way out|walked out|looking around|looking elsewhere|"
    r"fired|sacked|pushed out|affair|divorc\w+|"
    r"drinks?\b|drinking|lay ?offs?|laid off|lay off|in trouble|bankrupt\w*|insolven\w+|sell(?:ing)? up|takeover|"
    r"taken over|being sold|resign\w*|scandal|"
    r"sued|missing money|money problems|cannot pay|can't pay|hates?|feud\w*|can't stand|cannot stand|not get on|"
    r"do not get along|difficult|impossible|a mess|"
    r"chaos|chaotic|toxic|burn(?:ed|t)? out|turnover|incompetent|lazy|a bully|a tyrant|shouts|mobbing|harass\w*|"
    r"investigat\w+|demoted|replaced|merger|"
    r"closing|shut(?:ting)? down|in debt|having problems|losing (?:money|clients|customers|staff))"
)
_OTHERS = (
    r"(?:candidates?|applicants?|finalists?|hires?|interviewees?|contenders?|competitors?|analyst|hire|recruit|"
    r"appointee|"
    r"one you|person you)"
)
_PERSON = r"(?:man|woman|gentleman|lady|guy|chap|fellow|candidate|applicant|person|one|girl|boy)"
_BELITTLED = (
    r"(?:less|lack\w*|worse|weak\w*|not even|cannot|can't|could not|couldn't|did not|didn't|does not|doesn't|hardly|"
    r"barely|never|fail\w*|nervous|lost|beginners?|"
    r"amateurs?|unprepared|late|half|no (?:idea|clue|experience)|inexperienced|too (?:young|old|expensive|green)|"
    r"overqualified|will not last|won't last|"
    r"mistake|regret|only|outclass\w*|match (?:me|that|my)|compare|compete|keep up|left)"
)

HEARSAY = (
    Wording(
        (
            r"\b(?:one hears|rumou?r|is it true)\b (?:that )?[^.!?;]{0,60}",
            r"\b(?:your|the) new (?:colleague|hire|analyst|person|recruit|appointee|"
            r"\w+)\b[^.!?;]{0,30}\b(?:struggl\w+|not up to|"
            r"cannot cope|can't cope|out of (?:his|her|their) depth|overwhelmed|already gone|"
            r"disappoint\w+)\b[^.!?;]{0,30}",
            r"\b(?:other|another) (?:chap|bloke|guy|man|woman|lady|gentleman|girl|boy|person) (?:in|at|on|who|"
            r"waiting)\b[^.!?;]{0,60}",
            r"\b(?:go|take (?:you|this|it)) to (?:court|law|trial)\b[^.!?;]{0,20}",
            r"\bI(?:'ve| have)? (?:kept|keep|saved|noted|documented|recorded)\b[^.!?;]{0,30}\b(?:evidence|proof|"
            r"for the record|"
            r"how you treated me)\b",
            r"\b(?:evidence|age|gender|race|religion|pregnancy) should (?:not|never) (?:play|matter|"
            r"count)\b[^.!?;]{0,40}",
        ),
        "Such a remark harms only you.",
        of_notes=True,
    ),
    Wording(
        (rf"\b{_HEARD}\b[^.!?;]{{0,60}}\b{_SCANDAL}\b[^.!?;]{{0,40}}",),
        "Gossip has no place in a letter.",
        of_notes=True,
        unless=(
            r"\bI (?:was|am) told (?:by you|you|when)\b",
            r"\b(?:my|our) (?:team|company|firm)\b",
            r"\b(?:patients?|customers?|machine)\b",
        ),
    ),
    Wording(
        (
            r"\b(?:the|that|your) (?:woman|man|person|guy|chap|one|colleague|gentleman|lady|candidate|somebody|"
            r"someone) who (?:(?:got|has got|was given|landed|won|"
            r"took) (?:it|the|this|my) ?(?:job|post|place|role|position)?(?! (?:minutes|notes|photo|call))|beat me|"
            r"was (?:interviewed|hired|chosen|picked))\b[^.!?;]{0,70}",
            r"\bwho(?:so)?ever (?:got|has got|won|took|you (?:chose|hired|picked|took))\b[^.!?;]{0,70}",
            r"\byou(?:'ve| have)? (?:picked|chose|chosen|hired|took|taken|preferred|went for|gone for|selected|"
            r"settled for) (?:someone|somebody|a (?:man|woman|"
            r"person|candidate|colleague)|an? \w+) (?:with|who|without|that|less|younger|older|cheaper|weaker|"
            r"inexperienced)\b[^.!?;]{0,40}",
            rf"\b(?:(?:other|rest of the|all (?:the )?other|another|rival|competing|new|previous|"
            rf"none of the) (?:\w+ )?{_OTHERS}|the (?:\w+ )?{_PERSON} (?:before|after|ahead of|beside|next to) "
            rf"me|the (?:candidate|applicant|hire) you)\b[^.!?;]{{0,40}}\b{_BELITTLED}\b[^.!?;]{{0,40}}",
            r"\b(?:doubt|bet|convinced) (?:that )?(?:the |any of the |none of the |no )?(?:others?|other \w+|rest|"
            r"anybody else|anyone else)\b"
            r"[^.!?;]{0,30}\b(?:can|could|will|would|match|have|has|did|not)\b[^.!?;]{0,30}",
            r"\b(?:no|none of the|not one of the|hardly any|few) (?:other )?(?:candidates?|applicants?|"
            r"finalists?)\b[^.!?;]{0,40}\b(?:will|can|"
            r"could|has|have|had|knows?|match\w*|bring\w*|offers?)\b[^.!?;]{0,30}",
            r"\b(?:best|strongest|most (?:qualified|suitable|experienced|capable)|ablest|finest|"
            r"fittest)\b[^.!?;]{0,12}\b(?:candidates?|applicants?|finalists?|of (?:them )?"
            r"all|in the field|you (?:will|can) find)\b[^.!?;]{0,20}",
        ),
        "Remarks on others who applied harm only you.",
        unless=(
            r"\b(?:see|understand|know|respect) why\b",
            r"\b(?:wish|congratulat\w+|luck|good start|hope|glad|happy for|strong|excellent|good people|well)\b",
            r"\?$",
            r"\byou (?:said|told|mentioned|look|want|need)\b",
            r"\b(?:find|found) the (?:right|best)\b",
        ),
    ),
    Wording(
        (
            r"\b(?:in the hands of|through|via) (?:my|our) (?:lawyers?|solicitors?|attorneys?|union|"
            r"legal \w+)\b[^.!?;]{0,20}",
            r"\b(?:hear|hearing|letter) from (?:my|a|our) (?:lawyers?|solicitors?|attorneys?|union|legal \w+)\b",
            r"\bI(?:'ll| will| shall| may| might| could| would| can| am going to| have to) (?:have to )?(?:let|tell|"
            r"inform|alert|warn|contact|write to|go to) (?:the )?(?:press|newspapers?|media|journalists?|papers|"
            r"regulator|authorit\w+|ministry|works council|public)\b"
            r"[^.!?;]{0,30}",
            r"\bI(?:'ll| will| shall| may| might| could| am going to| have to) (?:post|write|tweet|publish|share|"
            r"talk) (?:about )?(?:this|you|my experience|how)\b[^.!?;]{0,20}\b(?:linkedin|online|public\w*|social|"
            r"glassdoor|internet|twitter|"
            r"facebook|forum|reddit|everywhere)\b",
            r"\b(?:rate|review|name) (?:you|your (?:company|firm|hotel|school)|this) (?:\w+ )?(?:publicly|online|"
            r"and shame|badly|accordingly|on)\b|\bname and shame\b",
            r"\b(?:under|according to|by|pursuant to) (?:the )?(?:gdpr|law|agg|equality act|data protection|ada|"
            r"title vii|labou?r (?:law|code)|employment \w+)\b[^.!?;]{0,20}\b(?:I am|I have|you owe|you must (?:tell|"
            r"send|give) me|my right|owe me|entitled)\b[^.!?;]{0,30}",
            r"\b(?:there|this|it|that) (?:will|would|could|may|might) (?:be|have) (?:legal )?consequences\b|"
            r"\bhold (?:you|your \w+) (?:liable|responsible|accountable)\b|\b(?:subject access|data access) request\b",
            r"\bI (?:reserve|keep|retain) (?:the|my|all) rights?\b[^.!?;]{0,30}|\b(?:my|the) rights? (?:under|"
            r"as an applicant|to (?:an|a|know|see))\b[^.!?;]{0,30}",
        ),
        "A threat ends the conversation.",
        of_notes=True,
        unless=(
            r"\b(?:sent|introduced|referred|thank\w*|I worked|I work|years?)\b[^.!?]{0,30}\b(?:lawyers?|solicitors?|"
            r"attorneys?|union)\b",
        ),
    ),
)

INSIDE = (
    Wording(
        (
            rf"{_COMPANY}['’]s (?:\w+ )?(?:biggest|largest|main|key|best) (?:client|customer|account|"
            rf"supplier)\b[^.!?;]{{0,40}}",
            rf"\b{_COMPANY} pays (?:its|their)\b[^.!?;]{{0,40}}",
        ),
        "Inside facts of another employer must stay there.",
        of_notes=True,
    ),
    Wording(
        (
            rf"\b(?:what|how much) (?:{_COMPANY}|they|my (?:old |former |current )?(?:firm|employer|"
            rf"company)) (?:really |actually )?(?:pays?|charges?|earns?|costs?|makes?|plans?)"
            r"\b[^.!?;]{0,40}",
            rf"\b(?:I (?:still )?(?:have|kept|keep|know|saved|took|own|hold)|I (?:could|can|would|will|'d|"
            rf"'ll) (?:easily |also |gladly )?(?:bring|share|show|send|give|copy|tell)|"
            rf"access to|copy of|copies of|bring(?:ing)?|with me)\b[^.!?;]{{0,40}}(?:{_COMPANY}['’]s?|\b(?:their|"
            rf"my (?:old|former|current|present|last) (?:\w+)['’]s|the company's|"
            rf"the {_COMPANY})) (?:\w+ ){{0,2}}(?:clients?|customers?|data|prices?|pricing|margins?|code|roadmap|"
            rf"forecasts?|lists?|plans?|models?|contracts?|budget|suppliers?|"
            r"recipes?|formulas?|files?|accounts|secrets?|strategy|bids?|tenders?|costs?|salaries|passwords?|"
            r"database|contacts|figures|templates?)\b[^.!?;]{0,30}",
            r"\b(?:bring|take|brought) (?:\w+ )?(?:my|their|the|our|all) (?:\w+ )?(?:clients|customers|accounts|"
            r"contacts|client list|book of business|suppliers) (?:from|of|at|over|"
            r"along|with me)\b[^.!?;]{0,30}",
            rf"\b(?:{_COMPANY}|(?-i:[A-Z][\w]+),? they|my (?:old |former |current |present )?(?:firm|employer|"
            rf"company)) (?:is|are|will|plans?|want|wants|intends?)(?: \w+)? ?(?:going to|to|about to|"
            r"planning to|soon)? ?(?:close|lay off|sack|merge|shut|dismiss|axe|raise (?:its|their) prices|cut (?:\d+|"
            r"jobs|staff|half)|be sold|go under|lose (?:its|their))\b[^.!?;]{0,50}",
            rf"\b{_COMPANY} (?:over ?charges?|under ?pays?|cheats?|cuts corners|hides?|makes? a (?:margin|profit|"
            rf"loss))\b[^.!?;]{{0,50}}",
            r"\bas an insider\b[^.!?;]{0,50}|\b(?:inside|insider) (?:knowledge|information|view|facts|story|"
            r"track)\b[^.!?;]{0,30}",
            r"\b(?:not supposed to|should not|shouldn't|strictly|must not) (?:really )?(?:tell|say|share|be telling|"
            r"confidential|know)\b[^.!?;]{0,40}|\b(?:in confidence|nda|secret)\b"
            r"[^.!?;]{0,20}\b(?:but|I can|tell|share)\b[^.!?;]{0,30}|"
            rf"\b(?:tell|share|say|mention)\b[^.!?;]{{0,20}}\bin confidence,? that {_COMPANY}[^.!?;]{{0,60}}",
        ),
        "Inside facts of another employer must stay there.",
        of_notes=True,
        unless=(
            r"\byour\b[^.!?]{0,20}\b(?:clients?|customers?|data|prices|site|plans?)\b",
            r"\byou (?:said|told|mentioned|are|plan|will)\b",
        ),
    ),
)
