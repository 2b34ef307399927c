"""The interview that a message settles, moves or calls off: from its calendar part, else from its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo

from dayeight.core.moments import FIRST_YEAR, LAST_YEAR
from dayeight.errors import Unreadable
from dayeight.reading.invites import Invite, read_calendar
from dayeight.reading.kinds.model import Modality, Talk
from dayeight.reading.messages import Message
from dayeight.reading.talks.calendar_words import Clock, Day, at, clocks_in, days_in, length_in
from dayeight.reading.talks.zones import Named, only_zone, zone_near

_REACH = 5_000
_FAR = 220  # characters between a day and its time
_MOST = 40  # days and times of a text that are looked at

_OLD = re.compile(
    r"\b(?:previous(?:ly)?|original(?:ly)?|was|were|had been|initially|formerly|instead of"
    r"|rather than|can(?:no|['’])t (?:make|do)|cannot make|unable to (?:make|attend)|no longer"
    r"|not (?:able|possible)"
    r"|old time|from|decline the|bisher|ursprünglich|statt|could not|conflict|scheduled for"
    r"|planned for|arranged for|booked for|due to be held)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:now|new (?:time|date|slot)|instead|moved? (?:you |it |us |this |the [\w ]{1,30})?(?:to"
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
    r"|sent|applied|submitted|decision|get back|hear (?:from|back)|bis)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r"^\s*(?:[-•*]\s*)?(?:when|date(?: and time| & time)?|time|day|start|starts|begins?|arrival"
    r"|slot|termin|wann|datum|uhrzeit|quand|new time|now|scheduled for|interview)\s*:",
    re.IGNORECASE,
)

# Tables of HTML come as a label on one line and its value on the next.
_TABLE = re.compile(
    r"^[ \t]*(Date|Time|When|Where|Day|Start|Length|Duration|Datum|Uhrzeit|Mode|Location"
    r"|Room|Vacancy)[ \t]*:?[ \t]*\n\s*(?=\S)",
    re.IGNORECASE | re.MULTILINE,
)

_VIDEO = re.compile(
    r"\b(?:zoom|teams|google meet|meet\.google|webex|skype|hangouts?|video|videokonferenz"
    r"|visio|web conference|whereby|bluejeans|virtual(?:ly)?|jitsi|online (?:interview|meeting"
    r"|call)|vidéo)\b|https?://(?:meet|zoom|teams|pad|whereby|join|video)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\b(?:by (?:tele)?phone|(?:tele)?phone (?:call|interview|screen|chat|conversation)|on the phone"
    r"|over the phone|call (?:you|u)(?:r (?:mobile|cell|number))?|(?:ring|phone|dial|call) (?:you"
    r"|your (?:mobile|cell|phone|number))|i call you|phone talk|give you a (?:call|ring)"
    r"|telefon\w*|telephone|téléphone|phone screen|per telefon|same number|best number)\b",
    re.IGNORECASE,
)
_ONSITE = re.compile(
    r"\bon-?site\b|\bcome (?:in|by|round|over|to the)\b(?! with)|\b\bin[ -]person\b|\bface[- ]to[- ]face\b"
    r"|\b(?:at|to|in|come to|visit) our (?!team\b|meeting\b|zoom)(?:[\w-]+ ){0,3}(?:office"
    r"|plant|site|building|headquarters|hq|studio|school|campus|shop|store|clinic|premises"
    r"|warehouse|lab)s?\b"
    r"|\b(?:room|floor|suite|conference room|raum)\s+(?:\d|[A-Z]\b)|\breception\b|\bfront desk\b"
    r"|\bsame venue\b|\bvor ort\b|\bsur place\b|\bcar park\b|\bphoto id\b|\boriginals of\b"
    r"|\bat the (?:office|school|site|plant|studio|theatre|museum|clinic)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"^[ \t]*(?:[-•*][ \t]*)?(?:where|location|place|venue|format|how|via|ort|lieu|wo)[ \t]*:[ \t]*([^\n]{2,200})",
    re.IGNORECASE | re.MULTILINE,
)


def talk_of(message: Message, kind: str) -> Talk | None:
    """The time that a message of kind interview_scheduled, _rescheduled (the new time) or _cancelled speaks of.

    A calendar part settles it; else day and time are read from text and subject, against the message's own date. None
    where no day with a time is named. Times are aware if a zone is named, else naive.
    """
    text = message.new_text[:_REACH] or message.forwarded[:_REACH]
    said = message.date
    modality = modality_of(message.subject, text)
    invite = _from_calendar(message, kind)
    if invite is not None and not invite.all_day:
        return _of_invite(invite, text, message.subject, said, modality)
    if said is None:
        return None
    found = _in_words(text, message.subject, kind, said)
    if found is None:
        return None
    start, end, named = found
    if named is None and message.quoted:
        named = _zone_of_same_time(message.quoted[:_REACH], start, said)
    if end is None and (length := length_in(text)) is not None:
        end = start + timedelta(minutes=length)
    if named is not None:
        start = _placed(start, named.place)
        end = _placed(end, named.place) if end is not None else None
    return Talk(start, end, named.name if named else None, modality)


def _zone_of_same_time(quoted: str, start: datetime, said: datetime) -> Named | None:
    """The zone that the history below names for the same time of day."""
    for clock in list(clocks_in(quoted))[:_MOST]:
        if clock.minute == start.hour * 60 + start.minute:
            named = zone_near(quoted, clock.begin, clock.end, said)
            if named is not None:
                return named
    return None


def _placed(wall: datetime, place: tzinfo) -> datetime:
    return wall.replace(tzinfo=place)


# --- from a calendar ----------------------------------------------------------------------------------------


def _from_calendar(message: Message, kind: str) -> Invite | None:
    invites: list[Invite] = []
    place = message.date.tzinfo if message.date is not None and message.date.tzinfo is not None else UTC
    for raw in message.calendars[:5]:
        try:
            invites += read_calendar(raw[:400_000], place).invites[:20]
        except Unreadable:
            continue
    invites = [invite for invite in invites if FIRST_YEAR < invite.start.year < LAST_YEAR]
    if kind != "interview_cancelled":
        invites = [invite for invite in invites if not invite.cancelled] or invites
    if not invites:
        return None
    if message.date is None:
        return invites[0]
    ahead = [invite for invite in invites if invite.start >= message.date - timedelta(days=1)]
    return min(ahead or invites, key=lambda invite: (invite.start, invite.uid))


def _of_invite(invite: Invite, text: str, subject: str, said: datetime | None, modality: Modality | None) -> Talk:
    start, end, name = invite.start, invite.end, invite.timezone
    if invite.floating:
        start, end, name = start.replace(tzinfo=None), end.replace(tzinfo=None) if end else None, None
    elif name == "UTC":
        named = only_zone(f"{subject}\n{text}", said) or _zone_in_words(text, said)
        if named is not None:
            start, end, name = start.astimezone(named.place), end.astimezone(named.place) if end else None, named.name
    if (
        invite.location
        and re.search(r"\d", invite.location)
        and not re.search(r"https?:|zoom|teams|meet|webex|\+?\d[\d ()-]{7,}", invite.location, re.IGNORECASE)
    ):
        return Talk(start, end, name, "onsite", invite.uid)
    if invite.url or _VIDEO.search(invite.location):
        by_place: Modality | None = "video"
    elif _PHONE.search(f"{invite.location} {invite.summary}") or re.fullmatch(r"\+?[\d ()-]{7,}", invite.location):
        by_place = "phone"
    elif re.match(r"https?://", invite.location):
        by_place = "video"
    else:
        by_place = None
    return Talk(start, end, name, modality if modality == "onsite" else by_place or modality, invite.uid)


def _zone_in_words(text: str, said: datetime | None) -> Named | None:
    for clock in clocks_in(text):
        named = zone_near(text, clock.begin, clock.end, said)
        if named is not None:
            return named
    return None


# --- from words ---------------------------------------------------------------------------------------------


def _in_words(
    text: str, subject: str, kind: str, said: datetime
) -> tuple[datetime, datetime | None, Named | None] | None:
    offset = said.utcoffset() or timedelta()
    americas = offset <= -timedelta(hours=2)
    best: tuple[float, datetime, datetime | None, Named | None] | None = None
    both = _TABLE.sub(r"\1: ", f"{subject}\n\n{text}")
    days = days_in(both, said.date(), americas)[:_MOST]
    for clock in list(clocks_in(both))[:_MOST]:
        if any(day.begin < clock.end and clock.begin < day.end and day.explicit for day in days):
            continue
        paired = _day_for(clock, days, both)
        if paired is None:
            continue
        day, distance = paired
        start = at(day.day, clock.minute)
        score = _score(both, clock, day, distance, kind, start, said)
        if best is None or score > best[0]:
            named = zone_near(
                both,
                min(clock.begin, clock.end),
                max(clock.end, day.end if day.begin >= clock.end else clock.end),
                said,
            )
            if named is None and day.begin >= clock.end:
                named = zone_near(both, clock.end, clock.end, said)
            end = at(day.day, clock.until) if clock.until is not None else None
            best = score, start, end, named
    if best is None or best[0] < 0:
        return None
    return best[1], best[2], best[3] or only_zone(both, said)


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
                10.0
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
    score = 50.0 - distance / 10 + (12 if day.explicit else 0) - (25 if clock.weak else 0)
    score -= begin / 400  # the first that is told, if nothing else speaks
    if _SAYS_SO.match(line + ":") or _SAYS_SO.match(line):
        score += 12
    if _OTHER.search(before):
        score -= 25
    if kind != "interview_cancelled":
        wall = said.replace(tzinfo=None)
        if start < wall - timedelta(hours=14):
            score -= 60
    if kind == "interview_rescheduled":
        said_before = _SENTENCE_END.split(text[max(clock.begin - 110, 0) : clock.begin])[-1]
        old, new = _last(_OLD, said_before), _last(_NEW, said_before)
        if old > new:
            score -= 30
        elif new > old or _INSTEAD.match(after):
            score += 20
        score += begin / 200  # what is new is told last
    return score


def _last(words: re.Pattern[str], text: str) -> int:
    """Where the last of some words stands in a text, -1 if none does."""
    return max((match.start() for match in words.finditer(text)), default=-1)


def modality_of(subject: str, text: str) -> Modality | None:
    """Whether the talk is by video, by phone or on site; None if the words do not say."""
    where = _WHERE.search(text)
    for part in (where[1] if where else "", f"{subject}\n{text}"):
        found: list[tuple[int, int, Modality]] = []
        for rank, (pattern, name) in enumerate(((_ONSITE, "onsite"), (_VIDEO, "video"), (_PHONE, "phone"))):
            match = pattern.search(part)
            if match is not None:
                found.append((rank, match.start(), name))  # type: ignore[arg-type]
        if found:
            return min(found)[2]
    return None
