"""Checks of facts: who, what, when; and the measured bars on the labelled letters."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.letters.made_up import BEGINNING, CANDIDATE, PEOPLE, TALK, case_of, mail

from dayeight.core.facts import OfferedElsewhere, Opened, Person, Scheduled
from dayeight.core.workdays import Workdays
from dayeight.flows.check_letters import check_lines
from dayeight.flows.draft_letters import draft_lines
from dayeight.letters import Finding, Letter, check


def classes(found: list[Finding]) -> list[tuple[str, str]]:
    return [(f.class_, f.quote) for f in found]


@pytest.mark.parametrize(
    ("greeting", "quote"),
    [
        ("Dear Dina,", "Dina"), ("Hi Omar,", "Omar"), ("Dear Dana Whitfeld,", "Dana Whitfeld"),
        ("Hello Karen,", "Karen"),
        ("Hi Dana,", None), ("Dear Ms. Whitfield,", None), ("Dear Dana Whitfield,", None), ("Hello,", None),
    ],
)  # fmt: skip
def test_greetings(greeting: str, quote: str | None) -> None:
    letter = replace(
        mail("Thank you for today."), text=f"{greeting}\n\nThank you.\n\nBest\nMaya Lindholm\n(206) 555-0114"
    )
    found = check(letter, case_of(), CANDIDATE)
    assert [f.quote for f in found if f.class_ == "facts"] == ([quote] if quote else [])
    if quote:
        assert found[0].instead


def test_a_special_letter_missing_in_a_family_name() -> None:
    reader = Person(at=BEGINNING, application="a", person="dana", name="Siobhán Ní Cheallaigh", email="s@n.example")
    case = case_of(persons=(reader, *PEOPLE[1:]), notes={})
    wrong = replace(
        mail("Thank you."), text="Dear Siobhan Ni Cheallaigh,\n\nThank you.\n\nBest\nMaya Lindholm\n(206) 555-0114"
    )
    right = replace(wrong, text=wrong.text.replace("Siobhan Ni", "Siobhán Ní"))
    assert ("facts", "Siobhan Ni Cheallaigh") in classes(check(wrong, case, CANDIDATE))
    assert check(right, case, CANDIDATE) == []


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("We met on Tuesday, November 2.", "Tuesday, November 2"),
        ("We met on Monday, November 2.", None),
        ("We met on October 29.", "October 29"),
        ("We spoke on 31 November.", "31 November"),
        ("I will hear from you by Wednesday.", "Wednesday"),
        ("I look forward to your answer by Monday.", None),
        ("Would a note around Thursday, November 19 be all right?", None),
        ("Thank you for our talk yesterday.", "yesterday"),
        ("Thank you for our talk today.", None),
        ("Thank you for our talk this morning.", "this morning"),
    ],
)
def test_dates(sentence: str, quote: str | None) -> None:
    found = check(mail(sentence), case_of(), CANDIDATE)
    assert [f.quote for f in found if f.class_ == "facts"] == ([quote] if quote else [])


@pytest.mark.parametrize(
    "slot",
    [
        "[Name]",
        "{{company}}",
        "XXX",
        "{role}",
        "<Company Name>",
        "[Hiring Manager]",
        "____",
        "TBD",
        "%name%",
        "(insert name)",
    ],
)
def test_placeholders(slot: str) -> None:
    found = check(mail(f"Thank you for the talk about {slot} and more."), case_of(), CANDIDATE)
    assert any(f.class_ == "facts" and f.quote == slot for f in found)


def test_offers() -> None:
    sentence = "I have another offer with a deadline of Monday, November 16."
    assert classes(check(mail(sentence, rule="OFFER-1"), case_of(), CANDIDATE))[0] == ("facts", "another offer")
    offer = OfferedElsewhere(at=TALK + timedelta(hours=1), application="a", deadline=date(2026, 11, 16))
    assert check(mail(sentence, rule="OFFER-1"), case_of(offer), CANDIDATE) == []
    wrong = check(
        mail(sentence.replace("Monday, November 16", "November 13"), rule="OFFER-1"), case_of(offer), CANDIDATE
    )
    assert ("facts", "November 13") in classes(wrong)
    first = mail("You are my first choice.", rule="OFFER-1")
    assert any(f.class_ == "facts" for f in check(first, case_of(offer), CANDIDATE))
    assert check(first, case_of(offer, notes={"dana": "backlog of refunds. this is my 1st choice"}), CANDIDATE) == []


def test_the_time_of_the_next_round() -> None:
    arranged = Scheduled(
        at=TALK + timedelta(hours=1), application="a", start=datetime(2026, 11, 12, 14, 0, tzinfo=UTC), by="rita"
    )
    right = mail("I confirm Thursday, November 12 at 2 pm.", rule="NEXT-1", to="rita")
    wrong = mail("I confirm Thursday, November 12 at 3 pm.", rule="NEXT-1", to="rita")
    assert check(right, case_of(arranged), CANDIDATE) == []
    assert classes(check(wrong, case_of(arranged), CANDIDATE)) == [("facts", "3 pm")]


def test_form() -> None:
    case = case_of()
    no_phone = Letter("TY-1", "dana", "email", "Data Analyst", "Hi Dana,\n\nThank you.\n\nBest\nMaya Lindholm")
    assert classes(check(no_phone, case, CANDIDATE)) == [("form", "")]
    assert check(replace(no_phone, channel="linkedin", subject=None), case, CANDIDATE) == []
    assert check(no_phone, case, replace(CANDIDATE, phone=None)) == []
    assert ("form", "") in classes(check(mail("word " * 240), case, CANDIDATE))
    long = mail("Thank you.", subject="Thank you so much for your time on that day")
    assert ("form", long.subject) in classes(check(long, case, CANDIDATE))
    assert ("form", "") in classes(check(mail("Thank you.", subject=""), case, CANDIDATE))
    two = mail("Is there a new date? Is Omar back?", rule="CHECK-1")
    assert ("form", "Is there a new date? Is Omar back?") in classes(check(two, case, CANDIDATE))
    assert check(mail("Is there a new date?", rule="CHECK-1"), case, CANDIDATE) == []
    assert any(f.class_ == "form" for f in check(mail("Is there a date?", rule="CLOSE-1"), case, CANDIDATE))
    quoted = mail('I would have asked: "What does it cost? And who signs?" Is there a new date?', rule="CHECK-1")
    assert not any(f.class_ == "form" for f in check(quoted, case, CANDIDATE))
    voicemail = Letter("CHECK-1", "dana", "phone", None, "Voicemail: " + "word " * 71)
    assert ("form", "") in classes(check(voicemail, case, CANDIDATE))


def test_sameness() -> None:
    other = mail("I keep thinking about the backlog of refunds and how it came to be.", to="omar").text
    same = mail("Hello. I keep thinking about the backlog of refunds and more.")
    found = check(same, case_of(), CANDIDATE, others=[other])
    assert [f.quote for f in found if f.class_ == "sameness"] == ["I keep thinking about the backlog of refunds and"]
    assert check(mail("The backlog of refunds is close to my work."), case_of(), CANDIDATE, others=[other]) == []


def test_sign_offs_and_greetings_may_be_the_same() -> None:
    assert check(mail("One thing."), case_of(), CANDIDATE, others=[mail("Another matter.").text]) == []


def test_ranking_in_a_residency_match() -> None:
    letter = mail("I will rank you first.")
    assert any(f.class_ == "claims" for f in check(letter, case_of(sector="residency"), CANDIDATE))
    assert not any(f.class_ == "claims" for f in check(letter, case_of(), CANDIDATE))


def test_a_name_of_the_trade_is_no_fault() -> None:
    case = case_of(
        role="Staff Nurse, Urgent Treatment Centre", notes={"dana": "intricate handrail. Realm db on the tablets"}
    )
    letter = mail(
        "I liked the Urgent Treatment Centre, the intricate handrail and Realm on the tablets.", subject="Hello"
    )
    assert check(letter, case, CANDIDATE) == []


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        ("Children's Librarian", "Thank you for telling me about the Children's Librarian post."),
        ("Driver", "I liked what you said about the mornings at the food bank."),
    ],
)
def test_a_role_with_an_apostrophe_and_an_employer_of_that_name_are_no_fault(role: str, sentence: str) -> None:
    assert (
        check(mail(sentence, subject="Hello"), case_of(role=role, notes={"dana": "mornings, the post"}), CANDIDATE)
        == []
    )


def test_an_endless_letter_is_cut() -> None:
    check(mail("I told you. " * 100_000), case_of(), CANDIDATE)
    check(mail("(" * 500_000), case_of(), CANDIDATE)


def test_an_application_without_details() -> None:
    case = case_of(company="", role="", notes={})
    assert isinstance(case.details, Opened)
    assert check(mail("Thank you for today."), case, CANDIDATE) == []


# The measured bars


def _write(path: Path, lines: list[str]) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_the_labelled_letters(shared: Path, tmp_path: Path) -> None:
    labels = shared / "data/letters/dev_checks.jsonl"
    out: list[str] = []
    assert check_lines(labels.read_bytes().splitlines(), lambda c, r: Workdays(), out.append, print)
    output = _write(tmp_path / "out.jsonl", out)
    bars = ["--at-least", "90", "--false", "4"]
    run = subprocess.run(
        [sys.executable, str(shared / "tools/score_letters.py"), str(labels), str(output), *bars], check=False
    )
    assert run.returncode == 0


def test_the_letters_of_the_stories_pass_their_own_checks(shared: Path) -> None:
    out: list[str] = []
    stories = (shared / "data/letters/dev_stories.jsonl").read_bytes().splitlines()
    assert draft_lines(stories, lambda c, r: Workdays(), out.append, print)
    letters = [json.loads(line) for line in out]
    assert len(letters) > 30
    assert [(d["id"], d["rule"], d["findings"]) for d in letters if d["findings"]] == []
    assert sum(d["ask"] is not None for d in letters) <= 0.15 * len(letters)


def test_a_bad_line_is_named_and_does_not_stop_the_others() -> None:
    out: list[str] = []
    err: list[str] = []
    assert not check_lines(['{"id": "x"}', "[]"], lambda c, r: Workdays(), out.append, err.append)
    assert out == []
    assert len(err) == 2
    assert '"channel"' in err[0]
