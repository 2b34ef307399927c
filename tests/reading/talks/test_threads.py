"""The time of a talk where it follows from what was said before."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dayeight.calendars.public_holidays import workdays
from dayeight.reading.kinds import Judged, Kind
from dayeight.reading.mailbox.owners import count_owners
from dayeight.reading.mailbox.reader import Mailbox
from dayeight.reading.messages import Message, read_message

KINDS: dict[str, Kind] = {
    "I": "interview_invitation",
    "V": "interview_scheduled",
    "R": "interview_rescheduled",
    "C": "interview_cancelled",
    "O": "own_other",
}
LONDON = ZoneInfo("Europe/London")
ME, THEY = "Ines Calder <ines.calder@example.net>", "Rosa Lind <rosa.lind@acme-foods.example>"


def threads() -> dict[str, list[tuple[str, str, str, str]]]:
    found: dict[str, list[tuple[str, str, str, str]]] = {}
    name = ""
    for line in (Path(__file__).parent / "threads.txt").read_text("utf-8").splitlines():
        if line.startswith("@ "):
            name = line[2:]
        elif line and not line.startswith(";"):
            parts = re.fullmatch(r"(\w) (\S+ \S+) (.*) => (.*)", line)
            assert parts is not None, line
            found.setdefault(name, []).append((parts[1], parts[2], parts[3], parts[4]))
    return found


def _message(place: int, letter: str, when: str, text: str) -> Message:
    date = datetime.fromisoformat(f"2026-{when.replace(' ', 'T')}").replace(tzinfo=LONDON)
    sender, to = (ME, THEY) if letter == "O" else (THEY, ME)
    answers = f"In-Reply-To: <m{place - 1}@made.example>\n" if place else ""
    return read_message(
        f"From: {sender}\nTo: {to}\nDate: {format_datetime(date)}\nSubject: {'Re: ' if place else ''}Interview\n"
        f"Message-ID: <m{place}@made.example>\n{answers}Content-Type: text/plain; charset=utf-8\n\n"
        f"Hello\n\n{text}\n\nBest wishes\n{sender.split()[0]}\n".encode()
    )


@pytest.mark.parametrize("name", list(threads()))
def test_a_time_follows_from_what_was_said(name: str) -> None:
    letters = threads()[name]
    messages = [_message(place, letter, when, text) for place, (letter, when, text, _) in enumerate(letters)]
    kinds = {message.message_id: KINDS[each[0]] for message, each in zip(messages, letters, strict=True)}
    box = Mailbox(
        count_owners(messages).owners(("ines.calder@example.net",)),
        lambda _: workdays("GB", None),
        lambda message, own, *, earlier, known: Judged(kinds[message.message_id], "", "", 0.9, False),
    )
    for place, message in enumerate(messages):
        box.add(place, message)
    found = [f"{read.talk.start:%m-%d %H:%M}" if read.talk is not None else "-" for read in box.reads()]
    wanted = [want for _, _, _, want in letters]
    assert [got for got, want in zip(found, wanted, strict=True) if want != "-"] == [w for w in wanted if w != "-"]
