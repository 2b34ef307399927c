"""Facts to JSON and back: nothing is lost on the way, and what cannot be read is named by its key."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import typing
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dayeight.core import facts as f
from dayeight.core.facts.codec import LONGEST_TEXT, VERSION, fact_from_json, fact_to_json
from dayeight.errors import BadDate, BadFact

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2199, 12, 30), timezones=st.timezones())
DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(-5, 500),
    datetime: MOMENTS,
    date: DAYS,
    f.Evidence: st.builds(f.Evidence, TEXTS, TEXTS, TEXTS),
    f.Note: st.builds(f.Note, st.none() | TEXTS, TEXTS),
}


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, whatever fields the kinds of fact may get."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(values_of(arguments[0]), max_size=3).map(tuple)
    if type(None) in arguments:
        return st.none() | values_of(next(a for a in arguments if a is not type(None)))
    return SIMPLE[hint]


@st.composite
def facts(draw: st.DrawFn) -> f.Fact:
    kind = draw(st.sampled_from(sorted(f.KINDS)))
    cls = f.KINDS[kind]
    hints = typing.get_type_hints(cls)
    values = {field.name: values_of(hints[field.name]) for field in dataclasses.fields(cls)}
    if "timezone" in values:
        values["timezone"] = st.sampled_from(("UTC", "Europe/Berlin", "America/New_York"))
    return cls(**{name: draw(value) for name, value in values.items()})


@given(facts())
def test_a_fact_survives_the_way_to_json_and_back(fact: f.Fact) -> None:
    written = json.dumps(fact_to_json(fact))
    read = fact_from_json(json.loads(written))
    assert type(read) is type(fact)
    assert json.dumps(fact_to_json(read)) == written
    for field in dataclasses.fields(fact):
        was, found = getattr(fact, field.name), getattr(read, field.name)
        if isinstance(was, datetime):  # the zone becomes an offset; the moment stays
            was, found = was.astimezone(UTC), found.astimezone(UTC)
        assert found == was, field.name


@pytest.mark.parametrize("kind", sorted(f.KINDS))
def test_a_null_or_wrong_type_under_any_key_is_a_named_error_or_a_value(kind: str) -> None:
    hints = typing.get_type_hints(f.KINDS[kind])
    for field in dataclasses.fields(f.KINDS[kind]):
        key = field.name.rstrip("_")
        for value in (None, 3.5, "2026-99-99", {"x": 1}, [[]], "🙂"):
            try:
                fact_from_json({"kind": kind, "at": "2026-11-02T10:00", key: value})
            except (BadFact, BadDate) as error:
                told = str(error)
            else:
                continue
            assert "'" in told
        if type(None) not in typing.get_args(hints[field.name]):
            with pytest.raises(BadFact, match=f"'{key}'.*must not be null"):
                fact_from_json({"kind": kind, "at": "2026-11-02T10:00", key: None})


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"kind": "dreamt", "at": "2026-11-02"}, "'dreamt'"),
        ({"at": "2026-11-02"}, "None"),
        ({"kind": ["sent"], "at": "2026-11-02"}, "sent"),
        ({"kind": "applied"}, "'at'"),
        ({"kind": "applied", "at": "2026-11-02", "mood": "good"}, "'mood'"),
        ({"kind": "applied", "at": "2026-02-30"}, "'at'"),
        ({"kind": "scheduled", "at": "2026-11-02"}, "'start'"),
        ({"kind": "interviewed", "at": "2026-11-02", "stage": "second"}, "'stage'"),
        ({"kind": "interviewed", "at": "2026-11-02", "people": "dana"}, "'people'"),
        ({"kind": "interviewed", "at": "2026-11-02", "people": [7]}, "'people'"),
        ({"kind": "interviewed", "at": "2026-11-02", "notes": [{"person": "dana"}]}, "'notes'"),
        ({"kind": "interviewed", "at": "2026-11-02", "notes": [{"text": "x", "person": None, "day": "x"}]}, "'notes'"),
        ({"kind": "promised", "at": "2026-11-02", "due": "Friday"}, "'due'"),
        ({"kind": "rejected", "at": "2026-11-02", "warm": "yes"}, "'warm'"),
        ({"kind": "received", "at": "2026-11-02", "from": "dana", "meaning": "perhaps"}, "'meaning'"),
        ({"kind": "received", "at": "2026-11-02", "from_": "dana"}, "'from_'"),
        ({"kind": "person", "at": "2026-11-02", "person": "p", "name": "P", "order": True}, "'order'"),
        ({"kind": "opened", "at": "2026-11-02"}, "'company'"),
        ({"kind": "applied", "at": "2026-11-02", "evidence": {"source": "mail", "who": "x"}}, "'evidence'"),
        ({"kind": "said", "at": "2026-11-02", "text": "x" * (LONGEST_TEXT + 1)}, "'text'"),
    ],
)
def test_a_clear_error_names_the_key(told: dict[str, Any], named: str) -> None:
    with pytest.raises((BadFact, BadDate)) as error:
        fact_from_json(told)
    assert named in str(error.value)


def test_keys_are_the_field_names_without_a_trailing_underscore() -> None:
    written = fact_to_json(f.Received(at=datetime(2026, 11, 2, 10, tzinfo=UTC), from_="dana", meaning="warm"))
    assert written == {"kind": "received", "at": "2026-11-02T10:00:00+00:00", "from": "dana", "meaning": "warm"}
    assert fact_to_json(f.Settled(at=datetime(2026, 11, 2, tzinfo=UTC), for_="TY-1"))["for"] == "TY-1"


def test_a_moment_without_offset_is_read_in_the_zone_handed_in() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    told = fact_from_json({"kind": "scheduled", "at": "2026-11-02T10:00", "start": "2026-11-03T09:00Z"}, tokyo)
    assert isinstance(told, f.Scheduled)
    assert told.at == datetime(2026, 11, 2, 1, tzinfo=UTC)
    assert told.start == datetime(2026, 11, 3, 9, tzinfo=UTC)


def test_a_fact_of_a_newer_version_is_refused_with_a_hint() -> None:
    with pytest.raises(BadFact, match="newer") as error:
        fact_from_json({"kind": "applied", "at": "2026-11-02", "version": VERSION + 1})
    assert "Update" in error.value.hint


def test_a_fact_of_this_version_says_so_or_not() -> None:
    told = {"kind": "applied", "at": "2026-11-02"}
    assert fact_from_json({**told, "version": VERSION}) == fact_from_json(told)


@pytest.mark.parametrize("version", [None, "1", True, 1.5, -3])
def test_a_version_that_is_no_version_is_refused_or_read(version: object) -> None:
    with contextlib.suppress(BadFact):
        fact_from_json({"kind": "applied", "at": "2026-11-02", "version": version})


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../x"])
def test_a_time_zone_that_does_not_exist_is_refused(zone: str) -> None:
    with pytest.raises(BadDate, match="'timezone'"):
        fact_from_json({"kind": "opened", "at": "2026-11-02", "company": "x", "timezone": zone})
