"""The facts of one application, put in order once: local times, the people, and what lies around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from dayeight.core.facts import (
    Cancelled,
    Fact,
    Instructed,
    Interviewed,
    Offered,
    Opened,
    Person,
    Promised,
    Received,
    Rejected,
    Said,
    Scheduled,
    Sent,
)
from dayeight.core.moments import local, zone

# Facts of one minute are taken in this order (D67); the rest comes last.
_ORDER: dict[type[Fact], int] = {
    cls: place
    for place, cls in enumerate((Scheduled, Interviewed, Promised, Said, Instructed, Received, Rejected, Offered, Sent))
}
_LAST = len(_ORDER)


@dataclass(slots=True)
class TimedFact:
    """A fact with its moment on the employer's clock; `other` is its second moment (a start, a decision), if any."""

    at: datetime
    fact: Fact
    other: datetime | None = None


@dataclass(slots=True, frozen=True)
class Around:
    """What other applications of the same search bring to this one, on this employer's clock (D65).

    `asked` are status questions to the same company, `never` its instructions, `written` the moments at which a person
    (by address) was written to, `life` the company's last sign of life there, `agent_told` the last word to the agent,
    `later` the first moment at which more of this comes.
    """

    asked: tuple[datetime, ...] = ()
    never: tuple[tuple[datetime, str], ...] = ()
    written: tuple[tuple[str, datetime], ...] = ()
    life: datetime | None = None
    agent_told: datetime | None = None
    later: datetime | None = None


ALONE = Around()


@dataclass(slots=True, frozen=True)
class Record:
    """One application: its details, its people in order, and its other facts in the order of D67, each once."""

    id: str
    details: Opened
    people: dict[str, Person]
    facts: tuple[TimedFact, ...]
    place: ZoneInfo
    agent: str | None


def record_of(application: str, facts: Iterable[Fact]) -> Record:
    """Put the standing facts of one application in order.

    The last `opened` and, for each person, the last `person` fact count for details; a person's place is that of the
    first mention. An application without `opened` gets an empty one, so that nothing is lost.
    """
    details: Opened | None = None
    mentions: list[Person] = []
    rest: list[Fact] = []
    for fact in facts:
        if isinstance(fact, Opened):
            if details is None or _later(fact, details):
                details = fact
        elif isinstance(fact, Person):
            mentions.append(fact)
        else:
            rest.append(fact)
    if details is None:
        first = min((fact.at for fact in rest + list(mentions)), default=datetime.min)
        details = Opened(at=first, application=application, company="")
    place = zone(details.timezone)
    people = _people(mentions)
    agent = next((name for name, person in people.items() if person.part == "agent"), None)
    return Record(application, details, people, _in_order(rest, place), place, agent)


def _later(one: Fact, other: Fact) -> bool:
    return (one.at, one.known or one.at, repr(one)) > (other.at, other.known or other.at, repr(other))


def _people(mentions: list[Person]) -> dict[str, Person]:
    mentions.sort(key=lambda m: (m.at, m.order, m.known or m.at, m.person, repr(m)))
    people: dict[str, Person] = {}
    for mention in mentions:
        people[mention.person] = mention
    return people


def _in_order(facts: list[Fact], place: ZoneInfo) -> tuple[TimedFact, ...]:
    timed = []
    for fact in facts:
        other = None
        if isinstance(fact, Scheduled):
            other = local(fact.start, place)
        elif isinstance(fact, Interviewed):
            other = local(fact.decides, place) if fact.decides else None
        elif isinstance(fact, Cancelled):
            other = local(fact.start, place) if fact.start else None
        timed.append(TimedFact(local(fact.at, place), fact, other))
    timed.sort(key=_place)
    return _settle_ties(timed) if any(_place(a) == _place(b) for a, b in pairwise(timed)) else tuple(timed)


def _place(timed: TimedFact) -> tuple[datetime, int]:
    return timed.at, _ORDER.get(type(timed.fact), _LAST)


def _settle_ties(timed: list[TimedFact]) -> tuple[TimedFact, ...]:
    """Order facts of one minute and place by kind and content, and drop what says the same twice."""
    keyed: dict[tuple[datetime, int, str, str], TimedFact] = {}
    for t in timed:
        content = repr(replace(t.fact, at=t.at, id="", known=None, entry="", evidence=None, corrects=""))
        keyed.setdefault((t.at, _ORDER.get(type(t.fact), _LAST), t.fact.kind, content), t)
    return tuple(keyed[key] for key in sorted(keyed))
