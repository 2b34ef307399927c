"""What the candidate's own mail is: a thank-you, a question for news, or anything else."""

from __future__ import annotations

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.verdict import Verdict, shown_by

# What one's own letters may be about instead; a word of trade or of computers says nothing there.
_OTHER_BUSINESS = ("money", "home", "learning", "state", "giving", "panel", "look-alike", "well-wisher")
_PLAINLY = 4.0


def own_kind(evidence: Evidence) -> Verdict:
    """The kind of a message of one's own."""
    thanks = evidence.score("own_thanks")
    asks = evidence.score("own_followup")
    other = evidence.score("own_other")
    withdraws = evidence.says("own_other", "withdraws")
    if _other_business(evidence) > evidence.job + 0.3:
        return Verdict("unrelated", None, 0.8)
    if withdraws and not (asks and evidence.message.is_reply is False and thanks):
        return Verdict("own_other", withdraws.sentence, 0.9)
    if asks >= 1:
        return Verdict("own_followup", shown_by(evidence.hits("own_followup")), 0.9 if not thanks else 0.8)
    if thanks >= 1 or (thanks >= 0.7 and not other):
        return Verdict("own_thanks", shown_by(evidence.hits("own_thanks")), 0.9 if thanks >= 1 else 0.8)
    return Verdict("own_other", shown_by(evidence.hits("own_other")), 0.85 if other else 0.8)


def _other_business(evidence: Evidence) -> float:
    """How much speaks for another business; in an answer a dog or a loan in passing does not."""
    weights = [hit.cue.weight for hit in evidence.hits("other") if hit.cue.says in _OTHER_BUSINESS]
    return max((weight for weight in weights if weight >= _PLAINLY or not evidence.answers), default=0.0)
