"""Where the letter ends and the signature begins, and which name it is signed with.

A signature is cut only where something shows it: "-- ", a closing ("Kind regards,") followed by short lines,
the mark of a telephone, a legal notice, the sender's own name. What stands below and reads like a sentence
("P.S. We decide on Friday.") is put back into the letter.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dayeight.reading.messages.marks import CLOSING, DISCLAIMER, LONGEST_MARK, MOBILE

_DELIMITER = re.compile(r"^(?:--|—|__)\s?$")
_LONGEST_DELIMITED = 40  # lines
_LONGEST_CLOSING = 14
_LONGEST_SIGNATURE_LINE = 100
_CLOSING_REACH = 40  # lines from the end in which a closing is looked for
_CONTACT = re.compile(
    r"https?://|www\.|@|\+?\d[\d ()/.-]{6,}\d|\||\b(?:tel|phone|mobile|mobil|fax|m|t|p)\b\s?[.:]", re.IGNORECASE
)
_POSTSCRIPT = re.compile(r"^\W*(?:p\.?\s?p?\.?\s?s\b|n\.?b\b)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
# Lower-case words that stand inside names and titles.
_SMALL = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "zu",
        "la",
        "le",
        "du",
        "da",
        "di",
        "dos",
        "bin",
        "ibn",
        "y",
        "e",
        "of",
        "and",
        "for",
        "the",
        "und",
        "für",
        "et",
        "at",
        "in",
        "on",
    ]
)


class Signed(NamedTuple):
    """A letter without its signature, the signature as it stands, and the name in it ("" if none shows)."""

    text: str
    signature: str
    name: str


def split_signature(text: str, sender: str = "") -> Signed:
    """Splits the new text of a message; `sender` is the name in its From field."""
    lines = text.split("\n")
    cut: list[str] = []
    _cut_notices(lines, cut)
    _cut_delimited(lines, cut)
    _cut_mobile(lines, cut)
    name = _cut_closing(lines, cut, sender)
    signature = "\n".join(cut).strip("\n")
    name = name or _first_name(cut, sender) or _last_words(lines, sender)
    return Signed("\n".join(lines).strip("\n"), signature, name)


def _last_words(lines: list[str], sender: str) -> str:
    """The sender's name where it ends the last sentence's line: "Talk then! Lydia". The line stays as it
    is."""
    found = re.search(r"(?:[.!?,;-]\s*|\s{2,})([^\W\d_][\w'’ .-]{1,40})$", lines[-1][-60:]) if lines else None
    return found[1] if found and _is_own_name(found[1], sender) else ""


def _drop_blank_end(lines: list[str]) -> None:
    while lines and not lines[-1].strip():
        lines.pop()


def _take(lines: list[str], begin: int, cut: list[str]) -> None:
    """Moves the lines from `begin` to the front of the signature."""
    cut[:0] = lines[begin:]
    del lines[begin:]


def _paragraph_begin(lines: list[str]) -> int:
    begin = len(lines)
    while begin > 0 and lines[begin - 1].strip():
        begin -= 1
    return begin


def _cut_notices(lines: list[str], cut: list[str]) -> None:
    """Legal notices at the end, by paragraphs; but never the whole letter, which may begin like one."""
    for _ in range(8):
        _drop_blank_end(lines)
        begin = _paragraph_begin(lines)
        for number in range(max(begin, len(lines) - 12), len(lines)):  # a name may stand above it without a gap
            if DISCLAIMER.match(" ".join(line.strip() for line in lines[number : number + 6])[:1000]):
                break
        else:
            return
        if not any(line.strip() for line in lines[:number]):
            return
        _take(lines, number, cut)


def _cut_delimited(lines: list[str], cut: list[str]) -> None:
    """Everything behind a line "-- ", unless so much stands there that the line only divides."""
    for number in range(len(lines) - 1, max(len(lines) - _LONGEST_DELIMITED, -1), -1):
        if _DELIMITER.match(lines[number]):
            below = [line for line in lines[number + 1 :] if line.strip()]
            sure = lines[number] == "-- "
            if sure or (len(below) <= _LONGEST_CLOSING and not any(_is_sentence(line) for line in below)):
                _take(lines, number, cut)
                _drop_blank_end(lines)
                return


def _cut_mobile(lines: list[str], cut: list[str]) -> None:
    """Marks like "Sent from my iPhone" near the end; text below it stays, since some people answer below it."""
    _drop_blank_end(lines)
    near_end = range(max(len(lines) - 8, 0), len(lines))
    marks = [number for number in near_end if MOBILE.match(lines[number][:LONGEST_MARK])]
    cut[:0] = [lines[number] for number in marks]
    for number in reversed(marks):
        del lines[number]
    _drop_blank_end(lines)


def _cut_closing(lines: list[str], cut: list[str], sender: str) -> str:
    """The last closing with its name, title and telephone. Gives the name."""
    lowest = max(len(lines) - _CLOSING_REACH, 0)
    for number in range(len(lines) - 1, lowest - 1, -1):
        line = lines[number]
        if len(line) > 80:
            continue
        if CLOSING.match(line):
            end = _block_end(lines, number + 1)
            if end is None:
                continue
            return _take_block(lines, number, end, cut, sender)
    # no closing: the last paragraph may be nothing but the sender's own name and what goes with it
    begin = _paragraph_begin(lines)
    if begin > 0 and len(lines) - begin <= 6 and _is_own_name(lines[begin], sender):
        end = _block_end(lines, begin)
        if end == len(lines):
            return _take_block(lines, begin, end, cut, sender)
    return ""


def _take_block(lines: list[str], begin: int, end: int, cut: list[str], sender: str) -> str:
    block = lines[begin:end]
    rest = lines[end:]
    cut[:0] = [*block, ""] if cut else block
    del lines[begin:]
    _drop_blank_end(lines)
    while rest and not rest[0].strip():
        del rest[0]
    if rest:
        lines += ["", *rest]
    return _first_name(block, sender)


def _block_end(lines: list[str], begin: int) -> int | None:
    """Where the block below a closing ends: at the first line that reads like a sentence, at the end of the
    text. None if what stands there is no signature."""
    end = begin
    written = 0
    for number in range(begin, len(lines)):
        line = lines[number].strip()
        if not line:
            continue
        if _is_sentence(line) or _POSTSCRIPT.match(line) or written >= _LONGEST_CLOSING:
            break
        if written and CLOSING.match(line):
            break
        if not written and not _is_title_like(line):
            return None  # the closing goes on as text: "Thanks,\nI will send it tomorrow"
        written += 1
        end = number + 1
    if not written and any(line.strip() for line in lines[begin:]):
        return None
    return end if written else len(lines)


def _is_sentence(line: str) -> bool:
    """Whether a line is rather prose than part of a signature; in doubt it is prose."""
    line = line.strip()
    if len(line) > _LONGEST_SIGNATURE_LINE:
        return True
    if line.endswith(("?", "!")):
        return True
    found = _WORD.findall(line)
    small = sum(1 for word in found if word[0].islower() and word.lower() not in _SMALL)
    if line.endswith((".", ":", ",", ";")) and small >= 2:
        return True
    return small >= 4 and 2 * small >= len(found) and not _CONTACT.search(line)


def _is_title_like(line: str) -> bool:
    """Whether a line can be the name below a closing."""
    line = line.strip(" *,.")
    found = _WORD.findall(line)
    if not found or len(line) > 60 or len(found) > 8:
        return bool(found) and bool(_CONTACT.search(line)) and len(line) <= _LONGEST_SIGNATURE_LINE
    return not any(word[0].islower() and word.lower() not in _SMALL for word in found) or len(found) <= 2


def _is_own_name(line: str, sender: str) -> bool:
    """Whether a line is the sender's name or part of it, and nothing else."""
    own = {word.lower().strip(".") for word in _WORD.findall(sender)}
    found = [word.lower().strip(".") for word in _WORD.findall(line)]
    return bool(found) and len(found) <= 4 and all(word in own for word in found) and len(line.strip()) <= 40


def _first_name(block: list[str], sender: str) -> str:
    """The line of a signature that is a name: the sender's own if it is there, else the first that can be
    one."""
    candidates = [
        re.sub(r"\s*[,|(].*$", "", line.strip(" *_-\t"))
        for line in block
        if line.strip() and not CLOSING.match(line) and not MOBILE.match(line[:LONGEST_MARK]) and len(line) < 80
    ]
    for line in candidates[:6]:
        if _is_own_name(line, sender):
            return line
    for line in candidates[:1]:
        found = _WORD.findall(line)
        if 1 <= len(found) <= 4 and _is_title_like(line) and not _CONTACT.search(line) and not line[-1:].isdigit():
            return line if all(word[0].isupper() or word in _SMALL for word in found) else ""
    return ""
