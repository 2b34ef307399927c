"""Words on a terminal: plain, wrapped to its width, in any script; and data as JSON."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import click

_WIDEST = 100
_NARROWEST = 30
_FILE_WIDTH = 100


def width() -> int:
    """How many columns to use."""
    return max(_NARROWEST, min(shutil.get_terminal_size((_FILE_WIDTH, 24)).columns, _WIDEST))


def say(text: str = "", indent: int = 0, hang: int = 0) -> None:
    """One paragraph; its further lines stand `hang` columns further in."""
    for line in wrapped(text, width(), indent, hang):
        click.echo(line)


def heading(text: str) -> None:
    """A heading with an empty line above."""
    click.echo()
    for line in wrapped(text, width()):
        click.echo(click.style(line, bold=True))


def items(lines: Iterable[str], indent: int = 2) -> None:
    """A list, an item a paragraph."""
    for line in lines:
        say(f"- {line}", indent, 2)


def print_json(data: Any) -> None:
    """Data for another program."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def wrapped(text: str, columns: int, indent: int = 0, hang: int = 0) -> list[str]:
    """Lines of at most so many columns; what is one long word stays whole. Line breaks in the text stay."""
    lines: list[str] = []
    for number, paragraph in enumerate(_safe(text).split("\n")):
        first = " " * (indent if number == 0 else indent + hang)
        line, used, empty = first, len(first), True
        for word in paragraph.split():
            wide = columns_of(word)
            if not empty and used + 1 + wide > columns:
                lines.append(line)
                line = " " * (indent + hang)
                used, empty = len(line), True
            line += word if empty else f" {word}"
            used += wide if empty else wide + 1
            empty = False
        lines.append(line if not empty else "")
    return lines


def table(rows: Sequence[Sequence[str]], indent: int = 0) -> None:
    """Rows in columns; where they do not fit, each row becomes a short paragraph."""
    if not rows:
        return
    safe = [[_safe(cell) for cell in row] for row in rows]
    widths = [max(columns_of(row[n]) for row in safe) for n in range(len(safe[0]))]
    gaps = 2 * (len(widths) - 1)
    if indent + sum(widths) + gaps > width():
        first = indent + sum(widths[:-1]) + gaps
        for row in safe:
            if first <= width() // 2:
                cells = [_filled(cell, wide) for cell, wide in zip(row[:-1], widths[:-1], strict=True)]
                lines = wrapped(row[-1], width() - first)
                click.echo(" " * indent + "  ".join([*cells, lines[0]]))
                for line in lines[1:]:
                    click.echo(" " * first + line)
            else:
                say(row[0], indent)
                say("; ".join(cell for cell in row[1:] if cell), indent + 4)
        return
    for row in safe:
        cells = [_filled(cell, wide) for cell, wide in zip(row, widths, strict=True)]
        click.echo(" " * indent + "  ".join(cells).rstrip())


def _filled(cell: str, wide: int) -> str:
    return cell + " " * (wide - columns_of(cell))


def columns_of(text: str) -> int:
    """How many columns a text takes: letters of East Asian scripts take two, marks none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _safe(text: str) -> str:
    """Without control characters: what came in a mail must not steer the terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter if _may_stand(letter) else " " for letter in text)


def _may_stand(letter: str) -> bool:
    # The joiners (zero width) are part of words in Persian, Hindi and others.
    return letter in "\n\u200c\u200d" or unicodedata.category(letter) not in ("Cc", "Cf", "Cs")
