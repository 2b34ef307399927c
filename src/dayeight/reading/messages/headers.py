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
from functools import cache
from typing import NamedTuple

from dayeight.core.moments import FIRST_YEAR, LAST_YEAR
from dayeight.reading.messages.charsets import decode

# Longer than any honest field (a To with a thousand people has about 50 kB), short enough that no field
# takes long.
_LONGEST_FIELD = 64_000
_MOST_FIELDS = 2_000

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(?:\r\n|\n|\r|\Z)")
_CLEAN_HEAD = re.compile(rb"(?:[!-9;-~]{1,200}[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){0,2000}+")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_FOLD = re.compile(rb"\r?\n[ \t]+")
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?(.*?)(?:\?=|\Z)", re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2028\u2029\ufeff]")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,996}>")

# The fields that anything here asks for; the others (Received, signatures) are most of a head and are not
# kept.
_WANTED = frozenset(
    b"from sender to cc reply-to subject date message-id in-reply-to references delivered-to x-original-to"
    b" envelope-to list-id list-unsubscribe precedence auto-submitted x-autoreply x-autorespond x-autoresponder"
    b" x-gmail-labels content-type content-disposition content-transfer-encoding".split()
)

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
    if raw.startswith((b"From ", b">From "), start):  # the line of an mbox
        start = min(max(raw.find(b"\n", start, end) + 1, start), end)
    clean = _CLEAN_HEAD.match(raw, start, end)
    stop = clean.end() if clean else start
    if stop > start and (stop == end or raw[stop] in b"\r\n"):
        return Head(_kept(_FIELD.findall(raw, start, stop)), _after_blank(raw, stop, end))
    return _split_untidy(raw, start, end)


def _kept(found: list[tuple[bytes, bytes]]) -> Fields:
    fields: Fields = {}
    for name, value in found:
        key = name.lower()
        if key in _WANTED:
            fields.setdefault(key.decode("ascii"), []).append(value[:_LONGEST_FIELD])
    return fields


def _after_blank(raw: bytes, position: int, end: int) -> int:
    blank = _LINE.match(raw, position, end)
    return blank.end() if blank else position


def _split_untidy(raw: bytes, start: int, end: int) -> Head:
    found_fields: list[tuple[bytes, bytes]] = []
    position = start
    while position < end and len(found_fields) < _MOST_FIELDS:
        if raw[position] in b"\r\n":
            return Head(_kept(found_fields), _after_blank(raw, position, end))
        found = _FIELD.match(raw, position, end)
        if found is None:
            line = _LINE.match(raw, position, end)
            after = line.end() if line else end
            junk = raw[position : position + 6]
            if not junk.startswith((b"From ", b">From ")) and _FIELD.match(raw, after, end) is None:
                return Head(_kept(found_fields), after if junk.isspace() else position)
            position = after
            continue
        found_fields.append((found[1], found[2]))
        position = found.end()
    return Head(_kept(found_fields), position)


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
    if not text.isprintable():
        text = _CONTROLS.sub("", text)
    return " ".join(text.split())


def _decoded_runs(text: str) -> Iterator[str]:
    """Plain runs and decoded words. Neighbours in one charset are joined as bytes first, since some programs
    cut a letter in two between them."""
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
    """Base64 with anything wrong about it: missing padding, strange bytes, several pieces one after
    another."""
    pieces = []
    for piece in re.split(rb"=+", re.sub(rb"[^A-Za-z0-9+/=]+", b"", coded)):
        usable = len(piece) - (1 if len(piece) % 4 == 1 else 0)
        if usable:
            pieces.append(base64.b64decode(piece[:usable] + b"=" * (-usable % 4)))
    return b"".join(pieces)


# --- addresses ----------------------------------------------------------------------------------------------

_ADDRESS_PART = re.compile(
    r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?="
    r'|"(?:[^"\\]|\\.){0,500}+"|\((?:[^()\\]|\\.){0,500}+\)|<[^<>]*>|[,;:]|[^,;:"(<=]+|.',
    re.DOTALL,
)
# What nine in ten address fields are: one person, with nothing that needs taking apart.
_SIMPLE_ADDRESS = re.compile(
    r'"?([^\W_][^"<>,;:()\\=@\x00-\x1f\u200b-\u200f]{0,200}?)?"?\s*<([\w.+-]+@[\w.-]+)>|([\w.+-]+@[\w.-]+)'
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BARE_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]{1,100}@[^\s<>()\[\],;:\"@]+")


def addresses(text: str) -> tuple[Address, ...]:
    """The people of an address field ("" gives none); names are decoded after they are taken apart, since a
    coded name may hold a comma. "Weber, Anna <anna@..>" without quotation marks is one person."""
    simple = _SIMPLE_ADDRESS.fullmatch(text)
    if simple is not None:
        return (_named(" ".join((simple[1] or "").split()), simple[2] or simple[3]),)
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
        bare = _BARE_ADDRESS.search(name) if "@" in name else None
        if bare is not None:
            email = bare[0]
            name = (name[: bare.start()] + name[bare.end() :]).strip(" ,")
    return _named(name or words(comment), email)


def _named(name: str, email: str) -> Address:
    if len(name) > 2 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    email = _CONTROLS.sub("", email).removeprefix("mailto:").strip(" \t'\"").lower()
    if "@" not in email:
        email = ""
    return Address("" if name.lower() == email else name, email)


# --- identities and dates -----------------------------------------------------------------------------------


def message_ids(text: str) -> tuple[str, ...]:
    """The message identities of References or In-Reply-To, in order, each once, with their angle brackets."""
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(text)))


_USUAL_DATE = re.compile(
    r"(?:[A-Za-z]{3},)?\s*(\d{1,2})\s([A-Za-z]{3})\s(\d{4})\s(\d\d):(\d\d):(\d\d)\s([+-])(\d\d)(\d\d)\b"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}


@cache
def _zone(sign: str, hours: int, minutes: int) -> timezone:
    offset = timedelta(hours=hours, minutes=minutes)
    if offset >= timedelta(hours=24):
        return UTC
    return timezone(offset if sign == "+" else -offset)


def moment(text: str) -> datetime | None:
    """The moment of a Date field, None if it cannot be read; without a zone it is UTC."""
    found = _USUAL_DATE.match(text)
    if found is not None and FIRST_YEAR <= int(found[3]) <= LAST_YEAR and (month := _MONTHS.get(found[2].lower())):
        try:
            numbers = (int(found[1]), int(found[4]), int(found[5]), min(int(found[6]), 59))
            return datetime(int(found[3]), month, *numbers, tzinfo=_zone(found[7], int(found[8]), int(found[9])))
        except ValueError:
            return None
    from email.utils import parsedate_tz  # brings sockets and URLs with it, and is seldom needed

    try:
        parts = parsedate_tz(text[:200])
        if parts is None or not FIRST_YEAR <= parts[0] <= LAST_YEAR:
            return None
        offset = timedelta(seconds=parts[9] or 0)
        place = timezone(offset) if abs(offset) < timedelta(hours=24) else UTC
        return datetime(*parts[:5], min(parts[5], 59), tzinfo=place)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):  # parsedate_tz on strange text
        return None
