"""What the mail flows need from the world, as protocols, and the few shapes that pass between them.

The adapters are `dayeight.mail.imap` (a mailbox on a server) and `dayeight.store.mail_rows` (what is remembered of it).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

from dayeight.flows.ports import Owner

Security = Literal["tls", "starttls", "none"]
Auth = Literal["password", "token"]
Role = Literal["inbox", "sent", "archive", "all", "drafts", "junk", "trash", ""]


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server listens. `security` "none" is for programs on this computer alone (a bridge, a test)."""

    host: str
    port: int
    security: Security = "tls"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A mailbox and how to get in. `name` is the person's word for it, once for each owner.

    The secret is either `sealed` (encrypted, see `mail.secrets`) or what `command` prints; with `auth` "token" it is an
    OAuth access token. `certificate` is the one (PEM) to trust where the server's own is signed by nobody known.
    `folders` are the ones to read, () those found by their use (inbox, sent, archive). Nothing older than `since` is
    looked at. `keep_texts`: the text of messages that held facts stays in the database.
    """

    name: str
    address: str
    user: str
    imap: Server
    smtp: Server | None = None
    auth: Auth = "password"
    sealed: str = field(default="", repr=False)
    command: str = field(default="", repr=False)
    certificate: str = field(default="", repr=False)
    folders: tuple[str, ...] = ()
    since: date | None = None
    keep_texts: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """How the last look into a mailbox went: when it last worked, and the trouble since ("" if none).

    `stopped`: trying again cannot help until the person changes something. `not_before` is the earliest moment for an
    unattended look after trouble that passes; `failures` counts those in a row.
    """

    worked: datetime | None = None
    trouble: str = ""
    stopped: bool = False
    failures: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of a mailbox: its name as people see it, and its use as the server or the name tells it."""

    name: str
    role: Role = ""


@dataclass(frozen=True, slots=True)
class FolderState:
    """How far a folder was read: UIDs up to `last_uid` under this `uidvalidity`; `modseq` 0 where none is offered."""

    uidvalidity: int
    last_uid: int = 0
    modseq: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder as it is now: the UID that the next message will get, and how many messages there are."""

    uidvalidity: int
    uidnext: int
    messages: int
    modseq: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one message: the bytes of the fields that matter, and the size of the whole in bytes."""

    uid: int
    raw: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Body:
    """One message with its attachments left out, calendars excepted."""

    uid: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class MailText:
    """A message that may matter, as it is kept: its keyed hash, its date, its bytes, and where it lay, in words."""

    key: bytes
    at: datetime
    raw: bytes
    place: str


class Mailbox(Protocol):
    """A mailbox that is only ever read. Everything may raise MailTrouble."""

    def folders(self) -> list[Folder]:
        """All folders that can be opened."""
        ...

    def open(self, folder: str) -> Opened:
        """Open a folder for reading alone; raises NotFound if there is none of that name."""
        ...

    def uids(self, after: int, since: date | None) -> list[int]:
        """The UIDs above `after` in the open folder, rising, of messages that came since a day.

        Drafts and messages marked as deleted are left out.
        """
        ...

    def heads(self, uids: Sequence[int]) -> list[Head]:
        """The heads of these messages; those that are gone meanwhile are left out."""
        ...

    def bodies(self, uids: Sequence[int]) -> Iterator[Body]:
        """These messages without attachments, a few in memory at a time."""
        ...

    def wait(self, seconds: float) -> bool:
        """Wait for news in the open folder; True if there may be some, False if the time is up."""
        ...

    def close(self) -> None:
        """Leave; never raises."""
        ...


class MailStore(Protocol):
    """What is remembered of mailboxes. Every method is one transaction and may raise StoreTrouble."""

    def accounts(self, owner: Owner) -> list[Account]:
        """All accounts by name."""
        ...

    def account(self, owner: Owner, name: str) -> Account | None:
        """One account."""
        ...

    def put_account(self, owner: Owner, account: Account) -> None:
        """Keep an account, in the place of the one of that name."""
        ...

    def standing(self, owner: Owner, name: str) -> Standing:
        """How the last look went."""
        ...

    def put_standing(self, owner: Owner, name: str, standing: Standing) -> None:
        """Remember how a look went."""
        ...

    def state(self, owner: Owner, name: str, folder: str) -> FolderState | None:
        """How far a folder was read; None if never."""
        ...

    def seen(self, owner: Owner, name: str, keys: Collection[bytes]) -> set[bytes]:
        """Which of these keyed hashes are of messages that were handled before."""
        ...

    def put_batch(
        self, owner: Owner, name: str, folder: str, state: FolderState,
        seen: Collection[bytes], texts: Sequence[MailText],
    ) -> None:  # fmt: skip
        """Remember some messages as handled, keep the texts that wait to be read, and how far that is: all or none."""
        ...

    def waiting(self, owner: Owner, name: str) -> Iterator[MailText]:
        """The texts that nobody read yet, the oldest first, a few in memory at a time."""
        ...

    def settle(self, owner: Owner, name: str, read: Collection[bytes], matched: Collection[bytes]) -> None:
        """These texts were read: those that held facts stay if the account keeps texts, all others are erased."""
        ...

    def texts(self, owner: Owner, name: str) -> int:
        """How many texts are kept."""
        ...

    def kept(self, owner: Owner, name: str) -> Iterator[MailText]:
        """All kept texts, those that wait too, a few in memory at a time."""
        ...

    def forget_texts(self, owner: Owner, name: str, keys: Collection[bytes] | None = None) -> int:
        """Truly erase kept texts of an account, or only these; returns how many there were."""
        ...

    def forget_progress(self, owner: Owner, name: str) -> None:
        """Forget how far was read and what was seen; kept texts wait again. The next look begins anew."""
        ...

    def forget_account(self, owner: Owner, name: str) -> None:
        """Truly erase an account with its secret, its texts and all that is remembered of it."""
        ...

    def one_at_a_time(self, owner: Owner, name: str) -> AbstractContextManager[None]:
        """Hold a mailbox while it is read; raises MailBusy if another process does."""
        ...
