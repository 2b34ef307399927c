"""Which of the time expressions of a clause settles a promise."""

from __future__ import annotations

from datetime import date, timedelta

from dayeight.core.workdays import Workdays
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.spans import When

OPEN = frozenset({"after", "once"})
_LOWER = frozenset({"as early as", "not before"})
_USABLE = frozenset({"by", "at", "span", "then"})


def settling(whens: list[When], negated: bool, said: date, workdays: Workdays) -> When | None:
    """The time that settles the promise: the latest bound; a lower bound joins an upper one."""
    if not whens:
        return None
    if negated:
        return _lower_bound(whens)
    dated = [w for w in whens if w.due and w.role in _USABLE]
    if dated and dated[-1].role == "then" and dated[-1].due == dated[-1].named and len(whens) > 1:
        behind = whens[whens.index(dated[-1]) - 1]
        if behind.role in OPEN and behind.named == dated[-1].named:
            return dated[-1]  # "after that's done, same day"
    opened = [w for w in whens if w.due and w.role in OPEN]
    after_length = [w for w in whens if w.role in OPEN and w.named]
    if after_length and dated and dated[-1].role == "span" and dated[-1].length and after_length[0].named:
        base = after_length[0].named
        length = dated[-1].length
        return dated[-1]._replace(due=length.end(base, workdays), earliest=length.start(base, workdays))
    start = next((w for w in whens if w.role in ("then", "after") and w.named and w.j == w.i + 1), None)
    if start and start.named and dated and dated[-1].length and dated[-1].role == "span" and dated[-1].i > start.j:
        length = dated[-1].length  # "we will then take a week to decide"
        return dated[-1]._replace(due=length.end(start.named, workdays), earliest=length.start(start.named, workdays))
    if len(dated) > 1 and (narrowed := _narrowed(dated[-2], dated[-1])):
        return narrowed
    bounded = bool(dated) and dated[-1].role == "by"
    stated = [w for w in whens if w.role in _LOWER or (bounded and w.role in OPEN and w.j > w.i + 1)]
    first = next((w.earliest for w in stated if w.earliest and w.earliest > said), None)
    pool = dated or opened or [w for w in whens if w.due and w.role == "until"]
    if pool:
        latest = max(pool, key=lambda w: w.due or said)
        if latest.role == "until":
            latest = latest._replace(earliest=None)
        return latest._replace(earliest=first) if first and latest.due and first < latest.due else latest
    low = next((w for w in whens if w.role == "not before" or w.role == "as early as"), None)
    if low:
        return low._replace(role="not before")
    undated_after = [w for w in whens if w.role.startswith("vague")]
    if undated_after:
        return undated_after[0]
    return next((w for w in whens if w.role == "for" and w.due), None)


def _narrowed(period: When, bound: When) -> When | None:
    """As in "early next week, by Tuesday"."""
    if bound.role != "by" or bound.i - period.j > 1 or not (period.earliest and period.due and bound.due):
        return None
    return bound if period.earliest <= bound.due <= period.due else None


def _lower_bound(whens: list[When]) -> When | None:
    """The lower bound in "won't hear until X": the answer comes no earlier than X."""
    for when in whens:
        if when.role == "not before":
            return when
        if when.role == "until" and when.due:
            return when._replace(role="not before", earliest=when.earliest or when.due, due=None)
        if when.role == "by" and when.named and when.due:
            return when._replace(role="not before", earliest=when.earliest or when.due + timedelta(days=1), due=None)
    return None


def upper_bound(clauses: list[Clause], n: int) -> When | None:
    """The upper bound in "the earliest is Thursday, and the latest is Monday"; "..., and by 4 April at the latest"."""
    behind = [word for word in clauses[n + 1].words[:4] if word != ","] if n + 1 < len(clauses) else []
    if behind[:3] in (["but", "you", "will"], ["but", "you", "should"]):
        return next((w for w in clauses[n + 1].whens if w.role == "by" and w.due), None)  # "... but you will by Friday"
    if n + 1 < len(clauses) and not clauses[n + 1].deeds():
        return next(
            (
                w
                for w in clauses[n + 1].whens
                if w.role == "by" and w.due and {"latest", "at the latest"} & clauses[n + 1].set
            ),
            None,
        )
    return None
