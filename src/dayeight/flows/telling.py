"""Any fact in one sentence, for histories, previews and what was just entered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from dayeight.core import facts as f
from dayeight.core.application import Case
from dayeight.core.fold import case_at
from dayeight.core.moments import local
from dayeight.core.reasons import fact_words, name_of
from dayeight.core.record import ALONE, record_of
from dayeight.core.search import WorkdaysOf
from dayeight.core.words import day_words, list_words

_PARTS = {
    "hiring_manager": "hiring manager",
    "recruiter": "recruiter",
    "interviewer": "interviewer",
    "agent": "agent",
    "referrer": "referrer",
    "contact": "contact",
}
_WANTED = {
    "assessment": "an assessment",
    "documents": "documents",
    "references": "references",
    "availability": "when you can come",
    "answer": "an answer",
}
_NEVER = {
    "phone": "not to call",
    "email": "not to mail",
    "thank_you": "not to send thank-you letters",
    "linkedin": "not to write on LinkedIn",
    "any": "not to be contacted at all",
}


class Telling:
    """Tells the facts of one application in words, with the names of its people."""

    def __init__(self, case: Case, facts: Iterable[f.Fact]) -> None:
        self._case = case
        self._by_id = {fact.id: fact for fact in facts}

    def words(self, fact: f.Fact) -> str:
        """One fact, without a full stop."""
        case, today = self._case, self._case.today
        day = day_words(local(fact.at, case.record.place).date(), today)
        if isinstance(fact, f.Retracted):
            undone = self._by_id.get(fact.fact)
            if isinstance(undone, f.Retracted):
                brought = self._by_id.get(undone.fact)
                return f"Brought back: {self.words(brought)}" if brought is not None else "Something was brought back"
            return f"Taken back: {self.words(undone)}" if undone is not None else "Something was taken back"
        told = self._own_words(fact, day)
        return f"Corrected: {told}" if fact.corrects else told

    def _own_words(self, fact: f.Fact, day: str) -> str:
        case, today = self._case, self._case.today
        match fact:
            case f.Candidate():
                place = ", ".join(part for part in (fact.country, fact.timezone) if part)
                return f"You: {fact.name}, {place}" if fact.name else f"Your place: {place}"
            case f.Opened():
                return "Application at " + ", ".join(part for part in (fact.company, fact.role) if part)
            case f.Person():
                reach = ", ".join(part for part in (fact.title, fact.email, fact.phone) if part)
                part = _PARTS[fact.part]
                return f"{fact.name}, {part}" + (f" ({reach})" if reach else "")
            case f.Chosen():
                return f"You chose for {fact.name.replace('_', ' ')}: {fact.value}"
            case f.Settled():
                return f"You dismissed {fact.for_} on {day}"
            case f.Said():
                return f"{name_of(case, fact.by)} said on {day}".capitalize() if not fact.by else (
                    f"{name_of(case, fact.by)} said on {day}"
                )  # fmt: skip
            case f.Requested():
                until = f", until {day_words(fact.deadline, today)}" if fact.deadline else ""
                return f"They asked you for {_WANTED[fact.what]} on {day}{until}"
            case f.Instructed():
                return f"They asked {list_words([_NEVER[word] for word in fact.never])} on {day}"
            case f.Moved() if fact.company:
                return f"{fact_words(case, fact)} (now at {fact.company})"
            case f.Offered() if fact.deadline:
                return f"{fact_words(case, fact)}, to be answered by {day_words(fact.deadline, today)}"
            case f.Cancelled() if fact.start:
                start = local(fact.start, case.record.place)
                return f"The interview of {day_words(start.date(), today)} was called off on {day}"
        return fact_words(case, fact)


def telling_of(application: str, facts: list[f.Fact], now: datetime, workdays_of: WorkdaysOf) -> Telling:
    """What tells these facts of one application, those that no longer count among them."""
    record = record_of(application, (fact for fact in facts if not isinstance(fact, f.Retracted | f.Candidate)))
    moment = local(now, record.place)
    place = record.details
    return Telling(case_at(record, moment, ALONE, workdays_of(place.country, place.region)), facts)


def lines_of(facts: list[f.Fact], known: Iterable[f.Fact], now: datetime, workdays_of: WorkdaysOf) -> list[str]:
    """These new facts in words, in the light of what is known of their applications."""
    before = list(known)
    lines = []
    tellings: dict[str, Telling] = {}
    for fact in facts:
        telling = tellings.get(fact.application)
        if telling is None:
            own = [each for each in (*before, *facts) if each.application == fact.application]
            telling = tellings[fact.application] = telling_of(fact.application, own, now, workdays_of)
        lines.append(telling.words(fact))
    return lines
