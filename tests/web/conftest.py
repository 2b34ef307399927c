"""A real journal in the test database, a clock that a test can set, and a client that sees every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from dayeight.core.facts import Opened

NOW = "2026-11-17T09:20+00:00"


@dataclass
class Desk:
    """One person's search as the pages serve it; `at` moves the clock."""

    world: Any
    owner: int
    now: datetime

    def at(self, moment: str) -> Desk:
        """Set the clock to a moment (UTC) and serve from there."""
        from dayeight.web.at_hand import serve_with

        self.now = datetime.fromisoformat(f"{moment}+00:00")
        serve_with(self.world, self.owner)
        return self

    def candidate(self) -> None:
        """Keep who is looking for work."""
        from dayeight.flows.me import keep_candidate

        keep_candidate(self.world, self.owner, {
            "name": "Maya Lindqvist", "emails": ["maya@lindqvist.example"], "country": "GB",
            "timezone": "Europe/London",
        })  # fmt: skip

    def debrief(self, company: str = "Northwind", role: str = "Data engineer", **told: Any) -> str:
        """Keep a debrief of a talk that ends now; returns the application."""
        from dayeight.flows.debrief import Debrief, Met, keep_debrief

        met = told.pop("met", (Met("Ana Ruiz", "hiring_manager", "ana@northwind.example", note="Moving to dbt."),))
        return keep_debrief(self.world, self.owner, Debrief(company, role, ended=self.now, met=met, **told))

    def facts(self, application: str | None = None) -> list[Any]:
        """The facts that are kept, in order."""
        found = self.world.journal.facts(self.owner)
        return [fact for fact in found if application is None or fact.application == application]


@pytest.fixture
def desk(db: None) -> Iterator[Desk]:
    """The search of one person, at nine on the day on which a promised week is over."""
    from dayeight.flows.ports import World
    from dayeight.store.journal import DjangoJournal
    from dayeight.store.opening import the_owner
    from dayeight.store.plan_rows import DjangoPlanRows
    from dayeight.web.at_hand import forget_world, serve_with
    from dayeight.wiring import workdays_of

    found = Desk(None, the_owner(), datetime.fromisoformat(NOW))
    found.world = World(DjangoJournal(), DjangoPlanRows(), workdays_of, lambda: found.now)
    serve_with(found.world, found.owner)
    yield found
    forget_world()


@pytest.fixture
def client() -> Client:
    """A browser on this machine; faults of the program raise in the test."""
    return Client(headers={"host": "127.0.0.1"})


@pytest.fixture
def due(desk: Desk) -> str:
    """An application whose promised week has passed: a check-in is due."""
    desk.at("2026-11-09T15:00").candidate()
    application = desk.debrief(timing="We will get back to you within a week.")
    from dayeight.flows.log import mark_sent

    desk.at("2026-11-09T19:00")
    mark_sent(desk.world, desk.owner, application, "TY-1", ["ana-ruiz"], "email")
    desk.at("2026-11-17T09:20")
    return application


@pytest.fixture
def queries() -> Callable[[Callable[[], Any]], int]:
    """How many queries a piece of work makes."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def count(work: Callable[[], Any]) -> int:
        with CaptureQueriesContext(connection) as caught:
            work()
        return len(caught)

    return count


def _opened(n: int) -> Opened:
    at = datetime(2026, 11, 9, 15, tzinfo=UTC)
    return Opened(at=at, id=f"opened-{n:04}", application=f"application-{n:04}", company=f"Company {n}")


@pytest.fixture
def many(desk: Desk) -> Callable[[int], None]:
    """Fill the derived rows with so many applications, a few of them due."""

    def fill(number: int) -> None:
        desk.at("2026-11-09T15:00")
        first = desk.debrief(timing="We will get back to you within a week.")
        desk.at("2026-11-17T09:20")
        client = Client(headers={"host": "127.0.0.1"})
        client.get("/")
        row = desk.world.rows.get(desk.owner, first)
        assert row is not None
        rows = []
        desk.world.journal.append(desk.owner, [_opened(n) for n in range(number)])
        told = desk.world.journal.counts(desk.owner)
        for n in range(number):
            name = f"application-{n:04}"
            plan = {**row.plan, "application": name, "company": f"Company {n}"}
            plan["steps"] = [{**step, "application": name} for step in row.plan["steps"]]
            due = plan["steps"] if n % 25 == 0 else []
            state = "lapsed" if due else "waiting"
            rows.append(replace(row, application=name, company=f"Company {n}", plan={**plan, "state": state}, due=due,
                                state=state, linked=(), facts=1 + told.get("", 0)))  # fmt: skip
        desk.world.rows.put(desk.owner, rows)

    return fill
