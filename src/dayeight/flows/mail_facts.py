"""What one message or invitation says, as facts: an interview arranged, moved or called off, a promise, a mail sent."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from typing import get_args

from dayeight.core.facts import Cancelled, Candidate, Evidence, Fact, Opened, Person, Scheduled
from dayeight.core.facts.kinds import Part, Stage
from dayeight.core.moments import local, zone
from dayeight.core.slugs import slug, unique
from dayeight.core.words import day_words, time_words
from dayeight.errors import BadDate
from dayeight.flows.mail_matching import (
    Application,
    Who,
    company_in,
    is_machine,
    matching,
    part_of,
    role_in,
)
from dayeight.flows.places import country_of
from dayeight.flows.timing import WorkdaysOf
from dayeight.reading.invites import Invite
from dayeight.reading.messages import Message

_INTERVIEW = re.compile(
    r"\binterview|\bscreen(?:ing)?\b|\bon-?site\b|\bhiring\b|recruit|\bpanel\b|candidate|vorstellungsgespr|bewerb"
    r"|entretien|entrevista|colloquio|sollicitatie|\bintro(?:ductory)? call\b",
    re.IGNORECASE,
)
_ABOUT_A_JOB = re.compile(
    r"\binterview|\bapplication\b|\bposition\b|\brole\b|\bcandidate|\bhiring\b|vorstellungsgespr|bewerbung",
    re.IGNORECASE,
)
_MORE_TIME = re.compile(
    r"\b(?:we|i|they|it|team|committee|panel|process|decision|things|manager)\b[^.!?\n]{0,60}?"
    r"(?:\b(?:need|needs|take|takes|taking)\b[^.!?\n]{0,40}\b(?:more time|longer than|a (?:bit|little) longer)"
    r"|\bstill (?:deciding|reviewing|interviewing|making (?:a|our) decision|finali[sz]ing)"
    r"|\b(?:been|are|is) (?:a )?(?:bit )?delayed\b|\bbrauchen (?:noch )?(?:etwas )?(?:mehr )?zeit\b)(?![^.!\n]*\?)"
    r"|\bwir brauchen (?:noch )?(?:etwas )?(?:mehr )?zeit\b",
    re.IGNORECASE,
)
_SCREEN = re.compile(
    r"\b(?:phone|recruiter|initial|hr|intro(?:ductory)?)\b[^.\n]{0,20}\b(?:screen|call|chat)|screening", re.I
)
_FINAL = re.compile(r"\bfinal\b", re.IGNORECASE)
_SAME_MAIL = timedelta(hours=36)


@dataclass(slots=True)
class Letterbox:
    """What reading needs to know: the moment, the candidate's place and addresses, what is kept, the applications."""

    now: datetime
    home: str
    country: str | None
    kept: set[str]
    applications: dict[str, Application]
    workdays_of: WorkdaysOf
    own: set[str] = field(default_factory=set)
    candidate: Candidate | None = None

    @property
    def place(self) -> tzinfo:
        """The zone for times that name none: the candidate's."""
        return zone(self.home)

    def take(self, fact: Fact) -> None:
        """One more fact is proposed."""
        self.kept.add(fact.id)
        self.applications.setdefault(fact.application, Application(fact.application, None)).add(fact)

    def take_candidate(self, fact: Fact) -> None:
        """Place and addresses of the candidate."""
        if isinstance(fact, Candidate) and (self.candidate is None or fact.at >= self.candidate.at):
            self.candidate = fact
            self.own |= {email.casefold() for email in fact.emails}
            self.home, self.country = fact.timezone, fact.country or country_of(fact.timezone)


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that was read: in words, in which application, the words that show it, its facts (none: no fact)."""

    line: str
    application: Application | None = None
    words: str = ""
    facts: tuple[Fact, ...] = ()


def calendar_facts(
    invites: Iterable[Invite], place: str, box: Letterbox, message: Message | None = None
) -> Iterator[Reading]:
    """What the events of a calendar say; an older version of one that is known says nothing."""
    for invite in sorted(invites, key=lambda i: (i.uid, i.sequence, i.stamped or box.now)):
        shown = invite.summary[:80] or "an event"
        if invite.method in ("REPLY", "COUNTER", "REFRESH"):
            continue
        if invite.all_day:
            yield Reading(f'"{shown}" is a whole day and names no time')
            continue
        who = [
            (name, email)
            for name, email in (invite.organizer, *((g.name, g.email) for g in invite.attendees))
            if (name or email) and email not in box.own
        ]
        if message is not None and message.from_.email and message.from_.email not in box.own:
            sender = (message.from_.name, message.from_.email)
            who = who or [sender]
        who = list(dict.fromkeys(who))
        words = f"{invite.summary} {message.subject if message else ''}"
        application, by = matching(box.applications.values(), who, f"{words} {invite.description[:500]}")
        likely = _INTERVIEW.search(f"{words} {invite.description[:2000]}") is not None
        if application is None and likely and not invite.cancelled:
            application = _new_application(who, words, invite.timezone, box)
        if application is None or (by in ("domain", "name") and not likely):
            yield Reading(f'"{shown}": no application fits')
            continue
        yield from _invitation(invite, application, who, place, box, message)


def _invitation(
    invite: Invite, application: Application, who: list[Who], place: str, box: Letterbox, message: Message | None
) -> Iterator[Reading]:
    key = _invite_key(invite)
    at = min(moment for moment in (invite.stamped, _date(message) if message else None, box.now) if moment)
    if invite.floating and application.details is not None:
        # A time without a zone is the employer's (D1), which is known only now that the application is.
        there = zone(application.details.timezone)
        invite = replace(invite, start=local(invite.start, box.place).replace(tzinfo=there), timezone=str(there))
    earlier = [fact for fact in application.invitations() if fact.id.startswith(f"{key}-")]
    newest = max((_sequence(fact.id) for fact in earlier), default=-1)
    if invite.sequence < newest:
        yield Reading(f'"{invite.summary[:80]}" is an older version of an invitation that is known')
        return
    opened = [application.details] if application.is_new and application.details else []
    people, made = _people(who, application, key, at, "")
    by = people[0].person if people else None
    start = local(invite.start, zone(application.details.timezone) if application.details else box.place)
    when = f"{day_words(start.date(), box.now.date())} at {time_words(start)}"
    stamp = invite.start.astimezone(zone("UTC")).strftime("%Y%m%dT%H%MZ")
    facts: list[Fact] = []
    if invite.cancelled:
        called_off = earlier[-1].start if earlier and invite.start not in [e.start for e in earlier] else invite.start
        facts.append(
            Cancelled(
                at=at, id=f"{key}-{invite.sequence}-{stamp}-off", application=application.id, by=by, start=called_off
            )
        )
        line = f"The interview of {when} is called off"
        opened, made = [], []
    else:
        same = [fact for fact in earlier if fact.start == invite.start]
        if same:
            yield Reading("", application, "", (same[0],))
            return
        moved = [fact for fact in earlier if f"{fact.id}-moved" not in box.kept]
        for fact in moved:
            facts.append(Cancelled(at=at, id=f"{fact.id}-moved", application=application.id, by=by, start=fact.start))
        talked = f"{invite.summary} {message.subject if message else ''}"
        facts.append(
            Scheduled(
                at=at, id=f"{key}-{invite.sequence}-{stamp}", application=application.id, start=invite.start,
                stage=_stage(talked, application), people=tuple(p.person for p in people), by=by,
            )
        )  # fmt: skip
        line = f"Interview {'moved to' if moved else 'on'} {when}" + _remarks(invite, box)
    words = invite.summary or invite.description[:200]
    where = f"{place} {invite.uid}".strip()
    yield Reading(line, application, words, tuple(_dressed([*opened, *made, *facts], box, "invite", where, words)))


def _remarks(invite: Invite, box: Letterbox) -> str:
    remarks = []
    if invite.floating:
        remarks.append(f"the invitation names no time zone; taken as {invite.timezone or box.home}")
    if invite.recurring:
        remarks.append("it is a series; only its first date is taken")
    return f" ({'; '.join(remarks)})" if remarks else ""


def _stage(words: str, application: Application) -> Stage:
    if _SCREEN.search(words):
        return "screen"
    if _FINAL.search(words):
        return "final"
    return "later" if application.had_talk else "first"


def _new_application(who: list[Who], words: str, timezone: str | None, box: Letterbox) -> Application | None:
    """A new application to propose; None where no employer shows."""
    company = company_in(who, words)
    if not company:
        return None
    role = role_in(words)
    here = box.home
    if timezone and timezone != "UTC" and country_of(timezone):
        here = timezone
    try:
        zone(here)
    except BadDate:
        here = box.home
    name = unique(slug(company, role) or "application", box.applications.__contains__)
    details = Opened(
        at=box.now, id=f"opened-{_key(name + company)}", application=name, company=company, role=role, timezone=here,
        country=country_of(here) if here != box.home else box.country,
    )  # fmt: skip
    return Application(name, details, is_new=True)


def _people(
    who: Iterable[Who], application: Application, key: str, at: datetime, signature: str
) -> tuple[list[Person], list[Fact]]:
    """The people of these names and addresses, and the facts of those that are new to the application."""
    found: list[Person] = []
    made: list[Fact] = []
    people = dict(application.people)
    for name, email in who:
        if is_machine(email):
            continue  # it can be neither thanked nor asked
        person = application.person_at(email) if email else None
        if person is None:
            shown = name or email.partition("@")[0].replace(".", " ").title()
            word = part_of(name, email, signature)
            part: Part = next(each for each in get_args(Part) if each == word)
            person_id = unique(slug(shown) or "person", people.__contains__)
            person = Person(
                at=at, id=f"{_key(key)}-{_key(application.id + person_id)[2:10]}", application=application.id,
                person=person_id, name=shown, part=part, email=email or None,
                order=max((p.order for p in people.values()), default=-1) + 1,
            )  # fmt: skip
            people[person_id] = person
            made.append(person)
        found.append(person)
    return found, made


def _dressed(facts: Iterable[Fact], box: Letterbox, source: str, where: str, words: str) -> list[Fact]:
    """Facts that became known now, of one entry, with where and in which words they were found."""
    told = list(facts)
    entry = told[-1].id if told else ""
    evidence = Evidence(source, where[:2000], words[:2000])
    return [replace(fact, known=box.now, entry=entry, evidence=evidence) for fact in told]


def _sentence(text: str, start: int) -> str:
    begin = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    ends = [place for mark in ".!?\n" if (place := text.find(mark, start)) >= 0]
    return text[begin : min(ends, default=len(text)) + 1].strip()


def _key(name: str) -> str:
    """A short name for a message or event, the same whenever it is read."""
    return "m-" + hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:24]


def _invite_key(invite: Invite) -> str:
    occurrence = invite.occurrence.isoformat() if invite.occurrence else ""
    named = invite.uid or f"{invite.summary} {invite.organizer}"
    return "i-" + hashlib.sha256(f"{named} {occurrence}".encode("utf-8", "replace")).hexdigest()[:24]


def _sequence(fact_id: str) -> int:
    number = fact_id.split("-")[2:3]
    return int(number[0]) if number and number[0].isdigit() else 0


def _date(message: Message) -> datetime:
    assert message.date is not None
    return message.date
