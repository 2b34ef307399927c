"""Answers and decisions by mail: NEXT-1, MORE-1, NO-1, WITHDRAW-1, OFFER-1."""

from __future__ import annotations

import re

from dayeight.core.facts import Promised
from dayeight.core.playbook import PLAYBOOK
from dayeight.letters.compose.sheet import capital, mail
from dayeight.letters.compose.thanks import FIRST_CHOICE, wished_well
from dayeight.letters.days import listed, say_day, say_time
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.names import notes_on
from dayeight.letters.texts import en, en_answers

_GERMAN = frozenset({"DE", "AT", "CH"})
_LATE = frozenset({"later", "final"})


def next_round(m: Material, channel: LetterChannel) -> Letter:
    """NEXT-1: date, time and people repeated, thanks, one useful question."""
    waiting = m.case.pending()
    subject = m.subject(en.SUBJECT_REPLY)
    question = m.pick(en_answers.NEXT_QUESTION)
    if waiting is None:
        ask = "On which day and at what time is the next talk?"
        thanks = m.pick(en_answers.NEXT_INVITED).format(role=m.role or "open")
        return mail(m, channel, subject, [[thanks], [question]], ask=ask)
    when = f"{say_day(waiting.start.date(), m.country)} at {say_time(waiting.start, m.country)}"
    others = [n for p in waiting.fact.people if p != m.reader.person and (n := m.called(p))]
    with_you = ["you"] if m.reader.person in waiting.fact.people else []
    who = f" with {listed([*others[:4], *with_you])}" if others or with_you else ""
    wording = m.pick(en_answers.NEXT_CONFIRM)
    confirm = wording.format(when=f"on {when}" if "there {when}" in wording else when, who=who)
    return mail(m, channel, subject, [[confirm, m.pick(en_answers.NEXT_GLAD)], [question]])


def more_time(m: Material, channel: LetterChannel) -> Letter:
    """MORE-1: thanks, understood, the new date repeated, or the one question for a date of one's own."""
    pledge = m.case.pledge
    replied = m.case.replies[-1].at if m.case.replies else m.case.now
    if pledge is not None and m.promise_open and isinstance(pledge.fact, Promised):
        date = capital(m.pick(en_answers.MORE_DATE).format(date=m.pledge_date))
    else:
        day = m.case.workdays.bd(replied.date(), PLAYBOOK.reply_wait_business_days)
        date = m.pick(en_answers.MORE_ASK).format(date=say_day(day, m.country, weekday=False))
    return mail(m, channel, m.subject(en.SUBJECT_REPLY), [[m.pick(en_answers.MORE_THANKS), date]])


def after_no(m: Material, channel: LetterChannel) -> Letter:
    """NO-1: thanks, a short regret, a good wish, which job one would like to be considered for."""
    late = m.case.last is not None and m.case.last.fact.stage in _LATE
    thanks = m.pick(en_answers.NO_THANKS if m.case.talks else en_answers.NO_THANKS_BARE)
    topic = wished_well(m)
    regret = m.pick(en_answers.NO_REGRET_TOPIC if topic else en_answers.NO_REGRET).format(topic=topic)
    again = m.pick(en_answers.NO_AGAIN).format(role=m.role or "similar")
    again = re.sub(r"\ba (?=[AEIOU])", "an ", again)
    leave = {word for talk in m.case.talks for word in talk.fact.leave}
    extra = [en_answers.NO_LINKEDIN] if "linkedin" in leave or late else []
    if m.country in _GERMAN:
        extra = [en_answers.NO_TALENT_POOL]
    elif late:
        extra = [en_answers.NO_FEEDBACK, *extra]
    return mail(m, channel, m.subject(en.SUBJECT_REPLY), [[thanks, regret], [again, *extra]])


def withdrawal(m: Material, channel: LetterChannel) -> Letter:
    """WITHDRAW-1: the decision in the first sentence, thanks, a good wish."""
    wordings: tuple[str, ...] = en_answers.WITHDRAW
    if m.case.accepted_elsewhere is not None:
        wordings = en_answers.WITHDRAW_ELSEWHERE
    elif m.case.offered is not None:
        wordings = en_answers.DECLINE
    topic = wished_well(m)
    wish = m.pick(en_answers.WITHDRAW_WISH_TOPIC if topic else en_answers.WITHDRAW_WISH).format(topic=topic)
    decision = m.pick(wordings).format(role=m.role or "open")
    thanks = m.pick(en_answers.WITHDRAW_THANKS) if m.case.talks else "Thank you for your time."
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), [[decision], [thanks, wish]])


def competing_offer(m: Material, channel: LetterChannel) -> Letter:
    """OFFER-1: there is an offer, its date, interest, a soft question; no rival, no pay, no demand."""
    deadline = m.case.rivals[-1][2].deadline if m.case.rivals else None
    shown = say_day(deadline, m.country) if deadline else "a date soon"
    fact = m.pick(en_answers.OFFER_FACT).format(deadline=shown)
    theirs = m.pick(en_answers.OFFER_THEIRS).format(date=m.pledge_date) if m.promise_open else ""
    if m.promise_open and m.who_said != "You":
        theirs = en_answers.OFFER_THEIRS[1].format(date=m.pledge_date)
    interest = m.pick(en_answers.OFFER_INTEREST).format(role=m.role or "open")
    noted = any(FIRST_CHOICE.search(notes_on(m.case, p)) for p in m.case.people)
    first = m.pick(en_answers.OFFER_FIRST) if noted else ""
    body = [[fact, theirs], [interest, first, m.pick(en_answers.OFFER_QUESTION)]]
    ask = None if deadline else "By which day does the other employer need your answer?"
    return mail(m, channel, m.subject(("{role} - a date on my side", "{role}: timing")), body, ask=ask)
