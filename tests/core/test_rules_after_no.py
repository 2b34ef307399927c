"""After a no (D45 to D47): NO-1, WARM-1, TRIG-1, the founding article's rule 7."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from tests.core.telling import Story


def late_no(*, warm: bool = True, stage: str = "final", answered: bool = True, **more: object) -> Story:
    """A no on Thursday 5 November after a talk on Monday, answered on the spot."""
    told = Story(**more).interviewed("2026-11-02 14:45", stage=stage).sent("2026-11-02 20:00", "TY-1")  # type: ignore[arg-type]
    told.rejected("2026-11-05 10:00", warm=warm)
    return told.sent("2026-11-05 14:00", "NO-1") if answered else told


def days_after_the_no(days: int) -> date:
    return date(2026, 11, 5) + timedelta(days=days)


def test_d45_a_gracious_reply_after_two_hours_within_five_business_days() -> None:
    told = late_no(answered=False)
    assert told.at("2026-11-05 11:59").quiet == "2026-11-05"
    assert told.at("2026-11-05 12:00").window("NO-1 dana") == ("2026-11-05 12:00", "2026-11-14 00:00")
    assert told.at("2026-11-05 12:00").due == {"NO-1 dana"}


def test_d5_a_no_late_in_the_evening_is_answered_in_the_morning() -> None:
    told = Story().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1").rejected("2026-11-05 21:30")
    assert told.at("2026-11-06 06:00").window("NO-1 dana")[0] == "2026-11-06 06:00"


def test_d45_a_no_reply_address_is_answered_to_the_manager() -> None:
    told = Story().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    told.rejected("2026-11-05 10:00", "rae", no_reply=True)
    assert told.at("2026-11-05 13:00").due == {"NO-1 dana"}
    told = Story(people="rae lee").interviewed("2026-11-02 14:45", "lee").sent("2026-11-02 20:00", "TY-1", "lee")
    assert told.rejected("2026-11-05 10:00", "rae", no_reply=True).at("2026-11-05 13:00").due == set()


def test_d45_merely_fine_without_an_interview() -> None:
    found = Story().applied("2026-11-01 10:00").rejected("2026-11-05 10:00", "rae").at("2026-11-05 13:00")
    assert (found.due, found.may) == (set(), {"NO-1 rae"})


@pytest.mark.parametrize("end", ["withdrew", "accepted_elsewhere"])
def test_d45_none_after_the_candidates_own_decision(end: str) -> None:
    told = late_no(answered=False)
    getattr(told, end)("2026-11-05 11:00")
    assert not any("NO-1" in step for step in told.at("2026-11-05 13:00").due | told.at("2026-11-05 13:00").may)


@pytest.mark.parametrize("later", ["scheduled", "interviewed", "next_round", "offered"])
def test_d54_a_later_word_of_theirs_voids_the_no(later: str) -> None:
    told = late_no(answered=False)
    if later == "scheduled":
        told.scheduled("2026-11-06 10:00", "2026-11-12 10:00")
    elif later == "next_round":
        told.received("2026-11-06 10:00", "next_round")
    else:
        getattr(told, later)("2026-11-06 10:00")
    found = told.at("2026-11-09 12:00")
    assert found.state not in ("warm", "closed")
    assert "NO-1 dana" not in found.due


# WARM-1


@pytest.mark.parametrize(
    ("slot", "opens", "closes"),
    [
        (30, "2026-12-07 10:00", "2026-12-21 00:00"),  # the 5th is a Saturday
        (90, "2027-02-03 09:00", "2027-02-19 00:00"),
        (180, "2027-05-04 09:00", "2027-05-20 00:00"),
        (365, "2027-11-05 09:00", "2027-11-21 00:00"),
        (547, "2028-05-05 09:00", "2028-05-21 00:00"),
    ],
)
def test_d46_friendly_notes_in_five_slots(slot: int, opens: str, closes: str) -> None:
    told = late_no()
    assert told.at(opens).state == "warm"
    assert told.at(opens).window("WARM-1 dana") == (opens, closes)
    before = datetime.fromisoformat(opens) - timedelta(minutes=1)
    assert "WARM-1 dana" not in told.at(before).due
    assert told.at(closes).due == set()


def test_d46_quiet_from_slot_to_slot() -> None:
    told = late_no().sent("2026-12-08 10:00", "WARM-1")
    assert told.at("2026-12-09 10:00").quiet == "2027-02-03"
    assert told.at("2028-06-01 10:00").quiet is None


def test_d46_a_note_moves_the_next_slot_by_45_days() -> None:
    told = late_no().sent("2026-12-20 10:00", "WARM-1")
    assert told.at("2027-02-02 10:00").quiet == "2027-02-03"
    told = late_no().sent("2027-01-10 10:00", "TRIG-1")
    # 10 January and 45 days are 24 February, past the close of the slot of day 90 (18 February): the slot is lost
    assert told.at("2027-02-10 10:00").quiet == "2027-05-04"


def test_d46_only_after_a_late_round_with_an_open_door() -> None:
    for told in (late_no(stage="first"), late_no(warm=False)):
        found = told.at("2026-12-07 12:00")
        assert (found.state, found.due, found.quiet) == ("closed", set(), None)


def test_d46_any_friendly_word_in_the_history_opens_the_door() -> None:
    told = Story().interviewed("2026-11-02 14:45", stage="later").sent("2026-11-02 20:00", "TY-1")
    told.received("2026-11-03 10:00", "warm").rejected("2026-11-05 10:00").sent("2026-11-05 14:00", "NO-1")
    assert told.at("2026-12-07 12:00").due == {"WARM-1 dana"}


def test_d6_a_dismissed_slot_is_gone_and_the_next_one_comes() -> None:
    told = late_no().settled("2026-12-08 10:00", "WARM-1")
    assert told.at("2026-12-09 10:00").quiet == "2027-02-03"


@pytest.mark.parametrize("end", ["withdrew", "accepted_elsewhere"])
def test_d46_none_once_decided_elsewhere(end: str) -> None:
    told = late_no()
    getattr(told, end)("2026-11-20 10:00")
    assert told.at("2026-12-07 12:00").due == set()


# TRIG-1


@pytest.mark.parametrize("change", ["reposted", "reopened", "positions_added", "similar_opening"])
def test_d47_an_opening_is_the_moment_to_write_again(change: str) -> None:
    told = late_no().posting("2026-11-20 10:00", change)
    assert told.at("2026-11-20 12:00").quiet == "2026-11-23"
    assert told.at("2026-11-23 10:00").window("TRIG-1 dana") == ("2026-11-23 10:00", "2026-12-08 00:00")


@pytest.mark.parametrize("what", ["hired_left", "funding", "new_head", "office", "product"])
def test_d47_so_is_news_while_the_door_is_open(what: str) -> None:
    assert late_no().news("2026-11-20 10:00", what).at("2026-11-23 12:00").due == {"TRIG-1 dana"}


@pytest.mark.parametrize("what", ["layoffs", "freeze"])
def test_d47_bad_news_is_not(what: str) -> None:
    assert late_no().news("2026-11-20 10:00", what).at("2026-11-23 12:00").due == set()


@pytest.mark.parametrize("change", ["closed", "edited", "upgraded", "deadline_moved"])
def test_d47_nor_are_other_changes(change: str) -> None:
    assert late_no().posting("2026-11-20 10:00", change).at("2026-11-23 12:00").due == set()


def test_d47_who_moved_gets_the_note() -> None:
    assert late_no().moved("2026-11-20 10:00", "lee").at("2026-11-23 12:00").due == {"TRIG-1 lee"}
    assert (
        late_no().moved("2026-11-20 10:00", "lee").sent("2026-11-23 12:00", "TRIG-1", "lee").at("2026-11-24 12:00").due
        == set()
    )


def test_d47_while_it_is_open_the_friendly_note_waits() -> None:
    told = late_no().posting("2026-12-07 09:00", "reposted")
    assert told.at("2026-12-07 12:00").due == {"WARM-1 dana"}
    assert told.at("2026-12-08 10:00").due == {"TRIG-1 dana"}
    told.sent("2026-12-08 11:00", "TRIG-1")
    assert told.at("2026-12-09 11:00").quiet == "2027-02-03"


def test_d47_first_the_reply_to_the_no() -> None:
    told = late_no(answered=False).posting("2026-11-06 10:00", "reposted")
    assert told.at("2026-11-10 12:00").due == {"NO-1 dana"}
    assert told.at("2026-11-16 10:00").due == {"TRIG-1 dana"}  # the reply's days are over
    told.sent("2026-11-10 13:00", "NO-1")
    assert told.at("2026-11-11 12:00").due == {"TRIG-1 dana"}
    told = late_no(answered=False).posting("2026-11-06 10:00", "reposted").settled("2026-11-06 12:00", "NO-1")
    assert told.at("2026-11-10 12:00").due == {"TRIG-1 dana"}


def test_d47_three_weeks_after_the_last_note() -> None:
    told = late_no().sent("2026-12-08 10:00", "WARM-1").posting("2026-12-18 10:00", "reposted")
    assert told.at("2026-12-22 12:00").quiet == "2026-12-29"


def test_d47_after_a_no_that_closes_the_door_a_new_opening_is_merely_fine() -> None:
    told = late_no(warm=False)
    for change, may in (
        ("reposted", {"TRIG-1 dana"}),
        ("similar_opening", {"TRIG-1 dana"}),
        ("positions_added", set()),
    ):
        found = late_no(warm=False).posting("2026-11-20 10:00", change).at("2026-11-23 12:00")
        assert (found.due, {s for s in found.may if "LI-1" not in s}) == (set(), may)
    assert told.news("2026-11-20 10:00", "funding").at("2026-11-23 12:00").due == set()


@pytest.mark.parametrize("change", ["reposted", "reopened", "similar_opening"])
def test_d47_when_presumed_closed_a_new_opening_counts(change: str) -> None:
    told = Story().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1").posting("2026-12-10 10:00", change)
    assert told.at("2026-12-11 10:00").due == {"TRIG-1 dana"}


def test_d47_the_trigger_must_come_while_the_case_is_in_that_state() -> None:
    told = (
        Story()
        .interviewed("2026-11-02 14:45")
        .sent("2026-11-02 20:00", "TY-1")
        .posting("2026-12-04 10:00", "similar_opening")
    )
    assert told.at("2026-12-07 12:00").due == set()  # it came on day 32, the case was presumed closed on day 34
    told = Story().interviewed("2026-11-02 14:45", stage="final").sent("2026-11-02 20:00", "TY-1")
    told.posting("2026-11-04 10:00", "reposted").rejected("2026-11-05 10:00", warm=True).sent(
        "2026-11-05 14:00", "NO-1"
    )
    assert told.at("2026-11-09 12:00").due == set()


def test_d47_over_the_cap_nothing_when_presumed_closed_but_after_a_no_it_does_not_count() -> None:
    told = Story().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
    for day in ("2026-11-09", "2026-11-17", "2026-11-25"):
        told.by_hand(f"{day} 10:00")
    assert told.posting("2026-12-10 10:00", "reposted").at("2026-12-11 12:00").due == set()
    told = late_no()
    for day in ("2026-11-09", "2026-11-17", "2026-11-25", "2026-11-30"):
        told.by_hand(f"{day} 10:00", "lee")
    assert told.posting("2026-12-10 10:00", "reposted").at("2026-12-11 12:00").due == {"TRIG-1 dana"}


def test_d54_only_an_informational_talk_is_a_warm_contact() -> None:
    told = Story().interviewed("2026-11-02 14:45", stage="informational").sent("2026-11-02 18:00", "INFO-1")
    assert told.at("2026-11-12 10:00").state == "warm"
    assert told.posting("2026-11-12 11:00", "similar_opening").at("2026-11-13 12:00").due == {"TRIG-1 dana"}
