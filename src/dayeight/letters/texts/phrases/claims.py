"""Claims that harm: remarks on others, gossip, other employers' secrets, threats, ranking.

These block, since a letter must not go out with them.
"""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_OTHER = r"(?:candidates?|applicants?|finalists?|hires?|interviewees?|guys?|bloke|lads?|fellow|fella|lady|girl)"

HIRED = (
    Wording(
        (
            rf"\b(?:doubt|bet|sure|guess) (?:that )?(?:the|your) (?:other {_OTHER}|{_OTHER}|"
            rf"new person)\b[^.!?;]{{0,60}}",
            r"\b(?:your|the) (?:last|previous|former|old) [\w -]{3,30} (?:got|was|had been|had to be|"
            r"were) (?:sacked|fired|"
            r"dismissed|let go|pushed out|escorted)\b[^.!?;]{0,40}",
        ),
        "Remarks on others at the firm harm only you.",
        unless=(r"\b(?:wish|luck|strong|excellent|impressive|good)\b",),
    ),
    Wording(
        (
            (
                r"\b(?:the )?(?:person|man|woman|guy|colleague|one|candidate|someone|lad|bloke|fella|fellow|chap|lady|"
                r"girl|boy|kid|youngster|gentleman|"
                r"somebody|whoever) (?:that |who(?:m)? )?(?:you|they) (?:have |'ve )?(?:hired|took on|taken on|"
                r"put on|brought in|"
                r"gave the (?:job|role|post)|"
                r"took|chose|picked|selected|preferred|appointed|went with|gave (?:it|"
                r"the job) to)\b[^.!?;]{0,80}"
            ),
        ),
        "Remarks on the person who was hired harm only you.",
        unless=(r"\b(?:wish|congratulat\w+|hope|luck|good hands|glad|happy for|well)\b",),
    ),
    Wording(
        (
            (
                rf"\b(?:(?:the|your) (?:new|successful|chosen|internal) (?:hire|{_OTHER}|"
                rf"person|recruit|appointee)|(?:the )?other {_OTHER}|my (?:rivals?|"
                rf"competitors?|competition)|(?:the )?(?:rest|others) (?:of|in) (?:the|"
                rf"your) (?:{_OTHER}|field|pool|shortlist|waiting room))\b[^.!?;]{{0,80}}\b(?:less|"
                rf"lack\w*|worse|weak\w*|not|never|no|fail\w*|could|cannot|can't|left|"
                rf"leav\w+|young\w*|old\w*|better|unqualified|inexperienced|nervous|"
                rf"cheap\w*|poor\w*|only|hardly|mistake|struggl\w+|seem\w*|looked|"
                rf"fired|dismissed|sacked)\b[^.!?;]{{0,40}}"
            ),
        ),
        "Remarks on other candidates harm only you.",
        unless=(
            r"\b(?:wish|congratulat\w+|luck)\b",
            r"\?$",
        ),
    ),
    Wording(
        (
            (
                rf"\b(?:better|stronger|more (?:qualified|experienced|suitable|capable)) "
                rf"than (?:(?:the|any|all|your|every) )?(?:(?:other )?{_OTHER}|the "
                rf"rest of them|whoever|(?:anyone|anybody) else|the (?:one|person) "
                rf"you)\b[^.!?;]{{0,30}}"
            ),
            rf"\b(?:best|strongest|most qualified) {_OTHER}\b[^.!?;]{{0,20}}",
        ),
        "Comparing yourself with others claims what you cannot know.",
    ),
    Wording(
        (
            r"\binstead of me\b[^.!?;]{0,40}",
            (
                r"\b(?:hire|recruit|predecessor|successor|manager|colleague|boss|"
                r"person|she|he) (?:was|is|got) (?:fired|sacked|dismissed|pushed "
                r"out)\b[^.!?;]{0,20}"
            ),
        ),
        "Remarks on the person who was hired harm only you.",
        unless=(r"\bI (?:was|were)\b",),
    ),
)

