"""Calendar bytes in, invitations out: when, where, who, and whether it is asked, moved, answered or called
off.

The lines are put in order here, event by event, so that one broken event does not take the others with it;
what an event says is read by icalendar, which is imported only when there is something to read (it takes 50
ms).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

from dayeight.core.moments import FIRST_YEAR, LAST_YEAR
from dayeight.errors import Unreadable
from dayeight.reading.invites.zones import Zones, may_follow
from dayeight.reading.messages.charsets import decode

if TYPE_CHECKING:
    from icalendar import Event

LONGEST_CALENDAR = 20_000_000
_MOST_EVENTS = 20_000
_MOST_LINES_OF_ONE = 5_000
_LONGEST_TEXT = 50_000
_LONGEST_EVENT = timedelta(days=400)
# How far the first occurrence of a series is looked for where its own start is excepted.
_REACH = timedelta(days=800)

# The zone of a time is hidden from icalendar, which would guess, warn and remember; zones.py finds it.
_ZONE_PARAMETER = "X-DAYEIGHT-ZONE"
_ZONE_OF_TIME = re.compile(r"^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)\b[^:]*?);TZID=", re.IGNORECASE)

_CONTENT_LINE = re.compile(r"[A-Za-z][A-Za-z0-9-]*[;:]")
_SEPARATORS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")  # lines end only where RFC 5545 says
_URL = re.compile(r"https?://[^\s<>\"'\\\])]+")
_CONFERENCE = re.compile(
    r"https?://(?:[\w.-]*\b(?:zoom|teams|meet|webex|whereby|gotomeet\w*|gotomeeting|bluejeans|chime|jitsi|jit|around|"
    r"skype|ringcentral|livestorm|bigbluebutton|bbb|hangouts|join|video|conf\w*)\b[\w.-]*)[/:]",
    re.IGNORECASE,
)
_CONFERENCE_FIELDS = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "CONFERENCE",
)


class Guest(NamedTuple):
    """Somebody invited: name and address ("" where not given) and the answer as the calendar has it."""

    name: str
    email: str
    partstat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """One event of a calendar.

    `start` and `end` are aware; `timezone` is the IANA name of their zone, None where only the offset is
    known. `floating` times named no zone and were read in the one handed in. An `all_day` event starts at
    midnight of that zone and ends at the midnight after its last day. Of a series, `start` is the first
    occurrence that takes place; `occurrence` is set where the event speaks of a single one of a series.
    `method` is "" if none is given. `url` is the conference's address, "" if there is none.
    """

    uid: str
    method: str
    sequence: int
    start: datetime
    end: datetime | None
    timezone: str | None
    floating: bool
    all_day: bool
    summary: str
    description: str
    location: str
    url: str
    organizer: tuple[str, str]
    attendees: tuple[Guest, ...]
    recurring: bool
    occurrence: datetime | None
    cancelled: bool
    stamped: datetime | None


class CalendarRead(NamedTuple):
    """The invitations of one calendar, and in one sentence each what in it could not be read."""

    invites: tuple[Invite, ...]
    problems: tuple[str, ...]


def read_invites(raw: bytes, place: tzinfo) -> list[Invite]:
    """The invitations of a calendar; `place` is the zone for times that name none.

    Raises Unreadable if the bytes are no calendar, or none of their events can be read.
    """
    return list(read_calendar(raw, place).invites)


def read_calendar(raw: bytes, place: tzinfo) -> CalendarRead:
    """As `read_invites`, with what was passed over and why."""
    if len(raw) > LONGEST_CALENDAR:
        raise Unreadable(
            f"This calendar is too large ({len(raw) // 1_000_000} MB).",
            "Export only the event itself, not the whole calendar.",
        )
    lines = _unfolded(decode(raw))
    blocks = list(_blocks(lines))
    if not blocks:
        raise _no_event(lines)
    method = next((line[7:].strip().upper() for line in lines if line[:7].upper() == "METHOD:"), "")
    zones = Zones([block for name, block in blocks if name == "VTIMEZONE"], place)
    invites: list[Invite] = []
    problems: list[str] = []
    events = [block for name, block in blocks if name == "VEVENT"]
    for block in events[:_MOST_EVENTS]:
        try:
            invites.append(_invite(block, method, zones, place))
        except _Broken as broken:
            problems.append(f"One event was passed over: {broken}.")
    problems += zones.problems
    if len(events) > _MOST_EVENTS:
        problems.append(f"Only the first {_MOST_EVENTS} events were read.")
    if not invites:
        if problems:
            raise Unreadable(problems[0], "Ask the sender for the invitation again, or type in the time by hand.")
        raise _no_event(lines)
    return CalendarRead(tuple(invites), tuple(problems))


class _Broken(Exception):
    """One event that cannot be read, and why."""


def _no_event(lines: list[str]) -> Unreadable:
    if any(line.upper().startswith("BEGIN:VCALENDAR") for line in lines[:200]):
        return Unreadable("There is no event in this calendar.", "Save the invitation itself as an .ics file.")
    return Unreadable("This is not a calendar file.", "An .ics file begins with the line BEGIN:VCALENDAR.")


# --- lines --------------------------------------------------------------------------------------------------


def _unfolded(text: str) -> list[str]:
    """The content lines. A line that is none (a description broken by hand) is taken as the rest of the one
    above."""
    lines: list[str] = []
    text = _SEPARATORS.sub("", text)
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t"):
            if lines:
                lines[-1] += line[1:]
        elif _CONTENT_LINE.match(line):
            lines.append(line.rstrip())
        elif line.strip() and lines and ":" in lines[-1]:
            lines[-1] += "\\n" + line.strip()
    return lines


def _blocks(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The events and time zones, each as its lines. An event that the file breaks off in, or in which another
    begins, ends there."""
    name = ""
    block: list[str] = []
    inner = 0
    for line in lines:
        upper = line.upper()
        if not name:
            if upper in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE"):
                name, block, inner = upper[6:], [line], 0
        elif upper in ("BEGIN:VEVENT", "END:VCALENDAR"):
            yield name, _closed(block, name)
            name, block, inner = ("VEVENT", [line], 0) if upper == "BEGIN:VEVENT" else ("", [], 0)
        elif upper == f"END:{name}":
            yield name, _closed(block, name)
            name = ""
        else:
            inner += upper.startswith("BEGIN:") - upper.startswith("END:")
            # Alarms say nothing about the event, and theirs are the fields that programs most often get
            # wrong.
            if (name == "VTIMEZONE" or not (inner or upper.startswith("END:"))) and len(block) < _MOST_LINES_OF_ONE:
                block.append(line)
    if name:
        yield name, _closed(block, name)


