"""No text takes long and none raises."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.mailbox.made import ME, message

from dayeight.reading.people import company_votes, contacts_of, role_votes
from dayeight.reading.people.names import abbreviates
from dayeight.reading.talks import talk_of
from dayeight.reading.talks.clocks import clocks_in, length_in
from dayeight.reading.talks.days import days_in
from dayeight.reading.talks.reader import modality_of

PIECES = [
    "A ", "Aa Bb ", "Apply to A of the ", "the Data Engineer ", "1:00 ", "1:00-", "Monday ", "12.12.", "May 1 ",
    "a@", "a@b.", "x", " ", "\t", "\n", "\n\n", "- ", "Our client A ", "at A & ", "(", "((m/w/d", "Position: ",
    "the a b c engineer ", "Engineer, ", "12-", "half past ", "Eastern ", "GMT+", "from originally ", "1 hour ",
    "Dr. A ", "with Aa Bb, ", "Foo Bar (x@y.zz) ", "Company: \n", "Vacancy\n", "A-", "A.", "é", "2026-01-", "next ",
]  # fmt: skip
CHANCE = random.Random(8)
LONG = [piece * (100_000 // len(piece)) for piece in PIECES] + [
    "".join(CHANCE.choice(PIECES) for _ in range(20_000))[:100_000] for _ in range(6)
]
READERS: dict[str, Callable[[str], object]] = {
    "companies": lambda text: company_votes(message(text, subject=text[:900].replace("\n", " ") or "x"), text, {ME}),
    "contacts": lambda text: contacts_of(message(text), text, {ME}, {"Ines Calder"}),
    "roles": lambda text: role_votes(text, text),
    "talk": lambda text: talk_of(message(text), "interview_rescheduled"),
    "modality": lambda text: modality_of(text[:900], text[:5_000]),
    "length": length_in,
    "days": lambda text: days_in(text[:5_000], date(2026, 5, 4), True),
    "domain": lambda text: abbreviates("a" * 38 + "b", " ".join(["a" * 40] * 8) + text),
    "clocks": lambda text: list(clocks_in(text[:5_000])),
}


@pytest.mark.parametrize("name", READERS)
def test_a_hundred_kilobytes_take_no_time(name: str) -> None:
    """A second is far more than any takes and far less than what grows without bound does."""
    for text in LONG:
        begun = time.process_time()
        READERS[name](text)
        assert time.process_time() - begun < 1.0, text[:40]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_nothing_raises(text: str) -> None:
    for read in READERS.values():
        read(text)
