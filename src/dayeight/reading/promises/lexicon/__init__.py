"""The words of a language, as data: what a token means for time, and which phrases promise, ask or refuse.

`Lexicon` is the shape; `en.py` puts the English one together from the tables beside it. A second language is a
second set of tables, handed to `read_promises(..., lexicon=...)`; nothing in the English one changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from dayeight.reading.promises.lexicon.signs import Signs, signs_of

Value = int | float | str | None
"""What a word of time stands for: a weekday 0-6, a month 1-12, a number, the name of a unit or holiday."""

Groups = Mapping[str, frozenset[str]]
"""The small closed classes of words by name."""

Frame = tuple[str, ...]
"""The lemmas of a phrase in order. `@` stands for whoever is told, `~` for up to four words between."""


class Entry(NamedTuple):
    """One line of the lexicon: an act, a sentence that shows it (tests read it), and phrases that do it."""

    act: str
    example: str
    phrases: str


# Short words that name a month or a day only sometimes.
ALSO_A_WORD = frozenset({"sat", "sun", "may", "march", "mar"})
# The classes of time that make a sentence worth a close look.
_TIMELY = frozenset({
    "weekday", "month", "unit", "today", "tomorrow", "eod", "holiday", "quarter", "vague", "midweek", "this-end",
    "weekof", "after that", "ordinal",
})  # fmt: skip


@dataclass(frozen=True)
class Lexicon:
    """One language.

    `aliases` maps spellings to words (text speak, short forms), `contractions` whole words with an apostrophe and
    `endings` what stands behind one. `time` gives each word of time its class and value, `time_phrases` fixed
    phrases of two words and more likewise. `lemmas` maps a form to its verb and tense. `entries` are the acts,
    `groups` the small closed classes by name (`trigger`: words that alone make a sentence worth a close look).
    `date_like` is what else may be a date in a sentence without a trigger ("May", "3/14"). `cues` are phrases that
    settle the kind or the strength of a promise, parted by bars.
    """

    aliases: Mapping[str, str]
    contractions: Mapping[str, tuple[str, ...]]
    endings: Mapping[str, str]
    time: Mapping[str, tuple[str, Value]]
    time_phrases: Mapping[str, tuple[str, Value]]
    lemmas: Mapping[str, tuple[str, str]]
    entries: tuple[Entry, ...]
    groups: Mapping[str, frozenset[str]]
    date_like: re.Pattern[str]
    cues: Mapping[str, str]
    frames: Mapping[str, Frames] = field(init=False)
    cue_phrases: Mapping[str, Mapping[str, tuple[tuple[list[str], str], ...]]] = field(init=False)
    fixed: Mapping[tuple[str, str], tuple[tuple[list[str], tuple[str, Value]], ...]] = field(init=False)

    triggers: frozenset[str] = field(init=False)
    signs: Signs = field(init=False)
    plain: Mapping[str, tuple[str, str, Value, str, str]] = field(init=False)
    opens_fixed: frozenset[str] = field(init=False)
    may_cut: frozenset[str] = field(init=False)
    verb_like: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        timely = {word for word, (kind, _) in self.time.items() if kind in _TIMELY}
        spellings = {word for word, meant in self.aliases.items() if timely & set(meant.split())}
        object.__setattr__(self, "triggers", (timely | spellings | self.groups["trigger"]) - self.groups["no trigger"])
        groups = self.groups
        object.__setattr__(self, "plain", self._plain())
        object.__setattr__(self, "opens_fixed", frozenset(words.split()[0] for words in self.time_phrases))
        object.__setattr__(self, "may_cut", groups["conjunction"] | groups["subject"] | groups["ends a part"])
        object.__setattr__(self, "verb_like", groups["employer"] | groups["finite"] | groups["bound"])
        phrases = [(tuple(phrase.split()), e.act) for e in self.entries for phrase in e.phrases.split(" | ")]
        cues = [(tuple(phrase.split()), cue) for cue, rows in self.cues.items() for phrase in rows.split(" | ")]
        frames = {first: Frames.of(rows) for first, rows in _grouped(phrases, lambda words: words[0]).items()}
        fixed = _grouped(
            [(tuple(words.split()), meaning) for words, meaning in self.time_phrases.items()], lambda words: words[:2]
        )
        object.__setattr__(self, "frames", frames)
        firsts = [words for words, _ in phrases]
        object.__setattr__(self, "signs", signs_of(firsts, self.lemmas, self.aliases, groups))
        object.__setattr__(self, "cue_phrases", _by_two_words(cues))
        object.__setattr__(
            self, "fixed", {pair: tuple((list(words), what) for words, what in rows) for pair, rows in fixed.items()}
        )

    def _plain(self) -> dict[str, tuple[str, str, Value, str, str]]:
        """Spellings that stand for one plain word: that word, its class and value for time, its verb and tense."""
        members = {word for group in self.groups.values() for word in group}
        spellings = {word: word for word in [*members, *self.time, *self.lemmas]} | dict(self.aliases)
        found = {
            spelling: (word, *self.time.get(word, ("", None)), *self.lemmas.get(word, ("", "")))
            for spelling, word in spellings.items()
            if spelling.isalpha() and word.isalpha() and word not in ALSO_A_WORD
        }
        marks = {mark: (mark, *meaning, "", "") for mark, meaning in self.time.items() if not mark.isalnum()}
        marks |= {mark: (mark, "", None, "", "") for mark in ".!?;:()" if mark not in marks}
        capitals = {word.capitalize(): meant for word, meant in found.items()}
        return {mark: meant for mark, meant in marks.items() if len(mark) == 1} | capitals | found


class Frames(NamedTuple):
    """The phrases that begin with one word, by what comes second, so that few are tried at a token."""

    alone: tuple[str, ...]
    told: tuple[tuple[Frame, str], ...]
    literal: Mapping[str, tuple[tuple[Frame, str], ...]]
    gap: Mapping[str, tuple[tuple[Frame, str], ...]]

    @classmethod
    def of(cls, rows: tuple[tuple[Frame, str], ...]) -> Frames:
        """Sorts phrases by their second part: none, `@`, a word, or `~` and the word behind it."""
        longer = [row for row in rows if len(row[0]) > 1]
        return cls(
            alone=tuple(act for words, act in rows if len(words) == 1),
            told=tuple(row for row in longer if row[0][1] == "@"),
            literal=_grouped([row for row in longer if row[0][1] not in "@~"], lambda words: words[1]),
            gap=_grouped([row for row in longer if row[0][1] == "~"], lambda words: words[2]),
        )


def _by_two_words(cues: Iterable[tuple[Frame, str]]) -> dict[str, dict[str, tuple[tuple[list[str], str], ...]]]:
    """Phrases by their first word, then by their second ("" where there is none)."""
    return {
        first: {
            second: tuple((list(words), cue) for words, cue in some)
            for second, some in _grouped(rows, lambda words: words[1] if len(words) > 1 else "").items()
        }
        for first, rows in _grouped(cues, lambda words: words[0]).items()
    }


_Meaning = TypeVar("_Meaning")
_Key = TypeVar("_Key")


def _grouped(
    rows: Iterable[tuple[Frame, _Meaning]], key: Callable[[Frame], _Key]
) -> dict[_Key, tuple[tuple[Frame, _Meaning], ...]]:
    """Phrases under a key, the longest first, so that the longest match is found first."""
    found: dict[_Key, list[tuple[Frame, _Meaning]]] = {}
    for words, meaning in rows:
        found.setdefault(key(words), []).append((words, meaning))
    return {first: tuple(sorted(group, key=lambda row: -len(row[0]))) for first, group in found.items()}
