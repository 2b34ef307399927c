"""What sending needs from the world, as protocols, and the shapes that pass between.

The adapters are `dayeight.mail.smtp` (a server that takes letters), `dayeight.mail.shelf` (the folders of a mailbox in
which letters lie) and `dayeight.store.outbox_rows` (what is remembered of each letter).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from dayeight.flows.mail_ports import Account, MailStore, Role
from dayeight.flows.ports import Owner, World
from dayeight.reading.messages import Heading

State = Literal["draft", "holding", "sending", "unknown", "ask", "sent", "refused", "stopped"]
"""draft: no yes, or one that lapsed. holding: a yes, and it waits for its moment; it can be taken back. sending: a
process is at it, which is kept before the connection is made. unknown: the server may have it. ask: it may have it, and
no folder shows it, so the person is asked. sent, refused (by the server, for good), stopped (by the person, or because
it no longer fits): over, though the last two may get another yes."""

NO_FACT = "-"
"""In the place of the fact of a letter that went, where the journal has no place for it any more."""

OPEN_TO_CHANGE: frozenset[State] = frozenset({"draft", "holding", "refused", "stopped"})
"""The states in which it is known that the letter has not gone."""


@dataclass(frozen=True, slots=True)
class Yes:
    """What a person said yes to: this address, this subject, and the words and the sender of this digest, at this aware
    moment."""

    to: str
    subject: str
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutLetter:
    """A letter on its way out, with the one Message-ID it has for life.

    `due` is the moment from which it may go, `wanted` says that the person chose that moment, `expected` that its step
    was open, or was going to be open then. `tried` is when it was last handed to a server and stands in its Date;
    `handed`: a server may have had all of it, so that Sent is looked into before it goes. `not_before` is the earliest
    moment for another try or look. `copied`: a copy lies in the Sent folder, or none is to be put there. `fact` is the
    id of the fact that says it went, or NO_FACT. `drafted` is the folder into which it was put as a draft. `reason` and
    `hint` say why it is where it is. `revision` grows with every change.
    """

    id: int = 0
    revision: int = 0
    application: str
    rule: str
    person: str
    account: str
    from_name: str
    from_email: str
    to_name: str
    to_email: str
    subject: str
    text: str
    message_id: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    state: State = "draft"
    made: datetime
    yes: Yes | None = None
    due: datetime | None = None
    wanted: bool = False
    expected: bool = False
    tries: int = 0
    tried: datetime | None = None
    handed: bool = False
    not_before: datetime | None = None
    copied: bool = False
    fact: str = ""
    drafted: str = ""
    reason: str = ""
    hint: str = ""

    @property
    def digest(self) -> str:
        """A hash of the text, and of the address from which it goes."""
        return hashlib.sha256(f"{self.from_email}\n{self.text}".encode()).hexdigest()

    @property
    def has_yes(self) -> bool:
        """Whether the yes is to what the letter now is."""
        yes = self.yes
        return yes is not None and (yes.to, yes.subject, yes.digest) == (self.to_email, self.subject, self.digest)


class Outbox(Protocol):
    """The letters on their way out. Every method is one transaction, on the disk when it returns; all may raise
    StoreTrouble."""

    def add(self, owner: Owner, letter: OutLetter) -> OutLetter:
        """Keep a new letter, which comes back with its number; if one of its step is there that is not known to have
        gone, nothing is kept and that one comes back."""
        ...

    def letter(self, owner: Owner, number: int) -> OutLetter | None:
        """One letter."""
        ...

    def letter_called(self, owner: Owner, message_id: str) -> OutLetter | None:
        """The letter of this Message-ID."""
        ...

    def letters(self, owner: Owner, states: Collection[State] | None = None) -> list[OutLetter]:
        """All letters, or those in these states, the oldest first."""
        ...

    def unfinished(self, owner: Owner) -> list[OutLetter]:
        """The letters about which there may be something to do, the oldest first: all but those refused or stopped, and
        those that went, with a copy and a fact."""
        ...

    def swap(self, owner: Owner, before: OutLetter, after: OutLetter) -> OutLetter | None:
        """Put `after` in the place of `before` if nobody has changed that since it was read; None if somebody has."""
        ...

    def one_at_a_time(self, owner: Owner) -> AbstractContextManager[None]:
        """Hold the outbox while letters go; raises MailBusy if another process or thread does. A process that dies
        lets go."""
        ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """A whole message and its envelope."""

    raw: bytes
    sender: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said to a letter: taken, or declined for good; with its words."""

    taken: bool
    words: str = ""


class HandOver(Protocol):
    """The way to a server that takes letters."""

    def __call__(self, account: Account, parcel: Parcel, before_end: Callable[[], None]) -> Answer:
        """Hand a letter over. `before_end` is called when all of it but the end mark was sent: until then no server
        may deliver it, and if it raises the letter is not ended.

        Raises AnswerLost if the end mark may have arrived and no answer came. Any other MailTrouble means that the
        letter was not taken.
        """
        ...


class Shelf(Protocol):
    """The folders of a mailbox in which letters of one's own lie. Everything may raise MailTrouble."""

    def find(self, message_id: str) -> dict[Role, datetime | None]:
        """In which of "sent", "drafts" and "all" (all mail, where it is no draft) a message lies, with its Date."""
        ...

    def put(self, role: Literal["sent", "drafts"], raw: bytes) -> str:
        """Put a message into the folder of this use; returns its name. Raises NotFound if there is none, or if it is
        closed."""
        ...

    def close(self) -> None:
        """Leave; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Post:
    """All that sending needs. `saves_copies`: the account's server keeps what it sends in Sent by itself.

    `freshen` reads the mailboxes anew, above all this account's, and gives the heads of mail of which nobody can have
    known at a moment.
    """

    world: World
    outbox: Outbox
    mail: MailStore
    hand_over: HandOver
    shelf: Callable[[Account], Shelf]
    saves_copies: Callable[[Account], bool] = field(default=lambda _: False)
    freshen: Callable[[Account, datetime], list[Heading]] = field(default=lambda account, since: [])
