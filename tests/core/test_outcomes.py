"""The candidate's own outcomes move the band, never day G (D66); Ontario's duty is knowledge, no step (D68)."""

from __future__ import annotations

from tests.core.telling import Story

from dayeight.core.outcomes import Wait, silence_with_own, waits_of
from dayeight.core.silence import silence_without_date


def waiting() -> Story:
    return Story().interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")


def test_an_answer_is_a_wait_in_multiples_of_the_prior_and_silence_is_one_that_never_ended() -> None:
    answered = waiting().received("2026-11-09 14:45", "more_time").case("2026-11-10 10:00")
    assert waits_of(answered) == (Wait("", 1.0),)  # seven days, the prior's median after a first interview
    assert waits_of(waiting().case("2026-11-20 10:00")) == ()
    assert waits_of(waiting().case("2027-01-20 10:00")) == (Wait("", None),)


def test_quick_employers_make_silence_look_worse_and_slow_ones_better() -> None:
    case = waiting().case("2026-11-16 10:00")
    prior = silence_without_date(14, "first", 7.0)
    quick = silence_with_own(case, [Wait("", 0.3)] * 8)
    slow = silence_with_own(case, [Wait("", 3.0)] * 8)
    assert quick is not None
    assert slow is not None
    assert quick.low < prior.low < slow.low
    assert quick.own == slow.own == 8
    assert "8 of your own" in slow.where_from


def test_many_that_never_answered_lower_the_band() -> None:
    case = waiting().case("2026-11-16 10:00")
    prior = silence_without_date(14, "first", 7.0)
    found = silence_with_own(case, [Wait("", None)] * 10)
    assert found is not None
    assert found.high < prior.high


def test_a_sector_with_five_outcomes_speaks_for_itself() -> None:
    case = Story(sector="healthcare").interviewed("2026-11-02 14:45").case("2026-11-16 10:00")
    own = [Wait("healthcare", 0.5)] * 5
    assert silence_with_own(case, own + [Wait("", 3.0)] * 20) == silence_with_own(case, own)


def test_without_outcomes_or_under_a_promise_nothing_moves() -> None:
    assert silence_with_own(waiting().case("2026-11-16 10:00"), []) is None
    promised = waiting().promised("2026-11-03 10:00", due="2026-11-10").case("2026-11-16 10:00")
    assert silence_with_own(promised, [Wait("", 1.0)] * 9) is None


def test_d68_ontario_is_told_where_a_case_is_presumed_closed_there() -> None:
    told = (
        Story("CA", "America/Toronto", region="CA-ON").interviewed("2026-02-02 14:45").sent("2026-02-02 20:00", "TY-1")
    )
    lines = told.at("2026-04-20 10:00").plan.why_quiet
    assert any("45 days" in line for line in lines)
    assert not any("45 days" in line for line in waiting().at("2027-01-20 10:00").plan.why_quiet)
