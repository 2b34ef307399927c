"""What the reader hands back: the promises found in a text, and the day by which the candidate must act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["decision", "next_round", "status", "scheduling"]
Strength = Literal["firm", "soft", "vague"]


@dataclass(frozen=True, slots=True)
class PromiseRead:
    """One promise of an employer to answer, as it stands in a text.

    `due` is the latest day on which the answer is still on time, `earliest` the first day it was announced for;
    both are local calendar days, and None where the words name no such day. `strength` is "vague" if and only if
    `due` is None. `quote` is the exact run of the text at offset `start` that carries the promise, `phrase` the
    words of time in it ("within a week") or "". Where a phrase can be read in two ways ("next Friday" said on a
    Wednesday), `due` is the later reading and `other_due` the earlier. `ask` is the one question that would
    narrow a vague promise. `silence_means_no` is true where hearing nothing by then is itself the answer.
    """

    kind: Kind
    due: date | None
    earliest: date | None
    strength: Strength
    quote: str
    start: int
    silence_means_no: bool = False
    other_due: date | None = None
    phrase: str = ""
    ask: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one text says about who owes what by when.

    `promises` stand in the order of the text; `candidate_deadline` is the day by which this employer wants the
    candidate to act (reply, accept, send something), or None.
    """

    promises: tuple[PromiseRead, ...] = ()
    candidate_deadline: date | None = None
