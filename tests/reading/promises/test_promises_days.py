"""Sentences by the day they promise, said on the day in the file's name: `due | text`, `none` for look-alikes.

A line holds the due days (`vague` where none is computable), then `candidate` and the candidate's own day if there is
one. A `\\n` in a text is a line break.
"""

from datetime import date
from pathlib import Path

import pytest

from dayeight.reading.promises import read_promises

FILES = sorted((Path(__file__).parent / "days").glob("*.txt"))


def wanted(label):
    due, _, candidate = label.partition("candidate")
    days = [] if due.strip() == "none" else due.split()
    return days, candidate.strip() or None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sentence_is_read_to_the_day(path):
    said = date.fromisoformat(path.stem.rpartition("_")[2])
    wrong = []
    for line in path.read_text(encoding="utf-8").splitlines():
        label, text = line.split(" | ", 1)
        reading = read_promises(text.replace("\\n", "\n"), said)
        days = sorted(str(promise.due or "vague") for promise in reading.promises)
        deadline = str(reading.candidate_deadline) if reading.candidate_deadline else None
        if (days, deadline) != wanted(label):
            wrong.append((line, days, deadline))
    assert wrong == []


def test_there_are_many_of_both():
    lines = [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    assert sum(line.startswith("none") for line in lines) > 300
    assert sum(not line.startswith("none") for line in lines) > 300
