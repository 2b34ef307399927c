"""The command `debrief`: by questions, or by options for scripts."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Any, get_args

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json, day, moment
from dayeight.core.facts import Fact
from dayeight.core.facts.kinds import Leave, Sector, Size, Stage
from dayeight.flows.ports import Owner, World


@click.command(short_help="Tell about an interview, in a minute.")
@click.option("--company", metavar="NAME", help="The company.")
@click.option("--role", metavar="TITLE", help="The role.")
@click.option("--application", metavar="WORDS", help="An application that exists, by id or words.")
@click.option("--ended", metavar="MOMENT", help='When it ended: "15:00", "yesterday 15:00", 2026-11-23T15:00.')
@click.option(
    "--met", "met", multiple=True, metavar="PERSON",
    help='"Dana Whitfield <dana@x.example> hiring_manager: notes of that talk" (repeatable).',
)  # fmt: skip
@click.option("--timing", metavar="WORDS", help="What they said about when you hear from them.")
@click.option("--timing-by", metavar="PERSON", help="Who said so.")
@click.option("--due", metavar="DAY", help="The day by which they answer, in the place of the one read from --timing.")
@click.option("--stage", type=click.Choice(get_args(Stage)), help="Which stage it was.")
@click.option(
    "--leave",
    multiple=True,
    type=click.Choice([*get_args(Leave), "check-in"]),
    help="What they agreed to (repeatable).",
)
@click.option("--note", metavar="WORDS", help="Anything to add.")
@click.option("--country", metavar="CODE", help="The employer's country, such as DE; the public holidays are its.")
@click.option("--region", metavar="CODE", help="A part of it, such as DE-BY.")
@click.option("--timezone", metavar="NAME", help="The employer's time zone, such as Europe/Berlin.")
@click.option("--sector", type=click.Choice(get_args(Sector)), help="Where hiring has a pace of its own.")
@click.option("--size", type=click.Choice(get_args(Size)), help="Under 50 people, or 1,000 and more.")
@click.option("--dry-run", is_flag=True, help="Show what would be kept, and keep nothing.")
@as_json
@pass_frame
def debrief(frame: Frame, /, dry_run: bool, as_json: bool, **given: Any) -> None:
    """Tell about an interview. Without options it asks eight short questions; Enter skips one.

    \b
    Examples:
      dayeight debrief
      dayeight debrief --company Acme --role "Data analyst" --ended "today 15:00" \\
          --met "Dana Whitfield <dana@acme.example> hiring_manager: dbt migration, team of 4" \\
          --met "Lee Chu: asked about on-call" --timing "we get back to everybody in a week"
      dayeight debrief --application acme --timing "by Friday" --dry-run
    """
    from dayeight.cli.drafts import DraftFile
    from dayeight.flows.debrief import Debrief, Met, keep_debrief, preview
    from dayeight.flows.find import find_application

    world, owner = frame.joined
    named = given["application"]
    application = find_application(world, owner, named) if named else None
    told = {key for key, value in given.items() if value and key != "application"}
    draft = DraftFile(frame.config.data)
    asked = not told and (sys.stdin.isatty() or not named)
    if asked:
        from dayeight.cli.asking import Conversation

        found = _held(Conversation(world, owner, draft, application))
    else:
        found = _from_options(world, owner, application, given, Debrief, Met)
    facts = preview(world, owner, found)
    if dry_run:
        _show(world, owner, found, facts, as_json, kept=False)
        return
    if asked:
        _show_lines(world, facts)
        if not click.confirm("Keep this?", default=True):
            page.say("Nothing was kept. What you typed is offered again next time.")
            return
    name = keep_debrief(world, owner, found)
    if asked:
        draft.remove()
    _show(world, owner, found, facts, as_json, kept=True)
    if not as_json:
        if facts:
            page.say(f"Kept as {name}.")
        _what_now(world, owner, name)


def _held(conversation: Any) -> Any:
    try:
        return conversation.hold()
    except click.Abort:
        click.echo()
        page.say("Stopped, and nothing was kept. What you typed is offered again next time.")
        raise click.exceptions.Exit(1) from None


def _from_options(
    world: World, owner: Owner, application: str | None, given: dict[str, Any], debrief_type: Any, met_type: Any
) -> Any:
    from dayeight.core.moments import zone
    from dayeight.flows.debrief import known_for
    from dayeight.flows.known import local_zone
    from dayeight.flows.log import met_from_words

    now = world.clock()
    base = debrief_type(company=given["company"] or "", role=given["role"] or "", application=application)
    ended: datetime | None = None
    if given["ended"]:
        named = given["timezone"]
        place = zone(named) if named else local_zone(known_for(world, owner, base), now)
        ended = moment(given["ended"], place, now)
    due = day(given["due"], (ended or now).date()) if given["due"] else None
    return debrief_type(
        company=base.company,
        role=base.role,
        application=application,
        ended=ended,
        stage=given["stage"] or "first",
        met=tuple(met_from_words(words) for words in given["met"]),
        timing=given["timing"] or "",
        timing_by=given["timing_by"],
        due=due,
        leave=given["leave"],
        note=given["note"] or "",
        country=given["country"],
        region=given["region"],
        timezone=given["timezone"],
        sector=given["sector"],
        size=given["size"],
    )


def _show(world: World, owner: Owner, found: Any, facts: list[Fact], as_json: bool, *, kept: bool) -> None:
    from dayeight.core.facts.codec import fact_to_json

    if as_json:
        name = next((fact.application for fact in facts if fact.application), found.application)
        page.print_json({"application": name, "kept": kept, "facts": [fact_to_json(fact) for fact in facts]})
        return
    if not facts:
        page.say("All of this is known already; nothing is added.")
        return
    if not kept:
        page.say("This would be kept:")
        _show_lines(world, facts)


def _show_lines(world: World, facts: list[Fact]) -> None:
    from dayeight.flows.telling import lines_of

    page.items(lines_of(facts, [], world.clock(), world.workdays_of))


def _what_now(world: World, owner: Owner, name: str) -> None:
    """The promise, what to do, until when it is quiet: the advice for which the person came."""
    from dayeight.cli.show import tell_plan

    tell_plan(world, owner, name)
