"""`dayeight replay story`: the whole way from a mailbox and notes to the plan (the eighth of the batch formats)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from dayeight.core.facts import Candidate, Fact, Person, Said
from dayeight.core.facts.codec import fact_from_json
from dayeight.core.facts.kinds import Part
from dayeight.core.moments import read_moment, zone
from dayeight.core.plan import plan_all
from dayeight.core.search import company_key, search_of
from dayeight.core.slugs import slug
from dayeight.errors import BadFact
from dayeight.flows.histories import promises_in
from dayeight.flows.mail_reads import Read, read_all
from dayeight.flows.mail_story import opened_from
from dayeight.flows.places import country_of
from dayeight.flows.timing import WorkdaysOf
from dayeight.reading.kinds.model import Contact
from dayeight.reading.story.people import Cast
from dayeight.reading.story.teller import Story, tell
from dayeight.reading.story.told import told_by

_BEGINNING = datetime(1970, 1, 2, tzinfo=UTC)
_CANDIDATE = frozenset({"name", "emails", "country", "timezone", "linkedin", "phone", "signature"})


def replay(
    name: str,
    story: Mapping[str, Any],
    raws: Sequence[bytes],
    entered: Sequence[Mapping[str, Any]],
    workdays_of: WorkdaysOf,
) -> Iterator[dict[str, Any]]:
    """For each check of a story, the output line of formats, section 8. Raises BadFact or BadDate, naming the key."""
    told = story.get("candidate") or {}
    about = {key: value for key, value in told.items() if key in _CANDIDATE and value is not None}
    candidate = fact_from_json({"kind": "candidate", "at": _BEGINNING.isoformat(), "application": "", **about}, UTC)
    assert isinstance(candidate, Candidate)
    place = zone(candidate.timezone)
    own = frozenset(email.casefold() for email in candidate.emails)
    days = workdays_of(candidate.country, None)
    found = [(raw, name) for raw in raws]
    for check in story.get("checks") or []:
        if not isinstance(check, dict) or "now" not in check:
            raise BadFact("A check of a story should be an object with 'now'.")
        now = read_moment(str(check["now"]), place)
        known = read_all(found, own, place, days, now, candidate.country)
        hand = [fact for fact in entered if read_moment(str(fact.get("at")), place) <= now]
        yield {"story": name, "now": str(check["now"]), **_line(candidate, known, hand, own, now, workdays_of)}


def _line(
    candidate: Candidate,
    reads: list[Read],
    entered: Sequence[Mapping[str, Any]],
    own: frozenset[str],
    now: datetime,
    workdays_of: WorkdaysOf,
) -> dict[str, Any]:
    place = zone(candidate.timezone)
    given, names = _given(entered, reads, place)
    told = [told_by(read.message, read.read, read.identity, own, read.proposed) for read in reads]
    stories = tell(told, given, place)
    country = candidate.country or country_of(candidate.timezone)
    # The person's own word for a company wins over what the mail calls it.
    stories = [replace(s, company=names[s.application][0]) if s.application in names else s for s in stories]
    opened = {s.application: opened_from(s, candidate.timezone, country, _BEGINNING) for s in stories}
    facts: list[Fact] = [candidate]
    for story in stories:
        facts += [opened[story.application], *(piece.fact for piece in story.pieces)]
    for application, some in given.items():
        if application not in opened:
            company, role = names[application]
            bare = Story(application, company, role, None, "", ())
            opened[application] = opened_from(bare, candidate.timezone, country, _BEGINNING)
            facts += [opened[application], *some]
        else:
            facts += [fact for fact in some if not isinstance(fact, Person)]
    for fact in [f for f in facts if isinstance(f, Said)]:
        region = opened[fact.application].region
        facts += promises_in(fact, place, workdays_of(candidate.country, region), candidate.country)
    search = search_of(facts, workdays_of)
    steps: list[dict[str, Any]] = []
    quiet: dict[str, str] = {}
    for case, planned in plan_all(search, sorted(search.records), now):
        details = case.record.details
        for step in planned.due:
            person = case.people.get(step.to)
            to = (person.email or person.name) if person is not None else step.to
            steps.append(
                {"company": details.company, "role": details.role, "rule": step.rule, "to": to, "channel": step.channel}
            )
        if planned.quiet_until is not None and details.company not in quiet:
            quiet[details.company] = planned.quiet_until.isoformat()
    return {"steps": steps, "quiet": quiet, "review": sum(read.read.review for read in reads)}


def _given(
    entered: Iterable[Mapping[str, Any]], reads: Iterable[Read], place: tzinfo
) -> tuple[dict[str, list[Fact]], dict[str, tuple[str, str]]]:
    """The facts entered by hand, by the application of the mail that they are about, or one of their own."""
    known: dict[str, tuple[str, str]] = {}
    for read in reads:
        if read.read.application:
            company, role = known.get(read.read.application, ("", ""))
            known[read.read.application] = (read.read.company or company, read.read.role or role)
    by_address = {
        who.email: read.read.application
        for read in reads
        if read.read.application
        for who in read.read.people
        if who.email
    }
    found: dict[str, list[Fact]] = {}
    casts: dict[str, Cast] = {}
    names: dict[str, tuple[str, str]] = {}
    for line in entered:
        values = dict(line)
        company, role = str(values.pop("company", "")), str(values.pop("role", "") or "")
        application = _application(company, role, known, _addresses(values), by_address)
        names[application] = (company, role)
        cast = casts.setdefault(application, Cast(application))
        at = read_moment(str(values["at"]), place)
        told = {key: _with_ids(key, value, cast, at) for key, value in values.items()}
        if isinstance(told.get("channel"), str):
            told["channel"] = _CHANNELS.get(str(told["channel"]), str(told["channel"]).replace(" ", "_"))
        found.setdefault(application, []).append(fact_from_json({**told, "application": application}, place))
    return {application: [*casts[application].facts, *facts] for application, facts in found.items()}, names


def _addresses(value: Any) -> set[str]:
    """All addresses in a line."""
    if isinstance(value, dict):
        own = {str(value["email"]).casefold()} if value.get("email") else set()
        return own.union(*(_addresses(each) for each in value.values()))
    return set().union(*(_addresses(each) for each in value)) if isinstance(value, list) else set()


def _application(
    company: str, role: str, known: Mapping[str, tuple[str, str]], addresses: set[str], by_address: Mapping[str, str]
) -> str:
    met = [by_address[email] for email in sorted(addresses) if email in by_address]
    if met:
        return met[0]
    key = company_key(company)
    fitting = [name for name, (its, _) in known.items() if company_key(its) == key]
    exact = [name for name in fitting if role and known[name][1].casefold() == role.casefold()]
    return (exact or fitting or [f"hand-{slug(company, role)}"])[0]


# A talk by video is spoken words, as on the phone.
_CHANNELS = {"video": "phone", "call": "phone", "mail": "email"}
_PEOPLE = frozenset({"people", "by", "to", "from", "person"})


def _with_ids(key: str, value: Any, cast: Cast, at: datetime) -> Any:
    """People told as objects, as ids of the cast."""
    if isinstance(value, dict) and ("name" in value or "email" in value) and key in _PEOPLE:
        part: Part | None = value.get("part")
        contact = Contact(str(value.get("name") or ""), str(value.get("email") or "").casefold(), "")
        return cast.meet(contact, at - timedelta(days=30), part)
    if isinstance(value, list) and key in (*_PEOPLE, "notes"):
        return [_with_ids(key, each, cast, at) if key != "notes" else _note(each, cast, at) for each in value]
    return value


def _note(note: Any, cast: Cast, at: datetime) -> Any:
    if not isinstance(note, dict):
        return note
    return {**note, "person": _with_ids("person", note.get("person"), cast, at)}
