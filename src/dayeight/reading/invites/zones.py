"""The time zones of a calendar file: IANA names, Windows names, names of a program's own with their rules
beside.

Nothing of icalendar's own zone cache is used: it is kept for the whole process under the file's names, so
that "Customized Time Zone" of one invitation would be the zone of the next.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from dayeight.core.moments import zone
from dayeight.errors import BadDate

# The rules that may be followed: by days or slower, with nothing that could make them go on without end.
_SAFE_RULE = re.compile(
    r"RRULE(?:;[^:]*)?:(?:(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,2}|COUNT=[1-9]\d{0,3}"
    r"|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2}|(?:BYDAY|BYMONTH|BYMONTHDAY|BYSETPOS)=[A-Z\d,+-]{1,80});?)+",
    re.IGNORECASE,
)
_LONGEST_ZONE = 600  # lines

_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?(?![\d:])", re.IGNORECASE)
_DISPLAY = re.compile(r"\((?:UTC|GMT)[^)]*\)\s*(.+)", re.IGNORECASE)
_IANA_INSIDE = re.compile(
    r"((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/+-]+)"
)
# The names of Outlook's list that a person sees, where they are not the Windows name itself; the city is
# enough.
_CITIES = {
    "amsterdam": "Europe/Berlin",
    "berlin": "Europe/Berlin",
    "brussels": "Europe/Paris",
    "paris": "Europe/Paris",
    "madrid": "Europe/Paris",
    "sarajevo": "Europe/Warsaw",
    "belgrade": "Europe/Budapest",
    "dublin": "Europe/London",
    "london": "Europe/London",
    "athens": "Europe/Bucharest",
    "helsinki": "Europe/Helsinki",
    "jerusalem": "Asia/Jerusalem",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "chennai": "Asia/Kolkata",
    "beijing": "Asia/Shanghai",
    "kuala lumpur": "Asia/Singapore",
    "tokyo": "Asia/Tokyo",
    "seoul": "Asia/Seoul",
    "sydney": "Australia/Sydney",
    "auckland": "Pacific/Auckland",
    "coordinated universal time": "UTC",
}
# Zones tried, after the person's own, when only the rules are known and a name is wanted for them.
_COMMON = (
    "Europe/London",
    "Europe/Berlin",
    "Europe/Athens",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
)


class KnownZone(NamedTuple):
    """A zone, and its IANA name where it has one."""

    place: tzinfo
    name: str | None


class Zones:
    """The zones that one calendar file speaks of. `problems` tells which were unknown."""

    def __init__(self, blocks: list[list[str]], place: tzinfo) -> None:
        self._rules = {_value(block, "TZID"): block for block in reversed(blocks)}
        self._place = place
        self._known: dict[str, KnownZone | None] = {}
        self.problems: list[str] = []

    def find(self, label: str, wall: datetime) -> KnownZone | None:
        """The zone of a TZID, None if nothing tells which it is; `wall` is the time it is wanted for."""
        if label not in self._known:
            self._known[label] = self._find(label, wall)
            if self._known[label] is None:
                self.problems.append(f"The time zone {label[:60]!r} is not known; your own was taken.")
        return self._known[label]

    def _find(self, label: str, wall: datetime) -> KnownZone | None:
        named = _by_name(label)
        if named is not None:
            return named
        block = self._rules.get(label)
        if block is not None:
            named = _by_name(_value(block, "X-LIC-LOCATION")) or self._by_rules(block, wall)
            if named is not None:
                return named
        return _by_display(label)

    def _by_rules(self, block: list[str], wall: datetime) -> KnownZone | None:
        if len(block) > _LONGEST_ZONE or not may_follow(block):
            return None
        from icalendar import Timezone

        try:
            custom = Timezone.from_ical("\r\n".join(block) + "\r\n")
            if not isinstance(custom, Timezone):
                return None
            place = custom.to_tz(lookup_tzid=False)
            seasons = [wall + timedelta(days=days) for days in (0, 91, 182, 273)]
            offsets = [moment.replace(tzinfo=place).utcoffset() for moment in seasons]
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, AssertionError):
            return None  # rules that contradict themselves: icalendar and dateutil raise all of these
        if offsets[0] is None:
            return None
        for name in (getattr(self._place, "key", ""), *_COMMON):
            known = _by_iana(name)
            if known and [moment.replace(tzinfo=known.place).utcoffset() for moment in seasons] == offsets:
                return known
        return KnownZone(place, None)


def may_follow(lines: list[str]) -> bool:
    """Whether every repetition rule among the lines can be followed in bounded time."""
    rules = [line for line in lines if line[:5].upper() in ("RRULE", "EXRUL")]
    return len(rules) <= 50 and all(_SAFE_RULE.fullmatch(line) for line in rules)


def _value(block: list[str], name: str) -> str:
    """The value of a property of a zone's own lines."""
    for line in block:
        head, _, value = line.partition(":")
        if head.partition(";")[0].upper() == name:
            return value.strip().strip('"')
    return ""


def _by_iana(name: str) -> KnownZone | None:
    if not name or len(name) > 80 or not name.isascii():
        return None
    try:
        return KnownZone(zone(name), name)
    except BadDate:
        return None


def _by_name(label: str) -> KnownZone | None:
    """A zone by a name that says which it is: IANA (also behind a program's prefix) or Windows."""
    label = label.strip().strip('"')
    if not label:
        return None
    if label.upper() in ("UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT"):
        return KnownZone(UTC, "UTC")
    inside = _IANA_INSIDE.search(label)
    for name in (label, inside[1] if inside else ""):
        known = _by_iana(name) if "/" in name else None
        if known is not None:
            return known
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    windows = WINDOWS_TO_OLSON.get(label) or WINDOWS_TO_OLSON.get(label.replace("Daylight", "Standard"))
    return _by_iana(windows or label)


def _by_display(label: str) -> KnownZone | None:
    """A zone by the name a person sees, "(UTC+01:00) Amsterdam, Berlin", or by its bare offset."""
    lowered = label.lower()
    for city, name in _CITIES.items():
        if city in lowered:
            return _by_iana(name)
    shown = _DISPLAY.match(label)
    known = _by_name(shown[1]) if shown else None
    if known is not None:
        return known
    offset = _OFFSET.search(label)
    if offset is None or int(offset[2]) > 14:
        return None
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return KnownZone(timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes)), None)
