"""Check-ins and the closing note (D10, D16 to D26), the founding article's rule 1."""

from __future__ import annotations

from typing import Any

import pytest
from tests.core.telling import Story, no_date, promised_week

# With a date


def test_d10_while_a_promise_runs_nothing_is_due_and_d16_day_eight_is_the_check_in() -> None:
    told = promised_week()
    for now in ("2026-11-03 10:00", "2026-11-07 12:00", "2026-11-09 23:59"):
        assert told.at(now).due == set()
        assert told.at(now).quiet == "2026-11-10"
    assert told.at("2026-11-10 08:59").due == set()
    assert told.at("2026-11-10 09:00").due == {"CHECK-1 rae"}
    # five business days after the 9th, Veterans Day not counted
    assert told.at("2026-11-10 09:00").window("CHECK-1 rae") == ("2026-11-10 09:00", "2026-11-18 00:00")


def test_d16_day_eight_on_a_weekend_moves_to_monday_at_ten() -> None:
    told = Story().interviewed("2026-11-06 14:00").promised("2026-11-06 14:00", due="2026-11-13")
    told.sent("2026-11-06 20:00", "TY-1")
    assert told.at("2026-11-14 12:00").due == set()
    assert told.at("2026-11-16 09:59").due == set()
    assert told.at("2026-11-16 10:00").due == {"CHECK-1 rae"}


def test_d16_day_eight_on_a_holiday_moves_on() -> None:
    told = Story().interviewed("2026-11-03 14:00").promised("2026-11-03 14:00", due="2026-11-10")
    assert told.sent("2026-11-03 20:00", "TY-1").first_day("CHECK-1", "2026-11-05 10:00") == "2026-11-12"


def test_d16_an_answer_without_a_date_waits_ten_business_days() -> None:
    told = no_date().received("2026-11-05 10:00", "more_time").sent("2026-11-05 12:00", "MORE-1")
    assert told.at("2026-11-06 10:00").quiet == "2026-11-20"
    assert told.at("2026-11-20 09:00").window("CHECK-1 rae") == ("2026-11-20 09:00", "2026-12-01 00:00")


def test_d18_soft_promises_and_quebec_are_no_exception() -> None:
    told = Story("CA", "America/Toronto", region="CA-QC").interviewed("2026-11-02 14:45")
    told.promised("2026-11-02 14:45", due="2026-11-09", strength="soft").sent("2026-11-02 20:00", "TY-1")
    assert told.at("2026-11-09 12:00").due == set()
    assert told.at("2026-11-10 09:00").due == {"CHECK-1 rae"}


# Without a date: I is Monday 2 November 2026


@pytest.mark.parametrize(
    ("place", "opens"),
    [
        ({"sector": "hourly"}, "2026-11-04"),
        ({"sector": "hospitality"}, "2026-11-04"),
        ({"sector": "healthcare"}, "2026-11-09"),
        ({"sector": "academia"}, "2026-11-30"),
        ({"sector": "government"}, "2026-12-02"),  # 20 business days over Veterans Day and Thanksgiving
        ({"sector": "startup"}, "2026-11-05"),
        ({}, "2026-11-09"),
        ({"size": "large"}, "2026-11-12"),
        ({"size": "large", "sector": "startup"}, "2026-11-05"),
        ({"size": "small"}, "2026-11-09"),
        ({"country": "CA", "region": "CA-QC"}, "2026-11-16"),
        ({"country": "CA", "region": "CA-ON"}, "2026-11-09"),
        ({"country": "DE"}, "2026-11-16"),
        ({"country": "AT"}, "2026-11-16"),
        ({"country": "FR"}, "2026-11-09"),
        ({"country": "JP"}, "2026-11-09"),
        ({"country": "IN"}, "2026-11-06"),
        ({"country": "GB"}, "2026-11-09"),
        ({"country": "AU"}, "2026-11-09"),
        ({"country": "BR"}, "2026-11-12"),  # 5 x 1.66 = 8.3: eight business days, less the Day of the Dead
        ({"country": "IT"}, "2026-11-12"),  # 7.55: eight
        ({"country": "RO"}, "2026-11-06"),  # 4.05: four
        ({"country": "ZZ"}, "2026-11-09"),
        ({"country": None}, "2026-11-09"),
    ],
)
def test_d17_opening_without_a_date(place: dict[str, Any], opens: str) -> None:
    told = no_date(**place)
    if place.get("country") == "BR":  # 2 November is a holiday there: it only matters that it is not counted
        assert told.at("2026-11-05 10:00").quiet == "2026-11-12"
        return
    assert told.first_day("CHECK-1", "2026-11-04 08:00") == opens


