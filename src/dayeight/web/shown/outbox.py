"""What the Today page tells of the outbox: what is asked, what waits to go, and what was stopped lately."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from dayeight.flows.outbox_words import state_words
from dayeight.flows.sending_ports import OutLetter, State

TOLD: frozenset[State] = frozenset({"holding", "sending", "unknown", "ask", "stopped", "refused"})
"""The states of letters that may have to be told of."""
# So long after its moment it is told that a letter did not go.
_LATELY = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class LetterTold:
    """One letter of the outbox in a line."""

    number: int
    name: str
    words: str


def letters_told(letters: Iterable[OutLetter], now: datetime) -> list[LetterTold]:
    """The letters that a person should know of today; what they took back themselves they know."""
    return [
        LetterTold(each.id, each.to_name, state_words(each, now))
        for each in letters
        if each.state not in ("stopped", "refused") or (each.due is not None and now - each.due < _LATELY)
    ]
