"""The debrief: what a person tells after an interview becomes facts, all kept together or none.

Eight questions at most, each of which may be skipped: company and role; when; whom you met; what each talked about;
what was said about timing; what you agreed; which stage; anything to add.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, get_args

from dayeight.core.facts import Candidate, Evidence, Fact, Interviewed, Note, Opened, Person, Promised
from dayeight.core.facts.codec import LONGEST_TEXT
from dayeight.core.facts.kinds import Leave, Part, Sector, Size, Stage
from dayeight.core.moments import local, zone
from dayeight.core.promises import is_for_the_plan
from dayeight.core.words import day_words, list_words
from dayeight.errors import BadInput
from dayeight.flows.ids import new_id
from dayeight.flows.known import (
    LONGEST_NAME,
    Known,
    application_of,
    checked,
    clean_address,
    known_application,
    new_application,
    new_person,
    person_named,
    place_of,
    same_content,
)
from dayeight.flows.make_plan import keep
from dayeight.flows.places import country_of, only_zone_of
from dayeight.flows.ports import Owner, World
from dayeight.flows.timing import Timing, WorkdaysOf, promises_told, read_timing

__all__ = [
    "BadAnswer", "Debrief", "Met", "Timing", "facts_of", "keep_debrief", "known_for", "preview", "read_timing",
]  # fmt: skip

# A clock that runs a little ahead is no interview of the future.
_AHEAD = timedelta(minutes=5)


class BadAnswer(BadInput):
    """An answer that cannot be used; `question` is the name of the field in `Debrief`."""

    def __init__(self, question: str, sentence: str, hint: str = "") -> None:
        super().__init__(sentence, hint)
        self.question = question


@dataclass(frozen=True, slots=True)
class Met:
    """A person met, and the notes of that talk; `person` is the id where the application knows them already."""

    name: str
    part: str = "interviewer"
    email: str | None = None
    phone: str | None = None
    title: str | None = None
    note: str = ""
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Debrief:
    """The answers. Only the company is needed, or the application; the rest may be left out.

    `ended` is when the talk ended (None: just now; without offset: the employer's clock). `timing` are their words
    about when they answer, `timing_by` who said them, `due` a day named by hand in the place of the one read.
    """

    company: str
    role: str = ""
    application: str | None = None
    ended: datetime | None = None
    stage: str = "first"
    met: tuple[Met, ...] = ()
    timing: str = ""
    timing_by: str | None = None
    due: date | None = None
    leave: tuple[str, ...] = ()
    note: str = ""
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    sector: str | None = None
    size: str | None = None
    source: str = "debrief"


def keep_debrief(world: World, owner: Owner, debrief: Debrief) -> str:
    """Keep the facts of a debrief, all or none, and replan; returns the id of the application.

    Raises BadAnswer, NotFound, or Conflict if it is not clear which application is meant.
    """
    known = known_for(world, owner, debrief)
    keep(world, owner, facts_of(debrief, world.clock(), known, world.workdays_of))
    return known.application


def preview(world: World, owner: Owner, debrief: Debrief) -> list[Fact]:
    """The facts that a debrief would add; nothing is kept."""
    return facts_of(debrief, world.clock(), known_for(world, owner, debrief), world.workdays_of)


def known_for(world: World, owner: Owner, debrief: Debrief) -> Known:
    """The application that a debrief is about, as it stands, or a new one."""
    if debrief.application:
        return known_application(world, owner, debrief.application)
    company, role = _line("company", debrief.company), _line("role", debrief.role)
    if not company:
        raise BadAnswer("company", "A debrief needs the name of the company.", "Which company was it?")
    found = application_of(world, owner, company, role)
    return found if found is not None else new_application(world, owner, company, role)


def facts_of(debrief: Debrief, now: datetime, known: Known, workdays_of: WorkdaysOf) -> list[Fact]:
    """The facts of a debrief that are not known yet, all of one entry. Raises BadAnswer, naming the question."""
    details = _details(debrief, known, now)
    with _asked("timezone"):
        place = zone(details.timezone)
    ended = _ended(debrief, now, details)
    details = replace(details, at=ended) if known.details is None else details
    people, met = _people(debrief, known, ended)
    talked = list({person.person: person for _, person in met}.values())
    promised = _promised(debrief, details, ended, people, [p.person for p in talked], workdays_of)
    talk = _talk(debrief, ended, details.application, met)
    day = day_words(local(ended, place).date(), local(now, place).date())
    told: list[tuple[Fact, str]] = []
    if known.candidate is None:
        home, source = place_of(known, now)[0], "taken from this computer's clock"
        if home == "UTC":  # a computer that does not know where it is
            home, source = details.timezone, "taken from the employer's place"
        told.append((Candidate(at=now, timezone=home, country=country_of(home)), source))
    told.append((details, ", ".join(part for part in (details.company, details.role) if part)))
    told += [(person, f"{person.name}, {person.part.replace('_', ' ')}") for person in people.values()]
    who = f" with {list_words([person.name for person in talked])}" if talked else ""
    told.append((_joined(talk, known), f"Interview{who} on {day}"))
    promised = _in_place_of(promised, known, ended)
    told += [(promise, debrief.timing.strip() or f"by {promise.due}") for promise in promised]
    return _kept(told, known, now, debrief.source)


def _kept(told: list[tuple[Fact, str]], known: Known, now: datetime, source: str) -> list[Fact]:
    """The new ones among these facts, with ids, one entry and their evidence."""
    before: list[Fact] = [*known.facts, *([known.candidate] if known.candidate else [])]
    entry = new_id(now)
    found: list[Fact] = []
    for fact, words in told:
        if any(same_content(fact, old) for old in before if type(old) is type(fact)):
            continue
        evidence = Evidence(source, words=words[:LONGEST_TEXT])
        found.append(checked(replace(fact, id=new_id(now), entry=entry, known=now, evidence=evidence)))
    return found


def _in_place_of(promised: list[Promised], known: Known, ended: datetime) -> list[Promised]:
    """The promise that counts stands in for the one told of the same talk before."""
    earlier = [
        fact for fact in known.facts
        if isinstance(fact, Promised) and is_for_the_plan(fact) and _minute(fact.at) == _minute(ended)
    ]  # fmt: skip
    planned = [promise for promise in promised if is_for_the_plan(promise)]
    if not earlier or not planned:
        return promised
    last = planned[-1]
    return [replace(each, corrects=earlier[-1].id) if each is last else each for each in promised]


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _joined(talk: Interviewed, known: Known) -> Interviewed:
    """The talk itself, or a correction that adds to the one already known of that minute."""
    for old in known.talks:
        if _minute(old.at) == _minute(talk.at):
            notes = old.notes + tuple(note for note in talk.notes if note not in old.notes)
            people = old.people + tuple(person for person in talk.people if person not in old.people)
            leave = old.leave + tuple(item for item in talk.leave if item not in old.leave)
            stage = talk.stage if talk.stage != "first" else old.stage
            return replace(old, stage=stage, people=people, leave=leave, notes=notes, corrects=old.id)
    return talk


def _details(debrief: Debrief, known: Known, now: datetime) -> Opened:
    """The details with what the debrief says of them; the employer's place is the candidate's by default."""
    country = _line("country", debrief.country or "").upper() or None
    region = _line("region", debrief.region or "").upper() or None
    timezone = (debrief.timezone or "").strip() or None
    sector = _one_of("sector", debrief.sector, Sector)
    size = _one_of("size", debrief.size, Size)
    old = known.details
    if old is None:
        home, home_country = place_of(known, now)
        company = _line("company", debrief.company)
        if not company:
            raise BadAnswer("company", "A debrief needs the name of the company.", "Which company was it?")
        where = country or (country_of(timezone) if timezone else home_country)
        return Opened(
            at=now, application=known.application, company=company, role=_line("role", debrief.role),
            country=where, region=region, timezone=timezone or only_zone_of(where) or home, sector=sector, size=size,
        )  # fmt: skip
    changed: dict[str, Any] = {
        key: value
        for key, value in (
            ("country", country), ("region", region), ("timezone", timezone), ("sector", sector), ("size", size),
            ("role", _line("role", debrief.role) if not old.role else ""),
        )
        if value and getattr(old, key) != value
    }  # fmt: skip
    return replace(old, corrects=old.id, **changed) if changed else old


def _ended(debrief: Debrief, now: datetime, details: Opened) -> datetime:
    place = zone(details.timezone)
    ended = debrief.ended or now.astimezone(place).replace(second=0, microsecond=0)
    if ended.tzinfo is None:
        ended = ended.replace(tzinfo=place)
    if ended > now + _AHEAD:
        raise BadAnswer(
            "ended",
            f"The interview would end on {day_words(local(ended, place).date())}, which has not come yet.",
            "A debrief is for a talk that has taken place; keep one to come as an arranged interview.",
        )
    return ended


def _people(
    debrief: Debrief, known: Known, ended: datetime
) -> tuple[dict[str, Person], list[tuple[Met, Person]]]:  # fmt: skip
    """All people of the application with what the debrief adds to them, and those who were met, in order."""
    people = dict(known.people)
    found: list[tuple[Met, Person]] = []
    for met in debrief.met:
        if not met.name.strip() and not met.person:
            if met.note.strip() or (met.email or "").strip():
                raise BadAnswer("met", "One of the people has no name.", "A first name or a title is enough.")
            continue
        with _asked("met"):
            person = _person(met, people, known.application, ended)
        people[person.person] = person
        found.append((met, person))
    return people, found


def _person(met: Met, people: dict[str, Person], application: str, ended: datetime) -> Person:
    part: Part = _one_of("met", met.part, Part) or "interviewer"
    old = people.get(met.person or "") or person_named(people, met.email or "") or person_named(people, met.name)
    if old is None:
        return new_person(
            people, ended, application, met.name, part, email=met.email, phone=met.phone, title=met.title
        )  # fmt: skip
    changed: dict[str, Any] = {
        "part": part if met.part != "interviewer" else old.part,
        "email": clean_address(met.email) or old.email,
        "phone": " ".join((met.phone or "").split()) or old.phone,
        "title": " ".join((met.title or "").split()) or old.title,
    }
    if all(getattr(old, key) == value for key, value in changed.items()):
        return old
    return replace(old, at=max(ended, old.at), id="", corrects="", **changed)


def _talk(debrief: Debrief, ended: datetime, application: str, met: list[tuple[Met, Person]]) -> Interviewed:
    notes = [
        Note(person.person, _note("met", told.note, person.name)) for told, person in met if told.note.strip()
    ]  # fmt: skip
    if debrief.note.strip():
        notes.append(Note(None, _note("note", debrief.note, "")))
    return Interviewed(
        at=ended,
        application=application,
        stage=_one_of("stage", debrief.stage, Stage) or "first",
        people=tuple(dict.fromkeys(person.person for _, person in met)),
        leave=tuple(dict.fromkeys(_needed("leave", item, Leave) for item in debrief.leave)),
        notes=tuple(notes),
    )


def _promised(
    debrief: Debrief,
    details: Opened,
    ended: datetime,
    people: dict[str, Person],
    talked: list[str],
    workdays_of: WorkdaysOf,
) -> list[Promised]:
    text = debrief.timing
    if len(text) > LONGEST_TEXT:
        raise _too_long("timing", "What was said about timing")
    workdays = workdays_of(details.country, details.region)
    by = _who_said_it(debrief, people, talked)
    told, _ = promises_told(
        text, ended, debrief.due, details.application, workdays, place_name=details.timezone, by=by,
        country=details.country,
    )  # fmt: skip
    day = local(ended, zone(details.timezone)).date()
    for promise in told:
        until = promise.due
        if until is not None and until < day:
            raise BadAnswer(
                "due" if debrief.due is not None else "timing",
                f"They would owe an answer by {day_words(until)}, before the interview on {day_words(day)}.",
                "Write the day with its month, such as 30 November, or name it as 2026-11-30.",
            )
    return told


def _who_said_it(debrief: Debrief, people: dict[str, Person], talked: list[str]) -> str | None:
    """Who is named, else the one person met, else the only one met whose name stands in the words."""
    if debrief.timing_by and debrief.timing_by.strip():
        found = person_named(people, debrief.timing_by)
        if found is None:
            raise BadAnswer(
                "timing_by", f"{debrief.timing_by!r} is none of the people of this application.",
                "Name one of those you met.",
            )  # fmt: skip
        return found.person
    if len(talked) == 1:
        return talked[0]
    words = {word.strip(".,;:!?()\"'").casefold() for word in debrief.timing.split()}
    named = [name for name in talked if words & set(people[name].name.casefold().split())]
    return named[0] if len(named) == 1 else None


def _note(question: str, text: str, name: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise _too_long(question, f"The note about {name}" if name else "The note")
    return text.strip()


def _too_long(question: str, what: str) -> BadAnswer:
    return BadAnswer(
        question,
        f"{what} has more than {LONGEST_TEXT:,} characters.",
        "Keep the few lines that matter for a letter; nothing else was lost.",
    )


def _line(question: str, text: str) -> str:
    found = " ".join(text.split())
    if len(found) > LONGEST_NAME:
        raise BadAnswer(question, f"This has more than {LONGEST_NAME} characters.", "A name or a title is enough.")
    return found


def _one_of(question: str, value: str | None, allowed: object) -> Any:
    found = (value or "").strip().lower().replace("-", "_").replace(" ", "_")
    return _needed(question, found, allowed) if found else None


def _needed(question: str, value: str, allowed: object) -> Any:
    known: tuple[str, ...] = get_args(allowed)
    found = value.strip().lower().replace("-", "_").replace(" ", "_")
    if found not in known:
        raise BadAnswer(question, f"{value!r} is not one of the answers.", "Known: " + ", ".join(known) + ".")
    return found


@contextmanager
def _asked(question: str) -> Iterator[None]:
    """Names the question in an error that comes from a room that knows none."""
    try:
        yield
    except BadAnswer:
        raise
    except BadInput as error:
        raise BadAnswer(question, str(error), error.hint) from error
