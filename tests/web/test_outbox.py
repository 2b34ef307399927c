"""From the page of a letter to the outbox: a yes that names both, undo, later, the question, and Drafts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from typing import Any

import pytest
from django.test import Client
from tests.outbox.fakes import MemoryServer, MemoryShelf
from tests.web.conftest import Desk

from dayeight.errors import AnswerLost, MailLost, NotFound
from dayeight.flows.mail_ports import Account, Server
from dayeight.flows.sending_ports import OutLetter, Post

Page = Any


class Mailroom:
    """Maya's connected mailbox, in memory, behind the pages."""

    def __init__(self, desk: Desk, due: str) -> None:
        from dayeight.wiring import mail_store, outbox

        self.desk, self.application = desk, due
        self.server, self.shelf = MemoryServer(), MemoryShelf()
        self.outbox, self.mail = outbox(), mail_store()
        self.client = Client(headers={"host": "127.0.0.1"})

    def connect(self) -> None:
        account = Account(
            name="vale", address="maya@lindqvist.example", user="maya", imap=Server("imap.vale.example", 993),
            smtp=Server("smtp.vale.example", 465), sealed="x",
        )  # fmt: skip
        self.mail.put_account(self.desk.owner, account)

    @property
    def post(self) -> Post:
        return Post(self.desk.world, self.outbox, self.mail, self.server, self.shelf)

    def run(self) -> None:
        from dayeight.flows.send_letters import send_due

        send_due(self.post, self.desk.owner)

    def letters(self) -> list[OutLetter]:
        return self.outbox.letters(self.desk.owner)

    def editor(self) -> str:
        return f"/applications/{self.application}/letters/CHECK-1/ana-ruiz/"

    def hand_in(self, way: str = "send", **more: str) -> Page:
        words = {"channel": "email", "subject": "Data engineer", "text": "Dear Ana,\n\nis there any news?\n\nMaya"}
        return self.client.post(f"{self.editor()}outbox/", {**words, "way": way, "sure": "1", **more})

    def asked(self) -> str:
        """The page that asks for the yes; its address."""
        answer = self.hand_in()
        assert answer.status_code == 302
        return str(answer["Location"])

    def yes(self, address: str, **more: str) -> Page:
        shown = re.search(r'name="digest" value="([0-9a-f]{64})"', self.page(address))
        words = {"to": "ana@northwind.example", "subject": "Data engineer", "moment": "now", "token": "t1"}
        words["digest"] = shown[1] if shown else ""
        return self.client.post(f"{address}yes/", {**words, **more})

    def page(self, address: str = "/outbox/") -> str:
        answer = self.client.get(address)
        assert answer.status_code == 200
        return unescape(answer.content.decode())


@pytest.fixture
def room(desk: Desk, due: str, monkeypatch: pytest.MonkeyPatch) -> Mailroom:
    from dayeight.web.pages import outbox as pages

    found = Mailroom(desk, due)
    found.connect()
    monkeypatch.setattr(pages, "_post", lambda here: found.post)
    return found


def test_without_a_mailbox_the_editor_offers_no_sending(desk: Desk, due: str, client: Client) -> None:
    page = client.get(f"/applications/{due}/letters/CHECK-1/ana-ruiz/").content.decode()
    assert "Send from my account" not in page
    assert "Nothing is on its way." in client.get("/outbox/").content.decode()


def test_the_editor_leads_to_a_question_that_names_both(room: Mailroom) -> None:
    page = room.page(room.editor())
    assert "Send from my account" in page
    assert "Put into my Drafts" in page
    address = room.asked()
    page = room.page(address)
    assert "Yes, send “Data engineer” to ana@northwind.example" in page
    assert "is there any news?" in page
    assert [each.state for each in room.letters()] == ["draft"]
    assert room.client.get(f"{address}yes/").status_code == 405


def test_a_yes_is_held_and_goes(room: Mailroom) -> None:
    answer = room.yes(room.asked())
    assert (answer.status_code, answer["Location"]) == (302, "/outbox/")
    page = room.page()
    assert "It goes in 20 seconds." in page
    assert "Undo" in page
    assert 'hx-trigger="every 2s"' in page
    room.desk.at("2026-11-17T09:20:21")
    room.run()
    assert len(room.server.taken) == 1
    page = room.page()
    assert "Sent on Tuesday 17 November at 9:20." in page
    assert "hx-trigger" not in page
    assert room.desk.facts(room.application)[-1].kind == "sent"
    assert "Undo" not in page


def test_a_double_click_is_one_yes(room: Mailroom) -> None:
    address = room.asked()
    room.yes(address)
    assert room.yes(address)["Location"] == "/outbox/"
    assert [each.state for each in room.letters()] == ["holding"]


