"""Values of a fact typed as words ("people=dana,lee", "warm=yes") become the JSON that the codec reads."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from dayeight.core.facts import KINDS, Fact, Note
from dayeight.errors import BadFact

PEOPLE = frozenset({"by", "from", "to", "people", "person"})
"""The keys whose values are people of the application."""

_COMMON = frozenset(field.name for field in dataclasses.fields(Fact)) - {"at"}
_YES = frozenset({"yes", "true", "y", "1", "on"})
_NO = frozenset({"no", "false", "n", "0", "off"})
_NOTHING = frozenset({"none", "null", ""})


def kind_named(name: str) -> type[Fact]:
    """The kind of fact of this name, dashes or underscores. Raises BadFact naming all kinds."""
    found = KINDS.get(name.strip().lower().replace("-", "_"))
    if found is None:
        raise BadFact(f"There is no kind of fact named {name!r}.", "Known kinds: " + ", ".join(KINDS) + ".")
    return found


def keys_of(kind: type[Fact]) -> dict[str, str]:
    """The keys of a kind, each with what may be written: "yes or no", a date, one of some words."""
    return {key: _wanted(hint) for key, hint in _hints(kind).items()}


def typed(kind: type[Fact], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with words turned into what the kind wants; what is not text stays. Raises BadFact naming the key."""
    hints = _hints(kind)
    found: dict[str, Any] = {}
    for key, value in values.items():
        hint = hints.get(key)
        if hint is None:
            raise BadFact(
                f"A fact of kind {kind.kind!r} has no {key!r}.", "It has: " + (", ".join(hints) or "nothing") + "."
            )
        found[key] = _typed(key, value, hint) if isinstance(value, str) else value
    return found


def _hints(kind: type[Fact]) -> dict[str, Any]:
    all_hints = typing.get_type_hints(kind)
    return {
        field.name.rstrip("_"): all_hints[field.name] for field in dataclasses.fields(kind) if field.name not in _COMMON
    }


def _inner(hint: Any) -> tuple[Any, bool]:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (inner,) = [each for each in typing.get_args(hint) if each is not types.NoneType]
        return inner, True
    return hint, False


def _typed(key: str, value: str, hint: Any) -> Any:
    inner, optional = _inner(hint)
    words = value.strip()
    if optional and words.lower() in _NOTHING:
        return None
    if typing.get_origin(inner) is tuple:
        if typing.get_args(inner)[0] is Note:
            return [{"person": None, "text": value}] if words else []
        return [part.strip() for part in value.split(",") if part.strip()]
    if inner is bool:
        if words.lower() in _YES | _NO:
            return words.lower() in _YES
        raise BadFact(f"{key!r} is {value!r}.", "Write yes or no.")
    if inner is int:
        try:
            return int(words)
        except ValueError:
            raise BadFact(f"{key!r} is {value!r}.", "Write a whole number.") from None
    return value if inner is str else words


def _wanted(hint: Any) -> str:
    inner, _ = _inner(hint)
    if typing.get_origin(inner) is tuple:
        item = typing.get_args(inner)[0]
        return f"{_wanted(item)}, several with commas between"
    if typing.get_origin(inner) is typing.Literal:
        return " | ".join(typing.get_args(inner))
    return _NAMES.get(inner, "words")


_NAMES: dict[Any, str] = {
    bool: "yes or no",
    int: "a number",
    date: "a date such as 2026-11-30",
    datetime: "a moment such as 2026-11-23T15:00",
}
