"""JSON lines in, JSON lines out: plans, letters and checks of histories. A bad line is reported, the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

import click

from dayeight.cli.commands import Place
from dayeight.cli.frame import LazyGroup
from dayeight.errors import Unreadable

Lines = Iterable[bytes]
Run = Callable[[Lines, Callable[[str], None], Callable[[str], None]], bool]


@contextmanager
def lines_from(source: str) -> Iterator[BinaryIO]:
    """The lines of a file, or of standard input for "-". Raises Unreadable."""
    try:
        with click.open_file(source, "rb") as file:
            yield cast(BinaryIO, file)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unreadable(f"{source} cannot be read: {error.strerror}.", "Give a file of JSON lines, or -.") from None


def run_batch(source: str, run: Run) -> None:
    """Feed the lines to a flow; leaves with status 1 if a line was bad."""
    with lines_from(source) as lines:
        good = run(lines, click.echo, lambda line: click.echo(line, err=True))
    if not good:
        raise click.exceptions.Exit(1)


@click.command(short_help="Plans of histories in a file.")
@click.argument("source", default="-", metavar="HISTORIES.jsonl")
def plan(source: str) -> None:
    """The plan of each check of each history (- for standard input), a line each. It needs no database.

    \b
    Example:
      dayeight plan histories.jsonl > plans.jsonl
    """
    from dayeight.flows.plan_histories import plan_lines
    from dayeight.wiring import workdays_of

    run_batch(source, lambda lines, out, err: plan_lines(lines, workdays_of, out, err))


@click.command(short_help="Letters of histories in a file.")
@click.argument("source", default="-", metavar="HISTORIES.jsonl")
def draft(source: str) -> None:
    """The letter of each step that is due at each check of each history, a line each.

    \b
    Example:
      dayeight draft histories.jsonl
    """
    from dayeight.flows.draft_letters import draft_lines
    from dayeight.wiring import workdays_of

    run_batch(source, lambda lines, out, err: draft_lines(lines, workdays_of, out, err))


CHECKS = {"letters": Place("dayeight.cli.batch", "letters", "What is wrong in letters, as JSON lines.", "Check")}


@click.group(cls=LazyGroup, commands_at=CHECKS, short_help="Checks of letters in a file.")
def check() -> None:
    """Checks of what is in a file.

    \b
    Example:
      dayeight check letters letters.jsonl
    """


@click.command(short_help="What is wrong in letters, as JSON lines.")
@click.argument("source", default="-", metavar="FILE.jsonl")
def letters(source: str) -> None:
    """What is wrong in each letter, where and why, a line each.

    \b
    Example:
      dayeight check letters letters.jsonl
    """
    from dayeight.flows.check_letters import check_lines
    from dayeight.wiring import workdays_of

    run_batch(source, lambda lines, out, err: check_lines(lines, workdays_of, out, err))


@click.command(short_help="What each message of a mailbox means, as JSON lines.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--owner", "owners", multiple=True, metavar="ADDRESS", help="Whose mailbox it is (repeatable).")
def mail(paths: tuple[str, ...], owners: tuple[str, ...]) -> None:
    """Each message of an mbox, a Maildir, a folder of .eml files or one .eml file: its kind, employer, role, people,
    interview time, promises, and which application it belongs to. The mailbox is never changed.

    \b
    Example:
      dayeight read mail ~/mail/search.mbox --owner me@example.com > read.jsonl
    """
    from pathlib import Path

    from dayeight.flows.read_mail_lines import read_mail_lines
    from dayeight.mail.files import messages
    from dayeight.wiring import workdays_of

    places = [Path(path).expanduser() for path in paths]
    read_mail_lines(
        lambda: (found.raw for place in places for found in messages(place)), owners, workdays_of, click.echo
    )
