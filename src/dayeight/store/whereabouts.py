"""Where the data lies and how it is: what `dayeight doctor` tells."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from dayeight.config import Config
from dayeight.errors import StoreTrouble
from dayeight.store.backup import connect, list_backups
from dayeight.store.private_files import is_private, side_files
from dayeight.store.schema import check_not_newer, inspect, known_migrations
from dayeight.store.trouble import damaged, told_plainly


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup file, its size in bytes, and when it was made."""

    path: Path
    size: int
    made: datetime


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the data lies and how it is.

    `schema` is the newest migration the database has had and `upgrade` whether opening it will bring it up to
    date; `integrity` is SQLite's own check ("ok"). They and `journal_mode`, `facts` are None or False where
    there is no database, or where `trouble` says why it cannot be read. `open_to_others` are the files and
    folders that other users of the machine can reach.
    """

    data: Path
    database: Path
    exists: bool
    size: int
    free: int
    backups: tuple[KeptBackup, ...]
    open_to_others: tuple[Path, ...]
    journal_mode: str | None = None
    schema: str | None = None
    upgrade: bool = False
    facts: int | None = None
    integrity: str | None = None
    trouble: StoreTrouble | None = None

    @property
    def private(self) -> bool:
        """True if only the person's own account can reach the data."""
        return not self.open_to_others


def where(config: Config) -> Whereabouts:
    """Look at the data folder and the database; nothing is created or changed, and a damaged one is told of.

    Raises StoreTrouble if not even the folder can be looked at.
    """
    with told_plainly():
        files = [path for path in (config.database, *side_files(config.database)) if path.exists()]
        backups = tuple(
            KeptBackup(path, path.stat().st_size, datetime.fromtimestamp(path.stat().st_mtime, UTC))
            for path in list_backups(config)
        )
        folders = [path for path in (config.data, config.backups) if path.exists()]
        looked_at = [*folders, *files, *(kept.path for kept in backups)]
        place = config.data
        while not place.exists():
            place = place.parent
        found = Whereabouts(
            data=config.data,
            database=config.database,
            exists=config.database.exists(),
            size=sum(path.stat().st_size for path in files),
            free=shutil.disk_usage(place).free,
            backups=backups,
            open_to_others=tuple(path for path in looked_at if not is_private(path)),
        )
    return _looked_into(found) if found.exists else found


def _looked_into(found: Whereabouts) -> Whereabouts:
    try:
        with told_plainly(), closing(connect(found.database)) as connection:
            inspection = inspect(connection)
            if not inspection.ours:
                raise damaged()
            check_not_newer(inspection.applied)
            (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
            (facts,) = connection.execute("SELECT count(*) FROM dayeight_journal").fetchone()
    except StoreTrouble as error:
        return replace(found, trouble=error)
    return replace(
        found,
        journal_mode=mode,
        schema=max(inspection.applied, default=None),
        upgrade=inspection.applied != known_migrations(),
        facts=facts,
        integrity=inspection.integrity,
    )
