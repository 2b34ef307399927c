"""Applications that mail or a slip put together wrongly: two that are one are joined, one that is two is split.

Nothing is edited: the facts are told anew in the right application, with the words that show them, and taken back in
the wrong one. One undo puts all back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from dayeight.core.facts import Candidate, Evidence, Fact, Opened, Person, Retracted, standing
from dayeight.core.facts.codec import fact_from_json, fact_to_json
from dayeight.core.slugs import unique
from dayeight.errors import BadInput, NotFound
from dayeight.flows.ids import new_id
from dayeight.flows.known import Known, checked, known_application, new_application
from dayeight.flows.make_plan import keep
from dayeight.flows.ports import Owner, World

_ONE = ("by", "from", "person")
_SEVERAL = ("people", "to")


def join(world: World, owner: Owner, other: str, into: str, source: str = "command") -> int:
    """Tell all facts of `other` as facts of `into`, whose company, role and place stay; returns how many.

    People with the same address or name become one. Raises NotFound, and BadInput for one and the same.
    """
    if other == into:
        raise BadInput("That is one and the same application.", "Name two.")
    theirs, ours = known_application(world, owner, other), known_application(world, owner, into)
    moving = [fact for fact in _own(theirs) if not isinstance(fact, Opened)]
    opening = [fact for fact in _own(theirs) if isinstance(fact, Opened)]
    _move(world, owner, moving, opening, ours, f"joined with {into}", source)
    return len(moving)


def split(
    world: World, owner: Owner, application: str, facts: Collection[str], role: str, source: str = "command"
) -> str:
    """Tell these facts (by id) in an application of their own at the same company; returns its id.

    The people whom they name come along and stay behind as well. Raises NotFound, and BadInput where nothing would
    be left on one side.
    """
    known = known_application(world, owner, application)
    there = {fact.id: fact for fact in _own(known)}
    missing = [name for name in facts if name not in there]
    if missing:
        raise NotFound(f"There is no fact {missing[0]!r} that counts here.", "See the ids: dayeight history --ids")
    moving = [fact for name, fact in there.items() if name in set(facts) and not isinstance(fact, Opened | Person)]
    if not moving or not any(not isinstance(f, Opened | Person) and f not in moving for f in there.values()):
        raise BadInput("Both applications need at least one fact.", "Choose some of the facts, not all.")
    if known.details is None:
        raise BadInput("This application has no company yet.", "Give it one first, then split it.")
    new = new_application(world, owner, known.details.company, role)
    named = {name for fact in moving for name in _named(fact_to_json(fact))}
    people = [person for name, person in known.people.items() if name in named]
    opened = replace(known.details, role=role, application=new.application, corrects="")
    _move(world, owner, [*people, *moving], (), new, f"split from {application}", source, opened)
    return new.application


def _own(known: Known) -> list[Fact]:
    return [f for f in standing(known.facts) if f.application == known.application and not isinstance(f, Candidate)]


def _move(
    world: World, owner: Owner, facts: Iterable[Fact], left: Iterable[Fact], target: Known, why: str, source: str,
    opened: Opened | None = None,
) -> None:  # fmt: skip
    """Keep copies of `facts` in the target and take them back where they were, and `left` as well; in one entry."""
    now = world.clock()
    entry = new_id(now)
    moving = list(facts)
    names = _new_names(moving, target.people)
    stay = {fact.id for fact in moving if isinstance(fact, Person)} if opened is not None else set()
    made: list[Fact] = [replace(opened, id=new_id(now), known=now, entry=entry)] if opened is not None else []
    for fact in moving:
        if isinstance(fact, Person) and fact.person in names and names[fact.person] in target.people:
            continue
        data = _renamed(fact_to_json(fact), names)
        copy = fact_from_json(data)
        made.append(
            checked(replace(copy, id=new_id(now), application=target.application, known=now, entry=entry, corrects=""))
        )
    for fact in (*moving, *left):
        if fact.id not in stay:
            evidence = Evidence(source, words=why)
            made.append(
                Retracted(at=now, id=new_id(now), application=fact.application, known=now, entry=entry,
                          evidence=evidence, fact=fact.id, why=why)
            )  # fmt: skip
    keep(world, owner, made)


def _new_names(facts: Iterable[Fact], there: Mapping[str, Person]) -> dict[str, str]:
    """What each person is called in the target: as whoever has the same address or name there, else a free name."""
    names: dict[str, str] = {}
    for fact in facts:
        if not isinstance(fact, Person):
            continue
        same = next((name for name, person in there.items() if _is_same(person, fact)), None)
        taken = {*there, *names.values()}
        names[fact.person] = names.get(fact.person) or same or unique(fact.person, taken.__contains__)
    return names


def _is_same(one: Person, other: Person) -> bool:
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return one.name.casefold() == other.name.casefold()


def _renamed(data: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    changed = dict(data)
    for key in _ONE:
        if changed.get(key):
            changed[key] = names.get(changed[key], changed[key])
    for key in _SEVERAL:
        if changed.get(key):
            changed[key] = [names.get(name, name) for name in changed[key]]
    if changed.get("notes"):
        changed["notes"] = [{**note, "person": names.get(note["person"], note["person"])} for note in changed["notes"]]
    return changed


def _named(data: Mapping[str, Any]) -> set[str]:
    found = {data[key] for key in _ONE if data.get(key)}
    found |= {name for key in _SEVERAL for name in data.get(key) or ()}
    return found | {note["person"] for note in data.get("notes") or () if note["person"]}
