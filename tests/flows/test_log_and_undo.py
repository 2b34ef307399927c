"""Any fact by hand, and taking it back, bringing it back, putting it right."""

from __future__ import annotations

from datetime import date

import pytest
from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD

from dayeight.core.facts import Person, Promised, Sent, standing
from dayeight.errors import BadDate, BadFact, BadInput, Conflict, NotFound
from dayeight.flows.debrief import Debrief, Met, keep_debrief
from dayeight.flows.log import add_person, log, mark_sent, met_from_words, open_application, settle
from dayeight.flows.make_plan import today
from dayeight.flows.ports import World
from dayeight.flows.undo import correct, history, redo_last, retract, undo_last


@pytest.fixture
def acme(world: World) -> str:
    return keep_debrief(world, ME, TOLD)


def due(world: World) -> list[tuple[str, str]]:
    return [(row.application, step["rule"]) for row in today(world, ME).due for step in row.due]


def counting(world: World) -> list[str]:
    return [fact.kind for fact in standing(world.journal.facts(ME))]


def test_people_are_found_by_name_address_or_part_of_a_name(world: World, acme: str) -> None:
    for words in ("dana-whitfield", "Dana Whitfield", "dana@acme.example", "dana", "WHITFIELD"):
        fact = log(world, ME, acme, "received", {"from": words, "meaning": "warm"})
        assert getattr(fact, "from_") == "dana-whitfield"  # noqa: B009  the key has an underscore in Python


def test_a_new_person_is_added_with_the_fact(world: World, acme: str) -> None:
    fact = log(world, ME, acme, "referred", {"by": "Sam Ortiz <sam@friends.example> referrer"})
    people = [f for f in world.journal.facts(ME) if isinstance(f, Person)]
    assert people[-1].name == "Sam Ortiz"
    assert people[-1].part == "referrer"
    assert people[-1].entry == fact.entry


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("scheduled", {"start": "2026-12-01T10:00", "people": "dana, Lee Chu", "stage": "later"}),
        ("cancelled", {"start": "2026-12-01T10:00"}),
        ("requested", {"by": "dana", "what": "references", "deadline": "2026-12-04"}),
        ("rejected", {"by": "dana", "warm": "yes"}),
        ("offered", {"deadline": "2026-12-04"}),
        ("instructed", {"by": "lee", "never": "phone,linkedin"}),
        ("posting", {"change": "reposted"}),
        ("news", {"what": "funding"}),
        ("moved", {"person": "dana", "company": "Initech"}),
        ("said", {"by": "dana", "text": "soon"}),
        ("withdrew", {}),
        ("interviewed", {"people": "dana", "leave": "phone", "notes": "good talk"}),
    ],
)
def test_every_kind_from_words(world: World, acme: str, kind: str, values: dict[str, str]) -> None:
    assert log(world, ME, acme, kind, values).kind == kind


@pytest.mark.parametrize(
    ("kind", "values", "error", "words"),
    [
        ("danced", {}, BadFact, "no kind of fact"),
        ("sent", {"colour": "red"}, BadFact, "has no 'colour'"),
        ("rejected", {"warm": "perhaps"}, BadFact, "warm"),
        ("offered", {"deadline": "2026-02-30"}, BadDate, "deadline"),
        ("scheduled", {"start": "tomorrow"}, BadDate, "start"),
        ("received", {"meaning": "odd"}, BadFact, "meaning"),
        ("sent", {"rule": "XX-1"}, NotFound, "no rule"),
        ("sent", {"at": "2027-01-01T10:00"}, BadFact, "has not come yet"),
        ("retracted", {"fact": "x"}, BadFact, "undoing"),
        ("scheduled", {}, BadFact, "needs 'start'"),
        ("said", {"text": "x" * 20_001}, BadFact, "20,000"),
        ("received", {"from": "<broken"}, BadInput, "not a person"),
    ],
)
def test_a_bad_fact_is_told_and_nothing_kept(
    world: World, acme: str, kind: str, values: dict[str, str], error: type[Exception], words: str
) -> None:
    before = world.journal.facts(ME)
    with pytest.raises(error, match=words):
        log(world, ME, acme, kind, values)
    assert world.journal.facts(ME) == before


def test_sent_and_settled(world: World, acme: str) -> None:
    sent = mark_sent(world, ME, acme, "TY-3", ["dana-whitfield"], "email")
    assert isinstance(sent, Sent)
    assert {rule for _, rule in due(world)} == {"LI-1"}
    settle(world, ME, acme, "CHECK-1")
    with pytest.raises(BadFact):
        mark_sent(world, ME, acme, "TY-3", ["dana-whitfield"], "pigeon")
    with pytest.raises(NotFound):
        settle(world, ME, acme, "NOPE")


def test_opening_and_adding_people(world: World) -> None:
    name = open_application(world, ME, "Initech", "Tester", country="DE", timezone="Europe/Berlin")
    assert name == "initech-tester"
    with pytest.raises(Conflict, match="initech-tester"):
        open_application(world, ME, "initech", "tester")
    person = add_person(world, ME, name, Met("Bill", "hiring_manager", "bill@initech.example"))
    assert add_person(world, ME, name, Met("Bill Lumbergh", "hiring_manager", "bill@initech.example")) == person
    with pytest.raises(BadInput):
        open_application(world, ME, " ", "x")
    with pytest.raises(BadDate):
        open_application(world, ME, "Other", "x", timezone="Mars/Base")


