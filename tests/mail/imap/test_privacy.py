"""What `dayeight.mail.privacy` says before the first connection, held sentence by sentence."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connection
from tests.mail.imap.conftest import Robin, account_on
from tests.mail.imap.dovecot import PASSWORD, Dovecot, letter
from tests.mail.imap.test_mailbox import big_letter

from dayeight.flows.sync_mail import Outcome, RawMail, forget_mailbox, read_waiting
from dayeight.mail.privacy import BEFORE_CONNECTING

WRITES = "SELECT|STORE|APPEND|COPY|MOVE|EXPUNGE|CREATE|DELETE|RENAME|SUBSCRIBE|UNSUBSCRIBE|CLOSE|SETACL|SETMETADATA"


def on_disk() -> bytes:
    """Every byte of the database's files."""
    path = Path(connection.settings_dict["NAME"])
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(path.name + "*")))


def test_every_promise_is_a_sentence() -> None:
    assert len(BEFORE_CONNECTING) == 7
    assert all(line.endswith(".") for line in BEFORE_CONNECTING)


def test_nothing_is_written_to_the_mailbox(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.drop("robin", [letter(1), big_letter(), letter(2, html=True)])
    dovecot.put("robin", [letter(3)], "Sent")
    before = dovecot.files("robin")
    for log in dovecot.raw.glob("*"):
        log.unlink()
    robin.sync()
    robin.read()
    robin.sync()
    with dovecot.client("robin") as box:
        flags = [message.flags for message in _all(box)]
    assert dovecot.files("robin") == before
    assert flags == [("\\Recent",)] * 3 or flags == [()] * 3
    said = dovecot.said("robin")
    assert [line for line in said if "EXAMINE" in line]
    ours = [line for line in said if "FETCH 1:* (BODY.PEEK" not in line]
    assert not [line for line in ours if re.search(rf"^\S+ \S+ (UID )?({WRITES})\b", line)]
    assert not [line for line in ours if re.search(r"BODY\[|RFC822(?!\.SIZE)", line)]


def _all(box):  # type: ignore[no-untyped-def]
    box.folder.set("INBOX", readonly=True)
    return list(box.fetch(mark_seen=False, headers_only=True))


def test_unrelated_mail_leaves_nothing_but_a_hash(dovecot: Dovecot, robin: Robin) -> None:
    robin.may_matter = lambda heading: "interview" in heading.subject
    dovecot.put("robin", [letter(1, subject="Zanzibar sale", text="Quagmire socks\n", sender="x@zebra-shop.example")])
    dovecot.put("robin", [letter(2, subject="An interview with a star", text="Flabbergasting gossip\n")])
    robin.sync()
    assert b"Flabbergasting" in on_disk()  # it passed the gate and waits
    assert robin.read() == ["An interview with a star"]
    found = on_disk()
    for words in (b"Zanzibar", b"Quagmire", b"zebra-shop", b"Flabbergasting", b"interview with a star", b"number-1@"):
        assert words not in found
    with sqlite3.connect(connection.settings_dict["NAME"]) as database:
        keys = [key for (key,) in database.execute("SELECT key FROM dayeight_mail_seen")]
    assert [len(key) for key in keys] == [16, 16]
    assert robin.vault.fingerprint("<number-1@larkfield.example>") in keys


def test_the_hash_says_nothing_without_the_key(robin: Robin, tmp_path: Path) -> None:
    from dayeight.mail.secrets import Vault

    other = Vault(tmp_path / "other", lambda: "another key")
    assert other.fingerprint("<a@b.example>") != robin.vault.fingerprint("<a@b.example>")


def test_texts_that_held_facts_stay_and_are_forgotten_truly(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(1, subject="Matters", text="Perspicacious words\n"), letter(2, subject="Not")])
    robin.sync()
    robin.read(lambda subject: subject == "Matters")
    assert robin.store.texts(robin.owner, "vale") == 1
    assert b"Perspicacious" in on_disk()
    assert robin.store.forget_texts(robin.owner, "vale") == 1
    assert b"Perspicacious" not in on_disk()
    robin.sync()
    assert robin.waiting() == []


