"""Who is looking for work: what is known of the candidate, and what they change about it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dayeight.core.facts import Candidate, Evidence
from dayeight.core.facts.codec import fact_from_json, fact_to_json
from dayeight.core.moments import zone
from dayeight.core.search import search_of
from dayeight.flows.ids import new_id
from dayeight.flows.known import checked, clean_address, zone_name
from dayeight.flows.make_plan import keep
from dayeight.flows.places import country_of
from dayeight.flows.ports import Owner, World


def candidate_of(world: World, owner: Owner) -> Candidate:
    """The candidate as known, else the place of this computer's clock and no name."""
    found = search_of(world.journal.facts(owner, ()), world.workdays_of).candidate
    if found is not None:
        return found
    now = world.clock()
    home = zone_name(now.tzinfo)
    return Candidate(at=now, timezone=home, country=country_of(home))


def keep_candidate(world: World, owner: Owner, changes: dict[str, Any], source: str = "command") -> Candidate:
    """Keep what changed about the candidate (JSON keys). Raises BadFact, BadDate or BadInput."""
    old = candidate_of(world, owner)
    if changes.get("timezone"):
        zone(str(changes["timezone"]))
    if changes.get("emails"):
        changes = {**changes, "emails": [address for email in changes["emails"] if (address := clean_address(email))]}
    if changes.get("country"):
        changes = {**changes, "country": str(changes["country"]).upper()}
    now = world.clock()
    fixed = {"id", "known", "entry", "evidence", "corrects", "at"}
    kept = {key: value for key, value in fact_to_json(old).items() if key not in fixed}
    made = fact_from_json({**kept, **changes, "at": old.at.isoformat()})
    assert isinstance(made, Candidate)
    words = "; ".join(f"{key}: {value}" for key, value in changes.items())[:2000]
    made = replace(made, id=new_id(now), known=now, entry=new_id(now), corrects=old.id)
    fact = checked(replace(made, evidence=Evidence(source, words=words)))
    keep(world, owner, [fact])
    assert isinstance(fact, Candidate)
    return fact