def test_undo_takes_back_a_whole_entry_and_redo_brings_it_back(world: World, acme: str) -> None:
    full = counting(world)
    log(world, ME, acme, "referred", {"by": "Sam Ortiz"})
    assert [fact.kind for fact in undo_last(world, ME)] == ["person", "referred"]
    assert counting(world) == full
    assert len(undo_last(world, ME)) == 6
    assert counting(world) == []
    assert today(world, ME).total == 0
    assert undo_last(world, ME) == []
    assert len(redo_last(world, ME)) == 6
    assert counting(world) == full
    assert [fact.kind for fact in redo_last(world, ME)] == ["person", "referred"]
    assert redo_last(world, ME) == []
    assert today(world, ME).total == 1


def test_one_fact_is_taken_back_and_the_retraction_too(world: World, acme: str) -> None:
    promise = next(fact for fact in world.journal.facts(ME) if isinstance(fact, Promised))
    retract(world, ME, promise.id, "misheard")
    assert "promised" not in counting(world)
    with pytest.raises(Conflict):
        retract(world, ME, promise.id)
    undoing = world.journal.facts(ME)[-1]
    retract(world, ME, undoing.id)
    assert "promised" in counting(world)
    with pytest.raises(NotFound):
        retract(world, ME, "no-such-fact")


def test_a_correction_stands_in_and_can_be_undone(world: World, acme: str) -> None:
    promise = next(fact for fact in world.journal.facts(ME) if isinstance(fact, Promised))
    new = correct(world, ME, promise.id, {"due": "2026-12-04"})
    assert isinstance(new, Promised)
    assert (new.due, new.quote, new.corrects) == (date(2026, 12, 4), promise.quote, promise.id)
    with pytest.raises(Conflict):
        correct(world, ME, promise.id, {"due": "2026-12-05"})
    with pytest.raises(BadDate):
        correct(world, ME, new.id, {"due": "2026-02-30"})
    with pytest.raises(BadFact):
        correct(world, ME, new.id, {"id": "x"})
    undo_last(world, ME)
    due = [fact.due for fact in standing(world.journal.facts(ME)) if isinstance(fact, Promised)]
    assert due == [date(2026, 11, 30)]


def test_the_history_tells_all_newest_first(world: World, acme: str, time: Time) -> None:
    time.set("2026-11-24T10:00")
    mark_sent(world, ME, acme, "TY-3", ["dana-whitfield"], "email")
    time.set("2026-11-24T11:00")
    undo_last(world, ME)
    lines = history(world, ME, acme)
    assert lines[0].words.startswith("Taken back: You wrote to Dana Whitfield")
    assert [line.standing for line in lines[:3]] == [True, False, True]
    assert all(line.words for line in lines)
    with pytest.raises(NotFound):
        history(world, ME, "nowhere")


@pytest.mark.parametrize(
    ("words", "name", "email", "part", "note"),
    [
        ("Dana Whitfield <dana@x.example> hiring_manager: dbt: and more", "Dana Whitfield", "dana@x.example",
         "hiring_manager", "dbt: and more"),
        ("Lee Chu: asked", "Lee Chu", None, "interviewer", "asked"),
        ("Lee Chu, hiring manager", "Lee Chu", None, "hiring_manager", ""),
        ("Lee Chu recruiter", "Lee Chu", None, "recruiter", ""),
        ("李雷 <li@x.example>", "李雷", "li@x.example", "interviewer", ""),
    ],
)  # fmt: skip
def test_a_person_in_words(words: str, name: str, email: str | None, part: str, note: str) -> None:
    assert met_from_words(words) == Met(name, part, email, note=note)


def test_linked_applications_are_replanned_when_one_is_undone(world: World, acme: str) -> None:
    other = keep_debrief(world, ME, Debrief("Acme", "Other role", ended=TOLD.ended, timing="in a week"))
    log(world, ME, other, "instructed", {"never": "thank_you"})
    assert (acme, "TY-3") not in due(world)
    undo_last(world, ME)
    assert (acme, "TY-3") in due(world)


def test_an_acceptance_that_is_undone_frees_the_other_applications(world: World, acme: str) -> None:
    other = keep_debrief(world, ME, Debrief("Initech", "Tester", ended=TOLD.ended))
    before = due(world)
    log(world, ME, other, "accepted", {})
    assert due(world) != before
    undo_last(world, ME)
    assert due(world) == before
    redo_last(world, ME)
    assert due(world) != before


def test_a_corrected_company_is_no_longer_linked(world: World, acme: str) -> None:
    other = keep_debrief(world, ME, Debrief("Acme", "Other role", ended=TOLD.ended, timing="in a week"))
    log(world, ME, other, "instructed", {"never": "thank_you"})
    assert (acme, "TY-3") not in due(world)
    opened = next(f for f in world.journal.facts(ME) if f.kind == "opened" and f.application == other)
    correct(world, ME, opened.id, {"company": "Elsewhere"})
    assert (acme, "TY-3") in due(world)
