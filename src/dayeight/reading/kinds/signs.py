"""The signs by which a message is weighed: what phrases say, what words lean to, who wrote, what came before."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from dayeight.reading.kinds.dated import dated_answer
from dayeight.reading.kinds.evidence import BOOKS, Evidence
from dayeight.reading.kinds.model import Kind
from dayeight.reading.kinds.times import has_day
from dayeight.reading.kinds.verdict import Verdict

# No kind is less likely by the words alone than this, so that one strange word cannot decide.
_LEAST = 0.02
_LONG = 3_000
_SHORT = 1_000
_READ = tuple(name for name in BOOKS if not name.startswith("own_"))
_READ_IN_OWN = ("own_thanks", "own_followup", "own_other", "job", "other", "talked")


def signs(
    evidence: Evidence, verdict: Verdict, leaning: Mapping[Kind, float], earlier: Sequence[Kind], known: bool
) -> dict[str, float]:
    """The signs of a message, each between about -4 and 1; those that are not there are left out.

    `verdict` is the reading by phrases, `leaning` how likely each kind is by the plain words; `earlier` and `known` as
    in `kind_of`.
    """
    found = {f"leans:{kind}": math.log(max(share, _LEAST)) for kind, share in leaning.items()}
    found[f"read:{verdict.kind}"] = 1.0
    found[f"surely:{verdict.kind}"] = verdict.confidence
    for book in _READ_IN_OWN if evidence.is_mine else _READ:
        score = evidence.score(book, cap=2)
        if score >= 1:
            found[f"says:{book}"] = 1.0
        if score >= 0.4:
            found[f"hints:{book}"] = 1.0
    marks = {
        f"from:{evidence.sender}": True,
        f"calendar:{evidence.calendar_method}": bool(evidence.calendar_method),
        f"after:{earlier[-1] if earlier else ''}": bool(earlier),
        "to_many": evidence.to_many,
        "hires": evidence.hires,
        "titled": evidence.titled,
        "names_job": evidence.names_job,
        "of_application": evidence.speaks_of_application,
        "known": known,
        "quotes": bool(evidence.message.quoted),
        "dated": _may_promise(evidence, known) and dated_answer(evidence, known) is not None,
        "timed": any(has_day(one.plain) for one in evidence.timed),
        "asks": any(one.asks for one in evidence.body),
    }
    found |= {mark: 1.0 for mark, holds in marks.items() if holds}
    found["job"] = min(evidence.job, 5.0) / 5
    found["other"] = min(evidence.other, 3.0) / 3
    found["long"] = min(len(evidence.text), _LONG) / _LONG
    return found


def _may_promise(evidence: Evidence, known: bool) -> bool:
    """Whether to look for a promise: reading for one is slow, and a stranger's long letter about no job has none."""
    return not evidence.is_mine and (known or evidence.names_job or evidence.hires or len(evidence.text) < _SHORT)
