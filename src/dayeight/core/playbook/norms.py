"""Norms of countries and sectors: when a first check-in fits where no date was given, and how slow hiring is there.

Sources: evidence base B3, C4 and decisions D17, D51. Etiquette for the UK, France and India rests on advice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["business_days", "days"]


@dataclass(frozen=True, slots=True)
class CountryNorm:
    """One place: the wait before a first check-in without a date, and its factor on the time to an answer.

    `small_screen` is the shorter wait after a screen at a small firm (None: no such custom).
    """

    name: str
    factor: float = 1.0
    wait: int | None = None
    unit: Unit = "business_days"
    small_screen: int | None = None
    phone_first: bool = False


@dataclass(frozen=True, slots=True)
class SectorNorm:
    """One sector: its own wait (None: that of the place), its factor, and whether a call is the custom."""

    name: str
    factor: float = 1.0
    wait: int | None = None
    unit: Unit = "business_days"
    phone_first: bool = False


DEFAULT_WAIT = 5
"""Business days before a first check-in where no norm is known (WAIT-FIRST; S61)."""

LARGE_FIRM_EXTRA = 2
"""Business days that a large firm (1,000 and more) takes longer (WAIT-SCREEN, S98); also days added to m (C4)."""

COUNTRIES: dict[str, CountryNorm] = {
    "US": CountryNorm("United States", 1.00, 5, small_screen=4),
    "CA": CountryNorm("Canada", 0.84, 5, small_screen=4),
    "CA-QC": CountryNorm("Quebec", 0.84, 14, "days", phone_first=True),
    "GB": CountryNorm("United Kingdom", 1.16, 5, small_screen=4),
    "AU": CountryNorm("Australia", 0.98, 5, small_screen=4),
    "DE": CountryNorm("Germany", 1.20, 10, phone_first=True),
    "AT": CountryNorm("Austria", 1.20, 10),
    "FR": CountryNorm("France", 1.63, 7, "days"),
    "JP": CountryNorm("Japan", 1.30, 7, "days"),
    "IN": CountryNorm("India", 0.68, 4),
    "BR": CountryNorm("Brazil", 1.66),
    "CH": CountryNorm("Switzerland", 1.58),
    "IT": CountryNorm("Italy", 1.51),
    "BE": CountryNorm("Belgium", 1.51),
    "AE": CountryNorm("United Arab Emirates", 1.50),
    "EG": CountryNorm("Egypt", 1.48),
    "ES": CountryNorm("Spain", 1.33),
    "MX": CountryNorm("Mexico", 1.31),
    "PL": CountryNorm("Poland", 1.09),
    "IE": CountryNorm("Ireland", 1.07),
    "NL": CountryNorm("Netherlands", 1.07),
    "SG": CountryNorm("Singapore", 1.07),
    "CN": CountryNorm("China", 1.04),
    "PH": CountryNorm("Philippines", 0.92),
    "MY": CountryNorm("Malaysia", 0.91),
    "RO": CountryNorm("Romania", 0.81),
    "IL": CountryNorm("Israel", 0.71),
}

SECTORS: dict[str, SectorNorm] = {
    "hourly": SectorNorm("hourly work", 0.52, 2, "days", phone_first=True),
    "hospitality": SectorNorm("hotels and restaurants", 0.43, 2, "days", phone_first=True),
    "healthcare": SectorNorm("healthcare", 1.0, 5, phone_first=True),
    "academia": SectorNorm("academia", 2.53, 28, "days"),
    "government": SectorNorm("government", 2.26, 20),
    "startup": SectorNorm("a startup", 1.0, 3),
    "residency": SectorNorm("a residency match"),
}


def country_norm(country: str | None, region: str | None) -> CountryNorm:
    """The norm of a place: its region's if there is one, else its country's, else a neutral one."""
    return COUNTRIES.get(region or "") or COUNTRIES.get(country or "") or CountryNorm(country or "this place")
