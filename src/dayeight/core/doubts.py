"""Facts that contradict each other: the plan stays on the quiet side, and the person is asked which one holds."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.core import facts as f
from dayeight.core.application import Case
from dayeight.core.steps import Question
from dayeight.core.words import day_words


def doubts(case: Case) -> Iterator[Question]:
    """A question for each contradiction, about the later of the two facts."""
    yield from _promises_before_they_were_said(case)
    yield from _talks_before_their_start(case)
    yield from _decisions(case)


def _promises_before_they_were_said(case: Case) -> Iterator[Question]:
    for timed in case.record.facts:
        fact = timed.fact
        if timed.at <= case.now and isinstance(fact, f.Promised) and fact.due and fact.due < timed.at.date():
            said, due = day_words(timed.at.date(), case.today), day_words(fact.due, case.today)
            text = f"You noted on {said} an answer promised for {due}, which was already past. Which day did they mean?"
            yield Question(text, fact.id, "promise_in_the_past")


def _talks_before_their_start(case: Case) -> Iterator[Question]:
    for invitation in case.invitations:
        for talk in case.talks:
            if invitation.held and talk.day == invitation.start.date() and talk.at < invitation.start:
                day = day_words(talk.day, case.today)
                text = f"The interview on {day} ended before it was to begin. Which time is right?"
                yield Question(text, talk.fact.id, "ended_before_start")


def _decisions(case: Case) -> Iterator[Question]:
    own = case.accepted or case.withdrew
    if own is not None and case.rejected is not None and case.rejected[1] > own[1]:
        mine = "accepted their offer" if case.accepted is not None else "withdrew"
        day, no_day = (day_words(x[0].date(), case.today) for x in (own, case.rejected))
        yield Question(
            f"You {mine} on {day}, and a no came on {no_day}. Which one holds?", case.rejected[2].id, "two_ends"
        )
    if case.accepted is not None and case.rejected is not None and case.rejected[1] < case.accepted[1]:
        no_day, day = (day_words(x[0].date(), case.today) for x in (case.rejected, case.accepted))
        text = f"They said no on {no_day}, and you accepted an offer of theirs on {day}. Which one holds?"
        yield Question(text, case.accepted[2].id, "two_ends")
    if case.accepted is not None and case.withdrew is not None:
        days = [day_words(x[0].date(), case.today) for x in (case.accepted, case.withdrew)]
        text = f"You accepted their offer on {days[0]} and withdrew on {days[1]}. Which one holds?"
        yield Question(text, case.withdrew[2].id, "two_ends")
