"""Any fact entered by hand: sent, received, rejected, moved.., with people named as a person names them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, get_args

from dayeight.core.facts import Chosen, Evidence, Fact, Opened, Person, Retracted, Sent, Settled
from dayeight.core.facts.codec import fact_from_json
from dayeight.core.facts.kinds import Channel, Part
from dayeight.core.moments import read_moment, zone
from dayeight.core.playbook import choices
from dayeight.core.rules import RULES
from dayeight.core.words import day_words
from dayeight.errors import BadFact, BadInput, Conflict, NotFound
from dayeight.flows.debrief import Met
from dayeight.flows.ids import new_id
from dayeight.flows.known import (
    Known,
    application_of,
    checked,
    clean_address,
    clean_name,
    known_application,
    local_zone,
    new_application,
    new_person,
    person_named,
    place_of,
)
from dayeight.flows.make_plan import keep
from dayeight.flows.places import country_of
from dayeight.flows.ports import Owner, World
from dayeight.flows.typed_words import PEOPLE, kind_named, typed

ABOUT_THE_CANDIDATE = frozenset({"candidate", "chosen"})
"""The kinds that belong to no application."""

_AHEAD = timedelta(minutes=5)
_PERSON = re.compile(r"(?P<name>[^<>]*)(?:<(?P<email>[^<>]+)>(?P<part>[^<>]*))?\Z")
# Kinds that have a command of their own, since one fact alone would not say it all.
_ELSEWHERE = {"retracted": "dayeight undo --fact ID", "opened": "dayeight log applied or dayeight debrief"}


def log(
    world: World,
    owner: Owner,
    application: str,
    kind: str,
    values: dict[str, Any],
    *,
    at: datetime | None = None,
    source: str = "command",
    words: str = "",
) -> Fact:
    """Keep one fact of any kind and replan; returns it.

    Values are JSON or words; people are given by id, name or address, and new ones are made ("Lee Chu <lee@x.example>
    recruiter"). `at` is now if not given. Raises NotFound, BadFact or BadDate naming the key.
    """
    found = facts_to_log(world, owner, application, kind, values, at=at, source=source, words=words)
    keep(world, owner, found)
    return found[-1]


def facts_to_log(
    world: World,
    owner: Owner,
    application: str,
    kind: str,
    values: dict[str, Any],
    *,
    at: datetime | None = None,
    source: str = "command",
    words: str = "",
) -> list[Fact]:
    """The facts that `log` would keep: new people first, the fact itself last. Nothing is kept."""
    cls = kind_named(kind)
    if cls is Retracted:
        raise BadFact("A fact is taken back by undoing it.", "Use: " + _ELSEWHERE["retracted"])
    now = world.clock()
    about_candidate = cls.kind in ABOUT_THE_CANDIDATE
    known = Known("") if about_candidate else known_application(world, owner, application)
    place = local_zone(known, now) if known.details is not None or not about_candidate else now.tzinfo
    data = typed(cls, values)
    told = data.pop("at", None)
    moment = at or (read_moment(str(told), place or zone("UTC")) if told else now)
    if moment > now + _AHEAD:
        raise BadFact(
            f"{day_words(moment.date())} has not come yet.",
            "`at` is when it happened; an interview to come is: scheduled start=...",
        )
    people = dict(known.people)
    made: list[Fact] = []
    if cls is not Person:
        data = {key: _people(key, value, people, made, moment, known) for key, value in data.items()}
    json = {"kind": cls.kind, "at": moment.isoformat(), "application": known.application, **data}
    fact = fact_from_json(json) if place is None else fact_from_json(json, place)
    if isinstance(fact, Sent) and fact.rule is not None:
        _check_rule(fact.rule)
    if isinstance(fact, Settled) and not fact.for_.startswith("own:"):  # "own:": something owed is done
        _check_rule(fact.for_)
    if isinstance(fact, Chosen):
        choices.checked(fact.name, fact.value)
    return with_ids([*made, fact], now, Evidence(source, words=words[:2000]))


def mark_sent(
    world: World,
    owner: Owner,
    application: str,
    rule: str | None,
    to: Sequence[str],
    channel: str,
    at: datetime | None = None,
    source: str = "web",
) -> Fact:
    """The candidate wrote or called: under a rule, or by hand (None)."""
    values = {"rule": rule or None, "to": list(to), "channel": _channel(channel)}
    return log(world, owner, application, "sent", values, at=at, source=source)


def settle(world: World, owner: Owner, application: str, rule: str, source: str = "web") -> Fact:
    """The candidate dismissed the open steps of a rule."""
    return log(world, owner, application, "settled", {"for": rule}, source=source)


def add_person(world: World, owner: Owner, application: str, met: Met, source: str = "web") -> str:
    """Add a person to an application, or add what is new about one; returns the person's id."""
    known = known_application(world, owner, application)
    now = world.clock()
    part = _part(met.part)
    old = known.people.get(met.person or "") or (person_named(known.people, met.email) if met.email else None)
    if old is None:
        person = new_person(
            known.people, now, known.application, met.name, part, email=met.email, phone=met.phone, title=met.title
        )
    else:
        person = replace(
            old, at=max(now, old.at), name=clean_name(met.name or old.name), part=part, corrects="",
            email=clean_address(met.email) or old.email, phone=(met.phone or "").strip() or old.phone,
            title=(met.title or "").strip() or old.title,
        )  # fmt: skip
    keep(world, owner, with_ids([person], now, Evidence(source, words=person.name)))
    return person.person


def open_application(
    world: World, owner: Owner, company: str, role: str = "", source: str = "web", **details: Any
) -> str:
    """Begin a new application; returns its id. Raises Conflict if there is an open one for this company and role."""
    company, role = " ".join(company.split()), " ".join(role.split())
    if not company:
        raise BadInput("An application needs the name of the company.", "Which company is it?")
    if role:
        old = application_of(world, owner, company, role)
        row = world.rows.get(owner, old.application) if old is not None else None
        if row is not None and row.state not in ("closed", "presumed_closed", "warm"):
            raise Conflict(
                f"There is an open application at {company} for this role: {row.application}.",
                "Add to that one, or name the role otherwise.",
            )
    known = new_application(world, owner, company, role)
    now = world.clock()
    home, country = place_of(known, now)
    timezone = details.pop("timezone", None) or home
    zone(timezone)
    values = typed(Opened, {key: value for key, value in details.items() if value is not None})
    if "country" not in values:
        values["country"] = country if timezone == home else country_of(timezone)
    fact = fact_from_json(
        {"kind": "opened", "at": now.isoformat(), "application": known.application, "company": company, "role": role,
         "timezone": timezone, **values}
    )  # fmt: skip
    keep(world, owner, with_ids([fact], now, Evidence(source, words=", ".join(w for w in (company, role) if w))))
    return known.application


def with_ids(facts: Sequence[Fact], now: datetime, evidence: Evidence) -> list[Fact]:
    """These facts as one entry that became known now."""
    entry = new_id(now)
    return [checked(replace(fact, id=new_id(now), entry=entry, known=now, evidence=evidence)) for fact in facts]


def met_from_words(words: str) -> Met:
    """A person written as "Dana Whitfield <dana@x.example> hiring_manager: note"; all but the name may be missing."""
    head, _, note = words.partition(":")
    found = _PERSON.match(head.strip())
    if found is None:
        raise BadInput(
            f"{head.strip()!r} is not a person.", 'Write "Dana Whitfield <dana@x.example> hiring_manager: notes".'
        )
    name, email, part = found["name"].strip(), found["email"], (found["part"] or "").strip()
    if email is None:
        name, part = _name_and_part(name)
    return Met(name=name, part=_part(part), email=email, note=note.strip())


def _name_and_part(words: str) -> tuple[str, str]:
    """ "Lee Chu, hiring manager" or "Lee Chu recruiter" taken apart."""
    for part in get_args(Part):
        for written in (part, part.replace("_", " ")):
            if words.casefold().endswith((f" {written}", f",{written}")):
                return words[: -len(written)].strip(" ,"), part
    return words, ""


def _people(key: str, value: Any, people: dict[str, Person], made: list[Fact], at: datetime, known: Known) -> Any:
    if key not in PEOPLE or value is None:
        return value
    if isinstance(value, str):
        return _person(value, people, made, at, known)
    return [_person(each, people, made, at, known) if isinstance(each, str) else each for each in value]


def _person(words: str, people: dict[str, Person], made: list[Fact], at: datetime, known: Known) -> str:
    found = person_named(people, words)
    if found is None:
        met = met_from_words(words)
        found = (person_named(people, met.email) if met.email else None) or person_named(people, met.name)
        if found is None:
            found = new_person(people, at, known.application, met.name, _part(met.part), email=met.email)
            people[found.person] = found
            made.append(found)
    return found.person


def _part(words: str) -> Part:
    found = words.strip(" ,").lower().replace(" ", "_").replace("-", "_") or "interviewer"
    for part in get_args(Part):
        if part == found:
            return part  # type: ignore[no-any-return]
    raise BadInput(f"{words!r} is no part that somebody plays.", "Known: " + ", ".join(get_args(Part)) + ".")


def _channel(words: str) -> str:
    if words not in get_args(Channel):
        raise BadFact(f"{words!r} is not a way to write.", "Known: " + ", ".join(get_args(Channel)) + ".")
    return words


def _check_rule(rule: str) -> None:
    if rule not in RULES:
        raise NotFound(f"There is no rule {rule!r}.", "Known: " + ", ".join(RULES) + ".")
