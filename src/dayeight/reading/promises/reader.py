"""The reader: a message and its moment in, promises and the candidate's deadline out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from dayeight.core.workdays import Workdays
from dayeight.reading.promises.almanac import weekday_after
from dayeight.reading.promises.choose import OPEN, settling, upper_bound
from dayeight.reading.promises.clauses import Sentence, read_sentence
from dayeight.reading.promises.drafts import Draft, merged
from dayeight.reading.promises.judging import Clause, Deed
from dayeight.reading.promises.kinds import hedged, kind_of, may_be_vague, only_logistics
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.lexicon.en import ENGLISH
from dayeight.reading.promises.model import Kind, Reading
from dayeight.reading.promises.revision import Old, was_promised
from dayeight.reading.promises.silence import silence
from dayeight.reading.promises.spans import When
from dayeight.reading.promises.text import sentences
from dayeight.reading.promises.times import Times
from dayeight.reading.promises.tokens import tokenise

_WEEKDAYS_ONLY = Workdays()
_BUDGET = 4000  # tokens read closely in one text; a real message has fewer than a tenth
_WORD = re.compile(r"[^\W_]+")


def read_promises(
    text: str, said_at: date | datetime, *, workdays: Workdays = _WEEKDAYS_ONLY, lexicon: Lexicon = ENGLISH
) -> Reading:
    """What the text promises, read against the local moment it was said.

    `workdays` are the business days of the employer's place, for "five working days"; `lexicon` is the language.
    A text is read up to its first 100,000 characters. Never raises: a text
    without a promise, in another language or of no sense gives an empty Reading.
    """
    said = said_at.date() if isinstance(said_at, datetime) else said_at
    return _Reader(text, said, workdays, lexicon).read()


class _Reader:
    def __init__(self, text: str, said: date, workdays: Workdays, lexicon: Lexicon) -> None:
        self.text, self.said, self.workdays, self.lexicon = text, said, workdays, lexicon
        self.times = Times(said, workdays)
        self.drafts: list[Draft] = []
        self.deadline: date | None = None
        self.old: Old | None = None
        self.topic: Kind | None = None  # what "it" stands for: the answer that the sentence before spoke of
        self.budget = _BUDGET

    def read(self) -> Reading:
        for start, end in sentences(self.text):
            if self.budget <= 0:
                break
            if not self._worth_reading(start, end):
                continue
            tokens = tokenise(self.text, start, end, self.lexicon)
            self.budget -= len(tokens)
            self._read_sentence(read_sentence(tokens, self.lexicon))
        return Reading(tuple(draft.finish(self.text) for draft in merged(self.drafts)), self.deadline)

    def _worth_reading(self, start: int, end: int) -> bool:
        """A cheap look: a word of time, a date, or a word like "touch" and "contact"."""
        words = _WORD.findall(self.text[start:end].lower())
        return not self.lexicon.triggers.isdisjoint(words) or bool(self.lexicon.date_like.search(self.text, start, end))

    def _read_sentence(self, sentence: Sentence) -> None:
        tokens = sentence.tokens
        speaks_of_old = self._speaks_of_old(tokens.word)
        whens = self.times.find(tokens, self.lexicon.groups["event"], speaks_of_old)
        clauses = [Clause(sentence, a, b, whens, self.lexicon) for a, b in sentence.clauses]
        if any("another role" in clause.cues for clause in clauses):
            return
        before = len(self.drafts)
        timeless: list[tuple[Clause, list[Deed]]] = []
        for n, clause in enumerate(clauses):
            silent = silence(clause, clauses[n:])
            if silent:
                when = silent.when
                stated = self._draft(silent.kind, when, [clause], silent.start, when.j, when.soft, False)
                self.drafts.append(replace(stated, silence=silent.means_no))
                break
            if clause.asked_of_candidate():
                self._set_deadline(clause, clauses)
                continue
            if speaks_of_old and was_promised(clause):
                deeds = clause.deeds() or [Deed("decide", hit.i) for hit in clause.hits if hit.act == "decide"]
                dated = [when for when in clause.whens if when.due]
                self.old = Old(kind_of([clause], deeds), dated[0].due if dated else None)
                if len(dated) > 1 and "but" in tokens.word[dated[0].j : dated[-1].i]:
                    self._renew(clause, dated[-1])
                continue
            deeds = clause.deeds()
            if not deeds:
                self._renewal(clause)
                self._reported(clause, clauses, n)
                continue
            draft = self._dated(clause, deeds, clauses, n)
            if draft:
                self.drafts.append(draft)
            else:
                timeless.append((clause, deeds))
        self.topic = kind_of(clauses, []) if any(clause.has("strong answer") for clause in clauses) else None
        for clause, deeds in timeless:
            self._undated(clause, deeds, clauses, before)

    # what the candidate owes

    def _set_deadline(self, clause: Clause, clauses: list[Clause]) -> None:
        when = clause.deadline()
        if when and when.due and self.deadline is None:
            self.deadline = when.due

    # promises

    def _dated(self, clause: Clause, deeds: list[Deed], clauses: list[Clause], n: int) -> Draft | None:
        """A promise whose time stands in the clause itself or in the clause that frames it."""
        negated = all(deed.negated for deed in deeds)
        when = self._settling(clause.whens, negated)
        around = [clause, *clauses[n - 1 : n]] if n and "which" in clause.words[:2] else [clause]
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
            around += [frame] if frame else []
        if when is None or (when.role == "not before" and not negated):
            later = upper_bound(clauses, n)
            if later:
                earliest = when.earliest if when else None
                when = later._replace(earliest=earliest)
                around.append(clauses[n + 1])
        if when is None or not _fits(when, clause, deeds):
            return None
        if deeds[0].act == "confirm" and when.due is None:
            return None
        if when.due is None and when.role.startswith("vague") and not may_be_vague(clause, deeds):
            return None
        if only_logistics(clause, deeds):
            return None
        if when.role == "span" and when.length and self.old and self.old.due and self._is_extra(clause, when):
            when = self._extra(when)
        first = min(c.a for c in around)
        if when.role in ("then",) or (when.role in OPEN and when.i + 1 >= when.j and clause.words):
            first = self._start_of_reference(clauses, n)
        others = [c for c in clauses if c.a >= first and c not in around and c.a < clause.a]
        scope = [*others, *around]
        soft = when.soft or any(hedged(c) for c in (scope if when.role == "then" else around))
        asked = (
            clauses[n + 1 : n + 2] if n + 1 < len(clauses) and {"if", "whether"} & set(clauses[n + 1].words[:1]) else []
        )
        beside = any(deed.act == "decide" for c in clauses if c is not clause for deed in c.deeds())
        kind = kind_of([*around, *asked], deeds, beside)
        soft = soft or any(len(c.words) <= 5 and not c.whens and hedged(c) for c in clauses[n + 1 : n + 2])
        if kind == "status":
            kind = self._kind_nearby(clauses, n, deeds)
        if kind == "status" and deeds[0].act == "wait" and any(c.has("explicit decision") for c in clauses):
            kind = "decision"
        if kind == "status" and "it" in clause.set and self.topic:
            kind = self.topic
        if kind == "status" and self.old:
            kind = self.old.kind
        generic = kind == "status" and deeds[0].act != "answer"
        if clause.t.kind[when.i] == "from" and any(
            v in self.lexicon.groups["delayed"] for v in clause.t.verb[clause.a : clause.b]
        ):
            when = when._replace(earliest=None)
        weak = {deed.act for deed in deeds} == {"regroup"}
        return self._draft(kind, when, around, first, max(c.b for c in around), soft, generic, weak=weak)

    def _is_extra(self, clause: Clause, when: When) -> bool:
        """As in "another week", "two more days", "delayed by a week": time on top of the old promise."""
        groups = self.lexicon.groups
        phrase = clause.t.word[when.i : when.j]
        delayed = not groups["delayed"].isdisjoint(clause.t.verb[clause.a : clause.b])
        return delayed or not groups["extra"].isdisjoint(phrase)

    def _extra(self, when: When) -> When:
        assert self.old is not None
        assert when.length is not None
        base = max(self.said, self.old.due or self.said)
        return when._replace(due=when.length.end(base, self.workdays), earliest=when.length.start(base, self.workdays))

    def _settling(self, whens: list[When], negated: bool) -> When | None:
        return settling(whens, negated, self.said, self.workdays)

    def _framed(self, clause: Clause, clauses: list[Clause], n: int) -> tuple[When | None, Clause | None]:
        """As in "once she is back on the 14th, ...": the time stands in a clause of its own."""
        for near in (n - 1, n + 1):
            if 0 <= near < len(clauses):
                whens = [
                    w
                    for w in clauses[near].whens
                    if (w.role in OPEN or w.role in ("vague-after", "vague-once")) and w.i <= clauses[near].a + 2
                ]
                if whens:
                    return whens[0], clauses[near]
                frame = clauses[near]
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
                    and not any(frame.t.verb[frame.a : frame.b])
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
            if theirs and not self._settling(clause.whens, False) and not any(d.negated for d in theirs):
                return kind_of([clause], theirs)
        return "status"

    def _undated(self, clause: Clause, deeds: list[Deed], clauses: list[Clause], before: int) -> None:
        """A promise without any time is vague if it plainly tells the candidate and no condition hangs on it."""
        if len(self.drafts) > before or any(deed.negated for deed in deeds):
            return
        if not any(deed.direct for deed in deeds) or any({"if", "unless", "only"} & c.set for c in clauses):
            return
        if (
            any(w.role not in ("past", "for") for w in clause.whens)
            or only_logistics(clause, deeds)
            or "was" in clause.set
        ):
            return
        nothing = When(clause.a, clause.a, "vague")
        self.drafts.append(
            self._draft(kind_of([clause], deeds), nothing, [clause], clause.a, clause.b, hedged(clause), True)
        )

    # revision

    def _speaks_of_old(self, words: list[str]) -> bool:
        return not self.lexicon.groups["old"].isdisjoint(words)

    def _renewal(self, clause: Clause) -> None:
        """As in "it'll be Wednesday", "delayed by three weeks": a new time for the old promise."""
        when = self._settling([w for w in clause.whens if w.role != "past"], False)
        if self.old is None:
            self._bare_extension(clause, when)
            return
        if when and when.due and not clause.has("bound"):
            self._renew(clause, when)

    def _renew(self, clause: Clause, when: When) -> None:
        assert self.old is not None
        assert when.due is not None
        if (
            self.old.due
            and when.role in ("at", "by")
            and timedelta(0) <= self.old.due - when.due < timedelta(days=7)
            and when.due > self.said
        ):
            when = when._replace(due=weekday_after(self.old.due, when.due.weekday()))
        if not (clause.set & self.lexicon.groups["renews"]):
            return
        if when.length and when.role == "span":
            when = self._extra(when)
        self.drafts.append(
            self._draft(self.old.kind, when, [clause], clause.a, clause.b, when.soft or hedged(clause), False)
        )

    def _bare_extension(self, clause: Clause, when: When | None) -> None:
        """As in "another ten days should do it": more time, asked for without a verb of asking."""
        if when is None or when.role != "span" or "you" in clause.set or clause.has("bound"):
            return
        asked = clause.t.word[when.i : when.j]
        if ("another" in asked or "more" in asked) and (
            len(clause.words) <= 6 or self.lexicon.groups["would settle it"] & clause.set
        ):
            self.drafts.append(
                self._draft("status", when, [clause], clause.a, clause.b, when.soft or hedged(clause), False)
            )

    def _reported(self, clause: Clause, clauses: list[Clause], n: int) -> None:
        """As in "they said by the 18th": a note of what the employer said, without its verb."""
        if not {"said", "says"} & clause.set or not self.lexicon.groups["they"] & clause.set:
            return
        when = self._settling(clause.whens, False)
        if (
            when
            and when.due
            and when.role in ("by", "span", "at")
            and not any(t == "base" for t in clause.t.tense[clause.a : clause.b])
        ):
            cues = {"decision"} if any(c.has("strong answer") for c in clauses) else set()
            kind: Kind = "decision" if cues else "status"
            first = clauses[n - 1].a if n else clause.a
            self.drafts.append(self._draft(kind, when, [clause], first, clause.b, when.soft or hedged(clause), False))

    # output

    def _draft(
        self,
        kind: Kind,
        when: When,
        around: list[Clause],
        first: int,
        last: int,
        soft: bool,
        generic: bool,
        weak: bool = False,
    ) -> Draft:
        tokens = around[0].t
        skip = self.lexicon.groups["conjunction"] | {
            ",",
            ")",
            ";",
            ":",
            "(",
            "then",
            "-",
            "–",
            "—",
            "ok",
            "okay",
            "well",
        }
        while first < last - 1 and tokens.word[first] in skip and tokens.word[first] not in ("if", "as", "where"):
            first += 1
        while last > first + 1 and tokens.word[last - 1] in (
            ",",
            ".",
            "!",
            "(",
            "and",
            "but",
            ";",
            ":",
            "-",
            "–",
            "—",
            ")",
            "because",
        ):
            last -= 1
        start, end = tokens.start[first], tokens.end[last - 1]
        phrase = self.text[tokens.start[when.i] : tokens.end[when.j - 1]] if when.j > when.i else ""
        return Draft(
            kind,
            when.due,
            when.earliest,
            soft,
            start,
            end,
            generic,
            other=when.other,
            phrase=phrase,
            role=when.role,
            weak=weak,
        )


def _fits(when: When, clause: Clause, deeds: list[Deed]) -> bool:
    """A length of time ("until March", "for six months") is when an answer is due only where time is asked for."""
    if when.role == "for":
        return any(deed.act == "wait" for deed in deeds)
    lasting = {"decide", "schedule"} & {deed.act for deed in deeds} or "contract" in clause.set
    return when.role != "until" or not lasting or any(deed.act == "wait" for deed in deeds)