def test_texts_are_not_kept_where_that_was_chosen(dovecot: Dovecot, robin: Robin) -> None:
    robin.account = replace(robin.account, keep_texts=False)
    robin.store.put_account(robin.owner, robin.account)
    dovecot.put("robin", [letter(1, subject="Matters", text="Perspicacious words\n")])
    robin.sync()
    robin.read(lambda subject: True)
    assert robin.store.texts(robin.owner, "vale") == 0
    assert b"Perspicacious" not in on_disk()


def test_what_a_person_has_to_look_at_stays_until_then(dovecot: Dovecot, robin: Robin) -> None:
    robin.account = replace(robin.account, keep_texts=False)
    robin.store.put_account(robin.owner, robin.account)
    dovecot.put("robin", [letter(1, text="Perspicacious words\n"), letter(2, text="Quagmire\n")])
    robin.sync()
    key = robin.vault.fingerprint("<number-1@larkfield.example>")

    def unsure(pieces: Iterable[RawMail]) -> Outcome:
        return Outcome(frozenset(), 0, frozenset({key}) & {piece.key for piece in pieces})

    read_waiting(robin.store, robin.owner, robin.account, unsure)
    assert robin.waiting() == ["Message 1"]
    assert b"Quagmire" not in on_disk()
    assert robin.read(lambda subject: True) == ["Message 1"]
    assert b"Perspicacious" not in on_disk()


def test_texts_that_mention_somebody_are_forgotten_with_them(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(1, text="Ask Bartholomew.\n"), letter(2, text="Ask Lee.\n")])
    robin.sync()
    robin.read(lambda subject: True)
    assert robin.store.forget_mentions(robin.owner, lambda raw: b"Bartholomew" in raw) == 1
    assert b"Bartholomew" not in on_disk()
    assert robin.store.texts(robin.owner, "vale") == 1


def test_a_forgotten_mailbox_leaves_nothing(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(1, text="Perspicacious words\n")])
    robin.sync()
    sealed = robin.account.sealed.encode()
    assert sealed in on_disk()
    forget_mailbox(robin.store, robin.owner, "vale")
    found = on_disk()
    for words in (
        sealed,
        b"Perspicacious",
        b"robin@vale.example",
        robin.vault.fingerprint("<number-1@larkfield.example>"),
    ):
        assert words not in found
    assert robin.store.accounts(robin.owner) == []


def test_the_password_is_nowhere_to_be_read(dovecot: Dovecot, robin: Robin, tmp_path: Path) -> None:
    dovecot.put("robin", [letter(1)])
    robin.sync()
    assert PASSWORD.encode() not in on_disk()
    assert PASSWORD not in repr(robin.account)
    assert robin.account.sealed not in repr(robin.account)
    assert (tmp_path / "mail.key").stat().st_mode & 0o077 == 0


def test_a_backup_opens_no_mailbox(robin: Robin, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    shutil.copyfile(connection.settings_dict["NAME"], copy)
    assert (tmp_path / "mail.key").read_bytes() not in copy.read_bytes()


def test_of_another_owner_nothing_is_seen(robin: Robin, dovecot: Dovecot) -> None:
    from dayeight.store.models import Owner

    dovecot.put("robin", [letter(1)])
    robin.sync()
    other = Owner.objects.create(name="another").pk
    assert robin.store.accounts(other) == []
    robin.store.put_account(other, account_on(1))
    assert list(robin.store.waiting(other, "vale")) == []
    assert robin.store.seen(other, "vale", [robin.vault.fingerprint("<number-1@larkfield.example>")]) == set()
    assert robin.store.state(other, "vale", "INBOX") is None


@pytest.mark.parametrize("line", BEFORE_CONNECTING)
def test_the_words_are_plain(line: str) -> None:
    assert not re.search(r"\b(UID|EXAMINE|HMAC|Fernet|SQLite)\b", line)
