"""Who is looking for work: name, addresses and place; and what they choose in the playbook."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json
from dayeight.errors import BadInput


@click.command(short_help="Your name, address and place, for letters.")
@click.option("--name", help="Your name, as letters are signed.")
@click.option("--email", "emails", multiple=True, help="Your address (repeatable; the first one writes).")
@click.option("--phone", help="Your number, for voicemail.")
@click.option("--signature", help="The end of your letters, if not only your name.")
@click.option("--country", metavar="CODE", help="Your country, such as US.")
@click.option("--timezone", metavar="NAME", help="Your time zone, such as America/New_York.")
@click.option("--linkedin", type=click.Choice(["free", "premium"]), help="Your account there.")
@as_json
@pass_frame
def me(frame: Frame, /, as_json: bool, **given: Any) -> None:
    """Your name, addresses and place. Without options it shows what is known.

    \b
    Examples:
      dayeight me --name "Robin Okafor" --email robin@okafor.example
      dayeight me
    """
    from dayeight.core.facts.codec import fact_to_json
    from dayeight.flows.me import candidate_of, keep_candidate

    world, owner = frame.joined
    changed = {key: value for key, value in given.items() if value}
    found = keep_candidate(world, owner, changed) if changed else candidate_of(world, owner)
    if as_json:
        page.print_json(fact_to_json(replace(found, evidence=None)))
        return
    rows = [
        ("Name", found.name or "not known: letters leave a gap"),
        ("Mail", ", ".join(found.emails) or "not known"),
        ("Phone", found.phone or "not known"),
        ("Country", found.country or "not known"),
        ("Time zone", found.timezone),
        ("LinkedIn", found.linkedin),
    ]
    page.table(rows)


@click.command(short_help="Your own numbers in the playbook, within bounds.")
@click.argument("words", nargs=-1, metavar="[NAME=VALUE]...")
@as_json
@pass_frame
def choose(frame: Frame, words: tuple[str, ...], as_json: bool) -> None:
    """Your own numbers in the playbook. Without words it shows what there is to choose.

    \b
    Examples:
      dayeight choose
      dayeight choose gap_days=10 channel=email
    """
    from dayeight.flows.choose import choices_of
    from dayeight.flows.choose import choose as keep_choice

    world, owner = frame.joined
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise BadInput(f"{word!r} is not a choice.", "Write NAME=VALUE, such as gap_days=10.")
        keep_choice(world, owner, name, value)
    found = choices_of(world, owner)
    if as_json:
        page.print_json({choice.name: value for choice, value, _ in found})
        return
    for choice, value, own in found:
        bounds = " | ".join(choice.options) if choice.options else f"{choice.low} to {choice.high}"
        page.say(
            f"{choice.name}={value}{' (your choice)' if own else ''}: {choice.says} ({bounds}). {choice.why}", 0, 4
        )
