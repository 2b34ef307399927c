"""What the posting and the company show: a repost, an edit, news. Serves the article's rule 4.

A clue is a reason to act at the next good moment, never a thing to confront anyone with.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from dayeight.core.application import Case
from dayeight.core.facts import Fact, News, Posting
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.rules.recipients import for_the_process, for_the_relationship
from dayeight.core.rules.window import ALL_HUSHES, Rule, Sum, Window, day_opens, end_of, in_days

_MEANING = "A clue may mean many things; news from them would change this."

RULES = (
    Rule("WATCH-2", 4, "The posting appeared again and nothing else is planned: you may say that you are still"
         " interested and ask whether the timing or the profile has changed.", _MEANING, "S82", "weak", ALL_HUSHES),
    Rule("WATCH-3", 4, "The posting changed: you may show how you fit the new line.",
         _MEANING, "S46, S82", "weak", ALL_HUSHES),
    Rule("WATCH-4", 4, "Good news of the company is a fine occasion for a short note.",
         _MEANING, "S52, S51", "moderate for base rates", ALL_HUSHES),
)  # fmt: skip

_AGAIN = frozenset({"reposted", "reopened"})
_EDITS = frozenset({"edited", "upgraded", "positions_added"})
_GOOD = frozenset({"funding", "new_head", "office", "product"})


def windows(case: Case) -> Iterator[Window]:
    """Steps from clues that came while the case was live (D43, D44)."""
    live = [t for t in case.triggers if t.state == "live"]
    if not live or case.last is None:
        return
    reposted = [t for t in live if isinstance(t.fact, Posting) and t.fact.change in _AGAIN]
    to = for_the_process(case)
    if reposted and to is not None and not case.sent("WATCH-2"):
        at, fact = reposted[-1].at, reposted[-1].fact
        yield from _window(case, "WATCH-2", to, at, fact, PLAYBOOK.repost_after_business_days,
                           PLAYBOOK.repost_until_business_days, due=True)  # fmt: skip
    edits = [t for t in live if isinstance(t.fact, Posting) and t.fact.change in _EDITS]
    if edits and to is not None and not case.sent("WATCH-3"):
        yield from _occasion(case, "WATCH-3", to, edits[-1].at, edits[-1].fact)
    news = [t for t in live if isinstance(t.fact, News) and t.fact.what in _GOOD]
    manager = for_the_relationship(case)
    if news and manager is not None:
        told = case.sent("WATCH-4")
        if not told or (case.now - told[-1].at).days >= PLAYBOOK.news_gap_days:
            yield from _occasion(case, "WATCH-4", manager, news[-1].at, news[-1].fact)


def _occasion(case: Case, rule: str, to: str, at: datetime, fact: Fact) -> Iterator[Window]:
    first, last = PLAYBOOK.watch_after_business_days, PLAYBOOK.watch_until_business_days
    if not any(m.at >= at for m in case.sent(rule)):
        yield from _window(case, rule, to, at, fact, first, last, due=False)


def _window(
    case: Case, rule: str, to: str, at: datetime, fact: Fact, first: int, last: int, *, due: bool
) -> Iterator[Window]:
    """A window from the n-th to the m-th business day; a week between status questions pushes WATCH-2 (D23)."""
    days = case.workdays
    day, closing = days.bd(at.date(), first), days.bd(at.date(), last)
    sums: tuple[Sum, ...] = (Sum(at.date(), first, "business_days", day, "let it settle"),)
    asked = case.last_asking()
    if due and asked is not None:
        pushed = days.on(in_days(asked.date(), case.choices.gap_days))
        if pushed > day:
            day = pushed
            closing = max(closing, days.bd(day, PLAYBOOK.pushed_window_business_days))
            sums = (*sums, Sum(asked.date(), case.choices.gap_days, "days", day, "a week between two questions"))
    yield Window(rule, to, day_opens(day), end_of(closing), due, at, fact, sums)
