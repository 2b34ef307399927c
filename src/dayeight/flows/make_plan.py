"""Plans kept up to date: the derived rows are made from the journal and serve lists and the Today page.

A row is valid until a fact comes or its next look passes, so a list first replans what is stale and then reads rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dayeight.core.application import Case
from dayeight.core.facts import Accepted, AcceptedElsewhere, Fact
from dayeight.core.plan import plan_all, plan_one
from dayeight.core.search import Search, link_keys, search_of
from dayeight.core.steps import ApplicationPlan
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


def load_search(world: World, owner: Owner, applications: Collection[str] | None = None) -> Search:
    """The whole search, or these applications with all that are linked to them (D65)."""
    if applications is None:
        return search_of(world.journal.facts(owner), world.workdays_of)
    facts = world.journal.facts(owner, applications)
    search = search_of(facts, world.workdays_of)
    keys = {key for record in search.records.values() for key in link_keys(record)}
    more = set(world.rows.linked(owner, keys)) - set(applications)
    if more:
        search = search_of(world.journal.facts(owner, {*applications, *more}), world.workdays_of)
    return search


def replan(world: World, owner: Owner, applications: Collection[str] | None = None) -> int:
    """Make the rows of these applications (None: all) and of those linked to them anew; returns how many."""
    now = world.clock()
    search = load_search(world, owner, applications)
    if applications is None:
        world.rows.drop(owner)
    made = [row_of(case, found) for case, found in plan_all(search, search.records, now)]
    world.rows.put(owner, made)
    return len(made)


def replan_stale(world: World, owner: Owner) -> int:
    """Replan what the clock has overtaken; returns how many."""
    stale = world.rows.stale(owner, world.clock())
    return replan(world, owner, stale) if stale else 0


def after_facts(world: World, owner: Owner, facts: Iterable[Fact]) -> None:
    """Replan what new facts touch: their applications and what is linked; all of them after an acceptance (D65)."""
    touched: set[str] = set()
    everything = False
    for fact in facts:
        if fact.application:
            touched.add(fact.application)
        everything = everything or not fact.application or isinstance(fact, Accepted | AcceptedElsewhere)
    if everything:
        replan(world, owner)
    elif touched:
        replan(world, owner, touched)


def keep(world: World, owner: Owner, facts: list[Fact]) -> int:
    """Append facts and replan what they touch; returns how many were new."""
    new = world.journal.append(owner, facts)
    if new:
        after_facts(world, owner, facts)
    return new


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
    facts = world.journal.facts(owner, {application})
    search = search_of(facts, world.workdays_of, known_by=moment)
    if application not in search.records:
        raise NotFound("There is no such application.", "See the names with: dayeight list")
    keys = set(link_keys(search.records[application]))
    more = set(world.rows.linked(owner, keys)) - {application}
    if more:
        facts = world.journal.facts(owner, {application, *more})
        search = search_of(facts, world.workdays_of, known_by=moment)
    return search, *plan_one(search, application, moment)


def row_of(case: Case, found: ApplicationPlan) -> PlanRow:
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
        asks=bool(found.own or found.questions),
    )
