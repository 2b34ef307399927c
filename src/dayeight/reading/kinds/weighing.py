"""A reading by phrases held against what the plain words lean to, which decides where the first has nothing sure."""

from __future__ import annotations

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.leaning import leaning, leans_most
from dayeight.reading.kinds.verdict import SURE_ENOUGH, Verdict

# How likely a kind must be to be taken on the words alone; a rejection is the costly one to take wrongly.
_ENOUGH = 0.3
_ENOUGH_TO_REFUSE = 0.4
# What a stranger's mail that names no job needs beyond that.
_STRANGE = 0.1
# So likely another business, in a stranger's mail that reads like an employer's: of eight such in mail by another hand
# six were, and none was read rightly.
_OTHER_BUSINESS = 0.5
# So unlikely another business, what names nothing known is for a person to look at.
_HARDLY_OTHER = 0.15
_UNSURE = 0.5
# A stranger who writes more than this and has not been read as hiring is not.
_LONG = 1_500


def weighed(evidence: Evidence, verdict: Verdict, known: bool) -> Verdict:
    """The reading, or another one to be confirmed, or the same with less confidence."""
    unrelated = verdict.kind == "unrelated"
    if evidence.to_many or (unrelated and not _may_be_more(evidence, verdict, known)):
        return verdict
    shares = leaning(evidence)
    best = max(shares, key=lambda kind: shares[kind])
    if not known and not unrelated and shares["unrelated"] >= _OTHER_BUSINESS:
        return Verdict("unrelated", None, _UNSURE)
    if unrelated or verdict.confidence < SURE_ENOUGH:
        enough = _ENOUGH_TO_REFUSE if best == "rejection" else _ENOUGH
        enough += _STRANGE if unrelated and not known and evidence.job < 1 else 0.0
        if best not in ("unrelated", verdict.kind) and shares[best] >= enough:
            return Verdict(best, leans_most(evidence, best), 0.3 + 0.25 * shares[best])
        if unrelated and shares["unrelated"] < _HARDLY_OTHER:
            return verdict._replace(confidence=min(verdict.confidence, _UNSURE))
        return verdict
    if best != verdict.kind:
        return verdict._replace(confidence=min(verdict.confidence, _UNSURE))
    return verdict


def _may_be_more(evidence: Evidence, verdict: Verdict, known: bool) -> bool:
    """Whether what was read as unrelated may be of an application after all."""
    if verdict.confidence >= 0.9 or evidence.other >= 1:
        return False
    return known or (evidence.names_job and len(evidence.text) < _LONG)
