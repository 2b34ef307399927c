"""Check-ins and the closing note by mail: CHECK-1, CHECK-2, CLOSE-1. Never a reproach, one question at most."""

from __future__ import annotations

from dayeight.core.application import Case
from dayeight.letters.compose.sheet import capital, mail
from dayeight.letters.days import listed
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.notes import read_notes
from dayeight.letters.texts import en


def check_1(m: Material, channel: LetterChannel) -> Letter:
    """The first check-in: job, date, what was said about timing, interest, an offer, one question."""
    timing = m.timing
    if timing:
        said = m.pick(en.CHECK_TIMING).format(You=capital(m.who_said), timing=timing)
    else:
        said = m.pick(en.CHECK_NO_DATE)
    question = m.pick(en.CHECK_QUESTION if timing else en.CHECK_QUESTION_NO_DATE)
    body = [[met_sentence(m), said], [m.pick(en.CHECK_INTEREST), question]]
    return mail(m, channel, m.subject(en.SUBJECT_CHECK), body)


def check_2(m: Material, channel: LetterChannel) -> Letter:
    """The second one: half a sentence on the earlier note, something useful, the same question."""
    sent = m.case.sent("CHECK-1")
    earlier = "call" if sent and sent[-1].fact.channel == "phone" else "earlier note"
    lead = m.pick(en.ADD_TO).format(earlier=earlier, role=m.role or "open")
    body = [[f"{lead} {_useful(m)}"], [m.pick(en.CHECK_2_QUESTION)]]
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), body)


def closing_note(m: Material, channel: LetterChannel) -> Letter:
    """Understanding, thanks, the door open; nothing that needs an answer."""
    you = "you" if m.met_reader else "the team"
    thanks = m.pick(en.CLOSE_THANKS).format(you=you, role=m.role or "open")
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), [[m.pick(en.CLOSE), thanks], [m.pick(en.CLOSE_DOOR)]])


def met_sentence(m: Material) -> str:
    """Whom the candidate met, when, and for which job."""
    role = m.role or "open"
    if m.talk is None:
        return en.APPLIED_FOR[0].format(role=role)
    if m.met_reader:
        return m.pick(en.WE_MET).format(day=m.dated, role=role)
    who = listed([name for p in m.talk.fact.people[:3] if (name := m.called(p))]) or "the team"
    return m.pick(en.MET).format(who=who, day=m.dated, role=role)


def _useful(m: Material) -> str:
    place = topic = ""
    for text in _all_notes(m.case):
        notes = read_notes(text)
        place = place or next((p.place for p in notes.proofs if p.place), "")
        topic = topic or next((t.phrase for t in notes.topics if t.rank <= 3), "")
    if place:
        return m.pick(en.USEFUL_AT).format(place=place)
    if topic:
        return m.pick(en.USEFUL_ON).format(topic=topic)
    return m.pick(en.USEFUL)


def _all_notes(case: Case) -> list[str]:
    return [n.text for talk in reversed(case.talks) for n in talk.fact.notes]
