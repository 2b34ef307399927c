"""Planner against simple rules on labelled histories: `python -m bench.histories [FILE ...]`, a Markdown table out.

Each baseline is a rule that other tools or advisers use, given what it needs (the promise, the interview, the stage).
It answers only with check-ins, so it is also scored on check-ins alone: of the check-ins that were due, how many it
asked for, and how many it asked for that it should not have.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from dayeight.calendars.public_holidays import workdays
from dayeight.flows.histories import plan_history

HERE = Path(__file__).resolve().parent.parent
SETS = (
    HERE.parent / "shared/data/histories/dev.jsonl",
    *sorted((HERE / "tests/corpora/histories").glob("blind_*.jsonl")),
)
_NAMES = {
    "dev": "The labelled set it was developed with",
    "blind_1": "A set written by somebody who had not seen the code",
    "blind_2": "A second such set, of longer and messier processes",
}
CHECKS = frozenset({"CHECK-1", "CHECK-2"})
Steps = set[tuple[str, str]]
Baseline = Callable[[dict[str, Any], datetime], Steps]


@dataclass
class Score:
    """Counts over the checks of one set."""

    checks: int = 0
    exact: int = 0
    steps_exact: int = 0
    due: int = 0
    found: int = 0
    false: int = 0
    check_ins: int = 0
    check_ins_found: int = 0


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=None)


def _seen(history: dict[str, Any], now: datetime) -> list[dict[str, Any]]:
    return [fact for fact in history["facts"] if _moment(fact["at"]) <= now]


def _last(facts: list[dict[str, Any]], *kinds: str) -> datetime | None:
    return max((_moment(f["at"]) for f in facts if f["kind"] in kinds), default=None)


def _over(facts: list[dict[str, Any]]) -> bool:
    return any(f["kind"] in ("rejected", "offered", "accepted", "accepted_elsewhere", "withdrew") for f in facts)


def _to(history: dict[str, Any]) -> str:
    parts = {name: person.get("part") for name, person in history["people"].items()}
    return next((n for n, p in parts.items() if p == "recruiter"), next(iter(parts), ""))


def _sent_since(facts: list[dict[str, Any]], moment: datetime) -> int:
    return sum(1 for f in facts if f["kind"] == "sent" and f.get("rule") in CHECKS and _moment(f["at"]) > moment)


def _after_promise(days: int) -> Baseline:
    """A check-in so many days after the promised date, once."""

    def steps(history: dict[str, Any], now: datetime) -> Steps:
        facts = _seen(history, now)
        promised = [f for f in facts if f["kind"] == "promised" and f.get("due")]
        if not promised or _over(facts):
            return set()
        opens = _moment(promised[-1]["due"]) + timedelta(days=days)
        done = _sent_since(facts, _moment(promised[-1]["at"]))
        return {("CHECK-1", _to(history))} if now >= opens and not done else set()

    return steps


def _from_application(history: dict[str, Any], now: datetime) -> Steps:
    """A follow-up 7 days after the application (or the first fact), another 7 days later."""
    facts = _seen(history, now)
    if not facts or _over(facts):
        return set()
    start = _last([f for f in facts if f["kind"] == "applied"], "applied") or _moment(facts[0]["at"])
    done = _sent_since(facts, start)
    days = (now - start).days
    if days >= 14 and done == 1:
        return {("CHECK-2", _to(history))}
    return {("CHECK-1", _to(history))} if days >= 7 and done == 0 else set()


def _ten_quiet_days(history: dict[str, Any], now: datetime) -> Steps:
    """A nudge after ten days without anything happening, twice at most."""
    facts = _seen(history, now)
    if not facts or _over(facts):
        return set()
    quiet = now - max(_moment(f["at"]) for f in facts)
    done = _sent_since(facts, _last(facts, "interviewed", "scheduled", "applied") or datetime.min)
    if quiet < timedelta(days=10) or done >= 2:
        return set()
    return {("CHECK-1" if done == 0 else "CHECK-2", _to(history))}


def _ladder_by_stage(history: dict[str, Any], now: datetime) -> Steps:
    """Silence by stage: 5 days after a screen, 7 after an interview, 10 after a final, again after the same time."""
    facts = _seen(history, now)
    talks = [f for f in facts if f["kind"] == "interviewed"]
    if not talks or _over(facts):
        return set()
    wait = {"screen": 5, "final": 10}.get(talks[-1].get("stage", "first"), 7)
    start = _moment(talks[-1]["at"])
    done = _sent_since(facts, start)
    if done < 2 and now >= start + timedelta(days=wait * (done + 1)):
        return {("CHECK-1" if done == 0 else "CHECK-2", _to(history))}
    return set()


BASELINES: dict[str, Baseline] = {
    "promise + 1 day": _after_promise(1),
    "promise + 7 days": _after_promise(7),
    "7 and 14 days from the application": _from_application,
    "ten quiet days, twice": _ten_quiet_days,
    "silence ladder by stage": _ladder_by_stage,
    "never write": lambda history, now: set(),
}


def _answers(history: dict[str, Any], baseline: Baseline | None) -> Iterator[tuple[Steps, Any, Any]]:
    if baseline is None:
        for line in plan_history(history, workdays):
            yield {(s["rule"], s["to"]) for s in line["steps"]}, line["quiet_until"], line["state"]
    else:
        for check in history["checks"]:
            yield baseline(history, _moment(check["now"])), "?", "?"


def score(histories: list[dict[str, Any]], baseline: Baseline | None) -> Score:
    """Score one planner (None: DayEight) as the labels' scorer does."""
    total = Score()
    for history in histories:
        for check, (steps, quiet, state) in zip(history["checks"], _answers(history, baseline), strict=True):
            due = {(s["rule"], s["to"]) for s in check["due"]}
            may = {(s["rule"], s["to"]) for s in check["may"]}
            false = steps - due - may
            right = due <= steps and not false
            wanted = {s for s in due if s[0] in CHECKS}
            total.checks += 1
            total.steps_exact += right
            total.exact += right and quiet == check["quiet_until"] and state == check["state"]
            total.due += len(due)
            total.found += len(due & steps)
            total.false += len(false)
            total.check_ins += len(wanted)
            total.check_ins_found += len(wanted & steps)
    return total


