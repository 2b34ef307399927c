"""The people of an application: who they are, what was noted, and how to reach them; a change is a new fact."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dayeight.errors import BadInput, NotFound
from dayeight.flows.debrief import Met
from dayeight.flows.known import Known, known_application
from dayeight.flows.log import add_person
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.forms.person import PersonForm
from dayeight.web.once import new_token, once


@require_http_methods(["GET", "HEAD", "POST"])
def people_page(request: HttpRequest, application: str) -> HttpResponseBase:
    """Everybody of an application, and the form for one more."""
    here = at_hand()
    known = known_application(here.world, here.owner, application)
    form = PersonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return once(request, lambda: _keep(request, here, known, form, None))
    return _page(request, known, form, None)


@require_http_methods(["GET", "HEAD", "POST"])
def person_page(request: HttpRequest, application: str, person: str) -> HttpResponseBase:
    """One person, to be changed."""
    here = at_hand()
    known = known_application(here.world, here.owner, application)
    found = known.people.get(person)
    if found is None:
        raise NotFound("This person is not among the people of the application.", "See who is there.")
    initial = {
        "name": found.name, "part": found.part, "title": found.title, "email": found.email, "phone": found.phone,
    }  # fmt: skip
    form = PersonForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        return once(request, lambda: _keep(request, here, known, form, person))
    return _page(request, known, form, person)


def _keep(request: HttpRequest, here: AtHand, known: Known, form: PersonForm, person: str | None) -> HttpResponse:
    told = form.cleaned_data
    met = Met(
        name=told["name"], part=told["part"], email=told["email"], phone=told["phone"], title=told["title"],
        person=person,
    )  # fmt: skip
    try:
        add_person(here.world, here.owner, known.application, met)
    except BadInput as problem:
        field = "email" if "address" in str(problem) else "name"
        form.add_error(field, f"{problem} {problem.hint}")
        return _page(request, known, form, person)
    return HttpResponseRedirect(reverse("people", args=[known.application]) + "?said=person")


def _page(request: HttpRequest, known: Known, form: PersonForm, person: str | None) -> HttpResponse:
    from dayeight.web.notice import notice_of
    from dayeight.web.shown.words import PARTS

    shown = {
        "here": "applications",
        "application": known.application,
        "company": known.details.company if known.details else "",
        "people": [(each, PARTS[each.part]) for each in known.people.values()],
        "person": known.people.get(person or ""),
        "form": form,
        "token": new_token(),
        "notice": notice_of(request, at_hand(), "application"),
    }
    return render(request, "dayeight/people.html", shown, status=400 if form.errors else 200)
