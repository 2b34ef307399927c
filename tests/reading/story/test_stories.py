"""Whole mailboxes and notes to the plan: the stories of the project, and those beside it where they are at hand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dayeight.calendars.public_holidays import workdays
from dayeight.flows.replay_story import replay
from dayeight.mail.files import messages

CORPUS = Path(__file__).parents[2] / "corpora" / "stories"
STORIES = sorted(path.parent for path in CORPUS.glob("*/story.json"))


def told(folder: Path, *, backwards: bool = False) -> list[dict[str, Any]]:
    """The lines of one story; `backwards`: mail and notes are handed in the other way round."""
    story = json.loads((folder / "story.json").read_text(encoding="utf-8"))
    notes = folder / "facts.jsonl"
    entered = [json.loads(line) for line in notes.read_text(encoding="utf-8").splitlines()] if notes.exists() else []
    raws = [found.raw for found in messages(folder / "mail.mbox")]
    order = -1 if backwards else 1
    return list(replay(folder.name, story, raws[::order], entered[::order], workdays))


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_story_is_told_to_its_end_in_any_order(folder: Path) -> None:
    lines = told(folder)
    story = json.loads((folder / "story.json").read_text(encoding="utf-8"))
    assert [line["now"] for line in lines] == [check["now"] for check in story["checks"]]
    assert told(folder, backwards=True) == lines


@pytest.mark.parametrize(("which", "at_least"), [("labelled", 90), ("own", 80)])
def test_the_steps_are_right(which: str, at_least: int, shared: Path, tmp_path: Path) -> None:
    """By the scorer that lies beside the project; its own stories were written by somebody who saw no reader."""
    stories = shared / "data" / "stories" if which == "labelled" else CORPUS
    folders = sorted(path.parent for path in stories.glob("*/story.json"))
    out = tmp_path / "out.jsonl"
    out.write_text("\n".join(json.dumps(line) for folder in folders for line in told(folder)), encoding="utf-8")
    scorer = [sys.executable, str(shared / "tools/score_stories.py"), str(stories), str(out)]
    scored = subprocess.run([*scorer, "--at-least", str(at_least)], capture_output=True, text=True, check=False)
    assert scored.returncode == 0, scored.stdout
