"""Whole mailboxes and notes to the plan: the stories of the project, and those beside it where they are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dayeight.calendars.public_holidays import workdays
from dayeight.flows.replay_story import replay
from dayeight.mail.files import messages

CORPUS = Path(__file__).parents[2] / "corpora" / "stories"
STORIES = sorted(path.parent for path in CORPUS.glob("*/story.json"))


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_story_is_told_to_its_end(folder: Path) -> None:
    story = json.loads((folder / "story.json").read_text(encoding="utf-8"))
    notes = folder / "facts.jsonl"
    entered = [json.loads(line) for line in notes.read_text(encoding="utf-8").splitlines()] if notes.exists() else []
    raws = [found.raw for found in messages(folder / "mail.mbox")]
    lines = list(replay(folder.name, story, raws, entered, workdays))
    assert [line["now"] for line in lines] == [check["now"] for check in story["checks"]]
    backwards = list(replay(folder.name, story, raws[::-1], entered[::-1], workdays))
    assert backwards == lines, "the order in which mail and notes arrive must not matter"
