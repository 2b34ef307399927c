"""A search in a few figures: applications, interviews, which employers kept their word, and what is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dayeight.core.application import Case
from dayeight.core.kept import FATES, Fate, Word, words_given
from dayeight.core.plan import plan_all
from dayeight.core.words import count_words, list_words, number_words
from dayeight.flows.make_plan import load_search, today
from dayeight.flows.ports import Owner, PlanRow, World

_FATE_WORDS: dict[Fate, str] = {
    "kept": "kept",
    "moved": "moved in time",
    "late": "kept late",
    "broken": "broken",
    "running": "still running",
}


@dataclass(frozen=True, slots=True)
class EmployersWord:
    """The dated promises of one employer."""

    company: str
    words: tuple[Word, ...]

    @property
    def told(self) -> str:
        """ "two kept, one broken"."""
        counts = Counter(word.fate for word in self.words)
        return ", ".join(f"{number_words(counts[fate])} {_FATE_WORDS[fate]}" for fate in FATES if counts[fate])


@dataclass(frozen=True, slots=True)
class Summary:
    """Numbers of a search; `employers` by name, only those that promised a day; `due` as on the Today page."""

    applications: int
    closed: int
    probably_closed: int
    interviews: int
    ahead: int
    employers: tuple[EmployersWord, ...]
    due: tuple[PlanRow, ...]

    @property
    def told(self) -> list[str]:
        """The figures in sentences; the employers and what is due stand apart."""
        if not self.applications:
            return ["Nothing is kept yet."]
        first = count_words(self.applications, "applications").capitalize()
        over = [(self.closed, "closed"), (self.probably_closed, "probably closed")]
        ended = [f"{number_words(count)} of them {how}" for count, how in over if count]
        first = ", ".join([first, *ended])
        talks = []
        if self.interviews:
            talks.append(f"{count_words(self.interviews, 'interviews')} that took place")
        if self.ahead:
            talks.append(f"{number_words(self.ahead) if talks else count_words(self.ahead, 'interviews')} ahead")
        second = list_words(talks).capitalize() if talks else "No interview yet"
        return [f"{first}.", f"{second}."]


def nothing_yet(world: World, owner: Owner) -> bool:
    """Whether no application was ever kept, so that what comes next is a first import."""
    return not any(world.journal.counts(owner).keys() - {""})


def summary_of(world: World, owner: Owner) -> Summary:
    """The whole search at this moment."""
    search = load_search(world, owner)
    planned = plan_all(search, search.records, world.clock())
    cases = [case for case, _ in planned]
    return Summary(
        applications=len(cases),
        closed=sum(plan.state == "closed" for _, plan in planned),
        probably_closed=sum(plan.state == "presumed_closed" for _, plan in planned),
        interviews=sum(len(case.talks) for case in cases),
        ahead=sum(case.pending() is not None for case in cases),
        employers=_employers(cases),
        due=tuple(today(world, owner, limit=1_000).due),
    )


def _employers(cases: Sequence[Case]) -> tuple[EmployersWord, ...]:
    by_company: dict[str, list[Word]] = {}
    for case in cases:
        words = words_given(case)
        if words:
            by_company.setdefault(case.details.company or "unnamed", []).extend(words)
    return tuple(
        EmployersWord(name, tuple(sorted(by_company[name], key=lambda word: word.said)))
        for name in sorted(by_company, key=str.casefold)
    )
