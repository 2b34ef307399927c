"""Derived rows: valid until a fact comes or the next look passes, whatever happened in between."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.fakes import MemoryJournal, MemoryPlanRows

from dayeight.calendars.public_holidays import workdays
from dayeight.core import facts as f
from dayeight.core.facts import Fact
from dayeight.flows.make_plan import case_and_plan, keep, replan, replan_stale, today
from dayeight.flows.ports import World

START = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def made() -> tuple[World, Clock]:
    clock = Clock()
    return World(MemoryJournal(), MemoryPlanRows(), workdays, clock), clock


def talk(name: str, company: str, at: datetime = START) -> list[Fact]:
    """An application with one interview and no promise."""
    told = {"application": name, "entry": name}
    return [
        f.Opened(at=at, id=f"{name}-1", company=company, country="GB", timezone="Europe/London", **told),
        f.Person(
            at=at, id=f"{name}-2", person="dana", name="Dana", part="hiring_manager", email=f"d@{name}.example", **told
        ),
        f.Interviewed(at=at, id=f"{name}-3", people=("dana",), **told),
        f.Sent(at=at + timedelta(hours=3), id=f"{name}-4", rule="TY-1", to=("dana",), **told),
    ]  # fmt: skip


def states(world: World) -> dict[str, str]:
    return {row.application: row.state for row in today(world, 1).waiting + today(world, 1).due}


def test_a_rebuild_changes_nothing() -> None:
    world, clock = made()
    keep(world, 1, [*talk("a", "Larkfield"), *talk("b", "Larkfield"), *talk("c", "Orrin")])
    clock.now = START + timedelta(days=8)
    replan_stale(world, 1)
    before = {name: world.rows.get(1, name) for name in "abc"}
    replan(world, 1)
    assert {name: world.rows.get(1, name) for name in "abc"} == before


def test_facts_that_a_crash_left_without_a_row_are_found() -> None:
    world, _ = made()
    keep(world, 1, talk("a", "Larkfield"))
    world.journal.append(1, [*talk("b", "Orrin"), f.Withdrew(at=START + timedelta(hours=1), id="w", application="a")])
    world_clock = world.clock
    assert isinstance(world_clock, Clock)
    world_clock.now = START + timedelta(hours=2)
    assert states(world) == {"a": "closed", "b": "interviewed"}
    assert replan_stale(world, 1) == 0


def test_an_acceptance_anywhere_stays_known_when_a_single_row_is_made_anew() -> None:
    world, clock = made()
    keep(world, 1, [*talk("a", "Larkfield"), *talk("b", "Orrin")])
    clock.now = START + timedelta(days=2)
    keep(world, 1, [f.Accepted(at=clock.now, id="yes", application="a")])
    assert states(world) == {"a": "closed", "b": "closed"}
    clock.now = START + timedelta(days=40)
    assert states(world) == {"a": "closed", "b": "closed"}
    assert case_and_plan(world, 1, "b")[2].state == "closed"
    keep(world, 1, [f.Retracted(at=clock.now, id="undo", application="a", fact="yes")])
    assert states(world)["b"] == "presumed_closed"


def test_an_application_of_which_nothing_is_left_loses_its_row() -> None:
    world, clock = made()
    keep(world, 1, talk("a", "Larkfield"))
    keep(world, 1, [f.Retracted(at=clock.now, id=f"u{n}", application="a", fact=f"a-{n}") for n in (1, 2, 3, 4)])
    assert world.rows.get(1, "a") is None
