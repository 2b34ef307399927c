"""What the Today page tells of the outbox: what is asked, what waits to go, and what was stopped lately."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from dayeight.flows.outbox_words import state_words, to_be_told
from dayeight.flows.sending_ports import OutLetter


@dataclass(frozen=True, slots=True)
class LetterTold:
    """One letter of the outbox in a line."""

    number: int
    name: str
    words: str


def letters_told(letters: Iterable[OutLetter], now: datetime) -> list[LetterTold]:
    """The letters that a person should know of today."""
    return [LetterTold(each.id, each.to_name, state_words(each, now)) for each in to_be_told(letters, now)]
