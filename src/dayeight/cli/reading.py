"""Reading: mail and invitations into facts, and the batch form that reads promises."""

from __future__ import annotations

from pathlib import Path

import click

from dayeight.cli import page
from dayeight.cli.batch import lines_from
from dayeight.cli.commands import Place
from dayeight.cli.frame import Frame, LazyGroup, pass_frame
from dayeight.cli.given import as_json
from dayeight.cli.proposals import ask_which, tell_proposed
from dayeight.core.words import count_words

COMMANDS = {
    "files": Place(
        "dayeight.cli.reading", "files", "Mail and invitations into facts (the word may be left out).", "Read"
    ),
    "mail": Place("dayeight.cli.batch", "mail", "What each message of a mailbox means, as JSON lines.", "Read"),
    "promises": Place("dayeight.cli.reading", "promises", "What texts promise, as JSON lines.", "Read"),
}


class ReadGroup(LazyGroup):
    """A group whose first word may be a path."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As usual, with `files` in front of anything that is no command."""
        if args and args[0] not in self.commands_at:
            args = ["files", *args]
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Options before the path belong to `files`."""
        if args and args[0].startswith("-") and args[0] not in ("-h", "--help"):
            args = ["files", *args]
        return super().parse_args(ctx, args)


@click.group(cls=ReadGroup, commands_at=COMMANDS, short_help="Read mail and invitations into facts.")
def read() -> None:
    """Read .eml, .ics, mbox and Maildir into facts: shown first, kept when you say so. Files are never changed.

    \b
    Examples:
      dayeight read invitation.ics
      dayeight read answer.eml --yes
      dayeight read ~/mail/search.mbox --owner me@example.com
      dayeight read promises < texts.jsonl
    """


@click.command(short_help="Mail and invitations into facts.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--owner", "owners", multiple=True, metavar="ADDRESS", help="Your address (repeatable).")
@click.option("--yes", is_flag=True, help="Keep what is found without asking.")
@click.option("--dry-run", is_flag=True, help="Show what is found and keep nothing.")
@as_json
@pass_frame
def files(
    frame: Frame, paths: tuple[str, ...], owners: tuple[str, ...], yes: bool, dry_run: bool, as_json: bool
) -> None:
    """Read mail and invitations into facts: what, about which application, and the words that show it.

    \b
    Examples:
      dayeight read invitation.ics
      dayeight read answer.eml --yes
    """
    from dayeight.core.facts.codec import fact_to_json
    from dayeight.flows.read_mail import propose
    from dayeight.wiring import pieces_at

    world, owner = frame.joined
    problems: list[str] = []
    pieces = pieces_at([Path(path).expanduser() for path in paths], problems)
    found = propose(world, owner, pieces, owners=owners, said=problems)
    for problem in found.problems:
        click.echo(problem, err=True)
    if as_json:
        page.print_json(
            {
                "proposed": [
                    {"what": each.line, "application": each.application, "new_application": each.is_new,
                     "words": each.words, "from": each.place, "facts": [fact_to_json(fact) for fact in each.facts]}
                    for each in found.proposed
                ],
                "without": list(found.without),
                "known_already": found.known_already,
                "problems": list(found.problems),
            }
        )  # fmt: skip
    else:
        tell_proposed(found)
        for line in found.without:
            page.say(f"- {line}", 0, 2)
        if found.known_already:
            page.say(f"Known already: {found.known_already}.")
    if found.proposed and not dry_run:
        _keep(frame, found, yes, as_json)
    elif not found.proposed and not as_json:
        page.say("Nothing new to keep.")
    if found.problems:
        raise click.exceptions.Exit(1)


def _keep(frame: Frame, found, yes: bool, as_json: bool) -> None:  # type: ignore[no-untyped-def]
    from dayeight.cli.summary import tell_summary
    from dayeight.flows.read_mail import keep_proposal
    from dayeight.flows.summary import nothing_yet, summary_of

    world, owner = frame.joined
    only = None
    first = nothing_yet(world, owner)
    if not yes:
        if as_json:
            return
        only = ask_which(len(found.proposed))
        if only is not None and not only:
            page.say("Nothing was kept.")
            return
    new = keep_proposal(world, owner, found, only)
    if not as_json:
        page.say(f"{count_words(new, 'facts').capitalize()} kept. If that was a slip: dayeight undo")
        if first and new:
            tell_summary(summary_of(world, owner))


@click.command(short_help="What texts promise, as JSON lines.")
@click.argument("source", default="-", metavar="[FILE]")
def promises(source: str) -> None:
    """JSON lines in (id, said_at, text; country, region), JSON lines out: who promises what by when.

    \b
    Example:
      echo '{"id": 1, "said_at": "2026-11-23T15:00", "text": "We decide by Friday."}' | dayeight read promises
    """
    from dayeight.flows.read_promises import read_lines
    from dayeight.wiring import workdays_of

    with lines_from(source) as lines:
        good = read_lines(lines, workdays_of, click.echo, lambda line: click.echo(line, err=True))
    if not good:
        raise click.exceptions.Exit(1)
