"""Days and hours of a plan in words, seen from today at the employer's place."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dayeight.core.moments import zone
from dayeight.core.words import day_words, relative_words, time_words


def local_now(now: datetime, timezone: str) -> datetime:
    """The present moment on the clock of a place, without offset."""
    return now.astimezone(zone(timezone)).replace(tzinfo=None)


def day_and_distance(day: date, today: date) -> tuple[str, str]:
    """ "Tuesday 1 December" and "in five days"."""
    return day_words(day, today), relative_words(day, today)


def near_day(day: date, today: date) -> str:
    """ "today", "tomorrow", or the day with its name."""
    distance = (day - today).days
    return relative_words(day, today) if distance in (-1, 0, 1) else f"on {day_words(day, today)}"


def until_words(closes: datetime, today: date) -> str:
    """The last moment of a window: "through Thursday 12 November", "until today at 16:00"; `closes` is past it."""
    last = closes - timedelta(minutes=1)
    if (last.hour, last.minute) == (23, 59):
        return f"through {_bare_day(last.date(), today)}"
    return f"until {_bare_day(last.date(), today)} at {time_words(closes)}"


def ideal_words(ideal: datetime, now: datetime) -> str:
    """When a step is best done: "best today at 14:00", or "now is a good time" once that hour has come."""
    if ideal <= now:
        return "now is a good time"
    day = near_day(ideal.date(), now.date())
    return f"best {day} at {time_words(ideal)}"


def other_clock(now: datetime, timezone: str) -> str:
    """ "their time" where the employer's clock shows another hour than the person's, else ""."""
    return "their time" if now.astimezone(zone(timezone)).utcoffset() != now.utcoffset() else ""


def _bare_day(day: date, today: date) -> str:
    return "today" if day == today else "tomorrow" if (day - today).days == 1 else day_words(day, today)
