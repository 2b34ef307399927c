"""A person's own templates, openings and closings: read from their files, looked at, started and checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dayeight.errors import BadInput, NotFound
from dayeight.flows.ports import Owner, World
from dayeight.flows.write_letter import material_for
from dayeight.letters import RULES_WITH_LETTERS
from dayeight.letters.own import OPENING_SLOTS, OwnWords, made_general, problems, slots_in, starter

OPENINGS, CLOSINGS = "openings", "closings"
_PHRASES = (OPENINGS, CLOSINGS)


class TextFiles(Protocol):
    """A folder of text files of the person's own, by name."""

    def path(self, name: str) -> Path:
        """Where the file of this name is, or would be."""
        ...

    def names(self) -> list[str]:
        """The names of the files there are."""
        ...

    def read(self, name: str) -> str | None:
        """The text of a file, or None."""
        ...

    def write(self, name: str, text: str) -> Path:
        """Put a text there."""
        ...


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """One file of the person's own: its name (a rule, "openings" or "closings"), its path and what is wrong in it."""

    name: str
    path: Path
    problems: tuple[str, ...] = ()


def own_words(files: TextFiles) -> OwnWords:
    """All that the person has written. Raises Unreadable for a file that cannot be read."""
    names = files.names()
    templates = {name: files.read(name) or "" for name in names if name in RULES_WITH_LETTERS}
    return OwnWords(templates, _lines(files, OPENINGS), _lines(files, CLOSINGS))


def templates(files: TextFiles) -> list[OwnTemplate]:
    """The files there are, each with what is wrong in it; a file whose name is no rule is told too."""
    return [checked(files, name) for name in files.names()]


def checked(files: TextFiles, name: str) -> OwnTemplate:
    """One file and what is wrong in it. Raises NotFound if there is none."""
    if name not in RULES_WITH_LETTERS | set(_PHRASES):
        wrong: tuple[str, ...] = ("No letter has this name, so it is never used.",)
        return OwnTemplate(name, files.path(name), wrong)
    text = files.read(name)
    if text is None:
        raise NotFound(f"You have no {name} of your own.", f"Begin one: dayeight letter template edit-path {name}")
    if name in _PHRASES:
        allowed = OPENING_SLOTS if name == OPENINGS else frozenset[str]()
        bad = [slot for slot in slots_in(text) if slot not in allowed]
        known = ", ".join(f"{{{slot}}}" for slot in sorted(allowed)) or "none"
        return OwnTemplate(name, files.path(name), tuple(f"{{{b}}} cannot stand here; what can: {known}." for b in bad))
    return OwnTemplate(name, files.path(name), tuple(problems(name, text)))


def shown(files: TextFiles, name: str) -> str:
    """The text of a template; for a rule without one, the text to begin with."""
    named(name)
    text = files.read(name)
    return text if text is not None else _beginning(name)


def started(files: TextFiles, name: str) -> Path:
    """The path of a template, which is made to begin with where there is none."""
    named(name)
    if files.read(name) is None:
        return files.write(name, _beginning(name))
    return files.path(name)


def kept(
    world: World, owner: Owner, files: TextFiles, application: str, rule: str, to: str | None, text: str, subject: str
) -> Path:
    """A letter as the person changed it becomes the template of its rule: the starting point of the next one.

    What is of that application (names, company, job, days) becomes slots; the rest stays as it was written.
    """
    if not text.strip():
        raise BadInput("There is no text to keep.", "Give the file with your letter.")
    return files.write(named(rule), made_general(text, material_for(world, owner, application, rule, to), subject))


def named(name: str) -> str:
    """The name, if a template can have it. Raises NotFound."""
    if name not in RULES_WITH_LETTERS and name not in _PHRASES:
        known = ", ".join([*sorted(RULES_WITH_LETTERS), *_PHRASES])
        raise NotFound(f"There is no letter {name!r}.", f"Known: {known}.")
    return name


def _beginning(name: str) -> str:
    if name == OPENINGS:
        return "# One opening of a thank-you a line; the slots {day} {role} {company} {name} may stand in it.\n"
    if name == CLOSINGS:
        return "# One closing a line, such as: With kind regards\n"
    return starter(name)


def _lines(files: TextFiles, name: str) -> tuple[str, ...]:
    text = files.read(name) or ""
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
