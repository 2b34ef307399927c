"""An agency in between: the consultant hears, the client does not (AGENCY-1, D53)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from dayeight.core.application import Case
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.window import FOREVER, Rule, Sum, Window, day_opens

RULES = (
    Rule(
        "AGENCY-1",
        1,
        "The agency hears your side within a day or two of the interview, then about once a week while the process"
        " is alive; the client hears through them.",
        "News from the agency moves the weekly word.",
        "S75, S76, S74",
        "moderate",
        frozenset({"promise", "interview", "offer_note", "presumed", "outcome", "cap"}),
    ),
)

REPORT = "AGENCY-1"


def windows(case: Case) -> Iterator[Window]:
    """The report after each interview for 48 hours, which nothing silences, then the weekly word (D53)."""
    if case.agent is None or case.last is None:
        return
    told = [m.at for m in case.sent(REPORT)]
    if case.around.agent_told is not None:
        told.append(case.around.agent_told)  # one message to the agent names all clients (D65)
    for talk in case.talks:
        if any(at >= talk.at for at in told):
            continue
        closes = talk.at + timedelta(hours=PLAYBOOK.agency_hours)
        total = Sum(talk.day, PLAYBOOK.agency_hours, "hours", closes.date(), "they expect your side")
        yield Window(REPORT, case.agent, talk.at, closes, True, talk.at, talk.fact, (total,), frozenset())
    yield from _weekly(case)


def _weekly(case: Case) -> Iterator[Window]:
    assert case.agent is not None
    assert case.last is not None
    since = [case.last.at, *(m.at for m in case.sent(REPORT))]
    since += [r.at for r in case.replies if r.by == case.agent]
    if case.around.agent_told is not None:
        since.append(case.around.agent_told)
    start = max(since).date()
    n = PLAYBOOK.agency_gap_business_days
    day = own_day = case.workdays.bd(start, n)
    sums: tuple[Sum, ...] = (Sum(start, n, "business_days", day, "about a week since the last word"),)
    if case.pledge is not None:
        grace = case.choices.grace_business_days
        after = case.workdays.bd(case.pledge.due, grace)
        if after > day:
            day = after
            sums = (
                *sums,
                Sum(case.pledge.due, grace, "business_days", day, "after their date"),
            )
    yield Window(REPORT, case.agent, day_opens(day), FOREVER, True, day_opens(own_day), case.last.fact, sums)
