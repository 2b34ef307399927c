"""Pressure, guilt, desperation, apology, worn phrases and a machine's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding, FindingClass
from dayeight.letters.regex import regex
from dayeight.letters.texts.phrases.ai import AI, NOT_JUST, THREE_NOUNS
from dayeight.letters.texts.phrases.apology import APOLOGY, SORRY
from dayeight.letters.texts.phrases.blame import BLAME
from dayeight.letters.texts.phrases.cliche import CHECKING_IN, CLICHE, HOPE_WELL
from dayeight.letters.texts.phrases.demands import DEMANDS
from dayeight.letters.texts.phrases.desperation import DESPERATION
from dayeight.letters.texts.phrases.foreign import (
    FOREIGN_APOLOGY,
    FOREIGN_DESPERATION,
    FOREIGN_GUILT,
    FOREIGN_PRESSURE,
)
from dayeight.letters.texts.phrases.guilt import GUILT
from dayeight.letters.texts.phrases.harmless import HARMLESS
from dayeight.letters.texts.phrases.hurry import HURRY
from dayeight.letters.texts.phrases.let_down import LET_DOWN
from dayeight.letters.texts.phrases.model import Wording
from dayeight.letters.texts.phrases.need import NEED
from dayeight.letters.texts.phrases.ornament import ORNAMENT
from dayeight.letters.texts.phrases.plight import PLIGHT
from dayeight.letters.texts.phrases.pressure import PRESSURE
from dayeight.letters.texts.phrases.reproach import REPROACH
from dayeight.letters.texts.phrases.small_self import SMALL_SELF
from dayeight.letters.texts.phrases.worn import WORN
from dayeight.letters.words import Span, fold, words

_LISTS: tuple[tuple[FindingClass, Sequence[Wording]], ...] = (
    ("pressure", (*PRESSURE, *DEMANDS, *HURRY)),
    ("guilt", (*GUILT, *REPROACH, *LET_DOWN, *BLAME)),
    ("desperation", (*DESPERATION, *PLIGHT, *NEED)),
    ("apology", (*APOLOGY, *SMALL_SELF)),
    ("cliche", (*CLICHE, *WORN)),
    ("ai", (*AI, *ORNAMENT)),
)
_FOREIGN: tuple[tuple[FindingClass, Sequence[Wording]], ...] = (
    ("pressure", FOREIGN_PRESSURE),
    ("guilt", FOREIGN_GUILT),
    ("desperation", FOREIGN_DESPERATION),
    ("apology", FOREIGN_APOLOGY),
)
# Neither what opens the line of a list nor what stands between two times or numbers.
_DASH = regex(r"\s*—\s*|(?<=[^\s\d])[ \t]+[–-]\s|(?<=\d)[ \t]+[–-]\s(?!\d)")
_DASHES_IN_A_SENTENCE, _DASHES_IN_A_LETTER = 3, 5


def check(page: Page) -> Iterator[Finding]:
    """Wording from the lists of `texts/phrases`, and what has to be counted."""
    lists = (*_LISTS, *_FOREIGN) if page.foreign else _LISTS
    for field, sentence in page.parts():
        for class_, list_ in lists:
            for entry in list_:
                yield from _matches(page, field, sentence, class_, entry)
        for m in THREE_NOUNS.finditer(sentence.text):
            if sum(page.known.has(w) for w in words(m.group()) if len(w) > 4) > 1:
                continue  # their own words: the values on the wall
            yield page.found(
                "ai", field, m.group(), sentence.start + m.start(),
                "Three abstract nouns in a row praise everything and nothing.",
            )  # fmt: skip
    yield from _counted(page)


def _matches(page: Page, field: Field, sentence: Span, class_: FindingClass, entry: Wording) -> Iterator[Finding]:
    for m in entry.found_in(sentence.text):
        if class_ in HARMLESS and HARMLESS[class_].search(sentence.text):
            return
        quote = m.group().strip(" ,;")
        if not quote:
            continue
        if _is_a_name(page, quote, m.start()) or (entry.of_notes and _in_notes(page, quote)):
            continue
        at = sentence.start + m.start() + m.group().index(quote)
        yield page.found(class_, field, quote, at, entry.why, entry.instead)


def _is_a_name(page: Page, quote: str, at: int) -> bool:
    """Part of a name or a trade's word: "Urgent Treatment Centre" in the job, "Realm" in the notes."""
    inner = [w for w in words(quote) if len(w) > 3]
    return at > 0 and bool(inner) and all(w[0].isupper() and page.known.has(w) for w in inner)


def _in_notes(page: Page, quote: str) -> bool:
    """True where the notes use the word for the thing."""
    content = [fold(w) for w in words(quote) if len(w) > 4]
    return bool(content) and any(c in page.known.words for c in content)


def _counted(page: Page) -> Iterator[Finding]:
    text = page.fields[-1]
    body, start = page.body, page.body_start
    sorries = list(SORRY.finditer(body))
    if len(sorries) > 1:
        quote = body[sorries[0].start() : sorries[-1].end()]
        yield page.found("apology", text, quote, start + sorries[0].start(), "One sorry is enough in a letter.")
    checking = list(CHECKING_IN.finditer(body))
    if checking and (len(checking) > 1 or page.letter.rule != "CHECK-1"):
        why = "'Just checking in' is for the first check-in, once."
        yield page.found("cliche", text, checking[-1].group(), start + checking[-1].start(), why)
    if not (page.reader and _formal(page)):
        for field, sentence in page.parts():
            yield from _matches(page, field, sentence, "cliche", HOPE_WELL)
    yield from _dashes(page)
    series = list(NOT_JUST.finditer(body))
    if len(series) > 1:
        quote = body[series[0].start() : series[-1].end()]
        yield page.found("ai", text, quote, start + series[0].start(), "'Not just this but that' again and again.")


def _formal(page: Page) -> bool:
    return bool(re.match(r"(?:dear|sehr geehrte).*(?:mr|ms|mrs|dr|prof|frau|herr|madam|sir)\b", fold(page.text[:60])))


def _dashes(page: Page) -> Iterator[Finding]:
    text, found = page.fields[-1], []
    for sentence in page.sentences:
        dashes = list(_DASH.finditer(sentence.text))
        found += [(sentence.start + m.start(), sentence.start + m.end()) for m in dashes]
        if len(dashes) >= _DASHES_IN_A_SENTENCE:
            why = "Chains of dashes read as a machine's; full stops are calmer."
            yield page.found("ai", text, sentence.text, sentence.start, why)
            return
    if len(found) >= _DASHES_IN_A_LETTER:
        quote = page.text[found[0][0] : found[-1][1]]
        yield page.found("ai", text, quote, found[0][0], "So many dashes read as a machine's; full stops are calmer.")
