"""What is the candidate's own to choose, within bounds that never allow pestering."""

from __future__ import annotations

import pytest
from tests.core.telling import BEGINNING, Story, no_date, promised_week

from dayeight.core import facts as f
from dayeight.core.playbook.choices import AS_IT_COMES, CHOICES, checked, choices_from
from dayeight.errors import BadInput


def chosen(told: Story, name: str, value: str) -> Story:
    told.facts.append(f.Chosen(at=BEGINNING, name=name, value=value))
    return told


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("grace_business_days", "0"),
        ("gap_days", "6"),
        ("gap_days", "7.5"),
        ("unanswered_cap", "5"),
        ("unanswered_cap", "-1"),
        ("channel", "fax"),
        ("not_before_hour", "5"),
        ("not_after_hour", "23"),
        ("wait_more_business_days", "²"),
        ("mood", "1"),
    ],
)
def test_nothing_outside_the_bounds_can_be_chosen(name: str, value: str) -> None:
    with pytest.raises(BadInput):
        checked(name, value)
    assert choices_from({name: value}) == AS_IT_COMES


def test_every_choice_has_words_and_bounds_around_what_comes() -> None:
    for choice in CHOICES:
        usual = getattr(AS_IT_COMES, choice.name)
        assert choice.says
        assert choice.why
        assert usual in choice.options if choice.options else choice.low <= usual <= choice.high


def test_more_grace_after_a_promise() -> None:
    told = chosen(promised_week(), "grace_business_days", "3")
    assert told.at("2026-11-10 10:00").quiet == "2026-11-13"  # Veterans Day not counted
    assert any("the grace you chose" in line for line in told.at("2026-11-13 10:00").step("CHECK-1 rae").why)


def test_more_patience_without_a_date() -> None:
    assert chosen(no_date(), "wait_more_business_days", "2").at("2026-11-05 10:00").quiet == "2026-11-12"


def test_a_lower_cap() -> None:
    told = chosen(promised_week(), "unanswered_cap", "1")
    assert told.at("2026-11-10 10:00").due == set()
    assert told.at("2026-11-10 10:00").quiet is None


def test_a_longer_gap() -> None:
    told = chosen(promised_week().by_hand("2026-11-06 10:00"), "gap_days", "14")
    assert told.at("2026-11-10 10:00").quiet == "2026-11-20"


def test_by_phone_wherever_there_is_a_number_and_never_against_their_word() -> None:
    told = Story(people="phil robin").interviewed("2026-11-02 14:45", "phil").sent("2026-11-02 20:00", "TY-1", "phil")
    chosen(told, "channel", "phone")
    assert told.at("2026-11-09 10:00").step("CHECK-1 robin").channel == "phone"
    assert told.instructed("2026-11-03 10:00", "phone").at("2026-11-10 10:00").step("CHECK-1 robin").channel == "email"


def test_a_later_choice_replaces_an_earlier_one() -> None:
    told = chosen(promised_week(), "grace_business_days", "5")
    told.facts.append(f.Chosen(at=BEGINNING.replace(year=1971), name="grace_business_days", value="1"))
    assert told.at("2026-11-10 10:00").due == {"CHECK-1 rae"}
