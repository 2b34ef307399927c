"""The playbook: every number the rules use, once, with its unit, its reason and its source; norms, priors, choices."""

from dayeight.core.playbook.book import PLAYBOOK, WARM_SLOTS, Playbook
from dayeight.core.playbook.norms import COUNTRIES, SECTORS, CountryNorm, SectorNorm
from dayeight.core.playbook.priors import STAGES, StagePrior

__all__ = [
    "COUNTRIES",
    "PLAYBOOK",
    "SECTORS",
    "STAGES",
    "WARM_SLOTS",
    "CountryNorm",
    "Playbook",
    "SectorNorm",
    "StagePrior",
]
