"""Thirty of the runs with something going wrong at every step (`tests.outbox.runs` has the rest)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.mail.imap.conftest import require_dovecot

REPOSITORY = Path(__file__).resolve().parents[2]


def test_no_letter_is_lost_doubled_or_sent_without_a_yes() -> None:
    require_dovecot()
    # A process of its own: its database is not that of the tests, and it forks.
    done = subprocess.run(
        [sys.executable, "-m", "tests.outbox.runs", "30"],
        cwd=REPOSITORY, env={**os.environ, "DAYEIGHT_DATA": ""}, capture_output=True, text=True, timeout=300,
        check=False,
    )  # fmt: skip
    last = done.stdout.strip().splitlines()[-1:]
    assert done.returncode == 0, (done.stdout[-3000:], done.stderr[-3000:])
    assert "0 lost, 0 doubled, 0 without a yes, 0 told wrongly, 0 facts wrong" in last[0]
