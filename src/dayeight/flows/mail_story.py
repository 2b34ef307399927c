"""Where the mail's applications and those of the journal meet: which is which, and what each message adds."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from dayeight.core.facts import Evidence, Fact, Opened, Person
from dayeight.core.moments import zone
from dayeight.core.search import company_key
from dayeight.core.slugs import slug, unique
from dayeight.flows.mail_matching import Application, applications_in, is_machine
from dayeight.flows.mail_reads import Read
from dayeight.flows.noted_sent import at_their_letters
from dayeight.flows.places import country_of
from dayeight.reading.kinds.model import Kind, MailRead
from dayeight.reading.story.chronicle import Piece
from dayeight.reading.story.sectors import sector_of
from dayeight.reading.story.teller import Story, tell
from dayeight.reading.story.told import message_key, told_by

FROM_MAIL = frozenset({"mail", "invite"})


@dataclass(frozen=True, slots=True)
class Added:
    """What one message adds to one application: its new facts, and whether they may go in without asking."""

    read: Read
    application: str
    company: str
    is_new: bool
    facts: tuple[Fact, ...]
    sure: bool


def what_mail_adds(
    reads: Sequence[Read], journal: Sequence[Fact], kept: Collection[str], own: Collection[str],
    home: str, country: str | None, now: datetime, meant: Mapping[str, Kind] | None = None,
) -> tuple[list[Added], set[str]]:  # fmt: skip
    """What the messages add to the journal, the oldest first, and the identities of those that are known already.

    `journal` holds the facts that count, `kept` the ids of all, those that were taken back too: they do not come again.
    `home` and `country` are the candidate's; `now` is when the facts become known. `meant` gives messages, by
    identity, the kind that the person says they have.
    """
    applications = applications_in(journal)
    placed = _placed(reads, applications, journal)
    for identity, kind in (meant or {}).items():
        if identity in placed:
            placed[identity] = replace(placed[identity], kind=kind, review=False, confidence=1.0)
    refused = _refused(journal, kept)
    taken = [each for each in reads if message_key(each.identity) not in refused]
    told = [told_by(each.message, placed[each.identity], each.identity, own, each.proposed) for each in taken]
    ours = {message_key(each.identity) for each in taken}
    given: dict[str, list[Fact]] = {}
    for fact in journal:
        if fact.application and _message_of(fact.id) not in ours:
            given.setdefault(fact.application, []).append(fact)
    by_identity = {each.identity: each for each in taken}
    added: list[Added] = []
    known: set[str] = set()
    stories = tell(told, given, zone(home))
    moved = at_their_letters(stories, given)
    for story in tell(told, moved, zone(home)) if moved else stories:
        at_hand = applications.get(story.application)
        company = at_hand.company if at_hand is not None else story.company
        if not company:
            continue
        people = dict(at_hand.people) if at_hand is not None else {}
        opened = at_hand is not None
        for identity, pieces in _by_message(story.pieces):
            read = by_identity.get(identity)
            fresh = [piece for piece in pieces if piece.fact.id not in kept]
            if read is None or not fresh:
                known.add(identity)
                continue
            evidence = Evidence("mail", identity, read.read.words or read.message.subject)
            facts: list[Fact] = [piece.fact for piece in fresh]
            new_people = _people_of(story, facts, people, read.at, evidence)
            people.update({person.person: person for person in new_people})
            opening = [] if opened else [opened_from(story, home, country, read.at, evidence)]
            opened = True
            told_now = [replace(fact, known=now, entry="") for fact in (*opening, *new_people, *facts)]
            sure = all(piece.sure for piece in fresh)
            added.append(Added(read, story.application, company, at_hand is None, tuple(told_now), sure))
    added.sort(key=lambda each: (each.read.at, each.read.identity))
    return added, known - {each.read.identity for each in added}


def _refused(journal: Iterable[Fact], kept: Collection[str]) -> set[str]:
    """The messages of which the person took back what was read: they tell nothing any more."""
    standing = {fact.id for fact in journal}
    return {_message_of(name) for name in kept if name.startswith("m-") and name not in standing}


def _message_of(fact_id: str) -> str:
    """The key of the message from which a fact with this id was read."""
    return "-".join(fact_id.split("-")[:2])


def _by_message(pieces: Iterable[Piece]) -> list[tuple[str, list[Piece]]]:
    """The pieces of each message, people apart."""
    found: dict[str, list[Piece]] = {}
    for piece in pieces:
        if not isinstance(piece.fact, Person) and piece.fact.evidence is not None:
            found.setdefault(piece.fact.evidence.where, []).append(piece)
    return list(found.items())


def _people_of(
    story: Story, facts: Iterable[Fact], known: Mapping[str, Person], at: datetime, evidence: Evidence
) -> list[Person]:
    """The people whom these facts name, as far as they are new or better known now."""
    named = {person for fact in facts for person in _named(fact)}
    found = []
    for piece in story.pieces:
        person = piece.fact
        if not isinstance(person, Person) or person.person not in named:
            continue
        before = known.get(person.person)
        if before is not None and _shown(before) == _shown(person):
            continue
        key = hashlib.sha256(repr((story.application, person.person, _shown(person))).encode()).hexdigest()[:24]
        found.append(replace(person, id=f"m-{key}-person", at=person.at if before is None else at, evidence=evidence))
    return found


def _named(fact: Fact) -> Iterator[str]:
    for name in ("by", "from_"):
        if getattr(fact, name, None):
            yield getattr(fact, name)
    for name in ("people", "to"):
        yield from getattr(fact, name, ())


def _shown(person: Person) -> tuple[str | None, ...]:
    return person.name, person.part, person.email, person.title


def _placed(
    reads: Sequence[Read], applications: Mapping[str, Application], journal: Iterable[Fact]
) -> dict[str, MailRead]:
    """Each message's reading, with the journal's own name for its application; new ones get a readable name."""
    groups: dict[str, list[Read]] = {}
    for each in reads:
        groups.setdefault(each.read.application, []).append(each)
    where = {
        fact.evidence.where: fact.application for fact in journal if fact.evidence and fact.evidence.source in FROM_MAIL
    }
    taken = set(applications)
    placed: dict[str, MailRead] = {}
    for group, members in groups.items():
        if not group:
            for each in members:
                placed[each.identity] = replace(each.read, application=_of_people(each, applications))
            continue
        name = _same(members, applications, where)
        if name is None:
            company, role = _latest(members, "company"), _latest(members, "role")
            name = unique(slug(company, role) or "application", taken.__contains__)
            taken.add(name)
        for each in members:
            placed[each.identity] = replace(each.read, application=name)
    return placed


def _same(members: Sequence[Read], applications: Mapping[str, Application], where: Mapping[str, str]) -> str | None:
    """The journal's application that a group of messages is about: by a message already known, people, or names."""
    votes = Counter(where[each.identity] for each in members if each.identity in where)
    if votes:
        return min(votes, key=lambda name: (-votes[name], name))
    company, role = company_key(_latest(members, "company")), _latest(members, "role").casefold()
    by_people = {name for each in members if (name := _of_people(each, applications))}
    by_name = {name for name, a in applications.items() if company and company_key(a.company) == company}
    for found in (by_people & by_name, by_people, by_name):
        fitting = [name for name in sorted(found) if _fits(applications[name], role)]
        if fitting:
            return fitting[0]
    return None


