"""What is particular to SQLite: setting up a connection, making a file, scrubbing erased words from it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from dayeight.config import Config
from dayeight.errors import StoreBusy
from dayeight.store.private_files import clear_drafts, draft_beside, put_in_place

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

# WAL: readers never wait for a writer. FULL: what was answered "kept" outlives a power cut; NORMAL would lose
# the last entries, and a person makes a few an hour, so the wait for the disk is not felt. secure_delete:
# erased text is overwritten with zeroes. temp_store: sorting and VACUUM leave no copies in /tmp.
ON_CONNECT = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"


def make_database(path: Path) -> None:
    """Make an empty private WAL database; does nothing if there is one.

    It appears under its name whole, so that no other process can meet it half made.
    """
    with draft_beside(path) as draft:
        with closing(sqlite3.connect(draft)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
        if not path.exists() or path.stat().st_size == 0:
            put_in_place(draft, path)


def scrub(connection: BaseDatabaseWrapper) -> None:
    """Write the file anew without free space and empty the write-ahead log: erased words are gone.

    Unfinished copies that a killed process left go too. Raises StoreBusy if another process is reading old
    pages, and Django's database errors (no room).
    """
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        blocked, *_ = cursor.fetchone()
    config = Config(data=Path(connection.settings_dict["NAME"]).parent)
    clear_drafts(config.data)
    clear_drafts(config.backups)
    if blocked:
        raise StoreBusy(
            "Another process still reads an old copy of the database.",
            "Stop other DayEight processes, then try again.",
        )


def clear_log(connection: BaseDatabaseWrapper) -> None:
    """Move what the write-ahead log holds into the file and empty it, unless somebody reads it just now."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
