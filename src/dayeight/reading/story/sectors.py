"""The sector whose pace an application has, where employer and role leave no doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dayeight.core.facts import Person
from dayeight.core.facts.kinds import Sector

_HOUSE = re.compile(
    r"\b(?:universit\w+|uni|college|hochschule|polytechnic|institut\w* (?:of|for|für)|faculty|school of|eth|école)\b",
    re.IGNORECASE,
)
_SCHOLAR = re.compile(
    r"\b(?:(?<!guest )lecturer(?:ship)?|professor(?:ship)?|docent|dozent\w*|post-?doc\w*|postdoctoral"
    r"|(?:research|teaching|junior|senior) fellow(?:ship)?"
    r"|research associate|ph\.?d (?:student|candidate|position)|doktorand\w*"
    r"|tenure[- ]track"
    r"|chair in|reader in|wissenschaftliche\w* mitarbeiter\w*)\b",
    re.IGNORECASE,
)


def sector_of(company: str, role: str, people: Iterable[Person]) -> Sector | None:
    """Academia for a scholar's post at a university (its committees are slow); None for everything else.

    Where no head of theirs is among `people` with an address, an office runs it at its own pace.
    """
    is_led = any(person.part == "hiring_manager" and person.email for person in people)
    return "academia" if is_led and _HOUSE.search(company) and _SCHOLAR.search(role) else None
