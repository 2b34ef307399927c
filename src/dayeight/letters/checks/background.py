"""Jobs, languages and studies of the candidate that neither the facts nor the notes have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex
from dayeight.letters.texts.ordinary import JOB_HEADS
from dayeight.letters.words import Span, fold, words

_HEADS = "|".join(sorted(JOB_HEADS))
# "I trained as a nurse", "my years as a chef", "as a former consultant": what was, not "as a manager I would".
_JOB = regex(
    rf"\b(?:(?:I|I've|I'd|also|then|first|and|once) (?:have |had )?(?:worked|trained|started|qualified|served|been|"
    rf"was|practi[sc]ed|"
    rf"apprenticed|spent \w+ years)(?: for \w+ years| \w+ years| before)?(?: as)?|my (?:\w+ )?(?:years?|time|days|"
    rf"work|career|training|background|"
    rf"experience|life|job|spell)(?: \w+)? as|as)\s+(?P<what>an? (?:(?P<former>former|ex-?|trained|qualified|"
    rf"registered|retired|seasoned|"
    rf"practising|fully \w+) ?)?(?:\w+ )?(?P<job>{_HEADS}))\b",
    re.IGNORECASE,
)
_TRADE = regex(
    rf"\bI(?:'m| am) (?:also )?(?P<what>a (?:trained|qualified|former|fully \w+) (?:\w+ )?(?P<job>{_HEADS}))\b",
    re.IGNORECASE,
)
_MODAL = regex(
    r"\b(?:would|will|'d|'ll|could|can|hope|want|like|if|future|for (?:the|your)|apply\w*|applied|think|see)\b",
    re.IGNORECASE,
)
_LANGUAGE = (
    r"(?:english|german|french|spanish|italian|portuguese|dutch|polish|norwegian|swedish|danish|welsh|irish|chinese|"
    r"mandarin|cantonese|japanese|"
    r"korean|arabic|russian|ukrainian|turkish|hindi|urdu|punjabi|tamil|greek|czech|hungarian|romanian|finnish|hebrew|"
    r"persian|farsi|swahili|"
    r"bengali|tagalog|vietnamese|sign language)"
)
_SPOKEN = regex(
    rf"\b(?:fluent(?:ly)?|bilingual|trilingual|native|conversational|business|near-native|good|some|speak|spoken|"
    rf"mother tongue|command of|"
    rf"knowledge of|level)\b[^.;!?]{{0,30}}?\b(?P<language>{_LANGUAGE})\b",
    re.IGNORECASE,
)
_STUDIED = regex(
    r"\bI(?:'ve| have| also| had)? (?:also |once |first )?(?P<what>(?:studied|graduated|read|majored in|minored in|"
    r"completed my studies|did my (?:phd|doctorate|"
    r"degree|master'?s|bachelor'?s|apprenticeship|training))\b(?: (?!the |your |this |that |it\b|"
    r"about\b)[^.,;!?\n]{0,50}))",
    re.IGNORECASE,
)
_SCHOOL = regex(
    r"\b(?:studied|graduated|majored|minored|studies|did my|university|college|school|degree)\b", re.IGNORECASE
)
_PASSED = regex(
    r"\bI(?:'ve| have)? (?:also |just |recently )?(?P<what>passed (?:the |my |all )?(?:(?!the |my |"
    r"all )[\w-]+ ){1,3}(?:exams?|test|"
    r"boards?|bar|viva)\b)",
    re.IGNORECASE,
)
_LEVEL = regex(r"(?<![\w-])[ABC][12](?![\w-])")
# "wants B2 by year end, I have B1": the second is the candidate's.
_MY_LEVEL = regex(r"\bI(?:'m| am| have|'ve got|'ve| got| only have)? [^.;,]*")
_LEARNING = regex(
    r"\b(?:learn\w*|exam|aim\w*|goal|improve|lessons?|course|not|n't|would|will|plan|only|wish)\b", re.IGNORECASE
)
_LITTLE = 3


def check(page: Page) -> Iterator[Finding]:
    """What the candidate was, speaks or studied, where no note has it."""
    if page.foreign:
        return
    for field, sentence in page.parts():
        if not field.is_text:
            continue
        for pattern in (_JOB, _TRADE):
            for m in pattern.finditer(sentence.text):
                tells = pattern is _TRADE or m["former"] or not m.group().lower().startswith("as ")
                if tells and not _MODAL.search(sentence.text[: m.end()]) and not page.known.has(m["job"]):
                    yield _found(page, field, sentence, m, "what")
        for m in _SPOKEN.finditer(sentence.text):
            if not (_LEARNING.search(sentence.text) or _speaks(page, m["language"])) and re.search(
                r"\b(?:I|my|am)\b|I'm", sentence.text
            ):
                yield _found(page, field, sentence, m, "language")
        mine = [level for own in _MY_LEVEL.findall(page.known.notes) for level in _LEVEL.findall(own)]
        levels = set(mine or _LEVEL.findall(page.known.notes))
        for m in _LEVEL.finditer(sentence.text):
            if levels and m.group() not in levels and not _LEARNING.search(sentence.text):
                why = f"Your notes have {' and '.join(sorted(levels))}."
                yield page.found("facts", field, m.group(), sentence.start + m.start(), why)
        for m in _STUDIED.finditer(sentence.text):
            content = [w for w in words(m["what"])[1:] if len(w) > _LITTLE]
            if _SCHOOL.search(m.group()) and content and not any(page.known.has(w) for w in content):
                yield _found(page, field, sentence, m, "what")
        for m in _PASSED.finditer(sentence.text):
            content = [w for w in words(m["what"]) if len(w) > 1][1:]
            if not any(
                page.known.has(w) or fold(w)[:4] in {k[:4] for k in page.known.words}
                for w in content
                if fold(w) not in ("the", "my", "all")
            ):
                yield _found(page, field, sentence, m, "what")


def _speaks(page: Page, language: str) -> bool:
    """True if the notes name the language; the one of the letter needs no note."""
    return fold(language) == "english" or any(w.startswith(fold(language)[:4]) for w in page.known.words)


def _found(page: Page, field: Field, sentence: Span, m: re.Match[str], group: str) -> Finding:
    quote = m[group].strip()
    return page.found("facts", field, quote, sentence.start + m.start(group), "Your notes do not have this.")
