"""Offers and preferences: is there such an offer, and may this employer be called the first choice?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex

_OFFER = regex(
    r"\b(?:(?:i|i've|we)\s+(?:now\s+|just\s+|already\s+)?(?:have\s+|had\s+|am having\s+|"
    r"hold|got|have got|received|been (?:given|made|offered))[^.;!?\n]{0,30}?|"
    r"holding\s+|with\s+)"
    r"(?P<what>(?:an?|another|one|two|three|several|both|multiple|\d)\s+(?:(?:other|"
    r"written|competing|firm|verbal|job|good|better|second|signed)\s+){0,3}offers?)\b",
    re.IGNORECASE,
)
_MADE = regex(
    r"(?P<who>\b[A-Z][\w&'’-]+(?:\s+(?:and\s+|&\s+)?[A-Z][\w&'’-]+)*)\s+(?:has|"
    r"have|just|both|had)(?:\s+\w+){0,2}\s+(?:made|offered|given|sent)\b[^.;!?\n]{0,30}(?:\boffers"
    r"?\b)?",
)
_FROM = regex(r"\boffers?\s+(?:from|by|at|with)\s+(?P<who>[A-Z][\w&'’-]+(?:\s+[A-Z][\w&'’-]+)*)")
_PASSIVE = regex(
    r"\b(?P<what>(?:I(?:'ve| have| was)?|we have) (?:just |also |now |already )?(?:been )?(?:offered (?:an?|another|"
    r"the) (?:\w+ )?(?:job|position|post|role|contract|"
    r"place)|accepted (?:an?|another|the other|their) (?:\w+ )?(?:job|offer|position|post|role))|(?:another|a second|"
    r"one other|a rival|a different|some other) "
    r"(?:\w+ )?(?:company|firm|employer|school|hotel|hospital|clinic|house|office|studio)(?: \w+){0,2} (?:has |have |"
    r"just )*(?:made|offered|given|sent|wants)\b[^.;!?]{0,30})",
    re.IGNORECASE,
)
# Letters that tell of the job that was taken need no other record of it.
_TAKEN = frozenset({"DONE-1", "WITHDRAW-1", "REF-3"})
_MANY = regex(r"\b(?:two|three|several|both|multiple|many|other offers|\d+)\b", re.IGNORECASE)
_FIRST = regex(
    r"[^.;!?\n]{0,40}(?:#1|\b(?:(?:top|first|number one|no\.? ?1|clear|only|absolute|strong|personal) "
    r"(?:choice|pick|preference)|number one\b(?: on my list)?|(?:top|head) of my list|at the top of (?:my|the) list|"
    r"first on my list|dream (?:job|employer|company)|"
    r"(?:ahead of|before|over|more than) (?:all |any )?(?:the )?others?\b|the one (?:job |place )?I (?:really )?want|"
    r"second to none|(?:head and shoulders|far|well|way|streets) (?:above|ahead of) (?:all |every |any |the "
    r")*(?:others?|rest|place|one|firm|company)|"
    r"hands down (?:my|the)|by far (?:my|the) (?:favou?rite|best|first)|my (?:clear |absolute |outright )?favou?rite|"
    r"like (?:you|this (?:job|role|place)) (?:best|most)|want (?:you|this (?:job|one)) (?:most|more than)|"
    r"you come first|"
    r"(?:no|not any) other (?:firm|employer|company|process|place|interviews?|applications?)|"
    r"only (?:company|employer|firm|place|school|team|one|\w+ (?=(?:that )?(?:i'm|i am) (?:talk|speak|interview|"
    r"apply|see|consider)))"
    r" ?(?:that )?(?:i|i'm|i am)\b[^.;!?\n]{0,30}|favou?rite (?:company|employer|of all)|above "
    r"all (?:the )?others|"
    r"not (?:talking|speaking|interviewing) (?:to|with) anyone else|nowhere else|prefer (?:you|\w+ \w+) (?:to|over)|"
    r"have not applied (?:anywhere|elsewhere)|only application))",
    re.IGNORECASE,
)
_NOTED_FIRST = regex(
    r"\b(?:my|clear|is|are|it's) (?:1st|first|top)\b(?![- ](?:names?|rounds?|interviews?|talks?|step|day|week|job|"
    r"aid))|"
    r"\b(?:1st|first|top)[ -](?:choice|pick|preference)\b|\bnumber one\b|\bno\.? ?1\b|#1|\bfavou?rite\b|\bprefer",
    re.IGNORECASE,
)


def check(page: Page) -> Iterator[Finding]:
    """Offers that are not recorded, and a first choice while another process is open."""
    elsewhere = len(page.case.rivals)
    here = page.case.offered is not None
    for field, sentence in page.parts():
        text = sentence.text
        for m in _OFFER.finditer(text):
            many = _MANY.match(m["what"]) is not None
            if (not elsewhere and not here and not _noted(page)) or (many and elsewhere + here < 2):
                why = "One offer is recorded." if elsewhere else "No such offer is recorded."
                yield page.found("facts", field, m["what"], sentence.start + m.start("what"), why)
        if not (elsewhere or here or _noted(page) or page.letter.rule in _TAKEN):
            for m in _PASSIVE.finditer(text):
                yield page.found("facts", field, m["what"], sentence.start + m.start(), "No such offer is recorded.")
        for pattern in (_MADE, _FROM):
            for m in pattern.finditer(text):
                if (
                    "offer" in m.group()
                    and not _is_company(page, m["who"])
                    and f"offer from {m['who']}" not in page.known.notes
                ):
                    at = sentence.start + m.start()
                    yield page.found("facts", field, m.group().strip(), at, "The facts do not say whose offer it is.")
        if page.known.open_elsewhere and not _NOTED_FIRST.search(page.known.notes):
            for m in _FIRST.finditer(text):
                quote = m.group().strip(" ,")
                at = sentence.start + m.start() + m.group().index(quote)
                why = "Another process is open, and no note puts this one first."
                yield page.found("facts", field, quote, at, why, "I am very interested in this job")


def _noted(page: Page) -> bool:
    return bool(re.search(r"\boffers?\b", page.known.notes, re.IGNORECASE)) or page.case.accepted_elsewhere is not None


def _is_company(page: Page, who: str) -> bool:
    return who.split()[0].casefold() in page.case.details.company.casefold()
