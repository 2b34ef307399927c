"""A person's own templates, openings and closings: facts fill the slots, and nothing else does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD
from tests.letters.made_up import CANDIDATE, PANEL_NOTES, case_of

from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts import Candidate
from dayeight.errors import BadInput, NotFound, Unreadable
from dayeight.flows.debrief import keep_debrief
from dayeight.flows.me import keep_candidate
from dayeight.flows.own_templates import checked, kept, own_words, shown, started, templates
from dayeight.flows.ports import World
from dayeight.flows.write_letter import letter_for
from dayeight.letters import check, draft
from dayeight.letters.own import SLOTS, OwnWords, problems, starter
from dayeight.store.own_files import OwnFiles

DOC = Path(__file__).parents[2] / "docs" / "own-words.md"


def block(kind: str) -> str:
    found = re.search(rf"```{kind}\n(.*?)```", DOC.read_text("utf-8"), re.DOTALL)
    assert found
    return found[1]


def written(template: str, *, rule: str = "TY-1", notes: dict[str | None, str] | None = None) -> tuple[str, str | None]:
    case = case_of(notes={"dana": PANEL_NOTES} if notes is None else notes)
    letter = draft(case, CANDIDATE, rule, "dana", "email", own=OwnWords({rule: template}))
    return letter.text, letter.ask


def test_the_example_of_the_page_is_what_comes_out() -> None:
    text, ask = written(block("text"))
    assert text == block("letter").strip()
    assert ask is None


def test_the_page_names_every_slot() -> None:
    told = dict(re.findall(r"^\| \{(\w+)\} \| (.+?) \|$", DOC.read_text("utf-8"), re.MULTILINE))
    assert told == {name: slot.says for name, slot in SLOTS.items()}


def test_what_the_facts_lack_is_asked_and_never_filled_in() -> None:
    template = "{greeting}\n\nYou spoke about {talk}.\n\n{end}"
    text, ask = written(template, notes={})
    assert ask == "What did Dana talk about?"
    assert "You spoke about" not in text
    assert "{" not in text


def test_a_line_with_a_question_mark_falls_away() -> None:
    text, ask = written("{greeting}\n\nThank you.\n? You spoke about {talk}.\n\n{end}", notes={})
    assert ask is None
    assert text.startswith("Hi Dana,\n\nThank you.\n\n")


def test_a_slot_that_does_not_exist_is_an_error_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match=r"slot \{talc\}") as told:
        written("{greeting}\n\nYou spoke about {talc}.")
    assert "talk" in told.value.hint


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("Hello {nome}", "{nome} is no slot."),
        ("Hello {name", "A brace stands alone: slots are written {name}."),
        ("# only a remark", "There is no text."),
        ("word " * 201, "It has 201 words without its slots; a letter of TY-1 should have at most 200."),
        ("Subject: one two three four five six seven eight nine\n\nHi", "The subject has 9 words; at most 8 are read."),
    ],
)
def test_what_is_wrong_with_a_template_is_told(template: str, problem: str) -> None:
    assert problem in problems("TY-1", template)


@pytest.mark.parametrize("rule", ["TY-1", "TY-3", "CHECK-1", "NO-1", "INFO-1"])
def test_the_text_to_begin_with_is_sound(rule: str) -> None:
    assert problems(rule, starter(rule)) == []


def test_own_openings_and_closings_stand_in_the_programs_letters() -> None:
    own = OwnWords(openings=("It was good to meet you {day}.",), closings=("Be well",))
    case = case_of()
    text = draft(case, CANDIDATE, "TY-1", "dana", "email", own=own).text
    assert "\n\nIt was good to meet you today." in text
    assert text.endswith(f"Be well\n{CANDIDATE.name}\n{CANDIDATE.phone}")


def test_the_signature_is_the_persons_own() -> None:
    signed = Candidate(at=CANDIDATE.at, name="Maya Lindholm", signature="Maya\nshe/her")
    text = draft(case_of(), signed, "TY-1", "dana", "email", own=OwnWords({"TY-1": "{greeting}\n\nHi.\n\n{signature}"}))
    assert text.text.endswith("Maya\nshe/her")


def test_the_checks_read_a_letter_of_ones_own_alike() -> None:
    template = OwnWords({"TY-1": "{greeting}\n\nI would love to join Contoso, as soon as possible.\n\n{end}"})
    letter = draft(case_of(), CANDIDATE, "TY-1", "dana", "email", own=template)
    assert {"facts", "form"} & {f.class_ for f in check(letter, case_of(), CANDIDATE)}


@pytest.fixture
def files(tmp_path: Path) -> OwnFiles:
    return OwnFiles(tmp_path / "data" / "templates")


@pytest.fixture
def world(files: OwnFiles) -> World:
    world = World(MemoryJournal(), MemoryPlanRows(), workdays, Time(), None, lambda: own_words(files))
    keep_candidate(world, ME, {"name": "Robin Okafor", "emails": ["robin@okafor.example"]})
    return world


def test_files_are_begun_read_and_private(files: OwnFiles) -> None:
    assert templates(files) == []
    path = started(files, "CHECK-1")
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert shown(files, "CHECK-1") == starter("CHECK-1")
    path.write_text("{greeting}\n\nHello {nobody}", "utf-8")
    assert started(files, "CHECK-1").read_text("utf-8").endswith("{nobody}")
    assert checked(files, "CHECK-1").problems == ("{nobody} is no slot.",)
    files.write("openings", "# mine\nGood to see you {day}.\n\nHello {talk}\n")
    assert own_words(files).openings == ("Good to see you {day}.", "Hello {talk}")
    assert checked(files, "openings").problems
    files.write("TY-99", "x")
    assert [t.name for t in templates(files) if t.problems] == ["CHECK-1", "TY-99", "openings"]
    with pytest.raises(NotFound, match="no letter"):
        started(files, "TY-99")
    with pytest.raises(NotFound, match="of your own"):
        checked(files, "TY-2")


def test_a_file_that_is_no_text_is_told(files: OwnFiles) -> None:
    path = files.write("TY-1", "x")
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Unreadable, match="not plain text"):
        own_words(files)
    path.write_bytes(b"x" * 30_000)
    with pytest.raises(Unreadable, match="too long"):
        own_words(files)


def test_a_changed_letter_is_where_the_next_one_begins(world: World, files: OwnFiles) -> None:
    acme = keep_debrief(world, ME, TOLD)
    before = letter_for(world, ME, acme, "TY-1", "dana").letter
    changed = before.text.replace("\n\n", "\n\nWell, that was a good hour!\n\n", 1)
    path = kept(world, ME, files, acme, before.rule, "dana", changed, before.subject or "")
    told = path.read_text("utf-8")
    assert "Dana" not in told
    assert "{greeting}" in told
    after = letter_for(world, ME, acme, "TY-1", "dana").letter
    assert after.text == changed
    other = letter_for(world, ME, acme, before.rule, "lee").letter
    assert "Dana" not in other.text
    assert ("Well, that was a good hour!" in other.text) == (other.ask is None)
    with pytest.raises(BadInput, match="no text"):
        kept(world, ME, files, acme, before.rule, "dana", " \n", "")
