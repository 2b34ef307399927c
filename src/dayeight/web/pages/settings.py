"""Settings: who you are, and where your data lies."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dayeight.config import SETTINGS, read_config
from dayeight.errors import BadInput
from dayeight.flows.me import candidate_of, keep_candidate
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.fields import zone_names
from dayeight.web.forms.settings import CandidateForm, values_of
from dayeight.web.notice import notice_of
from dayeight.web.once import new_token, once


@require_http_methods(["GET", "HEAD", "POST"])
def settings_page(request: HttpRequest) -> HttpResponseBase:
    """The candidate's details; a change is a new fact."""
    here = at_hand()
    form = CandidateForm(request.POST or None, initial=values_of(candidate_of(here.world, here.owner)))
    if request.method == "POST" and form.is_valid():
        return once(request, lambda: _keep(request, here, form))
    return _page(request, here, form)


def _keep(request: HttpRequest, here: AtHand, form: CandidateForm) -> HttpResponse:
    told = form.cleaned_data
    values = {
        "name": " ".join(told["name"].split()),
        "emails": told["emails"],
        "phone": told["phone"].strip() or None,
        "signature": told["signature"].strip().replace("\r\n", "\n") or None,
        "country": told["country"] or None,
        "timezone": told["timezone"],
        "linkedin": told["linkedin"],
    }
    try:
        keep_candidate(here.world, here.owner, values, source="web")
    except BadInput as problem:
        form.add_error(None, f"{problem} {problem.hint}")
        return _page(request, here, form)
    return HttpResponseRedirect(reverse("settings") + "?said=candidate")


def _page(request: HttpRequest, here: AtHand, form: CandidateForm) -> HttpResponse:
    config = read_config()
    shown = {
        "here": "settings",
        "form": form,
        "zones": zone_names(),
        "database": str(config.database),
        "backups": str(config.backups),
        "now": config.now,
        "variables": SETTINGS,
        "token": new_token(),
        "notice": notice_of(request, here, "today"),
    }
    return render(request, "dayeight/settings.html", shown, status=400 if form.errors else 200)
