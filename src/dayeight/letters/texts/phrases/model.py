"""What an entry of the phrase lists is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

_WHOLE = "^(?="


def together(*classes: str, but: str | None = None) -> str:
    """A pattern for a sentence in which every class of words is found, in whatever order, and none of `but`."""
    never = rf"(?!.*\b(?:{but}))" if but else ""
    # What excuses comes last, since most sentences fail before it.
    return "^" + "".join(rf"{_WHOLE[1:]}.*\b(?:{each})(?!\w))" for each in classes) + never + r".+$"


@dataclass(frozen=True)
class Wording:
    """One family of phrases: regular expressions, compared without regard to case, one sentence at a time.

    `why` is the reason in a plain sentence and `instead` a mend, if there is one. Where a pattern of `unless` is found
    in the same sentence, it is no fault; with `of_notes`, neither is it where the notes use the words for the thing.
    """

    patterns: tuple[str, ...]
    why: str
    instead: str | None = None
    unless: tuple[str, ...] = ()
    of_notes: bool = False

    def found_in(self, sentence: str) -> Iterator[re.Match[str]]:
        """Where the phrases stand in a sentence, unless something in it excuses them."""
        found = [*self._inside.finditer(sentence)] if self._inside else []
        whole = self._whole.match(sentence) if self._whole else None
        found += [whole] if whole else []
        if found and not (self._excuse and self._excuse.search(sentence)):
            yield from found

    @cached_property
    def _inside(self) -> re.Pattern[str] | None:
        """The patterns that may stand anywhere, as one."""
        return _one_of(p for p in self.patterns if not p.startswith(_WHOLE))

    @cached_property
    def _whole(self) -> re.Pattern[str] | None:
        """The patterns for a whole sentence; apart, since they need only be tried at its start."""
        return _one_of(p for p in self.patterns if p.startswith(_WHOLE))

    @cached_property
    def _excuse(self) -> re.Pattern[str] | None:
        """All exceptions as one."""
        return _one_of(self.unless)


def _one_of(patterns: Iterable[str]) -> re.Pattern[str] | None:
    told = "|".join(patterns)
    return re.compile(told, re.IGNORECASE) if told else None
