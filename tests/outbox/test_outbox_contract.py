"""What every outbox does, the real one on a real database and the one in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.outbox.fakes import MemoryOutbox

from dayeight.errors import MailBusy
from dayeight.flows.sending_ports import OutLetter, Yes

NOW = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
PLAIN = OutLetter(
    application="larkfield", rule="CHECK-1", person="dana", account="vale", from_name="Robin", made=NOW,
    from_email="robin@vale.example", to_name="Dana", to_email="dana@larkfield.example", subject="Hello",
    text="Dear Dana", message_id="<1@vale.example>",
)  # fmt: skip
FULL = replace(
    PLAIN, message_id="<2@vale.example>", in_reply_to="<a@b.example>", references=("<a@b.example>", "<c@b.example>"),
    state="unknown", yes=Yes("dana@larkfield.example", "Hello", PLAIN.digest, NOW), due=NOW + timedelta(seconds=20),
    wanted=True, expected=True, tries=2, tried=NOW, handed=True, not_before=NOW, copied=True, fact="f",
    drafted="Drafts", reason="why", hint="how",
)  # fmt: skip


class OutboxContract:
    """What every outbox does."""

    @pytest.fixture
    def outbox(self) -> Any:
        raise NotImplementedError

    @pytest.fixture
    def me(self) -> int:
        return 1

    @pytest.mark.parametrize("letter", [PLAIN, FULL], ids=["plain", "full"])
    def test_a_letter_comes_back_as_it_is(self, outbox: Any, me: int, letter: OutLetter) -> None:
        kept = outbox.add(me, letter)
        assert kept == replace(letter, id=kept.id, revision=kept.revision)
        assert kept.id
        assert outbox.letter(me, kept.id) == kept
        assert outbox.letters(me) == [kept]
        assert outbox.letters(me, ("sent",)) == []
        assert outbox.letters(me, (letter.state,)) == [kept]
        assert outbox.letter(me, 999) is None
        assert outbox.letter_called(me, letter.message_id) == kept
        assert outbox.letter_called(me, "<another@vale.example>") is None

    def test_what_there_may_be_something_to_do_about(self, outbox: Any, me: int) -> None:
        wanted = []
        for number, (state, copied, fact, unfinished) in enumerate([
            ("draft", False, "", True), ("holding", False, "", True), ("sending", False, "", True),
            ("unknown", False, "", True), ("ask", False, "", True), ("refused", False, "", False),
            ("stopped", False, "", False), ("sent", True, "f", False), ("sent", False, "f", True),
            ("sent", True, "", True),
        ]):  # fmt: skip
            letter = replace(
                PLAIN, state=state, copied=copied, fact=fact, person=f"p{number}", message_id=f"<{number}@vale.example>"
            )
            kept = outbox.add(me, letter)
            wanted += [kept] if unfinished else []
        assert outbox.unfinished(me) == wanted

    def test_of_one_step_there_is_one_letter_until_it_went(self, outbox: Any, me: int) -> None:
        first = outbox.add(me, PLAIN)
        other = replace(PLAIN, text="Another", message_id="<2@vale.example>")
        assert outbox.add(me, other) == first
        assert outbox.letters(me) == [first]
        gone = outbox.swap(me, first, replace(first, state="sent"))
        second = outbox.add(me, other)
        assert second.text == "Another"
        assert outbox.letters(me) == [gone, second]

    def test_of_two_who_change_it_one_wins(self, outbox: Any, me: int) -> None:
        kept = outbox.add(me, PLAIN)
        first = outbox.swap(me, kept, replace(kept, state="holding"))
        assert (first.state, first.id) == ("holding", kept.id)
        assert outbox.swap(me, kept, replace(kept, state="sending")) is None
        assert outbox.letter(me, kept.id) == first
        # A change back to what it was is a change all the same.
        back = outbox.swap(me, first, kept)
        assert outbox.swap(me, first, kept) is None
        assert outbox.swap(me, back, FULL) is not None

    def test_it_is_held_by_one(self, outbox: Any, me: int) -> None:
        with outbox.one_at_a_time(me), pytest.raises(MailBusy), outbox.one_at_a_time(me):
            pass
        with outbox.one_at_a_time(me):
            pass


class TestMemoryOutbox(OutboxContract):
    @pytest.fixture
    def outbox(self) -> MemoryOutbox:
        return MemoryOutbox()


class TestDjangoOutbox(OutboxContract):
    @pytest.fixture
    def me(self, transactional_db: None) -> int:
        from dayeight.store.opening import the_owner

        return the_owner()

    @pytest.fixture
    def outbox(self, me: int) -> Any:
        from dayeight.store.outbox_rows import DjangoOutbox

        return DjangoOutbox()

    def test_of_another_owner_nothing_is_seen(self, outbox: Any, me: int) -> None:
        from dayeight.store.models import Owner

        kept = outbox.add(me, PLAIN)
        other = Owner.objects.create(name="another").pk
        assert outbox.letters(other) == []
        assert outbox.letter(other, kept.id) is None
        assert outbox.swap(other, kept, replace(kept, state="sent")) is None

    def test_who_is_forgotten_is_forgotten_here_too(self, outbox: Any, me: int) -> None:
        from pathlib import Path

        from django.db import connection

        outbox.add(me, replace(PLAIN, text="Perspicacious words"))
        lee = replace(PLAIN, person="lee", to_name="Lee", to_email="lee@x.example", message_id="<3@vale.example>")
        outbox.add(me, lee)
        assert outbox.forget_mentions(me, lambda raw: b"dana@larkfield.example" in raw) == 1
        assert [each.to_name for each in outbox.letters(me)] == ["Lee"]
        assert outbox.forget_all_but(me, {PLAIN.application: 3}) == 0
        assert outbox.forget_all_but(me, {"another": 1}) == 1
        assert outbox.letters(me) == []
        path = Path(connection.settings_dict["NAME"])
        assert b"Perspicacious" not in b"".join(each.read_bytes() for each in path.parent.glob(path.name + "*"))
