"""Entries: the facts that were entered together and are undone together. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from dayeight.core.facts import Fact, Retracted, standing


def last_standing_entry(facts: Iterable[Fact]) -> list[Fact]:
    """All facts of the last entry of which something still counts; [] if there is none.

    `facts` are those of the journal, in its order. A fact without `entry` is an entry of its own. Entries
    that only take others back are passed over, so that repeated undoing walks backwards.
    """
    entries: dict[tuple[str, str], list[Fact]] = {}
    kept = list(facts)
    for fact in kept:
        # An entry and the id of a lone fact are different names, even if they are spelt alike.
        key = ("entry", fact.entry) if fact.entry else ("fact", fact.id)
        # Taken out and put back, so that an entry stands where its latest fact does.
        members = entries.pop(key, [])
        members.append(fact)
        entries[key] = members
    counting = {fact.id for fact in standing(kept)}
    for entry in reversed(entries.values()):
        if any(fact.id in counting and not isinstance(fact, Retracted) for fact in entry):
            return entry
    return []
