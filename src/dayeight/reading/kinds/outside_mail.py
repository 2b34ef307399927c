"""Mail around a search that belongs to no application: alerts, bulletins, accounts, approaches."""

from __future__ import annotations

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.verdict import Verdict, shown_by


def outside_kind(evidence: Evidence, belongs: bool) -> Verdict | None:
    """The kind of a message outside every application, None if it may belong to one."""
    bulk = evidence.message.is_bulk
    account = evidence.score("account", cap=2)
    alert = evidence.score("alert", cap=3)
    bulletin = evidence.score("bulletin", cap=3)
    outreach = evidence.score("outreach", cap=3)
    if account >= 1 and (evidence.sender != "person" or bulk) and evidence.job >= 1:
        return Verdict("account_notice", shown_by(evidence.hits("account")), 0.8)
    if bulk or evidence.sender == "board":
        if outreach >= 2 and outreach > alert:
            return Verdict("recruiter_outreach", shown_by(evidence.hits("outreach")), 0.7)
        if alert >= 1 and alert >= bulletin:
            return Verdict("job_alert", shown_by(evidence.hits("alert")), 0.8)
        if bulk and bulletin >= 1 and evidence.other < 1:
            return Verdict("newsletter", shown_by(evidence.hits("bulletin")), 0.7)
    if not belongs and outreach >= 1 and not evidence.hits("received"):
        return Verdict("recruiter_outreach", shown_by(evidence.hits("outreach")), 0.8)
    return None
