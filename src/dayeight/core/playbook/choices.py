"""What is the candidate's own to choose in the playbook, within bounds that never allow pestering.

A choice is a fact (`chosen`), so it has a history, can be undone, and shows up in the reasons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dayeight.core.playbook.book import PLAYBOOK
from dayeight.errors import BadInput


@dataclass(frozen=True, slots=True)
class Choices:
    """The candidate's choices; the defaults are the playbook's."""

    grace_business_days: int = PLAYBOOK.grace_business_days
    wait_more_business_days: int = 0
    gap_days: int = PLAYBOOK.gap_days
    unanswered_cap: int = PLAYBOOK.unanswered_cap
    channel: str = "usual"
    not_before_hour: int = 8
    not_after_hour: int = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: the words shown, and its bounds (whole numbers) or its options."""

    name: str
    says: str
    why: str
    low: int = 0
    high: int = 0
    options: tuple[str, ...] = ()


CHOICES: tuple[Choice, ...] = (
    Choice(
        "grace_business_days",
        "Business days after a promised date before a check-in",
        "One is day eight of a promised week; advisers name nought to seven days. Never on the day itself.",
        1,
        7,
    ),
    Choice(
        "wait_more_business_days",
        "More business days to wait where no date was named",
        "The usual wait of the place stays the least.",
        0,
        20,
    ),
    Choice(
        "gap_days",
        "Days between two questions to one company",
        "A week is the least that passes for friendly.",
        7,
        30,
    ),
    Choice(
        "unanswered_cap",
        "Messages without an answer before it is quiet for good",
        "Four is the most: a third of managers have dropped somebody for pushing.",
        1,
        4,
    ),
    Choice(
        "channel",
        "How you would rather check in",
        "The custom of the place, always by mail, or by phone wherever there is a number.",
        options=("usual", "email", "phone"),
    ),
    Choice("not_before_hour", "Earliest hour for a message, on their clock", "Nothing goes out at night.", 6, 12),
    Choice("not_after_hour", "Latest hour for a message, on their clock", "Nothing goes out at night.", 14, 21),
)

_BY_NAME = {choice.name: choice for choice in CHOICES}


def checked(name: str, value: str) -> int | str:
    """The value of a choice from its text. Raises BadInput outside the bounds."""
    choice = _BY_NAME.get(name)
    if choice is None:
        raise BadInput(f"There is nothing to choose named {name!r}.", "Known: " + ", ".join(_BY_NAME) + ".")
    if choice.options:
        if value not in choice.options:
            raise BadInput(f"{value!r} cannot be chosen for {name!r}.", "Known: " + ", ".join(choice.options) + ".")
        return value
    if not (value.isascii() and value.isdigit() and choice.low <= int(value) <= choice.high):
        raise BadInput(f"{choice.says}: from {choice.low} to {choice.high}, not {value!r}.", choice.why)
    return int(value)


def choices_from(chosen: Mapping[str, str]) -> Choices:
    """The choices that these texts make; what is out of bounds (from an older version) keeps its default."""
    made = Choices()
    for name, value in chosen.items():
        try:
            made = replace(made, **{name: checked(name, value)})  # type: ignore[arg-type]
        except BadInput:
            continue
    return made


def is_own(choices: Choices, name: str) -> bool:
    """True if the candidate chose something else than the playbook has."""
    return bool(getattr(choices, name) != getattr(AS_IT_COMES, name))


AS_IT_COMES = Choices()
