"""Text into tokens: words with their place, their class and value for time, and their verb and tense.

Every token keeps its offsets, so whatever is found can be quoted verbatim. One pass, linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from dayeight.reading.promises.lexicon import ALSO_A_WORD, Lexicon, Value

# Longest first. No quantifier is nested in another, so no input makes it slow.
_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]{2,}(?:['’-][^\W\d_]+)*|[wW]/[cbeCBE]\b|[qQ][1-4]\b|[ie]\.[eg]\b\.?|[bB]4\b|2(?:moro|morrow|mrw|nite|day)\b"
    r"|[^\W\d_](?:['’-][^\W\d_]+)*)"
    r"|(?P<mark>[^\w\s'’\"“”‘])"
    r"|(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"
    r"|(?<![0-9])[0-9]{1,2}([./-])[0-9]{1,2}\4(?:[0-9]{4}|[0-9]{2})(?![0-9])"
    r"|(?<![0-9])[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))"
    r"|(?P<clock>(?<![0-9])[0-9]{1,2}[:.][0-9]{2}(?![0-9])(?:\s?(?:[apAP]\.[mM]\.|[apAP][mM]\b))?"
    r"|[0-9]{1,2}\s?(?:[apAP]\.[mM]\.|[apAP][mM]\b)|[0-9]{1,2}[hH][0-9]{2})"
    r"|(?P<ordinal>[0-9]{1,2}(?:st|nd|rd|th|ST|ND|RD|TH|St|Nd|Rd|Th)\b)"
    r"|(?P<number>[0-9]+(?:\.[0-9])?)"
)
_BEFORE_A_DAY = frozenset({
    "by", "on", "until", "till", "til", "before", "this", "next", "from", "after", "or", "me", "u", "us", "back",
    "know", "early", "late",
})  # fmt: skip
_PART = re.compile(r"[^\W_]+|-")
_FOLLOWING = re.compile(r"\s{1,3}([A-Za-z]{2,15}ing)\b")
_STATED = re.compile(
    r"\s{1,3}(?:on|due|expected|out|by|with|likely|not|still|ready|back|away|off|gonna|coming|been|made|gone"
    r"|decided|settled|sent|filled|announced|chosen|picked)\b",
    re.IGNORECASE,
)
_MAX_DIGITS = 4
_NO_TIME: tuple[str, Value] = ("", None)
_NO_VERB = ("", "")

_Word = tuple[str, str, Value, str, str]
"""What a token is before fixed phrases are found: its word, class and value for time, verb and tense."""


class _Row(NamedTuple):
    """The tokens of a sentence so far: each word, where it starts and where it ends."""

    words: list[_Word]
    starts: list[int]
    ends: list[int]

    def add(self, word: _Word, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def take(self, row: _Row, i: int, j: int) -> None:
        """Adds the tokens `i` to `j` (exclusive) of another row."""
        self.words.extend(row.words[i:j])
        self.starts.extend(row.starts[i:j])
        self.ends.extend(row.ends[i:j])


@dataclass(slots=True)
class Tokens:
    """The tokens of one sentence, as columns of equal length (a token is an index).

    `word` is the lower-case form after aliases; `kind` and `value` its class and value for time ("" if none);
    `verb` its lemma and `tense` one of base, s, ing, past, done ("" if it is no known verb).
    """

    word: list[str]
    start: list[int]
    end: list[int]
    kind: list[str]
    value: list[Value]
    verb: list[str]
    tense: list[str]

    def __len__(self) -> int:
        return len(self.word)


def tokenise(text: str, start: int, end: int, lexicon: Lexicon) -> Tokens:
    """The tokens of `text[start:end]`, with offsets into `text`."""
    plain = lexicon.plain
    row = _Row([], [], [])
    words, starts, ends = row
    for match in _TOKEN.finditer(text, start, end):
        found = match.group()
        a, b = match.span()
        known = plain.get(found)
        if known is None:
            known = _unlisted(row, text, found, match.lastgroup or "", a, lexicon)
            if known is None:
                continue
        words.append(known)
        starts.append(a)
        ends.append(b)
    return _columns(row, lexicon)


def _unlisted(row: _Row, text: str, found: str, group: str, a: int, lexicon: Lexicon) -> _Word | None:
    """A token that is no plain word of the lexicon; None where it was added to the row in parts."""
    if group == "word":
        word = found if found.islower() else found.lower()
        known = lexicon.plain.get(word)
        if known is not None:
            return known
        if word.isalpha() and word not in ALSO_A_WORD and word not in lexicon.aliases:
            return word, "", None, "", ""
        _add_odd_word(row, text, lexicon.aliases.get(word, word), a, a + len(found), lexicon)
        return None
    if group == "mark":
        return found, "", None, "", ""
    if group == "number":
        number = float(found) if "." in found else int(found) if len(found) <= _MAX_DIGITS else None
        return found, "number" if number is not None else "", number, "", ""
    if group == "ordinal":
        return found.lower(), "ordinal", int(found[:-2]), "", ""
    return found, group, found, "", ""


def _before_a_day(words: list[_Word]) -> bool:
    """As in "by sat", "decide sat", "text you sat", not "we sat"."""
    word = words[-2] if words[-1][0] == "you" and len(words) > 1 else words[-1]
    return word[0] in _BEFORE_A_DAY or (word[4] == "base" and word[3] != "be")


def _add_odd_word(row: _Row, text: str, word: str, a: int, b: int, lexicon: Lexicon) -> None:
    """Words with an apostrophe, a hyphen or a space in them, and those that name a month or day only sometimes."""
    aliases, time, lemmas = lexicon.aliases, lexicon.time, lexicon.lemmas
    if word in ALSO_A_WORD:
        short = len(word) == 3 and word != "may" and bool(row.words) and _before_a_day(row.words)
        named = text[a].isupper() or _beside_number(text, a, b) or short
        row.add((word, *(time.get(word, _NO_TIME) if named else _NO_TIME), *lemmas.get(word, _NO_VERB)), a, b)
    elif "-" in word and word not in aliases:
        for part in _PART.finditer(text, a, b):
            piece = part.group().lower()
            piece = aliases.get(piece, piece)
            row.add((piece, *time.get(piece, _NO_TIME), *lemmas.get(piece, _NO_VERB)), *part.span())
    else:
        parts = _expand(word.replace("’", "'"), lexicon) if "'" in word or "’" in word else tuple(word.split())
        if len(parts) == 1 and word[-2:] in ("'s", "’s") and (_doing(text, b, lexicon) or _states(text, b)):
            parts = (parts[0], "is")
        for spoken in parts:
            row.add((spoken, *time.get(spoken, _NO_TIME), *lemmas.get(spoken, _NO_VERB)), a, b)


def _columns(row: _Row, lexicon: Lexicon) -> Tokens:
    """The tokens as columns, with fixed phrases of time ("no later than") made into one token each."""
    if not row.words:
        return Tokens([], [], [], [], [], [], [])
    opens = lexicon.opens_fixed
    spoken = [word[0] for word in row.words]
    opening = [i for i, word in enumerate(spoken[:-1]) if word in opens and (word, spoken[i + 1]) in lexicon.fixed]
    if opening:
        row = _with_phrases(row, spoken, opening, lexicon)
    words, kinds, values, verbs, tenses = map(list, zip(*row.words, strict=True))
    return Tokens(words, row.starts, row.ends, kinds, values, verbs, tenses)


def _with_phrases(row: _Row, spoken: list[str], opening: list[int], lexicon: Lexicon) -> _Row:
    merged = _Row([], [], [])
    done = 0
    for i in opening:
        if i < done:
            continue
        for phrase, (kind, value) in lexicon.fixed[spoken[i], spoken[i + 1]]:
            n = len(phrase)
            if spoken[i : i + n] == phrase:
                merged.take(row, done, i)
                merged.add((" ".join(phrase), kind, value, "", ""), row.starts[i], row.ends[i + n - 1])
                done = i + n
                break
    merged.take(row, done, len(spoken))
    return merged


def _expand(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """A word with an apostrophe as the words it stands for; a possessive loses its ending."""
    known = lexicon.contractions.get(word)
    if known:
        return known
    base, _, ending = word.rpartition("'")
    base = base.replace("'", "")
    if base in lexicon.groups["takes is"] and ending == "s":
        return (base, "is")
    if ending in lexicon.endings:
        return (lexicon.aliases.get(base, base), lexicon.endings[ending])
    return (lexicon.aliases.get(base, base),)


def _doing(text: str, b: int, lexicon: Lexicon) -> bool:
    """A participle follows: "the manager's ringing me", but not "the manager's meeting"."""
    following = _FOLLOWING.match(text, b)
    word = following.group(1).lower() if following else ""
    doing = lexicon.lemmas.get(word, _NO_VERB)[1] == "ing" or word == "going"
    return doing and word not in lexicon.groups["ing nouns"]


def _states(text: str, b: int) -> bool:
    """What is said of it follows: "the decision's on the 21st", "the boss's away"."""
    return _STATED.match(text, b) is not None


def _beside_number(text: str, a: int, b: int) -> bool:
    """A number stands right beside: "12 may", "mar 3rd"."""
    return text[max(0, a - 5) : a].rstrip(" of")[-1:].isdigit() or (
        text[max(0, a - 5) : a].rstrip()[-2:] in ("st", "nd", "rd", "th") or text[b : b + 2].strip()[:1].isdigit()
    )
