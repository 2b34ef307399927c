"""A small SMTP server on loopback that can fail at every step on purpose: RFC 5321 with STARTTLS and AUTH PLAIN.

What it does at a step is asked of `fault`: None is to go on, a text is the answer to give in the place of the usual
one, and a `Fault` is what a network or a dying machine does. `taken` holds what it is answerable for.
"""

from __future__ import annotations

import base64
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

STEPS = ("connect", "ehlo", "starttls", "ehlo again", "auth", "mail", "rcpt", "data", "body", "end")
"""Where something can go wrong; "body": a part of the letter came; "end": the end mark came, nothing was answered."""


class Fault(Enum):
    """What can happen at a step. KEEP and LOSE say what became of a letter whose end mark came."""

    DROP = auto()
    HANG = auto()
    KEEP_AND_DROP = auto()
    KEEP_AND_HANG = auto()
    KILL = auto()
    KEEP_AND_KILL = auto()


@dataclass
class SmtpServer:
    """Serves until closed. `security` is "tls", "starttls" or "none"; with the first two it needs a certificate.

    `kill` is called where the client is to die. `in_clear` notes commands with secrets that came unencrypted.
    """

    security: str = "none"
    certificate: Path | None = None
    password: str = "a-secret-of-the-tests"
    fault: Callable[[str], Fault | str | None] = lambda step: None
    kill: Callable[[], None] = lambda: None
    on_taken: Callable[[bytes], None] = lambda raw: None
    auth: str = "PLAIN LOGIN"
    taken: list[tuple[str, str, bytes]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    in_clear: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._context: ssl.SSLContext | None = None
        if self.certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(self.certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._closing = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._closing.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            client.settimeout(20)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError, _Gone):
            _Talk(self, client).run()
        with suppress(OSError):
            client.close()


class _Gone(Exception):
    """The connection is over."""


class _Talk:
    """One connection."""

    def __init__(self, server: SmtpServer, client: socket.socket) -> None:
        self._server = server
        self._client = client
        self._secure = False
        self._sender = self._recipient = ""
        self._buffer = b""

    def run(self) -> None:
        server = self._server
        if server.security == "tls":
            self._encrypt()
        self._step("connect", "220 mail.vale.example ready")
        while True:
            line = self._line()
            server.said.append(line)
            word = line.upper().split(" ")[0]
            if word == "EHLO":
                self._step("ehlo again" if self._secure and server.security == "starttls" else "ehlo", self._offers())
            elif word == "STARTTLS":
                self._step("starttls", "220 go ahead")
                self._encrypt()
            elif word == "AUTH":
                self._log_in(line)
            elif word == "MAIL":
                self._sender = line.partition("<")[2].partition(">")[0]
                self._step("mail", "250 ok")
            elif word == "RCPT":
                self._recipient = line.partition("<")[2].partition(">")[0]
                self._step("rcpt", "250 ok")
            elif word == "DATA":
                if self._step("data", "354 go ahead").startswith("354"):
                    self._letter()
            elif word == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 ok" if word in ("NOOP", "RSET") else "500 what?")

    def _offers(self) -> str:
        lines = ["mail.vale.example", "8BITMIME"]
        if self._server.security == "starttls" and not self._secure:
            lines.append("STARTTLS")
        elif self._server.auth:
            lines.append(f"AUTH {self._server.auth}")
        return "\r\n".join([*(f"250-{line}" for line in lines[:-1]), f"250 {lines[-1]}"])

    def _log_in(self, line: str) -> None:
        if not self._secure:
            self._server.in_clear.append(line)
        given = line.split(" ")
        if given[1].upper() == "LOGIN":
            self._say("334 UGFzc3dvcmQ6")
            password = base64.b64decode(self._line()).decode()
        elif given[1].upper() == "XOAUTH2":
            password = base64.b64decode(given[2]).decode().partition("Bearer ")[2].rstrip("\1")
        else:
            password = base64.b64decode(given[2]).decode().split("\0")[2]
        right = password == self._server.password
        self._step("auth", "235 welcome" if right else "535 5.7.8 wrong user name or password")

    def _letter(self) -> None:
        body = b""
        asked = False
        while b"\r\n.\r\n" not in body:
            more = self._buffer or self._client.recv(4_000)
            self._buffer = b""
            if not more:
                raise _Gone  # without the end mark there is no letter
            body += more
            if not asked:
                asked = True
                if self._step("body", ""):
                    raise _Gone  # a server that answers before the end has given the letter up
        raw = b"\r\n" + body.partition(b"\r\n.\r\n")[0] + b"\r\n"
        raw = raw.replace(b"\r\n..", b"\r\n.")[2:]
        self._step("end", "250 2.0.0 queued", raw)

    def _step(self, name: str, usual: str, raw: bytes | None = None) -> str:
        """Answer as usual, or do what the test wants done here; returns what was answered."""
        fault = self._server.fault(name)
        if isinstance(fault, str):
            self._say(fault)
            if fault.startswith("421"):
                raise _Gone
            return fault
        keeps = fault in (None, Fault.KEEP_AND_DROP, Fault.KEEP_AND_HANG, Fault.KEEP_AND_KILL)
        if raw is not None and keeps:
            self._server.taken.append((self._sender, self._recipient, raw))
            self._server.on_taken(raw)
        if fault in (Fault.KILL, Fault.KEEP_AND_KILL):
            self._server.kill()
        if fault in (Fault.HANG, Fault.KEEP_AND_HANG):
            self._server._closing.wait(20)
        if fault is not None:
            raise _Gone
        if usual:
            self._say(usual)
        return usual

    def _encrypt(self) -> None:
        assert self._server._context is not None
        try:
            self._client = self._server._context.wrap_socket(self._client, server_side=True)
        except (ssl.SSLError, OSError):
            raise _Gone from None  # the client did not like the certificate
        self._secure = True

    def _line(self) -> str:
        while b"\n" not in self._buffer:
            more = self._client.recv(4_000)
            if not more:
                raise _Gone
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.decode("latin-1").rstrip("\r")

    def _say(self, words: str) -> None:
        self._client.sendall(words.encode() + b"\r\n")
