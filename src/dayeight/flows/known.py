"""What is known of one application before something is added: its details, its people, the candidate."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from dayeight.core.facts import Candidate, Fact, Interviewed, Opened, Person, standing
from dayeight.core.facts.codec import fact_from_json, fact_to_json
from dayeight.core.facts.kinds import Part
from dayeight.core.moments import zone
from dayeight.core.record import record_of
from dayeight.core.search import company_key
from dayeight.core.slugs import slug, unique
from dayeight.errors import BadInput, Conflict, NotFound
from dayeight.flows.places import country_of
from dayeight.flows.ports import Owner, World

LONGEST_NAME = 200
_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\Z")


@dataclass(frozen=True, slots=True)
class Known:
    """One application as it stands (`details` is None for a new one), and the candidate if there is one."""

    application: str
    details: Opened | None = None
    people: Mapping[str, Person] = field(default_factory=dict)
    candidate: Candidate | None = None
    facts: tuple[Fact, ...] = ()

    @property
    def talks(self) -> tuple[Interviewed, ...]:
        """The interviews that count."""
        return tuple(fact for fact in self.facts if isinstance(fact, Interviewed))


def known_application(world: World, owner: Owner, application: str) -> Known:
    """An application that exists. Raises NotFound."""
    found = _known(application, world.journal.facts(owner, {application}))
    if not application or not found.facts:
        raise NotFound("There is no such application.", "Look for it by the company's name.")
    return found


def new_application(world: World, owner: Owner, company: str, role: str) -> Known:
    """A new application of a readable name that no fact bears yet, not even a retracted one."""
    wanted = slug(company, role) or "application"

    def is_taken(name: str) -> bool:
        return any(fact.application == name for fact in world.journal.facts(owner, {name}))

    return _known(unique(wanted, is_taken), world.journal.facts(owner, ()))


def application_of(world: World, owner: Owner, company: str, role: str) -> Known | None:
    """The one application to this company and role, None if there is none. Raises Conflict if several fit.

    Without a role it is the only one at that company, or the only one that is not closed.
    """
    key = company_key(company)
    rows, _ = world.rows.search(owner, words=key, limit=1000)
    same = [row for row in rows if company_key(row.company) == key]
    if role.strip():
        wanted = slug(role)
        found = [row for row in same if slug(row.role) == wanted]
        if not found and len(same) == 1 and not same[0].role:
            found = same
    else:
        found = same
    if len(found) > 1:
        found = [row for row in found if row.state not in ("closed", "presumed_closed")] or found
    if len(found) > 1:
        names = "; ".join(f"{row.application} ({row.role or 'no role named'})" for row in found[:8])
        raise Conflict(f"There are several applications at {company}: {names}.", "Name the one that is meant.")
    return known_application(world, owner, found[0].application) if found else None


def _known(application: str, facts: Iterable[Fact]) -> Known:
    counting = standing(facts)
    candidates = [fact for fact in counting if isinstance(fact, Candidate)]
    candidate = max(candidates, key=lambda fact: (fact.at, repr(fact)), default=None)
    own = tuple(fact for fact in counting if fact.application == application)
    record = record_of(application, own) if own else None
    details = record.details if record is not None and any(isinstance(f, Opened) for f in own) else None
    return Known(application, details, record.people if record else {}, candidate, own)


def place_of(known: Known, now: datetime) -> tuple[str, str | None]:
    """Time zone and country for a new application: the candidate's own, else those of the clock."""
    if known.candidate is not None:
        timezone = known.candidate.timezone
        return timezone, known.candidate.country or country_of(timezone)
    timezone = zone_name(now.tzinfo)
    return timezone, country_of(timezone)


def zone_name(place: tzinfo | None) -> str:
    """The IANA name of a clock's zone, "UTC" where it has none."""
    name = getattr(place, "key", None)
    return name if isinstance(name, str) else "UTC"


def local_zone(known: Known, now: datetime) -> tzinfo:
    """The zone of the application's clock, or of the candidate's where it is new."""
    return zone(known.details.timezone if known.details is not None else place_of(known, now)[0])


def checked(fact: Fact) -> Fact:
    """The fact itself if it can be kept and read back. Raises BadFact or BadDate, naming the key."""
    return fact_from_json(fact_to_json(fact))


def same_content(one: Fact, other: Fact) -> bool:
    """True if two facts say the same, whoever said so and whenever it became known."""
    return _content(one) == _content(other)


def _content(fact: Fact) -> Fact:
    return replace(fact, id="", known=None, entry="", evidence=None, corrects="")


def clean_name(name: str) -> str:
    """A name on one line, of any script. Raises BadInput if it is empty or no name."""
    found = " ".join(name.split())
    if not found or not any(letter.isalnum() for letter in found):
        raise BadInput(f"{name!r} is not a name.", "Write the name as the person does.")
    if len(found) > LONGEST_NAME:
        raise BadInput(f"A name has at most {LONGEST_NAME} characters.", "Put anything else into the notes.")
    return found


def clean_address(email: str | None) -> str | None:
    """An address as it is written, None if there is none. Raises BadInput if it is no address."""
    found = (email or "").strip().removeprefix("mailto:")
    if not found:
        return None
    if not _ADDRESS.match(found):
        raise BadInput(f"{email!r} is not an e-mail address.", "Write it as dana@example.com, or leave it out.")
    return found


def person_named(people: Mapping[str, Person], words: str) -> Person | None:
    """The person meant by an id, an address, a name, or the one part of a name that only one person has."""
    if words in people:
        return people[words]
    wanted = " ".join(words.split()).casefold()
    if not wanted:
        return None
    tests: tuple[Callable[[Person], bool], ...] = (
        lambda person: (person.email or "").casefold() == wanted,
        lambda person: " ".join(person.name.split()).casefold() == wanted,
        lambda person: wanted in person.name.casefold().split(),
    )
    for test in tests:
        found = [person for person in people.values() if test(person)]
        if len(found) == 1:
            return found[0]
    return None


def new_person(
    people: Mapping[str, Person],
    at: datetime,
    application: str,
    name: str,
    part: Part,
    *,
    email: str | None = None,
    phone: str | None = None,
    title: str | None = None,
) -> Person:
    """A person that is new to an application, with an id made from the name, last in order."""
    name = clean_name(name)
    return Person(
        at=at,
        application=application,
        person=unique(slug(name) or "person", people.__contains__),
        name=name,
        part=part,
        email=clean_address(email),
        phone=" ".join((phone or "").split()) or None,
        title=" ".join((title or "").split()) or None,
        order=max((person.order for person in people.values()), default=-1) + 1,
    )
