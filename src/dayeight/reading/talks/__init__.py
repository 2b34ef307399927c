"""A message in, the time of the interview that it settles, moves or calls off out."""

from __future__ import annotations

from dayeight.reading.talks.reader import talk_of

__all__ = ["talk_of"]
