"""What takes the sting out of a sentence: by these words it asks for nothing, thanks, or speaks of third parties."""

from __future__ import annotations

import re

from dayeight.letters.regex import regex

_PUBLIC = (
    r"(?:customers?|clients?|patients?|guests?|callers?|passengers?|tenants?|residents?|parents|auditors?|inspectors?|"
    r"suppliers?|drivers?|farmers?|students?)"
)

HARMLESS: dict[str, re.Pattern[str]] = {
    "pressure": regex(
        r"\b(?:(?:don't|do not|didn't|no|not|nobody|never)(?: \w+){0,2} (?:need|expect|want|require|wait\w*|ask\w*)"
        r"(?: for)? (?:an? |your |to |any )?(?:answer|reply|ring|call|respond|decide|write|urgent|hurry)|"
        r"need(?: not|n't) (?:answer|reply|call|write|decide)|not urgent|nothing urgent|"
        r"eilt\b[^.!?]{0,40}\b(?:nicht|nichts|keineswegs)|"
        r"I(?:'d| would|'ll| will| can| could| should| need to)\b[^.!?]{0,30}\bbe (?:quick|fast)|"
        rf"{_PUBLIC} (?:\w+ ){{0,3}}(?:demand|want|ring|rang|need|insist)|(?:from|for|by) the {_PUBLIC}|was mine|"
        r"they (?:would like|want|need|expect|have asked|have given|asked|gave)\b(?!.*\b(?:so|yours|please|I (?:need|"
        r"must|will|shall)|sign|accept|unless|decide|hurry|sooner|faster)\b)|"
        r"not (?:asking|trying|wanting|meaning) (?:you )?to|no (?:pressure|rush|hurry)|(?:please )?(?:don't|do "
        r"not) (?:rush|hurry)|"
        r"prefer an? |an offer elsewhere and must|(?:don't|do not) expect an|thank(?:s| you)(?: \w+)? for (?:your|the|"
        r"such a) (?:prompt|quick|fast|swift|kind)|"
        r"withdraw (?:my|the) (?:application|name|candidacy))\b",
        re.IGNORECASE,
    ),
    "guilt": regex(
        r"\byou kept\b|\bthank(?:s| you) (?:\w+ )?for not\b|\band (?:I am|I'm) grateful\b|\buntil you (?:smiled|"
        r"laughed|"
        r"spoke)\b|\bat first,? (?:and|but) then\b|\bbefore I (?:came|started|joined|arrived)\b|\byou promised "
        rf"(?:your|her|him|them|the (?!date|answer|decision))|\battempt at (?:an?|the)\b|\b(?:from|by) (?:the|our) "
        rf"{_PUBLIC}\b|\bat the end of my (?:lesson|talk|demo|class)\b",
        re.IGNORECASE,
    ),
    "desperation": regex(
        r"\b(?:rent|loan|mortgage) is paid\b|\bneeds? no (?:\w+ )?(?:sponsor\w*|visa|permit)|\bwithout (?:any )?"
        r"sponsorship\b|\bno (?:\w+ )?sponsorship\b|\b(?:permit|visa|card|leave) (?:is valid |runs |valid |good )?"
        r"(?:until|to|till) (?:\w+ )?20\d\d\b(?!.*\b(?:only|lose|expire\w*|depend\w*|if)\b)|\bexcept the\b|"
        r"\bused the time\b|\b(?:a bit|a little|slightly|rather) gutted\b",
        re.IGNORECASE,
    ),
}
"""By class of finding: where this is found in a sentence, its phrases are no fault."""
