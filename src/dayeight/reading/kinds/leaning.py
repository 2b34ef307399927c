"""What the plain words of a message lean to, for where no phrase of the lexicon is known.

The weights are learned from labelled mail (`tests/reading/kinds/learn_leanings.py`) and stand as data in the lexicon.
A leaning alone is never sure: what it decides is for a person to confirm.
"""

from __future__ import annotations

import math
import re
from functools import cache
from itertools import pairwise

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.lexicon import leanings_answers, leanings_outside, leanings_progress, leanings_talks
from dayeight.reading.kinds.model import Kind
from dayeight.reading.kinds.sentences import Sentence
from dayeight.reading.kinds.times import day_or_clock_marked

_LEFT_OUT = frozenset({"a", "an", "the", "of", ","})
_STEM = 6
_LEARNED: dict[Kind, str] = {
    **leanings_talks.WEIGHTS,
    **leanings_answers.WEIGHTS,
    **leanings_progress.WEIGHTS,
    **leanings_outside.WEIGHTS,
}
_NUMBER = re.compile(r"^\d[\d.,/:-]*$")


def features(evidence: Evidence) -> set[str]:
    """What is looked at: the beginnings of words and of pairs of words, whether it asks, who sent it."""
    found = {f"from:{evidence.sender}", f"long:{min(2, len(evidence.text) // 200)}"}
    for prefix, whole in (("", evidence.body), ("s:", [] if evidence.answers else [evidence.subject])):
        for one in whole:
            stems = _stems(one)
            found.update(prefix + stem for stem in stems)
            if not prefix:
                found.update(f"{first}_{second}" for first, second in pairwise(stems))
    marks = {
        "is:hires": evidence.hires,
        "is:answer": evidence.answers or evidence.message.is_reply,
        "is:bulk": evidence.message.is_bulk,
        "is:calendar": bool(evidence.calendar_method),
        "is:asking": any(one.asks for one in evidence.body),
    }
    return found | {mark for mark, holds in marks.items() if holds}


def _stems(one: Sentence) -> list[str]:
    words = [word for word in day_or_clock_marked(one.plain).split() if word not in _LEFT_OUT]
    return ["#n" if _NUMBER.match(word) else word[:_STEM] for word in words]


@cache
def _weights() -> dict[str, dict[Kind, float]]:
    """By feature, the weight for each kind that has one."""
    table: dict[str, dict[Kind, float]] = {}
    for kind, row in _LEARNED.items():
        for entry in row.split():
            name, _, weight = entry.rpartition("=")
            table.setdefault(name, {})[kind] = int(weight) / 100
    return table


def leaning(evidence: Evidence) -> dict[Kind, float]:
    """How likely each kind is by the words alone; the shares sum to one. A candidate's own mail is not asked about."""
    table = _weights()
    sums = dict.fromkeys(_LEARNED, 0.0)
    known = [table[name] for name in sorted(features(evidence) & table.keys())]
    for row in known:
        for kind, weight in row.items():
            sums[kind] += weight
    scale = 1 / math.sqrt(max(1, len(known)))
    highest = max(sums.values())
    shares = {kind: math.exp((value - highest) * scale) for kind, value in sums.items()}
    total = sum(shares.values())
    return {kind: share / total for kind, share in shares.items()}


def leans_most(evidence: Evidence, kind: Kind) -> Sentence | None:
    """The sentence whose words lean most to a kind, None where none leans to it."""
    table = _weights()
    best, most = None, 0.0
    for one in evidence.body:
        weight = sum(table[name].get(kind, 0.0) for name in _stems(one) if name in table)
        if weight > most:
            best, most = one, weight
    return best
