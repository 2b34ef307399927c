"""Misspelt words, by a dictionary that is handed in; the case's own names and the words of notes are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from dayeight.letters.checks.page import Page
from dayeight.letters.days import AMERICAN
from dayeight.letters.model import Finding
from dayeight.letters.phrases import is_foreign
from dayeight.letters.texts.ordinary import CAPITALS, OPENERS
from dayeight.letters.words import fold, word_spans

# Handed a word in small letters: None if it is spelt rightly, else the words that may be meant, the likeliest first.
Speller = Callable[[str], Sequence[str] | None]

# Short words are abbreviations as often as slips.
_SHORTEST = 4
# How an American spelling is written elsewhere, for the mend that is proposed.
_ELSEWHERE = (("ization", "isation"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises"), ("ize", "ise"),
              ("yze", "yse"), ("yzing", "ysing"))  # fmt: skip


def check(page: Page, speller: Speller) -> Iterator[Finding]:
    """Words in small letters that the dictionary does not have, each once. British and American spelling both do."""
    if page.foreign:
        return
    told: set[str] = set()
    for field, sentence in page.parts():
        if is_foreign(sentence.text):
            continue
        for n, word in enumerate(word_spans(sentence.text)):
            for part, at in _parts(word.text):
                low = part.casefold().replace("’", "'")
                bare = low.removesuffix("'s").rstrip("'")
                opens = n == 0 and field.is_text
                if bare in told or not _is_plain(part, opens=opens) or page.known.has(part) or fold(low) in CAPITALS:
                    continue
                meant = speller(bare) if fold(low) not in OPENERS else None
                if meant is None:
                    continue
                told.add(bare)
                best = _in_their_english(page, meant[0]) if meant else None
                instead = best.capitalize() if best and part[0].isupper() else best
                why = f"Is it {instead}?" if instead else "The dictionary does not know this word."
                yield page.found("form", field, part, sentence.start + word.start + at, why, instead)


def _parts(word: str) -> Iterator[tuple[str, int]]:
    """The parts of a hyphenated word, each with its place in it."""
    at = 0
    for part in word.split("-"):
        yield part, at
        at += len(part) + 1


def _is_plain(part: str, *, opens: bool) -> bool:
    """True for a word that a dictionary should have: letters, small ones (the first of a sentence aside), not short."""
    letters = part.replace("'", "").replace("’", "")
    small = letters.islower() or (opens and letters[1:].islower())
    return len(letters) >= _SHORTEST and letters.isalpha() and letters.isascii() and small


def _in_their_english(page: Page, word: str) -> str:
    if page.case.details.country in AMERICAN:
        return word
    return next((word.removesuffix(us) + uk for us, uk in _ELSEWHERE if word.endswith(us)), word)
