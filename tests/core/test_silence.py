"""Part C and D51: how likely an answer still is, and when a process is presumed closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.telling import Story, no_date, promised_week

from dayeight.core.playbook import COUNTRIES, SECTORS, STAGES
from dayeight.core.silence import (
    days_to_presume,
    factor,
    median_days,
    silence_after_date,
    silence_without_date,
    still_answers,
)

STAGE_NAMES = st.sampled_from(sorted(STAGES))
COUNTRY_NAMES = st.sampled_from([*sorted(COUNTRIES), "ZZ", ""])
SECTOR_NAMES = st.none() | st.sampled_from(sorted(SECTORS))
SIZES = st.sampled_from([None, "small", "large"])

C2 = {
    "screen": (0.56, 0.41, 0.37, 0.32, 0.23, 0.15, 0.10, 0.06, 0.03),
    "first": (0.65, 0.54, 0.51, 0.46, 0.37, 0.26, 0.19, 0.11, 0.07),
    "later": (0.71, 0.62, 0.60, 0.55, 0.47, 0.35, 0.26, 0.16, 0.10),
    "final": (0.77, 0.69, 0.67, 0.62, 0.53, 0.39, 0.30, 0.18, 0.11),
    "application": (0.41, 0.35, 0.34, 0.31, 0.27, 0.21, 0.17, 0.12, 0.08),
}
C2_DAYS = (3, 7, 8, 10, 14, 21, 28, 42, 60)


@pytest.mark.parametrize("stage", sorted(C2))
def test_c2_the_share_of_answers_that_still_come(stage: str) -> None:
    prior = STAGES[stage]
    found = [still_answers(days, prior.m, prior.k, prior.g) for days in C2_DAYS]
    assert found == pytest.approx(C2[stage], abs=0.0051)


@pytest.mark.parametrize(
    ("stage", "day", "low", "high"),
    [("first", 8, 0.35, 0.67), ("first", 28, 0.11, 0.31), ("final", 8, 0.48, 0.85), ("final", 28, 0.16, 0.55)],
)
def test_c2_the_ends_of_the_band_are_those_of_the_honest_range(stage: str, day: int, low: float, high: float) -> None:
    found = silence_without_date(day, stage, STAGES[stage].m)
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.0101)


C3_LOW = (0.34, 0.29, 0.20, 0.12, 0.09, 0.06, 0.04)  # a quarter and ten in a hundred never answer: g 0.35
C3_HIGH = (0.71, 0.65, 0.55, 0.40, 0.30, 0.24, 0.16)  # g 0.15


@pytest.mark.parametrize(("day", "low", "high"), list(zip((1, 3, 7, 14, 21, 28, 42), C3_LOW, C3_HIGH, strict=True)))
def test_c3_after_a_promised_date(day: int, low: float, high: float) -> None:
    found = silence_after_date(day)
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.0101)


@pytest.mark.parametrize(
    ("stage", "country", "sector", "size", "days"),
    [
        ("screen", "US", None, None, 21),
        ("first", "US", None, None, 34),
        ("later", "US", None, None, 46),
        ("final", "US", None, None, 49),
        ("application", "US", None, None, 33),
        ("first", "DE", None, None, 41),
        ("first", "AT", None, None, 41),
        ("first", "JP", None, None, 44),
        ("first", "FR", None, None, 55),
        ("first", "GB", None, None, 39),
        ("first", "CA", None, None, 29),
        ("first", "IN", None, None, 23),
        ("first", "US", None, "large", 44),
        ("first", "US", "academia", None, 84),
        ("first", "US", "government", None, 76),
        ("final", "GB", None, None, 57),
        ("final", "DE", None, None, 59),
    ],
)
def test_d51_worked_numbers(stage: str, country: str, sector: str | None, size: str | None, days: int) -> None:
    assert days_to_presume(stage, country, None, sector, size) == days


def test_d51_never_within_three_weeks_and_no_longer_than_the_sector_allows() -> None:
    assert days_to_presume("screen", "IN", None, "hospitality", None) == 21
    assert days_to_presume("final", "BR", None, "academia", None) == 84
    assert days_to_presume("final", "BR", None, "government", "large") <= 182


def test_d51_only_four_sectors_change_the_pace() -> None:
    for sector in (None, "healthcare", "startup", "residency"):
        assert factor("US", None, sector) == 1.0
    assert [factor("US", None, s) for s in ("government", "academia", "hourly", "hospitality")] == [
        2.26,
        2.53,
        0.52,
        0.43,
    ]


def test_c4_the_product_of_the_factors_stays_within_bounds() -> None:
    assert factor("BR", None, "academia") == 3.0
    assert factor("IN", None, "hospitality") == 0.3


@given(STAGE_NAMES, COUNTRY_NAMES, SECTOR_NAMES, SIZES, st.integers(0, 400))
def test_silence_never_raises_hope(stage: str, country: str, sector: str | None, size: str | None, day: int) -> None:
    m = median_days(stage, country, None, sector, size)
    today, tomorrow = silence_without_date(day, stage, m), silence_without_date(day + 1, stage, m)
    assert 0 <= today.low <= today.high <= 1
    assert tomorrow.low <= today.low
    assert tomorrow.high <= today.high


@given(STAGE_NAMES, COUNTRY_NAMES, SECTOR_NAMES, SIZES)
def test_a_case_is_presumed_closed_when_an_answer_is_rare(
    stage: str, country: str, sector: str | None, size: str | None
) -> None:
    days = days_to_presume(stage, country, None, sector, size)
    prior, m = STAGES[stage], median_days(stage, country, None, sector, size)
    assert 21 <= days <= 182
    if sector not in ("academia", "government"):
        assert still_answers(days, m, prior.k, prior.g) <= 0.15
        assert days == 21 or still_answers(days - 1, m, prior.k, prior.g) > 0.15


# When a case is presumed closed: state and day


def test_d51_no_date_closes_n_days_after_the_interview() -> None:
    told = no_date()
    assert told.at("2026-12-05 23:59").state == "waiting"
    assert told.at("2026-12-06 00:00").state == "presumed_closed"  # 2 November and 34 days


def test_d51_a_lapsed_date_closes_three_weeks_later() -> None:
    told = promised_week()
    assert told.at("2026-11-29 12:00").state == "lapsed"
    assert told.at("2026-11-30 00:00").state == "presumed_closed"


def test_d51_an_answer_without_a_date_closes_three_weeks_after_its_check_in() -> None:
    told = no_date().received("2026-11-05 10:00", "more_time")
    # ten business days after 5 November (Veterans Day between) are 20 November
    assert told.at("2026-12-10 12:00").state == "waiting"
    assert told.at("2026-12-11 00:00").state == "presumed_closed"


def test_d51_an_application_alone_closes_by_its_own_row() -> None:
    told = Story().applied("2026-11-02 10:00")
    assert told.at("2026-12-04 12:00").state == "waiting"
    assert told.at("2026-12-05 00:00").state == "presumed_closed"


def test_d51_a_closing_note_closes_at_once_and_a_word_from_them_reopens() -> None:
    told = no_date().sent("2026-11-09 11:00", "CHECK-1", "rae").sent("2026-11-16 11:00", "CHECK-2", "rae")
    told.sent("2026-11-30 11:00", "CLOSE-1", "rae")
    assert told.at("2026-11-30 10:59").state == "waiting"
    assert told.at("2026-11-30 11:00").state == "presumed_closed"
    assert told.received("2026-12-01 09:00", "warm", "rae").at("2026-12-01 10:00").state == "waiting"


def test_d51_not_while_an_interview_is_arranged_and_not_after_an_offer() -> None:
    told = no_date().scheduled("2027-02-01 10:00", "2027-02-10 10:00")
    assert told.at("2027-02-05 10:00").state == "scheduled"
    assert no_date().offered("2026-11-10 10:00").at("2027-02-05 10:00").state == "offer"


def test_d51_long_mode_waits_half_a_year() -> None:
    told = no_date().received("2026-11-05 10:00", "more_time").received("2026-11-25 10:00", "more_time")
    assert told.at("2027-05-25 12:00").state == "long"
    assert told.at("2027-05-26 00:00").state == "presumed_closed"  # 25 November and 182 days


def test_d12_a_friendly_word_alone_does_not_reopen_and_an_invitation_does() -> None:
    told = no_date().received("2026-12-10 10:00", "warm")
    assert told.at("2026-12-10 11:00").state == "presumed_closed"
    told.scheduled("2026-12-11 10:00", "2026-12-14 10:00")
    assert told.at("2026-12-11 11:00").state == "scheduled"


def test_d60_silence_that_means_no_closes_the_day_after_and_any_word_reopens() -> None:
    told = Story().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    told.promised("2026-11-02 14:45", due="2026-11-12", silence_means_no=True)
    assert told.at("2026-11-12 23:00").state == "waiting"
    assert told.at("2026-11-13 00:00").state == "presumed_closed"
    assert told.at("2026-11-13 12:00").due == set()
    assert told.at("2026-11-05 12:00").quiet is None  # no check-in ever
    assert told.received("2026-11-13 15:00", "warm").at("2026-11-13 16:00").state == "lapsed"


def test_d66_the_band_is_words_and_never_moves_the_day() -> None:
    told = no_date()
    assert told.at("2026-11-05 12:00").plan.silence.band in ("likely", "even")  # type: ignore[union-attr]
    assert told.at("2026-12-20 12:00").plan.silence.band == "rare"  # type: ignore[union-attr]
    assert promised_week().at("2026-11-05 12:00").plan.silence is None  # while a promise runs silence says nothing
