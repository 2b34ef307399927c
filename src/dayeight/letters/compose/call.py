"""Call scripts and voicemails for the check-ins: a live call of under two minutes, a voicemail of at most 70 words."""

from __future__ import annotations

from datetime import date

from dayeight.letters.compose.check_in import met_sentence
from dayeight.letters.compose.sheet import capital
from dayeight.letters.days import say_day
from dayeight.letters.material import Material
from dayeight.letters.model import Letter
from dayeight.letters.names import called, name_of
from dayeight.letters.texts import en
from dayeight.letters.words import one_line

RULES = frozenset({"CHECK-1", "CHECK-2"})
_NOTE_AFTER_BUSINESS_DAYS = 5


def call(m: Material) -> Letter:
    """A live script: who and which job, a good moment, timing, anything to send, thanks; and what to say if not."""
    me, name = one_line(m.candidate.name), _name(m)
    lines = [en.CALL_OPEN.format(name=name, me=me or "(your name)", Met=met_sentence(m)), _timing(m), en.CALL_HELP]
    lines.append(en.CALL_END.format(name=name, phone=_phone(m)) if _phone(m) else en.CALL_END_BARE.format(name=name))
    lines.append(en.CALL_IF_OPEN.format(date=_later(m)))
    lines.append(en.CALL_IF_BUSY)
    lines.append(en.CALL_IF_NO)
    lines.append(en.CALL_GATEKEEPER.format(me=me, role=m.role or "open", name=name))
    ask = None if me else "What is your name, as they know it?"
    return Letter(m.rule, m.reader.person, "phone", None, "\n\n".join(lines), ask)


def voicemail(m: Material) -> Letter:
    """Name and number first, job and date, one sentence, the number again; no pressure."""
    phone = _phone(m)
    text = en.VOICEMAIL.format(
        me=one_line(m.candidate.name),
        phone=f", {phone}" if phone else "",
        name=_name(m),
        met=met_sentence(m).rstrip(".").replace("We met", "we met").replace("You and I", "you and I"),
        said=_voicemail_said(m),
        interest=en.VOICEMAIL_INTEREST,
        again=en.VOICEMAIL_AGAIN.format(phone=phone) if phone else "",
    )
    return Letter(m.rule, m.reader.person, "phone", None, text)


def _voicemail_said(m: Material) -> str:
    if m.rule == "CHECK-2":
        return en.VOICEMAIL_SECOND
    if m.timing:
        return en.VOICEMAIL_TIMING.format(You=capital(m.who_said), timing=m.timing)
    return en.VOICEMAIL_NO_DATE


def _timing(m: Material) -> str:
    if m.rule == "CHECK-2":
        sent = m.case.sent("CHECK-1")
        phoned = bool(sent) and sent[-1].fact.channel == "phone"
        return en.CALL_TIMING_2 if phoned else en.CALL_TIMING_AFTER_MAIL
    if m.timing:
        return en.CALL_TIMING.format(You=capital(m.who_said), timing=m.timing)
    return en.CALL_NO_DATE


def _name(m: Material) -> str:
    name = name_of(m.reader.name)
    return name.whole if name.collective else called(m.case, m.reader.person)


def _phone(m: Material) -> str:
    return one_line(m.candidate.phone or "", 40)


def _later(m: Material) -> str:
    day: date = m.case.workdays.bd(m.case.today, _NOTE_AFTER_BUSINESS_DAYS)
    return say_day(day, m.country)
