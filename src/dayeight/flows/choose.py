"""What the candidate chooses in the playbook, within bounds that never allow pestering."""

from __future__ import annotations

from dayeight.core.playbook.choices import CHOICES, Choice, Choices, is_own
from dayeight.core.search import search_of
from dayeight.flows.log import log
from dayeight.flows.ports import Owner, World


def choices_of(world: World, owner: Owner) -> list[tuple[Choice, str, bool]]:
    """Each choice with its value now, and whether it is the candidate's own."""
    found = made_choices(world, owner)
    return [(choice, str(getattr(found, choice.name)), is_own(found, choice.name)) for choice in CHOICES]


def choose(world: World, owner: Owner, name: str, value: str, source: str = "command") -> None:
    """Choose; every plan is made anew. Raises BadInput outside the bounds."""
    log(world, owner, "", "chosen", {"name": name, "value": value}, source=source)


def made_choices(world: World, owner: Owner) -> Choices:
    """The choices that hold now."""
    return search_of(world.journal.facts(owner, ()), world.workdays_of).choices
