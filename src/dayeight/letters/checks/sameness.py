"""Does the letter read like another one to the same company?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding, finding
from dayeight.letters.texts.word_set import word_set
from dayeight.letters.words import Span, fold, word_spans

RUN = 6
_SHARE = 0.6
_ENOUGH_WORDS = 20
_STOP = word_set(
    "the a an and or but of to in on at for with from by is are was were be been i you your my me it that this have "
    "has had would will as so if not do am we our us"
)


def check(page: Page, others: Sequence[str]) -> Iterator[Finding]:
    """A run of six words, or most of the words, shared with another letter."""
    mine = [Span(fold(s.text), s.start + page.body_start) for s in word_spans(page.body)]
    for other in others:
        theirs = [fold(s.text) for s in word_spans(_body_of(page, other))]
        run = longest_run([s.text for s in mine], theirs)
        if run is not None:
            first, length = run
            start, end = mine[first].start, mine[first + length - 1].start
            end += len(next(s for s in word_spans(page.text[end:])).text)
            quote = page.text[start:end]
            yield finding("sameness", quote, start, f"{length} words in a row stand in another letter to this company.")
        elif len(mine) >= _ENOUGH_WORDS and content_overlap(page.body, _body_of(page, other)) > _SHARE:
            yield finding("sameness", "", None, "Most of the words stand in another letter to this company.")


def _body_of(page: Page, text: str) -> str:
    """The other letter without greeting and sign-off."""
    return Page(replace(page.letter, text=text), page.case, page.candidate).body


def longest_run(mine: Sequence[str], theirs: Sequence[str]) -> tuple[int, int] | None:
    """The longest run of at least six words that both have: where it starts in the first, and its length."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(theirs) - RUN + 1):
        places.setdefault(tuple(theirs[at : at + RUN]), []).append(at)
    best: tuple[int, int] | None = None
    at = 0
    while at <= len(mine) - RUN:
        longest = 0
        for other in places.get(tuple(mine[at : at + RUN]), [])[:50]:
            length = RUN
            while (
                at + length < len(mine) and other + length < len(theirs) and mine[at + length] == theirs[other + length]
            ):
                length += 1
            longest = max(longest, length)
        if longest and (best is None or longest > best[1]):
            best = (at, longest)
        at += max(longest, 1)
    return best


def content_overlap(one: str, other: str) -> float:
    """The Jaccard similarity of the content words of two texts, from 0 to 1."""
    a, b = content_words(one), content_words(other)
    return len(a & b) / len(a | b) if a | b else 0.0


def content_words(text: str) -> set[str]:
    """The words of a text that carry its content."""
    return {w for s in word_spans(text) if (w := fold(s.text)) not in _STOP}
