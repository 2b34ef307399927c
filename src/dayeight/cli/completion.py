"""The script that completes words in a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command(short_help="The script that completes words in your shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """The script that completes commands and options in your shell.

    \b
    Examples:
      dayeight completion bash >> ~/.bashrc
      dayeight completion zsh >> ~/.zshrc
      dayeight completion fish > ~/.config/fish/completions/dayeight.fish
    """
    cls = get_completion_class(shell)
    assert cls is not None
    root = context.find_root().command
    click.echo(cls(root, {}, "dayeight", "_DAYEIGHT_COMPLETE").source())
