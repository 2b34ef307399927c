"""Offers and the candidate's own decision: an offer elsewhere with a deadline, and withdrawing."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.core.application import Case
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.recipients import for_decisions
from dayeight.core.rules.window import Rule, Sum, Window, end_of, start_of

RULES = (
    Rule(
        "OFFER-1",
        1,
        "An offer elsewhere with a deadline is a good reason to write before the promised date: say the date, say"
        " where they stand for you if it is true, and ask whether their timeline can show by then.",
        "Their answer, or your own decision, would change this.",
        "S88, S17",
        "moderate on practice, no data on effect",
        frozenset({"outcome", "presumed"}),
        frozenset({"email_if_phone"}),
    ),
    Rule(
        "WITHDRAW-1",
        7,
        "Tell them of your decision within a business day: decision first, thanks, and a good wish.",
        "Nothing: a process is never left in silence.",
        "S87",
        "moderate: expert consensus",
        frozenset(),
        frozenset({"email", "any", "residency"}),
    ),
)


def windows(case: Case) -> Iterator[Window]:
    """A rival offer (D36) and a withdrawal (D37)."""
    yield from _rival_offer(case)
    yield from _withdrawal(case)


def _rival_offer(case: Case) -> Iterator[Window]:
    dated = [rival for rival in case.rivals if rival[2].deadline is not None]
    to = for_decisions(case)
    if not dated or to is None or (case.last is None and case.pending() is None):
        return
    at, index, fact = dated[-1]
    assert fact.deadline is not None
    last = case.workdays.last_before(fact.deadline)
    closes = end_of(last) if end_of(last) > at else end_of(fact.deadline)
    sent = [m for m in case.sent("OFFER-1") if m.index > index]
    if end_of(last) > at:
        total = Sum(fact.deadline, 0, "until", last, "the last business day before your deadline is")
    else:
        total = Sum(fact.deadline, 0, "until", fact.deadline, "your deadline is")
    if not sent:
        yield Window("OFFER-1", to, at, closes, True, at, fact, (total,))
    elif len(sent) == 1 and sent[0].at.date() < last and (case.life is None or case.life[1] < sent[0].index):
        yield Window("OFFER-1", to, start_of(last), end_of(last), False, at, fact, (total,))


def _withdrawal(case: Case) -> Iterator[Window]:
    own = [x for x in (case.accepted_elsewhere, case.withdrew) if x is not None]
    if not own:
        return
    at, index, fact = min(own, key=lambda x: x[1])
    began = any(i.index < index for i in case.invitations) or any(t.index < index for t in case.talks)
    refused_before = case.rejected is not None and case.rejected[1] < index
    if not began or refused_before or any(m.index > index for m in case.sent("WITHDRAW-1")):
        return
    to = for_decisions(case)
    if to is None:
        return
    last = case.workdays.bd(at.date(), PLAYBOOK.withdraw_within_business_days)
    closes = end_of(last)
    for invitation in case.invitations:
        if invitation.is_open and at < invitation.start < closes:
            closes = invitation.start
    total = Sum(at.date(), PLAYBOOK.withdraw_within_business_days, "business_days", last, "tell them soon")
    yield Window("WITHDRAW-1", to, at, closes, not case.presumed_when_withdrawn, at, fact, (total,))
