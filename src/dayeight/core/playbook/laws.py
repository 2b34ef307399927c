"""Laws and platform limits, dated: they age, so each says when it was last looked at (evidence base, part G 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LOOKED_AT = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class Law:
    """One law or limit: where, what it says in a sentence, since when, and its source."""

    where: str
    says: str
    since: str
    source: str


ONTARIO_DAYS = 45

ONTARIO = Law(
    "Ontario",
    f"Employers of 25 and more owe interviewed applicants for advertised jobs a word within {ONTARIO_DAYS} days of the"
    " last interview.",
    "1 January 2026",
    "S46",
)

LAWS: tuple[Law, ...] = (
    ONTARIO,
    Law("United Kingdom", "Civil Service reserve lists live up to 12 months.", "guidance", "S47"),
    Law("United States", "Federal certificates may be shared with other agencies for 240 days.", "2017", "S48"),
    Law(
        "Germany",
        "Rejected applicants have two months to claim; files are normally kept six months, longer only with consent.",
        "AGG",
        "S89",
    ),
    Law("LinkedIn", "A note has at most 200 characters on a free account, 300 on a paid one.", "2025", "S78"),
    Law("LinkedIn", "Free accounts send five invitations with a note a month.", "2025", "S77"),
)