def table(histories: list[dict[str, Any]]) -> str:
    """The Markdown table for one set."""
    lines = [
        "| planner | exact | right steps | due steps found | check-ins found | false alarms |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, baseline in {"**DayEight**": None, **BASELINES}.items():
        s = score(histories, baseline)
        exact = f"{100 * s.exact / s.checks:.1f} %" if baseline is None else "-"
        lines.append(
            f"| {name} | {exact} | {100 * s.steps_exact / s.checks:.1f} % | {s.found} of {s.due}"
            f" | {s.check_ins_found} of {s.check_ins} | {s.false} |"
        )
    return "\n".join(lines)


def read(path: Path) -> list[dict[str, Any]]:
    """The histories of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main(paths: list[str]) -> None:
    """Print a table for each set."""
    for path in [Path(p) for p in paths] or [p for p in SETS if p.exists()]:
        histories = read(path)
        checks = sum(len(h["checks"]) for h in histories)
        print(f"\n{path.parent.name}/{path.name}: {len(histories)} histories, {checks} checks\n")
        print(table(histories))


def write_readme() -> None:
    """Put the tables of all sets between the marks in the README."""
    readme = HERE / "README.md"
    parts = []
    for path in (p for p in SETS if p.exists()):
        histories = read(path)
        checks = sum(len(history["checks"]) for history in histories)
        title = f"{_NAMES.get(path.stem, path.stem)} ({len(histories)} histories, {checks} moments):"
        parts.append(f"{title}\n\n{table(histories)}\n")
    before, _, rest = readme.read_text(encoding="utf-8").partition("<!-- bench-histories -->\n")
    _, mark, after = rest.partition("<!-- /bench-histories -->")
    readme.write_text(before + "<!-- bench-histories -->\n" + "\n".join(parts) + mark + after, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--readme"]:
        write_readme()
    else:
        main(sys.argv[1:])
