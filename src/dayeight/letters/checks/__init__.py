"""Checks of a letter before use: what is wrong in it, where, why, and what to write instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from dayeight.core.application import Case
from dayeight.core.facts import Candidate
from dayeight.letters.checks import (
    addressee,
    background,
    claims,
    credentials,
    dates,
    denied,
    form,
    job,
    numbers,
    offers,
    placeholders,
    promised,
    retold,
    sameness,
    spelling,
    strangers,
    style,
)
from dayeight.letters.checks.page import Page
from dayeight.letters.model import BLOCKING, Finding, Letter

# A letter is at most a few pages; what is pasted beyond that is not read.
_READ_AT_MOST = 20_000

_CHECKS: tuple[Callable[[Page], Iterator[Finding]], ...] = (
    placeholders.check, addressee.check, job.check, strangers.check, dates.check, promised.check, credentials.check,
    background.check, denied.check,
    offers.check, claims.check, numbers.check, retold.check, style.check, form.check,
)  # fmt: skip


def check(
    letter: Letter,
    case: Case,
    candidate: Candidate,
    *,
    others: Sequence[str] = (),
    speller: spelling.Speller | None = None,
) -> list[Finding]:
    """Everything that is wrong in a letter, in the order of the text; what concerns the whole comes first.

    `others` are the texts of other letters to the same company. Spelling is checked where a `speller` is given.
    """
    if len(letter.text) > _READ_AT_MOST:
        letter = replace(letter, text=letter.text[:_READ_AT_MOST])
    page = Page(letter, case, candidate)
    found = [f for one in _CHECKS for f in one(page)]
    found += sameness.check(page, [other[:_READ_AT_MOST] for other in others])
    if speller is not None:
        placed = [(f.start, f.start + len(f.quote)) for f in found if f.start is not None]
        # A misspelt name is told as a name.
        found += [f for f in spelling.check(page, speller) if not any(a <= (f.start or -1) < b for a, b in placed)]
    return _once(found)


def _once(found: Iterable[Finding]) -> list[Finding]:
    """Each fault once: of findings of one kind that overlap, the longest; no fact where a claim says the same."""
    kept: list[Finding] = []
    for f in sorted(found, key=lambda f: -len(f.quote)):
        if not any(_covers(k, f) for k in kept):
            kept.append(f)
    return sorted(kept, key=lambda f: (f.start is not None, f.start or 0))


def _covers(kept: Finding, other: Finding) -> bool:
    same = kept.class_ == other.class_ or (kept.class_ in BLOCKING and other.class_ in BLOCKING)
    if not same:
        return False
    if kept.start is None or other.start is None:
        return kept.start is other.start and bool(other.quote) and other.quote in kept.quote
    return (
        bool(other.quote) and kept.start < other.start + len(other.quote) and other.start < kept.start + len(kept.quote)
    )
