"""Words about what was promised or agreed: is there such a promise, and is it told rightly?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.calendar import mentions
from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex
from dayeight.letters.words import fold, words

_SPAN = regex(
    r"\b(?P<n>a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}|a couple of|a few|"
    r"several)\s+(?P<unit>fortnights?|business"
    r" days?|working days?|days?|weeks?|months?|hours?)\b",
    re.IGNORECASE,
)
_SAID = regex(
    r"\b(?:you|she|he|they|we were|i was|(?-i:[A-Z][\w'’-]+))\s+(?:had\s+|"
    r"has\s+|have\s+)?(?:mentioned|said|told|swore|thought|spoke|promised|expected|"
    r"indicated|estimated|planned|hoped|reckoned|figured|guessed|named)\b"
    r"|\b(?:i was told|i would hear|you would (?:decide|know|write|call|answer|"
    r"reply)|mentioned|decision within|answer within|hear within)\b",
    re.IGNORECASE,
)
_BARE = regex(
    r"\b(?:mentioned|said|swore|promised|told me|reckoned|thought|named|figured) (?:\w+ )?(?:a|one|two|three|four|"
    r"five|six|"
    r"seven|eight|nine|ten|\d+) (?:\w+ )?\w+s?(?:[.!,]| and\b)",
    re.IGNORECASE,
)
_NUMBER = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fourteen": 14,
    "a couple of": 2,
    "a few": 3,
    "several": 3,
}
_DAYS = {"day": 1, "business day": 1.4, "working day": 1.4, "week": 7, "fortnight": 14, "month": 30.4, "hour": 1 / 24}
_AGREED = regex(
    r"[^.,;!?\n]{0,60}\bas (?:we |was |you )?agreed(?: (?:with|to)[^.,;!?\n]{0,30})?|"
    r"\b(?:we|you) (?:had |have )?agreed (?:that|on|to)\b[^.,;!?\n]{0,60}"
    r"|\byou (?:had |have )?(?:offered|assured|guaranteed) me\b[^.,;!?\n]{0,60}",
    re.IGNORECASE,
)
_TOLD = regex(
    r"\b(?:you|she|he) (?:said|told me|mentioned|explained)(?: that)?\s+(?P<what>[^.;!?\n]{12,160})", re.IGNORECASE
)
_DEED = regex(
    r"\byou (?:had |have |also |kindly )?(?P<what>(?:promised|offered|agreed|asked me|wanted me|invited me|told me|"
    r"advised me|encouraged me)(?: to| that)\b[^.;!?\n]{4,80})|"
    r"\bas (?:we |you )?(?P<talk>(?:discussed|discussing|arranged|requested|you requested|you asked|"
    r"spoken about),?\s[^.;!?\n]{8,80})",
    re.IGNORECASE,
)
_TIMING = regex(r"\b(?:decision|decide|answer|hear|week|date|timing|update|know)\b", re.IGNORECASE)
_LITTLE = 4


def check(page: Page) -> Iterator[Finding]:
    """A span of time that nobody named, an agreement that no note has, words that were not said."""
    for field, sentence in page.parts():
        text = sentence.text
        if _SAID.search(text):
            for m in _SPAN.finditer(text):
                why = _wrong_span(page, m, text)
                if why:
                    yield page.found("facts", field, m.group(), sentence.start + m.start(), why)
        for m in _AGREED.finditer(text):
            if not _agreed(page):
                quote = m.group().strip()
                at = sentence.start + m.start() + m.group().index(quote)
                yield page.found("facts", field, quote, at, "No fact or note speaks of such an agreement.")
        for m in _DEED.finditer(text):
            group = "what" if m["what"] else "talk"
            content = [w for w in words(m[group])[1:] if len(w) > _LITTLE]
            timing = _SPAN.search(m[group]) or _TIMING.search(m[group]) or mentions(m[group], page.case.today)
            if content and not timing and not page.foreign and not any(_is_known(page, w) for w in content):
                yield page.found(
                    "facts", field, m[group].strip(), sentence.start + m.start(group), "Your notes do not have this."
                )
        for m in _TOLD.finditer(text):
            content = [w for w in words(m["what"]) if len(w) > _LITTLE]
            timing = _SPAN.search(m["what"]) or _TIMING.search(m["what"]) or mentions(m["what"], page.case.today)
            if len(content) > 3 and not timing and not page.foreign and not any(_is_known(page, w) for w in content):
                at = sentence.start + m.start("what")
                yield page.found("facts", field, m["what"].strip(), at, "Your notes do not have this.")


def _is_known(page: Page, word: str) -> bool:
    low = fold(word)
    return page.known.has(word) or any(k[:5] == low[:5] for k in page.known.words if len(k) > _LITTLE)


def _agreed(page: Page) -> bool:
    leave = any(t.fact.leave for t in page.case.talks)
    return leave or bool(re.search(r"\bagree|\bdeal\b|\bsettled\b|\boffered\b", page.known.notes, re.IGNORECASE))


def _wrong_span(page: Page, m: re.Match[str], sentence: str) -> str | None:
    """Why a span such as "two weeks" is not what was said, or None if it is."""
    if re.search(
        r"\b(?:ago|later|since|last|past|after|for|earlier|early|sooner|before|notice)\b",
        sentence[max(0, m.start() - 8) : m.end() + 8],
        re.IGNORECASE,
    ):
        return None
    if not re.search(
        r"\b(?:hear|answer|decision|decide|timing|know|back|reply|call|week|weeks|update|feedback|revert|outcome|"
        r"respond|response|contact|news|touch)\b",
        sentence,
        re.IGNORECASE,
    ) and not _BARE.search(sentence):
        return None
    promises = page.known.promises
    dated = [p for p in promises if p.due or p.earliest]
    if fold(m["unit"]).rstrip("s") in fold(page.known.quotes) and (
        fold(m["n"]) in fold(page.known.quotes) or _NUMBER.get(m["n"].lower()) == 1
    ):
        return None
    if not promises and not page.known.promise_days:
        return None if _in_notes(page, m) else "No promise about timing is recorded."
    unit = m["unit"].lower().rstrip("s")
    number = m["n"].lower()
    days = _DAYS[unit] * (_NUMBER.get(number) or float(number))
    spans = [(day - p.at.date()).days for p in dated for day in (p.due, p.earliest) if day]
    spans += [(day - t.day).days for t in page.case.talks for day in page.known.promise_days]
    if any(abs(span - days) <= max(1.5, days * 0.25) for span in spans) or _in_notes(page, m):
        return None
    last = dated[-1] if dated else promises[-1] if promises else None
    said = f': "{last.quote}"' if last and last.quote else ""
    return f"That is not the time they named{said}."


def _in_notes(page: Page, m: re.Match[str]) -> bool:
    return fold(m.group()) in fold(page.known.notes)
