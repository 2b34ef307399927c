"""Days and hours of a plan in words. There is one today: the candidate's own, that of the aware moment `now`.

Moments of steps stay on the employer's clock ("their time"); "today" and "tomorrow" are said of them only where the
candidate's own calendar says the same.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dayeight.core.moments import zone
from dayeight.core.words import day_words, relative_words, time_words


def local_now(now: datetime, timezone: str) -> datetime:
    """The present moment on the clock of a place, without offset."""
    return now.astimezone(zone(timezone)).replace(tzinfo=None)


def own_moment(moment: datetime, timezone: str, now: datetime) -> datetime:
    """A moment on the employer's clock, on the candidate's own."""
    return moment.replace(tzinfo=zone(timezone)).astimezone(now.tzinfo)


def day_and_distance(day: date, today: date) -> tuple[str, str]:
    """ "Tuesday 1 December" and "in five days"."""
    return day_words(day, today), relative_words(day, today)


def near_day(day: date, today: date) -> str:
    """ "today", "tomorrow", or the day with its name."""
    distance = (day - today).days
    return relative_words(day, today) if distance in (-1, 0, 1) else f"on {day_words(day, today)}"


def until_words(closes: datetime, timezone: str, now: datetime) -> str:
    """The last moment of a window: "through Thursday 12 November", "until today at 16:00"; `closes` is past it."""
    last = closes - timedelta(minutes=1)
    day = _their_day(last, timezone, now).removeprefix("on ")
    if (last.hour, last.minute) == (23, 59):
        return f"through {day}"
    return f"until {day} at {time_words(closes)}"


def ideal_words(ideal: datetime, timezone: str, now: datetime) -> str:
    """When a step is best done: "best today at 14:00", or "now is a good time" once that hour has come."""
    if own_moment(ideal, timezone, now) <= now:
        return "now is a good time"
    return f"best {_their_day(ideal, timezone, now)} at {time_words(ideal)}"


def opens_words(opens: datetime, timezone: str, now: datetime) -> str:
    """When a step opens, an aware moment: "today from 17:00", with the employer's hour where it is another."""
    own = opens.astimezone(now.tzinfo)
    day = near_day(own.date(), now.date()).removeprefix("on ")
    theirs = f" ({time_words(local_now(opens, timezone))} their time)" if other_clock(now, timezone) else ""
    return f"{day} from {time_words(own)}{theirs}"


def other_clock(now: datetime, timezone: str) -> str:
    """ "their time" where the employer's clock shows another hour than the person's, else ""."""
    return "their time" if now.astimezone(zone(timezone)).utcoffset() != now.utcoffset() else ""


def _their_day(moment: datetime, timezone: str, now: datetime) -> str:
    """The day of a moment on the employer's clock, by its name where the candidate's calendar shows another."""
    if own_moment(moment, timezone, now).date() == moment.date():
        return near_day(moment.date(), now.date())
    return f"on {day_words(moment.date(), now.date())}"