def _closed(block: list[str], name: str) -> list[str]:
    return [*block, f"END:{name}"]


# --- one event ----------------------------------------------------------------------------------------------


def _invite(block: list[str], method: str, zones: Zones, place: tzinfo) -> Invite:
    event = _parsed(block)
    start, floating, name, all_day = _time(event, "DTSTART", zones, place)
    if start is None:
        raise _Broken("it does not say when it begins")
    end = _end(event, start, zones, place)
    recurring = any(key in event for key in ("RRULE", "RDATE"))
    if recurring:
        moved = _first_occurrence(block, event, start)
        end = end + (moved - start) if end is not None else None
        start = moved
    status = _text(event, "STATUS").upper()
    location = _text(event, "LOCATION")
    description = _text(event, "DESCRIPTION")
    return Invite(
        uid=_text(event, "UID"),
        method=method,
        sequence=_number(event, "SEQUENCE"),
        start=start,
        end=end,
        timezone=name,
        floating=floating,
        all_day=all_day,
        summary=_text(event, "SUMMARY"),
        description=description,
        location=location,
        url=_conference(event, location, description),
        organizer=_organizer(event),
        attendees=_guests(event),
        recurring=recurring,
        occurrence=_time(event, "RECURRENCE-ID", zones, place)[0],
        cancelled=method == "CANCEL" or status == "CANCELLED",
        stamped=_time(event, "DTSTAMP", zones, place)[0],
    )


def _parsed(block: list[str]) -> Event:
    from icalendar import Event

    lines = [_ZONE_OF_TIME.sub(rf"\1;{_ZONE_PARAMETER}=", line) for line in block]
    try:
        event = Event.from_ical("\r\n".join(lines) + "\r\n")
    except (ValueError, LookupError, TypeError, ArithmeticError, AttributeError, AssertionError) as problem:
        raise _Broken(f"its lines are damaged ({type(problem).__name__})") from None
    if not isinstance(event, Event):
        raise _Broken("it is no event")
    return event


def _first(event: Event, key: str) -> Any:
    """The first value of a property, None if it is missing."""
    found = event.get(key)
    return (found[0] if found else None) if isinstance(found, list) else found


def _part(value: Any, name: str) -> Any:
    """A part of a property's value, None if it has none or is damaged (icalendar raises only when one looks)."""
    try:
        return getattr(value, name, None)
    except ValueError:
        return None


def _text(event: Event, key: str) -> str:
    found = _first(event, key)
    return str(found)[:_LONGEST_TEXT].replace("\r\n", "\n").strip() if found is not None else ""


def _number(event: Event, key: str) -> int:
    found = re.match(r"\s*(\d{1,9})\b", _text(event, key))
    return int(found[1]) if found else 0


