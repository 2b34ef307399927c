"""Moments and days read from text: ISO 8601 in, aware datetimes out, with clear errors for what does not exist."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from dayeight.errors import BadDate

# A search lies within a person's life; a year outside this range is a slip of the keyboard, and arithmetic on it
# would run over the end of the calendar.
FIRST_YEAR = 1970
LAST_YEAR = 2199


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name such as "Europe/Berlin". Raises BadDate if there is none of that name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise BadDate(
            f"There is no time zone named {name!r}.", "Use a name such as Europe/London or America/New_York."
        ) from None


def read_day(text: str) -> date:
    """A date from "2026-11-09". Raises BadDate."""
    try:
        found = date.fromisoformat(text)
    except (TypeError, ValueError):
        raise BadDate(f"{text!r} is not a date that exists.", "Write it as 2026-11-09.") from None
    _check_year(found, text)
    return found


def read_moment(text: str, default_zone: tzinfo) -> datetime:
    """An aware datetime from "2026-11-02T14:45", in `default_zone` unless it has an offset. Raises BadDate.

    A date alone is its midnight.
    """
    try:
        found = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise BadDate(
            f"{text!r} is not a moment that exists.", "Write it as 2026-11-02T14:45, with an offset if needed."
        ) from None
    _check_year(found, text)
    return found if found.tzinfo is not None else found.replace(tzinfo=default_zone)


def _check_year(found: date, text: str) -> None:
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise BadDate(f"The year of {text!r} is out of range.", f"Years from {FIRST_YEAR} to {LAST_YEAR} can be used.")


def local(moment: datetime, place: tzinfo) -> datetime:
    """The wall-clock time at a place, without offset: all arithmetic of the plan is done on it (D1)."""
    if moment.tzinfo is not place:
        moment = moment.astimezone(place)
    return moment.replace(tzinfo=None)


def midnight_after(day: date) -> datetime:
    """The end of a day: the first minute that is no longer part of it."""
    return datetime(day.year, day.month, day.day) + timedelta(days=1)
