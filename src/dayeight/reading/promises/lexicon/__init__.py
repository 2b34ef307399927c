"""The words of a language, as data: what a token means for time, and which phrases promise, ask or refuse.

`Lexicon` is the shape; `en.py` and `en_time.py` fill it for English. A second language is a second module that
builds a `Lexicon` and is named in `LEXICONS`; nothing in the English one changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

Value = int | float | str | None
"""What a word of time stands for: a weekday 0-6, a month 1-12, a number, the name of a unit or holiday."""

Frame = tuple[str, ...]
"""The lemmas of a phrase in order. `@` stands for whoever is told, `~` for up to four words between."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the lexicon: phrases that do the same thing, and a sentence that shows it (tests read it)."""

    act: str
    phrases: tuple[str, ...]
    example: str


@dataclass(frozen=True)
class Lexicon:
    """One language.

    `aliases` maps spellings to words (text speak, short forms), `contractions` the ends after an apostrophe,
    `time` each word of time to its class and value, `time_phrases` the fixed phrases of several words likewise,
    `lemmas` a form to its verb and tense, `entries` the acts, `groups` the small closed classes by name,
    `cues` phrases that settle the kind or the strength of a promise, parted by bars.
    """

    aliases: Mapping[str, str]
    contractions: Mapping[str, tuple[str, ...]]
    endings: Mapping[str, str]
    time: Mapping[str, tuple[str, Value]]
    time_phrases: Mapping[str, tuple[str, Value]]
    lemmas: Mapping[str, tuple[str, str]]
    entries: tuple[Entry, ...]
    groups: Mapping[str, frozenset[str]]
    cues: Mapping[str, str]
    frames: Mapping[str, tuple[tuple[Frame, str], ...]] = field(init=False)
    cue_phrases: Mapping[str, tuple[tuple[Frame, str], ...]] = field(init=False)
    fixed: Mapping[str, tuple[tuple[Frame, tuple[str, Value]], ...]] = field(init=False)

    def __post_init__(self) -> None:
        frames = ((tuple(phrase.split()), e.act) for e in self.entries for phrase in e.phrases)
        fixed = ((tuple(words.split()), meaning) for words, meaning in self.time_phrases.items())
        cue_phrases = ((tuple(phrase.split()), cue) for cue, phrases in self.cues.items() for phrase in phrases.split("|"))
        object.__setattr__(self, "cue_phrases", _by_first_word(cue_phrases))
        object.__setattr__(self, "frames", _by_first_word(frames))
        object.__setattr__(self, "fixed", _by_first_word(fixed))


_Meaning = TypeVar("_Meaning")


def _by_first_word(rows: Iterable[tuple[Frame, _Meaning]]) -> dict[str, tuple[tuple[Frame, _Meaning], ...]]:
    """Phrases under their first word, the longest first, so that the longest match is found first."""
    found: dict[str, list[tuple[Frame, _Meaning]]] = {}
    for words, meaning in rows:
        found.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}
