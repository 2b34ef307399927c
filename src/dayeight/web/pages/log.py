"""Logging what happened: one short form for each thing that people log."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from dayeight.core.facts import Fact, Scheduled
from dayeight.core.promises import is_for_the_plan
from dayeight.errors import BadInput, NotFound
from dayeight.flows.known import Known, known_application
from dayeight.flows.log import facts_to_log
from dayeight.flows.make_plan import keep
from dayeight.flows.timing import promises_told
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.fact_kinds import BY_SLUG, KEYS, FactKind, fact_form
from dayeight.web.notice import back_to
from dayeight.web.once import new_token, once

_NO_DAY = "No day was found in these words. Name the day below, or write them as they were said."


@require_http_methods(["GET", "HEAD", "POST"])
def log_page(request: HttpRequest, application: str, what: str) -> HttpResponseBase:
    """The form for one thing that happened; as a part of the page where htmx asks for it."""
    here = at_hand()
    kind = BY_SLUG.get(what)
    if kind is None or not kind.offered:
        raise NotFound("There is no such thing to keep.", "Choose one from the list on the application's page.")
    known = known_application(here.world, here.owner, application)
    people = dict(known.people)
    if request.method != "POST":
        return _page(request, known, kind, fact_form(kind, people, initial=_initial(here, request)))
    form = fact_form(kind, people, request.POST)
    if not form.is_valid():
        return _page(request, known, kind, form)
    return once(request, lambda: _keep(request, here, known, kind, form))


def _initial(here: AtHand, request: HttpRequest) -> dict[str, Any]:
    about = here.world.journal.fact(here.owner, request.GET.get("about", "")) if request.GET.get("about") else None
    if not isinstance(about, Scheduled):
        return {}
    return {"stage": about.stage, "people": list(about.people)}


def _keep(request: HttpRequest, here: AtHand, known: Known, kind: FactKind, form: forms.Form) -> HttpResponse:
    place = here.clock_of(known.candidate)
    told = form.cleaned_data
    at = told["at"].replace(tzinfo=place) if told.get("at") else here.now()
    try:
        parts = _parts(here, request, known, kind, told, at, place)
        facts = [fact for name, values in parts for fact in _facts(here, known, name, values, at)]
        # One entry, so that one click takes all of it back.
        facts = [replace(fact, entry=facts[0].entry) for fact in facts]
        keep(here.world, here.owner, facts)
    except _NoDay:
        form.add_error("quote", _NO_DAY)
        return _page(request, known, kind, form)
    except BadInput as problem:
        form.add_error(None, f"{problem} {problem.hint}")
        return _page(request, known, kind, form)
    return back_to("application", known.application, said=kind.kind if kind.kind != "promised" else "promised",
                   fact=facts[-1].id)  # fmt: skip


class _NoDay(Exception):
    """Words about timing in which no day was found, and none was named."""


def _parts(
    here: AtHand,
    request: HttpRequest,
    known: Known,
    kind: FactKind,
    told: dict[str, Any],
    at: datetime,
    place: tzinfo,
) -> list[tuple[str, dict[str, Any]]]:
    """The facts that one form stands for, each as its kind and its values."""
    values = {
        KEYS.get(name, name): _value(told[name], place)
        for name in kind.asks
        if name != "at" and told[name] not in ("", None)
    }
    values.update(kind.fixed)
    quote, due = values.pop("quote", ""), values.pop("due", None)
    found: list[tuple[str, dict[str, Any]]] = []
    if kind.slug == "moved":
        found.append(("cancelled", _old_start(here, request)))
    if kind.kind != "promised":
        found.append((kind.kind, values))
    if quote or due:
        by = values.get("by") or values.get("from")
        found.append(("promised", _promise(here, known, quote, told.get("due"), at, by)))
    elif kind.kind == "promised":
        raise _NoDay
    return found


def _promise(here: AtHand, known: Known, quote: str, due: Any, at: datetime, by: str | None) -> dict[str, Any]:
    details = known.details
    country, region = (details.country, details.region) if details else (None, None)
    read, _ = promises_told(
        quote, at, due, known.application, here.world.workdays_of(country, region),
        place_name=details.timezone if details else "UTC", by=by, country=country,
    )  # fmt: skip
    dated = [promise for promise in read if is_for_the_plan(promise) and (promise.due or promise.earliest)]
    if not dated:
        raise _NoDay
    promise = dated[-1]
    found = {
        "what": promise.what, "strength": promise.strength, "quote": promise.quote or quote, "by": by,
        "due": promise.due.isoformat() if promise.due else None,
        "earliest": promise.earliest.isoformat() if promise.earliest else None,
        "silence_means_no": promise.silence_means_no,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value not in (None, "", False)}


def _old_start(here: AtHand, request: HttpRequest) -> dict[str, Any]:
    about = request.GET.get("about", "")
    old = here.world.journal.fact(here.owner, about) if about else None
    return {"start": old.start.isoformat()} if isinstance(old, Scheduled) else {}


def _facts(here: AtHand, known: Known, kind: str, values: dict[str, Any], at: datetime) -> list[Fact]:
    return facts_to_log(here.world, here.owner, known.application, kind, values, at=at, source="web")


def _value(value: Any, place: tzinfo) -> Any:
    if isinstance(value, datetime):
        return value.replace(tzinfo=place).isoformat()
    return value.isoformat() if hasattr(value, "isoformat") else value


def _page(request: HttpRequest, known: Known, kind: FactKind, form: forms.Form) -> HttpResponse:
    part = request.headers.get("HX-Request") == "true"
    shown = {
        "here": "applications",
        "application": known.application,
        "company": known.details.company if known.details else "",
        "kind": kind,
        "part": part,
        "form": form,
        "token": new_token(),
        "address": request.get_full_path(),
    }
    template = "dayeight/_log_form.html" if part else "dayeight/log.html"
    return render(request, template, shown, status=400 if form.errors else 200)
