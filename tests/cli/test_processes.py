"""The command line as real processes: exit codes, pipes, crashes, several at once, and nothing lost or doubled."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from tests.cli.conftest import ACME, Done, Shell


def facts(shell: Shell) -> list[dict[str, object]]:
    return [json.loads(line) for line in shell.ok("export").splitlines()[1:]]


def test_the_story_of_a_promised_week(shell: Shell) -> None:
    assert "Kept as acme-data-analyst." in shell.ok(*ACME)
    shell.ok("log", "sent", "acme", "rule=TY-3", "to=dana")
    shell.now = "2026-11-27T09:00-05:00"
    assert "Nothing to do today" in shell.ok("today")
    shell.now = "2026-12-01T10:30-05:00"
    assert "check-in with Dana Whitfield" in shell.ok("today")
    assert "Dana" in shell.ok("letter", "acme", "--rule", "CHECK-1")


def test_exit_codes_and_no_traceback(shell: Shell) -> None:
    for words, code in (
        (["--help"], 0), (["--version"], 0), (["show", "nowhere"], 1), (["nonsense"], 2), (["today", "--nope"], 2),
        (["export", "--to", "/no/such/folder/x"], 1), (["plan", "/no/such/file"], 1),
    ):  # fmt: skip
        done = shell(*words)
        assert done.returncode == code, (words, done.stderr)
        assert "Traceback" not in done.stderr


def test_the_help_imports_no_django(shell: Shell) -> None:
    heavy = "('django', 'holidays', 'icalendar')"
    look = f"import sys, dayeight.cli; print([name for name in sys.modules if name.split('.')[0] in {heavy}])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_export_import_and_rebuild_are_exact(shell: Shell, tmp_path: Path) -> None:
    shell.ok(*ACME)
    shell.ok("log", "referred", "acme", "by=Sam Ortiz <sam@friends.example> referrer")
    shell.ok("undo")
    text = shell.ok("export")
    other = Shell(tmp_path / "other")
    assert "new" in other.ok("import", "-", typed=text)
    assert other.ok("export") == text
    assert ", 0 of them new" in other.ok("import", "-", typed=text)
    assert other.ok("list", "--json") == shell.ok("list", "--json")
    before = shell.ok("today", "--json")
    shell.ok("rebuild")
    assert shell.ok("today", "--json") == before
    assert shell.ok("export") == text
    target = tmp_path / "out.jsonl"
    shell.ok("export", "--to", str(target))
    assert target.read_text(encoding="utf-8") == text
    assert target.stat().st_mode & 0o077 == 0
    assert shell("export", "--to", str(target)).returncode == 1


def test_backup_restore_doctor_forget(shell: Shell, tmp_path: Path) -> None:
    shell.ok(*ACME)
    saved = tmp_path / "saved.sqlite3"
    shell.ok("backup", str(saved))
    before = shell.ok("export")
    assert "All is well." in shell.ok("doctor")
    data = json.loads(shell.ok("doctor", "--json"))
    assert (data["facts"], data["integrity"], data["private"]) == (6, "ok", True)
    assert "Forgotten" in shell.ok("forget", "--person", "Dana Whitfield", "--yes")
    for path in shell.data.iterdir():
        assert path.is_dir() or b"Whitfield" not in path.read_bytes()
    shell.ok("restore", str(saved), "--yes")
    assert shell.ok("export") == before
    assert json.loads(shell.ok("doctor", "--json"))["backups"]


def test_a_pipe_that_nobody_reads_is_quiet(shell: Shell) -> None:
    shell.ok("demo", "--no-serve")
    demo = Shell(shell.data.with_name("data-demo"))
    line = f"{sys.executable} -m dayeight export | head -n 1"
    done = subprocess.run(line, shell=True, capture_output=True, text=True, env=demo.environment(), check=False)
    assert done.stdout.startswith('{"format"')
    assert done.stderr == ""


def test_a_full_disk_for_the_output_is_told(shell: Shell) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    shell.ok(*ACME)
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "dayeight", "export"],
            stdout=full, stderr=subprocess.PIPE, text=True, env=shell.environment(), check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert "no room left" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_for_the_database_loses_nothing(shell: Shell) -> None:
    shell.ok(*ACME)
    before = shell.ok("export")
    size = (shell.data / "dayeight.sqlite3").stat().st_size

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    notes = [word for n in range(6) for word in ("--met", f"Person {n}: {'x' * 19_000}")]
    done = subprocess.run(
        [sys.executable, "-m", "dayeight", "debrief", "--company", "Big", *notes],
        capture_output=True, text=True, env=shell.environment(), preexec_fn=little_room, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2
    assert shell.ok("export") == before


def typed(shell: Shell) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "dayeight", "debrief"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True, env=shell.environment(),
    )  # fmt: skip


def draft(shell: Shell) -> dict[str, str]:
    path = shell.data / "debrief-draft.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def test_kill_9_in_the_middle_of_a_debrief_keeps_what_was_typed_and_nothing_else(shell: Shell) -> None:
    process = typed(shell)
    assert process.stdin is not None
    process.stdin.write("Acme\nData analyst\n2026-11-23 15:00\nDana Whitfield <dana@acme.example>: dbt\n\n")
    process.stdin.flush()
    until = time.monotonic() + 20
    while "met" not in draft(shell) and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert draft(shell)["company"] == "Acme"
    assert (shell.data / "debrief-draft.json").stat().st_mode & 0o077 == 0
    assert facts(shell) == []
    text = shell.ok("debrief", typed="y\nin a week\n\n\n\ny\n")
    assert "unfinished debrief (Acme, 4 answers)" in text
    assert "quiet until" in text
    assert [fact["kind"] for fact in facts(shell)] == ["candidate", "opened", "person", "interviewed", "promised"]
    assert draft(shell) == {}


def test_an_unfinished_debrief_may_be_thrown_away(shell: Shell) -> None:
    assert shell("debrief", typed="Acme\nBoss\n").returncode == 1
    assert draft(shell) == {"company": "Acme", "role": "Boss"}
    shell("debrief", typed="n\nOther\n")
    assert draft(shell) == {"company": "Other"}
    done = shell("debrief", typed="y\n\n\n\n\n\n\n\nn\n")
    assert "Nothing was kept" in done.stdout
    assert facts(shell) == []


def test_an_answer_that_cannot_be_used_is_asked_again(shell: Shell) -> None:
    answers = ["", "Acme", "", "2026-02-30", "tomorrow", "yesterday 15:00", "??? <x>", "李雷 <li@acme.example>", "",
               "in a week", "fax", "linkedin", "third", "final", "x" * 25_000, "fine", "y"]  # fmt: skip
    text = shell.ok("debrief", typed="\n".join(answers) + "\n")
    assert "not a moment that exists" in text
    assert "20,000 characters" in text
    talk = next(fact for fact in facts(shell) if fact["kind"] == "interviewed")
    assert (talk["stage"], talk["leave"]) == ("final", ["linkedin"])


def test_several_processes_at_once_lose_and_double_nothing(shell: Shell) -> None:
    shell.ok("today")
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "dayeight", "debrief", "--company", f"Company {n % 3}", "--role", f"Role {n}"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=shell.environment(),
        )
        for n in range(8)
    ]  # fmt: skip
    assert all(process.wait(60) == 0 for process in running)
    kept = facts(shell)
    assert sum(fact["kind"] == "opened" for fact in kept) == 8
    assert len({fact["id"] for fact in kept}) == len(kept)
    shown = shell.ok("list", "--json")
    assert len(json.loads(shown)) == 8
    shell.ok("rebuild")
    assert shell.ok("list", "--json") == shown


def test_a_database_of_a_newer_version_is_left_alone(shell: Shell) -> None:
    shell.ok(*ACME)
    with sqlite3.connect(shell.data / "dayeight.sqlite3") as connection:
        connection.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_future', '2030-01-01')"
        )
    for words in (["today"], ["export"], ["debrief", "--company", "X"]):
        done = shell(*words)
        assert done.returncode == 1
        assert "newer version of DayEight" in done.stderr
    assert "newer version" in shell("doctor").stdout


def test_what_cannot_be_a_data_folder_is_told(shell: Shell, tmp_path: Path) -> None:
    shell.data = tmp_path / "file"
    shell.data.write_text("x")
    done = shell("today")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2


def test_a_clock_that_is_none_is_told(shell: Shell) -> None:
    shell.now = "someday"
    done = shell("today")
    assert done.returncode == 1
    assert "DAYEIGHT_NOW" in done.stderr


def test_any_terminal_will_do(shell: Shell) -> None:
    shell.ok("debrief", "--company", "株式会社テスト", "--met", "Ольга Петрова <o@x.example>: чай")
    done = shell("show", "株式会社", PYTHONIOENCODING="ascii", COLUMNS="30", NO_COLOR="1")
    assert done.returncode == 0
    assert max(len(line) for line in done.stdout.splitlines()) <= 60


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_the_web_app_is_served_here_alone_and_stops(shell: Shell, command: str) -> None:
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "dayeight", command, "--port", str(port)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=shell.environment(),
    )  # fmt: skip
    try:
        assert "DayEight" in page_at(f"http://127.0.0.1:{port}/")
        taken = shell("serve", "--port", str(port))
        assert taken.returncode == 1
        assert f"Port {port} cannot be used" in taken.stderr
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert f"http://127.0.0.1:{port}/" in out
    assert "Ctrl-C" in out
    assert "Traceback" not in err


def page_at(address: str) -> str:
    until = time.monotonic() + 20
    while True:
        try:
            with urlopen(address, timeout=20) as answer:
                return str(answer.read().decode())
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def test_the_demo_leaves_ones_own_data_alone(shell: Shell) -> None:
    shell.ok(*ACME)
    before = shell.ok("export")
    text = shell.ok("demo", "--no-serve")
    demo = shell.data.with_name("data-demo")
    assert str(demo) in text
    assert "for real" in text
    assert shell.ok("export") == before
    assert len(json.loads(Shell(demo).ok("list", "--json"))) == 18
    first = Shell(demo).ok("export")
    shell.ok("demo", "--no-serve")
    assert Shell(demo).ok("export") == first


def test_python_m_and_the_script_are_the_same(shell: Shell) -> None:
    script = Path(sys.executable).parent / "dayeight"
    if not script.exists():
        pytest.skip("not installed as a script")
    done: Done = subprocess.run([str(script), "--help"], capture_output=True, text=True, env=os.environ, check=True)
    assert done.stdout == shell.ok("--help")
