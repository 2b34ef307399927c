"""A letter in the Sent folder is the fact, once: whoever wrote it, and whoever had noted it before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from tests.outbox.conftest import ME, Desk

from dayeight.flows.log import mark_sent
from dayeight.flows.outgoing import message_of
from dayeight.flows.read_mail import keep_proposal, propose
from dayeight.flows.sending_ports import OutLetter
from dayeight.flows.sent_facts import SeenInMail
from dayeight.flows.sync_mail import RawMail
from dayeight.reading.messages import read_heading

AT = datetime(2026, 11, 10, 10, 0, tzinfo=UTC)
TEXT = (
    "Dear Dana,\n\nyou mentioned that you would get back to everyone within a week. I wanted to ask whether there is "
    "any news about the analyst role yet.\n\nBest regards,\nRobin Vale\n"
)


def by_hand(at: datetime = AT, message_id: str = "<by-hand@vale.example>", sender: str = "robin@vale.example") -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = f"Robin Vale <{sender}>", "Dana Whitfield <dana@larkfield.example>"
    message["Subject"], message["Message-ID"] = "Checking in about the analyst role", message_id
    message["Date"] = at
    message.set_content(TEXT)
    return message.as_bytes()


def sync(desk: Desk, *messages: bytes) -> None:
    """What `mail sync --yes` does with messages that it sees."""
    gate = SeenInMail(lambda heading: True, desk.world, ME, desk.mail, desk.outbox)  # type: ignore[arg-type]
    for raw in messages:
        gate(read_heading(raw))
    found = propose(
        desk.world, ME, [RawMail(raw, f"vale, Sent, {number}", b"k") for number, raw in enumerate(messages)],
        owners=("robin@vale.example",),
    )  # fmt: skip
    keep_proposal(desk.world, ME, found)


def test_written_by_hand_it_answers_the_step(desk: Desk) -> None:
    desk.now = AT + timedelta(hours=1)
    sync(desk, by_hand())
    (fact,) = desk.sent()
    assert (fact.rule, fact.to, fact.at) == ("CHECK-1", ("dana-whitfield",), AT)
    row = desk.world.rows.get(ME, desk.application)
    assert row is not None
    assert row.due == []
    sync(desk, by_hand())
    assert len(desk.sent()) == 1


@pytest.mark.parametrize("hours", [0, 1, 9, 30])
def test_noted_by_hand_hours_later_and_then_seen_it_is_one(desk: Desk, hours: int) -> None:
    desk.now = AT + timedelta(hours=hours)
    mark_sent(desk.world, ME, desk.application, "CHECK-1", ["dana-whitfield"], "email")
    desk.later(hours=1)
    sync(desk, by_hand())
    assert len(desk.sent()) == 1


def test_two_letters_a_week_apart_are_two(desk: Desk) -> None:
    desk.now = AT + timedelta(hours=5)
    mark_sent(desk.world, ME, desk.application, "CHECK-1", ["dana-whitfield"], "email")
    desk.now = AT + timedelta(days=7, hours=1)
    sync(desk, by_hand(), by_hand(AT + timedelta(days=7), "<second@vale.example>"))
    assert [fact.at for fact in desk.sent()] == [AT + timedelta(hours=5), AT + timedelta(days=7)]


def sent_by_us(desk: Desk) -> tuple[OutLetter, bytes]:
    letter = desk.held()
    desk.run()
    return desk.letter(letter.id), desk.server.taken[0].raw


def test_sent_by_us_and_seen_later_it_is_one(desk: Desk) -> None:
    _, raw = sent_by_us(desk)
    desk.later(hours=5)
    sync(desk, raw)
    sync(desk, raw)
    assert len(desk.sent()) == 1


def test_sent_from_drafts_in_another_program_the_letter_counts_as_sent(desk: Desk) -> None:
    letter = desk.prepare()
    desk.later(hours=5)
    raw = message_of(letter, desk.now)
    desk.later(hours=1)
    sync(desk, raw)
    assert (desk.letter().state, desk.letter().copied) == ("sent", True)
    (fact,) = desk.sent()
    assert (fact.rule, fact.at, fact.id) == ("CHECK-1", desk.now - timedelta(hours=1), desk.letter().fact)
    desk.run()
    assert desk.server.taken == []


def test_what_waited_for_its_moment_and_went_from_elsewhere_does_not_go_again(desk: Desk) -> None:
    letter = desk.yes(desk.prepare(), at=desk.now + timedelta(hours=20))
    desk.later(hours=2)
    sync(desk, message_of(letter, desk.now))
    assert desk.letter().state == "sent"
    desk.later(hours=18)
    desk.run()
    assert desk.server.taken == []
    assert len(desk.sent()) == 1


def test_a_message_of_somebody_else_with_our_identity_is_none_of_ours(desk: Desk) -> None:
    letter = desk.prepare()
    desk.later(hours=1)
    sync(desk, by_hand(desk.now, letter.message_id, "dana@larkfield.example"))
    assert desk.letter().state == "draft"


def test_an_asked_letter_that_turns_up_is_answered(desk: Desk) -> None:
    from dayeight.errors import AnswerLost

    desk.held()
    desk.server.after = AnswerLost("Its answer was lost.", "It is looked for.")
    desk.run()
    at, raw = desk.now, desk.server.taken[0].raw
    assert desk.letter().state == "ask"
    desk.later(hours=3)
    sync(desk, raw)
    assert desk.letter().state == "sent"
    assert [fact.at for fact in desk.sent()] == [at]
