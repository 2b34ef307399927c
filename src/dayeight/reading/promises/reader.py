"""Stub; the real reader is being written in this file."""
from __future__ import annotations

from datetime import date, datetime

from dayeight.core.workdays import Workdays
from dayeight.reading.promises.model import Reading

_WEEKDAYS_ONLY = Workdays()


def read_promises(text: str, said_at: date | datetime, *, workdays: Workdays = _WEEKDAYS_ONLY) -> Reading:
    return Reading()
