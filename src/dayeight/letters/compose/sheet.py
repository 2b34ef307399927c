"""A sheet to write on: paragraphs between greeting and sign-off, within the limit of words."""

from __future__ import annotations

from collections.abc import Sequence

from dayeight.letters.limits import WORDS
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.words import count


def capital(text: str) -> str:
    """The sentence with a capital first letter."""
    return text[:1].upper() + text[1:]


def mail(
    m: Material,
    channel: LetterChannel,
    subject: str,
    paragraphs: Sequence[Sequence[str]],
    *,
    ask: str | None = None,
    phone: bool = True,
    closing: bool = True,
) -> Letter:
    """A letter from paragraphs of sentences; the last sentences that are optional fall away if it grows too long.

    Sentences are given in order; an empty one is left out. Cards and LinkedIn messages carry no subject or number.
    """
    body = [[s for s in p if s] for p in paragraphs]
    top = m.greeting()
    end = m.sign_off(phone=phone and channel == "email", closing=closing)
    while _too_long(m.rule, body) and any(len(p) > 1 for p in body):
        longest = max(range(len(body)), key=lambda i: sum(count(s) for s in body[i]) if len(body[i]) > 1 else -1)
        body[longest].pop()
    text = "\n\n".join([top, *(" ".join(p) for p in body if p), end])
    return Letter(m.rule, m.reader.person, channel, subject if channel == "email" else None, text, ask)


def _too_long(rule: str, body: list[list[str]]) -> bool:
    return sum(count(s) for p in body for s in p) > WORDS.get(rule, 110) - 12
