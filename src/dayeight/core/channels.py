"""By mail or by phone, and at which hour: the channel of a step and its best moment (CHECK-1, B3, part E, TY-6)."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from dayeight.core.application import THANKS, Case
from dayeight.core.playbook.norms import SECTORS, country_norm
from dayeight.core.rules.window import Window, start_of
from dayeight.core.steps import Way
from dayeight.core.workdays import Workdays

_CHECKS = frozenset({"CHECK-1", "CHECK-2"})
# What opens on a day (D4) asks for attention and goes out on a business morning; thanks and answers need not (TY-6).
_BUSINESS = _CHECKS | {"CLOSE-1", "LONG-1", "WARM-1", "TRIG-1", "WATCH-2", "WATCH-3", "WATCH-4"}
# What goes to friends, answers or connects: any day, but never at night.
_ANY_DAY = frozenset({"NEXT-1", "WITHDRAW-1", "REF-1", "REF-2", "REF-3", "DONE-1", "LI-1", "STAY-1"})
# What is of no use after its window.
_BEFORE_A_MOMENT = frozenset({"TY-5", "OFFER-1", "WITHDRAW-1"})
# Words of a job title that make it a sales job: in France a call is the custom for those (S70).
_SALES = re.compile(
    r"\b(?:sales|account (?:executive|manager)|business development|commercial\w*|vente\w*|vendeu\w*)\b"
)
_FRIDAY = 4
_MONDAY = 0

# Hours of the employer's clock. A call: 9:30 to 11:30 or 14:00 to 16:30, not Monday before ten, not Friday after two
# (part E; restaurants between the rushes). A request by mail: the morning of a business day (TY-6).
_Hours = tuple[tuple[time, time], ...]
_CALL_HOURS: _Hours = ((time(9, 30), time(11, 30)), (time(14, 0), time(16, 30)))
_MIDDAY_HOURS: _Hours = ((time(14, 0), time(16, 0)),)
_MAIL_HOURS: _Hours = ((time(9, 0), time(16, 30)),)
_THANKS_HOURS: _Hours = ((time(8, 0), time(20, 0)),)
_MONDAY_FROM = time(10, 0)
_FRIDAY_UNTIL = time(14, 0)


def channel_of(case: Case, rule: str, to: str) -> Way:
    """The channel that fits a step to this person; which reasons speak for a call stands in `why_call`."""
    if rule == "ASK-1":
        return "in_person"
    if rule == "LI-1":
        return "linkedin"
    person = case.people.get(to)
    if person is None or not person.phone or case.bound("phone"):
        return "email"
    if not person.email or case.bound("email"):
        return "phone"
    if rule in _CHECKS and case.choices.channel != "usual":
        return "phone" if case.choices.channel == "phone" else "email"
    if rule == "CHECK-2":
        return _other_than_first(case)
    if rule == "OFFER-1" or (rule == "CHECK-1" and why_call(case) is not None):
        return "phone"
    return "email"


def _other_than_first(case: Case) -> Way:
    first = case.sent("CHECK-1")
    if first and first[-1].fact.channel == "phone":
        return "email"
    return "phone" if why_call(case) is not None else "email"


def why_call(case: Case) -> str | None:
    """The reason for which a call is fine at once (CHECK-1), in words, or None."""
    place = case.details
    if case.last is not None and "phone" in case.last.fact.leave:
        return "they said you may call"
    if place.sector == "academia":
        return None
    norm = country_norm(place.country, place.region)
    if norm.phone_first:
        return f"a call is the custom in {norm.name}"
    if place.country == "FR" and _SALES.search(place.role.casefold()):
        return "a call is the custom for sales jobs in France"
    sector = SECTORS.get(place.sector or "")
    if sector is not None and sector.phone_first:
        return f"a call is the custom in {sector.name}"
    return None


def ideal_moment(case: Case, window: Window, channel: Way, opening: datetime) -> datetime:
    """The best moment at or after `opening` and now.

    Where the window has no proper hour left it is the next one after it, since late is better than at night; only what
    must arrive before a certain moment goes out at once.
    """
    wanted = max(opening, _wanted(window), case.now)
    hours: _Hours
    if window.rule in THANKS or window.rule in ("INFO-1", "NO-1"):
        hours, business = _THANKS_HOURS, False
    elif window.rule == "ASK-1":
        return wanted
    elif window.rule in _ANY_DAY and channel != "phone":
        hours, business = _THANKS_HOURS, False
    elif channel == "phone":
        hours, business = _MIDDAY_HOURS if case.details.sector == "hospitality" else _CALL_HOURS, True
    else:
        hours, business = _MAIL_HOURS, window.rule in _BUSINESS
    first, last = time(case.choices.not_before_hour), time(case.choices.not_after_hour)
    hours = tuple((max(a, first), min(b, last)) for a, b in hours)
    found = next_proper(wanted, hours, case.workdays, business_days_only=business)
    if found >= window.closes and window.rule in _BEFORE_A_MOMENT:
        return min(wanted, window.closes - timedelta(minutes=1))
    return found


def _wanted(window: Window) -> datetime:
    if window.rule in THANKS and window.rule not in ("TY-2", "TY-5"):
        return window.trigger + timedelta(hours=5)
    if window.rule == "TY-5":
        return window.trigger + timedelta(hours=1)
    return window.opens


def next_proper(moment: datetime, hours: _Hours, workdays: Workdays, *, business_days_only: bool) -> datetime:
    """The first moment from `moment` on within these hours, on a business day if asked for.

    Not before ten on a Monday, and no request after two on a Friday afternoon.
    """
    day = moment.date()
    for _ in range(31):
        if not business_days_only or workdays.is_business_day(day):
            for first, last in hours:
                start, end = _on_day(day, first, last, business_days_only)
                if max(start, moment) <= end:
                    return max(start, moment)
        day += timedelta(days=1)
    return moment


def _on_day(day: date, first: time, last: time, request: bool) -> tuple[datetime, datetime]:
    if request and day.weekday() == _MONDAY:
        first = max(first, _MONDAY_FROM)
    if request and day.weekday() == _FRIDAY:
        last = min(last, _FRIDAY_UNTIL)
    midnight = start_of(day)
    return datetime.combine(midnight, first), datetime.combine(midnight, last)


def is_proper(case: Case, rule: str, channel: Way, moment: datetime) -> bool:
    """True if sending or calling at this moment (employer's clock) is proper: never at night."""
    hour = moment.hour
    if hour >= 22 or hour < 6:
        return False
    if rule not in _BUSINESS and channel != "phone":
        return True
    day = moment.date()
    if not case.workdays.is_business_day(day) or (day.weekday() == _MONDAY and hour < _MONDAY_FROM.hour):
        return False
    return 9 <= hour < 17 if channel == "phone" else True
