"""Calendar arithmetic for promises: ISO weeks, months, quarters and the holidays people name.

Everything works on dates alone. A day beyond the calendar (year 9999) raises OverflowError, which the reader of
time expressions takes as "no date".
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

MONDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 0, 3, 4, 5, 6
_LAST_YEAR = 9999


def plus(day: date, days: int) -> date:
    """`day` moved by a number of calendar days."""
    return day + timedelta(days=days)


def make(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day (31 February)."""
    if year > _LAST_YEAR:
        raise OverflowError("beyond the last year")
    if not (year >= 1 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    if not 1 <= year <= _LAST_YEAR:
        raise OverflowError("beyond the calendar")
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day of the month some months on, clamped to the month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, month_end(year, month + 1).day))


def monday_of(day: date) -> date:
    """The Monday of the ISO week of `day`."""
    return day - timedelta(days=day.weekday())


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday strictly after `day`."""
    return plus(day, (weekday - day.weekday() - 1) % 7 + 1)


def this_week(said: date) -> date:
    """The Monday of the week that "this week" means: the coming week where it is said at the weekend."""
    monday = monday_of(said)
    return plus(monday, 7) if said.weekday() >= SATURDAY else monday


def next_week(said: date) -> date:
    """The Monday of the next ISO week; said on a Sunday, the later of the two readings."""
    return plus(monday_of(said), 14 if said.weekday() == SUNDAY else 7)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th such weekday of a month; n = -1 is the last."""
    if n > 0:
        return plus(date(year, month, 1), (weekday - date(year, month, 1).weekday()) % 7 + 7 * (n - 1))
    last = month_end(year, month)
    return plus(last, -((last.weekday() - weekday) % 7))


def easter_sunday(year: int) -> date:
    """Western Easter (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], tuple[date, date]]:
    return lambda year: (date(year, month, day), date(year, month, day))


def _floating(month: int, weekday: int, n: int) -> Callable[[int], tuple[date, date]]:
    return lambda year: (nth_weekday(year, month, weekday, n),) * 2


def _from_easter(first: int, last: int) -> Callable[[int], tuple[date, date]]:
    return lambda year: (plus(easter_sunday(year), first), plus(easter_sunday(year), last))


# First and last day of each named holiday of a year. "Before" counts from the first, "after" from the last.
HOLIDAYS: dict[str, Callable[[int], tuple[date, date]]] = {
    "christmas": lambda year: (date(year, 12, 25), plus(date(year, 12, 31), 1)),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "thanksgiving": _floating(11, THURSDAY, 4),
    "labor day": _floating(9, MONDAY, 1),
    "memorial day": _floating(5, MONDAY, -1),
    "mlk day": _floating(1, MONDAY, 3),
    "presidents day": _floating(2, MONDAY, 3),
    "columbus day": _floating(10, MONDAY, 2),
    "juneteenth": _fixed(6, 19),
    "veterans day": _fixed(11, 11),
    "independence day": _fixed(7, 4),
    "valentine's": _fixed(2, 14),
    "halloween": _fixed(10, 31),
    "st patrick's": _fixed(3, 17),
    "anzac day": _fixed(4, 25),
    "australia day": _fixed(1, 26),
    "canada day": _fixed(7, 1),
    "good friday": _from_easter(-2, -2),
    "easter": _from_easter(0, 1),
    "easter sunday": _from_easter(0, 0),
    "easter monday": _from_easter(1, 1),
    "may day": _floating(5, MONDAY, 1),
    "spring bank holiday": _floating(5, MONDAY, -1),
    "august bank holiday": _floating(8, MONDAY, -1),
}

_ENGLISH_BANK_HOLIDAYS = (
    "new year", "good friday", "easter monday", "may day", "spring bank holiday", "august bank holiday",
    "christmas", "boxing day",
)  # fmt: skip


def holiday(name: str, said: date) -> tuple[date, date]:
    """First and last day of the next such holiday that is not over on `said`.

    "bank holiday" is the next English one.
    """
    if name == "bank holiday":
        found = (_next(bank, plus(said, 1)) for bank in _ENGLISH_BANK_HOLIDAYS)
        first = min(first for first, _ in found)
        return first, first
    return _next(name, said)


def _next(name: str, said: date) -> tuple[date, date]:
    for year in (said.year, said.year + 1):
        if year > _LAST_YEAR:
            break
        first, last = HOLIDAYS[name](year)
        if last >= said:
            return first, last
    raise OverflowError("beyond the last year")
