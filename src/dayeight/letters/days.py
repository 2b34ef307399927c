"""Days and lists in the words of a letter, in the order of the reader's country."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_FIRST = frozenset({"US", "CA", None})
AMERICAN = frozenset({"US", "CA", None})

_NUMBERS = ("no", "a", "two", "three", "four", "five", "six")


def say_day(day: date, country: str | None, *, weekday: bool = True) -> str:
    """ "Tuesday, November 10" for the US and Canada, "Tuesday 10 November" elsewhere."""
    month = MONTHS[day.month - 1]
    name = WEEKDAYS[day.weekday()]
    if country in MONTH_FIRST:
        return f"{name}, {month} {day.day}" if weekday else f"{month} {day.day}"
    return f"{name} {day.day} {month}" if weekday else f"{day.day} {month}"


def say_time(moment: datetime, country: str | None) -> str:
    """ "2 pm" or "2:30 pm" for the US and Canada, "14:30" elsewhere."""
    if country in AMERICAN:
        hour = moment.hour % 12 or 12
        minutes = f":{moment.minute:02}" if moment.minute else ""
        return f"{hour}{minutes} {'am' if moment.hour < 12 else 'pm'}"
    return f"{moment.hour}:{moment.minute:02}"


def talk_day(day: date, today: date, country: str | None) -> str:
    """When a talk was, seen from today: "today", "yesterday", "on Tuesday" or "on Tuesday 10 November"."""
    if day == today:
        return "today"
    if day == today - timedelta(days=1):
        return "yesterday"
    if timedelta(0) < today - day < timedelta(days=6):
        return f"on {WEEKDAYS[day.weekday()]}"
    return f"on {say_day(day, country)}"


def say_span(days: int) -> str | None:
    """ "a week", "two weeks": a whole number of weeks in words, else None."""
    weeks, rest = divmod(days, 7)
    if rest or not 0 < weeks < len(_NUMBERS):
        return None
    return f"{_NUMBERS[weeks]} week{'s' if weeks > 1 else ''}"


def listed(items: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
