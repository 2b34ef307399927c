"""The debrief: eight questions on one page, and a live line that says how long to wait."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from dayeight.core.facts import Interviewed, Scheduled
from dayeight.core.words import day_words
from dayeight.errors import BadInput, Conflict
from dayeight.flows.choose import made_choices
from dayeight.flows.debrief import BadAnswer, keep_debrief
from dayeight.flows.known import Known, known_application, place_of
from dayeight.flows.places import country_of
from dayeight.flows.timing import Timing, read_timing
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.debrief import FIELD_OF, DebriefForm, People, empty_person
from dayeight.web.once import new_token, once


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_page(request: HttpRequest) -> HttpResponseBase:
    """The form; what was typed comes back whole if something is missing."""
    here = at_hand()
    if request.method != "POST":
        return _fresh(request, here)
    form = DebriefForm(request.POST)
    if "one_more" in request.POST:
        return _page(request, here, DebriefForm(initial=_as_typed(request)), People.typed(request.POST, one_more=True))
    people = People.typed(request.POST)
    if not (form.is_valid() & people.is_valid()):
        return _page(request, here, form, people)
    return once(request, lambda: _keep(request, here, form, people))


@require_POST
def one_more_person(request: HttpRequest) -> HttpResponse:
    """The fields for one more person, to be put below the others."""
    number = request.POST.get("met-total", "0")
    index = min(int(number) if number.isdecimal() else 0, 11)
    shown = {"person": empty_person(index), "total": index + 1, "number": index + 1}
    return render(request, "dayeight/_one_more_person.html", shown)


# What vague words may have meant, to pick from: the days after the talk.
_PICKS = (("about a week", 7), ("two weeks", 14), ("three weeks", 21), ("a month", 30))


@require_POST
def timing(request: HttpRequest) -> HttpResponse:
    """The live line: what their words mean for the wait."""
    here = at_hand()
    form = DebriefForm(request.POST)
    form.is_valid()
    chosen = request.POST.get("choose_due", "")
    shown = {"chosen": chosen, **_live(here, form, chosen)}
    return render(request, "dayeight/_timing.html", shown)


def _live(here: AtHand, form: DebriefForm, chosen: str = "") -> dict[str, Any]:
    told = form.cleaned_data
    now = here.now()
    known = known_application(here.world, here.owner, told["application"]) if told.get("application") else None
    candidate = known.candidate if known else here.candidate()
    home, home_country = place_of(Known("", candidate=candidate), now)
    details = known.details if known else None
    timezone = told.get("timezone") or (details.timezone if details else home)
    ended: datetime = told.get("ended") or now
    if ended.tzinfo is None:
        ended = ended.replace(tzinfo=here.clock_of(candidate))
    country = told.get("country") or (details.country if details else None)
    if country is None and details is None:
        country = home_country if timezone == home else country_of(timezone)
    due = _day(chosen) or told.get("due")
    try:
        found: Timing = read_timing(
            told.get("timing", ""),
            ended,
            country=country,
            region=details.region if details else None,
            workdays_of=here.world.workdays_of,
            due=due,
            timezone=timezone,
            sector=told.get("sector") or (details.sector if details else None),
            size=told.get("size") or (details.size if details else None),
            stage=told.get("stage") or "first",
            choices=made_choices(here.world, here.owner),
        )
    except BadInput as problem:
        return {"timing": None, "problem": f"{problem} {problem.hint}"}
    near = now.date()
    other = found.other_due if found.other_due and found.other_due != found.due else None
    vague = bool(told.get("timing")) and found.due is None and found.ask is not None
    return {
        "timing": found,
        "other": other,
        "other_words": day_words(other, near) if other else "",
        "picks": [(words, ended.date() + timedelta(days=days)) for words, days in _PICKS] if vague else [],
        "problem": "",
    }


def _day(text: str) -> Any:
    from dayeight.core.moments import read_day
    from dayeight.errors import BadDate

    try:
        return read_day(text) if text else None
    except BadDate:
        return None


def _fresh(request: HttpRequest, here: AtHand) -> HttpResponse:
    now = here.now()
    named = request.GET.get("application", "")
    known = known_application(here.world, here.owner, named) if named else None
    place = here.clock_of(known.candidate if known else here.candidate())
    initial: dict[str, Any] = {"ended": now.astimezone(place).replace(tzinfo=None), "stage": "first"}
    there: tuple[str, ...] = ()
    if known is not None and known.details is not None:
        initial |= {"application": named, "company": known.details.company, "role": known.details.role}
        about = here.world.journal.fact(here.owner, request.GET.get("about", "")) if request.GET.get("about") else None
        if isinstance(about, Scheduled) and about.application == named:
            initial |= {"ended": about.start.astimezone(place).replace(tzinfo=None), "stage": about.stage}
            there = about.people
    return _page(request, here, DebriefForm(initial=initial), People.fresh(known.people if known else {}, there), known)


def _keep(request: HttpRequest, here: AtHand, form: DebriefForm, people: People) -> HttpResponse:
    place = here.clock_of(here.candidate())
    try:
        application = keep_debrief(here.world, here.owner, form.debrief(people.met(), place))
    except BadAnswer as problem:
        name = FIELD_OF.get(problem.question, problem.question)
        form.add_error(name if name in form.fields else None, f"{problem} {problem.hint}".strip())
        return _page(request, here, form, people)
    except Conflict as problem:
        form.add_error("role", f"{problem} Name the role as it stands there.")
        return _page(request, here, form, people)
    talks = [fact for fact in here.world.journal.last_entry(here.owner) if isinstance(fact, Interviewed)]
    told = {"said": "interviewed", **({"fact": talks[0].id} if talks else {})}
    where = reverse("application", args=[application])
    return HttpResponseRedirect(f"{where}?{urlencode(told)}")


def _as_typed(request: HttpRequest) -> dict[str, Any]:
    """What was typed, as it was, for a page that only grows by a person."""
    names = DebriefForm.base_fields
    found: dict[str, Any] = {name: request.POST.get(name, "") for name in names}
    found["leave"] = request.POST.getlist("leave")
    return found


def _page(
    request: HttpRequest, here: AtHand, form: DebriefForm, people: People, known: Known | None = None
) -> HttpResponse:
    companies: list[str] = []
    if known is None and not form["application"].value():
        rows, _ = here.world.rows.search(here.owner, limit=200)
        companies = sorted({row.company for row in rows if row.company})
    if form.is_bound:
        live = _live(here, form)
    else:
        probe = DebriefForm({**{k: v for k, v in form.initial.items() if v is not None}})
        probe.is_valid()
        live = _live(here, probe) if str(form.initial.get("timing", "")).strip() else {"timing": None, "problem": ""}
    shown = {
        "here": "debrief",
        "form": form,
        "people": people,
        "companies": companies,
        "fixed": bool(form["application"].value()),
        "token": new_token(),
        "failed": bool(form.errors) or any(person.errors for person in people.forms if person.is_bound),
        **live,
    }
    return render(request, "dayeight/debrief.html", shown, status=400 if shown["failed"] else 200)
