"""The page about the mailbox: the promises before anything else, the state of each mailbox, and texts erased."""

from __future__ import annotations

from datetime import UTC, datetime
from html import unescape

import pytest
from django.test import Client
from tests.web.conftest import Desk

from dayeight.flows.mail_ports import Account, FolderState, MailText, Server, Standing
from dayeight.mail.privacy import BEFORE_CONNECTING


def connect(desk: Desk, **more: object) -> None:
    from dayeight.store.mail_rows import DjangoMailStore

    account = Account(name="vale", address="maya@lindqvist.example", user="maya", imap=Server("imap.vale.example", 993),
                      sealed="sealed-secret", command="", **more)  # type: ignore[arg-type]  # fmt: skip
    store = DjangoMailStore()
    store.put_account(desk.owner, account)
    text = MailText(b"k" * 16, datetime(2026, 11, 9, tzinfo=UTC), b"Perspicacious", "vale, INBOX, 1")
    store.put_batch(desk.owner, "vale", "INBOX", FolderState(1, 1), [b"k" * 16], [text])
    worked = datetime(2026, 11, 17, 8, 0, tzinfo=UTC)
    store.put_standing(desk.owner, "vale", Standing(worked, "The login was refused.", True, 1))


def test_what_happens_is_said_before_anything_is_connected(desk: Desk, client: Client) -> None:
    page = unescape(client.get("/settings/mailbox/").content.decode())
    for line in BEFORE_CONNECTING:
        assert line in page
    assert "None yet." in page
    assert "dayeight mail add" in page
    assert page.index(BEFORE_CONNECTING[0]) < page.index("dayeight mail add")
    assert "/settings/mailbox/" in client.get("/settings/").content.decode()


def test_the_state_of_a_mailbox_without_its_secret(desk: Desk, client: Client) -> None:
    desk.candidate()
    connect(desk)
    page = unescape(client.get("/settings/mailbox/").content.decode())
    for words in ("maya@lindqvist.example", "imap.vale.example", "17 November 2026, 08:00", "The login was refused."):
        assert words in page
    assert "not tried again until you change something" in page
    assert "sealed-secret" not in page


@pytest.mark.django_db(transaction=True)
def test_kept_texts_are_erased(transactional_db: None, desk: Desk, client: Client) -> None:
    from dayeight.store.mail_rows import DjangoMailStore

    connect(desk)
    assert DjangoMailStore().texts(desk.owner, "vale") == 1
    answer = client.post("/settings/mailbox/texts/", {"name": "vale", "token": "t"})
    assert answer.status_code == 302
    assert DjangoMailStore().texts(desk.owner, "vale") == 0
    assert "The texts are erased." in client.get(answer["Location"]).content.decode()
    assert client.get("/settings/mailbox/texts/").status_code == 405
