"""Days as they stand in running text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
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
    "monday mon montag mo lundi lunes segunda-feira",
    "tuesday tues tue dienstag di mardi martes terça terça-feira",
    "wednesday weds wed mittwoch mi mercredi miércoles quarta-feira",
    "thursday thurs thur thu donnerstag do jeudi jueves quinta-feira",
    "friday fri freitag fr vendredi viernes sexta sexta-feira",
    "saturday sat samstag sa sonnabend samedi sábado",
    "sunday sun sonntag so dimanche domingo",
)
_DAYS = {word: number for number, words in enumerate(_DAY_WORDS) for word in words.split()}
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
WEEKDAY = "|".join(sorted((word for word in _DAYS if len(word) > 2), key=len, reverse=True))
_SHORT_W = r"(?:Mo|Di|Mi|Do|Fr|Sa|So)"
_Y = r"(?:,?[\s-]+(?:de\s+)?(?P<{0}>(?:19|20|21)\d\d)(?!:)\b)?"
_DATE = re.compile(
    rf"(?:\b(?P<w>(?i:{WEEKDAY})|{_SHORT_W}(?=[.,\s]))\.?,?\s+(?:(?i:the|den|dem|der|le|el|,)\s+)?)?"
    rf"(?:\b(?P<iso>(?:19|20|21)\d\d-\d\d-\d\d)(?=\D|T|$)"
    rf"|\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:of\s+|de\s+)?(?P<m1>(?i:{MONTH}))\b\.?{_Y.format('y1')}"
    rf"(?:-(?P<y3>\d\d)\b)?"
    rf"|\b(?P<m2>(?i:{MONTH}))\.?\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?!\s?[ap]\.?m\b)"
    rf"{_Y.format('y2')}"
    rf"|\b(?P<n1>\d{{1,2}})(?P<sep>[./])(?P<n2>\d{{1,2}})(?:(?P=sep)(?P<ny>(?:19|20|21)?\d\d)\b"
    rf"|(?P=sep)(?!\d)|(?![\d/:]|\.\d))"
    rf"|\b(?P<e1>\d{{1,2}})-(?P<e2>\d{{1,2}})-(?P<ey>(?:20|21)\d\d)\b)"
)
_WEEKDAY = re.compile(
    rf"\b(?:(?P<which>(?i:next week,?(?: on)?|next|this|coming|nächsten|kommenden|diesen"
    rf"|am kommenden))\s+)?(?P<w>(?i:{WEEKDAY}))\b"
    r"(?P<later>\s+(?i:week|prochain|in einer Woche|in a week|(?:of )?next week)\b(?!\s+(?i:of|before"
    r"|commencing|beginning)))?"
)
_RELATIVE = re.compile(
    r"\b(?i:(?P<week>(?:a|one) week (?:from |on )?)?(?P<r>today|tom+or+ow|tmrw|tmw|(?-i:tom(?= (?:at )?\d))|tonight"
    r"|this (?:morning|afternoon|evening)"
    r"|day after tomorrow|heute|morgen|übermorgen|demain|mañana)(?P<fortnight> (?:fortnight|week))?)\b"
)
# A day by its number: behind its weekday ("Friday 19th", "mercredi 17"), or alone ("the 29th").
_NUMBERED = re.compile(
    rf"\b(?i:(?P<w>{WEEKDAY}))\b\.?,?\s*\(?(?i:the|der|den|dem|le)?\s*(?P<d>\d{{1,2}})(?P<th>st|nd|rd|th|inst\.?)?"
    r"(?![\d:%]|[.,]\d|\s?(?i:[ap]\.?m\b|h\b|hrs?\b|uhr|heures?|o['’]?clock))"
    r"|(?:\b(?i:the|le) |(?:^|[.!?;:,]\s+)(?=\d{1,2}(?:st|nd|rd|th)(?:,| at\b| @"
    r"|\s[-–])))(?P<d3>\d{1,2})(?:st|nd|rd|th)\b"
    r"(?!\s+(?i:floor|century|grade|street|st\b|avenue|ave|anniversary|edition|round|interview|stage|time|year|birthday"
    r"|place|district|form))"
)
_RELATIVE_DAYS = {
    "tomorrow": 1,
    "tmrw": 1,
    "tmw": 1,
    "tom": 1,
    "morgen": 1,
    "demain": 1,
    "mañana": 1,
    "day after tomorrow": 2,
    "übermorgen": 2,
}
_SAME = re.compile(r"\b(?i:same day|that (?:same )?day|selben Tag|même jour)\b")


class Day(NamedTuple):
    """A day in a text, where it stands, and whether month and day are written out (not only a weekday)."""

    begin: int
    end: int
    day: date
    explicit: bool


def days_in(
    text: str, said: date, americas: bool, before: date | None = None, spoken: Collection[date] = ()
) -> list[Day]:
    """The days a text names, in order. `said` is the day it was written; with `americas` 3/12 is in March.

    `before` is the day of the talk spoken of until now, which "the same day" means; `spoken` are days that were spoken
    of: a bare weekday means the one of them that falls on it.
    """
    found: list[Day] = []
    for match in _DATE.finditer(text):
        day = _date(match, said, americas)
        if day is not None:
            found.append(Day(match.start(), match.end(), day, True))
    for match in _NUMBERED.finditer(text):
        day = _numbered(match, said)
        if day is not None and not _overlaps(match, found):
            found.append(Day(match.start(), match.end(), day, True))
    for match in _WEEKDAY.finditer(text):
        if not _overlaps(match, found):
            day = _weekday(match, said)
            same = {other for other in spoken if other.weekday() == day.weekday() and other >= said}
            means = same.pop() if len(same) == 1 and not match["which"] and not match["later"] else day
            found.append(Day(match.start(), match.end(), means, False))
    for match in _RELATIVE.finditer(text):
        if not _overlaps(match, found):
            found.append(Day(match.start(), match.end(), _relative(match, said), False))
    if before is not None:
        found += [
            Day(match.start(), match.end(), before, False)
            for match in _SAME.finditer(text)
            if not _overlaps(match, found)
        ]
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
    if match["n1"] or match["e1"]:
        return _numeric(match, weekday, said, americas)
    month = _MONTHS[(match["m1"] or match["m2"]).lower()]
    number = int(match["d1"] or match["d2"])
    year = match["y1"] or match["y2"] or (f"20{match['y3']}" if match["y3"] else None)
    return _made(int(year), month, number) if year else _nearest(month, number, weekday, said)


def _numeric(match: re.Match[str], weekday: int | None, said: date, americas: bool) -> date | None:
    one, two = int(match["n1"] or match["e1"]), int(match["n2"] or match["e2"])
    if match["ny"] is None and match["sep"] == "." and not match[0].endswith(".") and weekday is None:
        return None  # 10.30 is a time or an amount
    year = int(match["ny"] or match["ey"]) if match["ny"] or match["ey"] else None
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


def _numbered(match: re.Match[str], said: date) -> date | None:
    """The next day of that number; where nothing else shows that it is one, the weekday must agree."""
    day = _of_month(int(match["d"] or match["d3"]), said)
    agrees = match["w"] is not None and day is not None and day.weekday() == _DAYS[match["w"].lower()]
    return day if agrees or match["th"] or match["d3"] else None


def _of_month(number: int, said: date) -> date | None:
    for months in (0, 1, 2):
        year, month = divmod(said.year * 12 + said.month - 1 + months, 12)
        day = _made(year, month + 1, number)
        if day is not None and day >= said:
            return day
    return None


def _weekday(match: re.Match[str], said: date) -> date:
    ahead = (_DAYS[match["w"].lower()] - said.weekday()) % 7
    which = " ".join((match["which"] or "").lower().replace(",", " ").split())
    later = " ".join((match["later"] or "").lower().split())
    if "next week" in f"{which} {later}":
        return said + timedelta(days=ahead + (7 if said.weekday() + ahead < 7 else 0))
    if ahead == 0 and which not in ("this", "diesen"):
        ahead = 7  # who means today says so
    elif (which in ("next", "nächsten") and said.weekday() + ahead < 7) or (later and later != "prochain"):
        ahead += 7  # "next Thursday", said on a Monday, is in next week
    return said + timedelta(days=ahead)


def _relative(match: re.Match[str], said: date) -> date:
    word = re.sub(r"^tom+or+ow$", "tomorrow", match["r"].lower())
    later = (
        14
        if (match["fortnight"] or "").lower().endswith("fortnight")
        else 7
        if match["week"] or match["fortnight"]
        else 0
    )
    return said + timedelta(days=_RELATIVE_DAYS.get(word, 0) + later)
