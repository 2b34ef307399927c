"""Where a letter of the outbox is, in a sentence, on a given clock; and which of them a person should hear of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from dayeight.core.moments import local
from dayeight.core.words import day_words, time_words
from dayeight.flows.sending_ports import OutLetter, State

_SOON = 90
# So long after its moment it is told that a letter did not go.
_LATELY = timedelta(days=2)
_MAY_WAIT: frozenset[State] = frozenset({"draft", "stopped", "refused"})
TOLD: frozenset[State] = _MAY_WAIT | {"holding", "sending", "unknown", "ask"}
"""The states of letters that may have to be told of."""


def to_be_told(letters: Iterable[OutLetter], now: datetime) -> list[OutLetter]:
    """The letters on their way, and those that had a yes and did not go lately; what a person changed or took back they
    know."""
    return [
        each for each in letters if each.state not in _MAY_WAIT or (each.due is not None and now - each.due < _LATELY)
    ]


def wait_for_the_person(letters: Iterable[OutLetter], now: datetime) -> list[OutLetter]:
    """Of these the ones about which only the person can do something."""
    return [each for each in to_be_told(letters, now) if each.state == "ask" or each.state in _MAY_WAIT]


def state_words(letter: OutLetter, now: datetime) -> str:
    """One sentence or two: what has become of the letter, or when it goes, on the clock of `now`."""
    if letter.state == "holding" and letter.due is not None:
        return _waits(letter, letter.due, now)
    if letter.state == "sent":
        when = f" on {_moment(letter.tried, now)}" if letter.tried is not None else ""
        there = f" A draft of it lies in your {letter.drafted} folder; delete it there." if letter.drafted else ""
        return f"Sent{when}. {letter.reason}".strip() + there
    if letter.state == "draft":
        where = f" It lies in your {letter.drafted} folder; send it from there." if letter.drafted else ""
        return f"{letter.reason or 'A draft; nobody said yes to it.'}{where}"
    told = {
        "sending": "It is being sent just now.",
        "unknown": "It may have gone; it is looked for.",
        "refused": "Refused.",
        "stopped": "Not sent.",
    }
    return f"{told.get(letter.state, '')} {letter.reason}".strip()


def _waits(letter: OutLetter, due: datetime, now: datetime) -> str:
    seconds = (due - now).total_seconds()
    if letter.not_before is not None and letter.not_before > now:
        return f"Not gone yet: {letter.reason} It is tried again from {_moment(letter.not_before, now)}."
    if seconds > _SOON:
        return f"It goes on {_moment(due, now)} your time, if it still fits then."
    if seconds > 0:
        return f"It goes in {seconds:.0f} seconds."
    return "It goes at the next look."


def _moment(moment: datetime, now: datetime) -> str:
    at = local(moment, now.tzinfo) if now.tzinfo is not None else moment
    return f"{day_words(at.date(), now.date())} at {time_words(at)}"
