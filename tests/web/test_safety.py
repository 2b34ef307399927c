"""Nothing is loaded from elsewhere, nothing is framed, nobody else's page can change anything, and text stays text."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from tests.web.conftest import Desk
from tests.web.test_pages import OF_AN_APPLICATION, PAGES

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>{{ 7|add:7 }}\"'&"


@pytest.mark.parametrize("path", [*PAGES, "/nothing/", "/static/dayeight/dayeight.css"])
def test_every_answer_carries_its_headers(desk: Desk, client: Client, path: str) -> None:
    headers = client.get(path).headers
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_not_kept_by_the_browser_and_load_nothing_from_elsewhere(
    desk: Desk, client: Client, path: str
) -> None:
    answer = client.get(path)
    assert answer.headers["Cache-Control"] == "no-store"
    for address in re.findall(r'(?:src|href|action|hx-post|hx-get)="([^"]*)"', answer.content.decode()):
        assert address.startswith(("/", "#", "?", "mailto:", "tel:")), address


def test_no_cookie_but_the_one_against_forged_forms(desk: Desk, due: str, client: Client) -> None:
    for path in ("/", f"/applications/{due}/", "/settings/"):
        client.get(path)
    assert set(client.cookies) <= {"csrftoken"}


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "169.254.1.1"])
def test_another_name_for_this_machine_is_refused(desk: Desk, host: str) -> None:
    assert Client(headers={"host": host}).get("/").status_code == 400


def test_a_form_without_its_token_is_refused_with_a_sentence(desk: Desk, due: str) -> None:
    strict = Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=True)
    answer = strict.post(f"/applications/{due}/settled/", {"rule": "CHECK-1"})
    assert answer.status_code == 403
    assert "That form is too old to be sent" in answer.content.decode()
    assert desk.facts(due)[-1].kind == "sent"


def test_whatever_was_typed_is_shown_as_text(desk: Desk, client: Client) -> None:
    from dayeight.flows.debrief import Met
    from dayeight.flows.me import keep_candidate

    keep_candidate(desk.world, desk.owner, {"name": HOSTILE, "signature": HOSTILE, "timezone": "Europe/London"})
    desk.at("2026-11-09T15:00")
    application = desk.debrief(
        f"Acme {HOSTILE}", HOSTILE, met=(Met(f"Ana {HOSTILE}", title=HOSTILE, note=HOSTILE),),
        timing=f"within a week {HOSTILE}", note=HOSTILE,
    )  # fmt: skip
    desk.at("2026-11-17T09:20")
    person = desk.facts(application)[1].person
    paths = [f"/applications/{application}/{path.replace('ana-ruiz', person)}" for path in OF_AN_APPLICATION]
    paths += [f"/applications/{application}/facts/{fact.id}/" for fact in desk.facts(application)]
    for path in [*PAGES, "/applications/?q=" + HOSTILE.replace("&", "%26"), *paths]:
        page = client.get(path, follow=True)
        assert page.status_code == 200, path
        text = page.content.decode()
        assert "<script>alert" not in text, path
        assert "<img src=x" not in text, path
        assert "14&quot;" not in text, path


def test_a_redirect_never_leaves_the_program(desk: Desk, due: str, client: Client) -> None:
    told = {"rule": "CHECK-1", "back": "https://evil.example/", "token": "a"}
    assert client.post(f"/applications/{due}/settled/", told)["Location"].startswith("/?said=settled")


def test_a_notice_is_one_of_ours(due: str, client: Client) -> None:
    assert "evil" not in client.get("/?said=evil&fact=evil").content.decode()
    page = client.get("/?said=sent&fact=%22%3E%3Cscript%3E").content.decode()
    assert "<script>" not in page.replace('<script src="', "")
