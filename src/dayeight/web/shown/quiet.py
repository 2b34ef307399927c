"""The quiet of an application: until when nothing is to be done, and why that is fine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dayeight.web.shown.days import day_and_distance, opens_words
from dayeight.web.shown.words import BANDS, STATES
from dayeight.wiring import Opening


@dataclass(frozen=True, slots=True)
class QuietShown:
    """One application that waits: the day it may be touched, and the reasons."""

    application: str
    company: str
    role: str
    state: str
    state_words: str
    day: date | None
    day_words: str
    distance: str
    opens: bool
    reason: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwedShown:
    """Something the candidate owes an employer."""

    application: str
    company: str
    what: str
    day_words: str
    distance: str
    key: str


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """Something the program would like to know."""

    application: str
    company: str
    text: str
    about: str
    code: str


def quiet_shown(plan: Mapping[str, Any], now: datetime, opening: Opening | None = None) -> QuietShown:
    """The quiet side of a plan; `opening` is what opens later today, if anything does."""
    today = now.date()
    until = date.fromisoformat(plan["quiet_until"]) if plan["quiet_until"] else None
    words, distance = day_and_distance(until, today) if until else ("", "")
    if opening is not None:
        until = opening.at.date()
        words, distance = opens_words(opening.at, plan["timezone"], now), ""
    elif until is not None and until <= today:
        words, distance = "later today", ""
    why = tuple(plan["why_quiet"])
    return QuietShown(
        application=plan["application"],
        company=plan["company"],
        role=plan["role"],
        state=plan["state"],
        state_words=STATES[plan["state"]],
        day=until,
        day_words=words,
        distance=distance,
        opens=opening is not None,
        reason=why[0] if why else "",
        why=why,
    )


def owed_shown(plan: Mapping[str, Any], now: datetime) -> list[OwedShown]:
    """What the candidate owes in one application."""
    today = now.date()
    found = []
    for own in plan["own"]:
        words, distance = day_and_distance(date.fromisoformat(own["until"]), today) if own["until"] else ("", "")
        found.append(OwedShown(plan["application"], plan["company"], own["what"], words, distance, own["key"]))
    return found


def questions_shown(plan: Mapping[str, Any]) -> list[QuestionShown]:
    """The questions of one application."""
    return [
        QuestionShown(plan["application"], plan["company"], asked["text"], asked["about"], asked["code"])
        for asked in plan["questions"]
    ]


def band_words(silence: Mapping[str, Any] | None) -> str:
    """How likely an answer still is, in words."""
    return BANDS[silence["band"]] if silence else ""
