"""What every answer carries for safety, and how problems are told: a sentence and a hint, never a traceback."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from dayeight.errors import BadInput, Conflict, DayEightError, NotFound, StoreTrouble

_log = logging.getLogger("dayeight.web")


def _in_one_line(record: logging.LogRecord) -> bool:
    """A request to another name is refused as it should be: nothing in the program failed, so no traceback."""
    record.exc_info = None
    record.msg, record.args = "Refused: a request that named another host than this computer.", None
    return True


logging.getLogger("django.security.DisallowedHost").addFilter(_in_one_line)

# Nothing is ever loaded from, framed by, or sent to anywhere else; no inline scripts and no inline styles.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    )
)

_STATUS: tuple[tuple[type[DayEightError], int], ...] = (
    (NotFound, 404),
    (Conflict, 409),
    (BadInput, 400),
    (StoreTrouble, 503),
)

_Answer = Callable[[HttpRequest], HttpResponseBase]


class SafetyMiddleware:
    """Security headers on every answer, and a plain page for every problem that has a sentence."""

    def __init__(self, get_response: _Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request and dress the answer."""
        answer = self.get_response(request)
        answer.headers.setdefault("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        answer.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        answer.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        # Private notes do not belong into the browser's cache on disk; static files set their own header.
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A problem that has a sentence becomes a page; anything else is Django's to tell (500.html)."""
        if not isinstance(error, DayEightError):
            _log.error("A page failed: %s", request.path, exc_info=error)
            return None
        from dayeight.web.problems import problem_page

        status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
        return problem_page(request, status, str(error), error.hint)
