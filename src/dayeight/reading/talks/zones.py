"""Time zones as people write them behind a time: "BST", "PT", "(Central European Time)", "Irish time", "GMT+1"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from dayeight.core.moments import zone

# A short form means the wall clock of its region, whatever the season: people write "CET" in May.
_SHORT = {
    "ET": "America/New_York",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "CT": "America/Chicago",
    "CST": "America/Chicago",
    "CDT": "America/Chicago",
    "MT": "America/Denver",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "PT": "America/Los_Angeles",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "AKST": "America/Anchorage",
    "AKDT": "America/Anchorage",
    "HST": "Pacific/Honolulu",
    "AST": "America/Halifax",
    "ADT": "America/Halifax",
    "NST": "America/St_Johns",
    "NDT": "America/St_Johns",
    "BRT": "America/Sao_Paulo",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "MEZ": "Europe/Berlin",
    "MESZ": "Europe/Berlin",
    "EET": "Europe/Helsinki",
    "EEST": "Europe/Helsinki",
    "MSK": "Europe/Moscow",
    "TRT": "Europe/Istanbul",
    "SAST": "Africa/Johannesburg",
    "WAT": "Africa/Lagos",
    "EAT": "Africa/Nairobi",
    "GST": "Asia/Dubai",
    "PKT": "Asia/Karachi",
    "SGT": "Asia/Singapore",
    "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "PHT": "Asia/Manila",
    "WIB": "Asia/Jakarta",
    "ICT": "Asia/Bangkok",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
    "AET": "Australia/Sydney",
    "ACST": "Australia/Adelaide",
    "ACDT": "Australia/Adelaide",
    "AWST": "Australia/Perth",
    "NZST": "Pacific/Auckland",
    "NZDT": "Pacific/Auckland",
    "NZT": "Pacific/Auckland",
    "UTC": "UTC",
}
_LONG = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "atlantic": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "new york": "America/New_York",
    "nyc": "America/New_York",
    "boston": "America/New_York",
    "atlanta": "America/New_York",
    "toronto": "America/Toronto",
    "montreal": "America/Toronto",
    "montréal": "America/Toronto",
    "chicago": "America/Chicago",
    "austin": "America/Chicago",
    "dallas": "America/Chicago",
    "houston": "America/Chicago",
    "denver": "America/Denver",
    "phoenix": "America/Phoenix",
    "arizona": "America/Phoenix",
    "seattle": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    "los angeles": "America/Los_Angeles",
    "california": "America/Los_Angeles",
    "vancouver": "America/Vancouver",
    "british summer": "Europe/London",
    "british": "Europe/London",
    "uk": "Europe/London",
    "london": "Europe/London",
    "greenwich mean": "Europe/London",
    "irish standard": "Europe/Dublin",
    "irish": "Europe/Dublin",
    "ireland": "Europe/Dublin",
    "dublin": "Europe/Dublin",
    "central european summer": "Europe/Berlin",
    "central european standard": "Europe/Berlin",
    "central european": "Europe/Berlin",
    "central europe": "Europe/Berlin",
    "german": "Europe/Berlin",
    "deutscher": "Europe/Berlin",
    "deutsche": "Europe/Berlin",
    "berlin": "Europe/Berlin",
    "munich": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "vienna": "Europe/Vienna",
    "zurich": "Europe/Zurich",
    "swiss": "Europe/Zurich",
    "paris": "Europe/Paris",
    "french": "Europe/Paris",
    "amsterdam": "Europe/Amsterdam",
    "dutch": "Europe/Amsterdam",
    "brussels": "Europe/Brussels",
    "madrid": "Europe/Madrid",
    "spanish": "Europe/Madrid",
    "rome": "Europe/Rome",
    "lisbon": "Europe/Lisbon",
    "stockholm": "Europe/Stockholm",
    "copenhagen": "Europe/Copenhagen",
    "oslo": "Europe/Oslo",
    "helsinki": "Europe/Helsinki",
    "warsaw": "Europe/Warsaw",
    "prague": "Europe/Prague",
    "eastern european summer": "Europe/Helsinki",
    "eastern european": "Europe/Helsinki",
    "athens": "Europe/Athens",
    "western european": "Europe/Lisbon",
    "istanbul": "Europe/Istanbul",
    "moscow": "Europe/Moscow",
    "israel": "Asia/Jerusalem",
    "dubai": "Asia/Dubai",
    "gulf": "Asia/Dubai",
    "indian standard": "Asia/Kolkata",
    "india standard": "Asia/Kolkata",
    "indian": "Asia/Kolkata",
    "india": "Asia/Kolkata",
    "singapore": "Asia/Singapore",
    "hong kong": "Asia/Hong_Kong",
    "japan": "Asia/Tokyo",
    "tokyo": "Asia/Tokyo",
    "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne",
    "brisbane": "Australia/Brisbane",
    "perth": "Australia/Perth",
    "adelaide": "Australia/Adelaide",
    "australian eastern": "Australia/Sydney",
    "auckland": "Pacific/Auckland",
    "new zealand": "Pacific/Auckland",
    "south african": "Africa/Johannesburg",
    "south africa": "Africa/Johannesburg",
    "lagos": "Africa/Lagos",
    "nairobi": "Africa/Nairobi",
    "coordinated universal": "UTC",
    "são paulo": "America/Sao_Paulo",
    "sao paulo": "America/Sao_Paulo",
    "brasília": "America/Sao_Paulo",
    "brasilia": "America/Sao_Paulo",
    "rio": "America/Sao_Paulo",
    "buenos aires": "America/Argentina/Buenos_Aires",
    "santiago": "America/Santiago",
    "bogotá": "America/Bogota",
    "bogota": "America/Bogota",
    "lima": "America/Lima",
    "mexico city": "America/Mexico_City",
    "queensland": "Australia/Brisbane",
    "tasmania": "Australia/Hobart",
    "hobart": "Australia/Hobart",
    "darwin": "Australia/Darwin",
    "canberra": "Australia/Sydney",
    "wellington": "Pacific/Auckland",
    "edinburgh": "Europe/London",
    "belfast": "Europe/London",
    "cologne": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "geneva": "Europe/Zurich",
    "milan": "Europe/Rome",
    "barcelona": "Europe/Madrid",
    "budapest": "Europe/Budapest",
    "bucharest": "Europe/Bucharest",
    "tallinn": "Europe/Tallinn",
    "riga": "Europe/Riga",
    "vilnius": "Europe/Vilnius",
    "kyiv": "Europe/Kyiv",
    "sofia": "Europe/Sofia",
    "delhi": "Asia/Kolkata",
    "mumbai": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "bengaluru": "Asia/Kolkata",
    "manila": "Asia/Manila",
    "jakarta": "Asia/Jakarta",
    "bangkok": "Asia/Bangkok",
    "seoul": "Asia/Seoul",
    "shanghai": "Asia/Shanghai",
    "beijing": "Asia/Shanghai",
    "taipei": "Asia/Taipei",
    "kuala lumpur": "Asia/Kuala_Lumpur",
    "cairo": "Africa/Cairo",
    "johannesburg": "Africa/Johannesburg",
    "cape town": "Africa/Johannesburg",
    "accra": "Africa/Accra",
    "philadelphia": "America/New_York",
    "washington": "America/New_York",
    "miami": "America/New_York",
    "detroit": "America/Detroit",
    "calgary": "America/Edmonton",
    "winnipeg": "America/Winnipeg",
    "halifax": "America/Halifax",
    "portland": "America/Los_Angeles",
}
# What "IST" means depends on where it is written.
_IST = {60: "Europe/Dublin", 0: "Europe/Dublin", 120: "Asia/Jerusalem", 180: "Asia/Jerusalem"}
_ORDER = "|".join(re.escape(word) for word in sorted(_LONG, key=len, reverse=True))
_PEOPLES = """
eastern central mountain pacific alaska atlantic british irish german swiss french dutch spanish gulf indian
deutscher deutsche
"""
_ADJECTIVES = frozenset(_PEOPLES.split())
# A place whose name alone, behind a time, is its clock: "16:00 London", "10 Queensland".
PLACE = "|".join(
    re.escape(word)
    for word in sorted(_LONG, key=len, reverse=True)
    if word not in _ADJECTIVES
    and not word.endswith((" standard", " summer", " mean", " european", " eastern", "universal"))
)
ZONE = re.compile(
    r"(?:\b(?:GMT|UTC)\s?(?P<offset>[+\-−–]\s?\d{1,2}(?::?[0-5]\d)?)"
    rf"|\b(?P<short>{'|'.join(sorted(_SHORT, key=len, reverse=True))}|IST)\b"
    rf"|\b(?i:(?P<long>{_ORDER})(?:\s(?:standard|daylight|summer|local))?\s(?:time|zeit|hour)(?:\szone)?)\b"
    r"|\b(?P<bare>Eastern|Central|Mountain|Pacific)\b(?!\s[A-Z])"
    r"|(?:(?<=[ap]m )|(?<=:\d\d ))(?P<low>eastern|central|mountain|pacific)\b"
    rf"|(?:(?<!20\d\d )(?<=\d )|(?<=\dh )|(?<=[ap]m )|(?<=hrs )"
    r"|\b(?:here|time|clock)\s?(?:\(|in\s)(?:we(?:['’]re| are) in )?"
    rf"|(?<=\d \()|(?<=\d, \()|(?<=m \())(?i:(?P<city>{PLACE}))\b"
    r"(?!\s(?i:office|site|branch|campus|plant|depot|store|hq|room|team))"
    r"|\b(?P<iana>(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z][A-Za-z_]{2,20})\b"
    r"|\b(?i:(?P<hour>heures? de |hora(?:rio)? de |horário de |hour of )(?P<place>[a-zãéí]{3,12}(?: paulo)?))\b)"
)


class Named(NamedTuple):
    """A zone that was named: its place and its IANA name, None for a bare offset."""

    place: tzinfo
    name: str | None


def named_zone(match: re.Match[str], said: datetime | None) -> Named | None:
    """The zone that a match of ZONE names; `said` is the message's date, whose offset tells one "IST" from another."""
    if match["offset"]:
        return _offset(match["offset"])
    name = match["iana"] or ""
    if match["short"]:
        name = _SHORT.get(match["short"]) or _ist(said)
    elif match["long"] or match["bare"] or match["place"] or match["city"] or match["low"]:
        place = match["long"] or match["bare"] or match["place"] or match["city"] or match["low"]
        name = _LONG.get(place.lower(), "")
    if not name:
        return None
    if name == "UTC":
        return Named(UTC, "UTC")
    try:
        return Named(zone(name), name)
    except ValueError:
        return None


