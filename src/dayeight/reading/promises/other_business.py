"""What a bank, a landlord, a consulate or an insurer says it will decide is no employer's answer."""

from __future__ import annotations

import re

_OTHER = re.compile(
    r"\b(?:(?:mortgage|loan|credit|overdraft|rental|tenancy|visa|passport|planning|insurance|school|nursery|daycare"
    r"|adoption|housing|grant|scholarship|bursary|permit) (?:application|file|claim|request|case|appeal)s?"
    r"|underwriters?|consulates?|embassy|letting agents?|lenders?"
    r"|your (?:mortgage|claim|tenancy|refund|visa application)"
    r"|claims? (?:team|handler|department)|loss adjuster|landlord\b[^.!?]{0,60}\b(?:flat|rent|tenant\w*|applications?)"
    r"|(?:flat|tenancy|rent)\b[^.!?]{0,60}\blandlord)\b",
    re.IGNORECASE,
)
# Without one of these the patterns need not be tried: most messages hold none.
_KEYS = (
    "mortgage", "loan", "credit", "overdraft", "rent", "tenanc", "visa", "passport", "planning", "insurance",
    "school", "nursery", "daycare", "adoption", "housing", "grant", "scholarship", "bursary", "permit",
    "underwriter", "consulate", "embassy", "letting", "lender", "claim", "refund", "adjuster", "landlord",
)  # fmt: skip
_HIRING = re.compile(
    r"\b(?:interview\w*|roles?|positions?|jobs?|posts?|vacanc\w+|candidat\w+|hir(?:e|ed|ing)|recruit\w*"
    r"|shortlist\w*|applicants?|panel|employ\w+|salary|contract|cv|resume|résumé|the team|start date"
    r"|(?:next|second) round|colleagues?"
    r"|shifts?|probation|references?|referees?|joining us|work (?:with|for) us)\b",
    re.IGNORECASE,
)


def is_other_business(text: str) -> bool:
    """Whether a text speaks of a loan, a flat, a visa, a claim or the like and of no work at all."""
    lowered = text.lower()
    if not any(key in lowered for key in _KEYS):
        return False
    return _OTHER.search(text) is not None and _HIRING.search(text) is None
