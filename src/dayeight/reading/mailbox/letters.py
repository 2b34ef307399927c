"""What is kept of one message that may belong to an application: a light record, without its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as Day

from dayeight.reading.kinds.model import Contact, Kind, Talk
from dayeight.reading.people import CompanyVote, RoleVote
from dayeight.reading.promises import PromiseRead

OWN: frozenset[Kind] = frozenset({"own_thanks", "own_followup", "own_other"})
# Outside every application, and yet of an employer whose name is worth telling.
NAMED: frozenset[Kind] = frozenset({"recruiter_outreach", "account_notice"})
TIMED: frozenset[Kind] = frozenset({"interview_scheduled", "interview_rescheduled", "interview_cancelled"})
_NO_SUBJECT = re.compile(
    r"^\s*(?:(?:re|aw|fwd?|wg|fw|tr|sv|antw|res|rv|out of office|automatic reply)\s*(?:\[\d+\])?\s*:\s*)+",
    re.IGNORECASE,
)
NO_DATE = datetime(1, 1, 2, tzinfo=UTC)


@dataclass(slots=True, kw_only=True)
class Letter:
    """One message. `place` is where it stands in the input; `companies` and `roles` come surest first.

    `domain` is the other side's own domain ("" for free mail and services), `tenant` its label at a service,
    `addresses` the people's addresses, `numbers` requisition numbers, `named` the keys of all
    capitalised names in its text and of their parts. `company`, `role`, `agency` and
    `application` are filled in when the mailbox is put together.
    """

    place: int
    message_id: str
    seeker: str
    date: datetime | None
    subject: str
    before: tuple[str, ...]
    kind: Kind
    detail: str
    words: str
    confidence: float
    review: bool
    ats: str
    domain: str
    tenant: str
    sender: str
    companies: tuple[CompanyVote, ...]
    roles: tuple[RoleVote, ...]
    numbers: frozenset[str]
    named: frozenset[str]
    people: tuple[Contact, ...]
    talk: Talk | None
    promises: tuple[PromiseRead, ...]
    deadline: Day | None
    company: str = ""
    role: str = ""
    agency: str = ""
    application: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the candidate wrote it."""
        return self.kind in OWN

    @property
    def order(self) -> tuple[datetime, str, int]:
        """By date and identity, so that the order in which messages come does not matter."""
        return self.date or NO_DATE, self.message_id, 0 if self.message_id else self.place

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of the people it names."""
        return frozenset(who.email for who in self.people if who.email)


def bare_subject(subject: str) -> str:
    """A subject without what answering and passing on put before it, for comparing."""
    return " ".join(_NO_SUBJECT.sub("", subject).casefold().split())
