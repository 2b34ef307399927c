"""Opens the database: makes it where there is none, brings an older one up to date, refuses a newer one."""

from __future__ import annotations

from pathlib import Path

from django.core.management import call_command
from django.db import OperationalError, connection

from dayeight.config import Config
from dayeight.errors import StoreTrouble
from dayeight.flows.ports import Owner as OwnerId
from dayeight.store.backup import backup
from dayeight.store.models import Owner
from dayeight.store.private_files import make_private_folder, one_at_a_time
from dayeight.store.schema import APPLIED, check_not_newer, known_migrations
from dayeight.store.sqlite_file import make_database
from dayeight.store.trouble import told_plainly

LOCAL_PERSON = "local"


def open_store() -> OwnerId:
    """Make the database ready for use and return the owner of the local person.

    Two queries where all is in order. Otherwise the folder and the file are made, or an older database is
    brought up to date after a backup of it. Raises StoreNewer for a database of a newer version, StoreTrouble
    if it cannot be used.
    """
    config = _config()
    with told_plainly():
        make_private_folder(config.data)
        if not config.database.exists() or not _is_current():
            with one_at_a_time(config.data):
                _make_current(config)
    return the_owner()


def the_owner() -> OwnerId:
    """The one local person whose search this is. Raises StoreTrouble."""
    with told_plainly():
        found = Owner.objects.filter(name=LOCAL_PERSON).values_list("id", flat=True).first()
        return found or Owner.objects.get_or_create(name=LOCAL_PERSON)[0].id


def _config() -> Config:
    # From the connection, not from the environment: what is made ready is what the process reads and writes.
    return Config(data=Path(connection.settings_dict["NAME"]).parent)


def _is_current() -> bool:
    """True if the database has exactly the migrations of this program. Raises StoreNewer if it has others."""
    applied = _applied()
    check_not_newer(applied)
    return applied == known_migrations()


def _make_current(config: Config) -> None:
    """Make or upgrade the database; another process may have done so while this one waited."""
    make_database(config.database)
    applied = _applied()
    check_not_newer(applied)
    if applied == known_migrations():
        return
    if applied:
        backup(config, reason="before-upgrade")
    call_command("migrate", "store", verbosity=0, interactive=False)


def _applied() -> frozenset[str]:
    """The migrations that the database has had; none for a new one. Raises StoreTrouble if it is not DayEight's."""
    with connection.cursor() as cursor:
        try:
            cursor.execute(APPLIED)
        except OperationalError:
            # No such table; a file with a real problem fails here again.
            if connection.introspection.table_names(cursor):
                raise StoreTrouble(
                    f"{connection.settings_dict['NAME']} is a database of another program.",
                    "Name another folder in DAYEIGHT_DATA.",
                ) from None
            return frozenset()
        return frozenset(name for (name,) in cursor.fetchall())
