"""Our own labelled sentences, one fixed moment a file, and the examples beside the entries of the lexicon."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from dayeight.reading.promises import Reading, read_promises
from dayeight.reading.promises.lexicon.en import ENGLISH

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.jsonl"))


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def told(reading: Reading):
    return [(p.kind, p.due, p.earliest, p.strength) for p in reading.promises], reading.candidate_deadline


def day(value):
    return date.fromisoformat(value) if value else None


def wanted(row):
    promises = [(p["kind"], day(p["due"]), day(p["earliest"]), p["strength"]) for p in row["promises"]]
    return promises, day(row["candidate_deadline"])


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_corpus_is_read_as_a_careful_friend_would(path):
    items = rows(path)
    read = [read_promises(row["text"], datetime.fromisoformat(row["said_at"])) for row in items]
    exact = sum(told(reading) == wanted(row) for row, reading in zip(items, read, strict=True))
    false = [row["text"] for row, reading in zip(items, read, strict=True) if reading.promises and not row["promises"]]
    early = [
        row["text"]
        for row, reading in zip(items, read, strict=True)
        if row["promises"]
        and (due := [day(p["due"]) for p in row["promises"] if p["due"]])
        and (got := [p.due for p in reading.promises if p.due])
        and min(got) < min(due)
    ]
    assert false == []
    assert early == []
    assert exact >= 0.95 * len(items)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_quote_is_verbatim(path):
    for row in rows(path):
        for promise in read_promises(row["text"], datetime.fromisoformat(row["said_at"])).promises:
            assert row["text"][promise.start :].startswith(promise.quote)
            assert promise.quote


def test_each_file_has_one_moment_and_look_alikes():
    assert sum(len(rows(path)) for path in CORPUS) >= 350
    for path in CORPUS:
        items = rows(path)
        assert len({row["said_at"] for row in items}) == 1
        assert any(not row["promises"] for row in items)
        assert len({row["text"] for row in items}) == len(items)


@pytest.mark.parametrize("entry", ENGLISH.entries, ids=lambda entry: entry.example)
def test_the_example_beside_an_entry_is_read(entry):
    reading = read_promises(entry.example, date(2026, 9, 2))
    asked_of_candidate = entry.act in ("act", "expire")
    if entry.act == "delay":
        return
    assert bool(reading.candidate_deadline) == asked_of_candidate
    assert bool(reading.promises) != asked_of_candidate
