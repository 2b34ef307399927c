"""Facts to JSON and back, by one table made from the dataclasses, so that no kind needs code of its own.

Keys are the field names (`from_` and `for_` without the underscore). What equals a field's default is left out. A
moment without offset is read in the zone that is handed in. Unknown keys, missing keys and impossible values raise
BadFact or BadDate and name the key.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from dayeight.core.facts.base import Evidence, Fact
from dayeight.core.facts.kinds import KINDS, Note
from dayeight.core.moments import read_day, read_moment
from dayeight.core.moments import zone as zone_named
from dayeight.errors import BadDate, BadFact

# The version of the facts' shape that this code writes. A kind that changes shape gets an entry in UPGRADES.
VERSION = 1
UPGRADES: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}

# A note is what a person types after a talk, not a document; larger ones are a pasted file.
LONGEST_TEXT = 20_000

_Read = Callable[[Any, tzinfo], Any]
_Field = tuple[str, str, _Read, Any, bool]
_MISSING = dataclasses.MISSING


def fact_from_json(data: Mapping[str, Any], zone: tzinfo = UTC) -> Fact:
    """One fact from its JSON object. Raises BadFact or BadDate, naming the key."""
    kind = data.get("kind")
    cls = KINDS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        raise BadFact(f"There is no kind of fact named {kind!r}.", "Known kinds: " + ", ".join(sorted(KINDS)) + ".")
    data = _upgraded(kind or "", data)
    fields = _FIELDS[cls.kind]
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key == "kind":
            continue
        field = fields.get(key)
        if field is None:
            raise BadFact(f"Unknown key {key!r} in a fact of kind {kind!r}.", "Known keys: " + ", ".join(fields) + ".")
        attribute, _, read, _, optional = field
        if value is None:
            if not optional:
                raise BadFact(f"{key!r} of a fact of kind {kind!r} must not be null.")
            values[attribute] = None
            continue
        try:
            values[attribute] = read(value, zone)
        except BadDate as error:
            raise BadDate(f"{key!r} of a fact of kind {kind!r}: {error}", error.hint) from None
        except BadFact as error:
            raise BadFact(f"{key!r} of a fact of kind {kind!r}: {error}", error.hint) from None
    for key, (attribute, _, _, default, _) in fields.items():
        if default is _MISSING and attribute not in values:
            raise BadFact(f"A fact of kind {kind!r} needs {key!r}.")
    return cls(**values)


def fact_to_json(fact: Fact) -> dict[str, Any]:
    """The JSON object of a fact; reading it back gives an equal fact."""
    found: dict[str, Any] = {"kind": fact.kind}
    for key, (attribute, _, _, default, _) in _FIELDS[fact.kind].items():
        value = getattr(fact, attribute)
        if default is _MISSING or value != default:
            found[key] = _plain(value)
    return found


def _upgraded(kind: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    if "version" not in data:
        return data
    changed = dict(data)
    version = changed.pop("version")
    if not isinstance(version, int) or version > VERSION:
        raise BadFact(
            f"This fact has version {version!r}, newer than this program reads.", "Update DayEight, then try again."
        )
    for step in range(version, VERSION):
        changed = UPGRADES.get((kind, step), dict)(changed)
    return changed


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Evidence | Note):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value


def _fields(cls: type[Fact]) -> dict[str, _Field]:
    hints = typing.get_type_hints(cls)
    found: dict[str, _Field] = {}
    for field in dataclasses.fields(cls):
        read, optional = (_zone_name, False) if field.name == "timezone" else _reader(hints[field.name])
        key = field.name.rstrip("_")
        found[key] = (field.name, key, read, field.default, optional)
    return found


def _reader(hint: Any) -> tuple[_Read, bool]:
    """How a value of this type is read from JSON, and whether null is allowed."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [argument for argument in arguments if argument is not types.NoneType]
        return _reader(inner)[0], True
    if origin is typing.Literal:
        return _one_of(arguments), False
    if origin is tuple:
        return _many(_reader(arguments[0])[0]), False
    return _SIMPLE[hint], False


def _one_of(allowed: tuple[str, ...]) -> _Read:
    def read(value: Any, zone: tzinfo) -> Any:
        if value not in allowed:
            raise BadFact(f"{value!r} is not one of the known values.", "Known: " + ", ".join(allowed) + ".")
        return value

    return read


def _many(read_one: _Read) -> _Read:
    def read(value: Any, zone: tzinfo) -> Any:
        if not isinstance(value, list | tuple):
            raise BadFact(f"{value!r} should be a list.")
        return tuple(read_one(item, zone) for item in value)

    return read


def _text(value: Any, zone: tzinfo) -> str:
    if not isinstance(value, str):
        raise BadFact(f"{value!r} should be text.")
    if "\x00" in value or not (value.isascii() or _is_whole(value)):
        raise BadFact("The text holds characters that are none.", "Copy it anew, or leave the odd signs out.")
    if len(value) > LONGEST_TEXT:
        raise BadFact(
            f"The text is longer than {LONGEST_TEXT:,} characters.", "Keep the few lines that matter for a letter."
        )
    return value


def _is_whole(value: str) -> bool:
    """False for text with halves of characters (lone surrogates), which no file and no database can keep."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _truth(value: Any, zone: tzinfo) -> bool:
    if not isinstance(value, bool):
        raise BadFact(f"{value!r} should be true or false.")
    return value


def _whole(value: Any, zone: tzinfo) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadFact(f"{value!r} should be a whole number.")
    return value


def _day(value: Any, zone: tzinfo) -> date:
    return read_day(value)


def _zone_name(value: Any, zone: tzinfo) -> str:
    return zone_named(_text(value, zone)).key


def _parts(cls: type[Evidence] | type[Note]) -> _Read:
    allowed = {field.name for field in dataclasses.fields(cls)}

    def read(value: Any, zone: tzinfo) -> Any:
        if not isinstance(value, dict) or not set(value) <= allowed:
            raise BadFact(f"{value!r} should be an object with the keys " + ", ".join(sorted(allowed)) + ".")
        texts: dict[str, Any] = {key: None if item is None else _text(item, zone) for key, item in value.items()}
        try:
            return cls(**texts)
        except TypeError:
            raise BadFact(f"{value!r} lacks a key.", "Needed: " + ", ".join(sorted(allowed)) + ".") from None

    return read


_SIMPLE: dict[Any, _Read] = {
    str: _text,
    bool: _truth,
    int: _whole,
    date: _day,
    datetime: read_moment,
    Evidence: _parts(Evidence),
    Note: _parts(Note),
}

_FIELDS: dict[str, dict[str, _Field]] = {kind: _fields(cls) for kind, cls in KINDS.items()}
