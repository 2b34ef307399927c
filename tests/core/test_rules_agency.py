"""An agency in between (D53): the agent hears, the client does not."""

from __future__ import annotations

import pytest
from tests.core.telling import Story


def through_agnes(**more: object) -> Story:
    """A talk on Monday 2 November, and the agent told the same evening."""
    told = Story(people="dana rae agnes", **more).interviewed("2026-11-02 14:45")  # type: ignore[arg-type]
    return told.sent("2026-11-02 18:00", "AGENCY-1", "agnes")


def test_d53_the_agent_hears_within_48_hours_of_each_talk() -> None:
    told = Story(people="dana rae agnes").interviewed("2026-11-02 14:45")
    assert told.at("2026-11-02 14:45").window("AGENCY-1 agnes") == ("2026-11-02 14:45", "2026-11-04 14:45")
    assert told.at("2026-11-03 10:00").due == {"AGENCY-1 agnes"}  # and no thank-you to the client


def test_d53_then_about_once_a_week_until_sent() -> None:
    told = through_agnes()
    assert told.at("2026-11-03 10:00").quiet == "2026-11-09"
    assert told.at("2026-11-09 10:00").due == {"AGENCY-1 agnes"}
    assert told.at("2026-12-05 10:00").due == {"AGENCY-1 agnes"}
    told.sent("2026-11-09 11:00", "AGENCY-1", "agnes")
    assert told.at("2026-11-10 10:00").quiet == "2026-11-17"


def test_d53_news_from_the_agent_moves_it() -> None:
    told = through_agnes().received("2026-11-05 10:00", "form", "agnes")
    assert told.at("2026-11-06 10:00").quiet == "2026-11-13"


def test_d53_after_a_date_not_before_the_next_business_day() -> None:
    told = through_agnes().promised("2026-11-02 14:45", due="2026-11-12")
    assert told.at("2026-11-10 10:00").due == set()
    assert told.at("2026-11-10 10:00").quiet == "2026-11-13"


def test_d53_only_in_live_cases_without_an_interview_to_come() -> None:
    told = through_agnes()
    assert told.at("2026-12-06 10:00").due == set()  # presumed closed
    told.scheduled("2026-11-04 10:00", "2026-11-12 10:00", by="agnes").sent("2026-11-04 11:00", "NEXT-1", "agnes")
    assert told.at("2026-11-10 10:00").due == set()


def test_d53_a_client_who_wrote_gets_an_answer() -> None:
    told = through_agnes().received("2026-11-04 10:00", "question", "dana")
    assert told.at("2026-11-04 11:00").due == {"MORE-1 dana"}


@pytest.mark.parametrize(
    ("end", "rule"),
    [("rejected", "NO-1"), ("withdrew", "WITHDRAW-1"), ("accepted_elsewhere", "WITHDRAW-1")],
)
def test_d53_ends_go_to_the_agent(end: str, rule: str) -> None:
    told = through_agnes()
    getattr(told, end)("2026-11-05 10:00")
    assert told.at("2026-11-05 13:00").due == {f"{rule} agnes"}


def test_d53_a_rival_offer_goes_to_the_agent() -> None:
    assert through_agnes().offered_elsewhere("2026-11-05 10:00", "2026-11-12").at("2026-11-05 11:00").due == {
        "OFFER-1 agnes"
    }


def test_d53_nothing_else_to_the_client_ever() -> None:
    told = Story(people="dana rae agnes").interviewed("2026-11-02 14:45", "dana", "final", leave="linkedin check_in")
    told.sent("2026-11-02 18:00", "AGENCY-1", "agnes").rejected("2026-11-05 10:00", "dana", warm=True)
    told.sent("2026-11-05 14:00", "NO-1", "agnes").posting("2026-11-20 10:00", "reposted")
    for now in ("2026-11-03 10:00", "2026-11-10 10:00", "2026-11-23 12:00", "2026-12-08 10:00"):
        found = told.at(now)
        assert not [step for step in found.due | found.may if not step.endswith("agnes")]


def test_d6_a_dismissed_weekly_word_is_gone_until_the_next_talk() -> None:
    told = through_agnes().settled("2026-11-09 11:00", "AGENCY-1")
    assert told.at("2026-11-10 10:00").due == set()
    assert told.interviewed("2026-11-12 10:00").at("2026-11-12 11:00").due == {"AGENCY-1 agnes"}
