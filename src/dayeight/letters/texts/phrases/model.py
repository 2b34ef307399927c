"""What an entry of the phrase lists is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


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

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """All patterns as one."""
        return re.compile("|".join(self.patterns), re.IGNORECASE)

    @cached_property
    def excuse(self) -> re.Pattern[str] | None:
        """All exceptions as one."""
        return re.compile("|".join(self.unless), re.IGNORECASE) if self.unless else None
