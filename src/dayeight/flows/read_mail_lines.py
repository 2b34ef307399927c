"""`dayeight read mail`: what every message of a mailbox means, one JSON line each (the second of the batch formats)."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from typing import Any

from dayeight.core.workdays import Workdays
from dayeight.flows.read_promises import promise_row
from dayeight.reading.kinds.model import MailRead, Talk
from dayeight.reading.mailbox import Mailbox, Sieve, shortened
from dayeight.reading.messages import read_message

_DEFAULT_COUNTRY = "US"
# Countries by the end of a domain, where that is a country and not a fashion (.io, .ai, .co).
_ENDS = "at au be br ca ch cz de dk es fi fr ie in it jp mx nl no nz pl pt se sg za"
_COUNTRIES = {"uk": "GB"} | {end: end.upper() for end in _ENDS.split()}


def read_mail_lines(
    raws: Callable[[], Iterable[bytes]],
    owners: Collection[str],
    workdays_for: Callable[[str | None, str | None], Workdays],
    out: Callable[[str], None],
) -> None:
    """Writes a line for each message of `raws`, in order; it is called again where mail passed by turns out to matter.

    A line is `{"message_id", "kind", "company", "role", "application", "people", "ats", "interview", "promises",
    "confidence", "review"}`.
    """
    sieve = Sieve()
    kept = {place: shortened(read_message(raw)) for place, raw in enumerate(raws()) if sieve.look(raw)}
    for message in kept.values():
        sieve.counts.name(message)
    box = Mailbox(
        sieve.counts.owners(owners),
        lambda domain: workdays_for(country_of_domain(domain) or _DEFAULT_COUNTRY, None),
        country_of=country_of_domain,
    )
    while kept:
        box.add(*kept.popitem())
    again = sieve.second_thoughts(box.sides(sieve.counts.wrote), box.owners.addresses)
    if again:
        for place, raw in enumerate(raws()):
            if place in again:
                box.add(place, read_message(raw))
    for place, glance in sieve.passed_by.items():
        if place not in again:
            box.pass_by(place, glance.message_id)
    for read in box.reads():
        out(json.dumps(mail_row(read), ensure_ascii=False))


def country_of_domain(domain: str) -> str | None:
    """The country of an employer, where the end of its domain tells it."""
    return _COUNTRIES.get(domain.rpartition(".")[2])


def mail_row(read: MailRead) -> dict[str, Any]:
    """One message as a line of the batch form."""
    return {
        "message_id": read.message_id,
        "kind": read.kind,
        "company": read.company or None,
        "role": read.role or None,
        "application": read.application or None,
        "people": [
            {"name": who.name or None, "email": who.email or None, "title": who.title or None} for who in read.people
        ],
        "ats": read.ats or None,
        "interview": _interview(read.talk) if read.talk is not None else None,
        "promises": [promise_row(promise) for promise in read.promises],
        "confidence": round(read.confidence, 3),
        "review": read.review,
    }


def _interview(talk: Talk) -> dict[str, Any]:
    return {
        "start": talk.start.isoformat(),
        "end": talk.end.isoformat() if talk.end is not None else None,
        "timezone": talk.timezone,
        "modality": talk.modality,
    }
