"""Whatever is typed or handed in: facts that can be kept, or a sentence; never anything else."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD
from tests.flows.test_read_mail import Raw, invitation, mail

from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts.codec import fact_from_json, fact_to_json
from dayeight.errors import BadInput, DayEightError
from dayeight.flows.debrief import Debrief, Met, keep_debrief, read_timing
from dayeight.flows.log import log, met_from_words
from dayeight.flows.make_plan import case_and_plan, today
from dayeight.flows.ports import World
from dayeight.flows.read_mail import keep_proposal, propose

QUICK = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def new_world() -> World:
    return World(MemoryJournal(), MemoryPlanRows(), workdays, Time())


text = st.text(max_size=60) | st.sampled_from(["", "Dana", "in a week", "by Friday", "李雷", "\x00", "a" * 300])
mets = st.builds(
    Met, text, st.sampled_from(["interviewer", "recruiter", "boss"]), st.none() | text, st.none() | text, note=text
)  # fmt: skip
moments = st.none() | st.datetimes(datetime(1960, 1, 1), datetime(2230, 1, 1)) | st.just(datetime(2026, 11, 23, 15))
debriefs = st.builds(
    Debrief,
    company=text, role=text, ended=moments, met=st.lists(mets, max_size=4).map(tuple), timing=text,
    timing_by=st.none() | text, due=st.none() | st.dates(date(1960, 1, 1), date(2230, 1, 1)), note=text,
    stage=st.sampled_from(["first", "final", "x"]), timezone=st.none() | st.sampled_from(["Europe/Berlin", "Mars", ""]),
)  # fmt: skip


@QUICK
@given(st.lists(debriefs, min_size=1, max_size=3))
def test_any_debrief(told: list[Debrief]) -> None:
    world = new_world()
    for debrief in told:
        before = world.journal.facts(ME)
        try:
            name = keep_debrief(world, ME, debrief)
        except DayEightError:
            assert world.journal.facts(ME) == before
            continue
        for fact in world.journal.facts(ME):
            assert fact_from_json(fact_to_json(fact)) == fact
        case_and_plan(world, ME, name)
        kept = world.journal.facts(ME)
        if debrief.ended is not None:
            keep_debrief(world, ME, debrief)
            assert world.journal.facts(ME) == kept
    today(world, ME)


@QUICK
@given(text, st.timedeltas(timedelta(0), timedelta(days=400)))
def test_any_words_on_timing(words: str, ago: timedelta) -> None:
    found = read_timing(words, datetime(2026, 11, 23, 15) - ago, country="US", workdays_of=workdays)
    assert found.line.endswith(".")
    assert found.due is None or found.quiet_until is None or found.quiet_until > found.due


kinds = st.sampled_from(["sent", "received", "promised", "scheduled", "moved", "person"])
keys = st.sampled_from(["to", "by", "from", "due", "at", "start", "people", "person", "name", "rule"])


@QUICK
@given(kinds, st.dictionaries(keys, text))
def test_any_values_of_a_fact(kind: str, values: dict[str, str]) -> None:
    world = new_world()
    name = keep_debrief(world, ME, TOLD)
    try:
        fact = log(world, ME, name, kind, dict(values))
    except DayEightError:
        return
    assert fact_from_json(fact_to_json(fact)) == fact
    today(world, ME)


@QUICK
@given(text)
def test_any_person_in_words(words: str) -> None:
    with suppress(BadInput):
        assert isinstance(met_from_words(words), Met)


@QUICK
@given(st.data())
def test_any_bytes_as_mail_or_calendar(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from([invitation().raw, mail("We will let you know by December 4.").raw, b""]))
    for _ in range(data.draw(st.integers(0, 4))):
        place = data.draw(st.integers(0, len(raw)))
        raw = raw[:place] + data.draw(st.binary(max_size=12)) + raw[place + data.draw(st.integers(0, 12)) :]
    world = new_world()
    keep_debrief(world, ME, TOLD)
    found = propose(world, ME, [Raw(raw)])
    keep_proposal(world, ME, found)
    kept = world.journal.facts(ME)
    keep_proposal(world, ME, propose(world, ME, [Raw(raw)]))
    assert world.journal.facts(ME) == kept
    today(world, ME)
