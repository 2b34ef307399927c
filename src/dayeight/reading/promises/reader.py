"""The reader: a message and its moment in, promises and the candidate's deadline out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime

from dayeight.core.workdays import Workdays
from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.clauses import Sentence, read_sentence
from dayeight.reading.promises.dating import Dating
from dayeight.reading.promises.drafts import merged
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.kinds import hedged, kind_of, only_logistics
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.lexicon.en import ENGLISH
from dayeight.reading.promises.look_alikes import asks_for_an_answer, not_kept, unreal
from dayeight.reading.promises.model import Reading
from dayeight.reading.promises.other_business import is_other_business, speaks_of_work
from dayeight.reading.promises.revision import Old, looks_back, was_promised
from dayeight.reading.promises.silence import silence
from dayeight.reading.promises.spans import When
from dayeight.reading.promises.text import sentences
from dayeight.reading.promises.tokens import tokenise

_WEEKDAYS_ONLY = Workdays()
_MEETINGS = frozenset({"interview", "interviews", "meeting", "chat", "conversation", "visit", "appointment", "session"})
_MONTH_FIRST = frozenset({"US"})  # where 12/4 is 4 December; elsewhere it is 12 April


def read_promises(
    text: str,
    said_at: date | datetime,
    *,
    workdays: Workdays = _WEEKDAYS_ONLY,
    country: str | None = None,
    lexicon: Lexicon = ENGLISH,
) -> Reading:
    """What the text promises, read against the local moment it was said.

    `workdays` are the business days of the employer's place, for "five working days". `country` (two letters, where
    it is known) decides whether "12/4" is in December or April; without it the later day is taken and the other one
    told in `other_due`. `lexicon` is the language. A text is read up to its first 100,000 characters. Never raises:
    a text without a promise, in another language or of no sense gives an empty Reading.
    """
    said = said_at.date() if isinstance(said_at, datetime) else said_at
    reader = _Reader(text, said, workdays, lexicon)
    reader.times.month_first = country.upper() in _MONTH_FIRST if country else None
    return reader.read()


class _Reader(Dating):
    def read(self) -> Reading:
        for start, end in sentences(self.text):
            if self.budget <= 0:
                break
            worth = self._worth_reading(start, end)
            self.previous, self.before = self.before, (start, end)
            if worth == "context":
                self.skipped.append((start, end))
            if worth != "close":
                continue
            self._catch_up()
            tokens = tokenise(self.text, start, end, self.lexicon)
            self.budget -= len(tokens)
            with suppress(OverflowError, ValueError):  # a day beyond the calendar is no date
                self._read_sentence(read_sentence(tokens, self.lexicon))
        if self.drafts and is_other_business(self.text):
            return Reading()
        if any(draft.outside for draft in self.drafts) and not speaks_of_work(self.text):
            self.drafts = [draft for draft in self.drafts if not draft.outside]
        return Reading(tuple(draft.finish(self.text) for draft in merged(self.drafts)), self.deadline)

    def _read_sentence(self, sentence: Sentence) -> None:
        tokens = sentence.tokens
        speaks_of_old = self._speaks_of_old(tokens.word)
        whens = self.times.find(
            tokens, self.lexicon.groups["event"], speaks_of_old and looks_back(tokens, self.lexicon)
        )
        self.whens = whens
        clauses = [Clause(sentence, a, b, whens, self.lexicon) for a, b in sentence.clauses]
        if any("another role" in clause.cues for clause in clauses):
            return
        for clause in clauses if self.of_offer else ():
            clause.of_offer = True
        clauses[0].of_answer = self.of_answer
        taken_back = self._take_back(tokens.word)
        before = len(self.drafts)
        timeless: list[tuple[Clause, list[Deed]]] = []
        for n, clause in enumerate(clauses):
            if silent := silence(clause, clauses, n):
                when = silent.when
                soft = when.soft or any(before.has("put out") for before in clauses[: n + 1])
                stated = self._draft(silent.kind, when, [clause], silent.start, when.j, soft, False)
                self.drafts.append(replace(stated, silence=silent.means_no))
                break
            hangs = clause.whens or (n and clauses[n - 1].words[0] in ("if", "unless"))
            if hangs and clause.asked_of_candidate():
                self._set_deadline(clause, clauses)
                continue
            if speaks_of_old and was_promised(clause) and not _of_a_meeting(clause):
                deeds = clause.deeds() or [Deed("decide", hit.i) for hit in clause.hits if hit.act == "decide"]
                dated = [when for when in clause.whens if when.due]
                counted = bool(dated) and dated[0].length is not None  # from a day that is not told
                self.old = Old(kind_of([clause], deeds), dated[0].due if dated and not counted else None)
                self._count_anew()
                if len(dated) > 1 and (
                    {"but", "will"} & set(tokens.word[dated[0].j : dated[-1].i]) or {"instead", "rather"} & clause.set
                ):
                    self._renew(clause, dated[-1])
                continue
            deeds = clause.deeds()
            if not deeds:
                if (
                    self._elaborated(clause, timeless, before)
                    or self._lasts(clause, clauses[:n])
                    or self._elided(clause, clauses[:n])
                    or self._later_bound(clause, before)
                    or self._new_date(clause)
                ):
                    timeless.clear()
                    continue
                self._renewal(clause)
                self._reported(clause, clauses, n)
                continue
            if clause.has("would love") and n + 1 < len(clauses) and clauses[n + 1].words[0] == "but":
                continue  # "I'd love to say by month end but ..."
            draft = self._dated(clause, deeds, clauses, n) or self._wound_up(clause, deeds, clauses, n)
            if draft:
                self.drafts.append(draft)
                self.renewed = self.renewed or self.old is not None
            else:
                timeless.append((clause, deeds))
        answered = not self.lexicon.groups["strong answer"].isdisjoint(tokens.word)
        self.topic = kind_of(clauses, []) if answered else None
        for clause, deeds in timeless:
            self._undated(clause, deeds, clauses, before)
        if timeless or len(self.drafts) > before:
            if not_kept(tokens.word, self.lexicon.groups) or unreal(tokens.word, self.lexicon.groups):
                timeless.clear()
                del self.drafts[before:]
            if asks_for_an_answer(tokens, self.lexicon.groups):
                timeless.clear()
                self.drafts[before:] = [draft for draft in self.drafts[before:] if draft.asks_time]
        if taken_back and len(self.drafts) == before:
            self.drafts.append(taken_back)
        asks = not {"asked", "ask", "asking", "wondered"}.isdisjoint(tokens.word)
        self.asked_when = asks and any(hit.act in ("hear", "know", "tell", "decide") for hit in sentence.hits)
        self._go_on(clauses, timeless)
        self.of_offer = not self.lexicon.groups["expiring"].isdisjoint(tokens.word)

    # what the candidate owes

    def _set_deadline(self, clause: Clause, clauses: list[Clause]) -> None:
        when = clause.deadline()
        if when is None and clauses.index(clause):
            before = clauses[clauses.index(clause) - 1]
            hangs = before.words[0] == "unless" or (before.words[0] == "if" and before.has("not"))
            when = before.deadline() if hangs else None
        behind = clauses[clauses.index(clause) + 1 :][:1]
        ahead = when and (when.role == "before-that" or clause.t.kind[when.j : when.j + 1] == ["before"])
        if when and ahead and {"hour", "minute"} & set(clause.t.value[when.i : when.j]):
            return  # "be there an hour before the exam starts"
        if when and when.role == "at" and behind and behind[0].words[:2] == ["if", "you"]:
            return  # "call me on Friday if you get lost"
        if when and when.due and self.deadline is None:
            self.deadline = when.due

    # promises without a time

    def _undated(self, clause: Clause, deeds: list[Deed], clauses: list[Clause], before: int) -> None:
        """A promise without any time is vague if it plainly tells the candidate and no condition hangs on it."""
        if len(self.drafts) > before or any(deed.negated for deed in deeds) or "since" in clause.t.word:
            return
        if not any(deed.direct for deed in deeds) or any({"if", "unless", "only"} & c.set for c in clauses):
            return
        if any(w.role != "for" for w in clause.whens) or only_logistics(clause, deeds):
            return
        nothing = When(clause.a, clause.a, "vague")
        self.drafts.append(
            self._draft(kind_of([clause], deeds), nothing, [clause], clause.a, clause.b, hedged(clause), True)
        )


def _of_a_meeting(clause: Clause) -> bool:
    """As in "the interview originally arranged for Thursday": its new time is no answer."""
    return not _MEETINGS.isdisjoint(clause.set) and not clause.deeds() and not clause.has("owed answer")
