"""The live line under the timing field: the day, the quiet, the arithmetic; it agrees with the plan."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.flows.conftest import ME, Time

from dayeight.calendars.public_holidays import workdays
from dayeight.errors import BadDate
from dayeight.flows.debrief import Debrief, Met, keep_debrief
from dayeight.flows.log import mark_sent
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.ports import World
from dayeight.flows.timing import Timing, read_timing

MONDAY = datetime(2026, 11, 23, 15, 0)


def line(text: str, **more: object) -> Timing:
    return read_timing(text, MONDAY, country="US", timezone="America/New_York", workdays_of=workdays, **more)  # type: ignore[arg-type]


def test_a_week_is_day_eight() -> None:
    found = line("we get back to all applicants in one week")
    assert found.line == (
        "They owe you an answer by Monday 30 November; quiet until Tuesday 1 December, day eight."
    )  # fmt: skip
    assert (found.due, found.quiet_until, found.ask) == (date(2026, 11, 30), date(2026, 12, 1), None)
    assert "Monday 30 November + one business day = Tuesday 1 December" in found.arithmetic


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("a week", date(2026, 11, 30)),
        ("In a week.", date(2026, 11, 30)),
        ("by Friday", date(2026, 11, 27)),
        ("two weeks", date(2026, 12, 7)),
        ("Dec 4", date(2026, 12, 4)),
        ("7 days", date(2026, 11, 30)),
        ("next Friday", date(2026, 12, 4)),
        ("start date is January 4", None),
        ("she has two weeks of vacation", None),
        ("no idea", None),
    ],
)
def test_a_few_words_of_time_answer_the_question(words: str, due: date | None) -> None:
    assert line(words).due == due


def test_no_words_mean_the_usual_wait_and_a_question() -> None:
    found = line("")
    assert found.line.startswith("Nothing was said about timing; quiet until Tuesday 1 December")
    assert "Thanksgiving" in found.arithmetic
    assert found.ask is not None
    assert found.due is None


def test_vague_words_get_the_narrowing_question() -> None:
    found = line("we will be in touch soon")
    assert found.due is None
    assert found.quiet_until is not None
    assert found.ask


def test_a_day_by_hand_stands_in() -> None:
    found = line("soon", due=date(2026, 12, 4))
    assert found.line.startswith("They owe you an answer by Friday 4 December; quiet until Monday 7 December")


def test_of_two_readings_the_later_is_taken_and_both_are_told() -> None:
    found = line("we decide next Friday")
    assert found.due == date(2026, 12, 4)
    if found.other_due is not None:
        assert found.other_due == date(2026, 11, 27)
        assert "can mean Friday 27 November or Friday 4 December; the later one is taken." in found.arithmetic


def test_after_a_talk_for_advice_nothing_is_owed() -> None:
    assert line("let's talk again in a week", stage="informational").quiet_until is None


def test_an_unknown_zone_is_told() -> None:
    with pytest.raises(BadDate):
        read_timing("", MONDAY, timezone="Mars/Base", workdays_of=workdays)


@pytest.mark.parametrize(
    "words",
    ["in a week", "by Friday", "", "soon", "a week", "not before January", "let you know by December 10"],
)
def test_the_line_and_the_plan_agree(world: World, time: Time, words: str) -> None:
    told = line(words)
    debrief = Debrief("Acme", ended=MONDAY, met=(Met("Dana", "hiring_manager", "d@acme.example"),), timing=words)
    name = keep_debrief(world, ME, debrief)
    mark_sent(world, ME, name, "TY-1", ["dana"], "email")
    time.set("2026-11-24T12:00")
    assert case_and_plan(world, ME, name)[2].quiet_until == told.quiet_until
