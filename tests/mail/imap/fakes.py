"""A mailbox in memory that meets the same contract as the real one, and small servers that misbehave on purpose."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date

from dayeight.errors import NotFound
from dayeight.flows.mail_ports import Body, Folder, Head, Opened


class MemoryMailbox:
    """`flows.mail_ports.Mailbox` in lists: folders by name, each a UIDVALIDITY and messages from UID 1."""

    def __init__(self, folders: dict[str, list[bytes]], roles: dict[str, str] | None = None) -> None:
        self._folders = folders
        self._roles = roles or {"INBOX": "inbox", "Sent": "sent", "Archive": "archive", "Drafts": "drafts"}
        self._open: list[bytes] = []

    def folders(self) -> list[Folder]:
        return [Folder(name, self._roles.get(name, "")) for name in self._folders]  # type: ignore[arg-type]

    def open(self, folder: str) -> Opened:
        if folder not in self._folders:
            raise NotFound(f"There is no folder {folder!r} in the mailbox.")
        self._open = self._folders[folder]
        return Opened(7, len(self._open) + 1, len(self._open))

    def uids(self, after: int, since: date | None) -> list[int]:
        return [uid for uid in range(1, len(self._open) + 1) if uid > after]

    def heads(self, uids: Sequence[int]) -> list[Head]:
        found = [(uid, self._open[uid - 1]) for uid in uids if 0 < uid <= len(self._open)]
        return [Head(uid, raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", len(raw)) for uid, raw in found]

    def bodies(self, uids: Sequence[int]) -> Iterator[Body]:
        for uid in uids:
            if 0 < uid <= len(self._open):
                yield Body(uid, self._open[uid - 1])

    def wait(self, seconds: float) -> bool:
        return False

    def close(self) -> None:
        pass


@contextmanager
def serving(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server on a free loopback port that handles each connection with a function; its port."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(20)
    connections: list[socket.socket] = []

    def run() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    def handle(connection: socket.socket) -> None:
        with suppress(OSError), connection:
            answer(connection)

    threading.Thread(target=run, daemon=True).start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        listener.close()
        for connection in connections:
            connection.close()


def scripted(answers: dict[str, str], greeting: str = "* OK ready", asked: list[str] | None = None):  # type: ignore[no-untyped-def]
    """A server that answers each command by its name: "{tag}" stands for the command's tag."""

    def handle(connection: socket.socket) -> None:
        lines = connection.makefile("rwb", buffering=0)
        lines.write(greeting.encode() + b"\r\n")
        if greeting.startswith("* BYE"):
            return
        for line in lines:
            tag, _, command = line.decode().strip().partition(" ")
            if asked is not None:
                asked.append(line.decode().strip())
            name = command.split(" ")[0].upper()
            usual = {"CAPABILITY": "* CAPABILITY IMAP4REV1\r\n{tag} OK done", "LOGOUT": "* BYE\r\n{tag} OK done"}
            answer = answers.get(name, usual.get(name, "{tag} BAD unknown"))
            lines.write(answer.replace("{tag}", tag).encode() + b"\r\n")

    return handle


@contextmanager
def cutting(port: int, after: int) -> Iterator[tuple[int, list[int]]]:
    """A way to a server that is cut once in mid-answer, after so many bytes from it; its port, and the cuts made."""
    cuts: list[int] = []

    def handle(client: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", port)) as server:
            threading.Thread(target=_pass_on, args=(client, server), daemon=True).start()
            passed = 0
            while data := server.recv(2_000):
                passed += len(data)
                if passed > after and not cuts:
                    cuts.append(passed)
                    client.sendall(data[: len(data) // 2])
                    client.shutdown(socket.SHUT_RDWR)
                    return
                client.sendall(data)

    with serving(handle) as own:
        yield own, cuts


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