@pytest.mark.parametrize(
    ("country", "size", "stage", "opens"),
    [
        ("US", "small", "screen", "2026-11-06"),
        ("GB", "small", "screen", "2026-11-06"),
        ("US", None, "screen", "2026-11-09"),
        ("DE", "small", "screen", "2026-11-16"),
        ("US", "large", "screen", "2026-11-12"),
        ("US", None, "final", "2026-11-09"),
    ],
)
def test_d17_stage_matters_only_after_a_screen_at_a_small_firm(
    country: str, size: str | None, stage: str, opens: str
) -> None:
    told = Story(country, size=size).interviewed("2026-11-02 14:45", stage=stage).sent("2026-11-02 20:00", "TY-2")
    assert told.at("2026-11-05 10:00").quiet == opens


def test_d17_closes_five_business_days_after_its_opening() -> None:
    assert no_date().at("2026-11-09 10:00").window("CHECK-1 rae") == ("2026-11-09 10:00", "2026-11-18 00:00")


# Pushed


@pytest.mark.parametrize("news", ["layoffs", "freeze"])
def test_d19_bad_news_gives_them_ten_business_days(news: str) -> None:
    told = promised_week().news("2026-11-06 10:00", news)
    assert told.at("2026-11-10 12:00").due == set()
    assert told.at("2026-11-10 12:00").quiet == "2026-11-23"
    # the close is at the earliest the fourth business day after the opening, over Thanksgiving
    assert told.at("2026-11-23 10:00").window("CHECK-1 rae") == ("2026-11-23 10:00", "2026-12-01 00:00")


def test_d19_news_from_before_the_interview_moves_nothing() -> None:
    told = Story().news("2026-10-30 10:00", "layoffs").interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    assert told.at("2026-11-05 10:00").quiet == "2026-11-09"


def test_d23_a_message_by_hand_pushes_the_check_in_a_week_on() -> None:
    told = promised_week().by_hand("2026-11-06 10:00")
    assert told.at("2026-11-10 12:00").due == set()
    assert told.at("2026-11-10 12:00").quiet == "2026-11-13"
    assert told.at("2026-11-13 09:00").window("CHECK-1 rae") == ("2026-11-13 09:00", "2026-11-20 00:00")


@pytest.mark.parametrize(("rule", "to"), [("OFFER-1", "rae"), ("WATCH-2", "rae"), (None, "lee")])
def test_d23_other_questions_push_too(rule: str | None, to: str) -> None:
    assert promised_week().sent("2026-11-09 10:00", rule, to).at("2026-11-12 10:00").quiet == "2026-11-16"


@pytest.mark.parametrize(
    ("rule", "to"), [("TY-1", "lee"), ("MORE-1", "rae"), ("LI-1", "rae"), (None, "fred"), ("WATCH-3", "rae")]
)
def test_d23_thanks_answers_and_messages_to_friends_do_not(rule: str | None, to: str) -> None:
    told = promised_week(people="dana rae lee fred").sent("2026-11-09 10:00", rule, to)
    assert told.at("2026-11-10 09:00").due == {"CHECK-1 rae"}


def test_d23_only_what_was_sent_since_the_last_interview_counts() -> None:
    told = Story(sector="hourly").interviewed("2026-11-02 10:00").by_hand("2026-11-04 09:00")
    told.interviewed("2026-11-04 15:00", "lee").sent("2026-11-04 20:00", "TY-1", "lee")
    assert told.at("2026-11-05 12:00").quiet == "2026-11-06"


# After the window


def test_d20_after_its_close_it_is_fine_until_presumed_closed_and_never_due_again() -> None:
    told = promised_week()
    assert told.at("2026-11-18 00:00").may == {"CHECK-1 rae"}
    assert told.at("2026-11-18 00:00").due == set()
    assert told.at("2026-11-29 23:00").may == {"CHECK-1 rae"}
    assert told.at("2026-11-30 00:00").may == set()


