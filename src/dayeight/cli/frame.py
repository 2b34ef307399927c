"""What all commands share: lazy loading, the world, and how an error is told: one sentence, one hint."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from dayeight.cli.commands import Place
from dayeight.config import Config, read_config
from dayeight.errors import DayEightError

if TYPE_CHECKING:
    from dayeight.flows.ports import Owner, World


class Frame:
    """One run of the command line; the world is opened when a command first needs it."""

    def __init__(
        self, *, debug: bool = False, config: Config | None = None, joined: tuple[World, Owner] | None = None
    ) -> None:
        self.debug = debug
        self.config: Config = config or read_config()
        self._joined = joined
        self._own: tuple[World, Owner] | None = None

    @property
    def joined(self) -> tuple[World, Owner]:
        """The world, on the candidate's own clock, and its owner."""
        if self._own is None:
            from dayeight.wiring import local_world, own_world

            world, owner = self._joined or local_world(self.config)
            self._own = own_world(world, owner), owner
        return self._own


pass_frame = click.make_pass_decorator(Frame, ensure=True)


class Told(click.ClickException):
    """A DayEightError as click shows it."""

    def __init__(self, error: DayEightError) -> None:
        super().__init__(str(error))
        self.hint = error.hint

    def show(self, file: Any = None) -> None:
        """The sentence and the hint on standard error."""
        click.echo(self.format_message(), file=file or sys.stderr)
        if self.hint:
            click.echo(self.hint, file=file or sys.stderr)


class LazyGroup(click.Group):
    """A group whose commands are imported when they run; its help is made from the table alone."""

    def __init__(self, *args: Any, commands_at: Mapping[str, Place], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.commands_at = commands_at

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the table's order."""
        return list(self.commands_at)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, imported now."""
        if cmd_name not in self.commands_at:
            return None
        return self.command_named(ctx, cmd_name)

    def command_named(self, ctx: click.Context, name: str) -> click.Command:
        """The command of a name in the table."""
        place = self.commands_at[name]
        found = getattr(importlib.import_module(place.module), place.name)
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the names that were likely meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            near = get_close_matches(args[0], list(self.commands_at), n=2)
            if near:
                meant = f"{error.format_message()} Did you mean {' or '.join(near)}?"
                raise click.UsageError(meant, ctx) from None
            raise

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands under their headings."""
        headings: dict[str, list[tuple[str, str]]] = {}
        for name, place in self.commands_at.items():
            headings.setdefault(place.heading, []).append((name, place.says))
        widest = max(len(name) for name in self.commands_at)
        for heading, rows in headings.items():
            with formatter.section(heading):
                formatter.write_dl([(name.ljust(widest), says) for name, says in rows])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an error of the person's is told in a sentence, with --debug also its place."""
        try:
            return super().invoke(ctx)
        except DayEightError as error:
            frame = ctx.obj
            if isinstance(frame, Frame) and frame.debug:
                import traceback

                click.echo(traceback.format_exc(), err=True, nl=False)
            raise Told(error) from error
