"""Phrases as data: a small language for them, and finding them in a sentence without trying each.

A phrase is words parted by spaces. `a/b` is either word, `two_words` one alternative of two words, `word*` any ending,
`word?` may be missing, `~` stands for up to four words between and `~2` for up to two, `~ing` for any word of that
ending, `@name` for a class of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from dayeight.reading.kinds.sentences import Sentence

_WORD = r"[^ ]+"


class Cue(NamedTuple):
    """Phrases that say one thing.

    `says` is what; `weight` how much of a reading it carries (1 is enough alone); `example` a sentence that shows it
    and `unlike` one that looks like it and is not (tests read both); `phrases` are parted by bars. The phrases of a cue
    that `denies` bring their own "not", so one before them takes nothing away.
    """

    says: str
    weight: float
    example: str
    unlike: str
    phrases: str
    denies: bool = False


class Hit(NamedTuple):
    """A cue found in a sentence, from `start` to `end` of its plain words."""

    cue: Cue
    sentence: Sentence
    start: int
    end: int


_Row = tuple[int, Cue, str, frozenset[str] | None]
"""A cue with its number in its book, a pattern of its phrases, and beginnings of words one of which must be there too
(None: nothing more is needed)."""

_HYPOTHETICAL = re.compile(
    r" (?:(?:candidates|applicants|those|people|anyone|persons|individuals|colleagues) (?:who|that)|if|whether"
    r"|unless|otherwise|or else|in case|in the event|until|provided|assuming|assume|suppose|should (?:you|there"
    r"|we|your|the|a|they|any)"
    r"|when we|once we|once you|only (?:candidates|applicants|those)|even where|would have to"
    r"|without (?:an answer|hearing|a reply|any reply"
    r"|news)|absence of|had (?:you|we)) "
)
_NO_HYPOTHESIS = re.compile(
    r" (?:if (?:you are wondering|i am (?:honest|being honest)|we are honest|it helps|it is any|that is any"
    r"|possible|convenient|i may|so)"
    r"|if you (?:are|remain|would) (?:still|be) (?:interested|keen|available|free)|see if|as if|even if|whether to) "
)
_TURN = re.compile(r" (?:but|however|unfortunately|nevertheless|sadly|regrettably|i am afraid|that said) ")
_NEGATION = re.compile(
    r" (?:not|no|never|unable|without|nor|neither|hardly|unlikely|cannot|stop|avoid|rather than|instead of)"
    r"(?: [^ ,]+){0,4} $"
)
_NO_NEGATION = re.compile(
    r" (?:not only|no problem|why not|no worries|not just|do not hesitate|no doubt|could not be)\b"
)
# "We cannot go on until we have your certificate", "nobody has been chosen yet".
_UNTIL = re.compile(
    r" (?:until|unless|till|yet|without (?:it|this|these|them|your)|before (?:we|you) (?:have|send|upload"
    r"|complete)|pending) "
)
_CONDITION_BEHIND = re.compile(
    r" (?:if|should|where|when) (?:(?:you|we|they|your|there|the|it|an?|and when|i|need|needed|selected"
    r"|shortlisted|successful|any)"
    r" )?(?:(?:are|is|be|have|been|background|profile|experience|application|qualifications|skills|decide|think|feel"
    r"|find|fit|fits|selected|shortlisted|successful|match|team|hiring|good|your|candidate|were) ){1,4}"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: all at once would take a third of a second at every start."""
    return re.compile(pattern)


