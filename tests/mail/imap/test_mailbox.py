"""The fake mailbox and the real one, on Dovecot, meet one contract; and what only a real server shows."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage

import pytest
from tests.mail.imap.conftest import account_on
from tests.mail.imap.dovecot import PASSWORD, Dovecot, letter
from tests.mail.imap.fakes import MemoryMailbox
from tests.mail.imap.mailbox_contract import Filled, MailboxContract

from dayeight.flows.mail_ports import Mailbox
from dayeight.mail.imap import FIELDS, ImapMailbox
from dayeight.mail.secrets import Secret
from dayeight.mail.structure import LARGEST_HEAD
from dayeight.reading.messages import headers, read_message


def opened(dovecot: Dovecot, folder: str = "INBOX") -> ImapMailbox:
    mailbox = ImapMailbox(account_on(dovecot.port), Secret(PASSWORD))
    mailbox.open(folder)
    return mailbox


class TestMemoryMailbox(MailboxContract):
    @pytest.fixture
    def filled(self) -> Filled:
        empty: dict[str, list[bytes]] = {"INBOX": [], "Sent": [], "Archive": [], "Drafts": []}
        return lambda folders: MemoryMailbox({**empty, **folders})


class TestImapMailbox(MailboxContract):
    @pytest.fixture
    def filled(self, dovecot: Dovecot) -> Iterator[Filled]:
        made: list[ImapMailbox] = []

        def fill(folders: dict[str, list[bytes]]) -> Mailbox:
            for name, messages in folders.items():
                dovecot.put("robin", messages, name)
            made.append(ImapMailbox(account_on(dovecot.port), Secret(PASSWORD)))
            return made[-1]

        yield fill
        for mailbox in made:
            mailbox.close()


def test_all_fields_that_the_reader_wants_are_asked_for() -> None:
    assert {name.decode() for name in headers._WANTED} <= set(FIELDS.lower().split())


def big_letter() -> bytes:
    """40 MB of attachment behind a short text, an invitation, and a table."""
    message = EmailMessage()
    message["From"] = "Dana Whitfield <dana@larkfield.example>"
    message["To"] = "robin@vale.example"
    message["Subject"] = "Your interview"
    message["Date"] = "Mon, 09 Nov 2026 08:00:00 +0000"
    message["Message-ID"] = "<big@larkfield.example>"
    message.set_content("We will be in touch by Friday.\n")
    message.add_alternative("<p>We will be in touch by Friday.</p>", subtype="html")
    message.add_attachment(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", maintype="application", subtype="octet-stream",
                           filename="invite.ics")  # fmt: skip
    message.add_attachment(b"\x00" * 30_000_000, maintype="application", subtype="pdf", filename='a "b" (c).pdf')
    message.add_attachment("not a letter\n", subtype="plain", filename="log.txt")
    return message.as_bytes().replace(b"\n", b"\r\n")


def test_of_40_megabytes_only_the_words_and_the_invitation_are_fetched(dovecot: Dovecot) -> None:
    raw = big_letter()
    assert len(raw) > 40_000_000
    dovecot.drop("robin", [letter(0), raw, letter(1)])
    mailbox = opened(dovecot)
    heads = mailbox.heads([1, 2, 3])
    assert [head.size > 40_000_000 for head in heads] == [False, True, False]
    (body,) = mailbox.bodies([2])
    assert len(body.raw) < 10_000
    whole, ours = read_message(raw), read_message(body.raw)
    assert (ours.text, ours.calendars, ours.subject, ours.date) == (
        whole.text.replace("not a letter", "").strip("\n"), whole.calendars, whole.subject, whole.date,
    )  # fmt: skip
    assert b"not a letter" not in body.raw
    mailbox.close()
    assert sum(len(path.read_bytes()) for path in dovecot.raw.glob("*.out")) < 50_000


def test_nested_parts_and_a_forwarded_message_read_as_in_the_whole(dovecot: Dovecot) -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "hr@larkfield.example", "Timeline"
    inner.set_content("You will hear from us within two weeks.\n")
    outer = EmailMessage()
    outer["From"], outer["Subject"], outer["Message-ID"] = "dana@larkfield.example", "Fwd", "<nested@larkfield.example>"
    outer["Date"] = "Mon, 09 Nov 2026 08:00:00 +0000"
    outer.set_content("See below.\n")
    outer.add_alternative("<p>See below. <img src='cid:x'></p>", subtype="html")
    outer.get_payload()[1].add_related(b"\x89PNG" * 9, "image", "png", cid="<x>")
    outer.add_attachment(inner)
    outer.add_attachment(b"zip" * 1000, maintype="application", subtype="zip", filename="z.zip")
    raw = outer.as_bytes().replace(b"\n", b"\r\n")
    dovecot.put("robin", [raw])
    mailbox = opened(dovecot)
    (body,) = mailbox.bodies([1])
    assert b"emlwemlw" not in body.raw
    assert len(body.raw) < len(raw)
    ours, whole = read_message(body.raw), read_message(raw)
    assert ours.text == whole.text
    assert "within two weeks" in ours.forwarded
    mailbox.close()


def test_a_message_that_is_only_an_attachment_costs_its_head(dovecot: Dovecot) -> None:
    raw = letter(1).replace(b'text/plain; charset="utf-8"', b"application/pdf; name=x.pdf")
    dovecot.put("robin", [raw])
    mailbox = opened(dovecot)
    (body,) = mailbox.bodies([1])
    assert b"Words of message" not in body.raw
    mailbox.close()


def test_only_messages_since_a_day_are_found(dovecot: Dovecot) -> None:
    with dovecot.client("robin") as box:
        from datetime import UTC, datetime

        box.append(letter(1), "INBOX", dt=datetime(2025, 1, 5, 12, tzinfo=UTC))
        box.append(letter(2), "INBOX", dt=datetime(2026, 11, 5, 12, tzinfo=UTC))
    mailbox = opened(dovecot)
    assert mailbox.uids(0, date(2026, 1, 1)) == [2]
    assert mailbox.uids(0, None) == [1, 2]
    mailbox.close()


def test_drafts_and_deleted_messages_are_no_mail(dovecot: Dovecot) -> None:
    with dovecot.client("robin") as box:
        for number, flags in enumerate(((), ("\\Draft",), ("\\Deleted",), ("\\Seen",))):
            box.append(letter(number), "INBOX", flag_set=flags)
    mailbox = opened(dovecot)
    assert mailbox.uids(0, None) == [1, 4]
    mailbox.close()


def test_idle_tells_of_new_mail_at_once(dovecot: Dovecot) -> None:
    dovecot.put("robin", [letter(0)])
    mailbox = opened(dovecot)
    later = threading.Timer(0.3, lambda: dovecot.put("robin", [letter(1)]))
    later.start()
    start = time.monotonic()
    while not mailbox.wait(20):
        assert time.monotonic() - start < 30
    assert time.monotonic() - start < 15
    later.join()
    assert mailbox.uids(1, None) == [2]
    mailbox.close()


def test_a_folder_with_a_name_in_another_script(dovecot: Dovecot) -> None:
    with dovecot.client("robin") as box:
        box.folder.create("Bewerbungen/Zürich & Köln")
    dovecot.put("robin", [letter(1)], "Bewerbungen/Zürich & Köln")
    mailbox = opened(dovecot)
    assert "Bewerbungen/Zürich & Köln" in [folder.name for folder in mailbox.folders()]
    assert mailbox.open("Bewerbungen/Zürich & Köln").messages == 1
    mailbox.close()


def test_a_head_without_end_is_cut_and_still_read(dovecot: Dovecot) -> None:
    raw = letter(1, subject="Kept").replace(b"MIME-Version", b"X-Long: " + b"y " * 400_000 + b"\r\nMIME-Version")
    long = letter(2, subject="Long").replace(
        b"To: robin@vale.example", b"To: " + b"a@vale.example,\r\n " * 100_000 + b"r@v.example"
    )
    dovecot.drop("robin", [raw, long])
    mailbox = opened(dovecot)
    assert all(len(head.raw) <= LARGEST_HEAD for head in mailbox.heads([1, 2]))
    found = {body.uid: read_message(body.raw) for body in mailbox.bodies([1, 2])}
    assert found[1].subject == "Kept"
    assert found[1].text == "Words of message 1."
    assert found[2].text == "Words of message 2."
    mailbox.close()
