"""The journal out and in again exactly, bad lines told; and forgetting that leaves no trace."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD

from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts import Evidence, Fact, Interviewed, Note, Person, Promised, Sent
from dayeight.errors import BadInput, NotFound
from dayeight.flows.carry import export, forget, import_
from dayeight.flows.debrief import keep_debrief
from dayeight.flows.log import log
from dayeight.flows.make_plan import today
from dayeight.flows.ports import World


def empty(world: World) -> World:
    return World(MemoryJournal(), MemoryPlanRows(), world.workdays_of, world.clock)


def exported(world: World) -> str:
    out = io.StringIO()
    export(world, ME, out)
    return out.getvalue()


def test_round_trip_is_exact_and_twice_adds_nothing(world: World) -> None:
    keep_debrief(world, ME, TOLD)
    text = exported(world)
    other = empty(world)
    report = import_(other, ME, io.StringIO(text))
    assert (report.read, report.new, report.problems) == (6, 6, [])
    assert other.journal.facts(ME) == world.journal.facts(ME)
    assert exported(other) == text
    assert import_(other, ME, io.StringIO(text)).new == 0
    assert today(other, ME).total == 1


words = (
    st.text(max_size=40)
    .filter(lambda text: (text.isprintable() or "\n" in text) and "\x00" not in text)
    .filter(lambda text: not any("\ud800" <= letter <= "\udfff" for letter in text))
)
names = st.text("abcdefgh-0123", min_size=1, max_size=12)
zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-8))])
moments = st.datetimes(datetime(1971, 1, 1), datetime(2198, 1, 1), timezones=zones)
evidence = st.none() | st.builds(Evidence, st.sampled_from(["mail", "web"]), words, words)
common = {"at": moments, "application": names, "known": st.none() | moments, "entry": names, "evidence": evidence}
facts = st.one_of(
    st.builds(
        Interviewed,
        **common,
        people=st.lists(names).map(tuple),
        notes=st.lists(st.builds(Note, names, words)).map(tuple),
    ),
    st.builds(Promised, **common, due=st.none() | st.dates(date(1971, 1, 1), date(2198, 1, 1)), quote=words),
    st.builds(Sent, **common, rule=st.none() | st.just("TY-1"), to=st.lists(names).map(tuple)),
    st.builds(Person, **common, person=names, name=words, email=st.none() | words),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(facts, max_size=8))
def test_any_journal_goes_round_exactly(made: list[Fact]) -> None:
    from dataclasses import replace

    clock = Time()
    world = World(MemoryJournal(), MemoryPlanRows(), workdays, clock)
    world.journal.append(ME, [replace(fact, id=f"f{number}") for number, fact in enumerate(made)])
    text = exported(world)
    other = empty(world)
    # Line by line as a file gives them: only "\n" ends a line.
    report = import_(other, ME, io.StringIO(text, newline="\n"))
    assert report.problems == []
    assert other.journal.facts(ME) == world.journal.facts(ME)
    assert exported(other) == text


def test_bad_lines_are_told_by_number_and_the_rest_goes_on(world: World) -> None:
    keep_debrief(world, ME, TOLD)
    lines = exported(world).splitlines()
    odd = json.loads(lines[2]) | {"role": "Changed"}
    bad = [
        "not json",
        "[]",
        '{"kind": "danced"}',
        '{"kind": "applied", "at": "2026-02-30T10:00+00:00", "id": "x"}',
        '{"kind": "applied", "at": "2026-02-03T10:00+00:00"}',
        '{"kind": "applied", "version": 99, "at": "2026-01-01"}',
    ]
    other = empty(world)
    report = import_(other, ME, [lines[0], *bad, *lines[1:], json.dumps(odd)])
    assert report.new == 6
    assert [problem.split(":")[0] for problem in report.problems] == [
        "Line 2", "Line 3", "Line 4", "Line 5", "Line 6", "Line 7", "Line 14",
    ]  # fmt: skip
    assert other.journal.facts(ME) == world.journal.facts(ME)


@pytest.mark.parametrize("text", ["", "\n\n", "hello", "[1]", '{"kind": "applied"}', '{"format": "other"}'])
def test_what_is_no_export_is_refused(world: World, text: str) -> None:
    with pytest.raises(BadInput):
        import_(world, ME, io.StringIO(text))


def test_a_newer_export_is_refused(world: World) -> None:
    with pytest.raises(BadInput, match="newer version"):
        import_(world, ME, ['{"format": "dayeight-journal", "version": 2}'])


def test_a_person_is_forgotten_everywhere(world: World) -> None:
    name = keep_debrief(world, ME, TOLD)
    log(world, ME, name, "sent", {"to": "dana,lee", "rule": "TY-3"}, words="wrote to Dana and Lee")
    log(world, ME, name, "interviewed", {"people": "lee", "notes": "Dana will retire in May; dana@acme.example"})
    number = forget(world, ME, person="dana whitfield")
    assert number >= 4
    left = exported(world)
    assert "dana" not in left.lower()
    assert "whitfield" not in left.lower()
    assert "in May" in left
    assert "dbt migration" not in left
    assert '"due":"2026-11-30"' in left
    assert today(world, ME).total == 1
    with pytest.raises(NotFound):
        forget(world, ME, person="dana whitfield")


def test_a_company_is_forgotten_with_its_people_in_other_notes(world: World) -> None:
    from dataclasses import replace

    keep_debrief(world, ME, TOLD)
    keep_debrief(world, ME, replace(TOLD, company="Initech", note="Dana Whitfield of Acme, Inc. knows them", met=()))
    forget(world, ME, company="ACME")
    left = exported(world).lower()
    assert "acme" not in left
    assert "whitfield" not in left
    assert "initech" in left
    assert [row.company for row in [*today(world, ME).due, *today(world, ME).waiting]] == ["Initech"]


def test_one_application_is_forgotten(world: World) -> None:
    from dataclasses import replace

    name = keep_debrief(world, ME, TOLD)
    keep_debrief(world, ME, replace(TOLD, role="Data engineer"))
    forget(world, ME, application=name)
    assert {fact.application for fact in world.journal.facts(ME)} == {"", "acme-inc-data-engineer"}
    with pytest.raises(NotFound):
        forget(world, ME, application=name)
    with pytest.raises(BadInput):
        forget(world, ME)
