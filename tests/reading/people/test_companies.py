"""The employer's name, from wherever a message writes it."""

from __future__ import annotations

import pytest
from tests.reading.mailbox.made import ME, message

from dayeight.reading.people import company_votes
from dayeight.reading.people.names import abbreviates, is_person, without_desk

ATS = "no-reply@us.greenhouse-mail.io"

CASES = [
    # From
    ("Acme Recruiting <no-reply@us.greenhouse-mail.io>", "Update", "Thank you.", "Acme"),
    ("Harbor Lane Talent Acquisition <harborlane@myworkday.com>", "Your application", "Thank you.", "Harbor Lane"),
    ("Jane Moss at Acme <jane@hire.lever.co>", "Next steps", "Hello.", "Acme"),
    ("Acme via Greenhouse <no-reply@greenhouse.io>", "Received", "Hello.", "Acme"),
    ("The Birch & Oak Hiring Team <no-reply@ashbyhq.com>", "Received", "Hello.", "Birch & Oak"),
    ("Talent @ Quay Nine <no-reply@hire.lever.co>", "Received", "Hello.", "Quay Nine"),
    (
        "University of Northwold Recruitment <no-reply@jobs.northwold.example>",
        "Received",
        "Hello.",
        "University of Northwold",
    ),
    (
        "Fenwell University <do-not-reply@fenwell-jobs.example>",
        "Fenwell University: your application",
        "Your application for Lecturer (Grade 8) has been received.",
        "Fenwell University",
    ),
    (
        "Ruth Hale <ruth@moorside.example>",
        "Interview",
        "Hello.\n\nKind regards\n\nRuth Hale\nMoorside Insurance DAC",
        "Moorside Insurance",
    ),
    # subject
    (f"Careers <{ATS}>", "Your application to Harbor Lane", "Thank you.", "Harbor Lane"),
    (f"Careers <{ATS}>", "Thank you for applying to Harbor Lane!", "Thank you.", "Harbor Lane"),
    ("DocuSign <dse@docusign.net>", "Harbor Lane sent you a document to sign", "Please sign.", "Harbor Lane"),
    # text
    (f"Careers <{ATS}>", "Update", "All of us here at Harbor Lane thank you.", "Harbor Lane"),
    (f"Careers <{ATS}>", "Update", "Thanks for your interest in joining Harbor Lane. We read it all.", "Harbor Lane"),
    (f"Careers <{ATS}>", "Update", "We got your form.\n\nThe Harbor Lane Recruiting Team", "Harbor Lane"),
    # the domain knows which of the names it is
    ("Rosa Lind <rosa@harborlane.example>", "Hello", "With Blue Fern on board, Harbor Lane grows.", "Harbor Lane"),
    (
        "Rosa Lind <rosa@tidebio.example>",
        "Hello",
        "Hi.\n\nBest,\nRosa Lind\nLab Lead, Tide Biologics",
        "Tide Biologics",
    ),
    ("Rosa Lind <rosa@harborcu.example>", "Hello", "Harbor Credit Union thanks you.", "Harbor Credit Union"),
    ("Gus <gus@harborlane.example>", "Hi", "Hello from all of us at Harbor Lane.", "Harbor Lane"),
    ("Bella <bella.rossi@gmail.com>", "the job", "Thanks for applying to Bella's Bakery. Come in.", "Bella's Bakery"),
    (f"Careers <{ATS}>", "Thanks for applying to kestrel.ai", "Thanks!", "kestrel.ai"),
    (
        "HR <hr@tolland.example>",
        "Hi",
        "Thank you for your application to the University of Tolland.",
        "University of Tolland",
    ),
    ("RH <rh@duval.example>", "Votre candidature chez Maison Duval", "Bonjour.", "Maison Duval"),
    ("LinkedIn <jobs@linkedin.com>", "Ines, your application was sent to Harbor Lane", "Nurse", "Harbor Lane"),
    ("Theo <theo@gmail.com>", "Quick chat", "I'm Theo, recruiter at Harbor Lane.", "Harbor Lane"),
    # signature
    ("Rosa Lind <rosa@hl.example>", "Hi", "Talk soon.\n\nBest,\nRosa Lind\nHR Manager at Harbor Lane", "Harbor Lane"),
    ("Rosa Lind <rosa@hl.example>", "Hi", "Talk soon.\n\nBest,\nRosa Lind | HR Manager\nHarbor Lane", "Harbor Lane"),
]


@pytest.mark.parametrize(("sender", "subject", "text", "company"), CASES)
def test_the_employer_is_named(sender: str, subject: str, text: str, company: str) -> None:
    found = message(text, sender=sender, subject=subject)
    assert [vote.name for vote in company_votes(found, found.new_text, {ME})][:1] == [company]


def test_a_clients_name_is_marked() -> None:
    text = "I have put you forward to our client, Harbor Lane, for the Data Analyst role."
    found = message(text, sender="Rosa Lind <rosa@brightsearch.example>")
    votes = {vote.name: vote for vote in company_votes(found, text, {ME})}
    assert votes["Harbor Lane"].is_client


def test_days_tools_and_people_are_no_companies() -> None:
    text = "Meet with Anna Berg on Tuesday via Zoom. Regards from Google Meet."
    found = message(text, sender="Calendly <notifications@calendly.com>", subject="Confirmed: call on Monday, May 4")
    assert [vote.name for vote in company_votes(found, text, {ME}, ["Anna Berg"]) if vote.weight >= 4] == []


@pytest.mark.parametrize(
    ("shown", "bare"),
    [
        ("Acme Careers", "Acme"),
        ("Acme - Human Resources", "Acme"),
        ("Recruiting", ""),
        ("The Acme Talent Team", "Acme"),
        ("Acme Foods", "Acme Foods"),
    ],
)
def test_a_desk_is_no_part_of_a_name(shown: str, bare: str) -> None:
    assert without_desk(shown) == bare


@pytest.mark.parametrize(
    ("label", "name", "made"),
    [
        ("acmefoods", "Acme Foods", True),
        ("acme-foods", "Acme Foods", True),
        ("acmecareers", "Acme", True),
        ("harborcu", "Harbor Credit Union", True),
        ("harborcu", "Harbor", False),
        ("acmefoods", "Blue Fern", False),
        ("x", "", False),
    ],
)
def test_a_domain_is_made_of_a_name(label: str, name: str, made: bool) -> None:
    assert abbreviates(label, name) is made


@pytest.mark.parametrize(
    ("shown", "person"),
    [
        ("Anna Berg", True),
        ("Dr. Anna van der Berg", True),
        ("Acme Foods", False),
        ("Harbor & Lane", False),
        ("acme", False),
    ],
)
def test_persons_and_organisations(shown: str, person: bool) -> None:
    assert is_person(shown) is person
