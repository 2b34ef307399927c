"""Learns what the kinds of mail are read by: `make learn-mail`, or `python -m bench.learn_mail FOLDER[:odd] ...`.

Each FOLDER holds `*.mbox` and `labels.jsonl`; `:odd` takes its first, third, ... message only, and leaves the others to
measure by. Our own voices (`tests/reading/kinds/*voices.jsonl`) are always read too. Of a template two messages are
taken. Two models come of it, both written as data into the lexicon of `reading/kinds`:

  leanings_*.py  what plain words and pairs of words lean to (logistic regression, scikit-learn)
  weights*.py    how much each sign counts (`signs.py`): what the phrases say, what the words lean to, who wrote. What
                 the words lean to is worked out for each fifth of the mail by the other four fifths, so that the
                 weights know how far it can be trusted on mail that it has not seen.

The same mail gives the same weights.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize
from tests.reading.kinds.mails import labels, other_side, raw_messages, written

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.judge import by_phrases
from dayeight.reading.kinds.leaning import features
from dayeight.reading.kinds.model import OUTSIDE, Kind
from dayeight.reading.kinds.signs import signs
from dayeight.reading.messages import read_message

ROOT = Path(__file__).resolve().parent.parent
LEXICON = ROOT / "src/dayeight/reading/kinds/lexicon"
VOICES = sorted((ROOT / "tests/reading/kinds").glob("*voices.jsonl"))
FIFTHS = 5
SEEN_AT_LEAST = 3  # in so many messages, or it is a name
FEATURES = 9_000
KEPT, KEPT_OF_OWN = 1_200, 550  # weights a kind
LEAN_STRENGTH, SIGN_STRENGTH = 30.0, 0.3  # the inverse of regularisation, by voices left out
IN_A_MAILBOX = 2.0  # how much a message of a mailbox counts: voices are written to be odd
# Which kinds stand in one file of weights.
GROUPS: dict[str, list[Kind]] = {
    "talks": ["interview_invitation", "interview_scheduled"],
    "changes": ["interview_rescheduled", "interview_cancelled"],
    "tasks": ["assessment", "info_request"],
    "answers": ["rejection", "offer"],
    "progress": ["status_update", "decision_promised"],
    "notices": ["application_received", "account_notice"],
    "lists": ["job_alert", "newsletter"],
    "others": ["recruiter_outreach", "unrelated"],
}
OWN: dict[str, list[Kind]] = {"own": ["own_thanks", "own_followup", "own_other", "unrelated"]}


class Example(NamedTuple):
    """One message: what it is, its evidence, and the kinds of what came before from the same side."""

    kind: str
    evidence: Evidence
    earlier: tuple[Kind, ...]
    is_voice: bool = False

    @property
    def known(self) -> bool:
        """Whether the sender is known to be an employer's."""
        return any(kind not in OUTSIDE for kind in self.earlier)


def examples(folders: Sequence[str]) -> Iterator[Example]:
    """All messages to learn from that others wrote."""
    for named in folders:
        path, _, half = named.partition(":")
        yield from _of_mailbox(Path(path), half == "odd")
    for line in (line for file in VOICES for line in file.read_text(encoding="utf-8").splitlines()):
        voice = json.loads(line)
        yield Example(voice["kind"], Evidence(read_message(written(voice)), {"me@example.com"}), (), is_voice=True)


def _of_mailbox(folder: Path, odd: bool) -> Iterator[Example]:
    templates: Counter[str] = Counter()
    before: dict[tuple[str, str], list[Kind]] = defaultdict(list)
    pairs = zip(raw_messages(next(folder.glob("*.mbox"))), labels(folder / "labels.jsonl"), strict=True)
    for number, (raw, label) in enumerate(pairs):
        message, own = read_message(raw), {label["seeker"].lower()}
        side = other_side(message, own)
        earlier = before[label["seeker"], side] if side else []
        if not (odd and number % 2):
            templates[label["template"]] += 1
            if templates[label["template"]] <= 2:
                yield Example(label["kind"], Evidence(message, own), tuple(earlier))
        earlier.append(label["kind"])


class Leanings:
    """Logistic regression on which features a message has."""

    def __init__(self, found: Sequence[set[str]], kinds: Sequence[str]) -> None:
        """Learns it: from all features first, then from those alone that weigh most."""
        counts = Counter(name for names in found for name in names)
        self.names = sorted(name for name, count in counts.items() if count >= SEEN_AT_LEAST)
        strongest = numpy.abs(self._fitted(found, kinds).coef_).max(axis=0)
        self.names = sorted(self.names[place] for place in numpy.argsort(-strongest, kind="stable")[:FEATURES])
        self.model = self._fitted(found, kinds)

    def _fitted(self, found: Sequence[set[str]], kinds: Sequence[str]) -> Any:
        model = LogisticRegression(C=LEAN_STRENGTH, max_iter=600, class_weight="balanced")
        return model.fit(self._table(found), kinds)

    def _table(self, found: Sequence[set[str]]) -> Any:
        rows = DictVectorizer().fit([dict.fromkeys(self.names, 1)])
        return normalize(rows.transform([dict.fromkeys(names, 1) for names in found]))

    def shares(self, found: Sequence[set[str]]) -> list[dict[Kind, float]]:
        """How likely each kind is, for each message."""
        return [
            {kind: float(share) for kind, share in zip(self.model.classes_, row, strict=True)}
            for row in self.model.predict_proba(self._table(found))
        ]

    def kept(self, count: int) -> dict[str, dict[int, list[str]]]:
        """By kind, the names of the `count` features that weigh most, by weight in tenths; "(always)" is added."""
        names = sorted(self.names)
        found: dict[str, dict[int, list[str]]] = {}
        for kind, row, always in zip(self.model.classes_, self.model.coef_, self.model.intercept_, strict=True):
            tenths: dict[int, list[str]] = defaultdict(list)
            for place in sorted(numpy.argsort(-numpy.abs(row), kind="stable")[:count]):
                tenths[round(10 * row[place])].append(names[place])
            tenths[0] = []  # what weighs nothing is left out, but for what every kind has
            tenths[round(10 * always)].append("(always)")
            found[kind] = {weight: tenths[weight] for weight in sorted(tenths, reverse=True) if tenths[weight]}
        return found


