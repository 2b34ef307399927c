"""What the candidate's own processes say about silence: they move the band that is shown, never day G (D66).

Each interview that was answered, or whose process was presumed closed, is one observation: the time to the first sign
of life as a multiple of the prior's median, or none. The share that never answers is a beta prior with the weight of 16
cases; the logarithm of the multiple is normal around 0 with standard deviation 0.5 (evidence base, C3, Learning).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, pi, sqrt

from dayeight.core.application import Case
from dayeight.core.playbook import STAGES
from dayeight.core.playbook.priors import LN_M_SD, PRIOR_WEIGHT
from dayeight.core.silence import median_days, silence_without_date
from dayeight.core.steps import Silence

# Own outcomes of one sector are used alone from this number on.
_ENOUGH_OF_A_SECTOR = 5
# Answers within an hour say nothing about a median in days, and the logarithm needs a floor.
_LEAST_DAYS = 1 / 24


@dataclass(frozen=True, slots=True)
class Wait:
    """One interview's wait: its sector, and the multiple of the prior's median (None: never answered)."""

    sector: str
    multiple: float | None


def waits_of(case: Case) -> tuple[Wait, ...]:
    """The waits of one application as far as they have ended."""
    place = case.details
    found = []
    for stage, days in case.answers:
        m = median_days(stage, place.country, place.region, place.sector, place.size)
        multiple = None if days is None else round(max(days, _LEAST_DAYS) / m, 4)
        found.append(Wait(place.sector or "", multiple))
    return tuple(found)


def silence_with_own(case: Case, waits: Sequence[Wait]) -> Silence | None:
    """The band of silence without a date, moved by the candidate's own outcomes; None where it does not apply."""
    waiting = case.waiting_since()
    if waiting is None or case.pledge is not None or not waits:
        return None
    place = case.details
    same = [wait for wait in waits if wait.sector == (place.sector or "")]
    used = same if len(same) >= _ENOUGH_OF_A_SECTOR else list(waits)
    stage, since = waiting
    k = STAGES[stage].k
    never = sum(1 for wait in used if wait.multiple is None)
    logs = [log(wait.multiple) for wait in used if wait.multiple is not None]
    spread = pi / (sqrt(3) * k)  # the standard deviation of the logarithm of a log-logistic delay
    shift = sum(logs) / spread**2 / (1 / LN_M_SD**2 + len(logs) / spread**2)
    m = median_days(stage, place.country, place.region, place.sector, place.size) * exp(shift)

    def moved(g: float) -> float:
        return (PRIOR_WEIGHT * g + never) / (PRIOR_WEIGHT + len(used))

    return silence_without_date(max((case.today - since).days, 0), stage, m, moved, own=len(used))
