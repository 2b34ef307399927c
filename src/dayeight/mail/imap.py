"""A mailbox on an IMAP server, read and never written: EXAMINE in the place of SELECT, BODY.PEEK in the place of BODY.

The adapter of `flows.mail_ports.Mailbox`.
"""

from __future__ import annotations

import imaplib
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date

from imap_tools import BaseMailBox
from imap_tools.errors import ImapToolsError, MailboxFolderSelectError

from dayeight.errors import MailTrouble, NotFound
from dayeight.flows.mail_ports import Account, Body, Folder, Head, Opened
from dayeight.mail.fetched import Value, answers
from dayeight.mail.folder_roles import role_of
from dayeight.mail.logging_in import PATIENCE, is_for_now, logged_in, told, words_of
from dayeight.mail.secrets import Secret
from dayeight.mail.structure import LARGEST_HEAD, Part, cost, part_of, put_together, sections

# The fields by which `reading.messages.read_heading` and `identity` know a message: about 1 kB instead of 5 to 20.
FIELDS = (
    "FROM SENDER TO CC REPLY-TO SUBJECT DATE MESSAGE-ID IN-REPLY-TO REFERENCES DELIVERED-TO X-ORIGINAL-TO ENVELOPE-TO "
    "LIST-ID LIST-UNSUBSCRIBE PRECEDENCE AUTO-SUBMITTED X-AUTOREPLY X-AUTORESPOND X-AUTORESPONDER X-GMAIL-LABELS "
    "CONTENT-TYPE CONTENT-DISPOSITION CONTENT-TRANSFER-ENCODING"
)
_HEADS = f"(UID RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS ({FIELDS})]<0.{LARGEST_HEAD}>)"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Bytes of messages that are in memory at once.
_AT_ONCE = 8_000_000
# Seconds of one IDLE; servers end it after 29 minutes, some routers and providers after three.
_LONGEST_IDLE = 170.0
# Seconds between looks where the server has no IDLE.
_POLL = 60.0


