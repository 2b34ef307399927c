"""`dayeight plan`: the plan of each check of each history, a JSON line each (formats, section 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from dayeight.errors import BadInput
from dayeight.flows.histories import KEYS, REQUIRED, WorkdaysOf, plan_history
from dayeight.flows.json_lines import BadLine, Record, map_lines

# What the command writes itself, and what labelled files carry, is allowed and ignored.
_ALLOWED = KEYS | {
    "now", "steps", "quiet_until", "state", "silence", "own", "questions", "expect",
}  # fmt: skip


def plan_lines(
    lines: Iterable[str | bytes],
    workdays_of: WorkdaysOf,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> bool:
    """Plan every history, in order; True if all lines were good."""

    def each(record: Record) -> Iterator[Record]:
        try:
            yield from list(plan_history(record, workdays_of))
        except BadInput as error:
            raise BadLine(f"{error} {error.hint}".rstrip()) from error

    return map_lines(lines, _ALLOWED, REQUIRED, each, out, err)
