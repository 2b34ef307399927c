"""Owners in the test database, and a way to run a piece of a program as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Start = Callable[..., "subprocess.Popen[str]"]
Run = Callable[..., str]

PRELUDE = """
from dayeight.store.starting import start_django
start_django()
from dayeight.store.opening import open_store
from dayeight.store.journal import DjangoJournal
from tests.store.samples import *
journal = DjangoJournal()
"""


@pytest.fixture
def owner(transactional_db: None) -> int:
    from dayeight.store.opening import the_owner

    return the_owner()


@pytest.fixture
def other_owner(transactional_db: None) -> int:
    from dayeight.store.models import Owner

    return Owner.objects.create(name="another").pk


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of the processes that a test starts; it does not exist yet."""
    return tmp_path / "of" / "mine"


@pytest.fixture
def start(data: Path) -> Start:
    """Start a piece of a program on the data folder, as a process of its own."""

    def start_one(code: str, prelude: str = PRELUDE) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", prelude + code],
            env={**os.environ, "DAYEIGHT_DATA": str(data)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )

    return start_one


@pytest.fixture
def run(start: Start) -> Run:
    """Run a piece of a program to its end and return what it printed."""

    def run_one(code: str) -> str:
        process = start(code)
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        return out.strip()

    return run_one
