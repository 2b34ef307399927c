"""Mail and invitations into proposed facts: shown first, kept when a person says so; the same file twice adds nothing.

What is read: invitations, the employer's words about timing, and what the candidate wrote. Anything else is listed as
holding no fact; a no is never inferred.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from dayeight.core.facts import Fact, standing
from dayeight.errors import Conflict, StoreBusy, Unreadable
from dayeight.flows.ids import new_id
from dayeight.flows.known import checked, zone_name
from dayeight.flows.mail_facts import Letterbox, Reading, calendar_facts, message_facts
from dayeight.flows.mail_matching import applications_in
from dayeight.flows.make_plan import keep
from dayeight.flows.places import country_of
from dayeight.flows.ports import Owner, World
from dayeight.reading.invites import Invite, read_calendar
from dayeight.reading.messages import Message, identity, read_message

_MOST_ROUNDS = 5


class Piece(Protocol):
    """The bytes of one message or calendar, and where they were found, in words."""

    @property
    def raw(self) -> bytes:
        """The bytes."""
        ...

    @property
    def place(self) -> str:
        """Where they were found."""
        ...


@dataclass(frozen=True, slots=True)
class Proposed:
    """One thing read: what it is in words, in which application, the words that show it, and its facts."""

    line: str
    application: str
    company: str
    is_new: bool
    words: str
    place: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was read: what would be kept, what holds no fact, what is known already, and what could not be read."""

    proposed: tuple[Proposed, ...]
    without: tuple[str, ...]
    known_already: int
    problems: tuple[str, ...]

    @property
    def facts(self) -> list[Fact]:
        """All proposed facts, in order."""
        return [fact for each in self.proposed for fact in each.facts]

    @property
    def lines(self) -> list[str]:
        """The proposals in words."""
        return [each.line for each in self.proposed]


def propose(
    world: World, owner: Owner, pieces: Iterable[Piece], *, owners: Collection[str] = (), said: Sequence[str] = ()
) -> Proposal:
    """What these messages and calendars say, as proposed facts; nothing is kept.

    `owners` are the candidate's addresses; without them those of the candidate's facts count, else the one to which
    most of the messages were delivered. `said` are problems met on the way to the pieces.
    """
    now = world.clock()
    facts = world.journal.facts(owner)
    counting = standing(facts)
    box = Letterbox(
        now=now,
        home=zone_name(now.tzinfo),
        country=country_of(zone_name(now.tzinfo)),
        kept={fact.id for fact in facts},
        applications=applications_in(counting),
        workdays_of=world.workdays_of,
    )
    for fact in counting:
        if fact.kind == "candidate":
            box.take_candidate(fact)
    problems: list[str] = []
    messages, calendars = _sorted_pieces(pieces, box, problems)
    box.own |= {address.casefold() for address in owners}
    if not box.own:
        box.own |= _inferred([message for message, _, _ in messages])
    calendars_read = list(_calendars(calendars, box, problems))
    found: dict[int, list[Proposed]] = {}
    without: dict[int, list[str]] = {}
    again: set[int] = set()
    # Once more as long as something new comes: an early message may be about an application that a later one opens.
    for _ in range(_MOST_ROUNDS):
        news = False
        for number, (message, place, name) in enumerate(messages):
            news |= _take(number, message_facts(message, name, place, box), box, place, found, without, again)
        for number, (invites, place) in enumerate(calendars_read, len(messages)):
            news |= _take(number, calendar_facts(invites, place, box), box, place, found, without, again)
        if not news:
            break
    silent = [line for number, lines in sorted(without.items()) if number not in found for line in lines]
    return Proposal(
        tuple(each for _, some in sorted(found.items()) for each in some),
        tuple(silent),
        len(again - set(found)),
        (*said, *problems),
    )


