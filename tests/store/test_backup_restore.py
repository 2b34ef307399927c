"""Backups are whole, checked and private; restoring is checked and keeps what was there."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.conftest import Run, Start

from dayeight.config import Config
from dayeight.errors import Conflict, NotFound, StoreBusy, StoreNewer, StoreTrouble, Unreadable
from dayeight.store.backup import backup, list_backups
from dayeight.store.private_files import clear_drafts, draft_beside
from dayeight.store.restore import restore
from dayeight.store.schema import known_migrations
from dayeight.store.whereabouts import where

FACTS = 300


@pytest.fixture
def config(run: Run, data: Path) -> Config:
    run(f"journal.append(open_store(), [sent(number) for number in range({FACTS})])")
    return Config(data=data)


@pytest.fixture
def saved(config: Config, tmp_path: Path) -> Path:
    return backup(config, tmp_path / "saved.sqlite3")


def facts_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (found,) = connection.execute("SELECT count(*) FROM dayeight_journal").fetchone()
        return int(found)


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def held(config: Config) -> Iterator[sqlite3.Connection]:
    """Another connection with the database open, as a running `dayeight serve` has it."""
    with closing(sqlite3.connect(config.database, isolation_level=None)) as connection:
        connection.execute("SELECT count(*) FROM dayeight_journal").fetchone()
        yield connection


def test_a_backup_is_one_private_whole_file(config: Config, tmp_path: Path) -> None:
    path = backup(config)
    assert path.parent == config.backups
    assert path.name.startswith("dayeight-20")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(config.backups.stat().st_mode) == 0o700
    assert facts_in(path) == FACTS
    assert names(config.backups) == [path.name], "no side files, no drafts"
    second = backup(config, reason="before-test")
    third = backup(config, reason="before-test")
    assert len({path, second, third}) == 3
    assert set(list_backups(config)) == {path, second, third}
    assert backup(config, tmp_path).parent == tmp_path
    assert facts_in(backup(config, tmp_path / "new" / "mine.db")) == FACTS


def test_a_backup_includes_what_is_only_in_the_log(config: Config, held: sqlite3.Connection) -> None:
    held.execute("PRAGMA wal_autocheckpoint = 0")
    held.execute("DELETE FROM dayeight_journal WHERE fact = 's1'")
    assert facts_in(backup(config)) == FACTS - 1


def test_a_backup_while_another_process_writes(config: Config, held: sqlite3.Connection) -> None:
    held.execute("BEGIN IMMEDIATE")
    held.execute("DELETE FROM dayeight_journal")
    assert facts_in(backup(config)) == FACTS


def test_a_backup_never_replaces_a_file(config: Config, saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(Conflict):
        backup(config, saved)
    assert saved.read_bytes() == before


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    config = Config(data=tmp_path / "none")
    with pytest.raises(NotFound):
        backup(config)
    assert list_backups(config) == []
    assert not config.data.exists()


def test_a_damaged_database_gives_no_backup(config: Config) -> None:
    with config.database.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xa5" * 60_000)
    with pytest.raises(StoreTrouble, match="damaged"):
        backup(config)
    assert names(config.backups) == []


def test_restoring_brings_back_and_keeps_what_was_there(config: Config, saved: Path, run: Run) -> None:
    run("journal.append(open_store(), [sent(number) for number in range(1000, 1010)])")
    kept = restore(config, saved)
    assert kept is not None
    assert facts_in(kept) == FACTS + 10
    assert run("print(open_store(), len(journal.facts(1)))") == f"1 {FACTS}"
    assert restore(config, kept) is not None
    assert run("print(len(journal.facts(open_store())))") == str(FACTS + 10)
    found = where(config)
    assert (found.journal_mode, found.integrity) == ("wal", "ok")


def test_restoring_where_nothing_is(saved: Path, tmp_path: Path) -> None:
    config = Config(data=tmp_path / "fresh" / "place")
    assert restore(config, saved) is None
    assert facts_in(config.database) == FACTS
    assert where(config).private
    assert where(config).journal_mode == "wal"
    assert [name for name in names(config.data) if name != ".lock"] == ["dayeight.sqlite3"]


def test_who_has_it_open_goes_on_with_the_restored_one(config: Config, saved: Path, held: sqlite3.Connection) -> None:
    held.execute("DELETE FROM dayeight_journal WHERE fact = 's1'")
    restore(config, saved)
    assert held.execute("SELECT count(*) FROM dayeight_journal").fetchone() == (FACTS,)
    held.execute("DELETE FROM dayeight_journal WHERE fact IN ('s2', 's3')")
    assert facts_in(config.database) == FACTS - 2


def test_restoring_waits_for_no_writer_for_ever(
    config: Config, saved: Path, held: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dayeight.store.backup.PATIENCE", 0.05)
    held.execute("BEGIN IMMEDIATE")
    held.execute("DELETE FROM dayeight_journal WHERE fact = 's1'")
    with pytest.raises(StoreBusy) as told:
        restore(config, saved)
    assert "nothing was changed" in str(told.value)
    held.execute("COMMIT")
    assert facts_in(config.database) == FACTS - 1


def test_the_bare_files_of_a_database_can_be_restored(config: Config, held: sqlite3.Connection, tmp_path: Path) -> None:
    held.execute("PRAGMA wal_autocheckpoint = 0")
    held.execute("DELETE FROM dayeight_journal WHERE fact = 's1'")
    for ending in ("", "-wal"):
        shutil.copy(f"{config.database}{ending}", tmp_path / f"copy.db{ending}")
    held.execute("DELETE FROM dayeight_journal WHERE fact = 's2'")
    before = (tmp_path / "copy.db").read_bytes()
    restore(config, tmp_path / "copy.db")
    assert facts_in(config.database) == FACTS - 1
    assert (tmp_path / "copy.db").read_bytes() == before


@pytest.mark.parametrize("kind", ["text", "empty", "other", "cut", "folder", "missing", "present"])
def test_what_is_no_whole_backup_is_refused_and_nothing_changes(
    config: Config, saved: Path, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / kind
    wanted: type[Exception] = Unreadable
    if kind == "text":
        path.write_text("Dear Zoë, thank you for your time. " * 100)
    elif kind == "empty":
        path.touch()
    elif kind == "other":
        change(path, "CREATE TABLE recipes (id integer)")
    elif kind == "cut":
        path.write_bytes(saved.read_bytes()[:20_000])
    elif kind == "folder":
        path.mkdir()
        wanted = NotFound
    elif kind == "missing":
        wanted = NotFound
    elif kind == "present":
        path, wanted = config.database, Conflict
    before = config.database.read_bytes()
    with pytest.raises(wanted) as told:
        restore(config, path)
    assert str(told.value).endswith(".")
    assert getattr(told.value, "hint", "")
    assert config.database.read_bytes() == before
    assert not config.backups.exists()
    assert [name for name in names(config.data) if name != ".lock"] == ["dayeight.sqlite3"]


def test_a_newer_backup_is_refused(config: Config, saved: Path) -> None:
    change(saved, "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_x', '2030-01-01')")
    with pytest.raises(StoreNewer):
        restore(config, saved)
    assert facts_in(config.database) == FACTS


@pytest.mark.parametrize("first", [0, 8192], ids=["header", "middle"])
def test_a_damaged_database_is_kept_and_replaced(config: Config, saved: Path, run: Run, first: int) -> None:
    with config.database.open("r+b") as file:
        file.seek(first)
        file.write(b"\xa5" * 60_000 if first else b"\xa5" * 2000)
    damaged = config.database.read_bytes()
    config.database.with_name("dayeight.sqlite3-wal").write_bytes(b"an old log")
    kept = restore(config, saved)
    assert kept is not None
    assert "damaged" in kept.name
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"an old log"
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in config.backups.iterdir())
    assert run("print(open_store(), len(journal.facts(1)))") == f"1 {FACTS}"
    assert where(config).private


def test_a_damaged_database_in_use_is_left_alone(config: Config, saved: Path, start: Start) -> None:
    holder = start("""
