"""The parts of a message: which bytes are its text, its HTML, its calendar, and which message it carries
inside.

Works on places in the raw bytes, so that a message of 40 MB with a film in it costs no more than its text.
Where a message contradicts itself (a boundary that is not there, base64 that is none) the reading is chosen
that shows a person the most.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from dayeight.reading.messages.charsets import decode
from dayeight.reading.messages.headers import Fields, first, from_base64, split_head

_DEEPEST = 20
_MOST_PARTS = 500
# Of one text part no more is looked at: a letter of a million characters is no letter.
LONGEST_TEXT = 1_000_000
_LONGEST_CALENDAR = 4_000_000

_TYPE = re.compile(r"\s*([a-z0-9!#$&^_.+-]+)\s*/\s*([a-z0-9!#$&^_.+-]+)", re.IGNORECASE)
_PARAMETER = re.compile(r";\s*([^\s=;*]{1,40})(\*\d{0,3}\*?)?\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^;]*)", re.DOTALL)
_GUESSED_BOUNDARY = re.compile(rb"\s*--([^\r\n]{1,200}?)[ \t]*\r?\n")
_NOT_BASE64 = re.compile(rb"^[^\S\r\n]*[^\s]+[^\S\r\n]+[^\s][^\r\n]*", re.MULTILINE)


class Body(NamedTuple):
    """One stretch of text, in one or both of its forms; None where a form is not there."""

    plain: str | None
    html: str | None


@dataclass(slots=True)
class Parts:
    """What a message holds, in its order. `inner` are the heads and parts of messages that are attached or
    came back; `report` says that this is a delivery report, whose inner message nobody forwarded."""

    bodies: list[Body] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    inner: list[tuple[Fields, Parts]] = field(default_factory=list)
    report: bool = False
    walked: int = 0

    @property
    def had_html(self) -> bool:
        """Whether any of the text came as HTML."""
        return any(body.html is not None for body in self.bodies)


@dataclass(frozen=True, slots=True)
class _Kind:
    main: str
    sub: str
    parameters: dict[str, str]

    @property
    def name(self) -> str:
        return f"{self.main}/{self.sub}"


_PLAIN = _Kind("text", "plain", {})
_MESSAGE = _Kind("message", "rfc822", {})


def content_kind(text: str, otherwise: _Kind = _PLAIN) -> _Kind:
    """The kind and parameters of a Content-Type field."""
    found = _TYPE.match(text)
    if found is None:
        # "Content-Type: text" is what old programs wrote for plain text
        return otherwise
    parameters: dict[str, str] = {}
    for name, piece, value in _PARAMETER.findall(text[found.end() : found.end() + 4000]):
        value = value.strip()
        value = re.sub(r"\\(.)", r"\1", value[1:-1]) if value[:1] == '"' and len(value) > 1 else value.strip('"')
        if piece.endswith("*") and value.count("'") >= 2:
            value = value.split("'", 2)[2]
        key = name.lower()
        parameters[key] = parameters.get(key, "") + value if piece else value
    return _Kind(found[1].lower(), found[2].lower(), parameters)


def read_parts(raw: bytes, fields: Fields, start: int, end: int | None = None) -> Parts:
    """All parts of the message whose body lies between `start` and `end`."""
    parts = Parts()
    _walk(raw, fields, start, len(raw) if end is None else end, _PLAIN, parts, 0)
    return parts


def _walk(raw: bytes, fields: Fields, start: int, end: int, otherwise: _Kind, into: Parts, depth: int) -> None:
    into.walked += 1
    if into.walked > _MOST_PARTS or depth > _DEEPEST:
        return
    kind = content_kind(first(fields, "content-type"), otherwise)
    if kind.main == "multipart":
        if kind.sub == "report":
            into.report = True
        spans = list(islice(_spans(raw, kind, start, end), _MOST_PARTS))
        if spans:
            _walk_multipart(raw, kind, spans, into, depth)
            return
        kind = _PLAIN  # announced as several parts, but there is no boundary: it can only be read as it stands
    if kind.main == "message" and kind.sub in ("rfc822", "global"):
        _walk_inner(raw, fields, start, end, into, depth)
    elif kind.main == "text" or _is_calendar(kind, fields):
        _read_text(raw, fields, kind, start, end, into, depth)


def _walk_multipart(raw: bytes, kind: _Kind, spans: list[tuple[int, int]], into: Parts, depth: int) -> None:
    otherwise = _MESSAGE if kind.sub == "digest" else _PLAIN
    first_body = len(into.bodies)
    for start, end in spans:
        head = split_head(raw, start, end)
        _walk(raw, head.fields, head.body, end, otherwise, into, depth + 1)
        if kind.sub == "alternative" and len(into.bodies) > first_body + 1:
            into.bodies[first_body:] = [_joined(into.bodies[first_body:])]


def _joined(bodies: list[Body]) -> Body:
    """Alternatives are the same text in several forms: one body."""
    plain = [body.plain for body in bodies if body.plain is not None]
    html = [body.html for body in bodies if body.html is not None]
    return Body("\n\n".join(plain) if plain else None, "\n".join(html) if html else None)


def _spans(raw: bytes, kind: _Kind, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the parts of a multipart lie, without their boundary lines."""
    boundary = kind.parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
    if not boundary or raw.find(b"--" + boundary, start, end) < 0:
        guessed = _GUESSED_BOUNDARY.match(raw, start, end)
        if guessed is None:
            return
        boundary = guessed[1]
    mark = b"--" + boundary
    opened: int | None = None
    position = raw.find(mark, start, end)
    while position >= 0:
        line_end = raw.find(b"\n", position, end)
        line_end = end if line_end < 0 else line_end + 1
        tail = raw[position + len(mark) : min(line_end, position + len(mark) + 200)]
        at_line_start = position == start or raw[position - 1] in b"\r\n"
        closing = tail.startswith(b"--")
        if at_line_start and (closing or not tail.strip()):
            if opened is not None:
                yield opened, _before_newline(raw, opened, position)
            opened = None if closing and not tail[2:].strip() else line_end
            if closing and opened is None and raw.find(mark, line_end, end) < 0:
                return
        position = raw.find(mark, max(line_end - 1, position + len(mark)), end)
    if opened is not None and opened < end:
        yield opened, end


