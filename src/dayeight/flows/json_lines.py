"""The batch formats: JSON lines in, JSON lines out, one at a time in constant memory.

A bad line is reported with its number on the error stream and does not stop the others. An unknown key is an error
that names the key and the line.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from dayeight.errors import BadInput

Record = dict[str, Any]


class BadLine(ValueError):
    """A line that cannot be read; its message is a sentence for the person who wrote the line."""


def map_lines(
    lines: Iterable[str | bytes],
    allowed: frozenset[str],
    required: frozenset[str],
    each: Callable[[Record], Iterable[Record]],
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> bool:
    """Reads each line as a JSON object, hands it to `each`, and writes what comes back, in order.

    `allowed` are all keys a line may have, `required` those it must have. `each` gives the records to write for one
    line and raises BadLine, or BadInput with its hint, where the values make no sense. `out` and `err` get one
    line without its line break. Blank lines are skipped. True if every line was good; the command
    then ends with exit status 0, else 1.
    """
    good = True
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            written = [json.dumps(record, ensure_ascii=False) for record in each(_record(line, allowed, required))]
        except (BadLine, BadInput) as problem:
            hint = problem.hint if isinstance(problem, BadInput) else ""
            err(f"line {number}: {problem} {hint}".rstrip())
            good = False
            continue
        for text in written:
            out(text)
    return good


def _record(line: str | bytes, allowed: frozenset[str], required: frozenset[str]) -> Record:
    try:
        text = line.decode("utf-8-sig") if isinstance(line, bytes) else line.removeprefix("\ufeff")
        record = json.loads(text)
    except UnicodeDecodeError as problem:
        raise BadLine("this is not UTF-8 text") from problem
    except (json.JSONDecodeError, RecursionError) as problem:
        raise BadLine(f"this is not JSON ({problem})") from problem
    if not isinstance(record, dict):
        raise BadLine("this is not a JSON object")
    unknown = sorted(record.keys() - allowed)
    if unknown:
        raise BadLine(f'unknown key "{unknown[0]}"')
    missing = sorted(required - record.keys())
    if missing:
        raise BadLine(f'the key "{missing[0]}" is missing')
    return record
