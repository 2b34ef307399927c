"""`dayeight outbox ..` as real processes, on a real Dovecot and a server that takes letters."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.cli.conftest import Shell
from tests.house.test_no_outbound import WATCH
from tests.mail.imap.conftest import make_certificate, running
from tests.mail.imap.dovecot import PASSWORD, Dovecot
from tests.outbox.smtp_server import Fault, SmtpServer

from dayeight.reading.messages import read_heading, read_message

NOW = "2026-11-10T09:30+00:00"


@dataclass
class Office:
    """Robin's machine, mailbox and the server to send by, and a check-in to Dana that is due."""

    shell: Shell
    dovecot: Dovecot
    smtp: SmtpServer
    log: Path

    def send(self, *more: str, typed: str = "y\n") -> str:
        return self.shell.ok("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0", *more, typed=typed)

    def folder(self, name: str) -> list[bytes]:
        with self.dovecot.client("robin") as box:
            box.folder.set(name, readonly=True)
            return [each.obj.as_bytes() for each in box.fetch(mark_seen=False)]

    def sent(self) -> list[dict[str, object]]:
        """The facts that Robin wrote a check-in."""
        lines = [json.loads(line) for line in self.shell.ok("export").splitlines()]
        return [fact for fact in lines if fact.get("kind") == "sent" and fact.get("rule") != "TY-1"]

    def letters(self) -> list[dict[str, object]]:
        found = json.loads(self.shell.ok("outbox", "list", "--json"))
        assert isinstance(found, list)
        return found


class WatchedShell(Shell):
    """A shell whose processes may reach loopback alone."""

    def environment(self, **more: str) -> dict[str, str]:
        place = self.data.parent
        (place / "sitecustomize.py").write_text(textwrap.dedent(WATCH))
        return super().environment(
            PYTHONPATH=str(place), WATCH_LOG=str(place / "outbound.log"),
            PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring", **more,
        )  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with running() as found:
        yield found


@pytest.fixture(scope="module")
def smtp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmtpServer]:
    certificate = make_certificate(tmp_path_factory.mktemp("smtp") / "own.pem", "localhost", "127.0.0.1")
    found = SmtpServer("starttls", certificate)
    yield found
    found.close()


