"""Figures that the facts and notes do not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.calendar import mentions
from dayeight.letters.checks.figures import Figure, digit_figures, is_near, loose_figures, ratios_in, word_figures
from dayeight.letters.checks.noted import is_telling, stem, whose
from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding, FindingClass
from dayeight.letters.regex import regex
from dayeight.letters.words import Span, fold, word_spans

_OWN = regex(r"\b(?:i|i've|i'd|my|me|we|our|us)\b", re.IGNORECASE)
_THEIRS = regex(r"\b(?:you|you've|you're|your|they|their)\b", re.IGNORECASE)
_RECORD = regex(
    r"\b(?:handled|led|managed|built|ran|cut|closed|sold|trained|taught|won|raised|grew|saved|reduced|increased|"
    r"delivered|supervised|hired|launched|shipped|wrote|designed|oversaw|processed|treated|doubled|tripled|halved|"
    r"brought|took|made|ran|cooked|installed|placed|served|published|supported|type|run|lead|manage|speak|spent|worked|"
    r"fell|dropped|re(?:built|wrote|did|ran|made|sold|set|wound|cut|took)|won|sat|dug|rose|went|kept|drove|flew|"
    r"sewed|grew|bought|dealt|wrote|gave|got|beat|dug|fed|caught|"
    r"(?:I|we|[A-Z]\w+)(?: have|'ve| had| also| once| then| \w+ly)? (?!(?:liked|enjoyed|applied|asked|talked|noticed|"
    r"learned|wanted|hoped|wondered|counted|"
    r"attached|enclosed|mentioned|received|confirmed|tried|looked|visited)\b)[a-z]+ed|"
    r"(?:years|months)(?:'|’)? (?:of )?(?:experience|practice|service)|look back on)\b",
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
_NAME_BEHIND = regex(r"\s[A-Z]\w")
_MINUTES = regex(r"\d[:.h]$")
_TIME = regex(
    r"\s+(?:months?['’]|weeks?['’])|\s+(?:of|minutes?|hours?|days?|weeks?|(?:\w+ )?(?:notes|points|questions|"
    r"ideas|thoughts|"
    r"things|lines|words|notice|references|pages|children|kids|brothers|sisters))\b"
)
_MEASURE = regex(r"\s?(?:%|x\b|times\b|per ?cent)", re.IGNORECASE)
_YEARS = regex(
    r"^\s+(?:full |good |solid )?years?(?:'|’)?\s+(?:of|in|as|at|with|on|behind|experience)\b", re.IGNORECASE
)
_A_WHILE = regex(r"^[\s-]*(?:seconds?|min\w*|hours?|hrs?|h\b|days?|weeks?|months?|years?)", re.IGNORECASE)
_YOUR = regex(r"\byour?\b", re.IGNORECASE)
_NOUN_BEHIND = regex(r"\s+(?P<noun>[^\W\d_]{4,}s)\b")
_BREAK = regex(r"[,;:]\s|\s[–—-]\s|\b(?:so|but|and|because)\s")
_OF_THE_TALK = regex(r"\b(?:met|spoke|talked|interview\w*|conversation|questions?|ideas?|references?)\b", re.IGNORECASE)
_TIMES = regex(
    r"\b(?:I|we|my|our)\b[^.;!?]{0,40}\b(?P<verb>doubl|tripl|trebl|quadrupl|halv|cut\b[^.;!?]{0,20}\bin half|"
    r"a third of)\w*\b[^.;!?]{0,30}",
    re.IGNORECASE,
)
_BECAME = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "halv": 0.5}
_FORMER = regex(r"\b(?:[Aa]t|[Ww]ith|[Ff]rom|[Cc]hez|[Bb]ei|[Àà] la|[Ii]n der) (?:the )?([A-Z]\w+)")
_SMALL = 2
_NEARLY = 0.2


def check(page: Page) -> Iterator[Finding]:
    """Figures about the candidate's record or about what was told that nobody has written down."""
    for field, sentence in page.parts():
        if not field.is_text:
            continue
        taken = [(m.start, m.start + len(m.quote)) for m in mentions(sentence.text, page.case.today)]
        for figure in _figures(page, sentence, taken):
            yield _finding(page, field, sentence, figure)
        yield from _multiples(page, field, sentence)


