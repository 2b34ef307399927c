"""The people of an application as a page shows them."""

from __future__ import annotations

from dataclasses import dataclass

from dayeight.core.application import Case
from dayeight.core.facts import Person
from dayeight.web.shown.words import PARTS


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One person, and the candidate's notes of talks with them."""

    id: str
    name: str
    part: str
    title: str
    email: str
    phone: str
    notes: tuple[str, ...]


def people_shown(case: Case) -> list[PersonShown]:
    """Everybody of an application, in their order."""
    return [_shown(person, case) for person in case.people.values()]


def _shown(person: Person, case: Case) -> PersonShown:
    notes = tuple(note.text for talk in case.talks for note in talk.fact.notes if note.person == person.person)
    return PersonShown(
        id=person.person,
        name=person.name,
        part=PARTS[person.part],
        title=person.title or "",
        email=person.email or "",
        phone=person.phone or "",
        notes=notes,
    )
