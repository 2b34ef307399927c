"""Whose mailbox it is: the addresses that mail was delivered to, and those that sent and received most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from dayeight.reading.messages import Heading

# An address that gets fewer of the delivered messages is a list's or a stranger's.
_SHARE = 0.02
_SENT_LABELS = frozenset({"sent", "gesendet", "envoyés", "enviados", "sent mail", "sent items"})


@dataclass(frozen=True, slots=True)
class Owners:
    """The owners of a mailbox: for each address whose it is (the first address of that person), and names by person."""

    person_of: dict[str, str]
    names: dict[str, frozenset[str]]

    @property
    def addresses(self) -> frozenset[str]:
        """All addresses of all owners."""
        return frozenset(self.person_of)

    def seeker_of(self, heading: Heading) -> str:
        """Whose message it is: the owner's who wrote it, else who got it; "" if unknown."""
        if heading.from_.email in self.person_of:
            return self.person_of[heading.from_.email]
        for email in (*heading.delivered_to, *(who.email for who in (*heading.to, *heading.cc))):
            if email in self.person_of:
                return self.person_of[email]
        people = set(self.person_of.values())
        return people.pop() if len(people) == 1 else ""


@dataclass(slots=True)
class OwnerCount:
    """Counts addresses over the heads of a mailbox."""

    delivered: Counter[str] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    wrote: Counter[str] = field(default_factory=Counter)
    got: Counter[str] = field(default_factory=Counter)
    names: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, heading: Heading) -> None:
        """Takes one message into account."""
        self.delivered.update(heading.delivered_to)
        if heading.from_.email:
            self.wrote[heading.from_.email] += 1
            if any(label.lower() in _SENT_LABELS for label in heading.labels):
                self.sent[heading.from_.email] += 1
        people = heading.to if len(heading.to) <= 3 else ()
        self.got.update(who.email for who in people)
        self.name(heading)

    def name(self, heading: Heading) -> None:
        """Takes the names of a message's people into account, and nothing else of it."""
        for who in (heading.from_, *heading.to[:3]):
            if who.name and who.email:
                self.names.setdefault(who.email, Counter())[who.name] += 1

    def owners(self, given: Collection[str] = ()) -> Owners:
        """Whose mailbox it is; `given` addresses settle it. Addresses under one full name are one person's."""
        found = sorted({email.strip().lower() for email in given}) or self._inferred()
        person_of: dict[str, str] = {}
        by_name: dict[str, str] = {}
        for email in found:
            names = [" ".join(name.casefold().split()) for name in self.names.get(email, ())]
            full = [name for name in names if len(name.split()) >= 2]
            person = next((by_name[name] for name in full if name in by_name), "")
            if not person and given and not full and person_of:
                person = next(iter(person_of.values()))
            person_of[email] = person or email
            for name in full:
                by_name.setdefault(name, person_of[email])
        names_of: dict[str, set[str]] = {}
        for email, person in person_of.items():
            names_of.setdefault(person, set()).update(self.names.get(email, ()))
        return Owners(person_of, {person: frozenset(names) for person, names in names_of.items()})

    def _inferred(self) -> list[str]:
        delivered = sum(self.delivered.values())
        found = {
            email for email, count in self.delivered.items()
            if count >= max(2, _SHARE * delivered) or (self.wrote[email] and count >= 1) or delivered == count
        }  # fmt: skip
        found |= set(self.sent)
        if found:
            return sorted(found)
        both = {email: min(count, self.got[email]) for email, count in self.wrote.items() if self.got[email]}
        if both and max(both.values()) > 0:
            most = max(both.values())
            return [min(email for email, count in both.items() if count == most)]
        return [min(self.got, key=lambda email: (-self.got[email], email))] if self.got else []


def count_owners(headings: Iterable[Heading]) -> OwnerCount:
    """The counts over all heads."""
    counts = OwnerCount()
    for heading in headings:
        counts.add(heading)
    return counts
