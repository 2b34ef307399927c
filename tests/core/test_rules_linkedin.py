"""The LinkedIn invitation (D40): with leave, to a recruiter, or after the outcome."""

from __future__ import annotations

import pytest
from tests.core.telling import Story


def met(people: str = "dana", leave: str = "", **more: object) -> Story:
    told = Story(**more).interviewed("2026-11-02 14:45", people, leave=leave)  # type: ignore[arg-type]
    return told.sent("2026-11-02 17:00", "TY-1", people)


def linkedin(told: Story, now: str) -> tuple[set[str], set[str]]:
    found = told.at(now)
    return {s for s in found.due if "LI-1" in s}, {s for s in found.may if "LI-1" in s}


def test_d40_with_leave_due_for_a_week_then_fine_until_day_thirty() -> None:
    told = met(leave="linkedin")
    assert linkedin(told, "2026-11-02 16:44") == (set(), set())
    assert linkedin(told, "2026-11-02 16:45") == ({"LI-1 dana"}, set())
    assert linkedin(told, "2026-11-09 23:59") == ({"LI-1 dana"}, set())
    assert linkedin(told, "2026-11-10 00:00") == (set(), {"LI-1 dana"})
    assert linkedin(told, "2026-12-02 23:59") == (set(), {"LI-1 dana"})
    assert linkedin(told, "2026-12-03 00:00") == (set(), set())


def test_d40_without_leave_only_the_recruiter_and_merely_fine() -> None:
    assert linkedin(met("dana rae"), "2026-11-03 10:00") == (set(), {"LI-1 rae"})


def test_d40_a_recruiter_who_was_not_met_is_no_contact() -> None:
    assert linkedin(met("dana"), "2026-11-03 10:00") == (set(), set())


@pytest.mark.parametrize("end", ["rejected", "offered", "accepted", "accepted_elsewhere", "withdrew"])
def test_d40_a_day_after_an_outcome_everyone_met(end: str) -> None:
    told = met("dana lee", leave="linkedin")
    getattr(told, end)("2026-11-05 10:00")
    assert linkedin(told, "2026-11-05 12:00") == (set(), {"LI-1 dana", "LI-1 lee"})  # never due after an outcome
    told = met("dana lee")
    getattr(told, end)("2026-11-05 10:00")
    assert linkedin(told, "2026-11-06 09:59") == (set(), set())
    assert linkedin(told, "2026-11-06 10:00") == (set(), {"LI-1 dana", "LI-1 lee"})
    assert linkedin(told, "2026-12-05 23:59") == (set(), {"LI-1 dana", "LI-1 lee"})
    assert linkedin(told, "2026-12-06 00:00") == (set(), set())


def test_d40_any_outcome_opens_it() -> None:
    told = met().offered("2026-11-05 10:00").accepted("2026-11-10 10:00")
    assert linkedin(told, "2026-11-10 12:00") == (set(), {"LI-1 dana"})


def test_d40_once_only() -> None:
    told = met(leave="linkedin").sent("2026-11-03 10:00", "LI-1").interviewed("2026-11-06 10:00", leave="linkedin")
    assert linkedin(told, "2026-11-07 10:00") == (set(), set())


def test_d40_it_is_no_message_for_the_cap_and_the_day() -> None:
    told = Story().interviewed("2026-11-02 14:45", leave="linkedin").sent("2026-11-02 17:00", "LI-1")
    assert told.at("2026-11-02 18:00").due == {"TY-1 dana"}


def test_d50_not_if_they_would_rather_not() -> None:
    told = met(leave="linkedin").instructed("2026-11-02 18:00", "linkedin")
    assert linkedin(told, "2026-11-03 10:00") == (set(), set())


def test_d52_it_holds_when_presumed_closed() -> None:
    told = (
        Story("US", sector="hospitality")
        .interviewed("2026-11-02 14:45", "rae", "screen")
        .sent("2026-11-02 17:00", "TY-2", "rae")
    )
    found = told.at("2026-11-25 10:00")
    assert (found.state, found.may) == ("presumed_closed", {"LI-1 rae"})
