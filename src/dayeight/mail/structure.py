"""What a message is made of, from its BODYSTRUCTURE: which parts to fetch, and putting it together again from them.

Texts and calendars are wanted; attachments never are, so a message of 40 MB costs a few kB.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dayeight.mail.fetched import Value

# Bytes of one text; more is nothing that a person wrote. Calendars are smaller still.
LARGEST_TEXT = 1_000_000
# Bytes of the fields of a message or part; a To with a thousand people has 50 kB.
LARGEST_HEAD = 256_000
_TEXTS = frozenset({b"plain", b"html", b"calendar", b"enriched"})
_DEEPEST = 30
_MOST_PARTS = 200


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message: its number ("" for the message itself), its size in bytes (0 for a multipart), whether it is
    wanted, and of a multipart its boundary and children."""

    section: str
    size: int
    wanted: bool
    boundary: bytes | None = None
    children: tuple[Part, ...] = ()

    def leaves(self) -> Iterator[Part]:
        """The parts that hold something."""
        if self.boundary is None:
            yield self
        for child in self.children:
            yield from child.leaves()


def part_of(structure: Value, section: str = "", depth: int = 0) -> Part | None:
    """The parts of a BODYSTRUCTURE; None if it is none that can be understood."""
    if not isinstance(structure, list) or not structure or depth > _DEEPEST:
        return None
    if isinstance(structure[0], list):
        return _multipart(structure, section, depth)
    kind, subtype = _word(structure, 0), _word(structure, 1)
    size = int(number) if (number := _word(structure, 6)).isdigit() else 0
    number_here = section or "1"
    if kind == b"message" and subtype in (b"rfc822", b"global"):
        # A message in a message comes whole or not at all.
        inner = part_of(structure[8], number_here, depth + 1) if len(structure) > 8 else None
        small = size <= LARGEST_TEXT and inner is not None and all(leaf.wanted for leaf in inner.leaves())
        return Part(number_here, size, small)
    is_calendar = _is_calendar(kind, subtype, structure)
    is_text = kind == b"text" and subtype in _TEXTS and not _is_attached(structure)
    return Part(number_here, size, is_calendar or is_text)


def _multipart(structure: list[Value], section: str, depth: int) -> Part | None:
    children = [each for each in structure if isinstance(each, list)]
    # What follows the parts is the subtype and then lists again: parameters, disposition, language.
    count = next((n for n, each in enumerate(structure) if not isinstance(each, list)), len(structure))
    parts = []
    for number, child in enumerate(children[: min(count, _MOST_PARTS)], 1):
        part = part_of(child, f"{section}.{number}" if section else str(number), depth + 1)
        if part is None:
            return None
        parts.append(part)
    boundary = _parameters(structure[count + 1] if len(structure) > count + 1 else None).get(b"boundary")
    return Part(section, 0, False, boundary, tuple(parts)) if boundary else None


def _word(structure: list[Value], place: int) -> bytes:
    value = structure[place] if len(structure) > place else None
    return value.lower() if isinstance(value, bytes) else b""


def _parameters(value: Value) -> dict[bytes, bytes]:
    if not isinstance(value, list):
        return {}
    return {
        name.lower(): told
        for name, told in zip(value[::2], value[1::2], strict=False)
        if isinstance(name, bytes) and isinstance(told, bytes)
    }


def _disposition(structure: list[Value]) -> tuple[bytes, dict[bytes, bytes]]:
    """How a part wants to be shown, and its file name: a list that begins with "inline" or "attachment"."""
    for value in structure[7:]:
        if isinstance(value, list) and len(value) == 2 and isinstance(value[0], bytes):
            word = value[0].lower()
            if word in (b"attachment", b"inline"):
                return word, _parameters(value[1])
    return b"", {}


def _is_attached(structure: list[Value]) -> bool:
    return _disposition(structure)[0] == b"attachment"


def _is_calendar(kind: bytes, subtype: bytes, structure: list[Value]) -> bool:
    if (kind, subtype) in ((b"text", b"calendar"), (b"application", b"ics")):
        return True
    parameters = _parameters(structure[2] if len(structure) > 2 else None)
    name = parameters.get(b"name") or _disposition(structure)[1].get(b"filename") or b""
    return name.lower().endswith(b".ics")


def sections(part: Part | None, size: int) -> tuple[str, ...]:
    """What to fetch of a message of this size: all of it where it is small and nothing is left out, else its pieces."""
    if part is None:
        return (f"BODY.PEEK[]<0.{LARGEST_TEXT}>",)
    leaves = list(part.leaves())
    if size <= LARGEST_TEXT and all(leaf.wanted for leaf in leaves):
        return ("BODY.PEEK[]",)
    return (f"BODY.PEEK[HEADER]<0.{LARGEST_HEAD}>", *_pieces(part))


def _pieces(part: Part) -> Iterator[str]:
    if part.boundary is None:
        if part.wanted:
            yield f"BODY.PEEK[{part.section}]<0.{LARGEST_TEXT}>"
        return
    for child in part.children:
        if any(leaf.wanted for leaf in child.leaves()):
            yield f"BODY.PEEK[{child.section}.MIME]<0.{LARGEST_HEAD}>"
            yield from _pieces(child)


def put_together(part: Part | None, fetched: Mapping[str, Value]) -> bytes | None:
    """The message from what was fetched; None if the server did not send its head."""
    whole = _got(fetched, "BODY[]")
    if whole is not None:
        return whole
    head = _got(fetched, "BODY[HEADER]")
    if head is None or part is None:
        return None
    return _ended(head) + _content(part, fetched)


def _ended(fields: bytes) -> bytes:
    """Fields with the empty line after them, which is missing where they were too long."""
    return fields if fields.endswith(b"\r\n\r\n") or fields == b"\r\n" else fields + b"\r\n\r\n"


def _content(part: Part, fetched: Mapping[str, Value]) -> bytes:
    if part.boundary is None:
        return _got(fetched, f"BODY[{part.section}]") or b""
    lines = []
    for child in part.children:
        mime = _got(fetched, f"BODY[{child.section}.MIME]")
        if mime is not None:
            lines.append(b"--" + part.boundary + b"\r\n" + _ended(mime) + _content(child, fetched) + b"\r\n")
    return b"".join(lines) + b"--" + part.boundary + b"--\r\n"


def _got(fetched: Mapping[str, Value], name: str) -> bytes | None:
    value = fetched.get(name, fetched.get(f"{name}<0>"))
    return value if isinstance(value, bytes) else None


def cost(part: Part | None, size: int) -> int:
    """About how many bytes fetching the wanted parts takes."""
    if part is None:
        return min(size, LARGEST_TEXT)
    return sum(min(leaf.size, LARGEST_TEXT) for leaf in part.leaves() if leaf.wanted) + 2_000
