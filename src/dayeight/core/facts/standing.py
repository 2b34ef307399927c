"""Which facts still stand: not retracted, and not replaced by a correction.

A fact is *taken back* if a retraction of it stands. It is *replaced* if something that corrects it is not taken back,
or is itself replaced: a correction of a correction stands in for both. What stands is neither. Retractions and
corrections are facts as well and can be taken back, so all this is worked out from what is left in the end.
"""

from __future__ import annotations

from collections.abc import Iterable

from dayeight.core.facts.base import Fact
from dayeight.core.facts.kinds import Retracted

# While a verdict is being worked out the fact counts as fallen, so that in a circle (which no command writes) all fall.
_OPEN = None


def standing(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that count, in the order given, each id once, without the retractions themselves.

    The order of arrival does not matter, and facts without an id always count.
    """
    unique: dict[str, Fact] = {}
    kept: list[Fact] = []
    retractions: dict[str, list[str]] = {}
    corrections: dict[str, list[str]] = {}
    for fact in facts:
        if not fact.id:
            kept.append(fact)
            continue
        if fact.id in unique:
            continue
        unique[fact.id] = fact
        if isinstance(fact, Retracted):
            retractions.setdefault(fact.fact, []).append(fact.id)
        if fact.corrects:
            corrections.setdefault(fact.corrects, []).append(fact.id)
    if not (retractions or corrections):
        return [*unique.values(), *kept]
    fallen = _fallen(set(unique), retractions, corrections)
    return [f for f in unique.values() if f.id not in fallen and not isinstance(f, Retracted)] + kept


def _fallen(ids: set[str], retractions: dict[str, list[str]], corrections: dict[str, list[str]]) -> set[str]:
    """The ids that do not stand."""
    taken_back = _taken_back(ids, retractions)
    in_circle = _in_circle(corrections)
    fallen = taken_back | in_circle
    replaced: set[str] = set()
    # A correction that is not taken back replaces its target, that one's target in turn, and so on.
    target_of = {name: target for target, names in corrections.items() for name in names}
    for name in target_of:
        if name in taken_back or name in in_circle:
            continue
        target: str | None = target_of[name]
        while target is not None and target not in replaced and target not in in_circle:
            replaced.add(target)
            target = target_of.get(target)
    return fallen | replaced


def _taken_back(ids: set[str], retractions: dict[str, list[str]]) -> set[str]:
    """The ids of which a retraction stands: worked out from the last link back, without deep calls."""
    verdicts: dict[str, bool | None] = {}
    for start in ids:
        stack = [start]
        while stack:
            name = stack[-1]
            takers = retractions.get(name, ())
            if name not in verdicts:
                verdicts[name] = _OPEN
                stack += [taker for taker in takers if taker not in verdicts]
                if stack[-1] != name:
                    continue
            if verdicts[name] is _OPEN:
                # A taker that is still open closes a circle: then this one falls too.
                verdicts[name] = any(verdicts.get(taker) is not True for taker in takers)
            stack.pop()
    return {name for name, back in verdicts.items() if back}


def _in_circle(corrections: dict[str, list[str]]) -> set[str]:
    """The ids that correct each other in a circle."""
    target_of = {name: target for target, names in corrections.items() for name in names}
    found: set[str] = set()
    done: set[str] = set()
    for start in target_of:
        path: dict[str, None] = {}
        name: str | None = start
        while name is not None and name not in done and name not in path:
            path[name] = None
            name = target_of.get(name)
        if name in path:
            steps = list(path)
            found.update(steps[steps.index(str(name)) :])
        done.update(path)
    return found
