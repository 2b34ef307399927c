"""A form sent twice does its work once: each page carries a token, and the second answer repeats the first."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect

FIELD = "token"
_MOST = 2000

_lock = Lock()
_answered: OrderedDict[tuple[str, str], str] = OrderedDict()
# The forms at work just now, each with how many wait for it.
_at_work: dict[tuple[str, str], tuple[Lock, int]] = {}


def new_token() -> str:
    """A token for one form on one page."""
    return secrets.token_urlsafe(16)


def once(request: HttpRequest, work: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """Do the work of a form, unless its token has led somewhere already: then go there again.

    Only a redirect counts as done, so that a form that came back with problems can be sent again. The second click of a
    double click waits for the first; other forms do not, since a slow mailbox may keep one of them at work for long.
    """
    token = request.POST.get(FIELD, "")
    key = (request.path, token)
    with _one_at_a_time(key):
        if key in _answered:
            return HttpResponseRedirect(_answered[key])
        answer = work()
        if token and isinstance(answer, HttpResponseRedirect):
            with _lock:
                _answered[key] = answer.url
                while len(_answered) > _MOST:
                    _answered.popitem(last=False)
        return answer


@contextmanager
def _one_at_a_time(key: tuple[str, str]) -> Iterator[None]:
    with _lock:
        own, waiting = _at_work.get(key, (Lock(), 0))
        _at_work[key] = own, waiting + 1
    try:
        with own:
            yield
    finally:
        with _lock:
            own, waiting = _at_work.pop(key)
            if waiting > 1:
                _at_work[key] = own, waiting - 1


def forget_tokens() -> None:
    """Forget which forms were sent: for another world in the same process."""
    with _lock:
        _answered.clear()
