"""Claims that nobody can back or that harm: invented friends, gossip, remarks on others, secrets, threats, ranking."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex
from dayeight.letters.texts.phrases import claims
from dayeight.letters.texts.phrases.acquaintances import FRIENDS
from dayeight.letters.texts.phrases.hearsay import HEARSAY, INSIDE
from dayeight.letters.texts.phrases.outsiders import OUTSIDERS
from dayeight.letters.words import Span, fold, words

_LISTS = (FRIENDS, claims.HIRED, claims.GOSSIP, claims.SECRETS, claims.THREATS, HEARSAY, INSIDE, OUTSIDERS)

# Words of such claims that notes need not have.
_KIN = regex(
    r"\b(?:my|our)(?: \w+){0,2} (?P<kin>brother|sister|cousin|uncle|aunt|mother|father|mum|mom|dad|wife|husband|"
    r"partner|"
    r"son|daughter|nephew|niece|neighbou?r|flatmate|room-?mate|friend|mate|buddy|landlord|hairdresser|dentist|"
    r"classmate)"
    r"\b(?:[^.;!?]{0,12}\b(?:was|is|has|had|knows?|knew|went|goes|works?|worked|plays?|played|says?|said|met|taught|"
    r"studied|sat|sends?|used|lives?|shares?|trained|married|sold|did))\b"
)
_THEIR_KIN = regex(
    r"\b(?P<name>[A-Z]\w+)['’]s (?P<kin>wife|husband|brother|sister|son|daughter|mother|father|cousin|partner|"
    r"neighbou?r|"
    r"niece|nephew|family|friend)\b[^.;!?]{0,40}\b(?:my|me|I|us|our)\b"
)
_NEAR = 60
_RELATION = frozenset({"would", "friend", "buddy"})


def check(page: Page) -> Iterator[Finding]:
    """Harmful claims in subject and text."""
    lists = [*_LISTS, claims.RANKING] if page.case.details.sector == "residency" else _LISTS
    for field, sentence in page.parts():
        yield from _ties(page, field, sentence)
        for list_ in lists:
            for entry in list_:
                for m in entry.found_in(sentence.text):
                    quote = m.group().strip(" ,;")
                    if list_ is INSIDE and any(w in quote for w in words(page.case.details.company)[:1]):
                        continue  # what they have is theirs to hear of
                    if entry.of_notes and _noted(page, quote):
                        continue
                    at = sentence.start + m.start() + m.group().index(quote)
                    yield page.found("claims", field, quote, at, entry.why)


def _ties(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "My sister was at school with Owen": kin of the candidate with somebody of the firm, where no note has them."""
    here = {p.name.split()[0] for p in page.case.people.values() if p.part not in ("referrer", "contact") and p.name}
    here |= {p.name.split()[-1] for p in page.case.people.values() if p.part not in ("referrer", "contact") and p.name}
    for m in _THEIR_KIN.finditer(sentence.text):
        if m["name"] in here and not page.known.has(m["kin"]):
            yield page.found("claims", field, m.group(), sentence.start + m.start(), "No fact knows of this tie.")
    for m in _KIN.finditer(sentence.text):
        if page.known.has(m["kin"]):
            continue
        around = sentence.text[: m.start()][-_NEAR:] + sentence.text[m.end() :][:_NEAR]
        if here & set(words(around)):
            yield page.found("claims", field, m.group(), sentence.start + m.start(), "No fact knows of this tie.")


def _noted(page: Page, quote: str) -> bool:
    """True where most of what is said stands in the notes."""
    content = [w for w in words(quote) if len(w) > 4 and fold(w) not in _RELATION]
    return bool(content) and sum(page.known.has(w) for w in content) * 3 >= len(content) * 2
