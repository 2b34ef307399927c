"""The state of one application at a moment, folded from its facts: talks, promises, messages, outcome, episode.

All moments here are the employer's wall clock (D1). Facts come in the order of D67 and none is later than the moment,
so the result does not depend on the order in which they became known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from dayeight.core import facts as f
from dayeight.core.moments import midnight_after
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.promises import Pledge, due_day, is_for_the_plan
from dayeight.core.record import Around, Record, TimedFact
from dayeight.core.silence import days_to_presume
from dayeight.core.workdays import Workdays

THANKS = frozenset({"TY-1", "TY-2", "TY-3", "TY-4", "TY-5"})
ASKING = frozenset({"CHECK-1", "CHECK-2", "CLOSE-1", "LONG-1", "WATCH-2", "OFFER-1", None})
_CHASING = frozenset({"CHECK-1", "CHECK-2", "CLOSE-1", "LONG-1", "WATCH-2"})
_EMPLOYER = frozenset({"hiring_manager", "recruiter", "interviewer", "agent"})
FREE_OF_THE_CAP = frozenset({"LI-1"})

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
    state: Literal["live", "warm", "presumed_closed", "after_no", "other"]


@dataclass(slots=True)
class Case:
    """One application at the moment `now`, as the rules see it."""

    record: Record
    now: datetime
    around: Around
    workdays: Workdays

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

    # What the episode rests on, kept while folding
    _answer: Episode | None = None
    _undated_answers: int = 0
    _promises_since: int = 0
    _checked_since: bool = False
    _chased_since: bool = False
    _long_broken_at: int = -1

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
        waiting = [
            i for i in self.invitations if not (i.held or i.cancelled) and self.now < i.counts_until
        ]  # fmt: skip
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
        """The last status question to the company since the last interview (D23), also of a linked application (D65)."""
        if self.last is None:
            return None
        for message in reversed(self.messages):
            if message.index < self.last.index:
                break
            if message.asks:
                found = message.at
                return max([found, *(at for at in self.around.asked if self.last.at <= at <= self.now)])
        return max((at for at in self.around.asked if self.last.at <= at <= self.now), default=None)

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
            since = self.life[0] if self.life else episode.at
            return since.date() + timedelta(days=PLAYBOOK.long_silence_days)
        if self.pledge is not None:
            if self.pledge.silence_means_no and (self.life is None or self.life[1] <= self.pledge.index):
                return self.pledge.due + timedelta(days=1)
            return self.pledge.due + timedelta(days=PLAYBOOK.lapsed_until_days)
        if episode is not None and episode.kind == "reply":
            day = self.workdays.bd(episode.at.date(), PLAYBOOK.reply_wait_business_days)
            return day + timedelta(days=PLAYBOOK.lapsed_until_days)
        place = self.details
        if self.last is not None:
            stage, since = self.last.fact.stage, self.last.day
        elif self.applied is not None:
            stage, since = "application", self.applied[0].date()
        else:
            return None
        days = days_to_presume(stage, place.country, place.region, place.sector, place.size)
        return since + timedelta(days=days)

    def is_presumed_closed(self) -> bool:
        """True from day G on, unless an interview is arranged (D51)."""
        start = self.presumed_from()
        return start is not None and self.now >= start and self.pending() is None

    # Folding

    def take(self, timed: TimedFact, index: int) -> None:
        """Take one more fact, the next in the order of D67."""
        handler = _HANDLERS.get(type(timed.fact))
        if handler is not None:
            handler(self, timed.at, index, timed)

    def finish(self) -> Case:
        """Work out what rests on all facts together."""
        self._reply_for_cancellations()
        self.episode = self._episode()
        return self

    def _episode(self) -> Episode | None:
        found: list[Episode] = []
        if self.last is not None:
            found.append(Episode("interview", self.last.at, self.last.index))
        pledge = self.pledge
        if pledge is not None and not pledge.of_interview and (self.last is None or pledge.index > self.last.index):
            renewed = self._promises_since > 1 or self._checked_since
            found.append(Episode("promise", pledge.said, pledge.index, renewed=renewed))
        if self._answer is not None:
            found.append(self._answer)
        if not found:
            return None
        episode = max(found, key=lambda e: e.index)
        if episode.kind == "reply":
            if pledge is not None:  # a later answer without a date ends a lapsed promise (D61)
                self.pledge = None
            episode.long = episode.long and episode.index > self._long_broken_at
        return episode

    def _running(self, at: datetime) -> bool:
        return self.pledge is not None and self.pledge.runs(at.date())

    def _alive(self, at: datetime, index: int) -> None:
        self.life = (at, index)

    def _fulfilled(self, at: datetime) -> None:
        if self.pledge is not None and self.pledge.said < at:
            self.pledge = None

    def _answered(self, at: datetime, index: int, meaning: str) -> None:
        counts = meaning in ("more_time", "warm")
        self._undated_answers += counts
        long = self.last is not None and meaning in ("more_time", "warm", "cancelled")
        if long and self.last is not None:
            after = self.last.day + timedelta(days=PLAYBOOK.long_after_days)
            long = (counts and self._undated_answers >= 2) or at.date() > after
        self._answer = Episode("reply", at, index, renewed=True, long=long)
        self._chased_since = False

    def _reply_for_cancellations(self) -> None:
        """A cancellation without a new time counts as an answer without a date (D63)."""
        for invitation in self.invitations:
            if not invitation.cancelled:
                continue
            for reply in self.replies:
                if reply.meaning != "cancelled" or reply.index < invitation.index:
                    continue
                renewed = any(
                    other.at >= reply.at and other is not invitation and not other.cancelled
                    for other in self.invitations
                )
                newer = self._answer is not None and self._answer.index > reply.index
                held = self.last is not None and self.last.index > reply.index
                if not renewed and not newer and not held and not self._running(reply.at):
                    self._alive_again(reply)
                    self._answered(reply.at, reply.index, "cancelled")

    def _alive_again(self, reply: Reply) -> None:
        if self.life is None or self.life[1] < reply.index:
            self._alive(reply.at, reply.index)


def _took_place(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Interviewed)
    talk = Talk(at, at.date(), index, fact, timed.other)
    case.talks.append(talk)
    case._alive(at, index)
    case.rejected = None
    open_ = [i for i in case.invitations if not (i.held or i.cancelled)]
    held = [i for i in open_ if i.start.date() <= talk.day] or open_[:1]
    for invitation in held:
        invitation.held = True
    if fact.stage == "informational":
        return
    case.last = talk
    case._answer = None
    case._undated_answers = case._promises_since = 0
    case._checked_since = case._chased_since = False
    case._long_broken_at = index
    if case.pledge is not None and case.pledge.due <= talk.day:
        case.pledge = None
    if talk.decides is not None:
        case.pledge = Pledge(at, index, talk.decides.date(), fact, of_interview=True)


def _arranged(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Scheduled)
    assert timed.other is not None
    case.invitations.append(Invitation(at, index, timed.other, fact))
    case._alive(at, index)
    case._fulfilled(at)
    case.rejected = None
    case._long_broken_at = index


def _called_off(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Cancelled)
    open_ = [i for i in case.invitations if not (i.held or i.cancelled)]
    named = [i for i in open_ if timed.other is not None and i.start == timed.other]
    if not named and timed.other is None:
        named = [i for i in open_ if i.at < at] or open_
    if named:
        named[-1].cancelled = True
        case.replies.append(Reply(at, index, "cancelled", fact, fact.by))


def _promised(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Promised)
    case._alive(at, index)
    due = due_day(fact, case.workdays)
    if not is_for_the_plan(fact):
        if due is not None and case.pledge is not None and case.pledge.runs(at.date()) and due > case.pledge.due:
            case.pledge.due = due
        return
    last = case.last
    told_in_talk = last is not None and at == last.at
    if case.pledge is not None and case.pledge.of_interview and isinstance(case.pledge.fact, f.Interviewed):
        case.pledge = None  # a spoken promise stands in for the moment at which they said they decide (D9)
    if due is None:
        return
    case._promises_since += 1
    case._long_broken_at = index
    case.pledge = Pledge(at, index, due, fact, fact.by, told_in_talk, fact.silence_means_no)


def _received(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Received)
    meaning = fact.meaning
    case.replies.append(Reply(at, index, meaning, fact, fact.from_))
    if meaning in ("form", "auto"):
        return
    case._alive(at, index)
    dated_now = case.pledge is not None and case.pledge.said == at
    if meaning == "next_round":
        case.rejected = None
        case._fulfilled(at)
    elif meaning == "warm":
        case.ever_warm = True
    if meaning == "more_time":
        if not dated_now:
            case._fulfilled(at)
            case._answered(at, index, meaning)
    elif not case._running(at) and (meaning != "warm" or case._chased_since):
        case._answered(at, index, meaning)


def _wrote(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Sent)
    to_employer = any(case.on_employers_side(person) for person in fact.to)
    case.messages.append(Message(at, index, fact, to_employer, to_employer and fact.rule in ASKING))
    if fact.rule == "CHECK-1":
        case._checked_since = True
    if fact.rule in _CHASING:
        case._chased_since = True


def _said_no(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Rejected)
    case._alive(at, index)
    case._fulfilled(at)
    case.rejected = (at, index, fact)


def _made_offer(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Offered)
    case._alive(at, index)
    case._fulfilled(at)
    case.rejected = None
    case.offered = (at, index, fact)


def _bound_by(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Instructed)
    case._alive(at, index)
    case.instructions.extend((at, never, fact) for never in fact.never)


def _decided(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    if case.decided is None:
        case.presumed_when_withdrawn = _as_it_stood(case, at).is_presumed_closed()
    if isinstance(fact, f.Accepted):
        case.accepted = case.accepted or (at, index, fact)
    elif isinstance(fact, f.Withdrew):
        case.withdrew = case.withdrew or (at, index, fact)
    else:
        case.accepted_elsewhere = case.accepted_elsewhere or (at, index, fact)


def _changed(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Posting | f.News | f.Moved)
    if isinstance(fact, f.News) and fact.what in ("layoffs", "freeze"):
        case.freeze = (at, fact)
    if isinstance(fact, f.Moved):
        case.moved[fact.person] = at
    case.triggers.append(Trigger(at, fact, _state_for_triggers(case, at)))


def _as_it_stood(case: Case, at: datetime) -> Case:
    case.now = at
    case.episode = case._episode()
    return case


def _state_for_triggers(
    case: Case, at: datetime
) -> Literal["live", "warm", "presumed_closed", "after_no", "other"]:  # fmt: skip
    if case.decided is not None:
        return "other"
    if case.rejected is not None:
        return "warm" if case.warm_no else "after_no"
    if case.offered is not None:
        return "other"
    if case.last is None:
        only_met = bool(case.talks) and case.applied is None and not case.invitations
        return "warm" if only_met else "other"
    return "presumed_closed" if _as_it_stood(case, at).is_presumed_closed() else "live"


def _applied(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    case.applied = case.applied or (at, timed.fact)


def _referred(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Referred)
    case.referrals.append((at, fact.by, fact))


def _requested(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Requested)
    case.requests.append((at, fact))


def _rival(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.OfferedElsewhere)
    case.rivals.append((at, index, fact))


def _settled(case: Case, at: datetime, index: int, timed: TimedFact) -> None:
    fact = timed.fact
    assert isinstance(fact, f.Settled)
    case.settled.append((at, index, fact.for_))


_HANDLERS: dict[type[f.Fact], Callable[[Case, datetime, int, TimedFact], None]] = {
    f.Interviewed: _took_place,
    f.Scheduled: _arranged,
    f.Cancelled: _called_off,
    f.Promised: _promised,
    f.Received: _received,
    f.Sent: _wrote,
    f.Rejected: _said_no,
    f.Offered: _made_offer,
    f.Instructed: _bound_by,
    f.Accepted: _decided,
    f.AcceptedElsewhere: _decided,
    f.Withdrew: _decided,
    f.Posting: _changed,
    f.News: _changed,
    f.Moved: _changed,
    f.Applied: _applied,
    f.Referred: _referred,
    f.Requested: _requested,
    f.OfferedElsewhere: _rival,
    f.Settled: _settled,
}


def case_at(record: Record, now: datetime, around: Around, workdays: Workdays) -> Case:
    """The application as its facts up to the local moment `now` (included) make it."""
    case = Case(record, now, around, workdays)
    for index, timed in enumerate(record.facts):
        if timed.at > now:
            break
        case.take(timed, index)
    case.now = now
    return case.finish()
