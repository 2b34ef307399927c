"""What the strip of an application shows, taken from its case and plan."""

from __future__ import annotations

from datetime import date

from dayeight.core.application import Case
from dayeight.core.facts import Promised
from dayeight.core.promises import due_day
from dayeight.core.reasons import fact_words, name_of
from dayeight.core.steps import ApplicationPlan
from dayeight.core.words import day_words, list_words
from dayeight.web.shown.words import CHANNELS
from dayeight.web.strip import Mark, Span, Strip


def strip_of(case: Case, plan: ApplicationPlan, today: date) -> Strip:
    """The strip of one application at the moment of its plan; `today` is the candidate's own day."""
    strip = Strip(name=case.details.company or "This application", today=today)
    if case.applied is not None:
        strip.begun = Mark(case.applied[0].date(), "you applied")
    strip.talks = [Mark(talk.day, _talk_words(case, talk.fact.people)) for talk in case.talks]
    pending = case.pending()
    if pending is not None:
        strip.coming = [Mark(pending.start.date(), "an interview is arranged")]
    strip.promises = _promises(case)
    for message in case.messages:
        how = CHANNELS[message.fact.channel]
        to = list_words([name_of(case, person) for person in message.fact.to if person in case.people])
        strip.written.append(Mark(message.at.date(), f"you wrote to {to or 'them'} {how}"))
    strip.heard = [Mark(reply.at.date(), fact_words(case, reply.fact)) for reply in case.replies]
    for outcome in (case.rejected, case.offered):
        if outcome is not None:
            strip.heard.append(Mark(outcome[0].date(), fact_words(case, outcome[2])))
    if plan.quiet_until is not None and plan.quiet_until > today:
        strip.quiet = Span(today, plan.quiet_until, f"quiet until {day_words(plan.quiet_until, today)}")
    return strip


def _talk_words(case: Case, people: tuple[str, ...]) -> str:
    who = list_words([name_of(case, person) for person in people if person in case.people])
    return f"interview with {who}" if who else "interview"


def _promises(case: Case) -> list[Span]:
    found: list[Span] = []
    for timed in case.record.facts:
        fact = timed.fact
        if isinstance(fact, Promised) and timed.at <= case.now:
            due = _due(case, fact, timed.at.date())
            if due is not None and due >= timed.at.date():
                found.append(Span(timed.at.date(), due, fact_words(case, fact), " ".join(fact.quote.split())))
    return found


def _due(case: Case, fact: Promised, said: date) -> date | None:
    return due_day(fact, said, case.workdays)
