"""Answers and the question to bring along (D33 to D35): NEXT-1, MORE-1, ASK-1."""

from __future__ import annotations

import pytest
from tests.core.telling import Story, no_date


def invited(**more: str) -> Story:
    return Story().scheduled("2026-11-04 15:00", "2026-11-12 10:00", **more)


# NEXT-1


def test_d33_an_invitation_is_confirmed_within_a_day_by_whoever_wrote_it() -> None:
    assert invited().at("2026-11-04 15:00").window("NEXT-1 rae") == ("2026-11-04 15:00", "2026-11-05 15:00")


def test_d33_to_the_end_of_the_next_business_day_if_the_day_after_is_none() -> None:
    told = Story().scheduled("2026-11-06 15:00", "2026-11-20 10:00")  # a Friday
    assert told.at("2026-11-06 15:00").window("NEXT-1 rae")[1] == "2026-11-10 00:00"
    told = Story().scheduled("2026-11-10 15:00", "2026-11-20 10:00")  # the eve of Veterans Day
    assert told.at("2026-11-10 15:00").window("NEXT-1 rae")[1] == "2026-11-13 00:00"


def test_d33_the_word_of_a_next_round_wants_the_same_answer() -> None:
    assert no_date().received("2026-11-04 15:00", "next_round", "dana").at("2026-11-04 16:00").due == {"NEXT-1 dana"}


@pytest.mark.parametrize("rule", ["NEXT-1", None])
def test_d33_answered_is_answered_also_by_hand(rule: str | None) -> None:
    assert invited().sent("2026-11-04 15:00", rule, "rae").at("2026-11-04 16:00").due == set()


def test_d33_a_second_invitation_wants_its_own_answer() -> None:
    told = invited().sent("2026-11-04 16:00", "NEXT-1", "rae").scheduled("2026-11-05 09:00", "2026-11-13 10:00")
    assert told.at("2026-11-05 10:00").due == {"NEXT-1 rae"}


def test_d33_gone_once_the_interview_was_held_or_it_is_decided() -> None:
    told = Story().scheduled("2026-11-04 09:00", "2026-11-04 10:00", people="lee")
    assert told.interviewed("2026-11-04 11:00", "lee").at("2026-11-04 11:30").due == set()
    assert invited().withdrew("2026-11-04 16:00").at("2026-11-04 16:30").due == {"WITHDRAW-1 rae"}
    assert "NEXT-1 rae" not in invited().offered("2026-11-04 16:00").at("2026-11-04 16:30").due


def test_d33_nobody_to_answer_where_nobody_is_known() -> None:
    assert invited(by=None).at("2026-11-04 16:00").due == set()  # type: ignore[arg-type]


def test_d33_somebody_who_is_not_in_people_still_gets_an_answer() -> None:
    found = invited(by="stranger").at("2026-11-04 16:00")
    assert found.due == {"NEXT-1 stranger"}
    assert found.step("NEXT-1 stranger").why


# MORE-1


@pytest.mark.parametrize("meaning", ["more_time", "question"])
def test_d34_a_word_that_wants_an_answer_within_two_business_days(meaning: str) -> None:
    told = no_date().received("2026-11-06 10:00", meaning, "rae")
    assert told.at("2026-11-06 10:00").window("MORE-1 rae") == ("2026-11-06 10:00", "2026-11-11 00:00")
    assert "MORE-1 rae" in told.at("2026-11-06 10:00").due


def test_d34_to_a_friendly_word_it_is_merely_fine() -> None:
    found = no_date().received("2026-11-06 10:00", "warm", "rae").at("2026-11-06 11:00")
    assert (found.due, found.may) == (set(), {"MORE-1 rae"})


@pytest.mark.parametrize("meaning", ["form", "auto"])
def test_d34_a_form_letter_needs_none(meaning: str) -> None:
    found = no_date().received("2026-11-06 10:00", meaning, "rae").at("2026-11-06 11:00")
    assert (found.due, found.may) == (set(), set())


@pytest.mark.parametrize("end", ["rejected", "offered", "withdrew", "accepted", "accepted_elsewhere"])
def test_d34_an_outcome_overtakes_it(end: str) -> None:
    told = no_date().received("2026-11-06 10:00", "more_time", "rae")
    getattr(told, end)("2026-11-06 11:00")
    assert "MORE-1 rae" not in told.at("2026-11-06 12:00").due


def test_d34_an_invitation_overtakes_it() -> None:
    told = no_date().received("2026-11-06 10:00", "more_time", "rae")
    told.scheduled("2026-11-06 11:00", "2026-11-12 10:00", by="dana")
    assert told.at("2026-11-06 12:00").due == {"NEXT-1 dana"}


def test_d34_each_word_wants_one_answer() -> None:
    told = no_date().received("2026-11-06 10:00", "more_time", "rae").sent("2026-11-06 11:00", "MORE-1", "rae")
    assert told.at("2026-11-06 12:00").due == set()
    assert told.received("2026-11-07 10:00", "question", "rae").at("2026-11-07 11:00").due == {"MORE-1 rae"}


