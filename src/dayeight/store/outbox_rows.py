"""Letters on their way out, in the database: the adapter of `sending_ports.Outbox`.

A letter is changed by one conditional UPDATE that names the revision it rests on, so that of two processes one wins.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection, transaction
from django.db.models import Q

from dayeight.errors import MailBusy
from dayeight.flows.ports import Owner
from dayeight.flows.sending_ports import OutLetter, State, Yes
from dayeight.store.models import OutboxRow
from dayeight.store.sqlite_file import scrub
from dayeight.store.trouble import told_plainly

_SAME_NAMES = (
    "application", "rule", "person", "account", "from_name", "from_email", "to_name", "to_email", "subject", "text",
    "message_id", "in_reply_to", "state", "made", "due", "wanted", "expected", "tries", "tried", "handed", "not_before",
    "copied", "fact", "drafted", "reason", "hint",
)  # fmt: skip


class DjangoOutbox:
    """Letters by number. Every method is one transaction, on the disk when it returns; all may raise StoreTrouble."""

    def add(self, owner: Owner, letter: OutLetter) -> OutLetter:
        """Keep a new letter, which comes back with its number; if one of its step is there that is not known to have
        gone, nothing is kept and that one comes back."""
        step = {"application": letter.application, "rule": letter.rule, "person": letter.person}
        with told_plainly(), transaction.atomic():  # which takes the lock at its start, so that of two one is first
            there = OutboxRow.objects.filter(owner_id=owner, **step).exclude(state="sent").order_by("id").last()
            return _letter(there or OutboxRow.objects.create(owner_id=owner, revision=1, **_values(letter)))

    def letter(self, owner: Owner, number: int) -> OutLetter | None:
        """One letter."""
        with told_plainly():
            row = OutboxRow.objects.filter(owner_id=owner, id=number).first()
        return _letter(row) if row else None

    def letter_called(self, owner: Owner, message_id: str) -> OutLetter | None:
        """The letter of this Message-ID."""
        with told_plainly():
            row = OutboxRow.objects.filter(owner_id=owner, message_id=message_id).first()
        return _letter(row) if row else None

    def letters(self, owner: Owner, states: Collection[State] | None = None) -> list[OutLetter]:
        """All letters, or those in these states, the oldest first."""
        rows = OutboxRow.objects.filter(owner_id=owner).order_by("id")
        with told_plainly():
            return [_letter(row) for row in (rows if states is None else rows.filter(state__in=states))]

    def unfinished(self, owner: Owner) -> list[OutLetter]:
        """The letters about which there may be something to do, the oldest first: all but those refused or stopped, and
        those that went, with a copy and a fact."""
        over = Q(state__in=("refused", "stopped")) | (Q(state="sent", copied=True) & ~Q(fact=""))
        with told_plainly():
            return [_letter(row) for row in OutboxRow.objects.filter(owner_id=owner).exclude(over).order_by("id")]

    def swap(self, owner: Owner, before: OutLetter, after: OutLetter) -> OutLetter | None:
        """Put `after` in the place of `before` if nobody has changed that since it was read; None if somebody has."""
        rows = OutboxRow.objects.filter(owner_id=owner, id=before.id, revision=before.revision)
        with told_plainly():
            with transaction.atomic():
                changed = rows.update(revision=before.revision + 1, **_values(after))
            return self.letter(owner, before.id) if changed else None

    def forget_mentions(self, owner: Owner, mentions: Callable[[bytes], bool]) -> int:
        """Truly erase the letters of which this is true, as messages; returns how many there were."""
        return self._erase(owner, lambda row: mentions(_as_message(row)))

    def forget_all_but(self, owner: Owner, applications: Collection[str]) -> int:
        """Truly erase the letters of applications that are not among these; returns how many there were."""
        return self._erase(owner, lambda row: row.application not in applications)

    def _erase(self, owner: Owner, which: Callable[[OutboxRow], bool]) -> int:
        with told_plainly():
            gone = [row.pk for row in OutboxRow.objects.filter(owner_id=owner) if which(row)]
            if gone:
                with transaction.atomic():
                    OutboxRow.objects.filter(owner_id=owner, id__in=gone).delete()
                scrub(connection)
        return len(gone)

    @contextmanager
    def one_at_a_time(self, owner: Owner) -> Iterator[None]:
        """Hold the outbox while letters go; raises MailBusy if another process or thread does.

        The kernel frees the lock of a process that dies, so none is ever left behind.
        """
        with told_plainly():
            path = Path(connection.settings_dict["NAME"]).parent / f".outbox-{owner}.lock"
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise MailBusy("Another DayEight process is sending just now.", "Let it finish.") from None
            yield
        finally:
            os.close(handle)


def _values(letter: OutLetter) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(letter, name) for name in _SAME_NAMES}
    yes = letter.yes or Yes("", "", "", letter.made)
    values |= {"yes_to": yes.to, "yes_subject": yes.subject, "yes_digest": yes.digest}
    return {**values, "yes_at": letter.yes.at if letter.yes else None, "references": "\n".join(letter.references)}


def _letter(row: OutboxRow) -> OutLetter:
    values: dict[str, Any] = {name: getattr(row, name) for name in _SAME_NAMES}
    yes = Yes(row.yes_to, row.yes_subject, row.yes_digest, row.yes_at) if row.yes_at is not None else None
    references = tuple(row.references.split("\n")) if row.references else ()
    return OutLetter(id=row.pk, revision=row.revision, yes=yes, references=references, **values)


def _as_message(row: OutboxRow) -> bytes:
    head = f"From: {row.from_email}\nTo: {row.to_name} <{row.to_email}>\nSubject: {row.subject}\n"
    kind = "Content-Type: text/plain; charset=utf-8\n"
    return f"{head}{kind}\n{row.text}\n{row.application}\n".encode()
