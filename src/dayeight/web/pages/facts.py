"""Correcting and taking back single facts; the old words stay readable."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from dayeight.core.facts import Fact, Person
from dayeight.core.facts.codec import fact_to_json
from dayeight.errors import BadInput, NotFound
from dayeight.flows import undo
from dayeight.flows.known import known_application, local_zone
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.fact_kinds import KEYS, FactKind, fact_form, kind_of
from dayeight.web.notice import back_to
from dayeight.web.once import new_token, once


@require_POST
def retract(request: HttpRequest, application: str, fact: str) -> HttpResponseBase:
    """Take one fact back; taking back an undo brings its fact back."""
    here = at_hand()
    _fact(here, application, fact)

    def work() -> HttpResponse:
        undo.retract(here.world, here.owner, fact, request.POST.get("why", "")[:200])
        row = here.world.rows.get(here.owner, application)
        return back_to("application" if row is not None else "today", application, said="undone")

    return once(request, work)


@require_http_methods(["GET", "HEAD", "POST"])
def correct_page(request: HttpRequest, application: str, fact: str) -> HttpResponseBase:
    """The form that puts a corrected fact in the place of this one."""
    here = at_hand()
    old = _fact(here, application, fact)
    if isinstance(old, Person):
        return HttpResponseRedirect(reverse("person", args=[application, old.person]))
    kind = kind_of(old.kind)
    if kind is None:
        raise NotFound("This fact cannot be corrected.", "Take it back and enter it anew.")
    known = known_application(here.world, here.owner, application)
    place = local_zone(known, here.now())
    before = _initial(kind, old, place)
    form = fact_form(kind, dict(known.people), request.POST or None, initial=before)
    if request.method == "POST" and form.is_valid():
        return once(request, lambda: _correct(request, here, old, kind, form, before))
    return _page(request, old, kind, form)


def _correct(
    request: HttpRequest, here: AtHand, old: Fact, kind: FactKind, form: forms.Form, before: dict[str, Any]
) -> HttpResponse:
    changes: dict[str, Any] = {}
    for name in kind.asks:
        new, known = _json(form.cleaned_data[name]), _json(before.get(name))
        if new != known and (new or known):
            changes[KEYS.get(name, name)] = new
    if not changes:
        return back_to("application", old.application, said="unchanged")
    try:
        made = undo.correct(here.world, here.owner, old.id, changes, source="web")
    except BadInput as problem:
        form.add_error(None, f"{problem} {problem.hint}")
        return _page(request, old, kind, form)
    return back_to("application", old.application, said="corrected", fact=made.id)


def _page(request: HttpRequest, old: Fact, kind: FactKind, form: forms.Form) -> HttpResponse:
    shown = {
        "here": "applications", "form": form, "kind": kind, "fact": old, "application": old.application,
        "evidence": old.evidence, "token": new_token(),
    }  # fmt: skip
    return render(request, "dayeight/correct.html", shown, status=400 if form.errors else 200)


def _fact(here: AtHand, application: str, fact: str) -> Fact:
    found = here.world.journal.fact(here.owner, fact)
    if found is None or found.application != application:
        raise NotFound("There is no such fact.", "Look at the facts of the application.")
    return found


def _initial(kind: FactKind, old: Fact, place: Any) -> dict[str, Any]:
    """What the form shows at first: moments on the employer's clock, since that is where a correction is read."""
    data = fact_to_json(old)
    found: dict[str, Any] = {}
    for name in kind.asks:
        key = KEYS.get(name, name)
        value = getattr(old, f"{key}_", None) if key in ("from", "for") else getattr(old, key, data.get(key))
        if isinstance(value, datetime):
            value = value.astimezone(place).replace(tzinfo=None, second=0, microsecond=0)
        found[name] = list(value) if isinstance(value, tuple) else value
    return found


def _json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value if value != "" else None
