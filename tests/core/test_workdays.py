"""Business days (D2): the n-th, the next, the last before, and what was skipped."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dayeight.calendars.public_holidays import workdays
from dayeight.core.workdays import Workdays, no_holidays

US = workdays("US")
DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [
        ("2026-11-02", 1, "2026-11-03"),  # Monday to Tuesday
        ("2026-11-06", 1, "2026-11-09"),  # Friday to Monday
        ("2026-11-07", 1, "2026-11-09"),  # Saturday to Monday
        ("2026-11-09", 2, "2026-11-12"),  # over Veterans Day on Wednesday the 11th
        ("2026-11-25", 1, "2026-11-27"),  # over Thanksgiving
        ("2026-12-24", 5, "2027-01-04"),  # over Christmas and New Year, into the next year
    ],
)
def test_the_nth_business_day_does_not_count_the_day_itself(start: str, n: int, expected: str) -> None:
    assert US.bd(date.fromisoformat(start), n) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-11-09", "2026-11-09"), ("2026-11-08", "2026-11-09"), ("2026-11-11", "2026-11-12")],
)
def test_on_is_the_day_itself_or_the_next_business_day(day: str, expected: str) -> None:
    assert US.on(date.fromisoformat(day)) == date.fromisoformat(expected)


def test_the_last_business_day_before_a_day_is_strictly_before_it() -> None:
    assert US.last_before(date(2026, 11, 10)) == date(2026, 11, 9)
    assert US.last_before(date(2026, 11, 9)) == date(2026, 11, 6)
    assert US.last_before(date(2026, 11, 12)) == date(2026, 11, 10)  # Veterans Day between


def test_skipped_days_have_a_name_or_are_weekend() -> None:
    found = US.skipped(date(2026, 11, 6), date(2026, 11, 12))
    assert found == [
        (date(2026, 11, 7), "weekend"),
        (date(2026, 11, 8), "weekend"),
        (date(2026, 11, 11), "Veterans Day"),
    ]


@pytest.mark.parametrize(
    ("country", "region", "day", "free"),
    [
        ("DE", "DE-BY", "2026-01-06", True),  # Epiphany in Bavaria
        ("DE", "DE-BE", "2026-01-06", False),  # not in Berlin
        ("GB", None, "2026-08-31", True),  # Great Britain without a part is England: the late summer bank holiday
        ("GB", "GB-SCT", "2026-08-31", False),
        ("CA", "CA-QC", "2026-06-24", True),
        ("CA", "CA-ON", "2026-06-24", False),
        ("US", None, "2027-12-31", True),  # New Year's Day of 2028 is a Saturday and observed the day before
        ("US", "US-XX", "2026-12-25", True),  # an unknown part falls back to the country
        ("ZZ", None, "2026-12-25", False),  # an unknown country has no public holidays
        (None, None, "2026-12-25", False),
    ],
)
def test_d2_holidays_are_those_of_the_employers_place(
    country: str | None, region: str | None, day: str, free: bool
) -> None:
    assert (workdays(country, region).holiday(date.fromisoformat(day)) is not None) is free


@given(DAYS, st.integers(1, 40))
def test_business_days_are_counted_one_by_one(day: date, n: int) -> None:
    found = US.bd(day, n)
    between = [day + timedelta(days=i) for i in range(1, (found - day).days + 1)]
    assert sum(US.is_business_day(d) for d in between) == n
    assert US.is_business_day(found)
    assert len(US.skipped(day, found)) == len(between) - n


@given(DAYS, st.integers(1, 10), st.integers(1, 10))
def test_n_then_m_business_days_are_n_plus_m(day: date, n: int, m: int) -> None:
    assert US.bd(US.bd(day, n), m) == US.bd(day, n + m)


@given(st.dates())
def test_the_ends_of_the_calendar_stop_instead_of_raising(day: date) -> None:
    plain = Workdays(no_holidays)
    assert plain.bd(day, 3) <= date.max
    assert plain.on(day) >= day
    assert plain.last_before(day) <= day


@pytest.mark.parametrize(("country", "region"), [("US", None), ("JP", None), ("IN", None), ("CN", None), ("IL", None)])
def test_every_year_that_a_fact_may_have_can_be_reckoned(country: str, region: str | None) -> None:
    for year in (1970, 2026, 2199):
        assert workdays(country, region).bd(date(year, 12, 28), 5).year == year + 1
