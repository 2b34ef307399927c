"""The mail of one mailbox, put together by application, and what each application's mail says as facts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from dayeight.core.facts import (
    Accepted,
    Applied,
    Fact,
    Interviewed,
    Offered,
    OfferedElsewhere,
    Person,
    Promised,
    Rejected,
    Requested,
    Scheduled,
    Withdrew,
)
from dayeight.reading.kinds.model import MailRead
from dayeight.reading.people import employer_domain
from dayeight.reading.people.names import is_agency_name
from dayeight.reading.platforms import domain_label
from dayeight.reading.story.adopting import spells
from dayeight.reading.story.chronicle import Chronicle, Piece
from dayeight.reading.story.told import Told

_BEGUN = (Applied, Scheduled, Interviewed, Requested, Promised)
_ENDED = (Rejected, Withdrew, Accepted, Offered)


@dataclass(frozen=True, slots=True)
class Story:
    """One application as its mail tells it: its names as the latest mail gives them, and its facts."""

    application: str
    company: str
    role: str
    timezone: str | None
    region: str
    pieces: tuple[Piece, ...]


def tell(told: Iterable[Told], given: Mapping[str, Sequence[Fact]], place: tzinfo) -> list[Story]:
    """The applications in these messages, in the order in which they begin.

    `given` are facts entered by hand, by application. Messages of no application are passed over. `place` is the
    zone of times that name none.
    """
    told = list(told)
    groups: dict[str, list[Told]] = {}
    for each in sorted(told, key=lambda t: (t.at, t.identity)):
        if each.read.application:
            groups.setdefault(each.read.application, []).append(each)
    agents = _agents(told)
    stories = [_story(name, group, given.get(name, ()), place, agents) for name, group in groups.items()]
    return [_with_offers_elsewhere(story, stories) for story in stories]


def _agents(told: Iterable[Told]) -> frozenset[str]:
    """The domains from which somebody wrote of a client. One mail that says so is enough for all others."""
    return frozenset(
        domain
        for each in told
        if not each.own and not each.machine
        if (domain := employer_domain(each.sender.email)) and not spells(domain, each.read.company)
        if "for_client" in each.marks or each.read.agency or is_agency_name(domain_label(domain))
    )


def _story(application: str, group: list[Told], given: Sequence[Fact], place: tzinfo, agents: Collection[str]) -> Story:
    chronicle = Chronicle(application, place, given, agents)
    for each in group:
        chronicle.take(each)
    zones = [each.read.talk.timezone for each in group if each.read.talk is not None and each.read.talk.timezone]
    reads = [each.read for each in group]
    return Story(
        application,
        _last(reads, "company"),
        _last(reads, "role"),
        zones[-1] if zones else None,
        next((each.region for each in group if each.region), ""),
        tuple(chronicle.pieces),
    )


def _with_offers_elsewhere(story: Story, stories: Sequence[Story]) -> Story:
    """An offer with a deadline is worth telling (OFFER-1) wherever an application had begun by then and goes on."""
    pieces = list(story.pieces)
    begun = min((piece.fact.at for piece in pieces if not isinstance(piece.fact, Person)), default=None)
    for other in stories:
        for offer, sure in ((p.fact, p.sure) for p in other.pieces):
            if other is story or begun is None or not isinstance(offer, Offered) or offer.deadline is None:
                continue
            if not any(isinstance(p.fact, _BEGUN) and p.fact.at < offer.at for p in other.pieces):
                continue  # what comes out of the blue is no employer's offer
            ended = any(isinstance(p.fact, _ENDED) and p.fact.at <= offer.at for p in story.pieces)
            if begun <= offer.at and not ended:
                told = OfferedElsewhere(
                    at=offer.at, application=story.application, deadline=offer.deadline, evidence=offer.evidence,
                    id=f"{offer.id}-{story.application}",
                )  # fmt: skip
                pieces.append(Piece(told, sure))
    return replace(story, pieces=tuple(pieces))


def _last(reads: list[MailRead], name: str) -> str:
    return next((str(value) for read in reversed(reads) if (value := getattr(read, name))), "")
