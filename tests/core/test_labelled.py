"""The labelled histories of ../shared: every check exact."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dayeight.calendars.public_holidays import workdays
from dayeight.flows.histories import plan_history


def test_every_labelled_check_is_exact(shared: Path, tmp_path: Path) -> None:
    labels, tool = shared / "data/histories/dev.jsonl", shared / "tools/score_histories.py"
    if not (labels.is_file() and tool.is_file()):
        pytest.skip("the labelled histories (../shared/data/histories/dev.jsonl) are not here")
    found = tmp_path / "plans.jsonl"
    with labels.open(encoding="utf-8") as told, found.open("w", encoding="utf-8") as out:
        for line in filter(str.strip, told):
            for plan in plan_history(json.loads(line), workdays):
                out.write(json.dumps(plan) + "\n")
    command = [sys.executable, str(tool), str(labels), str(found), "--at-least", "100", "--show"]
    scored = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert scored.returncode == 0, scored.stdout
