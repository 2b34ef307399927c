"""What the candidate owes the employer (D64) and what the program would like to know (D63): neither is a step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dayeight.core.application import Case, Invitation
from dayeight.core.moments import midnight_after
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.check_in import case_without_address
from dayeight.core.steps import Own, Question
from dayeight.core.words import day_words

_WANTED = {
    "assessment": "the assessment they asked for",
    "documents": "the documents they asked for",
    "references": "the references they asked for",
    "availability": "the times at which you can come",
    "answer": "an answer to their question",
}

# After so many days without a word about a passed interview nobody will answer the question any more.
_STOP_ASKING_DAYS = 14


def owed(case: Case) -> Iterator[Own]:
    """Requests and offers that wait for the candidate, until their deadline (D64)."""
    if case.decided is not None:
        return
    if case.rejected is not None:  # which also takes an earlier offer back
        return
    if case.offered is not None:
        deadline = case.offered[2].deadline
        if deadline is None or case.today <= deadline:
            yield Own("your answer to their offer", deadline)
    for at, fact in case.requests:
        if fact.deadline is not None and case.today > fact.deadline:
            continue
        if fact.deadline is None and any(m.at >= at and m.to_employer for m in case.messages):
            continue
        key = f"own:{fact.what}"
        if not any(rule == key and done >= at for done, _, rule in case.settled):
            yield Own(_WANTED[fact.what], fact.deadline, fact.by, key)


def owed_moments(case: Case) -> Iterator[datetime]:
    """The moments at which something owed runs out."""
    deadlines = [fact.deadline for _, fact in case.requests]
    if case.offered is not None:
        deadlines.append(case.offered[2].deadline)
    yield from (midnight_after(deadline) for deadline in deadlines if deadline is not None)


def questions(case: Case) -> Iterator[Question]:
    """An arranged interview whose time has passed without a word: did it take place? (D63)"""
    if case.decided is not None:
        return
    for invitation in case.invitations:
        if _over(invitation) <= case.now < _forgotten(invitation) and invitation.is_open:
            day = day_words(invitation.start.date(), case.today)
            text = f"Did the interview on {day} take place?"
            yield Question(text, invitation.fact.id, "took_place")


def missing_address(case: Case) -> Iterator[Question]:
    """Whom could be written to, where nobody at the employer's can be reached."""
    if case_without_address(case) is not None and case.last is not None:
        text = f"Whom at {case.details.company or 'the employer'} could you write to or call? No address is known."
        yield Question(text, case.last.fact.id, "no_address")


def question_moments(case: Case) -> Iterator[datetime]:
    """The moments at which a question appears or goes."""
    for invitation in case.invitations:
        if invitation.is_open:
            yield invitation.start
            yield _over(invitation)
            yield _forgotten(invitation)


def _over(invitation: Invitation) -> datetime:
    return invitation.start + timedelta(hours=PLAYBOOK.ask_after_hours)


def _forgotten(invitation: Invitation) -> datetime:
    return invitation.start + timedelta(days=_STOP_ASKING_DAYS)
