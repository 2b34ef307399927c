"""Form: length, questions, exclamation marks, emoji, subject, phone number, form of address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dayeight.letters.checks.page import Page
from dayeight.letters.limits import (
    CARD_SENTENCES,
    LINKEDIN_CHARACTERS,
    QUESTIONS,
    SUBJECT_WORDS,
    THANKS,
    VOICEMAIL_WORDS,
    WORDS,
)
from dayeight.letters.model import Finding, finding
from dayeight.letters.names import manner_of, name_of
from dayeight.letters.regex import regex
from dayeight.letters.words import count

_EMPLOYER = frozenset({"hiring_manager", "recruiter", "interviewer", "agent"})
_QUOTED = regex(r"\"[^\"\n]{0,400}\"|“[^”\n]{0,400}”|„[^“\n]{0,400}“|«[^»\n]{0,400}»")
_STATUS = regex(
    r"\b(?:when (?:will|do|does|can|might|may|should|would|is|are)\b[^?]{0,50}\b(?:decid|"
    r"hear|know|decision|expect|answer|choose|let|news|back)\w*|where (?:I|"
    r"i|do I|things|you) (?:stand|are)|"
    r"when (?:the|a|your|this|I|we|you)\b[^?]{0,40}\b(?:decid|decision|hear|expect|made|choose|announce|know|"
    r"result)\w*|"
    r"(?:by|until|till) when\b|how (?:long|quickly|fast|much longer)\b[^?]{0,40}\b(?:decid|decision|hear|wait|"
    r"answer)\w*|"
    r"(?:what|which) (?:date|day|week)\b[^?]{0,40}\b(?:decid|decision|hear|answer|expect)\w*|"
    r"(?:time ?line|time ?frame|time ?scale|time ?table) (?:for|of|is|look)|what happens (?:next|now)|next steps?|"
    r"whether (?:you|I|a decision|the)\b[^?]{0,30}\b(?:decid|decision|chosen|selected|hired|in|through|got)\w*|"
    r"any (?:idea|chance|sense|indication) (?:yet )?(?:when|how|of)|any (?:news|update|word|decision)|(?:have|"
    r"has)\b[^?]{0,30}\b(?:decided|"
    r"decision|selection|chosen|selected|made)|am i (?:selected|hired|chosen|"
    r"in|still)|did i (?:get|make|pass)|"
    r"what (?:is|are|'s) (?:the |my |your )?(?:status|timeline|timing|chances|next "
    r"steps?)|how (?:did i do|am i doing|are my chances|soon)|status of|do "
    r"i have (?:the job|a chance)|who (?:else )?(?:is|decides)(?! (?:what|which|how|when the)))\b",
    re.IGNORECASE,
)
_DU = regex(r"\b(?:du|dir|dich|dein(?:e[mnrs]?)?)\b")
_TU = regex(r"\b(?:tu|toi|ton|ta|tes|t'as|t'es)\b")


def check(page: Page) -> Iterator[Finding]:
    """Everything that can be counted or is missing."""
    yield from _length(page)
    yield from _subject(page)
    yield from _phone(page)
    yield from _questions(page)
    yield from _marks(page)
    yield from _address(page)


def _length(page: Page) -> Iterator[Finding]:
    letter = page.letter
    if page.is_script:
        return
    if letter.channel == "linkedin":
        limit = LINKEDIN_CHARACTERS.get(page.candidate.linkedin, 200)
        if len(letter.text.strip()) > limit:
            yield _whole(f"A LinkedIn note may have {limit} characters; this one has {len(letter.text.strip())}.")
    elif letter.channel == "card":
        found = [s for s in page.sentences if count(s.text) > 1]
        if len(found) > CARD_SENTENCES:
            yield _whole(f"A card holds {CARD_SENTENCES} sentences; this one has {len(found)}.")
    elif page.is_voicemail:
        words = count(letter.text) - 1
        if words > VOICEMAIL_WORDS:
            yield _whole(f"A voicemail should have at most {VOICEMAIL_WORDS} words; this one has {words}.")
    else:
        limit, words = WORDS.get(letter.rule, 0), count(page.body)
        if limit and words > limit:
            yield _whole(f"This letter should have at most {limit} words; it has {words}.")


def _whole(why: str) -> Finding:
    return finding("form", "", None, why)


def _subject(page: Page) -> Iterator[Finding]:
    if page.letter.channel != "email":
        return
    subject = (page.letter.subject or "").strip()
    if not subject:
        yield _whole("The subject is empty.")
        return
    bare = re.sub(r"^(?:(?:re|aw|fwd?|wg|tr)\s*:\s*)+", "", subject, flags=re.IGNORECASE)
    if count(bare) > SUBJECT_WORDS:
        why = f"A subject should have at most {SUBJECT_WORDS} words; this one has {count(bare)}."
        yield finding("form", page.letter.subject or "", None, why)


def _phone(page: Page) -> Iterator[Finding]:
    digits = _digits(page.candidate.phone or "")
    reader = page.reader
    if page.letter.channel != "email" or not digits or reader is None or reader.part not in _EMPLOYER:
        return
    if digits[-7:] not in _digits(page.text):
        yield finding(
            "form", "", None, "Your phone number is missing, so they cannot simply ring you.", page.candidate.phone
        )


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _questions(page: Page) -> Iterator[Finding]:
    if page.is_script:
        return
    body = _QUOTED.sub(lambda m: " " * len(m.group()), page.body)
    marks = [m.start() for m in re.finditer(r"\?+", body)]
    limit = QUESTIONS.get(page.letter.rule)
    if limit is not None and len(marks) > limit:
        first = next(
            (s.start for s in page.sentences if s.start - page.body_start <= marks[0] < s.end - page.body_start), 0
        )
        quote = page.text[first : page.body_start + marks[-1] + 1]
        allowed = "no question" if not limit else "one question" if limit == 1 else f"{limit} questions"
        yield finding("form", quote, first, f"This letter should ask {allowed}; it asks {len(marks)}.")
    if page.letter.rule in THANKS and page.known.promise_days:
        for s in page.sentences:
            if (
                s.text.rstrip('"”’)').endswith("?")
                and _STATUS.search(s.text)
                and "?" in body[s.start - page.body_start :][: len(s.text)]
            ):
                yield finding(
                    "form", s.text, s.start, "They already told you the date, so a thank-you should not ask for it."
                )


def _marks(page: Page) -> Iterator[Finding]:
    for field in page.fields:
        marks = [i for i, c in enumerate(field.text) if c in "!！"]
        if len(marks) > 1:
            start = max(field.text.rfind(" ", 0, marks[0]) + 1, field.text.rfind("\n", 0, marks[0]) + 1)
            quote = field.text[start : marks[-1] + 1]
            yield finding("form", quote, field.place(start), "More than one exclamation mark shouts.")
        for i, c in enumerate(field.text):
            if _is_emoji(c):
                yield finding("form", c, field.place(i), "Emoji do not belong in such a letter.")
                break
        smiley = re.search(r"(?<![\w:])[:;=]-?[)(DP]+(?=\W|$)|<3", field.text)
        if smiley:
            yield finding(
                "form", smiley.group(), field.place(smiley.start()), "A smiley does not belong in such a letter."
            )


def _is_emoji(c: str) -> bool:
    return ord(c) >= 0x2600 and (unicodedata.category(c) == "So" or 0x1F000 <= ord(c) <= 0x1FAFF)


def _address(page: Page) -> Iterator[Finding]:
    """du or tu where the notes say Sie or vous, and a given name in the text where they say Mr or Dr."""
    reader = page.reader
    if reader is not None and manner_of(page.case, reader).formal:
        name = name_of(reader.name)
        called = (
            re.search(rf"\b{re.escape(name.given)}\b(?!\s+{re.escape(name.family)})(?=[,.!?]|$)", page.body)
            if name.family
            else None
        )
        if called:
            yield finding(
                "form",
                called.group(),
                page.body_start + called.start(),
                "Your notes or their title say that this person is addressed formally.",
            )
    if reader is None or not page.foreign or not manner_of(page.case, reader).formal:
        return
    for pattern in (_DU, _TU):
        found = list(pattern.finditer(page.body))
        if found and (pattern is _DU) == bool(re.search(r"\b(?:und|das|ich|die|der)\b", page.body)):
            start = page.body_start + found[0].start()
            quote = page.body[found[0].start() : found[-1].end()]
            yield finding("form", quote, start, "Your notes say that this person is addressed formally.")
            return
