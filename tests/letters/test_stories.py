"""Letters of whole stories: telegrams of many hands become sentences, and no letter says what nobody noted."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from dayeight.core.workdays import Workdays
from dayeight.flows.check_letters import check_lines
from dayeight.flows.draft_letters import draft_lines
from dayeight.letters.checks.sameness import content_overlap, longest_run
from dayeight.letters.limits import WORDS
from dayeight.letters.notes import read_notes
from dayeight.letters.phrases import as_clause, as_topic
from dayeight.letters.telegram import spell_out
from dayeight.letters.words import count, fold, words

HERE = Path(__file__).parent
STORIES = sorted((HERE / "stories").glob("*.jsonl"))
# Words that tell of feelings, decisions or deeds which only the candidate could know.
UNFOUNDED = re.compile(
    r"stayed with me|keep coming back|turning over|enjoyed|liked what|mind is made up|clear picture|stuck with me|"
    r"said that you sent me|I have decided|my references are ready",
    re.IGNORECASE,
)


def letters_of(*paths: Path) -> list[dict[str, Any]]:
    out: list[str] = []
    for path in paths:
        assert draft_lines(path.read_bytes().splitlines(), lambda c, r: Workdays(), out.append, print)
    return [json.loads(line) for line in out]


@pytest.fixture(scope="module")
def letters() -> list[dict[str, Any]]:
    return letters_of(*STORIES)


def test_every_letter_passes_its_own_checks_and_keeps_its_length(letters: list[dict[str, Any]]) -> None:
    assert len(letters) > 75
    assert [(d["id"], d["rule"], d["to"], d["findings"]) for d in letters if d["findings"]] == []
    for d in letters:
        assert d["channel"] != "email" or count(d["text"]) <= WORDS[d["rule"]]
    assert sum(d["ask"] is not None for d in letters) <= 0.15 * len(letters)


def test_the_same_stories_give_the_same_letters(letters: list[dict[str, Any]]) -> None:
    assert letters_of(*STORIES) == letters


def test_no_letter_tells_of_feelings_that_nobody_noted(letters: list[dict[str, Any]]) -> None:
    unfounded = [(d["id"], d["to"], m.group()) for d in letters if (m := UNFOUNDED.search(d["text"]))]
    noted_first_choice = {("LT06", "gwen"), ("LS09", "ag")}
    assert [u for u in unfounded if u[:2] not in noted_first_choice] == []


def test_notes_of_one_panel_differ(letters: list[dict[str, Any]]) -> None:
    panels: dict[tuple[str, str], list[str]] = defaultdict(list)
    for d in letters:
        if d["rule"] in ("TY-3", "TY-4"):
            panels[d["id"], d["now"]].append(d["text"].split("\n\n", 1)[1].rsplit("\n\n", 1)[0])
    for panel in panels.values():
        for one, other in combinations(panel, 2):
            assert longest_run([fold(w) for w in words(one)], [fold(w) for w in words(other)]) is None
            assert content_overlap(one, other) <= 0.35


@pytest.mark.parametrize(
    ("labels", "share_missed", "most_false"),
    [
        ("blind_checks.jsonl", 0.02, 0),
        ("blind_checks_2.jsonl", 0.11, 4),
        ("passages/letters_1.jsonl", 0.11, 1),
        ("passages/letters_2.jsonl", 0.06, 1),
    ],
)
def test_the_blind_checks(labels: str, share_missed: float, most_false: int) -> None:
    """Letters labelled before the checks first saw them; of the second hundred only every other one was learnt from."""
    labelled = [json.loads(line) for line in (HERE / labels).read_text("utf-8").splitlines()]
    out: list[str] = []
    assert check_lines([json.dumps(d) for d in labelled], lambda c, r: Workdays(), out.append, print)
    found = {d["id"]: d["findings"] for d in map(json.loads, out)}
    wanted = missed = false = 0
    for d in labelled:
        false += len(found[d["id"]]) if not d["expect"] else 0
        for fault in d["expect"]:
            wanted += 1
            missed += not any(f["class"] == fault["class"] and _meets(f, fault, d) for f in found[d["id"]])
    assert missed <= share_missed * wanted
    assert false <= most_false


def _meets(finding: dict[str, Any], fault: dict[str, Any], letter: dict[str, Any]) -> bool:
    quote, wanted = finding["quote"], fault["quote"]
    if not quote or not wanted:
        return quote == wanted
    text = f"{letter['subject'] or ''}\n{letter['text']}"
    start, begins = text.find(quote), text.find(wanted)
    return start < begins + len(wanted) and begins < start + len(quote)


@pytest.mark.parametrize(
    ("note", "phrase"),
    [
        ("vascular access audits never closed out", "vascular access audits"),
        ("summer reading signups down since covid (410 vs 700)", "summer reading signups"),
        ("major gifts pipeline thin", "the major gifts pipeline"),
        ("GST refunds stuck", "GST refunds"),
        ("competency book they rewrote this summer", "the competency book you rewrote this summer"),
        ("voids taking 9 months to turn around", "voids taking 9 months to turn around"),
        ("deposition prep", "deposition prep"),
        ("near miss reporting", "near miss reporting"),
        ("outcomes framework w/ dept", "the outcomes framework with the department"),
        ("fleet supt", None),
        ("passed bend", None),
        ("blames QA for holds", None),
        ("school groups cancel when the wind is up", "school groups"),
    ],
)
def test_a_telegram_as_a_noun_phrase(note: str, phrase: str | None) -> None:
    assert as_topic(spell_out(note)) == phrase


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("nobody fills the form", "nobody fills the form"),
        ("liquid nitrogen alarm goes to one phone", "the liquid nitrogen alarm goes to one phone"),
        ("RF scanners drop out in aisle 14-20", "RF scanners drop out in aisle 14 to 20"),
        ("statutory audit took 4 months last yr", "the statutory audit took 4 months last year"),
        ("room holds 25", "the room holds 25"),
        ("CIP valves stick", "CIP valves stick"),
        ("he'll teach the CNC", None),
        ("design system v2 half built", None),
    ],
)
def test_a_telegram_as_a_clause(note: str, clause: str | None) -> None:
    assert as_clause(spell_out(note)) == clause


@pytest.mark.parametrize(
    ("note", "place", "doing", "facts"),
    [
        ("told him Great Lakes Boiler - 4 yrs, ran about 900 welds", "Great Lakes Boiler",
         ("ran about 900 welds",), ("4 years",)),
        ("I told her at Malwa i closed audit in 7 weeks", "Malwa", ("closed the audit in 7 weeks",), ()),
        ("told her: Nordwind, moved batch to Kafka, delay 6h -> 4 min", "Nordwind",
         ("moved batch to Kafka",), ("delay 6h to 4 minutes",)),
        ("i told: in Arvind unit 5 yrs, OTD 72% to 91%", "Arvind unit", (), ("5 years", "OTD 72% to 91%")),
        ("I said I type 70wpm & did rota for 30", "", ("type 70 words a minute and did the rota for 30",), ()),
    ],
)  # fmt: skip
def test_the_candidates_own_work(note: str, place: str, doing: tuple[str, ...], facts: tuple[str, ...]) -> None:
    (proof,) = read_notes(f"staff rota is a mess. {note}").proofs
    assert (proof.place, proof.doing, proof.facts) == (place, doing, facts)


def test_what_that_stands_for_is_what_was_noted_last() -> None:
    (proof,) = read_notes("ledger service. wants to split reads by Q1. I did the same at Ferrous").proofs
    assert proof.about == "that you would like to split reads by Q1"


def test_advice_and_doubts_are_read() -> None:
    notes = read_notes("blueprinting in clinics. said read the Downe book, go to the meetup in Oct. not for me I think")
    assert notes.advice == ("read the Downe book", "go to the meetup in October")
    assert notes.doubtful


def test_importing_the_letters_compiles_no_pattern() -> None:
    import sys

    import dayeight.letters

    assert dayeight.letters.RULES_WITH_LETTERS
    modules = [m for name, m in sys.modules.items() if name.startswith("dayeight.letters")]
    assert [k for m in modules for k, v in vars(m).items() if isinstance(v, re.Pattern)] == []
