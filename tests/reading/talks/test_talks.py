"""The time of an interview, as mail settles, moves and calls it off."""

from __future__ import annotations

import pytest
from tests.reading.mailbox.made import message

from dayeight.reading.talks import talk_of
from dayeight.reading.talks.reader import modality_of

UK = "Mon, 04 May 2026 10:00:00 +0100"  # a Monday
US = "Mon, 04 May 2026 10:00:00 -0400"

SCHEDULED = [
    ("Your interview is on Tuesday 12 May at 2pm BST.", UK, "2026-05-12T14:00:00+01:00", "Europe/London"),
    ("You are booked: 2026-05-12 14:00 CET.", UK, "2026-05-12T14:00:00+02:00", "Europe/Berlin"),
    ("Wir sehen uns am Dienstag, 12. Mai 2026 um 10.30 Uhr.", UK, "2026-05-12T10:30:00", None),
    ("Confirmed for Tue 5/12, 1:30 PM ET (10:30 PT).", US, "2026-05-12T13:30:00-04:00", "America/New_York"),
    ("Confirmed for Tue 12/5 at 13:30.", UK, "2026-05-12T13:30:00", None),
    ("When: Monday, May 11, 2026 from 12:00 PM to 1:00 PM PT", US, "2026-05-11T12:00:00-07:00", "America/Los_Angeles"),
    ("See you on Thursday at 11:00.", UK, "2026-05-07T11:00:00", None),
    ("Let's talk tomorrow at half past nine.", UK, "2026-05-05T09:30:00", None),
    ("come by wed the 13th 2:30 pm", US, "2026-05-13T14:30:00", None),
    ("9:30am on Friday, 15 May it is, Irish time", UK, "2026-05-15T09:30:00+01:00", "Europe/Dublin"),
    ("Call at 16:00 (GMT+2) on 14 May.", UK, "2026-05-14T16:00:00+02:00", None),
    (
        "Interview: 14-May-2026, 04:30 PM IST",
        "Mon, 04 May 2026 10:00:00 +0530",
        "2026-05-14T16:30:00+05:30",
        "Asia/Kolkata",
    ),
    ("Interview: 14 May 2026, 4:30 pm IST", UK, "2026-05-14T16:30:00+01:00", "Europe/Dublin"),
    ("Rendez-vous le 14 mai à 14h30.", UK, "2026-05-14T14:30:00", None),
    ("Interview: Thurs 14/05 @ 1400hrs", UK, "2026-05-14T14:00:00", None),
    ("I've booked us in for 10 on Thursday.", UK, "2026-05-07T10:00:00", None),
    ("Let's do noon on Friday.", UK, "2026-05-08T12:00:00", None),
    ("Monday the 18th, 4 o'clock in the afternoon", UK, "2026-05-18T16:00:00", None),
    ("Vorstellungsgespräch am 14.5. um 9 Uhr", UK, "2026-05-14T09:00:00", None),
    ("When: 2026-05-14T13:00 UTC", UK, "2026-05-14T13:00:00+00:00", "UTC"),
    ("We look forward to seeing you on the 14th at 9:45.", UK, "2026-05-14T09:45:00", None),
    ("Date\n\nThursday 14 May 2026\n\nTime\n\n11:20 (please arrive early)", UK, "2026-05-14T11:20:00", None),
    (
        "Please reply by Wednesday 6 May, 5pm. Your interview is on Friday 8 May at 9am.",
        UK,
        "2026-05-08T09:00:00",
        None,
    ),
    ("The interview is on 8 January at 10:00.", "Mon, 21 Dec 2026 10:00:00 +0000", "2027-01-08T10:00:00", None),
]


@pytest.mark.parametrize(("text", "date", "start", "zone"), SCHEDULED)
def test_a_settled_time(text: str, date: str, start: str, zone: str | None) -> None:
    found = talk_of(message(text, date=date), "interview_scheduled")
    assert found is not None
    assert (found.start.isoformat(), found.timezone) == (start, zone)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("We have to move your interview from Thursday 7 May, 10:00 to Friday 8 May, 11:00.", "2026-05-08T11:00:00"),
        ("Previously: Thursday, May 7 at 9:00 AM\nNow: Monday, May 11 at 4:00 PM", "2026-05-11T16:00:00"),
        ("I can't make Thursday at 10:00 any more. Could we do Friday 8 May at 3pm instead?", "2026-05-08T15:00:00"),
        ("Instead of 10:00 on Thursday let's meet at 14:00.", "2026-05-07T14:00:00"),
        ("New time: Fri 8 May 09:00 (was Thu 7 May 10:00)", "2026-05-08T09:00:00"),
        ("The interview arranged for 7 May at 9:00 will now be held on 14 May at 09:15.", "2026-05-14T09:15:00"),
    ],
)
def test_the_new_time_of_a_moved_one(text: str, start: str) -> None:
    found = talk_of(message(text, date=UK), "interview_rescheduled")
    assert found is not None
    assert found.start.isoformat() == start


def test_the_time_that_falls_away() -> None:
    text = "Your interview on Thursday 7 May at 10:00 cannot take place. I will write again by Friday."
    found = talk_of(message(text, date=UK), "interview_cancelled")
    assert found is not None
    assert found.start.isoformat() == "2026-05-07T10:00:00"


def test_a_length_gives_the_end() -> None:
    found = talk_of(message("Monday 11 May at 3:00 PM ET, 45 minutes.", date=US), "interview_scheduled")
    assert found is not None
    assert found.end is not None
    assert found.end.isoformat() == "2026-05-11T15:45:00-04:00"


@pytest.mark.parametrize("text", ["We will find a time next week.", "Reply by 5 May.", ""])
def test_no_time_where_none_is_told(text: str) -> None:
    assert talk_of(message(text, date=UK), "interview_scheduled") is None


def test_never_in_the_past() -> None:
    text = "Thank you for applying on 1 May at 10:00. Your interview is on 12 May at 9:00."
    found = talk_of(message(text, date=UK), "interview_scheduled")
    assert found is not None
    assert found.start.isoformat() == "2026-05-12T09:00:00"


def test_a_calendar_part_settles_it() -> None:
    calendar = (
        "--b\nContent-Type: text/plain\n\nMonday at 2 it is (Toronto time).\n--b\nContent-Type: text/calendar\n\n"
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\nDTSTART:20260511T180000Z\nDTEND:20260511T183000Z\n"
        "LOCATION:https://teams.meet.example/1\nEND:VEVENT\nEND:VCALENDAR\n--b--"
    )
    raw = (
        "From: Rosa Lind <rosa@acme.example>\nTo: ines.calder@example.com\nDate: Mon, 04 May 2026 10:00:00 -0400\n"
        f"Content-Type: multipart/mixed; boundary=b\n\n{calendar}\n"
    )
    from dayeight.reading.messages import read_message

    found = talk_of(read_message(raw.encode()), "interview_scheduled")
    assert found is not None
    assert (found.start.isoformat(), found.timezone, found.modality, found.uid) == (
        "2026-05-11T14:00:00-04:00", "America/Toronto", "video", "u1",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("We meet on Zoom.", "video"),
        ("I'll call you on your mobile.", "phone"),
        ("Come to our Leeds office.", "onsite"),
        ("Where: Room 2, Mill Street", "onsite"),
        ("See you on Monday.", None),
    ],
)
def test_how_they_meet(text: str, how: str | None) -> None:
    assert modality_of("Interview", text) == how
