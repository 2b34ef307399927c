"""Claims about others told by what a sentence puts together: ties, secrets, rivals, authorities."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording, together

_KIN = (
    r"(?:brother|sister|cousin|uncle|aunt|mother|father|mum|mom|dad|wife|husband|partner|son|daughter|nephew|"
    r"niece|neighbou?r|flatmate|room-?mate|(?:brother|sister|mother|father|son|daughter)-in-law|girlfriend|"
    r"boyfriend|fianc[ée]e?|godfather|godmother|friend|buddy|mate|pal|landlord|landlady|hairdresser|barber|"
    r"dentist|classmate|schoolmate|team-?mate|grandfather|grandmother|in-laws|best man|ex|family)"
)
_ABOVE = (
    r"(?:ceo|cto|cfo|coo|boss|founder|owner|chair(?:man|woman)?|director|president|head|principal|manager|partner|"
    r"board|md|vp|dean|mayor|husband|wife|brother|sister|son|daughter|team|staff|people|crew|chef|office|surgeon|"
    r"consultant|superintendent|foreman|supervisor|lead|accountant|lawyer)"
)
_AUTHORITY = (
    r"(?:commission(?:er)?|tribunal|ombuds\w+|osha|eeoc|acas|hse|fair work|citizens advice|wrc|labou?r relations|"
    r"industrial relations|arbitration|hiqa|labou?r (?:board|court|office|inspector\w*|commissioner|department)|"
    r"trade union|my union|the union|press|newspapers?|journalists?|media|twitter|facebook|glassdoor|kununu|"
    r"trustpilot|google reviews?|reddit|lawyers?|solicitors?|attorneys?|barristers?|courts?|regulators?|"
    r"inspectors?|inspectorate|authorit(?:y|ies)|watchdog|police|whistle\w*|data protection|consumer protection|"
    r"betriebsrat|arbeitsgericht|prud'hommes|city council|member of parliament|my mp|senator|human rights|"
    r"equality)"
)
_ACT = (
    r"I(?:'ll| will|'d| would| shall| may| might| could| intend| plan| mean| am going| am prepared| am ready| "
    r"reserve| have no choice| won't hesitate| will not hesitate|'m going|'m gonna| must| have)?(?: well| have| "
    r"also| then| be| to)*\b"
)
_STEPS = (
    r"(?:call\w*|ask\w*|instruct\w*|talk\w*|seen|hav\w* a word|report\w*|contact\w*|bring\w*|take|taking|refer\w*|"
    r"complain\w*|file|filing|writ(?:e|ing)|post\w*|go(?:ing)? to|speak\w*|inform\w*|involv\w*|notify\w*|hear "
    r"from|tell\w*|turn\w*|consult\w*|leave|leaving|warn\w*|sue|suing)\b"
)
_RIVAL = (
    r"(?:other|another|next|no other|any other|none of the|that|the|those|your) (?:\w+ ){0,2}?(?:candidates?|"
    r"applicants?|guys?|man|men|woman|women|lady|ladies|girls?|boys?|lads?|bloke|chap|fellow|people|person|hires?|"
    r"finalists?|kids?|youngsters?|gentlem[ae]n)"
)
_SEEN = (
    r"(?:in the (?:waiting room|lobby|corridor|hallway|reception|lift|elevator|car park|parking lot|queue)|"
    r"(?:before|after|ahead of) me|you (?:saw|see|met|interviewed|are seeing|hired|chose|picked|took|had|went)|"
    r"who (?:had|got|has|did|held|left|came|was (?:in|before)|went)|on (?:the|your) shortlist|waiting (?:outside|"
    r"there))\b"
)
_SLUR = (
    r"(?:drunk|drank|drink\w*|lazy|useless|hopeless|incompetent|idiot\w*|clueless|fired|sacked|sack|let go|stole|"
    r"steal\w*|thief|fraud\w*|liar|lied|lying|fake\w*|barely|hardly|never|can't|cannot|couldn't|could not|no "
    r"(?:idea|clue|experience|other)|nervous|out of (?:school|college|depth|his|her)|straight out of|too (?:young|"
    r"old|green)|green|like me|half (?:my|as|the)|as (?:good|well|fast) as|worse|weaker|less|not (?:a patch|as|"
    r"even|half|up to|fit)|unqualified|inexperienced|mess|disaster|joke|nightmare|bully|affair|rude|walked out|"
    r"burnt? out|harass\w*|why (?:he|she|they) (?:left|quit|went)|ain't)\b"
)
_SECRET = (
    r"(?:unreleased|unannounced|unpublished|not (?:yet )?(?:public|announced|out yet|released|known)|isn't public|"
    r"is not public|nobody knows|no one knows|nobody (?:outside )?knows|hush-?hush|under (?:an )?nda|\bNDA|"
    r"confidential(?:ly)? (?:figures|numbers|data|information|documents?|files?|lists?|prices?|plans?|reports?)|"
    r"trade secrets?|secret\w*|internal (?:figures|numbers|documents?|price|report|memo|roadmap|data)|inside "
    r"(?:information|knowledge|story|track)|price list|customer list|client list|supplier list|source code|"
    r"blueprints?|schematics|margins? (?:is|are|at|of)|cost base|bid (?:price|for)|still have (?:the|their|a copy|"
    r"copies|access|my login)|kept (?:a copy|copies)|can (?:show|send|bring|share|give) you (?:their|our old)|"
    r"took (?:the|their|a copy)|between (?:us|you and me)|off the record|you did(?:n't| not) hear (?:it|this) "
    r"from me|don't (?:quote|tell))\b"
)
_TROUBLE = (
    r"(?:clos(?:e|es|ing) (?:down|its|the|their|next)|shut(?:s|ting)? down|about to (?:lose|drop|close|cut|lay|"
    r"launch|sell|fold|go|be sold|announce|fire|buy|move)|going (?:under|bust|bankrupt)|losing (?:money|its|"
    r"their)|lays? off|laying off|cheat\w*|shorts (?:its|their|the)|short-?chang\w*|underpa(?:y|ys|id|ying)|"
    r"stiff(?:s|ed|ing)|rips? (?:people |customers |clients )?off|ripping|scam\w*|lies to|lied to|mislead\w*|"
    r"misled|denies|overcharg\w*|overbill\w*|double[- ]bill\w*|cut(?:s|ting)? corners|fak(?:e|es|ed|ing)|fiddl\w+|"
    r"cook\w* the books|cooking the books|bills? (?:for )?\w+ (?:they|that were|nobody)|never (?:do|did|done|"
    r"pays?|paid|tests?|tested|checks?|report)|hid(?:es|ing)? (?:the|its|their)|cover(?:s|ed|ing)? up|breach\w*|"
    r"lawsuit|investigat\w+|violat\w+|skim\w*|bribe\w*|kickbacks?|black market|off the books|cash in hand|tax "
    r"dodge)\b"
)
_WORK = r"if (?:you|a)|wish|luck|congratulat\w+|well done|thank|good hands|glad for|happy for|happy to"

OUTSIDERS = (
    Wording(
        (
            together(
                rf"(?:my|our|a) (?:\w+ ){{0,2}}{_KIN}\b",
                r"(?:for|with|at|under|alongside|next to|beside|opposite|on|of|in|to) (?:you|yours|your (?:\w+ "
                r"){0,2}\w+)\b",
                r"(?:works?|worked|drives?|drove|knows?|knew|plays?|played|went|goes|teaches|taught|nurse[ds]?|"
                r"serve[sd]?|trained|studied|sits?|sat|sold|married|met|shares?|sings?|rows?|speaks?|spoke|says?|"
                r"said|told|sends?|is|was|used to|did|does|runs?|ran|started|retired|cleans?|cooks?|supplies|"
                r"supplied|delivers?|recommends?|recommended|swears?|loves?|grew up|lives?|rides?|golfs?|fishes|"
                r"trains?|coaches)\b",
                but=r"tell my|told my|my family (?:and|is|are)|for me and my|I (?:told|promised|owe)|like to work|"
                r"would|want to work",
            ),
            rf"\bI (?:\w+ )?(?:play|played|row|sing|golf|run|train|ski|sail|fish|cycle|drink|lunch|dine|dance|"
            rf"pray|swim|ride|share \w+|used to (?:play|work|live|train|sing)|went to (?:school|college|"
            rf"university|church)|grew up|go (?:to church|way back|fishing|running)|am (?:close )?(?:friends|"
            rf"mates)|studied|served|worked)\b[^.!?]{{0,30}}\b(?:with|alongside|next to|beside) (?:your|"
            rf"a|one|two|some|several) (?:of your )?(?:\w+ ){{0,2}}{_ABOVE}s?\b[^.!?]{{0,30}}",
            rf"\byour (?:\w+ ){{0,3}}(?:{_ABOVE})(?:'s|s)?(?: \w+)?,?(?: \w+,)? (?:is|are|was|happens to be|turns "
            rf"out to be) (?:\w+ ){{0,3}}(?:friends?|neighbou?rs?|cousins?|relatives?|mates?|family|"
            rf"acquaintances?|buddy|buddies|an old)\b[^.!?]{{0,30}}",
            r"\b(?:sends?|sending|give|gives|pass(?:es)? on|asked me to (?:give|say|pass)|says?) (?:you |on "
            r")?(?:his|her|their|a|hi|hello|hey|its)?\s?(?:\w+ )?(?:best|regards|love|greetings|wishes|hello|"
            r"hi)\b(?=[^.!?]{0,40}$)(?<!with best)",
        ),
        "No fact knows of this tie.",
        unless=(
            r"^(?:best|kind|warm)",
            r"\b(?:please|do) (?:give|pass|say)\b",
            r"\bgive my\b",
            r"\bI (?:gave|passed|said|delivered)\b",
        ),
        of_notes=True,
    ),
    Wording(
        (
            together(
                _ACT,
                _STEPS,
                rf"\b{_AUTHORITY}\b",
                but=r"police check|background check|union (?:steward|rep|card|member)|press (?:room|shop|line|brake)|"
                r"court (?:days?|reports?|work|dates?|cases?)|your (?:union|lawyers?|solicitors?|regulator|"
                r"authority|press|media|court)|court's|worked|I did|experience|told (?:her|him|you|them) about|"
                r"enjoy\w*|like[sd]?|glad|learn\w*",
            ),
            together(
                r"(?:legal|formal) (?:action|steps|advice|complaint|proceedings|consequences|grievance|claim)|"
                r"(?:sue|suing|lawsuit|take you to court|see you in court|seek (?:damages|compensation)|"
                r"discriminat\w+|my rights|hold you (?:liable|responsible|to account)|consequences)\b",
                r"(?:I|you|my|your|me)\b",
                but=r"caseload|clients?|files?|cases?|your (?:legal|clients?|firm)|worked|experience|legal team|"
                r"equal\w* work",
            ),
        ),
        "A threat ends the matter, and not in your favour.",
    ),
    Wording(
        (
            together(_RIVAL, _SEEN, _SLUR, but=_WORK),
            together(
                r"(?:your|the|my) (?:predecessor|last (?:one|guy|bloke|person)|previous (?:one|person|holder))|"
                r"whoever (?:had|did) (?:it|the job|this)|(?:the|that) (?:one|girl|guy|man|woman|lad|fellow|bloke|"
                r"candidate|applicant) (?:from (?-i:[A-Z][a-z]\w+)|before me|next to me|who had (?:this|the) job)",
                r"(?:mess|pigsty|nothing|hardly|barely|never|couldn't|could not|can't|cannot|did not|didn't|wrong|"
                r"late|explains|I gather|I hear|name an?|drink|smell\w*|asleep|rude|old|young|worse|no idea|"
                r"weak\w*|shambles|chaos|left|lost|broke|lazy)\b",
                but=rf"{_WORK}|you (?:said|told|mentioned)|(?:last|next) one (?:is|was)|nothing else",
            ),
            together(
                r"(?:the|your) (?:successful|chosen|winning|preferred|appointed|internal|inside|new) (?:candidate|"
                r"applicant|person|man|woman|hire|appointee|colleague)\b",
                r"(?:friend|relative|cousin|related|nephew|niece|married|knows|golf|favou?rite|fixed|inside|"
                r"experience|qualified|young\w*|only|never|not|\w+n[’']t|less|cheap\w*|connections?|politic\w*)\b",
                but=_WORK,
            ),
            together(
                r"(?:cousin|nephew|niece|son|daughter|friend|brother|sister|wife|husband|mate|buddy|"
                r"daughter-in-law|son-in-law|neighbou?r|golf partner|protégée?|favou?rite) of (?:the|your|a)\b",
                r"(?:helps?|helped|got|gets|hired|the job|counts?|matters?|no wonder|explains?)\b",
            ),
            together(
                r"(?:rigg?ed|stitch-?up|foregone|jobs? for the boys|nepotism|old boys|inside job|already decided|"
                r"window dressing|just for show|sham|charade)\b",
                r"(?:you|your|this|the|it|interview|process|job|decision|whole)\b",
                but=rf"{_WORK}",
            ),
            together(
                r"(?:no|none of the|any|neither of the|not one of the|all the|ain't no) (?:\w+ )?(?:candidates?|"
                r"applicants?|guys?|people|others?|welders?|finalists?)\b",
                r"(?:like me|as (?:good|well|fast|hard) as|better than (?:me|I)|beats? me|match(?:es)? (?:me|that|"
                r"my)|can do|touch me|come close|comes close|half as)\b",
                but=_WORK,
            ),
            together(
                r"your (?:last|previous|former|old|current|ex-?)\s?(?:\w+ )?(?:hire|manager|assistant|nurse|chef|"
                r"sous|lead|leader|engineer|analyst|driver|registrar|officer|teacher|person|guy|one|man|woman|"
                r"receptionist|colleague|boss|owner|employee|tech\w*|curator|bloke|electrician)|(?:the|whoever) "
                r"(?:person |man |woman |guy |one )?(?:before|who (?:had|held|did)|I would replace|I'd replace|in "
                r"the (?:job|role) (?:before|now))",
                r"(?:told me|drunk|drank|lazy|useless|fired|sacked|left because|why (?:he|she|they)|stole|never|"
                r"couldn't|could not|did not|didn't|hated|mess|incompetent|quit|walked out|bully|from what I hear|"
                r"I hear|wasn't|was not|apparently|rumou?r)\b",
                but=rf"{_WORK}|you (?:said|told|mentioned)",
            ),
            together(
                r"(?:(?:everyone|everybody|people|half the town|the whole (?:town|industry)|they|word|folks)(?: "
                r"\w+){0,3} (?:say|says|said|know|knows|is that|has it|tells?|whispers?|think|thinks)|I hear|I "
                r"heard|from what I (?:hear|gather)|rumou?r\w*|apparently|it is (?:well )?known|no secret|gossip|"
                r"I gather)\b",
                r"(?:on (?:the|his|her|their) way out|leaving|is finished|is going|quits?|fired|sacked|divorc\w*|"
                r"affair|drunk|in trouble|broke|bankrupt\w*|for sale|being sold|to be sold|losing|lost|hates?|"
                r"can't stand|fell out|falling out|scandal|lawsuit|pregnant|ill|cancer|retir\w+|fighting|feud\w*|"
                r"lay-?offs?|closing)\b",
                but=rf"{_WORK}|you (?:said|told|mentioned)|customers?|patients?",
            ),
        ),
        "Remarks on others harm only you.",
        of_notes=True,
    ),
    Wording(
        (
            together(
                r"(?-i:(?<!^)(?<!\. )[A-Z][a-z]+|my (?:last|old|former|previous|current) (?:employer|firm|company|"
                r"boss|shop|practice|place)|they|we)",
                _SECRET,
                but=r"my own|diary secret|patients?|confidential (?:files|records|shred)|if you like|happy to|in "
                r"confidence that",
            ),
            rf"\b(?:at (?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?,? (?:they|the (?:boss|owners?|managers?|partners?))|"
            rf"(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))? (?:is|are|was|were|has|have)|my (?:last|old|former|previous|"
            rf"current) (?:employer|firm|company|boss|shop|practice|"
            rf"place))\b[^.!?]{{0,30}}\b{_TROUBLE}[^.!?]{{0,40}}",
            r"(?-i:\b[A-Z]\w+(?: [A-Z]\w+)?) (?:have been |has been |had been |are |is |were |was )?(?:lets?|"
            r"letting|makes?|making|forc(?:es?|ing|ed)|push(?:es|ing|ed)|run(?:s|ning)?|sends?|sending|sell(?:s|"
            r"ing)?|never|don't|doesn't|didn't|skips?|skipped|skipping|ignor(?:es?|ed|ing)) (?:\w+ "
            r"){0,4}(?:without (?:an?|the|any)|over (?:their|the) (?:hours|limit)|test\w*|pay\w*|check\w*|"
            r"report\w*|inspect\w*|train\w*|insur\w*|licen\w+|expired|illegal\w*|unsafe|out of date|"
            r"false)\b[^.!?]{0,40}",
            r"(?-i:\b[A-Z]\w+(?: [A-Z]\w+)?) (?:\w+ly |always |often )?(?:shorts|cheats|cheated|overcharges|"
            r"underpays|stiffs|scams|lies|misleads|misled|hides|fudges?|doctors their|forges?|falsif(?:y|ies)|"
            r"massages? (?:the|their)|fakes|faked|fiddles|fiddled|skims|bribes|launders|denies|short-?changes|"
            r"rips (?:people|customers|clients|them) off)\b[^.!?]{0,50}",
            r"\b(?:I could tell you (?:stories|things|a thing|tales)|the things I(?:'ve| have) seen (?:there|at)|"
            r"you would not believe what goes on)\b[^.!?]{0,40}",
        ),
        "What you know from inside another employer must stay there.",
        of_notes=True,
    ),
)
