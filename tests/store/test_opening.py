"""Opening a database: a new one, an older one, a newer one, a broken one, another program's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.conftest import Run

from dayeight.errors import StoreNewer
from dayeight.store.schema import check_not_newer, known_migrations

TELL = """
from dayeight.errors import DayEightError
try:
    print("opened", open_store())
    print(len(journal.facts(1)))
except DayEightError as error:
    print(type(error).__name__, "|", error, "|", error.hint)
"""


@pytest.fixture
def database(run: Run, data: Path) -> Path:
    run("journal.append(open_store(), [sent(number) for number in range(300)])")
    return data / "dayeight.sqlite3"


def execute(database: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_the_migrations_are_known_without_importing_them() -> None:
    assert "0001_initial" in known_migrations()
    check_not_newer(frozenset())
    check_not_newer(known_migrations())
    with pytest.raises(StoreNewer):
        check_not_newer(known_migrations() | {"9999_later"})


def test_opening_again_is_cheap_and_writes_nothing(database: Path, run: Run) -> None:
    before = database.read_bytes()
    asked = run("""
from django.db import connection
from django.test.utils import CaptureQueriesContext
with CaptureQueriesContext(connection) as asked:
    open_store()
import sys
print(len(asked), "django.core.management.commands.migrate" in sys.modules)
""")
    assert asked == "2 False"
    assert database.read_bytes() == before


def test_a_newer_database_is_left_alone(database: Path, run: Run) -> None:
    execute(database, "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '2030-01-01')")
    before = database.read_bytes()
    kind, sentence, hint = run(TELL).split(" | ")
    assert kind == "StoreNewer"
    assert "newer version" in sentence
    assert "Update DayEight" in hint
    assert database.read_bytes() == before


def test_an_older_database_is_kept_as_a_backup_and_brought_up_to_date(
    database: Path, run: Run, data: Path, tmp_path: Path
) -> None:
    """A later version of the program, with one more migration, opens a database of this one."""
    later = tmp_path / "later_migrations"
    later.mkdir()
    (later / "__init__.py").write_text("")
    for name in known_migrations():
        (later / f"{name}.py").write_text(
            "from importlib import import_module\n"
            f"Migration = import_module('dayeight.store.migrations.{name}').Migration\n"
        )
    last = max(known_migrations())
    (later / "9999_later.py").write_text(
        "from django.db import migrations\n"
        "class Migration(migrations.Migration):\n"
        f"    dependencies = [('store', {last!r})]\n"
        "    operations = [migrations.RunSQL('CREATE TABLE later (id integer)')]\n"
    )
    told = run(f"""
import sys
from pathlib import Path
from django.conf import settings
from dayeight.store import schema
sys.path.insert(0, {str(tmp_path)!r})
settings.MIGRATION_MODULES["store"] = "later_migrations"
schema.MIGRATIONS = Path({str(later)!r})
open_store()
print(len(journal.facts(1)))
from django.db import connection
print("later" in connection.introspection.table_names())
open_store()
""")
    assert told.splitlines() == ["300", "True"]
    (kept,) = (data / "backups").iterdir()
    assert "before-upgrade" in kept.name
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM dayeight_journal").fetchone() == (300,)
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'later'").fetchall() == []


@pytest.mark.parametrize(("first", "length"), [(0, 2000), (8192, 60_000)], ids=["header", "middle"])
def test_a_damaged_database_is_told_with_the_way_out(database: Path, run: Run, first: int, length: int) -> None:
    content = bytearray(database.read_bytes())
    content[first : first + length] = b"\xa5" * length
    database.write_bytes(bytes(content))
    kind, sentence, hint = run(TELL).splitlines()[-1].split(" | ")
    assert (kind, sentence) == ("StoreTrouble", "The database is damaged and cannot be read.")
    assert "dayeight restore" in hint


def test_an_empty_file_is_a_new_database(data: Path, run: Run) -> None:
    data.mkdir(parents=True)
    (data / "dayeight.sqlite3").touch()
    assert run(TELL).startswith("opened")


def test_a_database_of_another_program_is_left_alone(data: Path, run: Run) -> None:
    data.mkdir(parents=True)
    execute(data / "dayeight.sqlite3", "CREATE TABLE recipes (id integer)")
    kind, sentence, _ = run(TELL).split(" | ")
    assert kind == "StoreTrouble"
    assert "another program" in sentence


def test_a_data_folder_that_cannot_be_made(data: Path, run: Run) -> None:
    data.parent.parent.mkdir(exist_ok=True)
    data.parent.write_text("a file where the folder should be")
    kind, sentence, hint = run(TELL).split(" | ")
    assert kind == "StoreTrouble"
    assert "cannot be used" in sentence
    assert "permissions" in hint
