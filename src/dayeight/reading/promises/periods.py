"""Weeks, months, quarters, holidays and their parts in words: "early March", "the week after Thanksgiving".

`Periods` adds them to the single days of `Days`; its table says which production reads which class of token.
"""

from __future__ import annotations

from datetime import date

from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.days import THIS_OR_NEXT, Days, Found, Period, single
from dayeight.reading.promises.lexicon.en_time import SEASONAL

_WORK_OF_A_PERIOD = frozenset({
    "close", "closing", "accounts", "audit", "audits", "reporting", "reports", "results", "work", "books",
    "rush", "figures",
    "review", "reviews", "party", "shutdown", "processing", "inventory", "stocktake", "procedures", "payroll", "bonus",
})  # fmt: skip


class Periods(Days):
    """Reads days and periods at tokens."""

    def read(self, i: int) -> Found:
        """The period that starts at token `i`, or None."""
        if self.kind[i] == "the" or (self.kind[i] == "every" and self.kind[i + 1] == "weekday"):
            return self.read(i + 1) if self.kind[i + 1] not in ("the", "") else None
        production = _PRODUCTIONS.get(self.kind[i])
        found = production(self, i) if production else None
        if found is None:
            return None
        return found[0], self._beside(found[1])

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
        if (
            self.kind[j] == "coming"
            and which == "this"
            and self.value[j + 1] == "week"
            and self.said.weekday() >= cal.SATURDAY
        ):
            return self._relative_unit("this", "week", j + 2)
        if self.kind[j] in THIS_OR_NEXT:
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
            return (single(found), j + 1) if found >= self.said else self.weekday(j)
        if which == "next":
            dated = self._date_beside(j + 2 if self.kind[j + 1] == "comma" else j + 1)
            if dated:
                return dated
            found, soonest = cal.plus(cal.next_week(self.said), day), cal.weekday_after(self.said, day)
            return Period(found, found, other=soonest if soonest < found else None), j + 1
        if which == "following" and self.previous:
            return single(cal.weekday_after(self.previous, day)), j + 1
        return self.weekday(j)

    def _relative_unit(self, which: str, unit: str, j: int) -> Found:
        if unit == "week":
            monday = self._week(which)
            named = which != "this"
            if self.kind[j] == "on" and self.kind[j + 1] == "weekday":
                return single(cal.plus(monday, self.number(j + 1))), j + 2
            if self.kind[j] == "weekday":
                return single(cal.plus(monday, self.number(j))), j + 1
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
            return self._quarter_from(
                (self.said.month - 1) // 3 + (which != "this"), self.said.year, j, which != "this"
            )
        if unit == "year":
            year = self.said.year + (which != "this")
            return Period(date(year, 1, 1), date(year, 12, 31), named=which != "this"), j
        if unit == "day" and which in ("next", "following") and self.previous:
            return single(cal.plus(self.previous, 1)), j
        return None

    def unit(self, i: int) -> Found:
        """the week, the weekend, the month, the quarter, the year; the week after X; this weekend."""
        unit, j = str(self.value[i]), i + 1
        if unit == "week" and self.kind[j] == "after":
            anchor = self.read(j + 1)
            if anchor is None and self.kind[j + 1] not in ("", "comma", "before", "and", "or"):
                return None
            day = anchor[0].last if anchor else self.previous
            if day is None:
                return None
            monday = cal.plus(cal.monday_of(day), 7)
            return Period(monday, cal.plus(monday, cal.FRIDAY), named=True), anchor[1] if anchor else j + 1
        if unit == "day" and self.kind[j] in ("after", "before") and (anchor := self.read(j + 1)):
            edge = cal.plus(anchor[0].last, 1) if self.kind[j] == "after" else cal.plus(anchor[0].first, -1)
            return single(edge), anchor[1]
        if unit == "weekend" and self.kind[j] == "of" and (anchor := self.read(j + 1)):
            saturday = cal.plus(cal.monday_of(anchor[0].first), 5)
            return Period(saturday, cal.plus(saturday, 1), named=True, by=cal.plus(saturday, -1)), anchor[1]
        if self.kind[i - 1 if i else -1] == "the" or unit == "weekend":
            while self.word[j] in ("is", "out", "over", "up", "done", "through", "ends", "itself"):
                j += 1
            return (
                self._relative_unit("this", unit, j)
                if unit in ("week", "weekend", "month", "quarter", "year")
                else None
            )
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
        return (single(anchor[0].last), anchor[1]) if anchor else None

    def week_after_next(self, i: int) -> Found:
        """the week after next."""
        monday = cal.plus(cal.next_week(self.said), 7)
        return Period(monday, cal.plus(monday, cal.FRIDAY), named=True), i + 1

    def week_from_now(self, i: int) -> Found:
        """this time next week."""
        return single(cal.plus(self.said, 7)), i + 1

    def midweek(self, i: int) -> Found:
        """midweek: Thursday of this week, of the next once that is past."""
        thursday = cal.plus(cal.this_week(self.said), cal.THURSDAY)
        return single(thursday if thursday > self.said else cal.plus(thursday, 7)), i + 1

    def this_end(self, i: int) -> Found:
        """EOW, EOM, EOQ, EOY; "end of week Friday"; "end of month June"."""
        if self.word[i].endswith("end") and self.word[i + 1] in _WORK_OF_A_PERIOD:
            return None  # "pulled into year-end close"
        j = i + 1 if self.kind[i + 1] not in ("this", "next", "coming") else i + 2
        found = self._relative_unit(self.kind[j - 1] if j > i + 1 else "this", str(self.value[i]), j)
        return (single(found[0].last), self._beside_week(found[1])) if found else None

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
        return single(first), i + 1

    def holiday(self, i: int) -> Found:
        """Christmas, Easter, Labor Day; its weekend ends on its Sunday."""
        j = i + 1
        if self.word[j] in SEASONAL:
            return None  # "our Christmas temps"
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
        while self.kind[j] in ("dash", "of", "the", "in", "on") and self.word[j] != "/":
            j += 1
        return j

    def _part_of(self, part: str, j: int) -> Found:
        if self.kind[j] == "unit" and self.value[j] in ("day",):
            return single(self.said), j + 1
        if self.kind[j] == "holiday" or (self.kind[j] == "part" and part == "end"):
            whole = self.read(j)
        elif self.kind[j] == "unit":
            end = j + 1
            while self.word[end] in ("is", "after"):
                end += 1
            whole = (
                self.unit(j) if self.kind[j + 1] == "after" else self._relative_unit("this", str(self.value[j]), j + 1)
            )
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
        "early": (0, months // 3 or 1), "mid": (months // 3, months - months // 3),
        "late": (months - months // 3, months),
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
