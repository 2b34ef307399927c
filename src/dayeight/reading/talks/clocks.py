"""Clock times and lengths as they stand in running text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from dayeight.reading.talks.days import MONTH, WEEKDAY
from dayeight.reading.talks.zones import PLACE

MASK = "¤"  # stands for a digit of a day, so that none is taken for a time
_H = r"(?P<{0}>[01]?\d|2[0-3])"
_AP = r"(?P<{0}>[ap]\.?\s?m\.?|[AP]\.?M\.?)"
_MINUTES = r"(?:(?:[:.hH]|\s[hH]\s?|[hH]\s)(?P<{0}>[0-5]\d)(?![\d/]|\.\d))?"
_CLOCK = re.compile(
    r"(?<![\d.,:/€$£#-])(?:(?P<noon>(?i:\b(?:noon|midday|12 noon|mittag|midi)\b))|"
    rf"{_H.format('h1')}{_MINUTES.format('i1')}\s?(?:{_AP.format('a1')}(?!\w))?(?P<u1>\s?(?:Uhr"
    r"|heures|hrs|hours|h\b|u\b|o[’']clock)(?!\w))?(?P<p1>\s?(?i:in the (?:morning|afternoon|evening))\b)?"
    rf"(?:\s?(?P<zone>[A-Z]{{2,4}})?\s?(?:-|–|—|to|until|till|bis|à|and)\s?{_H.format('h2')}"
    rf"{_MINUTES.format('i2')}\s?(?:{_AP.format('a2')}(?!\w))?(?P<u2>\s?(?:Uhr|h\b|hours\b|hrs\b))?)?"
    r")(?![\d%])"
)
_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_GERMAN = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_HOURS = {word: hour for words in (_ENGLISH, _GERMAN) for hour, word in enumerate(words.split(), 1)}
_HOUR = _ENGLISH.replace(" ", "|")
_STUNDE = _GERMAN.replace(" ", "|")
# Minutes past the hour; with "to" and "vor" before it.
_PAST = {"half": 30, "quarter": 15, "viertel": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_ON_A_DAY = rf"\s+(?:on\s+)?(?i:{WEEKDAY}|tom+or+ow|tmrw|tmw|today)\b"
_SAID = re.compile(
    r"(?i:\b(?P<part>half|(?:a )?quarter|twenty(?:[ -]five)?|ten|five)(?: minutes)?(?P<how> past| to| after| before|)"
    rf" (?P<h>{_HOUR}|\d{{1,2}})\b"
    rf"|\b(?P<h7>{_STUNDE}) uhr\b"
    rf"|\b(?P<halb>halb|viertel (?P<wie>nach|vor)) (?P<h5>{_STUNDE}|\d{{1,2}})\b"
    rf"|\b(?:at|about|of|for|say|around|so) (?P<h2>{_HOUR})\b"
    r"(?! (?:of|or|weeks?|days?|minutes|people|hours?|months?|years?|other|more))"
    rf"|\bum (?P<h6>{_STUNDE})\b"
    rf"|\b(?P<h3>{_HOUR})(?: o['’]?clock| (?P<ap>[ap])\.?m\b\.?| (?=in the (?:morning|afternoon|evening)\b)"
    rf"| (?=it is\b)|(?={_ON_A_DAY})))"
)
_MILITARY = re.compile(
    r"(?<![\d:/.-])(?P<h>[01]\d|2[0-3])(?P<i>[0-5]\d)(?=\s?(?i:hrs?|hours|h)\b)"
    rf"|\b(?<![\d:/.-])(?P<h3>[01]\d)(?P<i3>[0-5]\d)(?={_ON_A_DAY})"
    r"|(?i:\b(?:time|uhrzeit|start|beginn|beginning)\s?:\s?)(?P<h4>[01]\d|2[0-3])(?P<i4>[0-5]\d)\b"
    r"|\b(?:at|promptly at) (?=\d{4}\b(?![ -]?\d))(?P<h2>0\d|1\d)(?P<i2>[0-5]\d)\b"
)
_BEFORE_DAY = re.compile(_ON_A_DAY)
_AT = re.compile(r"(?i:\b(?:at|um|à|a las|from|ab|von)|@)\s*$")
_BEHIND_DAY = re.compile(
    rf"(?i:\b(?:at|um|from|ab|the|say|do|for|make it|{WEEKDAY}|(?:{MONTH})\.?|tom+or+ow|tmrw)"
    rf"|{MASK}(?:st|nd|rd|th|\.)?)\)?(?:,|\s[-–—|]|:)?\s+$"
)
_HERE = re.compile(rf"\s(?i:{PLACE})\b")
_PART_BEFORE = re.compile(r"(?i:\b(morning|afternoon|arvo|evening|night|abends?|nachmittags?|soir)\b[^.!?\n\d]{0,14}$)")
_PART_BEHIND = re.compile(
    rf"(?i:^,?\s+(?:in the|of the|this|on|{WEEKDAY}|tom+or+ow|tmrw|\s)*\s?(morning|afternoon|evening)\b)"
)
_LATE = ("night", "afternoon", "arvo", "evening", "abend", "abends", "nachmittag", "nachmittags", "soir")
_LENGTH = re.compile(
    r"\b(?P<n>\d{1,3}(?:\.\d)?|an|one|a|two|half an|three|eine|zwei)[\s-]?(?:full )?(?P<u>min(?:ute)?n?s?"
    r"|hours?|hrs?|h|stunden?|heures?)\b",
    re.IGNORECASE,
)
_COUNT = {"an": 1.0, "a": 1.0, "one": 1.0, "eine": 1.0, "two": 2.0, "zwei": 2.0, "three": 3.0, "half an": 0.5}


# What follows a number that is no time of day.
_COUNTS = re.compile(
    r"\s?(?:(?:st|nd|rd|th)\b|days?\b|weeks?\b|people\b|years?\b|candidates?\b|min|minutes?\b"
    rf"|hours\b|[a-z]*(?:uary|ch\b|ril|ust|ember)|(?i:{MONTH})\b)"
)
# What follows an amount: "7.50 an hour".
_AMOUNT = re.compile(
    r"\s?(?:an? hour|per\b|/h|€|eur\b|gbp|usd|kg\b|km\b|miles?\b|lpa\b|lakhs?\b|points?\b)", re.IGNORECASE
)
_EARLIEST = 7 * 60


class Clock(NamedTuple):
    """A time of day in a text, its end if a span is written, both in minutes; `weak`: a bare "at 10"."""

    begin: int
    end: int
    minute: int
    until: int | None
    weak: bool


def clocks_in(text: str) -> Iterator[Clock]:
    """The times of day a text names: first those in words, then those in figures; no digit of a day is left in it."""
    for match in _SAID.finditer(text):
        yield _said_clock(match, text)
    for match in _MILITARY.finditer(text):
        yield Clock(
            match.start(),
            match.end(),
            int(next(filter(None, match.group("h", "h2", "h3", "h4")))) * 60
            + int(next(filter(None, match.group("i", "i2", "i3", "i4")))),
            None,
            False,
        )
    for match in _CLOCK.finditer(text):
        clock = _clock(match, text)
        if clock is not None:
            yield clock


def _said_clock(match: re.Match[str], text: str) -> Clock:
    word = next(match[name] for name in ("h", "h2", "h3", "h5", "h6", "h7") if match[name]).lower()
    hour = (int(word) if word.isdigit() else _HOURS[word]) % 12
    minute = 0
    if match["part"]:
        minute = _PAST[match["part"].lower().replace("-", " ").removeprefix("a ")]
        if match["how"].strip().lower() in ("to", "before"):
            minute = -minute
    elif match["halb"]:
        how = (match["wie"] or "").lower()
        minute = 15 if how == "nach" else -15 if how == "vor" else -30  # "halb drei" is half past two
    total = hour * 60 + minute
    part = _part(match.start(), match.end(), text)
    if match["ap"]:
        part = "afternoon" if match["ap"].lower() == "p" else "morning"
    late = part in _LATE or (not part and total < _EARLIEST)
    begin = match.start("h2") if match["h2"] else match.start("h6") if match["h6"] else match.start()
    return Clock(begin, match.end(), (total + (720 if late else 0)) % 1440, None, False)


def _part(begin: int, end: int, text: str) -> str:
    """The part of the day that stands beside a time: "Thursday evening at 7", "8.15 tomorrow morning"; "" if none."""
    before = _PART_BEFORE.search(text[max(begin - 30, 0) : begin])
    found = _PART_BEHIND.match(text[end : end + 40]) or before
    return found[1].lower() if found else ""


def _clock(match: re.Match[str], text: str) -> Clock | None:
    if match["noon"]:
        return Clock(match.start(), match.end(), 720, None, False)
    first_half, second_half = _half(match["a1"]), _half(match["a2"])
    stop = match.start() + len(match[0].rstrip())
    behind = text[stop : stop + 24]
    in_place = _HERE.match(behind) is not None
    marked = bool(match["a1"] or match["u1"] or match["a2"] or match["u2"] or match["p1"] or in_place)
    with_minutes = match["i1"] is not None and (
        ":" in match[0] or "h" in match[0].lower() or marked or _is_dotted(match, text, behind)
    )
    before = text[max(match.start() - 10, 0) : match.start()]
    at = _AT.search(before) is not None or _BEFORE_DAY.match(behind) is not None
    spans = match["i2"] is not None and ":" in match[0] and match["i1"] is None
    if not (marked or with_minutes or spans or (at and match["i1"] is None)):
        return None
    if _COUNTS.match(behind) or (match["i1"] and not marked and _AMOUNT.match(behind)):
        return None
    end = stop
    begin = _minutes(match["h1"], match["i1"], first_half or (second_half if match["h2"] else ""))
    part = _part(match.start(), match.start("p1") if match["p1"] else end, text)
    if not first_half and not second_half and part in _LATE and begin < 720:
        begin += 720
    # Nobody is interviewed at two in the night: "at 2" and "2:30" are in the afternoon.
    spoken = not match["u1"] or "clock" in match["u1"]
    if (
        begin < _EARLIEST and spoken and not part
        and not first_half and not second_half and not match["h1"].startswith("0")
    ):  # fmt: skip
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


def _is_dotted(match: re.Match[str], text: str, behind: str) -> bool:
    """Whether "10.00" is a time: it begins a span of such, or stands beside a day or behind an "at"."""
    if int(match["i1"]) % 5:
        return False
    return (
        bool(match["i2"])
        or _BEHIND_DAY.search(text[max(match.start() - 24, 0) : match.start()]) is not None
        or _BEFORE_DAY.match(behind) is not None
    )


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
