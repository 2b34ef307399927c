"""Whether a length of time says when an answer is due, or how long something lasts."""

from __future__ import annotations

from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.spans import When


def fits(when: When, clause: Clause, deeds: list[Deed]) -> bool:
    """A length of time ("until March", "for six months") is when an answer is due only where time is asked for."""
    if when.role == "for":
        return any(deed.act == "wait" for deed in deeds)
    lasting = {"decide", "schedule"} & {deed.act for deed in deeds} or "contract" in clause.set
    lasting = lasting or "confidential" in clause.set or "secret" in clause.set
    held = clause.t.word[max(0, when.i - 2) : when.i]
    decides = any(deed.act == "decide" for deed in deeds)
    if when.role == "until" and held[-1:] in (["have"], ["has"]) and held[0] not in ("we", "i") and not decides:
        return False  # "your referees have until Friday to respond"
    before = clause.t.verb[clause.a : when.i]
    if when.role == "until" and decides and ("wait" in before or before[-1:] == ["have"]) and deeds[-1].i > when.j:
        return True  # "they want to wait till the 20th to choose", "the panel has till the 20th to decide"
    if when.role == "until" and deeds[0].act == "decide" and clause.t.word[when.i - 1] == "decide":
        return True  # "we decide until the 13th", as second-language writers put "by"
    return when.role != "until" or not lasting or any(deed.act == "wait" for deed in deeds)
