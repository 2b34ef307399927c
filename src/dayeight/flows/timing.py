"""What was said about timing, at once in words: who owes an answer by when, and until when it is quiet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dayeight.core.application import Case
from dayeight.core.facts import Interviewed, Opened, Person, Promised
from dayeight.core.facts.kinds import Sector, Size, Stage
from dayeight.core.moments import local, zone
from dayeight.core.playbook.choices import AS_IT_COMES, Choices
from dayeight.core.promises import due_day, is_for_the_plan
from dayeight.core.reasons import sum_words
from dayeight.core.rules.check_in import opening_day
from dayeight.core.search import case_of, search_of
from dayeight.core.words import day_words, number_words
from dayeight.core.workdays import Workdays
from dayeight.flows.places import country_of
from dayeight.reading.promise_facts import WHAT, promise_of
from dayeight.reading.promises import PromiseRead, explain, read_promises

WorkdaysOf = Callable[[str | None, str | None], Workdays]

# What the few words of a short answer are heard after, and how they may begin.
_ASKED = "You will hear from us "
_SHORT = 8
_TIME_WORDS = frozenset({
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "couple", "few",
    "several", "in", "by", "within", "before", "until", "till", "not", "after", "next", "this", "the", "end",
    "early", "late", "mid", "middle", "on", "at", "probably", "about", "around", "maybe", "roughly", "hopefully",
    "perhaps", "sometime", "today", "tonight", "tomorrow", "soon", "shortly", "asap", "week", "weeks", "first",
    "second", "last", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "sept", "oct", "nov", "dec",
})  # fmt: skip

ASK_WHEN = "When do you expect to decide, and may I check in with you after that day?"


@dataclass(frozen=True, slots=True)
class Timing:
    """The live line and what it rests on.

    `due` is the day by which they said they would answer (None: no day was named), `quiet_until` the first day on
    which a check-in is right, `arithmetic` how that day comes about, `ask` the question that would narrow vague words,
    `other_due` the earlier reading where the words have two.
    """

    line: str
    due: date | None
    quiet_until: date | None
    arithmetic: str
    ask: str | None
    other_due: date | None = None


def read_timing(
    text: str,
    ended: datetime,
    *,
    country: str | None = None,
    region: str | None = None,
    workdays_of: WorkdaysOf,
    due: date | None = None,
    timezone: str = "UTC",
    sector: Sector | None = None,
    size: Size | None = None,
    stage: Stage = "first",
    choices: Choices = AS_IT_COMES,
) -> Timing:
    """The line under the timing field, for an interview that ended at `ended` (aware, or the employer's wall clock).

    `due` is a day that the person put in the place of the one that was read; `choices` are the candidate's own
    numbers. Raises BadDate for an unknown zone.
    """
    if stage == "informational":
        return Timing("After a talk for advice nobody owes you an answer.", None, None, "", None)
    place = zone(timezone)
    aware = ended if ended.tzinfo is not None else ended.replace(tzinfo=place)
    day = local(aware, place).date()
    workdays = workdays_of(country, region)
    told, reads = promises_told(text, aware, due, "x", workdays, place_name=timezone, country=country)
    details = Opened(
        at=aware, application="x", company="", country=country, region=region, timezone=timezone, sector=sector,
        size=size,
    )  # fmt: skip
    someone = Person(at=aware, application="x", person="p", name="They", part="recruiter", email="p@example.com")
    talk = Interviewed(at=aware, application="x", people=("p",), stage=stage)
    search = search_of([details, someone, talk, *told], workdays_of)
    search.choices = choices
    case = case_of(search, "x", aware)
    promise = max((p for p in told if is_for_the_plan(p)), key=lambda p: _by_due(p, day, workdays), default=None)
    return _told(case, promise, _read_as(promise, reads), text, day, due)


def promises_told(
    text: str,
    ended: datetime,
    due: date | None,
    application: str,
    workdays: Workdays,
    *,
    place_name: str,
    by: str | None = None,
    country: str | None = None,
) -> tuple[list[Promised], list[PromiseRead]]:
    """The promises in words said in a talk that ended at an aware moment, and how they were read.

    With `due` (named by the person) there is one promise of that day, with all the words as its quote. Where several
    are about the outcome, the one that runs longest is dated at the end of the talk and the others seconds before,
    so that the longest is the one that counts: when in doubt, wait. Without a country the time zone tells it.
    """
    said = local(ended, zone(place_name))
    reads = _read(text, said, workdays, country or country_of(place_name)) if text.strip() else []
    if due is not None:
        first = next((read for read in reads if read.kind != "scheduling"), None)
        what = WHAT[first.kind] if first else "decision"
        promise = Promised(
            at=ended, application=application, by=by, what=what, due=due, strength="firm", quote=text.strip(),
            silence_means_no=first.silence_means_no if first else False,
        )  # fmt: skip
        return [promise], reads
    told = [promise_of(read, ended, application, by) for read in reads]
    planned = sorted((p for p in told if is_for_the_plan(p)), key=lambda p: _by_due(p, said.date(), workdays))
    rest = [p for p in told if not is_for_the_plan(p)]
    seconds = range(len(planned) - 1, -1, -1)
    dated = [replace(p, at=p.at - timedelta(seconds=back)) for p, back in zip(planned, seconds, strict=True)]
    return [*dated, *rest], reads


def _read(text: str, said: datetime, workdays: Workdays, country: str | None) -> list[PromiseRead]:
    """What the words promise. A few words of time alone ("a week", "by Friday") answer the question that was asked."""
    reads = list(read_promises(text, said, workdays=workdays, country=country).promises)
    words = text.split()
    first = words[0].casefold().strip(".,;:!\"'")
    if reads or len(words) > _SHORT or not (first in _TIME_WORDS or first[:1].isdigit()):
        return reads
    found = read_promises(_ASKED + text.strip(), said, workdays=workdays, country=country).promises
    return [replace(read, quote=text.strip(), start=text.find(text.strip())) for read in found[:1]]


def how_counted(case: Case) -> str:
    """How the day of the promise that counts comes about from its words, in one line; "" where they do not tell."""
    fact = case.pledge.fact if case.pledge is not None else None
    if not isinstance(fact, Promised) or not fact.quote:
        return ""
    said = local(fact.at, case.record.place)
    details = case.record.details
    country = details.country or country_of(details.timezone)
    reads = read_promises(fact.quote, said, workdays=case.workdays, country=country).promises
    read = next((read for read in reads if read.due == fact.due and read.phrase), None)
    return explain(read, said) if read is not None else ""


def _by_due(promise: Promised, said: date, workdays: Workdays) -> tuple[date, str]:
    return due_day(promise, said, workdays) or date.min, promise.what


def _read_as(promise: Promised | None, reads: list[PromiseRead]) -> PromiseRead | None:
    if promise is None:
        return None
    return next((read for read in reads if read.quote == promise.quote and read.due == promise.due), None)


def _told(
    case: Case, promise: Promised | None, read: PromiseRead | None, text: str, day: date, due: date | None
) -> Timing:
    quiet, arithmetic = _quiet(case)
    days = (quiet - day).days
    if promise is not None and promise.silence_means_no and promise.due is not None:
        line = f"No word by {day_words(promise.due, day)} means no, as they said: there is nothing to chase."
        return Timing(line, promise.due, None, "", None, read.other_due if read else None)
    until = f"quiet until {day_words(quiet, day)}, day {number_words(days)}."
    if promise is not None and promise.due is not None:
        other = read.other_due if read and due is None else None
        if other is not None and read is not None:
            low, high = sorted((other, promise.due))
            phrase = f'"{read.phrase}"' if read.phrase else "This"
            both = f"{phrase} can mean {day_words(low, day)} or {day_words(high, day)}; the later one is taken."
            arithmetic = f"{both} {arithmetic}"
        elif read is not None and read.phrase and due is None:
            arithmetic = f"{explain(read, day)} {arithmetic}"
        line = f"They owe you {_ANSWERS[promise.what]} by {day_words(promise.due, day)}; {until}"
        return Timing(line, promise.due, quiet, arithmetic, None, other)
    if promise is not None and promise.earliest is not None:
        line = f"Not before {day_words(promise.earliest, day)}; {until}"
        return Timing(line, None, quiet, arithmetic, read.ask if read else None)
    if not text.strip():
        said = "Nothing was said about timing"
    elif promise is None:
        said = "No day was found in these words"
    else:
        said = "They named no day"
    ask = (read.ask if read else None) or ASK_WHEN
    return Timing(f"{said}; {until}", None, quiet, arithmetic, ask)


def quiet_after_talk(case: Case, state: str) -> tuple[str, str] | None:
    """For an application that waits for its first answer since the talk: until when it is quiet, and the arithmetic.

    It also speaks while a thank-you is due, when the plan itself names no quiet day.
    """
    waits = state in ("interviewed", "waiting") and not case.sent("CHECK-1")
    if not waits or case.last is None or case.episode is None or case.episode.long:
        return None
    if case.pledge is not None and case.pledge.silence_means_no:
        return None
    quiet, arithmetic = _quiet(case)
    days = (quiet - case.last.day).days
    after = f"Apart from a thank-you it is quiet until {day_words(quiet, case.today)}, day {number_words(days)}."
    return (after, arithmetic) if quiet > case.today else None


_ANSWERS = {
    "decision": "an answer",
    "next_round": "word of the next round",
    "update": "an answer",
    "scheduling": "a time",
    "reply": "a reply",
}


def _quiet(case: Case) -> tuple[date, str]:
    """The day on which a check-in opens, as the plan will reckon it, and the arithmetic."""
    _, sums, _ = opening_day(case)
    return sums[-1].end, " ".join(sum_words(case, total) for total in sums)
