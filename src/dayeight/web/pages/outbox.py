"""The outbox: a yes that names recipient and subject, undo, and what is asked.

No page itself talks to a server, but the one that puts a letter into Drafts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from dayeight.config import read_config
from dayeight.errors import BadDate, BadInput, DayEightError, NotFound, StoreTrouble
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.outbox import GRACE, answer, prepare, say_yes, take_back, the_letter
from dayeight.flows.outbox_words import state_words
from dayeight.flows.put_draft import put_into_drafts
from dayeight.flows.sending_ports import OPEN_TO_CHANGE, OutLetter, Post
from dayeight.flows.when_to_send import moment_to_send, next_morning
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.once import new_token, once
from dayeight.web.pages.letters import Edited, asked_again, edited, found_in
from dayeight.wiring import post as the_post

# How many letters the page shows.
_SHOWN = 100
# Seconds before its moment from which the page looks again by itself.
_SOON = 90


@dataclass(frozen=True, slots=True)
class Shown:
    """One letter on the page."""

    letter: OutLetter
    words: str
    may_say_yes: bool
    may_undo: bool
    is_asked: bool


@require_safe
def outbox_page(request: HttpRequest) -> HttpResponseBase:
    """All letters and where they are; with htmx only the list, while one of them is about to go."""
    here = at_hand()
    now = here.now()
    letters = _post(here).outbox.letters(here.owner)[-_SHOWN:]
    moving = any(each.state == "sending" or _goes_soon(each, now) for each in letters)
    shown = {
        "here": "outbox",
        "letters": [_shown(each, here) for each in reversed(letters)],
        "moving": moving,
        "token": new_token(),
    }
    name = "dayeight/_outbox.html" if request.headers.get("HX-Request") else "dayeight/outbox.html"
    return render(request, name, shown)


@require_POST
def hand_in(request: HttpRequest, application: str, rule: str, to: str) -> HttpResponseBase:
    """The letter as it stands in the editor, into the outbox; what comes next is the question, or the way to Drafts."""
    here = at_hand()
    typed = edited(request)
    sure = bool(request.POST.get("sure"))
    if not sure and any(each.severity == "block" for each in found_in(here, application, rule, to, typed)):
        return asked_again(request, here, application, rule, to, typed)
    letter = _prepared(here, application, rule, to, typed)
    wanted = "?drafts=1" if request.POST.get("way") == "drafts" else ""
    return HttpResponseRedirect(reverse("outbox_letter", args=[letter.id]) + wanted)


def _prepared(here: AtHand, application: str, rule: str, to: str, typed: Edited) -> OutLetter:
    # The checks were asked above, and whoever goes on all the same has said so.
    return prepare(_post(here), here.owner, application, rule, to, subject=typed.subject, text=typed.text, sure=True)


@require_safe
def letter_page(request: HttpRequest, number: int) -> HttpResponseBase:
    """One letter, as it would go, with the question that names recipient and subject."""
    here = at_hand()
    return _letter_page(request, here, the_letter(_post(here), here.owner, number), drafts="drafts" in request.GET)


@require_POST
def yes(request: HttpRequest, number: int) -> HttpResponseBase:
    """A yes to the recipient and subject that the page named."""
    here, told = at_hand(), request.POST

    def work() -> HttpResponse:
        post = _post(here)
        letter = the_letter(post, here.owner, number)
        try:
            when = told.get("when", "").strip()
            at = None
            if told.get("moment") == "later":
                _, case, _ = case_and_plan(here.world, here.owner, letter.application)
                now = here.now()
                at = moment_to_send(when, case.record.place, now.tzinfo or case.record.place, now)
            shown = told.get("digest", "")
            say_yes(post, here.owner, number, told.get("to", ""), told.get("subject", ""), digest=shown, at=at)
        except (BadDate, BadInput) as problem:
            return _letter_page(request, here, letter, problem=problem, when=told.get("when", ""))
        return HttpResponseRedirect(reverse("outbox"))

    return once(request, work)


@require_POST
def undo(request: HttpRequest, number: int) -> HttpResponseBase:
    """Take a yes back before the letter goes."""
    here = at_hand()

    def work() -> HttpResponse:
        take_back(_post(here), here.owner, number)
        return HttpResponseRedirect(reverse("outbox"))

    return once(request, work)


@require_POST
def answered(request: HttpRequest, number: int) -> HttpResponseBase:
    """The person's word on a letter of which nobody knows whether it arrived."""
    here = at_hand()

    def work() -> HttpResponse:
        word = request.POST.get("answer", "")
        if word not in ("arrived", "again"):
            raise BadInput("Say what became of the letter.", "It arrived, or it should be sent again.")
        answer(_post(here), here.owner, number, arrived=word == "arrived")
        return HttpResponseRedirect(reverse("outbox"))

    return once(request, work)


@require_POST
def into_drafts(request: HttpRequest, number: int) -> HttpResponseBase:
    """Put a letter into the Drafts folder of the mailbox, at the person's word."""
    here = at_hand()

    def work() -> HttpResponse:
        post = _post(here)
        try:
            put_into_drafts(post, here.owner, number)
        except StoreTrouble:
            raise
        except DayEightError as problem:
            return _letter_page(request, here, the_letter(post, here.owner, number), problem=problem, drafts=True)
        return HttpResponseRedirect(reverse("outbox"))

    return once(request, work)


def _letter_page(
    request: HttpRequest,
    here: AtHand,
    letter: OutLetter,
    *,
    problem: DayEightError | None = None,
    when: str = "",
    drafts: bool = False,
) -> HttpResponse:
    shown = {
        "here": "outbox",
        "letter": letter,
        "shown": _shown(letter, here),
        "problem": problem,
        "hint": problem.hint if problem is not None else "",
        "when": when,
        "morning": _morning(here, letter),
        "drafts": drafts,
        "grace": GRACE,
        "token": new_token(),
    }
    return render(request, "dayeight/outbox_letter.html", shown, status=200 if problem is None else 400)


def _morning(here: AtHand, letter: OutLetter) -> str:
    """What is offered for a letter that is put off; the application may have been forgotten meanwhile."""
    try:
        _, case, _ = case_and_plan(here.world, here.owner, letter.application)
    except NotFound:
        return ""
    return next_morning(case.today, case.workdays.is_business_day)


def _goes_soon(letter: OutLetter, now: datetime) -> bool:
    if letter.state != "holding" or letter.due is None:
        return False
    return (max(letter.due, letter.not_before or letter.due) - now).total_seconds() < _SOON


def _shown(letter: OutLetter, here: AtHand) -> Shown:
    return Shown(
        letter,
        state_words(letter, here.now()),
        letter.state in OPEN_TO_CHANGE and letter.state != "holding",
        letter.state == "holding",
        letter.state == "ask",
    )


def _post(here: AtHand) -> Post:
    return the_post(read_config(), here.world, here.owner)
