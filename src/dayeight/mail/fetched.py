"""The answers to FETCH as the server sent them, taken apart: names to values, lists as lists.

imaplib hands out lines and literals as they came. A value is bytes, None for NIL, or a list of values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Value = bytes | None | list["Value"]

_LITERAL_AHEAD = re.compile(rb"\{\d+\}\Z")
_TOKEN = re.compile(rb'\s*(?:([()])|"((?:[^"\\]|\\.)*)"|((?:[^\s()"\[]|\[[^\]]*\](?:<\d+>)?)+))', re.DOTALL)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_DEEPEST = 200


def answers(data: Sequence[object]) -> Iterator[dict[str, Value]]:
    """The items of each message in what imaplib's `fetch` gave; an answer that cannot be taken apart is left out."""
    for pieces in _messages(data):
        try:
            values = _Reader(pieces).read()
        except ValueError:
            continue
        items = values[1] if len(values) > 1 and isinstance(values[1], list) else []
        yield {
            name.decode("ascii", "replace").upper(): value
            for name, value in zip(items[::2], items[1::2], strict=False)
            if isinstance(name, bytes)
        }


def _messages(data: Sequence[object]) -> Iterator[list[tuple[bytes, bytes | None]]]:
    """Lines and literals of one message after the other: an answer ends with a line that no literal follows."""
    pieces: list[tuple[bytes, bytes | None]] = []
    for item in data:
        if isinstance(item, tuple):
            pieces.append((_LITERAL_AHEAD.sub(b"", item[0]), item[1]))
        elif isinstance(item, bytes):
            yield [*pieces, (item, None)]
            pieces = []


class _Reader:
    """One answer, token by token."""

    def __init__(self, pieces: list[tuple[bytes, bytes | None]]) -> None:
        self._tokens = self._split(pieces)

    def read(self) -> list[Value]:
        """All values. Raises ValueError for parentheses that do not match."""
        return self._list(0)

    def _list(self, depth: int) -> list[Value]:
        if depth > _DEEPEST:
            raise ValueError("nested too deep")
        found: list[Value] = []
        for kind, text in self._tokens:
            if kind == "(":
                found.append(self._list(depth + 1))
            elif kind == ")":
                if depth == 0:
                    raise ValueError("closed too often")
                return found
            else:
                found.append(None if kind == "atom" and text.upper() == b"NIL" else text)
        if depth:
            raise ValueError("not closed")
        return found

    @staticmethod
    def _split(pieces: list[tuple[bytes, bytes | None]]) -> Iterator[tuple[str, bytes]]:
        for line, literal in pieces:
            position = 0
            while (match := _TOKEN.match(line, position)) is not None:
                position = match.end()
                if match[1] is not None:
                    yield match[1].decode(), b""
                elif match[2] is not None:
                    yield "string", _ESCAPED.sub(rb"\1", match[2])
                else:
                    yield "atom", match[3]
            if line[position:].strip():
                raise ValueError("not a FETCH answer")
            if literal is not None:
                yield "string", literal
