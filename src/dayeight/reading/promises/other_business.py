"""What a bank, a landlord, a consulate or an insurer says it will decide is no employer's answer."""

from __future__ import annotations

import re

_OTHER = re.compile(
    r"\b(?:(?:mortgage|loan|credit|overdraft|rental|tenancy|visa|passport|planning|insurance|school|nursery|daycare"
    r"|adoption|housing|grant|scholarship|bursary|permit) (?:application|file|claim|request|case|appeal)s?"
    r"|underwriters?|consulates?|embassy|letting agents?|lenders?"
    r"|(?:your|my|insurance) policy|your (?:mortgage|claim|tenancy|refund|visa application)"
    r"|(?:your|the|my) (?:order|parcel|package|prescription|booking|warranty|subscription"
    r"|blood (?:test|result)s?|scan results?|x-ray|council tax|broadband|boiler|sofa)\b"
    r"|refunds? (?:is|are|will|of|for|request|team)"
    r"|claims? (?:team|handler|department)|loss adjuster|landlord\b[^.!?]{0,60}\b(?:flat|rent|tenant\w*|applications?)"
    r"|(?:flat|tenancy|rent)\b[^.!?]{0,60}\blandlord)\b",
    re.IGNORECASE,
)
# Without one of these the patterns need not be tried: most messages hold none.
_KEYS = re.compile(
    r"\b(?:mortgage|loan|credit|overdraft|rent|tenanc|visa|passport|planning|insurance|school|nursery|daycare|"
    r"adoption|housing|grant|scholarship|bursary|permit|underwriter|consulate|embassy|letting|lender|claim|"
    r"refund|adjuster|landlord|order|parcel|package|prescription|booking|warranty|subscription|policy|blood|"
    r"scan|x-ray|council tax|broadband|boiler|sofa)"
)
_HIRING = re.compile(
    r"\b(?:interview\w*|roles?|positions?|jobs?|(?<!by )posts?|vacanc\w+|candidat\w+|hir(?:e|ed|ing)|recruit\w*"
    r"|shortlist\w*|applicants?|panel|employ\w+|salary|contract|cv|resume|résumé|the team|start date"
    r"|(?:next|second) round|colleagues?"
    r"|shifts?|trials?|lesson|apprentice\w*|intern(?:ship)?s?|applied|boss|manager|hr"
    r"|wages?|probation|references?|referees?|joining us|work (?:with|for) us)\b",
    re.IGNORECASE,
)


def is_other_business(text: str) -> bool:
    """Whether a text speaks of a loan, a flat, a visa, a claim or the like and of no work at all."""
    if _KEYS.search(text.lower()) is None:
        return False
    return _OTHER.search(text) is not None and not speaks_of_work(text)


def speaks_of_work(text: str) -> bool:
    """Whether a text speaks of a job, an interview, those who applied or those who hire."""
    return _HIRING.search(text) is not None
