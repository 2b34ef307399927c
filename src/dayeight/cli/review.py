"""The review: what mail seems to say and is not sure, one message after the other, settled by one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json
from dayeight.core.words import count_words

if TYPE_CHECKING:
    from dayeight.flows.review import Waiting

_ASK = "Right? [y]es, [n]o, it is [s]omething else, [l]ater, [q]uit"


@click.command(short_help="Readings of your mail that wait for your word.")
@as_json
@pass_frame
def review(frame: Frame, as_json: bool) -> None:
    """What your mail seems to say and is not sure: one question a message, with the words that show it.

    \b
    Example:
      dayeight review
    """
    from dayeight.flows.review import accept, refuse
    from dayeight.wiring import kept_mail

    world, owner = frame.joined
    own, pieces = kept_mail(owner)
    items = _waiting(frame, own, pieces)
    if as_json:
        page.print_json([_row(item) for item in items])
        return
    if not items:
        page.say("Nothing waits: all that was read from your mail was plain.")
        return
    for number, item in enumerate(items, 1):
        _tell(item, f"{number} of {len(items)}")
        answer = click.prompt(_ASK, type=click.Choice(["y", "n", "s", "l", "q"]), default="l", show_choices=False)
        if answer == "q":
            break
        if answer == "y":
            page.say(f"{count_words(accept(world, owner, item.reading), 'facts').capitalize()} kept.")
        elif answer == "n":
            refuse(world, owner, item.reading)
            page.say("Left out, and it will not come again.")
        elif answer == "s":
            _something_else(frame, item, pieces, own)


def _waiting(frame: Frame, own: tuple[str, ...], pieces: list) -> list[Waiting]:  # type: ignore[type-arg]
    from dayeight.flows.review import waiting

    world, owner = frame.joined
    return waiting(world, owner, pieces, own) if pieces else []


def _tell(item: Waiting, number: str) -> None:
    """The message with the words that show the reading in bold."""
    reading = item.reading
    page.heading(f"{number}. {reading.company}: {reading.line}")
    when = f", {item.at:%-d %B %Y %H:%M}" if item.at else ""
    page.say(f"{item.sender}{when}: {item.subject}", 2)
    for line in page.wrapped(item.text[:1_500], page.width(), 2):
        click.echo(line)
    if reading.words:
        page.say(f'It rests on: "{" ".join(reading.words.split())[:300]}"', 2)


def _something_else(frame: Frame, item: Waiting, pieces: list, own: tuple[str, ...]) -> None:  # type: ignore[type-arg]
    from dayeight.flows.review import KIND_WORDS, read_as

    world, owner = frame.joined
    kinds = list(KIND_WORDS)
    for number, kind in enumerate(kinds, 1):
        page.say(f"{number}. {KIND_WORDS[kind]}", 2, 3)
    chosen = click.prompt("What is it?", type=click.IntRange(1, len(kinds)))
    right = read_as(world, owner, item.reading, kinds[chosen - 1], pieces, own)
    page.say(f"Kept: {right.line}." if right is not None else "The first reading is left out; nothing else was found.")


def _row(item: Waiting) -> dict[str, object]:
    return {
        "what": item.reading.line,
        "application": item.reading.application,
        "company": item.reading.company,
        "words": item.reading.words,
        "from": item.sender,
        "subject": item.subject,
        "at": item.at.isoformat() if item.at else None,
        "message": item.reading.identity,
    }
