"""Limits stand apart from the rules: instructions, caps, and what keeps a step silent for a time.

Some limits drop a window for good (an instruction, the cap); others silence it for a span of time, after which it may
still open. Spans run from their first up to, not including, their second moment. Decisions D10, D25, D48 to D53.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from dayeight.core.application import THANKS, Case
from dayeight.core.moments import midnight_after
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules import RULES, Rule, Window
from dayeight.core.rules.window import FOREVER, Hush, end_of, in_days, start_of

Span = tuple[datetime, datetime]
ALWAYS = datetime.min

_CHECKS = frozenset({"CHECK-1", "CHECK-2", "CLOSE-1"})
_LADDER_SETTLES_ITSELF = _CHECKS


def allowed(case: Case, windows: Iterable[Window]) -> list[Window]:
    """The windows that no lasting limit drops."""
    never = {word for word in ("any", "email", "phone", "thank_you", "linkedin") if case.bound(word)}
    residency = case.details.sector == "residency"
    over = decided = None
    kept = []
    for window in windows:
        rule = RULES[window.rule]
        if (never or residency) and rule.to_employer and _forbidden(case, rule, window.to, never, residency):
            continue
        hush = _hush(window, rule)
        if "agency" in hush and case.agent is not None:
            continue
        if "outcome" in hush:
            decided = case.outcome is not None if decided is None else decided
            if decided:
                continue
        if "cap" in hush:
            over = case.unanswered() >= case.choices.unanswered_cap if over is None else over
            if over:
                continue
        if case.settled and window.rule not in _LADDER_SETTLES_ITSELF and _dismissed(case, window):
            continue
        kept.append(window)
    return kept


def _hush(window: Window, rule: Rule) -> frozenset[Hush]:
    return rule.yields_to if window.yields_to is None else window.yields_to


def _forbidden(case: Case, rule: Rule, to: str, never: set[str], residency: bool) -> bool:
    holds = rule.holds_under
    if (residency and "residency" not in holds) or ("any" in never and "any" not in holds):
        return True
    if rule.stopped_by in never:
        return True
    if "email" in never and "email" not in holds:
        person = case.people.get(to)
        return not ("email_if_phone" in holds and "phone" not in never and person is not None and person.phone)
    return False


def _dismissed(case: Case, window: Window) -> bool:
    return any(rule == window.rule and at >= window.trigger for at, _, rule in case.settled)


class Silences:
    """For each window of one case, the spans in which it stays silent."""

    def __init__(self, case: Case, windows: list[Window]) -> None:
        self._spans: dict[str, list[Span]] = {}
        self._written = _written_to(case)
        self._confirming: dict[str, list[Span]] = {}
        self._put("promise", ALWAYS, end_of(case.pledge.due) if case.pledge else None)
        waiting = [i.counts_until for i in case.invitations if i.is_open]
        self._put("interview", ALWAYS, max(waiting, default=None))
        self._put("presumed", case.presumed_from(), FOREVER)
        planned = ALWAYS
        for window in windows:
            if window.rule == "OFFER-1" and window.due:
                self._put("offer_note", window.opens, window.closes)
            elif window.rule == "NEXT-1":
                self._confirming.setdefault(window.to, []).append((window.opens, window.closes))
            elif window.rule == "TRIG-1" and window.due:
                self._put("trigger", window.opens, window.closes)
            elif window.rule in _CHECKS and window.due:
                planned = max(planned, window.closes)
                self._put("check", window.opens, window.closes)
        self._put("planned", ALWAYS, planned if planned > ALWAYS else None)
        if case.episode is not None and case.episode.long:
            self._put("planned", ALWAYS, FOREVER)
        asked = case.last_asking()
        if asked is not None:
            self._put("asked", asked, start_of(in_days(asked.date(), case.choices.gap_days)))

    def _put(self, name: str, start: datetime | None, end: datetime | None) -> None:
        if start is not None and end is not None and start < end:
            self._spans.setdefault(name, []).append((start, end))

    def of(self, window: Window) -> list[Span]:
        """The spans in which this window is silent."""
        spans: list[Span] = []
        for name in _hush(window, RULES[window.rule]):
            if name == "same_day":
                spans += self._written.get(window.to, ())
            else:
                spans += self._spans.get(name, ())
        if window.rule in THANKS or window.rule == "INFO-1":
            spans += self._confirming.get(window.to, ())  # NEXT-1 stands before it (D32)
        elif window.rule == "WARM-1":
            spans += self._spans.get("trigger", ())  # D47
        elif window.rule == "WATCH-2":
            spans += self._spans.get("planned", ())  # D43
        elif window.rule in ("WATCH-3", "WATCH-4"):
            spans += self._spans.get("check", ())  # D44
            spans += self._spans.get("asked", ())
        return spans

    def moments(self) -> Iterable[datetime]:
        """Every moment at which a silence begins or ends."""
        for group in (self._spans, self._confirming, self._written):
            for spans in group.values():
                for span in spans:
                    yield from span


def _written_to(case: Case) -> dict[str, list[Span]]:
    """For whoever was written to, the rest of that day (D49, D65): until six the next morning."""
    found: dict[str, list[Span]] = {}
    for message in reversed(case.messages):
        until = _six_next_morning(message.at)
        if until <= case.now:
            break
        if message.fact.rule != "LI-1":
            for person in message.fact.to:
                found.setdefault(person, []).append((message.at, until))
    if case.around.written:
        addresses = {p.email.casefold(): name for name, p in case.people.items() if p.email}
        for address, at in case.around.written:
            if address in addresses and _six_next_morning(at) > case.now:
                found.setdefault(addresses[address], []).append((at, _six_next_morning(at)))
    return found


def _six_next_morning(moment: datetime) -> datetime:
    return midnight_after(moment.date()) + timedelta(hours=PLAYBOOK.night_to_hour)


def first_open(window: Window, spans: list[Span], after: datetime) -> datetime | None:
    """The first moment from `after` on at which the window is open and not silenced; None if there is none."""
    moment = max(window.opens, after)
    moved = True
    while moved and moment < window.closes:
        moved = False
        for start, end in spans:
            if start <= moment < end:
                moment, moved = end, True
    return moment if moment < window.closes else None
