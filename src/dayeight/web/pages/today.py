"""Today: the one thing to do, or that there is nothing to do and why that is fine; then what waits."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dayeight.core.words import day_words, number_words
from dayeight.flows.make_plan import today
from dayeight.flows.ports import PlanRow
from dayeight.web.at_hand import at_hand
from dayeight.web.notice import notice_of
from dayeight.web.once import new_token
from dayeight.web.shown.quiet import owed_shown, questions_shown, quiet_shown
from dayeight.web.shown.steps import StepShown, first_line, step_shown

# The rows that are read, and how many steps and waiting applications stand on the page; the list has the rest.
READ_AT_MOST = 500
STEPS_AT_MOST = 12
WAITING_AT_MOST = 12

_RESTING = frozenset({"closed", "presumed_closed"})


@require_safe
def today_page(request: HttpRequest) -> HttpResponse:
    """The Today page, from the derived rows alone."""
    here = at_hand()
    found = today(here.world, here.owner, limit=READ_AT_MOST)
    rows = [*found.due, *found.waiting]
    due = [(step, row.plan) for row in found.due for step in row.due]
    steps = [step_shown(step, plan, found.now) for step, plan in due[:STEPS_AT_MOST]]
    waiting = [row for row in found.waiting if row.state not in _RESTING]
    shown = [quiet_shown(row.plan, found.now) for row in waiting[:WAITING_AT_MOST]]
    return render(
        request,
        "dayeight/today.html",
        {
            "here": "today",
            "notice": notice_of(request, here, "today"),
            "date": day_words(found.now.date()),
            "total": found.total,
            **_headline(steps, waiting, found.now),
            "first": steps[0] if steps else None,
            "steps": steps[1:],
            "more_steps": len(due) - len(steps),
            "owed": [owed for row in rows for owed in owed_shown(row.plan, found.now)],
            "questions": [asked for row in rows for asked in questions_shown(row.plan)],
            "waiting": shown,
            "more_waiting": len(waiting) > WAITING_AT_MOST or found.total > READ_AT_MOST,
            "token": new_token(),
        },
    )


def _headline(steps: list[StepShown], waiting: list[PlanRow], now: Any) -> dict[str, str]:
    """The first line, and the sentence below it."""
    if steps:
        return {"headline": first_line(steps[0]), "lead": steps[0].reason, "rest": ""}
    if not waiting:
        return {"headline": "Nothing to do today.", "lead": "No application is waiting for anything.", "rest": ""}
    first = quiet_shown(waiting[0].plan, now)
    if first.day is None:
        lead = "Everything that could be said has been said. Being patient is the right thing now."
        return {"headline": "Nothing to do today.", "lead": lead, "rest": ""}
    many = len(waiting)
    whom = first.company if many == 1 else f"All {number_words(many)}"
    lead = f"{whom} still {'has' if many == 1 else 'have'} time, and silence until then is normal."
    day = f"on {first.day_words}, {first.distance}" if first.distance else first.day_words
    rest = f"Next is {first.company}, {day}."
    return {"headline": "Nothing to do today.", "lead": lead, "rest": rest}
