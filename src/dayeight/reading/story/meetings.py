"""An interview of an application as its mail tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dayeight.core.facts.kinds import Stage


@dataclass(slots=True)
class Meeting:
    """An interview that was arranged or held. `given`: the person entered it by hand, which wins."""

    start: datetime
    end: datetime
    stage: Stage
    people: tuple[str, ...]
    uid: str = ""
    off: bool = False
    held: bool = False
    given: bool = False
