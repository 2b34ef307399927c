"""States (D54) and the day until which it is quiet (D55)."""

from __future__ import annotations

import pytest
from tests.core.telling import Story, no_date


def test_d54_from_the_application_to_the_interview() -> None:
    told = Story().applied("2026-10-20 10:00")
    assert told.at("2026-10-21 10:00").state == "waiting"
    told.scheduled("2026-10-26 10:00", "2026-11-02 14:00")
    assert told.at("2026-10-27 10:00").state == "scheduled"
    told.interviewed("2026-11-02 14:45").promised("2026-11-02 14:45", due="2026-11-09")
    assert told.at("2026-11-02 14:44").state == "scheduled"
    assert told.at("2026-11-02 14:45").state == "interviewed"
    assert told.at("2026-11-03 23:59").state == "interviewed"
    assert told.at("2026-11-04 00:00").state == "waiting"
    assert told.at("2026-11-09 23:59").state == "waiting"
    assert told.at("2026-11-10 00:00").state == "lapsed"
    assert told.at("2026-11-30 00:00").state == "presumed_closed"


def test_d54_the_day_after_the_interview_comes_before_lapsed() -> None:
    told = Story().interviewed("2026-11-02 10:00").promised("2026-11-02 10:00", due="2026-11-02")
    assert told.at("2026-11-03 12:00").state == "interviewed"
    assert told.at("2026-11-04 12:00").state == "lapsed"


def test_d54_an_offer_comes_before_an_arranged_interview() -> None:
    told = no_date().scheduled("2026-11-04 10:00", "2026-11-12 10:00").offered("2026-11-05 10:00")
    assert told.at("2026-11-06 10:00").state == "offer"


@pytest.mark.parametrize("end", ["accepted", "accepted_elsewhere", "withdrew"])
def test_d54_the_candidates_own_decision_comes_first(end: str) -> None:
    told = no_date().offered("2026-11-05 10:00")
    getattr(told, end)("2026-11-06 10:00")
    assert told.at("2026-11-06 10:00").state == "closed"


@pytest.mark.parametrize(
    ("stage", "warm", "state"),
    [("final", True, "warm"), ("later", True, "warm"), ("first", True, "closed"), ("final", False, "closed")],
)
def test_d54_a_no_is_warm_only_after_a_late_round_with_an_open_door(stage: str, warm: bool, state: str) -> None:
    told = Story().interviewed("2026-11-02 14:45", stage=stage).rejected("2026-11-05 10:00", warm=warm)
    assert told.at("2026-11-06 10:00").state == state


def test_d54_only_an_informational_talk_is_warm_and_with_an_application_it_is_waiting() -> None:
    told = Story().interviewed("2026-11-02 14:45", stage="informational")
    assert told.at("2026-11-02 15:00").state == "warm"
    assert told.applied("2026-11-03 10:00").at("2026-11-03 12:00").state == "waiting"


def test_d55_null_if_something_is_due() -> None:
    assert no_date().at("2026-11-09 10:00").quiet is None


def test_d55_null_if_nothing_ever_will_be() -> None:
    assert Story().at("2026-11-09 10:00").quiet is None
    assert (
        no_date()
        .withdrew("2026-11-05 10:00")
        .sent("2026-11-05 11:00", "WITHDRAW-1", "rae")
        .at("2026-11-06 10:00")
        .quiet
        is None
    )


def test_d55_the_day_may_be_today() -> None:
    assert Story().interviewed("2026-11-02 14:45").at("2026-11-02 15:00").quiet == "2026-11-02"


def test_d8_what_is_merely_fine_never_counts() -> None:
    told = Story(people="rae").interviewed("2026-11-02 14:45", "rae").sent("2026-11-02 18:00", "TY-1", "rae")
    told.settled("2026-11-02 18:00", "CHECK-1")
    found = told.at("2026-11-03 10:00")
    assert (found.may, found.due, found.quiet) == ({"LI-1 rae"}, set(), None)


def test_d1_every_clock_is_the_employers() -> None:
    told = Story("JP", "Asia/Tokyo").interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    told.promised("2026-11-02T00:45-05:00", due="2026-11-09")  # the same minute, told with another offset
    case = told.case("2026-11-05 10:00")
    assert case.pledge is not None
    assert case.pledge.of_interview
    # nine in Tokyo on the 10th is seven in the evening of the 9th in New York
    assert told.at("2026-11-09T19:00-05:00").due == {"CHECK-1 rae"}


def test_a_year_ends_in_the_middle_of_a_wait() -> None:
    told = Story().interviewed("2026-12-23 14:45").promised("2026-12-23 14:45", due="2026-12-31")
    told.sent("2026-12-23 20:00", "TY-1")
    assert told.at("2026-12-28 10:00").quiet == "2027-01-04"


def test_nothing_told_is_a_quiet_plan() -> None:
    for told in (Story(people=""), Story(people="mute").interviewed("2026-11-02 14:45", ""), Story(country=None)):
        found = told.at("2026-11-20 10:00")
        assert found.due == set()
        assert found.plan.why_quiet


def test_contradiction_a_no_after_an_acceptance_is_asked_about() -> None:
    told = no_date().offered("2026-11-05 10:00").accepted("2026-11-06 10:00").rejected("2026-11-07 10:00")
    found = told.at("2026-11-09 10:00")
    assert found.state == "closed"
    assert any("Which one holds?" in question for question in found.questions)


def test_contradiction_a_no_after_an_acceptance_is_quiet() -> None:
    told = no_date().offered("2026-11-05 10:00").accepted("2026-11-06 10:00").rejected("2026-11-07 10:00")
    assert told.at("2026-11-09 10:00").due == set()


def test_contradiction_an_interview_that_ends_before_it_starts() -> None:
    told = Story().scheduled("2026-11-02 10:00", "2026-11-05 10:00").interviewed("2026-11-04 10:00")
    assert told.at("2026-11-06 10:00").state in ("waiting", "interviewed")
    told = Story().scheduled("2026-11-02 10:00", "2026-11-05 15:00").interviewed("2026-11-05 10:00")
    assert told.at("2026-11-05 12:00").questions == [
        "The interview on Thursday 5 November ended before it was to begin. Which time is right?"
    ]


def test_what_is_owed_can_be_ticked_off_and_asked_for_again() -> None:
    told = Story().applied("2026-11-01 10:00").requested("2026-11-02 10:00", "assessment", "2026-11-10")
    assert [own.key for own in told.at("2026-11-03 10:00").plan.own] == ["own:assessment"]
    told.settled("2026-11-03 11:00", "own:assessment")
    assert told.at("2026-11-03 12:00").plan.own == ()
    told.requested("2026-11-04 10:00", "assessment", "2026-11-12")
    assert len(told.at("2026-11-05 10:00").plan.own) == 1


def test_contradiction_an_acceptance_after_a_no_is_asked_about() -> None:
    told = no_date().rejected("2026-11-05 10:00").accepted("2026-11-06 10:00")
    assert any("Which one holds?" in question for question in told.at("2026-11-09 10:00").questions)
    voided = no_date().rejected("2026-11-05 10:00").offered("2026-11-06 10:00").accepted("2026-11-07 10:00")
    assert voided.at("2026-11-09 10:00").questions == []
