"""Days and spans in plain words: "Monday 30 November", "in three days", "since Tuesday"."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def day_words(day: date, near: date | None = None) -> str:
    """ "Monday 30 November", with the year if it is not that of `near`."""
    words = f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return words if near is not None and near.year == day.year else f"{words} {day.year}"


def short_day_words(day: date) -> str:
    """ "30 November"."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def time_words(moment: datetime) -> str:
    """ "14:30"."""
    return f"{moment.hour}:{moment.minute:02d}"


def number_words(n: int) -> str:
    """Small numbers as words, others as digits."""
    return _NUMBERS[n] if 0 <= n < len(_NUMBERS) else str(n)


def count_words(n: int, unit: str) -> str:
    """ "one day", "three business days"; `unit` in the plural."""
    return f"{number_words(n)} {unit[:-1] if n == 1 else unit}"


def relative_words(day: date, today: date) -> str:
    """ "today", "tomorrow", "in three days", "yesterday", "three days ago"."""
    days = (day - today).days
    if days in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[days + 1]
    return f"in {count_words(days, 'days')}" if days > 0 else f"{count_words(-days, 'days')} ago"


def list_words(items: list[str]) -> str:
    """ "Ada", "Ada and Ben", "Ada, Ben and Cy"."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1] if items else ""
