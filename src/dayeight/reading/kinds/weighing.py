"""All signs of a message weighed together: which kind is likeliest, and how likely it is.

The reading by phrases is one sign among others. The weights are learned (`bench/learn_mail.py`) from mail whose words
the phrases were not written from, so that they know how far each can be trusted, and the shares they give are meant as
probabilities: of readings said to be 80 % sure about 80 % are right.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.leaning import leaning, leans_most, shares
from dayeight.reading.kinds.lexicon import weights, weights_own
from dayeight.reading.kinds.model import Kind
from dayeight.reading.kinds.sentences import Sentence
from dayeight.reading.kinds.signs import signs
from dayeight.reading.kinds.verdict import Verdict, shown_by

# A rejection is the costly one to read wrongly: below this the next likely kind is taken.
_TO_REFUSE = 0.7
# A promised day is what a receipt or news that brings one is about (the guideline's precedence).
_YIELD_TO_DATE: tuple[Kind, ...] = ("status_update", "application_received")
_TALKS: tuple[Kind, ...] = (
    "interview_invitation",
    "interview_scheduled",
    "interview_rescheduled",
    "interview_cancelled",
)
# A friend, too, tells by when an answer comes: a stranger who names no job has to be plain.
_ALSO_OF_FRIENDS: tuple[Kind, ...] = ("decision_promised", "status_update")
_STRANGE = 0.85
_ALIKE: tuple[Kind, ...] = ("rejection", "offer")
_UNSURE = 0.5
_BOOK_OF: dict[Kind, tuple[str, ...]] = {
    "rejection": ("rejection",),
    "offer": ("offer",),
    "interview_cancelled": ("called_off",),
    "interview_rescheduled": ("moved", "fixed"),
    "interview_scheduled": ("fixed",),
    "interview_invitation": ("invitation",),
    "assessment": ("assessment",),
    "info_request": ("info",),
    "decision_promised": ("promised",),
    "status_update": ("status",),
    "application_received": ("received",),
    "recruiter_outreach": ("outreach",),
    "job_alert": ("alert",),
    "newsletter": ("bulletin",),
    "account_notice": ("account",),
    "own_thanks": ("own_thanks",),
    "own_followup": ("own_followup",),
    "own_other": ("own_other",),
}


def weighed(evidence: Evidence, verdict: Verdict, earlier: Sequence[Kind], known: bool) -> Verdict:
    """The likeliest kind, with the sentence that shows it best and its share as confidence."""
    found = signs(evidence, verdict, leaning(evidence), earlier, known)
    chances = likely(found, evidence.is_mine)
    if evidence.calendar_method and verdict.kind in _TALKS:  # then it is about a talk, whatever the words are
        whole = sum(chances[kind] for kind in _TALKS)
        chances = {kind: chances[kind] / whole for kind in _TALKS}
    if "dated" in found and "decision_promised" in chances:
        for kind in _YIELD_TO_DATE:
            chances["decision_promised"] += chances.pop(kind)
    if chances.get("rejection", 0.0) < _TO_REFUSE:
        chances.pop("rejection", None)
    best = max(chances, key=lambda kind: chances[kind])
    stranger = not (known or evidence.is_mine or evidence.hires or evidence.names_job)
    if stranger and best in _ALSO_OF_FRIENDS and verdict.kind == "unrelated" and chances[best] < _STRANGE:
        best = "unrelated"
    shown = verdict.shown if best == verdict.kind else _shown(evidence, best)
    confidence = chances[best]
    # A bank offers and a landlord refuses in the same words.
    if best in _ALIKE and evidence.other >= 1 and evidence.job < 1 and not known:
        confidence = min(confidence, _UNSURE)
    return Verdict(best, shown, confidence)


def _shown(evidence: Evidence, kind: Kind) -> Sentence | None:
    if kind == "unrelated":
        return None
    hits = [hit for book in _BOOK_OF[kind] for hit in evidence.hits(book)]
    return shown_by(hits) or leans_most(evidence, kind)


@cache
def _weights(mine: bool) -> dict[str, dict[Kind, float]]:
    table: dict[str, dict[Kind, float]] = {}
    for kind, row in (weights_own if mine else weights).WEIGHTS.items():
        for entry in row.split():
            name, _, hundredths = entry.rpartition("=")
            table.setdefault(name, {})[kind] = int(hundredths) / 100
    return table


def likely(found: dict[str, float], mine: bool) -> dict[Kind, float]:
    """The share of each kind by the signs that were found; they sum to one."""
    table = _weights(mine)
    sums = dict(table["always"])
    for name, value in found.items():
        for kind, weight in table.get(name, {}).items():
            sums[kind] += weight * value
    return shares(sums)
