"""The time of an interview in sentences of many lands and voices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from dayeight.reading.kinds.model import Talk
from dayeight.reading.messages import read_message
from dayeight.reading.talks import talk_of

KINDS = {"S": "interview_scheduled", "R": "interview_rescheduled", "C": "interview_cancelled"}


class Sentence(NamedTuple):
    """One line: when it was written, as which kind of mail, and the time that it means ("" where it names none)."""

    said: datetime
    kind: str
    wanted: str
    text: str
    known: bool


def sentences() -> Iterator[Sentence]:
    said, kind = datetime.min, ""
    for line in (Path(__file__).parent / "times.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            _, _, when, letter = line.split()
            said, kind = datetime.fromisoformat(when), KINDS[letter]
        elif line and not line.startswith(";"):
            bare = line.removeprefix("? ")
            wanted, _, text = ("", "", bare[4:]) if bare.startswith("- |") else bare.partition(" | ")
            yield Sentence(said, kind, wanted, text.replace("\\n", "\n"), bare == line)


def is_meant(sentence: Sentence, zone: re.Match[str] | None, found: Talk | None) -> bool:
    if not sentence.wanted or found is None:
        return not sentence.wanted and found is None
    day, _, clock = sentence.wanted.partition(" ")
    begin, _, end = clock.partition("-")
    year = sentence.said.year + (int(day[:2]) < sentence.said.month)
    start = datetime.fromisoformat(f"{year}-{day}T{begin}")
    if zone is not None:
        start = start.replace(tzinfo=ZoneInfo(zone[1]))
    same = start == found.start if zone is not None else start == found.start.replace(tzinfo=None)
    return same and (not end or (found.end is not None and f"{found.end:%H:%M}" == end))


@pytest.mark.parametrize("sentence", list(sentences()), ids=lambda sentence: sentence.text[:50])
def test_a_sentence_means_this_time(sentence: Sentence) -> None:
    zone = re.search(r" @(\S+)$", sentence.text)
    text = sentence.text[: zone.start()] if zone is not None else sentence.text
    raw = (
        "From: Jo <jo@hale.example>\nTo: Sam <sam@example.net>\nSubject: Interview\nMessage-ID: <a@made.example>\n"
        f"Date: {format_datetime(sentence.said)}\nContent-Type: text/plain; charset=utf-8\n\n"
        f"Hello Sam,\n\n{text}\n\nBest wishes\nJo\n"
    )
    found = talk_of(read_message(raw.encode()), sentence.kind)
    assert is_meant(sentence, zone, found) == sentence.known, found
