"""Reasons worked out on an earlier day: what they say of "in three days" is left out, the day itself stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

_DISTANCE = re.compile(r" \((?:in [\w ]+ days?|today|tomorrow|yesterday|[\w ]+ days? ago)\)")


def still_true(lines: Iterable[str], plan: Mapping[str, Any], today: date) -> tuple[str, ...]:
    """The reasons of a plan as they hold today."""
    if str(plan["now"])[:10] == today.isoformat():
        return tuple(lines)
    return tuple(_DISTANCE.sub("", line) for line in lines)
