"""A step of a plan (as `flows.plan_json` writes it) made ready for a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dayeight.core.playbook import PLAYBOOK
from dayeight.core.words import time_words
from dayeight.letters import RULES_WITH_LETTERS
from dayeight.web.shown.days import ideal_words, other_clock, own_moment, until_words
from dayeight.web.shown.words import CHANNELS, SPOKEN, WEEKDAYS, step_title


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step: what, to whom, how, when, why, and what would change it."""

    application: str
    company: str
    role: str
    rule: str
    to: str
    title: str
    name: str
    channel: str
    how: str
    when: str
    reason: str
    why: tuple[str, ...]
    changes: tuple[str, ...]
    due: bool
    has_letter: bool
    spoken: bool
    """True for what is asked in the talk itself: nothing is written and nobody is called."""


def step_shown(step: Mapping[str, Any], plan: Mapping[str, Any], now: datetime) -> StepShown:
    """One step of a plan at an aware moment."""
    timezone = plan["timezone"]
    spoken = step["rule"] in SPOKEN
    whose = other_clock(now, timezone)
    if spoken:
        when = "in the last minutes, before you leave"
    else:
        when = _with_clock(ideal_words(datetime.fromisoformat(step["ideal"]), timezone, now), whose)
        if step["closes"]:
            when += ", " + _with_clock(until_words(datetime.fromisoformat(step["closes"]), timezone, now), whose)
    why = tuple(step["why"])
    # The first line is the rule, the second the fact it rests on: that fact is the reason to show at once,
    # unless the rule itself is all there is to say.
    has_letter = step["rule"] in RULES_WITH_LETTERS
    reason = why[1] if len(why) > 2 and has_letter else step["says"]
    how = "in the talk" if spoken else CHANNELS[step["channel"]]
    reach = step["email"] if step["channel"] == "email" else step["phone"] if step["channel"] == "phone" else None
    return StepShown(
        application=step["application"],
        company=plan["company"],
        role=plan["role"],
        rule=step["rule"],
        to=step["to"],
        title=_question_title(step, timezone, now) if spoken else step_title(step["rule"], step["name"]),
        name=step["name"],
        channel=step["channel"],
        how=f"{how[:1].upper()}{how[1:]}" + (f", {reach}" if reach else ""),
        when=f"{when[:1].upper()}{when[1:]}.",
        reason=reason,
        why=why,
        changes=tuple(step["changes"]),
        due=step["due"],
        has_letter=has_letter,
        spoken=spoken,
    )


def _question_title(step: Mapping[str, Any], timezone: str, now: datetime) -> str:
    """ "Take this question along on Wednesday at 10:00": the day and hour of the talk, on the employer's clock."""
    if not step["closes"]:
        return step_title(step["rule"], step["name"])
    start = datetime.fromisoformat(step["closes"]) - timedelta(hours=PLAYBOOK.ask_after_hours)
    own = own_moment(start, timezone, now)
    today = own.date() == start.date() == now.date()
    day = "today" if today else f"on {WEEKDAYS[start.weekday()]}"
    return _with_clock(f"Take this question along {day} at {time_words(start)}", other_clock(now, timezone))


def _with_clock(words: str, whose: str) -> str:
    """Words with an hour say whose clock shows it, where it is not the person's own."""
    return f"{words} {whose}" if whose and ":" in words else words


def first_line(step: StepShown) -> str:
    """The headline of a day on which this step comes first."""
    if step.spoken:
        return f"{step.title}, to {step.company}." if step.company else f"{step.title}."
    company = f" at {step.company}" if step.company and step.company not in step.name else ""
    return f"{step.title}{company}."
