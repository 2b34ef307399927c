"""What somebody, or chance, may do to a letter between its making and its going."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.outbox.conftest import ME, Desk, account
from tests.outbox.fakes import lost

from dayeight.core.facts import Person
from dayeight.errors import AnswerLost, BadInput, NotFound, Unreadable
from dayeight.flows.forget import forget
from dayeight.flows.make_plan import keep
from dayeight.flows.outbox import answer, say_yes
from dayeight.flows.outgoing import message_of
from dayeight.flows.send_letters import send_due
from dayeight.flows.still_fitting import why_not
from dayeight.reading.messages import read_heading, read_message

DANA = "dana-whitfield"
LOST = AnswerLost("smtp.vale.example had the whole letter, and its answer was lost.", "It is looked for.")


def known_as(desk: Desk, **changed: object) -> None:
    """Dana as a mail or an import may have brought her."""
    person = next(f for f in desk.world.journal.facts(ME) if isinstance(f, Person))
    keep(desk.world, ME, [replace(person, id="p-2", at=desk.now, known=desk.now, **changed)])  # type: ignore[arg-type]


# --- the yes -------------------------------------------------------------------------------------------------


def test_a_yes_is_to_the_words_that_were_shown(desk: Desk) -> None:
    shown = desk.prepare()
    desk.prepare(text="Dear Dana,\n\nother words from another window.\n\nRobin", sure=True)
    with pytest.raises(BadInput, match="changed"):
        say_yes(desk.post, ME, shown.id, shown.to_email, shown.subject, digest=shown.digest)
    assert desk.letter().state == "draft"


def test_a_yes_is_to_the_mailbox_that_was_shown(desk: Desk) -> None:
    desk.mail.kept_accounts.append(account(name="other", address="x@other.example"))
    held = desk.held()
    changed = desk.prepare(account="other", text=held.text, subject=held.subject)
    assert (changed.state, changed.yes) == ("draft", None)
    desk.run()
    assert desk.server.taken == []


def test_a_mailbox_of_that_name_with_another_address_is_another(desk: Desk) -> None:
    desk.held()
    desk.mail.kept_accounts[:] = [account(address="robin@new.example")]
    (found,) = desk.run()
    assert (found.state, found.yes, desk.server.taken) == ("draft", None, [])
    assert "robin@new.example" in found.reason


def test_to_ask_once_more_does_not_undo_a_yes_to_ones_own_words(desk: Desk) -> None:
    own = desk.prepare(text="Dear Dana,\n\nmy own words.\n\nRobin", subject="Mine", sure=True)
    held = desk.yes(own, at=desk.now + timedelta(hours=3))
    assert desk.prepare() == held


def test_a_yes_that_lapsed_with_a_change_says_so(desk: Desk) -> None:
    desk.held()
    changed = desk.prepare(subject="Another subject")
    assert "changed after your yes" in changed.reason


# --- twice, or not at all ------------------------------------------------------------------------------------


def test_two_windows_make_one_letter_of_a_step(desk: Desk) -> None:
    first = desk.prepare()
    other = desk.outbox.add(ME, replace(first, id=0, message_id="<other@vale.example>"))
    assert other == first
    assert len(desk.outbox.letters(ME)) == 1


def test_again_looks_into_sent_once_more(desk: Desk) -> None:
    desk.held()
    desk.server.after = LOST
    desk.run()
    desk.shelf.folders["sent"].append(desk.server.taken[0].raw)  # it turned up a minute later
    desk.server.after = None
    answer(desk.post, ME, 1, arrived=False)
    desk.later(seconds=20)
    desk.run()
    assert desk.letter().state == "sent"
    assert len(desk.server.taken) == 1


def test_an_older_copy_that_was_just_restored_does_not_send_again(desk: Desk) -> None:
    held = desk.held()
    desk.run()
    # What `restore` does to what has not gone by its account.
    desk.outbox._letters[held.id] = replace(held, revision=99, handed=True)
    desk.later(minutes=2)
    desk.run()
    assert desk.letter().state == "sent"
    assert len(desk.server.taken) == 1
    desk.outbox._letters[held.id] = replace(held, revision=199, state="draft", yes=None, handed=True)
    desk.yes(desk.letter())
    desk.later(seconds=20)
    desk.run()
    assert len(desk.server.taken) == 1


def test_one_letter_whose_person_is_gone_holds_up_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.held()
    monkeypatch.setattr(
        "dayeight.flows.send_letters.note_sent",
        lambda world, owner, letter: (_ for _ in ()).throw(NotFound("There is no such person.", "Look.")),
    )
    desk.outbox._letters[2] = replace(first, id=2, message_id="<two@vale.example>")
    desk.run()
    assert len(desk.server.taken) == 2
    assert desk.run() == []


def test_what_breaks_again_and_again_waits_longer_and_holds_up_no_other(desk: Desk) -> None:
    first = desk.held()
    desk.server.trouble = RuntimeError("a fault of the program")
    for _ in range(2):
        with pytest.raises(RuntimeError):
            desk.run()
    desk.server.trouble = None
    desk.outbox._letters[2] = replace(first, id=2, message_id="<two@vale.example>")
    desk.run()
    assert [desk.letter(number).state for number in (1, 2)] == ["holding", "sent"]
    assert desk.server.taken[0].raw.count(b"<two@vale.example>") == 1


def test_the_letters_of_a_forgotten_application_go_with_it(desk: Desk) -> None:
    kept: list[Collection[str]] = []

    class Texts:
        def forget_mentions(self, owner: int, mentions: Callable[[bytes], bool]) -> int:
            return 0

        def forget_all_but(self, owner: int, applications: Collection[str]) -> int:
            kept.append(applications)
            return 0

    forget(replace(desk.world, kept_texts=Texts()), ME, application=desk.application)
    assert [desk.application in each for each in kept] == [False]


def test_mail_that_cannot_be_read_makes_the_letter_wait_and_is_not_asked_every_moment(desk: Desk) -> None:
    desk.yes(desk.prepare(), at=desk.now + timedelta(hours=1))
    desk.later(hours=1)
    calls: list[int] = []

    def broken(account: object, since: datetime) -> list[object]:
        calls.append(1)
        raise Unreadable("A message cannot be read.", "Look.")

    post = replace(desk.post, freshen=broken)  # type: ignore[arg-type]
    (found,) = send_due(post, ME)
    assert (found.state, found.reason) == ("holding", "A message cannot be read.")
    desk.later(seconds=3)
    send_due(post, ME)
    assert (len(calls), desk.server.taken) == (1, [])


def test_what_goes_late_looks_at_the_mail_first(desk: Desk) -> None:
    desk.held()
    desk.server.trouble = lost()
    desk.run()
    assert desk.freshened == []
    desk.later(minutes=20)
    desk.server.trouble = None
    desk.run()
    assert len(desk.freshened) == 1
    assert desk.letter().state == "sent"


def test_a_colleague_who_answers_in_the_thread_stops_it(desk: Desk) -> None:
    held = desk.yes(replace(desk.prepare()), at=desk.now + timedelta(hours=12))
    held = replace(held, in_reply_to="<q@larkfield.example>", references=("<q@larkfield.example>",))
    raw = (
        b"From: Lee <lee@larkfield.example>\r\nSubject: Re: Analyst\r\nDate: Tue, 10 Nov 2026 17:12:00 +0000\r\n"
        b"Message-ID: <l@larkfield.example>\r\nReferences: <q@larkfield.example>\r\n"
    )
    desk.later(hours=12)
    reason = why_not(desk.post, ME, held, [read_heading(raw + b"\r\n")])
    assert reason is not None
    assert reason.reason.startswith("Lee wrote to you on Tuesday")
    assert why_not(desk.post, ME, held, [read_heading(raw + b"Auto-Submitted: auto-replied\r\n\r\n")]) is None


# --- the message ---------------------------------------------------------------------------------------------


def test_a_domain_of_another_script_goes_to_the_server_in_its_letters(desk: Desk) -> None:
    known_as(desk, email="dana@bücher.example")
    desk.held()
    assert desk.run()[0].state == "sent"
    assert desk.server.taken[0].recipient == "dana@xn--bcher-kva.example"


LONG = "<CAH7" + "x" * 90 + "@mail.larkfield.example>"


def test_long_names_of_messages_stay_whole(desk: Desk) -> None:
    letter = replace(desk.prepare(), in_reply_to=LONG, references=("<a@x.example>", LONG, LONG.replace("7", "8")))
    raw = message_of(letter, desk.now)
    assert raw.count(LONG.encode()) == 2
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    found = read_message(raw)
    assert (found.in_reply_to, found.references) == (letter.in_reply_to, letter.references)
    assert found.text.strip() == letter.text.strip()


@pytest.mark.parametrize(
    "name", ["<a@x.example>\r\nBcc: x@evil.example", "<a\x00@x>", "<ä@x.example>", "a@x", "<a@x> y"]
)
def test_what_is_no_name_of_a_message_is_left_out(desk: Desk, name: str) -> None:
    letter = replace(desk.prepare(), in_reply_to=name, references=("<a@x.example>", name))
    raw = message_of(letter, desk.now)
    assert b"evil" not in raw
    assert b"In-Reply-To" not in raw
    assert read_message(raw).references == ("<a@x.example>",)


def test_signs_that_turn_the_writing_round_do_not_hide_an_address(desk: Desk) -> None:
    known_as(desk, name="Dana \u202ereversed\u202c Whitfield\u2067")
    letter = desk.prepare(sure=True, subject="An\u202ealyst")
    assert (letter.to_name, letter.subject) == ("Dana reversed Whitfield", "Analyst")


def test_a_moment_is_told_in_the_persons_own_time(desk: Desk) -> None:
    from dayeight.flows.outbox_words import state_words

    held = desk.yes(desk.prepare(), at=datetime(2026, 11, 11, 8, 30, tzinfo=UTC))
    assert "8:30 your time" in state_words(held, desk.now)
