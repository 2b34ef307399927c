"""What became of each dated promise of an employer: kept, moved to a later day in time, late, broken, or still running.

These are the user's own records, told back: no step rests on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from dayeight.core.application import Case
from dayeight.core.facts import (
    Cancelled,
    Fact,
    Interviewed,
    Offered,
    Promised,
    Received,
    Rejected,
    Scheduled,
)
from dayeight.core.promises import due_day, is_for_the_plan

Fate = Literal["kept", "moved", "late", "broken", "running"]
FATES: tuple[Fate, ...] = ("kept", "moved", "late", "broken", "running")

# Mail that any employer's machine sends is no answer (D13).
_NO_ANSWER = frozenset({"form", "auto"})


@dataclass(frozen=True, slots=True)
class Word:
    """One dated promise: when it was given (the employer's clock), until when it was good, and what became of it."""

    said: datetime
    due: date
    fate: Fate


def words_given(case: Case) -> list[Word]:
    """The dated promises in a case, oldest first, each with its fate at the moment of the case.

    A word of an outcome, an interview arranged or any answer that a person wrote keeps a promise when it comes by the
    end of the due day. A new date told by then moves it. What ended by the candidate's own decision before its day was
    neither kept nor broken and is left out.
    """
    said = list(_promises(case))
    answers = [at for at, fact in _facts(case) if _answers(case, fact)]
    words = []
    for at, due in said:
        renewed = any(at < other and other.date() <= due for other, _ in said)
        first = min((answer for answer in answers if answer > at), default=None)
        if first is not None and first.date() <= due:
            words.append(Word(at, due, "kept"))
        elif renewed:
            words.append(Word(at, due, "moved"))
        elif case.decided is not None and case.decided[0].date() <= due:
            continue
        elif case.today <= due:
            words.append(Word(at, due, "running"))
        else:
            words.append(Word(at, due, "broken" if first is None else "late"))
    return words


def _facts(case: Case) -> Iterator[tuple[datetime, Fact]]:
    return ((timed.at, timed.fact) for timed in case.record.facts if timed.at <= case.now)


def _promises(case: Case) -> Iterator[tuple[datetime, date]]:
    """When each was said and its day; what was said in a talk stands in for the day on which they told to decide."""
    spoken = {at for at, fact in _facts(case) if isinstance(fact, Promised)}
    for timed in case.record.facts:
        if timed.at > case.now:
            break
        if isinstance(timed.fact, Promised) and is_for_the_plan(timed.fact):
            due = due_day(timed.fact, timed.at.date(), case.workdays)
            if due is not None:
                yield timed.at, due
        elif isinstance(timed.fact, Interviewed) and timed.other is not None and timed.at not in spoken:
            yield timed.at, timed.other.date()


def _answers(case: Case, fact: Fact) -> bool:
    if isinstance(fact, Received):
        sender = case.people.get(fact.from_ or "")
        theirs = sender is None or case.on_employers_side(sender.person)
        return theirs and fact.meaning not in _NO_ANSWER
    return isinstance(fact, Rejected | Offered | Scheduled | Cancelled)
