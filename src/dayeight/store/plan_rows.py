"""The derived rows in the database: the adapter of `flows.ports.PlanRows`."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Count, F, QuerySet

from dayeight.core.outcomes import Wait
from dayeight.flows.ports import Owner, PlanRow
from dayeight.store.folding import fold
from dayeight.store.models import PlanRecord
from dayeight.store.trouble import told_plainly

_COLUMNS = (
    "application", "company", "role", "state", "quiet_until", "next_look", "closes", "last_fact",
    "due", "plan", "people", "linked", "asks", "facts", "waits",
)  # fmt: skip
_DERIVED = ("is_due", "words")
_ORDER = (
    F("is_due").desc(),
    F("closes").asc(nulls_last=True),
    F("asks").desc(),
    F("quiet_until").asc(nulls_last=True),
    F("application").asc(),
)
# How many names go into one query.
BATCH = 500


class DjangoPlanRows:
    """One row an application; moments come back in UTC.

    Every method is one transaction and may raise StoreTrouble.
    """

    def put(self, owner: Owner, rows: Sequence[PlanRow]) -> None:
        """Write these rows, each in the place of the one with its application (the last of two counts)."""
        records = {row.application: _record(owner, row) for row in rows}
        with told_plainly(), transaction.atomic():
            PlanRecord.objects.bulk_create(
                records.values(),
                update_conflicts=True,
                unique_fields=["owner", "application"],
                update_fields=[*_COLUMNS[1:], *_DERIVED],
            )

    def get(self, owner: Owner, application: str) -> PlanRow | None:
        """One row."""
        with told_plainly():
            found = _read(PlanRecord.objects.filter(owner_id=owner, application=application))
        return found[0] if found else None

    def stale(self, owner: Owner, now: datetime, told: Mapping[str, int]) -> list[str]:
        """The applications whose row no longer holds, in the order of their names.

        Those whose next look has passed at this aware moment, and those whose row is missing or rests on another
        number of facts than are told now.
        """
        wanted = {name: count + told.get("", 0) for name, count in told.items() if name}
        with told_plainly():
            rows = PlanRecord.objects.filter(owner_id=owner).values_list("application", "facts", "next_look")
            resting = {name: (facts, look is not None and look <= now) for name, facts, look in rows}
        return sorted(
            name
            for name in wanted.keys() | resting.keys()
            if name not in resting or resting[name][1] or resting[name][0] != wanted.get(name)
        )

    def linked(self, owner: Owner, keys: Collection[str]) -> list[str]:
        """The applications that share one of these link keys, in the order of their names."""
        wanted = set(keys)
        with told_plainly():
            rows = PlanRecord.objects.filter(owner_id=owner).exclude(linked="").values_list("application", "linked")
            return sorted(application for application, linked in rows if not wanted.isdisjoint(linked.split("\n")))

    def search(
        self,
        owner: Owner,
        *,
        words: str = "",
        states: Collection[str] = (),
        limit: int = 100,
        offset: int = 0,
    ) -> tuple[list[PlanRow], int]:
        """Rows whose company, role or people contain all words, in these states (none: all); their number.

        First those with something due (the closing window first), then those that ask or owe, then by the day
        until which they are quiet.
        Upper and lower case and accents make no difference.
        """
        rows = PlanRecord.objects.filter(owner_id=owner)
        for word in fold(words).split():
            rows = rows.filter(words__contains=word)
        if states:
            rows = rows.filter(state__in=states)
        with told_plainly():
            found = _read(rows.order_by(*_ORDER)[offset : offset + limit])
            if found and len(found) < limit:
                return found, offset + len(found)
            return found, rows.count()

    def waits(self, owner: Owner) -> list[Wait]:
        """The ended waits of all applications."""
        rows = PlanRecord.objects.filter(owner_id=owner).exclude(waits="[]").order_by("application")
        with told_plainly():
            return [wait for text in rows.values_list("waits", flat=True) for wait in _waits(text)]

    def counts(self, owner: Owner) -> dict[str, int]:
        """How many applications are in each state."""
        rows = PlanRecord.objects.filter(owner_id=owner)
        with told_plainly():
            return dict(rows.values_list("state").annotate(Count("id")).order_by("state"))

    def drop(self, owner: Owner, applications: Collection[str] | None = None) -> None:
        """Throw away these rows, or all."""
        rows = PlanRecord.objects.filter(owner_id=owner)
        with told_plainly(), transaction.atomic():
            if applications is None:
                rows.delete()
                return
            names = list(applications)
            for start in range(0, len(names), BATCH):
                rows.filter(application__in=names[start : start + BATCH]).delete()


def _record(owner: Owner, row: PlanRow) -> PlanRecord:
    return PlanRecord(
        owner_id=owner,
        application=row.application,
        company=row.company,
        role=row.role,
        people=row.people,
        state=row.state,
        quiet_until=row.quiet_until,
        next_look=row.next_look,
        closes=row.closes,
        last_fact=row.last_fact,
        linked="\n".join(row.linked),
        is_due=bool(row.due),
        asks=row.asks,
        facts=row.facts,
        waits=_text([[wait.sector, wait.multiple] for wait in row.waits]),
        words=fold("\n".join((row.company, row.role, row.people))),
        due=_text(row.due),
        plan=_text(row.plan),
    )


def _read(rows: QuerySet[PlanRecord]) -> list[PlanRow]:
    found = []
    for columns in rows.values(*_COLUMNS):
        columns["due"] = json.loads(columns["due"])
        columns["plan"] = json.loads(columns["plan"])
        columns["waits"] = _waits(columns["waits"])
        columns["linked"] = tuple(columns["linked"].split("\n")) if columns["linked"] else ()
        found.append(PlanRow(**columns))
    return found


def _waits(text: str) -> tuple[Wait, ...]:
    return tuple(Wait(sector, multiple) for sector, multiple in json.loads(text))


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
