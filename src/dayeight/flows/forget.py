"""True erasure of a person, a company or an application, from facts, notes, quotes and evidence, and then new plans."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from dayeight.core.facts import Fact, Opened, Person, Retracted
from dayeight.core.facts.codec import fact_from_json, fact_to_json
from dayeight.core.search import company_key
from dayeight.errors import BadInput, NotFound
from dayeight.flows.make_plan import replan
from dayeight.flows.ports import Owner, World
from dayeight.reading.messages import read_message

GONE = "[forgotten]"

Pattern = re.Pattern[str]

# Keys whose values are people's ids, and those whose values are free words.
_ONE_PERSON = ("by", "from", "person")
_MANY_PEOPLE = ("people", "to")
_NO_WORDS = frozenset({"id", "application", "kind", "entry", "corrects", "fact", "at", "known"})
_SHORTEST_PART = 2


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What would be forgotten: the facts erased, those from which names and words are taken out, and the words by which
    kept mail is known that goes too."""

    erased: tuple[str, ...]
    rewritten: tuple[Fact, ...]
    words: Pattern | None = None

    @property
    def number(self) -> int:
        """How many facts are touched."""
        return len(self.erased) + len(self.rewritten)


def forget(
    world: World,
    owner: Owner,
    *,
    person: str | None = None,
    company: str | None = None,
    application: str | None = None,
) -> int:
    """Erase for good; returns how many facts were erased or had words taken out. Raises NotFound."""
    what = what_to_forget(world, owner, person=person, company=company, application=application)
    if what.rewritten:
        world.journal.rewrite(owner, what.rewritten)
    world.journal.erase(owner, what.erased)
    words = what.words
    if world.kept_texts is not None:
        if words is not None:
            world.kept_texts.forget_mentions(owner, lambda raw: _mentions(raw, words))
        # Whom another application has too is no word to look for, and the letters go all the same.
        world.kept_texts.forget_all_but(owner, world.journal.counts(owner))
    replan(world, owner)
    return what.number


def what_to_forget(
    world: World,
    owner: Owner,
    *,
    person: str | None = None,
    company: str | None = None,
    application: str | None = None,
) -> Forgetting:
    """What `forget` would erase and rewrite; nothing is changed. A person is named by name, address or id."""
    named = [word for word in (person, company, application) if word]
    if len(named) != 1:
        raise BadInput("Name one thing to forget.", "A person, a company or an application.")
    facts = world.journal.facts(owner)
    if person:
        return _a_person(facts, person)
    if company:
        key = company_key(company)
        gone = {f.application for f in facts if isinstance(f, Opened) and company_key(f.company) == key}
        if not gone:
            raise NotFound(f"No application is at {company!r}.", "See the names with: dayeight list")
        names = {f.company for f in facts if isinstance(f, Opened) and f.application in gone} | {company}
    else:
        gone = {application or ""} & {fact.application for fact in facts}
        if not gone:
            raise NotFound(f"There is no application {application!r}.", "See the names with: dayeight list")
        names = set()
    return _applications(facts, gone, names)


def _applications(facts: list[Fact], gone: Collection[str], names: Collection[str]) -> Forgetting:
    """Whole applications go; of their people and company no word stays in the others, unless those have them too."""
    erased = [fact for fact in facts if fact.application in gone]
    rest = [fact for fact in facts if fact.application not in gone]
    elsewhere = {p.name.casefold() for p in rest if isinstance(p, Person)}
    elsewhere |= {(p.email or "").casefold() for p in rest if isinstance(p, Person)}
    words = set(names)
    for fact in erased:
        if isinstance(fact, Person):
            words |= {w for w in (fact.name, fact.email, fact.phone) if w and w.casefold() not in elsewhere}
    return _forgetting(erased, _scrubbed(rest, _whole(words), {}), _whole(words))


