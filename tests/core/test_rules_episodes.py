"""Promises and episodes (D9 to D15, D58, D59, D61): what sets the next check-in."""

from __future__ import annotations

import pytest
from tests.core.telling import Story, no_date, promised_week


def test_d9_a_promise_without_a_day_is_none() -> None:
    told = no_date().promised("2026-11-02 14:45", strength="vague")
    assert told.at("2026-11-05 10:00").quiet == "2026-11-09"


def test_d9_a_later_promise_replaces_an_earlier_one_also_with_an_earlier_day() -> None:
    told = promised_week().promised("2026-11-04 10:00", due="2026-11-20")
    assert told.at("2026-11-10 10:00").quiet == "2026-11-23"
    told.promised("2026-11-05 10:00", due="2026-11-12")
    assert told.at("2026-11-10 10:00").quiet == "2026-11-13"


def test_d9_the_moment_at_which_they_decide_is_a_promise_for_that_day() -> None:
    told = Story().interviewed("2026-11-02 14:45", decides="2026-11-06 12:00").sent("2026-11-02 20:00", "TY-1")
    assert told.at("2026-11-06 18:00").quiet == "2026-11-09"
    assert told.at("2026-11-09 10:00").state == "lapsed"


@pytest.mark.parametrize("told_at", ["2026-11-02 14:45", "2026-11-04 10:00"])
def test_d9_unless_a_promise_is_told_with_it_or_later(told_at: str) -> None:
    told = Story().interviewed("2026-11-02 14:45", decides="2026-11-06 12:00").sent("2026-11-02 20:00", "TY-1")
    assert told.promised(told_at, due="2026-11-20").at("2026-11-09 12:00").quiet == "2026-11-23"


@pytest.mark.parametrize("end", ["scheduled", "next_round", "offered", "rejected", "more_time"])
def test_d11_what_fulfils_a_promise(end: str) -> None:
    told = promised_week()
    if end == "scheduled":
        told.scheduled("2026-11-05 10:00", "2026-11-06 10:00").cancelled("2026-11-05 11:00")
    elif end in ("next_round", "more_time"):
        told.received("2026-11-05 10:00", end, "rae")
    else:
        getattr(told, end)("2026-11-05 10:00")
    assert told.case("2026-11-06 12:00").pledge is None


@pytest.mark.parametrize("meaning", ["question", "warm", "form", "auto"])
def test_d11_what_leaves_a_running_promise_alone(meaning: str) -> None:
    assert promised_week().received("2026-11-05 10:00", meaning).at("2026-11-10 10:00").due >= {"CHECK-1 rae"}


def test_d10_a_promise_still_runs_on_its_last_day() -> None:
    told = promised_week().received("2026-11-09 16:00", "question", "rae").sent("2026-11-09 17:00", "MORE-1", "rae")
    assert told.at("2026-11-10 06:00").quiet == "2026-11-10"
    told = promised_week().promised("2026-11-09 16:00", due="2026-11-12", by="rae", what="scheduling")
    assert told.at("2026-11-10 12:00").quiet == "2026-11-13"


def test_d11_an_interview_fulfils_only_what_is_due_by_that_day() -> None:
    told = promised_week().interviewed("2026-11-06 10:00", "lee").sent("2026-11-06 20:00", "TY-1", "lee")
    assert told.at("2026-11-09 12:00").quiet == "2026-11-10"
    told = promised_week().interviewed("2026-11-09 10:00", "lee").sent("2026-11-09 20:00", "TY-1", "lee")
    assert told.at("2026-11-10 12:00").quiet == "2026-11-17"  # five business days, Veterans Day not counted


def test_d11_more_time_with_a_new_date_in_the_same_word() -> None:
    told = promised_week().received("2026-11-06 10:00", "more_time").promised("2026-11-06 10:00", due="2026-11-20")
    told.sent("2026-11-06 12:00", "MORE-1")
    assert told.at("2026-11-10 12:00").quiet == "2026-11-23"


def test_d13_a_friendly_answer_to_a_thank_you_changes_no_date() -> None:
    told = no_date().received("2026-11-03 10:00", "warm")
    assert told.at("2026-11-09 10:00").due == {"CHECK-1 rae"}


def test_d13_a_friendly_answer_to_a_check_in_is_an_answer_without_a_date() -> None:
    told = no_date().sent("2026-11-09 11:00", "CHECK-1", "rae").received("2026-11-10 10:00", "warm", "rae")
    assert told.at("2026-11-12 18:00").quiet == "2026-11-25"  # ten business days after the 10th


@pytest.mark.parametrize("meaning", ["question", "next_round"])
def test_d13_a_question_or_a_next_round_is_an_answer_without_a_date(meaning: str) -> None:
    told = no_date().received("2026-11-04 10:00", meaning, "rae").by_hand("2026-11-04 12:00", "rae")
    assert told.at("2026-11-06 12:00").quiet == "2026-11-19"


def test_d13_a_promise_told_in_the_talk_belongs_to_it_and_has_the_whole_ladder() -> None:
    told = promised_week().sent("2026-11-10 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-17 10:00").due == {"CHECK-2 rae"}


def test_d14_a_first_promise_by_mail_has_the_whole_ladder_too() -> None:
    told = no_date().promised("2026-11-04 10:00", due="2026-11-09", by="rae").sent("2026-11-10 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-17 10:00").due == {"CHECK-2 rae"}


