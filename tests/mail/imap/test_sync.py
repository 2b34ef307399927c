"""A mailbox on a real Dovecot, read step by step: what is new, nothing twice, and on after whatever happens."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from tests.mail.imap.conftest import NOW, Robin, account_on
from tests.mail.imap.dovecot import Dovecot, letter
from tests.mail.imap.fakes import MemoryMailbox, cutting

import dayeight.flows.sync_mail as sync_mail
from dayeight.errors import MailBusy, MailLost, MailRefused, NotFound
from dayeight.flows.mail_ports import Account, Folder
from dayeight.flows.sync_mail import due, folders_to_read


def test_the_first_look_reads_inbox_sent_and_archive_and_nothing_else(dovecot: Dovecot, robin: Robin) -> None:
    for number, folder in enumerate(("INBOX", "Sent", "Archive", "Drafts", "Spam")):
        dovecot.put("robin", [letter(number, subject=folder, day=number + 1)], folder)
    looked = robin.sync()
    assert (looked.folders, looked.heads, looked.fetched) == (3, 3, 3)
    assert robin.waiting() == ["INBOX", "Sent", "Archive"]
    assert robin.store.standing(robin.owner, "vale").worked == NOW


def test_a_second_look_reads_only_what_is_new(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(n) for n in range(5)])
    robin.sync()
    assert len(robin.read()) == 5
    assert robin.sync().heads == 0
    dovecot.put("robin", [letter(9)])
    assert robin.sync().heads == 1
    assert robin.read() == ["Message 9"]


def test_an_unchanged_folder_is_not_even_searched(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(n) for n in range(3)])
    robin.sync()
    before = len([line for line in dovecot.said("robin") if "SEARCH" in line])
    robin.sync()
    assert len([line for line in dovecot.said("robin") if "SEARCH" in line]) == before
    state = robin.store.state(robin.owner, "vale", "INBOX")
    assert state is not None
    assert state.modseq > 0


def test_a_new_uidvalidity_reads_heads_again_and_no_message_twice(dovecot: Dovecot, robin: Robin) -> None:
    with dovecot.client("robin") as box:
        box.folder.create("Jobs")
    robin.account = replace(robin.account, folders=("Jobs",))
    dovecot.put("robin", [letter(n) for n in range(3)], "Jobs")
    robin.sync()
    robin.read()
    first = robin.store.state(robin.owner, "vale", "Jobs")
    time.sleep(1.1)  # Dovecot's UIDVALIDITY counts seconds
    with dovecot.client("robin") as box:
        box.folder.delete("Jobs")
        box.folder.create("Jobs")
    dovecot.put("robin", [letter(n) for n in range(4)], "Jobs")
    looked = robin.sync()
    second = robin.store.state(robin.owner, "vale", "Jobs")
    assert first is not None
    assert second is not None
    assert first.uidvalidity != second.uidvalidity
    assert (looked.heads, looked.known, looked.fetched) == (4, 3, 1)
    assert robin.read() == ["Message 3"]


def test_a_renamed_folder_is_read_on_under_its_new_name(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(n) for n in range(3)], "Archive")
    robin.sync()
    robin.read()
    with dovecot.client("robin") as box:
        box.folder.rename("Archive", "Archives")
    dovecot.put("robin", [letter(7)], "Archives")
    looked = robin.sync()
    assert (looked.known, looked.fetched) == (3, 1)
    assert robin.read() == ["Message 7"]


def test_a_named_folder_that_was_renamed_is_told(dovecot: Dovecot, robin: Robin) -> None:
    robin.account = replace(robin.account, folders=("Jobs",))
    with pytest.raises(NotFound, match="Jobs"):
        robin.sync()


def test_a_message_in_two_folders_is_read_once(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(1), letter(1)])
    dovecot.put("robin", [letter(1)], "Archive")
    robin.sync()
    assert robin.read() == ["Message 1"]


def test_bodies_are_fetched_only_of_what_may_matter(dovecot: Dovecot, robin: Robin) -> None:
    robin.may_matter = lambda heading: "interview" in heading.subject
    dovecot.put("robin", [letter(1, subject="Your interview"), letter(2, subject="Big sale", text="Cheap socks\n")])
    looked = robin.sync()
    assert (looked.passed_over, looked.fetched) == (1, 1)
    assert "Cheap socks" not in "".join(path.read_text() for path in dovecot.raw.glob("*.out"))
    assert robin.read() == ["Your interview"]


def test_a_server_killed_in_mid_sync_and_back_loses_and_doubles_nothing(
    dovecot: Dovecot, robin: Robin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_mail, "STEP", 10)
    dovecot.drop("robin", (letter(n) for n in range(45)))
    robin.on_step = lambda progress: dovecot.kill() if progress.done == 20 and not robin.pauses else None
    robin.on_pause = lambda _: dovecot.start()
    looked = robin.sync()
    assert robin.pauses == [1.0]
    assert looked.heads == 45
    assert sorted(robin.read()) == sorted(f"Message {n}" for n in range(45))


@pytest.mark.parametrize("after", [2_000, 5_000, 20_000])
def test_a_connection_cut_in_the_middle_of_an_answer(
    dovecot: Dovecot, robin: Robin, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(sync_mail, "STEP", 10)
    dovecot.drop("robin", (letter(n, text="words " * 40) for n in range(45)))
    with cutting(dovecot.port, after) as (port, cuts):
        robin.account = account_on(port, robin.vault)
        robin.sync()
        assert len(cuts) == 1
    assert sorted(robin.read()) == sorted(f"Message {n}" for n in range(45))
    assert robin.store.standing(robin.owner, "vale").trouble == ""


def test_a_server_that_stays_away_is_told_and_what_was_read_stays(
    dovecot: Dovecot, robin: Robin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_mail, "STEP", 10)
    dovecot.drop("robin", (letter(n) for n in range(30)))
    robin.on_step = lambda progress: dovecot.kill() if progress.done == 20 else None
    with pytest.raises(MailLost) as told:
        robin.sync()
    assert not told.value.permanent
    assert robin.pauses == [1.0, 4.0]
    assert len(robin.waiting()) == 20
    standing = robin.store.standing(robin.owner, "vale")
    assert (standing.stopped, standing.failures) == (False, 1)
    assert standing.not_before is not None
    assert [a.name for a in due(robin.store, robin.owner, NOW)] == []
    assert [a.name for a in due(robin.store, robin.owner, standing.not_before)] == ["vale"]
    dovecot.start()
    robin.on_step = lambda _: None
    assert robin.sync().heads == 10


def test_a_wrong_password_stops_the_account_until_it_is_changed(dovecot: Dovecot, robin: Robin) -> None:
    from dayeight.mail.secrets import Secret

    robin.account = replace(robin.account, sealed=robin.vault.seal(Secret("wrong")))
    robin.store.put_account(robin.owner, robin.account)
    with pytest.raises(MailRefused, match="refused the user name or password of robin") as told:
        robin.sync()
    assert told.value.permanent
    assert robin.pauses == []
    standing = robin.store.standing(robin.owner, "vale")
    assert standing.stopped
    assert "refused" in standing.trouble
    assert due(robin.store, robin.owner, NOW.replace(year=2036)) == []
    robin.store.put_account(robin.owner, account_on(dovecot.port, robin.vault))
    assert [a.name for a in due(robin.store, robin.owner, NOW)] == ["vale"]


def test_two_looks_at_once_do_not_meet(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(n) for n in range(5)])
    inside, leave = threading.Event(), threading.Event()
    done: list[int] = []

    def first() -> None:
        from django.db import connection

        def slowly(account: Account) -> MemoryMailbox:
            inside.set()
            assert leave.wait(20)
            return MemoryMailbox({"INBOX": [letter(1)]})

        try:
            done.append(robin.sync(slowly).fetched)
        finally:
            connection.close()

    other = threading.Thread(target=first)
    other.start()
    assert inside.wait(20)
    with pytest.raises(MailBusy, match="another DayEight process") as told:
        robin.sync()
    assert not told.value.permanent
    leave.set()
    other.join()
    assert done == [1]
    assert robin.sync().heads == 5


def test_reading_that_fails_leaves_the_texts_waiting(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(1)])
    robin.sync()

    def broken(subject: str) -> bool:
        raise RuntimeError(subject)

    with pytest.raises(RuntimeError):
        robin.read(broken)
    assert robin.read() == ["Message 1"]


def test_beginning_anew_reads_all_again_once(dovecot: Dovecot, robin: Robin) -> None:
    dovecot.put("robin", [letter(1), letter(2)])
    robin.sync()
    robin.read(lambda subject: subject == "Message 1")
    robin.store.forget_progress(robin.owner, "vale")
    robin.sync()
    assert sorted(robin.read()) == ["Message 1", "Message 2"]


def test_all_mail_stands_for_every_folder() -> None:
    account = account_on(1)
    there = [Folder("INBOX", "inbox"), Folder("[Gmail]/All Mail", "all"), Folder("[Gmail]/Sent Mail", "sent")]
    assert folders_to_read(account, there) == ["[Gmail]/All Mail"]
    assert folders_to_read(account, there[::2]) == ["INBOX", "[Gmail]/Sent Mail"]
    assert folders_to_read(replace(account, folders=("INBOX",)), there) == ["INBOX"]


def test_who_is_offline_is_told_at_once(dovecot: Dovecot, robin: Robin) -> None:
    with cutting(dovecot.port, 100) as (port, cuts):
        robin.account = account_on(port, robin.vault)
        with pytest.raises(MailLost):
            robin.sync()
        assert cuts
    assert robin.pauses == []
