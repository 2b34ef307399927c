"""`dayeight check letters`: what is wrong in letters, one JSON line each (formats, section 7)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from dayeight.core.moments import read_moment
from dayeight.core.search import case_of
from dayeight.flows.draft_letters import candidate_of, finding_records
from dayeight.flows.histories import KEYS, WorkdaysOf, search_from
from dayeight.flows.json_lines import BadLine, Record, map_lines
from dayeight.letters import Letter, check

_REQUIRED = frozenset({"id", "history", "now", "rule", "to", "channel", "text"})
# The command's own output and `expect` are ignored, so that labelled files can be fed as they are.
_ALLOWED = _REQUIRED | {"subject", "others", "findings", "expect"}
_CHANNELS = ("email", "phone", "linkedin", "card")


def check_lines(
    lines: Iterable[str | bytes],
    workdays_of: WorkdaysOf,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> bool:
    """Check the letter of every line, in order; True if all lines were good."""

    def each(record: Record) -> Iterator[Record]:
        yield _checked(record, workdays_of)

    return map_lines(lines, _ALLOWED, _REQUIRED, each, out, err)


def _checked(record: Record, workdays_of: WorkdaysOf) -> Record:
    history = record["history"]
    if not isinstance(history, dict) or not {"id", "application", "facts"} <= history.keys():
        raise BadLine('"history" must be a history with "id", "application" and "facts"')
    unknown = sorted(history.keys() - KEYS)
    if unknown:
        raise BadLine(f'unknown key "{unknown[0]}" in "history"')
    search, name, place = search_from(history, workdays_of)
    case = case_of(search, name, read_moment(str(record["now"]), place))
    letter = _letter(record)
    others = record.get("others") or []
    if not isinstance(others, list) or not all(isinstance(other, str) for other in others):
        raise BadLine('"others" must be a list of texts')
    found = check(letter, case, candidate_of(search), others=others)
    return {"id": record["id"], "findings": finding_records(found)}


def _letter(record: Record) -> Letter:
    for key in ("rule", "to", "text"):
        if not isinstance(record[key], str):
            raise BadLine(f'"{key}" must be text')
    subject = record.get("subject")
    if subject is not None and not isinstance(subject, str):
        raise BadLine('"subject" must be text or null')
    if record["channel"] not in _CHANNELS:
        raise BadLine(f'"channel" must be one of {", ".join(_CHANNELS)}')
    return Letter(record["rule"], record["to"], record["channel"], subject, record["text"])
