"""The shortest ones: the LinkedIn note within the account's limit, and the question to bring to an interview."""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.letters.compose.thanks import best_topic
from dayeight.letters.limits import LINKEDIN_CHARACTERS
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.texts import en_answers
from dayeight.letters.words import one_line


def linkedin(m: Material, channel: LetterChannel) -> Letter:
    """LI-1: where you met and one shared point, no pitch."""
    limit = LINKEDIN_CHARACTERS[m.candidate.linkedin]
    text = next((t for t in _notes(m) if len(t) <= limit), "")
    return Letter(m.rule, m.reader.person, "linkedin", None, text or one_line(m.greeting(), limit))


def _notes(m: Material) -> Iterator[str]:
    """The same note, shorter and shorter."""
    topic = best_topic(m, longest=4)
    slots = {"greeting": m.greeting(), "day": m.day if m.talk else "", "me": one_line(m.candidate.name, 60)}
    if m.talk is None:
        yield f"{m.greeting()} I would be glad to stay in touch here. {slots['me']}".strip()
        return
    for me in (slots["me"], slots["me"].partition(" ")[0], ""):
        for wordings in (en_answers.LINKEDIN, en_answers.LINKEDIN_SHORT):
            if topic or wordings is en_answers.LINKEDIN_SHORT:
                yield m.pick(wordings).format(**{**slots, "me": me}, topic=topic).strip()


def question_to_bring(m: Material, channel: LetterChannel) -> Letter:
    """ASK-1: the question about timing, to be asked in the last minutes of the talk."""
    formal = m.country in ("DE", "AT", "CH", "FR", "JP") or m.formal
    return Letter(m.rule, m.reader.person, "phone", None, en_answers.ASK_FORMAL if formal else en_answers.ASK)
