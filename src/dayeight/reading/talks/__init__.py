"""A message in, the time of the interview that it settles, moves or calls off out."""

from __future__ import annotations

from dayeight.reading.talks.earlier import NOTHING, Earlier
from dayeight.reading.talks.reader import slots_of, taken_of, talk_of

__all__ = ["NOTHING", "Earlier", "slots_of", "taken_of", "talk_of"]
