"""What is refused before it can be sent: one sentence and one hint, and nothing in the outbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.outbox.conftest import ME, Desk

from dayeight.core.facts import Person
from dayeight.errors import BadDate, BadInput, DayEightError, NotFound
from dayeight.flows.log import log
from dayeight.flows.make_plan import keep
from dayeight.flows.outbox import letter_of_step
from dayeight.flows.outgoing import checked_address, message_of, new_message_id
from dayeight.flows.sending_ports import OutLetter
from dayeight.flows.when_to_send import moment_to_send, next_morning
from dayeight.reading.messages import read_message

DANA = "dana-whitfield"


def refused(desk: Desk, **more: Any) -> DayEightError:
    with pytest.raises(DayEightError) as told:
        desk.prepare(**more)
    assert str(told.value).endswith(".")
    assert told.value.hint
    assert desk.outbox.letters(ME) == []
    return told.value


def known_as(desk: Desk, **changed: Any) -> None:
    """Dana as a mail or an import may have brought her."""
    person = next(f for f in desk.world.journal.facts(ME) if isinstance(f, Person))
    keep(desk.world, ME, [replace(person, id="p-2", at=desk.now, known=desk.now, **changed)])


@pytest.mark.parametrize(
    "subject",
    ["Hello\nBcc: x@evil.example", "Hello\r\nX: y", "Hello\rthere", "Hello\x0bthere", "Hello\x00", "Hello\u2028there",
     "Hello\x85there", "", "   ", "x" * 300],
)  # fmt: skip
def test_a_subject_with_a_second_head(desk: Desk, subject: str) -> None:
    refused(desk, subject=subject)


@pytest.mark.parametrize("name", ["Dana\nBcc: x@evil.example", "Dana\r\n\r\nA body", "Dana\u2029"])
def test_a_name_with_a_second_head(desk: Desk, name: str) -> None:
    known_as(desk, name=name)
    assert "line break" in str(refused(desk, sure=True))


@pytest.mark.parametrize(
    "email",
    ["dana", "dana@", "@larkfield.example", "dana@larkfield", "dana@lark field.example", "dana@larkfield..example",
     "dana@larkfield.example\nBcc: x@evil.example", "dana@larkfield.example, lee@larkfield.example", "dana@-a.example",
     "dana<x>@larkfield.example", "d\u00e4na@larkfield.example", "dana@gr\u00f6\u00dfe.example",
     ".dana@larkfield.example", "dana@larkfield.example>", "x" * 70 + "@larkfield.example"],
)  # fmt: skip
def test_addresses_that_are_none(desk: Desk, email: str) -> None:
    known_as(desk, email=email)
    assert "address" in str(refused(desk)) or "line break" in str(refused(desk))


@pytest.mark.parametrize(
    "local",
    ["noreply", "no-reply", "No_Reply", "donotreply", "do-not-reply", "jobs-noreply", "noreply+x", "mailer-daemon",
     "postmaster", "bounces", "notifications"],
)  # fmt: skip
def test_addresses_that_nobody_reads(desk: Desk, local: str) -> None:
    known_as(desk, email=f"{local}@larkfield.example")
    assert "Nobody reads" in str(refused(desk))


@pytest.mark.parametrize(
    "email", ["dana@google.com", "norepley@larkfield.example", "replya@x.example", "d.w+jobs@x.co.uk"]
)
def test_addresses_of_people(email: str) -> None:
    assert checked_address(email) == email


def test_a_domain_of_another_script_goes_as_the_wire_has_it() -> None:
    assert checked_address("dana@bücher.example") == "dana@xn--bcher-kva.example"


def test_no_address_at_all(desk: Desk) -> None:
    known_as(desk, email=None)
    assert "No address of Dana Whitfield is known." in str(refused(desk))


@pytest.mark.parametrize("never", ["email", "any"])
def test_who_asked_not_to_be_mailed(desk: Desk, never: str) -> None:
    log(desk.world, ME, desk.application, "instructed", {"by": DANA, "never": [never]})
    assert "asked not to be sent this" in str(refused(desk))


def test_who_asks_it_after_the_yes_is_heard(desk: Desk) -> None:
    desk.held()
    log(desk.world, ME, desk.application, "instructed", {"by": DANA, "never": ["email"]})
    assert desk.run()[0].state == "stopped"
    assert desk.server.taken == []


def test_nobody_of_that_name_and_no_such_rule(desk: Desk) -> None:
    assert isinstance(refused(desk, to="nobody"), NotFound)
    assert isinstance(refused(desk, rule="NO-9"), NotFound)


@pytest.mark.parametrize("text", ["", "   \n ", "x" * 30_000])
def test_no_letter_at_all(desk: Desk, text: str) -> None:
    refused(desk, text=text, sure=True)


def test_words_that_the_checks_block_want_a_word_of_their_own(desk: Desk) -> None:
    text = "Dear [name],\n\nthank you for the interview.\n\nBest regards,\nRobin"
    assert "looks wrong" in str(refused(desk, text=text))
    assert desk.prepare(text=text, sure=True).text == text


HTML = '<script>alert(1)</script> & "quotes" <b>bold</b>'


def test_what_no_text_holds_does_not_go(desk: Desk) -> None:
    letter = desk.prepare(text="Hel\x00lo\x1b[31m \ud800there", sure=True)
    assert b"\r\n\r\nHello[31m ?there\r\n" in message_of(letter, desk.now)


@pytest.mark.parametrize("words", [HTML, "Привет, 你好, مرحبا, שלום", "..\n.\n.\r\nFrom me\n", "a" * 5_000, "tab\tand"])
def test_text_of_any_kind_goes_as_text(desk: Desk, words: str) -> None:
    letter = desk.prepare(text=words, sure=True)
    raw = message_of(letter, desk.now)
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    message = read_message(raw)
    assert not message.had_html
    assert message.text.strip() == words.replace("\r\n", "\n").strip()


@given(name=st.text(max_size=60), subject=st.text(max_size=120))
def test_no_words_make_a_second_field(name: str, subject: str) -> None:
    now = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
    letter = OutLetter(
        application="a", rule="TY-1", person="p", account="v", from_name=name, from_email="robin@vale.example",
        to_name=name, to_email="dana@larkfield.example", subject=subject, text="Hello.", made=now,
        message_id=new_message_id("robin@vale.example"),
    )  # fmt: skip
    try:
        raw = message_of(letter, now)
    except BadInput:
        return
    head = raw.partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ")
    fields = [line.partition(b":")[0].decode() for line in head.split(b"\r\n")]
    assert fields == [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    ]
    message = read_message(raw)
    assert [each.email for each in message.to] == ["dana@larkfield.example"]
    assert message.from_.email == "robin@vale.example"
    assert message.message_id == letter.message_id


# --- threads -------------------------------------------------------------------------------------------------


def test_a_letter_goes_on_with_the_thread_of_its_application(desk: Desk) -> None:
    from dayeight.core.facts import Evidence, Received
    from dayeight.flows.mail_ports import MailText

    assert desk.prepare().in_reply_to == ""
    at = datetime(2026, 11, 9, 8, tzinfo=UTC)
    for number, name in ((1, DANA), (2, "lee")):
        fact = Received(
            at=at.replace(hour=8 + number), id=f"r-{number}", application=desk.application, known=at, from_=name,
            meaning="auto", evidence=Evidence("mail", f"<{number}@larkfield.example>", "x"),
        )  # fmt: skip
        keep(desk.world, ME, [fact])
    letter = desk.prepare()
    assert (letter.in_reply_to, letter.references) == ("<1@larkfield.example>", ("<1@larkfield.example>",))
    raw = b"Message-ID: <1@larkfield.example>\r\nReferences: <a@x.example> <b@x.example>\r\n\r\n"
    desk.mail.texts = [MailText(b"k", at, raw, "vale, INBOX, 1")]
    letter = desk.prepare()
    assert letter.references == ("<a@x.example>", "<b@x.example>", "<1@larkfield.example>")
    message = read_message(message_of(letter, desk.now))
    assert (message.in_reply_to, message.references) == (letter.in_reply_to, letter.references)
    assert letter_of_step(desk.post, ME, desk.application, "CHECK-1", DANA) == letter


# --- moments -------------------------------------------------------------------------------------------------

NEW_YORK, LONDON = ZoneInfo("America/New_York"), ZoneInfo("Europe/London")
TUESDAY = datetime(2026, 11, 10, 15, 0, tzinfo=LONDON)  # 10:00 in New York


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("tomorrow 8:30", "2026-11-11T08:30-05:00"),
        ("tomorrow at 8:30 their time", "2026-11-11T08:30-05:00"),
        ("Tomorrow 8:30 my time", "2026-11-11T08:30+00:00"),
        ("friday 9:00", "2026-11-13T09:00-05:00"),
        ("on Friday at 9:00", "2026-11-13T09:00-05:00"),
        ("tuesday 9:00", "2026-11-17T09:00-05:00"),
        ("8:30", "2026-11-11T08:30-05:00"),
        ("10:15", "2026-11-10T10:15-05:00"),
        ("tomorrow 8am", "2026-11-11T08:00-05:00"),
        ("tomorrow 2:15 pm", "2026-11-11T14:15-05:00"),
        ("2026-11-27 8:30", "2026-11-27T08:30-05:00"),
        ("2026-11-27T08:30", "2026-11-27T08:30-05:00"),
    ],
)
def test_a_moment_to_come(words: str, moment: str) -> None:
    assert moment_to_send(words, NEW_YORK, LONDON, TUESDAY) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("day", "off", "words"),
    [
        ("2026-11-12", (), "tomorrow 8:30"),
        ("2026-11-13", (), "monday 8:30"),
        ("2026-11-13", ("2026-11-16",), "tuesday 8:30"),
        ("2026-12-24", ("2026-12-25", "2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"), "2027-01-01 8:30"),
    ],
)
def test_the_next_morning_is_one_of_work(day: str, off: tuple[str, ...], words: str) -> None:
    today = date.fromisoformat(day)
    assert next_morning(today, lambda d: d.weekday() < 5 and d.isoformat() not in off) == words


@pytest.mark.parametrize(
    "words", ["", "tomorrow", "today 9:00", "yesterday 9:00", "2026-11-01 9:00", "25:00", "soon", "noon-ish 8:30"]
)
def test_no_moment_to_come(words: str) -> None:
    with pytest.raises(BadDate):
        moment_to_send(words, NEW_YORK, LONDON, TUESDAY)
