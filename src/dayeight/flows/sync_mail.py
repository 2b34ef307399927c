"""A mailbox read a step further: heads first, bodies only of what may matter, and each step kept so that nothing is
read twice, also after a crash.

What may matter waits as text in the store until it is read into facts (`read_waiting`). Of everything else only a keyed
hash stays, to pass it over next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import NoReturn, Protocol

from dayeight.errors import DayEightError, MailLost, MailNotNow, MailTrouble, NotFound
from dayeight.flows.mail_ports import Account, Folder, FolderState, Head, Mailbox, MailStore, MailText, Standing
from dayeight.flows.ports import Clock, Owner
from dayeight.reading.messages import Heading, identity, read_heading

# Messages of which the heads are fetched and kept at once: a step that is lost when a server goes away.
STEP = 200
# Seconds before another try after a connection broke in the middle; then it is told, and the next look goes on.
PAUSES = (1.0, 4.0)
# Minutes until the next unattended look after trouble that passes, one after the other.
WAITS = (5, 15, 60, 240)
# Seconds between looks at a mailbox that is followed, where its server does not tell of news by itself.
WATCH = 60.0
_READ = ("inbox", "sent", "archive")


class MayMatter(Protocol):
    """The gate: whether a message may be about a job, by its head alone."""

    def __call__(self, heading: Heading) -> bool:
        """True to have its body fetched and read."""
        ...


class Fingerprint(Protocol):
    """A message's identity as a keyed hash that tells nothing about it."""

    def __call__(self, identity: str) -> bytes:
        """The hash."""
        ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a look is: the folder, messages done there, and how many there are to do."""

    folder: str
    done: int
    total: int


@dataclass(slots=True)
class Looked:
    """What a look did: new messages whose heads were read, those passed over, and those that may matter."""

    folders: int = 0
    heads: int = 0
    known: int = 0
    passed_over: int = 0
    fetched: int = 0


@dataclass(frozen=True, slots=True)
class RawMail:
    """One message for the readers: its bytes without attachments, and where it lay, in words."""

    raw: bytes
    place: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the readers made of the messages: the keys of those that held facts, how many facts were kept, and the keys
    of those that a person has to look at first."""

    matched: frozenset[bytes]
    facts: int
    unsure: frozenset[bytes] = frozenset()


Read = Callable[[Iterable[RawMail]], Outcome]


@dataclass(frozen=True, slots=True)
class Look:
    """All that a look into a mailbox needs: the ways out of it, and what to do in between."""

    store: MailStore
    connect: Callable[[Account], Mailbox]
    fingerprint: Fingerprint
    may_matter: MayMatter
    clock: Clock
    pause: Callable[[float], None]
    progress: Callable[[Progress], None] = lambda _: None


def sync(look: Look, owner: Owner, account: Account) -> Looked:
    """Look for new messages in all folders of an account, and keep what may matter until it is read.

    A connection that breaks is made anew a few times. How it ended is remembered as the account's standing. Raises
    MailTrouble, MailBusy if another process is at it, and StoreTrouble.
    """
    with look.store.one_at_a_time(owner, account.name):
        try:
            looked = _with_patience(look, owner, account)
        except (MailTrouble, NotFound) as trouble:
            before = look.store.standing(owner, account.name)
            look.store.put_standing(owner, account.name, _after(before, trouble, look.clock()))
            raise
        standing = look.store.standing(owner, account.name)
        fine = replace(
            standing, worked=look.clock().astimezone(UTC), trouble="", stopped=False, failures=0, not_before=None
        )
        look.store.put_standing(owner, account.name, fine)
        return looked


def _after(standing: Standing, trouble: DayEightError, now: datetime) -> Standing:
    failures = standing.failures + 1
    minutes = WAITS[min(failures, len(WAITS)) - 1]
    return replace(
        standing,
        trouble=f"{trouble} {trouble.hint}".strip(),
        stopped=trouble.permanent,
        failures=failures,
        not_before=None if trouble.permanent else (now + timedelta(minutes=minutes)).astimezone(UTC),
    )


def _with_patience(look: Look, owner: Owner, account: Account) -> Looked:
    looked = Looked()
    pauses = iter(PAUSES)
    mailbox: Mailbox | None = look.connect(account)  # who is offline wants to know at once
    while True:
        try:
            mailbox = mailbox or look.connect(account)
            try:
                _all_folders(look, owner, account, mailbox, looked)
            finally:
                mailbox.close()
            return looked
        except MailLost:
            # A server that refuses for now wants minutes; only a broken connection is tried again within seconds.
            pause = next(pauses, None)
            if pause is None:
                raise
            mailbox = None
            look.pause(pause)


def _all_folders(look: Look, owner: Owner, account: Account, mailbox: Mailbox, looked: Looked) -> None:
    names = folders_to_read(account, mailbox.folders())
    looked.folders = len(names)
    for name in names:
        _one_folder(look, owner, account, mailbox, name, looked)