# The second check-in and the closing note


def checked() -> Story:
    return promised_week().sent("2026-11-10 11:00", "CHECK-1", "rae")


def test_d21_a_second_check_in_a_week_after_the_first() -> None:
    told = checked()
    assert told.at("2026-11-12 10:00").quiet == "2026-11-17"
    assert told.at("2026-11-17 09:00").window("CHECK-2 rae") == ("2026-11-17 09:00", "2026-11-25 00:00")
    assert told.at("2026-11-25 00:00").may == {"CHECK-2 rae"}
    assert told.at("2026-11-30 00:00").may == set()  # presumed closed


@pytest.mark.parametrize("meaning", ["more_time", "question", "warm", "next_round"])
def test_d21_any_sign_of_life_ends_the_ladder(meaning: str) -> None:
    assert "CHECK-2 rae" not in checked().received("2026-11-11 10:00", meaning, "rae").at("2026-11-17 12:00").due


@pytest.mark.parametrize("meaning", ["form", "auto"])
def test_d12_a_form_letter_is_no_sign_of_life(meaning: str) -> None:
    told = checked().received("2026-11-11 10:00", meaning, "rae")
    assert told.at("2026-11-17 12:00").due == {"CHECK-2 rae"}


def test_d21_after_a_check_in_that_came_too_early_not_before_its_own_day() -> None:
    told = Story().interviewed("2026-11-02 14:45").promised("2026-11-02 14:45", due="2026-11-20")
    told.sent("2026-11-02 20:00", "TY-1").sent("2026-11-04 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-21 12:00").quiet == "2026-11-23"
    assert told.at("2026-11-23 10:00").due == {"CHECK-2 rae"}
    assert told.at("2026-11-23 10:00").window("CHECK-2 rae")[1] == "2026-11-24 00:00"


def test_d22_the_closing_note_is_fine_after_ten_days_and_due_after_fourteen() -> None:
    told = no_date().sent("2026-11-09 11:00", "CHECK-1", "rae").sent("2026-11-16 11:00", "CHECK-2", "rae")
    assert told.at("2026-11-27 08:59").may == set()
    assert told.at("2026-11-27 09:00").may == {"CLOSE-1 rae"}  # the 26th is Thanksgiving
    assert told.at("2026-11-30 10:00").due == {"CLOSE-1 rae"}
    assert told.at("2026-11-30 10:00").window("CLOSE-1 rae") == ("2026-11-30 10:00", "2026-12-17 00:00")


def test_d22_also_when_presumed_closed_by_then() -> None:
    told = checked().sent("2026-11-17 11:00", "CHECK-2", "rae")
    assert told.at("2026-12-01 10:00").state == "presumed_closed"
    assert told.at("2026-12-01 10:00").due == {"CLOSE-1 rae"}


def test_the_ladder_ends_with_the_closing_note() -> None:
    told = checked().sent("2026-11-17 11:00", "CHECK-2", "rae").sent("2026-12-01 11:00", "CLOSE-1", "rae")
    found = told.at("2026-12-02 10:00")
    assert (found.due, found.may, found.quiet, found.state) == (set(), set(), None, "presumed_closed")


def test_d24_a_message_by_hand_is_no_check_in() -> None:
    told = promised_week().by_hand("2026-11-10 11:00", "rae")
    assert told.at("2026-11-17 09:00").due == {"CHECK-1 rae"}


# Dismissed


def test_d6_a_dismissed_check_in_ends_the_ladder() -> None:
    found = promised_week().settled("2026-11-10 11:00", "CHECK-1").at("2026-11-10 12:00")
    assert (found.due, found.may, found.quiet) == (set(), set(), None)


def test_d6_a_new_episode_brings_a_new_check_in() -> None:
    told = promised_week().settled("2026-11-10 11:00", "CHECK-1").promised("2026-11-11 10:00", due="2026-11-18")
    assert told.at("2026-11-19 10:00").due == {"CHECK-1 rae"}


