"""`dayeight read promises`: what messages promise, one JSON line each (the first of the batch formats)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from dayeight.core.workdays import Workdays
from dayeight.flows.json_lines import BadLine, Record, map_lines
from dayeight.reading.promises import PromiseRead, read_promises

_REQUIRED = frozenset({"id", "said_at", "text"})
# The command's own output and `expect` are ignored, so that labelled files can be fed as they are.
_ALLOWED = _REQUIRED | {"channel", "country", "region", "promises", "candidate_deadline", "expect"}
_DEFAULT_COUNTRY = "US"

WorkdaysFor = Callable[[str | None, str | None], Workdays]
"""The business days of a place, from its country and region."""


def read_lines(
    lines: Iterable[str | bytes],
    workdays_for: WorkdaysFor,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> bool:
    """Reads promises out of every line, in order; True if all lines were good.

    A line is `{"id", "said_at", "text"}` and optionally `channel`, `country` and `region`; what comes out is
    `{"id", "promises", "candidate_deadline"}`.
    """

    def each(record: Record) -> Iterator[Record]:
        text = _text(record, "text") or ""
        country = _text(record, "country")
        workdays = workdays_for(country or _DEFAULT_COUNTRY, _text(record, "region"))
        reading = read_promises(text, _moment(record), workdays=workdays, country=country)
        deadline = reading.candidate_deadline
        yield {
            "id": record["id"],
            "promises": [promise_row(promise) for promise in reading.promises],
            "candidate_deadline": deadline.isoformat() if deadline else None,
        }

    return map_lines(lines, _ALLOWED, _REQUIRED, each, out, err)


def promise_row(promise: PromiseRead) -> Record:
    """One promise as it stands in the lines of the batch forms."""
    return {
        "kind": promise.kind,
        "due": promise.due.isoformat() if promise.due else None,
        "earliest": promise.earliest.isoformat() if promise.earliest else None,
        "strength": promise.strength,
        "quote": promise.quote,
    }


def _text(record: Record, key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise BadLine(f'"{key}" must be text')
    return value


def _moment(record: Record) -> datetime:
    value = _text(record, "said_at") or ""
    try:
        return datetime.fromisoformat(value)
    except ValueError as problem:
        raise BadLine(f'"said_at" must be a date and time like 2026-03-02T10:15, not "{value}"') from problem
