"""What a rule answers: windows in time, each for one message to one person, with what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from dayeight.core.facts import Fact
from dayeight.core.moments import midnight_after
from dayeight.core.playbook import PLAYBOOK

if TYPE_CHECKING:
    from dayeight.core.application import Case

FOREVER = datetime.max
_MONDAY = 0

Hush = Literal["promise", "interview", "offer_note", "presumed", "outcome", "cap", "same_day", "agency"]
"""What can silence a rule: a running promise (D10), an arranged interview and an OFFER-1 on the list (D25), presumed
closing (D52), an outcome (D25), the cap (D48), a message to that person the same day (D49), an agency (D53)."""

HoldsUnder = Literal["email", "email_if_phone", "any", "residency"]
"""Under which word of the employer ("do not mail me", "do not contact me", a residency match) a rule still holds (D50);
"email_if_phone": a call remains where the person has a phone."""

ALL_HUSHES: frozenset[Hush] = frozenset(
    {"promise", "interview", "offer_note", "presumed", "outcome", "cap", "same_day", "agency"}
)
"""What silences a question about how things stand."""

StoppedBy = Literal["thank_you", "linkedin"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the evidence base: what it asks, which of the article's seven rules it serves, what silences it.

    `says` is the one sentence shown to people, `changes` what would change its advice, `source` where it comes from
    and `strength` how well founded it is.
    """

    id: str
    article: int
    says: str
    changes: str
    source: str
    strength: str
    yields_to: frozenset[Hush] = frozenset()
    holds_under: frozenset[HoldsUnder] = frozenset()
    stopped_by: StoppedBy | None = None
    to_employer: bool = True


@dataclass(slots=True)
class Sum:
    """One line of a window's arithmetic: `n` `unit` after `start` is `end`, because of `why`."""

    start: date
    n: int
    unit: Literal["business_days", "days", "hours", "minutes", "on", "until"]
    end: date
    why: str


@dataclass(slots=True)
class Window:
    """From `opens` up to, not including, `closes` (employer's clock), one message under `rule` to `to`.

    `due` is False for what is merely fine. `trigger` is the moment a dismissal must not precede (D6); `fact` is what
    the window rests on; `sums` its arithmetic. `yields_to` stands in for that of the rule where one window differs.
    """

    rule: str
    to: str
    opens: datetime
    closes: datetime
    due: bool
    trigger: datetime
    fact: Fact | None = None
    sums: tuple[Sum, ...] = ()
    yields_to: frozenset[Hush] | None = None


Windows = Callable[["Case"], Iterable[Window]]


def day_opens(day: date) -> datetime:
    """The hour at which a step that opens on this business day opens (D4)."""
    hour = PLAYBOOK.monday_opens_hour if day.weekday() == _MONDAY else PLAYBOOK.day_opens_hour
    return datetime(day.year, day.month, day.day, hour)


def not_at_night(moment: datetime) -> datetime:
    """The moment itself, or six in the morning if it falls between 22:00 and 05:59 (D5)."""
    if moment.hour >= PLAYBOOK.night_from_hour:
        return midnight_after(moment.date()) + timedelta(hours=PLAYBOOK.night_to_hour)
    if moment.hour < PLAYBOOK.night_to_hour:
        return moment.replace(hour=PLAYBOOK.night_to_hour, minute=0, second=0, microsecond=0)
    return moment


def start_of(day: date) -> datetime:
    """The first minute of a day."""
    return datetime(day.year, day.month, day.day)


def end_of(day: date) -> datetime:
    """The end of a day (D3): before midnight after it."""
    return midnight_after(day)


def in_days(day: date, days: int) -> date:
    """So many calendar days later."""
    return day + timedelta(days=days)
