"""Options and arguments that several commands share, and reading what was typed as a moment or a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, TypeVar

import click

from dayeight.core.moments import read_day, read_moment
from dayeight.errors import BadDate

F = TypeVar("F", bound=Callable[..., Any])

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def as_json(command: F) -> F:
    """The option --json."""
    return click.option("--json", "as_json", is_flag=True, help="Data for another program in the place of words.")(
        command
    )


def application(command: F) -> F:
    """The argument APPLICATION: one or more words."""
    return click.argument("application", nargs=-1, required=True)(command)


def moment(words: str, place: tzinfo, now: datetime) -> datetime:
    """A moment typed by a person: 2026-11-23T15:00, "2026-11-23 15:00", "15:00", "yesterday 15:00", "monday 15:00".

    A day without a time is its noon. Raises BadDate.
    """
    text = " ".join(words.strip().lower().split())
    day_text, _, time_text = text.partition(" ")
    today = now.astimezone(place).date()
    if _is_time(day_text) and not time_text:
        day_text, time_text = "today", day_text
    day = _near(day_text, today)
    if day is None:
        iso = text.upper().replace(" ", "T", 1)
        try:
            found = read_moment(iso if "T" in iso else f"{iso}T12:00", place)
        except BadDate as error:
            raise BadDate(
                f"{words.strip()!r} is not a moment that exists.",
                "Write it as 2026-11-23 15:00, or as 15:00, yesterday 15:00, monday 15:00.",
            ) from error
        return found
    clock = time_text or ("12:00" if day != today else "")
    if not clock:
        return now.astimezone(place).replace(second=0, microsecond=0)
    if not _is_time(clock):
        raise BadDate(f"{clock!r} is not a time of day.", "Write it as 15:00.")
    return read_moment(f"{day.isoformat()}T{clock.zfill(5)}", place)


def day(words: str, today: date) -> date:
    """A day typed by a person: 2026-11-30, "tomorrow", "friday" (the next one). Raises BadDate."""
    text = words.strip().lower()
    if text == "tomorrow":
        return today + timedelta(days=1)
    if text == "today":
        return today
    if text in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS.index(text) - today.weekday() - 1) % 7 + 1)
    return read_day(words.strip())


def _near(text: str, today: date) -> date | None:
    """A day of the last week by its name."""
    if text in ("today", "now"):
        return today
    if text == "yesterday":
        return today - timedelta(days=1)
    if text in _WEEKDAYS:
        return today - timedelta(days=(today.weekday() - _WEEKDAYS.index(text)) % 7)
    return None


def _is_time(text: str) -> bool:
    hour, colon, minute = text.partition(":")
    return bool(colon) and hour.isdigit() and minute.isdigit() and int(hour) < 24 and int(minute) < 60
