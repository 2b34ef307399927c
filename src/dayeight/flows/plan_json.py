"""A plan as JSON: what the derived rows keep, and what pages and `--json` show."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dayeight.core.application import Case
from dayeight.core.rules import RULES
from dayeight.core.steps import ApplicationPlan, Step
from dayeight.flows.timing import how_counted


def plan_json(found: ApplicationPlan, case: Case) -> dict[str, Any]:
    """One plan with names in the place of ids, times on the employer's clock and all reasons in words."""
    return {
        "application": found.application,
        "company": case.details.company,
        "role": case.details.role,
        "timezone": case.details.timezone,
        "now": found.now.isoformat(timespec="minutes"),
        "state": found.state,
        "steps": [step_json(step, case) for step in found.steps],
        "quiet_until": found.quiet_until.isoformat() if found.quiet_until else None,
        "quiet_rule": found.quiet_rule,
        "why_quiet": list(found.why_quiet),
        "counted": how_counted(case),
        "silence": (
            {
                "band": found.silence.band,
                "low": found.silence.low,
                "high": found.silence.high,
                "own": found.silence.own,
                "where_from": found.silence.where_from,
            }
            if found.silence
            else None
        ),
        "own": [
            {"what": own.what, "until": own.until.isoformat() if own.until else None, "by": own.by, "key": own.key}
            for own in found.own
        ],
        "questions": [{"text": q.text, "about": q.about, "code": q.code} for q in found.questions],
    }


def step_json(step: Step, case: Case) -> dict[str, Any]:
    """One step; `key` names it within its application, `latest` is None where the window stays open."""
    person = case.people.get(step.to)
    return {
        "key": f"{step.rule}:{step.to}",
        "application": step.application,
        "rule": step.rule,
        "says": RULES[step.rule].says,
        "to": step.to,
        "name": person.name if person else step.to,
        "email": person.email if person else None,
        "phone": person.phone if person else None,
        "channel": step.channel,
        "due": step.due,
        "earliest": step.opens.isoformat(timespec="minutes"),
        "ideal": step.ideal.isoformat(timespec="minutes"),
        "closes": step.closes.isoformat(timespec="minutes") if step.closes != datetime.max else None,
        "why": list(step.why),
        "changes": list(step.what_changes_it),
        "others": list(step.others),
    }
