"""SQLite's and the file system's errors as DayEight's: one sentence, one hint."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError

from dayeight.errors import StoreBusy, StoreFull, StoreTrouble

RESTORE_HINT = "Bring back a backup with `dayeight restore`; `dayeight doctor` lists the backups."
_LOOK_HINT = "Look at the data folder and its permissions with `dayeight doctor`."


def trouble_of(error: sqlite3.Error | OSError) -> StoreTrouble | None:
    """What to tell a person about this error; None for a mistake in the program, to be raised as it is."""
    if isinstance(error, OSError):
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return _full()
        return StoreTrouble(
            f"The file {error.filename or 'of the database'} cannot be used: {error.strerror}.", _LOOK_HINT
        )
    # The low byte is the primary code; the rest tells more than a person needs.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreBusy(
            "Another process is writing to the database, and nothing was changed.", "Try again in a moment."
        )
    if code == sqlite3.SQLITE_FULL:
        return _full()
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged()
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return StoreTrouble(f"The database cannot be opened or written ({error}).", _LOOK_HINT)
    return None


def damaged() -> StoreTrouble:
    """The database is there, and is not whole."""
    return StoreTrouble("The database is damaged and cannot be read.", RESTORE_HINT)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Raise StoreBusy, StoreFull or StoreTrouble in the place of Django's, SQLite's and file errors."""
    try:
        yield
    except (DatabaseError, sqlite3.Error, OSError) as error:
        cause = error.__cause__ if isinstance(error, DatabaseError) else error
        trouble = trouble_of(cause) if isinstance(cause, sqlite3.Error | OSError) else None
        if trouble is None:
            raise
        raise trouble from error


def _full() -> StoreFull:
    return StoreFull("The disk is full, and nothing was written.", "Free some space, then try again.")
