"""A person's data in and out: export, import, forget."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from dayeight.cli import page
from dayeight.cli.drafts import DraftFile
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json
from dayeight.core.words import count_words
from dayeight.errors import Conflict, Unreadable


@click.command(short_help="The whole journal as JSON lines.")
@click.option("--to", "target", metavar="FILE", help="A file that does not exist yet. Default: standard output.")
@pass_frame
def export(frame: Frame, target: str | None) -> None:
    """The whole journal as JSON lines: a header, then a fact a line. Reading it back gives the same journal.

    \b
    Examples:
      dayeight export > search.jsonl
      dayeight export --to search.jsonl
    """
    from dayeight.flows.carry import export as write_export

    world, owner = frame.joined
    if target is None:
        write_export(world, owner, sys.stdout)
        return
    path = Path(target)
    try:
        # It holds everything: for its owner alone, and never over another file.
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            number = write_export(world, owner, file)
    except FileExistsError:
        raise Conflict(f"There is already a file at {path}.", "Name a file that does not exist yet.") from None
    except OSError as error:
        raise Unreadable(f"{path} cannot be written: {error.strerror}.", "Name another file.") from None
    click.echo(f"{count_words(number, 'facts').capitalize()} written to {path}.")


@click.command(name="import", short_help="Read an export back.")
@click.argument("source", metavar="FILE")
@as_json
@pass_frame
def import_(frame: Frame, source: str, as_json: bool) -> None:
    """Read an export (- for standard input). What is kept already is passed over; bad lines are reported.

    \b
    Examples:
      dayeight import search.jsonl
      dayeight import - < search.jsonl
    """
    from dayeight.flows.carry import import_ as read_import

    world, owner = frame.joined
    try:
        with click.open_file(source, "r", encoding="utf-8", errors="surrogateescape") as lines:
            report = read_import(world, owner, lines)
    except OSError as error:
        raise Unreadable(f"{source} cannot be read: {error.strerror}.", "Give the path of an export.") from None
    for problem in report.problems:
        click.echo(problem, err=True)
    if as_json:
        page.print_json({"read": report.read, "new": report.new, "problems": report.problems})
    else:
        page.say(f"{count_words(report.read, 'facts').capitalize()} read, {report.new} of them new.")
    if report.problems:
        raise click.exceptions.Exit(1)


@click.command(short_help="Erase a person, company or application for good.")
@click.option("--person", metavar="NAME", help="A person, by name or address, in all applications.")
@click.option("--company", metavar="NAME", help="A company with all its applications.")
@click.option("--application", metavar="WORDS", help="One application.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_frame
def forget(frame: Frame, person: str | None, company: str | None, application: str | None, yes: bool) -> None:
    """Erase for good: from facts, notes and quotes, from the file and from backups made later. There is no undo.

    Backups and exports made before still hold it: delete them too (dayeight doctor lists the backups).

    \b
    Examples:
      dayeight forget --person "Dana Whitfield"
      dayeight forget --company Acme
    """
    from dayeight.flows.find import find_application
    from dayeight.flows.forget import forget as erase
    from dayeight.flows.forget import what_to_forget

    world, owner = frame.joined
    name = find_application(world, owner, application) if application else None
    what = what_to_forget(world, owner, person=person, company=company, application=name)
    count, others = count_words(len(what.erased), "facts").capitalize(), len(what.rewritten)
    page.say(f"{count} would be erased, and words taken out of {others} others. There is no undo.")
    if not yes and not click.confirm("Erase them?", default=False):
        page.say("Nothing was erased.")
        return
    number = erase(world, owner, person=person, company=company, application=name)
    draft = DraftFile(frame.config.data)
    wanted = (person or company or name or "").casefold()
    if any(wanted in answer.casefold() for answer in draft.read().values()):
        draft.remove()
    count = count_words(number, "facts")
    page.say(f"Forgotten: {count} erased or changed. Older backups still hold them: dayeight doctor lists them.")
