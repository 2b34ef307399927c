"""Time expressions with their relation: by, before, after, within, until, not before, once, then.

`Times.find` reads all expressions of one sentence from left to right, the longest match at each place, and gives
for each the days it fixes when it stands for an answer that is due.
"""

from __future__ import annotations

from datetime import date

from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.bounds import Bounds
from dayeight.reading.promises.days import Period
from dayeight.reading.promises.lengths import read_length
from dayeight.reading.promises.lexicon.en_time import ROUGH_NUMBERS
from dayeight.reading.promises.periods import Periods
from dayeight.reading.promises.spans import GRACE, STARTS_MAIN, When
from dayeight.reading.promises.tokens import Tokens

_REASONS = frozenset({"with", "given", "of", "despite", "to", "for"})
_UNSURE = frozenset({"should", "would", "might"})
_GONE = frozenset({"was", "were", "closed", "ended"})
_DECIDES = frozenset({"decide", "make", "choose", "pick", "select", "vote"})
_STARTING = frozenset({"start", "starts", "begin", "begins", "kick", "open", "opens", "from"})
_HAPPENING = frozenset(
    {"meet", "sit", "vote", "finish", "end", "conclude", "complete", "convene", "reconvene", "gather"}
)
_MET = frozenset({"met", "sat", "voted", "convened", "reconvened"})
_AHEAD_OF_NOW = frozenset({"will", "now", "shall"})
_CALLS_IN = frozenset({"come", "drop", "swing", "stop", "pop"})
_OPENS_SCOPE = frozenset({"your", "our", "the", "we", "they", "he", "she", "i", "my", "his", "her", "their"})
_OVER = frozenset({"out", "over", "up", "through", "done"})
_DENIED = frozenset({"not", "no", "never", "nobody", "nothing"})
_RETURNING = frozenset({"i", "we", "he", "she", "they"})
_NEEDS_TIME = frozenset({"the", "a", "for", "on"})  # they name a time only with a word of time right behind them
_CLOSES = frozenset({"close", "closes", "closed"})


