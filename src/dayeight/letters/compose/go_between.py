"""Letters to those in between: referrers (REF-1 to REF-3), everyone who helped (DONE-1), the agency (AGENCY-1)."""

from __future__ import annotations

import re

from dayeight.core.application import Talk
from dayeight.letters.compose.proofs import place_of
from dayeight.letters.compose.sheet import capital, mail
from dayeight.letters.compose.thanks import FIRST_CHOICE, stands_alone
from dayeight.letters.days import listed, talk_day
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.notes import MINOR, read_notes
from dayeight.letters.regex import regex
from dayeight.letters.texts import en_answers
from dayeight.letters.words import one_line

_OTHER_TALKS = regex(r"\b(?:also (?:seeing|have|in|talking)|in process|other process)", re.IGNORECASE)

# The longest topic in words: a note to a referrer must not share a run of words with the thank-yous.
_SHORT, _LONG = 4, 9


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
    topic = _topic(talk, _SHORT)
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
    here = m.pick(en_answers.DONE_HERE).format(company=_company(m), role=m.role or "open")
    news = here if m.case.accepted is not None and m.role else m.pick(en_answers.DONE)
    body = [[news], [m.pick(en_answers.DONE_THANKS), m.pick(en_answers.DONE_OFFER)]]
    return mail(m, channel, m.subject(("News, and thank you", "A new job")), body)


def agency_report(m: Material, channel: LetterChannel) -> Letter:
    """AGENCY-1: own impression, interest, other talks, one question."""
    talk = m.case.talks[-1] if m.case.talks else None
    if talk is None:
        return thank_referrer(m, channel)
    who = listed([n for p in talk.fact.people[:3] if (n := m.called(p))]) or one_line(m.case.details.company)
    day = talk_day(talk.day, m.case.today, m.country)
    report = m.pick(en_answers.AGENCY_TALK).format(who=who, day=day, role=m.role or "open")
    topic = _topic(talk, _LONG)
    about = capital(m.pick(en_answers.AGENCY_TOPIC).format(topic=topic)) if topic else ""
    noted = "\n".join(n.text for n in talk.fact.notes)
    proofs = [p for n in talk.fact.notes for p in read_notes(n.text).proofs if p.told]
    place = next((at for p in proofs if (at := place_of(p))), "")
    told = (
        en_answers.AGENCY_PROOF.format(who=who if len(talk.fact.people) == 1 else "them", place=place) if place else ""
    )
    timing = (
        en_answers.AGENCY_TIMING.format(
            You=m.who_said if m.who_said.istitle() and m.who_said not in ("You", "The Team") else m.who_said.lower(),
            timing=m.timing,
        )
        if m.promise_open
        else ""
    )
    first = en_answers.AGENCY_FIRST if FIRST_CHOICE.search(noted) else ""
    others = m.pick(en_answers.AGENCY_OTHERS) if _OTHER_TALKS.search(noted) else ""
    body = [
        [report, about, told, timing],
        [first, m.pick(en_answers.AGENCY_INTEREST), others, m.pick(en_answers.AGENCY_QUESTION)],
    ]
    ask = None if topic else "What is your impression of the talk, in a sentence?"
    return mail(m, channel, m.subject(("{company}",)), body, ask=ask)


def _timing(m: Material) -> str:
    """What was said about timing, as long as it has not passed."""
    if not m.promise_open:
        return ""
    who = {"You": "you", "The team": "the team"}.get(m.who_said, m.who_said)
    return en_answers.AGENCY_TIMING.format(You=who, timing=m.timing)


def _gives_number(m: Material) -> bool:
    """A referrer has the number; anybody at the employer's gets it."""
    return m.reader.part not in ("referrer", "contact")


def _topic(talk: Talk, longest: int) -> str:
    """The first topic of the talk that fits in."""
    for note in talk.fact.notes:
        topics = read_notes(note.text).topics
        short = [
            t.phrase
            for t in topics
            if stands_alone(t) and t.rank < MINOR and not t.asked and len(t.phrase.split()) <= longest
        ]
        if short:
            return short[0]
    return ""


def _company(m: Material) -> str:
    return one_line(m.case.details.company)
