"""Silence as an answer: "if you have not heard from us by 12 June, assume ...", "chase me if there is no news"."""

from __future__ import annotations

from typing import NamedTuple

from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.model import Kind
from dayeight.reading.promises.spans import When

_ROLES = frozenset({"by", "span", "at", "until", "then"})
_NEAR = 9  # words in which the "not" of the condition stands


class Silence(NamedTuple):
    """The condition starts at token `start` and runs out with `when`; `means_no` if silence is then the answer."""

    kind: Kind
    when: When
    start: int
    means_no: bool


def silence(clause: Clause, clauses: list[Clause], n: int) -> Silence | None:
    """The silence that a clause, the n-th of its sentence, sets a day for, with what follows from it."""
    groups, words = clause.groups, clause.words
    if clause.set.isdisjoint(groups["silence opens"]) and words[0] not in groups["silent"]:
        return None
    onwards = clauses if clauses[0].has("presumed") else clauses[n:]
    start = next((k for k, word in enumerate(words) if word in groups["silence opens"]), None)
    if start is None and words[0] in groups["silent"] and not groups["means"].isdisjoint(words):
        start = 0  # "no contact by Friday means ..."
    if start is None:
        return None
    condition = words[start:]
    if condition[:2] == ["should", "not"]:
        return None  # "you should not expect to hear before Friday"
    verbs = set(clause.t.verb[clause.a + start : clause.b])
    if condition[0] == "if" and condition[1:2] == ["not"]:
        return None  # "if you are successful ...; if not, ..."
    if "your" in condition[:_NEAR] or ["from", "you"] in [condition[k : k + 2] for k in range(_NEAR)]:
        return None  # silence of the candidate
    yours = condition[1:2] == ["you"] and not verbs.isdisjoint(groups["you answer"])
    planned = "i" in condition[1:3] and any(
        clause.t.word[k] == "i" and clause.t.word[k + 1] in groups["planning"]
        for clause in onwards
        for k in range(clause.a + (start + 3 if clause is onwards[0] else 0), clause.b - 1)
    )
    if yours or planned:
        return None  # "unless you reply by the 13th", "if I don't hear by Friday I'll write again"
    silent = not groups["silent"].isdisjoint(condition[:_NEAR]) or condition[0] == "unless"
    tells = groups["heard verb"] if condition[0] in ("if", "unless") else groups["heard by candidates"]
    about = verbs & tells or (condition[0] in ("if", "unless", "no") and not groups["heard noun"].isdisjoint(condition))
    quiet = not groups["gone quiet"].isdisjoint(condition[:_NEAR])
    about = about or condition[0] == "silence" or (quiet and not groups["chase"].isdisjoint(clause.t.word))
    if not silent or not about or clause.has("logistics"):
        return None
    first = clause.a + start
    when = next((w for w in clause.whens if w.due and w.i >= first and w.role in _ROLES), None)
    if when is None:
        return None
    kind, means_no = _consequence(onwards)
    return Silence(kind, when, first, means_no)


def _consequence(clauses: list[Clause]) -> tuple[Kind, bool]:
    """What silence then means: the kind of the answer, and whether it is a no."""
    words = set().union(*(clause.set for clause in clauses))
    cues = set().union(*(clause.cues for clause in clauses))
    groups = clauses[0].groups
    if not words.isdisjoint(groups["gone quiet"]):
        words.discard("gone")  # "if we have gone quiet"
    means_no = "means no" in cues or (bool(words & groups["refused"]) and bool(words & groups["refusal"]))
    moved_on = bool({"forward", "taken"} & words)
    if words & groups["shortlisted"] or ("next phrases" in cues and not moved_on):
        return "next_round", means_no
    if means_no or (words & groups["presumed"] and not words & groups["chase"]):
        return "decision", means_no
    return "status", means_no
