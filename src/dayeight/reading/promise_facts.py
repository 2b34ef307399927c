"""Promises that were read, as facts."""

from __future__ import annotations

from datetime import datetime

from dayeight.core.facts import Promised
from dayeight.core.facts.kinds import Promised_
from dayeight.reading.promises import PromiseRead

WHAT: dict[str, Promised_] = {
    "decision": "decision",
    "next_round": "next_round",
    "status": "update",
    "scheduling": "scheduling",
}
"""How the reader's kinds are called in the journal (formats, section 1)."""


def promise_of(read: PromiseRead, at: datetime, application: str, by: str | None) -> Promised:
    """The fact of one promise that was read."""
    return Promised(
        at=at,
        application=application,
        by=by,
        what=WHAT[read.kind],
        due=read.due,
        earliest=read.earliest,
        strength=read.strength,
        quote=read.quote,
        silence_means_no=read.silence_means_no,
    )
