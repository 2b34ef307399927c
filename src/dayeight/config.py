"""What the program reads from its surroundings: one typed table, read in one place.

Every setting has a name, a default and a reason; `docs/settings.md` is tested against this table.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable: its name, its default in words, and why it exists."""

    name: str
    default: str
    why: str


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "DAYEIGHT_DATA",
        "$XDG_DATA_HOME/dayeight, else ~/.local/share/dayeight",
        "The folder that holds the database, its backups and the key of the local web app.",
    ),
    Setting(
        "DAYEIGHT_NOW",
        "the system clock",
        "A moment such as 2026-11-10T10:30+00:00 in the place of the clock, for demonstrations and tests.",
    ),
)


@dataclass(frozen=True, slots=True)
class Config:
    """Where this person's data lies, and which moment stands in for the clock (None: the real one)."""

    data: Path
    now: str | None = None

    @property
    def database(self) -> Path:
        """The SQLite file with the journal."""
        return self.data / "dayeight.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder in which backups are kept unless another is named."""
        return self.data / "backups"


def read_config(environ: Mapping[str, str] = os.environ) -> Config:
    """The configuration from environment variables; nothing is created."""
    named = environ.get("DAYEIGHT_DATA")
    if named:
        data = Path(named).expanduser()
    else:
        base = environ.get("XDG_DATA_HOME")
        data = (Path(base) if base else Path.home() / ".local" / "share") / "dayeight"
    return Config(data=data, now=environ.get("DAYEIGHT_NOW") or None)
