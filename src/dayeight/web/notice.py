"""What was just kept, told at the top of the next page with a way to take it back. It lives in the address alone."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from dayeight.web.at_hand import AtHand

_TEXTS: dict[str, str] = {
    "sent": "Kept: you sent it.",
    "settled": "Left out. For a check-in that also ends the later ones; undo brings it back.",
    "interviewed": "Your debrief is kept.",
    "person": "The person is kept.",
    "candidate": "Your settings are kept.",
    "opened": "The application is kept.",
    "scheduled": "Kept: an interview is arranged.",
    "cancelled": "Kept: the interview was called off.",
    "promised": "Kept: what they said about timing.",
    "received": "Kept: you heard from them.",
    "rejected": "Kept: they said no. That one day does not say what you are worth.",
    "offered": "Kept: they made an offer.",
    "corrected": "Corrected. The old words stay readable among the facts.",
    "undone": "Taken back. It stays readable among the facts.",
    "settled_reading": "Left out. It will not come again.",
    "texts_forgotten": "The texts are erased. Older backups still hold them.",
    "joined": "Joined: both are one application now.",
    "parted": "Split: this is an application of its own now.",
    "unchanged": "Nothing was new, so nothing was added.",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One line at the top of a page; `entry` is a fact of what can be taken back ("": nothing)."""

    text: str
    entry: str
    back: str


def back_to(page: str, application: str = "", *, said: str = "", fact: str = "") -> HttpResponseRedirect:
    """On to a page after something was kept. `page` is "today" or "application"; anything else is "today"."""
    where = reverse("application", args=[application]) if page == "application" and application else reverse("today")
    told = {key: value for key, value in (("said", said), ("fact", fact)) if value}
    return HttpResponseRedirect(f"{where}?{urlencode(told)}" if told else where)


def notice_of(request: HttpRequest, here: AtHand, back: str) -> Notice | None:
    """The notice that the address asks for; a fact that is gone or taken back cannot be taken back again."""
    said = request.GET.get("said", "")
    if said not in _TEXTS and said != "kept":
        return None
    fact = request.GET.get("fact", "")
    return Notice(_TEXTS.get(said, "Kept."), fact if said not in ("undone", "unchanged") else "", back)
