"""Text into tokens: words with their place, their class and value for time, and their verb and tense.

Every token keeps its offsets, so whatever is found can be quoted verbatim. One pass, linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dayeight.reading.promises.lexicon import Lexicon, Value

# Longest first. No quantifier is nested in another, so no input makes it slow.
_TOKEN = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"
    r"|(?<![0-9])[0-9]{1,2}([./-])[0-9]{1,2}\2(?:[0-9]{4}|[0-9]{2})(?![0-9])"
    r"|(?<![0-9])[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))"
    r"|(?P<clock>(?<![0-9])[0-9]{1,2}[:.][0-9]{2}(?![0-9])(?:\s?(?:[ap]\.m\.|[ap]m\b))?|[0-9]{1,2}\s?(?:[ap]\.m\.|[ap]m\b)|[0-9]{1,2}h[0-9]{2})"
    r"|(?P<ordinal>[0-9]{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>[0-9]+(?:\.[0-9])?)"
    r"|(?P<word>w/[cbeCBE]\b|[Qq][1-4]\b|[^\W\d_]+(?:['’-][^\W\d_]+)*)"
    r"|(?P<mark>[^\w\s'’\"“”‘])",
    re.IGNORECASE,
)
_ALSO_A_WORD = frozenset({"sat", "sun", "may", "march", "mar"})
_BEFORE_A_DAY = frozenset({"by", "on", "until", "till", "til", "before", "this", "next", "from", "after", "or"})
_PART = re.compile(r"[^\W_]+|-")
_MAX_DIGITS = 4
_NO_VERB = ("", "")

_Raw = tuple[str, str, Value, int, int]
"""Word, class, value, start and end of a token before fixed phrases are found."""


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
    aliases, time = lexicon.aliases, lexicon.time
    raw: list[_Raw] = []
    for match in _TOKEN.finditer(text, start, end):
        group, (a, b), found = match.lastgroup, match.span(), match.group()
        if group == "word":
            word = found.lower()
            if "-" in word and word not in aliases:
                for part in _PART.finditer(text, a, b):
                    piece = aliases.get(part.group().lower(), part.group().lower())
                    raw.append((piece, *time.get(piece, ("", None)), *part.span()))
                continue
            if "'" in word or "’" in word:
                parts = _expand(word.replace("’", "'"), lexicon)
                raw += [(part, *time.get(part, ("", None)), a, b) for part in parts]
                continue
            word = aliases.get(word, word)
            if " " in word:
                raw += [(part, *time.get(part, ("", None)), a, b) for part in word.split()]
                continue
            kind, value = time.get(word, ("", None))
            if (
                word in _ALSO_A_WORD
                and found[0].islower()
                and not (
                    _beside_number(text, a, b)
                    or (len(word) == 3 and word != "may" and raw and raw[-1][0] in _BEFORE_A_DAY)
                )
            ):
                kind, value = "", None
            raw.append((word, kind, value, a, b))
        elif group == "number":
            number = float(found) if "." in found else int(found) if len(found) <= _MAX_DIGITS else None
            raw.append((found, "number" if number is not None else "", number, a, b))
        elif group == "ordinal":
            raw.append((found.lower(), "ordinal", int(found[:-2]), a, b))
        elif group == "mark":
            raw.append((found, *time.get(found, ("", None)), a, b))
        else:
            raw.append((found, group or "", found, a, b))
    return _merged(raw, lexicon)


def _merged(raw: list[_Raw], lexicon: Lexicon) -> Tokens:
    """The columns, with fixed phrases of time ("no later than") made into one token each."""
    lemmas, fixed = lexicon.lemmas, lexicon.fixed
    words = [row[0] for row in raw]
    words.append("")
    tokens = Tokens([], [], [], [], [], [], [])
    i, n = 0, len(raw)
    while i < n:
        word, kind, value, a, b = raw[i]
        width = 1
        for phrase, meaning in fixed.get((word, words[i + 1]), ()):
            if words[i : i + len(phrase)] == phrase:
                width, (kind, value) = len(phrase), meaning
                b, word = raw[i + width - 1][4], " ".join(phrase)
                break
        verb, tense = lemmas.get(word, _NO_VERB)
        tokens.word.append(word)
        tokens.start.append(a)
        tokens.end.append(b)
        tokens.kind.append(kind)
        tokens.value.append(value)
        tokens.verb.append(verb)
        tokens.tense.append(tense)
        i += width
    return tokens


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


def _beside_number(text: str, a: int, b: int) -> bool:
    """A number stands right beside: "12 may", "mar 3rd"."""
    return text[max(0, a - 5) : a].rstrip(" of")[-1:].isdigit() or (
        text[max(0, a - 5) : a].rstrip()[-2:] in ("st", "nd", "rd", "th") or text[b : b + 2].strip()[:1].isdigit()
    )
