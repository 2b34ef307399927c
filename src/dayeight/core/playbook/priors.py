"""How long answers take, by stage: the prior of the evidence base, part C2 (days after the interview).

A share `g` never answers; for the rest the time to the answer is log-logistic with median `m` and shape `k`.
These are priors made from means and polls, not measurements of waits after interviews.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StagePrior:
    """One row of C2: median days `m`, shape `k`, share that never answers `g` and its honest range."""

    m: float
    k: float
    g: float
    g_low: float
    g_high: float


STAGES: dict[str, StagePrior] = {
    "screen": StagePrior(5, 1.6, 0.35, 0.23, 0.50),
    "first": StagePrior(7, 1.6, 0.30, 0.18, 0.45),
    "later": StagePrior(8, 1.6, 0.25, 0.13, 0.40),
    "final": StagePrior(8, 1.7, 0.20, 0.08, 0.35),
    "application": StagePrior(12, 1.3, 0.55, 0.43, 0.70),
}

# After a promised date: the share answered by it, the share that never answers, and the delay of the rest (C3).
PROMISE_KEPT = 0.45
PROMISE_LATE_MEDIAN = 6.0
PROMISE_LATE_SHAPE = 1.3
PROMISE_NEVER_RANGE = (0.15, 0.35)

# How strongly the candidate's own outcomes move the band (C3, Learning).
PRIOR_WEIGHT = 16
LN_M_SD = 0.5

FACTOR_LIMITS = (0.3, 3.0)
"""The product of country and sector factors stays within this (C4)."""
