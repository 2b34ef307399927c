"""Undo, redo and correct: facts that take other facts back or stand in for them, and the history of all.

Nothing is ever edited: what is taken back stays readable in the history.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dayeight.core.facts import Evidence, Fact, Retracted, standing
from dayeight.core.facts.codec import fact_from_json, fact_to_json
from dayeight.errors import BadFact, Conflict, NotFound
from dayeight.flows.ids import new_id
from dayeight.flows.known import checked, known_application, local_zone
from dayeight.flows.make_plan import keep
from dayeight.flows.ports import Owner, World
from dayeight.flows.telling import Telling, telling_of

# What belongs to a fact's life and not to its content, and so is not for correcting.
_FIXED = frozenset({"kind", "id", "application", "known", "entry", "evidence", "corrects", "version"})


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact of a history: in words, whether it still counts, the words that show it, when it became known."""

    fact: Fact
    words: str
    standing: bool
    evidence: str
    known: datetime


def undo_last(world: World, owner: Owner) -> list[Fact]:
    """Take back what was entered last and still counts; returns the facts taken back ([] if there is nothing)."""
    entry = world.journal.last_entry(owner)
    if not entry:
        return []
    counting = _counting(world, owner, entry)
    undone = [fact for fact in entry if fact.id in counting]
    _take_back(world, owner, undone, "undone")
    return undone


def redo_last(world: World, owner: Owner) -> list[Fact]:
    """Bring back what was undone last; returns the facts that count again ([] if there is nothing to bring back)."""
    facts = world.journal.facts(owner)
    counting = _ids_that_count(facts)
    undos = {fact.id for fact in facts if isinstance(fact, Retracted)}
    undone = [f for f in facts if isinstance(f, Retracted) and f.id in counting and f.fact not in undos]
    if not undone:
        return []
    last = undone[-1]
    counted = [f for f in facts if isinstance(f, Retracted) and f.id in counting]
    undoing = [fact for fact in counted if fact.entry == last.entry] if last.entry else [last]
    _take_back(world, owner, undoing, "redone")
    brought = {fact.fact for fact in undoing}
    return [fact for fact in facts if fact.id in brought]


def retract(world: World, owner: Owner, fact_id: str, why: str = "") -> Fact:
    """Take one fact back (a retraction too, which is redoing); returns it. Raises NotFound or Conflict."""
    fact = _fact(world, owner, fact_id)
    if fact.id not in _counting(world, owner, [fact]):
        raise Conflict("This fact no longer counts: it was taken back or corrected.", "Look at its history.")
    _take_back(world, owner, [fact], why)
    return fact


def correct(world: World, owner: Owner, fact_id: str, changes: dict[str, Any], *, source: str = "command") -> Fact:
    """Put a fact with these changed parts (JSON keys) in the place of another; returns the new one.

    Raises NotFound, Conflict if the old one no longer counts, BadFact or BadDate naming the key.
    """
    old = _fact(world, owner, fact_id)
    if isinstance(old, Retracted):
        raise BadFact("An undo cannot be corrected.", "Undo it instead.")
    if old.id not in _counting(world, owner, [old]):
        raise Conflict("This fact no longer counts: it was taken back or corrected.", "Look at its history.")
    for key in changes:
        if key in _FIXED:
            raise BadFact(f"{key!r} of a fact cannot be corrected.", "Undo the fact and enter it anew.")
    now = world.clock()
    place = local_zone(known_application(world, owner, old.application), now) if old.application else now.tzinfo
    kept = {key: value for key, value in fact_to_json(old).items() if key not in _FIXED}
    data = {**kept, "kind": old.kind, "application": old.application, **changes}
    made = fact_from_json(data) if place is None else fact_from_json(data, place)
    evidence = Evidence(source, words="; ".join(f"{key}: {value}" for key, value in changes.items())[:2000])
    entry = new_id(now)
    made = checked(replace(made, id=new_id(now), known=now, entry=entry, evidence=evidence, corrects=old.id))
    keep(world, owner, [made])
    return made


def history(world: World, owner: Owner, application: str) -> list[FactLine]:
    """All facts of an application, newest first, with those that were taken back. Raises NotFound."""
    facts = [fact for fact in world.journal.facts(owner, {application}) if fact.application == application]
    if not facts:
        raise NotFound("There is no such application.", "Look for it by the company's name.")
    counting = _ids_that_count(facts)
    telling = telling_of(application, facts, world.clock(), world.workdays_of)
    lines = [_line(fact, telling, fact.id in counting) for fact in facts]
    order = sorted(range(len(lines)), key=lambda place: (lines[place].known, place), reverse=True)
    return [lines[place] for place in order]


def _line(fact: Fact, telling: Telling, counts: bool) -> FactLine:
    evidence = fact.evidence
    shown = " ".join(part for part in (evidence.where, evidence.words) if part) if evidence else ""
    return FactLine(fact, telling.words(fact), counts, shown, fact.known or fact.at)


def _fact(world: World, owner: Owner, fact_id: str) -> Fact:
    found = world.journal.fact(owner, fact_id)
    if found is None:
        raise NotFound(f"There is no fact {fact_id!r}.", "See the ids with: dayeight history APPLICATION --ids")
    return found


def _take_back(world: World, owner: Owner, facts: Collection[Fact], why: str) -> None:
    now = world.clock()
    entry = new_id(now)
    retractions: list[Fact] = [
        Retracted(
            at=now, id=new_id(now), application=fact.application, known=now, entry=entry, fact=fact.id, why=why,
            evidence=Evidence("command", words=why),
        )
        for fact in facts
    ]  # fmt: skip
    keep(world, owner, retractions)


def _counting(world: World, owner: Owner, facts: Collection[Fact]) -> set[str]:
    """The ids that count among the facts of these facts' applications."""
    return _ids_that_count(world.journal.facts(owner, {fact.application for fact in facts}))


def _ids_that_count(facts: Collection[Fact]) -> set[str]:
    """The ids of facts that nothing standing takes back, retractions among them."""
    counting = {fact.id for fact in standing(facts)}
    takers: dict[str, list[Fact]] = {}
    for fact in facts:
        if isinstance(fact, Retracted):
            takers.setdefault(fact.fact, []).append(fact)
    # Of an undo, standing() says nothing: it counts if nothing that counts takes it back, the latest link first.
    for fact in reversed(list(facts)):
        if isinstance(fact, Retracted) and not any(taker.id in counting for taker in takers.get(fact.id, ())):
            counting.add(fact.id)
    return counting
