"""What the flows need from the world, as protocols; the adapters meet them in `dayeight.wiring`.

The owner (one local person now, many later) is the first argument of everything that reads or writes the store.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from dayeight.core.facts import Fact
from dayeight.core.outcomes import Wait
from dayeight.core.workdays import Workdays

if TYPE_CHECKING:
    from dayeight.letters.own import OwnWords

Owner = int


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The derived row of one application: what lists and the Today page read. It can be thrown away and rebuilt.

    `due` holds the due steps and `plan` the whole plan, both as JSON objects (see `flows.plan_json`). `next_look` is
    the aware moment until which the row is valid if no fact comes. `closes` is when the first due window closes.
    `facts` is the number of facts it rests on, those about the candidate included. `asks` is True where there is a
    question or something owed. `linked` are the keys that it shares with applications whose plans depend on each
    other (company, agent, people). `waits` are its ended waits after interviews.
    """

    application: str
    company: str
    role: str
    state: str
    quiet_until: date | None
    next_look: datetime | None
    closes: datetime | None
    last_fact: datetime | None
    due: list[dict[str, Any]] = field(default_factory=list)
    plan: dict[str, Any] = field(default_factory=dict)
    people: str = ""
    linked: tuple[str, ...] = ()
    asks: bool = False
    facts: int = 0
    waits: tuple[Wait, ...] = ()


class Journal(Protocol):
    """Facts in the order they became known: appended, never edited; only forgetting removes or rewrites."""

    def append(self, owner: Owner, facts: Sequence[Fact]) -> int:
        """Keep these facts, all or none, and return how many were new.

        A fact whose id is already kept with the same content is skipped; with other content it raises Conflict.
        """
        ...

    def facts(self, owner: Owner, applications: Collection[str] | None = None) -> list[Fact]:
        """All facts, or those of these applications and those about the candidate (application ""), in order."""
        ...

    def stream(self, owner: Owner) -> Iterator[Fact]:
        """All facts in order, one by one, in constant memory."""
        ...

    def fact(self, owner: Owner, fact_id: str) -> Fact | None:
        """One fact by its id."""
        ...

    def counts(self, owner: Owner) -> dict[str, int]:
        """How many facts each application has ("" for those about the candidate), taken-back ones included."""
        ...

    def applications_with(self, owner: Owner, kinds: Collection[str]) -> list[str]:
        """The applications that have a fact of one of these kinds, also one that was taken back."""
        ...

    def last_entry(self, owner: Owner) -> list[Fact]:
        """The facts of the entry that was made last and is not wholly retracted (for undo); [] if there is none."""
        ...

    def erase(self, owner: Owner, fact_ids: Collection[str]) -> int:
        """Truly erase facts, also from free pages of the file; returns how many there were."""
        ...

    def rewrite(self, owner: Owner, facts: Sequence[Fact]) -> int:
        """Put these facts in the place of those with the same ids (only for forgetting a person)."""
        ...


class PlanRows(Protocol):
    """The derived rows, one an application."""

    def put(self, owner: Owner, rows: Sequence[PlanRow]) -> None:
        """Write these rows, each in the place of the one with its application."""
        ...

    def get(self, owner: Owner, application: str) -> PlanRow | None:
        """One row."""
        ...

    def stale(self, owner: Owner, now: datetime, told: Mapping[str, int]) -> list[str]:
        """The applications whose row no longer holds, in the order of their names.

        Those whose next look has passed at this aware moment, and those whose row is missing or rests on another
        number of facts than are told now (`Journal.counts`).
        """
        ...

    def linked(self, owner: Owner, keys: Collection[str]) -> list[str]:
        """The applications that share one of these link keys."""
        ...

    def search(
        self, owner: Owner, *, words: str = "", states: Collection[str] = (), limit: int = 100, offset: int = 0
    ) -> tuple[list[PlanRow], int]:
        """Rows whose company, role or people contain all words, in these states (none: all), and how many there are.

        First those with something due (the closing window first), then those that ask or owe, then by the day until
        which they are quiet.
        """
        ...

    def waits(self, owner: Owner) -> list[Wait]:
        """The ended waits of all applications."""
        ...

    def counts(self, owner: Owner) -> dict[str, int]:
        """How many applications are in each state."""
        ...

    def drop(self, owner: Owner, applications: Collection[str] | None = None) -> None:
        """Throw away these rows, or all."""
        ...


class WorkdaysOf(Protocol):
    """The business days of a place."""

    def __call__(self, country: str | None, region: str | None) -> Workdays:
        """The business days of a country and region."""
        ...


class KeptTexts(Protocol):
    """The texts of messages that are kept beside the facts."""

    def forget_mentions(self, owner: Owner, mentions: Callable[[bytes], bool]) -> int:
        """Truly erase the texts of which this is true; returns how many there were."""
        ...

    def forget_all_but(self, owner: Owner, applications: Collection[str]) -> int:
        """Truly erase the letters of applications that are not among these; returns how many there were."""
        ...


class Clock(Protocol):
    """The present moment, with an offset."""

    def __call__(self) -> datetime:
        """Now."""
        ...


@dataclass(frozen=True, slots=True)
class World:
    """What every flow is handed: the journal, the derived rows, the business days of places, and the clock; and the
    kept texts, where mail is kept at all, and the person's own templates and phrases."""

    journal: Journal
    rows: PlanRows
    workdays_of: WorkdaysOf
    clock: Clock
    kept_texts: KeptTexts | None = None
    own_words: Callable[[], OwnWords] | None = None
