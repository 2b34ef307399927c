"""Which of the nineteen kinds a message is, the words that show it, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from dayeight.reading.kinds.dated import dated_answer
from dayeight.reading.kinds.evidence import Evidence, phrasebook
from dayeight.reading.kinds.lexicon.reasons import REASONS
from dayeight.reading.kinds.model import OUTSIDE, Kind
from dayeight.reading.kinds.outside_mail import outside_kind
from dayeight.reading.kinds.own_mail import own_kind
from dayeight.reading.kinds.phrases import Cue
from dayeight.reading.kinds.talks_told import talk_kind
from dayeight.reading.kinds.times import has_clock, has_day
from dayeight.reading.kinds.verdict import SURE_ENOUGH, Verdict, shown_by
from dayeight.reading.kinds.weighing import weighed
from dayeight.reading.messages import Message

_REASONS = phrasebook(tuple(Cue(name, 1.0, "", "", phrases, True) for name, phrases in REASONS))
_AWAY = re.compile(
    r"\b(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|abwesen|away from (?:my"
    r"|the) (?:desk|office|mail)"
    r"|on (?:annual |parental |maternity |sick )?leave (?:until|from|and)|no access to (?:my )?(?:e-?)?mail"
    r"|limited access to (?:my )?(?:e-?)?mail)",
    re.IGNORECASE,
)
_MAY = re.compile(r" (?:may|might) (?:[^ ]+ ){0,6}$")


@dataclass(frozen=True, slots=True)
class Judged:
    """What one message is.

    `detail` is why a rejection was given, in the guideline's words, else "". `words` is the exact run of the message
    that shows the kind, "" where its head alone does. `confidence` is between 0 and 1; `review`: a person should
    confirm it.
    """

    kind: Kind
    detail: str
    words: str
    confidence: float
    review: bool


def kind_of(message: Message, own: Collection[str], *, earlier: Sequence[Kind] = (), known: bool = False) -> Judged:
    """The kind of a message.

    `own` are the candidate's addresses in lower case. `earlier` are the kinds of what came before in its thread or
    application, oldest first; `known` says that the sender is known to be an employer's. Both help where the message
    itself says little, which answers often do: hand them in wherever there is something.
    """
    evidence = Evidence(message, own)
    known = known or any(kind not in OUTSIDE for kind in earlier)
    verdict = _plainly(evidence, known)
    if verdict is None:
        verdict = weighed(evidence, by_phrases(evidence, earlier, known), earlier, known)
    detail = _reason(evidence) if verdict.kind == "rejection" else ""
    words = verdict.shown.raw if verdict.shown and verdict.shown is not evidence.subject else ""
    return Judged(verdict.kind, detail, words, verdict.confidence, verdict.confidence < SURE_ENOUGH)


def _plainly(evidence: Evidence, known: bool) -> Verdict | None:
    """What needs no weighing, since no word in it is about an application: reports, absences, a stranger's letter."""
    if evidence.is_mine:
        return None
    if evidence.message.is_report or _is_away(evidence) or (not known and evidence.passed_on_by_a_friend):
        return Verdict("unrelated", None, 0.9)
    return Verdict("unrelated", None, 0.9) if not known and evidence.plainly_other else None


def by_phrases(evidence: Evidence, earlier: Sequence[Kind], known: bool) -> Verdict:
    """The reading by the phrases of the lexicon alone, one sign among those that are weighed."""
    if evidence.is_mine:
        return own_kind(evidence)
    stranger = not (known or evidence.hires or evidence.sender in ("ats", "tests", "signing", "scheduling"))
    job = evidence.job + (2.0 if known else 0.0)
    hope = job + max(_OWN_WEIGHT.values())
    verdict = _application_kind(evidence, earlier, known) if hope >= 0.5 and evidence.other < max(hope, 1.0) else None
    outside = outside_kind(evidence, known, verdict)
    if outside:
        return outside
    if verdict is None:
        return Verdict("unrelated", None, 0.8 if job < 1 else 0.5)
    job += 0.0 if stranger and evidence.to_many else _OWN_WEIGHT.get(verdict.kind, 0.0)
    if job < _needed(evidence, verdict.kind, stranger) or evidence.other >= max(job, 1.0):
        near = job >= 0.5 and evidence.other < job + 0.5 and len(evidence.text) < 1_500 and not evidence.to_many
        return Verdict("unrelated", None, 0.5 if near else 0.8)
    doubt = min(1.0, 0.75 + 0.1 * (job - evidence.other))
    confidence = verdict.confidence * doubt * 0.9 ** _rivals(evidence, verdict.kind)
    if verdict.kind == "rejection" and evidence.other >= 1:  # a landlord refuses in the same words
        confidence = min(confidence, 0.5)
    return verdict._replace(confidence=confidence)


_FAMILIES = {
    "rejection": "rejection", "offer": "offer", "assessment": "assessment", "info": "info_request", "invitation":
    "interview", "fixed": "interview",
    "called_off": "interview", "moved": "interview",
}  # fmt: skip


