"""A person's data in and out: the whole journal as JSON lines, read back exactly; and true forgetting.

The first line is a header that names the format; each further line is one fact with the version of its shape.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

from dayeight.core.facts import Fact
from dayeight.core.facts.codec import VERSION, fact_from_json, fact_to_json
from dayeight.errors import BadFact, BadInput, Conflict
from dayeight.flows.forget import forget
from dayeight.flows.make_plan import replan
from dayeight.flows.ports import Owner, World

__all__ = ["FORMAT", "FORMAT_VERSION", "ImportReport", "export", "forget", "import_"]

FORMAT = "dayeight-journal"
FORMAT_VERSION = 1

# How many facts are kept in one transaction: a bad line must not take many good ones with it, nor be slow.
_BATCH = 500
_LONGEST_LINE = 2_000_000


@dataclass(slots=True)
class ImportReport:
    """How many facts were read, how many of them are new, and what was wrong with which line."""

    read: int = 0
    new: int = 0
    problems: list[str] = field(default_factory=list)


def export(world: World, owner: Owner, out: TextIO) -> int:
    """Write the whole journal, oldest entry first; returns the number of facts."""
    out.write(_line({"format": FORMAT, "version": FORMAT_VERSION, "facts": "one a line, in the order they were kept"}))
    number = 0
    for fact in world.journal.stream(owner):
        out.write(_line({"version": VERSION, **fact_to_json(fact)}))
        number += 1
    return number


def import_(world: World, owner: Owner, lines: Iterable[str]) -> ImportReport:
    """Read an export: facts that are kept already are passed over, bad lines are reported and the rest goes on.

    Raises BadInput if the lines are no export, or one of a newer format.
    """
    report = ImportReport()
    batch: list[tuple[int, Fact]] = []
    for number, fact in _facts_of(lines, report):
        batch.append((number, fact))
        if len(batch) >= _BATCH:
            _keep_batch(world, owner, batch, report)
            batch = []
    _keep_batch(world, owner, batch, report)
    if report.new:
        replan(world, owner)
    return report


def _facts_of(lines: Iterable[str], report: ImportReport) -> Iterator[tuple[int, Fact]]:
    header = False
    for number, line in enumerate(lines, 1):
        text = line.strip().removeprefix("\ufeff")
        if not text:
            continue
        try:
            data = _object(text)
            if not header:
                _check_header(data)
                header = True
                continue
            fact = fact_from_json(data)
            if not fact.id:
                raise BadFact("The fact has no id.")
        except BadInput as error:
            if not header:
                raise
            report.problems.append(f"Line {number}: {error} {error.hint}".rstrip())
            continue
        report.read += 1
        yield number, fact
    if not header:
        raise _no_export()


def _object(text: str) -> dict[str, Any]:
    if len(text) > _LONGEST_LINE:
        raise BadFact("The line is too long to be one fact.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise BadFact("This is not JSON.") from None
    if not isinstance(data, dict):
        raise BadFact("This is not a JSON object.")
    return data


def _check_header(data: dict[str, Any]) -> None:
    if data.get("format") != FORMAT:
        raise _no_export()
    version = data.get("version")
    if not isinstance(version, int) or version > FORMAT_VERSION:
        raise BadInput("This export was written by a newer version of DayEight.", "Update DayEight, then try again.")


def _no_export() -> BadInput:
    return BadInput(
        "This is not an export of DayEight.", f'Its first line would be {{"format": "{FORMAT}", "version": 1, ..}}.'
    )


def _keep_batch(world: World, owner: Owner, batch: list[tuple[int, Fact]], report: ImportReport) -> None:
    """Keep a batch at once, or one by one if something in it contradicts what is kept."""
    if not batch:
        return
    try:
        report.new += world.journal.append(owner, [fact for _, fact in batch])
    except (Conflict, BadFact):
        for number, fact in batch:
            try:
                report.new += world.journal.append(owner, [fact])
            except (Conflict, BadFact) as error:
                report.problems.append(f"Line {number}: {error} {error.hint}".rstrip())


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
