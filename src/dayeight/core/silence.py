"""Silence: how likely an answer still is, as a band, and after how many days a process is presumed closed (GHOST-1).

From the mixture of part C2: a share g never answers, the rest answer log-logistically. Bands, never digits: nobody has
measured these waits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil, pow

from dayeight.core.playbook import PLAYBOOK, STAGES
from dayeight.core.playbook.norms import LARGE_FIRM_EXTRA, SECTORS, country_norm
from dayeight.core.playbook.priors import (
    FACTOR_LIMITS,
    PROMISE_KEPT,
    PROMISE_LATE_MEDIAN,
    PROMISE_LATE_SHAPE,
    PROMISE_NEVER_RANGE,
)
from dayeight.core.steps import Silence

# Sectors whose factor counts for day G (D51); the others keep the place's pace.
_SECTORS_WITH_FACTOR = frozenset({"government", "academia", "hourly", "hospitality"})


@lru_cache(maxsize=4096)
def factor(country: str | None, region: str | None, sector: str | None) -> float:
    """Country factor times sector factor, limited as C4 asks."""
    found = country_norm(country, region).factor
    if sector in _SECTORS_WITH_FACTOR:
        found *= SECTORS[sector or ""].factor
    low, high = FACTOR_LIMITS
    return min(max(found, low), high)


@lru_cache(maxsize=4096)
def median_days(stage: str, country: str | None, region: str | None, sector: str | None, size: str | None) -> float:
    """M of D51: the median wait in days for an answer that comes."""
    extra = LARGE_FIRM_EXTRA if size == "large" else 0
    return STAGES[stage].m * factor(country, region, sector) + extra


@lru_cache(maxsize=4096)
def days_to_presume(stage: str, country: str | None, region: str | None, sector: str | None, size: str | None) -> int:
    """N of D51: after so many days without a promised date an answer has become rare."""
    prior = STAGES[stage]
    low = PLAYBOOK.closed_below
    left = low * prior.g / ((1 - low) * (1 - prior.g))
    m = median_days(stage, country, region, sector, size)
    n = max(ceil(m * pow(1 / left - 1, 1 / prior.k)), PLAYBOOK.least_silence_days)
    if sector == "academia":
        n = min(n, PLAYBOOK.academia_silence_days)
    elif sector == "government":
        n = min(n, PLAYBOOK.government_silence_days)
    return n


def still_answers(days: float, m: float, k: float, g: float) -> float:
    """P(an answer still comes | silent for `days`) of C2, a share from 0 to 1."""
    waiting = (1 - g) * _not_yet(days, m, k)
    return waiting / (g + waiting)


def _not_yet(days: float, m: float, k: float) -> float:
    return 1 / (1 + pow(max(days, 0.0) / m, k))


def silence_without_date(
    days: float, stage: str, m: float, moved: Callable[[float], float] = float, own: int = 0
) -> Silence:
    """The band after `days` of silence since the interview, over the honest range of g.

    `moved` is what `own` outcomes of the candidate make of a g (none: itself).
    """
    prior = STAGES[stage]
    low, high = (still_answers(days, m, prior.k, moved(g)) for g in (prior.g_high, prior.g_low))
    return _band(low, high, own)


def silence_after_date(days_late: float) -> Silence:
    """The band `days_late` days after a promised date, over the honest ranges of C3."""
    low_g, high_g = PROMISE_NEVER_RANGE

    def share(never: float) -> float:
        late = (1 - PROMISE_KEPT - never) * _not_yet(days_late, PROMISE_LATE_MEDIAN, PROMISE_LATE_SHAPE)
        return late / (late + never)

    return _band(share(high_g), share(low_g))


def _band(low: float, high: float, own: int = 0) -> Silence:
    middle = (low + high) / 2
    word = "likely" if middle >= 0.6 else "even" if middle >= 0.4 else "unlikely" if middle >= 0.15 else "rare"
    return Silence(word, round(low, 2), round(high, 2), own)
