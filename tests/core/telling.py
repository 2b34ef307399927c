"""A tiny way to tell a history and to ask what the plan says of it.

    told = Story().interviewed("2026-11-02 14:45", "dana").promised("2026-11-02 14:45", due="2026-11-09")
    told.at("2026-11-10 10:30").due == {"CHECK-1 dana"}

Moments are the employer's wall clock (New York unless told otherwise). The people that every story knows are in `CAST`;
`Story(people="dana rae")` keeps only those. Steps are written "RULE person".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Self
from zoneinfo import ZoneInfo

from dayeight.calendars.public_holidays import workdays
from dayeight.core import facts as f
from dayeight.core.application import Case
from dayeight.core.plan import plan_one
from dayeight.core.search import Search, case_of, search_of
from dayeight.core.steps import ApplicationPlan, Step

BEGINNING = datetime(1970, 1, 2, tzinfo=UTC)

# Name: part, has an address, has a phone.
CAST: dict[str, tuple[str, bool, bool]] = {
    "dana": ("hiring_manager", True, False),
    "rae": ("recruiter", True, False),
    "lee": ("interviewer", True, False),
    "mute": ("interviewer", False, False),
    "cal": ("interviewer", False, True),
    "phil": ("hiring_manager", True, True),
    "robin": ("recruiter", True, True),
    "agnes": ("agent", True, True),
    "fred": ("referrer", True, False),
    "cora": ("contact", True, False),
}


def moment(text: str | datetime, zone: str) -> datetime:
    """An aware moment from "2026-11-02 14:45" on the clock of `zone` (an offset in the text wins)."""
    found = datetime.fromisoformat(text) if isinstance(text, str) else text
    return found if found.tzinfo is not None else found.replace(tzinfo=ZoneInfo(zone))


def day(text: str | date | None) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else text


def person(name: str, **changes: Any) -> f.Person:
    """Somebody of the cast as a fact; the order is that of the cast."""
    part, has_address, has_phone = CAST[name]
    known: dict[str, Any] = {
        "at": BEGINNING,
        "person": name,
        "name": name.capitalize(),
        "part": part,
        "email": f"{name}@northwind.example" if has_address else None,
        "phone": "+1 555 0100" if has_phone else None,
        "order": list(CAST).index(name),
    }
    return f.Person(**{**known, **changes})


@dataclass
class Answer:
    """What the plan says at one moment."""

    plan: ApplicationPlan

    @property
    def due(self) -> set[str]:
        return {f"{step.rule} {step.to}" for step in self.plan.due}

    @property
    def may(self) -> set[str]:
        return {f"{step.rule} {step.to}" for step in self.plan.may}

    @property
    def quiet(self) -> str | None:
        return self.plan.quiet_until.isoformat() if self.plan.quiet_until else None

    @property
    def state(self) -> str:
        return self.plan.state

    @property
    def own(self) -> list[str]:
        return [own.what for own in self.plan.own]

    @property
    def questions(self) -> list[str]:
        return [question.text for question in self.plan.questions]

    def step(self, wanted: str) -> Step:
        """The step "RULE person", or an error that names what is there."""
        found = {f"{step.rule} {step.to}": step for step in self.plan.steps}
        assert wanted in found, f"{wanted} is not among {sorted(found)}"
        return found[wanted]

    def window(self, wanted: str) -> tuple[str, str]:
        """When a step opens and when it closes (the first minute that is no longer part of it)."""
        step = self.step(wanted)
        return step.opens.isoformat(" ", "minutes"), step.closes.isoformat(" ", "minutes")


class Story:
    """One application, told fact by fact."""

    def __init__(
        self,
        country: str | None = "US",
        zone: str = "America/New_York",
        *,
        region: str | None = None,
        sector: Any = None,
        size: Any = None,
        people: str | Sequence[f.Person] = "dana rae lee",
        name: str = "a",
        company: str = "Northwind",
    ) -> None:
        self.name, self.zone = name, zone
        told = [person(p) for p in people.split()] if isinstance(people, str) else list(people)
        opened = f.Opened(
            at=BEGINNING, company=company, role="Analyst", country=country, region=region, timezone=zone,
            sector=sector, size=size,
        )  # fmt: skip
        self.facts: list[f.Fact] = []
        self._keep(opened, *told)

    def _keep(self, *told: f.Fact) -> Self:
        self.facts += [dataclasses.replace(fact, application=self.name) for fact in told]
        return self

    def fact(self, *told: f.Fact) -> Self:
        """Any other facts."""
        return self._keep(*told)

    def without(self, fact: f.Fact) -> Story:
        """A copy without one fact."""
        return self.with_facts([kept for kept in self.facts if kept is not fact])

    def with_facts(self, facts: Iterable[f.Fact]) -> Story:
        """A copy with other facts."""
        copy = Story(name=self.name, zone=self.zone)
        copy.facts = list(facts)
        return copy

    def when(self, at: str | datetime) -> datetime:
        return moment(at, self.zone)

    # What happened

    def applied(self, at: str) -> Self:
        return self._keep(f.Applied(at=self.when(at)))

    def interviewed(
        self, at: str, people: str = "dana", stage: Any = "first", leave: str = "", decides: str | None = None
    ) -> Self:
        return self._keep(
            f.Interviewed(
                at=self.when(at),
                stage=stage,
                people=tuple(people.split()),
                leave=tuple(leave.split()),  # type: ignore[arg-type]
                decides=self.when(decides) if decides else None,
            )
        )

    def promised(self, at: str, due: str | None = None, by: str | None = "dana", **more: Any) -> Self:
        if "earliest" in more:
            more["earliest"] = day(more["earliest"])
        return self._keep(f.Promised(at=self.when(at), by=by, due=day(due), **more))

    def scheduled(
        self, at: str, start: str, people: str = "dana", by: str | None = "rae", stage: Any = "later"
    ) -> Self:
        return self._keep(
            f.Scheduled(at=self.when(at), start=self.when(start), stage=stage, people=tuple(people.split()), by=by)
        )

    def cancelled(self, at: str, start: str | None = None, by: str | None = "rae") -> Self:
        return self._keep(f.Cancelled(at=self.when(at), start=self.when(start) if start else None, by=by))

    def sent(self, at: str, rule: str | None, to: str = "dana", channel: Any = "email") -> Self:
        return self._keep(f.Sent(at=self.when(at), rule=rule, to=tuple(to.split()), channel=channel))

    def by_hand(self, at: str, to: str = "dana") -> Self:
        return self.sent(at, None, to)

    def received(self, at: str, meaning: Any, who: str | None = "dana") -> Self:
        return self._keep(f.Received(at=self.when(at), from_=who, meaning=meaning))

    def rejected(self, at: str, by: str | None = "dana", *, warm: bool = False, no_reply: bool = False) -> Self:
        return self._keep(f.Rejected(at=self.when(at), by=by, warm=warm, no_reply=no_reply))

    def offered(self, at: str, deadline: str | None = None) -> Self:
        return self._keep(f.Offered(at=self.when(at), deadline=day(deadline)))

    def offered_elsewhere(self, at: str, deadline: str | None) -> Self:
        return self._keep(f.OfferedElsewhere(at=self.when(at), deadline=day(deadline)))

    def accepted(self, at: str) -> Self:
        return self._keep(f.Accepted(at=self.when(at)))

    def accepted_elsewhere(self, at: str) -> Self:
        return self._keep(f.AcceptedElsewhere(at=self.when(at)))

    def withdrew(self, at: str) -> Self:
        return self._keep(f.Withdrew(at=self.when(at)))

    def instructed(self, at: str, never: str, by: str | None = "rae") -> Self:
        return self._keep(f.Instructed(at=self.when(at), by=by, never=tuple(never.split())))  # type: ignore[arg-type]

    def referred(self, at: str, by: str = "fred") -> Self:
        return self._keep(f.Referred(at=self.when(at), by=by))

    def requested(self, at: str, what: Any, deadline: str | None = None) -> Self:
        return self._keep(f.Requested(at=self.when(at), by="rae", what=what, deadline=day(deadline)))

    def posting(self, at: str, change: Any) -> Self:
        return self._keep(f.Posting(at=self.when(at), change=change))

    def news(self, at: str, what: Any) -> Self:
        return self._keep(f.News(at=self.when(at), what=what))

    def moved(self, at: str, who: str) -> Self:
        return self._keep(f.Moved(at=self.when(at), person=who, company="Elsewhere"))

    def settled(self, at: str, rule: str) -> Self:
        return self._keep(f.Settled(at=self.when(at), for_=rule))

    # What the plan says

    def search(self) -> Search:
        return search_of(self.facts, workdays)

    def at(self, now: str | datetime) -> Answer:
        return Answer(plan_one(self.search(), self.name, self.when(now))[1])

    def case(self, now: str | datetime) -> Case:
        return case_of(self.search(), self.name, self.when(now))

    def first_day(self, rule: str, after: str) -> str | None:
        """The day until which it is quiet after a moment, if it is `rule` that opens then."""
        found = self.at(after).plan
        assert not found.due, f"{sorted(Answer(found).due)} is due at {after}"
        return found.quiet_until.isoformat() if found.quiet_until and found.quiet_rule == rule else None


class Stories:
    """Several applications of one person."""

    def __init__(self, *stories: Story) -> None:
        self.stories = {story.name: story for story in stories}
        self.search = search_of([fact for story in stories for fact in story.facts], workdays)

    def at(self, name: str, now: str | datetime) -> Answer:
        """One of them at a moment of its own clock."""
        return Answer(plan_one(self.search, name, self.stories[name].when(now))[1])


def promised_week(**more: Any) -> Story:
    """The founding story: a talk with Dana on Monday 2 November, thanked for, and an answer promised within a week."""
    told = Story(**more).interviewed("2026-11-02 14:45").promised("2026-11-02 14:45", due="2026-11-09")
    return told.sent("2026-11-02 20:00", "TY-1")


def no_date(**more: Any) -> Story:
    """A talk with Dana on Monday 2 November, thanked for, and no date named."""
    return Story(**more).interviewed("2026-11-02 14:45").sent("2026-11-02 20:00", "TY-1")
