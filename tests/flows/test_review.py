"""The review: what is unsure waits, and one answer settles it for good."""

from __future__ import annotations

import pytest
from tests.flows.conftest import ME, Time
from tests.flows.test_read_mail import Raw, acme, mail  # noqa: F401

from dayeight.core.facts import Fact, Received, Rejected, standing
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.ports import World
from dayeight.flows.read_mail import Proposed, keep_proposal, propose
from dayeight.flows.review import accept, read_as, refuse, waiting

OWN = ("robin@okafor.example",)
SAID = "Unfortunately we have decided to move forward with other candidates."


@pytest.fixture
def no() -> Raw:
    return mail(f"Hi Robin,\n\n{SAID} We wish you well.\n\nDana")


def reading(world: World, piece: Raw) -> Proposed:
    (found,) = propose(world, ME, [piece], owners=OWN).proposed
    return found


def told(world: World, acme: str) -> list[Fact]:  # noqa: F811
    return [fact for fact in standing(world.journal.facts(ME)) if fact.application == acme and fact.evidence]


def test_what_is_sure_does_not_wait(world: World, acme: str, no: Raw) -> None:  # noqa: F811
    assert reading(world, no).sure
    assert waiting(world, ME, [no], OWN) == []


def test_a_refused_reading_does_not_come_again(world: World, acme: str, no: Raw) -> None:  # noqa: F811
    refuse(world, ME, reading(world, no))
    assert propose(world, ME, [no], owners=OWN).proposed == ()
    assert not any(isinstance(fact, Rejected) for fact in told(world, acme))
    assert case_and_plan(world, ME, acme)[2].state != "closed"


def test_an_accepted_reading_is_kept_once(world: World, acme: str, no: Raw) -> None:  # noqa: F811
    found = reading(world, no)
    assert accept(world, ME, found) >= 1
    assert propose(world, ME, [no], owners=OWN).proposed == ()


def test_a_message_read_as_something_else(world: World, acme: str, no: Raw, time: Time) -> None:  # noqa: F811
    right = read_as(world, ME, reading(world, no), "status_update", [no], OWN)
    assert right is not None
    kinds = [type(fact) for fact in told(world, acme)]
    assert Received in kinds
    assert Rejected not in kinds
    assert propose(world, ME, [no], owners=OWN).proposed == ()


def test_taking_back_a_reading_undoes_what_followed_from_it(world: World, acme: str, no: Raw) -> None:  # noqa: F811
    keep_proposal(world, ME, propose(world, ME, [no], owners=OWN))
    wrong = next(fact for fact in told(world, acme) if isinstance(fact, Rejected))
    from dayeight.flows.undo import retract

    retract(world, ME, wrong.id)
    own = mail(
        "Hi Dana, thanks for the note. Is there news on the position?", sender="Robin <robin@okafor.example>",
        to="Dana <dana@acme.example>", number=8, date="Wed, 25 Nov 2026 08:00:00 -0500",
    )  # fmt: skip
    (answer,) = propose(world, ME, [no, own], owners=OWN).proposed
    (sent,) = [fact for fact in answer.facts if fact.kind == "sent"]
    assert sent.rule != "NO-1"  # type: ignore[attr-defined]
