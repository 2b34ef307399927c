"""Raw messages in, what each means out, in the order of time: the reading that all mail flows share."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from dayeight.core.moments import local
from dayeight.core.workdays import Workdays
from dayeight.flows.known import zone_name
from dayeight.flows.places import country_of
from dayeight.reading.kinds.model import MailRead, Talk
from dayeight.reading.mailbox import read_mailbox
from dayeight.reading.mailbox.owners import count_owners
from dayeight.reading.messages import Message, identity, read_message
from dayeight.reading.promises import read_promises
from dayeight.reading.story.adopting import adopted
from dayeight.reading.talks import talk_of

_ASKS = frozenset({"assessment", "info_request", "offer"})
_SETTLED = frozenset({"interview_scheduled", "interview_rescheduled", "interview_cancelled", "rejection", "offer"})
_REACH = 8_000


@dataclass(frozen=True, slots=True)
class Read:
    """One message, where it was found, what it is, and what it means.

    `at` is its date; `proposed` is a time that it names without settling a talk; a yes to it settles it.
    """

    raw: bytes
    place: str
    message: Message
    identity: str
    at: datetime
    read: MailRead
    proposed: Talk | None


def read_all(
    found: Iterable[tuple[bytes, str]],
    own: Collection[str],
    zone: tzinfo,
    workdays: Workdays,
    until: datetime | None = None,
    country: str | None = None,
) -> list[Read]:
    """What these messages mean, each once, the oldest first; those without a date or dated after `until` are left out.

    `own` are the candidate's addresses in lower case (none: inferred),
    `zone` is the candidate's, `country` as well (two letters; none: the zone tells it).
    """
    taken: dict[str, tuple[bytes, str, Message]] = {}
    for raw, place in found:
        message = read_message(raw)
        if message.date is not None and (until is None or message.date <= until):
            taken.setdefault(identity(raw), (raw, place, message))
    ordered = sorted(taken.items(), key=lambda item: (_at(item[1][2]), item[0]))
    messages = [message for _, (_, _, message) in ordered]
    owners = count_owners(messages).owners(own)
    country = country or country_of(zone_name(zone))
    reads = read_mailbox(messages, lambda _: workdays, own, country)
    reads = adopted(messages, reads, owners.addresses)
    return [
        _made(raw, place, message, name, read, zone, workdays, country)
        for (name, (raw, place, message)), read in zip(ordered, reads, strict=True)
    ]


def owners_of(reads: Iterable[Read], own: Collection[str]) -> frozenset[str]:
    """Whose mailbox it is: the given addresses, else those inferred."""
    return count_owners(each.message for each in reads).owners(own).addresses


def _made(
    raw: bytes, place: str, message: Message, name: str, read: MailRead, zone: tzinfo, workdays: Workdays,
    country: str | None,
) -> Read:  # fmt: skip
    at = _at(message)
    if read.kind in _ASKS and read.deadline is None:
        text = message.new_text[:_REACH]
        asked = read_promises(text, local(at, zone), workdays=workdays, country=country).candidate_deadline
        read = replace(read, deadline=asked)
    may_propose = read.application and read.talk is None and not read.kind.startswith("own_") and not message.is_bulk
    proposed = talk_of(message, "interview_scheduled") if may_propose and read.kind not in _SETTLED else None
    return Read(raw, place, message, name, at, read, proposed)


def _at(message: Message) -> datetime:
    assert message.date is not None
    return message.date
