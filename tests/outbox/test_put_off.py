"""A letter put off to a moment of one's own goes then, if it still fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.outbox.conftest import ME, Desk

from dayeight.errors import (
    BadDate,
    BadInput,
    MailLost,
    MailRefused,
)
from dayeight.flows.log import log, mark_sent
from dayeight.flows.send_letters import send_due
from dayeight.reading.messages import read_heading


def tomorrow(desk: Desk) -> datetime:
    return (desk.now + timedelta(days=1)).replace(hour=8, minute=30)


def test_it_goes_at_its_moment_when_mail_was_read(desk: Desk) -> None:
    yes = desk.now
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.later(hours=12)
    assert desk.run() == []
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    assert desk.run()[0].state == "sent"
    assert desk.freshened == [yes]


def test_an_answer_overnight_stops_it_and_says_so(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.later(hours=8)
    log(desk.world, ME, desk.application, "received", {"from": "dana-whitfield", "meaning": "warm"})
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    (found,) = desk.run()
    assert (found.state, found.yes) == ("stopped", None)
    assert found.reason == "Since your yes something came: They sent a friendly word on Tuesday 10 November."
    assert desk.server.taken == []


def test_an_answer_that_came_just_before_the_yes_and_was_read_only_then_stops_it(desk: Desk) -> None:
    came = desk.now - timedelta(hours=1)
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.later(hours=8)
    log(desk.world, ME, desk.application, "received", {"from": "dana-whitfield", "meaning": "auto"}, at=came)
    log(desk.world, ME, desk.application, "received", {"from": "dana-whitfield", "meaning": "warm"}, at=came)
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    assert desk.run()[0].state == "stopped"


def test_what_is_read_from_long_ago_does_not_stop_it(desk: Desk) -> None:
    before = desk.now - timedelta(days=5)
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.later(hours=8)
    log(desk.world, ME, desk.application, "scheduled", {"start": "2026-11-02T14:00"}, at=before - timedelta(days=10))
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    assert desk.run()[0].state == "sent"


def test_a_mail_of_theirs_that_nobody_has_judged_stops_it(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    raw = (
        b"From: Dana Whitfield <dana@larkfield.example>\r\nTo: robin@vale.example\r\nSubject: Re: Analyst\r\n"
        b"Date: Wed, 11 Nov 2026 07:12:00 +0000\r\nMessage-ID: <x@larkfield.example>\r\n"
    )
    desk.news = [read_heading(raw + b"Auto-Submitted: auto-replied\r\n\r\n")]
    desk.now = datetime(2026, 11, 11, 8, 29, tzinfo=UTC)
    desk.run()
    desk.news = [read_heading(raw + b"\r\n")]
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    (found,) = desk.run()
    assert found.state == "stopped"
    assert 'at 7:12: "Re: Analyst"' in found.reason


def test_an_automatic_answer_does_not_stop_it(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    raw = (
        b"From: dana@larkfield.example\r\nSubject: Out of office\r\nDate: Wed, 11 Nov 2026 07:12:00 +0000\r\n"
        b"Auto-Submitted: auto-replied\r\n\r\n"
    )
    desk.news = [read_heading(raw)]
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    assert desk.run()[0].state == "sent"


def test_a_letter_by_hand_stops_it(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.later(hours=1)
    mark_sent(desk.world, ME, desk.application, "CHECK-1", ["dana-whitfield"], "email")
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    (found,) = desk.run()
    assert found.state == "stopped"
    assert len(desk.sent()) == 1


def test_a_step_that_is_not_open_any_more_stops_it(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    log(desk.world, ME, desk.application, "settled", {"for": "CHECK-1"})
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    (found,) = desk.run()
    assert found.state == "stopped"
    assert "not open any more" in found.reason


def test_a_step_that_opens_only_then_may_be_put_off_till_then(desk: Desk) -> None:
    desk.now = datetime(2026, 11, 6, 12, tzinfo=UTC)
    at = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
    letter = desk.yes(desk.prepare(), at=at)
    assert letter.expected
    desk.now = at
    assert desk.run()[0].state == "sent"


def test_while_mail_cannot_be_read_it_waits(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    trouble = MailLost("imap.vale.example did not answer.", "Try again.")
    post = replace(desk.post, freshen=lambda account, since: (_ for _ in ()).throw(trouble))
    (found,) = send_due(post, ME)
    assert (found.state, found.reason) == ("holding", str(trouble))
    desk.later(minutes=6)
    assert desk.run()[0].state == "sent"


def test_a_refused_login_to_the_mailbox_is_not_tried_again_and_again(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.now = datetime(2026, 11, 11, 8, 30, tzinfo=UTC)
    trouble = MailRefused("imap.vale.example refused the password.", "Give it anew.")
    post = replace(desk.post, freshen=lambda account, since: (_ for _ in ()).throw(trouble))
    (found,) = send_due(post, ME)
    assert (found.state, found.reason) == ("stopped", str(trouble))


def test_not_to_a_moment_at_which_the_step_is_over(desk: Desk) -> None:
    letter = desk.prepare()
    with pytest.raises(BadInput, match="too late"):
        desk.yes(letter, at=desk.now + timedelta(days=21))


@pytest.mark.parametrize("rule", ["ASK-1", "LI-1"])
def test_what_is_no_mail_is_not_mailed(desk: Desk, rule: str) -> None:
    with pytest.raises(BadInput):
        desk.prepare(rule=rule)


@pytest.mark.parametrize("days", [-1, 90])
def test_neither_into_the_past_nor_far_off(desk: Desk, days: int) -> None:
    with pytest.raises(BadDate):
        desk.yes(desk.prepare(), at=desk.now + timedelta(days=days))


def test_a_moment_at_which_nothing_ran_is_told(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=tomorrow(desk))
    desk.now = datetime(2026, 11, 11, 20, 0, tzinfo=UTC)
    (found,) = desk.run()
    assert (found.state, desk.server.taken) == ("stopped", [])
