"""Applications that were put together wrongly."""

from __future__ import annotations

import pytest
from tests.flows.conftest import ME
from tests.flows.test_debrief import TOLD

from dayeight.core.facts import Evidence, Interviewed, Opened, Person, Promised, Received, standing
from dayeight.errors import BadInput, NotFound
from dayeight.flows.debrief import keep_debrief
from dayeight.flows.log import log, open_application
from dayeight.flows.make_plan import case_and_plan, keep, today
from dayeight.flows.ports import World
from dayeight.flows.rearrange import join, split
from dayeight.flows.undo import redo_last, undo_last


@pytest.fixture
def acme(world: World) -> str:
    return keep_debrief(world, ME, TOLD)


@pytest.fixture
def other(world: World) -> str:
    """The same search under another name, as mail may show it; Dana is known by her address, Kim is new."""
    name = open_application(world, ME, "Acme Group", "Analyst", source="mail")
    log(
        world, ME, name, "received", {"from": "D. Whitfield <dana@acme.example>", "meaning": "more_time"}, source="mail"
    )
    log(world, ME, name, "received", {"from": "Kim Roe <kim@acme.example> recruiter", "meaning": "warm"}, source="mail")
    return name


def told(world: World, application: str) -> list[object]:
    found = standing(world.journal.facts(ME, {application}))
    return [fact for fact in found if fact.application == application]


def test_two_that_are_one_are_joined_with_people_and_evidence(world: World, acme: str, other: str) -> None:
    assert join(world, ME, other, acme) == 4
    assert told(world, other) == []
    assert [row.application for row in today(world, ME).due + today(world, ME).waiting] == [acme]
    received = [fact for fact in told(world, acme) if isinstance(fact, Received)]
    assert [fact.from_ for fact in received] == ["dana-whitfield", "kim-roe"]
    assert all(fact.evidence and fact.evidence.source == "mail" for fact in received)
    assert sorted(f.person for f in told(world, acme) if isinstance(f, Person)) == [
        "dana-whitfield",
        "kim-roe",
        "lee-chu",
    ]
    assert [fact.company for fact in told(world, acme) if isinstance(fact, Opened)] == ["Acme, Inc."]
    _, case, _ = case_and_plan(world, ME, acme)
    assert [reply.meaning for reply in case.replies] == ["more_time", "warm"]


def test_a_namesake_with_another_address_stays_apart(world: World, acme: str) -> None:
    name = open_application(world, ME, "Acme Group", "Analyst")
    log(world, ME, name, "received", {"from": "Lee Chu <lee.chu@other.example>", "meaning": "warm"})
    other_person = next(fact for fact in told(world, name) if isinstance(fact, Person))
    keep(world, ME, [Person(at=other_person.at, id="lee2", application=acme, person="lee-chu", name="Lee Chu",
                            part="recruiter", email="lee@acme.example")])  # fmt: skip
    join(world, ME, name, acme)
    assert [f.from_ for f in told(world, acme) if isinstance(f, Received)] == ["lee-chu-2"]


def test_one_undo_parts_them_again_and_one_redo_joins_them(world: World, acme: str, other: str) -> None:
    before = told(world, acme), told(world, other)
    join(world, ME, other, acme)
    joined = told(world, acme)
    undo_last(world, ME)
    assert (told(world, acme), told(world, other)) == before
    redo_last(world, ME)
    assert (told(world, acme), told(world, other)) == (joined, [])


def test_one_that_is_two_is_split(world: World, acme: str) -> None:
    extra = log(world, ME, acme, "received", {"from": "dana", "meaning": "next_round"})
    new = split(world, ME, acme, [extra.id], "Data engineer")
    assert new == "acme-inc-data-engineer"
    found = told(world, new)
    assert [type(fact) for fact in found] == [Opened, Person, Received]
    assert {type(fact) for fact in told(world, acme)} == {Opened, Person, Interviewed, Promised}
    undo_last(world, ME)
    assert told(world, new) == []
    assert extra in told(world, acme)


def test_what_makes_no_sense_is_told(world: World, acme: str) -> None:
    with pytest.raises(BadInput, match="one and the same"):
        join(world, ME, acme, acme)
    with pytest.raises(NotFound):
        join(world, ME, "nothing", acme)
    with pytest.raises(NotFound):
        split(world, ME, acme, ["nothing"], "Engineer")
    everything = [fact.id for fact in told(world, acme)]  # type: ignore[attr-defined]
    with pytest.raises(BadInput, match="at least one"):
        split(world, ME, acme, everything, "Engineer")


def test_mail_of_the_joined_one_goes_to_the_other_from_then_on(world: World, acme: str, other: str) -> None:
    seen = Received(at=world.clock(), id="m-abc-received", application=other, meaning="warm",
                    evidence=Evidence("mail", "<a@acme.example>", "soon"))  # fmt: skip
    keep(world, ME, [seen])
    join(world, ME, other, acme)
    where = {fact.evidence.where for fact in told(world, acme) if fact.evidence}  # type: ignore[attr-defined]
    assert "<a@acme.example>" in where
