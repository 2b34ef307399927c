"""`dayeight draft`: a letter for every step that is due in histories, one JSON line each (formats, section 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from dayeight.core.facts import Candidate
from dayeight.core.moments import read_moment
from dayeight.core.plan import plan_case
from dayeight.core.search import Search, case_of
from dayeight.flows.histories import KEYS, REQUIRED, WorkdaysOf, search_from
from dayeight.flows.json_lines import BadLine, Record, map_lines
from dayeight.letters import RULES_WITH_LETTERS, Finding, Letter, LetterChannel, check, draft

# The command's own output and `expect` are ignored, so that labelled files can be fed as they are.
_OUTPUT = frozenset({"now", "rule", "to", "channel", "subject", "text", "ask", "findings", "expect"})
# What is said face to face is written like a call script.
_WAYS: dict[str, LetterChannel] = {
    "email": "email", "phone": "phone", "linkedin": "linkedin", "card": "card", "in_person": "phone",
}  # fmt: skip


def draft_lines(
    lines: Iterable[str | bytes],
    workdays_of: WorkdaysOf,
    out: Callable[[str], None],
    err: Callable[[str], None],
) -> bool:
    """Draft the letters of every history, in order; True if all lines were good."""

    def each(record: Record) -> Iterator[Record]:
        return drafts_of(record, workdays_of)

    return map_lines(lines, KEYS | _OUTPUT, REQUIRED, each, out, err)


def drafts_of(history: Record, workdays_of: WorkdaysOf) -> Iterator[Record]:
    """The output lines of one history: for each check a letter for each step that is due and has one."""
    search, name, place = search_from({k: v for k, v in history.items() if k in KEYS}, workdays_of)
    candidate = candidate_of(search)
    for told in history.get("checks") or ():
        if not isinstance(told, dict) or "now" not in told:
            raise BadLine('each of "checks" must be an object with "now"')
        case = case_of(search, name, read_moment(str(told["now"]), place))
        others: list[str] = []
        for step in plan_case(case).due:
            if step.rule not in RULES_WITH_LETTERS:
                continue
            letter = draft(case, candidate, step.rule, step.to, _WAYS[step.channel], others=others)
            found = check(letter, case, candidate, others=others)
            others.append(letter.text)
            yield {"id": name, "now": str(told["now"]), **letter_record(letter), "findings": finding_records(found)}


def candidate_of(search: Search) -> Candidate:
    """The candidate of a search; one without a name where the facts have none."""
    return search.candidate or Candidate(at=datetime(1970, 1, 2, tzinfo=UTC))


def letter_record(letter: Letter) -> dict[str, Any]:
    """A letter as the batch format writes it."""
    return {
        "rule": letter.rule,
        "to": letter.to,
        "channel": letter.channel,
        "subject": letter.subject,
        "text": letter.text,
        "ask": letter.ask,
    }


def finding_records(found: Iterable[Finding]) -> list[dict[str, Any]]:
    """Findings as the batch formats write them."""
    return [
        {"class": f.class_, "severity": f.severity, "quote": f.quote, "why": f.why, "instead": f.instead} for f in found
    ]
