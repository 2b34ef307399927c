"""Thank-you letters: TY-1 to TY-5 and INFO-1. The reader's own topic, one need, one proof, the next step."""

from __future__ import annotations

import re

from dayeight.letters.compose.sheet import capital, mail
from dayeight.letters.days import listed
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.notes import Proof
from dayeight.letters.phrases import as_need, with_article
from dayeight.letters.regex import regex
from dayeight.letters.texts import en

_STORY = regex(r"(?:the time|how|when|what|why)\b", re.IGNORECASE)


def thank_you(m: Material, channel: LetterChannel) -> Letter:
    """TY-1, TY-3, TY-4: topic, need and proof, a repair if one is due, interest, the next step."""
    topic = best_topic(m)
    value = value_sentences(m, topic)
    first = [_thanks(m), _topic_sentence(m, topic)]
    body = [first, [*value, _first_months(m), _repair(m)], [_interest(m), next_step(m)]]
    return mail(m, channel, _subject(m), body, ask=question(m, topic, value))


def after_screen(m: Material, channel: LetterChannel) -> Letter:
    """TY-2: thanks, fit in a line, the next step."""
    topic = best_topic(m)
    proof = value_sentences(m, topic)[-1:]
    thanks = m.pick(en.THANKS_SCREEN).format(day=m.day, role=m.role) if m.role else _thanks(m)
    ask = None if topic or proof else question(m, topic, [])
    return mail(m, channel, _subject(m), [[thanks, *proof], [m.pick(en.INTEREST), next_step(m)]], ask=ask)


def same_day(m: Material, channel: LetterChannel) -> Letter:
    """TY-5: two or three sentences, one of them specific, since they decide today or tomorrow."""
    topic = best_topic(m)
    value = value_sentences(m, topic)
    specific = _topic_sentence(m, topic) or "".join(value[:1])
    return mail(m, channel, _subject(m), [[_thanks(m), specific, m.pick(en.INTEREST)]], ask=question(m, topic, value))


def informational(m: Material, channel: LetterChannel) -> Letter:
    """INFO-1: what was learned and what comes of it; never a request for a job."""
    topic = best_topic(m)
    thanks = m.pick(en.THANKS_INFORMAL).format(day=m.day)
    learned = m.pick(en.INFO_LEARNED).format(topic=topic) if topic else ""
    leave = m.talk.fact.leave if m.talk else ()
    stay = m.pick(en.INFO_STAY) if "check_in" in leave else m.pick(en.INFO_END)
    subject = m.subject(en.SUBJECT_THANKS_TOPIC, day_short=m.day)
    return mail(m, channel, subject, [[thanks, learned], [stay]], ask=None if topic else question(m, topic, []))


def best_topic(m: Material) -> str:
    """The topic to come back to, as a phrase for behind "about" ("" if the notes give none)."""
    taken = m.notes.proofs[0].about if m.notes.proofs else ""
    return next((t.phrase for t in m.notes.topics if t.phrase != taken), "")


def value_sentences(m: Material, topic: str) -> list[str]:
    """Their need and the candidate's proof for it, each at most one sentence."""
    found = []
    notes = m.notes
    proof = next(iter(notes.proofs), None)
    if notes.needs and not (proof and proof.about):
        need = notes.needs[0]
        found.append(m.pick(en.NEED).format(verb=need.verb, need=as_need(need.phrase)))
    if proof is None and notes.topics and not notes.needs and m.talk and len(m.talk.fact.people) < 2:
        proof = next(iter(m.proofs_elsewhere), None)
    if proof is not None:
        found.append(proof_sentence(m, proof))
    return found


def proof_sentence(m: Material, proof: Proof) -> str:
    """One proof as a sentence, in the words of the notes."""
    doing, facts = listed(proof.doing), ", ".join(proof.facts)
    if doing:
        clause = doing
        if facts:
            clause = f"{doing}: {facts}" if any(c.isdigit() for c in facts) else f"{doing} ({facts})"
        if proof.about:
            return m.pick(en.PROOF_SAME).format(topic=proof.about, doing=clause)
        if proof.place:
            return m.pick(en.PROOF_DOING_AT).format(place=proof.place, doing=clause)
        return m.pick(en.PROOF_DOING).format(doing=clause)
    if proof.place:
        return m.pick(en.PROOF_FACTS_AT).format(place=proof.place, facts=facts)
    if _STORY.match(facts):
        return en.PROOF_TOLD[0].format(thing=facts)
    if len(proof.facts) == 1 and not facts[0].isdigit():
        return capital(m.pick(en.PROOF_THING).format(thing=_mine(facts)))
    return m.pick(en.PROOF_FACTS).format(facts=facts)


def _mine(thing: str) -> str:
    """ "my dbt migration at Castellan Foods": the candidate's own work."""
    tokens = thing.split()
    if tokens[0].lower() in ("my", "the", "a", "an"):
        return thing
    return f"my {thing}" if tokens[0][0].islower() else with_article(tokens)


def _thanks(m: Material) -> str:
    wordings = en.THANKS_FIRST if m.position == 0 and m.role else en.THANKS_PANEL
    return m.pick(wordings).format(day=m.day, role=m.role)


def _topic_sentence(m: Material, topic: str) -> str:
    return m.pick(en.TOPIC).format(topic=topic) if topic else ""


def _repair(m: Material) -> str:
    slip = next((s for s in m.notes.slips if s.better), None)
    if slip is None:
        return ""
    wordings = en.REPAIR if slip.about else en.REPAIR_BARE
    return m.pick(wordings).format(about=slip.about, better=slip.better)


def _interest(m: Material) -> str:
    return m.pick(en.INTEREST_FINAL if m.rule == "TY-4" else en.INTEREST)


def _first_months(m: Material) -> str:
    """For a final round: where one would start, if the notes name a need or a difficulty."""
    trouble = bool(m.notes.topics) and m.notes.topics[0].rank <= 1
    if m.rule != "TY-4" or m.notes.proofs or not (trouble or any("someone" not in n.phrase for n in m.notes.needs)):
        return ""
    return m.pick(en.FIRST_MONTHS)


def next_step(m: Material) -> str:
    """The date that was named; where none was, the one question for it, asked of the first reader only."""
    pledge = m.case.pledge
    if pledge is None:
        return m.pick(en.ASK_DATE) if m.position == 0 and m.rule not in ("TY-5", "TY-4") else ""
    if m.position > 0 or pledge.due < m.case.today:
        return ""
    date = m.pledge_date or ""
    if getattr(pledge.fact, "what", "") == "next_round":
        return m.pick(en.INVITE_BY).format(date=date)
    if pledge.by and pledge.by != m.reader.person and m.called(pledge.by):
        return m.pick(en.HEAR_FROM_BY).format(by=m.called(pledge.by), date=date)
    return m.pick(en.HEAR_BY).format(date=date)


def _subject(m: Material) -> str:
    wordings = en.SUBJECT_THANKS if m.role else en.SUBJECT_THANKS_TOPIC
    return m.subject(wordings, day_short=m.day)


def question(m: Material, topic: str, value: list[str]) -> str | None:
    """The one thing to ask the candidate: what this person spoke of, or else what answers it."""
    name = m.called(m.reader.person) or "they"
    if m.notes.foreign:
        return f"In one English sentence: what did {name} tell you about the work?"
    if not topic and not value:
        return f"What did {name} talk about that you would like to come back to?"
    if m.rule in ("TY-1", "TY-4") and not m.notes.proofs and not value[1:]:
        subject = topic or "what they need"
        return f"What have you done that would help {name} with {subject}?"
    return None
