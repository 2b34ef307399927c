"""Thank-you letters: TY-1 to TY-5 and INFO-1. The reader's own topic, one need, one proof, the next step."""

from __future__ import annotations

import re

from dayeight.letters.compose.proofs import proof_sentence
from dayeight.letters.compose.sheet import mail
from dayeight.letters.days import listed
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.names import notes_on
from dayeight.letters.notes import MINOR, Need, Topic
from dayeight.letters.phrases import as_need
from dayeight.letters.regex import regex
from dayeight.letters.texts import en

FIRST_CHOICE = regex(
    r"(?<!not )(?<!not my )\b(?:1st|first|top) choice\b|(?:^|[.,;] )I (?:really |do )?want this (?:one|job)\b",
    re.IGNORECASE,
)
_PERSON = regex(
    r"(?:\w+ ){0,2}(?:guys|people|folks|staff) (?:who|that)\b|"
    r"(?:someone|somebody|an? (?:\w+ ){0,3}(?:person|\w+er|\w+or|[A-Z]{2,4})) (?:who|that|to)\b",
    re.IGNORECASE,
)
_SPAN = regex(r"\b\d+ (?:days?|weeks?|months?)\b")
# A topic of this rank or better is a difficulty, with which one can offer to help.
_TO_HELP_WITH = 1
_ALSO_BEST = 4


def thank_you(m: Material, channel: LetterChannel) -> Letter:
    """TY-1, TY-3, TY-4: topic, need and proof, a repair if one is due, interest, the next step."""
    topic = main_topic(m)
    thanks = _thanks(m)
    specific = _topic_sentence(m, topic, thanks)
    value = value_sentences(m, thanks, specific)
    second = _second(m, topic) if len(value) < 2 else None
    more = _also(m, second, thanks, specific, *value)
    offered = help_ = _start(m, second or topic, specific)
    if not value:
        more, help_ = " ".join(s for s in (more, help_) if s), ""
    body = [
        [thanks, specific, more],
        [*value, help_, _repair(m)],
        [*_interest(m, offered, specific), next_step(m, specific, *value)],
    ]
    return mail(m, channel, _subject(m), body, ask=question(m, best_topic(m), value))


def after_screen(m: Material, channel: LetterChannel) -> Letter:
    """TY-2: thanks, fit in a line, the next step."""
    topic = main_topic(m)
    proof = value_sentences(m)[-1:] if m.notes.proofs else []
    thanks = m.pick(en.THANKS_SCREEN).format(day=m.day, role=m.role) if m.role else _thanks(m)
    ask = None if topic or proof else question(m, "", [])
    body = [[thanks, _topic_sentence(m, topic, thanks), *proof], [*_interest(m, "", *proof), next_step(m)]]
    return mail(m, channel, _subject(m), body, ask=ask)


def same_day(m: Material, channel: LetterChannel) -> Letter:
    """TY-5: two or three sentences, one of them specific, since they decide today or tomorrow."""
    thanks, value = _thanks(m), value_sentences(m)
    specific = _topic_sentence(m, main_topic(m), thanks) or "".join(value[:1])
    ask = question(m, best_topic(m), value)
    return mail(m, channel, _subject(m), [[thanks, specific, *_interest(m, "", specific)]], ask=ask)


def informational(m: Material, channel: LetterChannel) -> Letter:
    """INFO-1: what was learned and what comes of it; never a request for a job."""
    topic = best_topic(m)
    thanks = m.pick(en.THANKS_INFORMAL).format(day=m.day)
    learned = m.pick(en.INFO_LEARNED).format(topic=topic) if topic else ""
    advice = m.pick(en.INFO_ADVICE).format(advice=listed(m.notes.advice[:2])) if m.notes.advice else ""
    leave = m.talk.fact.leave if m.talk else ()
    stay = m.pick(en.INFO_STAY) if "check_in" in leave else m.pick(en.INFO_END)
    subject = m.subject(en.SUBJECT_THANKS_TOPIC, day_short=m.day)
    ask = None if topic or advice else question(m, topic, [])
    return mail(m, channel, subject, [[thanks, learned, advice], [stay]], ask=ask)


def main_topic(m: Material) -> Topic | None:
    """The topic to come back to: the best one that the proof does not take up anyway."""
    taken = m.notes.proofs[0].about if m.notes.proofs else ""
    return next((t for t in m.notes.topics if t.rank < MINOR and (not taken or t.phrase != taken)), None)


def best_topic(m: Material, longest: int = 12) -> str:
    """The same as a phrase for behind "about" ("" if the notes give none)."""
    taken = m.notes.proofs[0].about if m.notes.proofs else ""
    phrases = [t.phrase for t in m.notes.topics if stands_alone(t) and t.phrase != taken and t.rank < MINOR]
    fitting = [p for p in phrases if len(p.split()) <= longest]
    return next((p for p in fitting if " " in p), fitting[0] if fitting else "")


def _clause(m: Material, topic: Topic) -> str:
    """What they told as a clause; not one with a span of time that the notes write otherwise ("7 wks"): the checks
    would take it for the date that was named.
    """
    noted = notes_on(m.case, m.reader.person)
    apart = any(span not in noted for span in _SPAN.findall(topic.clause))
    return "" if topic.phrase and apart else topic.clause


