"""What is new in a message, and what is history: quoted lines, the message answered, a message passed on.

Decided line by line and carefully: what is not plainly history counts as new, since a lost line may be the
one that says when the answer comes, and a line too many is only read twice.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dayeight.reading.messages.marks import (
    FORWARD,
    LONGEST_MARK,
    ORIGINAL,
    block_field,
    is_attribution,
    is_rule,
)

# Only lines that begin or end so can mark history; most messages have none of them.
_MAY_MARK = re.compile(
    r"^[* \t]{0,8}(?:-{2,}|(?:from|von|de)\s?\*?:)|:[*_ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"^[ \t]{0,3}>(?!\d)")
_REPLY_MARK = re.compile(
    r"^\W*(?:please\s)?(?:type|write|enter)?\s?(?:your\s)?reply above this line\W*$", re.IGNORECASE
)
_BLOCK_REACH = 12
_MOST_CANDIDATES = 3_000


class Split(NamedTuple):
    """The text of a message in three: what its writer wrote now, what is answered, what is passed on."""

    new: str
    quoted: str
    forwarded: str


def split_quotes(text: str, is_reply: bool = False, is_forward: bool = False) -> Split:
    """Splits a text. `is_reply` and `is_forward` say what the head of the message shows (In-Reply-To,
    "Fwd:")."""
    candidates = _candidates(text)
    if not candidates and ">" not in text and "above this line" not in text:
        return Split(text.strip("\n"), "", "")
    lines = text.split("\n")
    cut, forwarded = _cut(lines, candidates, is_forward)
    new, quoted = _without_quotes(lines[:cut], [number for number in candidates if number < cut], is_reply)
    tail = "\n".join(lines[cut:]).strip("\n")
    if forwarded:
        return Split(new, quoted, tail)
    return Split(new, f"{quoted}\n{tail}".strip("\n"), "")


def _candidates(text: str) -> list[int]:
    """The numbers of the lines that may mark history."""
    numbers: dict[int, None] = {}
    number = position = 0
    for found in _MAY_MARK.finditer(text):
        number += text.count("\n", position, found.start())
        position = found.start()
        numbers[number] = None
        if len(numbers) >= _MOST_CANDIDATES:
            break
    return list(numbers)


def _cut(lines: list[str], candidates: list[int], is_forward: bool) -> tuple[int, bool]:
    """The line from which on everything is history, and whether it is a message passed on."""
    for number in candidates:
        line = lines[number]
        if len(line) > LONGEST_MARK:
            continue
        if FORWARD.match(line):
            return number, True
        if ORIGINAL.match(line):
            return _with_rule(lines, number), is_forward
        if _starts_block(lines, number):
            return _with_rule(lines, number), is_forward
        if _ends_attribution(lines, number) and not _next_is_quoted(lines, number):
            begin = _attribution_begin(lines, number)
            # Without ">" below, only a reply that goes on with text is one; "On 3 March at 9:00 Kim wrote:"
            # as the last line introduces nothing.
            if any(rest.strip() for rest in lines[number + 1 :]):
                return begin, is_forward
    return len(lines), False


def _with_rule(lines: list[str], number: int) -> int:
    """Takes the dividing line above a quoted head with it."""
    above = number - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    return above if above >= 0 and is_rule(lines[above]) else number


def _starts_block(lines: list[str], number: int) -> bool:
    """Whether Outlook's head of a quoted message begins here. An interview's own "Date: .. To: .." must not
    look like one: there has to be a sender and a subject, or a sender with an address and a date."""
    found = block_field(lines[number])
    if found is None or found[0] != "from":
        return False
    seen = {"from": found[1]}
    for line in lines[number + 1 : number + _BLOCK_REACH]:
        if not line.strip():
            if len(seen) >= 3:
                break
            continue
        field = block_field(line)
        if field is not None:
            seen.setdefault(*field)
        elif len(seen) >= 3 or not line.startswith((" ", "\t")):
            break  # the head is over; a folded line of recipients is indented
    if "date" not in seen:
        return False
    return "subject" in seen or ("@" in seen["from"] and "to" in seen)


def _attribution_begin(lines: list[str], number: int) -> int:
    """The first line of an attribution that ends at `number` (it may be wrapped over four)."""
    for begin in range(number, max(number - 4, -1), -1):
        if is_attribution(" ".join(line.strip() for line in lines[begin : number + 1])):
            return begin
        if begin < number and not lines[begin].strip():
            break
    return -1


def _ends_attribution(lines: list[str], number: int) -> bool:
    return lines[number].rstrip(" *_").endswith(":") and _attribution_begin(lines, number) >= 0


def _next_is_quoted(lines: list[str], number: int) -> bool:
    for line in lines[number + 1 : number + 4]:
        if line.strip():
            return _QUOTED.match(line) is not None
    return False


def _without_quotes(lines: list[str], candidates: list[int], is_reply: bool) -> tuple[str, str]:
    """Takes out lines with ">" and the attributions above them; answers written between them stay."""
    quoted = [">" in line[:4] and _QUOTED.match(line) is not None for line in lines]
    has_attribution = False
    for number in candidates:
        if not quoted[number] and _ends_attribution(lines, number) and _next_is_quoted(lines, number):
            has_attribution = True
            for place in range(_attribution_begin(lines, number), number + 1):
                quoted[place] = True
    if not any(quoted):
        return _tidy([line for line in lines if not _is_reply_mark(line)]), ""
    new: list[str] = []
    old: list[str] = []
    for number, line in enumerate(lines):
        alone = not any(quoted[max(number - 1, 0) : number] + quoted[number + 1 : number + 2])
        if quoted[number] and alone and not (is_reply or has_attribution):
            new.append(line.replace(">From ", "From ", 1) if line.startswith(">From ") else line)
        elif quoted[number]:
            old.append(line)
        elif not _is_reply_mark(line):
            new.append(line)
    return _tidy(new), "\n".join(old).strip("\n")


def _is_reply_mark(line: str) -> bool:
    return "above this line" in line and _REPLY_MARK.match(line[:LONGEST_MARK]) is not None


def _tidy(lines: list[str]) -> str:
    """One text again, without the gaps that quotes left."""
    kept: list[str] = []
    for line in lines:
        if line.strip() or (kept and kept[-1].strip()):
            kept.append(line)
    return "\n".join(kept).strip("\n")