def _multiples(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "doubled", "halved": a result like any other, and to be found in the notes by the word or by two figures."""
    if _MODAL.search(sentence.text):
        return
    for m in _TIMES.finditer(sentence.text):
        stem = next((s for s in _BECAME if m["verb"].lower().startswith(s)), "halv")
        ratios = ratios_in(page.known.notes)
        noted = any(w.startswith(stem) for w in page.known.words) or f"{_BECAME[stem]:g}x" in page.known.notes
        if noted or any(abs(r - _BECAME[stem]) <= _NEARLY * _BECAME[stem] for r in ratios):
            continue
        quote = m.group().strip(" ,")
        yield page.found("claims", field, quote, sentence.start + m.start(), "Your notes do not have this result.")


def _figures(page: Page, sentence: Span, taken: list[tuple[int, int]]) -> Iterator[Figure]:
    text = sentence.text
    record = bool(_RECORD.search(text))
    for figure in digit_figures(text):
        inside = any(a <= figure.start < b for a, b in taken) or bool(_MINUTES.search(text[: figure.start]))
        if inside or _is_phone(page, text, figure) or _AROUND.match(text[figure.start + len(figure.quote) :]):
            continue
        if figure.value < _SMALL and figure.value == int(figure.value) and not figure.money:
            continue
        modal = bool(_MODAL.search(_clause(text, figure.start)))
        if modal and not record and not figure.money:
            continue
        measured = _MEASURE.match(text[figure.start + len(figure.quote) :])
        if measured and _is_change(page, figure.value):
            continue
        own = (
            record and bool(_OWN.search(text)) and not _OF_THE_TALK.search(text) and not modal and not _is_year(figure)
        )
        after = text[figure.start + len(figure.quote) :]
        result = own and not _A_WHILE.match(after)
        things = bool(_PLURAL_NOUN.match(after)) and not _A_WHILE.match(after) and not _OF_THE_TALK.search(text)
        known = page.known.measures if measured or result or things else page.known.figures
        if not is_near(figure.value, known, scaled=not (result and _PLURAL_NOUN.match(after))):
            yield figure
    yield from _things(page, text)
    if record and _OWN.search(text):
        known = page.known.figures if _OF_THE_TALK.search(text) else page.known.measures
        for figure in word_figures(text):
            if _MODAL.search(_clause(text, figure.start)):
                continue
            after = text[figure.start + len(figure.quote) :]
            counted = (_PLURAL_NOUN.match(after) and not _TIME.match(after)) or _YEARS.match(after)
            named = _NAME_BEHIND.match(after) and figure.start > 0 and figure.quote[0].isupper()
            if counted and not named and figure.value > 1 and not is_near(figure.value, known, scaled=False):
                yield figure
        for figure in loose_figures(text):
            if not (is_near(figure.value, known, scaled=False) or _MODAL.search(_clause(text, figure.start))):
                yield figure


def _things(page: Page, text: str) -> Iterator[Figure]:
    """Their things told in words: "your five apprentices" where the notes have four."""
    if not _YOUR.search(text):
        return
    for figure in word_figures(text):
        noun = _NOUN_BEHIND.match(text[figure.start + len(figure.quote) :])
        told = noun and page.known.has(noun["noun"]) and not _A_WHILE.match(" " + noun["noun"])
        if (
            told
            and figure.value > _SMALL
            and not is_near(figure.value, page.known.measures)
            and not _MODAL.search(_clause(text, figure.start))
        ):
            yield figure


def _clause(text: str, at: int) -> str:
    """The clause around a place: "I rebuilt ten, so I would be of use" has two."""
    start = max((m.end() for m in _BREAK.finditer(text, 0, at)), default=0)
    end = _BREAK.search(text, at)
    return text[start : end.start() if end else len(text)]


def _is_year(figure: Figure) -> bool:
    return 1950 <= figure.value <= 2100 and len(figure.quote) == 4


def _is_change(page: Page, percent: float) -> bool:
    """True for a percentage that follows from two figures of the notes: 58 % for 41 -> 17."""
    return any(abs(abs(1 - r) * 100 - percent) <= _SMALL for r in ratios_in(page.known.notes))


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
    near = frozenset(stem(w.text) for w in word_spans(_clause(sentence.text, figure.start)) if is_telling(w.text))
    noted = whose(page.known.said, near)
    own = (figure.money or _speaks_of_me(page, sentence.text, figure.start)) if noted is None else noted
    thanks = re.match(r"^(?:many )?thank", sentence.text, re.IGNORECASE)
    class_: FindingClass = "claims" if own and not (thanks and not _RECORD.search(sentence.text)) else "facts"
    return page.found(class_, field, quote, sentence.start + start, f"Your notes do not have the figure {quote}.")


def _speaks_of_me(page: Page, text: str, at: int) -> bool:
    """True where the last pronoun before the number is the candidate's, or a former employer is named."""
    mine = max((m.end() for m in _OWN.finditer(text, 0, at)), default=-1)
    theirs = max((m.end() for m in _THEIRS.finditer(text, 0, at)), default=-1)
    if mine == theirs:
        return (bool(_OWN.search(text)) and not _THEIRS.search(text)) or _names_former_employer(page, text)
    return mine > theirs


def _names_former_employer(page: Page, text: str) -> bool:
    company = fold(page.case.details.company)
    return any(fold(w) in page.known.words and fold(w) not in company for w in _FORMER.findall(text))
