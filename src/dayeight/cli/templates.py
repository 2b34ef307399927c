"""`dayeight letter template`: a person's own templates, openings and closings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from dayeight.cli import page
from dayeight.errors import BadInput

if TYPE_CHECKING:
    from dayeight.cli.frame import Frame
    from dayeight.store.own_files import OwnFiles

_USAGE = "dayeight letter template list | show NAME | edit-path NAME | check NAME | keep RULE APPLICATION FILE"


def run(frame: Frame, words: Sequence[str], to: str | None, as_json: bool) -> None:
    """What stands behind `dayeight letter template`: `words` are the action and what it is about."""
    from dayeight.wiring import own_files

    action, about = (words[0], list(words[1:])) if words else ("list", [])
    actions: dict[str, tuple[int, Callable[[OwnFiles, list[str]], None]]] = {
        "list": (0, lambda files, _: _list(files, as_json)),
        "show": (1, lambda files, names: _show(files, names[0])),
        "edit-path": (1, lambda files, names: _edit_path(files, names[0])),
        "check": (1, lambda files, names: _check(files, names[0])),
        "keep": (3, lambda files, names: _keep(frame, files, names, to)),
    }
    wanted, act = actions.get(action, (-1, None))
    if act is None or len(about) != wanted:
        raise BadInput(f"That is not how templates are asked for: {' '.join(words)}.", f"Usage: {_USAGE}")
    act(own_files(frame.config), about)


def _list(files: OwnFiles, as_json: bool) -> None:
    from dayeight.flows.own_templates import templates

    found = templates(files)
    if as_json:
        page.print_json([{"name": t.name, "path": str(t.path), "problems": list(t.problems)} for t in found])
        return
    for template in found:
        page.say(f"{template.name}: {template.path}")
        for problem in template.problems:
            page.say(f"  {problem}", 0, 2)
    if not found:
        page.say("You have no templates of your own; the letters are the program's.")
        page.say("Begin one: dayeight letter template edit-path TY-1")


def _show(files: OwnFiles, name: str) -> None:
    from dayeight.flows.own_templates import shown

    click.echo(shown(files, name), nl=False)


def _edit_path(files: OwnFiles, name: str) -> None:
    from dayeight.flows.own_templates import started

    click.echo(str(started(files, name)))


def _check(files: OwnFiles, name: str) -> None:
    from dayeight.flows.own_templates import checked

    found = checked(files, name)
    for problem in found.problems:
        page.say(problem, 0, 2)
    if found.problems:
        raise click.exceptions.Exit(1)
    page.say("Nothing to say against it.")


def _keep(frame: Frame, files: OwnFiles, names: list[str], to: str | None) -> None:
    from dayeight.cli.letter import own_text
    from dayeight.flows.find import find_application
    from dayeight.flows.own_templates import kept

    rule, application, file = names
    world, owner = frame.joined
    subject, text = own_text(file)
    path = kept(world, owner, files, find_application(world, owner, application), rule, to, text, subject or "")
    page.say(f"Kept as your template for {rule}: {path}")
