"""The review page: nothing waits, a card with the words marked, and what an answer to a settled message says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.template.loader import render_to_string
from django.test import Client

from dayeight.flows.read_mail import Proposed
from dayeight.flows.review import KIND_WORDS, Waiting
from dayeight.web.pages.review import _card


def test_nothing_waits(client: Client, desk: Any) -> None:
    page = client.get("/review/")
    assert page.status_code == 200
    assert "Nothing waits" in page.content.decode()


def test_an_answer_to_what_no_longer_waits(client: Client, desk: Any) -> None:
    answer = client.post("/review/answer/", {"message": "<gone@x.example>", "answer": "yes", "token": "t"})
    assert answer.status_code == 404
    assert "no longer waits" in answer.content.decode()
    assert client.get("/review/answer/").status_code == 405


def test_a_card_marks_the_words_and_is_no_html() -> None:
    text = "Hi <script>alert(1)</script>\nWe have filled the post.\nBest\nDana"
    reading = Proposed(
        "Larkfield said no", "a", "Larkfield", False, "We have filled the post.", "m", (), False, "<m@x>"
    )
    shown = Waiting(reading, "Dana", "News", datetime(2026, 11, 2, tzinfo=UTC), text)
    page = render_to_string(
        "dayeight/review.html", {"cards": [_card(shown)], "kinds": KIND_WORDS.items(), "token": "t"}
    )
    assert "<mark>We have filled the post.</mark>" in page
    assert "<script>alert" not in page
    assert "an interview called off" in page
