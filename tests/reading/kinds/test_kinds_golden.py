"""The kinds of labelled mail: the labelled mailboxes, and our own voices."""

import json
from pathlib import Path

import pytest
from tests.reading.kinds.mails import OUTSIDE, judged, labels, macro_f1, raw_messages, written

from dayeight.reading.kinds import KINDS, kind_of, may_matter
from dayeight.reading.messages import read_heading, read_message

ROOT = Path(__file__).parents[3]
DEV = ROOT.parent / "shared" / "data" / "mail" / "dev"
BLIND = ROOT / "tests" / "corpora" / "mail" / "blind_1"
HERE = Path(__file__).parent
TALKS = {kind for kind in KINDS if kind.startswith("interview_")}

needs_dev = pytest.mark.skipif(not DEV.exists(), reason="the shared labelled mailbox is not here")
needs_blind = pytest.mark.skipif(not BLIND.exists(), reason="the first blind mailbox is not here")


def costs(pairs):
    false = [label for label, found in pairs if found.kind == "rejection" != label["kind"]]
    talks = [(label, found) for label, found in pairs if label["kind"] in TALKS]
    missed = [label for label, found in talks if found.kind not in TALKS | {"assessment"}]
    return false, len(missed) / max(1, len(talks))


@needs_dev
def test_the_shared_mailbox():
    pairs = list(judged(DEV, "dev.mbox", knowing=False))
    false, missed = costs(pairs)
    assert macro_f1(pairs) >= 0.95
    assert false == []
    assert missed <= 0.02


@needs_dev
def test_doubt_is_rare_and_falls_on_what_is_wrong():
    pairs = [pair for pair in judged(DEV, "dev.mbox", knowing=False) if pair[0]["application_id"]]
    sure = [pair for pair in pairs if not pair[1].review]
    assert len(sure) >= 0.8 * len(pairs)
    assert sum(label["kind"] != found.kind for label, found in sure) <= 0.015 * len(sure)


@needs_dev
def test_the_reason_of_a_rejection():
    pairs = [pair for pair in judged(DEV, "dev.mbox", knowing=False) if pair[0]["kind"] == "rejection" == pair[1].kind]
    assert sum(label["detail"] == found.detail for label, found in pairs) >= 0.7 * len(pairs)


@needs_blind
def test_the_mailbox_of_another_author_with_what_came_before():
    pairs = list(judged(BLIND, "mail.mbox", knowing=True))
    false, missed = costs(pairs)
    assert macro_f1(pairs) >= 0.93
    assert false == []
    assert missed <= 0.04


@pytest.mark.parametrize(
    ("folder", "name"),
    [pytest.param(DEV, "dev.mbox", marks=needs_dev), pytest.param(BLIND, "mail.mbox", marks=needs_blind)],
)
def test_the_look_at_the_head_passes_all_mail_of_applications(folder, name):
    for raw, label in zip(raw_messages(folder / name), labels(folder / "labels.jsonl"), strict=True):
        if label["kind"] not in OUTSIDE:
            assert may_matter(read_heading(raw), {label["seeker"].lower()}), label["message_id"]


@pytest.mark.parametrize(("name", "least", "refused"), [("voices.jsonl", 0.9, 0), ("odd_voices.jsonl", 0.75, 1)])
def test_our_own_voices(name, least, refused):
    voices = [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]
    pairs = [(voice, kind_of(read_message(written(voice)), {"me@example.com"})) for voice in voices]
    false, _ = costs(pairs)
    assert [label for label, found in pairs if found.kind == "rejection" != label["kind"] and not found.review] == []
    assert len(false) <= refused
    assert sum(voice["kind"] == found.kind for voice, found in pairs) >= least * len(pairs)
    for voice, found in pairs:
        assert found.words in voice["text"] or not found.words


def test_own_mail_is_never_an_employers():
    for voice in map(json.loads, (HERE / "voices.jsonl").read_text(encoding="utf-8").splitlines()):
        found = kind_of(read_message(written({**voice, "from": "me"})), {"me@example.com"})
        assert found.kind.startswith("own_") or found.kind == "unrelated"