def test_undo(room: Mailroom) -> None:
    room.yes(room.asked())
    assert (
        room.client.post("/outbox/1/undo/".replace("1", str(room.letters()[0].id)), {"token": "u"}).status_code == 302
    )
    room.desk.at("2026-11-17T09:30")
    room.run()
    assert room.server.taken == []
    assert "You took it back." in room.page()


@pytest.mark.parametrize("named", [{"to": "lee@x.example"}, {"subject": "Another"}, {"to": ""}])
def test_a_yes_to_something_else_is_none(room: Mailroom, named: dict[str, str]) -> None:
    answer = room.yes(room.asked(), **named)
    assert answer.status_code == 400
    assert "A yes names exactly these two" in answer.content.decode()
    assert [each.state for each in room.letters()] == ["draft"]


def test_a_yes_is_to_the_text_that_the_page_showed(room: Mailroom) -> None:
    address = room.asked()
    old = room.letters()[0].digest
    room.hand_in(text="Dear Ana,\n\nwords of another window.\n\nMaya")
    answer = room.yes(address, digest=old)
    page = unescape(answer.content.decode())
    assert answer.status_code == 400
    assert "The letter was changed after it was shown to you." in page
    assert "words of another window" in page
    assert [each.state for each in room.letters()] == ["draft"]


def test_later_on_their_clock(room: Mailroom) -> None:
    address = room.asked()
    answer = room.yes(address, moment="later", when="whenever")
    assert (answer.status_code, "names no time of day" in answer.content.decode()) == (400, True)
    assert room.yes(address, moment="later", when="tomorrow 8:30").status_code == 302
    page = room.page()
    assert "It goes on Wednesday 18 November at 8:30 your time, if it still fits then." in page
    assert "hx-trigger" not in page


def test_what_the_checks_find_is_asked_first(room: Mailroom) -> None:
    answer = room.hand_in(text="Dear [name],\n\nany news?\n\nMaya", sure="")
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Before it goes anywhere" in page
    assert room.letters() == []
    assert room.hand_in(text="Dear [name],\n\nany news?\n\nMaya").status_code == 302


def test_a_change_in_the_editor_lets_the_yes_lapse(room: Mailroom) -> None:
    room.yes(room.asked())
    room.hand_in(text="Dear Ana,\n\nother words.\n\nMaya")
    room.desk.at("2026-11-17T09:30")
    room.run()
    assert room.server.taken == []
    assert [each.state for each in room.letters()] == ["draft"]


def test_a_letter_that_nobody_knows_of_is_asked_about(room: Mailroom) -> None:
    room.yes(room.asked())
    room.server.after, room.server.keeps = AnswerLost("Its answer was lost.", "Look."), False
    room.desk.at("2026-11-17T09:21")
    room.run()
    page = room.page()
    assert "Did it arrive?" in page
    number = room.letters()[0].id
    room.server.after, room.server.keeps = None, True
    assert room.client.post(f"/outbox/{number}/answer/", {"token": "a"}).status_code == 400
    assert room.client.post(f"/outbox/{number}/answer/", {"token": "b", "answer": "again"}).status_code == 302
    room.desk.at("2026-11-17T09:22")
    room.run()
    assert len(room.server.taken) == 1


def test_into_drafts(room: Mailroom) -> None:
    address = room.hand_in("drafts")["Location"]
    page = room.page(address)
    assert "Yes, put “Data engineer” to ana@northwind.example into Drafts" in page
    assert "Yes, send" not in page
    assert room.shelf.folders["drafts"] == []
    number = room.letters()[0].id
    assert room.client.post(f"/outbox/{number}/drafts/", {"token": "d"}).status_code == 302
    assert len(room.shelf.folders["drafts"]) == 1
    assert "It lies in your Drafts folder; send it from there." in room.page()


@pytest.mark.parametrize(
    "trouble", [MailLost("No connection to imap.vale.example.", "Again."), NotFound("There is no Drafts.", "Make one.")]
)
def test_trouble_with_drafts_is_told_on_the_page(room: Mailroom, trouble: MailLost | NotFound) -> None:
    room.hand_in("drafts")
    room.shelf.broken = trouble
    answer = room.client.post(f"/outbox/{room.letters()[0].id}/drafts/", {"token": "d"})
    assert answer.status_code == 400
    assert str(trouble) in answer.content.decode()
    assert trouble.hint in answer.content.decode()


