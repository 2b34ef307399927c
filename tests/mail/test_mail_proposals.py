"""Waiting mail into facts: what is sure is kept as somebody chooses, the rest waits for the review; and the gate."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.mail.imap.dovecot import letter

import dayeight.flows.mail_proposals as mail_proposals
from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts import Promised
from dayeight.flows.debrief import Debrief, Met, keep_debrief
from dayeight.flows.mail_gate import Gate
from dayeight.flows.mail_ports import Account, MailText, Server
from dayeight.flows.mail_proposals import ProposalReader
from dayeight.flows.ports import World
from dayeight.flows.read_mail import Proposal, propose
from dayeight.flows.sync_mail import Outcome, RawMail
from dayeight.reading.messages import read_heading

ME = 1
NOW = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
OWN = ("robin@vale.example",)
PROMISE = "Dear Robin, thank you for the talk. We will be in touch by Friday 20 November.\n"


@dataclass
class Mailroom:
    """A search with one application, and a reader of its mail."""

    world: World
    kept: list[RawMail] = field(default_factory=list)
    shown: list[list[str]] = field(default_factory=list)
    handed: list[list[str]] = field(default_factory=list)

    def read(self, *messages: bytes, answer: Collection[int] | None = None, sure: bool = True) -> Outcome:
        def choose(found: Proposal) -> Collection[int] | None:
            self.shown.append([each.line for each in found.proposed])
            return answer

        def told(*given: Any, **more: Any) -> Proposal:
            # How sure the readers are of a letter is theirs to say, and not what is tested here.
            self.handed.append([read_heading(each.raw).subject for each in given[2]])
            found = propose(*given, **more)
            return replace(found, proposed=tuple(replace(each, sure=sure) for each in found.proposed))

        reader = ProposalReader(self.world, ME, OWN, lambda: self.kept, choose)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(mail_proposals, "propose", told)
            return reader(pieces(*messages))

    def kinds(self) -> set[str]:
        return {fact.kind for fact in self.world.journal.facts(ME) if fact.evidence and fact.evidence.source == "mail"}


def pieces(*messages: bytes) -> Iterable[RawMail]:
    for raw in messages:
        name = read_heading(raw).message_id
        yield RawMail(raw, f"vale, INBOX, {name}", name.encode())


def key(number: int) -> bytes:
    return f"<number-{number}@larkfield.example>".encode()


@pytest.fixture
def room() -> Mailroom:
    world = World(MemoryJournal(), MemoryPlanRows(), workdays, lambda: NOW)
    dana = Met("Dana Whitfield", "hiring_manager", "dana@larkfield.example", note="dbt")
    keep_debrief(world, ME, Debrief("Larkfield", "Analyst", ended=datetime(2026, 11, 2, 15, tzinfo=UTC), met=(dana,)))
    return Mailroom(world)


def test_what_holds_a_fact_is_kept_and_matched(room: Mailroom) -> None:
    outcome = room.read(letter(1, subject="Your interview", text=PROMISE), letter(2, sender="x@shop.example"))
    assert outcome.matched == {key(1)}
    assert outcome.facts >= 1
    assert any(isinstance(fact, Promised) for fact in room.world.journal.facts(ME) if fact.evidence)


def test_what_was_kept_before_is_matched_again(room: Mailroom) -> None:
    first = room.read(letter(1, text=PROMISE))
    second = room.read(letter(1, text=PROMISE))
    assert second.matched == first.matched == {key(1)}
    assert second.facts == 0
    assert len(room.shown) == 1


def test_what_is_not_chosen_is_not_kept(room: Mailroom) -> None:
    outcome = room.read(letter(1, text=PROMISE), answer=())
    assert (outcome.matched, outcome.facts) == (frozenset(), 0)
    assert "promised" not in room.kinds()


def test_what_is_not_sure_waits_and_is_not_asked_about(room: Mailroom) -> None:
    outcome = room.read(letter(1, text=PROMISE), sure=False)
    assert outcome == Outcome(frozenset(), 0, frozenset({key(1)}))
    assert room.shown == []


def test_kept_messages_of_the_same_people_stand_beside_new_ones(room: Mailroom) -> None:
    own = letter(3, sender="robin@vale.example", to="dana@larkfield.example")
    room.kept = list(pieces(letter(1), letter(2, sender="lee@other.example"), own))
    room.read(letter(9, text=PROMISE))
    assert room.handed == [["Message 1", "Message 3", "Message 9"]]


class Store:
    """As much of a mail store as the gate asks for."""

    def accounts(self, owner: int) -> list[Account]:
        return [Account(name="vale", address=OWN[0], user="robin", imap=Server("localhost", 1))]

    def kept(self, owner: int, name: str) -> list[MailText]:
        return [MailText(b"k", NOW, letter(1), "vale, INBOX, 1")]


@pytest.mark.parametrize(
    ("head", "passes"),
    [
        (b"From: Shop <news@shop.example>\r\nList-Id: <news.shop.example>\r\nSubject: Socks\r\n", False),
        (b"From: Shop <news@shop.example>\r\nSubject: Socks\r\n", True),
        (b"From: Dana <Dana@Larkfield.example>\r\nList-Id: <x.example>\r\nSubject: Socks\r\n", True),
        (
            b"From: Shop <news@shop.example>\r\nList-Id: <x.example>\r\nSubject: Socks\r\n"
            b"In-Reply-To: <number-1@larkfield.example>\r\n",
            True,
        ),
    ],
)
def test_the_gate_knows_people_and_threads(room: Mailroom, head: bytes, passes: bool) -> None:
    gate = Gate(room.world, ME, Store())  # type: ignore[arg-type]
    assert gate(read_heading(head + b"\r\n")) is passes
