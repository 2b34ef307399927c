"""The store's ports in memory, for tests of flows; they meet the same contracts as the real ones (`tests/store`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from dayeight.core.facts import Fact
from dayeight.core.outcomes import Wait
from dayeight.errors import Conflict
from dayeight.flows.ports import Owner, PlanRow
from dayeight.store.entries import last_standing_entry
from dayeight.store.fact_text import fact_text
from dayeight.store.folding import fold


class MemoryJournal:
    """`flows.ports.Journal` in a dictionary."""

    def __init__(self) -> None:
        self._facts: dict[Owner, dict[str, Fact]] = {}

    def append(self, owner: Owner, facts: Sequence[Fact]) -> int:
        kept = dict(self._facts.get(owner, {}))
        before = len(kept)
        for fact in facts:
            if fact_text(kept.setdefault(fact.id, fact)) != fact_text(fact):
                raise Conflict(f"The fact {fact.id!r} is already kept with other content.")
        self._facts[owner] = kept
        return len(kept) - before

    def facts(self, owner: Owner, applications: Collection[str] | None = None) -> list[Fact]:
        return [
            fact
            for fact in self._facts.get(owner, {}).values()
            if applications is None or not fact.application or fact.application in applications
        ]

    def stream(self, owner: Owner) -> Iterator[Fact]:
        yield from self.facts(owner)

    def fact(self, owner: Owner, fact_id: str) -> Fact | None:
        return self._facts.get(owner, {}).get(fact_id)

    def counts(self, owner: Owner) -> dict[str, int]:
        return dict(Counter(fact.application for fact in self.facts(owner)))

    def applications_with(self, owner: Owner, kinds: Collection[str]) -> list[str]:
        return sorted({fact.application for fact in self.facts(owner) if fact.kind in kinds})

    def last_entry(self, owner: Owner) -> list[Fact]:
        return last_standing_entry(self.facts(owner))

    def erase(self, owner: Owner, fact_ids: Collection[str]) -> int:
        kept = self._facts.get(owner, {})
        return len([kept.pop(fact_id) for fact_id in set(fact_ids) if fact_id in kept])

    def rewrite(self, owner: Owner, facts: Sequence[Fact]) -> int:
        kept = self._facts.get(owner, {})
        found = {fact.id: fact for fact in facts if fact.id in kept}
        kept.update(found)
        return len(found)


class MemoryPlanRows:
    """`flows.ports.PlanRows` in a dictionary."""

    def __init__(self) -> None:
        self._rows: dict[Owner, dict[str, PlanRow]] = {}

    def put(self, owner: Owner, rows: Sequence[PlanRow]) -> None:
        self._rows.setdefault(owner, {}).update({row.application: row for row in rows})

    def get(self, owner: Owner, application: str) -> PlanRow | None:
        return self._rows.get(owner, {}).get(application)

    def stale(self, owner: Owner, now: datetime, told: Mapping[str, int]) -> list[str]:
        rows = self._rows.get(owner, {})
        found = {name for name, row in rows.items() if row.next_look is not None and row.next_look <= now}
        for name in {*rows, *told} - {""}:
            row = rows.get(name)
            if row is None or name not in told or row.facts != told[name] + told.get("", 0):
                found.add(name)
        return sorted(found)

    def linked(self, owner: Owner, keys: Collection[str]) -> list[str]:
        return sorted(row.application for row in self._all(owner) if set(row.linked) & set(keys))

    def search(
        self,
        owner: Owner,
        *,
        words: str = "",
        states: Collection[str] = (),
        limit: int = 100,
        offset: int = 0,
    ) -> tuple[list[PlanRow], int]:
        found = [
            row
            for row in self._all(owner)
            if (not states or row.state in states)
            and all(word in fold(f"{row.company}\n{row.role}\n{row.people}") for word in fold(words).split())
        ]
        found.sort(key=_place)
        return found[offset : offset + limit], len(found)

    def waits(self, owner: Owner) -> list[Wait]:
        return [wait for row in sorted(self._all(owner), key=lambda row: row.application) for wait in row.waits]

    def counts(self, owner: Owner) -> dict[str, int]:
        return dict(Counter(row.state for row in self._all(owner)))

    def drop(self, owner: Owner, applications: Collection[str] | None = None) -> None:
        rows = self._rows.get(owner, {})
        for application in list(rows) if applications is None else applications:
            rows.pop(application, None)

    def _all(self, owner: Owner) -> list[PlanRow]:
        return list(self._rows.get(owner, {}).values())


def _place(row: PlanRow) -> tuple[Any, ...]:
    closes = row.closes or datetime.max.replace(tzinfo=UTC)
    return (not row.due, closes, not row.asks, row.quiet_until or date.max, row.application)
