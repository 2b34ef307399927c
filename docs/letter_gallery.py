"""The gallery of letters: each rule's story, told with notes and a candidate, becomes its letter with its checks."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from rule_stories import STORIES, Story

from dayeight.calendars.public_holidays import workdays
from dayeight.core.plan import plan_one
from dayeight.core.rules import RULES
from dayeight.core.search import Search, case_of
from dayeight.core.steps import Step
from dayeight.flows.draft_letters import candidate_of
from dayeight.flows.histories import search_from
from dayeight.letters import RULES_WITH_LETTERS, check, draft

_CANDIDATE = {
    "name": "Robin Vale", "phone": "555-0142", "country": "US", "timezone": "America/New_York", "linkedin": "free",
}  # fmt: skip
_NOTES = "moving the warehouse to dbt; I did that at Fernway Foods in 2024; she worries about on-call"
_CHANNELS = ("email", "phone", "linkedin", "card")


def gallery() -> str:
    """The page."""
    lines = [
        "# The letters",
        "",
        "Made by `make docs` from the code: for each rule one small story, and the letter that DayEight drafts for it.",
        f"The notes of the talk are the same each time: *{_NOTES}*. Nothing else is known; nothing else is said.",
        "",
    ]
    for rule in RULES:
        if rule in RULES_WITH_LETTERS:
            lines += _entry(STORIES[rule])
    return "\n".join(lines)


def _entry(story: Story) -> list[str]:
    search, name, moment, step = _due(story)
    case = case_of(search, name, moment)
    candidate = candidate_of(search)
    lines = [f"## {story.rule}", "", f"{story.title.rstrip('?')}. {moment:%A %-d %B, %H:%M}.", ""]
    channels = [step.channel] if step.channel in _CHANNELS else ["phone"]
    if story.rule == "CHECK-1":
        channels += [each for each in ("email", "phone") if each not in channels]
    for channel in channels:
        letter = draft(case, candidate, step.rule, step.to, channel)  # type: ignore[arg-type]
        found = check(letter, case, candidate, others=[])
        head = f"By {channel}" + (f", subject *{letter.subject}*" if letter.subject else "")
        words = len(letter.text.split())
        told = "; ".join(f"{f.class_}: {f.why}" for f in found) or "no finding"
        lines += [f"{head}. {words} words; checks: {told}.", ""]
        lines += [f"> {line}".rstrip() for line in (letter.text or letter.ask or "").split("\n")]
        if letter.text and letter.ask:
            lines += ["", f"It asks first: *{letter.ask}*"]
        lines.append("")
    return lines


def _due(story: Story) -> tuple[Search, str, datetime, Step]:
    """The first hour of the day at which the story's step is due (or, for a few, fine)."""
    history: dict[str, Any] = story.history()
    history["candidate"] = _CANDIDATE
    for fact in history["facts"]:
        if fact["kind"] == "interviewed" and fact.get("people"):
            fact["notes"] = [{"person": fact["people"][0], "text": _NOTES}]
    search, name, place = search_from(history, workdays)
    for wanted in (True, False):
        moment = story.start
        while moment < story.end:
            _, found = plan_one(search, name, moment.replace(tzinfo=place))
            steps = [step for step in found.steps if step.rule == story.rule and (step.due or not wanted)]
            if steps and 8 <= moment.hour <= 19:
                return search, name, moment.replace(tzinfo=place), steps[0]
            moment += timedelta(hours=1)
    raise LookupError(story.rule)
