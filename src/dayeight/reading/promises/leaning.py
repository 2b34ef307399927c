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
_CLOCK = re.compile(r"[0-9][:.][0-9]{2}|[0-9] ?[ap]\.?m|noon", re.IGNORECASE)
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
        points_back = words[0] in self.lexicon.groups["points back"] or ("one" in words and "you" in words[:2])
        self.of_answer = points_back and self._answer_before()
        awaits = (
            self.of_answer
            or (self.drafts and ("ago" in words or words[0] in self.lexicon.groups["corrects"]))
            or self.pending
            or self.old
            or self.asked_when
            or self.of_offer
            or ("date" in words and ("new" in words or "revised" in words))
        )
        return "close" if awaits or self.lexicon.signs.show(words) else "context"

    def _answer_before(self) -> bool:
        """The sentence before names an answer that is owed to the candidate, not one that is thanked for."""
        words = _WORD.findall(self.text[self.before[0] : self.before[1]].lower())
        groups = self.lexicon.groups
        named = [k for k, word in enumerate(words) if word in groups["owed answer"]]
        if not named or not groups["thanks"].isdisjoint(words) or any(words[k - 1] == "your" for k in named if k):
            return False
        if not groups["strong answer"].isdisjoint(words) or not groups["decision cue"].isdisjoint(words):
            self.topic = "decision"
        elif not groups["next cue"].isdisjoint(words):
            self.topic = "next_round"
        return True

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
        elif "minutes" in words and {"take", "takes", "last"} & set(words) and _CLOCK.search(self.drafts[-1].phrase):
            self.drafts.pop()  # "I'll ring you on Monday at 3:00 PM. Should take 60 minutes": an appointment
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
        if timeless and (timeless[-1][0].contrasts or not any(deed.negated for deed in timeless[-1][1])):
            return self._named_day(clause, kind_of([timeless[-1][0]], timeless[-1][1]))
        vague = len(self.drafts) > before and self.drafts[-1].due is None and self.drafts[-1].earliest is None
        return vague and self._named_day(clause, self.drafts[-1].kind)

    def _later_bound(self, clause: Clause, before: int) -> bool:
        """As in "we decide by the 13th; if the chair is ill, by the 16th at the latest", "but now it is the 22nd"."""
        if len(self.drafts) <= before:
            return False
        last = self.drafts[-1]
        moved = clause.words[:2] == ["but", "now"] or clause.words[:3] == [",", "but", "now"]
        when = next((w for w in clause.whens if (w.role == "by" or (moved and w.role == "at")) and w.due), None)
        if last.due is None or when is None or when.due is None or when.due <= last.due:
            return False
        if not moved and not {"at the latest", "latest", "no later than"} & clause.set:
            return False
        last.due = when.due
        return True

    def _new_date(self, clause: Clause) -> bool:
        """As in "(the vote had to be postponed.) The new date is March 30"."""
        if "new" not in clause.set and "revised" not in clause.set:
            return False
        words, when = clause.words, self._settling(clause.whens, False)
        named = [k for k in range(min(4, len(words) - 1)) if words[k] in ("new", "revised")]
        if not named or words[named[0] + 1] not in ("date", "day", "deadline") or when is None or not when.due:
            return False
        before = set(_WORD.findall(self.text[self.previous[0] : self.previous[1]].lower()))
        groups = self.lexicon.groups
        if before.isdisjoint(groups["decision cue"]) and before.isdisjoint(groups["owed answer"]):
            return False
        kind: Kind = "status" if before.isdisjoint(groups["decision cue"] | groups["strong answer"]) else "decision"
        self.drafts.append(self._draft(kind, when, [clause], clause.a, clause.b, when.soft or hedged(clause), False))
        return True

    def _elided(self, clause: Clause, before: list[Clause]) -> bool:
        """As in "I don't have news yet but should by Friday": the verb stands in the clause before."""
        if "but" not in clause.words[:2] or not before:
            return False
        words = [word for word in clause.words if word != ","]
        groups = self.lexicon.groups
        short = words[:1] == ["but"] and words[1:2] and words[1] in ("should", "will", "hope", "expect", "might")
        near = before[-1] if before else None
        if not short or near is None or "not" not in near.set or not (near.has("told of") or near.has("owed answer")):
            return False
        when = self._settling(clause.whens, False)
        if (
            when is None
            or not when.due
            or not self._beside_time(clause) <= groups["timeless filler"] | {"but", "hope", "to"}
        ):
            return False
        kind = kind_of([near], [])
        self.drafts.append(self._draft(kind, when, [clause, near], near.a, clause.b, hedged(clause), False))
        return True

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
        rest = self._beside_time(clause)
        last = clause.whens[-1] if clause.whens else None
        tail = bool(clause.whens) and clause.t.word[clause.whens[0].i - 1] in (",", "usually", "normally", "typically")
        inserted = clause.words[:1] == [","] and clause.words[1:2] in (["including"], ["even"], ["also"], ["whether"])
        inserted = inserted and last is not None and clause.t.word[last.i - 1] == ","
        if inserted or (clause.words[0] == "if" and tail and not clause.set & {"not"}):
            rest = set()  # "..., if your profile is a match, usually within ten days"
        if not rest <= self.lexicon.groups["timeless filler"]:
            return False
        soft = when.soft or hedged(clause)
        if self.drafts and self.drafts[-1].due is None:
            soft = soft or self.drafts.pop().soft
        self.drafts.append(self._draft(kind, when, [clause], clause.a, clause.b, soft, False))
        return True
