"""Ids, places, and which application is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.flows.conftest import ME
from tests.flows.test_debrief import TOLD

from dayeight.core.slugs import slug, unique
from dayeight.errors import BadInput, Conflict, NotFound
from dayeight.flows.debrief import keep_debrief
from dayeight.flows.find import find_application
from dayeight.flows.ids import new_id
from dayeight.flows.places import country_of
from dayeight.flows.ports import World


def test_ids_are_unique_and_in_the_order_of_time() -> None:
    start = datetime(2026, 11, 23, tzinfo=UTC)
    ids = [new_id(start + timedelta(milliseconds=n)) for n in range(200)]
    assert ids == sorted(ids)
    assert len({new_id(start) for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("Acme, Inc.", "Data Analyst"), "acme-inc-data-analyst"),
        (("Zoë & Søn", ""), "zoe-søn"),
        (("株式会社", "データ"), "株式会社-データ"),
        (("???", "!"), ""),
        (("प्रिया", ""), "प्रिया"),
        (("x" * 100, ""), "x" * 60),
    ],
)
def test_slugs(words: tuple[str, ...], found: str) -> None:
    assert slug(*words) == found


def test_unique_counts_on() -> None:
    assert unique("a", {"a", "a-2"}.__contains__) == "a-3"


def test_countries_of_zones() -> None:
    assert country_of("America/New_York") == "US"
    assert country_of("Europe/Berlin") == "DE"
    assert country_of("UTC") is None


def test_which_application_is_meant(world: World) -> None:
    first = keep_debrief(world, ME, TOLD)
    second = keep_debrief(world, ME, replace(TOLD, role="Data engineer"))
    other = keep_debrief(world, ME, replace(TOLD, company="Initech", role="", met=()))
    assert find_application(world, ME, first) == first
    assert find_application(world, ME, "acme-inc-data-e") == second
    assert find_application(world, ME, "engineer") == second
    assert find_application(world, ME, "INITECH") == other
    with pytest.raises(Conflict, match="data-analyst"):
        find_application(world, ME, "acme")
    with pytest.raises(NotFound):
        find_application(world, ME, "zebra")
    with pytest.raises(BadInput):
        find_application(world, ME, " ")
