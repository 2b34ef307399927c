"""What a draft is and what a check finds in a letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LetterChannel = Literal["email", "phone", "linkedin", "card"]
FindingClass = Literal[
    "facts", "claims", "pressure", "guilt", "desperation", "apology", "cliche", "ai", "form", "sameness"
]
Severity = Literal["block", "warn"]

# A letter with a wrong fact or a claim nobody can back must not go out; a matter of style is the writer's to decide.
BLOCKING: frozenset[FindingClass] = frozenset({"facts", "claims"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A text to one person for one step: a mail, a call script, a LinkedIn note or a card.

    `to` is the id of the person in the application. `subject` is None outside email. `ask` is the one question whose
    answer the letter still needs (None: the facts were enough); the text is honest and complete without it.
    """

    rule: str
    to: str
    channel: LetterChannel
    subject: str | None
    text: str
    ask: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a letter that should not be there, or that is missing.

    `quote` is the exact run of the text or subject ("" for something missing, or for the length of the whole);
    `start` is its place in the text (None where it is in the subject or nowhere); `instead` proposes other words.
    """

    class_: FindingClass
    severity: Severity
    quote: str
    start: int | None
    why: str
    instead: str | None = None


def finding(class_: FindingClass, quote: str, start: int | None, why: str, instead: str | None = None) -> Finding:
    """A finding with the severity of its class."""
    return Finding(class_, "block" if class_ in BLOCKING else "warn", quote, start, why, instead)