class ImapMailbox:
    """An account's mailbox, logged in; close it, or use it in a `with`. Everything may raise MailTrouble."""

    def __init__(self, account: Account, secret: Secret, patience: float = PATIENCE) -> None:
        self._host = account.imap.host
        self._patience = patience
        self._box: BaseMailBox = logged_in(account, secret, patience)
        self._parts: dict[int, tuple[Part | None, int]] = {}

    def __enter__(self) -> ImapMailbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def folders(self) -> list[Folder]:
        """All folders that can be opened, with their use."""
        with told(self._host, self._patience):
            found = self._box.folder.list()
        closed = {"\\noselect", "\\nonexistent"}
        return [
            Folder(each.name, role_of(each.name, each.delim, each.flags))
            for each in found
            if not closed & {flag.lower() for flag in each.flags}
        ]

    def open(self, folder: str) -> Opened:
        """Open a folder for reading alone; raises NotFound if there is none of that name."""
        self._parts.clear()
        with told(self._host, self._patience):
            try:
                _, exists = self._box.folder.set(folder, readonly=True)
            except MailboxFolderSelectError as problem:
                if is_for_now(words_of(problem)):
                    raise
                raise NotFound(
                    f"There is no folder {folder!r} in the mailbox.", "See the folders with: dayeight mail check"
                ) from None
            validity, uidnext, modseq = (self._number(name) for name in ("UIDVALIDITY", "UIDNEXT", "HIGHESTMODSEQ"))
        return Opened(validity, uidnext, _as_number(exists[0] if exists else None), modseq)

    def uids(self, after: int, since: date | None) -> list[int]:
        """The UIDs above `after`, rising, of messages that came since a day, without drafts and deleted ones."""
        # All mail of Gmail holds drafts too, and a letter that was not sent is none.
        words = f"UID {after + 1}:* UNDRAFT UNDELETED"
        if since is not None:
            words += f" SINCE {since.day}-{_MONTHS[since.month - 1]}-{since.year}"
        with told(self._host, self._patience):
            answer, data = self._box.client.uid("SEARCH", words)
        if answer != "OK":
            raise MailTrouble(f"{self._host} cannot search the folder.", "Try again, or choose other folders.")
        # "n:*" always holds the last message, also if its UID is lower.
        return sorted(uid for uid in map(int, b" ".join(filter(None, data)).split()) if uid > after)

    def heads(self, uids: Sequence[int]) -> list[Head]:
        """The heads of these messages; what they are made of is remembered until the next call, for `bodies`."""
        self._parts.clear()
        found: dict[int, Head] = {}
        for items in self._fetched(list(uids), _HEADS):
            uid, size = _as_number(items.get("UID")), _as_number(items.get("RFC822.SIZE"))
            raw = next((value for name, value in items.items() if name.startswith("BODY[HEADER")), None)
            if uid and isinstance(raw, bytes):
                self._parts[uid] = (part_of(items.get("BODYSTRUCTURE")), size)
                found[uid] = Head(uid, raw, size)
        return [found[uid] for uid in uids if uid in found]

    def bodies(self, uids: Sequence[int]) -> Iterator[Body]:
        """These messages without attachments, those with like parts together; some are left out if they are gone."""
        unknown = [uid for uid in uids if uid not in self._parts]
        for items in self._fetched(unknown, "(UID RFC822.SIZE BODYSTRUCTURE)"):
            known = (part_of(items.get("BODYSTRUCTURE")), _as_number(items.get("RFC822.SIZE")))
            self._parts[_as_number(items.get("UID"))] = known
        for wanted, some in self._together(uids):
            for items in self._fetched(some, f"(UID {' '.join(wanted)})"):
                uid = _as_number(items.get("UID"))
                part, _ = self._parts.get(uid, (None, 0))
                raw = put_together(part, items)
                if raw is not None and uid in self._parts:
                    yield Body(uid, raw)

    def _together(self, uids: Sequence[int]) -> Iterator[tuple[tuple[str, ...], list[int]]]:
        """Messages of which the same is to be fetched, in pieces that fit into memory."""
        alike: dict[tuple[str, ...], list[int]] = {}
        for uid in uids:
            if uid in self._parts:
                alike.setdefault(sections(*self._parts[uid]), []).append(uid)
        for wanted, same in alike.items():
            some: list[int] = []
            size = 0
            for uid in same:
                more = cost(*self._parts[uid])
                if some and size + more > _AT_ONCE:
                    yield wanted, some
                    some, size = [], 0
                some.append(uid)
                size += more
            yield wanted, some

    def _fetched(self, uids: list[int], what: str) -> Iterator[dict[str, Value]]:
        """What the server answers for these messages. One that it cannot give does not take the others along."""
        if not uids:
            return
        with told(self._host, self._patience):
            try:
                answer, data = self._box.client.uid("FETCH", _ranges(uids), what)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error:
                answer, data = "BAD", []
        if answer == "OK":
            yield from answers(data)
        elif len(uids) > 1:
            half = len(uids) // 2
            yield from self._fetched(uids[:half], what)
            yield from self._fetched(uids[half:], what)

    def wait(self, seconds: float) -> bool:
        """Wait for news in the open folder: with IDLE, else by sleeping. True if there may be some."""
        seconds = max(seconds, 0)
        if "IDLE" not in self._box.client.capabilities:
            time.sleep(min(seconds, _POLL))
            return True
        with told(self._host, self._patience):
            said = self._box.idle.wait(timeout=min(seconds, _LONGEST_IDLE))
        return any(b"EXISTS" in line.upper() for line in said)

    def close(self) -> None:
        """Leave; never raises."""
        with suppress(OSError, imaplib.IMAP4.error, ImapToolsError):
            self._box.client.sock.settimeout(min(self._patience, 3.0))
            self._box.logout()
        with suppress(OSError):
            self._box.client.shutdown()

    def _number(self, name: str) -> int:
        _, data = self._box.client.response(name)
        return _as_number(data[-1] if data else None)


def _as_number(value: object) -> int:
    return int(value) if isinstance(value, bytes) and value.isdigit() else 0


def _ranges(uids: Sequence[int]) -> str:
    """UIDs as the protocol writes them: "1:4,7"."""
    found: list[list[int]] = []
    for uid in sorted(uids):
        if found and uid == found[-1][1] + 1:
            found[-1][1] = uid
        else:
            found.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in found)
