"""The state of one application at a moment: talks, promises, messages, outcome, episode, and what follows from them.

All moments here are the employer's wall clock (D1). `core.fold` makes a case from the facts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from dayeight.core import facts as f
from dayeight.core.moments import midnight_after
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.playbook.choices import AS_IT_COMES, Choices
from dayeight.core.promises import Pledge
from dayeight.core.record import Around, Record
from dayeight.core.silence import days_to_presume
from dayeight.core.workdays import Workdays

THANKS = frozenset({"TY-1", "TY-2", "TY-3", "TY-4", "TY-5"})
ASKING = frozenset({"CHECK-1", "CHECK-2", "CLOSE-1", "LONG-1", "WATCH-2", "OFFER-1", None})
_EMPLOYER = frozenset({"hiring_manager", "recruiter", "interviewer", "agent"})
FREE_OF_THE_CAP = frozenset({"LI-1"})

TriggerState = Literal["live", "warm", "presumed_closed", "after_no", "other"]
Outcome = Literal["rejected", "offered", "accepted", "accepted_elsewhere", "withdrew"]


@dataclass(slots=True)
class Talk:
    """An interview that took place; `index` is its place among the facts, `at` its end."""

    at: datetime
    day: date
    index: int
    fact: f.Interviewed
    decides: datetime | None


@dataclass(slots=True)
class Invitation:
    """An interview that was arranged, and what became of it."""

    at: datetime
    index: int
    start: datetime
    fact: f.Scheduled
    held: bool = False
    cancelled: bool = False

    @property
    def is_open(self) -> bool:
        """Neither held nor called off."""
        return not (self.held or self.cancelled)

    @property
    def counts_until(self) -> datetime:
        """Without news of it, it counts as not held from the end of the next day (D63)."""
        return midnight_after(self.start.date() + timedelta(days=1))


@dataclass(slots=True)
class Message:
    """Something the candidate wrote or said; `asks` is True for a status question to the employer's side (D23)."""

    at: datetime
    index: int
    fact: f.Sent
    to_employer: bool
    asks: bool


@dataclass(slots=True)
class Reply:
    """A word of the employer that is no outcome; `meaning` "cancelled" for an interview called off (D63)."""

    at: datetime
    index: int
    meaning: str
    fact: f.Fact
    by: str | None


@dataclass(slots=True)
class Episode:
    """What sets the next check-in (D13): the last interview, a later promise, or a later answer without a date."""

    kind: Literal["interview", "promise", "reply"]
    at: datetime
    index: int
    renewed: bool = False
    long: bool = False


@dataclass(slots=True)
class Trigger:
    """A change seen while the case was in a certain state (D47)."""

    at: datetime
    fact: f.Posting | f.News | f.Moved
    state: TriggerState


