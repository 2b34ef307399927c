"""Which message a letter answers: the last one between the candidate and this person in this application."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from dayeight.core.application import THANKS, Case
from dayeight.core.facts import Fact, Person
from dayeight.core.moments import local
from dayeight.flows.mail_ports import MailStore
from dayeight.flows.outgoing import MESSAGE_NAME
from dayeight.flows.ports import Owner
from dayeight.flows.sending_ports import Outbox
from dayeight.reading.messages import Heading, read_heading

# After two months nobody remembers what the "Re:" was about, and a subject of its own says more.
_STILL_GOING = timedelta(days=60)
# What mail programs of several languages put before the subject of an answer, and of a message passed on.
_ANSWERED = re.compile(r"(?:(?:re|aw|antw|sv|fwd?|wg|tr|rv|odp|rif)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Thread:
    """What stands in In-Reply-To and References; both empty where there is no thread. `subject` is that of an answer,
    "" where it is not known, or where an answer would not bear it."""

    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    subject: str = ""


def thread_of(mail: MailStore, outbox: Outbox, owner: Owner, case: Case, rule: str, person: Person) -> Thread:
    """The thread that a letter under a rule to this person goes on with, by the facts that came from mail.

    Where the text of that message is kept, or it is one of the outbox, what came before it and its subject are known.
    """
    told: dict[str, datetime] = {}
    for fact in (timed.fact for timed in case.record.facts):
        where = fact.evidence.where if fact.evidence is not None and fact.evidence.source == "mail" else ""
        if fact.application == case.record.id and MESSAGE_NAME.fullmatch(where) and _is_with(fact, person.person):
            told[where] = max(told.get(where, fact.at), fact.at)
    if not told:
        return Thread()
    last = max(told, key=lambda where: (told[where], where))
    before, subject = _known_of(mail, outbox, owner, last, person)
    # A thank-you answers the talk, and says so in its subject.
    age = case.today - local(told[last], case.record.place).date()
    answers = rule not in THANKS and age <= _STILL_GOING
    return Thread(last, (*before, last), answer_to(subject) if answers else "")


def answer_to(subject: str) -> str:
    """The subject of an answer to this one; "" if there is none."""
    bare = " ".join(_ANSWERED.sub("", subject.strip(), count=1).split())
    return f"Re: {bare}" if bare else ""


def _is_with(fact: Fact, person: str) -> bool:
    if person in (getattr(fact, "by", None), getattr(fact, "from_", None)):
        return True
    return person in getattr(fact, "to", ())


def _known_of(
    mail: MailStore, outbox: Outbox, owner: Owner, message_id: str, person: Person
) -> tuple[tuple[str, ...], str]:
    """The messages before this one, and its subject if it is between the two and not by a machine."""
    letter = outbox.letter_called(owner, message_id)
    if letter is not None:
        return letter.references, letter.subject
    accounts = mail.accounts(owner)
    for account in accounts:
        for text in mail.kept(owner, account.name):
            if message_id.encode() in text.raw:
                heading = read_heading(text.raw)
                if heading.message_id == message_id:
                    found = heading.references or (heading.in_reply_to,)
                    writers = {(person.email or "").casefold(), *(each.address.casefold() for each in accounts)}
                    return (
                        tuple(each for each in found if MESSAGE_NAME.fullmatch(each)),
                        heading.subject if _is_personal(heading, writers) else "",
                    )
    return (), ""


def _is_personal(heading: Heading, writers: set[str]) -> bool:
    return heading.from_.email in writers and not heading.is_auto and not heading.is_bulk
