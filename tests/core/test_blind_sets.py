"""Histories written by people who had not seen the code (tests/corpora/histories): every check exact, channels too.

The first score, before anything was changed on their account, stands in the README and in docs/measured.md.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.channels import score as score_channels
from bench.histories import score

CORPUS = Path(__file__).resolve().parents[1] / "corpora/histories"
SETS = sorted(CORPUS.glob("blind_*.jsonl"))


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_every_check_is_exact(path: Path) -> None:
    histories = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = score(histories, None)
    assert found.checks >= 200
    assert (found.exact, found.false) == (found.checks, 0)


def test_channel_and_hour_are_those_a_person_would_choose() -> None:
    found = score_channels(CORPUS / "blind_1.jsonl", CORPUS / "channels_1.jsonl")
    assert found["steps"] >= 100
    assert found["no step"] == 0
    assert found["right channel"] == found["steps"] == found["ideal is proper"]
    assert found["right hours"] == found["hours"]
