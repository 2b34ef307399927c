"""What holds for letters from any notes: no name that no fact has, no placeholder, the limits."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.letters.made_up import CANDIDATE, NOTES, PEOPLE, TALK, case_of

from dayeight.letters import check, draft
from dayeight.letters.days import MONTHS, WEEKDAYS
from dayeight.letters.limits import WORDS
from dayeight.letters.notes import read_notes
from dayeight.letters.texts import en, en_answers
from dayeight.letters.words import count, fold, words

PIECES = st.sampled_from(
    [
        "moving the warehouse to dbt", "I did that at Acme", "she worries about on-call", "wants one number per lane",
        "told her abt Castellan: matched invoices, found $310k in 5 mo", "team of 7", "asked me abt SLAs, I waffled",
        "shd have said 2h30", "comp band ok", "also have Orbis in final", "privilege logs are a mess",
        "Xero -> NetSuite in Jan",
        "3 trials in spring", "nosy abt why leaving", "he loves pivot tables", "I said I type 70wpm & did rota for 30",
        "!!",
        "(half", "per Sie, Frau Dr. Keller", "42", "<b>bold</b>", "call me, I don't do email",
        "paeds bank shifts on my CV",
    ]
)  # fmt: skip
NOTE = st.one_of(
    st.lists(PIECES, max_size=8).map(". ".join),
    st.lists(PIECES, max_size=8).map("; ".join),
    st.text(max_size=300),
)
RULES = st.sampled_from(
    ["TY-1", "TY-2", "TY-3", "TY-4", "TY-5", "INFO-1", "CHECK-1", "CHECK-2", "CLOSE-1", "NO-1", "WARM-1"]
)
WORDING = " ".join(
    text
    for module in (en, en_answers)
    for value in vars(module).values()
    for text in ([value] if isinstance(value, str) else value if isinstance(value, tuple) else [])
    if isinstance(text, str)
)
OWN = {fold(w) for w in words(WORDING)} | {fold(w) for w in (*WEEKDAYS, *MONTHS, "Dear", "Hi", "Re", "AM", "PM", "I")}
OWN |= {fold(t) for t in ("Mr", "Ms", "Mrs", "Dr", "Mx", "Miss", "Professor", "Frau", "Herr", "Madame", "Monsieur")}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(note=NOTE, rule=RULES, to=st.sampled_from(["dana", "rita"]), country=st.sampled_from(["US", "GB", "DE"]))
def test_letters_name_nobody_whom_no_fact_names(note: str, rule: str, to: str, country: str) -> None:
    case = case_of(now=TALK + timedelta(days=8), notes={"dana": note}, country=country)
    letter = draft(case, CANDIDATE, rule, to, "email")
    facts = f"{note} {CANDIDATE.name} {case.details.company} {case.details.role} {' '.join(p.name for p in PEOPLE)}"
    known = {fold(w) for w in words(facts)} | {part for w in words(facts) for part in re.split(r"\W", fold(w))}
    for word in words(f"{letter.subject} {letter.text}"):
        if word[0].isupper():
            parts = [p for p in re.split(r"\W", fold(word)) if p]
            assert all(p in known | OWN or p in _spelt(note) for p in parts), word


def _spelt(note: str) -> set[str]:
    found: set[str] = set()
    notes = read_notes(note)
    for text in (*(t.phrase for t in notes.topics), *(n.phrase for n in notes.needs)):
        found.update(fold(w) for w in words(text))
    return found | {fold(m) for m in MONTHS} | {"year"}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(note=NOTE, rule=RULES)
def test_no_placeholder_and_within_the_limit(note: str, rule: str) -> None:
    case = case_of(now=TALK + timedelta(hours=5), notes={"dana": note})
    letter = draft(case, CANDIDATE, rule, "dana", "email")
    assert not re.search(r"\{\w*\}|\[[A-Za-z ]+\]|\bNone\b|\{\{", letter.text)
    assert count(letter.text) <= WORDS[rule]
    assert letter == draft(case, CANDIDATE, rule, "dana", "email")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(PIECES, min_size=1, max_size=8, unique=True), rule=RULES)
def test_letters_from_telegrams_pass_their_own_checks(pieces: list[str], rule: str) -> None:
    case = case_of(now=TALK + timedelta(hours=5), notes={"dana": "; ".join(pieces)})
    letter = draft(case, CANDIDATE, rule, "dana", "email")
    assert check(letter, case, CANDIDATE) == [], letter.text


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=2000), subject=st.none() | st.text(max_size=100))
def test_any_text_can_be_checked(text: str, subject: str | None) -> None:
    from dayeight.letters import Letter

    channel: Any = "email"
    letter = Letter("TY-1", "dana", channel, subject, text)
    for found in check(letter, case_of(), CANDIDATE, others=[text]):
        assert found.quote in text or found.quote in (subject or "")
        assert found.start is None or text[found.start :].startswith(found.quote)


def test_wordings_of_one_place_share_no_run_of_six_words() -> None:
    from dayeight.letters.checks.sameness import longest_run

    for module in (en, en_answers):
        for name, value in vars(module).items():
            if (
                name.isupper()
                and isinstance(value, tuple)
                and name.startswith(("THANKS", "TOPIC", "NEED", "PROOF", "INTEREST"))
            ):
                told = [[fold(w) for w in words(text)] for text in value]
                for i, one in enumerate(told):
                    assert all(longest_run(one, other) is None for other in told[i + 1 :]), name


def test_the_made_up_notes_all_yield_a_topic_or_a_need() -> None:
    assert all(not read_notes(text).empty for text in NOTES.values())
