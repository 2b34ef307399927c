"""A search with a check-in that is due, an outbox, and a server and a mailbox in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.outbox.fakes import MemoryMail, MemoryOutbox, MemoryServer, MemoryShelf

from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts import Sent
from dayeight.flows.debrief import Debrief, Met, keep_debrief
from dayeight.flows.log import mark_sent
from dayeight.flows.mail_ports import Account, Server
from dayeight.flows.me import keep_candidate
from dayeight.flows.outbox import prepare, say_yes
from dayeight.flows.ports import World
from dayeight.flows.send_letters import send_due
from dayeight.flows.sending_ports import OutLetter, Post
from dayeight.reading.messages import Heading

ME = 1
SMTP = Server("smtp.vale.example", 465)


def account(**more: Any) -> Account:
    values = {"name": "vale", "address": "robin@vale.example", "user": "robin", "smtp": SMTP, "sealed": "sealed"}
    return Account(imap=Server("imap.vale.example", 993), **{**values, **more})


@dataclass
class Desk:
    """Robin's desk: `prepare`, `yes` and `run` work on its own post; `later` moves the clock."""

    now: datetime
    world: World
    application: str = ""
    server: MemoryServer = field(default_factory=MemoryServer)
    shelf: MemoryShelf = field(default_factory=MemoryShelf)
    mail: MemoryMail = field(default_factory=lambda: MemoryMail([account()]))
    outbox: MemoryOutbox = field(default_factory=MemoryOutbox)
    saves: bool = False
    news: list[Heading] = field(default_factory=list)
    freshened: list[datetime] = field(default_factory=list)

    @property
    def post(self) -> Post:
        return Post(self.world, self.outbox, self.mail, self.server, self.shelf, lambda _: self.saves, self._freshen)

    def _freshen(self, account: Account, since: datetime) -> list[Heading]:
        self.freshened.append(since)
        return self.news

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)

    def prepare(self, **more: Any) -> OutLetter:
        return prepare(
            self.post, ME, self.application, more.pop("rule", "CHECK-1"), more.pop("to", "dana-whitfield"), **more
        )

    def yes(self, letter: OutLetter, **more: Any) -> OutLetter:
        return say_yes(self.post, ME, letter.id, letter.to_email, letter.subject, **more)

    def run(self, **more: Any) -> list[OutLetter]:
        return send_due(self.post, ME, **more)

    def held(self) -> OutLetter:
        """A letter with a yes whose time of grace is over."""
        letter = self.yes(self.prepare())
        self.later(seconds=20)
        return letter

    def letter(self, number: int = 1) -> OutLetter:
        found = self.outbox.letter(ME, number)
        assert found is not None
        return found

    def sent(self) -> list[Sent]:
        """The facts that something was sent to Dana after the talk."""
        return [f for f in self.world.journal.facts(ME) if isinstance(f, Sent) and f.rule != "TY-1"]


@pytest.fixture
def desk() -> Desk:
    made: list[Desk] = []
    world = World(MemoryJournal(), MemoryPlanRows(), workdays, lambda: made[0].now)
    made.append(Desk(datetime(2026, 11, 2, 15, tzinfo=UTC), world))
    desk = made[0]
    keep_candidate(world, ME, {"name": "Robin Vale", "emails": ["robin@vale.example"], "timezone": "Europe/London"})
    dana = Met("Dana Whitfield", "hiring_manager", "dana@larkfield.example", note="moving the warehouse to dbt")
    desk.application = keep_debrief(world, ME, Debrief(
        "Larkfield", "Analyst", ended=desk.now, met=(dana,), timing="within a week", timezone="Europe/London",
        country="GB",
    ))  # fmt: skip
    desk.later(hours=4)
    mark_sent(world, ME, desk.application, "TY-1", ["dana-whitfield"], "email")
    desk.now = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)
    return desk
