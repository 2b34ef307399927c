"""What keeps a step off the list (D10, D48 to D50, D52): the cap, one message a day, instructions."""

from __future__ import annotations

import pytest
from tests.core.telling import Story, no_date, promised_week

# D48: the cap


def test_d48_four_messages_without_an_answer_and_it_is_quiet_for_good() -> None:
    told = promised_week().by_hand("2026-11-03 10:00").by_hand("2026-11-03 12:00").by_hand("2026-11-03 14:00")
    found = told.at("2026-11-12 10:00")
    assert (found.due, found.may, found.quiet) == (set(), set(), None)


def test_d48_three_are_not_four() -> None:
    told = promised_week().by_hand("2026-11-03 10:00").by_hand("2026-11-03 12:00")
    assert told.at("2026-11-12 10:00").due == {"CHECK-1 rae"}


def test_d48_all_thanks_of_a_talk_count_once_and_one_rule_on_one_day_too() -> None:
    told = Story().interviewed("2026-11-02 14:45", "dana lee rae").promised("2026-11-02 14:45", due="2026-11-09")
    for minute, name in enumerate(("dana", "lee", "rae")):
        told.sent(f"2026-11-02 20:0{minute}", "TY-3", name)
    told.sent("2026-11-03 10:00", "OFFER-1", "rae").sent("2026-11-03 11:00", "OFFER-1", "dana")
    assert told.case("2026-11-05 10:00").unanswered() == 2


def test_d48_friends_and_linkedin_do_not_count() -> None:
    told = promised_week(people="dana rae fred cora").sent("2026-11-03 10:00", "REF-2", "fred")
    told.by_hand("2026-11-03 10:00", "cora").sent("2026-11-03 11:00", "LI-1", "dana")
    assert told.case("2026-11-05 10:00").unanswered() == 1


def test_d48_a_sign_of_life_starts_the_count_again() -> None:
    told = promised_week()
    for hour in (10, 12, 14):
        told.by_hand(f"2026-11-03 {hour}:00")
    told.received("2026-11-04 10:00", "warm")
    assert told.case("2026-11-05 10:00").unanswered() == 0
    assert told.at("2026-11-12 10:00").due == {"CHECK-1 rae"}


@pytest.mark.parametrize("answer", ["more_time", "question"])
def test_d48_answers_are_free_of_the_cap(answer: str) -> None:
    told = no_date()
    for day in ("03", "04", "05", "06"):
        told.by_hand(f"2026-11-{day} 10:00")
    told.received("2026-11-09 10:00", answer, "rae")
    assert told.at("2026-11-09 11:00").due == {"MORE-1 rae"}


def test_d48_somebody_unknown_counts_as_the_employer() -> None:
    assert promised_week().by_hand("2026-11-03 10:00", "stranger").case("2026-11-05 10:00").unanswered() == 2


# D49: one message to a person a day


def test_d49_written_to_today_waits_until_six_tomorrow() -> None:
    told = Story().interviewed("2026-11-02 14:45").promised("2026-11-02 14:45", due="2026-11-20")
    told.received("2026-11-02 15:00", "question").sent("2026-11-02 15:30", "MORE-1")
    found = told.at("2026-11-02 17:00")
    assert (found.due, found.quiet) == (set(), "2026-11-03")
    assert told.at("2026-11-02 23:59").due == set()
    assert told.at("2026-11-03 06:00").due == {"TY-1 dana"}


def test_d49_not_between_midnight_and_six() -> None:
    told = Story().interviewed("2026-11-02 14:45").promised("2026-11-02 14:45", due="2026-11-20")
    told.received("2026-11-02 15:00", "question").sent("2026-11-02 15:30", "MORE-1")
    assert told.at("2026-11-03 00:30").due == set()
    assert told.at("2026-11-03 05:59").due == set()


def test_d49_somebody_else_may_be_written_to() -> None:
    told = Story().interviewed("2026-11-02 14:45", "dana lee").received("2026-11-02 15:00", "question")
    assert told.sent("2026-11-02 15:30", "MORE-1").at("2026-11-02 17:00").due == {"TY-3 lee"}


def test_d49_answers_and_decisions_are_free() -> None:
    told = promised_week().by_hand("2026-11-04 09:00", "rae").received("2026-11-04 10:00", "question", "rae")
    assert told.offered_elsewhere("2026-11-04 11:00", "2026-11-13").at("2026-11-04 12:00").due == {
        "MORE-1 rae",
        "OFFER-1 rae",
    }
    told.withdrew("2026-11-04 13:00")
    assert told.at("2026-11-04 14:00").due == {"WITHDRAW-1 rae"}


# D50: what they asked for


def everything() -> Story:
    """A case in which, without instructions, many steps are listed at one time or another."""
    told = (
        Story(people="phil robin fred")
        .referred("2026-10-26 10:00")
        .interviewed("2026-11-02 14:45", "phil", leave="linkedin")
    )
    return told.scheduled("2026-11-02 15:00", "2026-11-06 10:00", "phil", by="robin")


