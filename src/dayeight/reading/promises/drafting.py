"""The state of one reading, and the promises that hang on what was said before: revisions and extensions."""

from __future__ import annotations

from datetime import date, timedelta

from dayeight.core.workdays import Workdays
from dayeight.reading.promises.almanac import weekday_after
from dayeight.reading.promises.choose import settling
from dayeight.reading.promises.drafts import Draft
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.kinds import hedged, kind_of
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.model import Kind
from dayeight.reading.promises.revision import Old, was_going
from dayeight.reading.promises.spans import When
from dayeight.reading.promises.times import Times

_BUDGET = 2400  # tokens read closely in one text; a real message has fewer than a fifth


def _of_answer(clause: Clause) -> bool:
    return clause.has("strong answer") or "decision phrases" in clause.cues


class Drafting:
    """What has been read of a text so far: its promises, the old promise it takes back, and what "it" stands for."""

    def __init__(self, text: str, said: date, workdays: Workdays, lexicon: Lexicon) -> None:
        self.text, self.said, self.workdays, self.lexicon = text, said, workdays, lexicon
        self.times = Times(said, workdays)
        self.drafts: list[Draft] = []
        self.deadline: date | None = None
        self.old: Old | None = None
        self.topic: Kind | None = None  # what "it" stands for: the answer that the sentence before spoke of
        self.whens: list[When] = []  # the times of the sentence
        self.asked_when = False  # the sentence before asked when an answer would come
        self.skipped: list[tuple[int, int]] = []  # sentences of time that nothing was read in
        self.renewed = False  # the old promise has been given its new day
        self.pending: Kind | None = None  # a promise without a time, which the next sentence may name
        self.of_offer = False  # the sentence before named an offer
        self.of_answer = False  # the sentence opens with "it", and the one before named an answer that is owed
        self.before = (0, 0)  # where the sentence just looked at stands
        self.previous = (0, 0)  # where the sentence before that stands
        self.budget = _BUDGET

    def _is_extra(self, clause: Clause, when: When) -> bool:
        """As in "another week", "two more days", "delayed by a week": time on top of the old promise."""
        groups = self.lexicon.groups
        phrase = clause.t.word[when.i : when.j]
        delayed = not groups["delayed"].isdisjoint(clause.t.verb[clause.a : clause.b])
        return delayed or not groups["extra"].isdisjoint(phrase)

    def _extra(self, when: When) -> When:
        assert self.old is not None
        assert when.length is not None
        return self._counted_from(when, max(self.said, self.old.due or self.said))

    def _count_anew(self) -> None:
        """As in "give us another week? I know we said the 13th": the week counts from the old day, told behind it."""
        last = self.drafts[-1] if self.drafts else None
        if last and last.length and self.old and self.old.due and self.old.due > self.said:
            last.due = last.length.end(self.old.due, self.workdays)
            last.earliest = last.length.start(self.old.due, self.workdays)

    def _counted_from(self, when: When, base: date) -> When:
        """The same length of time, counted from another day."""
        assert when.length is not None
        return when._replace(due=when.length.end(base, self.workdays), earliest=when.length.start(base, self.workdays))

    def _settling(self, whens: list[When], negated: bool) -> When | None:
        return settling(whens, negated, self.said, self.workdays)

    def _beside_time(self, clause: Clause) -> set[str]:
        """The words of a clause that are no part of its times."""
        timed = {k for w in clause.whens for k in range(w.i, w.j)}
        return {clause.t.word[k] for k in range(clause.a, clause.b) if k not in timed}

    def _only_of_time(self, clause: Clause) -> bool:
        """As in "I'd say three days (and you'll have word)"."""
        return bool(clause.whens) and self._beside_time(clause) <= self.lexicon.groups["timeless filler"]

    # revision

    def _speaks_of_old(self, words: list[str]) -> bool:
        after_all = "all" in words and words[words.index("all") - 1] == "after" and "not" in words
        return (
            after_all
            or was_going(words)
            or "instead" in words
            or "rather" in words
            or not self.lexicon.groups["old"].isdisjoint(words)
        )

    def _renewal(self, clause: Clause) -> None:
        """As in "it'll be Wednesday", "delayed by three weeks": a new time for the old promise."""
        when = self._settling([w for w in clause.whens if w.role != "past"], False)
        if self.old is None:
            self._bare_extension(clause, when)
            return
        if when and when.due and not clause.has("bound") and "you" not in clause.set and self._may_renew(clause):
            self._renew(clause, when)

    def _may_renew(self, clause: Clause) -> bool:
        """Once there is a new day, only what speaks of the answer moves it: not "the clinic is shut on the 15th"."""
        return not self.renewed or not {"it", "that", "now"}.isdisjoint(clause.words[:4])

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
        bare = clause.whens[:1] and clause.whens[0].i == 0 and self._only_of_time(clause)  # "Saturday, without fail"
        if when.due is None or when.due < self.said or not (bare or clause.set & self.lexicon.groups["renews"]):
            return
        if when.length and when.role == "span":
            when = self._extra(when)
        self.renewed = True
        self.drafts.append(
            self._draft(self.old.kind, when, [clause], clause.a, clause.b, when.soft or hedged(clause), False)
        )

    def _bare_extension(self, clause: Clause, when: When | None) -> None:
        """As in "another ten days should do it": more time, asked for without a verb of asking."""
        if when is None or when.role != "span" or "you" in clause.set or clause.has("bound"):
            return
        no_longer = clause.t.word[max(clause.a, when.i - 2) : when.i] in (["longer", "than"], ["more", "than"])
        brief = when.length is not None and when.length.unit in ("minute", "hour")  # "don't spend more than four hours"
        if no_longer and not brief and not clause.set.isdisjoint(self.lexicon.groups["not"]):
            soft = when.soft or hedged(clause)
            self.drafts.append(self._draft("status", when, [clause], clause.a, clause.b, soft, False))
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
        groups, words = self.lexicon.groups, clause.words
        said = next((k for k, word in enumerate(words) if word in groups["say"] or word in groups["thinks"]), None)
        if said is None and words[:2] == ["they", "say"]:
            said = 1
        elif said is None and words[:1] == ["told"] and words[1:2] and words[1] in groups["me"]:
            said = 1  # "told me a week"
        elif said is None and self._according(clause):
            said = 0
        elif not said or not (self.asked_when or (groups["they"] | groups["bosses"]) & set(words[:said])):
            return
        when = self._settling(clause.whens, False)
        if when is None or not when.due or when.role not in ("by", "span", "at"):
            return
        if {"since", "already"} & set(clause.t.word) or clause.t.word[when.j : when.j + 1] == ["that"]:
            return  # "ten days since they said a week", "he said on Monday that the post was filled"
        guessed = words[said] in groups["thinks"]
        if guessed and ({"i", "we", "you"} & set(words[:said]) or (when.role == "at" and not self.asked_when)):
            return
        between = words[said + 1 : when.i - clause.a]
        open_day = when.role == "at" and len(between) > 1
        if open_day or any(word not in groups["said when"] for word in between):
            return
        kind: Kind = kind_of(clauses, []) if any(_of_answer(c) for c in clauses) else "status"
        first = clauses[n - 1].a if n else clause.a
        soft = when.soft or guessed or hedged(clause)
        self.drafts.append(self._draft(kind, when, [clause], first, clause.b, soft, False))

    def _according(self, clause: Clause) -> bool:
        """As in "5 days, per the recruiter": who said it stands behind."""
        words, groups = clause.words, self.lexicon.groups
        k = next((k for k, word in enumerate(words) if word in ("per", "according")), 0)
        named = groups["they"] | groups["bosses"]
        return k > 0 and bool(clause.whens) and not named.isdisjoint(words[k + 1 : k + 4])

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
        skip = self.lexicon.groups["conjunction"] | self.lexicon.groups["opens no quote"]
        while first < last - 1 and tokens.word[first] in skip and tokens.word[first] not in ("if", "as", "where"):
            first += 1
        while last > first + 1 and tokens.word[last - 1] in self.lexicon.groups["ends no quote"]:
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
