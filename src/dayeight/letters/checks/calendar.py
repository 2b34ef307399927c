"""Dates and weekdays in a text, in English, German and French, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dayeight.letters.regex import regex
from dayeight.letters.words import fold

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan januar janvier", "february feb februar fevrier", "march mar marz mars", "april apr avril",
        "may mai", "june jun juni juin", "july jul juli juillet", "august aug aout",
        "september sept sep septembre", "october oct oktober octobre", "november nov novembre",
        "december dec dezember decembre",
    ),
    1,
):  # fmt: skip
    for _name in _names.split():
        _MONTHS[_name] = _number
# Months that are written small in their language, and are no words of English.
_SMALL = frozenset({"mars", "juin", "mai", "aout", "juil"})
MONTH_NAMES = frozenset(_MONTHS)
_DAYS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "monday mon montag lundi", "tuesday tues tue dienstag mardi", "wednesday weds wed mittwoch mercredi",
        "thursday thurs thur thu donnerstag jeudi", "friday fri freitag vendredi", "saturday sat samstag samedi",
        "sunday sun sonntag dimanche",
    )
):  # fmt: skip
    for _name in _names.split():
        _DAYS[_name] = _number

# "may", "sat", "sun", "mar" and the like are words too: as months and days they are read with a capital only.
_MONTH = r"(?P<month>[A-ZÀ-Ýa-zà-ÿ]{3,9})\.?"
_WEEKDAY = r"(?:(?P<weekday>[A-Za-z]{3,10})(?:,|\s+the|\s+den|\s+le|\s+dem)?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d))?"
_DAY_FIRST = regex(rf"(?<![\w£$€.,]){_WEEKDAY}(?:the\s+)?{_DAY}(?:\s+of)?\s+{_MONTH}{_YEAR}(?!\w)")
_MONTH_FIRST = regex(rf"(?<!\w){_WEEKDAY}{_MONTH}\s+(?:the\s+)?{_DAY}{_YEAR}(?![\w%])(?!:\d)")
_ORDINAL = regex(r"(?<!\w)(?:(?P<weekday>[A-Za-z]{3,10}),?\s+)?(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)(?!\w)")
# "6.2%", "8.1M -> 6.4M" and "2.1 cr" are amounts, not days.
_NUMERIC = regex(
    r"(?<![\d.,/£$€-])(?P<a>\d{1,4})(?P<sep>[./-])(?P<b>\d{1,2})(?:(?P=sep)(?P<c>\d{2,4})?)?(?![\d/-])"
    r"(?!\s?(?:%|pct|per ?cent|[kKMxh]\b|cr\b|m(?:io|n|illion)?\b|bn\b|billion|min|hrs?\b|times|->|→|€|£|EUR|GBP|USD))"
)
_WORD = regex(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text: what is written, where, the day it names (year and month guessed) and its weekday if written.

    `day` is None for a day that does not exist ("31 November").
    """

    quote: str
    start: int
    day: date | None
    weekday: int | None = None
    month_named: bool = True


def weekday_of(word: str | None) -> int | None:
    """The number of a weekday's name, 0 for Monday; abbreviations only with a capital."""
    if not word:
        return None
    found = _DAYS.get(fold(word))
    return found if found is not None and (word[0].isupper() or len(word) > 5) else None


def _month_of(word: str) -> int | None:
    found = _MONTHS.get(fold(word))
    return found if found is not None and (word[0].isupper() or len(word) > 4 or fold(word) in _SMALL) else None


def mentions(text: str, near: date, known: frozenset[date] = frozenset()) -> list[Mention]:
    """The dates of a text, in order, each placed in the year nearest to `near` (or as one of the known days)."""
    found: list[Mention] = []
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for m in pattern.finditer(text):
            month = _month_of(m["month"])
            if month is not None and 1 <= int(m["day"]) <= 31 and not _covered(found, m):
                found.append(_mention(m, month, near, known))
    for m in _ORDINAL.finditer(text):
        if not _covered(found, m) and 1 <= int(m["day"]) <= 31:
            found.append(_ordinal(m, near, known))
    return sorted((f for f in found if f), key=lambda f: f.start)


def _covered(found: list[Mention], m: re.Match[str]) -> bool:
    at = m.start("day")
    return any(f.start <= at < f.start + len(f.quote) for f in found)


def _mention(m: re.Match[str], month: int, near: date, known: frozenset[date]) -> Mention:
    weekday = weekday_of(m["weekday"])
    start = m.start() if weekday is not None or not m["weekday"] else m.end("weekday")
    whole = m.group()[start - m.start() :]
    start += len(whole) - len(whole.lstrip(" ,"))
    quote = whole.strip(" ,.")
    number = int(m["day"])
    if m["year"]:
        return Mention(quote, start, _day(int(m["year"]), month, number), weekday)
    days = [d for y in (near.year - 1, near.year, near.year + 1) if (d := _day(y, month, number))]
    if not days:
        return Mention(quote, start, None, weekday)
    chosen = next((d for d in days if d in known), min(days, key=lambda d: abs((d - near).days)))
    return Mention(quote, start, chosen, weekday)


def _ordinal(m: re.Match[str], near: date, known: frozenset[date]) -> Mention:
    weekday = weekday_of(m["weekday"])
    start = m.start() if weekday is not None or not m["weekday"] else m.end("weekday")
    whole = m.group()[start - m.start() :]
    start += len(whole) - len(whole.lstrip(" ,"))
    number = int(m["day"])
    same = [d for d in known if d.day == number]
    chosen = min(same, key=lambda d: abs((d - near).days)) if same else None
    return Mention(whole.strip(" ,."), start, chosen, weekday, month_named=False)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def dates_in(text: str, near: date) -> set[date]:
    """All days a text names, also as figures (17.11., 15/09, 2026-09-15) and as "the 21st" of months about `near`."""
    found = {m.day for m in mentions(text, near) if m.day}
    for m in _ORDINAL.finditer(text):
        for back in (-1, 0, 1, 2):
            month = (near.month - 1 + back) % 12 + 1
            year = near.year + (near.month - 1 + back) // 12
            if day := _day(year, month, int(m["day"])):
                found.add(day)
    for m in _NUMERIC.finditer(text):
        a, b, c = int(m["a"]), int(m["b"]), m["c"]
        if a > 31:
            options = [(a, b, int(c))] if c else []
        else:
            year = int(c) if c and len(c) == 4 else near.year
            options = [(year, b, a), (year, a, b)]
        found.update(day for y, mo, d in options if (day := _day(y, mo, d) if 0 < y < 9999 else None))
    return found


def months_in(text: str) -> set[int]:
    """The numbers of all months that a text names, abbreviated and in lower case too ("since july")."""
    return {n for w in _WORD.findall(text) if (n := _MONTHS.get(fold(w))) is not None}


def weekday_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Weekday names in a text: the word, its place and its number."""
    for m in _WORD.finditer(text):
        word = m.group().removesuffix("s") if len(m.group()) > 6 else m.group()
        number = weekday_of(word)
        if number is not None:
            yield m.group(), m.start(), number


def weekdays_in(text: str) -> set[int]:
    """The numbers of all weekdays that a text names, also in lower case ("call by friday")."""
    return {
        n for w in _WORD.findall(text) if (n := _DAYS.get(fold(w.removesuffix("s") if len(w) > 6 else w))) is not None
    }
