"""Whether a fragment of notes can stand in an English sentence, and how: noun phrases behind "about"."""

from __future__ import annotations

import re
from itertools import pairwise

from dayeight.letters.regex import regex
from dayeight.letters.texts import shorthand
from dayeight.letters.texts.word_set import word_set
from dayeight.letters.words import fold, words

_LONGEST = 9
_ARTICLE_FROM = 3
_OPEN_WANTS = word_set("someone somebody people person one more less fewer better to what how each two three four")
_DETERMINERS = word_set("the a an this that these those his her their our your my no any some all every each")
_PREPOSITIONS = word_set("of in on at for with to from by about over under since until than as not after before")
_TRAILING_NUMBERS = regex(r"(?:\s+(?:at|of|to|from|about|~)?\s*[~<>£$€]?\d[\d.,/:+x]*\s?(?:%|k|m|x|p|a)?)+$", re.I)
_LATIN = regex(r"^[\x00-\u024f\u1e00-\u1eff‘’“”–—…€]*$")
_LONE_NOUN = regex(r"(?:[^s]s|ship|ment|tion|sion|ance|ence|ity|ics|ing|logy|ism)$")
_NUMBERED = word_set("year band set level grade phase stage type key room unit day chapter tier class")
_MONTHS = word_set(
    "january february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_BAD = regex(r"[<>{}=@\\|#/£$€+?]|['’](?:\s|$)|\bthru\b|\bLinkedIn\b|\d\s*-\s*\d+\s|->|https?:")


def is_foreign(text: str) -> bool:
    """True for notes that are not in English, so that an English letter must not quote them."""
    if not _LATIN.match(text):
        return True
    tokens = [fold(w) for w in words(text)]
    return sum(t in shorthand.FOREIGN for t in tokens) * 8 >= max(len(tokens), 8)


def possessive_free(text: str) -> str:
    """The text without a loose end of punctuation."""
    return text.strip(" ,;:.'\"!?")


def as_topic(text: str, *, named: bool = False) -> str | None:
    """The fragment as a noun phrase that can follow "about", or None where that would not be good English.

    `named` is for what the notes themselves put behind "about": there a single word will do.
    """
    text = re.sub(r"\s*\([^()]*\)", "", possessive_free(text))
    text = _TRAILING_NUMBERS.sub("", text)
    text = re.sub(r"^(?:re|about|on|also|and|but|lots? of|so|\+)\s+", "", text, flags=re.IGNORECASE)
    text = re.sub(r"^(?:their|her|his|our)\s+", "your ", _subject(possessive_free(text)), flags=re.IGNORECASE)
    tokens = text.split()
    if not 1 <= len(tokens) <= _LONGEST or _BAD.search(text) or not _LATIN.match(text):
        return None
    low = [fold(t).strip(",.'\"") for t in tokens]
    if any(t.partition("'")[0] in shorthand.PRONOUNS for t in low) or not (
        (named and len(tokens) == 1) or _reads_well(tokens, low)
    ):
        return None
    if low[-1] in shorthand.LOOSE_ENDS or low[0] in _PREPOSITIONS:
        return None
    if not any(len(t) > 3 and t.replace("-", "").isalpha() for t in low) and not (
        len(tokens) == 1 and tokens[0].isupper()
    ):
        return None
    if _is_a_person(low) or low[0] in shorthand.NO_START:
        return None
    if tokens[0][0].isdigit() or low[0] in shorthand.FINITE or low[0].endswith("ly"):
        return None
    return with_article(tokens)


def _reads_well(tokens: list[str], low: list[str]) -> bool:
    """No bare number in the middle, no loose month or participle at the end, no lonely adjective."""
    if len(tokens) == 1:
        return bool(_LONE_NOUN.search(low[0])) and len(low[0]) > 4
    for before, token in pairwise(low):
        if token.isdigit() and before not in _NUMBERED:
            return False
    if low[-1] in _MONTHS and low[-2] not in _PREPOSITIONS and low[-2] not in ("every", "each"):
        return False
    if low[-1].endswith("ed") and len(low[-1]) > 4:
        return False
    return not (tokens[0][0].isupper() and low[1].endswith("ing") and len(low) > 2 and low[2] in _PREPOSITIONS)


def _subject(text: str) -> str:
    """What stands before the verb where the fragment is a clause ("privilege logs" of "privilege logs are a mess")."""
    tokens = text.split()
    for at, token in enumerate(tokens):
        if fold(token).strip(",.") in shorthand.FINITE:
            return " ".join(tokens[:at])
    return text


def _is_a_person(low: list[str]) -> bool:
    """ "lab manager", "registrar 19 years", "VP sales": who somebody is, not what was talked about."""
    return len(low) <= 4 and any(t in shorthand.JOB_NOUNS for t in low)


def as_need(text: str) -> str:
    """What they want, behind "you want": "Year 8 algebra unit by September" gets its article."""
    tokens = re.sub(r"(?<=\w) not (?=\w)", ", not ", text).split()
    if len(tokens) < _ARTICLE_FROM or fold(tokens[0]) in _OPEN_WANTS:
        return " ".join(tokens)
    return with_article(tokens)


def with_article(tokens: list[str]) -> str:
    """Set "the" before a singular phrase of several words: "the backlog of derm blocks", but "detention fees"."""
    head_end = next((i for i, t in enumerate(tokens) if i and fold(t) in _PREPOSITIONS), len(tokens))
    head = fold(tokens[head_end - 1]).rstrip("!,.")
    first = fold(tokens[0])
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    named = tokens[0][0].isupper() and len(tokens) == 1
    gerund = first.endswith("ing") and len(first) > 5
    if first in _DETERMINERS or plural or named or gerund or (len(tokens) == 1) or " and " in f" {' '.join(tokens)} ":
        return " ".join(tokens)
    if all(t[0].isupper() for t in tokens) or (tokens[0].isupper() and head_end == 1):
        return " ".join(tokens)
    return "the " + " ".join(tokens)