def test_d6_a_dismissed_second_check_in_leaves_quiet() -> None:
    found = checked().settled("2026-11-17 11:00", "CHECK-2").at("2026-11-18 12:00")
    assert (found.due, found.may, found.quiet) == (set(), set(), None)


# To whom


def test_d26_the_recruiter_before_the_manager() -> None:
    assert promised_week(people="dana rae").at("2026-11-10 10:00").due == {"CHECK-1 rae"}
    assert promised_week(people="dana lee").at("2026-11-10 10:00").due == {"CHECK-1 dana"}


def test_d26_the_one_with_whom_it_was_agreed() -> None:
    told = Story().interviewed("2026-11-02 14:45", "lee dana", leave="check_in").by_hand("2026-11-02 20:00", "lee dana")
    told.promised("2026-11-02 14:45", due="2026-11-20", by="dana")
    assert told.at("2026-11-23 10:00").due == {"CHECK-1 dana"}  # who promised, if among the people of the talk
    told = Story().interviewed("2026-11-02 14:45", "lee dana", leave="check_in").by_hand("2026-11-02 20:00", "lee dana")
    told.promised("2026-11-02 14:45", due="2026-11-20", by="rae")
    assert told.at("2026-11-23 10:00").due == {"CHECK-1 lee"}  # else the first person of the talk


def test_d26_the_manager_met_before_one_who_was_not() -> None:
    told = (
        Story(people="dana phil lee")
        .interviewed("2026-11-02 14:45", "lee phil")
        .by_hand("2026-11-02 20:00", "lee phil")
    )
    assert told.at("2026-11-12 10:00").due == {"CHECK-1 phil"}
    told = Story(people="dana lee").interviewed("2026-11-02 14:45", "lee").by_hand("2026-11-02 20:00", "lee")
    assert told.at("2026-11-12 10:00").due == {"CHECK-1 dana"}


def test_d26_nobody_who_has_moved_or_cannot_be_reached() -> None:
    assert promised_week().moved("2026-11-05 10:00", "rae").at("2026-11-10 10:00").due == {"CHECK-1 dana"}
    told = Story(people="mute fred cora").interviewed("2026-11-02 14:45", "mute")
    assert told.at("2026-11-12 10:00").due == set()
    assert told.at("2026-11-12 10:00").quiet is None


def test_d26_academia_asks_the_chair_only() -> None:
    assert no_date(sector="academia").at("2026-11-30 10:00").due == {"CHECK-1 dana"}
    told = (
        Story(sector="academia", people="rae lee")
        .interviewed("2026-11-02 14:45", "lee")
        .by_hand("2026-11-02 20:00", "lee")
    )
    assert told.at("2026-11-30 10:00").due == set()


def test_d26_the_second_goes_to_the_same_person_unless_moved() -> None:
    told = promised_week().sent("2026-11-10 11:00", "CHECK-1", "dana")
    assert told.at("2026-11-17 10:00").due == {"CHECK-2 dana"}
    assert told.moved("2026-11-12 10:00", "dana").at("2026-11-17 10:00").due == {"CHECK-2 rae"}


# What silences it


def test_d25_no_check_in_before_the_first_interview() -> None:
    told = Story().applied("2026-10-01 10:00").promised("2026-10-01 10:00", due="2026-10-08", by="rae")
    found = told.at("2026-10-12 12:00")
    assert (found.due, found.may, found.quiet, found.state) == (set(), set(), None, "lapsed")


@pytest.mark.parametrize("end", ["rejected", "offered", "withdrew", "accepted", "accepted_elsewhere"])
def test_d25_no_check_in_after_an_outcome(end: str) -> None:
    told = promised_week()
    getattr(told, end)("2026-11-06 10:00")
    found = told.at("2026-11-10 10:00")
    assert not any("CHECK" in step for step in found.due | found.may)


def test_d25_no_check_in_while_an_interview_is_arranged() -> None:
    told = no_date().scheduled("2026-11-06 10:00", "2026-11-18 10:00").sent("2026-11-06 11:00", "NEXT-1", "rae")
    found = told.at("2026-11-12 10:00")
    assert (found.due, found.state, found.quiet) == (set(), "scheduled", "2026-11-17")  # ASK-1, a day before
