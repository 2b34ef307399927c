"""Checks of a letter before use: what is wrong in it, where, why, and what to write instead."""

from __future__ import annotations

from collections.abc import Sequence

from dayeight.core.application import Case
from dayeight.core.facts import Candidate
from dayeight.letters.model import Finding, Letter


def check(letter: Letter, case: Case, candidate: Candidate, *, others: Sequence[str] = ()) -> list[Finding]:
    """Everything that is wrong in a letter, in the order of the text; what concerns the whole comes first."""
    return []
