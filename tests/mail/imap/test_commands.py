"""`dayeight mail ..` as real processes on a real Dovecot, under the watch that refuses all but loopback."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import textwrap
from contextlib import suppress
from pathlib import Path

import pytest
from tests.cli.conftest import Shell
from tests.house.test_no_outbound import MAIL, WATCH
from tests.mail.imap.dovecot import PASSWORD, Dovecot, letter

from dayeight.mail.privacy import BEFORE_CONNECTING


class WatchedShell(Shell):
    """Every process is watched, and its arguments are looked at for secrets."""

    def environment(self, **more: str) -> dict[str, str]:
        return super().environment(PYTHONPATH=str(self.data.parent), WATCH_LOG=str(self.log), **more)

    @property
    def log(self) -> Path:
        return self.data.parent / "outbound.log"


@pytest.fixture
def shell(tmp_path: Path) -> WatchedShell:
    (tmp_path / "sitecustomize.py").write_text(textwrap.dedent(WATCH))
    return WatchedShell(tmp_path / "data", "2026-11-10T09:30+00:00")


def connected(shell: WatchedShell, dovecot: Dovecot, *more: str) -> str:
    return shell.ok(
        "mail", "add", "robin@vale.example", "--name", "vale", "--user", "robin",
        "--imap", f"127.0.0.1:{dovecot.port}/none", *more, typed=f"{PASSWORD}\n",
    )  # fmt: skip


def test_the_story_of_a_mailbox(shell: WatchedShell, dovecot: Dovecot) -> None:
    shell.ok(
        "debrief", "--company", "Larkfield", "--role", "Analyst", "--ended", "2026-11-02T15:00",
        "--timezone", "Europe/London", "--country", "GB",
        "--met", "Dana Whitfield <dana@larkfield.example> hiring_manager: moving to dbt",
    )  # fmt: skip
    dovecot.put(
        "robin", [MAIL.replace(b"\n", b"\r\n"), letter(1, subject="Offers", text="Socks\n", sender="x@shop.example")]
    )
    before = dovecot.files("robin")

    said = connected(shell, dovecot)
    told = " ".join(said.split())
    assert all(line in told for line in BEFORE_CONNECTING)
    assert told.index(BEFORE_CONNECTING[0]) < told.index("Connecting to")
    assert "INBOX" in said
    assert "Not read: Drafts, Spam." in told

    assert "2 messages" in shell.ok("mail", "check")
    (row,) = json.loads(shell.ok("mail", "list", "--json"))
    assert (row["name"], row["read"], row["trouble"], row["texts"]) == ("vale", None, "", 0)

    waits = shell.ok("mail", "sync")
    assert "two new messages" in waits
    assert "with --yes" in waits
    shell.ok("mail", "sync", "--yes")
    shell.ok("review", typed="y\n")  # for what the readers are not sure of
    assert json.loads(shell.ok("mail", "list", "--json"))[0]["texts"] == 1
    assert "Friday 20 November" in shell.ok("show", "larkfield")
    assert "no new messages" in shell.ok("mail", "sync", "--yes")
    assert "no new messages" not in shell.ok("mail", "sync", "--yes", "--again")
    exported = shell.ok("export")
    assert "Socks" not in exported
    assert PASSWORD not in exported

    assert "one message" in shell.ok("mail", "forget", "--texts", "--yes")
    assert "vale is forgotten" in shell.ok("mail", "forget", "--account", "vale", "--yes")
    assert "No mailbox is connected" in shell.ok("mail", "list")
    assert "Friday 20 November" in shell.ok("show", "larkfield")
    assert dovecot.files("robin") == before
    assert not shell.log.exists()


def test_who_is_forgotten_is_forgotten_in_the_kept_mail_too(shell: WatchedShell, dovecot: Dovecot) -> None:
    shell.ok(
        "debrief", "--company", "Larkfield", "--role", "Analyst", "--ended", "2026-11-02T15:00",
        "--timezone", "Europe/London", "--country", "GB", "--met", "Dana Whitfield <dana@larkfield.example>: dbt",
    )  # fmt: skip
    dovecot.put("robin", [MAIL.replace(b"\n", b"\r\n")])
    connected(shell, dovecot)
    shell.ok("mail", "sync", "--yes")
    database = shell.data / "dayeight.sqlite3"
    assert b"tracker.example" in database.read_bytes()
    shell.ok("forget", "--person", "Dana Whitfield", "--yes")
    assert b"tracker.example" not in database.read_bytes()
    assert b"Whitfield" not in database.read_bytes()


def test_the_password_is_in_no_file_and_no_word_of_the_program(shell: WatchedShell, dovecot: Dovecot) -> None:
    said = connected(shell, dovecot)
    shell.ok("mail", "sync", "--yes")
    said += shell.ok("mail", "list") + shell.ok("mail", "check") + shell.ok("doctor")
    assert PASSWORD not in said
    for path in shell.data.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), path
            assert path.stat().st_mode & 0o077 == 0, path


def test_a_wrong_password_keeps_nothing(shell: WatchedShell, dovecot: Dovecot) -> None:
    done = shell(
        "mail", "add", "robin@vale.example", "--user", "robin", "--imap", f"127.0.0.1:{dovecot.port}/none",
        typed="wrong\n",
    )  # fmt: skip
    assert done.returncode == 1
    assert "refused the user name or password" in done.stderr
    assert "Traceback" not in done.stderr
    assert json.loads(shell.ok("mail", "list", "--json")) == []
    done = shell(
        "--debug", "mail", "add", "robin@vale.example", "--user", "robin",
        "--imap", f"127.0.0.1:{dovecot.port}/none", typed="a-wrong-one\n",
    )  # fmt: skip
    assert "a-wrong-one" not in done.stdout + done.stderr


def test_a_command_gives_the_password(shell: WatchedShell, dovecot: Dovecot) -> None:
    shell.ok(
        "mail", "add", "robin@vale.example", "--name", "vale", "--user", "robin", "--since", "all", "--no-texts",
        "--imap", f"127.0.0.1:{dovecot.port}/none", "--password-command", f"echo {PASSWORD}",
    )  # fmt: skip
    dovecot.put("robin", [letter(1)])
    assert "one new message" in shell.ok("mail", "sync", "--yes")
    (row,) = json.loads(shell.ok("mail", "list", "--json"))
    assert row["keeps_texts"] is False


def on_a_terminal(shell: WatchedShell, *words: str, until: bytes = b"") -> bytes:
    """What a command shows on a terminal; with `until` it is broken off by Ctrl-C when that is seen."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "dayeight", *words], env=shell.environment(), stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # the terminal is closed when the command ends
        while piece := os.read(ours, 4096):
            shown += piece
            if until and until in shown:
                running.send_signal(signal.SIGINT)
                until = b""
    os.close(ours)
    running.wait(20)
    return shown


