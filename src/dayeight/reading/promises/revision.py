"""Promises that no longer hold: "we said Friday", "I had hoped to tell you today", "was meant to be settled"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.model import Kind
from dayeight.reading.promises.tokens import Tokens


class Old(NamedTuple):
    """A promise that the text says no longer holds: its kind, and its day where the text names it."""

    kind: Kind
    due: date | None


def looks_back(tokens: Tokens, lexicon: Lexicon) -> bool:
    """The sentence speaks of a day gone by: "we said the 3rd", "it was meant to be the 3rd"."""
    words, groups = tokens.word, lexicon.groups
    if not (groups["once planned"] | {"was", "were", "had"}).isdisjoint(words):
        return True
    return any(word in groups["we said"] and words[k - 1] in ("we", "i") for k, word in enumerate(words) if k)


def was_going(words: list[str]) -> bool:
    """As in "we were going to"."""
    return "going" in words and words[words.index("going") - 1] in ("was", "were")


def _replaces(words: list[str]) -> bool:
    """As in "instead of the 13th", "rather than the 13th"."""
    return ("instead" in words and "of" in words) or ("rather" in words and "than" in words)


def was_promised(clause: Clause) -> bool:
    """As in "we said Friday", "we had hoped to", "was meant to": a promise that no longer holds."""
    words, groups = clause.words, clause.groups
    if was_going(words):
        return True  # "we were going to call you today"
    if _replaces(words) and clause.whens and not clause.deeds():
        return True  # "rather than the 13th it will be the 27th"
    if "all" in words and words[words.index("all") - 1] == "after" and "not" in clause.set and clause.whens:
        return True  # "not Wednesday after all"
    for k, word in enumerate(words):
        if word not in groups["old"]:
            continue
        if not groups["supposes"].isdisjoint(words[:k]):
            return False  # "imagine we said yes today"
        if word in groups["once planned"]:
            return not {"will", "now"} & clause.set
        before = words[max(0, k - 4) : k]
        if "than" in before[-2:] and word in ("thought", "hoped", "expected"):
            continue  # "the sign-off is taking longer than we thought"
        if before[-1:] == ["have"] and word == "promised" and not {"but", "you"} & set(clause.t.word):
            continue  # "we've promised every finalist a decision by the 21st"
        if before[-2:] == ["will", "have"]:
            continue  # "we will have told you by Sunday"
        if "been" in before:
            continue  # "I've been promised feedback"
        if before[-1:] == ["would"] and word in groups["we said"]:
            return True  # "they'd said Friday"
        if before[-1:] == ["i"] and word == "said" and "asked" in clause.t.word[: clause.a]:
            continue  # a candidate's note: "she asked when I can start, I said Wednesday"
        if word == "told" and (groups["was"] | {"am"}) & set(before):
            continue
        if groups["had or was"] & set(before) and word not in groups["said before"]:
            return True
        ours = max((n for n, near in enumerate(before) if near in ("we", "i")), default=-1)
        if ours >= 0 and word in groups["we said"] and groups["they"].isdisjoint(before[ours:]):
            return not {"to", "be"} & set(before)
    return False
