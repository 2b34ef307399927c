"""What an employer asks the candidate not to do."""

from __future__ import annotations

import re

from dayeight.core.facts.kinds import Never

_NOT = r"(?:do not|don['’]t|not to|refrain from|avoid|rather (?:you |candidates )?(?:did not|didn['’]t))"
_PATTERNS: dict[Never, re.Pattern[str]] = {
    "thank_you": re.compile(
        rf"\b{_NOT} (?:\w+ ){{0,3}}?(?:send|sending|write|writing|follow(?:ing)? up with)\b[^.!?\n]{{0,30}}"
        r"\b(?:thank[- ]you|thanks\b|notes? of thanks)"
        rf"|\b{_NOT} thank (?:us|the panel|the interviewers|anybody|anyone)\b"
        r"|\b(?:no|without) thank[- ]you (?:notes?|messages?|letters?|e-?mails?|cards?)\b"
        r"|\bthank[- ]you (?:notes?|messages?|letters?|e-?mails?|cards?) (?:are|is) not (?:\w+ )?"
        r"(?:accepted|permitted|allowed|needed|wanted|expected|appropriate)\b",
        re.IGNORECASE,
    ),
    "phone": re.compile(
        r"\b(?:please|kindly|candidates|applicants|ask (?:that )?you)\b[^.!?\n]{0,20}\b"
        rf"{_NOT} (?:phone|phoning|call|calling|telephone|telephoning|ring|ringing)\b[^.!?\n]{{0,30}}"
        r"\b(?:outcome|results?|decision|status|updates?|progress|news|office|school|department|panel|shop|store|us)\b"
        r"|\b(?:no (?:phone |telephone )?calls,? please|please,? no (?:phone |telephone )?calls)\b",
        re.IGNORECASE,
    ),
}  # fmt: skip


def never_in(text: str) -> tuple[Never, ...]:
    """What the words of a mail ask not to do, in the order of the table; () where they ask nothing of the kind."""
    return tuple(never for never, pattern in _PATTERNS.items() if pattern.search(text))
