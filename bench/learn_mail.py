"""Learns the weights of `lexicon/leanings_*.py` from labelled mail.

    python tests/reading/kinds/learn_leanings.py FOLDER[:odd] ...

Each FOLDER holds `*.mbox` and `labels.jsonl`; `:odd` takes its first, third, ... message only, and leaves the others to
measure by (so `tests/corpora/mail/blind_2:odd`). Our own voices are always read too. Of a template two
messages are taken. Softmax regression by stochastic gradient, in a fixed order, so that the same mail gives the same
weights.
"""

import json
import math
import random
import sys
import textwrap
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.reading.kinds.mails import labels, raw_messages, written

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.leaning import features
from dayeight.reading.messages import read_message

LEXICON = Path(__file__).parents[3] / "src" / "dayeight" / "reading" / "kinds" / "lexicon"
VOICES = sorted(Path(__file__).parent.glob("*voices.jsonl"), reverse=True)
ROUNDS, RATE, DECAY, KEPT = 30, 1.0, 2e-4, 530


def examples(folders):
    for named in folders:
        folder, _, half = named.partition(":")
        folder = Path(folder)
        seen = Counter()
        pairs = zip(raw_messages(next(folder.glob("*.mbox"))), labels(folder / "labels.jsonl"), strict=True)
        for raw, label in list(pairs)[:: 2 if half == "odd" else 1]:
            seen[label["template"]] += 1
            if seen[label["template"]] <= 2:
                yield label["kind"], Evidence(read_message(raw), {label["seeker"].lower()})
    lines = [line for file in VOICES for line in file.read_text(encoding="utf-8").splitlines()]
    for voice in map(json.loads, lines):
        yield voice["kind"], Evidence(read_message(written(voice)), {"me@example.com"})


def learn(rows):
    counts = Counter(name for _, names in rows for name in names)
    kinds = sorted({kind for kind, _ in rows})
    share = Counter(kind for kind, _ in rows)
    weights = {name: [0.0] * len(kinds) for name, count in counts.items() if count >= 2}
    rare = {name: math.log(len(rows) / counts[name]) / 3 + 0.3 for name in weights}
    rows = [(kind, sorted(names & weights.keys())) for kind, names in rows]
    order = random.Random(7)
    for turn in range(ROUNDS):
        order.shuffle(rows)
        rate = RATE / (1 + turn / 4)
        for kind, names in rows:
            length = math.sqrt(sum(rare[name] ** 2 for name in names)) or 1.0
            sums = [4 * sum(weights[name][i] * rare[name] for name in names) / length for i in range(len(kinds))]
            top = max(sums)
            shares = [math.exp(value - top) for value in sums]
            total = sum(shares)
            scale = (len(rows) / (len(kinds) * share[kind])) ** 0.5
            errors = [scale * ((kinds[i] == kind) - shares[i] / total) for i in range(len(kinds))]
            for name in names:
                row, step = weights[name], rate * rare[name] / length
                for i, error in enumerate(errors):
                    row[i] += step * error - rate * DECAY * row[i]
    # In use all features count alike: what makes a rare one count more is multiplied in.
    return kinds, {name: [4 * value * rare[name] for value in row] for name, row in weights.items()}


GROUPS = {
    "talks": [
        "interview_invitation",
        "interview_scheduled",
        "interview_rescheduled",
        "interview_cancelled",
        "assessment",
    ],
    "answers": ["rejection", "offer", "decision_promised"],
    "progress": ["status_update", "application_received", "info_request"],
    "outside": ["recruiter_outreach", "job_alert", "newsletter", "account_notice", "unrelated"],
}


def write(kinds, weights, folder):
    for group, members in GROUPS.items():
        lines = [
            '"""How far a word or a pair of words leans to a kind, in hundredths; learned from labelled mail."""',
            "",
            "from __future__ import annotations",
            "",
            "from dayeight.reading.kinds.model import Kind",
            "",
            "WEIGHTS: dict[Kind, str] = {",
        ]
        for kind in members:
            number = kinds.index(kind)
            best = sorted(weights, key=lambda name: (-abs(weights[name][number]), name))[:KEPT]
            text = " ".join(f"{name}={round(100 * weights[name][number])}" for name in sorted(best))
            rows = textwrap.wrap(text, 106, break_long_words=False, break_on_hyphens=False)
            lines.append(f'    "{kind}": (')
            for place, row in enumerate(rows):
                space = " " if place < len(rows) - 1 else ""
                escaped = row.replace("\\", "\\\\").replace('"', '\\"')
                lines.append(f'        "{escaped}{space}"')
            lines.append("    ),")
        (folder / f"leanings_{group}.py").write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


if __name__ == "__main__":
    mine = [(kind, e) for kind, e in examples(sys.argv[1:]) if not e.is_mine and not kind.startswith("own_")]
    write(*learn([(kind, features(e)) for kind, e in mine]), LEXICON)