def _before_newline(raw: bytes, start: int, position: int) -> int:
    """The newline before a boundary belongs to the boundary."""
    if position > start and raw[position - 1] == 10:
        position -= 1
        if position > start and raw[position - 1] == 13:
            position -= 1
    return position


def _walk_inner(raw: bytes, fields: Fields, start: int, end: int, into: Parts, depth: int) -> None:
    coding = _coding(fields)
    if coding in ("base64", "quoted-printable"):  # forbidden, and done all the same
        raw = _decoded(raw[start : min(end, start + _LONGEST_CALENDAR)], coding)
        start, end = 0, len(raw)
    head = split_head(raw, start, end)
    inside = Parts(walked=into.walked)
    _walk(raw, head.fields, head.body, end, _PLAIN, inside, depth + 1)
    into.walked = inside.walked
    if not into.report:
        into.calendars += inside.calendars
    into.inner.append((head.fields, inside))


def _is_calendar(kind: _Kind, fields: Fields) -> bool:
    if kind.sub in ("calendar", "ics"):
        return True
    if kind.name not in ("application/octet-stream", "text/plain"):
        return False
    return ".ics" in (kind.parameters.get("name", "") + first(fields, "content-disposition")).lower()


def _read_text(raw: bytes, fields: Fields, kind: _Kind, start: int, end: int, into: Parts, depth: int) -> None:
    if _is_calendar(kind, fields):
        body = _decoded(raw[start : min(end, start + _LONGEST_CALENDAR)], _coding(fields))
        if body.strip() and body not in into.calendars:  # Exchange sends the same one inline and attached
            into.calendars.append(body)
        return
    if kind.sub not in ("plain", "html", "enriched", "markdown", "x-markdown"):
        return
    disposition = first(fields, "content-disposition").lower()
    named = "name" in disposition or "name" in kind.parameters
    if depth and disposition.startswith("attachment") and (named or into.bodies):
        return
    body = _decoded(raw[start : min(end, start + 3 * LONGEST_TEXT)], _coding(fields))
    text = decode(body, kind.parameters.get("charset", ""))[:LONGEST_TEXT]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if kind.sub == "html":
        into.bodies.append(Body(None, text))
        return
    if kind.parameters.get("format", "").lower() == "flowed":
        text = unflow(text, kind.parameters.get("delsp", "").lower() == "yes")
    into.bodies.append(Body(text, None))


def _coding(fields: Fields) -> str:
    found = re.match(r"[\w-]+", first(fields, "content-transfer-encoding"))
    return found[0].lower() if found else ""


def _decoded(body: bytes, coding: str) -> bytes:
    if coding == "quoted-printable":
        return binascii.a2b_qp(body)
    if coding == "base64":
        strange = _NOT_BASE64.search(body)
        if strange is None:
            return from_base64(body)
        # A mailing list wrote its footer behind the coded text, or it was never coded at all.
        coded = from_base64(body[: strange.start()])
        return coded + b"\n" + body[strange.start() :] if coded else body
    return body


def unflow(text: str, delete_space: bool = False) -> str:
    """Text of format=flowed (RFC 3676) with its paragraphs put together again, quotes kept as they were."""
    lines: list[list[str]] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare[1:] if bare.startswith(" ") else bare
        signature = bare == "-- "
        flowing = bare.endswith(" ") and not signature
        kept = bare[:-1] if flowing and delete_space else bare
        if open_depth == depth and not signature:
            lines[-1].append(kept)
        else:
            lines.append([">" * depth + (" " if depth and kept else ""), kept])
        open_depth = depth if flowing else None
    return "\n".join("".join(pieces) for pieces in lines)
