"""What a program that had watched would have said: whole stories, from a mailbox and notes to the plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from dayeight.cli.commands import Place
from dayeight.cli.frame import LazyGroup
from dayeight.errors import DayEightError, Unreadable

REPLAYS = {"story": Place("dayeight.cli.replay", "story", "Plans from whole mailboxes and notes.", "Replay")}


@click.group(cls=LazyGroup, commands_at=REPLAYS, short_help="Plans from whole mailboxes and notes.")
def replay() -> None:
    """Runs through what is in a folder as if it happened now.

    \b
    Example:
      dayeight replay story stories/leeds
    """


@click.command(short_help="Plans from whole mailboxes and notes.")
@click.argument("folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path))
def story(folders: tuple[Path, ...]) -> None:
    """For each check in story.json of each folder, what is due, from mail.mbox and facts.jsonl alone.

    \b
    Example:
      dayeight replay story stories/leeds stories/lyon
    """
    from dayeight.flows.replay_story import replay as replay_story
    from dayeight.mail.files import messages
    from dayeight.wiring import workdays_of

    good = True
    for folder in folders:
        try:
            told = _object(folder / "story.json")
            raws = [found.raw for found in messages(folder / "mail.mbox")]
            for line in replay_story(folder.name, told, raws, _lines(folder / "facts.jsonl"), workdays_of):
                click.echo(json.dumps(line, ensure_ascii=False))
        except DayEightError as problem:
            good = False
            click.echo(f"{folder}: {problem} {problem.hint}", err=True)
    if not good:
        raise click.exceptions.Exit(1)


def _object(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise Unreadable(f"{path.name} cannot be read: {problem}.", "A story has story.json and mail.mbox.") from None
    if not isinstance(found, dict):
        raise Unreadable(f"{path.name} should hold an object.", "See the batch formats, section 8.")
    return found


def _lines(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    try:
        text = path.read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (OSError, ValueError) as problem:
        raise Unreadable(f"{path.name} cannot be read: {problem}.", "Write one fact a line, as JSON.") from None
