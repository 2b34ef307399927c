"""Those who led to the interview (D38, D39): REF-1 to REF-3, the founding article's rule 5."""

from __future__ import annotations

import pytest
from tests.core.telling import Story


def referred(**more: object) -> Story:
    told = Story(people="dana rae fred", **more).referred("2026-10-26 10:00")  # type: ignore[arg-type]
    return told.sent("2026-10-26 12:00", "REF-1", "fred")


def talked() -> Story:
    told = referred().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    return told.sent("2026-11-02 20:00", "REF-2", "fred")


def test_d39_thanks_within_48_hours() -> None:
    told = Story(people="dana rae fred").referred("2026-10-26 10:00")
    assert told.at("2026-10-26 10:00").window("REF-1 fred") == ("2026-10-26 10:00", "2026-10-28 10:00")
    assert told.sent("2026-10-26 12:00", "REF-1", "fred").at("2026-10-26 13:00").due == set()


def test_d39_news_after_each_interview() -> None:
    told = referred().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    assert told.at("2026-11-03 10:00").window("REF-2 fred") == ("2026-11-02 14:45", "2026-11-04 14:45")
    told.sent("2026-11-03 11:00", "REF-2", "fred").interviewed("2026-11-04 10:00", "rae").sent(
        "2026-11-04 18:00", "TY-1", "rae"
    )
    assert told.at("2026-11-05 09:00").due == {"REF-2 fred"}


def test_d39_not_after_an_informational_talk_nor_without_a_referral() -> None:
    told = referred().interviewed("2026-11-02 14:45", stage="informational").sent("2026-11-02 18:00", "INFO-1")
    assert told.at("2026-11-03 10:00").due == set()
    told = Story(people="dana rae fred").interviewed("2026-11-02 14:45").sent("2026-11-02 18:00", "TY-1")
    assert told.at("2026-11-03 10:00").due == set()


def test_d39_once_more_while_a_check_in_stays_open() -> None:
    told = talked().sent("2026-11-10 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-18 08:59").may == set()
    assert told.at("2026-11-18 09:00").may == {"REF-2 fred"}  # five business days, Veterans Day not counted
    assert told.at("2026-12-06 00:00").may == set()  # presumed closed
    assert told.received("2026-11-19 10:00", "warm", "rae").at("2026-11-20 10:00").may == {"MORE-1 rae"}


def test_d39_at_nine_also_on_a_monday() -> None:
    told = talked().sent("2026-11-09 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-17 09:00").may == {"REF-2 fred"}
    told = talked().sent("2026-11-16 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-23 09:00").may == {"REF-2 fred"}


@pytest.mark.parametrize("end", ["offered", "rejected", "withdrew"])
def test_d39_how_it_ended_within_a_week(end: str) -> None:
    told = talked()
    getattr(told, end)("2026-11-06 10:00")
    assert told.at("2026-11-06 11:00").window("REF-3 fred") == ("2026-11-06 10:00", "2026-11-14 00:00")
    assert "REF-3 fred" not in told.sent("2026-11-06 12:00", "REF-3", "fred").at("2026-11-06 13:00").due


def test_d39_presumed_closing_is_no_outcome() -> None:
    assert talked().at("2026-12-10 10:00").due == set()


def test_d39_instructions_caps_and_agencies_do_not_touch_friends() -> None:
    told = Story(people="dana fred agnes", sector="residency").instructed("2026-10-20 10:00", "any")
    told.referred("2026-10-26 10:00")
    assert told.at("2026-10-26 11:00").due == {"REF-1 fred"}


def test_d55_steps_to_friends_do_not_count_for_quiet() -> None:
    told = talked().sent("2026-11-10 11:00", "CHECK-1", "rae").sent("2026-11-17 11:00", "CHECK-2", "rae")
    told.sent("2026-12-01 11:00", "CLOSE-1", "rae")
    assert told.at("2026-12-02 10:00").quiet is None
