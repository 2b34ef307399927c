"""What each command says, on a world in memory."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import ACME, Here

from dayeight.cli.commands import COMMANDS
from dayeight.cli.entering import EXAMPLES
from dayeight.cli.looking import STATES, TASKS
from dayeight.core.facts import KINDS
from dayeight.core.rules import RULES
from dayeight.core.steps import State
from dayeight.letters import RULES_WITH_LETTERS


@pytest.fixture
def acme(here: Here) -> Here:
    here.ok(*ACME)
    return here


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_with_an_example(here: Here, name: str) -> None:
    text = here.ok(name, "--help")
    assert "Example" in text
    assert f"dayeight {name}" in text


def test_the_tables_are_whole() -> None:
    from typing import get_args

    assert set(TASKS) >= set(RULES)
    assert set(RULES) <= RULES_WITH_LETTERS
    assert set(STATES) == set(get_args(State))
    assert set(EXAMPLES) == set(KINDS) - {"candidate", "chosen", "retracted"}


def test_nothing_kept_yet(here: Here) -> None:
    text = here.ok("today")
    assert "Nothing is kept yet" in text
    assert "dayeight debrief" in text
    assert here.ok() == text
    assert here.ok("list").startswith("Nothing is kept yet")


def test_a_debrief_by_options_gives_the_advice_at_once(here: Here) -> None:
    text = here.ok(*ACME)
    assert "Kept as acme-data-analyst." in text
    assert "you would hear by Monday 30 November" in " ".join(text.split())
    assert "Thank-you to Dana Whitfield, by mail" in text
    assert "quiet until Tuesday 1 December, day eight." in " ".join(text.split())
    assert "Monday 30 November + one business day = Tuesday 1 December" in " ".join(text.split())
    assert "dayeight letter acme-data-analyst" in text


def test_a_dry_run_keeps_nothing(here: Here) -> None:
    assert "This would be kept:" in here.ok(*ACME, "--dry-run")
    assert json.loads(here.ok(*ACME, "--dry-run", "--json"))["kept"] is False
    assert "Nothing is kept yet" in here.ok("today")


def test_today_before_and_on_day_eight(acme: Here) -> None:
    acme.ok("log", "sent", "acme", "rule=TY-3", "to=dana")
    acme.time.set("2026-11-26T09:00")
    text = acme.ok("today")
    assert "Nothing to do today, and that is fine" in text
    assert "quiet until Tuesday 1 December (in five days)" in text
    acme.time.set("2026-12-01T10:30")
    text = acme.ok("today")
    assert "check-in with Dana Whitfield" in text
    assert "dayeight letter acme-data-analyst --rule CHECK-1 --to dana-whitfield" in text
    data = json.loads(acme.ok("today", "--json"))
    assert [step["rule"] for row in data["due"] for step in row["due"]] == ["CHECK-1"]
    assert "Dana" in acme.ok("letter", "acme")


def test_show_list_why_history(acme: Here) -> None:
    text = acme.ok("show", "acme")
    for words in ("Promise", "To do", "People", "Facts", "TY-3", "Dana Whitfield"):
        assert words in text
    data = json.loads(acme.ok("show", "acme", "--json"))
    assert data["application"] == "acme-data-analyst"
    assert {"steps", "why_quiet", "own", "questions", "people", "facts"} <= set(data)
    assert "Acme, Data analyst" in acme.ok("list", "acme")
    assert acme.ok("list", "--state", "closed") == "No application fits.\n"
    assert json.loads(acme.ok("list", "--json"))[0]["company"] == "Acme"
    assert "TY-3" in acme.ok("why", "acme", "--at", "18:00")
    assert "Taken back" not in acme.ok("history", "acme")
    assert len(json.loads(acme.ok("history", "acme", "--json"))) == 5


def test_why_at_an_earlier_moment_knows_only_what_was_known(acme: Here) -> None:
    acme.time.set("2026-11-25T09:00")
    acme.ok("log", "rejected", "acme", "by=dana")
    assert "a reply to their no" in acme.ok("why", "acme")
    assert "NO-1" not in acme.ok("why", "acme", "--at", "yesterday 10:00")


def test_log_undo_redo_correct(acme: Here) -> None:
    assert acme.ok("log", "received", "acme", "from=lee", "meaning=warm") == (
        "Kept: Lee Chu sent a friendly word on Monday 23 November.\n"
    )  # fmt: skip
    assert "Taken back: Lee Chu sent a friendly word" in acme.ok("undo")
    assert "Brought back: Lee Chu" in acme.ok("undo", "--redo")
    ids = acme.ok("history", "acme", "--ids").split()
    promise = next(
        fact for fact in json.loads(acme.ok("history", "acme", "--json")) if fact["fact"]["kind"] == "promised"
    )
    assert promise["fact"]["id"] in ids
    text = acme.ok("correct", promise["fact"]["id"], "due=2026-12-04")
    assert "Friday 4 December" in text
    assert "there is no fact" in acme.bad("correct", "nope", "due=2026-12-04").lower()
    assert "Write KEY=VALUE" in acme.bad("correct", promise["fact"]["id"], "due")
    assert "Taken back: Corrected" in acme.ok("undo")


def test_a_new_application_by_log(here: Here) -> None:
    assert "You applied" in here.ok(
        "log", "applied", "--company", "Initech", "--role", "Tester", "timezone=Europe/Berlin"
    )
    assert "Europe/Berlin" in here.ok("show", "initech")
    assert "Begun as other." in here.ok("log", "opened", "--company", "Other")
    assert "scheduled" in here.ok("log", "--kinds")
    assert "dayeight log sent" in here.ok("log", "--kinds", "sent")


@pytest.mark.parametrize("kind", sorted(set(EXAMPLES) - {"applied", "opened"}))
def test_every_example_of_log_works(acme: Here, kind: str) -> None:
    import shlex

    assert acme.ok(*shlex.split(EXAMPLES[kind])[1:]).startswith("Kept: ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["show", "nowhere"], "No application fits"),
        (["log", "danced", "acme"], "no kind of fact"),
        (["log", "sent", "acme", "colour=red"], "has no 'colour'"),
        (["log", "sent"], "No application was named"),
        (["log", "offered", "acme", "deadline=2026-02-30"], "not a date that exists"),
        (["log", "sent", "acme", "--at", "2026-02-30 10:00"], "not a moment that exists"),
        (["log", "sent", "acme", "--at", "25:00"], "not a moment that exists"),
        (["debrief", "--company", "Acme", "--ended", "2026-12-24 10:00"], "has not come yet"),
        (["debrief", "--company", "Acme", "--timezone", "Mars/Base"], "no time zone named"),
        (["debrief", "--company", "Acme", "--due", "2026-13-01"], "not a date that exists"),
        (["debrief", "--company", "Acme", "--due", "2026-11-01"], "before the interview"),
        (["debrief", "--company", "Acme", "--note", "x" * 30_000], "20,000 characters"),
        (["letter", "acme", "--rule", "XX-9"], "no rule"),
        (["letter", "acme", "--to", "nobody"], "none of the people"),
        (["import", "/no/such/file"], "cannot be read"),
        (["read", "/no/such/file"], "There is nothing at"),
        (["forget", "--person", "Nobody", "--yes"], "Nobody here is called"),
        (["why", "acme", "--at", "someday"], "not a moment"),
        (["serve", "--host", "0.0.0.0"], "could be reached by others"),
        (["me", "--timezone", "Mars/Base"], "no time zone named"),
        (["restore", "/no/such/file", "--yes"], "no file at"),
    ],
)
def test_a_persons_mistake_is_one_sentence_and_one_hint(acme: Here, words: list[str], told: str) -> None:
    text = acme.bad(*words)
    assert told in text
    assert len(text.strip().splitlines()) <= 2


def test_usage_is_status_two_with_what_was_meant(here: Here) -> None:
    assert "Did you mean show?" in here.bad("shwo", code=2)
    here.bad("today", "--nonsense", code=2)
    here.bad("debrief", "--stage", "third", code=2)


def test_debug_shows_the_place(acme: Here) -> None:
    found = acme.run("show", "nowhere")
    assert "Traceback" not in found.stderr
    from click.testing import CliRunner

    from dayeight.cli import cli
    from dayeight.cli.frame import Frame

    frame = Frame(debug=True, config=acme.config, joined=(acme.world, 1))
    assert "Traceback" in CliRunner().invoke(cli, ["show", "nowhere"], obj=frame).stderr


def test_letter_checks_eml_and_sent(acme: Here, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(
        "Subject: Thanks\n\nDear Diana,\n\nthank you for the talk about the Data analyst role.\n", encoding="utf-8"
    )
    found = acme.run("letter", "acme", "--to", "dana", "--check", str(own))
    assert "Must be changed" in found.stdout
    assert found.exit_code == 1
    data = json.loads(acme.ok("letter", "acme", "--to", "dana", "--json"))
    assert data["rule"] == "TY-3"
    assert data["mailto"].startswith("mailto:dana@acme.example?")
    eml = tmp_path / "dana.eml"
    assert "Noted as sent" in acme.ok("letter", "acme", "--to", "dana", "--eml", str(eml), "--sent")
    assert b"X-Unsent: 1" in eml.read_bytes()
    assert "TY-3" not in json.dumps(json.loads(acme.ok("today", "--json"))["due"])
    assert acme.ok("letter", "acme", "--rule", "CHECK-1", "--to", "dana", "--voicemail").startswith("Call:")


def test_me(here: Here) -> None:
    assert "not known" in here.ok("me")
    assert "Robin" in here.ok("me", "--name", "Robin", "--email", "r@x.example", "--country", "de")
    assert json.loads(here.ok("me", "--json"))["country"] == "DE"


def test_choosing_within_bounds(here: Here) -> None:
    assert "gap_days=7:" in here.ok("choose")
    assert "gap_days=10 (your choice):" in here.ok("choose", "gap_days=10")
    assert json.loads(here.ok("choose", "--json"))["gap_days"] == "10"
    assert "from 7 to 30" in here.bad("choose", "gap_days=1")
    assert "nothing to choose named" in here.bad("choose", "colour=1")
    assert "Taken back: You chose" in here.ok("undo")
    assert "choose" in here.bad("log", "chosen", "name=gap_days", "value=10")


def test_reading_shows_asks_and_keeps(acme: Here, tmp_path: Path) -> None:
    acme.ok("me", "--email", "robin@okafor.example")
    path = tmp_path / "answer.eml"
    path.write_text(
        "From: Dana <dana@acme.example>\nTo: robin@okafor.example\nDate: Mon, 23 Nov 2026 17:00:00 -0500\n"
        "Message-ID: <1@x.example>\nSubject: Interview\n\nWe will let you know by December 4.\n",
        encoding="utf-8",
    )
    text = acme.ok("read", str(path), typed="none\n")
    assert "1. Acme: Dana Whitfield said on" in text
    assert '"We will let you know by December 4' in text
    assert "Nothing was kept." in text
    assert "One fact kept" in acme.ok("read", "--yes", str(path))
    assert "Known already: 1" in acme.ok("read", str(path), "--yes")
    assert json.loads(acme.ok("read", "files", str(path), "--json"))["known_already"] == 1


def test_plan_and_promises_as_lines(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "histories.jsonl"
    good = {
        "id": "H1",
        "application": {"company": "N", "timezone": "America/New_York", "country": "US"},
        "people": {"d": {"name": "Dana", "part": "hiring_manager", "email": "d@n.example"}},
        "facts": [
            {"at": "2026-11-02T14:45", "kind": "interviewed", "people": ["d"]},
            {"at": "2026-11-02T14:45", "kind": "promised", "by": "d", "due": "2026-11-09"},
            {"at": "2026-11-02T20:10", "kind": "sent", "rule": "TY-1", "to": ["d"]},
        ],
        "checks": [{"now": "2026-11-05T09:00"}, {"now": "2026-11-10T10:30", "due": [], "state": "x"}],
    }
    bad = [{**good, "colour": 1}, {**good, "facts": [{"at": "2026-02-30", "kind": "applied"}]}]
    path.write_text("\n".join(["nonsense", *map(json.dumps, bad), json.dumps(good)]), encoding="utf-8")
    found = here.run("plan", str(path))
    assert found.exit_code == 1
    assert [re.split(r"[: ]", line)[1] for line in found.stderr.splitlines()] == ["1", "2", "3"]
    assert "colour" in found.stderr
    lines = [json.loads(line) for line in found.stdout.splitlines()]
    assert lines[0]["quiet_until"] == "2026-11-10"
    assert [step["rule"] for step in lines[1]["steps"]] == ["CHECK-1"]
    assert here.run("plan", "-", typed=json.dumps(good)).exit_code == 0
    drafts = here.run("draft", "-", typed=json.dumps(good))
    assert json.loads(drafts.stdout.splitlines()[0])["rule"] == "CHECK-1"
    text = '{"id": 1, "said_at": "2026-11-23T15:00", "text": "We decide by Friday."}'
    assert json.loads(here.run("read", "promises", typed=text).stdout)["promises"][0]["due"] == "2026-11-27"


def test_completion(here: Here) -> None:
    for name in ("bash", "zsh", "fish"):
        assert "_DAYEIGHT_COMPLETE" in here.ok("completion", name)


def test_what_comes_later_today_is_said(here: Here) -> None:
    here.time.set("2026-11-23T15:30")
    assert "Later today" in here.ok(*ACME)
    acme = here
    text = " ".join(acme.ok("show", "acme").split())
    assert "Later today Today from 17:00: thank-you to Dana Whitfield" in text
    assert "Nothing to do now" not in text
    acme.time.set("2026-11-24T09:00")
    acme.ok("log", "sent", "acme", "rule=TY-3", "to=dana")
    acme.time.set("2026-12-01T07:00")
    text = " ".join(acme.ok("today").split())
    assert "Today from 9:00: check-in with Dana Whitfield (Acme, Data analyst)" in text
    assert "Nothing to do today" not in text


def test_a_letter_without_a_rule_is_the_next_draft(here: Here) -> None:
    here.time.set("2026-11-23T15:30")
    here.ok(*ACME)
    acme = here
    text = acme.ok("letter", "acme")
    assert "Not due yet: it opens today from 17:00. This is the draft." in text
    assert "To: Dana Whitfield" in text
    assert json.loads(acme.ok("letter", "acme", "--json"))["opens"] == "2026-11-23T17:00-05:00"
    assert "No letter is due" in acme.bad("letter", "acme", "--sent")


def test_the_terminal_has_the_candidates_own_day(acme: Here) -> None:
    acme.time.set("2026-11-30T20:00")
    acme.ok("me", "--timezone", "Europe/Berlin")
    text = acme.ok("today")
    assert text.startswith("Tuesday 1 December 2026")
    assert "15:00 (9:00 their time)" in text
