"""The database as a file: backup, restore, rebuild."""

from __future__ import annotations

from pathlib import Path

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.core.words import count_words


@click.command(short_help="Copy the database into one checked file.")
@click.argument("target", required=False, metavar="[FILE]")
@pass_frame
def backup(frame: Frame, target: str | None) -> None:
    """Copy the database into one file, checked, for you alone. Default: the backups folder beside the data.

    \b
    Examples:
      dayeight backup
      dayeight backup /media/stick/dayeight.sqlite3
    """
    from dayeight.store.backup import backup as make_backup

    path = make_backup(frame.config, Path(target).expanduser() if target else None)
    click.echo(f"Backed up to {path}.")


@click.command(short_help="Bring a backup back.")
@click.argument("source", metavar="FILE")
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_frame
def restore(frame: Frame, source: str, yes: bool) -> None:
    """Put a backup in the place of the database. What is there now is kept as a backup first.

    \b
    Example:
      dayeight restore ~/.local/share/dayeight/backups/dayeight-2026-11-23T180000Z.sqlite3
    """
    from dayeight.store.restore import restore as bring_back

    if not yes and not click.confirm("Put this backup in the place of what is there now?", default=False):
        page.say("Nothing was changed.")
        return
    former = bring_back(frame.config, Path(source).expanduser())
    click.echo("Restored." if former is None else f"Restored. What was there before is kept at {former}.")


@click.command(short_help="Make all plans anew from the journal.")
@pass_frame
def rebuild(frame: Frame) -> None:
    """Throw the derived rows away and make them anew from the journal; nothing of yours changes.

    \b
    Example:
      dayeight rebuild
    """
    from dayeight.flows.make_plan import replan

    world, owner = frame.joined
    number = replan(world, owner)
    click.echo(f"{count_words(number, 'plans').capitalize()} made anew.")
