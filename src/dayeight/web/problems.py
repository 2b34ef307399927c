"""Pages for what went wrong: a sentence, a hint, and the way back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

_TITLES = {
    400: "That could not be used as it is",
    403: "That form is too old to be sent",
    404: "Nothing is here",
    409: "That contradicts what is kept",
    500: "Something went wrong in the program",
    503: "The database cannot be used just now",
}


def problem_page(request: HttpRequest, status: int, sentence: str, hint: str) -> HttpResponse:
    """One problem as a page."""
    shown = {"title": _TITLES.get(status, "Something went wrong"), "sentence": sentence, "hint": hint}
    return render(request, "dayeight/problem.html", shown, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that cannot be understood."""
    return problem_page(request, 400, "The request could not be understood.", "Go back and try again.")


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    """A form without its token: from another site, or left open while the program was set up anew."""
    hint = "Go back, load the page again and send the form once more. Nothing was kept."
    return problem_page(request, 403, "The form was not sent from a page that this program showed just now.", hint)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A page that does not exist."""
    return problem_page(request, 404, "There is no such page.", "It may have been forgotten or moved.")


def broken(request: HttpRequest) -> HttpResponse:
    """A fault of the program."""
    sentence = "Your facts are safe: what was kept before stays kept."
    return problem_page(request, 500, sentence, "Go back and try again. If it stays, run: dayeight doctor")
