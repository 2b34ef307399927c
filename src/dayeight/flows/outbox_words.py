"""Where a letter of the outbox is, in a sentence, on a given clock."""

from __future__ import annotations

from datetime import datetime

from dayeight.core.moments import local
from dayeight.core.words import day_words, time_words
from dayeight.flows.sending_ports import OutLetter

_SOON = 90


def state_words(letter: OutLetter, now: datetime) -> str:
    """One sentence or two: what has become of the letter, or when it goes, on the clock of `now`."""
    if letter.state == "holding" and letter.due is not None:
        return _waits(letter, letter.due, now)
    if letter.state == "sent":
        when = f" on {_moment(letter.tried, now)}" if letter.tried is not None else ""
        return f"Sent{when}. {letter.reason}".strip()
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
        return f"It goes on {_moment(due, now)}, if it still fits then."
    if seconds > 0:
        return f"It goes in {seconds:.0f} seconds."
    return "It goes at the next look."


def _moment(moment: datetime, now: datetime) -> str:
    at = local(moment, now.tzinfo) if now.tzinfo is not None else moment
    return f"{day_words(at.date(), now.date())} at {time_words(at)}"
