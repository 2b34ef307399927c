"""`dayeight letter template`: list, show, edit-path, check and keep, on a data folder of the test's own."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.flows.conftest import ME, Time
from tests.flows.test_debrief import TOLD

from dayeight.calendars.public_holidays import workdays
from dayeight.cli import cli
from dayeight.cli.frame import Frame
from dayeight.config import Config
from dayeight.flows.debrief import keep_debrief
from dayeight.flows.me import keep_candidate
from dayeight.flows.own_templates import own_words
from dayeight.flows.ports import World
from dayeight.wiring import own_files


class Line:
    """The command line on a world in memory whose templates lie in one folder."""

    def __init__(self, folder: Path) -> None:
        self.config = Config(folder)
        files = own_files(self.config)
        self.world = World(MemoryJournal(), MemoryPlanRows(), workdays, Time(), None, lambda: own_words(files))
        keep_candidate(self.world, ME, {"name": "Robin Okafor", "emails": ["robin@okafor.example"]})

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(cli, list(words), obj=Frame(config=self.config, joined=(self.world, ME)))


def test_a_template_from_its_first_line_to_a_letter(tmp_path: Path) -> None:
    line = Line(tmp_path)
    acme = keep_debrief(line.world, ME, TOLD)
    assert "no templates of your own" in line.run("letter", "template", "list").stdout
    path = Path(line.run("letter", "template", "edit-path", "TY-3").stdout.strip())
    assert path.is_file()
    assert line.run("letter", "template", "show", "TY-3").stdout == path.read_text("utf-8")
    assert "Nothing to say" in line.run("letter", "template", "check", "TY-3").stdout
    path.write_text("Subject: Hello {company}\n\n{greeting}\n\nWhat a good talk {day}.\n\n{end}", "utf-8")
    assert str(path) in line.run("letter", "template", "list", "--json").stdout
    shown = line.run("letter", acme, "--rule", "TY-1", "--to", "dana")
    assert "Subject: Hello Acme, Inc." in shown.stdout
    assert "What a good talk today." in shown.stdout


def test_a_changed_letter_is_kept(tmp_path: Path) -> None:
    line = Line(tmp_path)
    acme = keep_debrief(line.world, ME, TOLD)
    mine = tmp_path / "mine.txt"
    mine.write_text("Subject: Thanks\n\nHi Dana,\n\nThat went fast.\n\nRobin Okafor\n", "utf-8")
    kept = line.run("letter", "template", "keep", "TY-3", acme, str(mine), "--to", "dana")
    assert "Kept as your template for TY-3" in kept.stdout
    told = own_files(line.config).read("TY-3")
    assert told == "Subject: Thanks\n\n{greeting}\n\nThat went fast.\n\n{signature}\n"


def test_wrong_words_get_one_sentence_and_a_hint(tmp_path: Path) -> None:
    line = Line(tmp_path)
    for words in (("frobnicate",), ("show",), ("show", "TY-99"), ("check", "TY-1")):
        found = line.run("letter", "template", *words)
        assert found.exit_code == 1
        assert len(found.stderr.strip().splitlines()) >= 2
        assert "Traceback" not in found.output
    path = Path(line.run("letter", "template", "edit-path", "TY-1").stdout.strip())
    path.write_text("Hello {wrld}", "utf-8")
    bad = line.run("letter", "template", "check", "TY-1")
    assert bad.exit_code == 1
    assert "{wrld} is no slot." in bad.stdout
