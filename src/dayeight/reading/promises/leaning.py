"""Sentences that lean on those before: "By Friday.", "should be Thursday", "actually, make that Monday"."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Literal

from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.drafting import Drafting
from dayeight.reading.promises.drafts import Draft
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.kinds import hedged, kind_of
from dayeight.reading.promises.model import Kind
from dayeight.reading.promises.revision import Old
from dayeight.reading.promises.tokens import tokenise

_CONTEXT = 6  # sentences of time without a promise that the next promise may point back to
_WORD = re.compile(r"[^\W_]+")


class Leaning(Drafting):
    """A text read so far, as far as its next sentence leans on it."""

    def _worth_reading(self, start: int, end: int) -> Literal["no", "context", "close"]:
        """A cheap look: a word of time, a date, or a word like "touch", and beside it a sign that an answer is owed.

        A sentence of time without such a sign ("the board meets on the 4th") is context for those behind it.
        """
        words = _WORD.findall(self.text[start:end].lower())
        if self.lexicon.triggers.isdisjoint(words) and not self.lexicon.date_like.search(self.text, start, end):
            return "no"
        awaits = (
            (self.drafts and ("ago" in words or words[0] in self.lexicon.groups["corrects"]))
            or self.pending
            or self.old
            or self.asked_when
            or self.of_offer
        )
        return "close" if awaits or self.lexicon.signs.show(words) else "context"

    def _catch_up(self) -> None:
        """Reads the times of the sentences just before, which the next one may point back to."""
        for start, end in self.skipped[-_CONTEXT:]:
            tokens = tokenise(self.text, start, end, self.lexicon)
            self.budget -= len(tokens)
            with suppress(OverflowError, ValueError):
                self.times.find(tokens, self.lexicon.groups["event"], False)
        self.skipped.clear()

    def _take_back(self, words: list[str]) -> Draft | None:
        """As in "actually, make that Friday": the promise before it is the old one. "That was weeks ago" ends it."""
        if not self.drafts:
            return None
        if words[0] in ("that", "which") and "ago" in words:
            self.drafts.pop()
        elif words[0] in self.lexicon.groups["corrects"]:
            last = self.drafts.pop()
            self.old = Old(last.kind, last.due)
            return last
        return None

    def _go_on(self, clauses: list[Clause], timeless: list[tuple[Clause, list[Deed]]]) -> None:
        """A sentence that only names a day ("By Friday.") dates the promise of the sentence before."""
        only = clauses[0] if len(clauses) == 1 else None
        if self.pending and only:
            self._named_day(only, self.pending)
        self.pending = None
        if timeless and not any(deed.negated for deed in timeless[-1][1]):
            self.pending = kind_of([timeless[-1][0]], timeless[-1][1])
        elif only and len(only.words) <= 4 and only.has("strong answer") and only.words[-1] in ("?", ":"):
            self.pending = "decision"

    def _elaborated(self, clause: Clause, timeless: list[tuple[Clause, list[Deed]]], before: int) -> bool:
        """As in "I'll call you when I know, should be Thursday": the day of what this sentence has promised."""
        if timeless and not any(deed.negated for deed in timeless[-1][1]):
            return self._named_day(clause, kind_of([timeless[-1][0]], timeless[-1][1]))
        vague = len(self.drafts) > before and self.drafts[-1].due is None and self.drafts[-1].earliest is None
        return vague and self._named_day(clause, self.drafts[-1].kind)

    def _lasts(self, clause: Clause, before: list[Clause]) -> bool:
        """As in "if you don't hear at once, don't worry, it'll be ten days": how long hearing takes."""
        if "it" not in clause.set or not any(when.role == "span" for when in clause.whens):
            return False
        heard = any(hit.act in ("hear", "know") for near in before for hit in near.hits)
        return heard and self._named_day(clause, "status")

    def _named_day(self, clause: Clause, kind: Kind) -> bool:
        """The clause only names the day of the promise before it: "..., should be Thursday"."""
        when = self._settling(clause.whens, False)
        if when is None or not when.due:
            return False
        timed = {k for w in clause.whens for k in range(w.i, w.j)}
        rest = {clause.t.word[k] for k in range(clause.a, clause.b) if k not in timed}
        tail = bool(clause.whens) and clause.t.word[clause.whens[0].i - 1] in (",", "usually", "normally", "typically")
        if clause.words[0] == "if" and tail and not clause.set & {"not"}:
            rest = set()  # "..., if your profile is a match, usually within ten days"
        if not rest <= self.lexicon.groups["timeless filler"]:
            return False
        soft = when.soft or hedged(clause)
        if self.drafts and self.drafts[-1].due is None:
            soft = soft or self.drafts.pop().soft
        self.drafts.append(self._draft(kind, when, [clause], clause.a, clause.b, soft, False))
        return True
