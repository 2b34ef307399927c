"""The head of a message: its fields as bytes, and what the few fields that matter say as text.

The standard library's parser is not used: with its modern policy it is ten times too slow and raises on some
mail, with the old one the fields come back undecoded. What is here takes any bytes and never raises.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import NamedTuple

from dayeight.core.moments import FIRST_YEAR, LAST_YEAR
from dayeight.reading.messages.charsets import decode

# Longer than any honest field (a To with a thousand people has about 50 kB), short enough that no field takes long.
_LONGEST_FIELD = 64_000
_MOST_FIELDS = 2_000

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(?:\r\n|\n|\r|\Z)")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_FOLD = re.compile(rb"\r?\n[ \t]+")
_FOLD_IN_TEXT = re.compile(r"\s+")
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?(.*?)(?:\?=|\Z)", re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2028\u2029\ufeff]")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,996}>")

Fields = dict[str, list[bytes]]


class Address(NamedTuple):
    """A person of a header: the name as written ("" if none) and the address in lower case ("" if none)."""

    name: str
    email: str


class Head(NamedTuple):
    """The fields of a message or part by lower-case name, and where its body begins."""

    fields: Fields
    body: int


def split_head(raw: bytes, start: int = 0, end: int | None = None) -> Head:
    """Reads the fields at `start` of `raw`. A line that is no field is passed over if fields go on after it,
    else the body begins there (some programs forget the empty line)."""
    end = len(raw) if end is None else end
    fields: Fields = {}
    position = start
    count = 0
    while position < end and count < _MOST_FIELDS:
        if raw[position] in b"\r\n":
            blank = _LINE.match(raw, position, end)
            return Head(fields, blank.end() if blank else position)
        found = _FIELD.match(raw, position, end)
        if found is None:
            line = _LINE.match(raw, position, end)
            after = line.end() if line else end
            junk = raw[position : position + 6]
            if not junk.startswith((b"From ", b">From ")) and _FIELD.match(raw, after, end) is None:
                return Head(fields, after if junk.isspace() else position)
            position = after
            continue
        fields.setdefault(found[1].decode("ascii").lower(), []).append(found[2][:_LONGEST_FIELD])
        position = found.end()
        count += 1
    return Head(fields, position)


def first(fields: Fields, name: str) -> str:
    """The first field of a name as unfolded text, encoded words not yet decoded; "" if there is none."""
    values = fields.get(name)
    return _unfold(values[0]) if values else ""


def _unfold(value: bytes) -> str:
    if b"\n" in value:
        value = _FOLD.sub(b" ", value)
    return decode(value).strip()


def words(text: str) -> str:
    """Header text with its encoded words decoded and its white space made single."""
    if "=?" in text:
        text = "".join(_decoded_runs(text))
    text = _CONTROLS.sub("", text)
    return _FOLD_IN_TEXT.sub(" ", text).strip()


def _decoded_runs(text: str) -> Iterator[str]:
    """Plain runs and decoded words. Neighbours in one charset are joined as bytes first, since some programs cut
    a letter in two between them."""
    pending = b""
    charset = ""
    position = 0
    for found in _ENCODED_WORD.finditer(text):
        between = text[position : found.start()]
        label = found[1].partition("*")[0].lower()
        if pending and (between.strip() or label != charset):
            yield decode(pending, charset)
            pending = b""
        if between.strip() or (position == 0 and between):
            yield between
        pending += _word_bytes(found[2], found[3])
        charset = label
        position = found.end()
    if pending:
        yield decode(pending, charset)
    yield text[position:]


def _word_bytes(how: str, coded: str) -> bytes:
    plain = coded.encode("utf-8", "replace")
    if how in "qQ":
        return binascii.a2b_qp(plain.replace(b" ", b"_"), header=True)
    return from_base64(plain)


def from_base64(coded: bytes) -> bytes:
    """Base64 with anything wrong about it: missing padding, strange bytes, several pieces one after another."""
    pieces = []
    for piece in re.split(rb"=+", re.sub(rb"[^A-Za-z0-9+/=]+", b"", coded)):
        usable = len(piece) - (1 if len(piece) % 4 == 1 else 0)
        if usable:
            pieces.append(base64.b64decode(piece[:usable] + b"=" * (-usable % 4)))
    return b"".join(pieces)


# --- addresses -----------------------------------------------------------------------------------------------

_ADDRESS_PART = re.compile(
    r'=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=|"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)|<[^<>]*>|[,;:]|[^,;:"(<=]+|.', re.DOTALL
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BARE_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]+@[^\s<>()\[\],;:\"@]+")


def addresses(text: str) -> tuple[Address, ...]:
    """The people of an address field ("" gives none); names are decoded after they are taken apart, since a coded
    name may hold a comma. "Weber, Anna <anna@..>" without quotation marks is one person."""
    found: list[Address] = []
    names: list[str] = []
    comment = email = ""
    for part in (*_ADDRESS_PART.findall(text), ","):
        if part in (",", ";"):
            person = _person(names, comment, email)
            if person.email:
                found.append(person)
                names = []
            elif person.name and part == ",":
                names.append(", ")  # perhaps a name with a bare comma: the address follows
            else:
                names = []
            comment = email = ""
        elif part == ":" and not email and not any("@" in name for name in names):
            names = []  # the name of a group
        elif part[0] == "<" and len(part) > 1:
            email = part[1:-1].strip() or email
        elif part[0] == "(" and len(part) > 1:
            comment = part[1:-1]
        elif part[0] == '"' and len(part) > 1:
            names.append(_ESCAPED.sub(r"\1", part[1:-1]))
        else:
            names.append(part)
    return tuple(found)


def _person(names: list[str], comment: str, email: str) -> Address:
    name = words("".join(names)).strip(" ,")
    if not email:
        bare = _BARE_ADDRESS.search(name)
        if bare is not None:
            email = bare[0]
            name = (name[: bare.start()] + name[bare.end() :]).strip(" ,")
    name = name or words(comment)
    if len(name) > 2 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    email = _CONTROLS.sub("", email).removeprefix("mailto:").strip(" \t'\"").lower()
    if "@" not in email:
        email = ""
    return Address("" if name.lower() == email else name, email)


# --- identities and dates ------------------------------------------------------------------------------------


def message_ids(text: str) -> tuple[str, ...]:
    """The message identities of References or In-Reply-To, in order, each once, with their angle brackets."""
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(text)))


def moment(text: str) -> datetime | None:
    """The moment of a Date field, None if it cannot be read; without a zone it is UTC."""
    try:
        parts = parsedate_tz(text[:200])
        if parts is None or not FIRST_YEAR <= parts[0] <= LAST_YEAR:
            return None
        offset = timedelta(seconds=parts[9] or 0)
        place = timezone(offset) if abs(offset) < timedelta(hours=24) else UTC
        return datetime(*parts[:5], min(parts[5], 59), tzinfo=place)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):  # parsedate_tz on strange text
        return None
