"""The person's data: where it lies, and all of it as one file to take along."""

from __future__ import annotations

import io

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dayeight.config import read_config
from dayeight.flows.carry import export
from dayeight.web.at_hand import at_hand


@require_safe
def export_page(request: HttpRequest) -> HttpResponse:
    """What can be taken along, and where everything lies."""
    return render(request, "dayeight/export.html", {"here": "export", "folder": str(read_config().data)})


@require_safe
def export_file(request: HttpRequest) -> HttpResponse:
    """The whole journal as JSON lines."""
    here = at_hand()
    out = io.StringIO()
    export(here.world, here.owner, out)
    answer = HttpResponse(out.getvalue().encode(), content_type="application/jsonl; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="dayeight-{here.now().date().isoformat()}.jsonl"'
    return answer
