"""What the plain words of a message lean to, also where no phrase of the lexicon is known.

The weights are learned from labelled mail (`bench/learn_mail.py`) and stand as data in the lexicon.
"""

from __future__ import annotations

import math
import re
from functools import cache
from itertools import pairwise

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.lexicon import (
    leanings_answers,
    leanings_changes,
    leanings_lists,
    leanings_notices,
    leanings_others,
    leanings_own,
    leanings_progress,
    leanings_talks,
    leanings_tasks,
)
from dayeight.reading.kinds.model import Kind
from dayeight.reading.kinds.sentences import Sentence
from dayeight.reading.kinds.times import day_or_clock_marked

_LEFT_OUT = frozenset({"a", "an", "the", "of", ","})
_STEM = 6
_READ = 40  # sentences: what a letter is shows early, and a bulletin has hundreds
_RECEIVED: tuple[dict[Kind, dict[int, str]], ...] = (
    leanings_answers.WEIGHTS,
    leanings_changes.WEIGHTS,
    leanings_lists.WEIGHTS,
    leanings_notices.WEIGHTS,
    leanings_others.WEIGHTS,
    leanings_progress.WEIGHTS,
    leanings_talks.WEIGHTS,
    leanings_tasks.WEIGHTS,
)
# Not a word that can stand in a text.
_ALWAYS = "(always)"
_NUMBER = re.compile(r"^\d[\d.,/:-]*$")


def features(evidence: Evidence) -> set[str]:
    """What is looked at: the beginnings of words and of pairs of words, whether it asks, who sent it."""
    found = {f"from:{evidence.sender}", f"long:{min(2, len(evidence.text) // 200)}"}
    for prefix, whole in (("", evidence.body[:_READ]), ("s:", [] if evidence.answers else [evidence.subject])):
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
def _weights(mine: bool) -> dict[str, dict[Kind, float]]:
    """By feature, the weight for each kind that has one; of mail that one wrote or that one got."""
    table: dict[str, dict[Kind, float]] = {}
    for learned in (leanings_own.WEIGHTS,) if mine else _RECEIVED:
        for kind, rows in learned.items():
            for tenths, names in rows.items():
                weight = tenths / 10
                for name in names.split():
                    table.setdefault(name, {})[kind] = weight
    return table


@cache
def _kinds(mine: bool) -> tuple[Kind, ...]:
    return tuple(_weights(mine)[_ALWAYS])


@cache
def _row(mine: bool, feature: str) -> tuple[float, ...]:
    """The weights of a feature for all kinds, in the order of `_kinds`."""
    row = _weights(mine)[feature]
    return tuple(row.get(kind, 0.0) for kind in _kinds(mine))


def leaning(evidence: Evidence) -> dict[Kind, float]:
    """How likely each kind is by the words alone; the shares sum to one."""
    table = _weights(evidence.is_mine)
    kinds = _kinds(evidence.is_mine)
    known = [_row(evidence.is_mine, name) for name in sorted(features(evidence) & table.keys())]
    sums = [sum(column) for column in zip(*known, strict=True)] or [0.0] * len(kinds)
    scale = 1 / math.sqrt(max(1, len(known)))
    always = table[_ALWAYS]
    return shares({kind: value * scale + always[kind] for kind, value in zip(kinds, sums, strict=True)})


def shares(sums: dict[Kind, float]) -> dict[Kind, float]:
    """What was summed up for each kind, as shares that sum to one (softmax)."""
    highest = max(sums.values())
    raised = {kind: math.exp(value - highest) for kind, value in sums.items()}
    total = sum(raised.values())
    return {kind: value / total for kind, value in raised.items()}


def leans_most(evidence: Evidence, kind: Kind) -> Sentence | None:
    """The sentence whose words lean most to a kind, None where none leans to it."""
    table = _weights(evidence.is_mine)
    best, most = None, 0.0
    for one in evidence.body:
        weight = sum(table[name].get(kind, 0.0) for name in _stems(one) if name in table)
        if weight > most:
            best, most = one, weight
    return best
