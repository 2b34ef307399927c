"""What belongs to one application, whatever the order in which messages come."""

from __future__ import annotations

from datetime import date
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.mailbox.made import ME, message

from dayeight.core.workdays import Workdays
from dayeight.reading.kinds import MailRead
from dayeight.reading.mailbox import read_mailbox
from dayeight.reading.messages import Message

ATS = "Harbor Lane Recruiting <no-reply@us.greenhouse-mail.io>"
ROSA = "Rosa Lind <rosa@harborlane.example>"
RECEIVED = "We have received your application for the Data Analyst role. Thank you for applying to Harbor Lane."
REJECTED = "Unfortunately we have decided not to move forward with your application for the Nurse role."


def read(*messages: Message) -> list[MailRead]:
    return read_mailbox(messages, lambda _: Workdays())


def received(**how: object) -> Message:
    given = {"sender": ATS, "subject": "Your application to Harbor Lane", "name": "r", **how}
    return message(RECEIVED, **given)


def invitation(**how: object) -> Message:
    text = "Thank you for your application. When would you have time for an interview next week?\n\nBest,\nRosa"
    given = {"sender": ROSA, "subject": "Interview", "date": "Wed, 06 May 2026 10:00:00 +0100", "name": "i", **how}
    return message(text, **given)


def test_a_service_and_a_person_of_one_employer_are_one_application() -> None:
    first, second = read(received(), invitation())
    assert first.application == second.application != ""
    assert {first.company, second.company} == {"Harbor Lane"}
    assert {first.role, second.role} == {"Data Analyst"}
    assert (first.ats, second.ats) == ("greenhouse", "")


def test_two_roles_at_one_company_are_two() -> None:
    other = message(
        "We have received your application for the Nurse role.", sender=ATS, subject="Your application", name="o"
    )
    a, b, c = read(received(), other, invitation(more="In-Reply-To: <r@made.example>"))
    assert a.application != b.application
    assert c.application == a.application
    assert {a.company, b.company} == {"Harbor Lane"}


def test_seekers_stay_apart() -> None:
    theirs = received(
        name="t", to="Tom Reed <tom.reed@example.org>", more="Delivered-To: tom.reed@example.org", delivered=False
    )
    more = received(
        name="t2", to="Tom Reed <tom.reed@example.org>", more="Delivered-To: tom.reed@example.org", delivered=False
    )
    mine = [received(name="a"), received(name="b")]
    found = read(*mine, theirs, more)
    assert found[0].application == found[1].application
    assert found[2].application == found[3].application
    assert found[0].application != found[2].application


def test_an_agencys_client_is_the_employer() -> None:
    agent = "Imke Voss <imke@brightsearch-recruitment.example>"
    first = message(
        "I have put you forward to our client, Harbor Lane, for the Data Analyst role.\n\nImke\nBright Search",
        sender=agent,
        subject="Data Analyst",
        name="x",
    )
    then = message(
        "Good news, they would like to interview you. Which day suits you?\n\nImke",
        sender=agent,
        subject="Good news",
        name="y",
        date="Thu, 07 May 2026 10:00:00 +0100",
        more="References: <x@made.example>",
    )
    found = [each for each in read(first, then) if each.application]
    assert {each.company for each in found} == {"Harbor Lane"}


def test_own_mail_belongs_to_whom_it_is_sent() -> None:
    own = message(
        "Thank you for your time today, I enjoyed our interview.",
        sender=f"Ines Calder <{ME}>",
        to=ROSA,
        subject="Thank you",
        date="Fri, 08 May 2026 18:00:00 +0100",
        name="own",
    )
    found = read(received(), invitation(), own)
    assert found[2].kind == "own_thanks"
    assert found[2].application == found[0].application
    assert [who.email for who in found[2].people] == ["rosa@harborlane.example"]


def test_promises_are_read_from_the_employers_mail_only() -> None:
    text = "Thank you for the interview. We will let you know by Friday 15 May."
    theirs = message(text, sender=ROSA, subject="Your interview", name="p")
    own = message(text, sender=f"Ines Calder <{ME}>", to=ROSA, subject="Your interview", name="q")
    found = read(received(), theirs, own)
    assert [str(promise.due) for promise in found[1].promises] == ["2026-05-15"]
    assert found[2].promises == ()


MESSAGES = [
    received(),
    invitation(),
    message(REJECTED, sender=ATS, subject="Your application", name="z", date="Mon, 18 May 2026 10:00:00 +0100"),
    message("Lunch on Sunday?", sender="Mum <mum@example.net>", name="mum"),
]


def test_the_order_of_coming_does_not_matter() -> None:
    wanted = {each.message_id: each for each in read(*MESSAGES)}
    for order in permutations(MESSAGES):
        found = read(*order)
        assert [each.message_id for each in found] == [each.message_id for each in order]
        assert {each.message_id: each for each in found} == wanted


TOKENS = [
    "Dear", "Ines", "interview", "application", "Data", "Analyst", "role", "at", "Acme", "Monday", "4", "May", "10:00",
    "PT", "(R-1)", "-", ",", ".", "\n", "we", "regret", "Rosa", "<a@b.example>",
]  # fmt: skip
WORDS = st.lists(
    st.sampled_from(TOKENS),
    max_size=60,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, st.sampled_from([ATS, ROSA, f"Ines Calder <{ME}>"])), max_size=4))
def test_nothing_raises_and_every_message_has_its_line(made: list[tuple[str, str, str]]) -> None:
    messages = [
        message(text, subject=" ".join(subject.split()) or "x", sender=sender, name=f"n{place}")
        for place, (text, subject, sender) in enumerate(made)
    ]
    found = read(*messages)
    assert [each.message_id for each in found] == [each.message_id for each in messages]
    assert all(not each.application or each.company for each in found)


def test_a_day_in_figures_is_read_as_the_country_writes_it() -> None:
    text = "Thank you for your interview for the Data Analyst role. We will let you know our decision by 12/11."
    wrote = message(text, sender=ROSA, date="Mon, 02 Nov 2026 10:00:00 +0000", name="p")
    due = [
        [promise.due for promise in read_mailbox([wrote], lambda _: Workdays(), country=country)[0].promises]
        for country in ("US", "GB")
    ]
    assert due == [[date(2026, 12, 11)], [date(2026, 11, 12)]]
