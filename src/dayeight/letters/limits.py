"""How long each letter may be: evidence D2, as `data/letters/GUIDELINE.md` settles it."""

from __future__ import annotations

WORDS: dict[str, int] = {
    "TY-1": 200, "TY-2": 90, "TY-3": 110, "TY-4": 160, "TY-5": 90, "INFO-1": 150, "STAY-1": 150,
    "CHECK-1": 80, "CHECK-2": 80, "CLOSE-1": 80, "WATCH-2": 80, "WITHDRAW-1": 80,
    "MORE-1": 60, "NEXT-1": 90, "NO-1": 100,
    "OFFER-1": 110, "WARM-1": 110, "LONG-1": 110, "TRIG-1": 110, "WATCH-3": 110, "WATCH-4": 110, "AGENCY-1": 110,
    "REF-1": 90, "REF-2": 90, "REF-3": 90, "DONE-1": 90,
}  # fmt: skip

VOICEMAIL_WORDS = 70
VOICEMAIL_MARK = "Voicemail:"
CARD_SENTENCES = 5
SUBJECT_WORDS = 8
LINKEDIN_CHARACTERS = {"free": 200, "premium": 300}

THANKS = frozenset({"TY-1", "TY-2", "TY-3", "TY-4", "TY-5", "INFO-1"})

# How many questions a mail under a rule may ask; a rule that is not here may ask freely.
QUESTIONS: dict[str, int] = {
    "CHECK-1": 1, "CHECK-2": 1, "OFFER-1": 1, "AGENCY-1": 1, "WATCH-2": 1, "CLOSE-1": 0,
    **dict.fromkeys(THANKS, 2),
}  # fmt: skip
