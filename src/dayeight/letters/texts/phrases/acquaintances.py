"""Claims of a shared friend, a relative at the firm, or a line to somebody above."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

_NAME = r"(?-i:[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*)"
_KIN = (
    r"(?:uncle|aunt|auntie|cousin|brother|sister|father|mother|dad|mum|mom|son|daughter|nephew|niece|(?:brother|"
    r"sister|father|mother|"
    r"son|daughter)-in-law|husband|wife|fianc[ée]e?|girlfriend|boyfriend|grandfather|grandmother|neighbou?r|roommate|"
    r"flatmate|god(?:father|"
    r"mother|son|daughter)|best friend|best man|friend|schoolmate|classmate|(?:golf|tennis|sailing|chess|"
    r"running) partner|landlady|"
    r"hairdresser|dentist|buddy|mate|pal|teammate|professor|tutor|mentor|coach|boss|manager|colleague|chief|supervisor)"
)
_ABOVE = (
    r"(?:ceo|boss|founder|chairman|chairwoman|chair|director|owner|president|head|board|partner|managing director|md|"
    r"cfo|principal|dean|"
    r"mayor|superintendent|vice president|vp|general manager|sister company)"
)
_INSIDE = (
    rf"(?:with you\b|for you(?:r (?:firm|company))?\b|you (?:well|personally)|your (?:\w+ ){{0,2}}(?:{_ABOVE}|team|"
    rf"staff|firm|company|"
    r"department|office|colleagues?|family|wife|husband|brother|sister|son|daughter|school|hotel|hospital|ward|shop|"
    r"crew|people|factory|"
    r"kitchen|side|place))"
)
_TIE = (
    r"(?:works?|worked|nursed|taught|teaches|served|serves|trained|studied|knows?|knew|plays?|played|rows|sings|sits|"
    r"sat|goes|went|golfs?|sold|"
    r"suppl\w+|married|met|was|is|used to|did|does|ran|runs|shares?|spent|started|cooked|drove|flew|has|had|"
    r"recommended|told|says?|said|sends?|"
    r"speaks?|spoke|lives?|dines?|trains?|fishes|hunts|rides)"
)

FRIENDS = (
    Wording(
        (
            rf"\byour \w+ {_NAME},? (?:who is )?(?:a|an|my) (?:\w+ )?(?:friend|cousin|neighbou?r|relative|"
            rf"acquaintance)\b[^.!?;]{{0,40}}",
            rf"\bmy {_KIN}\b[^.!?;]{{0,30}}\b(?:from|to|by|under) your (?:\w+ )?{_ABOVE}\b[^.!?;]{{0,30}}",
        ),
        "No fact knows of this person.",
        of_notes=True,
    ),
    Wording(
        (
            rf"\b(?:our|a) (?:mutual|common|shared) (?:friend|acquaintance|contact|connection)s?\b(?:,? {_NAME})?",
            r"\b(?:friends?|acquaintances?|contacts?|people) in common\b",
            r"\b(?:friend|colleague|pal|golf partner|relative|neighbou?r) of (?:yours|your (?:\w+ )?"
            rf"(?:{_ABOVE}|family|husband|wife))\b",
            rf"\bwe both know {_NAME}",
            rf"\bknow your {_KIN}\b",
            rf"\bI (?:also |happen to |do )*(?:know|knew|met|am friends with|"
            rf"am close to) your (?:\w+ ){{0,2}}{_ABOVE}\b[^.!?;]{{0,40}}",
            rf"\byour (?:\w+ ){{0,2}}(?:{_ABOVE}|{_KIN})(?: {_NAME})? and (?:I|my {_KIN})\b[^.!?;]{{0,40}}",
            rf"\bmy {_KIN} and your (?:\w+ ){{0,2}}(?:{_ABOVE}|{_KIN})\b[^.!?;]{{0,40}}",
            r"\b(?:our|my) (?:families|fathers|mothers|parents|family)\b[^.!?;]{0,20}\b(?:go way back|"
            r"know each other|are friends|go back|know you)\b"
            r"[^.!?;]{0,20}",
            r"\b(?:a|an old|some|one|two|several) (?:good |close |old |dear )?(?:friends?|acquaintances?|relatives?|"
            r"cousins?) (?:of mine )?(?:in|at|on|"
            r"from|of|inside|who (?:works?|sits|is)|works?|working) (?:\w+ )?(?:your|for you|with you)\b[^.!?;]{0,40}",
            r"\b(?:someone|somebody|people|a few people|a contact|a person|friends?) (?:that |whom |who )?(?:I know|"
            r"knows me|close to me|from my \w+) "
            r"(?:in|at|on|inside|from) your\b[^.!?;]{0,40}",
        ),
        "No fact knows of a shared friend.",
        of_notes=True,
    ),
    Wording(
        (
            rf"\bmy (?:old )?(?:{_KIN}|former (?:boss|manager|colleague))(?:,? {_NAME},?)?\s+(?:\w+ )?(?:works?|"
            rf"worked|knows?|knew|"
            rf"plays?|golfs?|went|goes|is (?:on|your|friends|married|at)|sits|serves)\b[^.!?;]{{0,60}}"
            rf"(?:\byou\b|\byour\b|\bthere\b|\b(?:at|for|with) {_NAME})[^.!?;]{{0,20}}",
            rf"\bmy (?:\w+ )?{_KIN}\b[^.!?;]{{0,30}}\b{_TIE}\b[^.!?;]{{0,40}}\b{_INSIDE}[^.!?;]{{0,30}}",
            rf"\bmy (?:\w+ )?{_KIN}\b[^.!?;]{{0,30}}\b(?:close to|friends? (?:of|with)|related to|married to|"
            rf"an? \w+ (?:of|with))\b[^.!?;]{{0,20}}"
            rf"\byours?\b[^.!?;]{{0,40}}",
            rf"\b{_NAME},? (?:who is )?my {_KIN}\b[^.!?;]{{0,30}}",
            rf"\bmy (?:buddy|mate|pal|friend) {_NAME}(?: (?:from|in|at|on) your\b[^.!?;,]{{0,30}})?",
            r"\bI am (?:the |a )?(?:\w+ )?(?:nephew|niece|cousin|son|daughter|brother|sister|relative|grandson|"
            r"granddaughter|godson) of\b[^.!?;]{0,40}",
            r"\b(?:sends?|asked me to (?:give|pass on)|passes on) (?:you )?(?:his|her|their) (?:\w+ )?(?:regards|"
            r"greetings|love|compliments|best)\b",
        ),
        "No fact knows of this person.",
        of_notes=True,
    ),
)
