"""What comes next if nothing else happens: the plan asked again at its own next moments."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dayeight.core.plan import plan_one
from dayeight.core.search import Search
from dayeight.core.steps import ApplicationPlan
from dayeight.core.words import time_words
from dayeight.flows.plan_json import plan_json
from dayeight.web.shown.days import near_day, other_clock
from dayeight.web.shown.steps import StepShown, step_shown

# A plan changes by the clock a few times before its next step; further looks would be guesses.
_LOOKS = 8


def coming_steps(search: Search, application: str, found: ApplicationPlan, now: datetime) -> list[StepShown]:
    """The first steps that are not open yet, each with the moment at which it opens."""
    open_now = {(step.rule, step.to) for step in found.steps if step.due}
    moment = found.next_look
    for _ in range(_LOOKS):
        if moment is None or moment <= now:
            return []
        case, later = plan_one(search, application, moment)
        plan = plan_json(later, case)
        fresh = [step for step in plan["steps"] if step["due"] and (step["rule"], step["to"]) not in open_now]
        if fresh:
            return [_opening(step_shown(step, plan, moment), later.now, now, plan["timezone"]) for step in fresh]
        moment = later.next_look
    return []


def _opening(step: StepShown, opens: datetime, now: datetime, timezone: str) -> StepShown:
    from dayeight.web.shown.days import local_now

    here = local_now(now, timezone)
    whose = f" ({words})" if (words := other_clock(now, timezone)) else ""
    day = near_day(opens.date(), here.date())
    return replace(step, when=f"From {day.removeprefix('on ')} at {time_words(opens)}{whose}.")
