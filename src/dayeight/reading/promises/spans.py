"""Lengths that count from something: "within a week", "two days after the vote", "a week on Thursday"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dayeight.core.workdays import Workdays
from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.days import Period
from dayeight.reading.promises.lengths import Length, read_length
from dayeight.reading.promises.lexicon.en_time import ROUGH_NUMBERS
from dayeight.reading.promises.periods import Periods

GRACE = 7  # days that "after X" leaves open: guideline section 3
SCOPE = 16  # words in which the day of "once ..." or "after ..." is looked for
STARTS_MAIN = frozenset({"we", "i", "you", "they", "he", "she", "will", "shall"})
_BE = frozenset({"is", "are", "has", "have"})
_WAS = frozenset({"was", "were", "fell"})
_ASKS_TIME = frozenset({
    "give", "allow", "grant", "wait", "bear", "patience", "patient", "hold", "hang", "sit", "leave",
})  # fmt: skip
_OPENS_NOTE = frozenset({":", ";", ".", "-", "–", "—"})
_TO_HAND = frozenset({"email", "message", "link", "mail", "invitation"})
_TAKES_PLACE = frozenset({"is", "was", "were", "fell", "takes", "will", "falls", "should", "would", "might"})
_FINITE = frozenset({"will", "can", "should", "would", "are", "hope", "plan", "aim", "expect"})
DATED = frozenset({
    "weekday", "today", "tomorrow", "date", "month", "ordinal", "this", "next", "the", "holiday", "weekof", "part",
    "following", "coming", "eod", "number",
})  # fmt: skip
_RETURNS = frozenset({"back", "return", "returning"})
_SENDERS = frozenset({"us", "me", "our", "my", "hr"})
_ENDS = frozenset({"", ".", "!", ",", ";", ")"})
_NO_WAIT = frozenset({"ago", "early", "earlier", "ahead", "beforehand", "notice"})
_ALWAYS_NOW = frozenset({"today", "now", "this", "receipt", "tonight", "receiving", "getting"})


class When(NamedTuple):
    """One time expression at tokens `i` to `j` (exclusive).

    `role`: at, by, span (a length from now), after, once, until, not before, as early as, for, before-that (a length
    before something), vague, then (points back), past. `named` is the day or last day the words name, for later
    words that point back. `length` is kept for "after X ... within three days".
    """

    i: int
    j: int
    role: str
    due: date | None = None
    earliest: date | None = None
    soft: bool = False
    other: date | None = None
    named: date | None = None
    length: Length | None = None


class Spans:
    """The ground of reading time expressions: points, periods and lengths, against the moment they were said."""

    p: Periods
    n: int
    month_first: bool | None = None  # whether 12/4 is in December; None where the country is not known
    fresh: bool  # a day has been named in this sentence

    def __init__(self, said: date, workdays: Workdays) -> None:
        self.said = said
        self.workdays = workdays
        self.referents: dict[str, date] = {}
        self.last: When | None = None

    def _then_after(self, i: int, j: int) -> When | None:
        """straight after, afterwards: open from the day after the one named last."""
        if self.last is None or self.last.named is None or self.last.role == "past":
            return When(i, j, "vague-after")
        day = self.last.named
        asked = self.last.role in ("until", "for") and self._asks_for_time()
        alone = self.last.role == "span" and self.last.j == i - 1 and self._stands_alone()
        if self.fresh and self.p.word[i] == "then" and (asked or alone):
            return When(i, j, "then", due=self.last.due, soft=self.last.soft, named=day)
        return When(i, j, "after", due=cal.plus(day, GRACE), earliest=cal.plus(day, 1), named=day)

    def _stands_alone(self) -> bool:
        """As in "a fortnight, then you'll have our reply", "they need eight days, then ..."."""
        assert self.last is not None
        i = self.last.i
        return i == 0 or self.p.word[i - 1] in _OPENS_NOTE or self.p.verb[i - 1] in ("need", "take", "want")

    def _asks_for_time(self) -> bool:
        """As in "give me till the 8th, and then ...": the time named last is asked for, so "then" is its end."""
        assert self.last is not None
        return not _ASKS_TIME.isdisjoint(self.p.word[max(0, self.last.i - 6) : self.last.i])

    def _at(self, i: int, start: int, role: str = "at") -> When | None:
        found = self.p.read(start)
        if found is None:
            return None
        period, j = found
        if role == "by":
            return When(i, j, "by", due=period.by or period.last, other=period.other, named=period.last)
        return self._named(i, j, period)

    def _named(self, i: int, j: int, period: Period) -> When:
        first = max(period.first, cal.plus(self.said, 1))
        earliest = first if period.named and first < period.last else None
        return When(i, j, "at", due=period.last, earliest=earliest, other=period.other, named=period.last)

    def _week_after_event(self, i: int) -> When | None:
        """The week after an event whose day is named beside it: "the week after the interview, which is on ..."."""
        j = i + (self.p.kind[i] == "the")
        if self.p.value[j] != "week" or self.p.kind[j + 1] != "after":
            return None
        found = self._day_in_scope(j + 2, stop_at_subject=True)
        if found is None:
            return None
        monday = cal.plus(cal.monday_of(found[0]), 7)
        return self._named(i, found[1], Period(monday, cal.plus(monday, cal.FRIDAY), named=True))

    def _skip(self, i: int) -> tuple[int, bool]:
        """Past words like "sometime" and "about"; True if one of them makes it approximate."""
        rough = False
        while self.p.kind[i] in ("fill", "approx", "or so") and self.p.kind[i + 1] != "":
            rough, i = rough or self.p.kind[i] == "approx", i + 1
        return i, rough

    def _within(self, i: int) -> When | None:
        """within, in, over, during: a length from now, or a period."""
        j, rough = self._skip(i + 1)
        rough = rough or self.p.kind[i] == "in approx"
        if self.p.word[j] == "the next day":
            idiom = self.p.word[j + 1 : j + 3] == ["or", "two"]
            return self._from(i, j + 3 if idiom else j + 1, Length(2 if idiom else 1, "day", rough=idiom), self.said)
        j += self.p.word[j] in ("these", "those") and self.p.kind[j + 1] == "number"
        k = j + 1 if self.p.kind[j] in ("the", "this") else j
        bound = self.p.kind[i] == "within"
        when = None
        if self.p.kind[k] in ("next", "coming", "following"):
            when = self._next_span(i, k, k > j)
        elif self.p.word[j] == "the" and bound and self.p.value[k] == "week" and self.p.word[k + 1] != "of":
            when = self._from(i, k + 1, Length(1, "week"), self.said)
        when = when or self._length(i, j)
        if when is None:
            when = self._at(i, j, "by" if bound else "at")
        if when is None and self.p.kind[i] == "in" and (year := self.p.year_number(j)):
            when = self._named(i, year[1], year[0])
        return when._replace(soft=when.soft or rough) if when else None

    def _next_span(self, i: int, k: int, the: bool) -> When | None:
        """in the next week, over the next month, in the next few days, in the next day or two."""
        if self.p.kind[k] == "following" and self.p.previous:
            return None
        unit = self.p.value[k + 1] if self.p.kind[k + 1] == "unit" else None
        if unit is None:
            return self._length(i, k + 1)
        if unit in ("week", "month", "day", "fortnight", "hour", "quarter") and (the or unit not in ("week", "month")):
            if self.p.word[k + 2 : k + 4] in (["or", "two"], ["or", "so"]) or self.p.kind[k + 2] in (
                "or so",
                "or",
                "to",
            ):
                return self._length_without_article(i, k + 1)
            return self._from(i, k + 2, Length(1, str(unit)), self.said)
        return None

    def _length_without_article(self, i: int, k: int) -> When | None:
        """Reads "(the next) day or two" read as "a day or two"."""
        self.p.kind[k - 1], self.p.word[k - 1] = "a", "a"
        return self._length(i, k - 1)

    def _length(self, i: int, j: int) -> When | None:
        found = read_length(self.p, j, ROUGH_NUMBERS)
        if found is None:
            return None
        length, k = found
        if length.unit == "day" and self.p.kind[k] in ("today", "tomorrow"):
            return None  # "I'll confirm a day tomorrow"
        often = (self.p.kind[k] == "a" and self.p.kind[k + 1] == "unit") or self.p.word[k] == "per"
        if self.p.word[k] == "since" or often:  # "five days a week"
            return When(i, k, "past")
        if self.p.word[k] in _NO_WAIT or self.p.word[k : k + 2] == ["in", "advance"]:
            return When(i, k + 1, "past")
        return self._anchored(i, k, length)

    def _anchored(self, i: int, k: int, length: Length) -> When:
        """A length and what it counts from: now, today, Thursday, "after X", "before X"."""
        kind, p = self.p.kind, self.p
        if kind[k] == "today":
            return self._from(i, k + 1, length, cal.plus(self.said, p.number(k)))
        if kind[k] == "tomorrow":
            return self._from(i, k + 1, length, cal.plus(self.said, 1))
        if (kind[k] == "weekday" and length.unit in ("week", "fortnight")) or (
            kind[k] == "on" and kind[k + 1] in ("weekday", "the", "ordinal") and length.unit in ("week", "fortnight")
        ):
            base = p.read(k if kind[k] == "weekday" else k + 1)
            if base:
                return self._from(i, base[1], length, base[0].last)
        if kind[k] == "next" and kind[k + 1] == "weekday" and length.unit == "week" and (coming := p.read(k)):
            return self._from(i, coming[1], length, coming[0].last)  # "a week next Friday"
        if kind[k] in ("from", "of", "after") or p.word[k] in ("following", "post", "week of"):
            return self._counted_from(i, k, length)
        if p.word[k] == "later" and (later := self._later(i, k, length)):
            return later
        if kind[k] == "after that" or (kind[k] == "then" and self.last):
            base_day = self.last.named if self.last else None
            return self._from(i, k + 1, length, base_day) if base_day else When(i, k + 1, "vague", length=length)
        if kind[k] == "before" and (before := self._day_in_scope(k + 1, stop_at_subject=True)):
            day, j = before
            return When(i, j, "before-that", due=_back(day, length), named=day)
        return self._from(i, k, length, self.said)

    def _later(self, i: int, k: int, length: Length) -> When | None:
        """As in "three weeks later than 10 October", "your interview is on the 12th; two days later ..."."""
        if self.p.word[k + 1] == "than":
            scoped = self._day_of_scope(k + 2)
            return self._from(i, scoped[1], length, scoped[0]) if scoped else None
        known = self.last if self.last and self.last.role != "past" else None
        return self._from(i, k + 1, length, known.named) if known and known.named else None

    def _counted_from(self, i: int, k: int, length: Length) -> When:
        word = self.p.word[k + 1]
        if self.p.kind[k] == "from" and word in _SENDERS:
            return self._from(i, k, length, self.said)  # "in one week from us"
        if self.last and self.last.named and not _RETURNS.isdisjoint(self.p.word[k + 1 : k + 4]):
            return self._from(i, k + 2, length, self.last.named)  # "within a week of getting back"
        unknown = word in ("receiving", "getting") and self.p.word[k + 2] in ("the", "your", "an", "a")
        if unknown and _TO_HAND.isdisjoint(self.p.word[k + 3 : k + 5]):
            return When(i, k + 2, "vague", soft=length.rough, length=length)  # "five days from receiving the contract"
        if word in _ALWAYS_NOW or (
            word == "the" and self.p.word[k + 2] in ("date", "receipt") and self.p.word[k + 3] in ("of", "")
        ):
            direct = self.p.read(k + 1)
            if direct and word == "this" and self.p.kind[k + 2] != "weekday":
                direct = None
            return self._from(i, direct[1] if direct else k + 2, length, self.said)
        if word in ("that", "it", "this") and self.last and self.last.named:
            return self._from(i, k + 2, length, self.last.named)
        if self.p.kind[k] == "after" and word in _ENDS and self.last and self.last.named:
            return self._from(i, k + 1, length, self.last.named)  # "interview on the 9th; you'll hear two days after"
        base = self.p.read(k + 1) or self._day_of_scope(k + 1)
        if base is None:
            return When(i, k + 1, "vague", soft=length.rough, length=length)
        day = base[0].last if isinstance(base[0], Period) else base[0]
        return self._from(i, base[1], length, day)

    def _day_of_scope(self, k: int) -> tuple[date, int] | None:
        return self._day_in_scope(k, stop_at_subject=False)

    def _from(self, i: int, j: int, length: Length, base: date) -> When:
        due = length.end(base, self.workdays)
        low = length.start(base, self.workdays)
        return When(i, j, "span", due=due, earliest=low, soft=length.rough, named=due, length=length)

    def _day_in_scope(self, j: int, stop_at_subject: bool) -> tuple[date, int] | None:
        """A day named within the clause that starts at `j`, or one that an event noun there stands for."""
        p = self.p
        noun_day: date | None = None
        noun_end = j
        for k in range(j, min(j + SCOPE, self.n)):
            if p.kind[k] == "comma" and p.word[k + 1] == "which" and p.word[k + 2] in _TAKES_PLACE:
                continue  # "of the interview, which is on 29 June"
            if p.kind[k] == "comma" and k > j and p.word[k - 1] in ("date", "deadline", "interview") and p.read(k + 1):
                continue  # "of the closing date, 21 May"
            if p.kind[k] == "comma" or p.word[k] in (";", ".", ")", "and", "but"):
                break
            main = stop_at_subject and k > j and p.word[k] in STARTS_MAIN
            finite = p.word[k + 1] in _FINITE or (p.word[k] == "you" and p.word[k + 1] == "have" and any(p.verb[j:k]))
            if main and (finite or not _BE.isdisjoint(p.word[j:k])):
                break
            p.gone = not _WAS.isdisjoint(p.word[max(j, k - 2) : k])
            if p.kind[k] in DATED and (found := p.read(k)):
                return found[0].last, found[1]
            known = p.word[k] if p.word[k] in self.referents else p.verb[k]
            if known in self.referents and noun_day is None:
                noun_day, noun_end = self.referents[known], k + 1
        return (noun_day, noun_end) if noun_day else None


def _back(day: date, length: Length) -> date:
    if length.unit in ("month", "quarter", "year"):
        return cal.add_months(day, -int(length.high) * {"month": 1, "quarter": 3, "year": 12}[length.unit])
    days = {"hour": 1 / 24, "minute": 0.0, "day": 1, "week": 7, "fortnight": 14, "weekend": 7}[
        length.unit
    ] * length.high
    return cal.plus(day, -int(-(-days // 1)))
