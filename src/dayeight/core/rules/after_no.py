"""After a no: a gracious reply, and the relationship kept. Serves the article's rule 7."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from dayeight.core.application import Case, Trigger
from dayeight.core.facts import Moved, Posting
from dayeight.core.playbook import PLAYBOOK, WARM_SLOTS
from dayeight.core.rules.recipients import for_the_process, for_the_relationship, usable
from dayeight.core.rules.window import Rule, Sum, Window, day_opens, end_of, in_days, not_at_night

RULES = (
    Rule(
        "NO-1",
        7,
        "A short gracious reply to a no keeps the door open: thanks, a good wish, and for which work they may think"
        " of you.",
        "A word not to write would change this.",
        "S22, S91, S90",
        "moderate",
        frozenset({"same_day"}),
    ),
    Rule(
        "WARM-1",
        7,
        "After a late and friendly no you are their second choice: a note with something of value now and then keeps"
        " that alive.",
        "News from them, a new opening, or your own decision would change this.",
        "S83, S84, S35",
        "weak for the pace, strong for formal reserve lists",
        frozenset({"same_day", "agency"}),
    ),
    Rule(
        "TRIG-1",
        7,
        "Something changed there: that is the right moment to write again.",
        "A note of yours in the last three weeks would have moved this.",
        "S35, S32, S29",
        "moderate that runners-up get hired, weak on timing",
        frozenset({"same_day", "agency"}),
    ),
)

_REOPENED = frozenset({"reposted", "reopened", "similar_opening"})
_OPENINGS = _REOPENED | {"positions_added"}
_GOOD_NEWS = frozenset({"hired_left", "funding", "new_head", "office", "product"})


def windows(case: Case) -> Iterator[Window]:
    """The reply (D45), the friendly notes (D46) and the triggers (D47)."""
    reply = list(_reply(case))
    yield from reply
    triggers = list(_triggers(case, reply))
    yield from triggers
    yield from _friendly_notes(case)


def _reply(case: Case) -> Iterator[Window]:
    if case.rejected is None or case.decided is not None:
        return
    at, index, fact = case.rejected
    if any(m.index > index for m in case.sent("NO-1")):
        return
    if fact.no_reply:
        managers = (n for n, p in case.people.items() if p.part == "hiring_manager" and p.email and usable(case, n))
        to = next(managers, None)
    else:
        to = fact.by or for_the_process(case)
    to = case.agent or to
    if to is None:
        return
    last = case.workdays.bd(at.date(), PLAYBOOK.no_within_business_days)
    opens = not_at_night(at + timedelta(hours=PLAYBOOK.no_after_hours))
    total = Sum(at.date(), PLAYBOOK.no_within_business_days, "business_days", last, "while it is fresh")
    met = bool(case.talks)
    yield Window("NO-1", to, opens, end_of(last), met, at, fact, (total,))


def _friendly_notes(case: Case) -> Iterator[Window]:
    if not case.warm_no or case.rejected is None or case.decided is not None:
        return
    to = for_the_relationship(case)
    if to is None:
        return
    no_day, on = case.rejected[0].date(), case.workdays.on
    notes = case.sent("WARM-1", "TRIG-1")
    for slot in WARM_SLOTS:
        day = on(in_days(no_day, slot))
        closes = end_of(in_days(no_day, slot + PLAYBOOK.warm_window_days))
        if closes <= case.now or any(m.fact.rule == "WARM-1" and m.at.date() >= day for m in notes):
            continue
        sums: tuple[Sum, ...] = (Sum(no_day, slot, "days", day, "a while after their no"),)
        opening = day
        if notes:
            since = notes[-1].at.date()
            pushed = on(in_days(since, PLAYBOOK.warm_gap_days))
            if pushed > day:
                opening = pushed
                sums = (*sums, Sum(since, PLAYBOOK.warm_gap_days, "days", pushed, "a while after your last note"))
        if day_opens(opening) < closes:
            yield Window("WARM-1", to, day_opens(opening), closes, True, day_opens(day), case.rejected[2], sums)


def _triggers(case: Case, reply: list[Window]) -> Iterator[Window]:
    if case.decided is not None:
        return
    for trigger in case.triggers:
        fact = trigger.fact
        due = _wanted(trigger)
        if due is None or not _still_fits(case, trigger):
            continue
        to = fact.person if isinstance(fact, Moved) else for_the_relationship(case)
        if to is None or any(m.at >= trigger.at and to in m.fact.to for m in case.sent("TRIG-1")):
            continue
        day, sums = _opening(case, trigger.at.date(), reply)
        closes = end_of(case.workdays.bd(trigger.at.date(), PLAYBOOK.trigger_until_business_days))
        if day_opens(day) < closes:
            yield Window("TRIG-1", to, day_opens(day), closes, due, trigger.at, fact, sums)


def _wanted(trigger: Trigger) -> bool | None:
    """True if this trigger makes a due step, False if it only makes one acceptable, None if neither (D47)."""
    fact = trigger.fact
    if trigger.state == "warm":
        if isinstance(fact, Posting):
            return True if fact.change in _OPENINGS else None
        return True if isinstance(fact, Moved) or fact.what in _GOOD_NEWS else None
    if isinstance(fact, Posting) and fact.change in _REOPENED:
        if trigger.state == "presumed_closed":
            return True
        if trigger.state == "after_no":
            return False
    return None


def _still_fits(case: Case, trigger: Trigger) -> bool:
    """False once the case has left the state the trigger came in."""
    if trigger.state == "presumed_closed":
        open_still = case.rejected is None and case.offered is None and case.is_presumed_closed()
        return open_still and case.unanswered() < case.choices.unanswered_cap
    if trigger.state == "warm" and case.rejected is None:
        return case.last is None and not case.invitations
    return case.rejected is not None


def _opening(case: Case, since: date, reply: list[Window]) -> tuple[date, tuple[Sum, ...]]:
    days = case.workdays
    n = PLAYBOOK.trigger_after_business_days
    day = days.bd(since, n)
    sums: tuple[Sum, ...] = (Sum(since, n, "business_days", day, "while it is news"),)
    for window in reply:
        if window.rule == "NO-1" and not _dismissed(case, window):
            after = days.on(window.closes.date())
            if after > day:
                day = after
                sums = (*sums, Sum(since, 0, "until", day, "first comes your reply to their no"))
    notes = case.sent("WARM-1", "TRIG-1")
    if notes:
        last = notes[-1].at.date()
        pushed = days.on(in_days(last, PLAYBOOK.trigger_gap_days))
        if pushed > day:
            day = pushed
            sums = (*sums, Sum(last, PLAYBOOK.trigger_gap_days, "days", day, "three weeks after your last note"))
    return day, sums


def _dismissed(case: Case, window: Window) -> bool:
    return any(rule == window.rule and at >= window.trigger for at, _, rule in case.settled)
