"""What need not be read is passed by; what is part of an application comes back."""

from __future__ import annotations

from collections import Counter

from tests.reading.mailbox.made import ME, message, raw

from dayeight.core.workdays import Workdays
from dayeight.reading.mailbox import Mailbox, Sieve

ROSA = "Rosa Lind <rosa@harborlane.example>"
LIST = "List-Id: <garden.example>\nPrecedence: bulk"


def test_unrelated_mail_is_passed_by_with_its_identity() -> None:
    sieve = Sieve()
    assert not sieve.look(
        raw("The tomatoes are ripe.", sender="Club <club@garden.example>", subject="Tomatoes", more=LIST)
    )
    assert not sieve.look(raw("Lunch on Sunday?", sender="Mum <mum@example.net>", name="mum"))
    assert [glance.message_id for glance in sieve.passed_by.values()] == ["<m1@made.example>", "<mum@made.example>"]


def test_mail_about_jobs_is_read_however_it_is_coded() -> None:
    sieve = Sieve()
    assert sieve.look(raw("Your application was received."))
    assert sieve.look(raw("Your appli=\ncation was received.", more="Content-Transfer-Encoding: quoted-printable"))
    assert sieve.look(raw("WW91ciBhcHBsaWNhdGlvbg==", more="Content-Transfer-Encoding: base64"))
    assert sieve.look(raw("Hello.", sender="Acme <no-reply@hire.lever.co>"))
    assert sieve.look(raw("The next step is easy.", subject="Data Analyst"))


def test_short_words_of_an_application_come_back() -> None:
    sieve = Sieve(whole=0)
    asked = raw(
        "Thank you for your application. When could you come for an interview?", sender=ROSA, subject="Interview"
    )
    assert sieve.look(asked)
    answer = raw("Wednesday is fine.", sender=f"Ines Calder <{ME}>", to=ROSA, subject="Re: Hello", name="answer")
    assert not sieve.look(answer)
    assert not sieve.look(
        raw("See you then!", sender="Tom Reed <tom@harborlane.example>", subject="Wednesday", name="tom")
    )
    assert not sieve.look(raw("Lunch?", sender="Mum <mum@example.net>", name="mum"))
    box = Mailbox(sieve.counts.owners([ME]), lambda _: Workdays())
    box.add(
        0,
        message(
            "Thank you for your application. When could you come for an interview?", sender=ROSA, subject="Interview"
        ),
    )
    assert sieve.second_thoughts(box.sides(Counter(sieve.counts.wrote)), {ME}) == {1, 2}


def test_a_small_mailbox_is_read_whole() -> None:
    sieve = Sieve(whole=1)
    sieve.look(raw("Lunch on Sunday?", sender="Mum <mum@example.net>"))
    box = Mailbox(sieve.counts.owners([ME]), lambda _: Workdays())
    assert sieve.second_thoughts(box.sides(Counter()), {ME}) == {0}
    sieve.look(raw("Lunch on Monday?", sender="Mum <mum@example.net>", name="m2"))
    assert sieve.second_thoughts(box.sides(Counter()), {ME}) == set()


def test_any_bytes_can_be_looked_at() -> None:
    sieve = Sieve()
    for junk in (b"", b"\n\n", b"\xff\xfe", b"From:\n\n", b"From: <>\nMessage-ID: <>\n\n", b":" * 1000):
        sieve.look(junk)
    assert sieve.count == 6
