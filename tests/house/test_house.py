"""The house itself: small files, a docstring in each, generated docs up to date, no addresses in the locks."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from dayeight.config import SETTINGS
from dayeight.core.rules import RULES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_FILE = 420


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_is_small_and_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module needs a docstring"
    assert len(text.splitlines()) <= LONGEST_FILE, "split it by noun"


def test_no_file_is_named_for_nothing() -> None:
    empty = {"helpers", "helper", "utils", "util", "common", "misc", "base_classes", "manager", "service", "services"}
    assert not [path for path in SOURCES if path.stem in empty]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"https?://", text)
    pins = re.findall(r"^[A-Za-z0-9][\w.-]*==", text, re.M)
    assert len(pins) >= 15
    entries = re.split(r"^(?=[A-Za-z0-9][\w.-]*==)", text, flags=re.M)[1:]
    assert all("--hash=sha256:" in entry for entry in entries)


def _made() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_pages", ROOT / "docs/make_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_pages"] = module
    spec.loader.exec_module(module)
    return module


def test_generated_docs_are_up_to_date() -> None:
    behind = [
        str(path.relative_to(ROOT))
        for path, text in _made().pages().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    assert not behind, "run: make docs"


def test_every_rule_has_its_sentence_source_and_picture() -> None:
    for rule in RULES.values():
        assert rule.says.endswith(".")
        assert rule.changes.endswith(".")
        assert rule.source
        assert rule.strength
        assert (ROOT / "docs/rules" / f"{rule.id}.svg").exists()


def test_environment_is_read_in_one_place() -> None:
    """Every variable of ours is in the table of settings, and only `config.py` reads the environment."""
    names = {setting.name for setting in SETTINGS}
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(r"\bDAYEIGHT_[A-Z_]+\b", text)) <= names, path
        if path.name != "config.py":
            assert 'os.environ.get("DAYEIGHT' not in text, path


def test_links_between_the_docs_lead_somewhere() -> None:
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if "://" not in link:
                assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_tracked_files_name_no_machine_and_no_registry() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        listed_files = [str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if p.is_file() and ".venv" not in p.parts]
    else:
        listed_files = listed.stdout.split("\n")
    hosts = re.compile(r"/(?:wo" r"rk|fa" r"rm)/|py" r"pi\.org|python" r"hosted|npm" r"js\.org|deb\.deb" r"ian")
    for name in listed_files:
        path = ROOT / name
        if name and path.is_file() and path.suffix in {".py", ".md", ".toml", ".sh", ".lock", ".html", ".css", ".js"}:
            assert not hosts.search(path.read_text(encoding="utf-8", errors="replace")), name
