"""The long wait (D15, D42): LONG-1."""

from __future__ import annotations

from tests.core.telling import Story, no_date


def long_search() -> Story:
    told = no_date().received("2026-11-05 10:00", "more_time").sent("2026-11-05 12:00", "MORE-1")
    return told.received("2026-11-25 10:00", "more_time").sent("2026-11-25 12:00", "MORE-1")


def test_d42_a_note_every_four_weeks_to_the_manager() -> None:
    told = long_search()
    assert told.at("2026-11-26 10:00").quiet == "2026-12-23"
    assert told.at("2026-12-23 09:00").window("LONG-1 dana") == ("2026-12-23 09:00", "2027-01-07 00:00")
    assert told.at("2027-01-07 00:00").due == set()


def test_d42_then_quarterly_after_three() -> None:
    told = long_search()
    for day in ("2026-12-23", "2027-01-20", "2027-02-17"):
        assert told.at(f"{day} 10:00").due == {"LONG-1 dana"}, day
        told.sent(f"{day} 11:00", "LONG-1").received(f"{day} 15:00", "warm")
        # a warm word answers the note: it is a new undated reply, and the clock starts again
    assert told.at("2027-02-18 12:00").quiet == "2027-05-19"
    assert told.at("2027-05-19 09:00").window("LONG-1 dana") == ("2027-05-19 09:00", "2027-06-03 00:00")


def test_d15_check_ins_are_off() -> None:
    told = long_search()
    assert not any("CHECK" in step for step in told.at("2026-12-11 10:00").due | told.at("2026-12-11 10:00").may)


def test_d42_any_message_to_them_starts_the_clock_again_but_not_linkedin() -> None:
    assert long_search().by_hand("2026-12-10 10:00", "lee").at("2026-12-11 10:00").quiet == "2027-01-07"
    assert long_search().sent("2026-12-10 10:00", "LI-1").at("2026-12-11 10:00").quiet == "2026-12-23"


def test_d48_the_cap_ends_it_too() -> None:
    told = (
        long_search()
        .sent("2026-12-23 11:00", "LONG-1")
        .sent("2027-01-20 11:00", "LONG-1")
        .sent("2027-02-17 11:00", "LONG-1")
    )
    found = told.at("2027-02-18 10:00")  # with the reply of 25 November that makes four
    assert (found.due, found.quiet, found.state) == (set(), None, "long")


def test_d6_a_dismissed_note_is_gone_until_the_next_contact() -> None:
    told = long_search().settled("2026-12-23 10:00", "LONG-1")
    assert told.at("2026-12-24 10:00").due == set()
    told.received("2027-01-05 10:00", "warm", "dana").sent("2027-01-05 11:00", "MORE-1")
    assert told.at("2027-01-06 10:00").quiet == "2027-02-02"
