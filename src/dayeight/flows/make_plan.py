"""Plans kept up to date: the derived rows are made from the journal and serve lists and the Today page.

A row is valid until a fact comes or its next look passes, so a list first replans what is stale and then reads rows.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from dayeight.core.application import Case
from dayeight.core.facts import Fact
from dayeight.core.outcomes import silence_with_own, waits_of
from dayeight.core.plan import plan_all, plan_one
from dayeight.core.search import Search, link_keys, search_of
from dayeight.core.steps import ApplicationPlan
from dayeight.core.words import day_words
from dayeight.errors import NotFound
from dayeight.flows.plan_json import plan_json
from dayeight.flows.ports import Owner, PlanRow, World


@dataclass(frozen=True, slots=True)
class Today:
    """What the Today page shows: rows with something due (the closing window first), the rest, their number."""

    now: datetime
    due: list[PlanRow]
    waiting: list[PlanRow]
    total: int


def load_search(
    world: World, owner: Owner, applications: Collection[str] | None = None, known_by: datetime | None = None
) -> Search:
    """The whole search, or these applications with all that bears on them (D65).

    That is what shares a company, an agent or a person with them, and whatever holds an acceptance. With `known_by`
    (aware) only what was known by then counts.
    """
    if applications is None:
        return search_of(world.journal.facts(owner), world.workdays_of, known_by)
    wanted = {*applications, *world.journal.applications_with(owner, ("accepted", "accepted_elsewhere"))}
    search = search_of(world.journal.facts(owner, wanted), world.workdays_of, known_by)
    keys = {key for name in applications if name in search.records for key in link_keys(search.records[name])}
    more = set(world.rows.linked(owner, keys)) - wanted
    if more:
        search = search_of(world.journal.facts(owner, wanted | more), world.workdays_of, known_by)
    return search


def replan(world: World, owner: Owner, applications: Collection[str] | None = None) -> int:
    """Make the rows of these applications (None: all) and of those linked to them anew; returns how many.

    An application of which nothing is left loses its row.
    """
    now = world.clock()
    search = load_search(world, owner, applications)
    made = [row_of(search, case, found) for case, found in plan_all(search, search.records, now)]
    if applications is None:
        world.rows.drop(owner)
    else:
        world.rows.drop(owner, set(applications) - set(search.records))
    world.rows.put(owner, made)
    return len(made)


def replan_stale(world: World, owner: Owner) -> int:
    """Replan what the clock has overtaken, and what was left half done by a crash; returns how many."""
    stale = world.rows.stale(owner, world.clock(), world.journal.counts(owner))
    return replan(world, owner, stale) if stale else 0


def keep(world: World, owner: Owner, facts: Sequence[Fact]) -> int:
    """Append facts and replan what they touch; returns how many were new.

    What was linked before is planned anew even if the link is gone. Facts about the candidate and acceptances, also
    those that are taken back, reach into every application (D65).
    """
    touched = {fact.application for fact in facts if fact.application}
    before = _linked(world, owner, touched)
    new = world.journal.append(owner, facts)
    if not new:
        return 0
    accepting = touched & set(world.journal.applications_with(owner, ("accepted", "accepted_elsewhere")))
    if accepting or any(not fact.application for fact in facts):
        replan(world, owner)
    elif touched:
        replan(world, owner, touched | before)
    return new


def _linked(world: World, owner: Owner, applications: Collection[str]) -> set[str]:
    """The applications whose plans depend on these, by the rows as they are."""
    rows = [world.rows.get(owner, name) for name in applications]
    keys = {key for row in rows if row is not None for key in row.linked}
    return set(world.rows.linked(owner, keys)) if keys else set()


def today(world: World, owner: Owner, limit: int = 100) -> Today:
    """What is due now and what is waiting, from the derived rows."""
    replan_stale(world, owner)
    rows, total = world.rows.search(owner, limit=limit)
    due = [row for row in rows if row.due]
    return Today(world.clock(), due, [row for row in rows if not row.due], total)


def case_and_plan(world: World, owner: Owner, application: str) -> tuple[Search, Case, ApplicationPlan]:
    """One application with its search, case and plan at this moment. Raises NotFound."""
    return case_and_plan_at(world, owner, application, world.clock())


def case_and_plan_at(
    world: World, owner: Owner, application: str, moment: datetime
) -> tuple[Search, Case, ApplicationPlan]:  # fmt: skip
    """The same at another aware moment, by the facts that were known then. Raises NotFound."""
    search = load_search(world, owner, {application}, known_by=moment)
    if application not in search.records:
        told = [fact.known or fact.at for fact in world.journal.facts(owner, {application}) if fact.application]
        if told:
            sentence = "Nothing was known of this application by then."
            raise NotFound(sentence, f"The first fact came on {day_words(min(told).date())}.")
        raise NotFound("There is no such application.", "See the names with: dayeight list")
    case, found = plan_one(search, application, moment)
    if found.silence is not None:
        found = replace(found, silence=silence_with_own(case, world.rows.waits(owner)) or found.silence)
    return search, case, found


def row_of(search: Search, case: Case, found: ApplicationPlan) -> PlanRow:
    """The derived row of one application from its case and plan."""
    data = plan_json(found, case)
    due: list[dict[str, Any]] = [step for step in data["steps"] if step["due"]]
    place = case.record.place
    closes = min((step.closes for step in found.due if step.closes != datetime.max), default=None)
    if closes is None and due:
        closes = found.now.replace(year=found.now.year + 1, day=1)
    facts = case.record.facts
    return PlanRow(
        application=found.application,
        company=case.details.company,
        role=case.details.role,
        state=found.state,
        quiet_until=found.quiet_until,
        next_look=found.next_look,
        closes=closes.replace(tzinfo=place).astimezone(UTC) if closes else None,
        last_fact=max((timed.fact.at for timed in facts), default=None),
        due=due,
        plan=data,
        people=" ".join(person.name for person in case.people.values()),
        linked=link_keys(case.record),
        waits=waits_of(case),
        asks=bool(found.own or found.questions),
        facts=search.told.get(found.application, 0) + search.told.get("", 0),
    )
