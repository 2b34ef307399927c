"""One-click answers, logging, people, settings and corrections: each becomes a fact, and each can be taken back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import Desk
from tests.web.test_pages import text_of


def kinds(desk: Desk, application: str) -> list[str]:
    return [fact.kind for fact in desk.facts(application)]


def test_i_sent_it_moves_the_plan_on_and_can_be_taken_back(desk: Desk, due: str, client: Client) -> None:
    told = {"rule": "CHECK-1", "to": "ana-ruiz", "channel": "email", "back": "today", "token": "a"}
    answer = client.post(f"/applications/{due}/sent/", told)
    assert client.post(f"/applications/{due}/sent/", told)["Location"] == answer["Location"]
    assert kinds(desk, due).count("sent") == 2
    page = text_of(client.get(answer["Location"]))
    assert "Kept: you sent it." in page
    assert "<h1>Nothing to do today.</h1>" in page
    fact = re.search(r'name="fact" value="([^"]+)"', page)
    assert fact is not None
    answer = client.post("/undo/", {"fact": fact[1], "back": "today", "token": "b"})
    page = text_of(client.get(answer["Location"]))
    assert "Taken back." in page
    assert "Check in with Ana Ruiz" in page


def test_leave_this_one_out_dismisses_the_step(desk: Desk, due: str, client: Client) -> None:
    answer = client.post(f"/applications/{due}/settled/", {"rule": "CHECK-1", "back": "today", "token": "a"})
    page = text_of(client.get(answer["Location"]))
    assert "Left out. For a check-in that also ends the later ones; undo brings it back." in page
    assert "<h1>Nothing to do today.</h1>" in page
    assert "could be said has been said" not in page.split("</h1>")[1].split("</div>")[0]


def test_an_undo_that_came_too_late_says_so(desk: Desk, due: str, client: Client) -> None:
    first = client.post(f"/applications/{due}/settled/", {"rule": "CHECK-1", "token": "a"})["Location"]
    fact = first.rpartition("fact=")[2]
    client.post(f"/applications/{due}/log/posting/", {"change": "closed", "token": "b"})
    answer = client.post("/undo/", {"fact": fact, "token": "c"})
    assert answer.status_code == 409
    assert "Something else was kept since" in text_of(answer)


@pytest.fixture
def arranged(desk: Desk) -> tuple[str, str]:
    desk.at("2026-11-10T09:00").candidate()
    from dayeight.flows.log import log, open_application

    application = open_application(desk.world, desk.owner, "Fennel", "Planner")
    fact = log(desk.world, desk.owner, application, "scheduled", {"start": "2026-11-16T09:00", "stage": "later"})
    desk.at("2026-11-17T09:20")
    return application, fact.id


def test_the_question_whether_it_took_place(desk: Desk, arranged: tuple[str, str], client: Client) -> None:
    application, fact = arranged
    page = text_of(client.get("/"))
    assert "Did the interview on Monday 16 November take place?" in page
    where = f"/applications/{application}/took-place/"
    answer = client.post(where, {"about": fact, "answer": "yes"})
    page = client.get(answer["Location"]).content.decode()
    assert 'value="2026-11-16T09:00"' in page
    assert '<option value="later" selected>' in page
    answer = client.post(where, {"about": fact, "answer": "moved"})
    page = client.get(answer["Location"]).content.decode()
    assert "The interview was moved" in page
    answer = client.post(where, {"about": fact, "answer": "no", "token": "a"})
    assert answer.status_code == 302
    assert kinds(desk, application)[-1] == "cancelled"
    assert "Did the interview" not in text_of(client.get("/"))


def test_a_moved_interview_is_one_entry_of_two_facts(desk: Desk, arranged: tuple[str, str], client: Client) -> None:
    application, fact = arranged
    where = f"/applications/{application}/log/moved/?about={fact}"
    answer = client.post(where, {"start": "2026-11-20T10:00", "stage": "later", "token": "a"})
    assert answer.status_code == 302
    cancelled, scheduled = desk.facts(application)[-2:]
    assert (cancelled.kind, scheduled.kind) == ("cancelled", "scheduled")
    assert cancelled.entry == scheduled.entry
    assert scheduled.start.isoformat() == "2026-11-20T10:00:00+00:00"
    page = text_of(client.get(f"/applications/{application}/"))
    assert "interview ahead" in page


LOGGED: list[tuple[str, dict[str, Any], list[str]]] = [
    ("sent", {"to": ["ana-ruiz"], "channel": "phone"}, ["sent"]),
    ("timing", {"quote": "You will hear by 27 November.", "by": "ana-ruiz"}, ["promised"]),
    ("timing", {"due": "2026-11-27"}, ["promised"]),
    ("more-time", {"from": "ana-ruiz"}, ["received"]),
    ("more-time", {"from": "ana-ruiz", "quote": "We need until 4 December."}, ["received", "promised"]),
    ("scheduled", {"start": "2026-11-25T10:00", "stage": "later", "people": ["ana-ruiz"]}, ["scheduled"]),
    ("received", {"from": "ana-ruiz", "meaning": "warm"}, ["received"]),
    ("rejected", {"by": "ana-ruiz", "warm": "on"}, ["rejected"]),
    ("requested", {"what": "references", "deadline": "2026-11-20"}, ["requested"]),
    ("offered", {"deadline": "2026-11-24"}, ["offered"]),
    ("cancelled", {}, ["cancelled"]),
    ("instructed", {"never": ["phone"]}, ["instructed"]),
    ("posting", {"change": "reposted"}, ["posting"]),
    ("news", {"news": "funding"}, ["news"]),
    ("offered-elsewhere", {"deadline": "2026-11-24"}, ["offered_elsewhere"]),
    ("referred", {"by": "ana-ruiz"}, ["referred"]),
    ("applied", {"at": "2026-11-01T10:00"}, ["applied"]),
    ("accepted", {}, ["accepted"]),
    ("accepted-elsewhere", {}, ["accepted_elsewhere"]),
    ("withdrew", {}, ["withdrew"]),
]


@pytest.mark.parametrize(("slug", "told", "made"), LOGGED)
def test_what_people_log_becomes_facts(
    desk: Desk, due: str, client: Client, slug: str, told: dict[str, Any], made: list[str]
) -> None:
    before = len(desk.facts(due))
    answer = client.post(f"/applications/{due}/log/{slug}/", {**told, "token": "a"})
    assert answer.status_code == 302, text_of(answer)
    fresh = desk.facts(due)[before:]
    assert [fact.kind for fact in fresh] == made
    assert len({fact.entry for fact in fresh}) == 1
    assert client.get(answer["Location"]).status_code == 200


@pytest.mark.parametrize(
    ("slug", "told", "problem"),
    [
        ("timing", {"quote": "soon"}, "No day was found in these words."),
        ("timing", {}, "No day was found in these words."),
        ("scheduled", {"stage": "first", "start": "2026-13-01T10:00"}, "is not a moment that exists"),
        ("scheduled", {"stage": "first"}, "This field is required."),
        ("applied", {"at": "2027-01-01T10:00"}, "has not come yet"),
        ("requested", {"what": "references", "deadline": "x"}, "is not a date that exists"),
        ("posting", {"change": "burnt"}, "Select a valid choice"),
    ],
)
def test_a_log_that_cannot_be_used_is_told_beside_its_field(
    desk: Desk, due: str, client: Client, slug: str, told: dict[str, Any], problem: str
) -> None:
    before = len(desk.facts(due))
    answer = client.post(f"/applications/{due}/log/{slug}/", told)
    assert answer.status_code == 400
    assert problem in text_of(answer)
    assert len(desk.facts(due)) == before


def test_a_log_form_comes_as_a_part_where_htmx_asks(due: str, client: Client) -> None:
    part = client.get(f"/applications/{due}/log/rejected/", headers={"HX-Request": "true"}).content.decode()
    assert part.lstrip().startswith("<form")
    assert "<html" not in part


def test_a_fact_is_corrected_and_its_old_words_stay(desk: Desk, due: str, client: Client) -> None:
    promised = next(fact for fact in desk.facts(due) if fact.kind == "promised")
    where = f"/applications/{due}/facts/{promised.id}/"
    page = client.get(where).content.decode()
    assert 'value="2026-11-16"' in page
    told = {"promised": promised.what, "due": "2026-11-20", "quote": promised.quote, "by": promised.by or "",
            "at": "2026-11-09T15:00", "token": "a"}  # fmt: skip
    answer = client.post(where, told)
    assert answer.status_code == 302
    page = text_of(client.get(answer["Location"]))
    assert "Corrected. The old words stay readable" in page
    assert "you would hear by Friday 20 November" in page
    assert "(no longer counts)" in page
    assert desk.facts(due)[-1].corrects == promised.id
    again = client.post(where, {**told, "token": "b"})
    assert again.status_code == 409


def test_a_correction_without_a_change_adds_nothing(desk: Desk, due: str, client: Client) -> None:
    for fact in list(desk.facts(due)):
        if fact.kind == "person":
            continue
        where = f"/applications/{due}/facts/{fact.id}/"
        page = client.get(where).content.decode()
        told: dict[str, Any] = {"token": fact.id}
        for name, value in re.findall(r'<input type="(?:text|date|datetime-local)" name="(\w+)" value="([^"]*)"', page):
            told[name] = value
        for name, text in re.findall(r'<textarea name="(\w+)"[^>]*>\s*([^<]*)</textarea>', page):
            told[name] = text
        for name, options in re.findall(r'<select name="(\w+)"[^>]*>(.*?)</select>', page, re.S):
            chosen = re.search(r'value="([^"]*)" selected', options)
            told[name] = chosen[1] if chosen else ""
        for name, value in re.findall(r'<input type="checkbox" name="(\w+)" value="([^"]*)"[^>]*checked', page):
            told.setdefault(name, []).append(value)
        before = len(desk.facts(due))
        answer = client.post(where, told)
        assert answer.status_code == 302, (fact.kind, text_of(answer))
        assert "said=unchanged" in answer["Location"], (fact.kind, desk.facts(due)[-1])
        assert len(desk.facts(due)) == before


def test_any_fact_is_taken_back_and_brought_back(desk: Desk, due: str, client: Client) -> None:
    promised = next(fact for fact in desk.facts(due) if fact.kind == "promised")
    client.post(f"/applications/{due}/facts/{promised.id}/retracted/", {"token": "a"})
    page = text_of(client.get(f"/applications/{due}/"))
    assert "Their promise" not in page
    assert "Bring it back" in page
    retracted = desk.facts(due)[-1]
    client.post(f"/applications/{due}/facts/{retracted.id}/retracted/", {"token": "b"})
    assert "Their promise" in text_of(client.get(f"/applications/{due}/"))


def test_taking_back_the_whole_application_leads_to_today(desk: Desk, client: Client) -> None:
    from dayeight.flows.log import open_application

    application = open_application(desk.world, desk.owner, "Acme", "Analyst")
    opened = desk.facts(application)[0]
    answer = client.post(f"/applications/{application}/facts/{opened.id}/retracted/", {"token": "a"})
    assert answer["Location"].startswith("/?said=undone")


def test_a_person_is_added_and_changed_by_new_facts(desk: Desk, due: str, client: Client) -> None:
    where = f"/applications/{due}/people/"
    answer = client.post(where, {"name": "Zoë Müller", "part": "recruiter", "email": "zoe@northwind.example"})
    assert "The person is kept." in text_of(client.get(answer["Location"]))
    desk.at("2026-11-17T09:21")
    client.post(f"{where}zoe-muller/", {"name": "Zoë Müller-Lang", "part": "recruiter", "phone": "+49 30 1234"})
    page = text_of(client.get(where))
    assert "Zoë Müller-Lang" in page
    assert "zoe@northwind.example" in page
    answer = client.post(where, {"name": "X", "part": "recruiter", "email": "nothing"})
    assert answer.status_code == 400
    assert "is not an e-mail address" in text_of(answer)


def test_settings_are_facts_of_the_candidate(desk: Desk, client: Client) -> None:
    told = {"name": "Maya", "emails": "a@x.example\nb@x.example", "phone": "", "signature": "Maya\nPhD",
            "country": "DE", "timezone": "Europe/Berlin", "linkedin": "premium"}  # fmt: skip
    answer = client.post("/settings/", told)
    page = client.get(answer["Location"]).content.decode()
    assert "Your settings are kept." in page
    assert "a@x.example\nb@x.example" in page
    candidate = desk.facts()[-1]
    assert (candidate.emails, candidate.timezone) == (("a@x.example", "b@x.example"), "Europe/Berlin")
    answer = client.post("/settings/", {**told, "timezone": "Mars/Base"})
    assert answer.status_code == 400
    assert "There is no time zone named" in text_of(answer)
    answer = client.post("/settings/", {**told, "emails": "nothing"})
    assert "is not an e-mail address" in text_of(answer)


def test_a_new_application_with_its_dates(desk: Desk, client: Client) -> None:
    desk.candidate()
    told = {"company": "Acme", "role": "Analyst", "applied": "2026-11-10T10:00", "interview": "2026-11-24T14:00"}
    answer = client.post("/applications/new/", told)
    assert answer["Location"] == "/applications/acme-analyst/?said=opened"
    assert kinds(desk, "acme-analyst") == ["opened", "applied", "scheduled"]
    answer = client.post("/applications/new/", told)
    assert answer.status_code == 400
    assert "There is an open application at Acme" in text_of(answer)
    assert client.post("/applications/new/", {"company": ""}).status_code == 400


def test_the_export_holds_every_fact(desk: Desk, due: str, client: Client) -> None:
    answer = client.get("/export/journal.jsonl")
    lines = answer.content.decode().splitlines()
    assert len(lines) == 1 + len(desk.facts())
    assert answer["Content-Disposition"] == 'attachment; filename="dayeight-2026-11-17.jsonl"'
