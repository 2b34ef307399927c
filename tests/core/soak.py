"""Long simulations, outside the tests: python -m tests.core.soak 10000 [SEED]

Lives that many searches (half of them also write by hand) and checks every look of each against `invariants`. Prints
the seed of whatever breaks a "never", so that it can be lived again.
"""

from __future__ import annotations

import sys
from collections import Counter
from itertools import pairwise

from tests.core.invariants import STATUS, broken
from tests.core.simulated import Walk, too_soon

from dayeight.calendars.public_holidays import workdays
from dayeight.core.plan import plan_one
from dayeight.core.search import search_of


def main(count: int, first: int) -> int:
    """Live `count` searches from seed `first` on; returns how many broke something."""
    seen: Counter[str] = Counter()
    looks = steps = 0
    for seed in range(first, first + count):
        walk = Walk(seed, days=90, by_hand=0.12 if seed % 2 else 0.0, applications=2 if seed % 10 == 0 else 1).run()
        looks, steps = looks + len(walk.looks), steps + len(walk.done)
        if not seed % 2:
            asked = [done for done in walk.done if done.step is not None and done.step.rule in STATUS]
            talks = [fact.at for fact in walk.facts() if fact.kind == "interviewed"]
            if any(too_soon(one, other, talks) for one, other in pairwise(asked)):
                seen["two status questions within a week"] += 1
                print(f"seed {seed}: two status questions within a week", file=sys.stderr)
        search = search_of(walk.facts(), workdays)
        for now, name, found in walk.looks:
            if not found.steps:
                continue
            case, again = plan_one(search, name, now)
            for problem in broken(case, again) if len(walk.stories) == 1 else ():
                kind = problem.split(":")[0] + ": " + problem.split(":")[1][:30]
                if not seen[kind]:
                    print(f"seed {seed} at {now}: {problem}", file=sys.stderr)
                seen[kind] += 1
    print(f"{count} searches, {looks} looks, {steps} steps done; {sum(seen.values())} broken")
    for kind, number in seen.most_common():
        print(f"  {number:6} {kind}")
    return sum(seen.values())


if __name__ == "__main__":
    sys.exit(min(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1), 1))
