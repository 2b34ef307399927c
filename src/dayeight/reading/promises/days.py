"""Single days in words: "Friday week", "the 14th", "noon Monday", "3/14", "the day after Thanksgiving".

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
THIS_OR_NEXT = frozenset({"this", "next", "coming", "following"})
_MONTHLY = frozenset({"meeting", "meetings", "board", "session", "intake", "cohort", "issue"})
_DASHES = frozenset({"dash", "to", "until"})
_NAMED = frozenset(
    {
        "in",
        "by",
        "before",
        "after",
        "until",
        "of",
        "from",
        "part",
        "this",
        "next",
        "between",
        "ordinal",
        "within",
        "dash",
        "weekof",
        "or",
        "to",
        "approx",
        "weekend-of",
    }
)


_BEFORE_A_DAY = frozenset(
    {"by", "on", "before", "until", "after", "between", "and", "to", "or", "from", "approx", "fill"}
)
_BEHIND_A_DAY = frozenset({
    "", ".", "!", "?", ";", ",", ")", "and", "but", "or", "at", "then", "so", "to", "we", "i", "you", "they", "latest",
    "at the latest",
})  # fmt: skip


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


def single(day: date) -> Period:
    """One day as a period."""
    return Period(day, day)


class Days:
    """Reads days at tokens, against the day the words were said and the last day named before."""

    def __init__(self, tokens: Tokens, said: date) -> None:
        self.word = [*tokens.word, "", "", "", ""]
        self.kind = [*tokens.kind, "", "", "", ""]
        self.value = [*tokens.value, None, None, None, None]
        self.verb = [*tokens.verb, "", "", "", ""]
        self.said = said
        self.previous: date | None = None
        self.past_context = False
        self.month_first: bool | None = None
        self.gone = False  # the words stand behind "was": "the closing date was 10 April"

    def number(self, i: int) -> int:
        """The whole number that stands at a token; 0 where there is none."""
        value = self.value[i]
        return value if isinstance(value, int) else 0

    def read(self, i: int) -> Found:
        """The period that starts at token `i`, or None."""
        raise NotImplementedError

    def _week_of_month(self, n: int, j: int) -> Found:
        raise NotImplementedError

    def _quarter(self, n: int, j: int) -> Found:
        raise NotImplementedError

    def _week(self, which: str) -> date:
        raise NotImplementedError

    def _month(self, which: str) -> date:
        raise NotImplementedError

    def _beside(self, i: int) -> int:
        """Past the hour, part of day and zone that stand beside a day and never move it."""
        while True:
            if self.kind[i] in _BESIDE_DAY or self.word[i] == "in the morning":
                i += 1
            elif self.kind[i] in ("on", "by", "in", "before") and self.kind[i + 1] in ("clock", "daypart", "eod"):
                i += 2
            elif (
                self.kind[i] in ("on", "by", "in")
                and self.kind[i + 1] in ("the", "number")
                and self.kind[i + 2] in ("daypart", "clock")
            ):
                i += 3
            elif self.kind[i] == "comma" and self.kind[i + 1] in ("clock", "daypart"):
                i += 2
            else:
                return i

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
            return single(cal.plus(cal.weekday_after(self.said, day), days)), j + 1
        k = j + 1 if self.kind[j] in ("of", "comma", "in") else j
        k = k + 1 if self.kind[k] == "the" else k
        if self.kind[k] in THIS_OR_NEXT and (self.value[k + 1] == "week" or self.kind[k + 1] == "weekend"):
            week = self._week(self.kind[k])
            return single(cal.plus(week, day)), k + 2
        if self.kind[k] == "weekof" and (week_of := self.read(k)):
            return single(cal.plus(cal.monday_of(week_of[0].first), day)), week_of[1]
        if self.kind[j] == "after":
            if self.kind[j + 1] == "next":
                return single(cal.plus(cal.weekday_after(self.said, day), 7)), j + 2
            anchor = self.read(j + 1)
            if anchor:
                return single(cal.weekday_after(anchor[0].last, day)), anchor[1]
            if self.previous and self.kind[j + 1] == "":
                return single(cal.weekday_after(self.previous, day)), j + 1
        if self.kind[j] == "following" and self.previous and self.kind[j + 1] in ("", "comma"):
            return single(cal.weekday_after(self.previous, day)), j + 1  # "on the Monday following"
        if self.kind[i - 1] == "every":
            return single(cal.weekday_after(self.said, day)), j
        soonest = cal.weekday_after(self.said, day)
        other = self.said if self.said.weekday() == day else None
        return Period(soonest, soonest, other=other), j

    def _date_beside(self, i: int) -> Found:
        i = i + 1 if self.kind[i] == "the" else i
        if self.kind[i] in ("date", "ordinal"):
            return self.read(i)
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
        return single(day), dated[1] if dated else j

    def tomorrow(self, i: int) -> Found:
        """tomorrow, tomorrow afternoon, "tomorrow, Saturday 11 April"."""
        j = self._beside(i + 1)
        if self.kind[j] == "unit" and self.value[j] == "week":
            return single(cal.plus(self.said, 8)), j + 1
        if self.kind[j] == "comma" and self.kind[j + 1] == "weekday":
            named = self.weekday(j + 1)
            j = named[1] if named else j
        return single(cal.plus(self.said, 1)), j

    def end_of_day(self, i: int) -> Found:
        """EOD, COB Friday, end of the day tomorrow: the day named, else today."""
        j = i + 1
        while self.kind[j] in ("on", "of", "comma", "the", "fill", "daypart", "clock", "zone"):
            j += 1
        named = (
            self.read(j)
            if self.kind[j] in ("weekday", "this", "next", "today", "tomorrow", "date", "ordinal", "month", "number")
            else None
        )
        if named and named[0].first == named[0].last:
            return named
        return (single(self.said), i + 1) if self.word[i] != "first thing" else None

    def hour(self, i: int) -> Found:
        """noon Monday, 5pm on Friday, midnight on April 27: just that day."""
        j = self._beside(i + 1)
        while self.kind[j] in ("on", "of", "comma"):
            j += 1
        found = self.read(j)
        if found is None and self.kind[i] == "daypart" and self.kind[i - 1 if i else -1] in ("by", "before"):
            return single(cal.plus(self.said, 1 if self.word[i] == "morning" else 0)), j
        return found if found and found[0].first == found[0].last else None

    def day_after(self, i: int) -> Found:
        """the day after X, the day before X; without X, of the day named last."""
        shift = self.number(i)
        j = i + 1
        anchor = self.read(j + 1 if self.kind[j] in ("on", "of") else j) or self._day_of_event(j)
        if anchor:
            edge = anchor[0].last if shift > 0 else anchor[0].first
            return single(cal.plus(edge, shift)), anchor[1]
        if self.previous and shift > 0:
            return single(cal.plus(self.previous, shift)), j
        return None

    def _day_of_event(self, j: int) -> Found:
        """The day behind a named event: "(the day after) the final interview on the 20th"."""
        for k in range(j, min(j + 6, len(self.word) - 5)):
            if self.kind[k] == "on" and k > j:
                return self.read(k + 1)
            if self.kind[k] not in ("", "the") or self.verb[k] not in (
                "",
                "interview",
                "meet",
                "vote",
                "visit",
                "call",
            ):
                return None
        return None

    def numeric(self, i: int) -> Found:
        """2025-03-20, 28/03/2025, 3/14: the one valid reading; of two that of the country, else the later."""
        parts = [int(part) for part in _NUMBERS_IN_DATE.split(str(self.value[i]))]
        if len(parts) == 3 and parts[0] > 31:
            day = cal.make(*parts)
            return (single(day), i + 1) if day else None
        if len(parts) == 3:
            year = parts[2] if parts[2] > 99 else 2000 + parts[2]
            days = [cal.make(year, parts[1], parts[0]), cal.make(year, parts[0], parts[1])]
        else:
            days = [self._without_year(parts[1], parts[0]), self._without_year(parts[0], parts[1])]
        if self.month_first is not None and (usual := days[self.month_first]) and usual > self.said:
            return single(usual), i + 1
        valid = sorted({day for day in days if day})
        if not valid:
            return None
        earlier = valid[0] if len(valid) > 1 and valid[0] > self.said else None
        return Period(valid[-1], valid[-1], other=earlier), i + 1

    def _without_year(self, month: int, day: int) -> date | None:
        """The next such date strictly after the day it was said; behind "was", the nearest."""
        if (self.gone or self.past_context) and 1 <= month <= 12 and 1 <= day <= 31:
            years = (self.said.year - 1, self.said.year, self.said.year + 1)
            near = [found for year in years if 0 < year <= date.max.year and (found := cal.make(year, month, day))]
            return min(near, key=lambda found: abs((found - self.said).days), default=None)
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
        return (single(found), j) if found else None

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
        if self.word[j] in _MONTHLY:
            return None  # "at the December meeting"
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
        if self.word[j] in ("full", "whole", "working"):
            j += 1  # "the first full week of June"
        if n == 1 and self.kind[j] == "number" and self.value[j + 1] == "day" and self.kind[j + 2] in ("of", "in"):
            return self._first_days(self.number(j), j + 3)
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
                return single(cal.nth_weekday(month[0].first.year, month[0].first.month, self.number(j), n)), month[1]
            return None
        if self.word[i].isalpha():
            of_month = self.kind[j + (self.kind[j] == "of")] == "month"
            dated = self.day_number(i) if of_month else None
            return dated or (self._day_of_month(i) if self._stands_alone(i) else None)
        return self.day_number(i) or self._day_of_month(i)

    def _first_days(self, days: int, j: int) -> Found:
        """The first ten days of September."""
        month = self.read(j)
        if month is None or month[0].first.day != 1:
            return None
        return Period(month[0].first, cal.plus(month[0].first, days - 1), named=True), month[1]

    def _stands_alone(self, i: int) -> bool:
        """An ordinal in words that is a day: "by the tenth.", not "by the tenth candidate"."""
        bound = i > 1 and self.kind[i - 1] == "the" and self.kind[i - 2] in _BEFORE_A_DAY
        return bound and self.word[i + 1] in _BEHIND_A_DAY

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
        if self.kind[i] == "ordinal" and self.kind[j] in THIS_OR_NEXT and self.value[j + 1] == "month":
            month = self._month(self.kind[j])
            found = cal.make(month.year, month.month, n)
            return (single(found), j + 2) if found else None
        return None

    def _day_of_month(self, i: int) -> Found:
        """The 14th without a month: the next one; in words about a date that has passed, the nearest."""
        n = self.number(i)
        start = cal.add_months(date(self.said.year, self.said.month, 1), -1 if self.past_context else 0)
        days = (cal.make(m.year, m.month, n) for m in (cal.add_months(start, k) for k in range(4)))
        valid = [day for day in days if day]
        if self.past_context:
            return (single(min(valid, key=lambda day: abs((day - self.said).days))), i + 1) if valid else None
        following = [day for day in valid if day > self.said]
        return (single(following[0]), i + 1) if following else None
