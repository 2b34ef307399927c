"""The list of applications, one application, and how a new one begins."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from dayeight.core.reasons import fact_words
from dayeight.errors import BadInput, Conflict
from dayeight.flows.log import log, open_application
from dayeight.flows.make_plan import case_and_plan, replan_stale
from dayeight.flows.plan_json import plan_json
from dayeight.flows.timing import how_counted
from dayeight.flows.undo import history
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.application import NewApplication
from dayeight.web.forms.fact_kinds import OFFERED
from dayeight.web.notice import back_to, notice_of
from dayeight.web.once import new_token, once
from dayeight.web.shown.coming import coming_steps, later_shown
from dayeight.web.shown.facts import facts_shown
from dayeight.web.shown.people import people_shown
from dayeight.web.shown.quiet import band_words, owed_shown, questions_shown, quiet_shown
from dayeight.web.shown.steps import step_shown
from dayeight.web.shown.strip_of import strip_of
from dayeight.web.shown.words import STATE_SENTENCES, STATES
from dayeight.web.strip import strip_svg, waiting_svg
from dayeight.wiring import later_today, next_opening

A_PAGE = 25
MOST_PAGES = 100_000
_KINDS_SHOWN = 7
_FACTS_SHOWN = 8


@require_safe
def applications_page(request: HttpRequest) -> HttpResponse:
    """All applications: searched by words, filtered by state, a page at a time; the address holds all of it."""
    here = at_hand()
    replan_stale(here.world, here.owner)
    words = request.GET.get("q", "").replace("\0", "").strip()[:200]
    state = request.GET.get("state", "")
    number = _page_number(request.GET.get("page", "1"))
    rows, total = here.world.rows.search(
        here.owner,
        words=words,
        states=[state] if state in STATES else [],
        limit=A_PAGE,
        offset=(number - 1) * A_PAGE,
    )
    counts = here.world.rows.counts(here.owner)
    now = here.now()
    openings = later_today(here.world, here.owner, [row for row in rows if not row.due])
    opens = {opening.application: opening for opening in openings}
    lines = [
        (quiet_shown(row.plan, now, opens.get(row.application)), [step_shown(step, row.plan, now) for step in row.due])
        for row in rows
    ]  # fmt: skip
    return render(
        request,
        "dayeight/applications.html",
        {
            "here": "applications",
            "notice": notice_of(request, here, "today"),
            "words": words,
            "state": state,
            "states": [(name, shown, _address(words, name, 1)) for name, shown in STATES.items() if counts.get(name)],
            "all_address": _address(words, "", 1),
            "any": sum(counts.values()) > 0,
            "lines": lines,
            "total": total,
            "earlier": _address(words, state, number - 1) if number > 1 else "",
            "later": _address(words, state, number + 1) if number * A_PAGE < total else "",
        },
    )


def _page_number(text: str) -> int:
    return min(max(int(text), 1), MOST_PAGES) if text.isascii() and text.isdecimal() and len(text) < 9 else 1


def _address(words: str, state: str, number: int) -> str:
    told = {"q": words, "state": state, "page": str(number) if number > 1 else ""}
    query = urlencode({key: value for key, value in told.items() if value})
    return reverse("applications") + (f"?{query}" if query else "")


@require_safe
def application_page(request: HttpRequest, application: str) -> HttpResponse:
    """One application: the strip, what is due or until when it is quiet, the promise, people, and every fact."""
    here = at_hand()
    return render(request, "dayeight/application.html", application_shown(request, here, application))


def application_shown(request: HttpRequest, here: AtHand, application: str) -> dict[str, object]:
    """Everything the page of one application shows."""
    search, case, found = case_and_plan(here.world, here.owner, application)
    now = here.now()
    plan = plan_json(found, case)
    steps = [step_shown(step, plan, now) for step in plan["steps"]]
    opening = next_opening(search, application, found, now)
    # What opens before midnight is said in the place of the quiet, unless something is due already.
    opens_today = opening is not None and not found.due and opening.at.date() == now.date()
    later = later_shown([opening], now) if opening is not None and opens_today else None
    strip = strip_of(case, found, now.date())
    silence = plan["silence"]
    facts = facts_shown(history(here.world, here.owner, application), here.now().tzinfo or case.record.place)
    return {
        "here": "applications",
        "notice": notice_of(request, here, "application"),
        "token": new_token(),
        "application": application,
        "company": case.details.company,
        "role": case.details.role,
        "state": found.state,
        "state_words": STATES[found.state],
        "sentence": STATE_SENTENCES[found.state],
        "quiet": quiet_shown(plan, now, opening if later else None),
        "later": later,
        "steps": [step for step in steps if step.due],
        "may": [step for step in steps if not step.due],
        "coming": coming_steps(opening, now),
        "owed": owed_shown(plan, now),
        "questions": questions_shown(plan),
        "strip": strip,
        "strip_lines": strip.lines(),
        "today": now.date(),
        "strip_desk": strip_svg(strip, phone=False),
        "strip_phone": strip_svg(strip, phone=True),
        "counted": how_counted(case),
        "promise": fact_words(case, case.pledge.fact) + "." if case.pledge is not None else "",
        "band": band_words(silence),
        "waiting_picture": waiting_svg(silence["low"], silence["high"], band_words(silence)) if silence else "",
        "people": people_shown(case),
        "kinds": OFFERED[:_KINDS_SHOWN],
        "more_kinds": OFFERED[_KINDS_SHOWN:],
        "facts": facts[:_FACTS_SHOWN],
        "older_facts": facts[_FACTS_SHOWN:],
    }


@require_http_methods(["GET", "HEAD", "POST"])
def new_page(request: HttpRequest) -> HttpResponseBase:
    """An application that has no interview behind it yet."""
    here = at_hand()
    form = NewApplication(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return once(request, lambda: _begin(request, here, form))
    return _new_form(request, form)


def _new_form(request: HttpRequest, form: NewApplication) -> HttpResponse:
    shown = {"here": "applications", "form": form, "token": new_token()}
    return render(request, "dayeight/new.html", shown, status=400 if form.errors else 200)


def _begin(request: HttpRequest, here: AtHand, form: NewApplication) -> HttpResponse:
    told = form.cleaned_data
    place = here.clock_of(here.candidate())
    try:
        application = open_application(
            here.world, here.owner, told["company"], told["role"],
            country=told["country"] or None, timezone=told["timezone"] or None,
            sector=told["sector"] or None, size=told["size"] or None,
        )  # fmt: skip
        if told["applied"]:
            at = told["applied"].replace(tzinfo=place) if told["applied"].tzinfo is None else told["applied"]
            log(here.world, here.owner, application, "applied", {}, at=min(at, here.now()), source="web")
        if told["interview"]:
            start = told["interview"].replace(tzinfo=place).isoformat()
            log(here.world, here.owner, application, "scheduled", {"start": start}, source="web")
    except Conflict as problem:
        form.add_error("role", f"{problem} {problem.hint}")
        return _new_form(request, form)
    except BadInput as problem:
        form.add_error(None, f"{problem} {problem.hint}")
        return _new_form(request, form)
    return back_to("application", application, said="opened")
