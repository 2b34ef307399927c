"""What the mails of an application tell, over its whole course."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts import Fact, Offered, Person, Promised, Received, Requested, Scheduled, Sent
from dayeight.reading.kinds import Judged
from dayeight.reading.kinds.model import KINDS, Kind
from dayeight.reading.mailbox.owners import count_owners
from dayeight.reading.mailbox.reader import Mailbox
from dayeight.reading.messages import identity, read_message
from dayeight.reading.story.adopting import adopted
from dayeight.reading.story.teller import Story, tell
from dayeight.reading.story.told import told_by
from dayeight.reading.talks import talk_of

LONDON = ZoneInfo("Europe/London")
ME = "Ines Calder <ines.calder@example.net>"
OWN = frozenset({"ines.calder@example.net"})
NOTHING = frozenset({"-", "applied", "received form", "received auto"})


class Mail(NamedTuple):
    line: str
    kind: Kind
    raw: bytes
    wanted: str


def courses() -> dict[str, list[Mail]]:
    lines: dict[str, list[str]] = defaultdict(list)
    name = ""
    for line in (Path(__file__).parent / "courses.txt").read_text("utf-8").splitlines():
        if line.startswith("@ "):
            name = line[2:]
        elif line and not line.startswith(";"):
            lines[name].append(line)
    return {name: [_mail(place, some) for place in range(len(some))] for name, some in lines.items()}


def _mail(place: int, lines: list[str]) -> Mail:
    head, _, wanted = lines[place].removeprefix("? ").replace(" // ", "\n").rpartition(" => ")
    who, subject, text = head.split(" | ", 2)
    letter, named, day, clock, other = who.split(" ", 4)
    kind = next(kind for kind in KINDS if kind == named)
    date = datetime.fromisoformat(f"2026-{day}T{clock}").replace(tzinfo=LONDON)
    sender, to = (ME, other[2:]) if letter == "O" else (other, ME)
    thread = [_bare(line.split(" | ")[1]) for line in lines[:place]]
    before = [n for n, each in enumerate(thread) if subject.startswith("Re: ") and each == _bare(subject)]
    answers = f"In-Reply-To: <m{before[-1]}@made.example>\n" if before else ""
    raw = (
        f"From: {sender}\nTo: {to}\nDate: {format_datetime(date)}\nSubject: {subject}\n"
        f"Message-ID: <m{place}@made.example>\n{answers}Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    return Mail(lines[place], kind, raw.encode(), wanted)


def _bare(subject: str) -> str:
    return re.sub(r"^(?:Re: )+", "", subject)


def _shown(fact: Fact, people: dict[str, Person]) -> str:
    """A fact in short, as courses.txt writes it."""
    if isinstance(fact, Sent):
        return fact.rule or "-"
    if isinstance(fact, Scheduled):
        who = sorted(people[name].email or people[name].name for name in fact.people)
        return " ".join([f"scheduled {fact.start.astimezone(LONDON):%m-%d}", *who])
    if isinstance(fact, Promised):
        return f"promised {fact.due:%m-%d}" if fact.due is not None else "promised"
    if isinstance(fact, Offered):
        return f"offered {fact.deadline:%m-%d}" if fact.deadline is not None else "offered"
    if isinstance(fact, Received):
        return f"received {fact.meaning}"
    if isinstance(fact, Requested):
        return f"requested {fact.what}"
    return fact.kind


def _told(stories: list[Story]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for story in stories:
        people = {piece.fact.person: piece.fact for piece in story.pieces if isinstance(piece.fact, Person)}
        for piece in story.pieces:
            if not isinstance(piece.fact, Person) and piece.fact.evidence is not None:
                found[piece.fact.evidence.where].add(_shown(piece.fact, people))
    return found


@pytest.mark.parametrize("name", list(courses()))
def test_a_course_is_told(name: str) -> None:
    mails = courses()[name]
    messages = [read_message(mail.raw) for mail in mails]
    kinds = {message.message_id: mail.kind for message, mail in zip(messages, mails, strict=True)}
    box = Mailbox(
        count_owners(messages).owners(OWN),
        lambda _: workdays("GB", None),
        lambda message, own, *, earlier, known: Judged(kinds[message.message_id], "", "", 0.9, False),
    )
    for place, message in enumerate(messages):
        box.add(place, message)
    reads = adopted(messages, box.reads(), OWN)
    proposed = [
        talk_of(m, "interview_scheduled") if r.kind == "interview_invitation" else None
        for m, r in zip(messages, reads, strict=True)
    ]
    names = [identity(mail.raw) for mail in mails]
    each = zip(messages, reads, names, proposed, strict=True)
    stories = tell([told_by(m, r, n, OWN, p) for m, r, n, p in each], {}, LONDON)
    told = _told(stories)
    wrong = []
    for mail in mails:
        found = told[identity(mail.raw)]
        right = found <= NOTHING if mail.wanted == "-" else mail.wanted in found
        if not right and not mail.line.startswith("? "):
            wrong.append((mail.line, found))
    assert wrong == []
    assert len(stories) == 1