def _ist(said: datetime | None) -> str:
    offset = said.utcoffset() if said is not None else None
    return _IST.get(int(offset.total_seconds() // 60) if offset is not None else -1, "Asia/Kolkata")


def _offset(text: str) -> Named | None:
    found = re.match(r"([+\-−–])\s?(\d{1,2})(?::?([0-5]\d))?", text)
    if found is None or int(found[2]) > 14:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return Named(timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes)), None)


def zone_near(text: str, begin: int, end: int, said: datetime | None) -> Named | None:
    """The zone named right behind a time that ends at `end`, or between `begin` and there."""
    best: tuple[int, Named] | None = None
    for match in ZONE.finditer(text, begin, min(len(text), end + 45)):
        named = named_zone(match, said)
        if named is None or (
            match["short"] in ("MT", "CT", "AST") and not re.search(r"[\dMm.)(]\s?\(?$", text[: match.start()][-4:])
        ):
            continue
        if match.start() >= end and re.search(r"[.!?]\s|\n\n", text[end : match.start()]):
            break
        distance = abs(match.start() - end)
        if best is None or distance < best[0]:
            best = distance, named
    return best[1] if best else None


def only_zone(text: str, said: datetime | None) -> Named | None:
    """The zone of a text that names one and no other, in words or parentheses; None otherwise."""
    found = {
        named
        for match in ZONE.finditer(text[:6_000])
        if match["long"] or match["iana"] or match["offset"] or text[max(match.start() - 1, 0)] == "("
        if (named := named_zone(match, said)) is not None
    }
    return found.pop() if len(found) == 1 else None
