"""Properties of the plan on histories and lives out of chance (D10, D23, D48 to D50, D55, D67)."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.invariants import QUESTIONS, STATUS, broken, next_due_to_employer
from tests.core.simulated import Walk, last_moment, reordered, stories, too_soon
from tests.core.telling import Answer, Story

from dayeight.calendars.public_holidays import workdays
from dayeight.core.plan import plan, plan_one
from dayeight.core.search import search_of
from dayeight.core.steps import ApplicationPlan

LATER = st.sampled_from((0, 1, 5, 20, 30, 75, 170, 500, 1200)).map(lambda hours: timedelta(hours=hours))
CHANCE = st.randoms(use_true_random=False)
SEEDS = st.integers(0, 2**32)

# The same examples every time: `tests.core.soak` looks for new ones.
many = settings(max_examples=250, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
some = settings(max_examples=80, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
few = settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def seen(found: ApplicationPlan) -> tuple[object, ...]:
    """What a person sees of a plan."""
    answer = Answer(found)
    return answer.due, answer.may, answer.state, answer.quiet, sorted(answer.own), sorted(answer.questions)


@many
@given(stories(), LATER, CHANCE)
def test_d67_facts_in_any_order_and_twice_give_the_same_plan(told: Story, later: timedelta, chance: Random) -> None:
    now = last_moment(told) + later
    again = told.with_facts(reordered(told.facts, chance, twice=True))
    assert seen(again.at(now).plan) == seen(told.at(now).plan)


@many
@given(stories(), LATER)
def test_no_plan_breaks_a_never(told: Story, later: timedelta) -> None:
    now = last_moment(told) + later
    case, found = plan_one(told.search(), told.name, told.when(now))
    assert list(broken(case, found)) == []


@many
@given(stories(), st.integers(-40, 0))
def test_a_fact_of_the_future_changes_nothing_now(told: Story, days: int) -> None:
    now = told.when(last_moment(told) + timedelta(days=days))
    known = told.with_facts([fact for fact in told.facts if fact.at <= now or fact.kind in ("opened", "person")])
    assert seen(plan_one(told.search(), told.name, now)[1]) == seen(plan_one(known.search(), told.name, now)[1])


@some
@given(stories(), LATER)
def test_d55_quiet_until_is_the_day_on_which_something_is_due_again(told: Story, later: timedelta) -> None:
    now = last_moment(told) + later
    search = told.search()
    found = plan_one(search, told.name, told.when(now))[1]
    if found.due:
        assert found.quiet_until is None
        return
    ahead = next_due_to_employer(search, told.name, found, told.zone)
    assert found.quiet_until == (ahead[0] if ahead else None)
    if ahead:
        assert found.quiet_rule in ahead[1]


@some
@given(stories(), LATER)
def test_d55_on_the_day_itself_something_is_due_at_some_hour(told: Story, later: timedelta) -> None:
    now = last_moment(told) + later
    search = told.search()
    found = plan_one(search, told.name, told.when(now))[1]
    if found.quiet_until is None:
        return
    day = datetime(found.quiet_until.year, found.quiet_until.month, found.quiet_until.day)
    hours = (max(day + timedelta(minutes=30 * half), now) for half in range(48))
    assert any(plan_one(search, told.name, told.when(hour))[1].due for hour in hours)


@some
@given(st.lists(stories(max_facts=5), min_size=2, max_size=3), st.booleans(), LATER, CHANCE)
def test_d67_a_whole_search_in_any_order(
    told: list[Story], one_company: bool, later: timedelta, chance: Random
) -> None:
    facts = []
    for number, story in enumerate(told):
        renamed = Story(name=f"a{number}").with_facts(story.facts)
        company = "Northwind" if one_company else f"Company {number}"
        for fact in renamed.facts:
            changes = {"application": f"a{number}", **({"company": company} if fact.kind == "opened" else {})}
            facts.append(type(fact)(**{**_fields(fact), **changes}))
    now = max(last_moment(story) for story in told).replace(tzinfo=ZoneInfo(told[0].zone)) + later
    one = plan(search_of(facts, workdays), now)
    other = plan(search_of(reordered(facts, chance, twice=True), workdays), now)
    assert [seen(p) for p in one.applications] == [seen(p) for p in other.applications]
    assert [(s.application, s.rule, s.to) for s in one.due] == [(s.application, s.rule, s.to) for s in other.due]


def _fields(fact: object) -> dict[str, object]:
    return {name: getattr(fact, name) for name in fact.__dataclass_fields__ if name != "kind"}  # type: ignore[attr-defined]


# Lives: somebody who does what the plan says


@few
@given(SEEDS)
def test_whoever_follows_the_plan_never_pesters(seed: int) -> None:
    walk = Walk(seed, days=100).run()
    asked = [done for done in walk.done if done.step is not None and done.step.rule in STATUS]
    talks = [fact.at for fact in walk.facts() if fact.kind == "interviewed"]
    assert not [pair for pair in pairwise(asked) if too_soon(*pair, talks)]
    search = search_of(walk.facts(), workdays)
    for done in walk.done:
        case, _ = plan_one(search, done.application, done.at + timedelta(minutes=1))
        assert case.unanswered() <= 5, "four, and an answer that the cap leaves free"


@few
@given(SEEDS)
def test_nor_does_whoever_also_writes_by_hand(seed: int) -> None:
    walk = Walk(seed, days=100, by_hand=0.15).run()
    search = search_of(walk.facts(), workdays)
    for now, name, found in walk.looks:
        if found.steps:
            case, again = plan_one(search, name, now)
            if seen(again)[:4] == seen(found)[:4]:  # the look as it was, before what was done in the same minute
                assert list(broken(case, again)) == []


@few
@given(SEEDS)
def test_d65_two_applications_to_one_company_never_get_two_questions_in_a_week(seed: int) -> None:
    walk = Walk(seed, days=70, applications=2, employer=0.05).run()
    asked = [done for done in walk.done if done.step is not None and done.step.rule in QUESTIONS]
    talks = [fact.at for fact in walk.facts() if fact.kind == "interviewed"]
    assert not [pair for pair in pairwise(asked) if too_soon(*pair, talks)]
