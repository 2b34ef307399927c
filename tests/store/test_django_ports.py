"""The adapters on a real database file: the contracts of their ports, speed by index, and true erasure."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.store.journal_contract import JournalContract
from tests.store.plan_rows_contract import PlanRowsContract
from tests.store.samples import START, one_application, row, sent

import dayeight.store
from dayeight.config import Config
from dayeight.errors import BadFact, StoreFull, StoreTrouble
from dayeight.store.backup import backup
from dayeight.store.journal import DjangoJournal
from dayeight.store.models import JournalRow
from dayeight.store.plan_rows import DjangoPlanRows


@pytest.fixture
def journal() -> DjangoJournal:
    return DjangoJournal()


@pytest.fixture
def rows() -> DjangoPlanRows:
    return DjangoPlanRows()


class TestDjangoJournal(JournalContract):
    pass


class TestDjangoPlanRows(PlanRowsContract):
    pass


def database() -> Path:
    return Path(connection.settings_dict["NAME"])


def test_the_migrations_are_complete(transactional_db: None) -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0, skip_checks=True)


def test_the_connection_is_set_up_for_safety(transactional_db: None) -> None:
    with connection.cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys")
        }
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "foreign_keys": 1,
    }  # fmt: skip


def test_every_way_of_reading_uses_an_index(
    owner: int, journal: DjangoJournal, rows: DjangoPlanRows, django_assert_num_queries: Any
) -> None:
    with CaptureQueriesContext(connection) as asked:
        journal.facts(owner, ["acme"])
        journal.facts(owner)
        list(journal.stream(owner))
        journal.fact(owner, "s1")
        rows.get(owner, "acme")
        rows.stale(owner, START, {})
        rows.linked(owner, ["x"])
    plans = []
    with connection.cursor() as cursor:
        for query in asked.captured_queries:
            cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
            plans.append(" ".join(detail for *_, detail in cursor.fetchall()))
    assert [plan for plan in plans if "SCAN" in plan or "B-TREE FOR ORDER BY" in plan] == []
    assert "journal_of_application (owner_id=? AND application=?)" in plans[0]


def test_reading_and_searching_take_a_constant_number_of_queries(
    owner: int, journal: DjangoJournal, rows: DjangoPlanRows, django_assert_num_queries: Any
) -> None:
    for size in (3, 600):
        journal.append(owner, [sent(number, f"a{number}") for number in range(size)])
        rows.put(owner, [row(f"a{number}", plan={"steps": []}) for number in range(size)])
        with django_assert_num_queries(1):
            journal.facts(owner)
        with django_assert_num_queries(1):
            journal.facts(owner, ["a1", "a2"])
        with django_assert_num_queries(2):
            rows.search(owner, words="company", states=["waiting"], limit=2)
        with django_assert_num_queries(1):
            rows.counts(owner)


def test_no_code_changes_a_kept_fact_but_rewrite() -> None:
    """Outside `erase` and `rewrite` nothing in the store updates, saves or deletes journal rows."""
    changing = set()
    for path in Path(dayeight.store.__path__[0]).glob("*.py"):
        for function in ast.walk(ast.parse(path.read_text())):
            if not isinstance(function, ast.FunctionDef):
                continue
            text = ast.unparse(function)
            changes = any(f".{call}(" in text for call in ("update", "save", "delete", "bulk_update", "raw"))
            if "JournalRow" in text and changes:
                changing.add(function.name)
    assert changing == {"erase", "rewrite"}


@pytest.mark.parametrize("how", ["erase", "rewrite"])
def test_what_is_forgotten_is_nowhere_in_the_files(
    owner: int, journal: DjangoJournal, rows: DjangoPlanRows, how: str, tmp_path: Path
) -> None:
    words = ("Quetzalcoatl", "Großmeisterin", "勝海舟")
    secret = replace(sent(1, "secret-app"), to=words, id="secret-fact", entry="secret-entry")
    journal.append(owner, one_application())
    journal.append(owner, [sent(number, "secret-app") for number in range(300, 500)])
    journal.append(owner, [secret, sent(2)])
    rows.put(owner, [row("secret-app", people=" ".join(words), plan={"to": list(words)})])

    def found_in(paths: list[Path]) -> set[str]:
        return {
            word
            for path in paths
            for word in (*words, "secret-entry", "quetzalcoatl")
            if word.encode() in path.read_bytes()
        }

    files = [database(), database().with_name(database().name + "-wal")]
    assert found_in(files) == {*words, "secret-entry", "quetzalcoatl"}
    if how == "erase":
        assert journal.erase(owner, [secret.id]) == 1
    else:
        assert journal.rewrite(owner, [replace(secret, to=(), entry="")]) == 1
    later = backup(Config(data=database().parent), tmp_path / "later.sqlite3")
    assert found_in([*files, later]) == set()
    assert journal.fact(owner, "s300") == sent(300, "secret-app")
    assert rows.search(owner) == ([], 0), "derived rows may quote what is forgotten"


def test_a_full_disk_keeps_nothing_of_an_entry(owner: int, journal: DjangoJournal) -> None:
    journal.append(owner, [sent(1)])
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages + 3}")
        try:
            with pytest.raises(StoreFull) as told:
                journal.append(owner, [sent(2), *one_application()])
        finally:
            cursor.execute("PRAGMA max_page_count = 1073741823")
    assert str(told.value) == "The disk is full, and nothing was written."
    assert told.value.hint
    assert not told.value.permanent
    assert journal.facts(owner) == [sent(1)]
    assert journal.append(owner, [sent(2), *one_application()]) == 7


def test_a_fact_of_an_older_shape_is_the_same_fact(owner: int, journal: DjangoJournal) -> None:
    journal.append(owner, [sent(1)])
    JournalRow.objects.update(version=0)
    assert journal.facts(owner) == [sent(1)]
    assert journal.append(owner, [sent(1)]) == 0


def test_a_fact_of_a_newer_shape_is_told(owner: int, journal: DjangoJournal) -> None:
    journal.append(owner, [sent(1)])
    JournalRow.objects.update(version=99)
    with pytest.raises(BadFact, match="newer"):
        journal.facts(owner)


def test_an_error_of_the_program_is_not_dressed_up(transactional_db: None) -> None:
    from django.db import OperationalError

    from dayeight.store.trouble import told_plainly

    with pytest.raises(OperationalError), told_plainly(), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM no_such_table")
    with pytest.raises(StoreTrouble, match="No such file"), told_plainly():
        Path("/nonexistent/file").read_bytes()