def _time(event: Event, key: str, zones: Zones, place: tzinfo) -> tuple[datetime | None, bool, str | None, bool]:
    """A time of the event: the moment, whether it is floating, the name of its zone, whether it is a whole
    day."""
    found = _first(event, key)
    value = _part(found, "dt")
    if not isinstance(value, date) or not FIRST_YEAR < value.year < LAST_YEAR:
        return None, False, None, False
    here = getattr(place, "key", None)
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=place), False, here, True
    if value.tzinfo is not None:
        return value.astimezone(UTC), False, "UTC", False
    label = str((_part(found, "params") or {}).get(_ZONE_PARAMETER, ""))
    wall = value
    known = zones.find(label, wall) if label else None
    if known is None:
        return wall.replace(tzinfo=place), True, here, False
    return wall.replace(tzinfo=known.place), False, known.name, False


def _end(event: Event, start: datetime, zones: Zones, place: tzinfo) -> datetime | None:
    """When the event ends, None if it does not say or what it says cannot be."""
    end, _, _, all_day = _time(event, "DTEND", zones, place)
    length = _part(_first(event, "DURATION"), "dt")
    if end is None and isinstance(length, timedelta) and timedelta(0) <= length <= _LONGEST_EVENT:
        end = (start.astimezone(UTC) + length).astimezone(start.tzinfo)
    if end is None and _time(event, "DTSTART", zones, place)[3]:
        end = start + timedelta(days=1)
    if end is not None and all_day and end <= start:
        end = start + timedelta(days=1)  # a last day that is the first, as some programs write it
    if end is None or end < start or end - start > _LONGEST_EVENT:
        return None
    return end


def _first_occurrence(block: list[str], event: Event, start: datetime) -> datetime:
    """The first occurrence that takes place. It is the start itself unless that is excepted, and only then
    is the rule followed: at most two years, and never a rule by hours or seconds, so that none can go on
    without end."""
    if event.get("EXDATE") is None or not may_follow(block):
        return start
    from icalendar import Calendar
    from recurring_ical_events import of  # type: ignore[import-untyped]

    calendar = Calendar()
    calendar.add_component(event)
    wall = start.replace(tzinfo=None)
    try:
        found = of(calendar, skip_bad_series=True).between(wall - timedelta(days=1), wall + _REACH)
        starts = [_like(occurrence.start, start) for occurrence in found]
    except (ValueError, LookupError, TypeError, ArithmeticError, AttributeError, AssertionError):  # no sound rule
        return start
    return min((moment for moment in starts if moment >= start), default=start)


def _like(value: date, start: datetime) -> datetime:
    """An occurrence as the series' own start is told: the same zone."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=start.tzinfo)
    return datetime(value.year, value.month, value.day, tzinfo=start.tzinfo)


# --- who and where ------------------------------------------------------------------------------------------


def _person(value: Any) -> tuple[str, str]:
    """Name and address of an organizer or guest."""
    params = _part(value, "params") or {}
    email = str(value).strip()
    email = email[7:] if email[:7].lower() == "mailto:" else str(params.get("EMAIL", ""))
    email = email.strip(" <>\"'").lower()
    name = re.sub(r"\s+", " ", str(params.get("CN", ""))).strip(" \"'")
    if "@" not in email:
        email = ""
    return ("" if name.lower() == email else name, email)


def _organizer(event: Event) -> tuple[str, str]:
    found = _first(event, "ORGANIZER")
    return _person(found) if found is not None else ("", "")


def _guests(event: Event) -> tuple[Guest, ...]:
    """The people invited, in order, each once; rooms and projectors are left out."""
    found = event.get("ATTENDEE", [])
    guests: dict[tuple[str, str], Guest] = {}
    for value in found if isinstance(found, list) else [found]:
        params = _part(value, "params") or {}
        if str(params.get("CUTYPE", "")).upper() in ("ROOM", "RESOURCE"):
            continue
        name, email = _person(value)
        if name or email:
            guests.setdefault((email or name, ""), Guest(name, email, str(params.get("PARTSTAT", "")).upper()))
    return tuple(guests.values())


def _conference(event: Event, location: str, description: str) -> str:
    """The address to open for the talk: what the calendar marks as such, else what looks like a
    conference."""
    for key in _CONFERENCE_FIELDS:
        found = _URL.search(_text(event, key))
        if found:
            return found[0]
    for text in (location, _text(event, "URL"), description):
        for found in _URL.finditer(text):
            if _CONFERENCE.match(found[0] + "/"):
                return found[0].rstrip(".,;")
    found = _URL.search(location)
    return found[0].rstrip(".,;") if found else ""
