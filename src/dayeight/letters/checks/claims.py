"""Claims that nobody can back or that harm: invented friends, gossip, remarks on others, secrets, threats, ranking."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.texts.phrases import claims
from dayeight.letters.texts.phrases.acquaintances import FRIENDS
from dayeight.letters.texts.phrases.hearsay import HEARSAY, INSIDE
from dayeight.letters.words import fold, words

_LISTS = (FRIENDS, claims.HIRED, claims.GOSSIP, claims.SECRETS, claims.THREATS, HEARSAY, INSIDE)

# Words of such claims that notes need not have.
_RELATION = frozenset({"would", "friend", "buddy"})


def check(page: Page) -> Iterator[Finding]:
    """Harmful claims in subject and text."""
    lists = [*_LISTS, claims.RANKING] if page.case.details.sector == "residency" else _LISTS
    for field, sentence in page.parts():
        for list_ in lists:
            for entry in list_:
                for m in entry.regex.finditer(sentence.text):
                    quote = m.group().strip(" ,;")
                    if list_ is INSIDE and any(w in quote for w in words(page.case.details.company)[:1]):
                        continue  # what they have is theirs to hear of
                    if (entry.excuse and entry.excuse.search(sentence.text)) or (
                        entry.of_notes and _noted(page, quote)
                    ):
                        continue
                    at = sentence.start + m.start() + m.group().index(quote)
                    yield page.found("claims", field, quote, at, entry.why)


def _noted(page: Page, quote: str) -> bool:
    """True where most of what is said stands in the notes."""
    content = [w for w in words(quote) if len(w) > 4 and fold(w) not in _RELATION]
    return bool(content) and sum(page.known.has(w) for w in content) * 3 >= len(content) * 2
