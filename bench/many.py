"""100,000 applications replanned in one process: `python -m bench.many`. Facts are made in pieces and not timed."""

from __future__ import annotations

import time

from bench.made import a_moment, made_search
from dayeight.calendars.public_holidays import workdays
from dayeight.core.plan import plan_one
from dayeight.core.search import search_of

APPLICATIONS = 100_000
PIECE = 1_000
FACTS = 20


def main() -> None:
    """Put the facts of each piece in order, plan each of its applications, and add up the time."""
    now, spent, due = a_moment(), 0.0, 0
    for piece in range(APPLICATIONS // PIECE):
        facts = made_search(PIECE, FACTS, now, seed=piece)
        begun = time.perf_counter()
        search = search_of(facts, workdays)
        for name in search.records:
            due += bool(plan_one(search, name, now)[1].due)
        spent += time.perf_counter() - begun
    print(f"{APPLICATIONS:,} applications of {FACTS} facts replanned in {spent:.1f} s ({due:,} with something due)")


if __name__ == "__main__":
    main()
