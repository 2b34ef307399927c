"""The title of the job, cleaned of all that is no title."""

from __future__ import annotations

import pytest

from dayeight.reading.people import role_votes
from dayeight.reading.people.roles import clean_title

CASES = [
    ("Your application", "We received your application for the position of Data Analyst.", "Data Analyst"),
    ("Your application", "Thanks for applying for the Senior Data Analyst role at Acme.", "Senior Data Analyst"),
    ("Applied", "Applied for: Data Analyst (m/w/d)\nRef: 4711", "Data Analyst"),
    ("Re: Data Analyst (Job 1234)", "Hello.", "Data Analyst"),
    ("Data Analyst - phone screen", "Hello.", "Data Analyst"),
    ("Interview: Data Analyst at Acme", "Hello.", "Data Analyst"),
    ("[R-53006] Data Analyst: update", "Hello.", "Data Analyst"),
    ("Update", "Position: Head of Data\nLocation: Leeds", "Head of Data"),
    ("Update", "Regarding the Account Executive, Mid-Market position: no news.", "Account Executive, Mid-Market"),
    ("Ihre Bewerbung als Sachbearbeiterin", "Guten Tag.", "Sachbearbeiterin"),
    ("Bewerbung", "vielen Dank für Ihre Bewerbung als Data Engineer (m/f/d).", "Data Engineer"),
    ("Votre candidature", "Nous avons reçu votre candidature pour le poste de Chargée de Projet.", "Chargée de Projet"),
    ("job", "is the line cook spot still open?", "Line Cook"),
    ("Vacancy", "Vacancy\n\nCommunity Nurse (Band 6)\n\nCloses 9 May", "Community Nurse"),
    ("Your offer", "We would like to offer you the Staff Engineer, Platform job.", "Staff Engineer, Platform"),
    ("Hello", "your application for our C++ Developer position", "C++ Developer"),
    ("Hello", "We received your application for .NET Developer.", ".NET Developer"),
    ("Hello", "in regards to the Sr. Product Manager - Payments role", "Sr. Product Manager"),
    ("Your application to Data Analyst at Acme", "viewed", "Data Analyst"),
    ("Hello", "The Communications Lead (maternity cover) interviews are on Monday", "Communications Lead"),
    (
        "Hello",
        "Thanks for applying for Research Fellow in Marine Biology (Ref: 12345).",
        "Research Fellow in Marine Biology",
    ),
    ("Data Analyst, Leeds", "Hello.", "Data Analyst"),
    ("Design Lead, Oslo - Acme", "We are in Oslo on Monday.", "Design Lead"),
]


@pytest.mark.parametrize(("subject", "text", "title"), CASES)
def test_the_role_is_named(subject: str, text: str, title: str) -> None:
    assert [vote.title for vote in role_votes(subject, text, (), ["Acme"])][:1] == [title]


def test_a_calendars_summary_names_it() -> None:
    assert (
        role_votes("Invitation", "See the entry.", ("Acme interview: Data Analyst (Ines)",))[0].title == "Data Analyst"
    )


@pytest.mark.parametrize(
    "text", ["Your interview is confirmed.", "The hiring manager will call you.", "See you Monday."]
)
def test_no_role_where_none_is_named(text: str) -> None:
    assert role_votes("Your application", text) == []


def test_names_and_titles_of_people_are_no_role() -> None:
    text = "You will meet Anna Berg, Engineering Manager, about the Data Analyst role."
    assert [vote.title for vote in role_votes("", text, (), ["Engineering Manager"])] == ["Data Analyst"]


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Data Analyst (m/f/d)", "Data Analyst"),
        ("Data Analyst (R-53006)", "Data Analyst"),
        ("Data Analyst - Remote", "Data Analyst"),
        ("PHP/2231 Nurse Practitioner", "Nurse Practitioner"),
        ("the Data Analyst position", "Data Analyst"),
        ("   ", ""),
    ],
)
def test_clean_title(raw: str, title: str) -> None:
    assert clean_title(raw) == title
