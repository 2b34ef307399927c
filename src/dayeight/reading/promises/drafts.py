"""Promises while the text is still being read: what belongs to one promise, and its final form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dayeight.reading.promises.kinds import question
from dayeight.reading.promises.lengths import Length
from dayeight.reading.promises.model import Kind, PromiseRead, Strength


@dataclass(slots=True)
class Draft:
    """A promise while the text is still being read."""

    kind: Kind
    due: date | None
    earliest: date | None
    soft: bool
    start: int
    end: int
    generic: bool
    silence: bool = False
    other: date | None = None
    phrase: str = ""
    role: str = ""
    weak: bool = False
    asks_time: bool = False
    outside: bool = False  # said by those whom people ask about other things than work
    length: Length | None = None  # of the time asked for, where it may count from an old day

    def finish(self, text: str) -> PromiseRead:
        """The promise as it is handed out, quoted from the text."""
        strength: Strength = "vague" if self.due is None else "soft" if self.soft else "firm"
        keeps = self.earliest is not None and (self.due is None or self.earliest < self.due)
        return PromiseRead(
            kind=self.kind,
            due=self.due,
            earliest=self.earliest if keeps else None,
            strength=strength,
            quote=text[self.start : self.end],
            start=self.start,
            silence_means_no=self.silence,
            other_due=self.other if self.due else None,
            phrase=self.phrase,
            ask=question(self.role, self.phrase) if self.due is None else None,
        )


def merged(drafts: list[Draft]) -> list[Draft]:
    """One promise stated twice is one, with the later date; so is a decision and the day it is told."""
    kept: list[Draft] = []
    strong = [draft for draft in drafts if not draft.weak]
    for draft in strong or drafts:
        same = next((d for d in kept if _same(d, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        main, extra = (same, draft) if same.due is not None or draft.due is None else (draft, same)
        if draft.due and same.due and draft.due == same.due and draft.generic and same.soft:
            main = replace(same, soft=draft.soft)
        elif draft.due and same.due and draft.due > same.due:
            main = replace(draft, kind=same.kind if draft.kind == "status" else draft.kind)
        elif main.kind == "status":
            main = replace(main, kind=extra.kind)
        if main is same:
            main = replace(same)
        kept[kept.index(same)] = main
    return kept


def _same(first: Draft, second: Draft) -> bool:
    if first.kind == second.kind:
        return True
    if second.silence and first.due is not None and first.due == second.due:
        return True  # "all are told by the 26th; if you have not heard by then, ..."
    if first.asks_time and first.due and second.due and second.due >= first.due:
        return True  # "they have asked for a week; we will write with the outcome by the 11th"
    if second.generic and (second.due is None or first.due is None or second.due >= first.due):
        return first.kind != "scheduling" or second.due is None
    return (first.generic and (first.due is None or second.due is None)) or (first.generic and first.due == second.due)
