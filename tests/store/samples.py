"""Facts and rows for the store's tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone

from dayeight.core.facts import (
    Candidate,
    Evidence,
    Fact,
    Interviewed,
    Note,
    Opened,
    Person,
    Promised,
    Retracted,
    Said,
    Sent,
)
from dayeight.flows.ports import PlanRow

START = datetime(2026, 11, 2, 14, 45, tzinfo=UTC)
KATHMANDU = timezone(timedelta(hours=5, minutes=45))


def one_application(name: str = "acme", entry: str = "") -> list[Fact]:
    """The candidate and a small application, with every script and number that might come back changed."""
    say = Evidence(
        source="mail", where="<1@acme.example>", words="we’ll decide by “Monday”\n— so\u2028bleiben Sie dran"
    )
    return [
        Candidate(id=f"{name}-0", at=START, name="Zoë Đỗ 李", emails=("z@example.org",), entry=entry),
        Opened(id=f"{name}-1", at=START, application=name, company="Ácme ﷺ GmbH", role="Ingénieure 🚀", entry=entry),
        Person(id=f"{name}-2", at=START, application=name, person="p1", name="Владимир Ş.", entry=entry, order=2),
        Interviewed(
            id=f"{name}-3",
            at=datetime(2026, 11, 2, 15, 30, 1, 123456, tzinfo=KATHMANDU),
            known=datetime(2026, 11, 2, 9, 0, 0, 1, tzinfo=timezone(timedelta(hours=-9, minutes=-30))),
            application=name,
            people=("p1",),
            decides=datetime(2026, 11, 30, 12, 0, tzinfo=KATHMANDU),
            notes=(Note("p1", 'said "never\\again" \u0001\t\x7f'), Note(None, "")),
            entry=entry,
        ),
        Promised(id=f"{name}-4", at=START, application=name, due=date(2026, 11, 30), evidence=say, entry=entry),
        Said(id=f"{name}-5", at=START, application=name, text="x" * 20_000, entry=entry),
    ]


def sent(number: int, application: str = "acme", entry: str = "") -> Sent:
    """A small fact with a number of its own."""
    return Sent(id=f"s{number}", at=START + timedelta(minutes=number), application=application, entry=entry, to=("p1",))


def taken_back(fact: Fact, name: str, entry: str = "") -> Retracted:
    """The retraction of a fact."""
    return Retracted(id=name, at=START, application=fact.application, fact=fact.id, entry=entry)


def texts(facts: Iterable[Fact]) -> list[str]:
    """Facts to the last digit: `==` alone would take two offsets of one moment for the same."""
    return [repr(fact) for fact in facts]


def row(application: str, **parts: object) -> PlanRow:
    """A derived row that is quiet until the 10th."""
    values: dict[str, object] = {
        "company": f"Company {application}",
        "role": "Engineer",
        "state": "waiting",
        "quiet_until": date(2026, 11, 10),
        "next_look": START,
        "closes": None,
        "last_fact": START,
        **parts,
    }
    return PlanRow(application=application, **values)  # type: ignore[arg-type]