class Times(Bounds):
    """Reads time expressions against the moment they were said."""

    def find(self, tokens: Tokens, event_nouns: frozenset[str], past: bool) -> list[When]:
        """All time expressions of a sentence, in order; `past` if the sentence speaks of an old promise."""
        self.p = Periods(tokens, self.said)
        self.p.past_context, self.p.month_first = past, self.month_first
        self.p.previous = self.last.named if self.last else None
        self.n, self.event_nouns = len(tokens), event_nouns
        self.fresh = False
        found: list[When] = []
        i = 0
        kinds = self.p.kind
        while i < self.n:
            if kinds[i] not in _STARTS:
                if self.p.past_context and self.p.word[i] in _AHEAD_OF_NOW:
                    self.p.past_context = False  # "we said the 3rd, it will be the 20th"
                i += 1
                continue
            if kinds[i + 1] == "" and kinds[i] in _NEEDS_TIME:
                i += 1
                continue
            self.p.gone = i > 0 and (self.p.word[i - 1] in _GONE or self._of_a_meeting(i))
            when = self._read(i)
            if when is None:
                i += 1
                continue
            found.append(when)
            if when.named:
                if when.role in ("at", "for", "past"):
                    self._remember(found[-2].j if len(found) > 1 else 0, when)
                self.last, self.p.previous = when, when.named
                self.fresh = True
            i = max(when.j, i + 1)
        return found

    def _of_a_meeting(self, i: int) -> bool:
        """As in "your interview on 19 June", "we met on the 5th of May": the nearest such day, not the next."""
        words = self.p.word[max(0, i - 2) : i]
        return words[-1] in self.event_nouns or not _MET.isdisjoint(words) or words == ["took", "place"]

    def _remember(self, start: int, when: When) -> None:
        """The day of "the interview" or of meeting, for "within 48 hours of the interview", "once they have met"."""
        if not when.named or not _STARTING.isdisjoint(self.p.word[start : when.i]):
            return  # "interviews start on the 10th" does not say when they are over
        for verb in _HAPPENING.intersection(self.p.verb[start : when.i]):
            self.referents[verb] = when.named
        for word in self.p.word[start : when.j]:
            if word in self.event_nouns and when.named:
                self.referents[word] = when.named
            elif word in _CLOSES and when.named:
                self.referents["closing"] = when.named

    def _read(self, i: int) -> When | None:
        try:
            when = _READERS.get(self.p.kind[i], Times._bare)(self, i)
            when = self._tail(when) if when else None
        except (OverflowError, ValueError):  # a day beyond the calendar is no date
            return None
        if when and when.due and when.due < self.said and when.role != "past":
            return when._replace(role="past")
        return when

    # relations

    def _by(self, i: int) -> When | None:
        j, rough = self._skip(i + 1)
        if i and self.p.verb[i - 1] in _CALLS_IN and self.p.verb[i - 1]:
            return self._at(i, j)  # "come by Friday and bring your tools"
        if self.p.kind[j] in ("on", "in", "by") and self.p.kind[j + 1] != "":
            j += 1
        when = self._at(i, j, "by") or self._length(i, j)
        if when is None and self.p.word[i] == "by the time" and (scoped := self._day_in_scope(j, True)):
            when = When(i, scoped[1], "by", due=scoped[0], named=scoped[0])
        return when._replace(soft=when.soft or rough) if when else None

    def _before(self, i: int) -> When | None:
        j, rough = self._skip(i + 1)
        k = j + 1 if self.p.kind[j] == "the" else j
        found = self.p.read(j)
        if found is None:
            scoped = self._day_in_scope(j, stop_at_subject=True) if self.p.word[j] in _OPENS_SCOPE else None
            day = cal.plus(scoped[0], -1) if scoped else None
            return When(i, scoped[1], "by", due=day, soft=rough, named=day) if scoped else None
        period, end = found
        inclusive = (
            self.p.kind[k] in ("clock", "daypart", "eod", "this-end")
            or (self.p.kind[k] == "part" and self.p.value[k] == "end")
            or (self.p.kind[k] == "unit" and self.p.value[k] in ("week", "month", "quarter", "year") and k > j)
        )
        if self.p.word[end] in ("is", "are") and self.p.word[end + 1] in _OVER:
            inclusive, end = True, end + 2  # "before Friday is out"
        if inclusive:
            due = period.last
        elif self.p.value[k] == "weekend" or self.p.value[k + 1] == "weekend":
            due = period.by or cal.plus(period.first, -1)
        else:
            due = cal.plus(period.first, -1)
        other = cal.plus(period.other, -1) if period.other else None
        return When(i, end, "by", due=due, earliest=due if inclusive else None, soft=rough, other=other, named=due)

    def _after(self, i: int) -> When | None:
        return self._lower_bound(i, i + 1, "after")

    def _once(self, i: int) -> When | None:
        word, p = self.p.word[i], self.p
        if p.value[i] == "return":
            return self._lower_bound(i, i + 1, "once")
        if word == "when" and (
            p.kind[i - 1 if i else -1] == "by" or p.word[i - 1 if i else -1] in ("know", "say", "is", "was")
        ):
            return None
        if word == "upon" and i and p.verb[i - 1] in ("decide", "agree", "settle", "act"):
            return None  # "will be decided upon by the 27th"
        if word == "when" and self._on_which(i):
            return self._then(i)
        return self._lower_bound(i, i + 1, "once")

    def _on_which(self, i: int) -> bool:
        """As in "the panel meets on the 13th, when we'll decide": the day named just before the comma."""
        behind = self.fresh and self.last is not None and self.last.due is not None and self.last.j == i - 1
        opens = self.p.word[i + 1] in _OPENS_SCOPE or self.p.word[i + 1] in STARTS_MAIN or self.p.word[i + 1] == "it"
        denied = not _DENIED.isdisjoint(self.p.word[:i])  # "not until the 2nd, when the chair is back"
        return behind and opens and not denied and self.p.kind[i - 1] == "comma"

    def _lower_bound(self, i: int, start: int, role: str) -> When | None:
        """after X, once X: open until seven days after X; without a day in X, not computable."""
        kind, p = self.p.kind, self.p
        j, _ = self._skip(start)
        direct = p.read(j)
        if direct is None and role == "after" and p.word[j] in _RETURNING and (back := self._day_in_scope(j, True)):
            return When(i, back[1], role, due=cal.plus(back[0], GRACE), earliest=cal.plus(back[0], 1), named=back[0])
        if (direct is None and role == "after" and kind[j] in ("", "comma", "mark")) or p.word[j] in (
            "with",
            "to",
            "and",
        ):
            return self._then_after(i, j)
        length = read_length(p, j, ROUGH_NUMBERS) if direct is None else None
        if length and role == "after":
            return self._from(i, length[1], length[0], self.said)
        if direct:
            day: date | None = direct[0].last
            end = direct[1]
        else:
            scoped = self._day_in_scope(j, stop_at_subject=True)
            day, end = scoped if scoped else (None, j)
            if (
                day is None
                and (p.value[i] == "return" or "back" in p.word[j : j + 4])
                and self.last
                and self.last.role in ("until", "at", "by", "not before")
            ):
                day = self.last.named
        points_back = p.word[j] in ("it", "that", "they", "this") and self.fresh
        if day is None and points_back and self.last and self.last.role in ("at", "by"):
            day, end = self.last.named, j  # "your check is due by the 23rd and the moment it arrives ..."
        if day is None:
            return When(i, max(end, i + 1), "vague-" + role)
        scope = range(j, end) if direct is None else ()
        unsure = any((kind[k] == "by" and p.read(k + 1)) or p.word[k] in _UNSURE for k in scope)
        over = role == "after" or (self.p.word[i] == "once" and not _MET.isdisjoint(self.p.word[k] for k in scope))
        unsure = unsure or (points_back and end == j and self.last is not None and self.last.role == "by")
        earliest = None if unsure else cal.plus(day, 1) if over else day
        return When(i, end, role, due=cal.plus(day, GRACE), earliest=earliest, named=day)

    def _after_that(self, i: int) -> When | None:
        return self._then_after(i, i + 2 if self.p.word[i + 1] in self.event_nouns else i + 1)

    def _right_away(self, i: int) -> When | None:
        """straight away: open from the day that the sentence has named, if it has named one."""
        if self.fresh and self.last and self.last.role in ("at", "by", "span"):
            found = self._then_after(i, i + 1)
            return found._replace(earliest=self.last.named if self.last.role == "at" else None) if found else None
        return None

    def _then(self, i: int) -> When | None:
        """then, that day: the day or period named last."""
        word = self.p.word[i]
        if word == "then":
            if (
                i > 0
                and self.p.word[i + 1] not in STARTS_MAIN
                and self.p.kind[i + 1] not in ("", "comma", "mark")
                and self.p.word[i + 1] not in ("with", ".", ";", "and", "to")
            ):
                return None
            if i == 0:
                return None
        acts = i > 0 and self.p.word[i - 1] == "and" and self.p.word[i + 1] in _DECIDES and self.fresh
        if word == "then" and (acts or self.p.word[i + 1] in STARTS_MAIN):
            return self._then_after(i, i + 1)
        if self.last is None or self.last.due is None or self.last.role == "past":
            return None
        last = self.last
        if last.role in ("after", "once") and "same" in word and last.named:
            return When(i, i + 1, "then", due=last.named, soft=last.soft, named=last.named)  # "after that, same day"
        if last.role in ("after", "once"):
            return last._replace(i=i, j=i + 1)
        return When(i, i + 1, "then", due=last.due, earliest=last.earliest, soft=last.soft, named=last.named)

    def _that_week(self, i: int) -> When | None:
        """that week: the working days of the week of the day named last."""
        if self.last is None or self.last.named is None or self.last.role == "past":
            return None
        monday = cal.monday_of(self.last.named)
        return self._named(i, i + 1, Period(monday, cal.plus(monday, cal.FRIDAY), named=True))

    def _until(self, i: int) -> When | None:
        j, rough = self._skip(i + 1)
        if self.p.word[j] == "then" and self.last and self.last.named and self.last.role != "past":
            named = self.last.named
            if self.fresh and self.p.kind[self.last.i] == "before":
                return When(i, j + 1, "until", due=cal.plus(named, 1), earliest=cal.plus(named, 1), named=named)
            return When(i, j + 1, "until", due=named, earliest=self.last.earliest or named, named=named)
        if self.p.kind[j] == "after":
            found = self._lower_bound(j, j + 1, "after")
            if found and found.earliest:
                return When(i, found.j, "not before", earliest=found.earliest, named=found.earliest)
            return found
        found = self._at(i, j, "by") or self._length(i, j)
        if found is None and self.fresh and self.last and self.last.named and "back" in self.p.word[j : j + 4]:
            found = When(i, j, "until", due=self.last.named, named=self.last.named)  # "until he's back"
        if found is None:
            waits = self.p.word[j] in _OPENS_SCOPE and "no" in self.p.word[max(0, i - 3) : i]
            return When(i, i + 1, "vague-until") if waits else None  # "no decision till the new head starts"
        first = self.p.read(j)
        earliest = first[0].first if first else found.due
        return found._replace(role="until", earliest=earliest, soft=found.soft or rough)

    def _on(self, i: int) -> When | None:
        j, rough = self._skip(i + 1)
        found = self._at(i, j)
        return found._replace(soft=found.soft or rough) if found else None

    def _between(self, i: int) -> When | None:
        p = self.p
        if p.word[i + 1] in ("now", "today") and p.kind[i + 2] == "and":
            return self._at(i, i + 3, "by")
        combined = p.read(i + 1)
        low = combined
        if low is None and p.kind[i + 1] in ("number", "ordinal") and p.kind[i + 2] in ("and", "to", "dash"):
            high = p.read(i + 3)
            first = cal.make(high[0].last.year, high[0].last.month, p.number(i + 1)) if high else None
            return (
                self._named(i, high[1], Period(first, high[0].last, named=True))
                if high and first and first < high[0].last
                else None
            )
        if low and p.kind[low[1]] in ("and", "to", "dash", "until") and (high := p.read(low[1] + 1)):
            if high[0].last > low[0].first:
                return self._named(i, high[1], Period(low[0].first, high[0].last, named=True))
            first = low[0].first
        if low and low[0].first < low[0].last:
            return self._named(i, low[1], low[0])
        length = read_length(p, i + 1, ROUGH_NUMBERS)
        second = read_length(p, length[1] + 1, ROUGH_NUMBERS) if length and p.kind[length[1]] == "and" else None
        if length and second:
            length = second[0]._replace(low=length[0].high, low_unit=length[0].unit), second[1]
        return self._from(i, length[1], length[0], self.said) if length else None

    def _range_from(self, i: int) -> When | None:
        """from A to B is a period; from A, with no end, a lower bound."""
        low = self.p.read(i + 1)
        if low is None:
            return None
        if self.p.kind[i + 1] == "clock":
            return self._named(i, low[1], low[0])  # "from 10am on the 24th"
        if self.p.kind[low[1]] in ("to", "until", "dash") and (high := self.p.read(low[1] + 1)):
            return self._named(i, high[1], Period(low[0].first, high[0].last, named=True))
        return When(i, low[1], "not before", earliest=low[0].first, named=low[0].first)

    def _for(self, i: int) -> When | None:
        found = self._within(i) or self._at(i, i + 1)
        return found._replace(role="for" if found.role != "past" else "past") if found else None

    def _past(self, i: int) -> When | None:
        """since X, last Friday, yesterday, earlier this week: gone."""
        if self.p.word[i] == "yesterday":
            return When(i, i + 1, "past", named=cal.plus(self.said, -1))
        if self.p.kind[i] == "last" and self.p.kind[i + 1] not in ("weekday", "unit", "month", "number", "holiday"):
            return None
        found = self.p.read(i + 1) or read_length(self.p, i + 1, ROUGH_NUMBERS)
        if found:
            return When(i, found[1], "past")
        return When(i, i + 2, "past") if self.p.kind[i] == "last" else None

    def _rough(self, i: int) -> When | None:
        j, rough = self._skip(i)
        if j == i or self.p.kind[j] not in _STARTS:
            return None
        if self.p.kind[j] in ("once",):
            return None
        found = _READERS.get(self.p.kind[j], Times._bare)(self, j)
        rough = rough and not (self.p.word[j - 1] == "around" and self.p.kind[j] == "by")  # "turn it around by Friday"
        return found._replace(i=i, soft=found.soft or rough) if found else None

    def _vague(self, i: int) -> When | None:
        return When(i, i + 1, "vague")

    def _bare(self, i: int) -> When | None:
        p = self.p
        if (i >= 2 and p.word[i - 2 : i] == ["at", "least"]) or (i >= 2 and p.word[i - 2] == "minimum"):
            found = self._length(i, i)
            if found and found.role == "before-that":
                return found
            return When(i, found.j, "not before", earliest=found.due, named=found.due) if found and found.due else None
        if p.kind[i + (p.kind[i] == "the")] == "holiday" and p.word[i - 1 if i else -1] in _REASONS:
            return None  # "with the holidays, allow two weeks"
        if working := self._first_working_day(i):
            return working
        when = self._length(i, i)
        gone = p.word[i - 1 if i else -1] in ("these", "those") and p.word[i - 2 if i > 1 else -1] != "within"
        if when and when.length and (gone or when.length.unit == "minute"):
            return When(i, when.j, "past")
        return when or self._at(i, i) or self._week_after_event(i)

    def _first_working_day(self, i: int) -> When | None:
        """As in "the first working day after that": the business day behind the day named."""
        p = self.p
        if p.word[i] not in ("first", "next") or p.kind[i + 1] != "business" or p.value[i + 2] != "day":
            return None
        base, end = self.said, i + 3
        if p.kind[end] == "after that" and self.last and self.last.named:
            base, end = self.last.named, end + 1
        elif p.kind[end] == "after" and (found := p.read(end + 1)):
            base, end = found[0].last, found[1]
        day = self.workdays.bd(base, 1)
        return When(i, end, "at", due=day, named=day)


_READERS = {
    "by": Times._by, "within": Times._within, "in": Times._within, "in approx": Times._within, "before": Times._before,
    "after": Times._after, "once": Times._once, "after that": Times._after_that, "then": Times._then,
    "that week": Times._that_week, "right away": Times._right_away,
    "until": Times._until, "on": Times._on, "between": Times._between, "from": Times._range_from, "for": Times._for,
    "since": Times._past, "past": Times._past, "last": Times._past, "not before": Times._not_before,
    "as early as": Times._as_early_as, "latest": Times._latest, "earliest": Times._earliest, "approx": Times._rough,
    "fill": Times._rough, "vague": Times._vague,
}  # fmt: skip
_STARTS = frozenset(_READERS) | {
    "weekday", "today", "tomorrow", "eod", "clock", "daypart", "day after", "date", "month", "ordinal", "number",
    "this", "next", "coming", "following", "unit", "weekof", "weekend-of", "week after next", "week from now",
    "midweek", "this-end", "quarter", "new year", "holiday", "holiday weekend", "part", "last week", "a", "another",
    "half", "the", "every",
}  # fmt: skip
