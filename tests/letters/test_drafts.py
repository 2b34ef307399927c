"""Golden pairs (facts beside the letter), and what every draft must hold."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Any, get_args

import pytest
from tests.letters.made_up import BEGINNING, CANDIDATE, NOTES, PEOPLE, TALK, case_of

from dayeight.core.facts import (
    Fact,
    News,
    Note,
    OfferedElsewhere,
    Person,
    Posting,
    Received,
    Referred,
    Rejected,
    Scheduled,
    Sent,
    Withdrew,
)
from dayeight.core.facts.kinds import NewsKind
from dayeight.letters import RULES_WITH_LETTERS, Letter, check, draft
from dayeight.letters.checks.sameness import content_overlap, longest_run
from dayeight.letters.limits import LINKEDIN_CHARACTERS, VOICEMAIL_WORDS, WORDS
from dayeight.letters.words import count, fold, words

LATER = datetime(2026, 11, 10, 10, 30, tzinfo=UTC)
PANEL = ("dana", "omar", "lin", "petra")

GOLDEN_TY_1 = (
    "Hi Dana,\n"
    "\n"
    "Thank you for making the time today to take me through the Data Analyst role. It "
    "helped me to hear from you about on-call.\n"
    "\n"
    "You mentioned moving the warehouse to dbt; I did that at Acme (110 models).\n"
    "\n"
    "I would be happy to join you. I look forward to your news by Monday, November 9.\n"
    "\n"
    "Kind regards\n"
    "Maya Lindholm\n"
    "(206) 555-0114"
)
GOLDEN_CHECK_1 = (
    "Hi Dana,\n"
    "\n"
    "You and I spoke on Monday, November 2 about the Data Analyst role. You mentioned a week, so I am "
    "just checking in on timing.\n"
    "\n"
    "I would still like to do the work, and I am glad to send anything you need. Is there a new"
    " date you have in mind?\n"
    "\n"
    "Kind regards\n"
    "Maya Lindholm\n"
    "(206) 555-0114"
)
GOLDEN_VOICEMAIL = (
    "Voicemail: Maya Lindholm, (206) 555-0114. Dana, you and I spoke on Monday, November 2 about the Data"
    " Analyst role. You mentioned a week, so I am just checking in on timing. I am still very interested,"
    " and there is no hurry to call back. My number again: (206) 555-0114."
)


def letter_of(rule: str, to: str = "dana", channel: Any = "email", **given: Any) -> Letter:
    voicemail = given.pop("voicemail", False)
    return draft(case_of(**given), CANDIDATE, rule, to, channel, voicemail=voicemail)


def test_a_thank_you_from_notes() -> None:
    letter = letter_of("TY-1")
    assert letter.subject == "Thank you, Data Analyst interview"
    assert letter.ask is None
    assert letter.text == GOLDEN_TY_1


def test_a_check_in_on_day_eight() -> None:
    letter = draft(case_of(now=LATER), CANDIDATE, "CHECK-1", "dana", "email")
    assert letter.text == GOLDEN_CHECK_1


def test_a_voicemail() -> None:
    letter = draft(case_of(now=LATER), CANDIDATE, "CHECK-1", "dana", "phone", voicemail=True)
    assert letter.subject is None
    assert letter.text == GOLDEN_VOICEMAIL


@pytest.mark.parametrize("rule", ["CHECK-1", "CHECK-2"])
def test_a_live_script_is_short_and_gives_the_number(rule: str) -> None:
    text = draft(case_of(now=LATER), CANDIDATE, rule, "dana", "phone").text
    assert "(206) 555-0114" in text
    assert count(text) < 200
    assert "promise" not in text


def test_notes_in_another_language_are_not_quoted_but_asked_for() -> None:
    letter = letter_of("TY-1", notes={"dana": "per Sie. Das Lager ist voll und wir finden nichts. Inventur bis 17.11."})
    assert letter.ask is not None
    assert "Lager" not in letter.text
    assert check(letter, case_of(notes={}), CANDIDATE) == []


def test_without_notes_the_letter_is_honest_and_asks_one_thing() -> None:
    letter = letter_of("TY-1", notes={})
    assert letter.ask == "What did Dana talk about that you would like to come back to?"
    assert check(letter, case_of(notes={}), CANDIDATE) == []


def test_what_is_private_stays_out() -> None:
    notes = {"dana": "bit cold, nosy about my health. comp band ok. backlog of refunds. also have Orbis in final"}
    text = letter_of("TY-1", notes=notes).text
    assert "backlog of refunds" in text
    for word in ("cold", "nosy", "health", "band", "Orbis"):
        assert word not in text


def test_a_formal_reader_is_greeted_formally() -> None:
    assert letter_of("TY-1", notes={"dana": "formal, Ms. Whitfield. backlog of refunds"}).text.startswith(
        "Dear Ms. Whitfield,\n"
    )
    uk = letter_of("TY-1", notes={"dana": "formal, Ms. Whitfield. backlog of refunds"}, country="GB").text
    assert uk.startswith("Dear Ms Whitfield,\n")
    assert "Yours sincerely" in uk


def test_british_and_american_dates() -> None:
    assert "Monday, November 9" in letter_of("TY-1").text
    assert "Monday 9 November" in letter_of("TY-1", country="GB").text


def test_a_named_date_is_not_asked_for_and_a_missing_one_once() -> None:
    assert "?" not in letter_of("TY-1").text
    assert letter_of("TY-1", promise=None).text.count("?") == 1


def test_panel_notes_differ() -> None:
    case = case_of(people=PANEL)
    letters: list[Letter] = []
    for person in PANEL:
        letters.append(draft(case, CANDIDATE, "TY-3", person, "email", others=[other.text for other in letters]))
    bodies = [letter.text.split("\n\n", 1)[1].rsplit("\n\n", 1)[0] for letter in letters]
    for one, other in combinations(bodies, 2):
        assert longest_run([fold(w) for w in words(one)], [fold(w) for w in words(other)]) is None
        assert content_overlap(one, other) <= 0.35
    assert "on-call" in bodies[0] or "dbt" in bodies[0]
    assert "pager rota" in bodies[1]
    assert "dashboard" in bodies[2]
    assert "refunds" in bodies[3] or "invoices" in bodies[3]


def test_a_date_on_the_line_of_two_companies_reads_differently() -> None:
    one = letter_of("TY-1", notes={})
    other = letter_of("TY-1", notes={}, company="Castellan Foods")
    assert one.text != other.text


MORE: dict[str, tuple[Fact, ...]] = {
    "MORE-1": (Received(at=LATER - timedelta(hours=2), application="a", from_="dana", meaning="more_time"),),
    "NEXT-1": (
        Scheduled(at=LATER - timedelta(hours=2), application="a", start=LATER + timedelta(days=3), by="rita",
                  people=("dana", "omar")),
    ),
    "NO-1": (Rejected(at=LATER - timedelta(hours=2), application="a", by="rita"),),
    "OFFER-1": (OfferedElsewhere(at=LATER - timedelta(hours=2), application="a", deadline=date(2026, 11, 16)),),
    "WITHDRAW-1": (Withdrew(at=LATER - timedelta(hours=2), application="a"),),
    "CHECK-2": (Sent(at=LATER - timedelta(hours=2), application="a", rule="CHECK-1", to=("rita",)),),
    "REF-1": (Referred(at=TALK - timedelta(days=9), application="a", by="rita"),),
    "TRIG-1": (Posting(at=LATER - timedelta(hours=2), application="a", change="reposted"),),
    "WATCH-3": (Posting(at=LATER - timedelta(hours=2), application="a", change="upgraded"),),
    "WATCH-4": (News(at=LATER - timedelta(hours=2), application="a", what="funding"),),
}  # fmt: skip


@pytest.mark.parametrize("stage", ["screen", "first", "final"])
@pytest.mark.parametrize("country", ["US", "GB", "DE"])
@pytest.mark.parametrize("rule", sorted(RULES_WITH_LETTERS))
def test_every_letter_passes_its_own_checks(rule: str, country: str, stage: str) -> None:
    for to in ("dana", "rita"):
        for notes in (NOTES, {}):
            for promise in ("we get back to all applicants in one week", None):
                case = case_of(
                    *MORE.get(rule, ()), now=LATER, country=country, stage=stage, notes=notes, promise=promise
                )
                channel: Any = {"LI-1": "linkedin", "ASK-1": "phone"}.get(rule, "email")
                letter = draft(case, CANDIDATE, rule, to, channel)
                assert check(letter, case, CANDIDATE) == [], letter.text
                assert letter.rule == rule
                assert letter.to == to
                if channel == "email":
                    assert 0 < count(letter.subject or "") <= 8
                    assert count(letter.text) <= WORDS[rule]
                if channel == "linkedin":
                    assert len(letter.text) <= LINKEDIN_CHARACTERS["free"]
                assert "None" not in letter.text


@pytest.mark.parametrize("what", get_args(NewsKind))
def test_news_is_told_without_gossip(what: NewsKind) -> None:
    case = case_of(News(at=LATER, application="a", what=what), now=LATER)
    letter = draft(case, CANDIDATE, "WATCH-4", "dana", "email")
    assert check(letter, case, CANDIDATE) == []
    for word in ("layoff", "freeze", "left"):
        assert word not in letter.text


@pytest.mark.parametrize("rule", ["CHECK-1", "CHECK-2"])
def test_a_voicemail_has_at_most_seventy_words(rule: str) -> None:
    long = Person(at=BEGINNING, application="a", person="dana", name="Prof. Dr. Maximiliane von Hohenstein-Lichtenfels")
    case = case_of(now=LATER, persons=(long, *PEOPLE[1:]), role="Postdoctoral Research Associate in Coastal Sediments")
    letter = draft(case, CANDIDATE, rule, "dana", "phone", voicemail=True)
    assert count(letter.text) - 1 <= VOICEMAIL_WORDS
    assert check(letter, case, CANDIDATE) == []


@pytest.mark.parametrize(
    "name",
    [
        "李雷",
        "Ольга Петрова",
        "محمد علي",
        "Siobhán Ní Cheallaigh",
        "Thanh-Hà Phạm",
        "O'Brien",
        "X Æ A-12",
        "<b>Eve</b>",
    ],
)
def test_names_of_any_script(name: str) -> None:
    reader = Person(at=BEGINNING, application="a", person="dana", name=name, part="hiring_manager", email="d@n.example")
    case = case_of(persons=(reader, *PEOPLE[1:]))
    letter = draft(case, CANDIDATE, "TY-1", "dana", "email")
    assert check(letter, case, CANDIDATE) == []


def test_line_breaks_in_names_and_titles_never_reach_a_header() -> None:
    evil = Person(
        at=BEGINNING, application="a", person="dana", name="Dana\r\nBcc: all@x.example\nW", email="d@n.example"
    )
    case = case_of(persons=(evil, *PEOPLE[1:]), role="Analyst\r\nBcc: x@y.example", company="North\nwind")
    for rule in sorted(RULES_WITH_LETTERS):
        letter = draft(case, CANDIDATE, rule, "dana", "email")
        assert "\n" not in (letter.subject or "")
        assert "\r" not in letter.text
        assert "\nBcc" not in letter.text


def test_script_in_notes_is_no_topic() -> None:
    text = letter_of("TY-1", notes={"dana": "<script>alert(1)</script>; backlog of refunds; {{name}} [date]"}).text
    assert "script" not in text
    assert "{" not in text
    assert "[" not in text


def test_a_megabyte_of_notes_does_not_hang() -> None:
    for text in ("x" * 1_000_000, "I told her about " * 60_000, "a, " * 330_000, "((((" * 250_000, "; " * 500_000):
        case = case_of(notes={"dana": text})
        letter = draft(case, CANDIDATE, "TY-1", "dana", "email")
        check(letter, case, CANDIDATE)
        assert count(letter.text) < WORDS["TY-1"]


def test_a_letter_without_a_known_reader_or_talk() -> None:
    case = case_of(notes={})
    for rule in sorted(RULES_WITH_LETTERS):
        assert draft(case, CANDIDATE, rule, "nobody", "email").text


def test_notes_on_nobody_in_particular_serve_the_only_interviewer() -> None:
    assert "backlog of refunds" in letter_of("TY-1", notes={None: "backlog of refunds"}).text
    assert Note(None, "x").person is None
