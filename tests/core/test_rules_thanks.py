"""Thank-yous (D5, D24, D28 to D32, D62): one for each interviewer, the founding article's rule 2."""

from __future__ import annotations

import pytest
from tests.core.telling import Story


@pytest.mark.parametrize(
    ("stage", "people", "decides", "rule"),
    [
        ("informational", "dana lee", "2026-11-03 09:00", "INFO-1"),
        ("final", "dana lee", "2026-11-03 23:59", "TY-5"),
        ("final", "dana lee", "2026-11-04 00:00", "TY-4"),
        ("screen", "dana lee", None, "TY-2"),
        ("first", "dana lee", None, "TY-3"),
        ("later", "dana", None, "TY-1"),
    ],
)
def test_d28_the_first_id_that_fits(stage: str, people: str, decides: str | None, rule: str) -> None:
    told = Story().interviewed("2026-11-02 14:45", people, stage, decides=decides)
    assert told.at("2026-11-02 17:00").due == {f"{rule} {name}" for name in people.split()}


def test_d28_agents_and_referrers_get_none() -> None:
    told = Story(people="dana fred").interviewed("2026-11-02 14:45", "dana fred")
    assert told.at("2026-11-02 17:00").due == {"TY-3 dana"}


def test_d28_any_thank_you_ticks_it_off() -> None:
    told = Story().interviewed("2026-11-02 14:45", "dana lee").sent("2026-11-02 18:00", "TY-1", "dana")
    assert told.at("2026-11-02 19:00").due == {"TY-3 lee"}


@pytest.mark.parametrize(
    ("stage", "people", "rule", "opens", "closes"),
    [
        ("first", "dana", "TY-1", "2026-11-05 16:45", "2026-11-10 00:00"),
        ("first", "dana lee", "TY-3", "2026-11-05 16:45", "2026-11-10 00:00"),
        ("informational", "dana", "INFO-1", "2026-11-05 16:45", "2026-11-10 00:00"),
        ("screen", "dana", "TY-2", "2026-11-05 15:45", "2026-11-07 00:00"),
        ("final", "dana", "TY-4", "2026-11-05 16:45", "2026-11-06 14:45"),
    ],
)
def test_d29_windows_after_a_talk_on_a_thursday(stage: str, people: str, rule: str, opens: str, closes: str) -> None:
    told = Story().interviewed("2026-11-05 14:45", people, stage)
    assert told.at(opens).window(f"{rule} dana") == (opens, closes)
    assert told.at("2026-11-05 15:00").quiet == "2026-11-05"


def test_d29_before_they_decide() -> None:
    told = Story().interviewed("2026-11-05 14:45", decides="2026-11-06 10:00")
    assert told.at("2026-11-05 15:15").window("TY-5 dana") == ("2026-11-05 15:15", "2026-11-06 10:00")
    assert told.at("2026-11-06 10:00").may == set()  # TY-5 is of no use afterwards


@pytest.mark.parametrize(
    ("ends", "opens"),
    [
        ("2026-11-02 19:59", "2026-11-02 21:59"),
        ("2026-11-02 20:00", "2026-11-03 06:00"),  # 22:00 is night
        ("2026-11-03 03:59", "2026-11-03 06:00"),
        ("2026-11-03 04:00", "2026-11-03 06:00"),
        ("2026-11-03 04:01", "2026-11-03 06:01"),
    ],
)
def test_d5_what_would_open_at_night_opens_at_six(ends: str, opens: str) -> None:
    assert Story().interviewed(ends).at(opens).window("TY-1 dana")[0] == opens


def test_d24_a_message_by_hand_before_the_close_counts_and_a_later_one_does_not() -> None:
    told = Story().interviewed("2026-11-02 14:45").by_hand("2026-11-04 23:00")
    assert told.at("2026-11-05 10:00").may == set()
    told = Story().interviewed("2026-11-02 14:45").by_hand("2026-11-05 09:00")
    assert told.at("2026-11-06 10:00").may == {"TY-1 dana"}


def test_d24_a_message_from_before_the_talk_does_not_count() -> None:
    told = Story().by_hand("2026-11-02 10:00").interviewed("2026-11-02 14:45")
    assert told.at("2026-11-03 10:00").due == {"TY-1 dana"}


@pytest.mark.parametrize(("to", "expected"), [("rae", "TY-1 rae"), (None, "TY-1 rae")])
def test_d30_without_an_address_the_organiser_passes_it_on(to: str | None, expected: str) -> None:
    told = Story(people="dana rae mute")
    if to:
        told.scheduled("2026-10-30 10:00", "2026-11-02 14:00", people="mute", by=to, stage="first")
    told.interviewed("2026-11-02 14:45", "mute")
    assert told.at("2026-11-03 10:00").due - {"NEXT-1 rae"} == {expected}


def test_d30_no_second_one_if_the_organiser_is_thanked_anyway() -> None:
    told = Story(people="dana mute cal").interviewed("2026-11-02 14:45", "dana mute cal")
    assert told.at("2026-11-03 10:00").due == {"TY-3 dana"}


