"""What the posting and the company show (D43, D44): WATCH-2 to WATCH-4."""

from __future__ import annotations

import pytest
from tests.core.telling import Story, no_date, promised_week


def missed() -> Story:
    """Nothing is planned any more: the check-in was dismissed, and the case is live until 6 December."""
    return no_date().settled("2026-11-09 11:00", "CHECK-1")


@pytest.mark.parametrize("change", ["reposted", "reopened"])
def test_d43_a_repost_with_nothing_planned(change: str) -> None:
    told = missed().posting("2026-11-12 10:00", change)
    assert told.at("2026-11-13 10:00").quiet == "2026-11-19"
    assert told.at("2026-11-19 09:00").window("WATCH-2 rae") == ("2026-11-19 09:00", "2026-11-28 00:00")
    assert (
        told.sent("2026-11-19 10:00", "WATCH-2", "rae").posting("2026-11-20 10:00", change).at("2026-11-28 12:00").due
        == set()
    )


def test_d43_nothing_while_a_check_in_is_open_or_to_come() -> None:
    assert no_date().posting("2026-11-04 10:00", "reposted").at("2026-11-12 10:00").due == {"CHECK-1 rae"}
    assert promised_week().posting("2026-11-03 10:00", "reposted").at("2026-11-10 12:00").due == {"CHECK-1 rae"}


def test_d43_after_the_check_in_was_missed() -> None:
    told = no_date().posting("2026-11-09 12:00", "reposted")
    assert told.at("2026-11-17 23:00").due == {"CHECK-1 rae"}
    found = told.at("2026-11-18 09:00")  # its window ended at midnight
    assert (found.due, found.may) == ({"WATCH-2 rae"}, {"CHECK-1 rae"})


def test_d23_a_week_after_the_last_question() -> None:
    told = missed().by_hand("2026-11-16 10:00").posting("2026-11-12 10:00", "reposted")
    assert told.at("2026-11-19 12:00").quiet == "2026-11-23"


@pytest.mark.parametrize("change", ["closed", "similar_opening"])
def test_d44_other_changes_mean_nothing(change: str) -> None:
    found = missed().posting("2026-11-12 10:00", change).at("2026-11-19 12:00")
    assert (found.due, found.may, found.quiet) == (set(), set(), None)


@pytest.mark.parametrize("change", ["edited", "upgraded", "positions_added"])
def test_d44_an_edit_is_merely_fine(change: str) -> None:
    told = missed().posting("2026-11-12 10:00", change)
    assert told.at("2026-11-13 08:59").may == set()
    assert told.at("2026-11-13 09:00").window("WATCH-3 rae") == ("2026-11-13 09:00", "2026-11-28 00:00")
    found = told.at("2026-11-13 09:00")
    assert (found.due, found.may, found.quiet) == (set(), {"WATCH-3 rae"}, None)
    assert (
        told.sent("2026-11-13 10:00", "WATCH-3", "rae").posting("2026-11-16 10:00", change).at("2026-11-18 10:00").may
        == set()
    )


@pytest.mark.parametrize("what", ["funding", "new_head", "office", "product"])
def test_d44_good_news_goes_to_the_manager(what: str) -> None:
    assert missed().news("2026-11-12 10:00", what).at("2026-11-13 09:00").may == {"WATCH-4 dana"}


@pytest.mark.parametrize("what", ["layoffs", "freeze", "hired_left"])
def test_d44_other_news_means_nothing(what: str) -> None:
    assert missed().news("2026-11-12 10:00", what).at("2026-11-13 09:00").may == set()


def test_d44_not_within_seven_days_of_a_question() -> None:
    told = missed().by_hand("2026-11-12 10:00").posting("2026-11-12 10:00", "edited")
    assert told.at("2026-11-18 23:59").may == set()
    assert told.at("2026-11-19 00:00").may == {"WATCH-3 rae"}


def test_d44_not_while_a_check_in_is_on_the_list_or_a_promise_runs() -> None:
    assert no_date().posting("2026-11-06 10:00", "edited").at("2026-11-10 10:00").may == set()
    edited = promised_week().posting("2026-11-04 10:00", "edited")
    assert edited.at("2026-11-06 10:00").may == set()
    assert edited.at("2026-11-09 23:59").may == set()  # through the end of the due day (D10)
    assert edited.at("2026-11-10 08:00").may == {"WATCH-3 rae"}
    assert no_date().posting("2026-11-04 10:00", "edited").at("2026-11-06 10:00").may == {"WATCH-3 rae"}


def test_d44_one_note_on_news_in_28_days() -> None:
    told = Story(sector="government").interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    told.settled("2026-11-02 21:00", "CHECK-1").news("2026-11-03 10:00", "funding").sent("2026-11-04 10:00", "WATCH-4")
    told.news("2026-11-25 10:00", "office")
    assert told.at("2026-11-27 10:00").may == set()
    assert told.at("2026-12-02 12:00").may == {"WATCH-4 dana"}


def test_d52_nothing_when_presumed_closed() -> None:
    told = missed().posting("2026-12-03 10:00", "edited").news("2026-12-03 10:00", "funding")
    assert told.at("2026-12-04 10:00").may == {"WATCH-3 rae", "WATCH-4 dana"}
    assert told.at("2026-12-07 10:00").may == set()


def test_d25_nothing_after_an_outcome() -> None:
    assert (
        missed().posting("2026-11-12 10:00", "edited").offered("2026-11-12 11:00").at("2026-11-13 09:30").may == set()
    )
