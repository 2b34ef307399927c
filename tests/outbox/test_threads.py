"""A letter that goes on with a thread bears its subject, where that is right."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from tests.outbox.conftest import ME, Desk

from dayeight.core.facts import Evidence, Received
from dayeight.flows.mail_ports import MailText
from dayeight.flows.make_plan import keep
from dayeight.flows.threads import answer_to

DANA = "dana-whitfield"
AT = datetime(2026, 11, 9, 9, tzinfo=UTC)


def wrote(desk: Desk, head: str, at: datetime = AT, sender: str = "Dana Whitfield <dana@larkfield.example>") -> None:
    """A mail of Dana's from which a fact came, and whose text is kept."""
    fact = Received(
        at=at, id="r-1", application=desk.application, known=at, from_=DANA, meaning="auto",
        evidence=Evidence("mail", "<1@larkfield.example>", "x"),
    )  # fmt: skip
    keep(desk.world, ME, [fact])
    raw = f"From: {sender}\r\nMessage-ID: <1@larkfield.example>\r\n{head}\r\n\r\nHello"
    desk.mail.texts = [MailText(b"k", at, raw.encode(), "vale, INBOX, 1")]


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Your talk on Monday", "Re: Your talk on Monday"),
        ("Re: Your talk", "Re: Your talk"),
        ("RE: AW: Re[2]: Your talk", "Re: Your talk"),
        ("Fwd: Your talk", "Re: Your talk"),
        ("Ref: 123 Analyst", "Re: Ref: 123 Analyst"),
        ("Regarding: x", "Re: Regarding: x"),
        ("Re:", ""),
        ("", ""),
    ],
)
def test_the_subject_of_an_answer(subject: str, answer: str) -> None:
    assert answer_to(subject) == answer


def test_an_answer_bears_the_subject_and_ones_own_wins(desk: Desk) -> None:
    wrote(desk, "Subject: =?utf-8?q?Gespr=C3=A4ch_am_Montag?=")
    letter = desk.prepare()
    assert (letter.subject, letter.in_reply_to) == ("Re: Gespräch am Montag", "<1@larkfield.example>")
    assert desk.prepare(subject="My own").subject == "My own"


@pytest.mark.parametrize("head", ["Subject: Your talk\r\nAuto-Submitted: auto-generated", "Subject: Re:", "X: y"])
def test_what_a_machine_wrote_or_nobody_named_is_not_answered_by_subject(desk: Desk, head: str) -> None:
    own = desk.prepare().subject
    wrote(desk, head)
    assert desk.prepare().subject == own


def test_a_message_of_another_sender_gives_no_subject(desk: Desk) -> None:
    own = desk.prepare().subject
    wrote(desk, "Subject: Your talk", sender="Larkfield <no-reply@ats.example>")
    assert desk.prepare().subject == own


def test_an_old_thread_gives_no_subject(desk: Desk) -> None:
    own = desk.prepare().subject
    wrote(desk, "Subject: Your talk", at=AT - timedelta(days=80))
    assert desk.prepare().subject == own


def test_a_thank_you_has_its_own(desk: Desk) -> None:
    wrote(desk, "Subject: Your talk")
    assert not desk.prepare(rule="TY-1", sure=True).subject.startswith("Re:")


def test_the_next_letter_goes_on_with_ones_own(desk: Desk) -> None:
    first = desk.held()
    desk.run()
    desk.now += timedelta(days=6)
    second = desk.prepare(rule="CHECK-2", sure=True)
    assert (second.subject, second.in_reply_to) == (f"Re: {first.subject}", first.message_id)
