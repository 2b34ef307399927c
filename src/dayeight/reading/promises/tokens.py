"""Text into tokens: words with their place, their class and value for time, and their verb and tense.

Every token keeps its offsets, so whatever is found can be quoted verbatim. One pass, linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from dayeight.reading.promises.lexicon import ALSO_A_WORD, Lexicon, Value

# Longest first. No quantifier is nested in another, so no input makes it slow.
_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]{2,}(?:['’-][^\W\d_]+)*|[wW]/[cbeCBE]\b|[qQ][1-4]\b|[^\W\d_](?:['’-][^\W\d_]+)*)"
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
_MAX_DIGITS = 4
_NO_TIME: tuple[str, Value] = ("", None)
_NO_VERB = ("", "")

_Row = tuple[str, int, int, str, Value, str, str]
"""Word, start, end, class and value, verb and tense of a token before fixed phrases are found."""


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
    plain, time = lexicon.plain, lexicon.time
    rows: list[_Row] = []
    for match in _TOKEN.finditer(text, start, end):
        group, found = match.lastgroup, match.group()
        a, b = match.span()
        if group == "word":
            known, word = plain.get(found), found
            if known is None and not found.islower():
                word = found.lower()
                known = plain.get(word)
            if known is not None:
                name, kind, value, verb, tense = known
                rows.append((name, a, b, kind, value, verb, tense))
                continue
            if word.isalpha() and word not in ALSO_A_WORD and word not in lexicon.aliases:
                rows.append((word, a, b, "", None, "", ""))
            else:
                _add_odd_word(rows, text, lexicon.aliases.get(word, word), a, b, lexicon)
        elif group == "mark":
            kind, value = time.get(found, _NO_TIME)
            rows.append((found, a, b, kind, value, "", ""))
        elif group == "number":
            number = float(found) if "." in found else int(found) if len(found) <= _MAX_DIGITS else None
            rows.append((found, a, b, "number" if number is not None else "", number, "", ""))
        elif group == "ordinal":
            rows.append((found.lower(), a, b, "ordinal", int(found[:-2]), "", ""))
        else:
            rows.append((found, a, b, group or "", found, "", ""))
    return _columns(rows, lexicon)


def _add_odd_word(rows: list[_Row], text: str, word: str, a: int, b: int, lexicon: Lexicon) -> None:
    """Words with an apostrophe, a hyphen or a space in them, and those that name a month or day only sometimes."""
    aliases, time, lemmas = lexicon.aliases, lexicon.time, lexicon.lemmas
    if word in ALSO_A_WORD:
        short = len(word) == 3 and word != "may" and bool(rows) and rows[-1][0] in _BEFORE_A_DAY
        named = text[a].isupper() or _beside_number(text, a, b) or short
        rows.append((word, a, b, *(time.get(word, _NO_TIME) if named else _NO_TIME), *lemmas.get(word, _NO_VERB)))
    elif "-" in word and word not in aliases:
        for part in _PART.finditer(text, a, b):
            piece = part.group().lower()
            piece = aliases.get(piece, piece)
            rows.append((piece, *part.span(), *time.get(piece, _NO_TIME), *lemmas.get(piece, _NO_VERB)))
    else:
        parts = _expand(word.replace("’", "'"), lexicon) if "'" in word or "’" in word else tuple(word.split())
        if len(parts) == 1 and word[-2:] in ("'s", "’s") and _doing(text, b, lexicon):
            parts = (parts[0], "is")
        rows.extend((part, a, b, *time.get(part, _NO_TIME), *lemmas.get(part, _NO_VERB)) for part in parts)


def _columns(rows: list[_Row], lexicon: Lexicon) -> Tokens:
    """The rows as columns, with fixed phrases of time ("no later than") made into one token each."""
    fixed = lexicon.fixed
    words = [row[0] for row in rows]
    starts: list[int] = []
    merged: list[_Row] = []
    for i, (word, following) in enumerate(pairwise(words)):
        if word in lexicon.opens_fixed and (word, following) in fixed:
            starts.append(i)
    done = 0
    for i in starts:
        if i < done:
            continue
        for phrase, (kind, value) in fixed[words[i], words[i + 1]]:
            n = len(phrase)
            if words[i : i + n] == phrase:
                merged += rows[done:i]
                merged.append((" ".join(phrase), rows[i][1], rows[i + n - 1][2], kind, value, "", ""))
                done = i + n
                break
    merged += rows[done:]
    if not merged:
        return Tokens([], [], [], [], [], [], [])
    return Tokens(*map(list, zip(*merged, strict=True)))


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


def _beside_number(text: str, a: int, b: int) -> bool:
    """A number stands right beside: "12 may", "mar 3rd"."""
    return text[max(0, a - 5) : a].rstrip(" of")[-1:].isdigit() or (
        text[max(0, a - 5) : a].rstrip()[-2:] in ("st", "nd", "rd", "th") or text[b : b + 2].strip()[:1].isdigit()
    )
