"""Which migrations this program has, and whether a database file is DayEight's, whole, and not newer."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dayeight.errors import StoreNewer

MIGRATIONS = Path(__file__).parent / "migrations"
# The query for the migrations that a database has had, and the tables by which one is known to be DayEight's.
APPLIED = "SELECT name FROM django_migrations WHERE app = 'store'"
TABLES = frozenset({"django_migrations", "dayeight_owner", "dayeight_journal"})


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a look into a database file showed: is it DayEight's, which migrations, "ok" or what is broken."""

    ours: bool
    applied: frozenset[str]
    integrity: str


@cache
def known_migrations() -> frozenset[str]:
    """The names of this program's migrations, from the files, without importing them."""
    return frozenset(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))


def check_not_newer(applied: frozenset[str]) -> None:
    """Raise StoreNewer if a database has had a migration that this program does not have."""
    if not applied <= known_migrations():
        raise StoreNewer(
            "The database was written by a newer version of DayEight, and this one leaves it alone.",
            "Update DayEight, or restore a backup from before the update with `dayeight restore`.",
        )


def inspect(connection: sqlite3.Connection) -> Inspection:
    """Look into a database. Raises sqlite3.DatabaseError if it is none, or too damaged to look into."""
    (integrity,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables >= TABLES:
        return Inspection(False, frozenset(), integrity)
    return Inspection(True, frozenset(name for (name,) in connection.execute(APPLIED)), integrity)
