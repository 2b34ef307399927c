"""One-click answers to what a page asks: I sent it, leave this one out, and whether an interview took place."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_POST

from dayeight.core.facts import Scheduled
from dayeight.errors import NotFound
from dayeight.flows.log import log, mark_sent, settle
from dayeight.web.at_hand import at_hand
from dayeight.web.notice import back_to
from dayeight.web.once import once


@require_POST
def sent(request: HttpRequest, application: str) -> HttpResponseBase:
    """The candidate sent or said what a step asked for."""
    here, told = at_hand(), request.POST

    def work() -> HttpResponse:
        to = [told["to"]] if told.get("to") else []
        rule, channel = told.get("rule") or None, told.get("channel", "email")
        fact = mark_sent(here.world, here.owner, application, rule, to, channel)
        return back_to(told.get("back", "today"), application, said="sent", fact=fact.id)

    return once(request, work)


@require_POST
def settled(request: HttpRequest, application: str) -> HttpResponseBase:
    """The candidate would rather not: that step is left out for good, with the later ones of its kind (D6)."""
    here, told = at_hand(), request.POST

    def work() -> HttpResponse:
        fact = settle(here.world, here.owner, application, told.get("rule", ""))
        return back_to(told.get("back", "today"), application, said="settled", fact=fact.id)

    return once(request, work)


@require_POST
def took_place(request: HttpRequest, application: str) -> HttpResponseBase:
    """Did the interview take place? Yes leads to the debrief, no is kept, moved asks for the new time."""
    here, told = at_hand(), request.POST
    about, answer = told.get("about", ""), told.get("answer", "")
    if answer == "yes":
        query = urlencode({"application": application, "about": about})
        return HttpResponseRedirect(f"{reverse('debrief')}?{query}")
    if answer == "moved":
        where = reverse("log", args=[application, "moved"])
        return HttpResponseRedirect(f"{where}?{urlencode({'about': about})}")

    def work() -> HttpResponse:
        arranged = here.world.journal.fact(here.owner, about)
        if not isinstance(arranged, Scheduled) or arranged.application != application:
            raise NotFound("That interview is not among the facts.", "Look at the facts of the application.")
        values = {"start": arranged.start.isoformat()}
        fact = log(here.world, here.owner, application, "cancelled", values, source="web")
        return back_to("today", application, said="cancelled", fact=fact.id)

    return once(request, work)
