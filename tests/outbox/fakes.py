"""The ports of sending in memory; they meet the same contract as the real ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from dayeight.errors import MailBusy, MailLost, NotFound
from dayeight.flows.mail_ports import Account, MailText, Role
from dayeight.flows.sending_ports import Answer, OutLetter, Parcel, State
from dayeight.reading.messages import read_heading


class MemoryOutbox:
    """`flows.sending_ports.Outbox` in a dictionary."""

    def __init__(self) -> None:
        self._letters: dict[int, OutLetter] = {}
        self._held = False

    def add(self, owner: int, letter: OutLetter) -> OutLetter:
        step = (letter.application, letter.rule, letter.person)
        for each in self._letters.values():
            if each.state != "sent" and (each.application, each.rule, each.person) == step:
                return each
        made = replace(letter, id=len(self._letters) + 1, revision=1)
        self._letters[made.id] = made
        return made

    def letter(self, owner: int, number: int) -> OutLetter | None:
        return self._letters.get(number)

    def letter_called(self, owner: int, message_id: str) -> OutLetter | None:
        return next((each for each in self._letters.values() if each.message_id == message_id), None)

    def letters(self, owner: int, states: Collection[State] | None = None) -> list[OutLetter]:
        return [each for each in self._letters.values() if states is None or each.state in states]

    def unfinished(self, owner: int) -> list[OutLetter]:
        return [
            each
            for each in self._letters.values()
            if each.state not in ("refused", "stopped") and not (each.state == "sent" and each.copied and each.fact)
        ]

    def swap(self, owner: int, before: OutLetter, after: OutLetter) -> OutLetter | None:
        kept = self._letters.get(before.id)
        if kept is None or kept.revision != before.revision:
            return None
        made = replace(after, id=before.id, revision=before.revision + 1)
        self._letters[made.id] = made
        return made

    @contextmanager
    def one_at_a_time(self, owner: int) -> Iterator[None]:
        if self._held:
            raise MailBusy("Another DayEight process is sending just now.", "Let it finish.")
        self._held = True
        try:
            yield
        finally:
            self._held = False


@dataclass
class MemoryMail:
    """As much of a mail store as sending asks for."""

    kept_accounts: list[Account]
    texts: list[MailText] = field(default_factory=list)

    def accounts(self, owner: int) -> list[Account]:
        return self.kept_accounts

    def account(self, owner: int, name: str) -> Account | None:
        return next((each for each in self.kept_accounts if each.name == name), None)

    def kept(self, owner: int, name: str) -> Iterator[MailText]:
        return iter(self.texts)


@dataclass
class MemoryShelf:
    """A mailbox's folders; `broken` is raised by whatever is asked, `closed` folders take nothing."""

    folders: dict[Role, list[bytes]] = field(default_factory=lambda: {"sent": [], "drafts": []})
    broken: Exception | None = None
    closed: Exception | None = None
    asked: int = 0

    def __call__(self, account: Account) -> MemoryShelf:
        if self.broken:
            raise self.broken
        return self

    def find(self, message_id: str) -> dict[Role, datetime | None]:
        self.asked += 1
        return {
            role: heading.date
            for role, messages in self.folders.items()
            for heading in map(read_heading, messages)
            if heading.message_id == message_id
        }

    def put(self, role: Any, raw: bytes) -> str:
        if self.closed:
            raise self.closed
        if role not in self.folders:
            raise NotFound(f"There is no {role} folder in the mailbox.")
        self.folders[role].append(raw)
        return str(role).title()

    def close(self) -> None:
        pass


@dataclass
class MemoryServer:
    """A server that takes letters; `trouble` is raised before the end mark, `after` when the letter is with it."""

    taken: list[Parcel] = field(default_factory=list)
    trouble: Exception | None = None
    after: Exception | None = None
    answer: Answer = field(default_factory=lambda: Answer(True, "queued"))
    keeps: bool = True
    on_end: Callable[[], None] = lambda: None

    def __call__(self, account: Account, parcel: Parcel, before_end: Callable[[], None]) -> Answer:
        if self.trouble:
            raise self.trouble
        before_end()
        if self.answer.taken and self.keeps:
            self.taken.append(parcel)
        self.on_end()
        if self.after:
            raise self.after
        return self.answer


def lost() -> MailLost:
    return MailLost("smtp.vale.example did not answer within 30 seconds.", "It is tried again by itself.")
