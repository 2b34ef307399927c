"""What one mail of an application tells, in the few things the story needs; its text is not kept."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from dayeight.core.facts.kinds import Stage, Wanted
from dayeight.reading.kinds.model import Contact, MailRead, Talk
from dayeight.reading.messages import Message
from dayeight.reading.story.cues import MARKS, SELF, Mark, stage_in, wanted_in

_NAME = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w'’-]+")
_MACHINE = re.compile(
    r"(?:no|do-?not|donot)[-_.]?reply|notification|mailer|postmaster|bounce|^(?:auto|system|alerts?|messages)$", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One mail of an application.

    `at` is aware. `own`: the candidate wrote it; `auto`: it is an automatic answer; `machine`: nobody reads answers
    to its sender. `proposed` is the one time that an invitation offers. `names` are capitalised words of its text, by
    which people are found again; `with_sender`: the sender will be at the talk.
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
    with_sender: bool
    proposed: Talk | None
    answers: str


def told_by(
    message: Message, read: MailRead, identity: str, own: Collection[str], proposed: Talk | None = None
) -> Told:
    """What a mail tells; `own` are the candidate's addresses in lower case. The message must have a date."""
    assert message.date is not None
    text = message.new_text[:20_000]
    words = f"{message.subject}\n{text}"
    sender = message.from_
    return Told(
        read=read,
        at=message.date,
        identity=identity,
        own=sender.email in own,
        auto=message.is_auto_reply,
        machine=bool(read.ats) or message.is_bulk or _MACHINE.search(sender.email.partition("@")[0]) is not None,
        subject=message.subject,
        sender=Contact(sender.name or message.signed, sender.email, ""),
        to=tuple(Contact(p.name, p.email, "") for p in message.to if p.email and p.email not in own),
        stage=stage_in(words),
        wanted=wanted_in(words),
        marks=frozenset(mark for mark, cue in MARKS.items() if cue.search(text)),
        names=frozenset(_NAME.findall(text)),
        with_sender=SELF.search(text) is not None,
        proposed=proposed,
        answers=message.in_reply_to,
    )
