"""The search in a few figures."""

from __future__ import annotations

from datetime import datetime

from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD

from dayeight.flows.debrief import Debrief, keep_debrief
from dayeight.flows.log import log
from dayeight.flows.ports import World
from dayeight.flows.summary import nothing_yet, summary_of


def test_nothing_at_all(world: World) -> None:
    found = summary_of(world, ME)
    assert nothing_yet(world, ME)
    assert found.told == ["Nothing is kept yet."]
    assert (found.employers, found.due) == ((), ())


def test_figures_promises_by_employer_and_what_is_due(world: World, time: Time) -> None:
    acme = keep_debrief(world, ME, TOLD)
    dated = Debrief("Bolt", "Driver", ended=datetime(2026, 11, 20, 15, 0), timing="We decide by Tuesday 24 November")
    bolt = keep_debrief(world, ME, dated)
    assert not nothing_yet(world, ME)
    time.set("2026-12-03 10:00")
    log(world, ME, acme, "scheduled", {"start": "2026-12-10T10:00", "people": "dana", "by": "dana", "stage": "later"})
    log(world, ME, bolt, "rejected", {})
    found = summary_of(world, ME)
    assert found.told == ["Two applications, one of them closed.", "Two interviews that took place and one ahead."]
    assert [(each.company, each.told) for each in found.employers] == [
        ("Acme, Inc.", "one kept late"),
        ("Bolt", "one kept late"),
    ]
    assert [row.application for row in found.due] == [acme]
