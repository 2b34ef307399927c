"""Plausible searches out of chance, for the properties, and walks in which somebody follows the plan.

`stories()` draws histories of any kind of fact, in the order in which they happened: people who write late, twice, by
hand, at night, and now and then something that contradicts the rest. `Walk` lives through one or more applications day
by day: it does some of what the plan lists (and some of its own), while the employer promises, answers or is silent.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from tests.core.telling import Story, person

from dayeight.calendars.public_holidays import workdays
from dayeight.core import facts as f
from dayeight.core.plan import plan_one
from dayeight.core.search import search_of
from dayeight.core.steps import ApplicationPlan, Step

PLACES = (
    ("US", None, "America/New_York"),
    ("US", None, "America/Los_Angeles"),
    ("CA", "CA-QC", "America/Toronto"),
    ("GB", None, "Europe/London"),
    ("DE", "DE-BY", "Europe/Berlin"),
    ("FR", None, "Europe/Paris"),
    ("JP", None, "Asia/Tokyo"),
    ("IN", None, "Asia/Kolkata"),
    ("BR", None, "America/Sao_Paulo"),
    (None, None, "UTC"),
)
SECTORS = (None, None, None, "hourly", "hospitality", "healthcare", "academia", "government", "startup", "residency")
SIZES = (None, None, "small", "large")
STAGES = ("screen", "first", "later", "final", "informational")
RULES = (
    "TY-1", "TY-2", "TY-3", "TY-4", "TY-5", "INFO-1", "CHECK-1", "CHECK-1", "CHECK-2", "CLOSE-1", "MORE-1", "NEXT-1",
    "OFFER-1", "WITHDRAW-1", "LONG-1", "WATCH-2", "WATCH-3", "WATCH-4", "REF-1", "REF-2", "LI-1", "NO-1", "WARM-1",
    "TRIG-1", "DONE-1", "AGENCY-1", "ASK-1", "STAY-1", None, None, None,
)  # fmt: skip
CASTS = (
    "dana rae lee",
    "dana rae lee",
    "phil robin mute cal",
    "dana fred cora",
    "lee mute",
    "dana rae agnes fred",
    "agnes",
    "mute",
    "",
)
GAPS = (
    timedelta(0),
    timedelta(minutes=20),
    timedelta(hours=3),
    timedelta(hours=9),
    timedelta(days=1),
    timedelta(days=2, hours=5),
    timedelta(days=6),
    timedelta(days=9, hours=2),
    timedelta(days=16),
    timedelta(days=40),
)
START = date(2026, 1, 12)
WORDS = ("phone", "thank_you", "email", "any")

_days = st.integers(min_value=-2, max_value=30)


def _people(names: list[str]) -> st.SearchStrategy[str]:
    return st.sampled_from([*names, "nobody"])


def _some(names: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(_people(names), max_size=3, unique=True).map(tuple)


@st.composite
def facts_at(draw: st.DrawFn, at: datetime, names: list[str], kinds: tuple[type[f.Fact], ...] | None = None) -> f.Fact:
    """One fact at this moment, of a kind drawn from `kinds` (default: any, weighted)."""
    kind = draw(st.sampled_from(kinds or COMMON))
    later = at.date() + timedelta(days=draw(_days))
    maybe = draw(st.sampled_from((later, later, None)))
    if kind is f.Scheduled:
        start = at + timedelta(days=draw(st.integers(0, 9)), hours=draw(st.integers(0, 6)))
        return kind(at=at, start=start, stage=draw(st.sampled_from(STAGES)), people=draw(_some(names)),
                    by=draw(_people(names)))  # fmt: skip
    if kind is f.Interviewed:
        decides = at + timedelta(hours=draw(st.sampled_from((-2, 5, 26, 75)))) if draw(st.integers(0, 4)) == 0 else None
        leave = tuple(draw(st.lists(st.sampled_from(("linkedin", "phone", "check_in")), unique=True, max_size=2)))
        return kind(at=at, stage=draw(st.sampled_from(STAGES)), people=draw(_some(names)), leave=leave, decides=decides)
    if kind is f.Promised:
        return kind(
            at=at, by=draw(_people(names)), due=maybe, earliest=draw(st.sampled_from((None, None, None, later))),
            what=draw(st.sampled_from(("decision", "decision", "next_round", "update", "scheduling", "reply"))),
            silence_means_no=draw(st.integers(0, 9)) == 0,
        )  # fmt: skip
    if kind is f.Cancelled:
        return kind(at=at, by=draw(_people(names)))
    if kind is f.Requested:
        return kind(
            at=at, by=draw(_people(names)), what=draw(st.sampled_from(("assessment", "answer"))), deadline=maybe
        )
    if kind is f.Instructed:
        never = draw(
            st.lists(st.sampled_from(("phone", "email", "thank_you", "linkedin", "any")), min_size=1, max_size=2)
        )
        return kind(at=at, by=draw(_people(names)), never=tuple(never))
    if kind is f.Sent:
        return kind(at=at, rule=draw(st.sampled_from(RULES)), to=draw(_some(names)))
    if kind is f.Received:
        meaning = draw(st.sampled_from(("more_time", "more_time", "next_round", "question", "warm", "form", "auto")))
        return kind(at=at, from_=draw(_people(names)), meaning=meaning)
    if kind is f.Rejected:
        return kind(at=at, by=draw(_people(names)), warm=draw(st.booleans()), no_reply=draw(st.booleans()))
    if kind in (f.Offered, f.OfferedElsewhere):
        return kind(at=at, deadline=maybe)
    if kind is f.Posting:
        changes = ("closed", "reopened", "reposted", "reposted", "edited", "positions_added", "similar_opening")
        return kind(at=at, change=draw(st.sampled_from(changes)))
    if kind is f.News:
        return kind(at=at, what=draw(st.sampled_from(("funding", "layoffs", "freeze", "new_head", "hired_left"))))
    if kind is f.Moved:
        return kind(at=at, person=draw(_people(names)))
    if kind is f.Settled:
        return kind(at=at, for_=draw(st.sampled_from(("CHECK-1", "TY-1", "LONG-1", "AGENCY-1", "WARM-1", "NO-1"))))
    if kind is f.Referred:
        return kind(at=at, by=draw(_people(names)))
    return kind(at=at)


COMMON: tuple[type[f.Fact], ...] = (
    f.Interviewed, f.Interviewed, f.Interviewed, f.Promised, f.Promised, f.Promised, f.Sent, f.Sent, f.Sent, f.Sent,
    f.Received, f.Received, f.Received, f.Scheduled, f.Scheduled, f.Cancelled, f.Posting, f.Posting, f.News, f.Moved,
    f.Rejected, f.Offered, f.OfferedElsewhere, f.Instructed, f.Settled, f.Referred, f.Applied, f.Requested,
    f.Withdrew, f.Accepted, f.AcceptedElsewhere,
)  # fmt: skip


@st.composite
def stories(draw: st.DrawFn, max_facts: int = 9, name: str = "a", company: str = "Northwind") -> Story:
    """One application with facts in the order in which they happened; `told_until` is its last moment."""
    country, region, zone = draw(st.sampled_from(PLACES))
    names = draw(st.sampled_from(CASTS))
    told = Story(country, zone, region=region, sector=draw(st.sampled_from(SECTORS)), size=draw(st.sampled_from(SIZES)),
                 people=names, name=name, company=company)  # fmt: skip
    at = datetime(START.year, START.month, START.day, 8) + timedelta(
        days=draw(st.integers(0, 20)), hours=draw(st.integers(0, 14))
    )
    for number in range(draw(st.integers(1, max_facts))):
        aware = at.replace(tzinfo=ZoneInfo(zone))
        likely = (f.Applied, f.Interviewed, f.Interviewed, f.Scheduled) if number == 0 else None
        told.fact(draw(facts_at(aware, names.split(), likely)))
        at += draw(st.sampled_from(GAPS))
    return told


def last_moment(told: Story) -> datetime:
    """The employer's wall clock at the last fact."""
    return max(fact.at for fact in told.facts).astimezone(ZoneInfo(told.zone)).replace(tzinfo=None)


