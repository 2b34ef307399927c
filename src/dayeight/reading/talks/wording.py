"""Day and time of a talk as running text names them: which day a time belongs to, and which of several is meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from dayeight.reading.kinds.model import Talk
from dayeight.reading.talks.clocks import MASK, Clock, at, clocks_in
from dayeight.reading.talks.days import Day, days_in
from dayeight.reading.talks.zones import Named, only_zone, zone_near

_FAR = 220  # characters between a day and its time
_CLOSE = 12  # characters between a day and a bare number that is its time
_AS_BEFORE = 15  # what "the same time" has before other times
_GONE = 90  # what a time has less that had passed when it was written
MOST = 40  # days and times of a text that are looked at

_OLD = re.compile(
    r"\b(?:previous(?:ly)?|original(?:ly)?|was|were|had been|initially|formerly|instead of"
    r"|rather than|can(?:no|['’])t (?:make|do)|cannot make|unable to (?:make|attend)|no longer"
    r"|not (?:able|possible)"
    r"|old time|from|decline the|bisher|ursprünglich|statt|could not|conflict|scheduled for"
    r"|planned for|arranged for|booked for|due to be held|cancell?(?:ed|ing)(?: the| your)?|instead of|gave"
    r"|ignore|disregard|old(?: one)?|alte[rn]?|vom|du|dated|and not|not)\b",
    re.IGNORECASE,
)
# What is said of a time that falls away, behind it: "has been moved to ..", "is cancelled", "entfällt".
_FALLS_AWAY = re.compile(
    r"^[)\s,]*(?:Uhr |interview |slot |appointment |call |meeting )?(?:must |muss |müssen |will |has |have "
    r"|had |is |was "
    r"|can(?:no|['’])t |won['’]t |est |leider |now |to be |been |go ahead|be |stands ){0,4}"
    r"(?:moved|postponed|cancell?ed|rescheduled|brought forward|changed|pushed|no longer|off\b|out\b|reporté|verschoben"
    r"|abgesagt|déplacé|annulé|entf[aä]ll|go ahead)",
    re.IGNORECASE,
)
_OWN_SLOT = re.compile(
    r"\byour (?:own |individual |interview |allocated )?(?:time|slot|turn) (?:is|will be|:)[^.!?\n]{0,8}$",
    re.IGNORECASE,
)
_OTHER_TONGUE = re.compile(
    r"\b(?:às|a las|el (?:lunes|martes|miércoles|jueves|viernes)|terça|quarta|quinta|sexta|segunda"
    r"|entrevista|heures?|le \d"
    r"|lundi|mardi|mercredi|jeudi|vendredi|entrevue|entretien)\b",
    re.IGNORECASE,
)
_ARRIVAL = re.compile(
    r"\b(?:arriv(?:al|e)|registration|check[- ]?in|doors|sign[- ]?in|ankunft"
    r"|einlass)\b[^.!?\n]{0,20}$",
    re.IGNORECASE,
)
_YOUR_TIME = re.compile(r"\s*(?:your|deiner|Ihrer) (?:time|Zeit)\b", re.IGNORECASE)
_SAME_TIME = re.compile(
    r"\b(?:same (?:time|hour)|(?:zur )?(?:gleichen?|selben) (?:Zeit|Uhrzeit)|même heure)\b", re.IGNORECASE
)
_NEW = re.compile(
    r"\b(?:now|new (?:time|date|slot)|instead(?! of)|moved? (?:you |it |us |this |the [\w ]{1,30})?(?:to"
    r"|until)|rescheduled? (?:[\w ]{1,30})?(?:to|for)|reschedule(?:d)?|will (?:now )?be held"
    r"|let['’]s (?:do|say|take|go|meet|talk)|updated (?:time|to)"
    r"|how about|booked|put (?:you )?down|changed to|pushed? (?:[\w ]{1,20})?(?:to|until)"
    r"|shifted? to|postponed (?:to|until)|neu(?:er)?(?: termin)?|verschoben auf|stattdessen"
    r"|starts? at|to)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
_INSTEAD = re.compile(r"^[^.!?\n]{0,40}\b(?:instead|works? better|stattdessen|is the new)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:by|before|deadline|until|no later than|reply|respond|confirm|expires?|closing date"
    r"|office hours|available (?:from|between)|opens?|reach (?:me|us)|call us|after|posted"
    r"|sent|applied|submitted|decision|get back|hear (?:from|back)|bis|ends?|closes?|my (?:next |last )?)\b"
    r"(?:(?!\b(?:but|so|and then)\b)[^.!?;\n]){0,30}$",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r"^\s*(?:[-•*]\s*)?(?:when|date(?: and time| & time)?|time|day|start|starts|begins?|arrival"
    r"|slot|termin|wann|datum|uhrzeit|quand|new time|now|scheduled for|interview)\s*:",
    re.IGNORECASE,
)

# The line above what somebody quotes: its date is of no talk.
_WROTE = re.compile(
    r"^[ \t>]*(?:On|Am|Le|Op|El|Il|Em|Den|W dniu)\b[^\n]{6,120}\b(?:wrote|schrieb|a écrit|schreef|escribió"
    r"|ha scritto|escreveu|skrev)"
    r"[^\n]{0,60}:[ \t]*$",
    re.MULTILINE,
)
# Tables of HTML come as a label on one line and its value on the next.
_TABLE = re.compile(
    r"^[ \t]*(Date|Time|When|Where|Day|Start|Length|Duration|Datum|Uhrzeit|Mode|Location"
    r"|Room|Vacancy)[ \t]*:?[ \t]*\n\s*(?=\S)",
    re.IGNORECASE | re.MULTILINE,
)


class Time(NamedTuple):
    """A time that a text names: wall clock, its end and its zone where given, and how surely it is meant."""

    start: datetime
    end: datetime | None
    named: Named | None
    score: float


class Words:
    """The days and times of one text. `before` is the talk spoken of until now."""

    def __init__(
        self, text: str, subject: str, said: datetime, before: Talk | None, spoken: Collection[date] = ()
    ) -> None:
        """`said` is when it was written, at the sender's place; `spoken` are days that were offered or asked for."""
        self.said, self.before = said, before
        self.text = _TABLE.sub(r"\1: ", _WROTE.sub("", f"{subject}\n\n{text}"))
        day = before.start.date() if before is not None else None
        spoken = {*spoken, *([day] if day is not None else [])}
        self.days = days_in(self.text, said.date(), _is_month_first(self.text, said), day, spoken)[:MOST]
        self.clocks = list(clocks_in(_masked(self.text, self.days)))[:MOST]

    def times(self, kind: str) -> list[Time]:
        """All pairs of a day and a time, in the order of the text; below 0 is what is not meant."""
        found = []
        same = _same_times(self.text, self.clocks, self.before)
        for clock in (*self.clocks, *same):
            paired = _day_for(clock, self.days, self.text)
            if paired is None:
                continue
            day, distance = paired
            start = at(day.day, clock.minute)
            score = _score(self.text, clock, day, distance, kind, start, self.said)
            end = at(day.day, clock.until) if clock.until is not None else None
            named = _named(self.text, clock, day, self.said)
            if clock in same:
                score += _AS_BEFORE
                if named is None and self.before is not None and self.before.start.tzinfo is not None:
                    named = Named(self.before.start.tzinfo, self.before.timezone)
            found.append(Time(start, end, named, score))
        return found

    def best(self, kind: str) -> Time | None:
        """The time that a mail of this kind is about; the first of several that fit alike."""
        fitting = [time for time in self.times(kind) if time.score >= 0]
        return max(fitting, key=lambda time: time.score) if fitting else None


