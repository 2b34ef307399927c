"""Several applications of one person (D65): what holds for a company, a person and an agent across them."""

from __future__ import annotations

import pytest
from tests.core.telling import Stories, Story, person

from dayeight.core.search import company_key

OTHER = "Halden Systems"


def talked(name: str, company: str = "Northwind", at: str = "2026-11-02 14:45", people: str = "dana rae") -> Story:
    """A talk with the first of the people, and a thank-you."""
    first, day = people.split()[0], at[:10]
    return Story(name=name, company=company, people=people).interviewed(at, first).sent(f"{day} 20:00", "TY-1", first)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Acme, Inc.", "ACME", True),
        ("Acme GmbH & Co. KG", "acme", True),
        ("Acme", "Acme Europe", False),
        ("Inc", "LLC", False),
        ("", "Acme", False),
        ("Société Générale SA", "société générale", True),
        ("株式会社 Acme", "株式会社 acme", True),
    ],
)
def test_a_company_is_known_by_its_name_without_case_and_legal_form(one: str, other: str, same: bool) -> None:
    assert (company_key(one) == company_key(other)) is same


def test_each_application_keeps_its_own_episode() -> None:
    told = Stories(
        talked("a").promised("2026-11-02 14:45", due="2026-11-20"), talked("b", OTHER, "2026-11-03 10:00", "lee phil")
    )
    assert told.at("a", "2026-11-05 10:00").quiet == "2026-11-23"
    assert told.at("b", "2026-11-05 10:00").quiet == "2026-11-10"


def test_d65_an_instruction_binds_in_every_application_to_that_company() -> None:
    bound = talked("a").instructed("2026-11-02 16:00", "thank_you")
    here = Story(name="b", company="Northwind, Inc.", people="lee").interviewed("2026-11-03 10:00", "lee")
    there = Story(name="c", company=OTHER, people="lee").interviewed("2026-11-03 10:00", "lee")
    told = Stories(bound, here, there)
    assert told.at("b", "2026-11-03 13:00").due == set()
    assert told.at("c", "2026-11-03 13:00").due == {"TY-1 lee"}


def test_d65_a_week_between_two_questions_to_one_company() -> None:
    told = Stories(talked("a").sent("2026-11-09 11:00", "CHECK-1", "rae"), talked("b", people="lee dana"))
    assert told.at("b", "2026-11-10 10:00").due == set()
    assert told.at("b", "2026-11-10 10:00").quiet == "2026-11-16"
    alone = Stories(talked("a").sent("2026-11-09 11:00", "CHECK-1", "rae"), talked("b", OTHER, people="lee phil"))
    assert alone.at("b", "2026-11-10 10:00").due == {"CHECK-1 phil"}


def test_d65_the_cap_counts_the_companys_questions() -> None:
    asked = talked("a").sent("2026-11-09 11:00", "CHECK-1", "rae").sent("2026-11-16 11:00", "CHECK-2", "rae")
    asked.sent("2026-11-30 11:00", "CLOSE-1", "rae")
    other = talked("b", people="lee dana")
    assert Stories(asked, other).at("b", "2026-12-01 11:00").may == set()
    assert other.at("2026-12-01 11:00").may == {"CHECK-1 dana"}


def test_d65_a_word_of_theirs_starts_the_count_again() -> None:
    asked = talked("a").sent("2026-11-09 11:00", "CHECK-1", "rae").sent("2026-11-16 11:00", "CHECK-2", "rae")
    asked.sent("2026-11-30 11:00", "CLOSE-1", "rae")
    other = Story(name="b", people="lee dana").interviewed("2026-11-02 10:00", "lee", "final")
    other.sent("2026-11-02 20:00", "TY-4", "lee")
    assert Stories(asked, other).at("b", "2026-12-08 11:00").due == set()
    asked.received("2026-11-30 15:00", "warm", "rae")
    assert Stories(asked, other).at("b", "2026-12-03 11:00").due == set()  # a week after the last question
    assert Stories(asked, other).at("b", "2026-12-08 11:00").due == {"CHECK-1 dana"}


def test_d65_a_question_to_one_company_is_none_to_another_with_the_same_recruiter() -> None:
    told = Stories(
        talked("a").sent("2026-11-09 11:00", "CHECK-1", "rae"),
        talked("b", OTHER, people="lee dana rae"),
    )
    assert told.at("b", "2026-11-09 12:00").due == set()  # Rae was written to today
    assert told.at("b", "2026-11-10 10:00").due == {"CHECK-1 rae"}


