"""Days and periods named in words: "Friday week", "the 14th", "early March", "the week after Thanksgiving".

Each production starts at one token and gives the longest period it can, with the index behind it, or None. The
rules are the table of the labelling guideline, section 3; every doubt takes the later reading.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.tokens import Tokens

_NUMBERS_IN_DATE = re.compile(r"[./-]")
_BESIDE_DAY = frozenset({"daypart", "clock", "zone", "eod", "fill"})
_THIS_OR_NEXT = frozenset({"this", "next", "coming", "following"})
_DASHES = frozenset({"dash", "to", "until"})
_NAMED = frozenset({"in", "by", "before", "after", "until", "of", "from", "part", "this", "next", "between", "ordinal", "within", "dash"})


class Period(NamedTuple):
    """First and last day. `named` where a period without a bound also says the earliest day.

    `by` is what "by" means where that is not the last day; `other` an earlier reading of an ambiguous phrase.
    """

    first: date
    last: date
    named: bool = False
    by: date | None = None
    other: date | None = None


Found = tuple[Period, int] | None


def _day(day: date) -> Period:
    return Period(day, day)


class Periods:
    """Reads periods at tokens, against the day the words were said and the last day named before."""

    def __init__(self, tokens: Tokens, said: date) -> None:
        self.word = [*tokens.word, "", "", "", ""]
        self.kind = [*tokens.kind, "", "", "", ""]
        self.value = [*tokens.value, None, None, None, None]
        self.said = said
        self.previous: date | None = None
        self.past_context = False

    def number(self, i: int) -> int:
        """The whole number that stands at a token; 0 where there is none."""
        value = self.value[i]
        return value if isinstance(value, int) else 0

    def read(self, i: int) -> Found:
        """The period that starts at token `i`, or None."""
        if self.kind[i] == "the" or (self.kind[i] == "every" and self.kind[i + 1] == "weekday"):
            return self.read(i + 1) if self.kind[i + 1] not in ("the", "") else None
        production = _PRODUCTIONS.get(self.kind[i])
        found = production(self, i) if production else None
        if found is None:
            return None
        return found[0], self._beside(found[1])

    def _beside(self, i: int) -> int:
        """Past the hour, part of day and zone that stand beside a day and never move it."""
        while True:
            if self.kind[i] in _BESIDE_DAY or self.word[i] == "in the morning":
                i += 1
            elif self.kind[i] in ("on", "by", "in", "before") and self.kind[i + 1] in ("clock", "daypart", "eod"):
                i += 2
            elif self.kind[i] in ("on", "by", "in") and self.kind[i + 1] in ("the", "number") and self.kind[i + 2] in ("daypart", "clock"):
                i += 3
            elif self.kind[i] == "comma" and self.kind[i + 1] in ("clock", "daypart"):
                i += 2
            else:
                return i

    # days

    def weekday(self, i: int) -> Found:
        """Friday; Friday 12 June; Monday the 9th; Friday week; Friday of next week; the Monday after X."""
        day, j = self.number(i), self._beside(i + 1)
        k = j + 1 if self.kind[j] in ("comma", "on") or self.word[j] == "(" else j
        dated = self._date_beside(k)
        if dated:
            end = dated[1]
            return dated[0], end + 1 if self.word[k - 1] == "(" and self.word[end] == ")" else end
        if self.kind[j] == "unit" and self.value[j] in ("week", "fortnight"):
            days = 7 if self.value[j] == "week" else 14
            return _day(cal.plus(cal.weekday_after(self.said, day), days)), j + 1
        k = j + 1 if self.kind[j] in ("of", "comma", "in") else j
        k = k + 1 if self.kind[k] == "the" else k
        if self.kind[k] in _THIS_OR_NEXT and (self.value[k + 1] == "week" or self.kind[k + 1] == "weekend"):
            week = self._week(self.kind[k])
            return _day(cal.plus(week, day)), k + 2
        if self.kind[k] == "weekof" and (week_of := self.read(k)):
            return _day(cal.plus(cal.monday_of(week_of[0].first), day)), week_of[1]
        if self.kind[j] == "after":
            if self.kind[j + 1] == "next":
                return _day(cal.plus(cal.weekday_after(self.said, day), 7)), j + 2
            anchor = self.read(j + 1)
            if anchor:
                return _day(cal.weekday_after(anchor[0].last, day)), anchor[1]
            if self.previous and self.kind[j + 1] == "":
                return _day(cal.weekday_after(self.previous, day)), j + 1
        if self.kind[i - 1] == "every":
            return _day(cal.weekday_after(self.said, day)), j
        soonest = cal.weekday_after(self.said, day)
        other = self.said if self.said.weekday() == day else None
        return Period(soonest, soonest, other=other), j

    def _date_beside(self, i: int) -> Found:
        i = i + 1 if self.kind[i] == "the" else i
        if self.kind[i] in ("date", "ordinal"):
            return _PRODUCTIONS[self.kind[i]](self, i)
        if self.kind[i] == "month" and self.kind[i + 1] in ("number", "ordinal"):
            return self.month(i)
        if self.kind[i] == "number" and (self.kind[i + 1] == "month" or self.kind[i + 2] == "month"):
            return self.day_number(i)
        return None

    def today(self, i: int) -> Found:
        """today, tonight, this afternoon; "today, 3 May" is today."""
        j = self._beside(i + 1)
        day = cal.plus(self.said, self.number(i))
        k = j + 1 if self.kind[j] == "comma" else j
        dated = self._date_beside(self._beside(k + 1) if self.kind[k] == "weekday" else k)
        return _day(day), dated[1] if dated else j

    def tomorrow(self, i: int) -> Found:
        """tomorrow, tomorrow afternoon, "tomorrow, Saturday 11 April"."""
        j = self._beside(i + 1)
        if self.kind[j] == "comma" and self.kind[j + 1] == "weekday":
            named = self.weekday(j + 1)
            j = named[1] if named else j
        return _day(cal.plus(self.said, 1)), j

    def end_of_day(self, i: int) -> Found:
        """EOD, COB Friday, end of the day tomorrow: the day named, else today."""
        j = i + 1
        while self.kind[j] in ("on", "of", "comma", "the", "fill", "daypart", "clock", "zone"):
            j += 1
        named = self.read(j) if self.kind[j] in ("weekday", "this", "next", "today", "tomorrow", "date", "ordinal", "month", "number") else None
        if named and named[0].first == named[0].last:
            return named
        return (_day(self.said), i + 1) if self.word[i] != "first thing" else None

    def hour(self, i: int) -> Found:
        """noon Monday, 5pm on Friday, midnight on April 27: just that day."""
        j = self._beside(i + 1)
        while self.kind[j] in ("on", "of", "comma"):
            j += 1
        found = self.read(j)
        return found if found and found[0].first == found[0].last else None

    def day_after(self, i: int) -> Found:
        """the day after X, the day before X; without X, of the day named last."""
        shift = self.number(i)
        j = i + 1
        anchor = self.read(j + 1 if self.kind[j] in ("on", "of") else j)
        if anchor:
            edge = anchor[0].last if shift > 0 else anchor[0].first
            return _day(cal.plus(edge, shift)), anchor[1]
        if self.previous and shift > 0:
            return _day(cal.plus(self.previous, shift)), j
        return None

    def numeric(self, i: int) -> Found:
        """2025-03-20, 28/03/2025, 3/14: the one valid reading, the later of two."""
        parts = [int(part) for part in _NUMBERS_IN_DATE.split(str(self.value[i]))]
        if len(parts) == 3 and parts[0] > 31:
            day = cal.make(*parts)
            return (_day(day), i + 1) if day else None
        if len(parts) == 3:
            year = parts[2] if parts[2] > 99 else 2000 + parts[2]
            days = [cal.make(year, parts[1], parts[0]), cal.make(year, parts[0], parts[1])]
        else:
            days = [self._without_year(parts[1], parts[0]), self._without_year(parts[0], parts[1])]
        valid = sorted({day for day in days if day})
        if not valid:
            return None
        earlier = valid[0] if len(valid) > 1 and valid[0] > self.said else None
        return Period(valid[-1], valid[-1], other=earlier), i + 1

    def _without_year(self, month: int, day: int) -> date | None:
        """The next such date strictly after the day it was said."""
        for year in range(self.said.year, self.said.year + 9):
            found = cal.make(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
            if found and found > self.said:
                return found
        return None

    def _year(self, i: int) -> tuple[int, int]:
        """A year that follows a date ("2026", ", 2026", "next year"), and the index behind it; 0 where none."""
        j = i + 1 if self.kind[i] in ("comma", "of") else i
        if self.kind[j] == "number" and 1900 <= self.number(j) <= 9999 and len(self.word[j]) == 4:
            return self.number(j), j + 1
        if self.kind[j] in ("this", "next") and self.value[j + 1] == "year":
            return self.said.year + (self.kind[j] == "next"), j + 2
        return 0, i

    def _dated(self, month: int, day: int, i: int) -> Found:
        year, j = self._year(i)
        found = cal.make(year, month, day) if year else self._without_year(month, day)
        return (_day(found), j) if found else None

    def month(self, i: int) -> Found:
        """March; March 9, 2026; March 24-28; January 2027."""
        month, j = self.number(i), i + 1
        j = j + 1 if self.word[j] == "." else j
        j = j + 1 if self.kind[j] == "the" and self.kind[j + 1] == "ordinal" else j
        if self.kind[j] in ("number", "ordinal") and 1 <= self.number(j) <= 31 and self.kind[j + 1] != "unit":
            first = self._dated(month, self.number(j), j + 1)
            if first and self.kind[j + 1] in _DASHES and self.kind[j + 2] in ("number", "ordinal"):
                last = self._dated(month, self.number(j + 2), j + 3)
                if last and last[0].last > first[0].first:
                    return Period(first[0].first, last[0].last, named=True), last[1]
            return first
        if i and self.kind[i - 1] in ("number", "ordinal"):
            return None  # a day that this month does not have
        if self.word[i] in ("may", "march") and self.kind[i - 1 if i else -1] not in _NAMED:
            return None
        year, j = self._year(j)
        first_day = date(year, month, 1) if year else self._month_on(month)
        return Period(first_day, cal.month_end(first_day.year, month), named=True), j

    def _month_on(self, month: int) -> date:
        """The first day of the next such month that is not over."""
        year = self.said.year + (month < self.said.month)
        return date(year, month, 1) if year <= date.max.year else self._beyond()

    @staticmethod
    def _beyond() -> date:
        raise OverflowError("beyond the last year")

    def ordinal(self, i: int) -> Found:
        """the 14th; 14th of March; 24th to 28th; first week of June; first Monday of June."""
        n, j = self.number(i), i + 1
        if self.word[i].isalpha() and self.word[j] == "week of":
            return self._week_of_month(n, j + 1)
        if self.word[i].isalpha() and self.value[j] == "week" and self.kind[j + 1] in ("of", "in"):
            return self._week_of_month(n, j + 2)
        if self.word[i].isalpha() and self.kind[j] == "quarter":
            return self._quarter(n, j + 1)
        if self.word[i].isalpha() and self.value[j] == "quarter":
            return self._quarter(n, j + 1)
        if self.word[i].isalpha() and self.kind[j] == "weekday" and self.kind[j + 1] in ("of", "in"):
            month = self.read(j + 2)
            if month and month[0].first.day == 1:
                return _day(cal.nth_weekday(month[0].first.year, month[0].first.month, self.number(j), n)), month[1]
            return None
        if self.word[i].isalpha():
            return None
        return self.day_number(i) or self._day_of_month(i)

    def day_number(self, i: int, range_end: bool = False) -> Found:
        """14 March, 14th of March 2026, 24-28 March, 24th to 28th March."""
        n, j = self.number(i), i + 1
        if not 1 <= n <= 31:
            return None
        if self.kind[j] in _DASHES or self.kind[j] == "and":
            if range_end:
                return None
            last = self.day_number(j + 1, range_end=True) if self.kind[j + 1] in ("number", "ordinal") else None
            if last:
                first = cal.make(last[0].last.year, last[0].last.month, n)
                if first and first < last[0].last:
                    return Period(first, last[0].last, named=True), last[1]
            return None
        j = j + 1 if self.kind[j] == "of" else j
        if self.kind[j] == "month":
            after = j + 2 if self.word[j + 1] == "." and self.kind[j + 2] == "number" else j + 1
            return self._dated(self.number(j), n, after)
        if self.kind[i] == "ordinal" and self.kind[j] in _THIS_OR_NEXT and self.value[j + 1] == "month":
            month = self._month(self.kind[j])
            found = cal.make(month.year, month.month, n)
            return (_day(found), j + 2) if found else None
        return None

    def _day_of_month(self, i: int) -> Found:
        """The 14th without a month: the next one; in words about a date that has passed, the nearest."""
        n = self.number(i)
        start = cal.add_months(date(self.said.year, self.said.month, 1), -1 if self.past_context else 0)
        days = (cal.make(m.year, m.month, n) for m in (cal.add_months(start, k) for k in range(4)))
        valid = [day for day in days if day]
        if self.past_context:
            return (_day(min(valid, key=lambda day: abs((day - self.said).days))), i + 1) if valid else None
        following = [day for day in valid if day > self.said]
        return (_day(following[0]), i + 1) if following else None

    # weeks and longer

    def _week(self, which: str) -> date:
        """The Monday of this, next, the coming or the following week."""
        if which == "this":
            return cal.this_week(self.said)
        if which == "following" and self.previous:
            return cal.next_week(self.previous)
        return cal.next_week(self.said)

    def _month(self, which: str) -> date:
        first = date(self.said.year, self.said.month, 1)
        return first if which == "this" else cal.add_months(first, 1)

    def relative(self, i: int) -> Found:
        """this Friday, next week, next month, this weekend, the coming Monday, the following Wednesday."""
        which, j = self.kind[i], i + 1
        if self.kind[j] in _THIS_OR_NEXT:
            return self.relative(j)
        if self.kind[j] == "weekday":
            return self._relative_weekday(which, self.number(j), j)
        if self.kind[j] == "month" and which != "following":
            first = self._month_on(self.number(j))
            return Period(first, cal.month_end(first.year, first.month), named=True), j + 1
        if self.kind[j] == "part" and self.value[j] in ("early", "mid", "late", "end"):
            return self.part(j) if which == "this" else None
        if self.kind[j] == "holiday":
            return self.holiday(j)
        if self.kind[j] != "unit":
            return None
        return self._relative_unit(which, str(self.value[j]), j + 1)

    def _relative_weekday(self, which: str, day: int, j: int) -> Found:
        if which == "this":
            found = cal.plus(cal.this_week(self.said), day)
            return (_day(found), j + 1) if found >= self.said else self.weekday(j)
        if which == "next":
            dated = self._date_beside(j + 2 if self.kind[j + 1] == "comma" else j + 1)
            if dated:
                return dated
            found, soonest = cal.plus(cal.next_week(self.said), day), cal.weekday_after(self.said, day)
            return Period(found, found, other=soonest if soonest < found else None), j + 1
        if which == "following" and self.previous:
            return _day(cal.weekday_after(self.previous, day)), j + 1
        return self.weekday(j)

    def _relative_unit(self, which: str, unit: str, j: int) -> Found:
        if unit == "week":
            monday = self._week(which)
            named = which != "this"
            if self.kind[j] == "on" and self.kind[j + 1] == "weekday":
                return _day(cal.plus(monday, self.number(j + 1))), j + 2
            if self.kind[j] == "weekday":
                return _day(cal.plus(monday, self.number(j))), j + 1
            if which == "coming":
                return Period(self.said, cal.plus(self.said, 7)), j
            other = cal.plus(monday, -3) if named and self.said.weekday() == cal.SUNDAY and which == "next" else None
            return Period(monday, cal.plus(monday, cal.FRIDAY), named=named, other=other), j
        if unit == "weekend":
            saturday = cal.plus(cal.this_week(self.said) if which in ("this", "coming") else self._week(which), 5)
            if self.said.weekday() >= cal.SATURDAY and which == "this":
                saturday = cal.plus(saturday, -7)
            return Period(saturday, cal.plus(saturday, 1), named=True, by=cal.plus(saturday, -1)), j
        if unit == "month":
            first = self._month(which)
            if which == "coming":
                return Period(self.said, cal.add_months(self.said, 1)), j
            return Period(first, cal.month_end(first.year, first.month), named=which != "this"), j
        if unit == "quarter":
            return self._quarter_from((self.said.month - 1) // 3 + (which != "this"), self.said.year, j, which != "this")
        if unit == "year":
            year = self.said.year + (which != "this")
            return Period(date(year, 1, 1), date(year, 12, 31), named=which != "this"), j
        if unit == "day" and which in ("next", "following") and self.previous:
            return _day(cal.plus(self.previous, 1)), j
        return None

    def unit(self, i: int) -> Found:
        """the week, the weekend, the month, the quarter, the year; the week after X; this weekend."""
        unit, j = str(self.value[i]), i + 1
        if unit == "week" and self.kind[j] == "after":
            anchor = self.read(j + 1)
            if anchor is None and self.kind[j + 1] not in ("", "comma"):
                return None
            day = anchor[0].last if anchor else self.previous
            if day is None:
                return None
            monday = cal.plus(cal.monday_of(day), 7)
            return Period(monday, cal.plus(monday, cal.FRIDAY), named=True), anchor[1] if anchor else j
        if unit == "day" and self.kind[j] in ("after", "before") and (anchor := self.read(j + 1)):
            edge = cal.plus(anchor[0].last, 1) if self.kind[j] == "after" else cal.plus(anchor[0].first, -1)
            return _day(edge), anchor[1]
        if unit == "weekend" and self.kind[j] == "of" and (anchor := self.read(j + 1)):
            saturday = cal.plus(cal.monday_of(anchor[0].first), 5)
            return Period(saturday, cal.plus(saturday, 1), named=True, by=cal.plus(saturday, -1)), anchor[1]
        if self.kind[i - 1 if i else -1] == "the" or unit == "weekend":
            while self.word[j] in ("is", "out", "over", "up", "done", "through", "ends", "itself"):
                j += 1
            return self._relative_unit("this", unit, j) if unit in ("week", "weekend", "month", "quarter", "year") else None
        return None

    def week_of(self, i: int) -> Found:
        """week of X, week commencing X, w/c X: Monday to Friday of X's week."""
        anchor = self.read(i + 1)
        if anchor is None:
            return None
        monday = cal.monday_of(anchor[0].first)
        return Period(monday, cal.plus(monday, cal.FRIDAY), named=True), anchor[1]

    def week_ending(self, i: int) -> Found:
        """week ending X: X itself."""
        anchor = self.read(i + 1)
        return (_day(anchor[0].last), anchor[1]) if anchor else None

    def week_after_next(self, i: int) -> Found:
        """the week after next."""
        monday = cal.plus(cal.next_week(self.said), 7)
        return Period(monday, cal.plus(monday, cal.FRIDAY), named=True), i + 1

    def week_from_now(self, i: int) -> Found:
        """this time next week."""
        return _day(cal.plus(self.said, 7)), i + 1

    def midweek(self, i: int) -> Found:
        """midweek: Thursday of this week, of the next once that is past."""
        thursday = cal.plus(cal.this_week(self.said), cal.THURSDAY)
        return _day(thursday if thursday > self.said else cal.plus(thursday, 7)), i + 1

    def this_end(self, i: int) -> Found:
        """EOW, EOM, EOQ, EOY; "end of week Friday"; "end of month June"."""
        j = i + 1 if self.kind[i + 1] not in ("this", "next", "coming") else i + 2
        found = self._relative_unit(self.kind[j - 1] if j > i + 1 else "this", str(self.value[i]), j)
        return (_day(found[0].last), self._beside_week(found[1])) if found else None

    def _beside_week(self, i: int) -> int:
        return i + 1 if self.value[i] == "week" and self.kind[i] == "unit" else i

    def _quarter(self, n: int, j: int) -> Found:
        if not 1 <= n <= 4:
            return None
        year, j = self._year(j)
        year = year or self.said.year + (n * 3 < self.said.month)
        return self._quarter_from(n - 1, year, j, True)

    @staticmethod
    def _quarter_from(index: int, year: int, j: int, named: bool) -> Found:
        year, index = year + index // 4, index % 4
        last = cal.month_end(year, index * 3 + 3)
        return Period(date(year, index * 3 + 1, 1), last, named=named), j

    def quarter(self, i: int) -> Found:
        """Q3, Q1 2027."""
        return self._quarter(self.number(i), i + 1)

    def year_number(self, i: int) -> Found:
        """A bare year after "early", "end of", "in": 2027."""
        year = self.number(i)
        if self.kind[i] == "number" and self.said.year <= year <= self.said.year + 5:
            return Period(date(year, 1, 1), date(year, 12, 31), named=True), i + 1
        return None

    def new_year(self, i: int) -> Found:
        """the new year: as a period January, as a day the first."""
        first = date(cal.plus(self.said, 365 - 334).year if self.said.month == 12 else self.said.year + 1, 1, 1)
        if self.said.month == 1 and self.kind[i - 1] == "in":
            first = date(self.said.year, 1, 1)
        if self.kind[i - 1 if i else -1] in ("in", "part", "of") or (i and self.word[i - 1] in ("into", "early")):
            return Period(first, date(first.year, 1, 31), named=True), i + 1
        return _day(first), i + 1

    def holiday(self, i: int) -> Found:
        """Christmas, Easter, Labor Day; its weekend ends on its Sunday."""
        j = i + 1
        if self.value[j] == "weekend":
            first, last = cal.holiday(str(self.value[i]), self.said)
            sunday = cal.plus(cal.monday_of(first), -1 if first.weekday() == cal.MONDAY else 6)
            return Period(cal.plus(sunday, -1), sunday, named=True), j + 1
        if self.kind[j] == "on" or self.kind[j] == "comma" or self.word[j] == "(":
            dated = self._date_beside(self._beside(j + 2) if self.kind[j + 1] == "weekday" else j + 1)
            if dated:
                return dated[0], dated[1] + (self.word[j] == "(" and self.word[dated[1]] == ")")
        j += self.word[j] in ("break", "holiday", "holidays", "period", "vacation", "shutdown")
        first, last = cal.holiday(str(self.value[i]), self.said)
        year, after = self._year(j)
        if year and year != first.year:
            first, last = cal.holiday(str(self.value[i]), date(year, 1, 1))
            j = after
        return Period(first, last, named=False, by=first), j

    def holiday_weekend(self, i: int) -> Found:
        """the long weekend: to its Sunday."""
        return self._relative_unit("this", "weekend", i + 1)

    # parts of periods

    def part(self, i: int) -> Found:
        """early March, the end of next week, mid-May, early to mid June, the second half of April."""
        part, j = str(self.value[i]), i + 1
        if self.kind[j] in ("to", "dash", "or") and self.kind[j + 1] == "part":
            low, high = self._part_of(part, self._of(j + 2)), self.part(j + 1)
            return (Period(low[0].first, high[0].last, named=True), high[1]) if low and high else high
        return self._part_of(part, self._of(j))

    def _of(self, j: int) -> int:
        while self.kind[j] in ("dash", "of", "the", "in", "on", "weekof") and self.word[j] != "/":
            j += 1
        return j

    def _part_of(self, part: str, j: int) -> Found:
        if self.kind[j] == "unit" and self.value[j] in ("day",):
            return _day(self.said), j + 1
        if self.kind[j] == "holiday" or (self.kind[j] == "part" and part == "end"):
            whole = self.read(j)
        elif self.kind[j] == "unit":
            end = j + 1
            while self.word[end] in ("is", "after"):
                end += 1
            whole = self.unit(j) if self.kind[j + 1] == "after" else self._relative_unit("this", str(self.value[j]), j + 1)
        else:
            whole = self.read(j) or self.year_number(j)
        if whole is None:
            return None
        period, end = whole
        if period.first == period.last:
            return period, end
        if part == "later":
            return Period(period.first, period.last, named=period.named and part != "later"), end
        if (period.last - period.first).days <= 7:
            return _part_of_week(part, period), end
        if period.first.month == period.last.month:
            return _part_of_month(part, period), end
        return _part_of_longer(part, period), end

    def _week_of_month(self, n: int, j: int) -> Found:
        month = self.read(j)
        if month is None or month[0].first.day != 1:
            return None
        monday = cal.nth_weekday(month[0].first.year, month[0].first.month, cal.MONDAY, n)
        return Period(monday, cal.plus(monday, cal.FRIDAY), named=True), month[1]

    def last_week(self, i: int) -> Found:
        """the last week of M; "last week" alone is past."""
        j = i + 1
        if self.kind[j] not in ("of", "in"):
            return None
        month = self.read(j + 1)
        return (Period(cal.plus(month[0].last, -6), month[0].last, named=True), month[1]) if month else None


