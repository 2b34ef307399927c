"""Mail around a search that belongs to no application: alerts, bulletins, accounts, approaches."""

from __future__ import annotations

import re

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.verdict import Verdict, shown_by

_COUNTED = re.compile(
    r"\b\d+\+? (?:[\w-]+ ){0,2}?(?:jobs?|vacanc\w+|hits|roles|matches|openings|positions|opportunities|offres"
    r"|stellen|postes|annonces)\b",
    re.IGNORECASE,
)
# An approach fixes no hour.
_FIXES = ("interview_scheduled", "interview_rescheduled", "interview_cancelled")
_DECIDED = ("rejection", "offer", "assessment")


def outside_kind(evidence: Evidence, known: bool, otherwise: Verdict | None) -> Verdict | None:
    """The kind of a message outside every application, None if it may belong to one, where it would be `otherwise`."""
    bulk = evidence.message.is_bulk
    belongs = known or evidence.speaks_of_application
    hard = otherwise is not None and otherwise.confidence >= 0.7
    alert = evidence.score("alert", cap=3) + (2 if _COUNTED.search(evidence.message.subject) else 0)
    bulletin = evidence.score("bulletin", cap=3)
    outreach = evidence.score("outreach", cap=3)
    if (evidence.sender != "person" or bulk or evidence.hires) and evidence.job >= 1:
        access, data = evidence.says("account", "access"), evidence.says("account", "data")
        if access and not (hard and otherwise and otherwise.kind in _DECIDED):
            return Verdict("account_notice", access.sentence, 0.8)
        if data and not (hard and otherwise and otherwise.kind != "status_update"):
            return Verdict("account_notice", data.sentence, 0.75)
    if bulk or evidence.sender == "board":
        if outreach >= 2 and outreach > alert:
            return Verdict("recruiter_outreach", shown_by(evidence.hits("outreach")), 0.7)
        personal = hard and belongs and evidence.sender in ("ats", "tests", "board")
        if alert >= 1 and alert >= bulletin and not personal:
            return Verdict("job_alert", shown_by(evidence.hits("alert")), 0.8)
        if bulk and bulletin >= 1 and evidence.other < 2 and not personal:
            return Verdict("newsletter", shown_by(evidence.hits("bulletin")), 0.7)
    if evidence.message.from_.email.startswith("inmail") and not belongs:
        return Verdict("recruiter_outreach", shown_by(evidence.hits("outreach")), 0.8)
    about_job = evidence.job >= 0.5 or len(evidence.text) < 500
    fixes_time = hard and otherwise is not None and otherwise.kind in _FIXES
    if known and not evidence.speaks_of_application and outreach >= 2 and not hard:
        return Verdict("recruiter_outreach", shown_by(evidence.hits("outreach")), 0.65)
    if (
        not belongs
        and not fixes_time
        and outreach >= 1
        and about_job
        and evidence.other < max(1.1, evidence.job)
        and not evidence.hits("received")
    ):
        return Verdict("recruiter_outreach", shown_by(evidence.hits("outreach")), 0.8)
    return None
