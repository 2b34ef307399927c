"""The plan: rules in their order, limits, yields, reasons; what is due, until when it is quiet, what is owed and asked.

plan(search, now)        -> every application of one person
plan_one(search, id, now) -> one of them
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial

from dayeight.core import reasons
from dayeight.core.agents import one_word_to_each_agent
from dayeight.core.application import Case
from dayeight.core.channels import channel_of, ideal_moment
from dayeight.core.doubts import doubts
from dayeight.core.limits import Silences, allowed, first_open
from dayeight.core.moments import midnight_after
from dayeight.core.owed import missing_address, owed, owed_moments, question_moments, questions
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules import ORDER, RULES, Window
from dayeight.core.rules.window import FOREVER, start_of
from dayeight.core.search import Search, case_of, clients_of_agent
from dayeight.core.silence import median_days, silence_after_date, silence_without_date
from dayeight.core.steps import ApplicationPlan, SearchPlan, Silence, State, Step


def plan(search: Search, now: datetime) -> SearchPlan:
    """The plan of a whole search at an aware moment: the same facts give the same plan, in whatever order they came."""
    return SearchPlan(now, tuple(found for _, found in plan_all(search, search.records, now)))


def plan_one(search: Search, application: str, now: datetime) -> tuple[Case, ApplicationPlan]:
    """The case and plan of one application at an aware moment, in the light of the others (D65)."""
    group = clients_of_agent(search, application)
    return next(pair for pair in plan_all(search, group, now) if pair[1].application == application)


def plan_all(search: Search, applications: Iterable[str], now: datetime) -> list[tuple[Case, ApplicationPlan]]:
    """The cases and plans of these applications; an agent of several of them gets one message for all (D65)."""
    cases = [case_of(search, name, now) for name in applications]
    plans = [(case, plan_case(case)) for case in cases]
    return one_word_to_each_agent(plans) if len(plans) > 1 else plans


def plan_case(case: Case) -> ApplicationPlan:
    """The plan of one application from its case."""
    now = case.now
    windows = allowed(case, (window for rule in ORDER for window in rule(case)))
    silences = Silences(case, windows)
    steps: dict[tuple[str, str], Step] = {}
    changes: set[datetime] = set()
    next_opening: tuple[datetime, Window] | None = None
    for window in windows:
        if window.closes <= now:
            continue
        opening = first_open(window, silences.of(window), now)
        changes.add(window.closes)
        if opening is None:
            continue
        if opening > now:
            changes.add(opening)
            earlier = next_opening is None or opening < next_opening[0]
            if window.due and RULES[window.rule].to_employer and earlier:
                next_opening = (opening, window)
        elif (key := (window.rule, window.to)) not in steps or (window.due and not steps[key].due):
            steps[key] = _step(case, window)
    due = any(step.due for step in steps.values())
    state = state_of(case)
    changes.update(silences.moments())
    changes.update(_state_changes(case))
    quiet = None if due or next_opening is None else next_opening
    return ApplicationPlan(
        application=case.record.id,
        now=now,
        state=state,
        steps=tuple(sorted(steps.values(), key=lambda s: (not s.due, s.closes, s.rule, s.to))),
        quiet_until=quiet[0].date() if quiet else None,
        quiet_rule=quiet[1].rule if quiet else None,
        silence=_silence(case, state),
        own=tuple(owed(case)),
        questions=(*questions(case), *missing_address(case), *doubts(case)),
        next_look=_aware(min((m for m in changes if m > now), default=None), case),
        explain_quiet=partial(reasons.why_quiet, case, state, due, quiet),
    )


def _step(case: Case, window: Window) -> Step:
    channel = channel_of(case, window.rule, window.to)
    return Step(
        application=case.record.id,
        rule=window.rule,
        to=window.to,
        channel=channel,
        opens=window.opens,
        ideal=ideal_moment(case, window, channel, window.opens),
        closes=window.closes,
        due=window.due,
        explain=partial(reasons.why, case, window, channel),
        change=partial(reasons.what_changes_it, window),
    )


def state_of(case: Case) -> State:
    """The state of the application, the first that fits (D54)."""
    if case.decided is not None:
        return "closed"
    if case.rejected is not None:
        return "warm" if case.warm_no else "closed"
    if case.offered is not None:
        return "offer"
    if case.pending() is not None:
        return "scheduled"
    today = case.today
    if case.last is None and case.talks and case.applied is None:
        return "warm"
    if case.last is not None and today <= case.last.day + timedelta(days=1):
        return "interviewed"
    presumed = case.is_presumed_closed()
    if case.episode is not None and case.episode.long and not presumed:
        return "long"
    if presumed:
        return "presumed_closed"
    if case.pledge is not None and today > case.pledge.due:
        return "lapsed"
    return "waiting"


def _state_changes(case: Case) -> Iterable[datetime]:
    if case.last is not None:
        yield start_of(case.last.day + timedelta(days=2))
    if case.pledge is not None:
        yield midnight_after(case.pledge.due)
    yield from question_moments(case)
    yield from owed_moments(case)
    told = case.sent("WATCH-4")
    if told:
        yield told[-1].at + timedelta(days=PLAYBOOK.news_gap_days)
    later = next((timed.at for timed in case.record.facts if timed.at > case.now), None)
    yield from (moment for moment in (later, case.around.later) if moment is not None)


def _silence(case: Case, state: State) -> Silence | None:
    """How likely an answer still is, where the candidate waits for one."""
    if state not in ("interviewed", "waiting", "lapsed", "long", "presumed_closed"):
        return None
    today = case.today
    if case.pledge is not None:
        late = (today - case.pledge.due).days
        return silence_after_date(late) if late > 0 else None
    waiting = case.waiting_since()
    if waiting is None:
        return None
    stage, since = waiting
    place = case.details
    if case.episode is not None and case.episode.kind == "reply":
        since = max(since, case.episode.at.date())
    m = median_days(stage, place.country, place.region, place.sector, place.size)
    return silence_without_date(max((today - since).days, 0), stage, m)


def _aware(moment: datetime | None, case: Case) -> datetime | None:
    if moment is None or moment >= FOREVER - timedelta(days=2):
        return None
    return moment.replace(tzinfo=case.record.place).astimezone(UTC)
