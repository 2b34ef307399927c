"""What comes next if nothing else happens, in words: on the page of an application, and later today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from dayeight.core.application import THANKS
from dayeight.core.words import count_words, list_words
from dayeight.web.shown.days import opens_words
from dayeight.web.shown.steps import StepShown, step_shown
from dayeight.wiring import Opening


@dataclass(frozen=True, slots=True)
class LaterShown:
    """The steps that open first, later today: a headline, the sentence below it, and the first of them."""

    headline: str
    lead: str
    rest: str
    first: StepShown


def coming_steps(opening: Opening | None, now: datetime) -> list[StepShown]:
    """The first steps that are not open yet, each with the moment at which it opens."""
    if opening is None:
        return []
    words = opens_words(opening.at, opening.plan["timezone"], now)
    shown = [step_shown(step, opening.plan, now) for step in opening.steps]
    return [replace(step, when=f"{words[:1].upper()}{words[1:]}.") for step in shown]


def later_shown(openings: Sequence[Opening], now: datetime) -> LaterShown | None:
    """What comes later today, where nothing is open now."""
    if not openings:
        return None
    opening = openings[0]
    steps = coming_steps(opening, now)
    words = opens_words(opening.at, opening.plan["timezone"], now)
    company = opening.plan["company"]
    names = [step.name for step in steps if step.rule in THANKS]
    ready = "the draft is ready" if len(steps) == 1 else "the drafts are ready"
    if len(names) == len(steps):
        hour = words.replace(" from ", " at ").removeprefix("today ")
        whose = "Your thank-you letter opens" if len(steps) == 1 else "Your thank-you letters open"
        headline = f"{whose} {hour}; {ready}."
        lead = f"To {list_words(names)}{_at(company, ' '.join(names))}. Nothing needs to be done before then."
    else:
        first = steps[0]
        title = f"{first.title[:1].lower()}{first.title[1:]}"
        headline = (
            f"{words[:1].upper()}{words[1:]}: {title}{f', to {company}' if first.spoken else _at(company, first.name)}."
        )
        lead = "Nothing needs to be done before then" + (f"; {ready}." if first.has_letter else ".")
    more = len(openings) - 1
    rest = f"{count_words(more, 'applications').capitalize()} more open{'s' if more == 1 else ''} later today."
    return LaterShown(headline, lead, rest if more else "", steps[0])


def _at(company: str, name: str) -> str:
    return f" at {company}" if company and company not in name else ""
