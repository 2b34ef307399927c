"""Before an interview: the question to bring along. Serves the article's rule 1."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from dayeight.core.application import Case
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.window import Rule, Sum, Window

RULES = (
    Rule(
        "ASK-1",
        1,
        "Before you leave, ask what happens next, roughly when, who will tell you, and whether you may check in"
        " if that date passes.",
        "If the interview is moved or called off, this moves with it.",
        "S59, S106, S53",
        "moderate: consistent expert advice, no experiment",
        frozenset({"outcome"}),
        frozenset({"email", "any"}),
    ),
)


def windows(case: Case) -> Iterator[Window]:
    """From a day before an arranged interview until it is over (D35)."""
    for invitation in case.invitations:
        fact = invitation.fact
        if not invitation.is_open or fact.stage == "informational":
            continue
        if any(m.index > invitation.index for m in case.sent("ASK-1")):
            continue
        to = case.agent or next((p for p in fact.people if p in case.people), None) or fact.by
        if to is None:
            continue
        opens = max(invitation.start - timedelta(hours=PLAYBOOK.ask_before_hours), invitation.at)
        closes = invitation.start + timedelta(hours=PLAYBOOK.ask_after_hours)
        day = invitation.start.date()
        total = Sum(day, 0, "on", day, "in the last minutes of the talk")
        yield Window("ASK-1", to, opens, closes, True, invitation.at, fact, (total,))
