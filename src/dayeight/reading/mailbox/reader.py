"""A mailbox in, what each of its messages means out: read one by one, then put together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from dayeight.core.workdays import Workdays
from dayeight.reading.kinds import Judged, Kind, MailRead, kind_of
from dayeight.reading.kinds.model import OUTSIDE
from dayeight.reading.mailbox.applications import put_together
from dayeight.reading.mailbox.context import Context
from dayeight.reading.mailbox.employers import SURE, Names
from dayeight.reading.mailbox.letters import NAMED, NO_DATE, TIMED, Letter, bare_subject
from dayeight.reading.mailbox.owners import Owners, count_owners
from dayeight.reading.mailbox.sieve import Sides
from dayeight.reading.messages import Message
from dayeight.reading.people import (
    company_votes,
    contacts_of,
    employer_domain,
    names_in,
    platform_of,
    role_votes,
    sure_names,
    tenant_of,
)
from dayeight.reading.people.roles import REQUISITION, title_key
from dayeight.reading.people.title_words import ends_like_work
from dayeight.reading.promises import Reading, read_promises
from dayeight.reading.talks import Earlier, talk_of

_REACH = 8_000
_NAMES_REACH = 2_000
_LONGEST_CALENDAR = 400_000


class KindOf(Protocol):
    """Reads the kind of one message, with the kinds before it in its thread, and whether its sender is known."""

    def __call__(self, message: Message, own: Collection[str], *, earlier: Sequence[Kind], known: bool) -> Judged: ...


WorkdaysOf = Callable[[str], Workdays]
"""The business days for an employer's domain."""
CountryOf = Callable[[str], str | None]
"""The country of an employer's domain (two letters), None where it is not known."""


@dataclass(slots=True)
class Mailbox:
    """Takes messages in any order; `reads` judges them in the order of their dates and puts them together."""

    owners: Owners
    workdays_of: WorkdaysOf
    kind_of: KindOf = kind_of
    country_of: CountryOf = lambda _: None
    _messages: dict[int, Message] = field(default_factory=dict)
    _first: dict[int, Judged] = field(default_factory=dict)
    _passed_by: dict[int, MailRead] = field(default_factory=dict)

    def add(self, place: int, message: Message) -> None:
        """Takes a message; `place` is its number in the input."""
        message = shortened(message)
        self._messages[place] = message
        self._first[place] = self.kind_of(message, self.owners.addresses, earlier=(), known=False)

    def sides(self, senders: Counter[str]) -> Sides:
        """The other sides of what belongs to applications so far; `senders` counts messages by address."""
        found = Sides(senders, self.owners.addresses)
        for place, message in self._messages.items():
            if self._first[place].kind not in OUTSIDE:
                found.add(message, self.owners.addresses)
        return found

    def pass_by(self, place: int, message_id: str) -> None:
        """Takes note of a message that need not be read."""
        self._passed_by[place] = _outside(message_id, Judged("unrelated", "", "", 0.9, False))

    def reads(self) -> list[MailRead]:
        """What each message means, in the order of the input. Lets go of the messages one by one."""
        found = self._passed_by
        letters: list[Letter] = []
        context = Context()
        own = self.owners.addresses
        for place in sorted(self._messages, key=lambda place: _order(self._messages[place], place)):
            message = self._messages.pop(place)
            earlier, known = context.before(message, own)
            read = self._first.pop(place)
            if earlier or known:
                read = self.kind_of(message, own, earlier=earlier, known=known)
            if read.kind in OUTSIDE and read.kind not in NAMED:
                found[place] = _outside(message.message_id, read)
                continue
            letter = self._letter(message, read, place, context.earlier(message, own))
            letters.append(letter)
            context.learn(message, read.kind, letter.people, own, letter.talk)
        by_seeker: dict[str, list[Letter]] = defaultdict(list)
        for letter in letters:
            by_seeker[letter.seeker].append(letter)
        names = Names(letters)
        for seeker in sorted(by_seeker):
            put_together(by_seeker[seeker], names)
        for letter in letters:
            found[letter.place] = _read(letter)
        return [found[place] for place in sorted(found)]

    def _letter(self, message: Message, read: Judged, place: int, earlier: Earlier) -> Letter:
        own = self.owners.addresses
        seeker = self.owners.seeker_of(message)
        is_own = message.from_.email in own
        text = _text(message)
        mine = self.owners.names.get(seeker, frozenset())
        companies = company_votes(message, text, own, sure_names(message, own) | mine)
        people = contacts_of(message, text, own, mine, companies[0].name if companies else "")
        sides = [who.email for who in (message.to + message.cc)] if is_own else [message.from_.email]
        sides += [who.email for who in message.reply_to] if not is_own else []
        platform = platform_of(message.from_.email)
        others = {who.title for who in people} | {who.name for who in people if who.email or who.title} | mine
        others |= {word for name in mine for word in name.split()}
        others |= {vote.name for vote in companies[:2] if vote.firm or vote.weight >= SURE}
        others |= {who.name for who in people if not ends_like_work(who.name)}
        roles = role_votes(message.subject, text, _summaries(message), others)
        jobs = {title_key(role.title) for role in roles[:2]}
        people = tuple(who for who in people if who.email or title_key(who.name) not in jobs)
        timing = self._timing(message, read.kind, is_own)
        return Letter(
            place=place,
            message_id=message.message_id,
            seeker=seeker,
            date=message.date,
            subject=bare_subject(message.subject),
            before=tuple(
                dict.fromkeys((*([message.in_reply_to] if message.in_reply_to else []), *reversed(message.references)))
            ),
            kind=read.kind,
            detail=read.detail,
            words=read.words,
            confidence=read.confidence,
            review=read.review,
            ats=platform.name if platform is not None and platform.does == "ats" else "",
            domain=next((d for email in sides if email not in own and (d := employer_domain(email))), ""),
            tenant=next((t for email in sides if (t := tenant_of(email))), ""),
            sender=message.from_.email,
            companies=tuple(companies[:6]),
            roles=tuple(roles[:4]),
            numbers=frozenset(REQUISITION.findall(f"{message.subject}\n{text}"[:_REACH])),
            named=names_in(f"{message.subject}\n{text[:_NAMES_REACH]}"),
            people=people,
            talk=talk_of(message, read.kind, earlier) if read.kind in TIMED else None,
            promises=timing.promises,
            deadline=timing.candidate_deadline,
        )

    def _timing(self, message: Message, kind: Kind, is_own: bool) -> Reading:
        """What the employer promises and by when it wants an answer; nothing in the candidate's own mail."""
        if is_own or kind in OUTSIDE or message.date is None:
            return Reading()
        said = message.date.replace(tzinfo=None)  # the day at the sender's place
        domain = employer_domain(message.from_.email)
        workdays, country = self.workdays_of(domain), self.country_of(domain)
        return read_promises(message.new_text[:_REACH], said, workdays=workdays, country=country)


