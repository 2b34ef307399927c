"""One application from its mail: each message, in the order of time, becomes the facts that the table gives it.

The table itself, with what each reading needs to be accepted without asking, stands in `table.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from dayeight.core.facts import (
    Accepted,
    Applied,
    Cancelled,
    Evidence,
    Fact,
    Instructed,
    Interviewed,
    Offered,
    Person,
    Received,
    Referred,
    Rejected,
    Requested,
    Scheduled,
    Sent,
    Withdrew,
)
from dayeight.core.facts.kinds import Meaning, Part, Stage
from dayeight.reading.kinds.model import Kind, Talk
from dayeight.reading.people import employer_domain
from dayeight.reading.platforms import is_desk
from dayeight.reading.story.in_its_place import is_of_referrer, kind_in_place
from dayeight.reading.story.meetings import Meeting
from dayeight.reading.story.own_mail import Standing, rule_for
from dayeight.reading.story.people import Cast, is_name_of_one
from dayeight.reading.story.promised import promises_of
from dayeight.reading.story.told import Told, message_key

# What the candidate may answer even if a program wrote it.
_ANSWERED = frozenset({"rejection", "offer", "interview_invitation", "interview_scheduled", "interview_rescheduled"})
_SETTLES: frozenset[Kind] = frozenset({"interview_scheduled", "interview_rescheduled"})
_LENGTH = timedelta(minutes=60)
_SCREEN_LENGTH = timedelta(minutes=30)
_SAME_TALK = timedelta(hours=30)
_SAME_DAY = timedelta(hours=12)
# How long before a thank-you a talk of which nothing else is known is taken to have ended.
_UNKNOWN = timedelta(hours=3)
_SAME_MAIL = timedelta(hours=2)
# After this long a word from the employer no longer shows that a talk took place.
_SHOWS_TALK = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class Piece:
    """One fact that a message gives; `sure` if it may be kept without asking."""

    fact: Fact
    sure: bool


class Chronicle:
    """The facts of one application, message by message.

    `given` are the facts that the person entered by hand: what they tell is not told again. `place` is the zone of the
    employer, for times that name none. `agents` are the domains of those who stand in between.
    """

    def __init__(
        self, application: str, place: tzinfo, given: Sequence[Fact] = (), agents: Collection[str] = ()
    ) -> None:
        """A chronicle without mail."""
        self._application = application
        self._place = place
        self._given = list(given)
        self._agents = agents
        self._pieces: list[Piece] = []
        self._meetings: list[Meeting] = []
        self._cast = Cast(application)
        self._standing = Standing()
        self._told: Told | None = None
        self._number = 0
        for fact in sorted(given, key=lambda fact: fact.at):
            self._know(fact)

    def _know(self, fact: Fact) -> None:
        """Take in what is known already."""
        if isinstance(fact, Person):
            self._cast.add(fact)
        elif isinstance(fact, Interviewed):
            start = fact.at - _LENGTH
            self._meetings.append(Meeting(start, fact.at, fact.stage, fact.people, held=True, given=True))
        elif isinstance(fact, Scheduled):
            length = _SCREEN_LENGTH if fact.stage == "screen" else _LENGTH
            self._meetings.append(Meeting(fact.start, fact.start + length, fact.stage, fact.people, given=True))
        elif isinstance(fact, Cancelled):
            for meeting in self._meetings:
                meeting.off = meeting.off or (not meeting.held and meeting.start == (fact.start or meeting.start))
        elif isinstance(fact, Sent):
            self._standing.said(fact.rule, fact.at, fact.to)
        elif isinstance(fact, Applied):
            self._standing.applied = True
        elif isinstance(fact, Offered):
            self._standing.offered = True
        elif isinstance(fact, Rejected | Withdrew):
            self._standing.closed = True
        elif isinstance(fact, Accepted):
            self._standing.accepted = True

    @property
    def pieces(self) -> list[Piece]:
        """What was told, the people first."""
        people = [Piece(person, True) for person in self._cast.shown]
        return [*people, *self._pieces]

    def take(self, told: Told) -> None:
        """Take in the next message."""
        self._told, self._number = told, 0
        if told.own:
            self._from_candidate(told)
        else:
            self._from_employer(told)

    # --- the employer's side --------------------------------------------------------------------------------

    def _from_employer(self, told: Told) -> None:
        in_between = bool(told.read.agency) or employer_domain(told.sender.email) in self._agents
        agency: Part | None = "agent" if in_between else None
        is_private = bool(told.sender.email) and not employer_domain(told.sender.email)
        if is_of_referrer(told, private=is_private, agent=in_between, met=bool(self._meetings)):
            by = self._cast.meet(told.sender, told.at, "referrer")
            self._add(Referred(at=told.at, by=by or ""))
            return
        by = None
        unread = "no_reply" in told.marks and is_desk(told.sender.email)
        if not told.machine and not unread:
            titled = next((p for p in told.read.people if p.email and p.email == told.sender.email), told.sender)
            title = titled.title or told.sender.title
            known = replace(titled, name=told.sender.name or titled.name, title=title)
            by = self._cast.meet(known, told.at, agency or self._cast.shown_by(told.sender))
        others = self._others(told)
        if told.auto:
            self._add(Received(at=told.at, from_=by, meaning="auto"))
            return
        promises = promises_of(told, self._application, by)
        if told.never:
            self._add(Instructed(at=told.at, by=by, never=told.never))
        kind = kind_in_place(
            told, of_person=by is not None, promises=bool(promises), agent=in_between,
            pending=any(not (m.off or m.held) for m in self._meetings),
        )  # fmt: skip
        if self._shows_that_they_met(told):
            self._hold(told, ())
            if "talked" in told.marks and not self._meetings and (others or by):
                self._held_unannounced(told, others or (by or "",))
        self._standing.offer = (told.proposed, by, others, told) if told.proposed is not None else None
        if kind == "application_received":
            self._apply(told)
        elif kind == "interview_invitation":
            self._add(Received(at=told.at, from_=by, meaning="next_round"))
        elif kind in _SETTLES:
            self._schedule(told, by, others)
        elif kind == "interview_cancelled":
            kind = self._call_off(told, by)
        elif kind == "assessment":
            self._add(Requested(at=told.at, by=by, what="assessment", deadline=told.read.deadline))
        elif kind == "info_request":
            self._add(Requested(at=told.at, by=by, what=told.wanted or "documents", deadline=told.read.deadline))
        elif kind == "offer":
            self._add(Offered(at=told.at, deadline=told.read.deadline))
        elif kind == "rejection":
            no_reply = by is None or "no_reply" in told.marks
            self._add(Rejected(at=told.at, by=by, warm="warm" in told.marks and by is not None, no_reply=no_reply))
        else:
            meaning = self._meaning(told, kind, promised=bool(promises), agent=in_between)
            if meaning is not None:
                self._add(Received(at=told.at, from_=by, meaning=meaning))
        for promise in promises:
            self._add(promise)
        if not told.machine or kind in _ANSWERED:
            self._standing.heard(kind, told.at, bool(promises) or "more_time" in told.marks)

    def _others(self, told: Told) -> tuple[str, ...]:
        """The people named beside the sender."""
        found: dict[str, None] = {}
        for contact in told.read.people:
            if (contact.email == told.sender.email and contact.email) or _is_same(contact.name, told.sender.name):
                continue
            if is_desk(contact.email.partition("@")[0]) or (_is_same(contact.name, told.signed) and not told.joins):
                continue
            if not contact.email and not is_name_of_one(contact.name, told.read.company, told.own_names):
                continue
            person = self._cast.meet(contact, told.at)
            if person is not None:
                found[person] = None
        for person in self._cast.named(told.names, told.read.company):
            if self._cast.part(person) not in ("agent", "referrer", "contact"):
                found[person] = None
        sender = self._cast.find(told.sender)
        found.pop(sender or "", None)
        return tuple(found)

    def _meaning(self, told: Told, kind: Kind, *, promised: bool, agent: bool) -> Meaning | None:
        if told.machine:
            return None if promised else "form"
        if "more_time" in told.marks and (promised or kind in ("status_update", "decision_promised")):
            return "more_time"
        if "warm" in told.marks or agent or not promised:  # an agent's every word counts, a date or none
            return "question" if "question" in told.marks and not promised and "warm" not in told.marks else "warm"
        return None

    def _apply(self, told: Told) -> None:
        if not self._standing.applied:
            self._standing.applied = True
            self._add(Applied(at=told.at))

    # --- talks ----------------------------------------------------------------------------------------------

    def _schedule(self, told: Told, by: str | None, others: tuple[str, ...]) -> None:
        talk = told.read.talk or told.proposed
        if talk is None:
            self._add(Received(at=told.at, from_=by, meaning="next_round"))
            return
        self._arrange(told, talk, by, others, moved=told.read.kind == "interview_rescheduled")

    def _arrange(self, told: Told, talk: Talk, by: str | None, others: tuple[str, ...], *, moved: bool) -> None:
        start, end = self._times(talk, told.stage)
        same = next((m for m in self._meetings if not m.off and abs(m.start - start) < timedelta(minutes=5)), None)
        people = others
        if by is not None and self._cast.part(by) != "agent" and (told.joins or not others):
            people = (by, *others)
        if same is not None:
            # The talk is known; who else will be there is told when it took place.
            same.uid = same.uid or talk.uid
            added = people if told.joins else others
            same.people = same.people if same.given else tuple(dict.fromkeys((*same.people, *added)))
            return
        earlier = [m for m in self._meetings if not m.off and not m.held]
        of_uid = [m for m in earlier if talk.uid and m.uid == talk.uid]
        replaced = of_uid or (earlier[-1:] if moved else [])
        # A talk that was called off and is set anew stays what it was.
        before = replaced[-1:] or [m for m in self._meetings[-1:] if m.off]
        stage = told.stage or (before[-1].stage if before else self._next_stage(start))
        if before and set(others) <= set(before[-1].people):
            people = before[-1].people or people
        for meeting in replaced:
            meeting.off = True
            self._add(Cancelled(at=told.at, by=by, start=meeting.start))
        self._meetings.append(Meeting(start, end, stage, people, talk.uid))
        self._add(Scheduled(at=told.at, start=start, stage=stage, people=people, by=by))

    def _times(self, talk: Talk, stage: Stage | None) -> tuple[datetime, datetime]:
        start = talk.start if talk.start.tzinfo is not None else talk.start.replace(tzinfo=self._place)
        if talk.end is not None:
            end = talk.end if talk.end.tzinfo is not None else talk.end.replace(tzinfo=self._place)
            return start, max(end, start)
        return start, start + (_SCREEN_LENGTH if stage == "screen" else _LENGTH)

    def _next_stage(self, start: datetime) -> Stage:
        before = [m for m in self._meetings if not m.off and m.end <= start and m.stage != "screen"]
        return "later" if before else "first"

    def _call_off(self, told: Told, by: str | None) -> Kind:
        """Calls off the talk of that time; where another time is named, that is the new one. What the mail was then."""
        pending = [m for m in self._meetings if not m.off and not m.held]
        talk = told.read.talk
        if talk is not None:
            start, _ = self._times(talk, None)
            if pending and start > told.at and all(abs(m.start - start) > _SAME_DAY for m in pending):
                # What is called off was at another time: this is the new one.
                self._arrange(told, talk, by, (), moved=True)
                return "interview_rescheduled"
            pending = [m for m in pending if abs(m.start - start) < _SAME_DAY] or pending
        if pending:
            pending[-1].off = True
            self._add(Cancelled(at=told.at, by=by, start=pending[-1].start))
        return "interview_cancelled"

    def _shows_that_they_met(self, told: Told) -> bool:
        """Whether a word of the employer shows that the last arranged talk took place."""
        if told.read.kind in ("interview_cancelled", "interview_rescheduled", "application_received"):
            return False
        return "not_met" not in told.marks and (not told.machine or "met" in told.marks)

    def _hold(self, told: Told, thanked: tuple[str, ...]) -> Meeting | None:
        """The talk before this message took place; it is told once. `thanked` were there, too."""
        before = [m for m in self._meetings if not m.off and m.start < told.at]
        if not before:
            return None
        meeting = max(before, key=lambda m: m.start)
        near = next((m for m in before if m.given and abs(m.end - meeting.end) < _SAME_TALK), None)
        meeting = near or meeting
        if meeting.held or told.at - meeting.end > _SHOWS_TALK:
            return meeting
        meeting.held = True
        extra = [
            p
            for p in thanked
            if p not in meeting.people
            and self._cast.part(p) not in ("agent", "referrer", "contact")
            and not (meeting.people and self._cast.part(p) == "recruiter")
        ]
        meeting.people = (*meeting.people, *extra)
        self._add(
            Interviewed(
                at=min(meeting.end, told.at), known=told.at, stage=meeting.stage, people=meeting.people,
            )
        )  # fmt: skip
        return meeting

    def _held_unannounced(self, told: Told, people: tuple[str, ...]) -> Meeting | None:
        """Nobody gives thanks for a talk that was not: one was held that no mail arranged."""
        before = told.at - _UNKNOWN
        self._meetings.append(Meeting(before - _LENGTH, before, told.stage or self._next_stage(before), people))
        return self._hold(told, people)

    # --- the candidate's own mail ---------------------------------------------------------------------------

    def _from_candidate(self, told: Told) -> None:
        if self._cast.are_strangers(told.to):
            return
        to = tuple(p for p in (self._cast.meet(contact, told.at) for contact in told.to) if p is not None)
        kind = told.read.kind
        first = self._standing.last is None and not self._meetings and not self._standing.applied
        if first and to and kind != "own_thanks" and self._cast.are_employers(to):
            # The first word between the two is the candidate's: that is an application.
            self._apply(told)
            return
        meeting = None
        agent = any(self._cast.part(person) == "agent" for person in to)
        debriefs = agent and "went" in told.marks
        if kind in ("own_thanks", "own_followup") or "met" in told.marks or debriefs:
            meeting = self._hold(told, to if kind == "own_thanks" else ())
        if kind == "own_thanks" and meeting is None and not self._standing.thanked and self._cast.are_employers(to):
            meeting = self._held_unannounced(told, to)
        referrer = any(self._cast.part(person) in ("referrer", "contact") for person in to)
        meeting = meeting or next((m for m in reversed(self._meetings) if m.held and m.end <= told.at), None)
        choice = rule_for(
            told, self._standing, to,
            stage=meeting.stage if meeting is not None and meeting.held else None,
            panel=meeting is not None and len(meeting.people) > 1,
            ended=meeting.end if meeting is not None and meeting.held else None,
            there=meeting is not None and bool(set(meeting.people) & set(to)),
            agent=agent, referrer=referrer,
        )  # fmt: skip
        if choice == "accepted":
            self._add(Accepted(at=told.at))
            self._standing.accepted = True
            self._standing.said(None, told.at, to)
            return
        if choice == "WITHDRAW-1":
            # A minute before the message that says so, which is its answer (D67).
            self._add(Withdrew(at=told.at - timedelta(minutes=1)))
            self._standing.closed = True
        if choice == "NEXT-1":
            self._agree(told)
        if self._is_given(told, to):
            return  # it was counted when it was entered
        if to:
            self._add(Sent(at=told.at, rule=choice, to=to, channel="email"))
        self._standing.said(choice, told.at, to)

    def _agree(self, told: Told) -> None:
        """A yes to the one time that an invitation offered arranges the talk."""
        offer = self._standing.offer
        if offer is None:
            return
        talk, by, others, invitation = offer
        self._standing.offer = None
        taken = told.proposed
        if taken is not None and self._times(taken, None)[0] != self._times(talk, None)[0]:
            if "confirms" not in told.marks:
                return  # another time is asked for
            talk = replace(taken, uid="", timezone=talk.timezone, modality=talk.modality)
        start, _ = self._times(talk, invitation.stage)
        if start > told.at:
            self._arrange(replace(invitation, at=told.at), talk, by, others, moved=False)

    def _is_given(self, told: Told, to: Iterable[str]) -> bool:
        """Whether the person entered this very message by hand."""
        addressed = set(to)
        return any(
            isinstance(fact, Sent) and fact.channel == "email" and addressed & set(fact.to)
            and abs(fact.at - told.at) <= _SAME_MAIL
            for fact in self._given
        )  # fmt: skip

    def _add(self, fact: Fact) -> None:
        told = self._told
        assert told is not None
        self._number += 1
        made = replace(
            fact,
            application=self._application,
            id=f"{message_key(told.identity)}-{fact.kind}-{self._number}",
            evidence=Evidence("mail", told.identity, told.read.words[:2000] or told.subject[:2000]),
        )
        self._pieces.append(Piece(made, not told.read.review))


def _is_same(name: str, other: str) -> bool:
    return bool(name) and name.casefold() == other.casefold()