def test_a_first_look_is_broken_off_and_goes_on_where_it_was(shell: WatchedShell, dovecot: Dovecot) -> None:
    dovecot.drop("robin", (letter(n, sender="x@shop.example") for n in range(1000)))
    connected(shell, dovecot)
    shown = on_a_terminal(shell, "mail", "sync", "--yes", until=b"40%")
    assert b"INBOX" in shown
    assert b"100%" not in shown
    assert shown.rfind(b"?25h") > shown.rfind(b"?25l")  # the cursor is back
    shown = on_a_terminal(shell, "mail", "sync", "--yes")
    assert b"100%" in shown
    number = re.search(rb"(\d+) new messages", shown)
    assert number is not None
    assert 0 < int(number[1]) <= 600
    assert "no new messages" in shell.ok("mail", "sync", "--yes")


def test_a_followed_mailbox_is_read_when_mail_comes_and_ends_with_ctrl_c(shell: WatchedShell, dovecot: Dovecot) -> None:
    connected(shell, dovecot)
    running = subprocess.Popen(
        [sys.executable, "-u", "-m", "dayeight", "mail", "sync", "--yes", "--follow"],
        env=shell.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert running.stdout is not None
    try:
        assert "no new messages" in running.stdout.readline()
        dovecot.put("robin", [letter(1)])
        assert "one new message" in running.stdout.readline()
        running.send_signal(signal.SIGINT)
        rest = running.communicate(timeout=20)[0]
    finally:
        running.kill()
    assert running.returncode == 0
    assert "Traceback" not in rest


def test_trouble_with_one_mailbox_leaves_the_other_alone(shell: WatchedShell, dovecot: Dovecot) -> None:
    connected(shell, dovecot)
    shell.ok(
        "mail", "add", "sam@vale.example", "--name", "away", "--user", "sam", "--imap", "127.0.0.1:1/none",
        "--password-command", "echo x", "--no-check",
    )  # fmt: skip
    dovecot.put("robin", [letter(1)])
    done = shell("mail", "sync", "--yes")
    assert done.returncode == 1
    assert "one new message" in done.stdout
    assert "away: No connection to 127.0.0.1" in done.stderr
    assert "No connection" in shell.ok("mail", "list")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("add", "no address"), "is not a mail address"),
        (("add", "r@vale.example", "--imap", "mail.vale.example/none"), "Without encryption"),
        (("add", "r@vale.example", "--imap", "x:y"), "is not a server"),
        (("add", "r@outlook.com"), "--token-command"),
        (("add", "r@vale.example", "--provider", "nobody"), "is not a provider known here"),
        (("add", "r@gmail.com", "--since", "soon"), "is not a day"),
        (("add", "r@gmail.com", "--certificate", "/nowhere"), "not a certificate"),
        (("sync",), "No mailbox is connected"),
        (("check", "x"), "No mailbox is connected"),
        (("forget",), "Say what to forget"),
    ],
)
def test_slips_are_told_in_a_sentence(shell: WatchedShell, words: tuple[str, ...], says: str) -> None:
    done = shell("mail", *words)
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not shell.log.exists()


def test_a_name_is_not_taken_twice_by_accident(shell: WatchedShell, dovecot: Dovecot) -> None:
    connected(shell, dovecot)
    done = shell("mail", "add", "robin@vale.example", "--name", "vale", "--imap", "127.0.0.1:1/none", typed="x\n")
    assert done.returncode == 1
    assert "already a mailbox vale" in done.stderr
    dovecot.put("robin", [letter(1)])
    assert "one new message" in shell.ok("mail", "sync", "--yes")
    connected(shell, dovecot, "--replace")
    assert "no new messages" in shell.ok("mail", "sync", "--yes")
    connected(shell, dovecot, "--replace", "--since", "all")
    assert "one new message" in shell.ok("mail", "sync", "--yes")


def test_the_help_loads_nothing_of_the_mail() -> None:
    heavy = "('django', 'imap_tools', 'imaplib', 'cryptography', 'keyring', 'ssl')"
    for module in ("dayeight.cli", "dayeight.cli.mail", "dayeight.cli.mail_add"):
        look = f"import sys, {module}; print([name for name in sys.modules if name.split('.')[0] in {heavy}])"
        done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]", module
