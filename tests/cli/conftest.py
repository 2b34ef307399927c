"""Commands run in this process on a world in memory, or as real processes on a folder of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.flows.conftest import ME, Time
from tests.outbox.fakes import MemoryOutbox

from dayeight.calendars.public_holidays import workdays
from dayeight.cli import cli
from dayeight.cli.frame import Frame
from dayeight.config import Config
from dayeight.flows.ports import World

Done = subprocess.CompletedProcess[str]


@dataclass
class Here:
    """The command line in this process: `run` gives click's result, `ok` what was printed."""

    world: World
    time: Time
    config: Config

    def run(self, *words: str, typed: str | None = None) -> Result:
        frame = Frame(config=self.config, joined=(self.world, ME))
        return CliRunner().invoke(cli, list(words), input=typed, obj=frame)

    def ok(self, *words: str, typed: str | None = None) -> str:
        found = self.run(*words, typed=typed)
        assert found.exit_code == 0, found.output
        return found.stdout

    def bad(self, *words: str, code: int = 1) -> str:
        found = self.run(*words)
        assert found.exit_code == code, found.output
        assert "Traceback" not in found.output
        return found.stderr


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Here:
    time = Time()
    monkeypatch.setattr("dayeight.wiring.outbox", MemoryOutbox)
    return Here(World(MemoryJournal(), MemoryPlanRows(), workdays, time), time, Config(tmp_path))


@dataclass
class Shell:
    """The command line as a process of its own."""

    data: Path
    now: str = "2026-11-23T18:00-05:00"

    def environment(self, **more: str) -> dict[str, str]:
        own = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        # Compiled once for all these processes, and not into the sources.
        compiled = Path(tempfile.gettempdir()) / f"dayeight-tests-compiled-{os.getuid()}"
        here = {"DAYEIGHT_DATA": str(self.data), "DAYEIGHT_NOW": self.now, "PYTHONPYCACHEPREFIX": str(compiled)}
        return {**own, **here, **more}

    def __call__(self, *words: str, typed: str = "", **more: str) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "dayeight", *words],
            input=typed, capture_output=True, text=True, env=self.environment(**more), timeout=60, check=False,
        )  # fmt: skip

    def ok(self, *words: str, typed: str = "") -> str:
        done = self(*words, typed=typed)
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "data")


Run = Callable[..., Done]

ACME = (
    "debrief", "--company", "Acme", "--role", "Data analyst", "--ended", "2026-11-23 15:00",
    "--timezone", "America/New_York",
    "--met", "Dana Whitfield <dana@acme.example> hiring_manager: dbt migration, team of four",
    "--met", "Lee Chu: asked about on-call",
    "--timing", "Dana: we get back to all applicants in a week",
)  # fmt: skip
