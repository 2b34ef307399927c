"""Batch planning: a history (formats, section 3) becomes a search, and each of its checks a line of the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from dayeight.core.facts import Candidate, Fact, Opened, Person, Promised, Said
from dayeight.core.facts.codec import fact_from_json
from dayeight.core.moments import local, read_moment, zone
from dayeight.core.plan import plan_one
from dayeight.core.search import Search, search_of
from dayeight.core.steps import ApplicationPlan, Step
from dayeight.core.workdays import Workdays
from dayeight.errors import BadFact
from dayeight.flows.known import zone_name
from dayeight.flows.places import country_of
from dayeight.reading.promise_facts import promise_of
from dayeight.reading.promises import read_promises

WorkdaysOf = Callable[[str | None, str | None], Workdays]

# The keys of a history, and those of this command's own output, which labelled files may carry along.
KEYS = frozenset({"id", "candidate", "application", "people", "facts", "checks"})
OUTPUT_KEYS = frozenset({"now", "steps", "quiet_until", "state", "silence", "own", "questions", "expect"})
REQUIRED = frozenset({"id", "application", "facts"})
_DETAILS = ("company", "role", "country", "region", "timezone", "sector", "size")
_PERSON = ("name", "part", "email", "phone", "title")
_CANDIDATE = ("name", "emails", "phone", "signature", "country", "timezone", "linkedin")

# Details and people of a history hold from the beginning; the moment only has to come before all facts.
_BEGINNING = datetime(1970, 1, 2, tzinfo=UTC)


def search_from(history: Mapping[str, Any], workdays_of: WorkdaysOf) -> tuple[Search, str, tzinfo]:
    """The search, the id of its one application and its time zone. Raises BadFact or BadDate, naming the key."""
    name = str(history["id"])
    if not name:
        raise BadFact("'id' of a history must not be empty.")
    details = _known(history["application"], _DETAILS, "application")
    timezone = details.get("timezone") or "UTC"
    if not isinstance(timezone, str):
        raise BadFact("'timezone' in 'application' should be text.")
    place = zone(timezone)
    facts: list[Fact] = [_made(Opened, name, {"company": "", **details}, place)]
    if history.get("candidate"):
        candidate = _known(history["candidate"], _CANDIDATE, "candidate")
        facts.append(_made(Candidate, "", {k: v for k, v in candidate.items() if v is not None}, place))
    for order, (person, about) in enumerate(_object(history.get("people") or {}, "people").items()):
        about = _known(about, _PERSON, f"people.{person}")
        facts.append(_made(Person, name, {"person": person, "order": order, **about}, place))
    if not isinstance(history["facts"], list):
        raise BadFact("'facts' should be a list.")
    for number, told in enumerate(history["facts"], 1):
        fact = _fact(told, name, place, number)
        facts.append(fact)
        if isinstance(fact, Said):
            days = workdays_of(details.get("country"), details.get("region"))
            facts += promises_in(fact, place, days, details.get("country"))
    return search_of(facts, workdays_of), name, place


def promises_in(said: Said, place: tzinfo, workdays: Workdays, country: str | None = None) -> list[Promised]:
    """The promises in words that were kept unread (D57). Without a country the zone tells it."""
    country = country or country_of(zone_name(place))
    reading = read_promises(said.text, local(said.at, place), workdays=workdays, country=country)
    return [promise_of(read, said.at, said.application, said.by) for read in reading.promises]


def _fact(told: Any, application: str, place: tzinfo, number: int) -> Fact:
    try:
        return fact_from_json({**_object(told, "a fact"), "application": application}, place)
    except BadFact as error:
        raise BadFact(f"Fact {number}: {error}", error.hint) from None


def _made(cls: type[Fact], application: str, values: Mapping[str, Any], place: tzinfo) -> Fact:
    moment = {"at": _BEGINNING.isoformat(), "application": application, "kind": cls.kind}
    return fact_from_json({**moment, **values}, place)


def _object(value: Any, key: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadFact(f"{key!r} should be an object.")
    return value


def _known(value: Any, allowed: tuple[str, ...], key: str) -> dict[str, Any]:
    found = _object(value, key)
    for name in found:
        if name not in allowed:
            raise BadFact(f"Unknown key {name!r} in {key!r}.", "Known keys: " + ", ".join(allowed) + ".")
    return found


def plan_history(history: Mapping[str, Any], workdays_of: WorkdaysOf) -> Iterator[dict[str, Any]]:
    """For each check of a history, the output line of formats, section 3."""
    search, name, place = search_from(history, workdays_of)
    checks = history.get("checks") or []
    if not isinstance(checks, list):
        raise BadFact("'checks' should be a list.")
    for check in checks:
        now = _object(check, "checks").get("now")
        _, found = plan_one(search, name, read_moment(str(now), place))
        yield plan_line(name, str(now), found)


def plan_line(name: str, now: str, found: ApplicationPlan) -> dict[str, Any]:
    """One plan as the batch format writes it: the due steps only, since the rest is not on the list."""
    return {
        "id": name,
        "now": now,
        "steps": [step_line(step) for step in found.due],
        "quiet_until": found.quiet_until.isoformat() if found.quiet_until else None,
        "state": found.state,
        "silence": (
            {"band": found.silence.band, "low": found.silence.low, "high": found.silence.high}
            if found.silence
            else None
        ),
        "own": [{"what": own.what, "until": own.until.isoformat() if own.until else None} for own in found.own],
        "questions": [question.text for question in found.questions],
    }


def step_line(step: Step) -> dict[str, Any]:
    """One step as the batch format writes it; `latest` is the last minute of the window."""
    return {
        "rule": step.rule,
        "to": step.to,
        "channel": step.channel,
        "earliest": step.opens.isoformat(timespec="minutes"),
        "ideal": step.ideal.isoformat(timespec="minutes"),
        "latest": latest(step),
        "why": list(step.why),
    }


def latest(step: Step) -> str | None:
    """The last minute of a step's window, or None where it stays open."""
    if step.closes == datetime.max:
        return None
    return (step.closes - timedelta(minutes=1)).isoformat(timespec="minutes")
