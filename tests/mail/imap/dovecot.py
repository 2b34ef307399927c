"""A real Dovecot for one test: on a free loopback port, with folders of its own, never as root, ended with the test."""

from __future__ import annotations

import imaplib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterable
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import imap_tools
from imap_tools.errors import ImapToolsError

PROGRAM = shutil.which("dovecot") or ("/usr/sbin/dovecot" if Path("/usr/sbin/dovecot").exists() else None)
PASSWORD = "a-secret-of-the-tests"

_CONFIG = """
base_dir = {run}
state_dir = {run}
log_path = {log}
protocols = imap
listen = 127.0.0.1
ssl = {ssl}
{certificate}
disable_plaintext_auth = {tls_only}
{internal}
mail_location = {location}
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
mail_fsync = never
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={mail}/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Archive {{
    auto = create
    special_use = \\Archive
  }}
  mailbox Drafts {{
    auto = create
    special_use = \\Drafts
  }}
  mailbox Spam {{
    auto = create
    special_use = \\Junk
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
auth_failure_delay = 0
service imap {{
  process_limit = 50
}}
protocol imap {{
  rawlog_dir = {raw}
}}
"""


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Dovecot:
    """A server that can be started, killed and started again on the same port; every user has the same password."""

    def __init__(self, folder: Path, certificate: Path | None = None, *, maildir: bool = True) -> None:
        self.folder = folder
        self.mail = folder / "mail"
        self.raw = folder / "raw"
        # In a Maildir tests can look at the files; of a box with an index Dovecot opens ten thousand at once.
        self._location = f"maildir:{self.mail}/%u:LAYOUT=fs" if maildir else f"sdbox:{self.mail}/%u"
        self._log = folder / "dovecot.log"
        # Copied: as nobody it could not be read elsewhere.
        self._certificate = Path(shutil.copy(certificate, folder / "own.pem")) if certificate else None
        for path in (folder / "run", self.mail, self.raw):
            path.mkdir(parents=True)
        self._open_to_nobody()
        for last in (False, False, True):
            self.port = free_port()
            self.tls_port = free_port() if certificate else 0
            try:
                self.start()
                break
            except AssertionError:  # somebody else was quicker to take the port
                if last:
                    raise

    @property
    def _as_root(self) -> bool:
        return os.getuid() == 0

    def _open_to_nobody(self) -> None:
        """As root the server runs as nobody, who must be able to get here."""
        if self._as_root:
            for path in (self.folder, *self.folder.rglob("*")):
                shutil.chown(path, "nobody", "nogroup")

    def start(self) -> None:
        import grp
        import pwd

        user = pwd.getpwnam("nobody") if self._as_root else pwd.getpwuid(os.getuid())
        name, group = user.pw_name, grp.getgrgid(user.pw_gid).gr_name
        internal = f"default_internal_user = {name}\ndefault_internal_group = {group}\ndefault_login_user = {name}"
        given = f"ssl_cert = <{self._certificate}\nssl_key = <{self._certificate}" if self._certificate else ""
        config = self.folder / "dovecot.conf"
        config.write_text(
            _CONFIG.format(
                run=self.folder / "run", log=self._log, location=self._location, mail=self.mail, raw=self.raw,
                port=self.port, tls_port=self.tls_port, uid=user.pw_uid, gid=user.pw_gid, password=PASSWORD,
                internal=internal, ssl="yes" if given else "no", certificate=given, tls_only="yes" if given else "no",
            )
        )  # fmt: skip
        command = [str(PROGRAM), "-F", "-c", str(config)]
        own = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if self._as_root else {}
        # Dovecot keeps inherited pipes open, hence no pipe at all.
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True, **own,
        )  # fmt: skip
        for _ in range(400):
            # Its port opens before it can check a password.
            with suppress(OSError, imaplib.IMAP4.error, ImapToolsError), self.client("_ready"):
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.025)
        self.kill()
        raise AssertionError(f"Dovecot did not start: {self.log()}")

    def kill(self) -> None:
        """All its processes at once, as a power cut would."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
        (self.folder / "run" / "master.pid").unlink(missing_ok=True)

    def log(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def said(self, user: str) -> list[str]:
        """All that clients of this user sent after the login, as the server's raw log has it."""
        lines: list[str] = []
        for path in sorted(self.raw.glob("*.in")):
            lines += path.read_text(errors="replace").splitlines()
        return lines

    def client(self, user: str) -> imap_tools.BaseMailBox:
        """A client that may write, for setting a mailbox up."""
        if self._certificate:
            import ssl

            context = ssl._create_unverified_context()
            box: imap_tools.BaseMailBox = imap_tools.MailBox(
                "localhost", self.tls_port, ssl_context=context, timeout=20
            )
        else:
            box = imap_tools.MailBoxUnencrypted("127.0.0.1", self.port, timeout=20)
        return box.login(user, PASSWORD, initial_folder=None)

    def put(self, user: str, messages: Iterable[bytes], folder: str = "INBOX") -> None:
        """Append messages."""
        with self.client(user) as box:
            for raw in messages:
                box.append(raw, folder)

    def drop(self, user: str, messages: Iterable[bytes]) -> None:
        """Deliver messages straight into the inbox's Maildir: for large ones, and many."""
        for name in ("new", "cur", "tmp"):
            (self.mail / user / name).mkdir(parents=True, exist_ok=True)
        for number, raw in enumerate(messages):
            (self.mail / user / "new" / f"{1_700_000_000 + number}.M{number}P1.test").write_bytes(raw)
        if self._as_root:
            for path in (self.mail / user, *(self.mail / user).rglob("*")):
                shutil.chown(path, "nobody", "nogroup")

    def files(self, user: str) -> list[str]:
        """Every message file with its flags, which are in its name, and what is in it."""
        root = self.mail / user
        return sorted(
            f"{path.relative_to(root)} {path.stat().st_size}"
            for path in root.rglob("*")
            if path.is_file() and path.parent.name in ("new", "cur", "tmp")
        )


def letter(number: int, *, subject: str = "", text: str = "", sender: str = "Dana Whitfield <dana@larkfield.example>",
           to: str = "robin@vale.example", day: int = 9, html: bool = False) -> bytes:  # fmt: skip
    """A plain message with its own identity."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject or f"Message {number}"
    message["Date"] = f"Mon, {day:02} Nov 2026 08:{number % 60:02}:00 +0000"
    message["Message-ID"] = f"<number-{number}@larkfield.example>"
    message.set_content(text or f"Words of message {number}.\n")
    if html:
        message.add_alternative(f"<p>{text or number}</p>", subtype="html")
    return message.as_bytes().replace(b"\n", b"\r\n")