GOSSIP = (
    Wording(
        (
            (
                r"\b(?:rumou?rs?|rumou?red|gossip|grapevine|word on the street|word "
                r"has it|scuttlebutt)\b[^.!?;]{0,60}"
            ),
        ),
        "Gossip has no place in a letter.",
    ),
    Wording(
        (
            (
                r"\b(?:I(?:'ve)? (?:have )?heard|I hear|people say|they say|everyone "
                r"(?:says|knows)|I am told|someone told me|a little bird|apparently)\b(?: "
                r"that| from \w+ that)?[^.!?;]{0,50}\b(?:leaving|left|quit|quitting|"
                r"fired|affair|divorc\w+|drink\w*|layoffs?|laid off|in trouble|bankrupt\w*|"
                r"sell(?:ing)? up|takeover|resign\w*|scandal|sued|missing money|money "
                r"problems|hates?|feud\w*|can't stand|difficult to work)\b[^.!?;]{0,40}"
            ),
        ),
        "Gossip has no place in a letter.",
        of_notes=True,
    ),
    Wording(
        (
            r"\bbetween (?:you and me|us|ourselves)\b[^.!?;]{0,40}",
            r"\boff the record\b[^.!?;]{0,40}",
            r"\bdon't tell (?:anyone|anybody|\w+)\b",
        ),
        "What must stay between two people does not belong in a letter.",
        unless=(r"\b(?:distance|agreement|relationship|meeting|call) between us\b",),
    ),
    Wording(
        (
            (
                r"\b(?:left|leaving|lost) (?:her|his|their) (?:last|previous|former)\b[^.!?;]{0,20}\b(?:ov"
                r"er|because|after|under)\b[^.!?;]{0,40}"
            ),
        ),
        "Gossip has no place in a letter.",
    ),
)

SECRETS = (
    Wording(
        (
            (
                r"\b(?:share|shar(?:e|ing)|bring(?:ing)?|send(?:ing)?|show(?:ing)?|"
                r"tell you|attach(?:ed|ing)?|give you|pass on|insights? into|copy "
                r"of|copied)\b[^.!?;]{0,40}\b(?:confidential|proprietary|internal|"
                r"inside|secret|unpublished|undisclosed) (?:\w+ )?(?:information|"
                r"data|figures?|numbers?|documents?|plans?|roadmap|prices?|pricing|"
                r"margins?|client lists?|customer lists?|code|source|memo|report|"
                r"details|knowledge|strategy|list|costs?|formula|recipes?|deck|files?)\b[^.!?;]{0,40}"
            ),
        ),
        "Inside facts of another employer must stay there.",
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:I (?:still |can |could |will )?(?:share|bring|send|show|take|"
                r"copied|attach(?:ed)?|still have)|I'll (?:share|bring|send|show)|"
                r"happy to share|bring(?:ing)? (?:over|along|with me)|attached (?:is|"
                r"are))\b[^.!?;]{0,40}\b(?:(?:their|my (?:old|former|current|previous|"
                r"last) (?:employer|company|firm|boss)(?:'s|s)?|(?-i:[A-Z][\w&]+)(?:['’]s?)) "
                r"(?:\w+ ){0,2}(?:client list|customer list|clients|customers|price list|"
                r"prices|pricing|margins?|source code|code|contracts?|roadmap|playbook|"
                r"supplier (?:list|prices|terms)|contact list|database|pipeline|recipes?|"
                r"formulas?|bids?|tenders?|files|passwords?|accounts?))\b[^.!?;]{0,30}"
            ),
        ),
        "Inside facts of another employer must stay there.",
        of_notes=True,
        unless=(r"\byour\b",),
    ),
    Wording(
        (
            (
                r"\b(?:about to|going to|plans? to|planning to|will soon|is (?:secretly|"
                r"quietly)|not yet (?:public|announced)|before it is announced|(?:losing|"
                r"lost) (?:its|their) (?:biggest|largest|main)|in financial trouble|"
                r"insolven\w+)\b[^.!?;]{0,20}\b(?:lay off|sack|close|sell|merge|acquire|"
                r"launch|announce|cut|shut|file|client|customer|contract)\w*\b[^.!?;]{0,40}"
            ),
        ),
        "Inside facts of another employer must stay there.",
        unless=(
            (
                r"\b(?:I|we|you|your)\b[^.]{0,30}\b(?:about to|going to|plan|planning|"
                r"will)\b"
            ),
            r"\byou\b",
        ),
    ),
)

