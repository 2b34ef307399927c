"""What comes later today is said, there is one today, and a question for the talk is no phone call."""

from __future__ import annotations

import logging

import pytest
from django.test import Client
from tests.web.conftest import Desk
from tests.web.test_pages import text_of


def test_at_seven_on_day_eight_it_says_what_comes_today(desk: Desk, due: str, client: Client) -> None:
    desk.at("2026-11-17T07:00")
    desk.world.rows.drop(desk.owner)
    page = text_of(client.get("/"))
    assert "<h1>Today from 9:00: check in with Ana Ruiz at Northwind.</h1>" in page
    assert "Nothing to do today" not in page
    assert "still has time" not in page
    assert "today from 9:00" in page
    assert "Today from 9:00" in text_of(client.get(f"/applications/{due}/"))
    assert "Today from 9:00." in text_of(client.get("/applications/"))


def test_right_after_the_talk_it_says_when_the_thank_you_opens(desk: Desk, client: Client) -> None:
    desk.at("2026-11-09T15:00").candidate()
    application = desk.debrief(timing="We will get back to you within a week.")
    page = text_of(client.get("/"))
    assert "<h1>Your thank-you letter opens at 17:00; the draft is ready.</h1>" in page
    assert "To Ana Ruiz at Northwind." in page
    assert f'href="/applications/{application}/letters/TY-' in page


def test_what_opens_after_midnight_is_not_today(desk: Desk, due: str, client: Client) -> None:
    desk.at("2026-11-16T20:00")
    desk.world.rows.drop(desk.owner)
    page = text_of(client.get("/"))
    assert "<h1>Nothing to do today.</h1>" in page
    assert "Next is Northwind, on Tuesday 17 November, tomorrow." in page


def test_the_date_is_that_of_the_candidate(desk: Desk, due: str, client: Client) -> None:
    from dayeight.flows.me import keep_candidate

    # In Auckland it is already Tuesday; the employer and this computer still have Monday evening.
    desk.at("2026-11-16T20:00")
    keep_candidate(desk.world, desk.owner, {"timezone": "Pacific/Auckland"})
    page = text_of(client.get("/"))
    assert "Tuesday 17 November 2026" in page
    # Nine in London is ten in the evening there, still the same Tuesday.
    assert "<h1>Today from 22:00 (9:00 their time): check in with Ana Ruiz at Northwind.</h1>" in page
    desk.at("2026-11-17T09:20")
    page = text_of(client.get("/"))
    assert "Tuesday 17 November 2026" in page
    assert "Check in with Ana Ruiz" in page
    assert "tomorrow at" not in page.split("</h1>")[1].split("<details>")[0]


@pytest.fixture
def asked(desk: Desk) -> str:
    from dayeight.flows.log import log, open_application

    desk.at("2026-11-17T09:20").candidate()
    application = open_application(desk.world, desk.owner, "Fennel", "Planner")
    people = "Lee Chu <lee@fennel.example> recruiter"
    told = {"start": "2026-11-18T10:00", "stage": "first", "people": people}
    log(desk.world, desk.owner, application, "scheduled", told)
    desk.at("2026-11-17T12:00")
    return application


def test_the_question_for_the_talk_is_no_phone_call(desk: Desk, asked: str, client: Client) -> None:
    page = text_of(client.get("/"))
    assert "<h1>Take this question along on Wednesday at 10:00, to Fennel.</h1>" in page
    assert "I asked" in page
    where = f"/applications/{asked}/letters/ASK-1/lee-chu/"
    page = text_of(client.get(where))
    assert "<h1>To ask in the talk</h1>" in page
    for word in ("If the machine answers", "No number", "Way to reach them", "I called"):
        assert word not in page
    answer = client.post(where, {"channel": "phone", "text": "When do you decide?", "sure": "1", "token": "a"})
    assert answer.status_code == 302
    assert desk.facts(asked)[-1].channel == "in_person"


def test_the_states_have_the_same_words_everywhere() -> None:
    from dayeight.cli.looking import STATES as IN_THE_TERMINAL
    from dayeight.web.shown.words import STATES

    assert IN_THE_TERMINAL == STATES


def test_another_host_is_refused_in_one_line(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert Client(headers={"host": "evil.example"}).get("/").status_code == 400
    assert "named another host" in caplog.text
    assert "Traceback" not in caplog.text
