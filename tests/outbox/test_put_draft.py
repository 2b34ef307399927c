"""A letter in the person's own Drafts folder: once, and never sent from here beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.outbox.conftest import ME, Desk

from dayeight.errors import (
    Conflict,
    NotFound,
)
from dayeight.flows.log import mark_sent
from dayeight.flows.put_draft import put_into_drafts
from dayeight.reading.messages import read_heading


def test_a_draft_is_put_once(desk: Desk) -> None:
    letter = desk.prepare()
    assert put_into_drafts(desk.post, ME, letter.id).drafted == "Drafts"
    (raw,) = desk.shelf.folders["drafts"]
    assert read_heading(raw).message_id == letter.message_id
    with pytest.raises(Conflict):
        put_into_drafts(desk.post, ME, letter.id)
    assert len(desk.shelf.folders["drafts"]) == 1
    assert desk.server.taken == []
    assert desk.sent() == []


def test_a_draft_whose_answer_was_lost_is_not_put_twice(desk: Desk) -> None:
    letter = desk.prepare()
    put_into_drafts(desk.post, ME, letter.id)
    desk.outbox._letters[1] = replace(desk.letter(), drafted="")
    assert put_into_drafts(desk.post, ME, letter.id).drafted == "Drafts"
    assert len(desk.shelf.folders["drafts"]) == 1


def test_a_draft_that_was_sent_by_hand_is_not_sent_again(desk: Desk) -> None:
    letter = desk.prepare()
    put_into_drafts(desk.post, ME, letter.id)
    at = desk.now
    desk.shelf.folders["sent"].append(desk.shelf.folders["drafts"].pop())
    desk.later(hours=3)
    desk.yes(desk.letter())
    desk.later(seconds=20)
    assert desk.run()[0].state == "sent"
    assert desk.server.taken == []
    assert [fact.at for fact in desk.sent()] == [at]


def test_a_closed_drafts_folder_is_told(desk: Desk) -> None:
    desk.shelf.closed = NotFound("The folder Drafts takes nothing.", "Copy the text instead.")
    letter = desk.prepare()
    with pytest.raises(NotFound):
        put_into_drafts(desk.post, ME, letter.id)
    assert desk.letter().drafted == ""


def test_what_waits_to_be_sent_does_not_go_into_drafts(desk: Desk) -> None:
    letter = desk.yes(desk.prepare())
    with pytest.raises(Conflict):
        put_into_drafts(desk.post, ME, letter.id)


def test_a_draft_whose_step_was_answered_otherwise_is_done(desk: Desk) -> None:
    desk.prepare()
    desk.later(hours=2)
    mark_sent(desk.world, ME, desk.application, "CHECK-1", ["dana-whitfield"], "email")
    (found,) = desk.run()
    assert (found.state, found.fact) == ("sent", desk.sent()[0].id)
    assert len(desk.sent()) == 1
