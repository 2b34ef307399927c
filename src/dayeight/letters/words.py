"""Words, sentences and runs of a text, each with its place; folding of letters for comparison."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dayeight.letters.regex import regex
from dayeight.letters.texts.word_set import word_set

_WORD = regex(r"[^\W_]+(?:['’.&-][^\W_]+)*", re.UNICODE)
_GAP = regex(r"\s+")
_ABBREVIATIONS = word_set("mr mrs ms mx dr prof st sr jr vs v approx avg dept no bros co inc ltd e.g i.e u.s u.k m mme")
_STOP = regex(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\n\s*\n|\n(?=\S)")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of a text and its place in it."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The place behind the last character."""
        return self.start + len(self.text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, without accents, with plain apostrophes: for comparing what a reader would take for the same."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ß", "ss").replace("ø", "o"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def one_line(text: str, limit: int = 200) -> str:
    """Text for a header, a name or a greeting: no line breaks or control characters, spaces single, not endless."""
    shown = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text[: limit * 2])
    return _GAP.sub(" ", shown).strip()[:limit].rstrip()


def words(text: str) -> list[str]:
    """The words of a text as written; "see-and-treat" and "A&E" are one word each."""
    return _WORD.findall(text)


def word_spans(text: str) -> Iterator[Span]:
    """The words of a text with their places."""
    return (Span(m.group(), m.start()) for m in _WORD.finditer(text))


def count(text: str) -> int:
    """How many words a reader counts: runs between spaces that hold a letter or a digit."""
    return sum(1 for run in text.split() if any(c.isalnum() for c in run))


def sentences(text: str) -> list[Span]:
    """The sentences of a text with their places; a line break ends one too."""
    found: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop.group()[0] == "." and _is_abbreviation(text, stop.start()):
            continue
        _keep(found, text, start, stop.end())
        start = stop.end()
    _keep(found, text, start, len(text))
    return found


def _keep(found: list[Span], text: str, start: int, end: int) -> None:
    run = text[start:end]
    shown = run.strip()
    if any(c.isalnum() for c in shown):
        found.append(Span(shown, start + run.index(shown)))


def _is_abbreviation(text: str, dot: int) -> bool:
    at = max(text.rfind(" ", 0, dot), text.rfind("\n", 0, dot)) + 1
    return text[at:dot].lstrip("(\"'").casefold() in _ABBREVIATIONS


def distance(one: str, other: str, limit: int = 3) -> int:
    """How many letters differ (dropped, added, changed, or two neighbours swapped); `limit` or more is `limit`."""
    if abs(len(one) - len(other)) >= limit:
        return limit
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return min(row[-1], limit)
