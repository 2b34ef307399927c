"""Backups of the SQLite file: each is checked, appears whole, is private, and needs no file beside it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from dayeight.config import Config
from dayeight.errors import Conflict, NotFound, StoreBusy
from dayeight.store.private_files import clear_drafts, draft_beside, make_private_folder, put_in_place
from dayeight.store.schema import inspect
from dayeight.store.trouble import damaged, told_plainly

# Seconds to wait for another process that writes.
PATIENCE = 5.0


def backup(config: Config, target: Path | None = None, *, reason: str = "") -> Path:
    """Copy the database as it is now to a new file and return its path; others may read and write meanwhile.

    `target` is a file that does not exist yet, or a folder; without it the file goes to the backups of the
    data folder, named by the moment and `reason`. Raises NotFound if there is no database, Conflict if the
    target exists, StoreTrouble if the database is damaged or the copy cannot be written.
    """
    with told_plainly():
        if not config.database.exists():
            raise NotFound(f"There is no database in {config.data} yet.", "It is made when you keep the first fact.")
        path = target or config.backups
        if target is None or path.is_dir():
            make_private_folder(path)
            path = free_name(path, reason)
        if path.exists():
            raise Conflict(f"There is already a file at {path}.", "Name a file that does not exist yet.")
        make_private_folder(path.parent)
        clear_drafts(path.parent)
        with draft_beside(path) as draft:
            with closing(connect(config.database)) as source, closing(connect(draft)) as copy:
                copy_database(source, copy)
                found = inspect(copy)
            if not found.ours or found.integrity != "ok":
                raise damaged()
            put_in_place(draft, path)
    return path


def list_backups(config: Config) -> list[Path]:
    """The backups in the data folder, the newest first."""
    with told_plainly():
        if not config.backups.is_dir():
            return []
        found = config.backups.glob("dayeight-*.sqlite3")
        return sorted(found, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)


def connect(path: Path) -> sqlite3.Connection:
    """A plain connection to a file that exists, without Django."""
    return sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, timeout=PATIENCE)


def copy_database(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Put all of one database in the place of another, in one transaction. Raises StoreBusy, sqlite3.Error."""
    until = time.monotonic() + PATIENCE

    def give_up(status: int, remaining: int, total: int) -> None:
        # Python goes on trying for ever while another process holds the target.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            raise StoreBusy(
                "Another process is using the database, and nothing was changed.",
                "Stop other DayEight processes, then try again.",
            )

    source.backup(target, progress=give_up)


def free_name(folder: Path, reason: str) -> Path:
    """A path for a new backup: named by the moment, and numbered if there is one of that second."""
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    stem = f"dayeight-{moment}-{reason}" if reason else f"dayeight-{moment}"
    path, number = folder / f"{stem}.sqlite3", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.sqlite3", number + 1
    return path
