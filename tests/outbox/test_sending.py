"""From a draft to a fact: the yes, the time of grace, what lapses, what stops, and what is never done twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.outbox.conftest import ME, Desk
from tests.outbox.fakes import lost

from dayeight.core.facts import Evidence
from dayeight.errors import (
    AnswerLost,
    BadInput,
    Conflict,
    MailBusy,
    MailLost,
    MailRefused,
    StoreFull,
)
from dayeight.flows.log import log
from dayeight.flows.outbox import answer, say_yes, take_back
from dayeight.flows.sending_ports import Answer, OutLetter
from dayeight.reading.messages import read_heading, read_message


def test_a_letter_goes_after_its_yes_and_its_grace(desk: Desk) -> None:
    letter = desk.prepare()
    assert (letter.state, letter.to_email) == ("draft", "dana@larkfield.example")
    assert desk.run() == []
    held = desk.yes(letter)
    assert held.state == "holding"
    desk.later(seconds=19)
    assert desk.run() == []
    desk.later(seconds=1)
    (gone,) = desk.run()
    assert (gone.state, gone.copied, gone.yes) == ("sent", True, held.yes)
    (parcel,) = desk.server.taken
    message = read_message(parcel.raw)
    assert (parcel.sender, parcel.recipient) == ("robin@vale.example", "dana@larkfield.example")
    assert message.message_id == letter.message_id
    assert message.subject == letter.subject
    assert message.date == desk.now
    assert message.text.strip() == letter.text.strip()
    assert desk.shelf.folders["sent"] == [parcel.raw]
    assert desk.run() == []
    (fact,) = desk.sent()
    assert (fact.rule, fact.to, fact.channel, fact.at) == ("CHECK-1", ("dana-whitfield",), "email", desk.now)
    assert fact.evidence == Evidence("mail", letter.message_id, letter.subject)
    row = desk.world.rows.get(ME, desk.application)
    assert row is not None
    assert row.due == []


def test_the_same_words_do_not_go_twice(desk: Desk) -> None:
    letter = desk.held()
    desk.run()
    with pytest.raises(Conflict, match="went to Dana Whitfield on Tuesday 10 November"):
        desk.prepare(text=letter.text, subject=letter.subject)
    other = desk.prepare(text="Dear Dana,\n\nother words.\n\nRobin", sure=True)
    assert (other.id, other.message_id == letter.message_id) == (2, False)


def test_one_message_id_for_life(desk: Desk) -> None:
    first = desk.prepare()
    again = desk.prepare()
    assert again == first
    changed = desk.prepare(text=first.text + "\nPS: thank you.\n", sure=True)
    assert (changed.id, changed.message_id) == (first.id, first.message_id)
    desk.server.trouble = lost()
    desk.yes(changed)
    desk.later(seconds=20)
    desk.run()
    desk.server.trouble = None
    desk.later(minutes=6)
    desk.run()
    assert read_heading(desk.server.taken[0].raw).message_id == first.message_id
    assert desk.letter().state == "sent"


@pytest.mark.parametrize("change", [{"subject": "Another subject"}, {"text": "Dear Dana,\n\nother words.\n"}])
def test_a_yes_lapses_with_every_change(desk: Desk, change: dict[str, str]) -> None:
    desk.held()
    changed = desk.prepare(sure=True, **change)
    assert (changed.state, changed.yes, changed.due) == ("draft", None, None)
    desk.run()
    assert desk.server.taken == []


def test_what_was_changed_behind_the_yes_does_not_go(desk: Desk) -> None:
    held = desk.held()
    desk.outbox.swap(ME, held, replace(held, text="Send money."))
    (found,) = desk.run()
    assert (found.state, found.yes) == ("draft", None)
    assert "changed after your yes" in found.reason
    assert desk.server.taken == []


def test_a_new_address_wants_a_new_yes(desk: Desk) -> None:
    desk.held()
    log(desk.world, ME, desk.application, "person", {
        "person": "dana-whitfield", "name": "Dana Whitfield", "part": "hiring_manager", "email": "dw@larkfield.example",
    })  # fmt: skip
    (found,) = desk.run()
    assert found.state == "draft"
    assert "address of Dana Whitfield was changed" in found.reason
    assert desk.server.taken == []


@pytest.mark.parametrize(("to", "subject"), [("lee@larkfield.example", None), (None, "Another"), (None, "")])
def test_a_yes_names_recipient_and_subject(desk: Desk, to: str | None, subject: str | None) -> None:
    letter = desk.prepare()
    with pytest.raises(BadInput):
        say_yes(desk.post, ME, letter.id, to or letter.to_email, letter.subject if subject is None else subject)
    assert desk.letter().state == "draft"


def test_undo_within_the_grace(desk: Desk) -> None:
    letter = desk.yes(desk.prepare())
    assert take_back(desk.post, ME, letter.id).state == "stopped"
    desk.later(minutes=1)
    desk.run()
    assert desk.server.taken == []
    with pytest.raises(Conflict):
        take_back(desk.post, ME, letter.id)
    desk.yes(desk.letter())
    desk.later(seconds=20)
    assert desk.run()[0].state == "sent"
    with pytest.raises(Conflict):
        take_back(desk.post, ME, letter.id)


def test_undo_in_the_very_moment_wins_or_loses_but_never_both(desk: Desk) -> None:
    held = desk.held()
    swap = desk.outbox.swap

    def slow(owner: int, before: OutLetter, after: OutLetter) -> OutLetter | None:
        if after.state == "sending" and before.state == "holding":
            desk.outbox.swap = swap  # type: ignore[method-assign]
            take_back(desk.post, ME, held.id)
        return swap(owner, before, after)

    desk.outbox.swap = slow  # type: ignore[method-assign]
    desk.run()
    assert desk.letter().state == "stopped"
    assert desk.server.taken == []


def test_two_at_once_send_once(desk: Desk) -> None:
    desk.held()
    tried: list[type] = []

    def meanwhile() -> None:
        with pytest.raises(MailBusy) as busy:
            desk.run()
        tried.append(type(busy.value))
        # And if the outbox could not be held: the claim alone is enough.
        desk.outbox._held = False
        desk.server.on_end = lambda: None
        desk.run()

    desk.server.on_end = meanwhile
    desk.run()
    assert tried == [MailBusy]
    assert len(desk.server.taken) == 1
    assert len(desk.sent()) == 1


def test_trouble_that_passes_is_tried_again(desk: Desk) -> None:
    desk.held()
    desk.server.trouble = lost()
    for minutes in (1, 5, 15):
        (found,) = desk.run()
        assert (found.state, found.reason) == ("holding", str(lost()))
        assert desk.run() == []
        desk.later(minutes=minutes)
    desk.server.trouble = None
    assert desk.run()[0].state == "sent"
    assert len(desk.server.taken) == 1


def test_after_four_hours_it_is_told_and_not_sent(desk: Desk) -> None:
    desk.held()
    desk.server.trouble = lost()
    desk.run()
    desk.later(hours=5)
    desk.server.trouble = None
    (found,) = desk.run()
    assert found.state == "stopped"
    assert "moment passed" in found.reason
    assert str(lost()) in found.reason
    assert desk.server.taken == []


def test_a_permanent_no_says_why(desk: Desk) -> None:
    desk.held()
    desk.server.answer = Answer(False, "5.1.1 No such user here")
    (found,) = desk.run()
    assert (found.state, found.yes) == ("refused", None)
    assert "No such user here" in found.reason
    assert desk.sent() == []
    assert desk.run() == []


def test_a_refused_login_stops_it(desk: Desk) -> None:
    desk.held()
    desk.server.trouble = MailRefused("smtp.vale.example refused the login of robin.", "Many providers ..")
    (found,) = desk.run()
    assert (found.state, found.reason) == ("stopped", "smtp.vale.example refused the login of robin.")
    assert desk.run() == []


LOST = AnswerLost("smtp.vale.example had the whole letter, and its answer was lost.", "It is looked for.")


def test_a_lost_answer_is_looked_for(desk: Desk) -> None:
    desk.held()
    desk.server.after = LOST
    desk.server.on_end = lambda: desk.shelf.folders["sent"].append(desk.server.taken[0].raw)
    (found,) = desk.run()
    assert (found.state, found.copied) == ("sent", True)
    assert len(desk.sent()) == 1
    assert len(desk.shelf.folders["sent"]) == 1


@pytest.mark.parametrize("keeps", [True, False])
def test_what_cannot_be_known_is_asked_and_never_sent_again_by_itself(desk: Desk, keeps: bool) -> None:
    desk.held()
    desk.server.after, desk.server.keeps = LOST, keeps
    (found,) = desk.run()
    assert found.state == "ask"
    assert "--again" in found.hint
    desk.server.after = None
    for hours in (1, 5, 30):
        desk.later(hours=hours)
        desk.run()
    assert len(desk.server.taken) == keeps
    assert desk.letter().state == "ask"
    assert desk.sent() == []


def test_a_draft_in_drafts_is_no_proof(desk: Desk) -> None:
    desk.held()
    desk.server.after = LOST
    desk.server.on_end = lambda: desk.shelf.folders["drafts"].append(desk.server.taken[0].raw)
    assert desk.run()[0].state == "ask"


def test_it_turns_up_later(desk: Desk) -> None:
    desk.held()
    desk.server.after = LOST
    assert desk.run()[0].state == "ask"
    sent = desk.now
    desk.shelf.folders["sent"].append(desk.server.taken[0].raw)
    desk.later(hours=1)
    assert desk.run()[0].state == "sent"
    assert [fact.at for fact in desk.sent()] == [sent]


def test_the_person_says_that_it_arrived(desk: Desk) -> None:
    desk.held()
    desk.server.after = LOST
    desk.run()
    desk.later(hours=2)
    assert answer(desk.post, ME, 1, arrived=True).state == "sent"
    desk.run()
    assert len(desk.sent()) == len(desk.server.taken) == 1
    with pytest.raises(Conflict):
        answer(desk.post, ME, 1, arrived=False)


def test_the_person_says_send_it_again(desk: Desk) -> None:
    desk.held()
    desk.server.after, desk.server.keeps = LOST, False
    desk.run()
    desk.server.after, desk.server.keeps = None, True
    assert answer(desk.post, ME, 1, arrived=False).state == "holding"
    desk.later(seconds=20)
    assert desk.run()[0].state == "sent"
    assert len(desk.sent()) == len(desk.server.taken) == 1


def test_while_the_mailbox_cannot_be_looked_into_nothing_is_sent(desk: Desk) -> None:
    desk.held()
    desk.server.after, desk.server.keeps = LOST, False
    desk.shelf.broken = MailLost("imap.vale.example did not answer.", "Try again.")
    (found,) = desk.run()
    assert found.state == "unknown"
    assert "could not be looked into" in found.hint
    desk.server.after = None
    desk.later(hours=1)
    desk.run()
    assert (desk.letter().state, desk.server.taken) == ("unknown", [])
    desk.shelf.broken = None
    desk.later(hours=1)
    assert desk.run()[0].state == "ask"


class Killed(BaseException):
    """The process ends here."""


def test_killed_before_the_end_mark_it_goes_once_afterwards(desk: Desk) -> None:
    desk.held()
    desk.server.trouble = Killed()  # type: ignore[assignment]
    with pytest.raises(Killed):
        desk.run()
    assert (desk.letter().state, desk.letter().handed) == ("sending", False)
    desk.server.trouble = None
    desk.run()
    assert desk.letter().state == "sent"
    assert len(desk.server.taken) == len(desk.sent()) == 1


def test_killed_after_the_end_mark_it_is_asked(desk: Desk) -> None:
    desk.held()
    desk.server.after = Killed()  # type: ignore[assignment]
    with pytest.raises(Killed):
        desk.run()
    assert (desk.letter().state, desk.letter().handed) == ("sending", True)
    desk.server.after = None
    desk.run()
    assert desk.letter().state == "ask"
    assert len(desk.server.taken) == 1


def test_a_full_disk_before_the_end_mark_sends_nothing(desk: Desk) -> None:
    desk.held()
    swap = desk.outbox.swap

    def full(owner: int, before: OutLetter, after: OutLetter) -> OutLetter | None:
        if after.handed:
            raise StoreFull("The disk is full, and nothing was written.", "Free some space.")
        return swap(owner, before, after)

    desk.outbox.swap = full  # type: ignore[method-assign]
    with pytest.raises(StoreFull):
        desk.run()
    assert desk.server.taken == []
    desk.outbox.swap = swap  # type: ignore[method-assign]
    desk.run()
    assert len(desk.server.taken) == 1


def test_a_full_disk_after_it_went_leaves_a_copy_by_which_it_is_known(desk: Desk) -> None:
    desk.held()
    swap = desk.outbox.swap

    def full(owner: int, before: OutLetter, after: OutLetter) -> OutLetter | None:
        if after.state == "sent":
            raise StoreFull("The disk is full, and nothing was written.", "Free some space.")
        return swap(owner, before, after)

    desk.outbox.swap = full  # type: ignore[method-assign]
    with pytest.raises(StoreFull):
        desk.run()
    desk.outbox.swap = swap  # type: ignore[method-assign]
    desk.run()
    assert desk.letter().state == "sent"
    assert len(desk.server.taken) == len(desk.sent()) == len(desk.shelf.folders["sent"]) == 1


def test_the_fact_is_kept_once_if_the_process_dies_beside_it(desk: Desk) -> None:
    desk.held()
    swap = desk.outbox.swap

    def dying(owner: int, before: OutLetter, after: OutLetter) -> OutLetter | None:
        if after.fact:
            raise Killed
        return swap(owner, before, after)

    desk.outbox.swap = dying  # type: ignore[method-assign]
    with pytest.raises(Killed):
        desk.run()
    desk.outbox.swap = swap  # type: ignore[method-assign]
    desk.run()
    assert len(desk.sent()) == 1
    assert desk.letter().fact == desk.sent()[0].id


def test_a_copy_that_could_not_be_put_is_put_later_and_once(desk: Desk) -> None:
    desk.held()
    desk.shelf.broken = MailLost("imap.vale.example did not answer.", "Try again.")
    (found,) = desk.run()
    assert (found.state, found.copied) == ("sent", False)
    desk.shelf.broken = None
    desk.later(minutes=11)
    desk.run()
    desk.later(minutes=11)
    assert desk.run() == []
    assert len(desk.shelf.folders["sent"]) == len(desk.server.taken) == 1


def test_no_second_copy_where_the_server_keeps_one(desk: Desk) -> None:
    desk.saves = True
    desk.held()
    assert desk.run()[0].copied
    assert desk.shelf.folders["sent"] == []


def test_without_a_sent_folder_it_went_all_the_same(desk: Desk) -> None:
    del desk.shelf.folders["sent"]
    desk.held()
    (found,) = desk.run()
    assert (found.state, found.copied) == ("sent", True)
    assert "No copy of it was kept" in found.reason


def test_a_restored_database_does_not_send_again(desk: Desk) -> None:
    held = desk.held()
    desk.run()
    desk.outbox._letters[held.id] = replace(held, revision=99)  # an older copy of the database
    desk.later(minutes=30)
    desk.run()
    assert desk.letter().state == "sent"
    assert len(desk.server.taken) == len(desk.sent()) == 1