def _is_month_first(text: str, said: datetime) -> bool:
    """Whether 5/12 is in May: where North America writes English. South of it, and in its other tongues, it is not."""
    offset = said.utcoffset() or timedelta()
    return offset <= -timedelta(hours=4) and _OTHER_TONGUE.search(text) is None


def _named(text: str, clock: Clock, day: Day, said: datetime) -> Named | None:
    """The zone that is named beside a time, else the one zone of the whole text."""
    begin, end = min(clock.begin, clock.end), max(clock.end, day.end if day.begin >= clock.end else clock.end)
    named = zone_near(text, begin, end, said)
    if named is None and day.begin >= clock.end:
        named = zone_near(text, clock.end, clock.end, said)
    if named is None and _YOUR_TIME.match(text, clock.end) is None:
        return only_zone(text, said)
    return named


def _same_times(text: str, clocks: Collection[Clock], before: Talk | None) -> list[Clock]:
    """What "the same time" means: the one time that the text names, else that of the talk before."""
    minutes = {clock.minute for clock in clocks}
    if before is not None and len(minutes) != 1:
        minutes = {before.start.hour * 60 + before.start.minute}
    if len(minutes) != 1:
        return []
    minute = minutes.pop()
    return [Clock(match.start(), match.end(), minute, None, False) for match in _SAME_TIME.finditer(text)][:MOST]


