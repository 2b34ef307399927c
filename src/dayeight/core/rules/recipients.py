"""Who is written to: the orders of D26, D27 and D53."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.core.application import Case

_NEVER = frozenset({"agent", "referrer", "contact"})


def usable(case: Case, person: str | None) -> bool:
    """True for someone on the employer's side who can be reached and has not moved on (D26)."""
    found = case.people.get(person or "")
    return (
        found is not None
        and found.part not in _NEVER
        and found.person not in case.moved
        and bool(found.email or (found.phone and not case.bound("phone")))
    )


def _with_part(case: Case, part: str) -> Iterator[str]:
    return (name for name, person in case.people.items() if person.part == part)


def _of_last_talk(case: Case) -> tuple[str, ...]:
    talk = case.last or (case.talks[-1] if case.talks else None)
    return talk.fact.people if talk else ()


def for_status(case: Case) -> str | None:
    """Who is asked how things stand (D26); None if nobody can be."""
    if case.details.sector == "academia":
        return next((p for p in _with_part(case, "hiring_manager") if usable(case, p)), None)
    met = _of_last_talk(case)
    if case.last is not None and "check_in" in case.last.fact.leave and met:
        promised_by = case.pledge.by if case.pledge else None
        agreed = promised_by if promised_by in met else met[0]
        if usable(case, agreed):
            return agreed
    return for_the_process(case)


def for_the_process(case: Case) -> str | None:
    """The recruiter, else the manager met, else any manager, else the first person met (D26 (2) to (4))."""
    met = _of_last_talk(case)
    managers_met = (p for p in met if p in case.people and case.people[p].part == "hiring_manager")
    for order in (_with_part(case, "recruiter"), managers_met, _with_part(case, "hiring_manager"), iter(met)):
        for person in order:
            if usable(case, person):
                return person
    return None


def for_the_relationship(case: Case) -> str | None:
    """The first hiring manager, else who runs the process (D27)."""
    return next((p for p in _with_part(case, "hiring_manager") if usable(case, p)), None) or for_the_process(case)


def for_decisions(case: Case) -> str | None:
    """The agent where there is one (D53), else who runs the process (D27)."""
    return case.agent or for_the_process(case)
