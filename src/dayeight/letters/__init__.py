"""Letters: a step in, a letter out; and checks before a letter goes. Pure: no clock, files, network or database."""

from dayeight.letters.checks import check
from dayeight.letters.draft import COMPOSERS, draft
from dayeight.letters.model import Finding, FindingClass, Letter, LetterChannel, Severity

RULES_WITH_LETTERS = frozenset(COMPOSERS)

__all__ = ["RULES_WITH_LETTERS", "Finding", "FindingClass", "Letter", "LetterChannel", "Severity", "check", "draft"]
