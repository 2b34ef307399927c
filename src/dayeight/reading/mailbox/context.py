"""What came before a message in its thread or with its people: in context a short word says what it means."""

from __future__ import annotations

from collections.abc import Collection

from dayeight.reading.kinds.model import OUTSIDE, Contact, Kind
from dayeight.reading.messages import Message
from dayeight.reading.people import platform_of

_MOST = 12


class Context:
    """The people and threads of application mail so far. Messages are handed in as they come, the oldest first."""

    def __init__(self) -> None:
        """Nothing came yet."""
        self._threads: dict[str, list[Kind]] = {}
        self._people: dict[str, list[Kind]] = {}

    def before(self, message: Message, own: Collection[str]) -> tuple[list[Kind], bool]:
        """The kinds that came before in its thread, else with its people, and whether the other side is known."""
        thread = next((self._threads[name] for name in _thread(message) if name in self._threads), None)
        others = [self._people[email] for email in _others(message, own) if email in self._people]
        earlier = thread if thread is not None else (others[0] if others else [])
        return list(earlier), bool(others) or thread is not None

    def learn(self, message: Message, kind: Kind, people: Collection[Contact], own: Collection[str]) -> None:
        """Take in a message that belongs to an application, with the people whom it names."""
        if kind in OUTSIDE:
            return
        names = _thread(message)
        thread = next((self._threads[name] for name in names if name in self._threads), [])
        thread.append(kind)
        del thread[:-_MOST]
        for name in (*names, message.message_id):
            if name:
                self._threads.setdefault(name, thread)
        addresses = [*_others(message, own), *(who.email for who in people if who.email and who.email not in own)]
        for email in dict.fromkeys(addresses):
            kinds = self._people.setdefault(email, [])
            kinds.append(kind)
            del kinds[:-_MOST]


def _thread(message: Message) -> list[str]:
    return [name for name in (message.in_reply_to, *reversed(message.references)) if name]


def _others(message: Message, own: Collection[str]) -> list[str]:
    """The addresses of the other side that are people's own: a sender that many share says nothing."""
    people = (*message.to, *message.cc) if message.from_.email in own else (message.from_,)
    return [who.email for who in people if who.email and who.email not in own and not platform_of(who.email)]
