"""What kind of sender a mail comes from, by its address and the marks of its head."""

from __future__ import annotations

import re
from typing import Literal

from dayeight.reading.messages import Heading
from dayeight.reading.platforms import Does, platform_of

Sender = Literal["ats", "tests", "scheduling", "signing", "board", "list", "machine", "person"]

# What a service's mail is, by what the service does; others say nothing about a job.
_SENDERS: dict[Does, Sender] = {
    "ats": "ats",
    "assessment": "tests",
    "video_interview": "tests",
    "scheduling": "scheduling",
    "esign": "signing",
    "board": "board",
}
_MACHINE = re.compile(
    r"(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|notifications?|notify|system|mailer|mailer-daemon|postmaster"
    r"|auto(?:mated|reply)?|alerts?"
    r"|donotreply|rss\w*|feeds?|nobody|digest|lists?|support|privacy|security|accounts?|verify|members?|billing|updates?|news(?:letter)?)(?:$|[._+-])"
)
HIRING_LOCAL = re.compile(
    r"(?:^|[._+-])(?:careers?|jobs?|recruit\w*|talent\w*|hiring|hr|people|vacanc\w+|bewerbung|bewerbungen"
    r"|personal|candidat\w*"
    r"|applications?|applicants?|humanresources|human-resources|staffing|resourcing|interviews?|assessments?"
    r"|workforce|employment)(?:$|[._+-])"
)
HIRING_NAME = re.compile(
    r"\b(?:careers?|jobs|recruit\w+|talent|hiring|human resources|hr|people (?:team|ops|operations|& culture)"
    r"|staffing|resourcing|"
    r"headhunt\w*|assessments?|interviews?)\b",
    re.IGNORECASE,
)


def service(email: str) -> Sender | None:
    """The kind of service an address belongs to, None for any other domain."""
    platform = platform_of(email)
    return _SENDERS.get(platform.does) if platform is not None else None


def sender_of(heading: Heading) -> Sender:
    """What kind of sender a mail has."""
    known = service(heading.from_.email)
    if known is not None and not (known == "board" and not heading.is_bulk and "hit-reply" in heading.from_.email):
        return known
    if heading.is_bulk:
        return "list"
    if _MACHINE.search(heading.from_.email.partition("@")[0]):
        return "machine"
    return "person"


def sounds_like_hiring(heading: Heading) -> bool:
    """Whether the sender's name or address says that it hires: "careers@", "Talent Acquisition"."""
    local, _, domain = heading.from_.email.partition("@")
    return bool(
        HIRING_LOCAL.search(local)
        or HIRING_NAME.search(heading.from_.name)
        or HIRING_LOCAL.search(domain.partition(".")[0])
    )
