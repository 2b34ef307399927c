"""A moment to come as a person writes it: "tomorrow 8:30", "friday 9:00", "2026-11-27 8:30", on a given clock."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo

from dayeight.core.moments import read_day, read_moment
from dayeight.errors import BadDate

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TIME = re.compile(
    r"(?<![\d:-])(?:(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d) ?(?P<half>am|pm)?"
    r"|(?P<full>1[0-2]|[1-9]) ?(?P<part>am|pm))$"
)
_WHOSE = re.compile(r",?\s*\b(?P<whose>their|my|our) time\b")
_HINT = 'Write it as "tomorrow 8:30", "friday 9:00" or "2026-11-27 8:30"; add "my time" for your own clock.'


def next_morning(today: date, is_business_day: Callable[[date], bool]) -> str:
    """Half past eight on their next business day, as a person writes it."""
    day = next(day for n in range(1, 31) if is_business_day(day := today + timedelta(days=n)) or n == 30)
    ahead = (day - today).days
    named = "tomorrow" if ahead == 1 else _WEEKDAYS[day.weekday()] if ahead < 7 else day.isoformat()
    return f"{named} 8:30"


def moment_to_send(words: str, theirs: tzinfo, mine: tzinfo, now: datetime) -> datetime:
    """The moment that is meant, aware: on their clock unless the words say "my time". A time alone is its next one.

    Raises BadDate where there is no such moment, or it has passed.
    """
    text = " ".join(re.sub(r"(?<=\d)t(?=\d)|\bat\b", " ", words.lower()).split())
    whose = _WHOSE.search(text)
    place = mine if whose is not None and whose["whose"] != "their" else theirs
    text = _WHOSE.sub("", text).strip()
    time = _TIME.search(text)
    if time is None:
        raise BadDate(f"{words.strip()!r} names no time of day.", _HINT)
    day_text = text[: time.start()].strip()
    hour, minute = _hour(time), int(time["minute"] or 0)
    today = now.astimezone(place).date()
    day = _day(day_text, today, words)
    found = read_moment(f"{day.isoformat()}T{hour:02}:{minute:02}", place)
    if not day_text and found <= now:
        found = read_moment(f"{(day + timedelta(days=1)).isoformat()}T{hour:02}:{minute:02}", place)
    if found <= now:
        raise BadDate(f"{words.strip()!r} has passed.", _HINT)
    return found


def _hour(time: re.Match[str]) -> int:
    hour, half = int(time["hour"] or time["full"]), time["half"] or time["part"]
    return hour if half is None else hour % 12 + (12 if half == "pm" else 0)


def _day(text: str, today: date, words: str) -> date:
    if text in ("", "today"):
        return today
    if text == "tomorrow":
        return today + timedelta(days=1)
    name = text.removeprefix("on ").removeprefix("next ")
    if name in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS.index(name) - today.weekday() - 1) % 7 + 1)
    try:
        return read_day(text)
    except BadDate:
        raise BadDate(f"{words.strip()!r} is not a moment to come.", _HINT) from None