def _fits(application: Application, role: str) -> bool:
    known = application.details.role.casefold() if application.details is not None else ""
    return not role or not known or role in known or known in role


def _of_people(each: Read, applications: Mapping[str, Application]) -> str:
    """The application whose people wrote or got this message, the one with the latest fact; "" if there is none."""
    message = each.message
    if message.is_bulk or message.is_report:
        return ""
    addresses = {p.email for p in (message.from_, *message.to, *message.cc) if p.email and not is_machine(p.email)}
    found = [a for a in applications.values() if any(a.person_at(email) for email in addresses)]
    return max(found, key=lambda a: (a.last.timestamp() if a.last else 0.0, a.id)).id if found else ""


def _latest(members: Sequence[Read], name: str) -> str:
    return next((str(value) for each in reversed(members) if (value := getattr(each.read, name))), "")


def opened_from(story: Story, home: str, country: str | None, at: datetime, evidence: Evidence | None = None) -> Opened:
    """The application as its mail shows it: at the candidate's place, unless an interview's zone is elsewhere."""
    timezone = home
    if story.timezone and story.timezone != "UTC" and country_of(story.timezone) not in (None, country):
        timezone, country = story.timezone, country_of(story.timezone)
    region = story.region if country and story.region.startswith(f"{country}-") else None
    people = [piece.fact for piece in story.pieces if isinstance(piece.fact, Person)]
    return Opened(
        at=at, id=f"opened-m-{hashlib.sha256(story.application.encode()).hexdigest()[:24]}",
        application=story.application, company=story.company, role=story.role,
        country=country, region=region, timezone=timezone, sector=sector_of(story.company, story.role, people),
        evidence=evidence,
    )  # fmt: skip
