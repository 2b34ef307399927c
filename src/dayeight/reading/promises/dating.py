"""Promises with a time: which time of the sentence dates what a clause announces, and what it is about."""

from __future__ import annotations

from datetime import date, timedelta

from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.choose import OPEN, upper_bound
from dayeight.reading.promises.drafts import Draft
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.kinds import hedged, kind_of, may_be_vague, only_logistics
from dayeight.reading.promises.lasting import fits
from dayeight.reading.promises.leaning import Leaning
from dayeight.reading.promises.model import Kind
from dayeight.reading.promises.spans import GRACE, When

_THINKS = frozenset({"think", "likely", "believe", "sure"})  # "I don't think we'll decide by the 20th"
_FIXED = frozenset(
    {"this", "next", "number", "ordinal", "month", "date", "unit", "weekof", "coming", "following", "or"}
)


class Dating(Leaning):
    """A text read so far, as far as a clause of its next sentence promises something for a day."""

    def _dated(self, clause: Clause, deeds: list[Deed], clauses: list[Clause], n: int) -> Draft | None:
        """A promise whose time stands in the clause itself or in the clause that frames it."""
        negated = all(deed.negated for deed in deeds) or self._denied_before(clause)
        if n and self._tells_of_it(clause, clauses[n - 1]):
            return None
        asked = [w for w in clause.whens if w.i >= deeds[0].i] if deeds[0].act == "wait" else []
        if clause.has("would love") and "but" in clause.words:
            turn = clause.a + clause.words.index("but")
            asked = [w for w in clause.whens if w.i > turn]  # "I'd love to say by month end but I'm aiming for the 8th"
        when = self._settling(asked or clause.whens, negated)
        then = next(
            (w for w in clause.whens if w.role == "after" and clause.t.kind[w.i] in ("then", "after that")), None
        )
        if then and when and when.role in ("by", "at") and when.i < then.i < deeds[0].i:
            when = then  # "they see everyone by Friday and then decide"
        points = "which" in clause.words[:2] or (deeds[0].act == "answer" and not clause.has("answer"))
        around = [clause, *clauses[n - 1 : n]] if n and points else [clause]
        if when and when.role == "for":
            before = clause.t.word[when.i - 1]
            is_set = before in self.lexicon.groups["set for"] and clause.has("strong answer")
            if is_set or before in self.lexicon.groups["aims for"]:
                when = when._replace(role="at")  # "the decision is set for the 13th", "aiming for the 8th to tell you"
        if when and when.role == "span" and when.length and n and not negated:
            opened = next((w for w in clauses[n - 1].whens if w.role in OPEN and w.named), None)
            if opened and opened.named and not clauses[n - 1].deeds():
                due = when.length.end(opened.named, self.workdays)
                when, around = (
                    when._replace(due=due, earliest=when.length.start(opened.named, self.workdays)),
                    [clause, clauses[n - 1]],
                )
            elif any(
                w.role in ("vague-once", "vague-after") and w.i < when.i for c in clauses[: n + 1] for w in c.whens
            ):
                when = when._replace(role="vague-after", due=None, earliest=None)  # counts from a day nobody knows
        if when is None and not negated:
            when, frame = self._framed(clause, clauses, n)
            if frame is None and n and (when := self._met_to_decide(clause, deeds, clauses[n - 1])):
                frame = clauses[n - 1]
            around += clauses[clauses.index(frame) : n] or [frame] if frame else []
        ellipsis = n + 1 < len(clauses) and "but" in clauses[n + 1].words[:2] and "you" in clauses[n + 1].words[:3]
        if when is None or (when.role == "not before" and (not negated or ellipsis)):
            later = upper_bound(clauses, n)
            if later:
                earliest = when.earliest if when else None
                when = later._replace(earliest=earliest)
                around.append(clauses[n + 1])
        if when is not None and when.role == "vague-once":
            when = self._since_then(when, clause)
        if when is None or not fits(when, clause, deeds):
            return None
        if when.length and when.length.unit == "minute":
            return None  # "you will receive a confirmation email within a few minutes"
        if deeds[0].act == "confirm" and when.due is None and not negated:
            return None
        if when.due is None and when.role.startswith("vague") and not may_be_vague(clause, deeds):
            return None
        told = deeds[0].act == "answer" and "you" in clause.set
        habit = (
            "every" in clause.t.kind[max(0, when.i - 1) : when.i + 1] and not told
        )  # "we text you your shifts every Sunday"
        if (habit and not told) or only_logistics(clause, deeds):
            return None
        behind = clauses[n + 1] if n + 1 < len(clauses) else None
        if behind and behind.words[0] in ("which", "what", "where") and behind.has("logistics"):
            return None  # "I'll let you know on Friday which room we're in"
        if when.role == "span" and when.length and self.old and self.old.due and self._is_extra(clause, when):
            when = self._extra(when)
        first = min(c.a for c in around)
        if when.role in ("then",) or (when.role in OPEN and when.i + 1 >= when.j and clause.words):
            first = self._start_of_reference(clauses, n)
        others = [c for c in clauses if c.a >= first and c not in around and c.a < clause.a]
        points_back = when.role == "then" or (when.role in OPEN and when.i + 1 >= when.j)
        scope = [*others, *around]
        soft = when.soft or any(hedged(c) for c in (scope if points_back else around))
        about = [c for c in clauses[n + 1 : n + 3] if self._asks_whether(c)]
        about += [c for c in clauses[n - 1 : n] if c.words[0] in ("if", "whether", "should") and not c.whens]
        beside = any(deed.act == "decide" for c in clauses if c is not clause for deed in c.deeds())
        kind = kind_of([*around, *about], deeds, beside)
        when = self._next_in_turn(when, clause, kind)
        tail = [c for c in clauses[n + 1 : n + 2] if len(c.words) <= 5 and not c.whens and "so" not in c.words[:2]]
        soft = soft or any(map(hedged, tail))
        aside = clauses[n - 1] if n and len(clauses[n - 1].words) <= 7 else None  # "touch wood, ..."
        if aside and "soft phrases" in aside.cues and not aside.whens and not aside.deeds():
            soft = True
        if kind == "status":
            kind = self._kind_nearby(clauses, n, deeds)
        if kind == "status" and deeds[0].act == "wait" and any(c.has("explicit decision") for c in clauses):
            kind = "decision"
        if kind == "status" and clause.of_answer and self.topic:
            kind = self.topic
        if kind == "status" and "it" in clause.set:
            spoken_of = any(c.has("explicit decision") for c in clauses[:n])
            kind = "decision" if spoken_of else self.topic or kind
        if kind == "status" and self.topic and "that" in clause.t.word[when.i].split():
            kind = self.topic
        if kind == "status" and self.old:
            kind = self.old.kind
        fixing = any(deed.act == "schedule" for c in clauses[:n] for deed in c.deeds())
        if fixing and kind == "decision" and {"it", "that"} & clause.set and not clause.has("strong answer"):
            kind = "scheduling"  # "I'll fix a night, and I hope to have that nailed down by the 22nd"
        generic = kind == "status" and deeds[0].act != "answer"
        if clause.t.kind[when.i] == "from" and any(
            v in self.lexicon.groups["delayed"] for v in clause.t.verb[clause.a : clause.b]
        ):
            when = when._replace(earliest=None)
        weak = {deed.act for deed in deeds} == {"regroup"}
        draft = self._draft(kind, when, around, first, max(c.b for c in around), soft, generic, weak=weak)
        draft.asks_time = deeds[0].act == "wait"
        draft.outside = clause.by_outsiders(deeds[0].i) or clause.of_other_domains()
        draft.length = when.length if when.role == "span" and self._is_extra(clause, when) else None
        return draft

    def _denied_before(self, clause: Clause) -> bool:
        """As in "you'll hear nothing before the 20th", "we are unlikely to decide before the 20th"."""
        words, groups = clause.t.word, self.lexicon.groups
        if groups["denies"].isdisjoint(clause.set):
            return False
        for when in clause.whens:
            if when.role not in ("by", "until"):
                continue
            ahead = words[clause.a : when.i]
            denied = [k for k, word in enumerate(ahead) if word in groups["denies"]]
            if not denied or ahead[denied[-1] - 1] == "if" or not {"and", "but"}.isdisjoint(ahead[denied[-1] :]):
                continue
            doubted = ahead[denied[-1]] in ("unlikely", "hardly") or not _THINKS.isdisjoint(ahead[denied[-1] :])
            if clause.t.kind[when.i] in ("before", "until") or doubted:
                return True
        return False

    def _met_to_decide(self, clause: Clause, deeds: list[Deed], meeting: Clause) -> When | None:
        """As in "the board reconvenes on Tuesday and will choose": the day of the meeting is that of the decision."""
        meets = self.lexicon.groups["convenes"] & set(meeting.t.verb[meeting.a : meeting.b])
        shares = clause.words[:2] in (["and", "will"], ["and", "should"], ["to", "decide"]) and not clause.whens
        if not meets or not shares or meeting.deeds() or deeds[0].act != "decide":
            return None
        when = self._settling(meeting.whens, False)
        return when if when and when.role == "at" else None

    def _tells_of_it(self, clause: Clause, decided: Clause) -> bool:
        """As in "the board decides on Friday and then we inform you": the decision has its day, telling has none."""
        whens = [clause.t.word[w.i] for w in clause.whens]
        deciding = any(deed.act == "decide" and not deed.negated for deed in decided.deeds())
        return whens == ["then"] and deciding and self._settling(decided.whens, False) is not None

    def _framed(self, clause: Clause, clauses: list[Clause], n: int) -> tuple[When | None, Clause | None]:
        """As in "once she is back on the 14th, ...": the time stands in a clause of its own."""
        beyond = n > 1 and clauses[n - 1].words[:2] == [",", "which"]  # "once ..., which is on the 15th, we will ..."
        for near in (n - 1 - beyond, n + 1):
            if 0 <= near < len(clauses):
                whens = [
                    w
                    for w in clauses[near].whens
                    if (w.role in OPEN or w.role in ("vague-after", "vague-once")) and w.i <= clauses[near].a + 2
                ]
                if whens:
                    return whens[0], clauses[near]
                aside = [w for w in clauses[near].whens if clause.t.word[w.i] == "when" and w.role == "then"]
                if near < n and aside:
                    return aside[0], clauses[near]  # "Saturday, when it's calm, I'll write"
                frame = clauses[near]
                goes_on = near < n and clause.words[0] in ("and", "so") and "have" in frame.set and not frame.deeds()
                if goes_on and frame.whens and frame.whens[0].i <= frame.a + 1 and frame.whens[0].role == "by":
                    return frame.whens[0], frame  # "by Sunday I'll have asked the boss and you'll know"
                if (
                    near > n
                    and frame.words[0] in ("if", "whether")
                    and not frame.deeds()
                    and (when := self._settling(frame.whens, False))
                    and when.role == "by"
                ):
                    return when, frame
                if (
                    near < n
                    and not frame.deeds()
                    and (not any(frame.t.verb[frame.a : frame.b]) or self._only_of_time(frame))
                    and (when := self._settling(frame.whens, False))
                ):
                    return when, frame
        return None, None

    def _start_of_reference(self, clauses: list[Clause], n: int) -> int:
        return clauses[n - 1].a if n else clauses[n].a

    def _kind_nearby(self, clauses: list[Clause], n: int, deeds: list[Deed]) -> Kind:
        """What the neighbouring clauses of the sentence decide lends its kind to a bare "let you know"."""
        for near, clause in enumerate(clauses):
            if near == n:
                continue
            theirs = clause.deeds()
            habit = all(clause.t.tense[d.i] == "s" for d in theirs)
            if theirs and not habit and not self._settling(clause.whens, False) and not any(d.negated for d in theirs):
                return kind_of([clause], theirs)
            mine = deeds[0].act in ("confirm", "respond") and "hired phrases" in clause.cues
            if near < n and not theirs and (mine or clause.has("appoints") or "narrowed" in clause.cues):
                return "decision"
            if near < n and clause.has("next cue") and "it" in clauses[n].set:
                return "next_round"  # "the shortlist will be drawn up, and you will hear if you are on it"
        return "status"

    def _next_in_turn(self, when: When, clause: Clause, kind: Kind) -> When:
        """As in "the boss is back on Monday and will call by Wednesday": the Wednesday behind that Monday."""
        if kind == "scheduling" or when.due is None or self.old or len(self.whens) == 1:
            return when
        kinds = clause.t.kind[when.i : when.j]
        bare = "weekday" in kinds and not _FIXED & set(kinds) and when.role in ("by", "at")
        counted = when.role == "span" and when.due == when.named
        ordinal = set(kinds) <= {"by", "on", "the", "ordinal"} and when.role in ("by", "at")  # "by the 15th"
        if not (bare or counted or ordinal):
            return when
        before = [w for w in self.whens if w.i < when.i and w.role in ("at", *OPEN) and not w.length]
        days = [day for w in before if (day := _day_before_it(w, ordinal))]
        latest = max(days, default=when.due)
        if counted and when.length and when.due <= latest and before:
            return self._counted_from(when, latest)
        if ordinal and when.due < latest:
            months = (latest.year - when.due.year) * 12 + latest.month - when.due.month
            months += latest.day >= when.due.day
            return when._replace(due=cal.add_months(when.due, months), earliest=None)
        if not when.due < latest < when.due + timedelta(days=7):
            return when
        if any("week" in clause.t.value[w.i : w.j] and w.due and cal.monday_of(w.due) <= when.due for w in before):
            return when  # "they go through the lessons this coming week and you'll be told by Friday"
        return when._replace(due=cal.weekday_after(latest, when.due.weekday()), earliest=None)

    def _asks_whether(self, clause: Clause) -> bool:
        """The clause says what the answer is about: "whether you are through", "and if we want to meet you"."""
        return any(word in self.lexicon.groups["asks whether"] for word in clause.words[:2]) and not clause.deeds()

    def _since_then(self, when: When, clause: Clause) -> When:
        """As in "as soon as they do": what that hangs on was promised before, for a day the text names."""
        words, groups = clause.t.word, self.lexicon.groups
        before = self.drafts[-1] if self.drafts else None
        follows = words[when.j : when.j + 3] if words[when.j - 1 : when.j] else []
        told = not follows or follows[0] not in groups["anaphors"] or groups["can"] & set(follows)
        if told or before is None or before.due is None or before.generic or before.silence:
            return when
        fixed = before.role == "at" and not before.earliest
        return When(when.i, when.j, "once", cal.plus(before.due, GRACE), before.due if fixed else None)

    def _wound_up(self, clause: Clause, deeds: list[Deed], clauses: list[Clause], n: int) -> Draft | None:
        """As in "shortlisting will be completed by the 28th and you will be notified": the day closes both."""
        if not n or clause.words[0] not in ("and", ",") or not any(deed.direct for deed in deeds) or clause.whens:
            return None
        closing = clauses[n - 1]
        when = self._settling(closing.whens, False)
        verbs = self.lexicon.groups["finishes"] & set(closing.t.verb[closing.a : closing.b])
        if closing.deeds() or not verbs or when is None or not when.due or when.role not in ("by", "span"):
            return None
        kind = kind_of([clause, closing], deeds)
        soft = when.soft or hedged(clause) or hedged(closing)
        return self._draft(kind, when, [closing, clause], closing.a, clause.b, soft, kind == "status")


def _day_before_it(when: When, ordinal: bool) -> date | None:
    """The day behind which a later weekday or day of the month must lie."""
    if when.role in OPEN:
        return when.named
    return when.earliest if ordinal and when.earliest else when.due
