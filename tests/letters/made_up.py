"""One made-up search for the tests of letters: a panel, a promise, notes in telegram style."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from dayeight.core.application import Case
from dayeight.core.facts import Candidate, Fact, Interviewed, Note, Opened, Person, Promised
from dayeight.core.fold import case_at
from dayeight.core.record import ALONE, record_of
from dayeight.core.workdays import Workdays
from dayeight.letters import Letter

TALK = datetime(2026, 11, 2, 14, 45, tzinfo=UTC)
BEGINNING = datetime(1970, 1, 2, tzinfo=UTC)

CANDIDATE = Candidate(at=BEGINNING, name="Maya Lindholm", phone="(206) 555-0114")

PEOPLE = (
    Person(at=BEGINNING, application="a", person="dana", name="Dana Whitfield", part="hiring_manager",
           email="dana@northwind.example", phone="(206) 555-0199"),
    Person(at=BEGINNING, application="a", person="omar", name="Omar Castellano",
           email="omar@northwind.example", order=1),
    Person(at=BEGINNING, application="a", person="lin", name="Lin Zhou", email="lin@northwind.example", order=2),
    Person(at=BEGINNING, application="a", person="petra", name="Petra Novak", email="petra@northwind.example", order=3),
    Person(at=BEGINNING, application="a", person="rita", name="Rita Moss", part="recruiter",
           email="rita@northwind.example", order=4),
)  # fmt: skip

NOTES = {
    "dana": "head of data. moving the warehouse to dbt; I did that at Acme (110 models); she worries about on-call",
    "omar": "staff eng. pager rota is a mess. told him Acme: cut alerts 40 -> 9 a week in 3 months",
    "lin": "analyst. wants one dashboard per region. I said I run the board pack at Harbor Foods",
    "petra": "finance. invoices matched by hand, backlog of refunds. told her about the audit trail I built at Acme",
}

# For the example of docs/own-words.md.
PANEL_NOTES = "vendor contract ends in May; told her: at Acme moved the warehouse to dbt"


def case_of(
    *more: Fact,
    now: datetime = TALK + timedelta(hours=4),
    people: tuple[str, ...] = ("dana",),
    notes: dict[str | None, str] | None = None,
    promise: str | None = "we get back to all applicants in one week",
    **details: Any,
) -> Case:
    """The case at a moment, after one talk with these people."""
    told = NOTES if notes is None else notes
    about: dict[str, Any] = {"company": "Northwind", "role": "Data Analyst", "country": "US", **details}
    talk = Interviewed(
        at=TALK, application="a", stage=about.pop("stage", "first"), people=people,
        leave=about.pop("leave", ()), decides=about.pop("decides", None),
        notes=tuple(Note(p, text) for p, text in told.items() if p is None or p in people),
    )  # fmt: skip
    who = about.pop("persons", PEOPLE)
    facts: list[Fact] = [Opened(at=BEGINNING, application="a", **about), *who, talk, *more]
    if promise:
        facts.append(
            Promised(at=TALK, application="a", by=people[0], what="decision", due=date(2026, 11, 9), quote=promise)
        )
    return case_at(record_of("a", facts), now.replace(tzinfo=None), ALONE, Workdays())


def mail(body: str, *, rule: str = "TY-1", to: str = "dana", subject: str | None = "Data Analyst") -> Letter:
    """A mail with greeting, sign-off and number around a body."""
    greeting = {"dana": "Hi Dana,", "rita": "Hi Rita,", "omar": "Hi Omar,"}[to]
    return Letter(rule, to, "email", subject, f"{greeting}\n\n{body}\n\nBest\nMaya Lindholm\n(206) 555-0114")
