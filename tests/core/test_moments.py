"""Moments and days read from text: what exists is read, what does not is refused with a sentence."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from dayeight.core.moments import local, midnight_after, read_day, read_moment, zone
from dayeight.errors import BadDate

NEW_YORK = ZoneInfo("America/New_York")


def test_a_moment_without_offset_is_on_the_clock_that_is_handed_in() -> None:
    assert read_moment("2026-11-02T14:45", NEW_YORK) == datetime(2026, 11, 2, 14, 45, tzinfo=NEW_YORK)


def test_d1_a_moment_with_offset_is_converted() -> None:
    found = read_moment("2026-11-02T20:45+01:00", NEW_YORK)
    assert local(found, NEW_YORK) == datetime(2026, 11, 2, 14, 45)
    assert local(read_moment("2026-11-02T19:45Z", NEW_YORK), NEW_YORK) == datetime(2026, 11, 2, 14, 45)


def test_a_date_alone_is_its_midnight() -> None:
    assert read_moment("2026-11-02", UTC) == datetime(2026, 11, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["2026-02-30T10:00", "2026-11-02T25:00", "tomorrow", "", "1969-12-31", "2200-01-01", None, 7]
)
def test_a_moment_that_does_not_exist_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(BadDate) as error:
        read_moment(text, UTC)
    assert error.value.hint


@pytest.mark.parametrize(
    "text", ["2026-02-29", "2026-13-01", "2026-11-02T10:00", "9 November", "1900-01-01", None, 20261109]
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(BadDate):
        read_day(text)


def test_a_day_is_read() -> None:
    assert read_day("2028-02-29") == date(2028, 2, 29)


@pytest.mark.parametrize("name", ["Mars/Base", "", "../../etc/passwd", "America/New_York\0", "x" * 300])
def test_a_time_zone_that_does_not_exist_is_refused(name: str) -> None:
    with pytest.raises(BadDate, match="no time zone"):
        zone(name)


def test_local_time_follows_the_summer_clock() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert local(summer, NEW_YORK) == datetime(2026, 7, 1, 8)
    assert local(summer.astimezone(timezone(timedelta(hours=5, minutes=30))), NEW_YORK) == datetime(2026, 7, 1, 8)


def test_the_end_of_a_day_is_the_midnight_after_it() -> None:
    assert midnight_after(date(2026, 12, 31)) == datetime(2027, 1, 1)
