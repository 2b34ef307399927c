"""Bounds around a time: "no sooner than", "as early as", "at the latest", "or Tuesday", "if not the Monday after"."""

from __future__ import annotations

from datetime import date

from dayeight.reading.promises import almanac as cal
from dayeight.reading.promises.days import Period
from dayeight.reading.promises.spans import DATED, SCOPE, Spans, When


class Bounds(Spans):
    """Time expressions that bound another one, from below or from above."""

    def _lower_bound(self, i: int, start: int, role: str) -> When | None:
        raise NotImplementedError

    def _not_before(self, i: int) -> When | None:
        j, _ = self._skip(i + 1)
        if self.p.kind[j] == "after":
            found = self._lower_bound(j, j + 1, "after")
            return When(i, found.j, "not before", earliest=found.earliest, named=found.earliest) if found else None
        period = self.p.read(j)
        if period:
            return When(i, period[1], "not before", earliest=period[0].first, named=period[0].first)
        length = self._length(i, j)
        if length and length.due:
            return When(i, length.j, "not before", earliest=length.due, named=length.due)
        return None

    def _as_early_as(self, i: int) -> When | None:
        found = self.p.read(i + 1)
        return When(i, found[1], "as early as", earliest=found[0].first, named=found[0].last) if found else None

    def _latest(self, i: int) -> When | None:
        j = i + 1
        while self.p.word[j] in ("by", "is", "would", "will", "be", "on", "at"):
            j += 1
        return self._at(i, j, "by")

    def _earliest(self, i: int) -> When | None:
        j = i + 1
        while self.p.word[j] not in ("", ",", "is", "be") and j < i + SCOPE and self.p.kind[j] not in DATED:
            j += 1
        while self.p.word[j] in ("by", "is", "would", "will", "be", "on", "at"):
            j += 1
        found = self.p.read(j)
        return When(i, found[1], "not before", earliest=found[0].first, named=found[0].first) if found else None

    def _tail(self, when: When) -> When:
        """What follows an expression: "at the latest", "or so", "or Tuesday", "if not the Monday after"."""
        p = self.p
        while True:
            j = when.j
            k = j + 1 if p.kind[j] == "comma" else j
            if p.kind[k] == "latest" and when.due and p.kind[k + 1] not in DATED:
                when = when._replace(j=k + 1, role="by", earliest=when.earliest if when.role == "as early as" else None)
            elif p.kind[k] in ("earliest", "onwards") and when.named and when.role != "past":
                first = when.earliest if when.role in ("not before",) else self._first_day(when)
                return when._replace(j=k + 1, role="not before", due=None, earliest=first)
            elif p.kind[k] == "or so":
                when = when._replace(j=k + 1, soft=True)
            else:
                return self._or_later(when)

    def _first_day(self, when: When) -> date | None:
        found = self.p.read(when.i + 1) or self.p.read(when.i)
        return found[0].first if found else when.due

    def _or_later(self, when: When) -> When:
        """The later of two alternatives; the first stays the earliest day where no bound was named."""
        p, j = self.p, when.j
        if when.due is None or when.role not in ("at", "by", "span", "until"):
            return when
        k = j + 1 if p.kind[j] == "comma" else j
        joined = (
            p.kind[k] in ("or", "dash", "to") or p.word[k : k + 2] == ["if", "not"] or (k > j and p.kind[k] == "approx")
        )
        if not joined:
            return when
        while p.kind[k] in ("or", "approx", "fill", "latest", "comma", "dash", "to", "by", "on") or p.word[k] in (
            "if",
            "not",
            "even",
            "failing",
            "that",
            "it",
        ):
            k += 1
        p.previous = when.named
        found = p.read(k)
        if found and p.kind[k] == "weekday" and found[0].last <= when.due:
            later = cal.weekday_after(when.due, p.number(k))
            found = Period(later, later), found[1]
        if found is None or found[0].last <= when.due:
            return when
        low = when.earliest or when.due
        earliest = low if when.role == "at" and low > self.said else None
        return When(
            when.i, found[1], when.role, due=found[0].last, earliest=earliest, soft=when.soft, named=found[0].last
        )
