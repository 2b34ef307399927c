"""A fact as the text that is kept, and back, exactly. Pure."""

from __future__ import annotations

import json
from typing import Any

from dayeight.core.facts import Fact
from dayeight.core.facts.codec import VERSION, fact_from_json, fact_to_json
from dayeight.errors import BadFact

# Ids are short; a limit that every database shares keeps a journal portable.
LONGEST_NAME = 200


def fact_text(fact: Fact) -> str:
    """The text of a fact.

    Raises BadFact or BadDate if it cannot be kept and read again exactly: no id, a moment without offset, a
    text that is too long, broken characters.
    """
    if not fact.id:
        raise BadFact("A fact needs an id to be kept.")
    if max(len(fact.id), len(fact.application), len(fact.entry)) > LONGEST_NAME:
        raise BadFact(f"An id, application or entry of a fact is longer than {LONGEST_NAME} characters.")
    for moment in (fact.at, fact.known):
        if moment is not None and moment.utcoffset() is None:
            raise BadFact(
                f"The moment {moment.isoformat()} of the fact {fact.id!r} has no offset.",
                "Write it as 2026-11-02T14:45+01:00.",
            )
    kept = fact_to_json(fact)
    if fact_to_json(fact_from_json(kept)) != kept:
        # One fact that cannot be read again would make the whole journal unreadable.
        raise BadFact(f"The fact {fact.id!r} would not be read back as it is.", "Give each moment an offset.")
    # Not escaped: half the size for most scripts, and what is erased can be looked for in the file.
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def fact_of_text(version: int, text: str) -> Fact:
    """The fact of a text that was kept in this version of its shape. Raises BadFact."""
    found: dict[str, Any] = json.loads(text)
    if version != VERSION:
        found["version"] = version
    return fact_from_json(found)
