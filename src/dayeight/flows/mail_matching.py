"""Which application a message or invitation is about: by the people's addresses, then the company's domain or name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from dayeight.core.facts import Candidate, Fact, Opened, Person, Scheduled, Sent
from dayeight.core.search import company_key
from dayeight.reading import platforms
from dayeight.reading.platforms import domain_label, employer_domain, platform_of

Who = tuple[str, str]
"""A name ("" if none) and an address."""

_AT_COMPANY = re.compile(r"\b(?:at|@|bei|von|from)\s+([A-Z0-9][\w&.' -]{1,40}?)(?=\s*(?:[|,;:(\-–—]|for\b|via\b|$))")
_ROLE = re.compile(
    r"\b(?:for (?:the |our |your )?|role of |position of |als )([A-Z][\w/&+.' -]{2,60}?)"
    r"(?=\s+(?:role|position|job|opening|team)\b|\s*(?:[|,;:(\-–—]|at\b|with\b|@|$))"
)  # fmt: skip
_TALENT = re.compile(r"recruit|talent|people (?:ops|team|partner)|\bhr\b|human resources|personal|hiring team", re.I)


@dataclass(slots=True)
class Application:
    """What matching needs to know of an application; `is_new` if it is only proposed."""

    id: str
    details: Opened | None
    people: dict[str, Person] = field(default_factory=dict)
    last: datetime | None = None
    had_talk: bool = False
    is_new: bool = False
    facts: list[Fact] = field(default_factory=list)

    @property
    def company(self) -> str:
        """The company's name."""
        return self.details.company if self.details is not None else ""

    def person_at(self, email: str) -> Person | None:
        """The person of this address."""
        return next((p for p in self.people.values() if (p.email or "").casefold() == email), None)

    def add(self, fact: Fact) -> None:
        """Take one more fact into account."""
        self.facts.append(fact)
        if isinstance(fact, Opened):
            self.details = fact
        elif isinstance(fact, Person):
            self.people[fact.person] = fact
        else:
            self.had_talk = self.had_talk or fact.kind == "interviewed"
            self.last = max(self.last or fact.at, fact.at)

    def invitations(self) -> list[Scheduled]:
        """The interviews that were arranged."""
        return [fact for fact in self.facts if isinstance(fact, Scheduled)]

    def sent(self) -> list[Sent]:
        """What the candidate wrote."""
        return [fact for fact in self.facts if isinstance(fact, Sent)]


def applications_in(facts: Iterable[Fact]) -> dict[str, Application]:
    """The applications among standing facts."""
    found: dict[str, Application] = {}
    for fact in facts:
        if fact.application and not isinstance(fact, Candidate):
            found.setdefault(fact.application, Application(fact.application, None)).add(fact)
    return found


def matching(applications: Collection[Application], who: Collection[Who], words: str) -> tuple[Application | None, str]:
    """The application that is meant and by what it was found: an address, the domain, or the name in the words."""
    addresses = {email for _, email in who if email}
    by_address = [a for a in applications if any(a.person_at(email) for email in addresses)]
    if by_address:
        return _best(by_address, words), "address"
    domains = {domain for email in addresses if (domain := employer_domain(email))}
    by_domain = [a for a in applications if domains and _has_domain(a, domains)]
    if by_domain:
        return _best(by_domain, words), "domain"
    folded = f" {company_key(words)} "
    by_name = [a for a in applications if a.company and f" {company_key(a.company)} " in folded]
    if by_name:
        return _best(by_name, words), "name"
    return None, ""


def _best(found: list[Application], words: str) -> Application:
    """Of several, the one whose role stands in the words, else the one with the latest fact."""
    folded = words.casefold()

    def place(application: Application) -> tuple[bool, float, str]:
        role = application.details.role.casefold() if application.details else ""
        last = application.last.timestamp() if application.last else 0.0
        return bool(role) and role in folded, last, application.id

    return max(found, key=place)


def _has_domain(application: Application, domains: Collection[str]) -> bool:
    if any(
        employer_domain(p.email) in domains for p in application.people.values() if p.email and p.part != "referrer"
    ):
        return True
    key = company_key(application.company).replace(" ", "")
    return bool(key) and any(domain_label(domain).replace("-", "") == key for domain in domains)


def is_machine(email: str) -> bool:
    """True for an address at which nobody reads: a no-reply one, or that of a system which sends for many."""
    return platforms.is_machine(email.casefold()) or platform_of(email) is not None


def company_in(who: Collection[Who], words: str) -> str:
    """The name to propose for an employer that is not known yet; "" where nothing shows it."""
    for name, email in who:
        domain = employer_domain(email)
        label = domain_label(domain) if domain else ""
        if label:
            bare = re.sub(r"[^\w]", "", label)
            # The name as the people write it, if it stands anywhere: "AcmeSoft" for acmesoft.example.
            for written in re.findall(r"[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2}", f"{name} . {words}"):
                if re.sub(r"[^\w]", "", written).casefold() == bare:
                    return str(written)
            return " ".join(part.capitalize() for part in label.split("-"))
    for text in (words, *(name for name, _ in who)):
        found = _AT_COMPANY.search(text)
        if found:
            return found[1].strip()
    return ""


def role_in(words: str) -> str:
    """The role that a subject names; "" where none shows."""
    found = _ROLE.search(words)
    return found[1].strip() if found else ""


def part_of(name: str, email: str, signature: str = "") -> str:
    """A recruiter where the words show one, else an interviewer."""
    return "recruiter" if _TALENT.search(f"{name} {email.partition('@')[0]} {signature}") else "interviewer"