THREATS = (
    Wording(
        (
            r"\b(?:contact|call|write to|go to|complain to|complaint (?:to|with)|report (?:this|it|you) to|"
            r"involve|inform) "
            r"(?:the |a |your )?(?:\w+ )?(?:labou?r (?:board|department|commission(?:er)?|office)|"
            r"department of labou?r|eeoc|acas|wrc|"
            r"fair work|ombudsman|equality commission|regulator|press|newspapers?|head office|"
            r"board of directors)\b[^.!?;]{0,30}",
        ),
        "A threat ends the conversation.",
    ),
    Wording(
        (
            r"\b(?:talk|speak|turn|go|write) to (?:my|a) (?:lawyer|solicitor|attorney|union)\b",
            r"\b(?:involve|hire|instruct|call|contact|consult) (?:my|a) (?:lawyer|solicitor|attorney|union)\b",
        ),
        "A legal threat ends the conversation.",
    ),
    Wording(
        (
            (
                r"\b(?:my|a|our|the) (?:lawyer|solicitor|attorney|legal (?:team|adviser|"
                r"advisor|counsel)|union(?: rep)?)\b[^.!?;]{0,60}\b(?:will|would|"
                r"in touch|contact|hear|says?|advis\w+|write|call)\b[^.!?;]{0,30}"
            ),
            r"\b(?:seek|take|consult|get) legal (?:advice|action)\b",
            r"\blegal (?:action|steps|consequences|proceedings|remedies)\b[^.!?;]{0,30}",
        ),
        "A legal threat ends the conversation.",
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:tribunal|lawsuit|suing|sue you|see you in court|take (?:this|"
                r"you|it|the matter) (?:further|to (?:court|a |an |the ))|file a "
                r"(?:complaint|grievance|charge)|ombudsman|press charges)\b[^.!?;]{0,40}"
            ),
        ),
        "A legal threat ends the conversation.",
        of_notes=True,
    ),
    Wording(
        (
            r"\b(?:know|within|assert|aware of|exercise) my (?:legal )?rights\b[^.!?;]{0,60}",
            (
                r"\b(?:breach|violation|contravention|in breach) of\b[^.!?;]{0,20}\b(?:law|"
                r"act|contract|regulations?|rules?|code|gdpr)\b[^.!?;]{0,30}"
            ),
            r"\b(?:illegal|unlawful|against the law|discriminat(?:ion|ory|ed))\b[^.!?;]{0,40}",
        ),
        "A legal threat ends the conversation.",
        of_notes=True,
        unless=(r"\b(?:clients?|tenants?|training|policy|cases?)\b",),
    ),
    Wording(
        (
            (
                r"\b(?:break|breaks|breaking|broke|violate|violates|breach(?:es)?) "
                r"(?:the|your|a|uk|us|eu|\w+ \w+ \w+)\b[^.!?;]{0,30}\b(?:law|rules?|"
                r"regulations?|act|directive|code)\b[^.!?;]{0,40}"
            ),
            r"\breport you\b[^.!?;]{0,30}",
            r"\breport (?:it|this|that) to (?:the|hmrc|acas|osha)\b[^.!?;]{0,30}",
            (
                r"\b(?:could|will|might|shall|have to|going to) report (?:it|this|"
                r"that|you|them)\b[^.!?;]{0,20}"
            ),
        ),
        "A legal threat ends the conversation.",
        of_notes=True,
        unless=(r"\breport (?:back|it in|on)\b",),
    ),
    Wording(
        (
            (
                r"\b(?:law|legislation|act|statute|rules?|regulations?)\b[^.!?;]{0,30}\b(?:owes? "
                r"(?:me|you)|obliges (?:you|employers)|requires (?:you|employers)|"
                r"entitles? me|says you|you must|gives me)\b[^.!?;]{0,60}"
            ),
            r"\b(?:owes?|owed) me (?:a|an|the)\b[^.!?;]{0,40}",
            (
                r"\b(?:entitled to|have a right to|my right to) (?:a|an|know|feedback|"
                r"hear|reasons?|be told)\b[^.!?;]{0,40}"
            ),
            r"\b(?:legally|by law) (?:required|obliged|bound|entitled)\b[^.!?;]{0,40}",
            r"\b(?:status|answer|reply) within 45 days\b",
        ),
        "A legal demand is a threat in a letter like this.",
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:leave|post|write|publish)\b[^.!?;]{0,20}\b(?:bad|negative|"
                r"honest|one[- ]star) (?:review|post)\b[^.!?;]{0,40}"
            ),
            r"\b(?:glassdoor|kununu|trustpilot)\b[^.!?;]{0,40}",
            r"\b(?:tell|warn) (?:everyone|others|the press|people|my network)\b[^.!?;]{0,30}",
        ),
        "A threat ends the conversation.",
        unless=(
            r"\bread\b",
            r"\bI saw\b",
        ),
    ),
)

RANKING = (
    Wording(
        (r"\b(?:rank(?:ed|ing)?|rank list|rank order|match list|rol)\b[^.!?;]{0,50}",),
        "The match forbids statements about ranking.",
    ),
    Wording(
        (
            (
                r"\b(?:number one|top choice|first choice|#1|top of my list|will "
                r"match|hope to match|match (?:with|at) you)\b[^.!?;]{0,30}"
            ),
        ),
        "The match forbids statements about ranking.",
    ),
)
