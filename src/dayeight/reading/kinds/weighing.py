"""A reading by phrases held against what the plain words lean to: where they agree it is surer, else to be confirmed.

Where they differ the words are more often right, the surer they lean and the weaker the phrase. The numbers are set by
the odd half of the second blind mailbox, which also taught words and phrases: they are not measured on mail unknown.
"""

from __future__ import annotations

import re

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.leaning import leaning, leans_most
from dayeight.reading.kinds.model import Kind
from dayeight.reading.kinds.verdict import SURE_ENOUGH, Verdict

# How likely a kind must be by the words to be taken against a reading that is unsure, one that is sure enough, and one
# from this confidence on.
_AGAINST_UNSURE, _AGAINST_MIDDLING, _AGAINST_STRONG = 0.3, 0.45, 0.8
_STRONG = 0.8
# A rejection, and that a message is none of an employer's, are the costly ones to take wrongly.
_TO_REFUSE, _TO_PASS_BY = 0.4, 0.6
_NEVER = 2.0
# What a stranger's mail that names no job needs beyond that.
_STRANGE = 0.1
# So likely by the words as well, an unsure reading stands.
_AGREED = 0.6
# So unlikely another business, what names nothing known is for a person to look at.
_HARDLY_OTHER = 0.15
_UNSURE = 0.5
# What is called off or moved has a name.
_TALK = re.compile(
    r"interview|\bcall\b|\bmeet|\btalk\b|\bchat\b|appointment|\bslot\b|conversation|zoom|teams|visit|\btime\b[^.]{0,20}\binstead",
    re.IGNORECASE,
)
# A stranger who writes more than this and has not been read as hiring is not.
_LONG = 1_500


def weighed(evidence: Evidence, verdict: Verdict, known: bool) -> Verdict:
    """The reading, or another one to be confirmed, or the same with more or less confidence."""
    unrelated = verdict.kind == "unrelated"
    if evidence.to_many or (unrelated and not _may_be_more(evidence, verdict, known)):
        return verdict
    shares = leaning(evidence)
    best = max(shares, key=lambda kind: shares[kind])
    if best == verdict.kind:
        agreed = shares[best] >= _AGREED and best != "rejection"
        return verdict._replace(confidence=max(verdict.confidence, SURE_ENOUGH)) if agreed else verdict
    if shares[best] >= _enough(evidence, verdict, best, known):
        return Verdict(best, leans_most(evidence, best), 0.3 + 0.25 * shares[best])
    if unrelated and shares["unrelated"] >= _HARDLY_OTHER:
        return verdict
    return verdict._replace(confidence=min(verdict.confidence, _UNSURE))


def _enough(evidence: Evidence, verdict: Verdict, best: Kind, known: bool) -> float:
    """How likely a kind must be to be taken instead; more than certain where it never is."""
    sure = verdict.kind != "unrelated" and verdict.confidence >= SURE_ENOUGH
    if best == "unrelated":
        return _NEVER if known else _AGAINST_STRONG if sure else _TO_PASS_BY
    if best in ("interview_cancelled", "interview_rescheduled") and not _TALK.search(evidence.text):
        return _NEVER
    if best == "rejection":
        return _TO_REFUSE if not sure and (known or evidence.names_job or evidence.titled) else _NEVER
    strange = verdict.kind == "unrelated" and not known and evidence.job < 1
    return _against(verdict) + (_STRANGE if strange else 0.0)


def _against(verdict: Verdict) -> float:
    if verdict.kind == "unrelated" or verdict.confidence < SURE_ENOUGH:
        return _AGAINST_UNSURE
    return _AGAINST_STRONG if verdict.confidence >= _STRONG else _AGAINST_MIDDLING


def _may_be_more(evidence: Evidence, verdict: Verdict, known: bool) -> bool:
    """Whether what was read as unrelated may be of an application after all."""
    if verdict.confidence >= 0.9 or evidence.other >= 1:
        return False
    near = evidence.names_job or evidence.titled or evidence.answers
    return known or (near and len(evidence.text) < _LONG)
