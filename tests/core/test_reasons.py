"""Reasons in words: each rule has its sentence, each step its facts and its arithmetic, each quiet its comfort."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from tests.core.simulated import last_moment, stories
from tests.core.telling import Story, no_date, promised_week

from dayeight.core.reasons import sum_words
from dayeight.core.rules import ORDER, RULES
from dayeight.core.rules.window import Sum, Window
from dayeight.core.words import count_words, list_words, number_words, relative_words

KNOWN = {
    "ASK-1", "TY-1", "TY-2", "TY-3", "TY-4", "TY-5", "INFO-1", "CHECK-1", "CHECK-2", "CLOSE-1", "MORE-1", "NEXT-1",
    "OFFER-1", "WITHDRAW-1", "STAY-1", "LONG-1", "WATCH-2", "WATCH-3", "WATCH-4", "REF-1", "REF-2", "REF-3", "LI-1",
    "NO-1", "WARM-1", "TRIG-1", "DONE-1", "AGENCY-1",
}  # fmt: skip
SENTENCE = re.compile(r'^["A-Z0-9À-Þ].*[.]$', re.DOTALL)


def tidy(line: str) -> bool:
    """A sentence a person would write: a capital, a full stop, no gaps, no names of the code."""
    odd = ("  ", "None", "_", " .", " ,", "..", "!", "of that", "datetime", "they they", "You wrote to you")
    return bool(SENTENCE.match(line)) and not any(bit in line for bit in odd)


# Rules


def test_every_rule_that_makes_a_step_has_its_sentence() -> None:
    assert set(RULES) == KNOWN


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_rule_says_what_why_and_what_would_change_it(name: str) -> None:
    rule = RULES[name]
    assert rule.id == name
    assert rule.article in range(1, 8)
    assert tidy(rule.says)
    assert tidy(rule.changes)
    assert re.fullmatch(r"S\d+(, S\d+)*", rule.source)
    assert rule.strength


# Steps


def test_a_check_in_names_the_promise_the_arithmetic_and_the_source() -> None:
    told = Story().interviewed("2026-11-02 14:45").promised("2026-11-02 14:45", due="2026-11-09", quote="within a week")
    assert told.sent("2026-11-02 20:00", "TY-1").at("2026-11-10 10:00").step("CHECK-1 rae").why == (
        f"CHECK-1: {RULES['CHECK-1'].says}",
        'Dana said on Monday 2 November ("within a week") that you would hear by Monday 9 November.',
        "Monday 9 November + one business day = Tuesday 10 November: the first business day after the date they named.",
        f"Source: {RULES['CHECK-1'].source}; {RULES['CHECK-1'].strength}.",
    )


def test_the_arithmetic_names_the_days_that_were_skipped() -> None:
    told = no_date(size="large")
    lines = told.at("2026-11-12 10:00").step("CHECK-1 rae").why
    assert lines[2] == (
        "Monday 2 November + five business days = Monday 9 November (two weekend days skipped): "
        "no date was named; usual wait in United States."
    )
    assert lines[3] == (
        "Monday 9 November + two business days = Thursday 12 November (Veterans Day on 11 November skipped): "
        "large firms take longer."
    )


def test_a_pushed_step_says_what_pushed_it() -> None:
    told = promised_week().by_hand("2026-11-06 10:00")
    assert (
        "Friday 6 November + seven days = Friday 13 November: a week between two questions to one company."
        in told.at("2026-11-13 10:00").step("CHECK-1 rae").why
    )
    told = promised_week().news("2026-11-06 10:00", "freeze")
    assert any("give them time" in line for line in told.at("2026-11-23 10:00").step("CHECK-1 rae").why)


def test_calendar_days_that_end_on_no_business_day_move_on() -> None:
    lines = (
        Story("FR", "Europe/Paris")
        .interviewed("2026-12-18 14:45")
        .sent("2026-12-18 20:00", "TY-1")
        .at("2026-12-28 10:00")
        .step("CHECK-1 rae")
        .why
    )
    assert lines[2] == (
        "Friday 18 December + seven days = Monday 28 December, moved on to a business day: "
        "no date was named; usual wait in France."
    )


def test_by_phone_it_says_why() -> None:
    told = (
        Story(people="phil robin")
        .interviewed("2026-11-02 14:45", "phil", leave="phone")
        .sent("2026-11-02 20:00", "TY-1", "phil")
    )
    assert "By phone, since they said you may call." in told.at("2026-11-09 10:00").step("CHECK-1 robin").why


def test_by_phone_because_they_asked_for_no_mail() -> None:
    told = Story(people="phil robin").interviewed("2026-11-02 14:45", "phil").instructed("2026-11-02 15:00", "email")
    assert not any("no address" in line for line in told.at("2026-11-09 10:00").step("CHECK-1 robin").why)


def test_an_answer_over_the_weekend_ends_on_monday() -> None:
    told = Story().scheduled("2026-11-06 15:00", "2026-11-20 10:00")  # a Friday: to the end of Monday the 9th
    assert not any("Tuesday" in line for line in told.at("2026-11-06 16:00").step("NEXT-1 rae").why)


def test_the_last_business_day_before_a_deadline_is_not_added() -> None:
    told = promised_week().offered_elsewhere("2026-11-04 10:00", "2026-11-13")
    lines = told.at("2026-11-04 11:00").step("OFFER-1 rae").why
    assert any("Thursday 12 November" in line for line in lines)
    assert not any("+ one business day = Thursday 12 November" in line for line in lines)


def test_news_that_the_hired_person_left_is_a_sentence() -> None:
    told = Story().interviewed("2026-11-02 14:45", stage="final").rejected("2026-11-05 10:00", warm=True)
    told.sent("2026-11-05 14:00", "NO-1").news("2026-11-20 10:00", "hired_left")
    assert all(tidy(line) for line in told.at("2026-11-23 12:00").step("TRIG-1 dana").why)


@pytest.mark.parametrize("change", ["reposted", "reopened", "positions_added", "similar_opening"])
def test_clues_are_sentences(change: str) -> None:
    told = Story().interviewed("2026-11-02 14:45", stage="final").rejected("2026-11-05 10:00", warm=True)
    told.sent("2026-11-05 14:00", "NO-1").posting("2026-11-20 10:00", change)
    assert all(tidy(line) for line in told.at("2026-11-23 12:00").step("TRIG-1 dana").why)


@settings(max_examples=200, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_every_step_and_every_quiet_has_tidy_reasons(told: Story) -> None:
    for hours in (1, 30, 200, 900):
        found = told.at(last_moment(told) + timedelta(hours=hours)).plan
        for step in found.steps:
            assert step.why[0].startswith(f"{step.rule}: ")
            assert step.why[-1].startswith("Source: ")
            assert len(step.why) >= 3
            for line in (*step.why, *step.what_changes_it):
                assert tidy(line) or "news of that" in line, line
        assert bool(found.due) != bool(found.why_quiet)
        assert all(tidy(line) for line in found.why_quiet), found.why_quiet


@settings(max_examples=200, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_the_arithmetic_is_true(told: Story) -> None:
    case = told.case(last_moment(told) + timedelta(hours=3))
    for rule in ORDER:
        for window in rule(case):
            assert window.sums, window.rule
            for total in window.sums:
                _true(case.workdays.bd, case.workdays.on, total, window)
                assert tidy(sum_words(case, total))


def _true(bd: object, on: object, total: Sum, window: Window) -> None:
    days = total.start + timedelta(days=total.n)
    if window.rule in ("OFFER-1", "NEXT-1"):  # these two have tests of their own
        return
    if total.unit == "business_days":
        assert total.end == bd(total.start, total.n)  # type: ignore[operator]
    elif total.unit == "days":
        assert total.end in (days, on(days))  # type: ignore[operator]
    elif total.unit == "hours":
        assert total.n // 24 <= (total.end - total.start).days <= total.n // 24 + 1


# Quiet


def test_quiet_while_a_promise_runs_says_who_promised_what_and_until_when() -> None:
    lines = promised_week().at("2026-11-04 10:00").plan.why_quiet
    assert lines[0] == (
        "Dana said on Monday 2 November that you would hear by Monday 9 November, "
        "so silence until then is what they told you to expect."
    )
    assert lines[1] == "The next step may come on Tuesday 10 November: a check-in."
    assert lines[2].startswith("Monday 9 November + one business day = Tuesday 10 November")
    assert lines[-1].startswith("Waiting is normal")


def test_quiet_until_they_decide_names_the_day() -> None:
    told = Story().interviewed("2026-11-02 14:45", decides="2026-11-06 12:00").sent("2026-11-02 20:00", "TY-1")
    assert "Friday 6 November" in told.at("2026-11-04 10:00").plan.why_quiet[0]


def test_quiet_without_a_date() -> None:
    lines = no_date().at("2026-11-04 10:00").plan.why_quiet
    assert lines[0] == "The interview was on Monday 2 November and they named no date."


@pytest.mark.parametrize(
    ("told", "now", "words"),
    [
        (
            no_date().withdrew("2026-11-05 10:00").sent("2026-11-05 11:00", "WITHDRAW-1", "rae"),
            "2026-11-06 10:00",
            "closed",
        ),
        (no_date().offered("2026-11-05 10:00"), "2026-11-06 10:00", "your turn"),
        (no_date(), "2026-12-20 10:00", "not certain"),
        (
            no_date().scheduled("2026-11-05 10:00", "2026-11-12 10:00").sent("2026-11-05 11:00", "NEXT-1", "rae"),
            "2026-11-06 12:00",
            "Thursday 12 November",
        ),
        (Story().applied("2026-11-02 10:00"), "2026-11-04 10:00", "applied"),
    ],
)
def test_quiet_in_other_states(told: Story, now: str, words: str) -> None:
    assert words in told.at(now).plan.why_quiet[0]


def test_quiet_after_a_passed_interview_speaks_of_the_past() -> None:
    told = Story().scheduled("2026-11-05 10:00", "2026-11-09 10:00").sent("2026-11-05 11:00", "NEXT-1", "rae")
    assert "was on" in told.at("2026-11-10 10:00").plan.why_quiet[0]


def test_quiet_without_an_application_does_not_claim_one() -> None:
    told = Story(people="dana fred").referred("2026-11-02 10:00")
    assert "applied" not in told.at("2026-11-06 10:00").plan.why_quiet[0]


# Words


def test_words_for_numbers_days_and_lists() -> None:
    assert [number_words(n) for n in (0, 1, 10, 11)] == ["no", "one", "ten", "11"]
    assert count_words(1, "business days") == "one business day"
    assert count_words(2, "days") == "two days"
    assert list_words([]) == ""
    assert list_words(["Ada"]) == "Ada"
    assert list_words(["Ada", "Ben", "Cy"]) == "Ada, Ben and Cy"
    today = promised_week().case("2026-11-04 10:00").today
    found = [relative_words(today + timedelta(days=n), today) for n in (-2, -1, 0, 1, 3)]
    assert found == ["two days ago", "yesterday", "today", "tomorrow", "in three days"]
