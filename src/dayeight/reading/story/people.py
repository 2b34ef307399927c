"""Who is who in one application: the people its mail names, each once, and the part each plays."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from dayeight.core.facts import Person
from dayeight.core.facts.kinds import Part
from dayeight.core.slugs import slug, unique
from dayeight.reading.kinds.model import Contact
from dayeight.reading.people.names import is_organisation, is_person, without_desk
from dayeight.reading.platforms import employer_domain, is_desk

_RECRUITER = re.compile(
    r"recruit|\btalent|people (?:&|and|ops|team|partner|operations|officer)|\bpeople@|\bhr\b|human resources|"
    r"personal(?:abteilung|referent)|"
    r"hiring (?:team|coordinator)|resourcing|\bstaffing\b|recrutement|\bbewerb|candidate experience|"
    r"\bjobs@|\bcareers?@",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\b(?:head|director|manager|lead|leader|chief|founder|owner|ceo|cto|cfo|coo|cio|vp|vice president|president|"
    r"principal|partner|"
    r"professor|dean|chair|chef|matron|supervisor|foreman|superintendent|leiter(?:in)?|captain|editor)\b",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"\b(?:assistant|coordinator|administrator|secretary|office manager|executive assistant)\b", re.IGNORECASE
)


_EMPLOYERS: frozenset[Part] = frozenset({"recruiter", "hiring_manager", "interviewer"})


class Cast:
    """The people of one application, found by address or, where none is known, by name."""

    def __init__(self, application: str) -> None:
        """An empty cast."""
        self._application = application
        self._people: dict[str, Person] = {}

    @property
    def facts(self) -> list[Person]:
        """The people, in the order in which they were met."""
        return list(self._people.values())

    @property
    def shown(self) -> list[Person]:
        """The people as others should see them: where anybody at the employer's is known, a desk comes behind them."""
        people = list(self._people.values())
        if not any(person.email and not _is_of_desk(person) and person.part in _EMPLOYERS for person in people):
            return people
        return [
            replace(person, part="interviewer", order=person.order + len(people)) if _is_of_desk(person) else person
            for person in people
        ]

    def add(self, person: Person) -> None:
        """Take in a person who is known already."""
        self._people[person.person] = person

    def meet(self, contact: Contact, at: datetime, part: Part | None = None) -> str | None:
        """The id of this person, who is added if new; None for a contact without name and address."""
        found = self.find(contact)
        if found is not None:
            known = self._people[found]
            better = {
                "name": contact.name if " " in contact.name and " " not in known.name else known.name,
                "email": known.email or contact.email or None,
                "title": known.title or contact.title or None,
            }
            self._people[found] = self._made(found, at=known.at, order=known.order, part=part or known.part, **better)
            return found
        if not contact.name and not contact.email:
            return None
        shown = contact.name or contact.email.partition("@")[0].replace(".", " ").title()
        name = unique(slug(shown) or "person", self._people.__contains__)
        guessed = part or part_of(contact)
        self._people[name] = self._made(
            name, at=at, order=len(self._people), part=guessed,
            name=shown, email=contact.email or None, title=contact.title or None,
        )  # fmt: skip
        return name

    def _made(
        self,
        person: str,
        *,
        at: datetime,
        order: int,
        part: Part,
        name: str | None,
        email: str | None,
        title: str | None,
    ) -> Person:
        shown = name or person
        if part == "interviewer":
            part = part_of(Contact(shown, email or "", title or ""))
        return Person(
            at=at,
            application=self._application,
            person=person,
            name=shown,
            part=part,
            email=email,
            title=title,
            order=order,
        )

    def find(self, contact: Contact) -> str | None:
        """The id of a person who is known by this address, or by this name where one of the two has no address."""
        if contact.email:
            for name, person in self._people.items():
                if (person.email or "").casefold() == contact.email.casefold():
                    return name
        wanted = bare_name(contact.name)
        if not wanted:
            return None
        for name, person in self._people.items():
            if bare_name(person.name) == wanted and not (person.email and contact.email):
                return name
        return None

    def named(self, words: frozenset[str], company: str) -> list[str]:
        """The people whose first name is among these words; what bears the company's name is nobody."""
        return [
            name
            for name, person in self._people.items()
            if first_name(person.name) in words and (person.email is None or is_name_of_one(person.name, company))
        ]

    def shown_by(self, sender: Contact) -> Part | None:
        """A recruiter's part, where the words below a sender's name show it that the title leaves out."""
        known = self.part(self.find(sender))
        below = sender.title.partition(" / ")[0]
        shows = known in (None, "interviewer") and part_of(replace(sender, title=below)) == "recruiter"
        return "recruiter" if shows else None

    def are_employers(self, people: Collection[str]) -> bool:
        """Whether there are people and all of them are of the employer, not agents, referrers or friends."""
        parts = {self.part(person) for person in people}
        return bool(parts) and not parts & {"agent", "referrer", "contact"}

    def are_strangers(self, contacts: Collection[Contact]) -> bool:
        """Whether all of these are private people of whom nothing is known, in an application whose people are."""
        known = {person.email for person in self.facts if person.email}
        return bool(known) and not any(
            self.find(contact) is not None or employer_domain(contact.email) for contact in contacts
        )

    def part(self, person: str | None) -> Part | None:
        """The part of a person."""
        found = self._people.get(person or "")
        return found.part if found is not None else None


def _is_of_desk(person: Person) -> bool:
    """Whether it is a desk whose address this is (recruitment@), not a person who writes from it."""
    named = is_person(person.name) and not is_organisation(person.name) and without_desk(person.name) == person.name
    return is_desk(person.email or "") and not named


def part_of(contact: Contact) -> Part:
    """The part that a title or an address shows; an interviewer where nothing does."""
    about = f"{contact.title} {contact.email.partition('@')[0]}@"
    if _RECRUITER.search(about) or _RECRUITER.search(contact.name):
        return "recruiter"
    if _LEADS.search(contact.title) and not _HELPS.search(contact.title):
        return "hiring_manager"
    return "interviewer"


def is_name_of_one(name: str, company: str, own: Collection[str] = ()) -> bool:
    """Whether a name without an address can be another's: two words, no greeting, not the company's nor one's own."""
    words = name.casefold().split()
    if any(word in own for word in words):
        return False
    if len(words) < 2 or words[0] in _GREETINGS:
        return False
    theirs = company.casefold().split()
    return not set(words) <= set(theirs) and words[:1] != theirs[:1]


def bare_name(name: str) -> str:
    """A name without titles and case, for comparing."""
    return " ".join(word for word in name.casefold().split() if word.rstrip(".") not in _TITLES)


def first_name(name: str) -> str:
    """The first given name, without a title before it."""
    words = [word for word in name.replace(",", " ").split() if word.rstrip(".").casefold() not in _TITLES]
    return words[0] if words else ""


_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "miss", "sir", "herr", "frau", "dame", "rev", "dipl-ing"})
_GREETINGS = frozenset(
    {"hi", "hello", "hey", "dear", "bonjour", "hallo", "liebe", "lieber", "g'day", "morning", "good"}
)
