"""Which facts still stand: not retracted, and not replaced by a correction.

A retraction and a correction are facts themselves and can be retracted, so what stands is worked out from the latest
link back: a fact falls if anything that stands takes it back.
"""

from __future__ import annotations

from collections.abc import Iterable

from dayeight.core.facts.base import Fact
from dayeight.core.facts.kinds import Retracted


def standing(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that count, in the order given, each id once, without the retractions themselves.

    The order of arrival does not matter. In a circle of retractions (which no command writes) all of them fall.
    """
    unique: dict[str, Fact] = {}
    nameless: list[Fact] = []
    takers: dict[str, list[str]] = {}
    for fact in facts:
        if not fact.id:
            nameless.append(fact)
            continue
        if fact.id in unique:
            continue
        unique[fact.id] = fact
        if isinstance(fact, Retracted):
            takers.setdefault(fact.fact, []).append(fact.id)
        if fact.corrects:
            takers.setdefault(fact.corrects, []).append(fact.id)
    if not takers:
        return [*unique.values(), *nameless]
    verdicts: dict[str, bool] = {}
    kept = [
        fact
        for fact in unique.values()
        if not isinstance(fact, Retracted) and _stands(fact.id, takers, unique, verdicts)
    ]
    return kept + nameless


def _stands(wanted: str, takers: dict[str, list[str]], unique: dict[str, Fact], verdicts: dict[str, bool]) -> bool:
    """True if nothing that stands takes `wanted` back. Iterative: a long chain of undo and redo is no deep call."""
    stack = [wanted]
    verdicts_open: set[str] = set()
    while stack:
        name = stack[-1]
        if name in verdicts:
            stack.pop()
            continue
        pending = [taker for taker in takers.get(name, ()) if taker not in verdicts]
        if name not in verdicts_open:
            verdicts_open.add(name)
            circle = [taker for taker in pending if taker in verdicts_open]
            pending = [taker for taker in pending if taker not in verdicts_open]
            for taker in circle:
                verdicts[taker] = False
            if pending:
                stack.extend(pending)
                continue
        verdicts[name] = not any(verdicts.get(taker, False) for taker in takers.get(name, ()))
        stack.pop()
    return verdicts[wanted]
