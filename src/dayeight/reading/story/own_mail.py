"""What the candidate's own mail was, as the playbook's rules call it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from dayeight.core.facts.kinds import Stage
from dayeight.reading.kinds.model import Kind, Talk
from dayeight.reading.story.told import Told

_TASKS: frozenset[str] = frozenset({"assessment", "info_request"})
_INVITES: frozenset[str] = frozenset({"interview_invitation", "interview_scheduled", "interview_rescheduled"})


@dataclass(slots=True)
class Standing:
    """Where the exchange stands: the employer's last word of a person, and what the candidate wrote since.

    `offer` is the one time that an invitation offers, with who wrote it, who else will be there and the invitation.
    """

    applied: bool = False
    offered: bool = False
    closed: bool = False
    accepted: bool = False
    last: Kind | None = None
    last_at: datetime | None = None
    last_open: bool = False
    answered: bool = True
    checks: list[datetime] = field(default_factory=list)
    thanked: dict[str, datetime] = field(default_factory=dict)
    offer: tuple[Talk, str | None, tuple[str, ...], Told] | None = None

    def heard(self, kind: Kind, at: datetime, about_time: bool) -> None:
        """A person at the employer wrote; `about_time`: about when they will answer."""
        self.last, self.last_at, self.last_open, self.answered = kind, at, about_time, False
        self.offered = self.offered or kind == "offer"
        self.closed = self.closed or kind == "rejection"

    def said(self, rule: str | None, at: datetime, to: tuple[str, ...]) -> None:
        """The candidate wrote."""
        self.answered = True
        if rule in ("CHECK-1", "CHECK-2"):
            self.checks.append(at)
        if rule is not None and rule.startswith("TY-"):
            self.thanked.update(dict.fromkeys(to, at))


def rule_for(
    told: Told,
    standing: Standing,
    to: tuple[str, ...],
    *,
    stage: Stage | None,
    panel: bool,
    ended: datetime | None,
    there: bool,
    agent: bool,
    referrer: bool,
) -> str | None:
    """The rule that this message served, "accepted" for an acceptance, None for one by hand that served none.

    `stage` and `ended` are those of the last talk that took place, `panel` that several people were there, `there` that
    who gets the mail was.
    """
    if standing.offered and "accepts" in told.marks and "withdraws" not in told.marks:
        return "accepted"
    if "withdraws" in told.marks and told.read.kind == "own_other" and not referrer:
        return "WITHDRAW-1"
    if standing.closed and not standing.answered and standing.last == "rejection" and not referrer:
        return "NO-1"
    if "rival_offer" in told.marks and not referrer:
        return "OFFER-1"
    if referrer:
        if standing.accepted or "settled" in told.marks:
            return "DONE-1"
        if standing.offered or standing.closed:
            return "REF-3"
        return "REF-1" if ended is None else "REF-2"
    asks = standing.answered and ended is not None and "asks" in told.marks and told.read.kind == "own_other"
    if not standing.answered and standing.last in _INVITES and not _after(ended, standing.last_at):
        return "NEXT-1"
    if not standing.answered and standing.last == "offer":
        return None
    if standing.offer is not None and "confirms" in told.marks:
        return "NEXT-1"
    if told.read.kind == "own_followup" or (asks and not ("met" in told.marks or agent)):
        return "AGENCY-1" if agent else _check(standing, ended, told.at)
    asked = _asked(standing, ended, told.at)
    if asked and standing.answered and told.read.kind == "own_other" and "met" in told.marks and not agent:
        return _check(standing, ended, told.at)
    thanks_due = ended is not None and not all(_after(standing.thanked.get(person), ended) for person in to)
    for_timing = not standing.answered and standing.last_open and not there
    thanks = "met" in told.marks or (told.read.kind == "own_thanks" and not for_timing)
    if thanks and ended is not None and thanks_due and not agent:
        return _thanks(stage, panel)
    if not standing.answered and standing.last in _TASKS:
        return None
    if agent and ended is not None and "question" in told.marks:
        return "AGENCY-1"
    if not standing.answered and standing.last_open:
        return "MORE-1"
    if agent and ended is not None:
        return "AGENCY-1"
    if not standing.answered:
        return "NEXT-1" if standing.last in _INVITES else "MORE-1"
    if told.read.kind == "own_thanks" and ended is not None and thanks_due:
        return _thanks(stage, panel)
    if ended is not None and "question" in told.marks:
        return _check(standing, ended, told.at)
    return None


def _check(standing: Standing, ended: datetime | None, at: datetime) -> str | None:
    """The first question for news since the talk and since the employer's last word is CHECK-1, the next CHECK-2."""
    return None if ended is None else ("CHECK-1", "CHECK-2", "CLOSE-1")[min(_asked(standing, ended, at), 2)]


def _asked(standing: Standing, ended: datetime | None, at: datetime) -> int:
    """How often they were asked for news since the talk and since their last word."""
    if ended is None:
        return 0
    since = max(ended, standing.last_at) if standing.last_at is not None else ended
    return sum(since < check < at for check in standing.checks)


def _thanks(stage: Stage | None, panel: bool) -> str:
    if stage == "final":
        return "TY-4"
    if stage == "informational":
        return "INFO-1"
    if stage == "screen":
        return "TY-2"
    return "TY-3" if panel else "TY-1"


def _after(moment: datetime | None, other: datetime | None) -> bool:
    return moment is not None and other is not None and moment > other