def _calendars(
    calendars: list[tuple[bytes, str]], box: Letterbox, problems: list[str]
) -> Iterator[tuple[tuple[Invite, ...], str]]:
    """The events of each calendar that can be read."""
    for raw, place in calendars:
        try:
            found = read_calendar(raw, box.place)
        except Unreadable as error:
            problems.append(f"{place}: {error} {error.hint}")
            continue
        problems += [f"{place}: {problem}" for problem in found.problems]
        yield found.invites, place


def keep_proposal(world: World, owner: Owner, proposal: Proposal, only: Collection[int] | None = None) -> int:
    """Keep what was proposed (or only these numbers of it, from 0) as one entry; returns how many facts were new."""
    chosen = [each for number, each in enumerate(proposal.proposed) if only is None or number in only]
    facts = [fact for each in chosen for fact in each.facts]
    if only is not None:
        # A person or application that a passed-over proposal would have made may be needed by a chosen one.
        facts = _with_what_they_need(facts, proposal)
    entry = new_id(world.clock())
    for _ in range(2):
        new = [replace(fact, entry=entry) for fact in facts if world.journal.fact(owner, fact.id) is None]
        try:
            return keep(world, owner, new) if new else 0
        except Conflict:
            continue  # another process has just read the same: what it kept is left out
    raise StoreBusy("Another process reads the same mail, and nothing more was kept.", "Read it again in a moment.")


def _with_what_they_need(facts: list[Fact], proposal: Proposal) -> list[Fact]:
    wanted = {fact.application for fact in facts}
    have = {fact.id for fact in facts}
    before = [
        fact
        for fact in proposal.facts
        if fact.application in wanted and fact.kind in ("opened", "person") and fact.id not in have
    ]
    return [*before, *facts]


def _sorted_pieces(
    pieces: Iterable[Piece], box: Letterbox, problems: list[str]
) -> tuple[list[tuple[Message, str, str]], list[tuple[bytes, str]]]:
    """Messages by date, each once, with where they were found and their identity; calendars as they come."""
    messages: dict[str, tuple[Message, str, str]] = {}
    calendars: list[tuple[bytes, str]] = []
    for piece in pieces:
        if piece.raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR":
            calendars.append((piece.raw, piece.place))
            continue
        message = read_message(piece.raw)
        if message.date is None:
            problems.append(f"{piece.place}: the message has no date that can be read, so it was passed over.")
        elif message.date > box.now:
            problems.append(f"{piece.place}: the message is dated in the future, so it was passed over.")
        else:
            messages.setdefault(identity(piece.raw), (message, piece.place, identity(piece.raw)))
    return sorted(messages.values(), key=lambda found: (_date(found[0]), found[2])), calendars


def _date(message: Message) -> datetime:
    assert message.date is not None
    return message.date


def _inferred(messages: Sequence[Message]) -> set[str]:
    """Whose mailbox it is: the address most was delivered to, else the one that most was addressed to."""
    delivered = Counter(address for message in messages for address in message.delivered_to)
    if not delivered:
        delivered = Counter(person.email for message in messages for person in message.to if person.email)
    return {delivered.most_common(1)[0][0]} if delivered else set()


def _take(
    number: int,
    readings: Iterable[Reading],
    box: Letterbox,
    place: str,
    found: dict[int, list[Proposed]],
    without: dict[int, list[str]],
    again: set[int],
) -> bool:
    """Sort what a piece says into proposals, what holds no fact, and what is known already; True if it is news."""
    news = False
    without[number] = []
    for reading in readings:
        application = reading.application
        if application is None or not reading.facts:
            without[number].append(f"{place}: {reading.line}")
            continue
        new = [checked(fact) for fact in reading.facts if fact.id not in box.kept]
        if all(fact.kind in ("opened", "person") for fact in new):
            again.add(number)
            continue
        is_new = application.is_new
        found.setdefault(number, []).append(
            Proposed(reading.line, application.id, application.company, is_new, reading.words, place, tuple(new))
        )
        news = True
        for fact in new:
            box.kept.add(fact.id)
            application.add(fact)
        box.applications.setdefault(application.id, application)
    return news
