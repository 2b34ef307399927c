"""Whether a message promises an answer by a day: what the reader of promises finds, where that makes a kind of mail."""

from __future__ import annotations

import re

from dayeight.reading.kinds.evidence import Evidence
from dayeight.reading.kinds.times import has_day
from dayeight.reading.kinds.verdict import Verdict

# Work that is expected to end, not an answer.
_WORK = re.compile(r"\b(?:expect|hope|aim|plan)\w* (?:to (?:complete|finish|conclude)|that)", re.IGNORECASE)


def dated_answer(evidence: Evidence, known: bool) -> Verdict | None:
    """The promise of a decision by a day, or of another answer where the employer is known; None if there is none."""
    received = evidence.score("received") >= 1
    for promise in evidence.promises:
        if promise.due is None or promise.silence_means_no or promise.kind == "scheduling":
            continue
        at = next((one for one in evidence.body if promise.quote[:40] in one.raw), None)
        if promise.strength == "soft" and (promise.kind != "decision" or _WORK.search(promise.quote)):
            continue
        if (
            promise.kind != "decision"
            and not known
            and not (at and any(hit.sentence is at for hit in evidence.hits("promised")))
        ):
            continue
        if received and not (at and has_day(at.plain)):
            continue
        return Verdict("decision_promised", at, 0.8)
    return None
