"""The folders of a real mailbox: found by their use, looked into by Message-ID, written to once."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.mail.imap.conftest import account_on, running
from tests.mail.imap.dovecot import PASSWORD, Dovecot, letter
from tests.mail.imap.fakes import scripted, serving
from tests.outbox.fakes import MemoryShelf

from dayeight.errors import DayEightError, MailLost, MailNotNow, MailRefused, NotFound
from dayeight.flows.sending_ports import Shelf
from dayeight.mail.secrets import Secret
from dayeight.mail.shelf import ImapShelf

ID = "<number-7@larkfield.example>"


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with running() as server:
        yield server


def shelf_of(server: Dovecot, user: str) -> ImapShelf:
    return ImapShelf(account_on(server.port, user=user), Secret(PASSWORD))


class ShelfContract:
    """What every shelf does."""

    @pytest.fixture
    def shelf(self) -> Shelf:
        raise NotImplementedError

    def test_what_is_put_is_found_where_it_lies_with_its_date(self, shelf: Any) -> None:
        assert shelf.find(ID) == {}
        shelf.put("drafts", letter(7))
        at = datetime(2026, 11, 9, 8, 7, tzinfo=UTC)
        assert shelf.find(ID) == {"drafts": at}
        shelf.put("sent", letter(7))
        assert shelf.find(ID) == {"drafts": at, "sent": at}
        assert shelf.find("<number-70@larkfield.example>") == {}
        assert shelf.find("<number-@larkfield.example>") == {}


class TestMemoryShelf(ShelfContract):
    @pytest.fixture
    def shelf(self) -> MemoryShelf:
        return MemoryShelf()


class TestImapShelf(ShelfContract):
    @pytest.fixture
    def shelf(self, server: Dovecot) -> Iterator[ImapShelf]:
        found = shelf_of(server, "contract")
        yield found
        found.close()


def flags_in(server: Dovecot, user: str, folder: str) -> list[tuple[str, ...]]:
    with server.client(user) as box:
        box.folder.set(folder, readonly=True)
        return [tuple(sorted(set(each.flags) - {"\\Recent"})) for each in box.fetch(mark_seen=False)]


def test_a_draft_is_marked_as_one(server: Dovecot) -> None:
    shelf = shelf_of(server, "marks")
    assert shelf.put("drafts", letter(1)) == "Drafts"
    assert shelf.put("sent", letter(2)) == "Sent"
    shelf.close()
    assert flags_in(server, "marks", "Drafts") == [("\\Draft", "\\Seen")]
    assert flags_in(server, "marks", "Sent") == [("\\Seen",)]
    with server.client("marks") as box:
        box.folder.set("Drafts", readonly=True)
        (found,) = box.fetch(mark_seen=False)
    assert found.obj.as_bytes().replace(b"\r\n", b"\n") == letter(1).replace(b"\r\n", b"\n")


def test_the_use_that_the_server_tells_comes_before_a_name(server: Dovecot) -> None:
    with server.client("deutsch") as box:
        box.folder.create("Brouillons")
    shelf = shelf_of(server, "deutsch")
    assert shelf.put("drafts", letter(7)) == "Drafts"
    shelf.close()


def test_without_a_use_told_the_name_counts_in_any_language() -> None:
    asked: list[str] = []
    listed = '* LIST (\\HasNoChildren) "/" "Entw&APw-rfe"\r\n{tag} OK done'
    with serving(scripted({**ANSWERS, "LIST": listed, "APPEND": "{tag} OK done"}, asked=asked)) as port:
        shelf = ImapShelf(account_on(port), Secret("x"), 2.0)
        assert shelf.put("drafts", letter(1)) == "Entwürfe"
        shelf.close()
    assert [line for line in asked if 'APPEND "Entw&APw-rfe" (\\Draft \\Seen)' in line]


def test_looking_changes_nothing_in_the_mailbox(server: Dovecot) -> None:
    server.put("quiet", [letter(7)], "Sent")
    before = server.files("quiet")
    shelf = shelf_of(server, "quiet")
    shelf.find(ID)
    shelf.close()
    assert server.files("quiet") == before
    assert not [line for line in server.said("quiet") if re.search(r"\b(SELECT|STORE|EXPUNGE|DELETE)\b Sent", line)]


def test_a_closed_drafts_folder(server: Dovecot) -> None:
    server.put("closed", [letter(1)])
    folder = server.mail / "closed" / "Drafts"
    (folder / "dovecot-acl").parent.mkdir(parents=True, exist_ok=True)
    shelf = shelf_of(server, "closed")
    shelf.find(ID)
    for path in (folder, *(each for each in folder.rglob("*") if each.is_dir())):
        path.chmod(0o500)
    try:
        with pytest.raises(DayEightError) as told:
            shelf.put("drafts", letter(7))
        assert "Drafts" in str(told.value)
        assert told.value.hint
    finally:
        for path in (folder, *(each for each in folder.rglob("*") if each.is_dir())):
            path.chmod(0o700)
        shelf.close()
    shutil.rmtree(folder, ignore_errors=True)


ANSWERS = {
    "LOGIN": "{tag} OK done",
    "CAPABILITY": "* CAPABILITY IMAP4REV1\r\n{tag} OK done",
    "LIST": '* LIST (\\HasNoChildren) "/" "INBOX"\r\n{tag} OK done',
}


def test_without_drafts_it_is_told_what_to_do() -> None:
    with serving(scripted(ANSWERS)) as port:
        shelf = ImapShelf(account_on(port), Secret("x"), 2.0)
        with pytest.raises(NotFound) as told:
            shelf.put("drafts", letter(1))
        assert "no Drafts folder" in str(told.value)
        shelf.close()


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("{tag} NO [OVERQUOTA] full", MailNotNow), ("{tag} NO [NOPERM] not here", NotFound), ("* BYE", MailLost)],
)
def test_what_the_server_says_to_a_draft(answer: str, kind: type[DayEightError]) -> None:
    listed = '* LIST (\\Drafts) "/" "Drafts"\r\n{tag} OK done'
    with serving(scripted({**ANSWERS, "LIST": listed, "APPEND": answer})) as port:
        shelf = ImapShelf(account_on(port), Secret("x"), 2.0)
        with pytest.raises(kind):
            shelf.put("drafts", letter(1))
        shelf.close()


def test_a_wrong_password_is_told(server: Dovecot) -> None:
    with pytest.raises(MailRefused):
        ImapShelf(account_on(server.port), Secret("wrong"))
