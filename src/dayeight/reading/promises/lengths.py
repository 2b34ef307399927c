"""Lengths of time in words: "two or three weeks", "a day or two", "7-10 business days", "a week and a half"."""

from __future__ import annotations

import math
from datetime import date
from typing import NamedTuple

from dayeight.core.workdays import Workdays
from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.periods import Periods

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_MOST = 3000  # nobody promises an answer in 3000 units; a longer number is no length of a wait
_AT_MOST = frozenset({"at the most", "at most", "tops", "max", "maximum"})
_TAILS = frozenset({"time", "tops", "maximum", "max"})


class Length(NamedTuple):
    """So many units, from `low` (where a range was stated) to `high`; `rough` where the amount is approximate."""

    high: float
    unit: str
    low: float | None = None
    low_unit: str | None = None
    business: bool = False
    rough: bool = False

    def end(self, base: date, workdays: Workdays) -> date:
        """The day on which the whole length after `base` is over."""
        return _reach(base, self.high, self.unit, self.business, workdays)

    def start(self, base: date, workdays: Workdays) -> date | None:
        """The day of the low end of a stated range, else None."""
        if self.low is None:
            return None
        return _reach(base, self.low, self.low_unit or self.unit, self.business, workdays)


def _reach(base: date, n: float, unit: str, business: bool, workdays: Workdays) -> date:
    if unit == "minute" or (unit == "hour" and n <= 1):
        return base
    if unit == "hour":
        return cal.plus(base, math.ceil(n / 24))
    if business and unit == "day":
        return workdays.bd(base, math.ceil(n)) if n >= 1 else base
    if unit in _DAYS:
        return cal.plus(base, math.ceil(n * _DAYS[unit]))
    whole = math.floor(n)
    day = cal.add_months(base, whole * _MONTHS[unit])
    return cal.plus(day, 16 * _MONTHS[unit]) if n != whole else day


Found = tuple[Length, int] | None


def read_length(p: Periods, i: int, rough_numbers: frozenset[str]) -> Found:
    """The length that starts at token `i` and the index behind it, or None."""
    found = _amount(p, i, rough_numbers)
    if found is None:
        return None
    length, j = found
    if p.word[j : j + 3] == ["and", "a", "half"]:
        length, j = length._replace(high=length.high + 0.5), j + 3
    length, j = _alternative(p, length, j, rough_numbers)
    if p.kind[j] == "or so":
        length, j = length._replace(rough=True), j + 1
    while p.word[j] in _TAILS:
        j += 1
    return (length, j) if 0 < length.high <= _MOST else None


def _amount(p: Periods, i: int, rough_numbers: frozenset[str]) -> Found:
    j, n, rough, low = i, 1.0, False, None
    while p.kind[j] == "approx":
        j, rough = j + 1, True
    if p.kind[j] in ("a", "another", "half", "more"):
        n = 0.5 if p.kind[j] == "half" else 1.0
        j += 1
        if n == 0.5 and p.kind[j] == "a":
            j += 1
    elif p.kind[j] == "date" and p.kind[j + 1] in ("unit", "business") and (pair := _slashed(p.word[j])):
        p.word[j], p.kind[j], p.value[j] = str(pair[1]), "number", pair[1]  # "in 2/3 weeks"
        found = _amount(p, j, rough_numbers)
        return (found[0]._replace(low=float(pair[0])), found[1]) if found else None
    elif p.kind[j] != "number" and not (p.kind[j] == "unit" and p.value[j] == "fortnight"):
        return None
    j = _past(p, j, "more")
    if p.kind[j] == "number":
        n, rough, j = _float(p, j), rough or p.word[j] in rough_numbers, j + 1
        low, n, j = _range(p, j, n)
        if p.word[j : j + 3] == ["and", "a", "half"]:
            n, j = n + 0.5, j + 3
        if p.word[j] == "(" and p.kind[j + 1] == "number" and p.word[j + 2] == ")":
            j += 3
        j += p.word[j] == "+"
        j += p.kind[j] == "of"
    elif p.kind[j] == "half":
        n, j = 0.5, j + 1
    business = False
    while p.kind[j] in ("business", "more"):
        business, j = business or p.kind[j] == "business", j + 1
    if p.word[j] == "week of" and n > 0:
        return Length(n, "week", low=low, business=business, rough=rough), j  # "a week of" it leaves the "of"
    if p.kind[j] != "unit" or n <= 0:
        return None
    return Length(n, str(p.value[j]), low=low, business=business, rough=rough), j + 1


def _slashed(word: str) -> tuple[int, int] | None:
    """The two numbers of "2/3", the smaller first; None where they are no range."""
    low, _, high = word.partition("/")
    return (int(low), int(high)) if low.isdigit() and high.isdigit() and int(low) < int(high) else None


def _range(p: Periods, j: int, n: float) -> tuple[float | None, float, int]:
    """The second number of "2-3", "two to three", "two or three", "two, maybe three"."""
    k = j
    while p.kind[k] in ("dash", "to", "or", "and", "approx") or (
        p.kind[k] == "comma" and p.kind[k + 1] in ("approx", "or")
    ):
        k += 1
    if k > j and p.kind[k] == "number" and _float(p, k) > n:
        return n, _float(p, k), k + 1
    return None, n, j


def _alternative(p: Periods, length: Length, j: int, rough_numbers: frozenset[str]) -> tuple[Length, int]:
    """As in "a week or two", "two weeks, maybe three", "two weeks to a month", "a week to ten days"."""
    k = j
    while p.kind[k] in ("to", "or", "dash", "comma", "approx") or p.word[k] in ("if", "not", "even", "at", "most"):
        k += 1
    at_most = p.kind[k] == "number" and p.word[k + 1] in _AT_MOST  # "a week, two at the most"
    if k == j or (k == j + 1 and p.kind[j] == "comma" and not at_most):
        return length, j
    if (
        p.kind[k] == "number"
        and p.kind[k + 1] not in ("unit", "business", "month", "more")
        and _float(p, k) > length.high
    ):
        idiom = length.unit in ("day", "hour") and length.high == 1 and p.word[k] == "two" and p.word[j] == "or"
        low = None if idiom else length.high
        return length._replace(high=_float(p, k), low=low, rough=length.rough or idiom), k + 1
    second = _amount(p, k, rough_numbers)
    if second is None:
        return length, j
    rough = length.rough or second[0].rough
    return second[0]._replace(low=length.high, low_unit=length.unit, rough=rough), second[1]


def _past(p: Periods, j: int, kind: str) -> int:
    while p.kind[j] == kind:
        j += 1
    return j


def _float(p: Periods, i: int) -> float:
    value = p.value[i]
    return float(value) if isinstance(value, int | float) else 0.0