@pytest.fixture(scope="module")
def prepared(server: Dovecot, smtp: SmtpServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the search and the mailbox, to be copied."""
    shell = WatchedShell(tmp_path_factory.mktemp("prepared") / "data", "2026-11-02T15:00+00:00")
    shell.ok(
        "me", "--name", "Robin Vale", "--email", "robin@vale.example", "--timezone", "Europe/London", "--country", "GB"
    )
    shell.ok(
        "debrief", "--company", "Larkfield", "--role", "Analyst", "--ended", "2026-11-02T15:00",
        "--timezone", "Europe/London", "--country", "GB", "--timing", "within a week",
        "--met", "Dana Whitfield <dana@larkfield.example> hiring_manager: moving the warehouse to dbt",
    )  # fmt: skip
    shell.now = "2026-11-02T19:00+00:00"
    shell.ok("letter", "larkfield", "--rule", "TY-1", "--sent")
    shell.ok(
        "mail", "add", "robin@vale.example", "--name", "vale", "--user", "robin", "--no-check",
        "--imap", f"127.0.0.1:{server.port}/none", "--smtp", f"localhost:{smtp.port}/starttls",
        "--certificate", f"{smtp.certificate}.crt", typed=f"{PASSWORD}\n",
    )  # fmt: skip
    return shell.data


@pytest.fixture
def office(server: Dovecot, smtp: SmtpServer, prepared: Path, tmp_path: Path) -> Iterator[Office]:
    with server.client("robin") as box:
        for name in ("Sent", "Drafts", "INBOX"):
            box.folder.set(name)
            box.delete([str(each.uid) for each in box.fetch(mark_seen=False, headers_only=True)])
    smtp.taken.clear()
    smtp.fault = lambda step: None
    shutil.copytree(prepared, tmp_path / "data")
    yield Office(WatchedShell(tmp_path / "data", NOW), server, smtp, tmp_path / "outbound.log")
    assert not (tmp_path / "outbound.log").exists()
    assert smtp.in_clear == []


def test_the_story_of_a_letter(office: Office) -> None:
    said = office.send()
    assert "To: Dana Whitfield <dana@larkfield.example>" in said
    assert 'Send this to Dana Whitfield <dana@larkfield.example>, subject "' in said
    assert "Sent on Tuesday 10 November at 9:30." in said
    ((sender, recipient, raw),) = office.smtp.taken
    assert (sender, recipient) == ("robin@vale.example", "dana@larkfield.example")
    (copy,) = office.folder("Sent")
    assert read_heading(copy).message_id == read_heading(raw).message_id == office.letters()[0]["message_id"]
    assert office.folder("Drafts") == []
    (fact,) = office.sent()
    assert (fact["rule"], fact["to"]) == ("CHECK-1", ["dana-whitfield"])
    assert "Nothing had to be done." in office.shell.ok("outbox", "run")
    # The mailbox tells of the same letter, and nothing is doubled.
    office.shell.now = "2026-11-10T12:00+00:00"
    office.shell.ok("mail", "sync", "--yes")
    assert len(office.sent()) == 1
    assert "check in" not in office.shell.ok("today").lower()


@pytest.mark.parametrize("typed", ["n\n", "\n", ""])
def test_without_a_yes_nothing_goes(office: Office, typed: str) -> None:
    done = office.shell("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0", typed=typed)
    assert "Sent" not in done.stdout
    office.shell.ok("outbox", "run")
    assert office.smtp.taken == []
    assert [each["state"] for each in office.letters()] == ["draft"]


def test_a_yes_by_options_names_both(office: Office) -> None:
    words = ("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0")
    done = office.shell(*words, "--yes-to", "dana@larkfield.example")
    assert (done.returncode, "recipient and the subject" in done.stderr) == (1, True)
    done = office.shell(*words, "--yes-to", "lee@larkfield.example", "--subject", "Analyst")
    assert (done.returncode, "The letter goes to dana@larkfield.example" in done.stderr) == (1, True)
    assert office.smtp.taken == []
    office.shell.ok(*words, "--yes-to", "dana@larkfield.example", "--subject", "Analyst")
    assert read_heading(office.smtp.taken[0][2]).subject == "Analyst"


def test_own_words_are_checked_and_sent(office: Office, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("Subject: Größe\n\nDear [name],\n\nhow are things?\n\nRobin\n")
    words = ("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0", "--text", str(tmp_path / "mine.txt"))
    done = office.shell(*words, typed="y\n")
    assert (done.returncode, "looks wrong" in done.stderr) == (1, True)
    assert office.letters() == []
    office.shell.ok(*words, "--sure", typed="y\n")
    message = read_message(office.smtp.taken[0][2])
    assert (message.subject, "Dear [name]," in message.text) == ("Größe", True)


def test_ctrl_c_within_the_grace_takes_it_back(office: Office) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "dayeight", "outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "60"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=office.shell.environment(),
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write("y\n")
    process.stdin.flush()
    for _ in range(200):
        if [each for each in office.letters() if each["state"] == "holding"]:
            break
        time.sleep(0.05)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=20)
    assert "Taken back. Nothing was sent." in said
    assert [each["state"] for each in office.letters()] == ["stopped"]
    assert office.smtp.taken == []


def test_undo_by_its_number(office: Office) -> None:
    assert "dayeight outbox undo 1" in " ".join(office.send("--no-wait").split())
    assert "Nothing was sent to Dana Whitfield." in office.shell.ok("outbox", "undo", "1")
    office.shell.ok("outbox", "run")
    assert office.smtp.taken == []
    assert office.shell("outbox", "undo", "1").returncode == 1
    assert "no letter 9" in office.shell("outbox", "undo", "9").stderr


def put_off(office: Office) -> None:
    said = office.send("--at", "tomorrow 8:30 their time")
    assert "on Wednesday 11 November 2026 at 8:30 their time?" in said
    assert "It goes on Wednesday 11 November at 8:30 your time, if it still fits then." in " ".join(said.split())
    assert "Nothing had to be done." in office.shell.ok("outbox", "run")


def test_put_off_it_goes_at_its_moment(office: Office) -> None:
    put_off(office)
    assert WAITS not in office.shell.ok("today")
    kept = office.shell("outbox", "send", "larkfield", "--for", "CHECK-1", typed="n\n")
    assert "Your yes from before stands." in kept.stdout
    office.shell.now = "2026-11-11T08:30+00:00"
    assert "Sent on Wednesday 11 November at 8:30." in office.shell.ok("outbox", "run")
    assert len(office.smtp.taken) == len(office.sent()) == 1


def reply(
    sender: str, recipient: str, text: str, day: int, hour: int, message_id: str, subject: str = "Analyst"
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, recipient, subject
    message["Date"] = datetime(2026, 11, day, hour, 12, tzinfo=UTC)
    message["Message-ID"] = message_id
    message.set_content(text)
    return message.as_bytes().replace(b"\n", b"\r\n")


WAITS = "One letter in your outbox waits for you, to Dana Whitfield: dayeight outbox"
DANA, ROBIN = "Dana Whitfield <dana@larkfield.example>", "Robin Vale <robin@vale.example>"


def test_an_answer_overnight_stops_it(office: Office) -> None:
    put_off(office)
    answer = "Hi Robin,\n\nthanks for your patience, we will decide by Friday 20 November.\n\nDana\n"
    office.dovecot.put("robin", [reply(DANA, ROBIN, answer, 11, 7, "<night@larkfield.example>")])
    office.shell.now = "2026-11-11T08:30+00:00"
    said = office.shell.ok("outbox", "run")
    assert "Not sent. Since your yes something came" in said or "Dana Whitfield wrote to you" in said
    assert office.smtp.taken == []
    assert office.sent() == []
    assert [each["state"] for each in office.letters()] == ["stopped"]
    assert WAITS in office.shell.ok("today")
    office.shell.now = "2026-11-14T08:30+00:00"
    assert WAITS not in office.shell.ok("today")


def test_an_answer_that_lay_there_unread_stops_it(office: Office) -> None:
    answer = "Hi Robin,\n\nplease call me, Dana\n"
    office.dovecot.put("robin", [reply(DANA, ROBIN, answer, 10, 9, "<unread@larkfield.example>")])
    put_off(office)
    office.shell.now = "2026-11-11T08:30+00:00"
    assert "Not sent." in office.shell.ok("outbox", "run")
    assert office.smtp.taken == []


CHECK_IN = (
    "Dear Dana,\n\nyou mentioned that you would get back to everyone within a week. I wanted to ask whether there is "
    "any news about the analyst role yet.\n\nBest regards,\nRobin Vale\n"
)


def test_a_letter_written_by_hand_in_another_program_is_the_fact_and_stops_ours(office: Office) -> None:
    put_off(office)
    own = reply(ROBIN, DANA, CHECK_IN, 11, 7, "<by-hand@vale.example>", "Checking in about the analyst role")
    office.dovecot.put("robin", [own], "Sent")
    office.shell.now = "2026-11-11T08:30+00:00"
    said = office.shell.ok("outbox", "run")
    assert "Not sent." in said
    assert office.smtp.taken == []
    (fact,) = office.sent()
    assert (fact["rule"], fact["to"]) == ("CHECK-1", ["dana-whitfield"])
    office.shell.ok("mail", "sync", "--yes")
    assert len(office.sent()) == 1
    assert "check in" not in office.shell.ok("today").lower()


def test_a_draft_that_goes_from_another_program_is_noticed(office: Office) -> None:
    said = office.shell.ok("outbox", "draft", "larkfield", "--for", "CHECK-1", typed="y\n")
    assert "It lies in Drafts." in said
    (raw,) = office.folder("Drafts")
    assert office.sent() == []
    done = office.shell("outbox", "draft", "larkfield", "--for", "CHECK-1", "--yes")
    assert (done.returncode, "already" in done.stderr) == (1, True)
    assert len(office.folder("Drafts")) == 1
    # The mail program sends it as it is, two hours later.
    with office.dovecot.client("robin") as box:
        box.append(raw.replace(b"\n", b"\r\n").replace(b"\r\r\n", b"\r\n"), "Sent")
    office.shell.now = "2026-11-10T12:30+00:00"
    office.shell.ok("mail", "sync", "--yes")
    assert [each["state"] for each in office.letters()] == ["sent"]
    (fact,) = office.sent()
    assert (fact["rule"], fact["to"]) == ("CHECK-1", ["dana-whitfield"])
    office.shell.ok("mail", "sync", "--yes", "--again")
    assert len(office.sent()) == 1
    assert office.smtp.taken == []


def test_a_lost_answer_is_asked_about(office: Office) -> None:
    office.smtp.fault = lambda step: Fault.KEEP_AND_DROP if step == "end" else None
    done = office.shell("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0", typed="y\n")
    assert done.returncode == 1
    assert "It may have gone" in done.stdout
    assert WAITS in office.shell.ok("today")
    assert "dayeight outbox answer 1 --arrived or --again" in " ".join(done.stdout.split())
    office.smtp.fault = lambda step: None
    office.shell.ok("outbox", "run")
    done = office.shell("outbox", "send", "larkfield", "--for", "CHECK-1", typed="y\n")
    assert (done.returncode, "may have gone already" in done.stderr) == (1, True)
    assert len(office.smtp.taken) == 1
    assert office.shell("outbox", "answer", "1").returncode == 1
    assert "has it" in office.shell.ok("outbox", "answer", "1", "--arrived")
    assert len(office.sent()) == len(office.smtp.taken) == 1


def test_it_is_sent_again_at_a_word(office: Office) -> None:
    office.smtp.fault = lambda step: Fault.DROP if step == "end" else None
    office.shell("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0", typed="y\n")
    office.smtp.fault = lambda step: None
    assert "Sent on" in office.shell.ok("outbox", "answer", "1", "--again")
    assert len(office.sent()) == len(office.smtp.taken) == 1


def test_a_refusal_says_why(office: Office) -> None:
    office.smtp.fault = lambda step: "550 5.1.1 no such user" if step == "rcpt" else None
    done = office.shell("outbox", "send", "larkfield", "--for", "CHECK-1", "--grace", "0", typed="y\n")
    assert done.returncode == 1
    assert "no such user" in done.stdout
    assert [each["state"] for each in office.letters()] == ["refused"]


def test_who_is_forgotten_gets_no_letter_and_leaves_none(office: Office) -> None:
    office.send("--no-wait")
    office.shell.ok("forget", "--person", "Dana Whitfield", "--yes")
    assert office.letters() == []
    office.shell.ok("outbox", "run")
    assert office.smtp.taken == []
    assert b"dana@larkfield.example" not in (office.shell.data / "dayeight.sqlite3").read_bytes()


def test_another_server_to_send_by(office: Office) -> None:
    said = office.shell.ok("outbox", "via", "smtp.vale.example")
    assert "vale sends by smtp.vale.example, port 465, tls." in said
    assert office.shell("outbox", "via", "smtp.vale.example/none").returncode == 1
    assert office.shell("outbox", "via", "x.example", "--account", "other").returncode == 1


def test_the_running_web_app_sends_it(office: Office) -> None:
    office.send("--no-wait")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "dayeight", "serve", "--port", str(port)],
        env=office.shell.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        for _ in range(300):
            if office.folder("Sent"):
                break
            time.sleep(0.1)
    finally:
        server.terminate()
        said, _ = server.communicate(timeout=20)
    assert "Stopped." in said
    assert len(office.smtp.taken) == len(office.sent()) == 1
    assert [each["state"] for each in office.letters()] == ["sent"]


def test_while_the_mailbox_is_looked_into_by_another_process(office: Office) -> None:
    """Two at once: one sends, the other says so or finds nothing to do."""
    office.send("--no-wait")
    both = [
        subprocess.Popen(
            [sys.executable, "-m", "dayeight", "outbox", "run"],
            env=office.shell.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    said = [process.communicate(timeout=30)[0] for process in both]
    assert sum("Sent on" in words for words in said) == 1, said
    assert len(office.smtp.taken) == len(office.sent()) == len(office.folder("Sent")) == 1


def test_the_help_loads_nothing_heavy() -> None:
    heavy = "('django', 'imap_tools', 'imaplib', 'smtplib', 'cryptography', 'keyring', 'ssl', 'email')"
    look = f"import sys, dayeight.cli.outbox; print([n for n in sys.modules if n.split('.')[0] in {heavy}])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
