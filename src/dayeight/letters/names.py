"""Names of people as a letter uses them: title, given name, family name, and how to greet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dayeight.core.application import Case
from dayeight.core.facts import Person
from dayeight.letters.days import AMERICAN
from dayeight.letters.regex import regex
from dayeight.letters.texts.ordinary import CAPITALS
from dayeight.letters.texts.word_set import word_set
from dayeight.letters.words import fold, one_line, words

TITLES: dict[str, str] = {
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "dr": "Dr", "prof": "Professor",
    "professor": "Professor", "sir": "Sir", "dame": "Dame", "rev": "Rev", "frau": "Frau", "herr": "Herr",
    "madame": "Madame", "monsieur": "Monsieur", "mme": "Madame", "sra": "Sra", "sr": "Sr",
}  # fmt: skip
_DOTTED = frozenset({"Mr", "Mrs", "Ms", "Mx", "Dr", "Rev"})
_PARTICLES = word_set(
    "van von der den de del della di da dos du la le el al ter ten zu bin ibn ní ni ó o mac mc nic st"
)
_COLLECTIVE = word_set("team careers recruiting recruitment talent department hr office staff jobs hiring people")
_FORMAL = regex(r"\b(?:formal|per Sie|Sie-Form|vouvoie\w*|surnames?|last names?|family names?)\b|\bSie\b(?! \w+n\b)")
_INFORMAL = regex(r"\b(?:first[- ]names?|du|per du|call me \w+|tutoie\w*|informal)\b")
_NICKNAME = regex(
    r"\b(?:goes by|known as|[Cc]all (?:me|her|him)|everyone calls (?:her|him)) ['\"‘“]?(?P<name>[A-Z][\w-]+)"
)
_KIN = word_set("uncle aunty auntie")
# Where somebody without a title is greeted by the given name also when a colleague is formal.
_FIRST_NAMES = AMERICAN | {"GB", "IE", "AU", "NZ"}
_SHE = regex(r"\b(?:she|her)\b", re.IGNORECASE)
_HE = regex(r"\b(?:he|him|his)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name; for a team ("Careers Team") everything is in `whole`."""

    whole: str
    title: str | None
    given: str
    family: str

    @property
    def collective(self) -> bool:
        """True for a team or an office instead of a person."""
        return not self.given


@dataclass(frozen=True, slots=True)
class Manner:
    """How a person wants to be addressed, as far as the notes tell."""

    formal: bool
    informal: bool
    title: str | None
    nickname: str = ""


def name_of(text: str) -> Name:
    """Take a name apart; any script, no line breaks."""
    whole = one_line(text, 120)
    tokens = whole.split()
    title = None
    while len(tokens) > 1 and fold(tokens[0]).rstrip(".") in TITLES:
        title = TITLES[fold(tokens[0]).rstrip(".")]
        tokens = tokens[1:]
    if not tokens or any(fold(t) in _COLLECTIVE for t in tokens):
        return Name(whole, None, "", "")
    if len(tokens) > 2 and fold(tokens[0]) in _KIN:
        tokens = [" ".join(tokens[:2]), *tokens[2:]]  # an elder is "Uncle Ray", also in a greeting
    at = len(tokens) - 1
    while at > 1 and fold(tokens[at - 1]).rstrip("'") in _PARTICLES:
        at -= 1
    return Name(" ".join(tokens), title, tokens[0], " ".join(tokens[at:]) if len(tokens) > 1 else "")


def notes_on(case: Case, person: str) -> str:
    """All notes about a person, in the order of the talks (cut where they are endless)."""
    found = [n.text[:4000] for talk in case.talks for n in talk.fact.notes if n.person == person]
    return "\n".join(found)[:8000]


def manner_of(case: Case, person: Person) -> Manner:
    """Formal or informal, from the title in the name and from the notes about this person."""
    name, notes = name_of(person.name), notes_on(case, person.person)
    informal = bool(_INFORMAL.search(notes))
    title = name.title or _title_in(notes, name.family)
    formal = not informal and (title is not None or bool(_FORMAL.search(notes)) or _candidate_is_sir(notes))
    if formal and title is None:
        title = _by_pronoun(notes)
    nickname = _NICKNAME.search(notes)
    return Manner(
        formal, informal, title, nickname["name"] if nickname and fold(nickname["name"]) not in CAPITALS else ""
    )


def _title_in(notes: str, family: str) -> str | None:
    if not family:
        return None
    title = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Frau|Herr|Mme|Madame|Monsieur)\b\.?"
    found = re.search(rf"\b((?:{title}\s+){{1,2}}){re.escape(family)}\b", notes)
    return " ".join(TITLES[fold(w).rstrip(".")] for w in found.group(1).split()) if found else None


def _candidate_is_sir(notes: str) -> bool:
    """Notes such as "formal, 'Ms. Fitzsimmons' all through": the interviewer used the candidate's family name."""
    return bool(re.search(r"['\"‘“](?:Mr|Mrs|Ms|Miss|Mx|Dr|Frau|Herr)\b\.? [^\W\d_]", notes))


def _by_pronoun(notes: str) -> str | None:
    she, he = bool(_SHE.search(notes)), bool(_HE.search(notes))
    if she == he:
        return None
    return "Ms" if she else "Mr"


def with_title(title: str, family: str, country: str | None) -> str:
    """ "Ms. Vandermolen" in American use, "Ms Vandermolen" elsewhere."""
    dotted = " ".join(f"{t}." if t in _DOTTED and country in AMERICAN else t for t in title.split())
    return f"{dotted} {family}"


def called(case: Case, person: str, *, to: str = "") -> str:
    """How a letter speaks of a person to somebody else: "Corinne", or "Ms. Vandermolen" where notes are formal."""
    found = case.people.get(person)
    if found is None:
        return ""
    name = name_of(found.name)
    if name.collective:
        return name.whole
    manner = manner_of(case, found)
    if manner.formal and manner.title and name.family:
        return with_title(manner.title, name.family, case.details.country)
    return manner.nickname or (name.given if len(words(name.given)) else name.whole)


def greeting(case: Case, person: Person) -> str:
    """The first line of a letter to this person, without the comma."""
    name, country = name_of(person.name), case.details.country
    if not name.whole:
        return "Hello"
    if name.collective:
        return f"Dear {name.whole}"
    manner = manner_of(case, person)
    if is_formal(case, person):
        title = _title_of(case, person, manner)
        return f"Dear {with_title(title, name.family, country) if title and name.family else name.whole}"
    return f"{'Hi' if country in AMERICAN else 'Dear'} {manner.nickname or name.given}"


def is_formal(case: Case, person: Person) -> bool:
    """True if the letter greets with the family name."""
    name = name_of(person.name)
    manner = manner_of(case, person)
    if manner.formal or name.collective:
        return manner.formal
    beside = not manner.informal and _formal_company(case, person)
    if case.details.country not in _FIRST_NAMES:
        return beside
    together = {p for talk in case.talks if person.person in talk.fact.people for p in talk.fact.people}
    was_formal = any(_candidate_is_sir(notes_on(case, p)) for p in together)
    return beside and was_formal and _title_of(case, person, manner) is not None


def _title_of(case: Case, person: Person, manner: Manner) -> str | None:
    return manner.title or _by_pronoun(notes_on(case, person.person))


def _formal_company(case: Case, person: Person) -> bool:
    """Whoever sat beside somebody formal is taken to be formal too, unless the notes say otherwise."""
    beside = {p for talk in case.talks if person.person in talk.fact.people for p in talk.fact.people}
    return any(manner_of(case, case.people[p]).formal for p in beside if p in case.people)