def test_d30_one_for_all_who_have_no_address_and_none_if_nobody_has() -> None:
    told = Story(people="rae mute cal").interviewed("2026-11-02 14:45", "mute cal")
    assert told.at("2026-11-03 10:00").due == {"TY-3 rae"}
    assert Story(people="mute cal").interviewed("2026-11-02 14:45", "mute cal").at("2026-11-03 10:00").due == set()


def test_d62_a_direct_thank_you_ticks_off_what_the_organiser_was_to_pass_on() -> None:
    told = Story(people="rae mute").interviewed("2026-11-02 14:45", "mute")
    told.sent("2026-11-02 18:00", "TY-1", "mute", "card")
    assert told.at("2026-11-03 10:00").due == set()


def test_d62_thanked_is_thanked_whoever_moved() -> None:
    told = Story().interviewed("2026-11-02 14:45").sent("2026-11-02 18:00", "TY-1").moved("2026-11-03 09:00", "dana")
    assert told.at("2026-11-03 10:00").due == set()


def test_d31_late_thanks_are_fine_until_day_five() -> None:
    told = Story().interviewed("2026-11-02 14:45")
    assert told.at("2026-11-05 00:00").may == {"TY-1 dana"}
    assert told.at("2026-11-05 00:00").due == set()
    assert told.at("2026-11-07 23:59").may == {"TY-1 dana"}
    assert told.at("2026-11-08 00:00").may == set()


@pytest.mark.parametrize("end", ["rejected", "offered", "accepted", "accepted_elsewhere", "withdrew"])
def test_d32_an_outcome_overtakes_it_also_where_it_is_merely_fine(end: str) -> None:
    for now in ("2026-11-03 10:00", "2026-11-05 10:00"):
        told = Story().interviewed("2026-11-02 14:45")
        getattr(told, end)("2026-11-02 17:00")
        found = told.at(now)
        assert not any(step.startswith("TY") for step in found.due | found.may)


def test_d32_a_newer_talk_with_the_same_person_overtakes_it_for_that_person() -> None:
    told = Story().interviewed("2026-11-02 14:45", "dana lee").interviewed("2026-11-03 10:00", "dana")
    assert told.at("2026-11-03 12:00").due == {"TY-3 lee", "TY-1 dana"}
    assert told.at("2026-11-03 11:00").due == {"TY-3 lee"}


def test_d32_while_an_invitation_wants_its_answer_only_that_is_listed() -> None:
    told = Story().interviewed("2026-11-02 14:45").scheduled("2026-11-02 16:00", "2026-11-09 10:00", by="dana")
    assert told.at("2026-11-02 18:00").due == {"NEXT-1 dana"}
    assert told.at("2026-11-03 16:00").due == {"TY-1 dana"}  # the answer's day is over


def test_d32_the_answer_to_the_invitation_counts_as_the_thank_you() -> None:
    told = Story().interviewed("2026-11-02 14:45").scheduled("2026-11-02 16:00", "2026-11-09 10:00", by="dana")
    assert told.sent("2026-11-02 18:00", "NEXT-1").at("2026-11-03 17:00").due == set()


def test_d32_a_next_round_with_somebody_else_changes_nothing() -> None:
    told = Story().interviewed("2026-11-02 14:45").scheduled("2026-11-02 16:00", "2026-11-09 10:00", by="rae")
    assert told.at("2026-11-02 18:00").due == {"NEXT-1 rae", "TY-1 dana"}


def test_d6_dismissed_thanks_are_gone_and_the_next_talk_brings_new_ones() -> None:
    told = Story().interviewed("2026-11-02 14:45").settled("2026-11-02 18:00", "TY-1")
    assert told.at("2026-11-03 10:00").due == set()
    assert told.at("2026-11-05 10:00").may == set()
    assert told.interviewed("2026-11-05 14:00").at("2026-11-05 17:00").due == {"TY-1 dana"}


def test_d41_after_an_informational_talk_report_back_and_stay_in_touch() -> None:
    told = Story().interviewed("2026-11-02 14:45", stage="informational")
    assert told.at("2026-11-02 15:00").may == {"STAY-1 dana"}
    assert told.at("2026-11-02 17:00").due == {"INFO-1 dana"}
    told.sent("2026-11-02 18:00", "INFO-1")
    assert told.at("2026-11-09 23:59").may == {"STAY-1 dana"}
    assert told.at("2026-11-10 00:00").may == set()
    assert told.at("2026-11-16 00:00").may == {"INFO-1 dana"}
    assert told.at("2026-11-30 23:59").may == {"INFO-1 dana"}
    assert told.at("2026-12-01 00:00").may == set()
    assert told.sent("2026-11-20 10:00", "INFO-1").at("2026-11-21 10:00").may == set()


def test_d41_each_host_gets_a_report_of_their_own() -> None:
    told = Story().interviewed("2026-11-02 14:45", "dana lee", "informational")
    told.sent("2026-11-02 18:00", "INFO-1", "dana lee").sent("2026-11-20 10:00", "INFO-1", "dana")
    assert told.at("2026-11-21 10:00").may == {"INFO-1 lee"}


def test_d41_no_report_back_if_the_first_was_never_sent() -> None:
    assert Story().interviewed("2026-11-02 14:45", stage="informational").at("2026-11-20 10:00").may == set()
