"""The LinkedIn invitation: with leave given in the talk, to a recruiter, or after the outcome (LI-1, D40)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dayeight.core.application import Case, Talk
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.window import Rule, Sum, Window, end_of, in_days, not_at_night

RULES = (
    Rule(
        "LI-1",
        3,
        "An invitation on LinkedIn fits when they agreed to it in the talk, to the recruiter, or once it is decided.",
        "A word that they would rather not would change this.",
        "S77, S80, S81",
        "strong on the platform's limit, weak on timing",
        frozenset({"agency"}),
        frozenset({"email"}),
        stopped_by="linkedin",
    ),
)


def windows(case: Case) -> Iterator[Window]:
    """Invitations to people met in interviews, once each."""
    met: dict[str, list[Talk]] = {}
    for talk in case.talks:
        for person in talk.fact.people:
            if person in case.people and case.people[person].part != "agent":
                met.setdefault(person, []).append(talk)
    invited = {person for m in case.sent("LI-1") for person in m.fact.to}
    outcomes = case.outcome_moments
    for person, talks in met.items():
        if person in invited:
            continue
        for talk in talks:
            if in_days(talk.day, PLAYBOOK.linkedin_until_days) < case.today:
                continue
            yield from _after_talk(case, person, talk, decided=bool(outcomes))
        for at in outcomes:
            yield _after_outcome(person, talks[-1], at)


def _after_talk(case: Case, person: str, talk: Talk, *, decided: bool) -> Iterator[Window]:
    book = PLAYBOOK
    opens = not_at_night(talk.at + timedelta(hours=book.thanks_after_hours))
    first, last = in_days(talk.day, book.linkedin_due_days), in_days(talk.day, book.linkedin_until_days)
    total = Sum(talk.day, book.linkedin_due_days, "days", first, "while you are remembered")
    leave = "linkedin" in talk.fact.leave
    if leave and not decided:
        yield Window("LI-1", person, opens, end_of(first), True, talk.at, talk.fact, (total,))
        yield Window("LI-1", person, end_of(first), end_of(last), False, talk.at, talk.fact, (total,))
    elif leave or case.people[person].part == "recruiter":
        yield Window("LI-1", person, opens, end_of(last), False, talk.at, talk.fact, (total,))


def _after_outcome(person: str, talk: Talk, at: datetime) -> Window:
    book = PLAYBOOK
    opens = not_at_night(at + timedelta(hours=book.linkedin_after_outcome_hours))
    last = in_days(at.date(), book.linkedin_until_days)
    total = Sum(at.date(), book.linkedin_until_days, "days", last, "once it is decided")
    return Window("LI-1", person, opens, end_of(last), False, at, talk.fact, (total,))
