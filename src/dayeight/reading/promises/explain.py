"""How a promise's date was counted, in plain words for a person to check."""

from __future__ import annotations

from datetime import date, datetime

from dayeight.reading.promises.model import PromiseRead


def explain(promise: PromiseRead, said_at: date | datetime) -> str:
    """One line: the words, the day they were said, the day they come to; and the other reading where there is one.

    For example: "within a week", said on Monday 2 November: 7 days later, Monday 9 November.
    """
    said = said_at.date() if isinstance(said_at, datetime) else said_at
    words = f'"{promise.phrase}", said' if promise.phrase else "Said"
    opening = f"{words} on {_day(said, said)}"
    if promise.due is None:
        bound = f"not before {_day(promise.earliest, said)}, and" if promise.earliest else "that names"
        return f"{opening}: {bound} no last day."
    days = (promise.due - said).days
    distance = "the same day" if days == 0 else "the day after" if days == 1 else f"{days} days later"
    line = f"{opening}: {distance}, {_day(promise.due, said)}"
    if promise.earliest:
        line += f", from {_day(promise.earliest, said)} on"
    if promise.other_due:
        line += f". It could also mean {_day(promise.other_due, said)}; the later day is taken"
    return line + "."


def _day(day: date, said: date) -> str:
    year = "" if day.year == said.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"
