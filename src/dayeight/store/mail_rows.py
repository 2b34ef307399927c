"""What is remembered of mailboxes, in the database: the adapter of `mail_ports.MailStore` and `ports.KeptTexts`."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, transaction
from django.db.models import QuerySet

from dayeight.errors import MailBusy, NotFound
from dayeight.flows.mail_ports import Account, FolderState, MailText, Server, Standing
from dayeight.flows.ports import Owner
from dayeight.store.models import MailAccount, MailFolder, MailSeen, MailTextRow
from dayeight.store.sqlite_file import clear_log, scrub
from dayeight.store.trouble import told_plainly

# How many hashes or ids go into one query, and how many texts are held at once.
BATCH = 500
TEXTS = 50


class DjangoMailStore:
    """Accounts, how far their folders were read, hashes of what was seen, and kept texts.

    Every method is one transaction and may raise StoreTrouble; those that name an account raise NotFound.
    """

    def accounts(self, owner: Owner) -> list[Account]:
        """All accounts by name."""
        with told_plainly():
            return [_account(row) for row in MailAccount.objects.filter(owner_id=owner).order_by("name")]

    def account(self, owner: Owner, name: str) -> Account | None:
        """One account."""
        with told_plainly():
            row = MailAccount.objects.filter(owner_id=owner, name=name).first()
        return _account(row) if row else None

    def put_account(self, owner: Owner, account: Account) -> None:
        """Keep an account, in the place of the one of that name; what was the trouble with it is over."""
        smtp = account.smtp or Server("", 0)
        values = {
            "address": account.address, "user": account.user,
            "imap_host": account.imap.host, "imap_port": account.imap.port, "imap_security": account.imap.security,
            "smtp_host": smtp.host, "smtp_port": smtp.port, "smtp_security": smtp.security if smtp.host else "",
            "auth": account.auth, "sealed": account.sealed, "command": account.command,
            "certificate": account.certificate, "folders": "\n".join(account.folders), "since": account.since,
            "keep_texts": account.keep_texts, "trouble": "", "stopped": False, "failures": 0, "not_before": None,
        }  # fmt: skip
        with told_plainly():
            MailAccount.objects.update_or_create(owner_id=owner, name=account.name, defaults=values)

    def standing(self, owner: Owner, name: str) -> Standing:
        """How the last look went."""
        row = _row(owner, name)
        return Standing(row.worked, row.trouble, row.stopped, row.failures, row.not_before)

    def put_standing(self, owner: Owner, name: str, standing: Standing) -> None:
        """Remember how a look went."""
        with told_plainly():
            MailAccount.objects.filter(owner_id=owner, name=name).update(
                worked=standing.worked,
                trouble=standing.trouble,
                stopped=standing.stopped,
                failures=standing.failures,
                not_before=standing.not_before,
            )

    def state(self, owner: Owner, name: str, folder: str) -> FolderState | None:
        """How far a folder was read; None if never."""
        rows = MailFolder.objects.filter(owner_id=owner, account__name=name, folder=folder)
        with told_plainly():
            found = rows.values_list("uidvalidity", "last_uid", "modseq").first()
        return FolderState(*found) if found else None

    def seen(self, owner: Owner, name: str, keys: Collection[bytes]) -> set[bytes]:
        """Which of these keyed hashes are of messages that were handled before."""
        account = _row(owner, name).id
        found: set[bytes] = set()
        with told_plainly():
            for some in _pieces(list(keys)):
                rows = MailSeen.objects.filter(owner_id=owner, account_id=account, key__in=some)
                found.update(bytes(key) for key in rows.values_list("key", flat=True))
        return found

    def put_batch(
        self,
        owner: Owner,
        name: str,
        folder: str,
        state: FolderState,
        seen: Collection[bytes],
        texts: Sequence[MailText],
    ) -> None:
        """Remember some messages as handled, keep the texts that wait to be read, and how far that is: all or none."""
        account = _row(owner, name).id
        values = {"uidvalidity": state.uidvalidity, "last_uid": state.last_uid, "modseq": state.modseq}
        with told_plainly(), transaction.atomic():
            MailTextRow.objects.bulk_create(
                [
                    MailTextRow(
                        owner_id=owner, account_id=account, key=text.key,
                        at=text.at, place=text.place, raw=text.raw, waits=True,
                    )
                    for text in texts
                ],
                ignore_conflicts=True,
            )  # fmt: skip
            MailSeen.objects.bulk_create(
                [MailSeen(owner_id=owner, account_id=account, key=key) for key in seen],
                batch_size=BATCH,
                ignore_conflicts=True,
            )
            MailFolder.objects.update_or_create(owner_id=owner, account_id=account, folder=folder, defaults=values)

    def waiting(self, owner: Owner, name: str) -> Iterator[MailText]:
        """The texts that nobody read yet, the oldest first, a few in memory at a time."""
        return _streamed(_texts(owner, name).filter(waits=True))

    def kept(self, owner: Owner, name: str) -> Iterator[MailText]:
        """All kept texts, those that wait too, a few in memory at a time."""
        return _streamed(_texts(owner, name))

    def settle(self, owner: Owner, name: str, read: Collection[bytes], matched: Collection[bytes]) -> None:
        """These texts were read: those that held facts stay if the account keeps texts, all others are erased."""
        stays = set(matched) if _row(owner, name).keep_texts else set()
        with told_plainly():
            with transaction.atomic():
                for some in _pieces([key for key in read if key in stays]):
                    _texts(owner, name).filter(key__in=some).update(waits=False)
                for some in _pieces([key for key in read if key not in stays]):
                    _texts(owner, name).filter(key__in=some).delete()
            # Erased pages are overwritten (secure_delete); the log would still hold what they were.
            clear_log(connection)

    def texts(self, owner: Owner, name: str) -> int:
        """How many texts are kept."""
        with told_plainly():
            return _texts(owner, name).count()

    def forget_texts(self, owner: Owner, name: str, keys: Collection[bytes] | None = None) -> int:
        """Truly erase kept texts of an account, or only these; returns how many there were."""
        rows = _texts(owner, name)
        with told_plainly():
            with transaction.atomic():
                if keys is None:
                    number = rows.delete()[0]
                else:
                    number = sum(rows.filter(key__in=some).delete()[0] for some in _pieces(list(keys)))
            scrub(connection)
        return number

    def forget_mentions(self, owner: Owner, mentions: Callable[[bytes], bool]) -> int:
        """Truly erase the kept texts of which this is true; returns how many there were."""
        number = 0
        for account in self.accounts(owner):
            keys = [text.key for text in self.kept(owner, account.name) if mentions(text.raw)]
            if keys:
                number += self.forget_texts(owner, account.name, keys)
        return number

    def forget_progress(self, owner: Owner, name: str) -> None:
        """Forget how far was read and what was seen; kept texts wait again. The next look begins anew."""
        account = _row(owner, name).id
        with told_plainly(), transaction.atomic():
            MailFolder.objects.filter(owner_id=owner, account_id=account).delete()
            MailSeen.objects.filter(owner_id=owner, account_id=account).delete()
            MailTextRow.objects.filter(owner_id=owner, account_id=account).update(waits=True)

    def forget_account(self, owner: Owner, name: str) -> None:
        """Truly erase an account with its secret, its texts and all that is remembered of it."""
        row = _row(owner, name)
        with told_plainly():
            row.delete()
            scrub(connection)
            _lock(row.id).unlink(missing_ok=True)

    @contextmanager
    def one_at_a_time(self, owner: Owner, name: str) -> Iterator[None]:
        """Hold a mailbox while it is read; raises MailBusy if another process does.

        The kernel frees the lock of a process that dies, so none is ever left behind.
        """
        with told_plainly():
            handle = os.open(_lock(_row(owner, name).id), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise MailBusy(
                    f"The mailbox {name} is being read by another DayEight process just now.", "Let it finish."
                ) from None
            yield
        finally:
            os.close(handle)


def _lock(account: int) -> Path:
    return Path(connection.settings_dict["NAME"]).parent / f".mail-{account}.lock"


def _row(owner: Owner, name: str) -> MailAccount:
    with told_plainly():
        found = MailAccount.objects.filter(owner_id=owner, name=name).first()
    if found is None:
        raise NotFound(f"There is no mailbox {name!r}.", "See the names with: dayeight mail list")
    return found


def _account(row: MailAccount) -> Account:
    return Account(
        name=row.name,
        address=row.address,
        user=row.user,
        imap=Server(row.imap_host, row.imap_port, row.imap_security),  # type: ignore[arg-type]
        smtp=Server(row.smtp_host, row.smtp_port, row.smtp_security) if row.smtp_host else None,  # type: ignore[arg-type]
        auth=row.auth,  # type: ignore[arg-type]
        sealed=row.sealed,
        command=row.command,
        certificate=row.certificate,
        folders=tuple(row.folders.split("\n")) if row.folders else (),
        since=row.since,
        keep_texts=row.keep_texts,
    )


def _texts(owner: Owner, name: str) -> QuerySet[MailTextRow]:
    return MailTextRow.objects.filter(owner_id=owner, account_id=_row(owner, name).id)


def _streamed(rows: QuerySet[MailTextRow]) -> Iterator[MailText]:
    with told_plainly():
        ids = list(rows.order_by("at", "id").values_list("id", flat=True))
    for start in range(0, len(ids), TEXTS):
        with told_plainly():
            found = MailTextRow.objects.in_bulk(ids[start : start + TEXTS])
        for number in ids[start : start + TEXTS]:
            if (row := found.get(number)) is not None:
                yield MailText(bytes(row.key), row.at, bytes(row.raw), row.place)


def _pieces(items: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]
