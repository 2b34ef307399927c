"""The debrief form: eight questions, a live line, problems beside their field, and nothing that was typed is lost."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import Desk
from tests.web.test_pages import text_of

ANSWERS = {
    "company": "Northwind", "role": "Data engineer", "ended": "2026-11-17T09:00", "stage": "first", "met-total": "2",
    "met-0-name": "Ana Ruiz", "met-0-part": "hiring_manager", "met-0-email": "ana@northwind.example",
    "met-0-note": "Moving to dbt; I did that at Halden.",
    "met-1-name": "Ben Carter", "met-1-part": "interviewer", "met-1-email": "ben@northwind.example",
    "met-1-note": "Asked about tests.",
    "timing": "We will get back to you within a week.", "leave": ["linkedin"], "token": "one",
}  # fmt: skip


def test_a_debrief_becomes_facts_and_leads_to_the_application(desk: Desk, client: Client) -> None:
    answer = client.post("/debrief/", ANSWERS)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/applications/northwind-data-engineer/?said=interviewed")
    facts = desk.facts("northwind-data-engineer")
    assert [fact.kind for fact in facts] == ["opened", "person", "person", "interviewed", "promised"]
    assert len({fact.entry for fact in facts}) == 1
    promised = facts[-1]
    assert promised.due.isoformat() == "2026-11-24"
    page = text_of(client.get(answer["Location"]))
    assert "Your debrief is kept." in page
    assert "Thank Ana Ruiz" in page
    assert "Thank Ben Carter" in page


def test_the_company_alone_is_enough(desk: Desk, client: Client) -> None:
    answer = client.post("/debrief/", {"company": "Acme", "stage": "first"})
    assert answer.status_code == 302
    assert [fact.kind for fact in desk.facts("acme")] == ["opened", "interviewed"]


def test_without_a_company_everything_typed_comes_back(desk: Desk, client: Client) -> None:
    answer = client.post("/debrief/", {**ANSWERS, "company": " "})
    assert answer.status_code == 400
    page = answer.content.decode()
    assert "Which company was it?" in page
    assert "Nothing you typed is lost." in text_of(answer)
    for typed in ("Moving to dbt; I did that at Halden.", "Asked about tests.", "within a week", "2026-11-17T09:00"):
        assert typed in page
    assert 'aria-invalid="true"' in page
    assert desk.facts() == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"ended": "2026-02-30T10:00"}, "is not a moment that exists"),
        ({"ended": "2026-12-01T10:00"}, "has not come yet"),
        ({"timezone": "Europe/Atlantis"}, "There is no time zone named"),
        ({"due": "2026-02-31"}, "is not a date that exists"),
        ({"due": "2026-11-01"}, "before the interview"),
        ({"met-0-email": "no address"}, "is not an e-mail address"),
        ({"met-0-name": "", "met-0-note": "x"}, "A first name or a title is enough."),
        ({"note": "x" * 30_000}, "characters"),
        ({"company": "x" * 300}, "At most 200 characters"),
    ],
)
def test_a_bad_answer_is_told_and_nothing_is_kept(
    desk: Desk, client: Client, change: dict[str, str], told: str
) -> None:  # fmt: skip
    answer = client.post("/debrief/", {**ANSWERS, **change})
    assert answer.status_code == 400
    page = text_of(answer)
    assert told in page
    assert "Asked about tests." in page
    assert desk.facts() == []


def test_a_form_sent_twice_is_kept_once(desk: Desk, client: Client) -> None:
    one, two = client.post("/debrief/", ANSWERS), client.post("/debrief/", ANSWERS)
    assert one["Location"] == two["Location"]
    assert len(desk.facts("northwind-data-engineer")) == 5


def test_the_same_debrief_on_a_new_page_adds_nothing(desk: Desk, client: Client) -> None:
    client.post("/debrief/", ANSWERS)
    client.post("/debrief/", {**ANSWERS, "token": "two"})
    assert sum(fact.kind == "interviewed" for fact in desk.facts("northwind-data-engineer")) == 1


def test_the_live_line_says_until_when_it_is_quiet(desk: Desk, client: Client) -> None:
    page = text_of(client.post("/debrief/timing/", ANSWERS))
    assert "by Tuesday 24 November; quiet until Wednesday 25 November, day eight." in page
    page = text_of(client.post("/debrief/timing/", {**ANSWERS, "timing": ""}))
    assert "Nothing was said about timing" in page
    page = text_of(client.post("/debrief/timing/", {**ANSWERS, "timing": "soon", "due": "2026-11-30"}))
    assert "by Monday 30 November" in page


def test_one_click_puts_another_day_in(desk: Desk, client: Client) -> None:
    page = client.post("/debrief/timing/", {**ANSWERS, "choose_due": "2026-11-27"}).content.decode()
    assert "by Friday 27 November" in page
    assert 'value="2026-11-27" id="id_due"' in page
    assert 'hx-swap-oob="true"' in page


@pytest.mark.parametrize("odd", [{"ended": "x"}, {"timezone": "x"}, {"met-total": "x"}, {"timing": "x" * 50_000}])
def test_the_live_line_survives_odd_answers(desk: Desk, client: Client, odd: dict[str, str]) -> None:
    assert client.post("/debrief/timing/", {**ANSWERS, **odd}).status_code == 200


def test_one_more_person_with_and_without_script(desk: Desk, client: Client) -> None:
    part = client.post("/debrief/person/", {"met-total": "1"}).content.decode()
    assert 'name="met-1-name"' in part
    assert 'value="2" id="met-total"' not in part
    assert 'name="met-total" id="met-total" value="2"' in part
    answer = client.post("/debrief/", {**ANSWERS, "one_more": "1"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'name="met-2-name"' in page
    assert "Asked about tests." in page
    assert "problem" not in page
    assert desk.facts() == []


def test_people_known_already_are_offered_and_not_doubled(desk: Desk, due: str, client: Client) -> None:
    page = client.get(f"/debrief/?application={due}").content.decode()
    assert "Ana Ruiz" in page
    assert "Was in this interview" in page
    answers: dict[str, Any] = {
        "application": due, "company": "Northwind", "stage": "later", "ended": "2026-11-17T09:00", "met-total": "1",
        "met-0-person": "ana-ruiz", "met-0-known_name": "Ana Ruiz", "met-0-part": "hiring_manager",
        "met-0-there": "on", "met-0-note": "Second talk.",
    }  # fmt: skip
    assert client.post("/debrief/", answers).status_code == 302
    people = [fact for fact in desk.facts(due) if fact.kind == "person"]
    assert len(people) == 1
    talk = [fact for fact in desk.facts(due) if fact.kind == "interviewed"][-1]
    assert talk.people == ("ana-ruiz",)
    assert talk.notes[0].text == "Second talk."


def test_several_applications_at_one_company_ask_for_the_role(desk: Desk, client: Client) -> None:
    desk.debrief("Acme", "Analyst")
    desk.debrief("Acme", "Engineer")
    answer = client.post("/debrief/", {"company": "Acme", "stage": "first"})
    assert answer.status_code == 400
    assert "There are several applications at Acme" in text_of(answer)


@pytest.mark.parametrize(("size", "status"), [(1_000_000, 400), (4_000_000, 400)])
def test_endless_notes_are_told_and_break_nothing(desk: Desk, client: Client, size: int, status: int) -> None:
    answer = client.post("/debrief/", {**ANSWERS, "met-0-note": "x" * size})
    assert answer.status_code == status
    assert "Traceback" not in text_of(answer)
    assert desk.facts() == []


def test_vague_words_offer_what_they_may_have_meant(desk: Desk, client: Client) -> None:
    told = {"company": "Larkfield", "ended": "2026-11-17T09:00", "timing": "We will be in touch shortly."}
    page = client.post("/debrief/timing/", told).content.decode()
    assert "two weeks" in page
    assert "2026-12-01" in page
    picked = client.post("/debrief/timing/", {**told, "choose_due": "2026-12-01"}).content.decode()
    assert "Tuesday 1 December" in picked
    assert "two weeks" not in picked