def wished_well(m: Material) -> str:
    """What one can wish them well with: something named that they work on ("" if the notes on the reader have none)."""
    topic = best_topic(m, longest=9)
    first = topic.partition(" ")[0]
    return topic if first in ("the", "your") or (first.endswith("ing") and " " in topic) else ""


def stands_alone(topic: Topic) -> bool:
    """True if the phrase tells what was talked about: "prototypes" alone, out of a whole clause, does not."""
    return " " in topic.phrase or (bool(topic.phrase) and not topic.clause)


def value_sentences(m: Material, *before: str) -> list[str]:
    """Their need and the candidate's proof for it, each at most one sentence."""
    found = []
    notes = m.notes
    proof = next(iter(notes.proofs), None)
    need = _need(m)
    if need is not None:
        want = (
            "need"
            if need.verb == "need"
            else "are looking for"
            if _PERSON.match(as_need(need.phrase))
            else "would like"
        )
        found.append(m.pick(en.NEED, *before).format(want=want, need=as_need(need.phrase)))
    if proof is None and notes.topics and not notes.needs and m.talk and len(m.talk.fact.people) < 2:
        proof = next(iter(m.proofs_elsewhere), None)
    if proof is not None:
        found.append(proof_sentence(m, proof, *before, *found))
    return found


def _need(m: Material) -> Need | None:
    """The first need, unless the proof takes it up anyway."""
    about = m.notes.proofs[0].about if m.notes.proofs else ""
    return m.notes.needs[0] if m.notes.needs and not about else None


def _second(m: Material, topic: Topic | None) -> Topic | None:
    """A second thing this person spoke of, for a letter that has room for it."""
    taken = m.notes.proofs[0].about if m.notes.proofs else ""
    if topic is not None and topic.idea:
        return None
    others = [t for t in m.notes.topics if t is not topic and t.rank <= _ALSO_BEST and not t.asked]
    return next((t for t in others if not taken or t.phrase != taken), None) if topic else None


def _also(m: Material, second: Topic | None, *before: str) -> str:
    if second is None:
        return ""
    if _clause(m, second):
        return m.pick(en.ALSO_TOLD, *before).format(clause=second.clause)
    return m.pick(en.ALSO, *before).format(topic=second.phrase)


def _start(m: Material, last: Topic | None, *before: str) -> str:
    """An offer to help with what was named last, where the notes hold no work of one's own."""
    need = _need(m)
    if m.notes.proofs:
        return ""
    if need is not None:
        wordings = en.START_PERSON if _PERSON.match(as_need(need.phrase)) else en.START
    elif last is not None and _to_help_with(last):
        wordings = en.START
    else:
        return ""
    return m.pick(en.FIRST_MONTHS if m.rule == "TY-4" and wordings is en.START else wordings, *before)


def _to_help_with(topic: Topic) -> bool:
    """True for a difficulty, an idea of theirs and a plan ("moving to the new tool")."""
    plan = not topic.clause and topic.phrase.partition(" ")[0].endswith("ing")
    return (topic.rank <= _TO_HELP_WITH or (plan and topic.rank <= _TO_HELP_WITH + 1)) and not topic.asked


def _thanks(m: Material) -> str:
    if own := m.opening():
        return own
    wordings = en.THANKS_FIRST if m.position == 0 and m.role else en.THANKS_PANEL
    return m.pick(wordings).format(day=m.day, role=m.role)


def _topic_sentence(m: Material, topic: Topic | None, *before: str) -> str:
    if topic is None:
        return ""
    if _clause(m, topic):
        return m.pick(en.TOLD, *before).format(clause=topic.clause)
    return m.pick(en.TOPIC_ASKED if topic.asked else en.TOPIC, *before).format(topic=topic.phrase)


def _repair(m: Material) -> str:
    slip = next((s for s in m.notes.slips if s.better), None)
    if slip is None:
        return ""
    wordings = en.REPAIR if slip.about else en.REPAIR_BARE
    return m.pick(wordings).format(about=slip.about, better=slip.better)


def _interest(m: Material, offered: str = "", *before: str) -> list[str]:
    """Interest in the job, unless the notes doubt it; in a final round the decision, where the notes have it."""
    if m.notes.doubtful:
        return []
    if m.rule != "TY-4":
        others = en.INTEREST_SCREEN if m.rule == "TY-2" else en.INTEREST
        return [m.pick(en.INTEREST_AFTER_HELP if offered else others, *before)]
    noted = "\n".join(notes_on(m.case, p) for p in m.case.people)
    decided = bool(FIRST_CHOICE.search(noted)) and not m.case.rivals and m.position == 0
    ready = any(n.references for n in m.all_notes)
    return [
        m.pick(en.INTEREST_DECIDED if decided else en.INTEREST_FINAL),
        m.pick(en.REFERENCES_READY if ready else en.REFERENCES) if m.position == 0 else "",
    ]


def next_step(m: Material, *before: str) -> str:
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
    return m.pick(en.HEAR_BY, *before).format(date=date)


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
        subject = re.sub(r"^my\b", "your", re.sub(r"\byour\b", "their", topic)) or "that"
        return f"What have you done that would help {name} with {subject}?"
    return None
