"""Several processes at once, and processes that die: no fact is lost, none is doubled, none is half kept."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest
from tests.store.conftest import Run, Start

COUNT = """
open_store()
facts = journal.facts(1)
print(len(facts), len({fact.id for fact in facts}))
"""


def test_many_processes_make_one_database_at_the_same_time(start: Start, run: Run, data: Path) -> None:
    code = """
import sys
from django.conf import settings
print("ready", flush=True)
sys.stdin.readline()
owner = open_store()
journal.append(owner, [sent(int(sys.stdin.readline()))])
print(owner, str(settings.SECRET_KEY))
"""
    processes = [start(code) for _ in range(4)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    answers = set()
    for number, process in enumerate(processes):
        assert process.stdin is not None
        process.stdin.write(f"\n{number}\n")
        process.stdin.flush()
    for process in processes:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        answers.add(out)
    assert len(answers) == 1, "one owner and one key"
    assert run(COUNT) == "4 4"
    assert sorted(path.name for path in data.iterdir()) == [".lock", "dayeight.sqlite3", "web.key"]
    for path in (data, data.parent, *data.iterdir()):
        assert path.stat().st_mode & 0o077 == 0, path


def test_two_processes_writing_at_once_lose_and_double_nothing(start: Start, run: Run) -> None:
    run("open_store()")
    code = """
import sys
open_store()
print("ready", flush=True)
sys.stdin.readline()
new = 0
for number in range({first}, {first} + 400, 4):
    new += journal.append(1, [sent(number + step) for step in range(4)])
print(new)
"""
    # The second half of the one is the first half of the other.
    processes = [start(code.format(first=0)), start(code.format(first=200))]
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    new = 0
    for process in processes:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        new += int(out)
    assert new == 600
    assert run(COUNT) == "600 600"


@pytest.mark.parametrize(("moment", "kept"), [("BEGIN", 1), ("INSERT", 1), ("COMMIT", 1), ("after", 1001)])
def test_killed_in_the_middle_of_an_entry(start: Start, run: Run, moment: str, kept: int) -> None:
    code = f"""
import os, signal
open_store()
journal.append(1, [sent(0)])
from django.db import connection
seen = []
def die(statement):
    if statement.startswith("{moment}"):
        seen.append(1)
        # An entry of a thousand facts is many statements: die in the middle of them.
        if "{moment}" != "INSERT" or len(seen) == 3:
            os.kill(os.getpid(), signal.SIGKILL)
connection.connection.set_trace_callback(die)
journal.append(1, [sent(number) for number in range(1, 1001)])
os.kill(os.getpid(), signal.SIGKILL)
"""
    process = start(code)
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    assert run(COUNT) == f"{kept} {kept}"
    again = "open_store()\nprint(journal.append(1, [sent(number) for number in range(1001)]))"
    assert run(again) == str(1001 - kept)


def test_killed_at_any_moment(start: Start, run: Run) -> None:
    code = """
import itertools
owner = open_store()
print("ready", flush=True)
for number in itertools.count(len(journal.facts(owner)), 7):
    journal.append(owner, [sent(number + step, entry=f"e{number}") for step in range(7)])
    print(number + 7, flush=True)
"""
    for pause in (0.02, 0.11, 0.25):
        process = start(code)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pause)
        process.kill()
        out, _ = process.communicate(timeout=60)
        told = int((out.split() or ["0"])[-1])
        facts, unique = map(int, run(COUNT).split())
        assert facts == unique
        assert facts % 7 == 0, "an entry is kept whole or not at all"
        assert facts >= told, "what was told to be kept is kept"


def test_killed_while_the_database_is_made(start: Start, run: Run) -> None:
    code = """
import os, signal
from django.db import connections
from django.db.backends.signals import connection_created
seen = []
def die(statement):
    if statement.startswith("CREATE"):
        seen.append(1)
        if len(seen) == {number}:
            os.kill(os.getpid(), signal.SIGKILL)
connection_created.connect(lambda connection, **_: connection.connection.set_trace_callback(die), weak=False)
open_store()
"""
    for number in (1, 2, 4):
        process = start(code.format(number=number))
        process.communicate(timeout=60)
        assert process.returncode == -signal.SIGKILL
    assert run("print(journal.append(open_store(), one_application()))") == "6"


def test_a_database_that_another_process_holds(start: Start, run: Run) -> None:
    run("open_store()")
    holder = start("""
import sys
open_store()
from django.db import transaction
with transaction.atomic():
    journal.append(1, [sent(1)])
    print("held", flush=True)
    sys.stdin.readline()
""")
    assert holder.stdout is not None
    holder.stdout.readline()
    told = run("""
from django.db import connection
from dayeight.errors import StoreBusy
open_store()
print(len(journal.facts(1)))
connection.cursor().execute("PRAGMA busy_timeout = 50")
try:
    journal.append(1, [sent(2)])
except StoreBusy as error:
    print(error, error.hint, error.permanent)
""")
    assert told.splitlines() == [
        "0",
        "Another process is writing to the database, and nothing was changed. Try again in a moment. False",
    ]
    holder.communicate("\n", timeout=60)
    assert run(COUNT) == "1 1"


def test_erasing_while_another_process_reads_is_told_and_can_be_finished(start: Start, run: Run, data: Path) -> None:
    run("journal.append(open_store(), [sent(1, 'quetzalcoatl'), sent(2)])")
    reader = start("""
import sys
open_store()
from django.db import connection
cursor = connection.cursor()
cursor.execute("BEGIN")
cursor.execute("SELECT count(*) FROM dayeight_journal").fetchone()
print("reading", flush=True)
sys.stdin.readline()
""")
    assert reader.stdout is not None
    reader.stdout.readline()
    erase = """
from django.db import connection
from dayeight.errors import StoreBusy
open_store()
connection.cursor().execute("PRAGMA busy_timeout = 50")
try:
    print(journal.erase(1, ["s1"]))
except StoreBusy as error:
    print(error, error.hint)
"""
    assert run(erase) == (
        "The facts are forgotten, but traces of them are still in the database file. "
        "Stop other DayEight processes, then forget once more to clear them."
    )
    reader.communicate("\n", timeout=60)
    assert run(erase) == "0"
    assert run(COUNT) == "1 1"
    assert b"quetzalcoatl" not in (data / "dayeight.sqlite3").read_bytes()