def test_d65_one_message_a_day_to_one_person_by_address() -> None:
    told = Stories(
        Story(name="a", people="dana").interviewed("2026-11-02 10:00").sent("2026-11-02 13:00", "TY-1"),
        Story(name="b", people="dana").interviewed("2026-11-02 11:00"),
    )
    assert told.at("b", "2026-11-02 14:00").due == set()
    assert told.at("b", "2026-11-03 06:00").due == {"TY-1 dana"}


def test_d65_one_message_a_day_to_one_person_also_under_two_company_names() -> None:
    told = Stories(
        Story(name="a", people="dana").interviewed("2026-11-02 10:00").sent("2026-11-02 13:00", "TY-1"),
        Story(name="b", company="Northwind Europe", people="dana").interviewed("2026-11-02 11:00"),
    )
    assert told.at("b", "2026-11-02 14:00").due == set()


@pytest.mark.parametrize("end", ["accepted", "accepted_elsewhere"])
def test_d65_an_acceptance_closes_the_others(end: str) -> None:
    taken = talked("a").offered("2026-11-04 10:00")
    getattr(taken, end)("2026-11-05 10:00")
    told = Stories(taken, talked("b", OTHER))
    assert told.at("b", "2026-11-05 09:59").state == "waiting"
    found = told.at("b", "2026-11-05 10:00")
    assert (found.state, found.due) == ("closed", {"WITHDRAW-1 rae"})


def test_d65_what_begins_after_an_acceptance_is_a_new_search() -> None:
    told = Stories(talked("a").accepted("2026-11-05 10:00"), talked("b", OTHER, "2028-03-06 10:00"))
    assert told.at("b", "2028-03-08 10:00").state == "waiting"


def test_d65_a_second_search_has_its_own_acceptance() -> None:
    told = Stories(
        talked("old").accepted("2026-11-05 10:00"),
        talked("b", OTHER, "2028-03-06 10:00"),
        talked("c", "Third", "2028-03-06 10:00").accepted("2028-03-09 10:00"),
    )
    assert told.at("b", "2028-03-09 10:00").due == {"WITHDRAW-1 rae"}


def test_d65_one_agent_with_several_clients_gets_one_word_that_names_all() -> None:
    told = Stories(
        talked("a", people="dana rae agnes").sent("2026-11-02 20:30", "AGENCY-1", "agnes"),
        talked("b", OTHER, "2026-11-02 10:00", "lee agnes").sent("2026-11-02 20:30", "AGENCY-1", "agnes"),
    )
    both = [(name, step) for name in ("a", "b") for step in told.at(name, "2026-11-09 10:00").plan.due]
    assert [(name, step.rule, step.others) for name, step in both] == [("a", "AGENCY-1", ("b",))]


def test_d65_where_the_word_is_gathered_elsewhere_the_quiet_has_a_reason() -> None:
    told = Stories(
        talked("a", people="dana rae agnes").sent("2026-11-02 20:30", "AGENCY-1", "agnes"),
        talked("b", OTHER, "2026-11-02 10:00", "lee agnes").sent("2026-11-02 20:30", "AGENCY-1", "agnes"),
    )
    found = told.at("b", "2026-11-09 10:00")
    assert found.due == set()
    assert found.plan.why_quiet


def test_d65_a_word_to_the_agent_in_one_application_holds_for_all() -> None:
    told = Stories(
        talked("a", people="dana rae agnes").sent("2026-11-09 11:00", "AGENCY-1", "agnes"),
        talked("b", OTHER, "2026-11-02 10:00", "lee agnes").sent("2026-11-02 20:30", "AGENCY-1", "agnes"),
    )
    assert told.at("b", "2026-11-10 10:00").due == set()
    assert told.at("b", "2026-11-10 10:00").quiet == "2026-11-17"


def test_a_linked_application_in_another_zone_is_read_on_this_clock() -> None:
    tokyo = (
        Story("JP", "Asia/Tokyo", name="b", people="lee")
        .interviewed("2026-11-02 10:00", "lee")
        .sent("2026-11-02 20:00", "TY-1", "lee")
    )
    asked = talked("a").sent("2026-11-09 20:00", "CHECK-1", "rae")  # 10 November in Tokyo
    assert Stories(asked, tokyo).at("b", "2026-11-10 12:00").quiet == "2026-11-17"


def test_the_same_id_in_two_applications_is_two_people() -> None:
    one = Story(name="a", people=[person("dana")]).interviewed("2026-11-02 10:00")
    two = Story(name="b", company=OTHER, people=[person("dana", part="recruiter", email=None, phone="1")]).interviewed(
        "2026-11-02 10:00"
    )
    told = Stories(one, two)
    assert told.at("a", "2026-11-02 13:00").due == {"TY-1 dana"}
    assert told.at("b", "2026-11-02 13:00").due == set()
