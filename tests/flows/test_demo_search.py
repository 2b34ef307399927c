"""The demo is the same for the same day, shows every situation, and replaces what was there."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD

from dayeight.core.facts import Person
from dayeight.flows.debrief import keep_debrief
from dayeight.flows.demo_search import demo_facts, fill
from dayeight.flows.make_plan import replan, today
from dayeight.flows.ports import PlanRow, World
from dayeight.flows.write_letter import letter_for
from dayeight.letters import RULES_WITH_LETTERS

DAYS = [date(2026, 11, 25) + timedelta(days=n) for n in (0, 3, 5, 26, 33, 40, 100, 191)]


def rows(world: World) -> dict[str, PlanRow]:
    found = today(world, ME)
    return {row.application: row for row in [*found.due, *found.waiting]}


@pytest.mark.parametrize("day", DAYS)
def test_every_situation_is_there_on_any_day(world: World, time: Time, day: date) -> None:
    time.set(f"{day}T11:00")
    assert fill(world, ME) == 18
    found = rows(world)
    due = {step["rule"] for row in found.values() for step in row.due}
    assert {"CHECK-2", "CLOSE-1", "WARM-1", "LONG-1", "OFFER-1", "NO-1", "TY-3", "WATCH-2"} <= due
    assert sum(step["rule"] == "TY-3" for row in found.values() for step in row.due) == 3
    states = {row.state for row in found.values()}
    assert {"waiting", "interviewed", "long", "offer", "presumed_closed", "warm", "closed"} - states <= {"interviewed"}
    assert any(row.plan["questions"] for row in found.values())
    assert any(row.plan["own"] for row in found.values())
    running = found["northwind-analytics-data-analyst"]
    assert running.quiet_until is not None
    assert "within a week" in running.plan["why_quiet"][0]
    eighth = found["halden-pike-reporting-analyst"]
    weekend = day.weekday() >= 5
    assert weekend or [(step["rule"], step["channel"]) for step in eighth.due] == [("CHECK-1", "phone")]


def test_the_same_day_gives_the_same_search(world: World, time: Time) -> None:
    time.set("2026-11-25T08:00")
    fill(world, ME)
    before = world.journal.facts(ME)
    keep_debrief(world, ME, TOLD)
    time.set("2026-11-25T22:00")
    fill(world, ME)
    assert world.journal.facts(ME) == before == demo_facts(date(2026, 11, 25), world)


def test_it_is_invented_and_lies_in_the_past(world: World, time: Time) -> None:
    for day in DAYS:
        facts = demo_facts(day, world)
        assert len({fact.id for fact in facts}) == len(facts)
        assert all(fact.at.date() < day for fact in facts)
        for fact in facts:
            if isinstance(fact, Person):
                assert (fact.email or "").endswith(".example")


def test_a_rebuild_changes_nothing(world: World) -> None:
    fill(world, ME)
    before = rows(world)
    replan(world, ME)
    assert rows(world) == before


def test_every_due_letter_can_be_written(world: World, time: Time) -> None:
    time.set("2026-11-25T11:00")
    fill(world, ME)
    for name, row in rows(world).items():
        for step in row.due:
            if step["rule"] in RULES_WITH_LETTERS:
                draft = letter_for(world, ME, name, step["rule"], step["to"])
                assert draft.letter.text
                assert draft.to_name.split()[0] in draft.letter.text
                assert draft.mailto.startswith("mailto:") == (draft.letter.channel == "email")