def test_an_address_that_nobody_reads_is_told(room: Mailroom) -> None:
    from dayeight.flows.log import log

    log(room.desk.world, room.desk.owner, room.application, "person", {
        "person": "ana-ruiz", "name": "Ana Ruiz", "part": "hiring_manager", "email": "no-reply@northwind.example",
    })  # fmt: skip
    answer = room.hand_in()
    assert answer.status_code == 400
    assert "Nobody reads what is sent to no-reply@northwind.example." in answer.content.decode()


def test_today_tells_what_waits_what_is_asked_and_what_was_stopped(room: Mailroom) -> None:
    assert "In your outbox" not in room.page("/")
    address = room.asked()
    assert "In your outbox" not in room.page("/")
    room.yes(address, moment="later", when="tomorrow 8:30")
    page = room.page("/")
    assert "In your outbox" in page
    assert "It goes on Wednesday 18 November at 8:30" in page
    from dayeight.flows.log import log

    room.desk.at("2026-11-17T20:00")
    log(room.desk.world, room.desk.owner, room.application, "received", {"from": "ana-ruiz", "meaning": "warm"})
    room.desk.at("2026-11-18T08:30")
    room.run()
    assert "Not sent. Since your yes something came: They sent a friendly word" in room.page("/")
    room.desk.at("2026-11-21T08:30")
    assert "In your outbox" not in room.page("/")


HOSTILE = "<script>alert(1)</script>{{ 7|add:7 }}"


def test_whatever_was_typed_is_shown_as_text(room: Mailroom) -> None:
    address = room.hand_in(subject=HOSTILE, text=f"Dear Ana,\n{HOSTILE}")["Location"]
    for path in (address, "/outbox/"):
        page = room.client.get(path).content.decode()
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(1)" in page
        assert "{{ 7|add:7 }}" in page


def test_the_list_alone_for_htmx(room: Mailroom) -> None:
    room.yes(room.asked())
    part = room.client.get("/outbox/", headers={"HX-Request": "true"}).content.decode()
    assert part.lstrip().startswith('<div id="letters"')
    assert "<html" not in part


def test_pages_load_nothing_from_elsewhere(room: Mailroom) -> None:
    address = room.asked()
    for path in ("/outbox/", address):
        page = room.client.get(path).content.decode()
        assert page.count("<h1") == 1
        for link in re.findall(r'(?:src|href|action|hx-post|hx-get)="([^"]*)"', page):
            assert link.startswith(("/", "#", "?"))


def test_the_outbox_page_asks_once_for_all_letters(room: Mailroom, queries: Callable[[Callable[[], Any]], int]) -> None:
    room.asked()
    few = queries(lambda: room.page())
    for number in range(20):
        letter = room.letters()[0]
        room.outbox.add(room.desk.owner, replace(letter, person=f"p{number}", message_id=f"<{number}@x.example>"))
    assert queries(lambda: room.page()) == few


def test_a_slow_mailbox_holds_up_no_other_form(room: Mailroom, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event, Thread

    from django.http import HttpResponseRedirect
    from django.test import RequestFactory

    from dayeight.web.once import once

    asked, may_go, done = Event(), Event(), []

    def form(path: str, work: Callable[[], None]) -> None:
        def whole() -> HttpResponseRedirect:
            work()
            done.append(path)
            return HttpResponseRedirect("/")

        once(RequestFactory().post(path, {"token": "t"}), whole)

    def slow() -> None:
        asked.set()
        may_go.wait(5)

    first, twice = Thread(target=form, args=("/slow/", slow)), Thread(target=form, args=("/slow/", slow))
    first.start()
    asked.wait(5)
    twice.start()
    form("/quick/", lambda: None)
    assert done == ["/quick/"]
    may_go.set()
    first.join(5)
    twice.join(5)
    assert done == ["/quick/", "/slow/"]


def test_the_editor_offers_the_subject_of_the_mail_that_is_answered(room: Mailroom) -> None:
    from datetime import UTC, datetime

    from dayeight.core.facts import Evidence, Received
    from dayeight.flows.make_plan import keep

    own = re.search(r'name="subject" id="id_subject" value="([^"]*)"', room.page(room.editor()))
    assert own is not None
    room.yes(room.asked())
    room.desk.at("2026-11-17T09:30")
    room.run()
    sent = room.letters()[0]
    at = datetime(2026, 11, 17, 9, 40, tzinfo=UTC)
    room.desk.at("2026-11-17T10:00")
    keep(room.desk.world, room.desk.owner, [Received(
        at=at, id="r-1", application=room.application, known=at, from_="ana-ruiz", meaning="auto",
        evidence=Evidence("mail", sent.message_id, "x"),
    )])  # fmt: skip
    assert 'value="Re: Data engineer"' in room.page(room.editor())
    assert own[1] != "Re: Data engineer"
