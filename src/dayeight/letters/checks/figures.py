"""Numbers in a text: digits with their unit, and number words, as values that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dayeight.letters.regex import regex

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_SMALL = {word: float(n) for n, word in enumerate(_UNITS)}
_TENS = {
    "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0,
    "sixty": 60.0, "seventy": 70.0, "eighty": 80.0, "ninety": 90.0,
}  # fmt: skip
_BIG = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9}
NUMBER_WORDS = frozenset([*_SMALL, *_TENS, "hundred", "thousand", "million"])
_WORD_NUMBER = "|".join([*_SMALL, *_TENS])
_DIGITS = regex(
    r"(?P<money>[£$€]\s?)?(?<![\w.,])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?:k|"
    r"m|mn|bn|million|billion|thousand|hundred)\b)?",
    re.IGNORECASE,
)
_TWICE = regex(r"\b(?:twice|both|pair)\b", re.IGNORECASE)
_RAW = regex(r"\d+(?:[.,]\d+)*")
_MILLIONS = regex(r"(\d+(?:[.,]\d+)?)\s?M\b")
_LOOSE = regex(
    r"\b(?P<share>half a|half|(?:a |three )?quarters? of a|an?)\s+(?P<unit>dozen|hundred|thousand|million|billion)\b",
    re.IGNORECASE,
)
_CHANGE = regex(
    r"(?P<before>\d[\d,.]*)\s*(?:%|k|h|min|days?|weeks?|hours?|months?)?\s*(?:->|→|=>|to|down to|up to|"
    r"auf)\s*(?P<after>\d[\d,.]*)",
    re.IGNORECASE,
)
_WORDS = regex(
    rf"\b(?:(?P<hundreds>an?|{'|'.join(_UNITS[1:13])}) hundred and )?(?P<first>{_WORD_NUMBER})"
    rf"(?:[- ](?P<second>{'|'.join(_UNITS[1:10])}))?(?P<unit>\s+(?:hundred(?! and)|thousand|million))?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written, its value and its place; `money` if a currency sign stands before it."""

    quote: str
    start: int
    value: float
    money: bool = False


def digit_figures(text: str) -> Iterator[Figure]:
    """Numbers in digits, with the unit that scales them."""
    for m in _DIGITS.finditer(text):
        value = _value(m["number"])
        unit = (m["unit"] or "").strip().lower()
        scaled = value * _BIG.get(unit, 1.0) if unit != "m" or m["money"] else value
        quote = m.group().rstrip(",") if unit != "m" or m["money"] else m.group()
        yield Figure(quote.strip(), m.start(), scaled, bool(m["money"]))


def word_figures(text: str) -> Iterator[Figure]:
    """Numbers in words: "five", "forty-one", "six hundred", "a hundred and forty"."""
    for m in _WORDS.finditer(text):
        first = m["first"].lower()
        value = _SMALL.get(first, _TENS.get(first, 0.0))
        if m["second"] and first in _TENS:
            value += _SMALL[m["second"].lower()]
        if m["hundreds"]:
            value += 100.0 * _SMALL.get(m["hundreds"].lower(), 1.0)
        yield Figure(m.group(), m.start(), value * _BIG.get((m["unit"] or "").strip().lower(), 1.0))


def loose_figures(text: str) -> Iterator[Figure]:
    """Amounts without a number: "half a million", "a quarter of a million", "a dozen"."""
    for m in _LOOSE.finditer(text):
        share = 0.5 if m["share"] and m["share"].lower().startswith("half") else 0.25 if m["share"] else 1.0
        unit = m["unit"].lower()
        yield Figure(m.group(), m.start(), share * (12.0 if unit == "dozen" else _BIG[unit]))


def ratios_in(text: str) -> set[float]:
    """What became of what in "40 -> 9" or "from 24 to 9 %", as the later by the earlier."""
    found = set()
    for m in _CHANGE.finditer(text):
        before, after = _value(m["before"]), _value(m["after"])
        if before and after:
            found.add(after / before)
    return found


def figures_in(text: str) -> set[float]:
    """All values that a text holds; "3h10" holds 3 and 10, "40k" holds 40 and 40,000, "6.4M" millions."""
    found = {f.value for f in digit_figures(text)} | {f.value for f in word_figures(text)}
    found |= {_value(m) * 1e6 for m in _MILLIONS.findall(text)}
    found |= {2.0} if _TWICE.search(text) else set()
    for raw in _RAW.findall(text):
        found.update(float(part) for part in re.split(r"[.,]", raw) if part)
        found.add(_value(raw))
    return found


def _value(text: str) -> float:
    plain = text.rstrip(",.")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return float(re.sub(r"\D", "", plain)[:15] or 0)


def is_near(value: float, known: frozenset[float], *, scaled: bool = True) -> bool:
    """True for a known number or one that rounds it: 300 for 310, but not 46 for 36.

    With `scaled`, also for hours told as minutes, years as months, and 40k.
    """
    if value in known:
        return True
    for other in known:
        if other and abs(value - other) <= 0.05 * abs(other) and _roundness(value) > _roundness(other):
            return True
        if scaled and (other * 60 == value or other * 1000 == value or other * 12 == value):
            return True
    return False


def _roundness(value: float) -> int:
    """How many zeros end a number (decimals count against it)."""
    if value != int(value):
        return -1
    digits = str(int(abs(value)))
    return len(digits) - len(digits.rstrip("0")) + (digits.endswith("5") and len(digits) > 1)
