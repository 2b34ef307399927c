"""Reads the written letters of this folder: each becomes a message of a mailbox whose kinds are given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from dayeight.calendars.public_holidays import workdays
from dayeight.reading.kinds import Judged, Kind, MailRead
from dayeight.reading.mailbox.owners import count_owners
from dayeight.reading.mailbox.reader import Mailbox
from dayeight.reading.messages import Message, read_message

KINDS: dict[str, Kind] = {
    "A": "application_received",
    "I": "interview_invitation",
    "V": "interview_scheduled",
    "S": "status_update",
    "R": "rejection",
    "X": "offer",
    "T": "assessment",
    "O": "own_other",
    "N": "own_thanks",
    "F": "own_followup",
    "U": "recruiter_outreach",
}
_ME = "Ines Calder <ines.calder@example.net>"
_FIRST_DAY = datetime(2026, 5, 4, 9, tzinfo=UTC)
_APART = 4  # days between two letters of a mailbox


@dataclass(frozen=True)
class Written:
    """One line: what it is and what it should be read as; `known`: it is read right so far."""

    line: str
    kind: Kind
    application: str
    sender: str
    subject: str
    text: str
    company: str
    role: str
    day: int
    known: bool


def mailboxes(path: Path, named: bool) -> Iterator[tuple[str, list[Written]]]:
    """The mailboxes of a file with what they show; where they have no name each line is one."""
    name, found, day = "", [], 0
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith(";"):
            continue
        if line.startswith("@ "):
            if found:
                yield name, found
            name, found, day = line[2:], [], 0
        elif line.startswith("+"):
            day += int(line[1:])
        else:
            day += _APART
            found.append(_written(line, named, day))
            if not named:
                yield found[0].line, found
                found = []
    if found:
        yield name, found


def _written(line: str, named: bool, day: int) -> Written:
    bare = line.removeprefix("? ")
    kind, rest, application = KINDS[bare[0]], bare[2:], "a"
    if named:
        application, _, rest = rest.partition(" | ")
    letter, _, wanted = rest.rpartition(" => ")
    sender, subject, text = letter.split(" ## ", 2)
    company, role = ("" if name == "-" else name for name in wanted.split(" ## "))
    text = text.replace("\\n", "\n")
    return Written(line, kind, application, sender, subject, text, company, role, day, bare == line)


def read(letters: list[Written]) -> list[MailRead]:
    """What the letters of one mailbox are read as, their kinds given."""
    messages = [_message(place, letters) for place in range(len(letters))]
    kinds = {message.message_id: letter.kind for message, letter in zip(messages, letters, strict=True)}
    box = Mailbox(
        count_owners(messages).owners(("ines.calder@example.net",)),
        lambda _: workdays("GB", None),
        lambda message, own, *, earlier, known: Judged(kinds[message.message_id], "", "", 0.9, False),
    )
    for place, message in enumerate(messages):
        box.add(place, message)
    return box.reads()


def _message(place: int, letters: list[Written]) -> Message:
    letter = letters[place]
    is_own = letter.sender.startswith("ME > ")
    sender, to = (_ME, letter.sender[5:]) if is_own else (letter.sender, _ME)
    before = [n for n in range(place) if letter.subject.startswith("Re: ") and _bare(letters[n]) == _bare(letter)]
    answers = f"In-Reply-To: <m{before[-1]}@made.example>\n" if before else ""
    date = format_datetime(_FIRST_DAY + timedelta(days=letter.day))
    head = (
        f"From: {sender}\nTo: {to}\nDelivered-To: ines.calder@example.net\nDate: {date}\nSubject: {letter.subject}\n"
        f"Message-ID: <m{place}@made.example>\n{answers}Content-Type: text/plain; charset=utf-8\n"
    )
    return read_message(f"{head}\n{letter.text}\n".encode())


def _bare(letter: Written) -> str:
    return re.sub(r"^(?:Re: )+", "", letter.subject)


def plain(name: str) -> str:
    """A name for comparing, without legal forms."""
    words = re.sub(r"[^\w]+", " ", name.lower()).strip()
    return re.sub(r"\b(inc|llc|ltd|limited|gmbh|plc|corp|co|group|the)\b", "", words).strip()