@dataclass(frozen=True)
class Phrasebook:
    """Cues of one kind of reading, with the classes their phrases name. In an `anyhow` book what is supposed or denied
    counts too."""

    cues: tuple[Cue, ...]
    classes: Mapping[str, str]
    anyhow: bool = False

    @cached_property
    def by_key(self) -> Mapping[str, tuple[_Row, ...]]:
        """By the beginnings of words: cues and the patterns of their phrases that need such a word."""
        found: dict[str, list[_Row]] = {}
        for number, cue in enumerate(self.cues):
            by_keys: dict[tuple[str, ...], list[str]] = {}
            beside: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
            for phrase in cue.phrases.split(" | "):
                tokens = phrase.split()
                first, *more = self._keys(tokens)
                by_keys.setdefault(first, []).append("".join(self._pattern(token) for token in tokens))
                beside.setdefault(first, []).append(more[0] if more else ())
            for keys, patterns in by_keys.items():
                also = frozenset(key for more in beside[keys] for key in more) if all(beside[keys]) else None
                for key in keys:
                    found.setdefault(key, []).append((number, cue, " (?:" + "|".join(patterns) + ")", also))
        return {key: tuple(rows) for key, rows in found.items()}

    def hits(self, sentence: Sentence) -> Iterator[Hit]:
        """Every cue that stands in a sentence and is neither supposed nor denied there, each once."""
        seen: set[int] = set()
        for key in sorted(self.by_key.keys() & sentence.keys):
            for number, cue, pattern, also in self.by_key[key]:
                if number in seen or (also is not None and also.isdisjoint(sentence.keys)):
                    continue
                hit = self.hit(cue, pattern, sentence)
                if hit is not None:
                    seen.add(number)
                    yield hit

    def hit(self, cue: Cue, pattern: str, sentence: Sentence) -> Hit | None:
        """The first place in a sentence where one pattern of a cue stands and counts, None if it does nowhere."""
        for match in _compiled(pattern).finditer(sentence.plain):
            if self.anyhow or stands(sentence.plain, match.start() + 1, match.end(), cue.denies):
                return Hit(cue, sentence, match.start() + 1, match.end())
        return None

    def _choices(self, token: str) -> list[str]:
        return [
            choice
            for part in token.split("/")
            for choice in (self._choices(self.classes[part[1:]]) if part.startswith("@") else [part])
        ]

    def _pattern(self, token: str) -> str:
        if token == "~ing":
            return "[a-z-]+ing (?:, )?"
        if token.startswith("~"):
            return rf"(?:{_WORD} ){{0,{int(token[1:] or 4)}}}?"
        optional = token.endswith("?") and len(token) > 1
        choices = self._choices(token[:-1] if optional else token)
        written = "|".join(
            re.escape(c.rstrip("*").replace("_", " ")) + (r"[^ ]*" if c.endswith("*") else "") for c in choices
        )
        return f"(?:(?:{written}) (?:, )?)" + ("?" if optional else "")

    def _keys(self, tokens: list[str]) -> list[tuple[str, ...]]:
        """The beginnings of words, one of each group of which must be there; the rarest-looking token's group first."""
        groups: list[tuple[float, tuple[str, ...]]] = []
        for token in tokens:
            if token.startswith("~") or (token.endswith("?") and len(token) > 1):
                continue
            keys = tuple(dict.fromkeys(choice.rstrip("*").split("_")[0][:4] for choice in self._choices(token)))
            if any(choice.endswith("*") and len(choice) < 5 and "_" not in choice for choice in self._choices(token)):
                continue
            groups.append((sum(5.0 if key in _COMMON else 1.0 for key in keys), keys))
        if not groups:
            raise ValueError(f"no word to look up in {' '.join(tokens)!r}")
        return [keys for _, keys in sorted(groups, key=lambda group: group[0])]


class Shelf:
    """Several books looked up together: a sentence's words are compared with those of all books at once."""

    def __init__(self, books: Mapping[str, Phrasebook]) -> None:
        """`books` by their names."""
        self.books = books

    @cached_property
    def _by_key(self) -> Mapping[str, tuple[tuple[str, Phrasebook, _Row], ...]]:
        found: dict[str, list[tuple[str, Phrasebook, _Row]]] = {}
        for name, book in self.books.items():
            for key, rows in book.by_key.items():
                found.setdefault(key, []).extend((name, book, row) for row in rows)
        return {key: tuple(rows) for key, rows in found.items()}

    def hits(self, sentence: Sentence) -> Iterator[tuple[str, Hit]]:
        """Each book's name with a cue of it that stands in the sentence, as `Phrasebook.hits` gives them."""
        seen: set[tuple[str, int]] = set()
        keys = sentence.keys
        for key in sorted(self._by_key.keys() & keys):
            for name, book, (number, cue, pattern, also) in self._by_key[key]:
                if (also is not None and also.isdisjoint(keys)) or (name, number) in seen:
                    continue
                hit = book.hit(cue, pattern, sentence)
                if hit is not None:
                    seen.add((name, number))
                    yield name, hit


_COMMON = frozenset(
    [
        "you",
        "your",
        "we",
        "our",
        "the",
        "a",
        "to",
        "of",
        "in",
        "on",
        "for",
        "with",
        "this",
        "that",
        "and",
        "not",
        "is",
        "are",
        "be",
        "have",
        "has",
        "at",
        "it",
        "will",
        "i",
        "as",
        "us",
        "an",
        "from",
        "up",
        "time",
        "can",
        "woul",
        "no",
        "been",
        "was",
        "were",
        "had",
        "do",
        "other",
        "by",
        "or",
        "any",
        "but",
        "so",
        "if",
        "would",
        "?",
        "they",
        "all",
    ]
)


def stands(plain: str, start: int, end: int, denies: bool = False) -> bool:
    """Whether what stands from `start` to `end` is said, not supposed ("if you are not selected") or denied."""
    second = plain.find(" ", start)
    before = _since_turn(plain[: max(start, second + 1) if second >= 0 else start])
    plainly = _NO_HYPOTHESIS.sub(" ", before)
    if _HYPOTHETICAL.search(plainly.replace(" until " if denies else " whether ", " ")):
        return False
    if denies:
        return not _UNTIL.search(plain, start)
    if _CONDITION_BEHIND.search(plain, end - 1):
        return False
    before = _since_turn(plain[:start])
    clause = before[before.rfind(",") + 1 :]
    if " before we " in clause or " before you " in clause or " before i " in clause:
        return False
    return not (_NEGATION.search(clause) and not _NO_NEGATION.search(clause))


def _since_turn(before: str) -> str:
    """What stands behind the last "but": it takes back a supposition before it."""
    turns = list(_TURN.finditer(before))
    return before[turns[-1].end() - 1 :] if turns else before