def _rivals(evidence: Evidence, kind: Kind) -> int:
    """How many other things that would decide the matter are said in it as well."""
    found = {family for book, family in _FAMILIES.items() if evidence.score(book) >= 1}
    return min(3, len([family for family in found if not kind.startswith(family)]))


def _needed(evidence: Evidence, kind: Kind, stranger: bool) -> float:
    """How much must speak for a search: little from a person who writes briefly, much in a long letter to many."""
    if stranger and evidence.to_many:
        return 1.5 if evidence.speaks_of_application else 4.0
    long = len(evidence.text) / 1_500
    if stranger and not evidence.names_job:
        return (
            0.5
            if (kind not in ("offer", "rejection") or evidence.hits("job") or evidence.hits("received"))
            and evidence.sender == "person"
            and not evidence.other
            and long < 0.5
            else 1.5
        )
    if evidence.sender == "person" and not evidence.other:
        return 0.5 * max(1.0, long)
    return max(1.0, long)


# How far a kind itself speaks for a search: few but employers set a take-home exercise.
_OWN_WEIGHT = {
    "rejection": 0.4, "offer": 0.5, "assessment": 0.5, "info_request": 0.4, "interview_invitation": 0.3,
    "interview_scheduled": 0.3, "interview_rescheduled": 0.3, "interview_cancelled": 0.3, "decision_promised":
    0.3, "status_update": 0.3, "application_received": 0.2,
}  # fmt: skip


def _is_away(evidence: Evidence) -> bool:
    message = evidence.message
    return bool(_AWAY.search(message.subject) or (message.is_auto_reply and _AWAY.search(message.new_text)))


def _application_kind(evidence: Evidence, earlier: Sequence[Kind], known: bool) -> Verdict | None:
    reserve = evidence.says("status", "reserve")
    if reserve:
        return Verdict("status_update", reserve.sentence, 0.85)
    rejection = _rejection(evidence)
    if rejection:
        return rejection
    offer = evidence.score("offer")
    if offer >= 1:
        return Verdict("offer", shown_by(evidence.hits("offer")), 0.85)
    talk = talk_kind(evidence, known)
    if talk:
        return talk
    if evidence.score("assessment", cap=2) >= 1:
        return Verdict("assessment", shown_by(evidence.hits("assessment")), 0.85)
    if evidence.score("info") >= 1:
        return Verdict("info_request", shown_by(evidence.hits("info")), 0.8)
    promised = dated_answer(evidence, known)
    if promised:
        return promised
    received = evidence.score("received")
    status = evidence.score("status")
    came_in = evidence.says("received", "received")
    if evidence.says("status", "changed") or (status >= 1 and not came_in and not (received and status < 2)):
        return Verdict("status_update", shown_by(evidence.hits("status")), 0.8)
    if received >= 1:
        return Verdict("application_received", shown_by(evidence.hits("received")), 0.85)
    if status >= 1:
        return Verdict("status_update", shown_by(evidence.hits("status")), 0.6)
    return _by_course(evidence, earlier) if known else _by_tone(evidence)


def _by_course(evidence: Evidence, earlier: Sequence[Kind]) -> Verdict | None:
    """What an employer who is known most likely says, where no phrase is known: a day and an hour are a talk."""
    timed = [one for one in evidence.body if has_clock(one.plain) and has_day(one.plain)]
    if timed:
        moved = any(kind in ("interview_scheduled", "interview_rescheduled") for kind in earlier[-3:])
        return Verdict("interview_rescheduled" if moved else "interview_scheduled", timed[0], 0.5)
    return _by_tone(evidence) or Verdict("status_update", None, 0.35)


def _by_tone(evidence: Evidence) -> Verdict | None:
    """Where no phrase is known: regret about the application is a rejection to be confirmed, the rest is news."""
    if evidence.job < 2 or evidence.to_many or evidence.other >= 1:
        return None
    soft = [hit for hit in evidence.hits("rejection") if hit.cue.says in ("softly", "on_hold", "on_file", "farewell")]
    if evidence.score("rejection", cap=2) >= 0.7 and any(
        " not " in one.plain or " unable " in one.plain for one in evidence.body
    ):
        return Verdict("rejection", shown_by(soft), 0.45)
    return Verdict("status_update", None, 0.4)


def _rejection(evidence: Evidence) -> Verdict | None:
    hits = [
        hit
        for hit in evidence.hits("rejection")
        if not hit.sentence.asks and not _MAY.search(hit.sentence.plain[: hit.end])
    ]
    score = sum(hit.cue.weight for hit in hits)
    hard = max((hit.cue.weight for hit in hits), default=0.0)
    still = evidence.says("status", "still_open") or evidence.says("received", "received")
    if score < 0.9 or hard < 0.5 or (hard < 0.9 and still and score < 1.8):
        return None
    return Verdict("rejection", shown_by(hits), min(0.95, 0.5 + 0.25 * score) if hard >= 0.9 else 0.55)


def _reason(evidence: Evidence) -> str:
    said = {hit.cue.says for one in evidence.body for hit in _REASONS.hits(one)}
    return next((reason for reason, _ in REASONS if reason in said), "not_selected")
