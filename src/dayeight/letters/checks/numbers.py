"""Figures that the facts and notes do not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.calendar import mentions
from dayeight.letters.checks.figures import Figure, digit_figures, is_near, word_figures
from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding, FindingClass
from dayeight.letters.regex import regex
from dayeight.letters.words import Span, fold

_OWN = regex(r"\b(?:i|i've|i'd|my|me|we|our|us)\b", re.IGNORECASE)
_RECORD = regex(
    r"\b(?:handled|led|managed|built|ran|cut|closed|sold|trained|taught|won|raised|grew|saved|reduced|increased|"
    r"delivered|supervised|hired|launched|shipped|wrote|designed|oversaw|processed|treated|doubled|tripled|halved|"
    r"brought|took|made|ran|cooked|installed|placed|served|published|supported|type|run|lead|manage|speak|spent|worked|"
    r"have \w+ed)\b",
    re.IGNORECASE,
)
_MODAL = regex(
    r"\b(?:would|will|could|can|may|might|hope|if|shall|let me|happy to|glad "
    r"to|'d|'ll|free|available|reach me|any ?time)\b",
    re.IGNORECASE,
)
_AROUND = regex(
    r"^(?:st|nd|rd|th|:\d|/\d|\.\d|-(?:minute|hour|page|day|week|month|year)|(?:\s|-)?(?:am|pm|a\.m|p\.m)\b)", re.I
)
_PLURAL_NOUN = regex(r"^\s+(?:[\w-]+\s+){0,3}?[\w-]+s\b")
_MINUTES = regex(r"\d[:.h]$")
_TIME = regex(r"\s+(?:of|minutes?|hours?|days?|weeks?)\b")
_MEASURE = regex(r"\s?(?:%|x\b|times\b|per ?cent)", re.IGNORECASE)
_FORMER = regex(r"\b(?:[Aa]t|[Ww]ith|[Ff]rom) (?:the )?([A-Z]\w+)")
_SMALL = 2


def check(page: Page) -> Iterator[Finding]:
    """Figures about the candidate's record or about what was told that nobody has written down."""
    for field, sentence in page.parts():
        if not field.is_text:
            continue
        taken = [(m.start, m.start + len(m.quote)) for m in mentions(sentence.text, page.case.today)]
        for figure in _figures(page, sentence, taken):
            yield _finding(page, field, sentence, figure)


def _figures(page: Page, sentence: Span, taken: list[tuple[int, int]]) -> Iterator[Figure]:
    text = sentence.text
    modal, record = bool(_MODAL.search(text)), bool(_RECORD.search(text))
    for figure in digit_figures(text):
        inside = any(a <= figure.start < b for a, b in taken) or bool(_MINUTES.search(text[: figure.start]))
        if inside or _is_phone(page, text, figure) or _AROUND.match(text[figure.start + len(figure.quote) :]):
            continue
        if figure.value < _SMALL and not figure.money:
            continue
        if modal and not record and not figure.money:
            continue
        measured = _MEASURE.match(text[figure.start + len(figure.quote) :])
        if not is_near(figure.value, page.known.measures if measured else page.known.figures):
            yield figure
    if record and _OWN.search(text) and not modal:
        for figure in word_figures(text):
            after = text[figure.start + len(figure.quote) :]
            counted = _PLURAL_NOUN.match(after) and not _TIME.match(after)
            if counted and figure.value > 1 and not is_near(figure.value, page.known.figures):
                yield figure


def _is_phone(page: Page, text: str, figure: Figure) -> bool:
    around = "".join(c for c in text[max(0, figure.start - 16) : figure.start + len(figure.quote) + 16] if c.isdigit())
    phones = [page.candidate.phone or "", *(p.phone or "" for p in page.case.people.values())]
    return any(len(d) > 5 and d[-6:] in around for d in ("".join(c for c in p if c.isdigit()) for p in phones))


def _finding(page: Page, field: Field, sentence: Span, figure: Figure) -> Finding:
    before = sentence.text[: figure.start]
    signed = before.endswith("-") and (len(before) < 2 or before[-2].isspace())
    start = figure.start - signed
    end = figure.start + len(figure.quote)
    if sentence.text[end : end + 1] == "%":
        end += 1
    quote = sentence.text[start:end]
    own = figure.money or bool(_OWN.search(sentence.text)) or _names_former_employer(page, sentence.text)
    thanks = re.match(r"^(?:many )?thank", sentence.text, re.IGNORECASE)
    class_: FindingClass = "claims" if own and not (thanks and not _RECORD.search(sentence.text)) else "facts"
    return page.found(class_, field, quote, sentence.start + start, f"Your notes do not have the figure {quote}.")


def _names_former_employer(page: Page, text: str) -> bool:
    company = fold(page.case.details.company)
    return any(fold(w) in page.known.words and fold(w) not in company for w in _FORMER.findall(text))
