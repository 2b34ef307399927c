""" "I sent it", said hours after the letter went: where the mailbox shows that letter, the two are one.

The reader of mail takes what was noted by hand for a message if both are near in time. People note things in the
evening, so what was noted is put to the moment of its letter before the mail is told again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from dayeight.core.application import THANKS
from dayeight.core.facts import Fact, Sent
from dayeight.reading.story.teller import Story

# So long after a letter went a note of it still means that letter; the next of its kind comes days later.
_NOTED_WITHIN = timedelta(hours=36)


def at_their_letters(stories: Iterable[Story], given: Mapping[str, Sequence[Fact]]) -> dict[str, list[Fact]]:
    """The facts entered by hand, by application, with each note of a letter at the moment of the letter that the mail
    tells of; {} where there is nothing to move."""
    moved: dict[str, list[Fact]] = {}
    for story in stories:
        letters = [piece.fact for piece in story.pieces if isinstance(piece.fact, Sent)]
        if not letters:
            continue
        facts = [_at_its_letter(fact, letters) for fact in given.get(story.application, ())]
        if facts != list(given.get(story.application, ())):
            moved[story.application] = facts
    return {**{name: list(facts) for name, facts in given.items()}, **moved} if moved else {}


def _at_its_letter(fact: Fact, letters: list[Sent]) -> Fact:
    if not isinstance(fact, Sent) or fact.channel != "email":
        return fact
    fitting = [
        letter for letter in letters
        if timedelta() < fact.at - letter.at <= _NOTED_WITHIN and set(fact.to) & set(letter.to) and _alike(fact, letter)
    ]  # fmt: skip
    return replace(fact, at=max(letter.at for letter in fitting)) if fitting else fact


def _alike(fact: Sent, letter: Sent) -> bool:
    return fact.rule in (None, letter.rule) or (fact.rule in THANKS and letter.rule in THANKS)
