"""What every `flows.mail_ports.Mailbox` does; the fake and the real one inherit it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.mail.imap.dovecot import letter

from dayeight.errors import NotFound
from dayeight.flows.mail_ports import Mailbox
from dayeight.reading.messages import identity, read_heading, read_message

Filled = Callable[[dict[str, list[bytes]]], Mailbox]


class MailboxContract:
    """Inherit it and give the fixture `filled`: a mailbox with these messages in these folders."""

    def test_folders_and_their_use(self, filled: Filled) -> None:
        found = {folder.name: folder.role for folder in filled({"INBOX": []}).folders()}
        assert found["INBOX"] == "inbox"
        assert found["Sent"] == "sent"
        assert found["Archive"] == "archive"
        assert found["Drafts"] == "drafts"

    def test_opening_tells_what_comes_next(self, filled: Filled) -> None:
        mailbox = filled({"INBOX": [letter(n) for n in range(3)]})
        opened = mailbox.open("INBOX")
        assert (opened.messages, opened.uidnext) == (3, 4)
        assert opened.uidvalidity > 0
        assert mailbox.open("Archive").messages == 0

    def test_a_folder_that_is_not_there(self, filled: Filled) -> None:
        with pytest.raises(NotFound):
            filled({"INBOX": []}).open("Nowhere")

    def test_uids_rise_and_begin_after_a_given_one(self, filled: Filled) -> None:
        mailbox = filled({"INBOX": [letter(n) for n in range(4)]})
        mailbox.open("INBOX")
        assert mailbox.uids(0, None) == [1, 2, 3, 4]
        assert mailbox.uids(2, None) == [3, 4]
        assert mailbox.uids(4, None) == []

    def test_heads_name_the_message_and_its_size(self, filled: Filled) -> None:
        raw = letter(1, subject="Ihr Gespräch am Montag", text="x" * 500 + "\n")
        mailbox = filled({"INBOX": [letter(0), raw]})
        mailbox.open("INBOX")
        (head,) = mailbox.heads([2])
        assert (head.uid, head.size) == (2, len(raw))
        assert read_heading(head.raw) == read_heading(raw)
        assert identity(head.raw) == identity(raw)
        assert b"xxx" not in head.raw

    def test_heads_of_messages_that_are_gone_are_left_out(self, filled: Filled) -> None:
        mailbox = filled({"INBOX": [letter(0)]})
        mailbox.open("INBOX")
        assert [head.uid for head in mailbox.heads([1, 99])] == [1]

    def test_bodies_read_as_the_message_does(self, filled: Filled) -> None:
        letters = [letter(0), letter(1, html=True), letter(2, subject="Ünïcode", text="Grüße aus Köln\n")]
        mailbox = filled({"INBOX": letters})
        mailbox.open("INBOX")
        mailbox.heads([1, 2, 3])
        found = {body.uid: body.raw for body in mailbox.bodies([3, 1, 2])}
        assert {uid: read_message(raw) for uid, raw in found.items()} == {
            uid: read_message(raw) for uid, raw in enumerate(letters, 1)
        }

    def test_bodies_without_asking_for_heads_first(self, filled: Filled) -> None:
        mailbox = filled({"INBOX": [letter(0)], "Sent": [letter(1)]})
        mailbox.open("INBOX")
        mailbox.heads([1])
        mailbox.open("Sent")
        assert [read_heading(body.raw).subject for body in mailbox.bodies([1, 7])] == ["Message 1"]

    def test_waiting_ends_when_the_time_is_up(self, filled: Filled) -> None:
        mailbox = filled({"INBOX": []})
        mailbox.open("INBOX")
        assert mailbox.wait(0.05) is False
