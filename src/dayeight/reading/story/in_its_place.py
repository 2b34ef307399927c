"""What a mail of the employer's was, by what else it tells: its kind is read from its words alone."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind
from dayeight.reading.story.told import Told

_SETTLES: frozenset[Kind] = frozenset({"interview_scheduled", "interview_rescheduled"})
_OF_TALK_BEFORE: frozenset[Kind] = frozenset({"interview_invitation", "assessment", "info_request"})
# What a friend never sends.
_OF_EMPLOYERS: frozenset[Kind] = frozenset(
    {"rejection", "interview_scheduled", "interview_rescheduled", "interview_cancelled"}
)
# As what the word of one who works there may be read.
_LIKE_A_FRIENDS: frozenset[Kind] = frozenset({"interview_invitation", "status_update", "application_received"})


def kind_in_place(told: Told, *, of_person: bool, promises: bool, agent: bool, pending: bool) -> Kind:
    """The kind of a mail: `of_person`, if somebody of theirs wrote it, `promises`, if it makes any; `agent` wrote it.

    `pending`: a talk is arranged.
    """
    kind = told.read.kind
    if kind in _SETTLES and told.read.talk is None and promises:
        return "decision_promised"  # no time is named: what it promises is what it is about
    if kind in _OF_TALK_BEFORE and told.proposed is None and told.read.deadline is None and "went" in told.marks:
        return "status_update"  # who asks how it went speaks of the talk that was
    if kind == "interview_cancelled" and told.read.talk is None and not pending:
        return "status_update"  # there is nothing to call off
    if kind == "offer" and agent and "offers" not in told.marks and told.read.deadline is None:
        return "status_update"  # an agent reports that they liked somebody
    if kind == "unrelated" and told.proposed is not None and of_person and not promises:
        return "interview_invitation"  # somebody of theirs names a time to come
    return kind


def is_of_referrer(told: Told, *, private: bool, agent: bool, met: bool) -> bool:
    """Whether somebody writes who spoke for the candidate: a friend, or one who works there (`private`: neither side).

    `met`: a talk was arranged or held; from then on "I passed your name on" is the employer's own business.
    """
    if told.machine or agent or "referred" not in told.marks:
        return False
    vouches = "vouches" in told.marks
    if private:
        return told.read.kind not in _OF_EMPLOYERS or (told.read.kind == "rejection" and vouches)
    if "for_client" in told.marks:
        return False
    if told.read.kind == "unrelated":
        return vouches or not met
    return vouches and not met and told.read.kind in _LIKE_A_FRIENDS and told.proposed is None
