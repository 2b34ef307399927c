"""What a mail says of a talk in the light of what was said before: "an hour later", "Wednesday it is", "as agreed"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from dayeight.reading.kinds.model import Talk
from dayeight.reading.talks.wording import Time, Words


class Earlier(NamedTuple):
    """What was said until now with these people: the talk last arranged, and the times offered or asked for since."""

    talk: Talk | None = None
    slots: tuple[Talk, ...] = ()

    @property
    def days(self) -> frozenset[date]:
        """The days that were offered or asked for."""
        return frozenset(slot.start.date() for slot in self.slots)


NOTHING = Earlier()

_COUNTS = {
    "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "half an": 0.5, "a quarter of an": 0.25,
    "eine": 1.0, "zwei": 2.0, "eine halbe": 0.5, "une": 1.0, "deux": 2.0,
}  # fmt: skip
_UNITS = {"m": 1, "h": 60, "s": 60, "d": 1_440, "t": 1_440, "j": 1_440, "w": 10_080}
_LENGTH = (
    r"(?P<n{0}>half an|a quarter of an|eine halbe|an?|one|two|three|four|eine|zwei|une|deux|\d{{1,2}}) "
    r"(?P<u{0}>min(?:ute)?s?|hours?|hrs?|days?|weeks?|stunden?|tage?|wochen?|minuten|heures?|jours?)"
)
_SHIFT = re.compile(
    rf"\b(?:(?:by|um|de) )?{_LENGTH.format(1)} (?P<way>later|earlier|sooner|back|forward|on\b|später|früher|plus tard"
    r"|plus tôt)"
    rf"|\b(?P<verb>postpone(?:d)?|delay(?:ed)?|push(?:ed)?|put|moved?|bumped?|brought|bring|verschoben"
    rf"|verschieben)\b[^.!?\n]{{0,40}}?"
    rf"\b(?:by|for|um|de) {_LENGTH.format(2)}"
    r"|\b(?P<next>(?:the )?(?:day after|next day|following day|day later)|am (?:nächsten|folgenden) tag|le lendemain)\b"
    r"(?! tomorrow)",
    re.IGNORECASE,
)
_BACKWARDS = re.compile(r"\b(?:earlier|sooner|forward|brought|bring|früher|tôt|vorverlegt)\b", re.IGNORECASE)
# A bare hour where the day is known: "make it 2", "3.30 rather than 2".
_BARE = re.compile(
    r"\b(?:make it|made it|say|do|come (?:at|for)|to|for|until|till|at|now|it['’]s"
    r"|be)\s+(?P<h>\d{1,2})(?:[.:](?P<i>[0-5]\d))?"
    r"(?=\s*(?:[?.!,]|$|instead|rather|then|please|if|for))"
    r"|\b(?P<h2>\d{1,2})[.:](?P<i2>[0-5]\d)(?= (?:rather than|instead of|not)\b)",
    re.IGNORECASE,
)
_NTH = (
    re.compile(r"\b(?:first|1st|earlier|former|erste[nr]?)(?: (?:one|slot|option|time|date|termin))?\b", re.IGNORECASE),
    re.compile(r"\b(?:second|2nd|zweite[nr]?)(?: (?:one|slot|option|time|date|termin))?\b", re.IGNORECASE),
    re.compile(r"\b(?:third|3rd|dritte[nr]?)(?: (?:one|slot|option|time|date|termin))?\b", re.IGNORECASE),
)
_LAST = re.compile(r"\b(?:last|latter|later|letzte[nr]?)(?: (?:one|slot|option|time|date|termin))\b", re.IGNORECASE)
_ROUND = re.compile(
    r"\b(?:first|second|third) (?:interview|round|stage|talk|call|meeting|conversation)\b", re.IGNORECASE
)
_NEW = "interview_rescheduled"
_OFF = "interview_cancelled"


def by_earlier(words: Words, kind: str, best: Time | None, earlier: Earlier) -> Talk | None:
    """The time that a mail means by what was said before; None where its own words tell it, or nothing does."""
    talk, slots = earlier
    if kind == _NEW and talk is not None and (best is None or best.start == talk.start.replace(tzinfo=None)):
        moved = _moved(words.text, talk)
        if moved is not None:
            return moved
    if best is not None:
        return None
    if words.clocks and not words.days:
        return _at_an_hour(words, kind, talk, slots)
    if words.days:
        return _on_a_day(words, kind, talk, slots)
    if kind == _NEW and talk is not None:
        bare = _bare_hour(words.text)
        if bare is not None:
            return _at(talk, bare)
    numbered = _numbered(words.text, slots)
    if numbered is not None:
        return numbered
    if kind == _OFF:
        return talk
    return slots[0] if len(slots) == 1 else None


def chosen(words: Words, slots: tuple[Talk, ...]) -> Talk | None:
    """The one of the offered times that a mail takes by its weekday, its hour or its number."""
    if words.clocks and not words.days:
        return _only([slot for slot in slots if _minute(slot.start) in {clock.minute for clock in words.clocks}])
    if words.days:
        return _only([slot for slot in slots if _is_on(slot, words)])
    return _numbered(words.text, slots)


def _only(found: list[Talk]) -> Talk | None:
    return found[0] if len(found) == 1 else None


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _at(talk: Talk, minute: int) -> Talk:
    """The same talk at another hour of its day."""
    return _by(talk, timedelta(minutes=minute - _minute(talk.start)))


def _by(talk: Talk, length: timedelta) -> Talk:
    return replace(talk, start=talk.start + length, end=talk.end + length if talk.end is not None else None)


def _moved(text: str, talk: Talk) -> Talk | None:
    """The talk moved by a length of time."""
    match = _SHIFT.search(text)
    if match is None:
        return None
    if match["next"]:
        return _by(talk, timedelta(days=1))
    number, unit = match["n1"] or match["n2"], (match["u1"] or match["u2"]).lower()
    count = _COUNTS.get(number.lower()) or (float(number) if number.isdigit() else 0.0)
    minutes = count * _UNITS[unit[0]]
    sign = -1 if _BACKWARDS.search(match[0]) else 1
    return _by(talk, timedelta(minutes=sign * minutes)) if 0 < minutes <= 4 * 10_080 else None


def _at_an_hour(words: Words, kind: str, talk: Talk | None, slots: tuple[Talk, ...]) -> Talk | None:
    """A time without a day is one of the offered, else one on the only day that was spoken of."""
    taken = chosen(words, slots)
    if taken is not None:
        return taken
    days = {slot.start.date() for slot in slots}
    if kind == _NEW and talk is not None:
        return _at(talk, words.clocks[0].minute)
    if len(days) == 1:
        return _at(slots[0], words.clocks[0].minute)
    return talk if kind == _OFF else None


def _on_a_day(words: Words, kind: str, talk: Talk | None, slots: tuple[Talk, ...]) -> Talk | None:
    """A day without a time is that of one of the offered, else of the arranged talk."""
    taken = chosen(words, slots)
    if taken is not None:
        return taken
    if talk is None:
        return None
    if kind == _NEW:
        bare = _bare_hour(words.text)
        return _at(talk, bare) if bare is not None and _is_on(talk, words) else None
    return talk if _is_on(talk, words) or kind == _OFF else None


def _is_on(talk: Talk, words: Words) -> bool:
    """Whether a talk is on a day that the words name; a bare weekday is that of any week."""
    date = talk.start.date()
    return any(day.day == date or (not day.explicit and day.day.weekday() == date.weekday()) for day in words.days)


def _bare_hour(text: str) -> int | None:
    match = _BARE.search(text)
    if match is None:
        return None
    hour = int(match["h"] or match["h2"])
    if not 1 <= hour <= 20:
        return None
    return (hour + 12 if hour < 7 else hour) * 60 + int(match["i"] or match["i2"] or 0)


def _numbered(text: str, slots: tuple[Talk, ...]) -> Talk | None:
    if len(slots) < 2:
        return None
    bare = _ROUND.sub(" ", text)
    if _LAST.search(bare):
        return slots[-1]
    return next((slot for slot, word in zip(slots, _NTH, strict=False) if word.search(bare)), None)
