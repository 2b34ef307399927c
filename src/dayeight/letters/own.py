"""A person's own words: templates with slots for each rule, and own openings and closings. Facts alone fill a slot."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from dayeight.errors import BadInput
from dayeight.letters.compose.check_in import met_sentence
from dayeight.letters.compose.thanks import best_topic, next_step, value_sentences
from dayeight.letters.limits import SUBJECT_WORDS, WORDS
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.regex import regex
from dayeight.letters.words import count, one_line

_SLOT = regex(r"\{(?P<name>[^{}\n]*)\}")
_STRAY = regex(r"[{}]")
_SUBJECT = "subject:"
# A line that begins so is left out where a slot in it has no value.
_OPTIONAL = "? "
# "#" begins a remark that no letter shows.
_REMARK = "#"


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a template: what stands there, how it is made from the facts ("" if they lack it), what to ask."""

    says: str
    value: Callable[[Material], str]
    ask: str


def _value(m: Material) -> str:
    return " ".join(value_sentences(m)[-1:]) if m.notes.proofs or m.notes.needs else ""


def _about(m: Material) -> str:
    return best_topic(m)


def _day(m: Material) -> str:
    return m.day if m.talk is not None else ""


SLOTS: dict[str, Slot] = {
    "greeting": Slot('the first line: "Hi Dana,"', lambda m: m.greeting(), "How do you greet {name}?"),
    "name": Slot("the reader as you call them", lambda m: m.called(m.reader.person), "What is the reader's name?"),
    "company": Slot("the employer", lambda m: one_line(m.case.details.company), "What is the employer called?"),
    "role": Slot("the job", lambda m: m.role, "What is the job called?"),
    "met": Slot("a sentence: whom you met, when, for which job", met_sentence, "When did you meet?"),
    "day": Slot('when the talk was: "today", "on Tuesday"', _day, "When was the talk?"),
    "talk": Slot('a topic of the talk, for behind "about"', _about, "What did {name} talk about?"),
    "value": Slot("a sentence: what you did that meets their need", _value, "What have you done that helps {name}?"),
    "when": Slot("the day they named", lambda m: m.pledge_date or "", "Which day did they name for an answer?"),
    "timing": Slot('what they said of timing: "a week"', lambda m: m.timing or "", "What did they say about timing?"),
    "next": Slot("a sentence: the day you look forward to, or the question for it", next_step, "What comes next?"),
    "me": Slot("your name", lambda m: one_line(m.candidate.name), "What is your name?"),
    "phone": Slot("your number", lambda m: one_line(m.candidate.phone or "", 40), "What is your phone number?"),
    "signature": Slot("your name and number, or your own signature", lambda m: m.sign_off(closing=False), "Who signs?"),
    "end": Slot("a closing and your signature", lambda m: m.sign_off(), "Who signs?"),
}  # fmt: skip
# What an opening may hold; it must always be there, so that no opening is ever left half empty.
OPENING_SLOTS = frozenset({"day", "role", "company", "name"})


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A person's templates by rule (as they wrote them), and their openings of thank-yous and closings."""

    templates: Mapping[str, str] = field(default_factory=dict)
    openings: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()


def slots_in(text: str) -> list[str]:
    """The names in braces, in order, each once."""
    return list(dict.fromkeys(m["name"].strip() for m in _SLOT.finditer(text)))


def problems(rule: str, text: str) -> list[str]:
    """What is wrong with a template, in plain sentences; [] if nothing is."""
    subject, body = _taken_apart(text)
    found = [
        f"{{{name}}} is no slot." for name in slots_in(f"{subject}\n{body}") if name not in SLOTS
    ]  # fmt: skip
    if _STRAY.search(_SLOT.sub("", f"{subject}\n{body}")):
        found.append("A brace stands alone: slots are written {name}.")
    if not body.strip():
        found.append("There is no text.")
    words, limit = count(_SLOT.sub("", body)), WORDS.get(rule, 0)
    if limit and words > limit:
        found.append(f"It has {words} words without its slots; a letter of {rule} should have at most {limit}.")
    if count(subject) > SUBJECT_WORDS:
        found.append(f"The subject has {count(subject)} words; at most {SUBJECT_WORDS} are read.")
    return found


def fill(rule: str, text: str, m: Material, channel: LetterChannel) -> Letter | str:
    """The letter that a template makes of the facts, or the one question whose answer it needs; nothing is made up.

    Raises BadInput for a slot that does not exist.
    """
    subject, body = _taken_apart(text)
    unknown = [name for name in slots_in(f"{subject}\n{body}") if name not in SLOTS]
    if unknown:
        raise BadInput(
            f"Your template for {rule} has the slot {{{unknown[0]}}}, which does not exist.",
            f"Known slots: {', '.join(SLOTS)}.",
        )
    values: dict[str, str] = {}

    def value(name: str) -> str:
        if name not in values:
            values[name] = SLOTS[name].value(m).strip()
        return values[name]

    lines = []
    for line in body.split("\n"):
        if line.startswith(_OPTIONAL):
            if any(not value(name) for name in slots_in(line)):
                continue
            line = line.removeprefix(_OPTIONAL)
        lines.append(line)
    told = "\n".join(lines)
    missing = next((name for name in slots_in(f"{subject}\n{told}") if not value(name)), None)
    if missing is not None:
        return SLOTS[missing].ask.format(name=m.called(m.reader.person) or "the reader")
    filled = _SLOT.sub(lambda s: value(s["name"].strip()), told)
    shown = re.sub(r"\n{3,}", "\n\n", filled).strip()
    line = one_line(_SLOT.sub(lambda s: value(s["name"].strip()), subject), 120) or m.subject(("{role}",))
    return Letter(rule, m.reader.person, channel, line if channel == "email" else None, shown)


def made_general(text: str, m: Material, subject: str = "") -> str:
    """A letter that a person has written or changed, as a template: what is of this application becomes slots."""
    order = ("greeting", "end", "signature", "met", "value", "next", "talk", "when", "role", "company", "name", "day")
    told = f"{_SUBJECT.capitalize()} {subject}\n\n{text}" if subject else text
    for name in order:
        value = SLOTS[name].value(m).strip()
        if value:
            told = re.sub(rf"(?<![\w{{]){re.escape(value)}(?![\w}}])", f"{{{name}}}", told)
    return told.rstrip() + "\n"


def starter(rule: str) -> str:
    """A template to begin with, for a rule without one."""
    thanks = "Thank you for your time {day}.\n? I keep thinking about {talk}.\n\n? {value}\n\n{next}"
    check = "{met}\n? You mentioned {timing}.\n\nI am still very interested. Is there a new date?"
    body = thanks if rule.startswith(("TY", "INFO")) else check if rule.startswith("CHECK") else "{met}"
    return (
        f"# Your own letter for {rule}. Lines with # are not sent; a line with ? is left out if a slot has no value.\n"
        f"# Slots: {' '.join(f'{{{name}}}' for name in SLOTS)}\n"
        f"Subject: {{role}}\n\n{{greeting}}\n\n{body}\n\n{{end}}\n"
    )


def _taken_apart(text: str) -> tuple[str, str]:
    """Subject ("" if none is given) and text, without remarks."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n") if not line.startswith(_REMARK)]
    while lines and not lines[0]:
        lines.pop(0)
    if lines and lines[0].lower().startswith(_SUBJECT):
        return lines[0][len(_SUBJECT) :].strip(), "\n".join(lines[1:]).strip("\n")
    return "", "\n".join(lines).strip("\n")
