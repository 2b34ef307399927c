"""Whether a message offers, fixes, moves or calls off a talk."""

from __future__ import annotations

import re

from dayeight.reading.kinds.evidence import BOOKS, Evidence
from dayeight.reading.kinds.sentences import Sentence
from dayeight.reading.kinds.times import days_named, has_clock, has_day
from dayeight.reading.kinds.verdict import Verdict, shown_by

_STRONG_MOVE = re.compile(
    r"(?:reschedul|rearrang|re-arrang|postpon|move|moving|moved|shift|push|put back|feel better|get well|bring"
    r"|brought|swap|new time|new date|updated|change)"
)
_OFFERS_TIME = re.compile(
    r" (?:would|could|can|does|do|are you|is it|will that|how about|any chance|shall|suit|work|ok|okay) "
)
_YOURS = re.compile(
    r" (?:interviews?|call|our (?:talk|chat|meeting|conversation|appointment|session)|your (?:visit|appointment"
    r"|session|slot)|screening) "
)
_NAMED_TALK = re.compile(
    r" (?:interview|interviews|call|chat|screen|screening|round|conversation|appointment|session|zoom|teams|visit"
    r"|meeting|talk|discussion|panel) "
)
_NEW_TIME = re.compile(
    r" (?:now|could|would|let us|how about|instead|new|can you|can we|shall|suggest|propose|offer|alternatively"
    r"|rather|next) "
)


def talk_kind(evidence: Evidence, known: bool) -> Verdict | None:
    """One of the four kinds of interview mail, None if it is none."""
    method = evidence.calendar_method
    off = evidence.hits("called_off")
    called_off = [hit for hit in off if hit.cue.says == "called_off"]
    moved = evidence.hits("moved")
    fixed = evidence.hits("fixed")
    asked = evidence.hits("invitation")
    clocks = evidence.timed
    if method == "CANCEL":
        return Verdict("interview_cancelled", shown_by(off) or evidence.subject, 0.95)
    if called_off:
        behind = evidence.body.index(called_off[0].sentence) if called_off[0].sentence in evidence.body else -1
        elsewhere = [
            one
            for one in clocks
            if one not in [hit.sentence for hit in called_off] and evidence.body.index(one) > behind
        ]
        if elsewhere and (
            moved or (evidence.sender == "person" and any(_NEW_TIME.search(one.plain) for one in elsewhere))
        ):
            return Verdict("interview_rescheduled", shown_by(moved) or elsewhere[0], 0.75)
        return Verdict("interview_cancelled", called_off[0].sentence, 0.9)
    about_talk = bool(fixed or asked or method or _names_talk(evidence))
    if moved and (about_talk or method):
        strong = [hit for hit in moved if _STRONG_MOVE.search(hit.sentence.plain[hit.start : hit.end])]
        if (clocks or method) and (strong or any(has_clock(hit.sentence.plain) for hit in moved)):
            return Verdict("interview_rescheduled", shown_by(strong or moved), 0.9)
        put_off = [hit for hit in strong if _YOURS.search(hit.sentence.plain)]
        if put_off and not asked:
            return Verdict("interview_cancelled", shown_by(put_off), 0.6)
    if _asked_to_move(evidence) and clocks:
        return Verdict("interview_rescheduled", clocks[0], 0.7)
    if method in ("REQUEST", "PUBLISH", "COUNTER", "REPLY"):
        return Verdict("interview_scheduled", shown_by(fixed) or evidence.subject, 0.9)
    settled = [one for one in clocks if not _only_offered(one)]
    if fixed and settled and evidence.names_day and not _a_choice(evidence):
        return Verdict("interview_scheduled", shown_by([h for h in fixed if h.sentence in settled] or fixed), 0.9)
    told = [one for one in settled if has_day(one.plain) and _NAMED_TALK.search(one.plain)]
    if told and not _asks_when(evidence) and (evidence.names_job or known):
        return Verdict("interview_scheduled", told[0], 0.75)
    if asked:
        stated = [hit for hit in asked if hit.sentence in settled and has_day(hit.sentence.plain)]
        if stated and not _a_choice(evidence):
            return Verdict("interview_scheduled", stated[0].sentence, 0.7)
        asks_else = any(evidence.body_hits(book) for book in ("assessment", "info"))
        if not evidence.says("invitation", "asked") and evidence.score("assessment") >= 1:
            return None
        weight = evidence.score("invitation") + (0.4 if _names_talk(evidence) else 0.0)
        if weight >= 1 and (evidence.body_hits("invitation") or not asks_else):
            return Verdict("interview_invitation", shown_by(asked), 0.9)
    if fixed and (clocks or evidence.names_day) and _names_talk(evidence):
        return Verdict("interview_scheduled", shown_by(fixed), 0.6)
    return None


def _names_talk(evidence: Evidence) -> bool:
    return bool(evidence.says("job", "interview") or evidence.says("talked", "talk"))


def _only_offered(one: Sentence) -> bool:
    return one.asks and _OFFERS_TIME.search(one.plain) is not None


def _asks_when(evidence: Evidence) -> bool:
    return bool(evidence.says("invitation", "availability") or evidence.says("invitation", "a_time"))


def _a_choice(evidence: Evidence) -> bool:
    """Whether several times are offered to choose from."""
    return _asks_when(evidence) and sum(days_named(one.plain) for one in evidence.timed) >= 2


def _asked_to_move(evidence: Evidence) -> bool:
    """Whether what is answered asked for another time."""
    return evidence.message.is_reply and any(
        _STRONG_MOVE.search(hit.sentence.plain[hit.start : hit.end])
        for one in evidence.quoted
        for hit in BOOKS["moved"].hits(one)
    )
