"""Which message a letter answers: the last one between the candidate and this person in this application."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from dayeight.core.facts import Fact
from dayeight.flows.mail_ports import MailStore
from dayeight.flows.ports import Owner
from dayeight.reading.messages import read_heading

_SOUND = re.compile(r"<[^<>\s@]+@[^<>\s@]+>")


@dataclass(frozen=True, slots=True)
class Thread:
    """What stands in In-Reply-To and References; both empty where there is no thread."""

    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def thread_of(mail: MailStore, owner: Owner, facts: Iterable[Fact], application: str, person: str) -> Thread:
    """The thread that a letter to this person goes on with, by the facts that came from mail.

    Where the text of that message is kept, the whole line of messages before it is known too.
    """
    told: dict[str, datetime] = {}
    for fact in facts:
        where = fact.evidence.where if fact.evidence is not None and fact.evidence.source == "mail" else ""
        if fact.application == application and _SOUND.fullmatch(where) and _is_with(fact, person):
            told[where] = max(told.get(where, fact.at), fact.at)
    if not told:
        return Thread()
    last = max(told, key=lambda where: (told[where], where))
    return Thread(last, (*_before(mail, owner, last), last))


def _is_with(fact: Fact, person: str) -> bool:
    if person in (getattr(fact, "by", None), getattr(fact, "from_", None)):
        return True
    return person in getattr(fact, "to", ())


def _before(mail: MailStore, owner: Owner, message_id: str) -> tuple[str, ...]:
    for account in mail.accounts(owner):
        for text in mail.kept(owner, account.name):
            if message_id.encode() in text.raw:
                heading = read_heading(text.raw)
                if heading.message_id == message_id:
                    found = heading.references or (heading.in_reply_to,)
                    return tuple(each for each in found if _SOUND.fullmatch(each))
    return ()
