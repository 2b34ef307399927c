"""The mail of one mailbox, put together by application, and what each application's mail says as facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from dayeight.core.facts import Fact
from dayeight.reading.kinds.model import MailRead
from dayeight.reading.story.chronicle import Chronicle, Piece
from dayeight.reading.story.told import Told


@dataclass(frozen=True, slots=True)
class Story:
    """One application as its mail tells it: its names as the latest mail gives them, and its facts."""

    application: str
    company: str
    role: str
    timezone: str | None
    pieces: tuple[Piece, ...]


def tell(told: Iterable[Told], given: Mapping[str, Sequence[Fact]], place: tzinfo) -> list[Story]:
    """The applications in these messages, in the order in which they begin.

    `given` are facts entered by hand, by application. Messages of no application are passed over. `place` is the
    zone of times that name none.
    """
    groups: dict[str, list[Told]] = {}
    for each in sorted(told, key=lambda t: (t.at, t.identity)):
        if each.read.application:
            groups.setdefault(each.read.application, []).append(each)
    return [_story(application, group, given.get(application, ()), place) for application, group in groups.items()]


def _story(application: str, group: list[Told], given: Sequence[Fact], place: tzinfo) -> Story:
    chronicle = Chronicle(application, place, given)
    for each in group:
        chronicle.take(each)
    zones = [each.read.talk.timezone for each in group if each.read.talk is not None and each.read.talk.timezone]
    reads = [each.read for each in group]
    return Story(
        application,
        _last(reads, "company"),
        _last(reads, "role"),
        zones[-1] if zones else None,
        tuple(chronicle.pieces),
    )


def _last(reads: list[MailRead], name: str) -> str:
    return next((str(value) for read in reversed(reads) if (value := getattr(read, name))), "")
