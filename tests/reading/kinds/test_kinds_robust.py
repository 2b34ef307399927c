"""Any bytes, long and hostile texts, and changes of a mail that do not change what it is."""

import time
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dayeight.reading.kinds import KINDS, kind_of, may_matter
from dayeight.reading.messages import read_heading, read_message

OWN = {"me@example.com"}
REJECTION = (
    "Hi Ana,\n\nThank you for your application for the Data Analyst role. After careful consideration we have\n"
    "decided to move forward with other candidates. We wish you all the best.\n"
)
SCHEDULED = "Hi Ana,\n\nYour interview for the Data Analyst role is confirmed for Tuesday 5 May at 3:00 PM on Zoom.\n"
RECEIVED = "Hi Ana,\n\nWe have received your application for Data Analyst. If you are not selected we will tell you.\n"
OFFER = "Dear Ana,\n\nWe are delighted to offer you the position of Data Analyst. The letter is attached.\n"
MAILS = {"rejection": REJECTION, "interview_scheduled": SCHEDULED, "application_received": RECEIVED, "offer": OFFER}


def mail(text, subject="Data Analyst", sender="Jo Weber <jo@corp.example>", html=False):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "me@example.com", subject
    message["Date"], message["Message-ID"] = "Mon, 04 May 2026 10:00:00 +0000", "<a@corp.example>"
    message.set_content(text, subtype="html" if html else "plain")
    return message.as_bytes()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2_000))
def test_any_bytes_are_judged(raw):
    found = kind_of(read_message(raw), OWN)
    assert found.kind in KINDS
    assert 0 <= found.confidence <= 1
    may_matter(read_heading(raw), OWN)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=600), st.sampled_from(sorted(MAILS)))
def test_what_stands_around_raises_nothing_and_words_are_quoted_exactly(noise, kind):
    message = read_message(mail(f"{MAILS[kind]}\n{noise}"))
    found = kind_of(message, OWN)
    assert found.words in message.text
    assert found == kind_of(message, OWN)


@pytest.mark.parametrize(
    "piece",
    [
        "we have decided not to move forward with your application ",
        "not not not not ",
        "a" * 50 + " ",
        "if you are not selected, ",
        "invite you to an interview or a call or a chat ",
        "10:30 Monday ",
        "?!.",
        "\n\n",
        "- \n",
        "' ",
        "/a",
        "Dr. J. St. ",
    ],
)
def test_a_hundred_kilobytes_take_less_than_a_second(piece):
    message = read_message(mail((piece * (100_000 // len(piece) + 1))[:100_000]))
    started = time.perf_counter()
    kind_of(message, OWN)
    assert time.perf_counter() - started < 1.0


@pytest.mark.parametrize("kind", sorted(MAILS))
def test_changes_that_change_nothing(kind):
    text = MAILS[kind]
    quoted = "\n\nOn Fri, 1 May 2026 at 10:00, Ana <me@example.com> wrote:\n> I would like to withdraw. We regret.\n"
    signature = "\n\nBest regards,\nJo Weber\nHead of Talent, Corp\n"
    variants = [
        mail(text),
        mail(text).replace(b"\n", b"\r\n"),
        mail(text + signature),
        mail(text + signature + quoted),
        mail(text.upper()),
        mail(text.replace("We ", "Wе ").replace("Wе ", "We ")),
        mail(text.replace("'", "’")),
        mail("<p>" + text.replace("\n\n", "</p><p>") + "</p>", html=True),
        mail(text, subject="Re: Data Analyst"),
        mail(text, sender="no-reply@us.greenhouse-mail.io"),
        mail(" ".join(text.split())),
    ]
    assert {kind_of(read_message(raw), OWN).kind for raw in variants} == {kind}


def test_a_condition_takes_a_refusal_back():
    found = kind_of(
        read_message(mail("Thank you for applying. If you are not selected for this position we will write.\n")), OWN
    )
    assert found.kind == "application_received"


def test_an_absence_note_is_no_news():
    raw = mail(
        "I am out of the office until 15 May. Unfortunately I cannot read mail.\n", subject="Automatic reply: interview"
    )
    assert kind_of(read_message(raw), OWN).kind == "unrelated"


def test_what_is_known_decides_where_the_mail_says_little():
    message = read_message(
        mail("Right you are, Thursday at half past two it is. Park by the barn.\n", subject="Re: my number")
    )
    assert kind_of(message, OWN, earlier=("interview_invitation", "own_other")).kind == "interview_scheduled"


def test_the_look_at_the_head():
    bulk = b"From: shop@sale.example\nSubject: Spring sale\nList-Unsubscribe: <mailto:x@sale.example>\n\n"
    alert = b"From: careers@corp.example\nSubject: hello\nList-Unsubscribe: <mailto:x@corp.example>\n\n"
    assert not may_matter(read_heading(bulk), OWN)
    assert may_matter(read_heading(bulk), OWN, known={"shop@sale.example"})
    assert may_matter(read_heading(alert), OWN)
    assert may_matter(read_heading(b"From: a@b.example\nSubject: hi\n\n"), OWN)
    thread = b"In-Reply-To: <t@x.example>\n" + bulk
    assert may_matter(read_heading(thread), OWN, threads={"<t@x.example>"})
