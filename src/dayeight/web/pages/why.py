"""Why the program says what it says about one application, now or on an earlier day, by what was known then."""

from __future__ import annotations

from datetime import datetime, time

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dayeight.flows.make_plan import case_and_plan_at
from dayeight.flows.plan_json import plan_json
from dayeight.web.at_hand import at_hand
from dayeight.web.forms.fields import DayField
from dayeight.web.shown.quiet import quiet_shown
from dayeight.web.shown.steps import step_shown
from dayeight.web.shown.words import STATE_SENTENCES, STATES


class AtForm(forms.Form):
    """Which day to look at."""

    at = DayField(label="See another day")


@require_safe
def why_page(request: HttpRequest, application: str) -> HttpResponse:
    """Every step and every quiet answer with its reasons; a day in the address replays that evening."""
    here = at_hand()
    now = here.now()
    form = AtForm(request.GET)
    day = form.cleaned_data["at"] if form.is_valid() else None
    place = now.tzinfo
    moment = min(datetime.combine(day, time(23, 59), place), now) if day is not None else now
    _, case, found = case_and_plan_at(here.world, here.owner, application, moment)
    plan = plan_json(found, case)
    return render(
        request,
        "dayeight/why.html",
        {
            "here": "applications",
            "application": application,
            "company": case.details.company,
            "form": form,
            "moment": moment.date(),
            "today": now.date(),
            "replayed": moment != now,
            "state": found.state,
            "state_words": STATES[found.state],
            "sentence": STATE_SENTENCES[found.state],
            "steps": [step_shown(step, plan, moment) for step in plan["steps"]],
            "quiet": quiet_shown(plan, moment),
        },
    )
