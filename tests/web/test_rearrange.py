"""Joining and splitting on the web."""

from __future__ import annotations

from html import unescape

from django.test import Client
from tests.web.conftest import Desk


def test_two_applications_become_one_and_one_undo_parts_them(desk: Desk, client: Client) -> None:
    desk.candidate()
    first = desk.debrief()
    second = desk.debrief("Northwind Group", "Engineer", met=())
    assert f"/applications/{second}/arrange/" in client.get(f"/applications/{second}/").content.decode()
    page = unescape(client.get(f"/applications/{second}/arrange/").content.decode())
    assert f'<option value="{first}">Northwind, Data engineer</option>' in page
    answer = client.post(f"/applications/{second}/joined/", {"into": first, "token": "a"}, follow=True)
    assert answer.redirect_chain[-1][0].startswith(f"/applications/{first}/")
    assert "Joined: both are one application now." in answer.content.decode()
    assert [fact for fact in desk.facts(second) if fact.kind == "interviewed"]
    assert client.get(f"/applications/{second}/").status_code == 404
    fact = answer.context["notice"].entry
    client.post("/undo/", {"fact": fact, "back": "application", "token": "b"})
    assert client.get(f"/applications/{second}/").status_code == 200


def test_one_is_split(desk: Desk, client: Client) -> None:
    desk.candidate()
    one = desk.debrief(timing="We decide by Friday 4 December")
    facts = [fact for fact in desk.facts(one) if fact.kind == "promised"]
    data = {"fact": [facts[0].id], "role": "Analyst", "token": "a"}
    answer = client.post(f"/applications/{one}/parted/", data, follow=True)
    assert "an application of its own" in answer.content.decode()
    assert answer.redirect_chain[-1][0].startswith("/applications/northwind-analyst/")


def test_what_makes_no_sense_is_told_without_a_trace(desk: Desk, client: Client) -> None:
    desk.candidate()
    one = desk.debrief()
    for data in ({"into": one, "token": "a"}, {"into": "nothing", "token": "b"}, {"token": "c"}):
        answer = client.post(f"/applications/{one}/joined/", data)
        assert answer.status_code in (400, 404)
        assert "Traceback" not in answer.content.decode()
    assert client.post(f"/applications/{one}/parted/", {"role": "x", "token": "d"}).status_code == 400
    assert client.get(f"/applications/{one}/joined/").status_code == 405
