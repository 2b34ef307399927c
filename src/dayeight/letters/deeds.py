"""The candidate's deeds as notes tell them: verbs in the past, articles that telegrams leave out."""

from __future__ import annotations

import re

from dayeight.letters.regex import regex
from dayeight.letters.texts import shorthand
from dayeight.letters.words import fold

_PIECE = regex(r"(?P<lead>(?:.*\b)?I )?(?P<verb>\w*)(?P<tail>.*)", re.DOTALL)
_BARE_OBJECT = regex(
    r"^(?P<verb>[a-z]+(?: (?:over|up|out|in))?) (?P<object>[\w-]+(?: [\w-]+){0,2}?)"
    r"(?= (?:for|in|at|with|from|to|of|on|and|last|every|by)\b|$)"
)


def in_the_past(piece: str) -> str:
    """ "I make tests", where the notes tell all that was said in the present: "I made tests"."""
    found = _PIECE.fullmatch(piece)
    lead, verb, tail = found.groups(default="") if found else ("", "", "")
    if verb in shorthand.PAST_OF and (lead or tail[1:2].isdigit()):
        return f"{lead}{shorthand.PAST_OF[verb]}{tail}"
    return piece


def tells_a_deed(first: str, tail: str) -> bool:
    """True for "cut alerts" and "never missed a truck": what can stand behind "I"."""
    if not tail or (first == "set" and tail[0].isdigit()):
        return False
    return is_past(tail.split()[0] if first == "never" else first) and not _adjective(first, tail)


def _adjective(first: str, tail: str) -> bool:
    """True for "lapsed" in "lapsed donor campaign brought back 212": another verb follows the noun."""
    after = tail.split()[:5]
    return first not in shorthand.PAST and len(after) > 2 and any(t in shorthand.PAST for t in after[1:4])


def with_articles(doing: str) -> str:
    """The deed with the articles and the "for" that telegrams leave out."""
    told = " and ".join(_with_the(part) for part in doing.split(" and "))
    return re.sub(r"(?<!for)(?<!in)(?<!of)(?<!over)(?<!than)(?<!last) (\d+ years)$", r" for \1", told)


def _with_the(doing: str) -> str:
    """Set the article that telegrams leave out: "took over roster for 26 nurses"."""
    found = _BARE_OBJECT.match(doing)
    if found is None:
        return doing
    tokens = found["object"].split()
    last = tokens[-1] if fold(tokens[0]) not in ("the", "a", "an", "my", "our", "their", "your", "one", "no") else ""
    if fold(last) not in shorthand.COUNTED or any(t[0].isdigit() or t.endswith("s") for t in tokens[:-1]):
        return doing
    return f"{found['verb']} the {found['object']}{doing[found.end() :]}"


def am(first: str, tail: str) -> str:
    """What stands behind "I" in "I've run it", "I'd run it": "have run it", "would run it"."""
    contracted = {"i've": "have ", "i'd": "would ", "i'm": "am "}.get(fold(first), "")
    return contracted + tail


def is_past(word: str) -> bool:
    """True for "matched" or "ran": a verb in the past as notes of one's own work begin with it."""
    low = word.lower()
    return low.isalpha() and low == word and (low in shorthand.PAST or (low.endswith("ed") and len(low) > 4))
