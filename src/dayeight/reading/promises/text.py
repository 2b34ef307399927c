"""A message into the sentences its sender wrote now: without quoted or forwarded text, with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_CHARS = 100_000  # no message an employer wrote is longer; what lies behind is not read
_MAX_SENTENCE = 700  # longer runs without a full stop are cut, so that no input makes reading slow

_LINE = re.compile(r"[^\n]*\n?")
# What introduces another person's words: everything behind it was said at another time.
_HEADER = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:Original Message|Forwarded message|Forwarded by|Original Appointment)"
    r"|Begin forwarded message:|_{20,}[ \t\r]*$"
    r"|From:[^\n]{3,200}\n[ \t]*(?:Sent|Date|To|Subject):)",
    re.IGNORECASE | re.MULTILINE,
)
_WROTE = re.compile(r"\bwrote:?[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
_MARKS = ("original", "forwarded", "from:", "____", "wrote")  # without one of them nothing is quoted
_STOP = re.compile(r"[.!?]+[)\"”’']*(?=\s|$)|[!?]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|jr|sr|approx|no|dept|ext|vs|etc|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|mon|tues?|wed|thurs?|fri|[ap]\.m|[ap]m|\b[A-Za-z]))$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[ \t]*(?:[-*•–]|[0-9]{1,2}[.)])[ \t]")
_WRAPPED = 45  # a line at least this long that ends in mid sentence goes on in the next one


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences of a message, in order."""
    for start, end in _paragraphs(text):
        yield from _split(text, start, end)


def _own_text_end(text: str) -> int:
    """Where the sender's own words end and quoted or forwarded ones begin."""
    limit = min(len(text), MAX_CHARS)
    lowered = text[:limit].lower()
    if not any(mark in lowered for mark in _MARKS):
        return limit
    header = _HEADER.search(text, 0, limit)
    if header:
        limit = header.start()
    for match in _WROTE.finditer(text, 0, limit):
        line = text.rfind("\n", 0, match.start()) + 1
        before = text.rfind("\n", 0, max(line - 1, 0)) + 1
        for start in (line, before):
            if text[start : start + 3] == "On ":
                return start
    return limit


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = end = -1
    last = ""
    for match in _LINE.finditer(text, 0, _own_text_end(text)):
        line = match.group().strip()
        a, b = match.span()
        if a == b:
            break
        if not line or line.startswith(">"):
            if start >= 0:
                yield start, end
            start = -1
            continue
        if start >= 0 and not _goes_on(last, line):
            yield start, end
            start = -1
        if start < 0:
            start = a
        end, last = b, line
    if start >= 0:
        yield start, end


def _goes_on(last: str, line: str) -> bool:
    """A line that continues the sentence of the line before (mail wraps long lines)."""
    if last[-1:] in ".!?:" or _BULLET.match(line):
        return False
    return line[:1].islower() or line[:1].isdigit() or (len(last) >= _WRAPPED and last[-1:] != ",")


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if (
            match.group()[0] == "."
            and text[match.start() - 1].isalpha()
            and _abbreviated(text, start, match.start(), stop)
        ):
            continue
        yield from _cut(text, start, stop)
        start = stop
    if start < end:
        yield from _cut(text, start, end)


def _abbreviated(text: str, start: int, dot: int, stop: int) -> bool:
    """The full stop belongs to a short form ("Dr.", "Nov. 4") and what follows goes on."""
    short = _ABBREVIATION.search(text, max(start, dot - 8), dot)
    follows = text[stop : stop + 2].strip()
    return bool(short and follows) and (
        not follows[0].isupper() or (short is not None and short.group().lower() in _TITLES)
    )


_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "st"})


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _MAX_SENTENCE:
        space = text.rfind(" ", start, start + _MAX_SENTENCE)
        cut = space if space > start else start + _MAX_SENTENCE
        yield start, cut
        start = cut
    if start < end:
        yield start, end
