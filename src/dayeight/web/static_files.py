"""Static files from the package itself, so that the local server needs nothing beside it.

Every address carries the digest of its content, so that a browser keeps a file for good and never an old one.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.static import serve

ROOT = Path(__file__).parent / "static" / "dayeight"
_FOR_GOOD = "public, max-age=31536000, immutable"


@require_safe
def static_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """One file below `static/dayeight`."""
    answer = serve(request, path, document_root=str(ROOT))
    if path.endswith(".js"):
        answer.headers["Content-Type"] = "text/javascript; charset=utf-8"
    if answer.status_code == 200:
        known = path.startswith("fonts/") or request.GET.get("v") == digest_of(path)
        answer.headers["Cache-Control"] = _FOR_GOOD if known else "no-cache"
    return answer


@require_safe
def no_icon(request: HttpRequest) -> HttpResponse:
    """Browsers that ask for an icon by its old name get the one that the pages name."""
    return HttpResponse(status=301, headers={"Location": address_of("icon.svg")})


@cache
def digest_of(path: str) -> str:
    """A short digest of a file's content."""
    # A template hands in a str of a kind that paths do not take.
    return sha256(Path(f"{ROOT}/{path}").read_bytes()).hexdigest()[:12]


@cache
def address_of(path: str) -> str:
    """The address of a file, with its digest."""
    return f"{reverse('static_file', args=[path])}?v={digest_of(path)}"
