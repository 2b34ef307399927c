"""The interview that a message settles, moves or calls off: from its calendar part, else from its words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from dayeight.core.moments import FIRST_YEAR, LAST_YEAR
from dayeight.errors import Unreadable
from dayeight.reading.invites import Invite, read_calendar
from dayeight.reading.kinds.model import Modality, Talk
from dayeight.reading.messages import Message
from dayeight.reading.talks.clocks import clocks_in, length_in
from dayeight.reading.talks.earlier import NOTHING, Earlier, by_earlier, chosen
from dayeight.reading.talks.wording import MOST, Time, Words
from dayeight.reading.talks.zones import Named, only_zone, zone_near

_REACH = 5_000
_OFFERED = 25  # how surely a time is offered that is one of several

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


def talk_of(message: Message, kind: str, earlier: Earlier = NOTHING) -> Talk | None:
    """The time that a message of kind interview_scheduled, _rescheduled (the new time) or _cancelled speaks of.

    A calendar part settles it; else day and time are read from text and subject, against the message's own date and
    what was said `earlier` ("the same time on Friday", "an hour later", "Wednesday it is"). None where no day with a
    time is meant. Times are aware if a zone is named, else naive.
    """
    text = message.new_text[:_REACH] or message.forwarded[:_REACH]
    said = message.date
    modality = modality_of(message.subject, text)
    invite = _from_calendar(message, kind)
    if invite is not None and not invite.all_day:
        return _of_invite(invite, text, message.subject, said, modality)
    if said is None:
        return None
    words = Words(text, message.subject, said, earlier.talk, earlier.days)
    best = words.best(kind)
    from_before = by_earlier(words, kind, best, earlier)
    if from_before is not None:
        return replace(from_before, modality=modality or from_before.modality, uid="")
    return _made(best, message, text, modality) if best is not None else None


def slots_of(message: Message, earlier: Earlier = NOTHING) -> tuple[Talk, ...]:
    """The times that a message offers or asks for, in its order; only those to come. `earlier` is what was said."""
    text = message.new_text[:_REACH]
    if message.date is None:
        return ()
    words = Words(text, message.subject, message.date, None, earlier.days)
    found = [_made(time, message, text, None) for time in words.times("interview_scheduled") if time.score > _OFFERED]
    return tuple({talk.start: talk for talk in found}.values())


def taken_of(message: Message, earlier: Earlier) -> Talk | None:
    """The one of the times offered `earlier` that a message takes by its weekday, its hour or its number."""
    if message.date is None or not earlier.slots:
        return None
    return chosen(Words(message.new_text[:_REACH], "", message.date, earlier.talk, earlier.days), earlier.slots)


def _made(time: Time, message: Message, text: str, modality: Modality | None) -> Talk:
    start, end, named, _ = time
    if named is None and message.quoted and message.date is not None:
        named = _zone_of_same_time(message.quoted[:_REACH], start, message.date)
    if end is None and (length := length_in(text)) is not None:
        end = start + timedelta(minutes=length)
    if named is not None:
        start = _placed(start, named.place)
        end = _placed(end, named.place) if end is not None else None
    return Talk(start, end, named.name if named else None, modality)


def _zone_of_same_time(quoted: str, start: datetime, said: datetime) -> Named | None:
    """The zone that the history below names for the same time of day."""
    for clock in list(clocks_in(quoted))[:MOST]:
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
