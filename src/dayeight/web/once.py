"""A form sent twice does its work once: each page carries a token, and the second answer repeats the first."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect

FIELD = "token"
_MOST = 2000

_lock = Lock()
_answered: OrderedDict[tuple[str, str], str] = OrderedDict()


def new_token() -> str:
    """A token for one form on one page."""
    return secrets.token_urlsafe(16)


def once(request: HttpRequest, work: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """Do the work of a form, unless its token has led somewhere already: then go there again.

    Only a redirect counts as done, so that a form that came back with problems can be sent again. One at a time, so
    that the second click of a double click waits for the first.
    """
    token = request.POST.get(FIELD, "")
    key = (request.path, token)
    with _lock:
        if key in _answered:
            return HttpResponseRedirect(_answered[key])
        answer = work()
        if token and isinstance(answer, HttpResponseRedirect):
            _answered[key] = answer.url
            while len(_answered) > _MOST:
                _answered.popitem(last=False)
        return answer


def forget_tokens() -> None:
    """Forget which forms were sent: for another world in the same process."""
    with _lock:
        _answered.clear()
