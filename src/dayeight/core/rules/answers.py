"""Answers to what the employer wrote: a yes to an invitation, a kind word to "we need more time"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dayeight.core.application import Case
from dayeight.core.facts import Fact
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.window import HoldsUnder, Rule, Sum, Window, end_of

_ALWAYS: frozenset[HoldsUnder] = frozenset({"email", "any", "residency"})

RULES = (
    Rule(
        "NEXT-1",
        1,
        "An invitation is confirmed within 24 hours: date, place, names, and thanks.",
        "Your confirmation, or the interview itself, closes this.",
        "S103",
        "design choice",
        frozenset(),
        _ALWAYS,
    ),
    Rule(
        "MORE-1",
        1,
        "When they need more time, a short answer within two business days thanks them and repeats the new date.",
        "Your answer, an invitation or a decision closes this.",
        "S53, S60",
        "weak: built on expert advice",
        frozenset(),
        _ALWAYS,
    ),
)


def windows(case: Case) -> Iterator[Window]:
    """Confirmations (D33) and replies (D34)."""
    yield from _confirmations(case)
    yield from _replies(case)


def _confirmations(case: Case) -> Iterator[Window]:
    for invitation in case.invitations:
        if invitation.is_open:
            yield from _confirm(case, invitation.at, invitation.index, invitation.fact.by, invitation.fact)
    for reply in case.replies:
        held_since = case.last is not None and case.last.index > reply.index
        if reply.meaning == "next_round" and not held_since:
            yield from _confirm(case, reply.at, reply.index, reply.by, reply.fact)


def _confirm(case: Case, at: datetime, index: int, to: str | None, fact: Fact) -> Iterator[Window]:
    if to is None or _answered(case, "NEXT-1", to, index) or _decided_since(case, at):
        return
    closes = at + timedelta(hours=PLAYBOOK.confirm_within_hours)
    last = closes.date()
    if not case.workdays.is_business_day(last):
        last = case.workdays.on(last)
        closes = end_of(last)
    total = Sum(at.date(), PLAYBOOK.confirm_within_hours, "hours", last, "an invitation wants a quick yes")
    yield Window("NEXT-1", to, at, closes, True, at, fact, (total,))


def _replies(case: Case) -> Iterator[Window]:
    n = PLAYBOOK.answer_within_business_days
    for reply in case.replies:
        if reply.meaning not in ("more_time", "question", "warm") or reply.by is None:
            continue
        invited = any(i.index > reply.index or i.at > reply.at for i in case.invitations)
        if invited or _decided_since(case, reply.at) or _answered(case, "MORE-1", reply.by, reply.index):
            continue
        last = case.workdays.bd(reply.at.date(), n)
        total = Sum(reply.at.date(), n, "business_days", last, "a word back while theirs is fresh")
        due = reply.meaning != "warm"
        yield Window("MORE-1", reply.by, reply.at, end_of(last), due, reply.at, reply.fact, (total,))


def _answered(case: Case, rule: str, to: str, after: int) -> bool:
    return any(m.index > after and to in m.fact.to and m.fact.rule in (rule, None) for m in case.messages)


def _decided_since(case: Case, at: datetime) -> bool:
    return case.outcome is not None and case.outcome[1] >= at
