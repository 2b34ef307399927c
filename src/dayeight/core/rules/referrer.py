"""Who led to the interview: thanks, news at each step, and how it ended. Serves the article's rule 5.

These steps go to friends, not to the employer: instructions, caps and agencies do not touch them (D39).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dayeight.core.application import Case
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.window import FOREVER, HoldsUnder, Rule, Sum, Window, end_of, in_days, start_of

_CHANGES = "Nothing the employer does changes this; it is between you and them."
_FREE: frozenset[HoldsUnder] = frozenset({"email", "any", "residency"})

RULES = (
    Rule("REF-1", 5, "Whoever referred you gets thanks within two days, with what happened and what you do next.",
         _CHANGES, "S38, S86", "moderate", frozenset(), _FREE, to_employer=False),
    Rule("REF-2", 5, "After the interview the referrer hears in a line how it went.",
         _CHANGES, "S86, S38", "weak to moderate", frozenset(), _FREE, to_employer=False),
    Rule("REF-3", 5, "At the outcome the referrer hears how it ended, with thanks.",
         _CHANGES, "S37, S38, S86", "moderate", frozenset(), _FREE, to_employer=False),
    Rule("DONE-1", 5, "You have accepted: tell everyone who helped.",
         _CHANGES, "S85, S87, S86", "weak to moderate", frozenset(), _FREE, to_employer=False),
)  # fmt: skip


def windows(case: Case) -> Iterator[Window]:
    """Thanks (REF-1), news (REF-2), the outcome (REF-3, DONE-1) by D38 and D39."""
    yield from _landed(case)
    if not case.referrals:
        return
    yield from _thanks(case)
    yield from _news(case)
    yield from _outcome(case)


def _thanks(case: Case) -> Iterator[Window]:
    for at, by, fact in case.referrals:
        if not _told(case, "REF-1", by, at):
            closes = at + timedelta(hours=PLAYBOOK.referrer_hours)
            total = Sum(at.date(), PLAYBOOK.referrer_hours, "hours", closes.date(), "thanks while it is fresh")
            yield Window("REF-1", by, at, closes, True, at, fact, (total,))


def _news(case: Case) -> Iterator[Window]:
    by = case.referrals[-1][1]
    for talk in case.talks:
        if talk.fact.stage != "informational" and not _told(case, "REF-2", by, talk.at):
            closes = talk.at + timedelta(hours=PLAYBOOK.referrer_hours)
            total = Sum(talk.day, PLAYBOOK.referrer_hours, "hours", closes.date(), "news while it is fresh")
            yield Window("REF-2", by, talk.at, closes, True, talk.at, talk.fact, (total,))
    checks = case.sent("CHECK-1")
    if not checks or case.last is None or checks[-1].index < case.last.index or case.outcome is not None:
        return
    check = checks[-1]
    if case.life is not None and case.life[1] > check.index:
        return
    day = case.workdays.bd(check.at.date(), PLAYBOOK.check_window_business_days)
    if not any(m.at >= check.at for m in case.sent("REF-2")):
        total = Sum(check.at.date(), PLAYBOOK.check_window_business_days, "business_days", day, "no answer so far")
        until = case.presumed_from() or FOREVER
        opens = start_of(day) + timedelta(hours=PLAYBOOK.day_opens_hour)  # also on a Monday (D39)
        yield Window("REF-2", by, opens, until, False, check.at, check.fact, (total,))


def _outcome(case: Case) -> Iterator[Window]:
    if case.accepted is not None or case.accepted_elsewhere is not None:
        return  # DONE-1 takes its place (D38)
    for found in (case.offered, case.rejected, case.withdrew):
        if found is None:
            continue
        at, _, fact = found
        last = in_days(at.date(), PLAYBOOK.outcome_news_days)
        total = Sum(at.date(), PLAYBOOK.outcome_news_days, "days", last, "tell how it ended")
        for by in dict.fromkeys(by for _, by, _ in case.referrals):
            if not _told(case, "REF-3", by, at):
                yield Window("REF-3", by, at, end_of(last), True, at, fact, (total,))


def _landed(case: Case) -> Iterator[Window]:
    found = case.accepted or case.accepted_elsewhere
    if found is None:
        return
    at, _, fact = found
    last = case.workdays.bd(at.date(), PLAYBOOK.done_within_business_days)
    total = Sum(at.date(), PLAYBOOK.done_within_business_days, "business_days", last, "tell who helped")
    for name, person in case.people.items():
        if person.part in ("referrer", "contact") and not _told(case, "DONE-1", name, at):
            yield Window("DONE-1", name, at, end_of(last), True, at, fact, (total,))


def _told(case: Case, rule: str, to: str, since: datetime) -> bool:
    return any(m.at >= since and to in m.fact.to for m in case.sent(rule))
