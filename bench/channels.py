"""Channel and hour against labels: `python -m bench.channels`. Email or phone first, and which hours are proper."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path

from dayeight.calendars.public_holidays import workdays
from dayeight.core.channels import is_proper
from dayeight.core.moments import read_moment
from dayeight.core.plan import plan_one
from dayeight.flows.histories import search_from

FOLDER = Path(__file__).resolve().parent.parent / "tests/corpora/histories"


def score(histories: Path, labels: Path, show: bool = False) -> Counter[str]:
    """Counts of right channels, right hours, and ideal moments that are proper, over labelled steps."""
    told = {h["id"]: h for h in map(json.loads, histories.read_text(encoding="utf-8").splitlines())}
    total: Counter[str] = Counter()
    for line in map(json.loads, labels.read_text(encoding="utf-8").splitlines()):
        search, name, place = search_from(told[line["id"]], workdays)
        case, found = plan_one(search, name, read_moment(line["now"], place))
        step = next((s for s in found.steps if (s.rule, s.to) == (line["rule"], line["to"])), None)
        if step is None:
            total["no step"] += 1
            continue
        total["steps"] += 1
        total["right channel"] += step.channel == line["channel"]
        total["ideal is proper"] += is_proper(case, step.rule, step.channel, step.ideal)
        if show and step.channel != line["channel"]:
            print(line["id"], line["now"], step.rule, step.channel, "instead of", line["channel"], "-", line["why"])
        for moment, proper in line["hour_ok"]:
            right = is_proper(case, step.rule, line["channel"], datetime.fromisoformat(moment)) == proper
            total["hours"] += 1
            total["right hours"] += right
            if show and not right:
                print(line["id"], step.rule, line["channel"], moment, "should be", proper)
    return total


if __name__ == "__main__":
    for key, n in score(FOLDER / "blind_1.jsonl", FOLDER / "channels_1.jsonl", show=True).items():
        print(f"{key}: {n}")