def _masked(text: str, days: Iterable[Day]) -> str:
    """A text whose dates hold no digits any more."""
    for day in days:
        if day.explicit:
            text = text[: day.begin] + re.sub(r"\d", MASK, text[day.begin : day.end]) + text[day.end :]
    return text


def _day_for(clock: Clock, days: Iterable[Day], text: str) -> tuple[Day, float] | None:
    """The day a time belongs to: the nearest before it, or right behind it; one with its date before a bare weekday."""
    best: tuple[float, Day] | None = None
    for day in days:
        if clock.begin - day.end > _FAR or day.begin - clock.end > _FAR:
            continue
        if day.end <= clock.begin:
            between = text[day.end : clock.begin]
            distance = float(len(between))
        elif day.begin >= clock.end:
            between = text[clock.end : day.begin]
            distance = len(between) + (
                0.0
                if re.fullmatch(r"\s*(?:on|then|am|le|,)?\s*", between)
                else 10.0
                if re.match(r"[\s,(]*(?:on|am|the|-|–|,|\()|[\s(]*[A-Za-z ]{0,30}\)? ?(?:on|-|–) ?", between)
                else 45.0
            )
        else:
            continue
        distance += (5 if re.search(r"(?i:time|uhrzeit|start|arrival)\s*:\s*$", between) else 60) * between.count(
            "\n\n"
        ) + 25 * len(re.findall(r"[.!?](?:\s|$)", between))
        if not day.explicit:
            distance += 20
        if distance <= _FAR and (best is None or distance < best[0]):
            best = distance, day
    return (best[1], best[0]) if best else None


def _score(text: str, clock: Clock, day: Day, distance: float, kind: str, start: datetime, said: datetime) -> float:
    begin, end = min(clock.begin, day.begin), max(clock.end, day.end)
    before = text[max(begin - 90, 0) : begin]
    line = text[text.rfind("\n", 0, begin) + 1 : begin]
    after = text[end : end + 60]
    score = (
        50.0 - distance / 10 + (12 if day.explicit else 0) - ((10 if distance <= _CLOSE else 25) if clock.weak else 0)
    )
    score -= begin / 400  # the first that is told, if nothing else speaks
    if _SAYS_SO.match(line + ":") or _SAYS_SO.match(line):
        score += 12
    if _ARRIVAL.search(text[text.rfind("\n", 0, clock.begin) + 1 : clock.begin]):
        score -= 10
    if _OTHER.search(before):
        score -= 25
    if _OWN_SLOT.search(text[max(clock.begin - 60, 0) : clock.begin]):
        score += 15
    if kind != "interview_cancelled":
        wall = said.replace(tzinfo=None)
        if start < wall - timedelta(hours=3):
            score -= _GONE
    if kind == "interview_rescheduled":
        said_before = _SENTENCE_END.split(text[max(clock.begin - 110, 0) : clock.begin])[-1]
        old, new = _last(_OLD, said_before), _last(_NEW, said_before)
        if old > new or _FALLS_AWAY.match(after):
            score -= 30
        elif new > old or _INSTEAD.match(after):
            score += 20
        score += begin / 200  # what is new is told last
    return score


def _last(words: re.Pattern[str], text: str) -> int:
    """Where the last of some words stands in a text, -1 if none does."""
    return max((match.start() for match in words.finditer(text)), default=-1)
