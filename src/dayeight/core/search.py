"""All applications of one person: what crosses from one to another (D65)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from dayeight.core.application import ASKING, Case
from dayeight.core.facts import (
    Accepted,
    AcceptedElsewhere,
    Candidate,
    Chosen,
    Fact,
    Instructed,
    Interviewed,
    Offered,
    Promised,
    Received,
    Rejected,
    Scheduled,
    Sent,
    standing,
)
from dayeight.core.fold import case_at
from dayeight.core.moments import local
from dayeight.core.playbook.choices import AS_IT_COMES, Choices, choices_from
from dayeight.core.record import ALONE, Around, Record, TimedFact, record_of
from dayeight.core.workdays import Workdays

WorkdaysOf = Callable[[str | None, str | None], Workdays]

_LIFE = (Scheduled, Interviewed, Promised, Instructed, Rejected, Offered)
_LEGAL_FORM = re.compile(
    r"\b(?:inc|llc|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|oy|ab|srl|spa|pty|pvt)\b\.?"
)
_NO_WORD = re.compile(r"[^\w]+")


@dataclass(slots=True)
class Search:
    """One person's search: the candidate, each application's record, and who shares a company, an agent or a person.

    `told` counts the facts of each application, those that were taken back included.
    """

    candidate: Candidate | None
    records: dict[str, Record]
    workdays_of: WorkdaysOf
    groups: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, tuple[str, ...]] = field(default_factory=dict)
    choices: Choices = AS_IT_COMES
    told: dict[str, int] = field(default_factory=dict)


def search_of(facts: Iterable[Fact], workdays_of: WorkdaysOf, known_by: datetime | None = None) -> Search:
    """Put a person's facts in order.

    With `known_by` (aware) only what was known by then counts, retractions included: that replays what was said then.
    """
    if known_by is not None:
        facts = [fact for fact in facts if (fact.known or fact.at) <= known_by]
    facts = list(facts)
    candidate: Candidate | None = None
    by_application: dict[str, list[Fact]] = {}
    chosen: list[Chosen] = []
    for fact in standing(facts):
        if isinstance(fact, Candidate):
            if candidate is None or (fact.at, repr(fact)) > (candidate.at, repr(candidate)):
                candidate = fact
        elif isinstance(fact, Chosen):
            chosen.append(fact)
        elif fact.application:
            by_application.setdefault(fact.application, []).append(fact)
    records = {name: record_of(name, found) for name, found in sorted(by_application.items())}
    search = Search(candidate, records, workdays_of, told=dict(Counter(fact.application for fact in facts)))
    if chosen:
        chosen.sort(key=lambda fact: (fact.at, fact.known or fact.at, fact.name, fact.value))
        search.choices = choices_from({fact.name: fact.value for fact in chosen})
    if len(records) > 1:
        _tell_of_acceptance(search)
        for name, record in search.records.items():
            search.links[name] = link_keys(record)
            for key in search.links[name]:
                search.groups.setdefault(key, []).append(name)
    return search


@lru_cache(maxsize=8192)
def company_key(name: str) -> str:
    """A company's name without case, punctuation and legal form, so that "Acme, Inc." is "acme"."""
    bare = _NO_WORD.sub(" ", name.casefold())
    return " ".join(_LEGAL_FORM.sub(" ", bare).split()) or bare.strip()


def link_keys(record: Record) -> tuple[str, ...]:
    """What applications have in common when their plans depend on each other: the company, the agent, people."""
    company = company_key(record.details.company)
    keys = [f"company:{company}"] if company else []
    for name, person in record.people.items():
        if person.email and person.part not in ("referrer", "contact"):
            address = person.email.casefold()
            keys += [f"person:{address}", f"agent:{address}"] if name == record.agent else [f"person:{address}"]
    return tuple(keys)


def clients_of_agent(search: Search, application: str) -> list[str]:
    """This application and those that the same agent looks after, in order."""
    agents = [key for key in search.links.get(application, ()) if key.startswith("agent:")]
    return search.groups[agents[0]] if agents else [application]


def case_of(search: Search, application: str, now: datetime) -> Case:
    """The case of one application at an aware moment, with what other applications bring to it."""
    record = search.records[application]
    place = record.details
    moment = local(now, record.place)
    workdays = search.workdays_of(place.country, place.region)
    return case_at(record, moment, _around(search, record, now), workdays, search.choices)


def _tell_of_acceptance(search: Search) -> None:
    """An acceptance in one application is `accepted_elsewhere` in the others that had begun by then (D65)."""
    accepted = [
        (name, timed.fact)
        for name, record in search.records.items()
        for timed in record.facts
        if isinstance(timed.fact, Accepted | AcceptedElsewhere)
    ]
    if not accepted:
        return
    accepted.sort(key=lambda found: (found[1].at, found[0]))
    for other, record in search.records.items():
        own = any(isinstance(t.fact, Accepted | AcceptedElsewhere) for t in record.facts)
        if own or not record.facts:
            continue
        began = record.facts[0].at
        first = next((fact for _, fact in accepted if local(fact.at, record.place) >= began), None)
        if first is None:
            continue
        at = local(first.at, record.place)
        told = AcceptedElsewhere(at=first.at, application=other, evidence=first.evidence)
        timed = (*record.facts, TimedFact(at, told))
        search.records[other] = replace(record, facts=tuple(sorted(timed, key=lambda t: t.at)))


def _around(search: Search, record: Record, now: datetime) -> Around:
    ties: dict[str, set[str]] = {}
    for key in search.links.get(record.id, ()):
        for name in search.groups[key]:
            if name != record.id:
                ties.setdefault(name, set()).add(key.partition(":")[0])
    if not ties:
        return ALONE
    asked: list[datetime] = []
    never: list[tuple[datetime, str]] = []
    written: list[tuple[str, datetime]] = []
    life: datetime | None = None
    told: datetime | None = None
    later: datetime | None = None
    for name, kinds in sorted(ties.items()):
        other, same_company = search.records[name], "company" in kinds
        for timed in other.facts:
            fact = timed.fact
            if fact.at > now:
                then = local(fact.at, record.place)
                later = min(later or then, then)
                break
            at = local(fact.at, record.place)
            if isinstance(fact, Sent):
                people = [other.people[p] for p in fact.to if p in other.people]
                if fact.rule != "LI-1":
                    written += [(p.email.casefold(), at) for p in people if p.email]
                if "agent" in kinds and fact.rule == "AGENCY-1":
                    told = max(told or at, at)
                on_side = any(p.part not in ("referrer", "contact") for p in people)
                if same_company and on_side and fact.rule in ASKING and fact.rule is not None:
                    asked.append(at)
            elif not same_company:
                continue
            elif isinstance(fact, Instructed):
                never += [(at, word) for word in fact.never]
                life = max(life or at, at)
            elif isinstance(fact, _LIFE) or (
                isinstance(fact, Received) and fact.meaning not in ("form", "auto")
            ):  # fmt: skip
                life = max(life or at, at)
    return Around(tuple(sorted(asked)), tuple(never), tuple(written), life, told, later)
