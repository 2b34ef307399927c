"""Letters sent with something going wrong at every step, by chance: `python -m tests.outbox.runs 500`.

Each run is one letter of one person on a real Dovecot, a real SMTP server, a real database and processes that are
really killed. What the servers hold in the end is held against what the outbox says, and against the yeses there were.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import socket
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.mail.imap.dovecot import PASSWORD, Dovecot
from tests.outbox.smtp_server import STEPS, Fault, SmtpServer

START = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
# Seconds that a client waits for an answer here.
PATIENCE = 0.4
_ROUNDS = 40
# The exit status of a process that could not write to the database.
_NO_ROOM = 4


@dataclass
class Desk:
    """The servers and the database that all runs share; `plan` is the file that tells the SMTP server what to do."""

    dovecot: Dovecot
    port: int
    certificate: str
    plan: Path
    taken: Path
    closed_port: int

    def delivered(self, user: str) -> list[bytes]:
        """The letters of a person that the server is answerable for."""
        return [path.read_bytes() for path in sorted(self.taken.glob(f"{user}-*"))]


def serve_letters(plan: Path, taken: Path, certificate: Path, imap_port: int) -> int:
    """Start the SMTP server as a process of its own; returns its number. Its port stands in `plan` then."""
    child = os.fork()
    if child:
        while not plan.exists():
            time.sleep(0.01)
        return child
    os.setsid()
    server = SmtpServer("starttls", certificate)

    def told() -> dict[str, Any]:
        found = json.loads(plan.read_text())
        assert isinstance(found, dict)
        return found

    def fault(step: str) -> Fault | str | None:
        wanted = told().get(step)
        return Fault[wanted] if wanted in Fault.__members__ else wanted

    def kill() -> None:
        with suppress(ProcessLookupError):
            os.kill(told()["pid"], signal.SIGKILL)

    def keep(raw: bytes) -> None:
        user = told()["user"]
        with tempfile.NamedTemporaryFile(dir=taken, prefix=f"{user}-", delete=False) as file:
            file.write(raw)
        if told().get("saves"):
            import imap_tools

            with imap_tools.MailBoxUnencrypted("127.0.0.1", imap_port).login(user, PASSWORD, None) as box:
                box.append(raw, "Sent", flag_set=["\\Seen"])

    server.fault, server.kill, server.on_taken = fault, kill, keep
    _write(plan, {"port": server.port})
    while True:
        time.sleep(3600)


def _write(path: Path, data: dict[str, Any]) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    draft.write_text(json.dumps(data))
    draft.rename(path)


@contextmanager
def desk() -> Iterator[Desk]:
    """Servers and a database for some runs. Django must not have started."""
    from tests.mail.imap.conftest import make_certificate

    with (
        tempfile.TemporaryDirectory(prefix="letters-") as place,
        tempfile.TemporaryDirectory(prefix="dovecot-") as short,
    ):
        folder = Path(place)
        (folder / "taken").mkdir()
        certificate = make_certificate(folder / "own.pem", "localhost")
        dovecot = Dovecot(Path(short))
        with socket.create_server(("127.0.0.1", 0)) as free:
            closed = free.getsockname()[1]
        process = serve_letters(folder / "plan", folder / "taken", certificate, dovecot.port)
        try:
            port = json.loads((folder / "plan").read_text())["port"]
            trusted = Path(f"{certificate}.crt").read_text()
            yield Desk(dovecot, port, trusted, folder / "plan", folder / "taken", closed)
        finally:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            dovecot.kill()


@dataclass
class Trouble:
    """What goes wrong in one round: on the way to the server, in the mailbox, on the disk, or by a timed kill."""

    steps: dict[str, str] = field(default_factory=dict)
    refused: bool = False
    mailbox: bool = False
    disk: int | None = None
    kill_after: float | None = None
    two: bool = False


def chosen(rng: random.Random) -> Trouble:
    """Trouble by chance."""
    kind = rng.random()
    trouble = Trouble(two=rng.random() < 0.15, mailbox=rng.random() < 0.2)
    if kind < 0.6:
        step = rng.choice((*STEPS, "end", "end", "body"))
        faults = ["DROP", "HANG", "KILL", "421 4.3.2 shutting down", "451 4.7.1 try again"]
        faults += ["KEEP_AND_DROP", "KEEP_AND_HANG", "KEEP_AND_KILL"] * 2 if step == "end" else []
        faults += ["550 5.7.1 no"] if step in ("rcpt", "data", "end") and rng.random() < 0.3 else []
        trouble.steps = {step: rng.choice(faults)}
    elif kind < 0.75:
        trouble.kill_after = rng.uniform(0, 0.12)
    elif kind < 0.8:
        trouble.refused = True
    elif kind < 0.95:
        trouble.disk = rng.choice((0, 0, 2_000, 8_000, 16_000, 30_000))
    return trouble


@dataclass
class Run:
    """One letter and its fate."""

    desk: Desk
    seed: int
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.user = f"robin{self.seed}"
        self.now = START
        self.saves = self.rng.random() < 0.3
        # What a person said yes to and did not take back, as (recipient, subject, text).
        self.yeses: set[tuple[str, str, str]] = set()

    def go(self) -> Counter[str]:
        self._begin()
        for _ in range(self.rng.randint(1, 6)):
            self._person()
            trouble = chosen(self.rng)
            self.counts["troubles"] += trouble != Trouble()
            self._process(trouble)
            self.now += timedelta(seconds=self.rng.choice((1, 20, 120, 700, 3_700)))
        self._end_well()
        self._judge()
        return self.counts

    # --- what happens ----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        from dayeight.core.moments import zone
        from dayeight.flows.debrief import Debrief, Met, keep_debrief
        from dayeight.flows.log import mark_sent
        from dayeight.flows.mail_ports import Account, Server
        from dayeight.flows.me import keep_candidate
        from dayeight.flows.ports import World
        from dayeight.store.journal import DjangoJournal
        from dayeight.store.mail_rows import DjangoMailStore
        from dayeight.store.models import Owner
        from dayeight.store.outbox_rows import DjangoOutbox
        from dayeight.store.plan_rows import DjangoPlanRows
        from dayeight.wiring import workdays_of

        self.owner = Owner.objects.create(name=self.user).pk
        self.outbox = DjangoOutbox()
        self.mail = DjangoMailStore()
        clock = lambda: self.now.astimezone(zone("Europe/London"))  # noqa: E731
        self.world = World(DjangoJournal(), DjangoPlanRows(), workdays_of, clock)
        self.now = datetime(2026, 11, 2, 15, tzinfo=UTC)
        keep_candidate(self.world, self.owner, {"name": "Robin Vale", "emails": [f"{self.user}@vale.example"]})
        dana = Met("Dana Whitfield", "hiring_manager", "dana@larkfield.example", note="moving the warehouse to dbt")
        talk = Debrief("Larkfield", "Analyst", ended=self.now, met=(dana,), timing="within a week",
                       timezone="Europe/London", country="GB")  # fmt: skip
        self.application = keep_debrief(self.world, self.owner, talk)
        self.now += timedelta(hours=4)
        mark_sent(self.world, self.owner, self.application, "TY-1", ["dana-whitfield"], "email")
        self.now = START
        self.mail.put_account(self.owner, Account(
            name="vale", address=f"{self.user}@vale.example", user=self.user, certificate=self.desk.certificate,
            imap=Server("127.0.0.1", self.desk.dovecot.port, "none"),
            smtp=Server("localhost", self.desk.port, "starttls"),
        ))  # fmt: skip

    def _post(self, trouble: Trouble) -> Any:
        from dayeight.flows.mail_ports import Account, Server
        from dayeight.flows.sending_ports import Answer, Parcel, Post
        from dayeight.mail.secrets import Secret
        from dayeight.mail.shelf import ImapShelf
        from dayeight.mail.smtp import hand_over

        def send(account: Account, parcel: Parcel, before_end: Callable[[], None]) -> Answer:
            if trouble.refused:
                account = replace(account, smtp=Server("localhost", self.desk.closed_port, "starttls"))
            return hand_over(account, Secret(PASSWORD), parcel, before_end, PATIENCE)

        def shelf(account: Account) -> ImapShelf:
            if trouble.mailbox:
                account = replace(account, imap=Server("127.0.0.1", self.desk.closed_port, "none"))
            return ImapShelf(account, Secret(PASSWORD), 10.0)

        return Post(self.world, self.outbox, self.mail, send, shelf, lambda _: self.saves)

    def _letter(self) -> Any:
        found = self.outbox.letters(self.owner)
        return found[-1] if found else None

    def _person(self) -> None:
        """What the person does between two rounds, by chance."""
        from dayeight.errors import DayEightError
        from dayeight.flows.outbox import prepare, say_yes, take_back

        post, letter = self._post(Trouble()), self._letter()
        dice = self.rng.random()
        with suppress(DayEightError):
            if letter is None or (dice < 0.15 and letter.state != "sent"):
                text = f"Dear Dana,\n\nversion {self.rng.randrange(1000)} of a letter.\n.\n..\n\nRobin\n"
                letter = prepare(post, self.owner, self.application, "CHECK-1", None, text=text, sure=True)
                if not letter.has_yes:
                    self.yeses.clear()  # it lapsed before it went, or the change was refused
            if letter.state in ("draft", "stopped", "refused") and self.rng.random() < 0.85:
                later = self.rng.random() < 0.2
                at = self.now + timedelta(minutes=30) if later else None
                say_yes(post, self.owner, letter.id, letter.to_email, letter.subject, at=at, grace=20)
                self.yeses.add((letter.to_email, letter.subject, letter.text))
            elif letter.state == "holding" and dice > 0.93:
                take_back(post, self.owner, letter.id)
                self.yeses.clear()
                self.counts["taken back"] += 1
        if self.rng.random() < 0.6:
            self.now += timedelta(seconds=20)

    def _process(self, trouble: Trouble) -> None:
        """One or two processes send what is due, with this trouble."""
        from django.db import connections

        connections.close_all()
        plan: dict[str, Any] = {**trouble.steps, "user": self.user, "saves": self.saves}
        children = []
        for _ in range(2 if trouble.two else 1):
            child = os.fork()
            if child == 0:
                self._send(trouble, plan)
            children.append(child)
        if trouble.kill_after is not None:
            time.sleep(trouble.kill_after)
            os.kill(children[0], signal.SIGKILL)
            self.counts["killed by the clock"] += 1
        for child in children:
            _, status = os.waitpid(child, 0)
            code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0
            self.counts["no room on the disk"] += code == _NO_ROOM
            if code not in (0, _NO_ROOM) or (code == _NO_ROOM and trouble.disk is None):
                self.faults.append("a process broke")
            self.counts["killed"] += os.WIFSIGNALED(status)
        self.counts["connection refused"] += trouble.refused
        self.counts["mailbox not to be reached"] += trouble.mailbox
        self.counts["two processes at once"] += trouble.two
        for step, fault in trouble.steps.items():
            self.counts[f"{step}: {fault}"] += 1

    def _send(self, trouble: Trouble, plan: dict[str, Any]) -> None:
        """In a process of its own; never returns."""
        from django.db import connection

        from dayeight.errors import Conflict, MailTrouble, StoreTrouble
        from dayeight.flows.put_draft import put_into_drafts
        from dayeight.flows.send_letters import send_due

        code = 0
        try:
            _write(self.desk.plan, {**plan, "pid": os.getpid()})
            letter = self._letter()
            if trouble.disk is not None:
                log = Path(f"{connection.settings_dict['NAME']}-wal")
                size = log.stat().st_size if log.exists() else 0
                resource.setrlimit(resource.RLIMIT_FSIZE, (size + trouble.disk, resource.RLIM_INFINITY))
            post = self._post(trouble)
            with suppress(MailTrouble, Conflict):
                if letter is not None and letter.state == "draft" and self.seed % 5 == 0:
                    put_into_drafts(post, self.owner, letter.id)
                send_due(post, self.owner)
        except StoreTrouble:
            code = _NO_ROOM
        except BaseException:  # noqa: BLE001 - whatever it is, the run is to be told
            traceback.print_exc()
            code = 3
        finally:
            os._exit(code)

    def _end_well(self) -> None:
        """All trouble is over: the person answers what is asked, truly, and says yes again to what was stopped."""
        from dayeight.flows.outbox import answer, say_yes

        for _ in range(_ROUNDS):
            letter = self._letter()
            if letter is None:
                return
            if letter.state == "ask":
                self.counts["asked"] += 1
                answer(self._post(Trouble()), self.owner, letter.id, arrived=bool(self.desk.delivered(self.user)))
            if letter.state in ("draft", "stopped") and self.yeses:
                say_yes(self._post(Trouble()), self.owner, letter.id, letter.to_email, letter.subject)
                self.yeses.add((letter.to_email, letter.subject, letter.text))
            self.now += timedelta(minutes=15)
            self._process(Trouble())
            letter = self._letter()
            if letter.state in ("refused", "draft", "stopped") or (letter.state == "sent" and letter.copied):
                if letter.state == "stopped" and self.yeses:
                    continue
                return

    # --- what came of it -------------------------------------------------------------------------------------

    def _judge(self) -> None:
        from dayeight.core.facts import Sent
        from dayeight.reading.messages import read_heading, read_message

        letter = self._letter()
        arrived = self.desk.delivered(self.user)
        state = letter.state if letter is not None else "none"
        self.counts[f"in the end {state}"] += 1
        self._note("doubled", max(len(arrived) - 1, 0))
        self._note("lost", state == "sent" and not arrived)
        self._note("lost", state in ("sending", "holding", "unknown", "ask"))
        self._note("told wrongly", state in ("refused", "stopped", "draft", "none") and bool(arrived))
        for raw in arrived:
            message = read_message(raw)
            said = {(to, subject, " ".join(text.split())) for to, subject, text in self.yeses}
            this = (message.to[0].email, message.subject, " ".join(message.text.split()))
            self._note("without a yes", this not in said)
        facts = [f for f in self.world.journal.facts(self.owner) if isinstance(f, Sent) and f.rule == "CHECK-1"]
        self._note("facts wrong", len(facts) != (state == "sent"))
        with self.desk.dovecot.client(self.user) as box:
            for name, least in (("Sent", state == "sent" and not letter.reason), ("Drafts", 0)):
                box.folder.set(name, readonly=True)
                found = [read_heading(each.obj.as_bytes()).message_id for each in box.fetch(mark_seen=False)]
                self._note(f"doubled in {name}", len(found) > 1)
                self._note(f"not in {name}", len(found) < least)

    def _note(self, what: str, number: int) -> None:
        if number:
            self.faults.append(what)
            self.counts[what] += int(number)


def runs(seeds: range, found: Desk) -> tuple[Counter[str], list[tuple[int, list[str]]]]:
    """Many runs: what was counted, and the seeds of those in which something was wrong."""
    counts: Counter[str] = Counter()
    wrong = []
    for seed in seeds:
        run = Run(found, seed)
        counts += run.go()
        if run.faults:
            wrong.append((seed, run.faults))
    return counts, wrong


def main(number: int, first: int) -> int:
    """Run and print."""
    start = time.monotonic()
    with desk() as found, tempfile.TemporaryDirectory(prefix="letters-data-") as data:
        os.environ["DAYEIGHT_DATA"] = data
        from dayeight.wiring import local_world

        local_world()
        counts, wrong = runs(range(first, first + number), found)
    for name, count in sorted(counts.items()):
        print(f"{count:6} {name}")
    bad = {name: counts[name] for name in ("lost", "doubled", "without a yes", "told wrongly", "facts wrong")}
    print(f"{number} runs in {time.monotonic() - start:.0f} s:", ", ".join(f"{n} {name}" for name, n in bad.items()))
    for seed, faults in wrong:
        print(f"seed {seed}: {', '.join(faults)}")
    return bool(wrong)


if __name__ == "__main__":
    words = [int(word) for word in sys.argv[1:]]
    sys.exit(main(words[0] if words else 500, words[1] if len(words) > 1 else 0))
