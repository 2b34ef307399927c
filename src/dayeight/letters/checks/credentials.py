"""Degrees, licences, certificates and skills of the candidate that no note has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex
from dayeight.letters.words import fold, words

_NOUNS = (
    r"licen[cs]es?|licensed|certificates?|certificat(?:e|ion|ions)|certified|"
    r"degrees?|diplomas?|doctorate|ph\.?d|mba|m\.?sc|b\.?sc|bachelor(?:'s)?|"
    r"master(?:'s|s)?(?= (?:degree|in|from|of))|chartered|accredit(?:ed|ation)|"
    r"qualified|qualification|registered|notary|"
    r"diplom\w*|journeyman(?:'s)?|apprenticeship|fellow of|member of the|"
    r"award(?:s|ed)?|badge|clearance|permit(?! myself| me\b| us\b|s)|staatsexamen|"
    r"meister(?:brief)?|licence|permis|baccalauréat|brevet"
)
_NOUN = regex(rf"\b(?P<noun>{_NOUNS})\b(?P<tail>[^.,;!?\n]{{0,40}})", re.IGNORECASE)
_ANCHOR = regex(
    r"\b(?:i(?:'m|'ve| am| have| hold| got| earned| completed| finished| "
    r"own)?|as an?|my|als|ich (?:bin|habe)|j'ai|je suis)\b",
    re.IGNORECASE,
)
_REACH = 60
_FUTURE = regex(
    r"\b(?:will|would|'ll|'d|plan|planning|intend|could|can|in (?:january|"
    r"february|march|april|may|june|july|august|september|"
    r"october|november|december|spring|summer|autumn|the)|working towards?|"
    r"studying|next|not|don't|no|apply|soon|if|take|taking|course)\b",
    re.IGNORECASE,
)
_SOON = regex(
    r"^\s*(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|"
    r"autumn)|next|soon|by (?:the|january|february|march|april|may|june|july|"
    r"august|september|october|november|december))\b",
    re.IGNORECASE,
)
_NEGATED = regex(r"\b(?:don'?t|do not|not yet|no|not|without|haven'?t|never|need|lack)\b", re.IGNORECASE)
_TO_BRING = regex(r"\b(?:bring|send|copies|copy|original|need to see|papers|documents|attach\w*)\b", re.IGNORECASE)
_ME = regex(r"\b(?:I|I've|I'm|[Mm]y|[Ii]ch|[Mm]ein\w*|[Jj]e|[Mm]on|[Mm]a)\b")


def check(page: Page) -> Iterator[Finding]:
    """A credential in the first person that the notes do not have, or say is missing."""
    for field, sentence in page.parts():
        if not field.is_text:
            continue
        for m in _NOUN.finditer(sentence.text):
            between = _since_anchor(sentence.text[: m.start()])
            if page.letter.rule == "NEXT-1" and _TO_BRING.search(sentence.text):
                continue
            if (
                between is None
                or _FUTURE.search(between)
                or re.search(r"\bneed\b", between)
                or _SOON.match(m["tail"])
                or not _ME.search(sentence.text)
            ):
                continue
            denied = _denied(page, m["noun"])
            if _has(page, m["noun"]) and not denied:
                continue
            quote = (m["noun"] + m["tail"]).rstrip(" ,")
            quote = _short(quote)
            why = "Your notes say that you do not have this." if denied else "Your notes do not have this."
            yield page.found("facts", field, quote, sentence.start + m.start("noun"), why)


def _short(quote: str) -> str:
    return re.split(r"\s+(?:will|and|would|is|are|was|I|but|which|so)\b", quote, maxsplit=1)[0]


def _has(page: Page, noun: str) -> bool:
    low = fold(noun).replace(".", "").replace("'s", "")
    stem = low[:5] if len(low) > 5 else low
    return any(w.replace(".", "").startswith(stem) for w in page.known.words)


def _since_anchor(before: str) -> str | None:
    """What stands between the last word of the first person and the credential; None if there is no such word near."""
    anchors = list(_ANCHOR.finditer(before, max(0, len(before) - _REACH)))
    between = before[anchors[-1].end() :] if anchors else None
    return between if between is not None and not re.search(r"[.;!?]|\byour?\b", between) else None


def _denied(page: Page, noun: str) -> bool:
    """True if the notes name it only as missing: "I don't have the licence", "chartered? - not yet"."""
    stem = fold(noun)[:5]
    for fragment in re.split(r"[.;\n]|(?<=\w\?)(?!\s*-)", page.known.notes):
        if not any(fold(w).startswith(stem) for w in words(fragment)):
            continue
        if _NEGATED.search(fragment) and (re.search(r"\bI\b", fragment) or "not yet" in fragment.casefold()):
            return True
    return False
