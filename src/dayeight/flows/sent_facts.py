"""A letter that went becomes the fact that it was sent, once, whoever saw it go: sender, mailbox or person."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property

from dayeight.core.application import THANKS
from dayeight.core.facts import Evidence, Sent, standing
from dayeight.flows.log import facts_to_log
from dayeight.flows.mail_ports import MailStore
from dayeight.flows.make_plan import keep
from dayeight.flows.ports import Owner, World
from dayeight.flows.sending_ports import Outbox, OutLetter
from dayeight.flows.sync_mail import MayMatter
from dayeight.reading.messages import Heading

# A letter that the person noted by hand, and one of the same step that went so near to it, are one.
_SAME = timedelta(hours=36)


def note_sent(world: World, owner: Owner, letter: OutLetter) -> str:
    """Keep the fact that this letter went, unless the journal has it; returns its id.

    The id is made from the Message-ID, so that a crash in between adds nothing twice.
    """
    assert letter.tried is not None
    name = f"sent-{hashlib.sha256(letter.message_id.encode()).hexdigest()[:24]}"
    if world.journal.fact(owner, name) is not None:
        return name
    for fact in standing(world.journal.facts(owner, {letter.application})):
        if isinstance(fact, Sent) and fact.application == letter.application and letter.person in fact.to:
            is_this = fact.evidence is not None and fact.evidence.where == letter.message_id
            if is_this or (_is_of(fact, letter) and abs(fact.at - letter.tried) <= _SAME):
                return fact.id
    values = {"rule": letter.rule, "to": [letter.person], "channel": "email"}
    made = facts_to_log(world, owner, letter.application, "sent", values, at=min(letter.tried, world.clock()))
    # The source is mail: the answers to this letter belong to its application.
    evidence = Evidence("mail", letter.message_id, letter.subject)
    keep(world, owner, [*made[:-1], replace(made[-1], id=name, evidence=evidence)])
    return name


def own_word_of(world: World, owner: Owner, letter: OutLetter) -> Sent | None:
    """The fact by which the person answered the step of a letter in another way after it was made; None if none is."""
    for fact in standing(world.journal.facts(owner, {letter.application})):
        if isinstance(fact, Sent) and _is_of(fact, letter) and fact.at > letter.made:
            return fact
    return None


def _is_of(fact: Sent, letter: OutLetter) -> bool:
    # A thank-you is a thank-you: what mail shows as TY-1 may be the TY-3 of a panel.
    same = fact.rule == letter.rule or (fact.rule in THANKS and letter.rule in THANKS)
    return same and fact.application == letter.application and letter.person in fact.to and fact.channel == "email"


class SeenInMail:
    """The gate before a message's body, which on the way notices letters of the outbox that lie in the mailbox.

    A letter that is seen went: what is read are no drafts.
    """

    def __init__(self, gate: MayMatter, world: World, owner: Owner, mail: MailStore, outbox: Outbox) -> None:
        self._gate = gate
        self._world = world
        self._owner = owner
        self._mail = mail
        self._outbox = outbox

    def __call__(self, heading: Heading) -> bool:
        """As the gate says; one's own letters are always read."""
        letter = None
        if heading.from_.email in self._own and heading.message_id:
            letter = self._outbox.letter_called(self._owner, heading.message_id)
        if letter is None:
            return self._gate(heading)
        if letter.state != "sent" or not letter.fact or not letter.copied:
            self._note(letter, heading.date)
        return True

    def _note(self, letter: OutLetter, at: datetime | None) -> None:
        now = self._world.clock()
        tried = letter.tried if letter.state in ("sending", "unknown", "ask", "sent") else None
        gone = replace(
            letter, state="sent", copied=True, tried=tried or min(at or now, now), not_before=None, reason="", hint=""
        )
        kept = self._outbox.swap(self._owner, letter, gone)
        if kept is not None and not kept.fact:
            self._outbox.swap(self._owner, kept, replace(kept, fact=note_sent(self._world, self._owner, kept)))

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(account.address.casefold() for account in self._mail.accounts(self._owner))
