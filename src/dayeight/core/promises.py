"""Promises: which word of the employer counts, until when it runs, and what ends it (D9 to D11, D58 to D61)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from dayeight.core.facts import Fact, Promised
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.workdays import Workdays

# A word about anything else (a time for a call, an answer to a question) is no promise of an outcome (D59).
_PLANNED = frozenset({"decision", "next_round", "update"})


@dataclass(slots=True)
class Pledge:
    """A dated promise as the plan uses it: said at `said` (local), good until the end of `due`.

    `index` is its place among the facts. `of_interview` marks one told at the minute of the last interview, which
    makes no episode of its own (D13); `renewed` one that came after another promise or a check-in (D14).
    """

    said: datetime
    index: int
    due: date
    fact: Fact
    by: str | None = None
    of_interview: bool = False
    silence_means_no: bool = False
    renewed: bool = False

    def runs(self, day: date) -> bool:
        """True through the end of the due day (D10)."""
        return day <= self.due


def due_day(fact: Promised, said: date, workdays: Workdays) -> date | None:
    """The day a promise is good until; None for a vague one, which is no promise for the plan (D9).

    "Not before 1 September" runs like one until a week of business days later (D58). A day before the one on which it
    was said cannot be what they meant: it is asked about (`core.doubts`) and sets no date.
    """
    if fact.due is not None:
        return fact.due if fact.due >= said else None
    if fact.earliest is not None:
        return workdays.bd(fact.earliest, PLAYBOOK.lower_bound_business_days)
    return None


def is_for_the_plan(fact: Promised) -> bool:
    """True for the promise of a decision, of a next round or of an update (D59)."""
    return fact.what in _PLANNED
