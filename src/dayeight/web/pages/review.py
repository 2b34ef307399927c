"""The review: what mail seems to say and is not sure, one message a card, settled by one click."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from dayeight.errors import NotFound
from dayeight.flows.read_mail import Proposed
from dayeight.flows.review import KIND_WORDS, Waiting, accept, read_as, refuse, waiting
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.notice import notice_of
from dayeight.web.once import new_token, once
from dayeight.wiring import kept_mail

_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Card:
    """One reading: what it is, and the message's text around the words that show it."""

    id: str
    company: str
    line: str
    sender: str
    subject: str
    when: str
    before: str
    words: str
    after: str


@require_safe
def review_page(request: HttpRequest) -> HttpResponse:
    """All readings that wait."""
    here = at_hand()
    own, pieces = kept_mail(here.owner)
    cards = [_card(item) for item in (waiting(here.world, here.owner, pieces, own) if pieces else [])]
    told = {"here": "review", "notice": notice_of(request, here, "review"), "cards": cards, "kinds": KIND_WORDS.items()}
    return render(request, "dayeight/review.html", {**told, "token": new_token()})


@require_POST
def answer(request: HttpRequest) -> HttpResponseBase:
    """Yes, no, or what it is instead."""
    here, told = at_hand(), request.POST

    def work() -> HttpResponse:
        own, pieces = kept_mail(here.owner)
        reading = _reading(here, told.get("message", ""), own, pieces)
        said = told.get("answer", "")
        kind = next((kind for kind in KIND_WORDS if kind == said), None)
        if said == "yes":
            accept(here.world, here.owner, reading)
        elif kind is not None:
            read_as(here.world, here.owner, reading, kind, pieces, own)
        else:
            refuse(here.world, here.owner, reading)
        return HttpResponseRedirect(f"{reverse('review')}?said={'kept' if said != 'no' else 'settled_reading'}")

    return once(request, work)


def _reading(here: AtHand, message: str, own: tuple[str, ...], pieces: list) -> Proposed:  # type: ignore[type-arg]
    found = waiting(here.world, here.owner, pieces, own)
    reading = next((item.reading for item in found if item.reading.identity == message), None)
    if reading is None:
        raise NotFound("This message no longer waits.", "It was settled before; see the application's facts.")
    return reading


def _card(item: Waiting) -> Card:
    text, words = item.text[:_LONGEST], item.reading.words.strip()
    place = text.find(words) if words else -1
    before, after = (text[:place], text[place + len(words) :]) if place >= 0 else (text, "")
    return Card(
        id=item.reading.identity,
        company=item.reading.company,
        line=item.reading.line,
        sender=item.sender,
        subject=item.subject,
        when=f"{item.at:%-d %B %Y}" if item.at else "",
        before=before,
        words=words if place >= 0 else "",
        after=after,
    )
