"""Today: the one thing to do, or that there is nothing to do and why that is fine; then what waits."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dayeight.core.words import day_words, number_words
from dayeight.flows.make_plan import today
from dayeight.flows.outbox_words import TOLD
from dayeight.flows.ports import PlanRow
from dayeight.web.at_hand import at_hand
from dayeight.web.notice import notice_of
from dayeight.web.once import new_token
from dayeight.web.shown.coming import LaterShown, later_shown
from dayeight.web.shown.outbox import letters_told
from dayeight.web.shown.quiet import owed_shown, questions_shown, quiet_shown
from dayeight.web.shown.steps import StepShown, first_line, step_shown
from dayeight.wiring import later_today, outbox

# The rows that are read, and how many steps and waiting applications stand on the page; the list has the rest.
READ_AT_MOST = 500
STEPS_AT_MOST = 12
WAITING_AT_MOST = 12

_RESTING = frozenset({"closed", "presumed_closed"})
# A wait is not over while the first check-in still lies ahead; once their date has passed the state says so.
_WAITS = frozenset({"interviewed", "waiting"})
_FIRST_WORDS = frozenset({"CHECK-1"})


@require_safe
def today_page(request: HttpRequest) -> HttpResponse:
    """The Today page, from the derived rows alone."""
    here = at_hand()
    found = today(here.world, here.owner, limit=READ_AT_MOST)
    rows = [*found.due, *found.waiting]
    due = [(step, row.plan) for row in found.due for step in row.due]
    steps = [step_shown(step, plan, found.now) for step, plan in due[:STEPS_AT_MOST]]
    openings = later_today(here.world, here.owner, found.waiting)
    opens = {opening.application: opening for opening in openings}
    waiting = [row for row in found.waiting if row.state not in _RESTING or row.application in opens]
    # Those that open today come first; the others stand in the order of the rows.
    waiting.sort(key=lambda row: row.application not in opens)
    quiet = [quiet_shown(row.plan, found.now, opens.get(row.application)) for row in waiting[:WAITING_AT_MOST]]
    later = None if steps else later_shown(openings, found.now)
    return render(
        request,
        "dayeight/today.html",
        {
            "here": "today",
            "notice": notice_of(request, here, "today"),
            "date": day_words(found.now.date()),
            "total": found.total,
            **_headline(steps, later, waiting, found.now),
            "later": later.first if later else None,
            "first": steps[0] if steps else None,
            "steps": steps[1:],
            "more_steps": len(due) - len(steps),
            "owed": [owed for row in rows for owed in owed_shown(row.plan, found.now)],
            "questions": [asked for row in rows for asked in questions_shown(row.plan)],
            "outbox": letters_told(outbox().letters(here.owner, TOLD), found.now),
            "waiting": quiet,
            "more_waiting": len(waiting) > WAITING_AT_MOST or found.total > READ_AT_MOST,
            "token": new_token(),
        },
    )


def _headline(
    steps: list[StepShown], later: LaterShown | None, waiting: list[PlanRow], now: datetime
) -> dict[str, str]:
    """The first line, and the sentence below it."""
    if steps:
        return {"headline": first_line(steps[0]), "lead": steps[0].reason, "rest": ""}
    if later is not None:
        return {"headline": later.headline, "lead": later.lead, "rest": later.rest}
    nothing = "Nothing to do today."
    if not waiting:
        return {"headline": nothing, "lead": "No application is waiting for anything.", "rest": ""}
    dated = [(row.quiet_until, row) for row in waiting if row.quiet_until is not None]
    if not dated:
        lead = "No further step is planned; a word from them would change that."
        return {"headline": nothing, "lead": lead, "rest": ""}
    first = quiet_shown(min(dated, key=lambda pair: pair[0])[1].plan, now)
    day = f"on {first.day_words}, {first.distance}" if first.distance else first.day_words
    return {"headline": nothing, "lead": _still(waiting), "rest": f"Next is {first.company}, {day}."}


def _still(waiting: list[PlanRow]) -> str:
    """Who still has time: said only of promises that run and of waits that are not over."""
    timely = [row for row in waiting if row.state in _WAITS and row.plan.get("quiet_rule") in _FIRST_WORDS]
    if not timely:
        return "Nothing that could be said before then would help."
    many = len(timely)
    if many < len(waiting):
        whom = timely[0].company if many == 1 else number_words(many).capitalize()
    else:
        whom = timely[0].company if many == 1 else f"All {number_words(many)}"
    return f"{whom} still {'has' if many == 1 else 'have'} time, and silence until then is normal."