def folders_to_read(account: Account, there: Sequence[Folder]) -> list[str]:
    """The folders that the account names, else those of use: all mail where there is such a folder, else inbox, sent
    and archive. Raises NotFound for a named one that is not there."""
    names = [folder.name for folder in there]
    if account.folders:
        missing = [name for name in account.folders if name not in names]
        if missing:
            raise NotFound(
                f"There is no folder {missing[0]!r} in {account.name}.", "See the folders with: dayeight mail check"
            )
        return list(account.folders)
    whole = [folder.name for folder in there if folder.role == "all"]
    if whole:
        return whole[:1]
    by_role = sorted((_READ.index(folder.role), folder.name) for folder in there if folder.role in _READ)
    return [name for _, name in by_role]


def _one_folder(look: Look, owner: Owner, account: Account, mailbox: Mailbox, name: str, looked: Looked) -> None:
    now = mailbox.open(name)
    before = look.store.state(owner, account.name, name)
    state = before if before is not None and before.uidvalidity == now.uidvalidity else FolderState(now.uidvalidity)
    if now.modseq and now.modseq == state.modseq:
        return  # CONDSTORE: nothing at all has changed
    nothing_new = 0 < now.uidnext <= state.last_uid + 1
    uids = [] if nothing_new else mailbox.uids(state.last_uid, account.since)
    for start in range(0, len(uids), STEP):
        look.progress(Progress(name, start, len(uids)))
        some = uids[start : start + STEP]
        seen, texts = _step(look, owner, account, mailbox, name, some, looked)
        state = replace(state, last_uid=some[-1])
        look.store.put_batch(owner, account.name, name, state, seen, texts)
    look.progress(Progress(name, len(uids), len(uids)))
    done = replace(state, last_uid=max(state.last_uid, now.uidnext - 1), modseq=now.modseq)
    if done != before:
        look.store.put_batch(owner, account.name, name, done, (), ())


def _step(
    look: Look, owner: Owner, account: Account, mailbox: Mailbox, folder: str, uids: Sequence[int], looked: Looked
) -> tuple[list[bytes], list[MailText]]:
    """The hashes of some messages, and the texts of those that may matter."""
    heads = mailbox.heads(uids)
    keys = {head.uid: look.fingerprint(identity(head.raw)) for head in heads}
    known = look.store.seen(owner, account.name, set(keys.values()))
    fresh: dict[bytes, Head] = {}
    for head in heads:
        if keys[head.uid] not in known:
            fresh.setdefault(keys[head.uid], head)
    wanted: dict[int, Heading] = {}
    for head in fresh.values():
        heading = read_heading(head.raw)
        if look.may_matter(heading):
            wanted[head.uid] = heading
    texts = [
        MailText(keys[body.uid], _date(wanted[body.uid], look), body.raw, f"{account.name}, {folder}, {body.uid}")
        for body in mailbox.bodies(list(wanted))
        if body.uid in wanted
    ]
    looked.heads += len(heads)
    looked.known += len(heads) - len(fresh)
    looked.passed_over += len(fresh) - len(wanted)
    looked.fetched += len(texts)
    # One whose body the server did not give may still come from another folder.
    handled = {text.key for text in texts} | {key for key, head in fresh.items() if head.uid not in wanted}
    return sorted(handled), texts


def _date(heading: Heading, look: Look) -> datetime:
    return (heading.date or look.clock()).astimezone(UTC)


def read_waiting(store: MailStore, owner: Owner, account: Account, read: Read) -> Outcome:
    """Hand the texts that wait to the readers, the oldest first, and keep or erase them by what they held.

    If the readers raise, all texts go on waiting. Those that the readers did not ask for go on waiting as well, and
    where no texts are kept also those that a person has to look at: they go when that is done.
    """
    taken: list[bytes] = []

    def pieces() -> Iterator[RawMail]:
        for text in store.waiting(owner, account.name):
            taken.append(text.key)
            yield RawMail(text.raw, text.place, text.key)

    outcome = read(pieces())
    waits_on = frozenset() if account.keep_texts else outcome.unsure
    if taken:
        read_now = [key for key in taken if key not in waits_on]
        store.settle(owner, account.name, read_now, outcome.matched | outcome.unsure)
    return outcome


def follow(look: Look, account: Account, news: Callable[[], None]) -> NoReturn:
    """Wait for new mail without end and call `news` at once and each time some may have come.

    A connection that breaks is made anew after a while. Raises MailTrouble that does not pass, and what `news` raises.
    """
    while True:
        try:
            mailbox = look.connect(account)
            try:
                mailbox.open(folders_to_read(account, mailbox.folders())[0])
                news()
                while True:
                    if mailbox.wait(WATCH):
                        news()
            finally:
                mailbox.close()
        except (MailLost, MailNotNow):
            look.pause(WATCH)


def due(store: MailStore, owner: Owner, now: datetime) -> list[Account]:
    """The accounts that an unattended look may try now: not those that stopped, nor those told to wait."""
    found = []
    for account in store.accounts(owner):
        standing = store.standing(owner, account.name)
        if not standing.stopped and (standing.not_before is None or standing.not_before <= now):
            found.append(account)
    return found


def forget_mailbox(store: MailStore, owner: Owner, name: str) -> None:
    """Truly erase an account and all that is remembered of it. Raises MailBusy while it is read, and NotFound."""
    with store.one_at_a_time(owner, name):
        store.forget_account(owner, name)
