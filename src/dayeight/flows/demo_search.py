"""The demo: an invented search around today, the same for the same day, put in the place of what was there."""

from __future__ import annotations

from datetime import date

from dayeight.core.facts import Fact
from dayeight.core.facts.codec import fact_from_json
from dayeight.core.moments import zone
from dayeight.flows.demo_days import HOME, Days
from dayeight.flows.demo_stories import STORIES
from dayeight.flows.make_plan import replan
from dayeight.flows.ports import Owner, World


def fill(world: World, owner: Owner) -> int:
    """Put the invented search of today in the place of all that this journal holds; returns its applications."""
    today = world.clock().astimezone(zone(HOME)).date()
    facts = demo_facts(today, world)
    kept = world.journal.facts(owner)
    if kept != facts:
        world.journal.erase(owner, [fact.id for fact in kept])
        world.journal.append(owner, facts)
    replan(world, owner)
    return len(STORIES)


def demo_facts(today: date, world: World) -> list[Fact]:
    """All facts of the invented search of this day, in the order in which they became known."""
    days = Days(today, world.workdays_of("US", None))
    facts = [fact for tell in STORIES for fact in tell(days).facts]
    return [_candidate(days), *sorted(facts, key=lambda fact: (fact.known or fact.at, fact.id))]


def _candidate(days: Days) -> Fact:
    data = {
        "kind": "candidate",
        "at": f"{days.ago(150).isoformat()}T08:00",
        "id": "demo-candidate",
        "entry": "demo-candidate",
        "name": "Robin Okafor",
        "emails": ["robin@okafor.example"],
        "phone": "+1 555 0100",
        "country": "US",
        "timezone": HOME,
        "evidence": {"source": "demo", "words": "an invented person"},
    }
    return fact_from_json(data, zone(HOME))
