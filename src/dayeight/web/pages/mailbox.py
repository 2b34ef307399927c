"""The mailbox: what happens when one is connected, in plain words, and how the connected ones are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from dayeight.flows.mail_ports import Account
from dayeight.flows.summary import summary_of
from dayeight.mail.privacy import BEFORE_CONNECTING
from dayeight.mail.providers import PROVIDERS
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.notice import notice_of
from dayeight.web.once import new_token, once
from dayeight.wiring import mail_store


@dataclass(frozen=True, slots=True)
class Shown:
    """One mailbox on the page."""

    account: Account
    worked: datetime | None
    trouble: str
    stopped: bool
    texts: int


@require_safe
def mailbox_page(request: HttpRequest) -> HttpResponse:
    """What is read and kept, each mailbox with its state, and the way to connect one."""
    here = at_hand()
    clock = here.now().tzinfo
    store = mail_store()
    mailboxes = []
    for account in store.accounts(here.owner):
        standing = store.standing(here.owner, account.name)
        worked = standing.worked.astimezone(clock) if standing.worked else None
        texts = store.texts(here.owner, account.name)
        mailboxes.append(Shown(account, worked, standing.trouble, standing.stopped, texts))
    shown = {
        "here": "settings",
        "promises": BEFORE_CONNECTING,
        "mailboxes": mailboxes,
        "providers": PROVIDERS,
        "summary": summary_of(here.world, here.owner),
        "token": new_token(),
        "notice": notice_of(request, here, "today"),
    }
    return render(request, "dayeight/mailbox.html", shown)


@require_POST
def forget_texts(request: HttpRequest) -> HttpResponseBase:
    """Erase the kept texts of one mailbox, or of all where none is named."""
    here = at_hand()
    return once(request, lambda: _forget(here, request.POST.get("name", "")))


def _forget(here: AtHand, name: str) -> HttpResponse:
    store = mail_store()
    for account in store.accounts(here.owner):
        if name in ("", account.name):
            store.forget_texts(here.owner, account.name)
    return HttpResponseRedirect(reverse("mailbox") + "?said=texts_forgotten")
