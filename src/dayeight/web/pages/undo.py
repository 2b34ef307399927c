"""Taking back what was just kept, from the line at the top of a page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_POST

from dayeight.errors import Conflict, NotFound
from dayeight.flows.undo import undo_last
from dayeight.web.at_hand import at_hand
from dayeight.web.notice import back_to
from dayeight.web.once import once


@require_POST
def undo(request: HttpRequest) -> HttpResponseBase:
    """Take back the entry that holds this fact, if nothing was entered since."""
    here = at_hand()
    fact = request.POST.get("fact", "")

    def work() -> HttpResponse:
        known = here.world.journal.fact(here.owner, fact)
        if known is None:
            raise NotFound("There is nothing to take back.", "Look at the facts of the application.")
        if not any(each.id == fact for each in here.world.journal.last_entry(here.owner)):
            raise Conflict(
                "Something else was kept since, or this was taken back already.",
                "Take single facts back on the page of the application.",
            )
        undo_last(here.world, here.owner)
        return back_to(request.POST.get("back", "today"), known.application, said="undone")

    return once(request, work)