def out_of_fold(found: Sequence[set[str]], kinds: Sequence[str]) -> list[dict[Kind, float]]:
    """What the words of each message lean to by the messages of the other fifths."""
    shares: list[dict[Kind, float]] = [{} for _ in found]
    for fifth in range(FIFTHS):
        rest = [place for place in range(len(found)) if place % FIFTHS != fifth]
        model = Leanings([found[place] for place in rest], [kinds[place] for place in rest])
        mine = range(fifth, len(found), FIFTHS)
        for place, share in zip(mine, model.shares([found[place] for place in mine]), strict=True):
            shares[place] = share
    return shares


def weights(mail: Sequence[Example], shares: Sequence[dict[Kind, float]]) -> dict[str, dict[str, int]]:
    """By kind, the weight of each sign in hundredths."""
    rows = [
        signs(one.evidence, by_phrases(one.evidence, one.earlier, one.known), share, one.earlier, one.known)
        for one, share in zip(mail, shares, strict=True)
    ]
    table = DictVectorizer()
    counts = [1.0 if one.is_voice else IN_A_MAILBOX for one in mail]
    model = LogisticRegression(C=SIGN_STRENGTH, max_iter=4_000)
    model.fit(table.fit_transform(rows), [one.kind for one in mail], sample_weight=counts)
    names = [*table.get_feature_names_out(), "always"]
    return {
        kind: {
            name: w
            for name, value in zip(names, [*row, always], strict=True)
            if (w := round(100 * value)) or name == "always"
        }
        for kind, row, always in zip(model.classes_, model.coef_, model.intercept_, strict=True)
    }


def write(name: str, says: str, shape: str, kinds: dict[str, list[str]]) -> None:
    """A file of the lexicon; each kind with its lines of code."""
    lines = [f'"""{says}"""', "", "from __future__ import annotations", ""]
    lines += ["from dayeight.reading.kinds.model import Kind", "", f"WEIGHTS: dict[Kind, {shape}] = {{"]
    for kind, code in kinds.items():
        lines += [f'    "{kind}": {code[0]}', *code[1:]]
    (LEXICON / f"{name}.py").write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def text_lines(text: str, indent: int) -> list[str]:
    """A long text as lines of code that are put together again."""
    rows = textwrap.wrap(text, 117 - indent, break_long_words=False, break_on_hyphens=False)
    ends = [" "] * (len(rows) - 1) + [""]
    return [
        " " * indent + '"' + row.replace("\\", "\\\\").replace('"', '\\"') + f'{end}"'
        for row, end in zip(rows, ends, strict=True)
    ]


def learn(mail: Sequence[Example], groups: dict[str, list[Kind]], count: int, weights_name: str) -> None:
    """Learns both models from some mail and writes them."""
    kinds = [one.kind for one in mail]
    found = [features(one.evidence) for one in mail]
    print(f"{len(mail)} messages")
    learned = weights(mail, out_of_fold(found, kinds))
    kept = Leanings(found, kinds).kept(count)
    for group, members in groups.items():
        code = {}
        for kind in members:
            rows = [line for weight, names in kept[kind].items() for line in _row(weight, names)]
            code[kind] = ["{", *rows, "    },"]
        says = "How far words and pairs of words lean to a kind, in tenths; learned."
        write(f"leanings_{group}", says, "dict[int, str]", code)
    code = {}
    for kind, row in learned.items():
        code[kind] = [
            "(",
            *text_lines(" ".join(f"{name}={weight}" for name, weight in sorted(row.items())), 8),
            "    ),",
        ]
    write(weights_name, "How much each sign counts for a kind, in hundredths; learned.", "str", code)


def main() -> None:
    """Learns what others write and what the candidate writes."""
    mail = list(examples(sys.argv[1:]))
    learn(
        [one for one in mail if not one.evidence.is_mine and not one.kind.startswith("own_")], GROUPS, KEPT, "weights"
    )
    learn([one for one in mail if one.evidence.is_mine], OWN, KEPT_OF_OWN, "weights_own")


def _row(weight: int, names: list[str]) -> list[str]:
    lines = text_lines(" ".join(names), 0)
    if len(lines) == 1 and len(lines[0]) < 100:
        return [f"        {weight}: {lines[0]},"]
    return [f"        {weight}: (", *("            " + line for line in text_lines(" ".join(names), 12)), "        ),"]


if __name__ == "__main__":
    main()