def _part_of_week(part: str, week: Period) -> Period:
    monday = cal.monday_of(week.first)
    if part in ("early", "first half"):
        return week._replace(first=monday, last=cal.plus(monday, 2), other=None)
    day = cal.plus(monday, cal.THURSDAY if part == "mid" else cal.FRIDAY)
    return Period(day, day)


def _part_of_month(part: str, month: Period) -> Period:
    year, number, last = month.first.year, month.first.month, month.last
    first_day, last_day = {
        "early": (1, 10), "mid": (11, 20), "late": (21, last.day), "end": (last.day, last.day),
        "first half": (1, 15), "second half": (16, last.day),
    }[part]  # fmt: skip
    return Period(date(year, number, first_day), date(year, number, last_day), named=part != "end")


def _part_of_longer(part: str, whole: Period) -> Period:
    """Parts of a quarter or year, which the guideline leaves open: thirds and halves, the later reading."""
    months = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    low, high = {
        "early": (0, months // 3 or 1), "mid": (months // 3, months - months // 3), "late": (months - months // 3, months),
        "end": (months, months), "first half": (0, (months + 1) // 2), "second half": (months // 2, months),
    }[part]  # fmt: skip
    last = cal.plus(cal.add_months(whole.first, high), -1) if high < months else whole.last
    return Period(cal.add_months(whole.first, low) if low < months else last, last, named=part != "end")


_PRODUCTIONS = {
    "weekday": Periods.weekday, "today": Periods.today, "tomorrow": Periods.tomorrow, "eod": Periods.end_of_day,
    "clock": Periods.hour, "daypart": Periods.hour, "day after": Periods.day_after, "date": Periods.numeric,
    "month": Periods.month, "ordinal": Periods.ordinal, "number": Periods.day_number, "this": Periods.relative,
    "next": Periods.relative, "coming": Periods.relative, "following": Periods.relative, "unit": Periods.unit,
    "weekof": Periods.week_of, "weekend-of": Periods.week_ending, "week after next": Periods.week_after_next,
    "week from now": Periods.week_from_now, "midweek": Periods.midweek, "this-end": Periods.this_end,
    "quarter": Periods.quarter, "new year": Periods.new_year, "holiday": Periods.holiday,
    "holiday weekend": Periods.holiday_weekend, "part": Periods.part, "last week": Periods.last_week,
}  # fmt: skip
