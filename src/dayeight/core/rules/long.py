"""The long wait: a note with something of value every few weeks. Serves the article's rules 3 and 6."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.core.application import Case
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.check_in import week_after_question_elsewhere
from dayeight.core.rules.recipients import for_the_relationship
from dayeight.core.rules.window import ALL_HUSHES, Rule, Sum, Window, day_opens, end_of, in_days, start_of

RULES = (
    Rule(
        "LONG-1",
        3,
        "In a long search a note every few weeks that brings something of value keeps you in mind without asking.",
        "A date, an invitation or a decision from them would change this.",
        "S31, S49, S58",
        "weak: the pace is a design choice",
        ALL_HUSHES,
    ),
    Rule(
        "STAY-1",
        3,
        "After a talk without an opening you may ask whether you may write every few months.",
        "Your asking once closes this.",
        "S84, S85, S39",
        "weak to moderate",
        frozenset({"agency"}),
    ),
)


def windows(case: Case) -> Iterator[Window]:
    """Notes in long mode (D42) and the ask to stay in touch (D41)."""
    yield from _long(case)
    yield from _stay(case)


def _long(case: Case) -> Iterator[Window]:
    if case.episode is None or not case.episode.long or case.last is None:
        return
    to = for_the_relationship(case)
    if to is None:
        return
    contacts = [m for m in case.messages if m.to_employer and m.fact.rule != "LI-1"]
    contact = max([*(m.at for m in contacts), *([case.life[0]] if case.life else [])])
    sent = sum(1 for m in case.sent("LONG-1") if m.index > case.last.index)
    quarterly = sent >= PLAYBOOK.long_monthly
    first = PLAYBOOK.long_quarter_days if quarterly else PLAYBOOK.long_gap_days
    until = PLAYBOOK.long_quarter_until_days if quarterly else PLAYBOOK.long_until_days
    day = case.workdays.on(in_days(contact.date(), first))
    sums: tuple[Sum, ...] = (Sum(contact.date(), first, "days", day, "since the last contact"),)
    apart = week_after_question_elsewhere(case)
    if apart is not None and apart.end > day:
        day, sums = apart.end, (*sums, apart)
    fact = next((r.fact for r in reversed(case.replies) if r.index == case.episode.index), None)
    closes = end_of(in_days(contact.date(), until))
    yield Window("LONG-1", to, day_opens(day), closes, True, start_of(contact.date()), fact, sums)


def _stay(case: Case) -> Iterator[Window]:
    for talk in case.talks:
        if talk.fact.stage != "informational":
            continue
        closes = end_of(in_days(talk.day, PLAYBOOK.stay_days))
        total = Sum(talk.day, PLAYBOOK.stay_days, "days", in_days(talk.day, PLAYBOOK.stay_days), "within a week")
        for person in talk.fact.people:
            asked = any(m.at >= talk.at and person in m.fact.to for m in case.sent("STAY-1"))
            if person in case.people and not asked:
                yield Window("STAY-1", person, talk.at, closes, False, talk.at, talk.fact, (total,))
