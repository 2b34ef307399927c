"""Days and clock times as they stand in running text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

_MONTH_WORDS = (
    "january jan januar janvier enero jänner",
    "february feb februar février fevrier febrero",
    "march mar märz maerz mars marzo",
    "april apr avril abril",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet julio",
    "august aug août aout agosto",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre decembre diciembre",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_DAY_WORDS = (
    "monday mon montag mo lundi lunes",
    "tuesday tue tues dienstag di mardi martes",
    "wednesday wed mittwoch mi mercredi miércoles",
    "thursday thu thur thurs donnerstag do jeudi jueves",
    "friday fri freitag fr vendredi viernes",
    "saturday sat samstag sa sonnabend samedi sábado",
    "sunday sun sonntag so dimanche domingo",
)
_DAYS = {word: number for number, words in enumerate(_DAY_WORDS) for word in words.split()}
_M = "|".join(sorted(_MONTHS, key=len, reverse=True))
_W = "|".join(sorted((word for word in _DAYS if len(word) > 2), key=len, reverse=True))
_SHORT_W = r"(?:Mo|Di|Mi|Do|Fr|Sa|So)"
_Y = r"(?:,?[\s-]+(?:de\s+)?(?P<{0}>(?:19|20|21)\d\d)(?!:)\b)?"
_DATE = re.compile(
    rf"(?:\b(?P<w>(?i:{_W})|{_SHORT_W}(?=[.,]))\.?,?\s+(?:(?i:the|den|dem|le|el|,)\s+)?)?"
    rf"(?:\b(?P<iso>(?:19|20|21)\d\d-\d\d-\d\d)(?=\D|T|$)"
    rf"|\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:of\s+|de\s+)?(?P<m1>(?i:{_M}))\b\.?{_Y.format('y1')}"
    rf"|\b(?P<m2>(?i:{_M}))\.?\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?!\s?[ap]\.?m\b){_Y.format('y2')}"
    rf"|\b(?P<n1>\d{{1,2}})(?P<sep>[./])(?P<n2>\d{{1,2}})(?:(?P=sep)(?P<ny>(?:19|20|21)?\d\d)\b"
    rf"|(?P=sep)(?!\d)|(?![\d./:])))"
)
_WEEKDAY = re.compile(
    rf"\b(?:(?P<which>(?i:next|this|coming|nächsten|kommenden|diesen))\s+)?(?P<w>(?i:{_W}))\b(?P<past>\s+(?i:prochain))?"
)
_RELATIVE = re.compile(
    r"\b(?i:(?P<r>today|tomorrow|tmrw|tmw|tomorow|tonight|this (?:morning|afternoon|evening)"
    r"|day after tomorrow|heute|morgen|übermorgen|demain|mañana))\b"
)
_THE = re.compile(
    rf"\b(?i:(?P<w>{_W})),?\s+(?:the\s+)(?P<d>\d{{1,2}})(?:st|nd|rd|th)\b"
    r"|\bon the (?P<d3>\d{1,2})(?:st|nd|rd|th)\b"
)
_RELATIVE_DAYS = {
    "tomorrow": 1,
    "tmrw": 1,
    "tmw": 1,
    "tomorow": 1,
    "morgen": 1,
    "demain": 1,
    "mañana": 1,
    "day after tomorrow": 2,
    "übermorgen": 2,
}

_H = r"(?P<{0}>[01]?\d|2[0-3])"
_AP = r"(?P<{0}>[ap]\.?\s?m\.?|[AP]\.?M\.?)"
_CLOCK = re.compile(
    r"(?<![\d.,:/€$£#-])(?:(?P<noon>(?i:\b(?:noon|midday|12 noon|mittag))\b)|"
    rf"{_H.format('h1')}(?:[:.hH](?P<i1>[0-5]\d)(?![\d/]|\.\d))?\s?(?:{_AP.format('a1')}(?!\w))?(?P<u1>\s?(?:Uhr"
    rf"|heures|hrs|hours|h\b|o[’']clock)(?!\w))?"
    rf"(?:\s?(?P<zone>[A-Z]{{2,4}})?\s?(?:-|–|—|to|until|till|bis|à|and)\s?{_H.format('h2')}(?:[:.hH](?P<i2>[0-5]\d)(?![\d/]))?\s?(?:{_AP.format('a2')}(?!\w))?(?P<u2>\s?(?:Uhr"
    rf"|h\b))?)?"
    r")(?![\d%])"
)
_HOURS = {
    word: hour
    for hour, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_HOUR = "|".join(_HOURS)
_SAID = re.compile(
    rf"(?i:\b(?P<half>half (?:past )?|quarter (?:past|to) )(?P<h>{_HOUR}|\d{{1,2}})\b"
    rf"|\b(?:at|about|of|for) (?P<h2>{_HOUR})\b"
    r"(?! (?:of|or|weeks?|days?|minutes|people|hours?|months?|years?|other|more))"
    rf"|\b(?P<h3>{_HOUR}) o['’]?clock)(?P<part>\s+(?i:in the (?:morning|afternoon|evening)))?"
)
_MILITARY = re.compile(
    r"(?<![\d:/.-])(?P<h>[01]\d|2[0-3])(?P<i>[0-5]\d)(?=\s?(?i:hrs?|hours|h)\b)"
    r"|\bat (?=\d{4}\b(?![ -]?\d))(?P<h2>0\d|1\d)(?P<i2>[0-5]\d)\b"
)
_ON_A_DAY = re.compile(rf"\s*on\s+(?i:{_W})\b")
_AT = re.compile(r"(?i:\b(?:at|um|à|a las|@|from|ab|von))\s*$")
_BEHIND_DAY = re.compile(rf"(?i:\b(?:at|um|from|ab|{_W}|{_M})|\b(?:20\d\d|\d{{1,2}}(?:st|nd|rd|th)?)),?\s+$")
_LENGTH = re.compile(
    r"\b(?P<n>\d{1,3}(?:\.\d)?|an|one|a|two|half an|three|eine|zwei)[\s-]?(?:full )?(?P<u>min(?:ute)?n?s?"
    r"|hours?|hrs?|h|stunden?|heures?)\b",
    re.IGNORECASE,
)
_COUNT = {"an": 1.0, "a": 1.0, "one": 1.0, "eine": 1.0, "two": 2.0, "zwei": 2.0, "three": 3.0, "half an": 0.5}


# What follows a number that is no time of day.
_COUNTS = re.compile(
    r"\s?(?:(?:st|nd|rd|th)\b|days?\b|weeks?\b|people\b|years?\b|candidates?\b|min|minutes?\b"
    rf"|hours\b|[a-z]*(?:uary|ch\b|ril|ust|ember)|(?i:{_M})\b)"
)
_EARLIEST = 7 * 60
_CLOSE = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "tomorrow", "tmrw", "today", "morgen", "heute")


class Day(NamedTuple):
    """A day in a text, where it stands, and whether month and day are written out (not only a weekday)."""

    begin: int
    end: int
    day: date
    explicit: bool


class Clock(NamedTuple):
    """A time of day in a text, its end if a span is written, both in minutes; `weak`: a bare "at 10"."""

    begin: int
    end: int
    minute: int
    until: int | None
    weak: bool


def days_in(text: str, said: date, americas: bool) -> list[Day]:
    """The days a text names, in order. `said` is the day it was written; with `americas` 3/12 is in March."""
    found: list[Day] = []
    for match in _DATE.finditer(text):
        day = _date(match, said, americas)
        if day is not None:
            found.append(Day(match.start(), match.end(), day, True))
    for match in _THE.finditer(text):
        day = _of_month(int(match["d"] or match["d3"]), said)
        if day is not None and not _overlaps(match, found):
            found.append(Day(match.start(), match.end(), day, True))
    for match in _WEEKDAY.finditer(text):
        if not _overlaps(match, found):
            found.append(Day(match.start(), match.end(), _weekday(match, said), False))
    for match in _RELATIVE.finditer(text):
        if not _overlaps(match, found):
            found.append(
                Day(match.start(), match.end(), said + timedelta(days=_RELATIVE_DAYS.get(match["r"].lower(), 0)), False)
            )
    return sorted(found)


def _overlaps(match: re.Match[str], found: list[Day]) -> bool:
    return any(day.begin < match.end() and match.start() < day.end for day in found)


def _date(match: re.Match[str], said: date, americas: bool) -> date | None:
    if match["iso"]:
        try:
            return date.fromisoformat(match["iso"])
        except ValueError:
            return None
    weekday = _DAYS.get((match["w"] or "").lower().rstrip("."))
    if match["n1"]:
        return _numeric(match, weekday, said, americas)
    month = _MONTHS[(match["m1"] or match["m2"]).lower()]
    number = int(match["d1"] or match["d2"])
    year = match["y1"] or match["y2"]
    return _made(int(year), month, number) if year else _nearest(month, number, weekday, said)


def _numeric(match: re.Match[str], weekday: int | None, said: date, americas: bool) -> date | None:
    one, two = int(match["n1"]), int(match["n2"])
    if match["ny"] is None and match["sep"] == "." and not match[0].endswith(".") and weekday is None:
        return None  # 10.30 is a time or an amount
    year = int(match["ny"]) if match["ny"] else None
    if year is not None and year < 100:
        year += 2000
    orders = [(two, one)] if match["sep"] == "." else [(one, two), (two, one)] if americas else [(two, one), (one, two)]
    options = [
        day for month, number in orders
        if (day := _made(year, month, number) if year else _nearest(month, number, None, said)) is not None
    ]  # fmt: skip
    fitting = [day for day in options if weekday is not None and day.weekday() == weekday]
    return next(iter(fitting or options), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, number: int, weekday: int | None, said: date) -> date | None:
    """The day of a month in the year that is meant: of the last two months or the ten to come, by the weekday."""
    options = [day for year in (said.year - 1, said.year, said.year + 1) if (day := _made(year, month, number))]
    if not options:
        return None
    ahead = [day for day in options if said - timedelta(days=60) <= day <= said + timedelta(days=306)] or options
    fitting = [day for day in ahead if weekday is None or day.weekday() == weekday]
    return (fitting or ahead)[0]


def _of_month(number: int, said: date) -> date | None:
    for months in (0, 1, 2):
        year, month = divmod(said.year * 12 + said.month - 1 + months, 12)
        day = _made(year, month + 1, number)
        if day is not None and day >= said:
            return day
    return None


def _weekday(match: re.Match[str], said: date) -> date:
    ahead = (_DAYS[match["w"].lower()] - said.weekday()) % 7
    which = (match["which"] or "").lower()
    if ahead == 0 and which in ("next", "coming", "nächsten", "kommenden"):
        ahead = 7
    elif which in ("next", "nächsten") and said.weekday() + ahead < 7:
        ahead += 7  # "next Thursday", said on a Monday, is in next week
    return said + timedelta(days=ahead)


def clocks_in(text: str) -> Iterator[Clock]:
    """The times of day a text names: first those in words, then those in figures."""
    for match in _SAID.finditer(text):
        yield _said_clock(match)
    for match in _MILITARY.finditer(text):
        yield Clock(
            match.start(),
            match.end(),
            int(match["h"] or match["h2"]) * 60 + int(match["i"] or match["i2"]),
            None,
            False,
        )
    for match in _CLOCK.finditer(text):
        clock = _clock(match, text)
        if clock is not None:
            yield clock


def _said_clock(match: re.Match[str]) -> Clock:
    word = (match["h"] or match["h2"] or match["h3"]).lower()
    hour = (int(word) if word.isdigit() else _HOURS[word]) % 12
    minute = 0
    if match["half"]:
        how = match["half"].lower()
        minute = 30 if how.startswith("half") else 15 if "past" in how else -15
    part = (match["part"] or "").lower()
    late = "afternoon" in part or "evening" in part or (not part and hour * 60 + minute < _EARLIEST)
    return Clock(match.start(), match.end(), (hour * 60 + minute + (720 if late else 0)) % 1440, None, False)


def _clock(match: re.Match[str], text: str) -> Clock | None:
    if match["noon"]:
        return Clock(match.start(), match.end(), 720, None, False)
    first_half, second_half = _half(match["a1"]), _half(match["a2"])
    marked = bool(match["a1"] or match["u1"] or match["a2"] or match["u2"])
    with_minutes = match["i1"] is not None and (
        ":" in match[0] or "h" in match[0].lower() or marked or _is_dotted(match, text)
    )
    before = text[max(match.start() - 10, 0) : match.start()]
    at = _AT.search(before) is not None or (
        before.endswith("for ") and _ON_A_DAY.match(text[match.end() : match.end() + 16]) is not None
    )
    if (
        not with_minutes
        and match["i1"] is not None
        and any(day in text[max(match.start() - 14, 0) : match.start()].lower() for day in _CLOSE)
    ):
        with_minutes = int(match["i1"]) % 5 == 0  # "tmrw (thurs) 12.15"
    if not (marked or with_minutes or at):
        return None
    if _COUNTS.match(text[match.end() : match.end() + 14]):
        return None
    end = match.end()
    begin = _minutes(match["h1"], match["i1"], first_half or (second_half if match["h2"] else ""))
    # Nobody is interviewed at two in the night: "at 2" and "2:30" are in the afternoon.
    spoken = not match["u1"] or "clock" in match["u1"]
    if begin < _EARLIEST and not first_half and spoken and not match["h1"].startswith("0") and not second_half:
        begin += 720
    until = None
    if match["h2"] and (match["i2"] or match["a2"] or match["u2"] or match["i1"] or match["a1"]):
        until = _minutes(match["h2"], match["i2"], second_half or first_half)
        if not first_half and second_half and begin > until and begin >= 720:
            begin -= 720  # "11:30-12:30 pm" begins in the morning
        if until <= begin and not match["a2"] and until + 720 > begin:
            until += 720
        if not begin < until <= 1439:
            until = None
    elif match["h2"]:
        end = match.start("h2")
    if begin > 1439:
        return None
    return Clock(match.start(), end, begin, until, not (marked or match["i1"]))


def _is_dotted(match: re.Match[str], text: str) -> bool:
    """Whether "10.00" is a time: it begins a span of such, or stands behind a day or an "at"."""
    if int(match["i1"]) % 5:
        return False
    return bool(match["i2"]) or _BEHIND_DAY.search(text[max(match.start() - 16, 0) : match.start()]) is not None


def _half(text: str | None) -> str:
    return text[0].lower() if text else ""


def _minutes(hour: str, minute: str | None, half: str) -> int:
    hours = int(hour)
    if half == "p" and hours < 12:
        hours += 12
    elif half == "a" and hours == 12:
        hours = 0
    return hours * 60 + int(minute or 0)


def length_in(text: str) -> int | None:
    """The length of a talk in minutes as a text gives it, None if it gives none or several."""
    found = set()
    for match in _LENGTH.finditer(text[:4_000]):
        number = match["n"].lower()
        count = _COUNT.get(number) or (float(number) if number[0].isdigit() else 0.0)
        minutes = round(count * (1 if match["u"].lower().startswith("min") else 60))
        if 10 <= minutes <= 600 and not re.match(
            r"\s+(?:before|ahead|early|prior|late|notice|drive|walk|in advance|vorher)",
            text[match.end() : match.end() + 12],
        ):
            found.add(minutes)
    return found.pop() if len(found) == 1 else None


def at(day: date, minute: int) -> datetime:
    """The wall-clock moment of a day and a minute of it."""
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60)
