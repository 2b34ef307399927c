"""Letters as their readers see them: stories of many trades and hands, drafted for every family of rules."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from dayeight.core.workdays import Workdays
from dayeight.flows.draft_letters import draft_lines
from dayeight.letters.limits import WORDS
from dayeight.letters.notes import read_notes
from dayeight.letters.phrases import as_clause, as_need, as_topic
from dayeight.letters.telegram import spell_out
from dayeight.letters.words import count

HERE = Path(__file__).parent / "stories"
FAMILIES = {
    "TY-1", "TY-2", "TY-3", "TY-4", "CHECK-1", "CHECK-2", "CLOSE-1", "MORE-1", "NEXT-1", "OFFER-1", "WITHDRAW-1",
    "NO-1", "WARM-1", "TRIG-1", "REF-1", "REF-2", "REF-3", "DONE-1", "AGENCY-1", "LI-1",
}  # fmt: skip
# What is left of a telegram that was not understood.
BROKEN = re.compile(
    r"\bthe (?:still|out|would|very|my|a|in)\b|\bw/|\b(?:yrs|wks|mgr|abt|bcos|vols)\b| & | ~|"
    r"[:;]-?[)D](?:\s|$)|\babout (?:what|how) I\b|: [^.\n]*: |[,;:]\.|\bsuggest(?:s|ed)? a\b|!!",
)
# What no letter should tell back: pay, families, tears.
TOLD_BACK = re.compile(r"46,000|brother|Walter|beagle|salary|62,000|softball|coffee machine|Chiefs", re.IGNORECASE)


@pytest.fixture(scope="module")
def letters() -> list[dict[str, Any]]:
    out: list[str] = []
    for path in sorted(HERE.glob("fresh_reader*.jsonl")):
        assert draft_lines(path.read_bytes().splitlines(), lambda c, r: Workdays(), out.append, print)
    return [json.loads(line) for line in out]


def test_all_families_pass_their_checks_and_limits(letters: list[dict[str, Any]]) -> None:
    assert {d["rule"] for d in letters} >= FAMILIES
    assert [(d["id"], d["rule"], d["to"], d["findings"]) for d in letters if d["findings"]] == []
    assert [d["rule"] for d in letters if d["channel"] == "email" and count(d["text"]) > WORDS[d["rule"]]] == []


def test_no_telegram_stays_broken_and_nothing_private_is_told(letters: list[dict[str, Any]]) -> None:
    found = [(d["id"], d["to"], m.group()) for d in letters for p in (BROKEN, TOLD_BACK) if (m := p.search(d["text"]))]
    assert found == []


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("canning line does 38 cpm", "the canning line does 38 cpm"),
        ("3D printer broken since march", "the 3D printer has been broken since March"),
        ("would be a peer", None),
        ("prototypes die in the branch", "prototypes die in the branch"),
        ("vols feed wrong food to the cats", "volunteers feed the wrong food to the cats"),
        ("cancellations in wind nobody rings the parents", "nobody rings the parents"),
        ("phones ring 9 min avg before pickup", "phones ring 9 minutes on average before pickup"),
        ("site at Tanjong delayed 7 wks bcos panels stuck at port",
         "the site at Tanjong is delayed 7 weeks because panels are stuck at port"),
    ],
)  # fmt: skip
def test_clauses(note: str, clause: str | None) -> None:
    assert as_clause(spell_out(note)) == clause


@pytest.mark.parametrize(
    ("note", "phrase"),
    [
        ("still on paper diary", None),
        ("out on the water", None),
        ("german B2 enough they say", None),
        ("turnover brutal", "turnover"),
        ("pick rate 92/hr target 110", "the pick rate"),
        ("Moving to a GRC tool in Q3", "moving to a GRC tool in Q3"),
    ],
)
def test_topics(note: str, phrase: str | None) -> None:
    assert as_topic(spell_out(note)) == phrase


@pytest.mark.parametrize(
    ("note", "place", "doing", "facts"),
    [
        ("I tell him at Novotek I make 140 test automatic, time for one test from 3 hour to 25 minute",
         "Novotek", ("made 140 tests automatic",), ("time for one test from 3 hours to 25 minutes",)),
        ("told her abt the Burien pantry: 212 volunteers, no-shows down from 1 in 3 to 1 in 10",
         "the Burien pantry", (), ("212 volunteers", "no-shows down from 1 in 3 to 1 in 10")),
        ("I said 4 years scheduling at Cholla, never missed a truck",
         "", ("never missed a truck",), ("4 years scheduling at Cholla",)),
        ("I said at Lakeshore DC my crew of 22 went 8 months w/o injury",
         "Lakeshore DC", (), ("my crew of 22 went 8 months without injury",)),
        ("I walked her through Smoky Ridge - took availability from 92 to 96.5",
         "Smoky Ridge", ("took availability from 92 to 96.5",), ()),
        ("I promised nothing but said I return marking in 10 days", "", ("return marking in 10 days",), ()),
        ("I showed her my little tool", "", ("showed you my little tool",), ()),
    ],
)  # fmt: skip
def test_the_work_told(note: str, place: str, doing: tuple[str, ...], facts: tuple[str, ...]) -> None:
    (proof,) = read_notes(f"staff rota is a mess. {note}").proofs
    assert (proof.place, proof.doing, proof.facts) == (place, doing, facts)


def test_who_somebody_is_and_what_they_feel_is_no_topic() -> None:
    notes = read_notes("NED, chairs risk committee. she teared up about the dog. money: 46k + house. chairs stacked :)")
    assert notes.topics == ()


def test_their_ideas_and_their_interest_in_ones_work() -> None:
    idea, mine = read_notes("stats. suggested a joint project with his group. Interested in my drone lidar").topics
    assert (idea.phrase, idea.idea) == ("your idea of a joint project with your group", True)
    assert (mine.phrase, mine.asked) == ("my drone lidar", True)


@pytest.mark.parametrize(
    ("note", "need"),
    [
        ("he need PM who can handle main con", "a PM who can handle the main contractor"),
        ("she wants that designers tune the jump without ask a programmer",
         "designers to tune the jump without asking a programmer"),
        ("wants TY students (transition year) in March", "TY students in March"),
    ],
)  # fmt: skip
def test_needs(note: str, need: str) -> None:
    (found,) = read_notes(f"the rota is a mess. {note}").needs
    assert as_need(found.phrase) == need


def test_a_quality_is_no_need() -> None:
    assert read_notes("phones ring all day. she needs bilingual - I speak spanish fluent").needs == ()
