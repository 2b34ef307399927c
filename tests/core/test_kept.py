"""What became of the dates that employers gave."""

from __future__ import annotations

from tests.core.telling import Story

from dayeight.core.kept import words_given


def told() -> Story:
    """Interviewed on Monday 2 November; they answer within the week."""
    return (
        Story(people="dana fred").interviewed("2026-11-02 14:45", "dana").promised("2026-11-02 14:45", due="2026-11-09")
    )


def fates(story: Story, now: str) -> list[str]:
    return [word.fate for word in words_given(story.case(now))]


def test_a_date_runs_through_its_day_and_is_broken_by_silence() -> None:
    assert fates(told(), "2026-11-09 23:00") == ["running"]
    assert fates(told(), "2026-11-10 00:00") == ["broken"]


def test_an_answer_on_the_day_keeps_it_and_one_after_it_is_late() -> None:
    assert fates(told().rejected("2026-11-09 17:00"), "2026-11-12 09:00") == ["kept"]
    assert fates(told().received("2026-11-09 17:00", "next_round"), "2026-11-12 09:00") == ["kept"]
    assert fates(told().offered("2026-11-10 09:00"), "2026-11-12 09:00") == ["late"]


def test_what_a_machine_or_a_friend_writes_is_no_answer() -> None:
    assert fates(told().received("2026-11-06 09:00", "auto"), "2026-11-12 09:00") == ["broken"]
    assert fates(told().received("2026-11-06 09:00", "warm", "fred"), "2026-11-12 09:00") == ["broken"]


def test_a_new_date_in_time_moves_the_old_one() -> None:
    story = told().promised("2026-11-06 12:00", due="2026-11-16")
    assert fates(story, "2026-11-12 09:00") == ["moved", "running"]
    assert fates(story, "2026-11-17 09:00") == ["moved", "broken"]
    after = told().promised("2026-11-11 12:00", due="2026-11-16").rejected("2026-11-16 10:00")
    assert fates(after, "2026-11-17 09:00") == ["late", "kept"]


def test_whoever_withdraws_first_leaves_nothing_to_keep() -> None:
    assert fates(told().withdrew("2026-11-04 09:00"), "2026-11-12 09:00") == []
    assert fates(told().withdrew("2026-11-11 09:00"), "2026-11-12 09:00") == ["broken"]


def test_a_vague_word_and_one_about_a_time_for_a_call_are_no_dates() -> None:
    story = Story().interviewed("2026-11-02 14:45", "dana").promised("2026-11-02 14:45")
    assert fates(story, "2026-12-12 09:00") == []
    story = Story().promised("2026-11-02 14:45", due="2026-11-04", what="scheduling")
    assert fates(story, "2026-12-12 09:00") == []
