"""What one mail means: its kind, who it is from, which employer and role, a time that was settled, what is promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from dayeight.reading.promises import PromiseRead

Kind = Literal[
    "application_received",
    "interview_invitation",
    "interview_scheduled",
    "interview_rescheduled",
    "interview_cancelled",
    "assessment",
    "status_update",
    "decision_promised",
    "info_request",
    "offer",
    "rejection",
    "own_thanks",
    "own_followup",
    "own_other",
    "recruiter_outreach",
    "job_alert",
    "newsletter",
    "account_notice",
    "unrelated",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
OUTSIDE: frozenset[Kind] = frozenset({"recruiter_outreach", "job_alert", "newsletter", "account_notice", "unrelated"})
"""The kinds of mail that belong to no application."""

Modality = Literal["video", "phone", "onsite"]


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody at the employer or agency, as a message names them; "" where it does not give a part."""

    name: str
    email: str
    title: str


@dataclass(frozen=True, slots=True)
class Talk:
    """The time of an interview that a message settles, moves or calls off.

    `start` and `end` are aware where the message names a zone or offset, else naive wall clock; `timezone` is the IANA
    name of the zone, None where none is named. `uid` is the calendar's identity of it, "" without one.
    """

    start: datetime
    end: datetime | None
    timezone: str | None
    modality: Modality | None
    uid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailRead:
    """What one message means.

    `company`, `role`, `agency` ("" where unknown) as the message or its thread names them; `agency` where the sender is
    an agency and `company` its client. `words` are the exact words of the message that show the kind ("" where it shows
    in the head alone). `confidence` is between 0 and 1. `review`: a person should confirm it. `deadline` is the day by
    which the candidate is asked to act (assessment, documents, an offer's answer). `detail` is why a no was given,
    in the words of the labelling guideline. `application` is the same for all messages of one application, else "".
    """

    message_id: str
    kind: Kind
    company: str
    role: str
    agency: str
    people: tuple[Contact, ...]
    ats: str
    talk: Talk | None
    promises: tuple[PromiseRead, ...]
    deadline: date | None
    detail: str
    words: str
    confidence: float
    review: bool
    application: str