@dataclass(slots=True)
class Case:
    """One application at the moment `now`, as the rules see it."""

    record: Record
    now: datetime
    around: Around
    workdays: Workdays
    choices: Choices = AS_IT_COMES

    talks: list[Talk] = field(default_factory=list)
    last: Talk | None = None
    invitations: list[Invitation] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    requests: list[tuple[datetime, f.Requested]] = field(default_factory=list)
    settled: list[tuple[datetime, int, str]] = field(default_factory=list)
    triggers: list[Trigger] = field(default_factory=list)
    referrals: list[tuple[datetime, str, f.Referred]] = field(default_factory=list)
    instructions: list[tuple[datetime, str, f.Fact]] = field(default_factory=list)
    moved: dict[str, datetime] = field(default_factory=dict)
    pledge: Pledge | None = None
    life: tuple[datetime, int] | None = None
    applied: tuple[datetime, f.Fact] | None = None
    rejected: tuple[datetime, int, f.Rejected] | None = None
    offered: tuple[datetime, int, f.Offered] | None = None
    accepted: tuple[datetime, int, f.Fact] | None = None
    accepted_elsewhere: tuple[datetime, int, f.Fact] | None = None
    withdrew: tuple[datetime, int, f.Fact] | None = None
    rivals: list[tuple[datetime, int, f.OfferedElsewhere]] = field(default_factory=list)
    freeze: tuple[datetime, f.News] | None = None
    ever_warm: bool = False
    presumed_when_withdrawn: bool = False
    episode: Episode | None = None
    answers: list[tuple[str, float | None]] = field(default_factory=list)

    # Who and where

    @property
    def today(self) -> date:
        """The employer's calendar day."""
        return self.now.date()

    @property
    def details(self) -> f.Opened:
        """Company, role and place."""
        return self.record.details

    @property
    def people(self) -> dict[str, f.Person]:
        """The people of the application, in their order."""
        return self.record.people

    @property
    def agent(self) -> str | None:
        """The agent in between, if one is (D53)."""
        return self.record.agent

    def on_employers_side(self, person: str) -> bool:
        """True for whoever a message counts towards the cap (D48): agents too, referrers and contacts not."""
        found = self.people.get(person)
        return found is not None and found.part in _EMPLOYER

    # What holds now

    def pending(self) -> Invitation | None:
        """The next interview that is arranged and not held, called off or passed over (D63)."""
        waiting = [i for i in self.invitations if i.is_open and self.now < i.counts_until]
        return min(waiting, key=lambda i: (i.start, i.index)) if waiting else None

    @property
    def outcome(self) -> tuple[Outcome, datetime] | None:
        """The outcome that counts and its moment; the candidate's own decision comes first (D54)."""
        for name, found in (
            ("accepted", self.accepted),
            ("accepted_elsewhere", self.accepted_elsewhere),
            ("withdrew", self.withdrew),
            ("rejected", self.rejected),
            ("offered", self.offered),
        ):
            if found is not None:
                return name, found[0]  # type: ignore[return-value]
        return None

    @property
    def outcome_moments(self) -> list[datetime]:
        """The moments of all outcomes that were not voided."""
        found = (self.rejected, self.offered, self.accepted, self.accepted_elsewhere, self.withdrew)
        return [x[0] for x in found if x is not None]

    @property
    def decided(self) -> tuple[datetime, f.Fact] | None:
        """The candidate's own decision against or past this employer's process, the first one."""
        found = [x for x in (self.accepted, self.accepted_elsewhere, self.withdrew) if x is not None]
        return min(((x[0], x[2]) for x in found), key=lambda x: x[0]) if found else None

    @property
    def warm_no(self) -> bool:
        """A no after a later or final round that left the door open (D46)."""
        return (
            self.rejected is not None
            and self.last is not None
            and self.last.fact.stage in ("later", "final")
            and (self.rejected[2].warm or self.ever_warm)
        )

    def sent(self, *rules: str | None) -> list[Message]:
        """The messages sent under one of these rules, in order."""
        return [m for m in self.messages if m.fact.rule in rules]

    def last_asking(self) -> datetime | None:
        """The last question to the company since the last interview (D23), also of a linked application (D65)."""
        if self.last is None:
            return None
        for message in reversed(self.messages):
            if message.index < self.last.index:
                break
            if message.asks:
                found = message.at
                return max([found, *(at for at in self.around.asked if self.last.at <= at <= self.now)])
        return max((at for at in self.around.asked if self.last.at <= at <= self.now), default=None)

    def asked_elsewhere(self) -> datetime | None:
        """The last status question to the company in another application (D65)."""
        return max((at for at in self.around.asked if at <= self.now), default=None)

    def unanswered(self) -> int:
        """Messages to the employer's side after the last sign of life, counted as CAP-1 counts them (D48, D65)."""
        since, since_index = self.life or (datetime.min, -1)
        seen: set[object] = set()
        for message in self.messages:
            rule = message.fact.rule
            if message.index > since_index and message.to_employer and rule not in FREE_OF_THE_CAP:
                if rule is None:
                    seen.add(message.index)
                else:
                    seen.add("thanks" if rule in THANKS else (rule, message.at.date()))
        since = max(since, self.around.life or since)
        return len(seen) + sum(1 for at in self.around.asked if since < at <= self.now)

    def bound(self, never: str) -> bool:
        """True if the company asked not to do this (D50, D65)."""
        return any(word == never for _, word, _ in self.instructions) or any(
            word == never and at <= self.now for at, word in self.around.never
        )

    # When an answer has become rare

    def presumed_from(self) -> datetime | None:
        """The start of day G of D51, or None where nothing is presumed."""
        day = self._presumed_day()
        start = datetime(day.year, day.month, day.day) if day else None
        closing = self.sent("CLOSE-1")
        if closing and (self.life is None or closing[-1].index > self.life[1]):
            return min(start, closing[-1].at) if start else closing[-1].at
        return start

    def _presumed_day(self) -> date | None:
        if self.offered is not None:
            return None
        episode = self.episode
        if episode is not None and episode.long:
            last_word = self.life[0] if self.life else episode.at
            return last_word.date() + timedelta(days=PLAYBOOK.long_silence_days)
        if self.pledge is not None:
            if self.pledge.silence_means_no and (self.life is None or self.life[1] <= self.pledge.index):
                return self.pledge.due + timedelta(days=1)
            return self.pledge.due + timedelta(days=PLAYBOOK.lapsed_until_days)
        if episode is not None and episode.kind == "reply":
            day = self.workdays.bd(episode.at.date(), PLAYBOOK.reply_wait_business_days)
            return day + timedelta(days=PLAYBOOK.lapsed_until_days)
        place = self.details
        waiting = self.waiting_since()
        if waiting is None:
            return None
        stage, since = waiting
        days = days_to_presume(stage, place.country, place.region, place.sector, place.size)
        return since + timedelta(days=days)

    def waiting_since(self) -> tuple[str, date] | None:
        """The stage whose prior fits and the day from which an answer is awaited, where no date was named."""
        if self.last is not None:
            return self.last.fact.stage, self.last.day
        return ("application", self.applied[0].date()) if self.applied is not None else None

    def is_presumed_closed(self) -> bool:
        """True from day G on, unless an interview is arranged (D51)."""
        start = self.presumed_from()
        return start is not None and self.now >= start and self.pending() is None
