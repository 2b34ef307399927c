"""What every fact has: when it held, when it became known, about what, and the words that show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact comes from and the words that show it.

    `source` is "debrief", "mail", "invite", "command", "web", "import" or "demo"; `where` names the message or
    file; `words` are the exact words.
    """

    source: str
    where: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something known about a search, never edited afterwards.

    `at` is the moment at which it held and `known` the moment at which the program learnt it (default: `at`); both
    carry an offset. `application` names the application it is about ("" where it is about the candidate alone).
    Facts entered together share an `entry`, so that they can be undone together. `corrects` is the id of the fact
    that this one stands in for.
    """

    kind: ClassVar[str] = ""

    at: datetime
    id: str = ""
    application: str = ""
    known: datetime | None = None
    entry: str = ""
    evidence: Evidence | None = None
    corrects: str = ""
