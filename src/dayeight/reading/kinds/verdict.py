"""A reading before it is weighed: the kind, the cue that shows it, and how sure that is."""

from __future__ import annotations

from typing import NamedTuple

from dayeight.reading.kinds.model import Kind
from dayeight.reading.kinds.phrases import Hit
from dayeight.reading.kinds.sentences import Sentence

# Below this a person should confirm it: of a stranger's mail about applications one message in six, and of the rest one
# to three readings in a hundred are wrong (docs/measured.md).
SURE_ENOUGH = 0.85


class Verdict(NamedTuple):
    """`shown` is the sentence that shows it, None where the head alone does."""

    kind: Kind
    shown: Sentence | None
    confidence: float


def shown_by(hits: list[Hit]) -> Sentence | None:
    """The sentence of the heaviest cue, the first of equals."""
    best = max(hits, key=lambda hit: hit.cue.weight, default=None)
    return best.sentence if best else None
