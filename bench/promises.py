"""Accuracy and speed of the promise reader against general date parsers: `python -m bench.promises [LABELS.jsonl ...]`.

The parsers have no idea who promises what, so they get the best simple rule: the latest future date in the text is
when an answer is due. All read the same messages in one run, timed in CPU seconds of one core. Parsers that are not
installed are left out with a line that says so.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dayeight.reading.promises import read_promises

Read = Callable[[str, datetime], list[date | None]]
_LONG_ENOUGH = 0.5  # CPU seconds that a reader is timed for at least: one pass of a fast one is too short a sample
_CORPUS = Path(__file__).resolve().parents[1] / "tests/corpora/promises"


def ours(text: str, said: datetime) -> list[date | None]:
    """The due dates of our reader."""
    return [promise.due for promise in read_promises(text, said).promises]


def _latest(found: list[date], said: datetime) -> list[date | None]:
    future = [day for day in found if day > said.date()]
    return [max(future)] if future else []


def dateparser_reader() -> Read:
    """dateparser.search with the rule of the latest future date."""
    search = importlib.import_module("dateparser.search").search_dates

    def read(text: str, said: datetime) -> list[date | None]:
        settings: dict[str, Any] = {"RELATIVE_BASE": said, "PREFER_DATES_FROM": "future"}
        return _latest([when.date() for _, when in search(text, languages=["en"], settings=settings) or []], said)

    return read


def parsedatetime_reader() -> Read:
    """parsedatetime's nlp with the rule of the latest future date."""
    calendar = importlib.import_module("parsedatetime").Calendar()

    def read(text: str, said: datetime) -> list[date | None]:
        return _latest([found[0].date() for found in calendar.nlp(text, said) or []], said)

    return read


def timefhuman_reader() -> Read:
    """timefhuman with the rule of the latest future date."""
    module = importlib.import_module("timefhuman")
    config = module.tfhConfig(now=datetime.now())

    def read(text: str, said: datetime) -> list[date | None]:
        config.now = said
        found = module.timefhuman(text, config=config)
        flat = [day for item in found for day in (item if isinstance(item, list | tuple) else [item])]
        return _latest(
            [day.date() if isinstance(day, datetime) else day for day in flat if isinstance(day, date)], said
        )

    return read


READERS: dict[str, Callable[[], Read]] = {
    "dateparser": dateparser_reader,
    "parsedatetime": parsedatetime_reader,
    "timefhuman": timefhuman_reader,
}


def measure(name: str, read: Read, rows: list[dict[str, Any]], sentences: int) -> float:
    """Prints one line for a reader and returns its sentences per second."""
    items = [(row["text"], datetime.fromisoformat(row["said_at"])) for row in rows]
    answers: list[list[date | None]] = []
    failed = passes = 0
    seconds = 0.0
    while seconds < _LONG_ENOUGH:
        answers, failed, passes = [], 0, passes + 1
        start = time.process_time()
        for text, said in items:
            try:
                answers.append(read(text, said))
            except Exception:  # noqa: BLE001  a parser that raises has read nothing
                failed += 1
                answers.append([])
        seconds += time.process_time() - start
    wanted = [sorted(str(promise["due"]) for promise in row["promises"]) for row in rows]
    exact = sum(sorted(map(str, got)) == want for got, want in zip(answers, wanted, strict=True))
    speed = passes * sentences / seconds
    note = f"  ({failed} raised)" if failed else ""
    print(f"{name:14} {100 * exact / len(rows):5.1f} % exact on dates  {speed:9.0f} sentences/s{note}")
    return speed


def main() -> int:
    """Runs all readers over the labelled file and prints a line for each."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("labels", type=Path, nargs="*", help="labelled messages, one JSON object a line")
    paths = arguments.parse_args().labels or sorted(_CORPUS.glob("*.jsonl"))
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in lines if line.strip()]
    sentences = sum(len(re.findall(r"[^.!?\n]*\w[^.!?\n]*", row["text"])) for row in rows)
    print(f"{len(rows)} messages, {sentences} sentences")
    for row in rows:  # warms the caches that every reader of a long run would have
        ours(row["text"], datetime.fromisoformat(row["said_at"]))
    speed = measure("dayeight", ours, rows, sentences)
    for name, make in READERS.items():
        try:
            read = make()
        except ImportError:
            print(f"{name:14} not installed; left out (requirements-bench.lock has it)")
            continue
        other = measure(name, read, rows, sentences)
        print(f"{'':14} dayeight takes {other / speed:.2f} of its time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
