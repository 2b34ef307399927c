"""Business days of one place: Monday to Friday without that place's public holidays (decision D2).

The holidays are handed in as data, one year at a time, so this module knows no library and no file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

HolidaysOfYear = Callable[[int], Mapping[date, str]]

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


def no_holidays(year: int) -> Mapping[date, str]:
    """A place without public holidays (used where the country is unknown)."""
    return {}


class Workdays:
    """The business days of one place, from a function that names the public holidays of a year.

    Dates near the ends of the calendar (year 1 and year 9999) stop there instead of raising.
    """

    def __init__(self, holidays_of_year: HolidaysOfYear = no_holidays) -> None:
        self._holidays_of_year = holidays_of_year
        self._years: dict[int, Mapping[date, str]] = {}
        self._nth: dict[tuple[date, int], date] = {}

    def holiday(self, day: date) -> str | None:
        """The name of the public holiday on this day, or None."""
        year = self._years.get(day.year)
        if year is None:
            year = self._years[day.year] = self._holidays_of_year(day.year)
        return year.get(day)

    def is_business_day(self, day: date) -> bool:
        """True for Monday to Friday without a public holiday."""
        return day.weekday() < _SATURDAY and self.holiday(day) is None

    def bd(self, day: date, n: int) -> date:
        """The n-th business day after `day`, which itself is not counted (n >= 1)."""
        key = (day, n)
        found = self._nth.get(key)
        if found is None:
            found = day
            for _ in range(n):
                found = self.on(_next(found))
            self._nth[key] = found
        return found

    def on(self, day: date) -> date:
        """`day` itself if it is a business day, else the next one."""
        while not self.is_business_day(day) and day < date.max:
            day += _ONE_DAY
        return day

    def last_before(self, day: date) -> date:
        """The last business day strictly before `day`."""
        day = _previous(day)
        while not self.is_business_day(day) and day > date.min:
            day -= _ONE_DAY
        return day

    def skipped(self, after: date, until: date) -> list[tuple[date, str]]:
        """The days after `after` and before `until` that are no business days, each with its reason.

        The reason is the name of the public holiday, or "weekend".
        """
        found = []
        day = after
        while (day := _next(day)) < until:
            name = self.holiday(day)
            if name is not None:
                found.append((day, name))
            elif day.weekday() >= _SATURDAY:
                found.append((day, "weekend"))
        return found


def _next(day: date) -> date:
    return day + _ONE_DAY if day < date.max else day


def _previous(day: date) -> date:
    return day - _ONE_DAY if day > date.min else day
