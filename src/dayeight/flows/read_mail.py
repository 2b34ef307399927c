"""Mail and invitations into proposed facts: shown first, kept when a person says so; the same file twice adds nothing.

What is read: invitations, the employer's words about timing, and what the candidate wrote. Anything else is listed as
holding no fact; a no is never inferred.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from dayeight.core.facts import Fact, standing
from dayeight.errors import Conflict, StoreBusy, Unreadable
from dayeight.flows.ids import new_id
from dayeight.flows.known import checked, zone_name
from dayeight.flows.mail_facts import Letterbox, calendar_facts
from dayeight.flows.mail_matching import applications_in
from dayeight.flows.mail_reads import Read, owners_of, read_all
from dayeight.flows.mail_story import Added, what_mail_adds
from dayeight.flows.make_plan import keep
from dayeight.flows.places import country_of
from dayeight.flows.ports import Owner, World
from dayeight.flows.telling import lines_of
from dayeight.reading.invites import Invite, read_calendar
from dayeight.reading.kinds.model import Kind
from dayeight.reading.messages import read_heading


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
    """One thing read: in words, in which application, the words that show it, its facts, and whether it is sure
    enough to go in without asking."""

    line: str
    application: str
    company: str
    is_new: bool
    words: str
    place: str
    facts: tuple[Fact, ...]
    sure: bool
    identity: str = ""


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
    world: World,
    owner: Owner,
    pieces: Iterable[Piece],
    *,
    owners: Collection[str] = (),
    said: Sequence[str] = (),
    meant: Mapping[str, Kind] | None = None,
) -> Proposal:
    """What these messages and calendars say, as proposed facts; nothing is kept.

    `owners` are the candidate's addresses; without them those of the candidate's facts count, else the one to which
    most of the messages were delivered. `said` are problems met on the way to the pieces. `meant` gives messages, by
    identity, the kind that the person says they have.
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
    reads = read_all(messages, box.own, box.place, world.workdays_of(box.country, None), country=box.country)
    box.own |= owners_of(reads, box.own)
    added, known = what_mail_adds(reads, counting, box.kept, box.own, box.home, box.country, now, meant)
    proposed = _told(added, counting, world, now)
    for each in proposed:
        for fact in each.facts:
            box.take(fact)
    without, again = _from_calendars(calendars, box, proposed, problems)
    silent = known | {each.read.identity for each in added}
    without += [f"{each.place}: {_nothing_in(each)}" for each in reads if each.identity not in silent]
    return Proposal(tuple(proposed), tuple(without), len(known) + again, (*said, *problems))


def _told(added: Sequence[Added], journal: Sequence[Fact], world: World, now: datetime) -> list[Proposed]:
    """What the mail adds, in words."""
    before: list[Fact] = list(journal)
    found = []
    for each in added:
        facts = tuple(checked(fact) for fact in each.facts)
        plain = [fact for fact in facts if fact.kind not in ("opened", "person")]
        lines = lines_of(plain, [*before, *facts], now, world.workdays_of)
        before += facts
        line = "; ".join(dict.fromkeys(lines))
        words = next((fact.evidence.words for fact in plain if fact.evidence and fact.evidence.words), "")
        found.append(
            Proposed(
                line,
                each.application,
                each.company,
                each.is_new,
                words,
                each.read.place,
                facts,
                each.sure,
                each.read.identity,
            )
        )
    return found


def _from_calendars(
    calendars: list[tuple[bytes, str]], box: Letterbox, proposed: list[Proposed], problems: list[str]
) -> tuple[list[str], int]:
    """What calendars say is added to what is proposed; the lines without facts, and how many are known already."""
    without: list[str] = []
    again = 0
    for invites, place in _calendars(calendars, box, problems):
        for reading in calendar_facts(invites, place, box):
            application = reading.application
            if application is None or not reading.facts:
                without.append(f"{place}: {reading.line}")
                continue
            new = [checked(fact) for fact in reading.facts if fact.id not in box.kept]
            if all(fact.kind in ("opened", "person") for fact in new):
                again += 1
                continue
            box.applications.setdefault(application.id, application)
            proposed.append(
                Proposed(reading.line, application.id, application.company, application.is_new, reading.words, place,
                         tuple(new), True)
            )  # fmt: skip
            for fact in new:
                box.take(fact)
    return without, again


def _nothing_in(each: Read) -> str:
    message = each.message
    shown = f'("{message.subject[:80]}")'
    if message.is_auto or message.is_bulk or message.is_report:
        return f"sent by a program, no fact found {shown}"
    if each.read.kind.startswith("own_"):
        return f"your own mail adds nothing new {shown}"
    sender = message.from_.name or message.from_.email or "somebody"
    return f"no fact found in the mail of {sender} {shown}"


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
) -> tuple[list[tuple[bytes, str]], list[tuple[bytes, str]]]:
    """Messages and calendars, each with where it was found; messages without a date or from the future are told of."""
    messages: list[tuple[bytes, str]] = []
    calendars: list[tuple[bytes, str]] = []
    for piece in pieces:
        if piece.raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR":
            calendars.append((piece.raw, piece.place))
            continue
        date = read_heading(piece.raw).date
        if date is None:
            problems.append(f"{piece.place}: the message has no date that can be read, so it was passed over.")
        elif date > box.now:
            problems.append(f"{piece.place}: the message is dated in the future, so it was passed over.")
        else:
            messages.append((piece.raw, piece.place))
    return messages, calendars
