"""Offers and the candidate's own decision (D36 to D38): OFFER-1, WITHDRAW-1, DONE-1."""

from __future__ import annotations

import pytest
from tests.core.telling import Story, promised_week


def rival(deadline: str | None = "2026-11-13") -> Story:
    return promised_week().offered_elsewhere("2026-11-04 10:00", deadline)


def test_d36_a_rival_offer_breaks_a_running_promise_until_the_last_business_day_before_the_deadline() -> None:
    assert rival().at("2026-11-04 10:00").window("OFFER-1 rae") == ("2026-11-04 10:00", "2026-11-13 00:00")
    assert rival("2026-11-12").at("2026-11-04 10:00").window("OFFER-1 rae")[1] == "2026-11-11 00:00"  # Veterans Day


def test_d36_to_the_end_of_the_deadline_if_the_last_business_day_is_past() -> None:
    assert rival("2026-11-04").at("2026-11-04 11:00").window("OFFER-1 rae")[1] == "2026-11-05 00:00"


def test_d36_not_without_a_deadline_and_not_without_an_interview() -> None:
    assert rival(None).at("2026-11-04 11:00").due == set()
    told = Story().applied("2026-11-01 10:00").offered_elsewhere("2026-11-04 10:00", "2026-11-13")
    assert told.at("2026-11-04 11:00").due == set()
    told.scheduled("2026-11-04 12:00", "2026-11-06 10:00")
    assert "OFFER-1 rae" in told.at("2026-11-04 13:00").due


@pytest.mark.parametrize("end", ["rejected", "offered", "withdrew", "accepted", "accepted_elsewhere"])
def test_d36_not_after_an_outcome(end: str) -> None:
    told = rival()
    getattr(told, end)("2026-11-05 10:00")
    assert "OFFER-1 rae" not in told.at("2026-11-05 11:00").due


def test_d36_not_when_presumed_closed() -> None:
    told = promised_week().offered_elsewhere("2026-12-01 10:00", "2026-12-10")
    assert told.at("2026-12-01 11:00").due == set()


def test_d36_a_second_one_is_fine_on_the_last_business_day() -> None:
    told = rival().sent("2026-11-04 12:00", "OFFER-1", "rae")
    assert told.at("2026-11-10 12:00").may == set()
    assert told.at("2026-11-12 09:00").may == {"OFFER-1 rae"}
    assert told.at("2026-11-13 09:00").may == set()
    assert told.received("2026-11-05 10:00", "warm", "rae").at("2026-11-12 09:00").may == set()


def test_d36_no_second_one_if_the_first_was_sent_that_day() -> None:
    assert rival().sent("2026-11-12 08:00", "OFFER-1", "rae").at("2026-11-12 09:00").may == set()


def test_d25_while_the_offer_is_to_be_told_there_is_no_check_in() -> None:
    told = promised_week().offered_elsewhere("2026-11-10 08:00", "2026-11-13")
    assert told.at("2026-11-10 10:00").due == {"OFFER-1 rae"}
    told.sent("2026-11-10 11:00", "OFFER-1", "rae")
    assert told.at("2026-11-11 12:00").quiet == "2026-11-17"  # a week between two questions


def test_d6_a_dismissed_offer_note_gives_way_to_the_check_in() -> None:
    told = promised_week().offered_elsewhere("2026-11-10 08:00", "2026-11-13").settled("2026-11-10 09:30", "OFFER-1")
    assert told.at("2026-11-10 10:00").due == {"CHECK-1 rae"}


@pytest.mark.parametrize("end", ["withdrew", "accepted_elsewhere"])
def test_d37_a_process_is_never_left_in_silence(end: str) -> None:
    told = promised_week()
    getattr(told, end)("2026-11-06 10:00")
    assert told.at("2026-11-06 10:00").window("WITHDRAW-1 rae") == ("2026-11-06 10:00", "2026-11-17 00:00")
    assert told.at("2026-11-06 10:00").due == {"WITHDRAW-1 rae"}
    assert told.sent("2026-11-06 12:00", "WITHDRAW-1", "rae").at("2026-11-06 13:00").due == set()


def test_d37_before_the_next_arranged_interview() -> None:
    told = promised_week().scheduled("2026-11-04 10:00", "2026-11-09 10:00").withdrew("2026-11-06 10:00")
    assert told.at("2026-11-06 11:00").window("WITHDRAW-1 rae")[1] == "2026-11-09 10:00"


def test_d37_nothing_to_withdraw_from_before_an_invitation_or_after_a_no() -> None:
    assert Story().applied("2026-11-01 10:00").withdrew("2026-11-06 10:00").at("2026-11-06 11:00").due == set()
    assert promised_week().rejected("2026-11-05 10:00").withdrew("2026-11-06 10:00").at("2026-11-06 11:00").due == set()


def test_d37_merely_fine_where_the_case_was_presumed_closed() -> None:
    found = promised_week().withdrew("2026-12-01 10:00").at("2026-12-01 11:00")
    assert (found.due, found.may - {"LI-1 dana"}) == (set(), {"WITHDRAW-1 rae"})


def test_d38_tell_who_helped_once_it_is_accepted() -> None:
    told = promised_week(people="dana rae fred cora").referred("2026-10-01 10:00").offered("2026-11-06 10:00")
    told.sent("2026-11-03 10:00", "REF-2", "fred")
    assert told.at("2026-11-06 11:00").due == {"REF-3 fred"}
    told.accepted("2026-11-09 10:00")
    assert told.at("2026-11-09 11:00").due == {"DONE-1 fred", "DONE-1 cora"}  # in the place of REF-3
    assert told.at("2026-11-09 11:00").window("DONE-1 fred")[1] == "2026-11-18 00:00"
    assert told.sent("2026-11-09 12:00", "DONE-1", "fred").at("2026-11-09 13:00").due == {"DONE-1 cora"}
    assert told.at("2026-11-09 13:00").quiet is None


def test_d64_what_the_candidate_owes_stands_apart() -> None:
    told = promised_week().requested("2026-11-04 10:00", "assessment", "2026-11-12")
    found = told.at("2026-11-05 10:00")
    assert (found.due, found.own) == (set(), ["the assessment they asked for"])
    assert told.at("2026-11-12 23:00").own
    assert told.at("2026-11-13 00:00").own == []
    told = promised_week().offered("2026-11-05 10:00", "2026-11-20")
    assert told.at("2026-11-20 10:00").own == ["your answer to their offer"]
    assert told.at("2026-11-21 10:00").own == []
    assert told.accepted("2026-11-06 10:00").at("2026-11-06 11:00").own == []


def test_d64_an_offer_that_was_taken_back_needs_no_answer() -> None:
    told = promised_week().offered("2026-11-05 10:00", "2026-11-20").rejected("2026-11-07 10:00")
    assert told.at("2026-11-09 10:00").own == []