def test_d14_a_renewed_promise_allows_one_check_in() -> None:
    told = promised_week().promised("2026-11-06 10:00", due="2026-11-13", by="rae")
    assert told.at("2026-11-16 10:00").due == {"CHECK-1 rae"}
    told.sent("2026-11-16 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-24 10:00").due == set()
    assert told.at("2026-11-24 10:00").quiet is None


def test_d14_a_promise_after_a_check_in_allows_one_more() -> None:
    told = no_date().sent("2026-11-09 11:00", "CHECK-1", "rae").promised("2026-11-10 10:00", due="2026-11-20", by="rae")
    assert told.at("2026-11-23 10:00").due == {"CHECK-1 rae"}
    assert told.sent("2026-11-23 11:00", "CHECK-1", "rae").at("2026-12-02 10:00").due == set()


def test_d14_two_promises_in_one_letter_are_no_renewal() -> None:
    told = no_date().promised("2026-11-04 10:00", due="2026-11-09", by="rae")
    told.promised("2026-11-04 10:00", due="2026-11-09", by="rae", what="update")
    told.sent("2026-11-10 11:00", "CHECK-1", "rae")
    assert told.at("2026-11-17 10:00").due == {"CHECK-2 rae"}


def test_d15_the_second_answer_without_a_date_makes_it_long() -> None:
    told = no_date().received("2026-11-05 10:00", "more_time").received("2026-11-25 10:00", "more_time")
    assert told.at("2026-11-26 10:00").state == "long"


def test_d15_an_answer_after_six_weeks_makes_it_long_at_once() -> None:
    told = Story(sector="government").interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    assert told.received("2026-12-15 10:00", "more_time").at("2026-12-15 12:00").state == "long"  # 43 days
    told = Story(sector="government").interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    assert told.received("2026-12-14 10:00", "more_time").at("2026-12-14 12:00").state == "waiting"  # 42 days


@pytest.mark.parametrize("meaning", ["question", "next_round"])
def test_d15_not_by_a_question_or_a_next_round(meaning: str) -> None:
    told = no_date().received("2026-11-05 10:00", "more_time").received("2026-11-25 10:00", meaning, "rae")
    assert told.at("2026-11-26 10:00").state == "waiting"


def test_d15_a_date_ends_long_mode() -> None:
    told = no_date().received("2026-11-05 10:00", "more_time").received("2026-11-25 10:00", "more_time")
    told.promised("2026-12-01 10:00", due="2026-12-08", by="rae")
    assert told.at("2026-12-02 10:00").state == "waiting"
    assert told.at("2026-12-09 10:00").due == {"CHECK-1 rae"}


def test_d15_an_interview_ends_long_mode() -> None:
    told = no_date().received("2026-11-05 10:00", "more_time").received("2026-11-25 10:00", "more_time")
    told.interviewed("2026-12-01 10:00", "lee", "later").sent("2026-12-01 18:00", "TY-1", "lee")
    assert told.at("2026-12-03 10:00").quiet == "2026-12-08"


def test_d58_not_before_a_day_runs_until_a_week_of_business_days_later() -> None:
    told = Story().interviewed("2026-08-10 10:00").promised("2026-08-10 10:00", earliest="2026-09-01")
    told.sent("2026-08-10 18:00", "TY-1")
    assert told.at("2026-09-05 10:00").quiet == "2026-09-10"  # due 9 September (Labor Day on the 7th)


@pytest.mark.parametrize("what", ["scheduling", "reply"])
def test_d59_a_promise_of_something_else_makes_no_episode(what: str) -> None:
    told = no_date().promised("2026-11-04 10:00", due="2026-11-20", by="rae", what=what)
    assert told.at("2026-11-09 10:00").due == {"CHECK-1 rae"}


def test_d59_it_moves_a_running_promise_only_if_it_is_later() -> None:
    told = promised_week().promised("2026-11-04 10:00", due="2026-11-05", by="rae", what="scheduling")
    assert told.at("2026-11-06 10:00").quiet == "2026-11-10"
    told.promised("2026-11-06 12:00", due="2026-11-12", by="rae", what="scheduling")
    assert told.at("2026-11-10 12:00").quiet == "2026-11-13"


def test_d59_it_does_not_wake_a_lapsed_promise() -> None:
    told = promised_week().promised("2026-11-10 08:00", due="2026-11-20", by="rae", what="reply")
    assert told.at("2026-11-10 10:00").due == {"CHECK-1 rae"}


def test_d61_an_answer_without_a_date_ends_a_lapsed_promise() -> None:
    told = promised_week().received("2026-11-10 10:00", "question", "rae").sent("2026-11-10 12:00", "MORE-1", "rae")
    found = told.at("2026-11-12 10:00")
    assert (found.state, found.due, found.quiet) == ("waiting", set(), "2026-11-25")


def test_contradiction_a_promise_for_a_day_already_past_sets_no_date_and_is_asked_about() -> None:
    told = no_date().promised("2026-11-05 10:00", due="2026-11-01", by="rae")
    found = told.at("2026-11-06 10:00")
    assert (found.due, found.quiet) == (set(), "2026-11-09")
    assert len(found.questions) == 1
