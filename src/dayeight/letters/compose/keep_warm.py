"""Long searches and keeping warm: LONG-1, WARM-1, TRIG-1, WATCH-2 to WATCH-4, STAY-1. Value first, no reply needed."""

from __future__ import annotations

from dayeight.core.facts import Moved, News, Posting
from dayeight.letters.compose.proofs import place_of, proof_sentence
from dayeight.letters.compose.sheet import mail
from dayeight.letters.compose.thanks import best_topic
from dayeight.letters.days import say_day
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.notes import Proof
from dayeight.letters.texts import en, en_answers
from dayeight.letters.words import one_line


def keep_warm(m: Material, channel: LetterChannel) -> Letter:
    """WARM-1 and LONG-1: their topic, something of use, no reply needed."""
    topic, day = best_topic(m), _when(m)
    if topic and day:
        opening = m.pick(en_answers.KEEP_OPEN_TOPIC).format(day=day, topic=topic)
    else:
        opening = m.pick(en_answers.KEEP_OPEN).format(day=day or "some time ago", role=m.role or "open")
    proof = _proof(m)
    if proof is not None and (place := place_of(proof)):
        value = m.pick(en_answers.KEEP_VALUE).format(place=place)
    else:
        value = m.pick(en_answers.KEEP_VALUE_BARE) if topic else ""
    end = m.pick(en_answers.LONG_INTEREST) if m.rule == "LONG-1" else m.pick(en_answers.KEEP_WISH)
    ask = None if value else f"What could you send {m.called(m.reader.person) or 'them'} that would be of use?"
    body = [[opening, value], [end, m.pick(en_answers.KEEP_NO_REPLY)]]
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), body, ask=ask)


def after_trigger(m: Material, channel: LetterChannel) -> Letter:
    """TRIG-1 and WATCH-4: the trigger as a fact, the earlier talk in a clause, fit, the formal application too."""
    trigger = _trigger(m)
    day = _when(m)
    earlier = en_answers.TRIG_EARLIER[0].format(day=day, role=m.role) if day and m.role else ""
    if earlier and f"the {m.role} role" in trigger:
        earlier = en_answers.TRIG_EARLIER[1].format(day=day)
    proof = _proof(m)
    fit = proof_sentence(m, proof) if proof else ""
    opening = m.rule == "TRIG-1" and any(isinstance(t.fact, Posting) for t in m.case.triggers)
    end = [m.pick(en_answers.TRIG_APPLY)] if opening else [m.pick(en_answers.TRIG_TALK)]
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), [[trigger, earlier], [fit], end])


def reposted(m: Material, channel: LetterChannel) -> Letter:
    """WATCH-2: still interested; has the timing or the profile changed? The listing is not held against them."""
    day = _when(m)
    earlier = f"We spoke {day}." if day and m.met_reader else ""
    question = m.pick(en_answers.WATCH_2_QUESTION).format(role=m.role or "open")
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), [[earlier, question]])


def edited(m: Material, channel: LetterChannel) -> Letter:
    """WATCH-3: fit to the new line, with proof; no complaint."""
    proof = _proof(m)
    fit = proof_sentence(m, proof) if proof else m.pick(en_answers.WATCH_FIT)
    upgraded = any(isinstance(t.fact, Posting) and t.fact.change == "upgraded" for t in m.case.triggers)
    level = en_answers.WATCH_3_LEVEL if upgraded else ""
    body = [[_trigger(m)], [fit], [level or m.pick(en_answers.TRIG_TALK)]]
    ask = None if proof else "Which line of the new description can you show work for, and what was it?"
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), body, ask=ask)


def stay_in_touch(m: Material, channel: LetterChannel) -> Letter:
    """STAY-1: may I write every few months, and about what."""
    topic = best_topic(m)
    thanks = m.pick(en.THANKS_INFORMAL).format(day=m.day) if m.talk else "Thank you for your time."
    hear = en_answers.STAY_TOPIC.format(topic=topic) if topic else ""
    body = [[thanks], [m.pick(en_answers.STAY), hear], [en_answers.STAY_LINKEDIN if channel == "email" else ""]]
    return mail(m, channel, m.subject(("Staying in touch", "Thank you")), body)


def _when(m: Material) -> str:
    return f"on {say_day(m.talk.day, m.country, weekday=False)}" if m.talk else ""


def _proof(m: Material) -> Proof | None:
    found = [*m.notes.proofs, *m.proofs_elsewhere]
    return next((p for p in found if not p.about), None)


def _trigger(m: Material) -> str:
    """The last change as a fact."""
    company = one_line(m.case.details.company)
    for trigger in reversed(m.case.triggers):
        fact, at = trigger.fact, ""
        if isinstance(fact, Moved):
            key, at = "moved", f" at {one_line(fact.company)}" if fact.company else ""
        else:
            key = fact.what if isinstance(fact, News) else fact.change
        if key in en_answers.TRIGGER:
            wording = m.pick(en_answers.TRIGGER[key])
            return wording.format(company=company, role=m.role or "open", at=at)
    return m.pick(en_answers.TRIGGER_BARE).format(role=m.role or "open")
