"""The history of an application as a page shows it: each fact in words, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from dayeight.core.facts import Evidence
from dayeight.flows.undo import FactLine
from dayeight.web.forms.fact_kinds import kind_of

_SOURCES = {
    "debrief": "From your debrief",
    "web": "Entered in the browser",
    "command": "Entered on the command line",
    "mail": "From a mail",
    "invite": "From an invitation",
    "import": "From an import",
    "demo": "Invented for the demonstration",
}
# What was entered by hand has its words in the fact itself; words of others are what shows it.
_OWN = frozenset({"web", "command"})
_PLAIN = frozenset({"person", "opened", "interviewed", "candidate"})
_LONGEST_QUOTE = 280


@dataclass(frozen=True, slots=True)
class FactShown:
    """One line of the history."""

    id: str
    known: datetime
    words: str
    standing: bool
    source: str
    quote: str
    is_undo: bool
    correctable: bool


def facts_shown(lines: Iterable[FactLine], place: tzinfo) -> list[FactShown]:
    """The lines of a history, their days on the clock of a place."""
    return [
        FactShown(
            id=line.fact.id,
            known=line.known.astimezone(place),
            words=line.words,
            standing=line.standing,
            source=_source(line.fact.evidence),
            quote=_quote(line),
            is_undo=line.fact.kind == "retracted",
            correctable=line.fact.kind == "person" or kind_of(line.fact.kind) is not None,
        )
        for line in lines
    ]


def _source(evidence: Evidence | None) -> str:
    return _SOURCES.get(evidence.source, f"From: {evidence.source}") if evidence else ""


def _quote(line: FactLine) -> str:
    evidence = line.fact.evidence
    if evidence is None or evidence.source in _OWN or (line.fact.kind in _PLAIN and not evidence.where):
        return ""
    bare = " ".join(line.evidence.split())
    if bare.rstrip(".").casefold() in " ".join(line.words.split()).casefold():
        return ""
    return bare if len(bare) <= _LONGEST_QUOTE else bare[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
