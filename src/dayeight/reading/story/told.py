"""What one mail of an application tells, in the few things the story needs; its text is not kept."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from dayeight.core.facts.kinds import Never, Stage, Wanted
from dayeight.reading.kinds.model import Contact, MailRead, Talk
from dayeight.reading.messages import Message
from dayeight.reading.story.cues import JOINS, Mark, marks_in, region_in, stage_in, wanted_in
from dayeight.reading.story.instructions import never_in
from dayeight.reading.talks import talk_of

_NAME = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w'’-]+")
_MACHINE = re.compile(
    r"(?:no|do-?not|donot)[-_.]?reply|notification|mailer|postmaster|bounce|^(?:auto|system|alerts?|messages)$", re.I
)
# What a mailbox answers by itself while its owner is away.
_AWAY = re.compile(
    r"\s*(?:automatic reply|auto[- ]?reply|out of (?:the )?office|automatische antwort|abwesenheits\w+"
    r"|réponse automatique|respuesta automática)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One mail of an application.

    `at` is aware. `own`: the candidate wrote it; `auto`: it is an automatic answer; `machine`: nobody reads answers
    to its sender. `proposed` is a time that it names without settling it; in the candidate's own, the one taken.
    `names` are capitalised words of its text, by which people are found again; `signed` is the name below it;
    `own_names` the words of the candidate's own name; `joins`: the sender will be at the talk beside those who are
    named. `region`: where customs differ within a country, an ISO 3166-2 part that the words name, else "".
    """

    read: MailRead
    at: datetime
    identity: str
    own: bool
    auto: bool
    machine: bool
    subject: str
    sender: Contact
    to: tuple[Contact, ...]
    stage: Stage | None
    wanted: Wanted | None
    marks: frozenset[Mark]
    names: frozenset[str]
    own_names: frozenset[str]
    joins: bool
    region: str
    proposed: Talk | None
    answers: str
    never: tuple[Never, ...] = ()
    signed: str = ""


def told_by(
    message: Message, read: MailRead, identity: str, own: Collection[str], proposed: Talk | None = None
) -> Told:
    """What a mail tells; `own` are the candidate's addresses in lower case. The message must have a date."""
    assert message.date is not None
    text = message.new_text[:20_000]
    words = f"{message.subject}\n{text}"
    sender = message.from_
    name = sender.name or message.signed
    is_own = sender.email in own
    if is_own and read.kind == "own_other" and proposed is None:
        proposed = talk_of(message, "interview_scheduled")
    return Told(
        read=read,
        at=message.date,
        identity=identity,
        own=is_own,
        auto=message.is_auto_reply or _AWAY.match(message.subject) is not None,
        machine=bool(read.ats) or message.is_bulk or _MACHINE.search(sender.email.partition("@")[0]) is not None,
        subject=message.subject,
        sender=Contact(name, sender.email, _about(name, message)),
        to=tuple(Contact(p.name, p.email, "") for p in message.to if p.email and p.email not in own),
        stage=stage_in(words),
        wanted=wanted_in(words),
        marks=marks_in(text),
        names=frozenset(_NAME.findall(text)),
        own_names=frozenset(
            word.casefold()
            for who in (message.from_, *message.to, *message.cc)
            if who.email in own
            for word in who.name.split()
            if len(word) > 2
        ),
        joins=JOINS.search(text) is not None,
        region=region_in(f"{words}\n{message.signature}"),
        proposed=proposed,
        answers=message.in_reply_to,
        signed="" if is_own else message.signed,
        never=() if is_own else never_in(text),
    )


def _about(name: str, message: Message) -> str:
    """The words beside or below the sender's name at the end of a message, where a title stands."""
    lines = [line.strip() for line in f"{message.new_text}\n{message.signature}".splitlines() if line.strip()][-8:]
    for number, line in enumerate(lines):
        if name and line.casefold().startswith(name.casefold()):
            return " / ".join([line[len(name) :].strip(" |,-–—"), *lines[number + 1 : number + 2]]).strip(" /")[:100]
    return ""


def message_key(identity: str) -> str:
    """A short name for a message, the same whenever it is read."""
    return "m-" + hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:24]
