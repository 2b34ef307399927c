"""What must never happen, checked on one plan: each "never" of the decisions, said once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dayeight.core import facts as f
from dayeight.core.application import Case
from dayeight.core.plan import plan_one
from dayeight.core.rules import RULES
from dayeight.core.search import Search
from dayeight.core.steps import ApplicationPlan, Step

FRIENDS = frozenset({"REF-1", "REF-2", "REF-3", "DONE-1"})
STATUS = frozenset({"CHECK-1", "CHECK-2", "CLOSE-1", "LONG-1", "WATCH-2"})
ASKING = STATUS | {"OFFER-1", None}
QUESTIONS = frozenset({"CHECK-1", "CHECK-2", "WATCH-2"})
CHASING = STATUS | {"WATCH-3", "WATCH-4"}
ANSWERS = frozenset({"ASK-1", "NEXT-1", "MORE-1", "WITHDRAW-1"})
ALLOWED: dict[str, Callable[[Step, Case], bool]] = {
    "thank_you": lambda step, case: not step.rule.startswith("TY-") and step.rule != "INFO-1",
    "linkedin": lambda step, case: step.rule != "LI-1",
    "any": lambda step, case: step.rule in ANSWERS | FRIENDS,
    "email": lambda step, case: step.rule in ANSWERS | FRIENDS | {"LI-1"} or (
        step.rule in ("CHECK-1", "CHECK-2", "OFFER-1") and bool(case.people[step.to].phone)
    ),
}  # fmt: skip


def broken(case: Case, found: ApplicationPlan) -> Iterator[str]:
    """What is wrong with a plan, in words; nothing, if all is well."""
    now, today = case.now, case.now.date()
    listed = {step.rule for step in found.steps}
    due = {step.rule for step in found.due}
    weekly = any(s.rule == "AGENCY-1" and s.closes == datetime.max for s in found.steps)
    chasing = listed & CHASING or weekly
    if running_due(case) is not None and chasing:
        yield f"D10: {sorted(listed)} while a promise runs"
    if unanswered(case) >= 4 and chasing:
        yield f"D48: {sorted(listed)} over the cap"
    if case.pending() is not None and chasing:
        yield f"D25: {sorted(listed)} while an interview is arranged"
    if found.state in ("offer", "closed", "warm") and (chasing or "OFFER-1" in listed):
        yield f"D25: {sorted(listed)} after an outcome"
    if found.state == "presumed_closed" and (listed & (CHASING - {"CLOSE-1"}) or "OFFER-1" in listed or weekly):
        yield f"D52: {sorted(listed)} when presumed closed"
    last = last_question(case)
    if last is not None and due & QUESTIONS and today < last + timedelta(days=7):
        yield f"D23: {sorted(due & QUESTIONS)} within a week of the last question ({last})"
    for word, allowed in ALLOWED.items():
        if case.bound(word):
            for step in found.steps:
                if not allowed(step, case):
                    yield f"D50: {step.rule} though they said never {word}"
    if case.details.sector == "residency" and listed - FRIENDS - {"NEXT-1", "MORE-1", "WITHDRAW-1"}:
        yield f"D50: {sorted(listed)} in a residency match"
    for step in found.steps:
        yield from _broken_step(case, step, now)
    if due and found.quiet_until is not None:
        yield "D55: quiet although something is due"
    if found.quiet_until is not None and found.quiet_until < today:
        yield "D55: quiet until a day that is past"
    if not due and not all(line.strip() and line[-1] in ".:" for line in found.why_quiet):
        yield f"no reason for the quiet: {found.why_quiet}"


def _broken_step(case: Case, step: Step, now: datetime) -> Iterator[str]:
    if not step.opens <= now < step.closes:
        yield f"D3: {step.rule} outside its window"
    if step.rule not in RULES:
        yield f"{step.rule} has no sentence"
    if not step.why or not step.what_changes_it or any("None" in line for line in step.why):
        yield f"{step.rule} has no reason: {step.why}"
    person = case.people.get(step.to)
    to_agent = person is not None and person.part == "agent"
    if case.agent is not None and not to_agent and step.rule not in FRIENDS | {"NEXT-1", "MORE-1"}:
        yield f"D53: {step.rule} to the client of an agency"
    written = any(m.at.date() == now.date() and step.to in m.fact.to and m.fact.rule != "LI-1" for m in case.messages)
    free = ("NEXT-1", "MORE-1", "OFFER-1", "WITHDRAW-1", "ASK-1", "LI-1", "AGENCY-1", "STAY-1", *FRIENDS)
    if written and step.rule not in free:
        yield f"D49: {step.rule} to somebody written to that day"
    if step.rule in QUESTIONS | {"CLOSE-1"} and (person is None or person.part in ("agent", "referrer", "contact")):
        yield f"D26: {step.rule} to {step.to}"
    if step.rule in QUESTIONS | {"CLOSE-1"} and person is not None and not (person.email or person.phone):
        yield f"D26: {step.rule} to somebody who cannot be reached"


# The same things reckoned anew from the facts, without the code under test


def _told(case: Case) -> Iterator[tuple[datetime, f.Fact]]:
    for timed in case.record.facts:
        if timed.at <= case.now:
            yield timed.at, timed.fact


def running_due(case: Case) -> date | None:
    """The due day of the promise that runs, by D9 to D11 (of a decision, next round or update, with its own day)."""
    said: datetime | None = None
    due: date | None = None
    for at, fact in _told(case):
        if isinstance(fact, f.Promised) and fact.what in ("decision", "next_round", "update"):
            if fact.due is not None and fact.due >= at.date():
                said, due = at, fact.due
            elif fact.earliest is not None and fact.due is None:
                said, due = at, None  # D58 is for the code under test
        ends = isinstance(fact, f.Scheduled | f.Rejected | f.Offered) or (
            isinstance(fact, f.Received) and fact.meaning in ("next_round", "more_time")
        )
        if ends and said is not None and said < at:
            due = None
        if isinstance(fact, f.Interviewed) and due is not None and due <= at.date():
            due = None
        if isinstance(fact, f.Interviewed) and fact.decides is not None and fact.stage != "informational":
            said, due = at, None  # a spoken moment of deciding stands in for the promise; left to the code under test
    return due if due is not None and case.now.date() <= due else None


def unanswered(case: Case) -> int:
    """The messages to the employer's side since the last sign of life, by D12 and D48 (one application alone)."""
    seen: set[object] = set()
    for number, (at, fact) in enumerate(_told(case)):
        alive = isinstance(fact, f.Scheduled | f.Interviewed | f.Promised | f.Instructed | f.Rejected | f.Offered)
        if alive or (isinstance(fact, f.Received) and fact.meaning not in ("form", "auto")):
            seen.clear()
        elif isinstance(fact, f.Sent) and fact.rule != "LI-1":
            parts = {case.people[p].part for p in fact.to if p in case.people}
            if parts - {"referrer", "contact"}:
                thanks = fact.rule is not None and fact.rule.startswith("TY-")
                seen.add("thanks" if thanks else (fact.rule, at.date()) if fact.rule else number)
    cancelled = any(isinstance(fact, f.Cancelled) for _, fact in _told(case))  # may count as a word of theirs (D63)
    return 0 if cancelled else len(seen)


def last_question(case: Case) -> date | None:
    """The day of the last question to the employer's side since the last interview (D23)."""
    found = None
    for at, fact in _told(case):
        if isinstance(fact, f.Interviewed) and fact.stage != "informational":
            found = None
        if isinstance(fact, f.Sent) and fact.rule in ASKING:
            parts = {case.people[p].part for p in fact.to if p in case.people}
            if parts - {"referrer", "contact"}:
                found = at.date()
    return found


# Looking ahead


def next_due_to_employer(search: Search, name: str, found: ApplicationPlan, zone: str) -> tuple[date, set[str]] | None:
    """Walk from look to look until something to the employer is due; None if nothing ever will be."""
    for _ in range(300):
        if found.next_look is None:
            return None
        now = found.next_look
        found = plan_one(search, name, now)[1]
        due = {step.rule for step in found.due} - FRIENDS
        if due:
            return now.astimezone(ZoneInfo(zone)).date(), due
    raise AssertionError("more than 300 looks ahead")
