"""What a letter may speak of: every word, number, date and name that the facts and the candidate's notes hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from dayeight.core.application import Case
from dayeight.core.facts import Candidate, Promised
from dayeight.letters.checks.calendar import dates_in, weekdays_in
from dayeight.letters.checks.figures import figures_in
from dayeight.letters.checks.noted import Said, said_in
from dayeight.letters.notes import READ_AT_MOST
from dayeight.letters.regex import regex
from dayeight.letters.telegram import spell_out
from dayeight.letters.words import fold, words

_RIVAL = regex(
    r"\b(?:in process (?:at|with)|(?:round|stage|trial (?:shift|day|lesson|week)|process|finalist|shortlisted|"
    r"applied|talks) "
    r"(?:at|with)|waiting (?:on|for)|also (?:have|seeing|see|at|with|talking to|interviewing (?:at|with))|"
    r"interview(?:ing|s)? (?:at|with)|final(?:s| round)? (?:at|with)|offer "
    r"(?:from|at)|other process(?:es)?:?)\s+(?P<names>[^.;\n]{2,80})",
    re.IGNORECASE,
)
_ALSO = regex(r"\b(?:also|other|meanwhile)\b:?\s+(?P<names>[^.;\n]{2,80})", re.IGNORECASE)
_PROCESS = regex(r"\b(?:trial|interview\w*|round|offer|final|process|2nd|second talk|shortlist\w*)\b", re.IGNORECASE)
_CAPITAL_RUN = regex(r"[^\W\d_a-z][\w&'’-]+(?:\s+[^\W\d_a-z][\w&'’-]+)*")
_SHORTENED = 4
_SHORT = 3


@dataclass
class Known:
    """The facts of a case as words and numbers."""

    case: Case
    candidate: Candidate

    @cached_property
    def notes(self) -> str:
        """All notes of all talks."""
        found = [n.text[:READ_AT_MOST] for talk in self.case.talks for n in talk.fact.notes]
        return "\n".join(found)[: READ_AT_MOST * 3]

    @cached_property
    def quotes(self) -> str:
        """Everything the employer said about timing."""
        return "\n".join(p.quote for p in self.promises)

    @cached_property
    def promises(self) -> tuple[Promised, ...]:
        """All promises so far, the last one last."""
        facts = self.case.record.facts
        return tuple(t.fact for t in facts if isinstance(t.fact, Promised) and t.at <= self.case.now)

    @cached_property
    def everything(self) -> str:
        """All words that the facts hold."""
        case = self.case
        people = [
            f"{p.name} {p.title or ''} {p.person} {(p.email or '').partition('@')[0]}" for p in case.people.values()
        ]
        moved = [getattr(t.fact, "company", "") or "" for t in case.record.facts if t.at <= case.now]
        me = f"{self.candidate.name} {self.candidate.signature or ''}"
        place = (
            f"{case.details.company} {case.details.role} {case.details.timezone.replace('/', ' ').replace('_', ' ')}"
        )
        return "\n".join([place, me, *people, *moved, self.notes, self.quotes])

    @cached_property
    def words(self) -> frozenset[str]:
        """All words, folded, as written and with shorthand spelt out; parts of hyphenated words too."""
        spelt = "\n".join(spell_out(line[:260]) for line in re.split(r"[.;\n]", self.everything))
        found: set[str] = set()
        for word in words(f"{self.everything}\n{spelt}"):
            low = fold(word)
            found.add(low)
            found.update(part for part in re.split(r"[-'&./]", low) if part)
        return frozenset(found)

    @cached_property
    def initials(self) -> frozenset[str]:
        """Initials of names of several words: "Harrow & Pine Joinery" may be called HPJ."""
        found = set()
        for run in _CAPITAL_RUN.findall(self.everything):
            tokens = words(run)
            if len(tokens) > 1:
                found.add(fold("".join(t[0] for t in tokens)))
        return frozenset(found)

    @cached_property
    def followers(self) -> dict[str, frozenset[str]]:
        """For each capitalised word the capitalised words that follow it somewhere in names and notes."""
        found: dict[str, set[str]] = {}
        for run in _CAPITAL_RUN.findall(self.everything):
            for one, other in pairwise(run.split()):
                found.setdefault(fold(one), set()).add(other)
        return {word: frozenset(others) for word, others in found.items()}

    @cached_property
    def shorts(self) -> frozenset[str]:
        """Capitalised short forms of the notes, such as "Rec" of Reception."""
        return frozenset(fold(w) for w in words(self.notes) if w[0].isupper() and w[1:].islower() and len(w) == _SHORT)

    def has(self, word: str) -> bool:
        """True if the facts hold this word, in whatever number or possessive."""
        low = fold(word)
        bare = re.sub(r"(?:'s|s'|')$", "", low)
        forms = {low, bare, bare.rstrip("s"), f"{bare}s", bare.removesuffix("es")}
        if forms & self.words or bare in self.initials:
            return True
        if len(bare) >= _SHORTENED and any(w.startswith(bare) for w in self._role_words):
            return True
        parts = [p for p in re.split(r"[-'&./]", bare) if len(p) > 1]
        return len(parts) > 1 and all(p in self.words or p.rstrip("s") in self.words for p in parts)

    @cached_property
    def _role_words(self) -> frozenset[str]:
        """The words of the job, which may be shortened: "Admin" for "Administrative"."""
        return frozenset(fold(w) for w in words(self.case.details.role))

    @cached_property
    def names(self) -> dict[str, str]:
        """The words of names that may be misspelt, folded -> as they are written."""
        found: dict[str, str] = {}
        texts = [self.case.details.company, *(p.name for p in self.case.people.values()), self.candidate.name]
        texts += _CAPITAL_RUN.findall(self.notes)
        for text in texts:
            for word in words(text):
                if len(word) > 3 and word[0].isupper():
                    found.setdefault(fold(word), word)
        return found

    @cached_property
    def figures(self) -> frozenset[float]:
        """All numbers, each also as its thousands where it is written 40k."""
        found = figures_in(self.everything) | figures_in("\n".join(d.isoformat() for d in self.dates))
        people = {float(len(t.fact.people)) for t in self.case.talks} | {float(len(self.case.people))}
        return frozenset(found | people)

    @cached_property
    def measures(self) -> frozenset[float]:
        """The numbers that stand in words, without the days of facts: what a percentage or a multiple may be."""
        return frozenset(figures_in(self.everything))

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """The notes and promises, fragment by fragment."""
        return said_in(f"{self.notes}\n{self.quotes}")

    @cached_property
    def times(self) -> frozenset[str]:
        """The months and weekdays of all days that facts name, and those that words name, as `noted` writes them."""
        named = {f"m{d.month}" for d in self.dates} | {f"w{d}" for d in self.weekdays}
        return frozenset(named.union(*(s.beside for s in self.said)))

    @cached_property
    def talk_days(self) -> frozenset[date]:
        """The days of all interviews, held or arranged."""
        return frozenset({t.day for t in self.case.talks} | {i.start.date() for i in self.case.invitations})

    @cached_property
    def promise_days(self) -> frozenset[date]:
        """The days that the employer named."""
        named = {d for p in self.promises for d in (p.due, p.earliest) if d} | dates_in(self.quotes, self.case.today)
        decides = {t.decides.date() for t in self.case.talks if t.decides}
        asked = {r.deadline for _, r in self.case.requests if r.deadline}
        return frozenset(named | decides | asked)

    @cached_property
    def offer_days(self) -> frozenset[date]:
        """The deadlines of offers, here and elsewhere."""
        own = {self.case.offered[2].deadline} if self.case.offered else set()
        return frozenset(d for d in own | {r[2].deadline for r in self.case.rivals} if d)

    @cached_property
    def noted_days(self) -> frozenset[date]:
        """Dates in the notes."""
        return frozenset(dates_in(self.notes, self.case.today))

    @cached_property
    def dates(self) -> frozenset[date]:
        """Every day that a fact names."""
        other = {t.at.date() for t in self.case.record.facts if t.at <= self.case.now} | {self.case.today}
        return self.talk_days | self.promise_days | self.offer_days | self.noted_days | other

    @cached_property
    def weekdays(self) -> frozenset[int]:
        """The weekdays of days that were named, and those that words name."""
        named = self.talk_days | self.promise_days | self.offer_days | self.noted_days
        return frozenset({d.weekday() for d in named} | weekdays_in(f"{self.notes}\n{self.quotes}"))

    @cached_property
    def rivals(self) -> frozenset[str]:
        """Words of the names of other employers that the candidate is talking to, by the notes."""
        found: set[str] = set()
        also = [m for m in _ALSO.finditer(self.notes) if _PROCESS.search(m["names"])]
        for mention in [*_RIVAL.finditer(self.notes), *also]:
            for run in _CAPITAL_RUN.findall(mention["names"]):
                found.update(fold(w) for w in words(run) if len(w) > 3)
        company = {fold(w) for w in words(self.case.details.company)}
        people = {fold(w) for p in self.case.people.values() for w in words(p.name)}
        return frozenset(found - company - people)

    @property
    def open_elsewhere(self) -> bool:
        """True if another process is open: an offer elsewhere, or one that the notes speak of."""
        return bool(self.case.rivals or self.rivals)


def known_of(case: Case, candidate: Candidate) -> Known:
    """All that the facts of a case hold."""
    return Known(case, candidate)
