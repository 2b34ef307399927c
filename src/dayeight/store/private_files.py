"""Files and folders that only their owner may read, and writing that survives a power cut."""

from __future__ import annotations

import errno
import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_DRAFT = "-draft-"


def make_private_folder(folder: Path) -> None:
    """Make this folder and those above it, each for its owner alone; one that exists is left as it is.

    A folder that exists may be the person's own choice (or /tmp); `dayeight doctor` tells if others can read it.
    """
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        # The mode of `parents=True` would not be private, hence one by one.
        each.mkdir(mode=0o700, exist_ok=True)


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """An empty private file in the same folder, to be renamed to `path`; it is removed if that did not happen.

    Its lock tells `clear_drafts` that somebody is working on it.
    """
    draft = path.with_name(f".{path.name}{_DRAFT}{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield draft
    finally:
        _remove(draft)
        os.close(handle)


def clear_drafts(folder: Path) -> None:
    """Remove the drafts of processes that were killed; they may hold what was erased since."""
    for draft in folder.glob(f".*{_DRAFT}{'[0-9a-f]' * 16}"):
        try:
            handle = os.open(draft, os.O_RDWR)
        except FileNotFoundError:
            continue  # It has just been finished.
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _remove(draft)
        except BlockingIOError:
            continue  # It is being written just now.
        finally:
            os.close(handle)


def _remove(draft: Path) -> None:
    # The draft last: while it is there, its side files are found with it.
    for leftover in (*side_files(draft), draft):
        leftover.unlink(missing_ok=True)


def side_files(path: Path) -> list[Path]:
    """The files that SQLite may keep beside a database."""
    return [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]


def put_in_place(draft: Path, path: Path) -> None:
    """Give a finished draft its name, so that after a power cut there is the whole file or none."""
    sync_to_disk(draft)
    os.replace(draft, path)
    sync_to_disk(path.parent)


def is_private(path: Path) -> bool:
    """True if neither the group nor others may do anything with this file or folder."""
    return path.stat().st_mode & 0o077 == 0


def copy_private(source: Path, target: Path) -> None:
    """Copy the bytes of a file to one that only its owner may read."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT, 0o600))
    shutil.copyfile(source, target)


def sync_to_disk(path: Path) -> None:
    """Wait until the contents of this file, or the names in this folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network and stick file systems cannot do it for a folder; there is no other way to ask them.
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(handle)


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Hold the lock of a data folder: one process at a time creates, upgrades or restores a database.

    It waits for the other. The kernel frees the lock of a process that dies, so none is ever left behind.
    """
    handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
