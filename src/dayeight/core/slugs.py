"""Readable ids made of words, for applications and people."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

_LONGEST_SLUG = 60


def slug(*words: str) -> str:
    """Words as a readable id: "Acme, Inc." and "Data Analyst" give "acme-inc-data-analyst". Letters of any script stay.

    It is "" if there is no letter or digit in the words.
    """
    bare = _without_accents(" ".join(words).casefold())
    joined = "-".join("".join(letter if _is_part_of_a_word(letter) else " " for letter in bare).split())
    if len(joined) <= _LONGEST_SLUG:
        return joined
    return joined[:_LONGEST_SLUG].rpartition("-")[0] or joined[:_LONGEST_SLUG]


def unique(wanted: str, is_taken: Callable[[str], bool]) -> str:
    """The wanted name, or the first of "name-2", "name-3".. that is free."""
    found, number = wanted, 2
    while is_taken(found):
        found, number = f"{wanted}-{number}", number + 1
    return found


def _is_part_of_a_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def _without_accents(text: str) -> str:
    """Latin letters without their accents; marks of other scripts are part of the word and stay."""
    kept: list[str] = []
    base = ""
    for letter in unicodedata.normalize("NFKD", text):
        if not unicodedata.combining(letter):
            base = letter
        elif base.isascii():
            continue
        kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept))
