"""What came before a message in its thread or with its people: in context a short word says what it means."""

from __future__ import annotations

from collections.abc import Collection

from dayeight.reading.kinds.model import OUTSIDE, Contact, Kind, Talk
from dayeight.reading.mailbox.letters import TIMED
from dayeight.reading.messages import Message
from dayeight.reading.people import employer_domain, platform_of
from dayeight.reading.talks import NOTHING, Earlier, slots_of, taken_of

_MOST = 12


class Context:
    """The people and threads of application mail so far. Messages are handed in as they come, the oldest first."""

    def __init__(self) -> None:
        """Nothing came yet."""
        self._threads: dict[str, list[Kind]] = {}
        self._people: dict[str, list[Kind]] = {}
        self._talks: dict[str, Earlier] = {}

    def before(self, message: Message, own: Collection[str]) -> tuple[list[Kind], bool]:
        """The kinds that came before in its thread, else with its people, and whether the other side is known."""
        thread = next((self._threads[name] for name in _thread(message) if name in self._threads), None)
        others = [self._people[email] for email in _others(message, own) if email in self._people]
        earlier = thread if thread is not None else (others[0] if others else [])
        return list(earlier), bool(others) or thread is not None

    def earlier(self, message: Message, own: Collection[str]) -> Earlier:
        """What was said of a talk in a message's thread, else with its people, else with anybody of their house."""
        names = (*_thread(message), *_others(message, own), *_houses(message, own))
        return next((self._talks[name] for name in names if name in self._talks), NOTHING)

    def learn(
        self, message: Message, kind: Kind, people: Collection[Contact], own: Collection[str], talk: Talk | None = None
    ) -> None:
        """Take in a message that belongs to an application, with the people whom it names and the talk it settles."""
        if kind in OUTSIDE:
            return
        names = _thread(message)
        thread = next((self._threads[name] for name in names if name in self._threads), [])
        thread.append(kind)
        del thread[:-_MOST]
        for name in (*names, message.message_id):
            if name:
                self._threads.setdefault(name, thread)
        now = self._after(message, kind, own, talk)
        where = (message.message_id, *names, *_others(message, own), *_houses(message, own))
        self._talks.update(dict.fromkeys(where, now))
        addresses = [*_others(message, own), *(who.email for who in people if who.email and who.email not in own)]
        for email in dict.fromkeys(addresses):
            kinds = self._people.setdefault(email, [])
            kinds.append(kind)
            del kinds[:-_MOST]

    def _after(self, message: Message, kind: Kind, own: Collection[str], talk: Talk | None) -> Earlier:
        """What stands of a talk after a message: settled, called off, or offered anew."""
        before = self.earlier(message, own)
        if kind in TIMED:
            return Earlier(talk or before.talk)
        if kind == "interview_invitation":
            return Earlier(before.talk, slots_of(message))
        if message.from_.email in own:
            asked = slots_of(message, before) or tuple(filter(None, [taken_of(message, before)]))
            return Earlier(before.talk, asked or before.slots)
        return before


def _thread(message: Message) -> list[str]:
    return [name for name in (message.in_reply_to, *reversed(message.references)) if name]


def _houses(message: Message, own: Collection[str]) -> list[str]:
    """The organisations from whose domains the other side writes."""
    return [f"@{domain}" for email in _others(message, own) if (domain := employer_domain(email))]


def _others(message: Message, own: Collection[str]) -> list[str]:
    """The addresses of the other side that are people's own: a sender that many share says nothing."""
    people = (*message.to, *message.cc) if message.from_.email in own else (message.from_,)
    return [who.email for who in people if who.email and who.email not in own and not platform_of(who.email)]
