"""Slots that nobody filled in."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex

_SLOT = regex(
    r"\{\{[^{}\n]{0,60}\}\}|\{[a-z_ ]{2,40}\}|\[[^\W\d_][^\[\]\n]{0,50}\]|"
    r"<[A-Za-z][A-Za-z_ -]{1,40}>|%[a-zA-Z_]{3,30}%|<<[^<>\n]{1,40}>>|"
    r"\b[Xx]{3,}\b|\b(?:TBD|TBC|TODO|FIXME|lorem ipsum)\b|_{3,}|\.{6,}|\$\{[^{}\n]{0,40}\}|"
    r"\((?:insert|your|company|name|date|role|position|job title)(?: \w+){0,3}\)|"
    r"\b(?:INSERT|COMPANY|FIRST|LAST|YOUR|HIRING MANAGER|CANDIDATE|INTERVIEWER|"
    r"ROLE|JOB)(?: (?:NAME|TITLE|DATE|HERE|MANAGER))+\b"
)


def check(page: Page) -> Iterator[Finding]:
    """Placeholders in subject, text and sign-off."""
    for field in page.fields:
        for m in _SLOT.finditer(field.text):
            if m.group().startswith("(") and page.is_script:
                continue
            yield page.found("facts", field, m.group(), m.start(), "A placeholder was left in.")