def read_mailbox(
    messages: Iterable[Message], workdays_of: WorkdaysOf, owners: Collection[str] = (), country: str | None = None
) -> list[MailRead]:
    """What each message of a mailbox means, in the order given.

    `owners` are its owners' addresses, inferred where none is given; `country` is theirs (two
    letters). What comes out does not depend on the order.
    """
    messages = list(messages)
    box = Mailbox(count_owners(messages).owners(owners), workdays_of, country_of=lambda _: country)
    for place, message in enumerate(messages):
        box.add(place, message)
    return box.reads()


def shortened(message: Message) -> Message:
    """A message without what is read of none: all behind the first pages."""
    if len(message.text) <= _REACH and not message.calendars:
        return message
    return replace(
        message,
        text=message.text[:_REACH],
        new_text=message.new_text[:_REACH],
        quoted=message.quoted[:_REACH],
        forwarded=message.forwarded[:_REACH],
        calendars=tuple(raw[:_LONGEST_CALENDAR] for raw in message.calendars[:5]),
        links=message.links[:20],
    )


def _order(message: Message, place: int) -> tuple[datetime, str, int]:
    return message.date or NO_DATE, message.message_id, 0 if message.message_id else place


def _text(message: Message) -> str:
    """What is read of a message: what is new in it, else what it passes on."""
    new = message.new_text
    if message.is_forward or (len(new) < 200 and message.forwarded):
        new = f"{new}\n{message.forwarded}"
    return new[:_REACH]


def _summaries(message: Message) -> tuple[str, ...]:
    found = []
    for raw in message.calendars[:3]:
        text = re.sub(rb"\r?\n[ \t]", b"", raw[:100_000]).decode("utf-8", "replace")
        found += [
            re.sub(r"\\([,;n])", r"\1", line)
            for line in re.findall(r"^SUMMARY[^:\n]*:([^\r\n]{3,200})", text, re.MULTILINE)[:3]
        ]
    return tuple(found)


def _outside(message_id: str, read: Judged) -> MailRead:
    return MailRead(
        message_id=message_id,
        kind=read.kind,
        company="",
        role="",
        agency="",
        people=(),
        ats="",
        talk=None,
        promises=(),
        deadline=None,
        detail=read.detail,
        words=read.words,
        confidence=read.confidence,
        review=read.review,
        application="",
    )


def _read(letter: Letter) -> MailRead:
    return MailRead(
        message_id=letter.message_id,
        kind=letter.kind,
        company=letter.company,
        role=letter.role,
        agency=letter.agency,
        people=letter.people,
        ats=letter.ats,
        talk=letter.talk,
        promises=letter.promises,
        deadline=letter.deadline,
        detail=letter.detail,
        words=letter.words,
        confidence=letter.confidence,
        review=letter.review,
        application=letter.application,
    )
