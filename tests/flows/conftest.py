"""A world in memory whose clock the test sets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tests.fakes import MemoryJournal, MemoryPlanRows

from dayeight.calendars.public_holidays import workdays
from dayeight.flows.ports import World

NEW_YORK = ZoneInfo("America/New_York")
ME = 1


@dataclass
class Time:
    """A clock that stands until it is set."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 18, 0, tzinfo=NEW_YORK))

    def __call__(self) -> datetime:
        return self.now

    def set(self, text: str) -> None:
        self.now = datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def world(time: Time) -> World:
    return World(MemoryJournal(), MemoryPlanRows(), workdays, time)