LISTED = ("2026-11-02 17:00", "2026-11-05 12:00")


def listed(never: str, *moments: str) -> set[str]:
    told = everything().instructed("2026-11-02 14:50", never)
    return {step for now in moments for step in told.at(now).due | told.at(now).may}


def test_d50_without_a_word_everything_is_there() -> None:
    told = everything()
    found = {step for now in LISTED for step in told.at(now).due}
    assert found == {"NEXT-1 robin", "TY-1 phil", "LI-1 phil", "REF-2 fred", "ASK-1 phil"}


@pytest.mark.parametrize(
    ("never", "gone"),
    [
        ("thank_you", {"TY-1 phil"}),
        ("linkedin", {"LI-1 phil"}),
        ("phone", set()),
        ("email", {"TY-1 phil"}),
        ("any", {"TY-1 phil", "LI-1 phil"}),
    ],
)
def test_d50_what_each_word_forbids(never: str, gone: set[str]) -> None:
    everything_listed = {"NEXT-1 robin", "TY-1 phil", "LI-1 phil", "REF-2 fred", "ASK-1 phil"}
    assert listed(never, *LISTED) == everything_listed - gone


def test_d50_without_mail_a_check_in_only_by_phone() -> None:
    told = Story(people="phil robin").interviewed("2026-11-02 14:45", "phil").instructed("2026-11-02 15:00", "email")
    found = told.at("2026-11-09 10:00")
    assert found.due == {"CHECK-1 robin"}
    assert found.step("CHECK-1 robin").channel == "phone"
    told = Story().interviewed("2026-11-02 14:45").instructed("2026-11-02 15:00", "email")
    assert told.at("2026-11-09 10:00").due == set()  # Rae has no phone


def test_d50_neither_mail_nor_phone_leaves_no_check_in() -> None:
    told = Story(people="phil robin").interviewed("2026-11-02 14:45", "phil")
    told.instructed("2026-11-02 15:00", "email phone")
    found = told.at("2026-11-09 10:00")
    assert (found.due, found.quiet) == (set(), None)


def test_d50_without_phone_nobody_is_asked_who_has_no_address() -> None:
    told = Story(people="cal").interviewed("2026-11-02 14:45", "cal").instructed("2026-11-03 10:00", "phone")
    assert told.at("2026-11-09 10:00").due == set()


def test_d50_without_phone_it_is_a_mail() -> None:
    told = (
        Story("DE", "Europe/Berlin", people="phil robin")
        .interviewed("2026-11-02 14:45", "phil")
        .sent("2026-11-02 18:00", "TY-1", "phil")
    )
    assert told.at("2026-11-16 10:00").step("CHECK-1 robin").channel == "phone"
    told.instructed("2026-11-03 10:00", "phone")
    assert told.at("2026-11-17 10:00").step("CHECK-1 robin").channel == "email"


def test_d50_only_from_its_minute_on_and_for_good() -> None:
    told = Story().interviewed("2026-11-02 14:45").instructed("2026-11-02 18:00", "thank_you")
    assert told.at("2026-11-02 17:00").due == {"TY-1 dana"}
    assert told.at("2026-11-02 18:00").due == set()
    told.interviewed("2028-03-06 10:00", "lee")
    assert told.at("2028-03-06 14:00").due == set()


def test_d50_any_leaves_answers_the_withdrawal_and_friends() -> None:
    told = everything().instructed("2026-11-02 14:50", "any").withdrew("2026-11-05 13:00")
    assert told.at("2026-11-05 14:00").due == {"WITHDRAW-1 robin", "REF-3 fred"}


def test_d50_a_residency_match_leaves_answers_the_withdrawal_and_friends() -> None:
    told = Story(people="phil robin fred", sector="residency").referred("2026-11-02 10:00")
    told.interviewed("2026-11-02 14:45", "phil", leave="linkedin").scheduled(
        "2026-11-02 15:00", "2026-11-06 10:00", "phil", by="robin"
    )
    assert told.at("2026-11-02 17:00").due == {"NEXT-1 robin", "REF-1 fred", "REF-2 fred"}
    assert told.at("2026-11-05 12:00").due == set()
    assert told.at("2026-11-20 12:00").due == set()
    told.withdrew("2026-11-20 13:00")
    assert told.at("2026-11-20 14:00").due == {"WITHDRAW-1 robin", "REF-3 fred"}


# D52: presumed closed


def test_d52_when_presumed_closed_only_these_are_left() -> None:
    told = promised_week().received("2026-12-02 10:00", "form", "rae")
    found = told.at("2026-12-02 12:00")
    assert (found.state, found.due, found.may, found.quiet) == ("presumed_closed", set(), set(), None)
    told.offered_elsewhere("2026-12-02 13:00", "2026-12-10").posting("2026-12-02 13:00", "edited")
    assert told.at("2026-12-03 12:00").due == set()
