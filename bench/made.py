"""A made-up search of any size: plausible applications, each with as many facts as asked for, the same for a seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from dayeight.core import facts as f
from dayeight.core.facts import Fact

_FIRST = ("Ada", "Ben", "Chidi", "Dana", "Elif", "Farid", "Greta", "Hana", "Ines", "Jonas", "Kemi", "Lena")
_LAST = ("Okafor", "Lindqvist", "Moreau", "Tanaka", "Haddad", "Novak", "Whitfield", "Costa", "Iyer", "Brandt")
_COMPANY = ("Larkfield", "Orrin", "Palisade", "Quarry", "Kestrel", "Brightmoor", "Halden", "Northgate", "Velden")
_TRADE = ("Foods", "Systems", "Energy", "Press", "Logistics", "Partners", "Analytics", "Works")
_ROLE = ("Data analyst", "Buyer", "Editor", "Nurse", "Product designer", "Technician", "Planner")
_PLACES = (("US", "America/New_York"), ("GB", "Europe/London"), ("DE", "Europe/Berlin"), ("FR", "Europe/Paris"))


def made_search(applications: int, facts_each: int, now: datetime, seed: int = 8) -> list[Fact]:
    """So many applications with so many facts each, spread over the last ten weeks before `now`."""
    chance = random.Random(seed)
    candidate = f.Candidate(
        at=now - timedelta(days=90),
        id="candidate",
        entry="c",
        name="Robin Vale",
        timezone="Europe/London",
        country="GB",
    )
    found: list[Fact] = [candidate]
    for number in range(applications):
        found += _application(f"a{number:04d}", facts_each, now, chance)
    return found


def _application(name: str, count: int, now: datetime, chance: random.Random) -> list[Fact]:
    country, zone = chance.choice(_PLACES)
    start = now - timedelta(days=chance.randint(5, 70), hours=chance.randint(0, 8))
    company = f"{chance.choice(_COMPANY)} {chance.choice(_TRADE)} {name}"
    told: list[Fact] = []

    def tell(cls: type[Fact], days: float, **values: object) -> None:
        at = start + timedelta(days=days)
        told.append(cls(at=at, id=f"{name}-{len(told)}", application=name, entry=f"{name}-{len(told)}", **values))  # type: ignore[arg-type]

    tell(f.Opened, 0, company=company, role=chance.choice(_ROLE), country=country, timezone=zone)
    people = [f"p{n}" for n in range(3)]
    for order, person in enumerate(people):
        who = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
        part = ("recruiter", "hiring_manager", "interviewer")[order]
        tell(f.Person, 0, person=person, name=who, part=part, email=f"{person}@{name}.example", order=order)
    tell(f.Applied, 0)
    tell(f.Received, 1, from_="p0", meaning="form")
    tell(f.Scheduled, 2, start=start + timedelta(days=4), stage="first", people=("p1", "p2"), by="p0")
    tell(f.Sent, 2.1, rule="NEXT-1", to=("p0",))
    note = "moving the warehouse to dbt; I did that at my last place; worries about on-call at weekends"
    tell(f.Interviewed, 4.05, stage="first", people=("p1", "p2"), notes=(f.Note("p1", note),))
    due = (start + timedelta(days=11)).date()
    tell(f.Promised, 4.05, by="p1", what="decision", due=due, quote="we get back to everyone within a week")
    tell(f.Sent, 4.4, rule="TY-3", to=("p1",))
    tell(f.Sent, 4.41, rule="TY-3", to=("p2",))
    while len(told) < count:
        day = 5.0 + len(told)
        if start + timedelta(days=day) >= now:
            tell(f.Received, 3 + len(told) / 1000, from_="p0", meaning="auto")
        elif len(told) % 3:
            tell(f.Posting, day, change=chance.choice(("edited", "closed", "reopened", "reposted")))
        else:
            tell(f.News, day, what=chance.choice(("funding", "product", "office")))
    return told


def a_moment() -> datetime:
    """The moment that the benchmarks use."""
    return datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
