"""Two applications that are one, and one that is two."""

from __future__ import annotations

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.core.words import count_words


@click.command(short_help="Two applications that are one.")
@click.argument("other", metavar="OTHER")
@click.argument("into", metavar="INTO")
@pass_frame
def join(frame: Frame, other: str, into: str) -> None:
    """Tell all that is known of OTHER as part of INTO, whose company and role stay. One undo puts it back.

    \b
    Example:
      dayeight join acme-analyst acme-data-analyst
    """
    from dayeight.flows.find import find_application
    from dayeight.flows.rearrange import join as join_them

    world, owner = frame.joined
    first, second = find_application(world, owner, other), find_application(world, owner, into)
    moved = join_them(world, owner, first, second)
    page.say(f"{count_words(moved, 'facts').capitalize()} of {first} now belong to {second}. To undo: dayeight undo")


@click.command(short_help="One application that is two.")
@click.argument("application", metavar="APPLICATION")
@click.argument("facts", nargs=-1, required=True, metavar="FACT...")
@click.option("--role", required=True, help="The role of the other application.")
@pass_frame
def split(frame: Frame, application: str, facts: tuple[str, ...], role: str) -> None:
    """Tell some facts, by their ids, in an application of their own at the same company. One undo puts it back.

    \b
    Examples:
      dayeight history acme --ids
      dayeight split acme 01m88a828nd3qb6bfb0gv6cqvy --role "Data engineer"
    """
    from dayeight.flows.find import find_application
    from dayeight.flows.rearrange import split as split_it

    world, owner = frame.joined
    new = split_it(world, owner, find_application(world, owner, application), facts, role)
    page.say(f"Begun as {new}. To undo: dayeight undo")
