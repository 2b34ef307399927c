"""The journal of facts in the database: the adapter of `flows.ports.Journal`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from django.db import connection, transaction
from django.db.models import Count, QuerySet

from dayeight.core.facts import Fact
from dayeight.core.facts.codec import VERSION
from dayeight.errors import Conflict, StoreBusy, StoreFull
from dayeight.flows.ports import Owner
from dayeight.store.entries import last_standing_entry
from dayeight.store.fact_text import fact_of_text, fact_text
from dayeight.store.models import JournalRow, PlanRecord
from dayeight.store.sqlite_file import scrub
from dayeight.store.trouble import told_plainly

# How many ids go into one query, and how many facts are held at once while streaming.
BATCH = 500


class DjangoJournal:
    """Facts in the order they became known. Every method is one transaction and may raise StoreTrouble.

    A fact comes back equal to the one that was kept, to the microsecond and the offset.
    """

    def append(self, owner: Owner, facts: Sequence[Fact]) -> int:
        """Keep these facts, all or none, and return how many were new.

        A fact whose id is already kept with the same content is skipped. Raises Conflict if the content differs, and
        BadFact for a fact that cannot be kept (no id, a moment without offset, broken characters).
        """
        rows: dict[str, JournalRow] = {}
        for fact in facts:
            row = _row(owner, fact)
            if rows.setdefault(fact.id, row).data != row.data:
                raise _conflict(fact.id)
        with told_plainly(), transaction.atomic():
            for fact_id, kept in _kept(owner, rows):
                if kept != rows.pop(fact_id).data:
                    raise _conflict(fact_id)
            JournalRow.objects.bulk_create(rows.values())
        return len(rows)

    def facts(self, owner: Owner, applications: Collection[str] | None = None) -> list[Fact]:
        """All facts, or those of these applications and those about the candidate (""), in order."""
        rows = JournalRow.objects.filter(owner_id=owner)
        with told_plainly():
            if applications is None:
                return _read(rows.order_by("seq"))
            wanted = {*applications, ""}
            if len(wanted) > BATCH:
                return [fact for fact in _read(rows.order_by("seq")) if fact.application in wanted]
            # Sorted here: asked for the order, SQLite would walk the whole journal rather than sort a few rows.
            found = sorted(rows.filter(application__in=wanted).values_list("seq", "version", "data"))
            return [fact_of_text(version, data) for _, version, data in found]

    def stream(self, owner: Owner) -> Iterator[Fact]:
        """All facts in order, one by one, in constant memory.

        Read in pieces, so that a slow reader holds no lock; what is appended meanwhile comes at the end.
        """
        last = 0
        while True:
            rows = JournalRow.objects.filter(owner_id=owner, seq__gt=last).order_by("seq")
            with told_plainly():
                piece = list(rows.values_list("seq", "version", "data")[:BATCH])
            if not piece:
                return
            last = piece[-1][0]
            for _, version, data in piece:
                yield fact_of_text(version, data)

    def fact(self, owner: Owner, fact_id: str) -> Fact | None:
        """One fact by its id."""
        with told_plainly():
            found = _read(JournalRow.objects.filter(owner_id=owner, fact=fact_id))
        return found[0] if found else None

    def counts(self, owner: Owner) -> dict[str, int]:
        """How many facts each application has ("" for those about the candidate), taken-back ones included."""
        rows = JournalRow.objects.filter(owner_id=owner).values_list("application")
        with told_plainly():
            return dict(rows.annotate(Count("seq")).order_by("application"))

    def applications_with(self, owner: Owner, kinds: Collection[str]) -> list[str]:
        """The applications that have a fact of one of these kinds, also one that was taken back."""
        rows = JournalRow.objects.filter(owner_id=owner, kind__in=kinds).order_by("application")
        with told_plainly():
            return list(rows.values_list("application", flat=True).distinct())

    def last_entry(self, owner: Owner) -> list[Fact]:
        """All facts of the last entry of which something still counts; [] if there is none.

        A fact without `entry` is an entry of its own. Entries that only take others back are passed over, so
        that repeated undoing walks backwards.
        """
        return last_standing_entry(self.facts(owner))

    def erase(self, owner: Owner, fact_ids: Collection[str]) -> int:
        """Truly erase facts, also from free pages of the file; returns how many there were.

        The derived rows of the owner go too, since any of them may quote the facts: rebuild them afterwards.
        The file is scrubbed even if no fact is found, which finishes an erasure that was interrupted. Raises
        StoreBusy or StoreFull if that could not be done now; the facts are gone from the journal then, too.
        """
        erased = 0
        ids = list(fact_ids)
        with told_plainly(), transaction.atomic():
            for start in range(0, len(ids), BATCH):
                rows = JournalRow.objects.filter(owner_id=owner, fact__in=ids[start : start + BATCH])
                erased += rows.delete()[0]
            PlanRecord.objects.filter(owner_id=owner).delete()
        _scrub()
        return erased

    def rewrite(self, owner: Owner, facts: Sequence[Fact]) -> int:
        """Put these facts in the place of those with the same ids and return how many there were.

        Only for forgetting a person: it is the one way a kept fact changes. Like `erase`, it drops the
        owner's derived rows and scrubs the file. Facts whose id is not kept are left out.
        """
        rewritten = 0
        with told_plainly(), transaction.atomic():
            for fact in facts:
                row = _row(owner, fact)
                rewritten += JournalRow.objects.filter(owner_id=owner, fact=fact.id).update(
                    kind=row.kind,
                    application=row.application,
                    at=row.at,
                    known=row.known,
                    entry=row.entry,
                    version=row.version,
                    data=row.data,
                )
            PlanRecord.objects.filter(owner_id=owner).delete()
        _scrub()
        return rewritten


def _row(owner: Owner, fact: Fact) -> JournalRow:
    """The row of a fact. Raises BadFact if it cannot be kept exactly."""
    return JournalRow(
        owner_id=owner,
        fact=fact.id,
        kind=fact.kind,
        application=fact.application,
        at=fact.at,
        known=fact.known or fact.at,
        entry=fact.entry,
        version=VERSION,
        data=fact_text(fact),
    )


def _kept(owner: Owner, ids: Collection[str]) -> list[tuple[str, str]]:
    """The ids among these that are kept, each with its fact as this program would write it."""
    found: list[tuple[str, str]] = []
    names = list(ids)
    for start in range(0, len(names), BATCH):
        rows = JournalRow.objects.filter(owner_id=owner, fact__in=names[start : start + BATCH])
        for fact_id, version, data in rows.values_list("fact", "version", "data"):
            if version != VERSION:
                data = fact_text(fact_of_text(version, data))
            found.append((fact_id, data))
    return found


def _read(rows: QuerySet[JournalRow]) -> list[Fact]:
    return [fact_of_text(version, data) for version, data in rows.values_list("version", "data")]


def _conflict(fact_id: str) -> Conflict:
    return Conflict(
        f"The fact {fact_id!r} is already kept with other content, and nothing was written.",
        "A fact is never edited: add a correction with an id of its own.",
    )


def _scrub() -> None:
    try:
        with told_plainly():
            scrub(connection)
    except (StoreBusy, StoreFull) as error:
        first = "Free some space" if isinstance(error, StoreFull) else "Stop other DayEight processes"
        raise type(error)(
            "The facts are forgotten, but traces of them are still in the database file.",
            f"{first}, then forget once more to clear them.",
        ) from error
