"""Promises that no longer hold: "we said Friday", "I had hoped to tell you today", "was meant to be settled"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.model import Kind


class Old(NamedTuple):
    """A promise that the text says no longer holds: its kind, and its day where the text names it."""

    kind: Kind
    due: date | None


def was_promised(clause: Clause) -> bool:
    """As in "we said Friday", "we had hoped to", "was meant to": a promise that no longer holds."""
    words, groups = clause.words, clause.groups
    for k, word in enumerate(words):
        if word not in groups["old"]:
            continue
        if word in groups["once planned"]:
            return not {"will", "now"} & clause.set
        before = words[max(0, k - 4) : k]
        if "been" in before:
            continue  # "I've been promised feedback"
        if before[-1:] == ["would"] and word in groups["we said"]:
            return True  # "they'd said Friday"
        if before[-1:] == ["i"] and word == "said" and "asked" in clause.t.word[: clause.a]:
            continue  # a candidate's note: "she asked when I can start, I said Wednesday"
        if word == "told" and groups["was"] & set(before):
            continue
        if groups["had or was"] & set(before) and word not in groups["said before"]:
            return True
        if {"we", "i"} & set(before) and word in groups["we said"]:
            return not {"to", "be"} & set(before)
    return False
