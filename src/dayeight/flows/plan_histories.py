"""`dayeight plan`: the plan of each check of each history, a JSON line each (formats, section 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from dayeight.flows.histories import KEYS, OUTPUT_KEYS, REQUIRED, WorkdaysOf, plan_history
from dayeight.flows.json_lines import Record, map_lines


def plan_lines(
    lines: Iterable[str | bytes],
    workdays_of: WorkdaysOf,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> bool:
    """Plan every history, in order; True if all lines were good."""

    def each(record: Record) -> Iterator[Record]:
        return plan_history(record, workdays_of)

    return map_lines(lines, KEYS | OUTPUT_KEYS, REQUIRED, each, out, err)