# ASK-1


def test_d35_the_question_to_bring_along_from_a_day_before_to_three_hours_after_the_start() -> None:
    told = invited(people="dana lee").sent("2026-11-04 16:00", "NEXT-1", "rae")
    assert told.at("2026-11-05 10:00").quiet == "2026-11-11"
    assert told.at("2026-11-11 10:00").window("ASK-1 dana") == ("2026-11-11 10:00", "2026-11-12 13:00")
    assert told.interviewed("2026-11-12 11:00", "dana lee").at("2026-11-12 11:30").due == set()


def test_d35_not_before_the_invitation_itself() -> None:
    told = Story().scheduled("2026-11-04 09:00", "2026-11-04 15:00")
    assert told.at("2026-11-04 09:00").window("ASK-1 dana") == ("2026-11-04 09:00", "2026-11-04 18:00")


def test_d35_not_for_an_informational_talk_nor_in_a_residency_match() -> None:
    assert "ASK-1 dana" not in invited(stage="informational").at("2026-11-12 09:00").due
    told = Story(sector="residency").scheduled("2026-11-04 09:00", "2026-11-04 15:00")
    assert told.at("2026-11-04 10:00").due == {"NEXT-1 rae"}


def test_d35_with_an_agency_the_agent_is_asked() -> None:
    told = Story(people="dana agnes").scheduled("2026-11-04 09:00", "2026-11-04 15:00", by="agnes")
    assert told.at("2026-11-04 10:00").due == {"NEXT-1 agnes", "ASK-1 agnes"}


def test_d6_dismissed_questions_are_gone() -> None:
    assert "ASK-1 dana" not in invited().settled("2026-11-11 11:00", "ASK-1").at("2026-11-12 09:00").due


# A cancelled or passed interview


def test_d63_a_cancelled_interview_is_no_interview() -> None:
    told = invited().sent("2026-11-04 16:00", "NEXT-1", "rae").cancelled("2026-11-06 10:00", "2026-11-12 10:00")
    assert told.at("2026-11-12 09:00").due == set()
    assert told.at("2026-11-12 09:00").state == "waiting"


def test_d63_with_a_new_time_in_the_same_minute_the_new_one_holds() -> None:
    told = invited().cancelled("2026-11-06 10:00").scheduled("2026-11-06 10:00", "2026-11-16 10:00")
    assert told.at("2026-11-10 10:00").state == "scheduled"
    assert told.at("2026-11-15 12:00").due == {"ASK-1 dana"}


def test_d63_a_cancellation_without_a_new_time_counts_as_an_answer_without_a_date() -> None:
    told = no_date().scheduled("2026-11-04 15:00", "2026-11-12 10:00").sent("2026-11-04 16:00", "NEXT-1", "rae")
    told.cancelled("2026-11-10 10:00")
    assert told.at("2026-11-12 12:00").quiet == "2026-11-25"


def test_d63_a_passed_interview_is_asked_about_and_stays_until_the_next_day_is_over() -> None:
    told = no_date().scheduled("2026-11-04 15:00", "2026-11-09 10:00").sent("2026-11-04 16:00", "NEXT-1", "rae")
    assert told.at("2026-11-09 12:59").questions == []
    found = told.at("2026-11-09 13:00")
    assert (found.state, found.questions) == ("scheduled", ["Did the interview on Monday 9 November take place?"])
    assert told.at("2026-11-10 23:59").state == "scheduled"
    found = told.at("2026-11-11 00:00")  # not held, says the plan; the question stays
    assert (found.state, len(found.questions)) == ("waiting", 1)
    assert told.at("2026-11-12 10:00").due == {"CHECK-1 rae"}  # the interview's own, as if nothing had been arranged


def test_d63_no_question_once_it_was_held_or_called_off() -> None:
    told = no_date().scheduled("2026-11-04 15:00", "2026-11-09 10:00")
    assert told.interviewed("2026-11-09 11:00").at("2026-11-09 14:00").questions == []


def test_two_interviews_on_different_days_are_held_one_by_one() -> None:
    told = Story().scheduled("2026-11-01 10:00", "2026-11-03 10:00").scheduled("2026-11-01 10:00", "2026-11-10 10:00")
    told.interviewed("2026-11-03 11:00")
    assert told.at("2026-11-06 10:00").state == "scheduled"


def test_two_interviews_on_one_day_are_held_one_by_one() -> None:
    told = (
        Story()
        .scheduled("2026-11-01 10:00", "2026-11-03 10:00")
        .scheduled("2026-11-01 10:00", "2026-11-03 15:00", "lee")
    )
    told.interviewed("2026-11-03 11:00")
    assert told.at("2026-11-03 14:00").state == "scheduled"
    assert "ASK-1 lee" in told.at("2026-11-03 14:00").due
