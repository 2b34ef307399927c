"""The command line: one file for each group of commands, imported only when one of its commands runs."""

from __future__ import annotations

import errno
import os
import sys

import click

from dayeight.cli.commands import COMMANDS
from dayeight.cli.frame import Frame, LazyGroup

_HELP = """How long to wait after a job interview before following up, and what to say.

After an interview, tell it in a minute:

\b
    dayeight debrief

Every morning, see what to do, or that there is nothing to do and why that is fine:

\b
    dayeight today

To look around in an invented search first:

\b
    dayeight demo

Everything stays on this computer. APPLICATION is an id, its beginning, or words of the company's name."""


@click.group(
    cls=LazyGroup,
    commands_at=COMMANDS,
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
)
@click.option("--debug", is_flag=True, help="Show where in the program an error came from.")
@click.version_option(package_name="dayeight", prog_name="dayeight")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """The group of all commands; without one it shows today."""
    if context.obj is None:
        context.obj = Frame(debug=debug)
    if context.invoked_subcommand is None:
        context.invoke(cli.command_named(context, "today"))


def main() -> None:
    """The console script: no traceback for a person's mistake, quiet if nobody reads the output any more."""
    for stream in (sys.stdout, sys.stderr):
        # A name in any script must not stop the program on a terminal that cannot show it.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    if "--debug" not in sys.argv:
        sys.excepthook = _tell_of_a_mistake
    code: str | int | None = 0
    try:
        try:
            cli.main(prog_name="dayeight", standalone_mode=True)
        except SystemExit as leaving:
            code = leaving.code
        sys.stdout.flush()
    except BrokenPipeError:
        _quiet()
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        click.echo("The output cannot be written: there is no room left.", err=True)
        _quiet(1)
    sys.exit(code)


def _tell_of_a_mistake(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """A mistake in the program itself is told in a sentence as well."""
    click.echo(f"DayEight made a mistake ({kind.__name__}); nothing more was kept.", err=True)
    click.echo(f"To see where, and to report it: dayeight --debug {' '.join(sys.argv[1:])}", err=True)


def _quiet(code: int = 141) -> None:
    """Leave without Python's complaint at exit; by default like a program that a closed pipe ended."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
