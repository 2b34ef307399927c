"""One agent with several clients gets one message a week that names them all (D65)."""

from __future__ import annotations

from dataclasses import replace

from dayeight.core.application import Case
from dayeight.core.rules.agency import REPORT
from dayeight.core.steps import ApplicationPlan, Step

Planned = tuple[Case, ApplicationPlan]


def one_word_to_each_agent(plans: list[Planned]) -> list[Planned]:
    """The same plans, with the words to one agent gathered in the step that closes first."""
    found: dict[str, list[Step]] = {}
    for case, planned in plans:
        for step in planned.due:
            person = case.people.get(step.to)
            if step.rule == REPORT and person is not None and person.email:
                found.setdefault(person.email.casefold(), []).append(step)
    shared = [steps for steps in found.values() if len(steps) > 1]
    if not shared:
        return plans
    instead: dict[tuple[str, str], Step | None] = {}
    for steps in shared:
        first, *rest = sorted(steps, key=lambda step: (step.closes, step.application))
        instead[first.application, first.to] = replace(first, others=tuple(step.application for step in rest))
        instead.update({(step.application, step.to): None for step in rest})
    return [(case, _changed(planned, instead)) for case, planned in plans]


def _changed(planned: ApplicationPlan, instead: dict[tuple[str, str], Step | None]) -> ApplicationPlan:
    steps, gathered = [], False
    for step in planned.steps:
        kept = instead.get((step.application, step.to), step) if step.rule == REPORT and step.due else step
        if kept is not None:
            steps.append(kept)
        gathered = gathered or kept is None
    if gathered and not any(step.due for step in steps):
        words = ("Your word to the agent is listed with another client of theirs; one message names them all.",)
        return replace(planned, steps=tuple(steps), explain_quiet=lambda: words)
    return replace(planned, steps=tuple(steps))
