"""Every page, from a real journal: what it says, that it is whole, and that what changes something is POST alone."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import Desk

PAGES = ("/", "/applications/", "/applications/new/", "/debrief/", "/export/", "/settings/", "/playbook/")
OF_AN_APPLICATION = (
    "", "why/", "why/?at=2026-11-12", "why/?at=x",
    "people/", "people/ana-ruiz/", "letters/CHECK-1/ana-ruiz/", "letters/CHECK-1/ana-ruiz/?channel=phone",
    "letters/TY-1/ana-ruiz/?channel=card", "log/sent/", "log/timing/", "log/more-time/", "log/scheduled/",
    "log/rejected/", "log/requested/", "log/posting/", "log/news/", "log/instructed/", "log/moved/",
)  # fmt: skip


def text_of(answer: Any) -> str:
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_an_empty_search_is_whole(desk: Desk, client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    page = text_of(answer)
    assert '<html lang="en">' in page
    assert page.count("<h1") == 1
    assert "!" not in page.replace("<!doctype html>", "")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_a_running_search_is_whole(due: str, client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert text_of(answer).count("<h1") == 1


@pytest.mark.parametrize("path", OF_AN_APPLICATION)
def test_a_page_of_an_application_is_whole(due: str, client: Client, path: str) -> None:
    answer = client.get(f"/applications/{due}/{path}")
    assert answer.status_code == 200
    page = text_of(answer)
    assert page.count("<h1") == 1
    assert "style=" not in page
    assert "onclick" not in page


def test_today_names_the_one_thing_to_do_and_why(due: str, client: Client) -> None:
    page = text_of(client.get("/"))
    assert "<h1>Check in with Ana Ruiz at Northwind.</h1>" in page
    assert "you would hear by Monday 16 November" in page
    assert f'href="/applications/{due}/letters/CHECK-1/ana-ruiz/"' in page
    assert "Why, and what would change it" in page


def test_today_says_that_there_is_nothing_to_do_and_why_that_is_fine(desk: Desk, due: str, client: Client) -> None:
    desk.at("2026-11-12T09:00")
    desk.world.rows.drop(desk.owner)
    from dayeight.flows.make_plan import replan

    replan(desk.world, desk.owner)
    page = text_of(client.get("/"))
    assert "<h1>Nothing to do today.</h1>" in page
    assert "Northwind still has time" in page
    assert "Tuesday 17 November" in page
    assert "in five days" in page


def test_today_of_an_empty_search_leads_to_the_debrief(desk: Desk, client: Client) -> None:
    page = text_of(client.get("/"))
    assert "Tell me about your interview." in page
    assert 'href="/debrief/"' in page


def test_a_reason_kept_on_an_earlier_day_does_not_say_an_old_distance(desk: Desk, client: Client) -> None:
    desk.at("2026-11-10T09:00").candidate()
    application = desk.debrief()
    from dayeight.flows.log import log

    log(desk.world, desk.owner, application, "scheduled", {"start": "2026-11-24T10:00"})
    desk.at("2026-11-12T09:00")
    client.get("/")
    desk.at("2026-11-17T09:00")
    page = text_of(client.get("/"))
    assert "Tuesday 24 November" in page
    assert "in 14 days" not in page
    assert "in 12 days" not in page


def test_one_application_shows_strip_promise_steps_people_and_facts(due: str, client: Client) -> None:
    page = text_of(client.get(f"/applications/{due}/"))
    assert page.count('<svg class="picture on-') == 2
    assert '<title id="strip-desk-title">Northwind: the time line</title>' in page
    assert "Their promise" in page
    assert "A picture of waiting" in page
    assert "Check in with Ana Ruiz" in page
    assert "Moving to dbt." in page
    assert "Take back" in page
    assert "%" not in page.split("A picture of waiting")[1].split("</section>")[0]


def test_what_comes_next_is_ready_to_read(desk: Desk, client: Client) -> None:
    desk.at("2026-11-09T15:00").candidate()
    application = desk.debrief(timing="We will get back to you within a week.")
    page = text_of(client.get(f"/applications/{application}/?said=interviewed"))
    assert "Your debrief is kept." in page
    assert "Coming up" in page
    assert "Thank Ana Ruiz" in page
    assert "letters/TY-1/ana-ruiz/" in page


def test_the_list_searches_filters_and_pages(desk: Desk, many: Any, client: Client) -> None:
    many(60)
    page = text_of(client.get("/applications/"))
    assert "61 applications" in page
    assert 'rel="next"' in page
    page = text_of(client.get("/applications/?page=2"))
    assert 'rel="prev"' in page
    page = text_of(client.get("/applications/?q=company+37"))
    assert "1 application<" in page
    assert "Company 37" in page
    page = text_of(client.get("/applications/?state=lapsed&q=company"))
    assert "3 applications" in page
    page = text_of(client.get("/applications/?q=nobody"))
    assert "Nothing fits." in page


@pytest.mark.parametrize(
    "odd",
    ["?page=0", "?page=-3", "?page=x", "?state=nothing", "?page=99999999", f"?page={10**40}", "?q=%00", "?page=%D9%A3"],
)
def test_an_odd_address_of_the_list_is_still_a_page(due: str, client: Client, odd: str) -> None:
    assert client.get(f"/applications/{odd}").status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nothing/", 404),
        ("/applications/none/", 404),
        ("/applications/none/people/", 404),
        ("/applications/none/log/sent/", 404),
        ("/applications/none/facts/x/", 404),
        ("/applications/none/letters/CHECK-1/x/", 404),
        ("/debrief/?application=none", 404),
    ],
)
def test_what_is_not_there_is_told_with_a_sentence_and_a_hint(
    desk: Desk, client: Client, path: str, status: int
) -> None:  # fmt: skip
    answer = client.get(path)
    assert answer.status_code == status
    page = text_of(answer)
    assert "Nothing is here" in page
    assert 'class="hint"' in page
    assert "Traceback" not in page


@pytest.mark.parametrize("path", ["sent/", "settled/", "took-place/", "letters/CHECK-1/ana-ruiz/checks/",
                                  "letters/CHECK-1/ana-ruiz/eml/"])  # fmt: skip
def test_what_changes_something_is_never_a_link(due: str, client: Client, path: str) -> None:
    assert client.get(f"/applications/{due}/{path}").status_code == 405
    assert client.get("/undo/").status_code == 405


def test_the_playbook_shows_every_rule_and_number(desk: Desk, client: Client) -> None:
    import dataclasses

    from dayeight.core.playbook import PLAYBOOK
    from dayeight.core.rules import RULES

    page = client.get("/playbook/").content.decode()
    for rule in RULES:
        assert rule in page
    for number in dataclasses.fields(PLAYBOOK):
        assert number.name.replace("_", " ").capitalize()[:12] in page


def test_static_files_are_kept_for_good_under_their_digest(client: Client) -> None:
    from dayeight.web.static_files import address_of

    answer = client.get(address_of("dayeight.css"))
    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert client.get("/static/dayeight/dayeight.css").headers["Cache-Control"] == "no-cache"
    assert client.get("/static/dayeight/../../settings.py").status_code in (400, 404)
    assert client.get("/favicon.ico").status_code == 301


def test_a_fault_of_the_program_is_told_plainly(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(type(desk.world.rows), "search", broken)
    answer = Client(headers={"host": "127.0.0.1"}, raise_request_exception=False).get("/")
    assert answer.status_code == 500
    page = text_of(answer)
    assert "Your facts are safe" in page
    assert "RuntimeError" not in page


def test_trouble_with_the_database_is_told_with_its_hint(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from dayeight.errors import StoreBusy

    def busy(*args: object, **named: object) -> None:
        raise StoreBusy("Another process holds the database.", "Try again in a moment.")

    monkeypatch.setattr(type(desk.world.rows), "search", busy)
    answer = Client(headers={"host": "127.0.0.1"}).get("/")
    assert answer.status_code == 503
    assert "Try again in a moment." in text_of(answer)


def test_an_earlier_day_is_replayed_by_what_was_known_then(due: str, client: Client) -> None:
    page = text_of(client.get(f"/applications/{due}/why/?at=2026-11-12"))
    assert "What was said on Thursday 12 November" in page
    assert "Quiet until Tuesday 17 November" in page
    assert "Check in with Ana Ruiz" not in page
    page = text_of(client.get(f"/applications/{due}/why/"))
    assert "Check in with Ana Ruiz" in page
    assert client.get(f"/applications/{due}/why/?at=2026-10-01").status_code == 404


def test_names_of_any_script_have_pages_of_their_own(desk: Desk, client: Client) -> None:
    from dayeight.flows.debrief import Met

    desk.candidate()
    application = desk.debrief("株式会社 北風", "データ", met=(Met("أحمد علي", "hiring_manager", "a@x.example"),))
    person = next(fact.person for fact in desk.facts(application) if fact.kind == "person")
    for path in ("", "people/", f"people/{person}/", f"letters/TY-1/{person}/", "log/sent/"):
        answer = client.get(f"/applications/{application}/{path}")
        assert answer.status_code == 200
        assert "株式会社 北風" in answer.content.decode()
