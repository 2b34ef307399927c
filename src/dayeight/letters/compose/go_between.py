"""Letters to those in between: referrers (REF-1 to REF-3), everyone who helped (DONE-1), the agency (AGENCY-1)."""

from __future__ import annotations

import re

from dayeight.core.application import Talk
from dayeight.letters.compose.sheet import capital, mail
from dayeight.letters.days import listed, talk_day
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.notes import read_notes
from dayeight.letters.regex import regex
from dayeight.letters.texts import en_answers
from dayeight.letters.words import one_line

_OTHER_TALKS = regex(r"\b(?:also (?:seeing|have|in|talking)|in process|other process)", re.IGNORECASE)


def thank_referrer(m: Material, channel: LetterChannel) -> Letter:
    """REF-1: what came of it, what comes next; no further favour."""
    thanks = m.pick(en_answers.REF_1).format(company=_company(m), role=m.role or "open")
    applied = en_answers.REF_APPLIED if m.case.applied else ""
    body = [[thanks, applied, m.pick(en_answers.REF_1_NEXT)]]
    return mail(m, channel, m.subject(("Thank you", "{company}: thank you")), body, phone=_gives_number(m))


def after_interview(m: Material, channel: LetterChannel) -> Letter:
    """REF-2: how it went in a line, thanks, no request."""
    talk = m.case.talks[-1] if m.case.talks else None
    if talk is None:
        return thank_referrer(m, channel)
    day = talk_day(talk.day, m.case.today, m.country)
    went = m.pick(en_answers.REF_2).format(company=_company(m), day=day)
    who = listed([n for p in talk.fact.people[:3] if (n := m.called(p))])
    topic = _topic(talk)
    met = en_answers.REF_2_WITH.format(who=who, topic=topic) if who and topic else ""
    met = met or (en_answers.REF_2_WHO.format(who=who) if who else "")
    body = [[went, met], [m.pick(en_answers.REF_2_END)]]
    return mail(m, channel, m.subject(("{company}",)), body, phone=_gives_number(m))


def outcome(m: Material, channel: LetterChannel) -> Letter:
    """REF-3: the outcome, thanks, the favour returned."""
    case = m.case
    wordings: tuple[str, ...]
    if case.accepted is not None:
        wordings = en_answers.REF_3_ACCEPTED
    elif case.accepted_elsewhere is not None:
        wordings = en_answers.REF_3_ELSEWHERE
    elif case.offered is not None:
        wordings = en_answers.REF_3_OFFER
    else:
        wordings = en_answers.REF_3_NO if case.rejected is not None else en_answers.REF_3_CLOSED
    news = m.pick(wordings).format(company=_company(m), role=m.role or "open")
    body = [[news, m.pick(en_answers.REF_3_THANKS)]]
    return mail(m, channel, m.subject(("{company}",)), body, phone=_gives_number(m))


def accepted(m: Material, channel: LetterChannel) -> Letter:
    """DONE-1: the news, thanks for the help, an offer of help."""
    body = [[m.pick(en_answers.DONE)], [m.pick(en_answers.DONE_THANKS), m.pick(en_answers.DONE_OFFER)]]
    return mail(m, channel, m.subject(("News, and thank you", "A new job")), body)


def agency_report(m: Material, channel: LetterChannel) -> Letter:
    """AGENCY-1: own impression, interest, other talks, one question."""
    talk = m.case.talks[-1] if m.case.talks else None
    if talk is None:
        return thank_referrer(m, channel)
    who = listed([n for p in talk.fact.people[:3] if (n := m.called(p))]) or one_line(m.case.details.company)
    day = talk_day(talk.day, m.case.today, m.country)
    report = m.pick(en_answers.AGENCY_TALK).format(who=who, day=day, role=m.role or "open")
    topic = _topic(talk)
    about = capital(m.pick(en_answers.AGENCY_TOPIC).format(topic=topic)) if topic else ""
    others = any(_OTHER_TALKS.search(n.text) for n in talk.fact.notes)
    end = [m.pick(en_answers.AGENCY_OTHERS) if others else "", m.pick(en_answers.AGENCY_QUESTION)]
    body = [[report, about, m.pick(en_answers.AGENCY_INTEREST)], end]
    ask = None if topic else "What is your impression of the talk, in a sentence?"
    return mail(m, channel, m.subject(("{company}",)), body, ask=ask)


def _gives_number(m: Material) -> bool:
    """A referrer has the number; anybody at the employer's gets it."""
    return m.reader.part not in ("referrer", "contact")


def _topic(talk: Talk) -> str:
    for note in talk.fact.notes:
        topics = read_notes(note.text).topics
        if topics and topics[0].rank < 6:
            return topics[0].phrase
    return ""


def _company(m: Material) -> str:
    return one_line(m.case.details.company)
