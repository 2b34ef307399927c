"""Files and folders that only their owner may read, and writing that survives a power cut."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make this folder and those above it, each for its owner alone; one that exists is left as it is.

    A folder that exists may be the person's own choice (or /tmp); `dayeight doctor` tells if others can read
    it.
    """
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        # The mode of `parents=True` would not be private, hence one by one.
        each.mkdir(mode=0o700, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read or write; raises FileExistsError if it is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def is_private(path: Path) -> bool:
    """True if neither the group nor others may do anything with this file or folder."""
    return path.stat().st_mode & 0o077 == 0


def sync_to_disk(path: Path) -> None:
    """Wait until the contents of this file, or the names in this folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
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