def _a_person(facts: list[Fact], wanted: str) -> Forgetting:
    folded = " ".join(wanted.split()).casefold()
    found = [
        p for p in facts
        if isinstance(p, Person) and folded in (p.person.casefold(), p.name.casefold(), (p.email or "").casefold())
    ]  # fmt: skip
    if not found:
        raise NotFound(f"Nobody here is called {wanted!r}.", "Use the whole name, or the address.")
    # The same person under another name or in another application is known by the address.
    emails = {p.email.casefold() for p in found if p.email}
    same = [p for p in facts if isinstance(p, Person) and (p in found or (p.email or "").casefold() in emails)]
    ids: dict[str, set[str]] = {}
    for p in facts:
        if isinstance(p, Person) and any(p.application == s.application and p.person == s.person for s in same):
            ids.setdefault(p.application, set()).add(p.person)
    all_of = [p for p in facts if isinstance(p, Person) and p.person in ids.get(p.application, ())]
    words = {w for p in all_of for w in (p.name, p.email, p.phone) if w}
    erased: list[Fact] = list(all_of)
    erased += [
        fact for fact in facts
        if fact.kind in ("moved", "referred") and getattr(fact, "person", getattr(fact, "by", None))
        in ids.get(fact.application, ())
    ]  # fmt: skip
    gone = {fact.id for fact in erased}
    erased += [fact for fact in facts if isinstance(fact, Retracted) and fact.fact in gone]
    rest = [fact for fact in facts if fact.id not in {fact.id for fact in erased}]
    return _forgetting(erased, _scrubbed(rest, _whole(words), ids, _parts(words)), _whole(words))


def _forgetting(erased: Iterable[Fact], rewritten: Iterable[Fact], words: Pattern | None) -> Forgetting:
    return Forgetting(tuple(fact.id for fact in erased), tuple(rewritten), words)


def _mentions(raw: bytes, words: Pattern) -> bool:
    """Whether a message is from or to somebody of this name or address, or has the words in it."""
    message = read_message(raw)
    people = " ".join(f"{each.name} {each.email}" for each in (message.from_, *message.to, *message.cc))
    calendars = b" ".join(message.calendars).decode("utf-8", "replace")
    return words.search(f"{people}\n{message.subject}\n{message.text}\n{calendars}") is not None


def _scrubbed(
    facts: list[Fact], everywhere: Pattern | None, ids: dict[str, set[str]], here: Pattern | None = None
) -> list[Fact]:
    """The facts that change when words are taken out of all, and of the people's own applications further words and
    the people's ids."""
    found = []
    for fact in facts:
        data = fact_to_json(fact)
        own = ids.get(fact.application, set())
        changed = _without_words(data, everywhere)
        changed = _without_people(_without_words(changed, here if own else None), own)
        if changed != data:
            found.append(fact_from_json(changed))
    return found


def _without_words(data: dict[str, Any], words: Pattern | None) -> dict[str, Any]:
    if words is None:
        return data
    return {key: value if key in _NO_WORDS else _taken_out(value, words) for key, value in data.items()}


def _taken_out(value: Any, words: Pattern) -> Any:
    if isinstance(value, str):
        return words.sub(GONE, value)
    if isinstance(value, list):
        return [_taken_out(item, words) for item in value]
    if isinstance(value, dict):
        return {key: item if key == "person" else _taken_out(item, words) for key, item in value.items()}
    return value


def _without_people(data: dict[str, Any], ids: Collection[str]) -> dict[str, Any]:
    """Without references to these people; the notes of talks with them go whole."""
    if not ids or data["kind"] == "person":
        return data
    changed = dict(data)
    for key in _ONE_PERSON:
        if changed.get(key) in ids:
            changed[key] = None
    for key in _MANY_PEOPLE:
        if isinstance(changed.get(key), list):
            changed[key] = [each for each in changed[key] if each not in ids]
            if not changed[key]:
                del changed[key]
    if isinstance(changed.get("notes"), list):
        changed["notes"] = [note for note in changed["notes"] if note["person"] not in ids]
        if not changed["notes"]:
            del changed["notes"]
    touched = changed != data
    if touched and isinstance(changed.get("evidence"), dict):
        changed["evidence"] = {**changed["evidence"], "words": ""}
    if touched and changed.get("quote"):
        changed["quote"] = ""
    return {key: value for key, value in changed.items() if value is not None or key not in _ONE_PERSON}


def _whole(names: Collection[str]) -> Pattern | None:
    """Whole names, addresses and numbers, in upper or lower case: looked for in all facts."""
    return _any_of(names, re.IGNORECASE)


def _parts(names: Collection[str]) -> Pattern | None:
    """Parts of names as they are written ("May" is no "may"): looked for where the person is known."""
    parts = {part.strip(".,;()") for name in names if "@" not in name for part in name.split()}
    return _any_of([part for part in parts if len(part) >= _SHORTEST_PART and part.isalpha()], re.NOFLAG)


def _any_of(words: Collection[str], flags: re.RegexFlag) -> Pattern | None:
    # The longest first, so that a whole name goes as one. A script without spaces has no word boundaries.
    told = sorted({word for word in words if word.strip()}, key=lambda word: (-len(word), word))
    if not told:
        return None
    return re.compile("|".join(rf"(?<!\w){re.escape(w)}(?!\w)" if w.isascii() else re.escape(w) for w in told), flags)
