"""Thank-you letters: one for each interviewer, while the talk is fresh. Serves the article's rules 2 and 3."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dayeight.core.application import THANKS, Case, Talk
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.window import Hush, Rule, Sum, Window, end_of, in_days, not_at_night, start_of

_SILENCED: frozenset[Hush] = frozenset({"same_day", "agency"})
_CHANGES = "A decision, a newer interview with them, or a word not to write would change this."
_TIMED = "moderate: surveys of opinion, no outcome data"

RULES = (
    Rule("TY-1", 2, "Each interviewer gets a thank-you letter, 5 to 24 hours after the talk.", _CHANGES,
         "S06, S11, S56", _TIMED, _SILENCED, stopped_by="thank_you"),
    Rule("TY-2", 2, "After a screen a short thank-you on the same business day is enough.", _CHANGES,
         "S56, S103", "weak: advice", _SILENCED, stopped_by="thank_you"),
    Rule("TY-3", 2, "On a panel each member gets a note, each a different one.", _CHANGES,
         "S13, S12", "moderate: that each person gets one", _SILENCED, stopped_by="thank_you"),
    Rule("TY-4", 2, "After a final round the note goes out within 24 hours.", _CHANGES,
         "S06, S11, S13", _TIMED, _SILENCED, stopped_by="thank_you"),
    Rule("TY-5", 2, "They decide today or tomorrow: the note must arrive before that.", _CHANGES,
         "S12, S56", "weak: logic", _SILENCED, stopped_by="thank_you"),
    Rule("INFO-1", 3, "After an informational talk a thank-you within a day says what you learned.", _CHANGES,
         "S84, S85", "weak to moderate: advice", _SILENCED, stopped_by="thank_you"),
)  # fmt: skip

_SECONDS = frozenset({"TY-1", "TY-2", "TY-3", "TY-4"})


def windows(case: Case) -> Iterator[Window]:
    """Thank-yous for each talk that is fresh enough (D28 to D32)."""
    for talk in case.talks:
        if in_days(talk.day, PLAYBOOK.report_back_until_days) >= case.today:
            yield from _for_talk(case, talk)


def rule_for(talk: Talk) -> str:
    """Which thank-you fits this talk (D28)."""
    fact = talk.fact
    if fact.stage == "informational":
        return "INFO-1"
    if talk.decides is not None and talk.decides.date() <= in_days(talk.day, 1):
        return "TY-5"
    if fact.stage == "final":
        return "TY-4"
    if fact.stage == "screen":
        return "TY-2"
    return "TY-3" if len(fact.people) >= 2 else "TY-1"


def _for_talk(case: Case, talk: Talk) -> Iterator[Window]:
    rule = rule_for(talk)
    opens, closes, total = _window(case, talk, rule)
    if _overtaken(case, talk):
        return
    for person in _readers(case, talk, closes):
        if any(person in newer.fact.people for newer in case.talks if newer.index > talk.index):
            continue
        thanked = _thanked_at(case, talk, person, closes)
        if thanked is None:
            yield Window(rule, person, opens, closes, True, talk.at, talk.fact, (total,))
            if rule in _SECONDS:
                until = end_of(in_days(talk.day, PLAYBOOK.thanks_still_fine_days))
                yield Window(rule, person, closes, until, False, talk.at, talk.fact, (total,))
        elif rule == "INFO-1" and not _reported(case, talk, person):
            until = end_of(in_days(talk.day, PLAYBOOK.report_back_until_days))
            yield Window(rule, person, _report_from(talk), until, False, talk.at, talk.fact, (total,))


def _reported(case: Case, talk: Talk, person: str) -> bool:
    return any(m.at >= _report_from(talk) and person in m.fact.to for m in case.sent("INFO-1"))


def _report_from(talk: Talk) -> datetime:
    return start_of(in_days(talk.day, PLAYBOOK.report_back_from_days))


def _window(case: Case, talk: Talk, rule: str) -> tuple[datetime, datetime, Sum]:
    book, bd = PLAYBOOK, case.workdays.bd
    if rule == "TY-5":
        opens = not_at_night(talk.at + timedelta(minutes=book.same_day_thanks_after_minutes))
        assert talk.decides is not None
        total = Sum(talk.day, 0, "until", talk.decides.date(), "before the moment at which they decide")
        return opens, talk.decides, total
    hours = book.screen_thanks_after_hours if rule == "TY-2" else book.thanks_after_hours
    opens = not_at_night(talk.at + timedelta(hours=hours))
    if rule == "TY-4":
        closes = talk.at + timedelta(hours=book.final_thanks_within_hours)
        return opens, closes, Sum(talk.day, book.final_thanks_within_hours, "hours", closes.date(), "a final round")
    n = book.screen_thanks_within_business_days if rule == "TY-2" else book.thanks_within_business_days
    last = bd(talk.day, n)
    return opens, end_of(last), Sum(talk.day, n, "business_days", last, "while the talk is fresh")


def _overtaken(case: Case, talk: Talk) -> bool:
    """An outcome after the talk overtakes its thank-yous (D32)."""
    outcomes = (case.rejected, case.offered, case.accepted, case.accepted_elsewhere, case.withdrew)
    return any(found is not None and found[1] > talk.index for found in outcomes)


def _readers(case: Case, talk: Talk, closes: datetime) -> list[str]:
    """Who is thanked: everyone met with an address, and for those without one the organiser (D28, D30)."""
    met = [p for p in talk.fact.people if p in case.people and case.people[p].part not in ("agent", "referrer")]
    with_address = [p for p in met if case.people[p].email]
    without = [p for p in met if not case.people[p].email]
    if all(_thanked_at(case, talk, p, closes) for p in without):  # also by hand, by card or in passing (D62)
        return with_address
    organiser = _organiser(case, talk, with_address)
    return with_address if organiser is None or organiser in with_address else [*with_address, organiser]


def _organiser(case: Case, talk: Talk, with_address: list[str]) -> str | None:
    invited_by = [i.fact.by for i in case.invitations if i.index < talk.index and i.fact.by]
    recruiters = [name for name, person in case.people.items() if person.part == "recruiter"]
    for person in (*invited_by[-1:], *recruiters, *with_address):
        if person in case.people and case.people[person].email:
            return person
    return None


def _thanked_at(case: Case, talk: Talk, person: str, closes: datetime) -> datetime | None:
    """When this person was thanked for this talk, by whatever message counts as it (D24, D28, D32)."""
    for message in case.messages:
        if message.index < talk.index or person not in message.fact.to:
            continue
        rule = message.fact.rule
        if rule in THANKS or rule in ("INFO-1", "NEXT-1") or (rule is None and message.at < closes):
            return message.at
    return None
