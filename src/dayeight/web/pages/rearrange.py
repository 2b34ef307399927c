"""The page on which two applications become one, or one becomes two."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from dayeight.core.facts import Opened, Person
from dayeight.flows.known import known_application
from dayeight.flows.rearrange import join, split
from dayeight.flows.undo import history
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.notice import back_to
from dayeight.web.once import new_token, once

_LISTED = 500


@require_safe
def arrange_page(request: HttpRequest, application: str) -> HttpResponse:
    """Both forms: the other applications to join with, and the facts to split off."""
    here = at_hand()
    known = known_application(here.world, here.owner, application)
    rows, _ = here.world.rows.search(here.owner, limit=_LISTED)
    lines = [line for line in history(here.world, here.owner, application) if line.standing]
    shown = {
        "here": "applications",
        "application": application,
        "details": known.details,
        "others": [row for row in rows if row.application != application],
        "lines": [line for line in lines if not isinstance(line.fact, Opened | Person)],
        "token": new_token(),
    }
    return render(request, "dayeight/arrange.html", shown)


@require_POST
def joined(request: HttpRequest, application: str) -> HttpResponseBase:
    """Join this application into the chosen one."""
    into = request.POST.get("into", "")
    return _done(request, lambda here: (join(here.world, here.owner, application, into, "web"), into)[1], "joined")


@require_POST
def parted(request: HttpRequest, application: str) -> HttpResponseBase:
    """Split the chosen facts off."""
    facts, role = request.POST.getlist("fact"), request.POST.get("role", "").strip()[:200]
    return _done(request, lambda here: split(here.world, here.owner, application, facts, role, "web"), "parted")


def _done(request: HttpRequest, work: Callable[[AtHand], str], said: str) -> HttpResponseBase:
    here = at_hand()

    def do() -> HttpResponse:
        there = work(here)
        made = here.world.journal.last_entry(here.owner)
        return back_to("application", there, said=said, fact=made[-1].id if made else "")

    return once(request, do)
