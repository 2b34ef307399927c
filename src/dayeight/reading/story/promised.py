"""The promises of one mail as facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dayeight.core.facts import Promised
from dayeight.reading.promise_facts import promise_of
from dayeight.reading.story.told import Told


def promises_of(told: Told, application: str, by: str | None) -> list[Promised]:
    """The promises, the longest last, so that in doubt the longest counts."""
    reads = sorted(told.read.promises, key=lambda read: (read.due is None, read.due or told.at.date(), read.start))
    made = [promise_of(read, told.at, application, by) for read in reads]
    last = len(made) - 1
    return [replace(promise, at=promise.at - timedelta(seconds=last - number)) for number, promise in enumerate(made)]
