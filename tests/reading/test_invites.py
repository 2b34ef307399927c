"""Golden pairs of calendars, and what is no calendar at all."""

from __future__ import annotations

import contextlib
import json
import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dayeight.errors import Unreadable
from dayeight.reading.invites import Invite, read_calendar, read_invites

DATA = Path(__file__).parent / "data" / "invites"
NAMES = sorted(path.stem for path in DATA.glob("*.ics"))
CHICAGO = ZoneInfo("America/Chicago")


def as_json(invite: Invite, key: str) -> Any:
    value = getattr(invite, key)
    if key in ("start", "end", "occurrence", "stamped"):
        return value.isoformat() if value else None
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("name", NAMES)
def test_calendar_reads_as_written_beside_it(name: str) -> None:
    begun = time.process_time()
    invites = read_invites((DATA / f"{name}.ics").read_bytes(), CHICAGO)
    wanted = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    assert len(invites) == len(wanted)
    assert [{key: as_json(invite, key) for key in want} for invite, want in zip(invites, wanted, strict=True)] == wanted
    assert all(invite.start.utcoffset() is not None for invite in invites)
    assert time.process_time() - begun < 2


def test_a_broken_event_is_told_and_the_others_are_read() -> None:
    read = read_calendar((DATA / "one_broken_event.ics").read_bytes(), CHICAGO)
    assert len(read.invites) == 1
    assert len(read.problems) == 2


def test_an_unknown_zone_is_told() -> None:
    read = read_calendar((DATA / "unknown_zone.ics").read_bytes(), CHICAGO)
    assert read.problems == ("The time zone 'Nowhere Time' is not known; your own was taken.",)


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "not a calendar"),
        (b"Dear Robin, see you on Friday.", "not a calendar"),
        (b"\x00\xff\xfe" * 1000, "not a calendar"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "no event"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "when it begins"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:00010101T000000Z\r\nEND:VEVENT\r\n", "when it begins"),
        (b"BEGIN:VCALENDAR\n" + b"X:" + b"x" * 21_000_000, "too large"),
    ],
)
def test_what_is_no_invitation_says_so(raw: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence) as caught:
        read_invites(raw, CHICAGO)
    assert caught.value.hint


def test_a_zone_of_one_file_is_not_the_zone_of_the_next() -> None:
    mine = (DATA / "custom_zone_by_rules.ics").read_bytes()
    other = mine.replace(b"TZOFFSETFROM:-0400", b"TZOFFSETFROM:+0200").replace(b"TZOFFSETTO:-0500", b"TZOFFSETTO:+0100")
    other = other.replace(b"TZOFFSETFROM:-0500", b"TZOFFSETFROM:+0100").replace(
        b"TZOFFSETTO:-0400", b"TZOFFSETTO:+0200"
    )
    first, second = read_invites(mine, CHICAGO)[0], read_invites(other, CHICAGO)[0]
    assert (first.start.isoformat(), second.start.isoformat()) == (
        "2026-01-06T10:00:00-05:00",
        "2026-01-06T10:00:00+01:00",
    )


def test_a_long_calendar_is_read_in_time() -> None:
    event = b"BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:20260309T130000Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:x\r\nEND:VEVENT\r\n"
    raw = b"BEGIN:VCALENDAR\r\n" + b"".join(event % number for number in range(1000)) + b"END:VCALENDAR\r\n"
    begun = time.process_time()
    assert len(read_invites(raw, CHICAGO)) == 1000
    assert time.process_time() - begun < 5


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_damage_gives_invitations_or_a_clear_error(data: st.DataObject) -> None:
    raw = bytearray((DATA / f"{data.draw(st.sampled_from(NAMES))}.ics").read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(raw)))
        if data.draw(st.booleans()):
            raw[place:place] = data.draw(
                st.sampled_from(
                    [
                        b"\x00",
                        b";",
                        b":",
                        b"\r\n",
                        b"BEGIN:VEVENT\r\n",
                        b"END:VEVENT\r\n",
                        b";TZID=",
                        b'"',
                        b"\xff",
                        b"99999999",
                    ]
                )
                | st.binary(max_size=8)
            )
        else:
            del raw[place : place + data.draw(st.integers(0, 40))]
    invites = []
    with contextlib.suppress(Unreadable):
        invites = read_invites(bytes(raw), CHICAGO)
    for invite in invites:
        assert invite.end is None or invite.end >= invite.start
