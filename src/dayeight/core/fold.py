"""Folding: the facts of one application, in the order of D67, make its case.

No fact is later than the moment of the case, so the result does not depend on the order in which they became known.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from dayeight.core import facts as f
from dayeight.core.application import (
    ASKING,
    Case,
    Episode,
    Invitation,
    Message,
    Reply,
    Talk,
    Trigger,
    TriggerState,
)
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.playbook.choices import AS_IT_COMES, Choices
from dayeight.core.promises import Pledge, due_day, is_for_the_plan
from dayeight.core.record import Around, Record, TimedFact
from dayeight.core.workdays import Workdays

# A word from them counts as an answer to these (D13).
_CHASING = frozenset({"CHECK-1", "CHECK-2", "CLOSE-1", "LONG-1", "WATCH-2"})

_UNKNOWN = datetime.max

# What the watch sees and no rule makes a step of (WATCH-1, D7, D44).
_NO_STEP = frozenset({"closed", "deadline_moved", "board_moved", "board_growing", "board_shrinking"})


def case_at(record: Record, now: datetime, around: Around, workdays: Workdays, choices: Choices = AS_IT_COMES) -> Case:
    """The application as its facts up to the local moment `now` (included) make it."""
    fold = _Fold(Case(record, now, around, workdays, choices))
    for index, timed in enumerate(record.facts):
        if timed.at > now:
            break
        handler = _HANDLERS.get(type(timed.fact))
        if handler is not None:
            handler(fold, timed.at, index, timed)
            if handler is not _Fold.changed:
                fold.presumed_from = _UNKNOWN
    return fold.finish(now)


class _Fold:
    """A case in the making, with the counts that only the making needs."""

    __slots__ = (
        "answer",
        "case",
        "chased_since",
        "checked_since",
        "long_broken_at",
        "open_talk",
        "presumed_from",
        "promised_at",
        "undated_answers",
    )

    def __init__(self, case: Case) -> None:
        self.case = case
        self.answer: Episode | None = None  # the last answer without a date since the last interview
        self.undated_answers = 0  # how many of them there were (D15)
        self.promised_at: datetime | None = None  # the first dated promise since the last interview (D14)
        self.checked_since = False  # whether a CHECK-1 went out since the last interview (D14)
        self.chased_since = False  # whether anything that asks went out since the last interview or answer (D13)
        self.long_broken_at = -1  # the last fact that ends long mode (D15)
        self.presumed_from: datetime | None = _UNKNOWN  # day G, kept from one change that the watch saw to the next
        self.open_talk: Talk | None = None  # the last interview, as long as nothing was heard since

    def finish(self, now: datetime) -> Case:
        """Work out what rests on all facts together."""
        self._answers_from_cancellations()
        case = self._as_it_stands(now)
        if self.open_talk is not None and case.is_presumed_closed():
            case.answers.append((self.open_talk.fact.stage, None))
        return case

    # What facts do to the case

    def took_place(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Interviewed)
        talk = Talk(at, at.date(), index, fact, timed.other)
        case.talks.append(talk)
        self._alive(at, index)
        case.rejected = None
        open_ = sorted((i for i in case.invitations if i.is_open), key=lambda i: i.start)
        for invitation in [i for i in open_ if i.start <= at] or open_[:1]:
            invitation.held = True
        if fact.stage == "informational":
            return
        case.last = self.open_talk = talk
        self.answer = None
        self.undated_answers, self.promised_at = 0, None
        self.checked_since = self.chased_since = False
        self.long_broken_at = index
        if case.pledge is not None and case.pledge.due <= talk.day:
            case.pledge = None
        if talk.decides is not None:
            case.pledge = Pledge(at, index, talk.decides.date(), fact, of_interview=True)

    def arranged(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Scheduled)
        assert timed.other is not None
        case.invitations.append(Invitation(at, index, timed.other, fact))
        self._alive(at, index)
        self._fulfilled(at)
        case.rejected = None
        self.long_broken_at = index

    def called_off(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Cancelled)
        open_ = [i for i in case.invitations if i.is_open]
        if timed.other is not None:
            named = [i for i in open_ if i.start == timed.other]
        else:  # a new time told in the same minute is not what was called off
            named = [i for i in open_ if i.at < at] or open_
        if named:
            named[-1].cancelled = True
            case.replies.append(Reply(at, index, "cancelled", fact, fact.by))

    def promised(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Promised)
        self._alive(at, index)
        due = due_day(fact, at.date(), case.workdays)
        if not is_for_the_plan(fact):
            if due is not None and case.pledge is not None and case.pledge.runs(at.date()):
                case.pledge.due = max(due, case.pledge.due)
            return
        if case.pledge is not None and isinstance(case.pledge.fact, f.Interviewed):
            case.pledge = None  # a spoken promise stands in for the moment at which they said they decide (D9)
        if due is None:
            return
        renewed = self.checked_since or (self.promised_at is not None and self.promised_at < at)
        self.promised_at = self.promised_at or at
        self.long_broken_at = index
        told_in_talk = case.last is not None and at == case.last.at
        case.pledge = Pledge(at, index, due, fact, fact.by, told_in_talk, fact.silence_means_no, renewed)

    def received(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Received)
        meaning = fact.meaning
        sender = case.people.get(fact.from_ or "")
        if sender is not None and not case.on_employers_side(sender.person):
            return  # a friend's word is no sign of the employer's life
        case.replies.append(Reply(at, index, meaning, fact, fact.from_))
        if meaning in ("form", "auto"):
            return
        self._alive(at, index)
        if meaning == "next_round":
            case.rejected = None
            self._fulfilled(at)
        elif meaning == "warm":
            case.ever_warm = True
        if meaning == "more_time":
            dated_now = case.pledge is not None and case.pledge.said == at
            if not dated_now:
                self._fulfilled(at)
                self._answered(at, index, meaning)
        elif not self._running(at) and (meaning != "warm" or self.chased_since):
            self._answered(at, index, meaning)

    def wrote(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Sent)
        known = [person for person in fact.to if person in case.people]
        # Whom a message went to may be unknown; it then counts as one to the employer, the quieter reading.
        to_employer = not known or any(case.on_employers_side(person) for person in known)
        case.messages.append(Message(at, index, fact, to_employer, to_employer and fact.rule in ASKING))
        self.checked_since = self.checked_since or fact.rule == "CHECK-1"
        self.chased_since = self.chased_since or fact.rule in _CHASING

    def said_no(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.Rejected)
        self._alive(at, index)
        self._fulfilled(at)
        self.case.rejected = (at, index, fact)

    def made_offer(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.Offered)
        self._alive(at, index)
        self._fulfilled(at)
        self.case.rejected = None
        self.case.offered = (at, index, fact)

    def bound_by(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.Instructed)
        self._alive(at, index)
        self.case.instructions.extend((at, never, fact) for never in fact.never)

    def decided(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        if case.decided is None:
            case.presumed_when_withdrawn = self._as_it_stands(at).is_presumed_closed()
        if isinstance(fact, f.Accepted):
            case.accepted = case.accepted or (at, index, fact)
        elif isinstance(fact, f.Withdrew):
            case.withdrew = case.withdrew or (at, index, fact)
        else:
            case.accepted_elsewhere = case.accepted_elsewhere or (at, index, fact)

    def changed(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact, case = timed.fact, self.case
        assert isinstance(fact, f.Posting | f.News | f.Moved)
        if isinstance(fact, f.News) and fact.what in ("layoffs", "freeze"):
            case.freeze = (at, fact)
        if isinstance(fact, f.Moved):
            case.moved[fact.person] = at
        if not (isinstance(fact, f.Posting) and fact.change in _NO_STEP):
            case.triggers.append(Trigger(at, fact, self._state_for_triggers(at)))

    def applied(self, at: datetime, index: int, timed: TimedFact) -> None:
        self.case.applied = self.case.applied or (at, timed.fact)

    def referred(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.Referred)
        self.case.referrals.append((at, fact.by, fact))

    def requested(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.Requested)
        self.case.requests.append((at, fact))

    def rival(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.OfferedElsewhere)
        self.case.rivals.append((at, index, fact))

    def settled(self, at: datetime, index: int, timed: TimedFact) -> None:
        fact = timed.fact
        assert isinstance(fact, f.Settled)
        self.case.settled.append((at, index, fact.for_))

    # What the facts together mean

    def _episode(self) -> Episode | None:
        case = self.case
        found: list[Episode] = []
        if case.last is not None:
            found.append(Episode("interview", case.last.at, case.last.index))
        pledge = case.pledge
        if pledge is not None and not pledge.of_interview and (case.last is None or pledge.index > case.last.index):
            found.append(Episode("promise", pledge.said, pledge.index, renewed=pledge.renewed))
        if self.answer is not None:
            found.append(self.answer)
        if not found:
            return None
        episode = max(found, key=lambda e: e.index)
        if episode.kind == "reply":
            case.pledge = None  # a later answer without a date ends a lapsed promise (D61)
            episode.long = episode.long and episode.index > self.long_broken_at
        return episode

    def _as_it_stands(self, at: datetime) -> Case:
        self.case.now = at
        self.case.episode = self._episode()
        return self.case

    def _running(self, at: datetime) -> bool:
        return self.case.pledge is not None and self.case.pledge.runs(at.date())

    def _alive(self, at: datetime, index: int) -> None:
        self.case.life = (at, index)
        talk = self.open_talk
        if talk is not None and at > talk.at:
            self.case.answers.append((talk.fact.stage, (at - talk.at).total_seconds() / 86_400))
            self.open_talk = None

    def _fulfilled(self, at: datetime) -> None:
        """A later invitation, next round, offer or no fulfils a promise (D11)."""
        if self.case.pledge is not None and self.case.pledge.said < at:
            self.case.pledge = None

    def _answered(self, at: datetime, index: int, meaning: str) -> None:
        """An answer without a date: a new episode (D13 c), and a long one if it is the second or comes late (D15)."""
        counts = meaning in ("more_time", "warm")
        self.undated_answers += counts
        long, last = False, self.case.last
        if last is not None and meaning in ("more_time", "warm", "cancelled"):
            late = at.date() > last.day + timedelta(days=PLAYBOOK.long_after_days)
            long = late or (counts and self.undated_answers >= 2)
        self.answer = Episode("reply", at, index, renewed=True, long=long)
        self.chased_since = False

    def _answers_from_cancellations(self) -> None:
        """A cancellation without a new time counts as an answer without a date (D63)."""
        case = self.case
        for reply in case.replies:
            if reply.meaning != "cancelled":
                continue
            newer_time = any(i.at >= reply.at and not i.cancelled for i in case.invitations)
            newer_answer = self.answer is not None and self.answer.index > reply.index
            held = case.last is not None and case.last.index > reply.index
            if not (newer_time or newer_answer or held or self._running(reply.at)):
                if case.life is None or case.life[1] < reply.index:
                    self._alive(reply.at, reply.index)
                self._answered(reply.at, reply.index, "cancelled")

    def _state_for_triggers(self, at: datetime) -> TriggerState:
        case = self.case
        if case.decided is not None:
            return "other"
        if case.rejected is not None:
            return "warm" if case.warm_no else "after_no"
        if case.offered is not None:
            return "other"
        if case.last is None:
            only_met = bool(case.talks) and case.applied is None and not case.invitations
            return "warm" if only_met else "other"
        if self.presumed_from is _UNKNOWN:
            self.presumed_from = self._as_it_stands(at).presumed_from()
        start, case.now = self.presumed_from, at
        return "presumed_closed" if start is not None and at >= start and case.pending() is None else "live"


_HANDLERS: dict[type[f.Fact], Callable[[_Fold, datetime, int, TimedFact], None]] = {
    f.Interviewed: _Fold.took_place,
    f.Scheduled: _Fold.arranged,
    f.Cancelled: _Fold.called_off,
    f.Promised: _Fold.promised,
    f.Received: _Fold.received,
    f.Sent: _Fold.wrote,
    f.Rejected: _Fold.said_no,
    f.Offered: _Fold.made_offer,
    f.Instructed: _Fold.bound_by,
    f.Accepted: _Fold.decided,
    f.AcceptedElsewhere: _Fold.decided,
    f.Withdrew: _Fold.decided,
    f.Posting: _Fold.changed,
    f.News: _Fold.changed,
    f.Moved: _Fold.changed,
    f.Applied: _Fold.applied,
    f.Referred: _Fold.referred,
    f.Requested: _Fold.requested,
    f.OfferedElsewhere: _Fold.rival,
    f.Settled: _Fold.settled,
}
