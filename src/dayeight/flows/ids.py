"""Ids of facts and entries, in the order of time."""

from __future__ import annotations

import secrets
from datetime import datetime

# Crockford's digits: no letter that is taken for another, and their order is that of their values.
_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id(now: datetime) -> str:
    """A unique id whose order is that of the moments (48 bits of milliseconds, 80 bits of chance)."""
    value = (int(now.timestamp() * 1000) << 80) | secrets.randbits(80)
    return "".join(_DIGITS[(value >> shift) & 31] for shift in range(125, -1, -5))
