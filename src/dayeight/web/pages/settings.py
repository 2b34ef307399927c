"""Settings: who you are, and where your data lies."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from dayeight.config import SETTINGS, read_config
from dayeight.errors import BadInput
from dayeight.flows.choose import choices_of, choose
from dayeight.flows.me import candidate_of, keep_candidate
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.choices import ChoicesForm
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


@require_POST
def choices(request: HttpRequest) -> HttpResponseBase:
    """What the candidate chooses in the playbook; each change is a new fact and every plan is made anew."""
    here = at_hand()
    form = ChoicesForm(request.POST)
    if form.is_valid():
        return once(request, lambda: _choose(here, form))
    you = CandidateForm(initial=values_of(candidate_of(here.world, here.owner)))
    return _page(request, here, you, form)


def _choose(here: AtHand, form: ChoicesForm) -> HttpResponse:
    for choice, value, _ in choices_of(here.world, here.owner):
        told = str(form.cleaned_data[choice.name]).strip()
        if told != value:
            choose(here.world, here.owner, choice.name, told, source="web")
    return HttpResponseRedirect(reverse("settings") + "?said=candidate")


def _page(request: HttpRequest, here: AtHand, form: CandidateForm, chosen: ChoicesForm | None = None) -> HttpResponse:
    config = read_config()
    now = {choice.name: value for choice, value, _ in choices_of(here.world, here.owner)}
    shown = {
        "here": "settings",
        "form": form,
        "choices": chosen or ChoicesForm(initial=now),
        "zones": zone_names(),
        "database": str(config.database),
        "backups": str(config.backups),
        "now": config.now,
        "variables": SETTINGS,
        "token": new_token(),
        "notice": notice_of(request, here, "today"),
    }
    return render(
        request, "dayeight/settings.html", shown, status=400 if form.errors or (chosen and chosen.errors) else 200
    )
