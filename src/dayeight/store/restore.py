"""Brings a backup back in the place of the present database, which is kept as a backup first."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from dayeight.config import Config
from dayeight.errors import Conflict, NotFound, StoreBusy, StoreTrouble, Unreadable
from dayeight.store.backup import backup, connect, copy_database, free_name
from dayeight.store.private_files import (
    copy_private,
    draft_beside,
    make_private_folder,
    one_at_a_time,
    put_in_place,
    side_files,
    sync_to_disk,
)
from dayeight.store.schema import check_not_newer, inspect
from dayeight.store.trouble import told_plainly

# Where SQLite keeps its shared locks in a file (os_unix.c): every open WAL connection holds one there.
_SHARED_LOCKS_START, _SHARED_LOCKS_LENGTH = 0x40000000 + 2, 510

_OUTBOX = "0003_outbox"
# An older copy does not know what went since it was made: what waited with a yes wants another one, and all that has
# not gone by its account is looked for in Sent before it goes ("handed"). The revisions leave those behind which a
# process may have in hand that sends just now.
_LETTERS_ASK_AGAIN = """
UPDATE dayeight_outbox SET
    reason = CASE state WHEN 'holding' THEN 'An older copy of your data was brought back after your yes.'
        ELSE reason END,
    yes_at = CASE state WHEN 'holding' THEN NULL ELSE yes_at END,
    state = CASE state WHEN 'holding' THEN 'draft' ELSE state END,
    handed = 1,
    revision = revision + 1000000
WHERE state <> 'sent'
"""


def restore(config: Config, path: Path) -> Path | None:
    """Put this backup in the place of the database and return where the former one is kept (None: there was none).

    The backup is copied and checked before anything is touched. Processes that have the database open go on with the
    restored one. An older backup is brought up to date when the database is next opened. Raises NotFound, Unreadable
    (no DayEight database, or damaged), StoreNewer, StoreBusy, StoreFull, StoreTrouble; then nothing was changed.
    """
    if not path.is_file():
        raise NotFound(f"There is no file at {path}.", "`dayeight doctor` lists the backups.")
    with told_plainly():
        make_private_folder(config.data)
        with one_at_a_time(config.data), draft_beside(config.database) as draft:
            if config.database.exists() and path.samefile(config.database):
                raise Conflict("This file is the present database.", "Name a backup of it.")
            _take(path, draft)
            if not config.database.exists():
                _swap(draft, config.database)
                return None
            make_private_folder(config.backups)
            as_it_is = free_name(config.backups, "damaged")
            with draft_beside(as_it_is) as bare:
                # Before SQLite opens it: closing a damaged database may throw its log away.
                _copy_files(config.database, bare)
                try:
                    kept = backup(config, reason="before-restore")
                except StoreTrouble as error:
                    if not error.permanent:
                        raise
                    with _nobody_uses(config.database):
                        _keep_files(bare, as_it_is)
                        _swap(draft, config.database)
                    return as_it_is
            # Through SQLite and not by renaming: a process that has the file open would go on with the old
            # one, and what it keeps would be lost.
            with closing(connect(draft)) as source, closing(connect(config.database)) as present:
                copy_database(source, present)
            return kept


def _take(path: Path, draft: Path) -> None:
    """Copy a backup (with its write-ahead log, if someone copied the bare files) and check it."""
    unreadable = Unreadable(f"{path} is no whole DayEight database, and nothing was changed.", "Choose another backup.")
    _copy_files(path, draft)
    try:
        with closing(connect(draft)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
            found = inspect(connection)
            if found.ours and found.integrity == "ok" and _OUTBOX in found.applied:
                connection.execute(_LETTERS_ASK_AGAIN)
                connection.commit()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
            raise
        raise unreadable from error
    if not found.ours or found.integrity != "ok":
        raise unreadable
    check_not_newer(found.applied)


def _copy_files(database: Path, copy: Path) -> None:
    """Copy the bare files, byte for byte."""
    copy_private(database, copy)
    if _log(database).exists():
        copy_private(_log(database), _log(copy))


def _keep_files(copy: Path, kept: Path) -> None:
    """Give the bare files of a damaged database their names: perhaps someone can save a part of it."""
    if _log(copy).exists():
        put_in_place(_log(copy), _log(kept))
    put_in_place(copy, kept)


def _log(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def _swap(draft: Path, database: Path) -> None:
    """Rename the draft to the database's name; the old log must go first, or it would be read into the new file."""
    with closing(connect(draft)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    for old in side_files(database):
        old.unlink(missing_ok=True)
    sync_to_disk(database.parent)
    put_in_place(draft, database)


@contextmanager
def _nobody_uses(database: Path) -> Iterator[None]:
    """Hold SQLite's own lock of a file that SQLite cannot open. Raises StoreBusy if a process has it open."""
    handle = os.open(database, os.O_RDWR)
    try:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_LOCKS_LENGTH, _SHARED_LOCKS_START)
        except (BlockingIOError, PermissionError) as error:
            raise StoreBusy(
                "Another process has the damaged database open, and nothing was changed.",
                "Stop other DayEight processes, then try again.",
            ) from error
        yield
    finally:
        os.close(handle)
