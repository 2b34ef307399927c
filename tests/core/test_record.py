"""The order of facts (D67): by moment, then by kind, then by content; the order of arrival never matters."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

from tests.core.telling import BEGINNING, Story, no_date, person

from dayeight.core import facts as f
from dayeight.core.record import record_of


def kinds(told: Story) -> list[str]:
    return [timed.fact.kind for timed in record_of(told.name, told.facts).facts]


def test_d67_facts_of_one_minute_are_taken_by_kind() -> None:
    at = "2026-11-02 14:45"
    told = Story().posting(at, "closed").sent(at, "TY-1").offered(at).rejected(at).received(at, "warm")
    told.instructed(at, "phone").fact(f.Said(at=told.when(at), text="soon")).promised(at, due="2026-11-09")
    told.interviewed(at).scheduled(at, "2026-11-20 10:00")
    assert kinds(told) == [
        "scheduled", "interviewed", "promised", "said", "instructed", "received", "rejected", "offered", "sent",
        "posting",
    ]  # fmt: skip


def test_d67_the_same_thing_told_twice_counts_once() -> None:
    told = no_date().by_hand("2026-11-03 10:00")
    again = [replace(fact, id=f"again{n}", known=fact.at + timedelta(days=1)) for n, fact in enumerate(told.facts)]
    twice = told.with_facts([*told.facts, *again])
    assert kinds(twice) == kinds(told)
    assert twice.case("2026-11-05 10:00").unanswered() == told.case("2026-11-05 10:00").unanswered()


def test_d67_also_with_another_offset() -> None:
    told = no_date().promised("2026-11-03 10:00", due="2026-11-09")
    again = told.with_facts([*told.facts, *no_date().promised("2026-11-03T15:00Z", due="2026-11-09").facts])
    assert kinds(again) == kinds(told)


def all_orders_agree(told: Story, *, last: int) -> None:
    """The last facts of a story in any order make the same record."""
    kept, moving = told.facts[:-last], told.facts[-last:]
    found = {
        repr([t.fact for t in record_of(told.name, [*kept, *order]).facts]) for order in itertools.permutations(moving)
    }
    assert len(found) == 1


def test_d67_facts_of_one_kind_and_minute_in_any_order() -> None:
    told = no_date()
    for due in ("2026-11-09", "2026-11-12", "2026-11-10"):
        told.promised("2026-11-03 10:00", due=due)
    all_orders_agree(told, last=3)


def test_d67_other_kinds_of_one_minute_in_any_order() -> None:
    at = "2026-11-10 10:00"
    told = promised_and_dismissed(at)
    all_orders_agree(told, last=2)


def promised_and_dismissed(at: str) -> Story:
    return no_date().scheduled("2026-11-04 10:00", "2026-11-12 10:00").cancelled(at).settled(at, "CHECK-1")


def test_d67_twice_with_another_fact_between() -> None:
    at = "2026-11-03 10:00"
    told = (
        no_date()
        .requested(at, "assessment", "2026-11-20")
        .posting(at, "closed")
        .requested(at, "assessment", "2026-11-20")
    )
    assert kinds(told).count("requested") == 1


def test_people_stand_in_the_order_of_their_first_mention_with_their_last_details() -> None:
    later = BEGINNING + timedelta(days=9)
    told = Story(people=[person("rae"), person("dana"), person("rae", at=later, email="new@x.example")])
    record = record_of("a", told.facts)
    assert list(record.people) == ["dana", "rae"]
    assert record.people["rae"].email == "new@x.example"


def test_two_details_of_one_person_in_one_minute_in_any_order() -> None:
    one, other = person("rae", email="a@x.example"), person("rae", email="b@x.example")
    found = {
        record_of("a", Story(people=list(order)).facts).people["rae"].email for order in ((one, other), (other, one))
    }
    assert len(found) == 1


def test_the_last_word_on_the_place_counts_whatever_the_order() -> None:
    moved = f.Opened(at=BEGINNING + timedelta(days=1), company="Northwind", country="JP", timezone="Asia/Tokyo")
    told = no_date().fact(moved)
    assert {record_of("a", facts).details.country for facts in (told.facts, told.facts[::-1])} == {"JP"}


def test_an_application_without_details_loses_nothing() -> None:
    told = no_date()
    bare = told.with_facts([fact for fact in told.facts if not isinstance(fact, f.Opened)])
    assert kinds(bare) == kinds(told)
    assert bare.at("2026-11-20 10:00").state == "waiting"
