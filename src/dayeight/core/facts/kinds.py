"""Every kind of fact that the plan rests on (the table of formats, section 3, and what a journal needs beside it)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from dayeight.core.facts.base import Fact

Part = Literal["hiring_manager", "recruiter", "interviewer", "agent", "referrer", "contact"]
Stage = Literal["screen", "first", "later", "final", "informational"]
Sector = Literal["hourly", "hospitality", "healthcare", "academia", "government", "startup", "residency"]
Size = Literal["small", "large"]
Leave = Literal["linkedin", "phone", "check_in"]
Promised_ = Literal["decision", "next_round", "update", "scheduling", "reply"]
Strength = Literal["firm", "soft", "vague"]
Channel = Literal["email", "phone", "linkedin", "in_person", "card", "portal", "text"]
Meaning = Literal["more_time", "next_round", "question", "warm", "form", "auto"]
Never = Literal["phone", "email", "thank_you", "linkedin", "any"]
Wanted = Literal["assessment", "documents", "references", "availability", "answer"]
Change = Literal[
    "closed", "reopened", "reposted", "edited", "upgraded", "positions_added", "similar_opening",
    "deadline_moved", "board_moved", "board_growing", "board_shrinking",
]  # fmt: skip
NewsKind = Literal["funding", "layoffs", "freeze", "new_head", "office", "product", "hired_left"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate(Fact):
    """Who is looking for work; a later one replaces an earlier one."""

    kind: ClassVar[str] = "candidate"

    name: str = ""
    emails: tuple[str, ...] = ()
    phone: str | None = None
    signature: str | None = None
    country: str | None = None
    timezone: str = "UTC"
    linkedin: Literal["free", "premium"] = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Fact):
    """An application and its employer's place; a later one replaces an earlier one's details.

    `country` is an ISO 3166 code, `region` an ISO 3166-2 code, `timezone` an IANA name: the employer's.
    """

    kind: ClassVar[str] = "opened"

    company: str
    role: str = ""
    country: str | None = None
    region: str | None = None
    timezone: str = "UTC"
    sector: Sector | None = None
    size: Size | None = None
    posting: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Fact):
    """A person of an application, by an id that is unique there; a later one replaces an earlier one's details.

    People stand in the order of `at`, then `order`: the rules often mean "the first recruiter".
    """

    kind: ClassVar[str] = "person"

    person: str
    name: str
    part: Part = "interviewer"
    email: str | None = None
    phone: str | None = None
    title: str | None = None
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(Fact):
    """The candidate applied."""

    kind: ClassVar[str] = "applied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred(Fact):
    """A person referred or introduced the candidate."""

    kind: ClassVar[str] = "referred"

    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled(Fact):
    """An interview was arranged; `by` wrote the invitation."""

    kind: ClassVar[str] = "scheduled"

    start: datetime
    stage: Stage = "first"
    people: tuple[str, ...] = ()
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Fact):
    """The interview of that start was called off (None: the latest one)."""

    kind: ClassVar[str] = "cancelled"

    by: str | None = None
    start: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested(Fact):
    """The employer asked the candidate for something."""

    kind: ClassVar[str] = "requested"

    by: str | None = None
    what: Wanted
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """The candidate's free notes of a talk, with one person or (None) in general."""

    person: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Interviewed(Fact):
    """An interview took place and ended at `at`.

    `leave` is what was agreed to in the talk; `decides` the moment at which they said they decide.
    """

    kind: ClassVar[str] = "interviewed"

    stage: Stage = "first"
    people: tuple[str, ...] = ()
    leave: tuple[Leave, ...] = ()
    decides: datetime | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised(Fact):
    """The employer said when it would answer; a later one replaces an earlier one."""

    kind: ClassVar[str] = "promised"

    by: str | None = None
    what: Promised_ = "decision"
    due: date | None = None
    earliest: date | None = None
    strength: Strength = "firm"
    quote: str = ""
    silence_means_no: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Fact):
    """Words of the employer that were not read yet; reading turns them into promises."""

    kind: ClassVar[str] = "said"

    by: str | None = None
    channel: Channel = "email"
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instructed(Fact):
    """The employer asked not to do something; it binds for the whole company and for good (D50)."""

    kind: ClassVar[str] = "instructed"

    by: str | None = None
    never: tuple[Never, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(Fact):
    """The candidate wrote or called; `rule` is None for a message by hand."""

    kind: ClassVar[str] = "sent"

    rule: str | None = None
    to: tuple[str, ...] = ()
    channel: Channel = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(Fact):
    """An answer that is no outcome."""

    kind: ClassVar[str] = "received"

    from_: str | None = None
    meaning: Meaning = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected(Fact):
    """An explicit no."""

    kind: ClassVar[str] = "rejected"

    by: str | None = None
    warm: bool = False
    no_reply: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered(Fact):
    """This employer made an offer."""

    kind: ClassVar[str] = "offered"

    deadline: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedElsewhere(Fact):
    """Another employer made an offer."""

    kind: ClassVar[str] = "offered_elsewhere"

    deadline: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted(Fact):
    """The candidate accepted this employer's offer."""

    kind: ClassVar[str] = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedElsewhere(Fact):
    """The candidate accepted another employer's offer."""

    kind: ClassVar[str] = "accepted_elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrew(Fact):
    """The candidate withdrew."""

    kind: ClassVar[str] = "withdrew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting(Fact):
    """What the watch saw of the posting."""

    kind: ClassVar[str] = "posting"

    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class News(Fact):
    """What became known of the company."""

    kind: ClassVar[str] = "news"

    what: NewsKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved(Fact):
    """A contact changed employer."""

    kind: ClassVar[str] = "moved"

    person: str
    company: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled(Fact):
    """The candidate dismissed the open steps of one rule."""

    kind: ClassVar[str] = "settled"

    for_: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen(Fact):
    """The candidate chose a number or a custom of the playbook (`core.playbook.choices`); a later one replaces it."""

    kind: ClassVar[str] = "chosen"

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retracted(Fact):
    """A fact is taken back: it no longer counts, and stays readable in the history.

    Undoing a retraction is retracting it.
    """

    kind: ClassVar[str] = "retracted"

    fact: str
    why: str = ""


KINDS: dict[str, type[Fact]] = {
    cls.kind: cls
    for cls in (
        Candidate, Opened, Person, Applied, Referred, Scheduled, Cancelled, Requested, Interviewed, Promised, Said,
        Instructed, Sent, Received, Rejected, Offered, OfferedElsewhere, Accepted, AcceptedElsewhere, Withdrew,
        Posting, News, Moved, Settled, Chosen, Retracted,
    )
}  # fmt: skip
