"""What mail seems to say and a person should confirm: one reading after the other, settled by one answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from dayeight.core.facts import Fact, Retracted
from dayeight.flows.ids import new_id
from dayeight.flows.make_plan import keep
from dayeight.flows.ports import Owner, World
from dayeight.flows.read_mail import Piece, Proposed, propose
from dayeight.reading.kinds.model import Kind
from dayeight.reading.messages import identity, read_message

KIND_WORDS: Mapping[Kind, str] = {
    "application_received": "a receipt of your application",
    "interview_invitation": "an invitation to a talk, no time yet",
    "interview_scheduled": "an interview at a settled time",
    "interview_rescheduled": "an interview moved to another time",
    "interview_cancelled": "an interview called off",
    "assessment": "a test or work sample to do",
    "info_request": "a question for documents or references",
    "status_update": "news without a decision",
    "offer": "an offer",
    "rejection": "a no",
}
"""What a person may say a message is, in words."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One reading that waits: what was read, and the message's sender, subject, date and new text."""

    reading: Proposed
    sender: str
    subject: str
    at: datetime | None
    text: str


def waiting(
    world: World, owner: Owner, pieces: Iterable[Piece], own: Iterable[str], meant: Mapping[str, Kind] | None = None
) -> list[Waiting]:
    """The readings of these messages that are unsure and neither kept nor refused, the oldest first."""
    found = list(pieces)
    at_hand = {identity(piece.raw): piece for piece in found}
    proposal = propose(world, owner, found, owners=tuple(own), meant=meant)
    return [
        _shown(reading, at_hand[reading.identity])
        for reading in proposal.proposed
        if reading.identity in at_hand and (not reading.sure or reading.identity in (meant or {}))
    ]


def _shown(reading: Proposed, piece: Piece) -> Waiting:
    message = read_message(piece.raw)
    sender = message.from_.name or message.from_.email
    return Waiting(reading, sender, message.subject, message.date, message.new_text.strip())


def accept(world: World, owner: Owner, reading: Proposed) -> int:
    """Keep a reading; returns how many facts were new."""
    return keep(world, owner, _of_one_entry(reading.facts, new_id(world.clock())))


def refuse(world: World, owner: Owner, reading: Proposed, instead: Proposed | None = None) -> None:
    """Keep that a reading is not so: its facts and that they are taken back, so that it does not come again.

    What it has in common with the reading that stands `instead` of it is left alone.
    """
    now = world.clock()
    entry = new_id(now)
    right = {fact.id for fact in instead.facts} if instead is not None else set()
    wrong = [fact for fact in _of_one_entry(reading.facts, entry) if _tells(fact) and fact.id not in right]
    taken_back = [
        Retracted(
            at=now, known=now, id=f"{fact.id}-refused", application=fact.application, entry=entry, fact=fact.id,
            why="refused in the review",
        )
        for fact in wrong
    ]  # fmt: skip
    keep(world, owner, [*wrong, *taken_back])


def read_as(
    world: World, owner: Owner, wrong: Proposed, kind: Kind, pieces: Iterable[Piece], own: Iterable[str]
) -> Proposed | None:
    """Read a message as the person says it is: the wrong reading is refused, the right one kept and returned.

    None if the message has nothing for a fact of that kind: then only the refusal is kept.
    """
    found = waiting(world, owner, pieces, own, {wrong.identity: kind})
    right = next((each.reading for each in found if each.reading.identity == wrong.identity), None)
    if right is not None:
        accept(world, owner, right)
    refuse(world, owner, wrong, right)
    return right


def _tells(fact: Fact) -> bool:
    return fact.kind not in ("opened", "person")


def _of_one_entry(facts: Iterable[Fact], entry: str) -> list[Fact]:
    return [replace(fact, entry=entry) for fact in facts]
