"""Check-ins and the closing note by mail: CHECK-1, CHECK-2, CLOSE-1. Never a reproach, one question at most."""

from __future__ import annotations

from dayeight.letters.compose.proofs import place_of
from dayeight.letters.compose.sheet import capital, mail
from dayeight.letters.compose.thanks import wished_well
from dayeight.letters.days import listed, say_day
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.texts import en

# A topic of this rank or better is worth a page.
_WORTH = 3


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
    topic = wished_well(m) if m.met_reader else ""
    door = m.pick(en.CLOSE_DOOR_TOPIC if topic else en.CLOSE_DOOR).format(topic=topic)
    thanks = m.pick(en.CLOSE_THANKS).format(you=you, role=m.role or "open")
    return mail(m, channel, m.subject(en.SUBJECT_PLAIN), [[m.pick(en.CLOSE), thanks], [door]])


def met_sentence(m: Material) -> str:
    """Whom the candidate met last, when, and for which job."""
    role = m.role or "open"
    talk = m.case.talks[-1] if m.case.talks else None
    if talk is None:
        return en.APPLIED_FOR[0].format(role=role)
    day = f"on {say_day(talk.day, m.country)}"
    if m.reader.person in talk.fact.people:
        return m.pick(en.WE_MET).format(day=day, role=role)
    who = listed([name for p in talk.fact.people[:3] if (name := m.called(p))]) or "the team"
    return m.pick(en.MET).format(who=who, day=day, role=role)


def _useful(m: Material) -> str:
    place = next((at for notes in m.all_notes for p in notes.proofs if (at := place_of(p))), "")
    topic = next((t.phrase for notes in m.all_notes for t in notes.topics if t.phrase and t.rank <= _WORTH), "")
    if place:
        return m.pick(en.USEFUL_AT).format(place=place)
    if topic:
        return m.pick(en.USEFUL_ON).format(topic=topic)
    return m.pick(en.USEFUL)
