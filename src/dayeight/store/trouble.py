"""SQLite's errors as DayEight's: one sentence, one hint."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError

from dayeight.errors import StoreBusy, StoreFull, StoreTrouble

RESTORE_HINT = "Bring back a backup with `dayeight restore`; `dayeight doctor` lists the backups."


def trouble_of(error: sqlite3.Error) -> StoreTrouble | None:
    """What to tell a person about this error; None if it is a mistake in the program, to be raised as it is."""
    # The low byte is the primary code; the rest tells more than a person needs.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreBusy(
            "Another process is writing to the database, and nothing was changed.", "Try again in a moment."
        )
    if code == sqlite3.SQLITE_FULL:
        return StoreFull("The disk is full, and nothing was written.", "Free some space, then try again.")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreTrouble("The database is damaged and cannot be read.", RESTORE_HINT)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return StoreTrouble(
            f"The database cannot be opened or written ({error}).",
            "Check the data folder and its permissions with `dayeight doctor`.",
        )
    return None


@contextmanager
def told_plainly() -> Iterator[None]:
    """Raise StoreBusy, StoreFull or StoreTrouble in the place of Django's and SQLite's errors."""
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        cause = error if isinstance(error, sqlite3.Error) else error.__cause__
        trouble = trouble_of(cause) if isinstance(cause, sqlite3.Error) else None
        if trouble is None:
            raise
        raise trouble from error
