"""What the notes say the candidate has not got or has not done, claimed in the letter all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.noted import is_telling, stem
from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex
from dayeight.letters.words import word_spans

# "no extractions", "never run CRRT", "I've only watched": what follows is missing.
_LACKS = regex(
    r"\b(?:no|never(?: (?:done|used|run|had|worked with|touched))?|not done|haven'?t (?:done|used|run|got)|don'?t "
    r"(?:have|"
    r"do|speak)|do not (?:have|do|speak)|without|yet to)\s+(?:an? |any |the |my )?(?P<what>[\w'’+-]+(?:\s[\w'’+-]+)?)",
    re.IGNORECASE,
)
# "transfer pricing, not done", "CRRT - I've only watched", "forklift licence no", "STEP - enrolled": what precedes is.
_LACKING = regex(
    r"(?P<what>[\w'’+-]+(?:\s[\w'’+-]+)?)\s*[?,:-]*\s*(?:-\s*)?(?:no(?=\s*(?:$|[,;.]))|none|not (?:yet|done)|never|"
    r"enrolled|preferred|(?:I(?:['’]ve| have) )?only (?:watched|seen|read|assisted)|not really|undecided|no "
    r"experience)\b",
    re.IGNORECASE,
)
_OF_ME = regex(
    r"\b(?:I|I've|I'd|my|told|asked|asks?|said)\b|licen|certif|degree|diploma|ticket|qualif|preferred|enrolled|"
    r"\bcard\b|permit\b",
    re.IGNORECASE,
)
_HAS = regex(r"\bhave (?:it|one|that)\b|\bgot it\b|\byes\b", re.IGNORECASE)
_CLAIMED = regex(
    r"\bI(?:['’]ve|['’]m| have| also| do| can| am| already| did)*\s(?:got|had|hold|done|do|run|ran|used|handled|"
    r"speak|know|"
    r"closed|completed|passed|finished|worked|operated|performed|drive|driven|have|am|did|led|managed|taught|"
    r"written)\b|"
    r"\bI(?:['’]ve| have) |\bI hold |\bI do |\bI did |\bmy (?P<own>\w+)\b[^.;!?]{0,15}\b(?:is|are)\b",
    re.IGNORECASE,
)
_SOFTENED = regex(
    r"\b(?:would|will|could|might|hope|learn\w*|if|need|not|never|no|none|only|n't|without|yet to|soon|plan\w*|"
    r"about to|"
    r"want|like to|going to|enrolled|start(?:ing)?|watched|applied|asked|mentioned|wonder\w*)\b|n['’]t\b|['’](?:ll|"
    r"d)\b",
    re.IGNORECASE,
)
_REACH = 60


def check(page: Page) -> Iterator[Finding]:
    """A claim in the first person of something that a note denies."""
    missing = _missing(page.known.notes)
    if not missing:
        return
    for field, sentence in page.parts():
        if not field.is_text:
            continue
        for claim in _CLAIMED.finditer(sentence.text):
            clause = re.split(r"[,;:.!?]|\b(?:but|so|and)\b", sentence.text[claim.end() :][:_REACH], maxsplit=1)[0]
            softened = _SOFTENED.search(sentence.text[: claim.end()]) or _SOFTENED.search(clause)
            told = {stem(w.text): w for w in word_spans(clause)}
            if not softened and any(wanted and wanted <= told.keys() for wanted in missing):
                quote = sentence.text[claim.start() : claim.end()] + clause
                why = "Your notes say that you have not got or not done this."
                yield page.found("facts", field, quote.strip(), sentence.start + claim.start(), why)
                break


def _missing(notes: str) -> set[frozenset[str]]:
    """The telling stems of each thing that the notes deny the candidate."""
    found: set[frozenset[str]] = set()
    for sentence in re.split(r"[.;\n]+(?=\s|$)", notes):
        if not _OF_ME.search(sentence) or _HAS.search(sentence):
            continue
        for pattern in (_LACKS, _LACKING):
            for m in pattern.finditer(sentence):
                if whole := frozenset(stem(w.text) for w in word_spans(m["what"]) if is_telling(w.text)):
                    found.add(whole)
    return found