import sys
open_store()
journal.append(1, [sent(5000)])
print("open", flush=True)
sys.stdin.readline()
""")
    assert holder.stdout is not None
    holder.stdout.readline()
    with config.database.open("r+b") as file:
        file.write(b"\xa5" * 2000)
    with pytest.raises(StoreBusy, match="damaged database open"):
        restore(config, saved)
    holder.communicate("\n", timeout=60)
    assert restore(config, saved) is not None
    assert facts_in(config.database) == FACTS


def test_drafts_of_killed_processes_are_cleared_and_living_ones_are_not(config: Config) -> None:
    config.backups.mkdir()
    left = config.backups / ".dayeight-x.sqlite3-draft-0123456789abcdef"
    left.write_text("forgotten words")
    log = left.with_name(left.name + "-wal")
    log.write_text("forgotten words")
    with draft_beside(config.backups / "dayeight-y.sqlite3") as living:
        beside = living.with_name(living.name + "-wal")
        beside.touch()
        clear_drafts(config.backups)
        assert not left.exists()
        assert not log.exists()
        assert living.exists()
        assert beside.exists()
    assert names(config.backups) == []
    left.write_text("forgotten words")
    backup(config)
    assert not left.exists()


def test_where_the_data_lies(config: Config, saved: Path) -> None:
    kept = backup(config)
    found = where(config)
    assert (found.data, found.database, found.exists) == (config.data, config.database, True)
    assert (found.journal_mode, found.schema, found.upgrade) == ("wal", max(known_migrations()), False)
    assert (found.facts, found.integrity, found.trouble) == (FACTS, "ok", None)
    assert found.size >= config.database.stat().st_size
    assert found.free > 0
    assert [each.path for each in found.backups] == [kept]
    assert found.backups[0].size == kept.stat().st_size
    assert found.backups[0].made.utcoffset() is not None
    assert found.private
    os.chmod(config.data, 0o755)
    os.chmod(kept, 0o640)
    assert where(config).open_to_others == (config.data, kept)


def test_where_nothing_is_nothing_is_made(tmp_path: Path) -> None:
    config = Config(data=tmp_path / "none" / "yet")
    found = where(config)
    assert not found.exists
    assert (found.size, found.backups, found.facts, found.trouble) == (0, (), None, None)
    assert found.private
    assert found.free > 0
    assert not config.data.exists()


def test_where_tells_of_trouble(config: Config) -> None:
    change(
        config.database,
        "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_x', '2030-01-01')",
    )
    assert isinstance(where(config).trouble, StoreNewer)
    config.database.write_bytes(b"\xa5" * 8192)
    trouble = where(config).trouble
    assert trouble is not None
    assert "dayeight restore" in trouble.hint


_LETTERS = """
from datetime import UTC, datetime
from dayeight.flows.sending_ports import OutLetter, Yes
from dayeight.store.outbox_rows import DjangoOutbox
me, now = open_store(), datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
def letter(state):
    return OutLetter(
        application="a", rule="CHECK-1", person=state, account="v", from_name="R", from_email="r@vale.example",
        to_name="D", to_email="d@x.example", subject="S", text="T", message_id=f"<{state}@vale.example>", made=now,
        state=state, yes=Yes("d@x.example", "S", "x", now), due=now)
"""


def test_letters_of_an_older_copy_want_another_yes_and_are_looked_for(run: Run, config: Config, tmp_path: Path) -> None:
    states = ("draft", "holding", "sending", "ask", "sent", "stopped")
    run(f"{_LETTERS}\nfor state in {states}: DjangoOutbox().add(me, letter(state))")
    saved = backup(config, tmp_path / "saved.sqlite3")
    restore(config, saved)
    told = run(
        f"{_LETTERS}\nfor e in DjangoOutbox().letters(me): print(e.state, e.yes is None, e.handed, e.reason, '|')"
    )
    assert told.splitlines() == [
        "draft False True  |",
        "draft True True An older copy of your data was brought back after your yes. |",
        "sending False True  |",
        "ask False True  |",
        "sent False False  |",
        "stopped False True  |",
    ]
    with closing(sqlite3.connect(saved)) as untouched:
        assert untouched.execute("SELECT count(*) FROM dayeight_outbox WHERE handed").fetchone() == (0,)
