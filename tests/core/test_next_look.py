"""The next look: until then the plan stays as it is, so a derived row may be kept; at that moment it may change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.simulated import last_moment, stories
from tests.core.telling import Answer, Stories, Story, no_date, promised_week

from dayeight.core.plan import plan_one

LATER = st.sampled_from((0, 1, 7, 30, 100, 400, 1500)).map(lambda hours: timedelta(hours=hours))


def look(told: Story, now: str | datetime) -> str | None:
    found = told.at(now).plan.next_look
    return found.astimezone(ZoneInfo(told.zone)).strftime("%Y-%m-%d %H:%M") if found else None


def shown(answer: Answer) -> tuple[object, ...]:
    return answer.due, answer.may, answer.state, answer.quiet, answer.own, len(answer.questions)


def test_from_look_to_look_through_a_promised_week() -> None:
    told = promised_week()
    looks = []
    now: str | None = "2026-11-03 10:00"
    while now := look(told, now):
        looks.append(now)
    assert {"2026-11-04 00:00", "2026-11-10 00:00", "2026-11-10 09:00", "2026-11-18 00:00", "2026-11-30 00:00"} <= set(
        looks
    )
    assert looks == sorted(set(looks))


def test_a_closed_case_needs_no_look() -> None:
    told = no_date().withdrew("2026-11-05 10:00")
    assert look(told, "2027-03-01 10:00") is None


def test_it_is_an_aware_moment() -> None:
    found = promised_week().at("2026-11-03 10:00").plan.next_look
    assert found is not None
    assert found.tzinfo is UTC


def test_what_is_owed_runs_out() -> None:
    told = Story().applied("2026-11-01 10:00").requested("2026-11-02 10:00", "assessment", "2026-11-05")
    assert look(told, "2026-11-05 10:00") == "2026-11-06 00:00"


def test_the_28_days_between_two_notes_on_news_are_over() -> None:
    told = Story(sector="government").interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    told.settled("2026-11-02 21:00", "CHECK-1").news("2026-11-03 10:00", "funding").sent("2026-11-04 10:00", "WATCH-4")
    told.news("2026-11-25 10:00", "office")
    assert look(told, "2026-11-27 10:00") == "2026-12-02 10:00"


def test_a_fact_of_the_future_begins_to_count() -> None:
    told = no_date().promised("2026-11-05 10:00", due="2026-11-20")
    assert look(told, "2026-11-04 10:00") == "2026-11-05 10:00"


def test_a_fact_of_the_future_in_a_linked_application_begins_to_count() -> None:
    bound = Story(name="b", people="lee").instructed("2026-11-05 10:00", "any")
    found = Stories(no_date(), bound).at("a", "2026-11-04 10:00").plan.next_look
    assert found == bound.when("2026-11-05 10:00")


def changes_before(told: Story, now: datetime, chance: Random) -> tuple[datetime, Answer, Answer] | None:
    """A moment before the next look at which the plan is another one, and both plans; None if there is none."""
    search = told.search()

    def at(moment: datetime) -> Answer:
        return Answer(plan_one(search, told.name, moment)[1])

    start = told.when(now).astimezone(UTC)  # real time: the employer's clock may jump between
    found = at(start)
    stop = found.plan.next_look or start + timedelta(days=1000)
    assert stop > start
    midnight = told.when(datetime(now.year, now.month, now.day) + timedelta(days=1)).astimezone(UTC)
    moments = [start + (stop - start) * chance.random() for _ in range(6)]
    moments += [stop - timedelta(minutes=1), midnight, midnight + timedelta(hours=5, minutes=59)]
    for moment in moments:
        if start < moment < stop:
            other = at(moment)
            if shown(other) != shown(found):
                return moment, found, other
    return None


@settings(max_examples=250, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories(), LATER, st.randoms(use_true_random=False))
def test_until_the_next_look_the_plan_stays(told: Story, later: timedelta, chance: Random) -> None:
    found = changes_before(told, last_moment(told) + later, chance)
    assert found is None, f"at {found[0]}, before {found[1].plan.next_look}: {shown(found[1])}, {shown(found[2])}"


@settings(max_examples=60, derandomize=True, deadline=None)
@given(stories())
def test_looks_go_forward_and_come_to_an_end(told: Story) -> None:
    search, now, looks = told.search(), told.when(last_moment(told)), []
    for _ in range(200):
        found = plan_one(search, told.name, now)[1].next_look
        if found is None:
            break
        looks.append(found)
        now = found
    else:
        raise AssertionError("more than 200 looks")
    assert all(one < other for one, other in pairwise(looks))
