"""The letter editor: draft, live checks, ways out that carry the words as they stand, and "I sent it"."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

from django.test import Client
from tests.web.conftest import Desk
from tests.web.test_pages import text_of


def where(due: str, part: str = "") -> str:
    return f"/applications/{due}/letters/CHECK-1/ana-ruiz/{part}"


def test_the_draft_stands_ready_with_nothing_found(due: str, client: Client) -> None:
    page = client.get(where(due)).content.decode()
    assert "Ana" in page.split("<textarea")[1]
    assert "Nothing stands out" in page
    assert 'href="mailto:ana@northwind.example?subject=' in page
    assert "Download as .eml" in page


def test_a_call_has_a_script_and_a_voicemail(due: str, client: Client) -> None:
    page = text_of(client.get(where(due, "?channel=phone")))
    assert "What to say" in page
    assert "If the machine answers" in page
    assert "No number is known" in page


def test_live_checks_find_what_is_wrong_and_say_where(due: str, client: Client) -> None:
    text = "Dear Ana,\n\nI just wanted to reach out. You promised [DATE]. See you in Novembre, Anna Ruis.\n\nMaya"
    page = client.post(where(due, "checks/"), {"channel": "email", "subject": "x", "text": text}).content.decode()
    assert 'class="finding block"' in page
    assert "[DATE]" in page
    assert 'data-act="find"' in page


def test_the_mail_link_carries_the_text_as_it_stands(due: str, client: Client) -> None:
    text = "Dear Ana,\r\n\r\nIs there a new date? 100% & more\r\n\r\nMaya"
    page = client.post(where(due, "checks/"), {"channel": "email", "subject": "Hi\r\nBcc: x@y.example", "text": text})
    link = page.content.decode().split('href="')[1].split('"')[0].replace("&amp;", "&")
    parts = urlsplit(link)
    query = parse_qs(parts.query)
    assert unquote(parts.path) == "ana@northwind.example"
    assert query["subject"] == ["Hi Bcc: x@y.example"]
    assert query["body"][0].splitlines() == text.splitlines()
    assert set(query) == {"subject", "body"}


def test_the_eml_is_a_draft_without_injected_headers(desk: Desk, due: str, client: Client) -> None:
    told = {"channel": "email", "subject": "Timing\r\nBcc: evil@x.example\r\n\r\nbody", "text": "Dear Ana,\n\nGrüße"}
    answer = client.post(where(due, "eml/"), told)
    assert answer["Content-Type"] == "message/rfc822"
    assert answer["Content-Disposition"] == 'attachment; filename="check-1-ana-ruiz.eml"'
    message = message_from_bytes(answer.content, policy=default)
    assert message["Bcc"] is None
    assert message["Subject"] == "Timing Bcc: evil@x.example body"
    assert message["To"] == "Ana Ruiz <ana@northwind.example>"
    assert message["From"] == "Maya Lindqvist <maya@lindqvist.example>"
    assert message["X-Unsent"] == "1"
    assert "Grüße" in message.get_content()


def test_i_sent_it_becomes_a_fact(desk: Desk, due: str, client: Client) -> None:
    page = client.get(where(due)).content.decode()
    text = page.split("<textarea")[1].split(">\n", 1)[1].split("</textarea>")[0]
    from html import unescape

    subject = unescape(page.split('id="id_subject" value="')[1].split('"')[0])
    told = {"channel": "email", "subject": subject, "text": unescape(text), "token": "a"}
    answer = client.post(where(due), told)
    assert answer.status_code == 302
    sent = desk.facts(due)[-1]
    assert (sent.kind, sent.rule, sent.to, sent.channel) == ("sent", "CHECK-1", ("ana-ruiz",), "email")
    client.post(where(due), told)
    assert desk.facts(due)[-1] == sent


def test_a_letter_with_something_wrong_asks_once_more(desk: Desk, due: str, client: Client) -> None:
    told = {"channel": "email", "subject": "x", "text": "Dear [NAME], hello", "token": "a"}
    answer = client.post(where(due), told)
    assert answer.status_code == 409
    page = text_of(answer)
    assert "Before you count it as sent" in page
    assert "Dear [NAME], hello" in page
    assert desk.facts(due)[-1].rule == "TY-1"
    answer = client.post(where(due), {**told, "sure": "1"})
    assert answer.status_code == 302
    assert desk.facts(due)[-1].rule == "CHECK-1"


def test_a_letter_that_is_not_due_can_be_read_all_the_same(due: str, client: Client) -> None:
    page = text_of(client.get(f"/applications/{due}/letters/CLOSE-1/ana-ruiz/"))
    assert "Not due now." in page
