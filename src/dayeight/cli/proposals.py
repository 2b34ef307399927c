"""What was found in mail, shown with numbers, and the answer which of it to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dayeight.cli import page

if TYPE_CHECKING:
    from dayeight.flows.read_mail import Proposal


def tell_proposed(found: Proposal) -> None:
    """Each proposal with its number and the words that show it."""
    for number, each in enumerate(found.proposed, 1):
        where = f"{each.company} (new)" if each.is_new else each.company
        page.say(f"{number}. {where}: {each.line}.", 0, 3)
        if each.words:
            page.say(f'"{" ".join(each.words.split())[:300]}" ({each.place})', 3)


def ask_which(count: int) -> set[int] | None:
    """The numbers that the person chooses, from 0; None for all."""
    answer = click.prompt("Keep which? (all, none, or numbers such as 1,3)", default="all")
    words = answer.replace(",", " ").split()
    if [word.lower() for word in words] in (["all"], ["y"], ["yes"]):
        return None
    if [word.lower() for word in words] in (["none"], ["n"], ["no"], []):
        return set()
    numbers = {int(word) - 1 for word in words if word.isdigit()}
    if len(numbers) != len(words) or not all(0 <= number < count for number in numbers):
        raise click.UsageError(f"{answer!r} is not a choice: write all, none, or numbers from 1 to {count}.")
    return numbers