# Walks: somebody lives through it


@dataclasses.dataclass(frozen=True, slots=True)
class Done:
    """What the candidate of a walk did: a step of the plan, or (None) a message by hand."""

    at: datetime
    application: str
    step: Step | None
    before: ApplicationPlan


class Walk:
    """A candidate who follows the plan of `applications` for `days`, one look every few hours, out of one seed.

    `diligence` is the share of listed steps that get done at a look; with `by_hand` the candidate also writes unasked.
    """

    def __init__(self, seed: int, *, days: int = 120, applications: int = 1, company: str = "Northwind",
                 by_hand: float = 0.0, employer: float = 0.12) -> None:  # fmt: skip
        self.chance = Random(seed)
        self.days, self.by_hand, self.employer = days, by_hand, employer
        self.diligence = self.chance.choice((0.3, 0.7, 1.0))
        self.mays = self.chance.choice((0.0, 0.5))
        self.done: list[Done] = []
        self.looks: list[tuple[datetime, str, ApplicationPlan]] = []
        country, region, self.zone = self.chance.choice(PLACES)
        self.stories: dict[str, Story] = {}
        for number in range(applications):
            names = self.chance.choice([cast for cast in CASTS if cast])
            name = f"a{number}"
            told = Story(country, self.zone, region=region, sector=self.chance.choice(SECTORS[:9]),
                         size=self.chance.choice(SIZES), people=names, name=name, company=company)  # fmt: skip
            self.stories[name] = told
        self.names = {
            name: [p.person for p in told.facts if isinstance(p, f.Person)] for name, told in self.stories.items()
        }

    def facts(self) -> list[f.Fact]:
        return [fact for told in self.stories.values() for fact in told.facts]

    def run(self) -> Walk:
        """Live through it."""
        now = datetime(2026, 2, 2, 11, tzinfo=ZoneInfo(self.zone))
        for name, told in self.stories.items():
            people = tuple(
                self.chance.sample(self.names[name], k=min(len(self.names[name]), self.chance.choice((1, 1, 2))))
            )
            told.fact(f.Interviewed(at=now, stage=self.chance.choice(STAGES[:4]), people=people,
                                    leave=self.chance.choice(((), ("check_in",), ("linkedin",)))))  # fmt: skip
            if self.chance.random() < 0.6:
                self._promise(told, now, name)
        end = now + timedelta(days=self.days)
        while now < end:
            self._look(now)
            now += timedelta(hours=self.chance.choice((2, 5, 11, 26, 50)))
            if self.chance.random() < self.employer:
                self._employer(now)
            if self.chance.random() < self.by_hand:
                name = self.chance.choice(list(self.stories))
                self.stories[name].fact(f.Sent(at=now, rule=None, to=(self.chance.choice(self.names[name]),)))
        return self

    def _look(self, now: datetime) -> None:
        for name in self.stories:
            for _ in range(6):
                found = plan_one(search_of(self.facts(), workdays), name, now)[1]
                self.looks.append((now, name, found))
                listed = [step for step in found.due if self.chance.random() < self.diligence]
                listed += [step for step in found.may if self.chance.random() < self.mays * 0.2]
                if not listed:
                    break
                step = listed[0]
                self.done.append(Done(now, name, step, found))
                channel = step.channel if step.channel != "in_person" else "email"
                self.stories[name].fact(f.Sent(at=now, rule=step.rule, to=(step.to,), channel=channel))
                now += timedelta(minutes=1)

    def _promise(self, told: Story, now: datetime, name: str) -> None:
        due = now.date() + timedelta(days=self.chance.choice((2, 7, 7, 14, 30)))
        told.fact(f.Promised(at=now, by=self.chance.choice(self.names[name]), due=due))

    def _employer(self, now: datetime) -> None:
        pick = self.chance.choice
        name = pick(list(self.stories))
        told, who = self.stories[name], pick(self.names[name])
        acts: list[Callable[[], object]] = [
            lambda: told.fact(f.Received(at=now, from_=who, meaning=pick(("more_time", "warm", "question")))),
            lambda: self._promise(told, now, name),
            lambda: told.fact(f.Received(at=now, from_=who, meaning=pick(("form", "auto")))),
            lambda: told.fact(f.Posting(at=now, change=pick(("reposted", "edited", "closed")))),
            lambda: told.fact(f.News(at=now, what=pick(("funding", "freeze", "office")))),
            lambda: told.fact(f.Moved(at=now, person=who)),
            lambda: told.fact(f.OfferedElsewhere(at=now, deadline=now.date() + timedelta(days=pick((3, 9))))),
            lambda: self._invite(told, now, who),
            lambda: told.fact(f.Rejected(at=now, by=who, warm=True)),
            lambda: told.fact(f.Instructed(at=now, by=who, never=(pick(WORDS),))),
        ]
        weights = (6, 4, 2, 3, 2, 1, 1, 2, 1, 0.5)
        self.chance.choices(acts, weights)[0]()

    def _invite(self, told: Story, now: datetime, who: str) -> None:
        start = now + timedelta(days=self.chance.choice((1, 4)), hours=1)
        told.fact(f.Scheduled(at=now, start=start, stage="later", people=(who,), by=who))
        if self.chance.random() < 0.7:
            told.fact(f.Interviewed(at=start + timedelta(hours=1), stage="later", people=(who,)))


def too_soon(one: Done, other: Done, talks: list[datetime]) -> bool:
    """True for two questions to a company within a week, with no talk between (which starts anew, D23).

    A closing note asks for nothing: it waits only for what was asked in its own application.
    """
    closes = any(done.step is not None and done.step.rule == "CLOSE-1" for done in (one, other))
    if (closes and one.application != other.application) or any(one.at < talk <= other.at for talk in talks):
        return False
    return (other.at.date() - one.at.date()).days < 7


def reordered(facts: list[f.Fact], chance: Random, *, twice: bool) -> Iterator[f.Fact]:
    """The facts in another order and, with `twice`, some of them two times."""
    told = list(facts)
    if twice:
        told += [fact for fact in facts if chance.random() < 0.4]
    chance.shuffle(told)
    yield from told


__all__ = ["Done", "Walk", "facts_at", "last_moment", "person", "reordered", "stories", "too_soon"]
