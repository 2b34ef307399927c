"""Which service sent a message for an employer, and whether an address is a person's, an employer's, or nobody's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple, cast

from dayeight.reading.platform_table import TABLE

Does = Literal["ats", "assessment", "video_interview", "scheduling", "esign", "screening", "board", "meeting", "code"]


class Platform(NamedTuple):
    """A service that sends for others: its name, what it does, and the domain it was known by."""

    name: str
    does: Does
    domain: str


_BY_DOMAIN = {
    domain: Platform(name, cast(Does, does), domain)
    for does, name, *domains in (line.split() for line in TABLE.strip().splitlines())
    for domain in domains
}
_FREE = re.compile(
    r"(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|gmx|web|t-online|freenet|proton"
    r"|protonmail|pm|aol|mail|posteo|fastmail|hey|zoho|yandex|orange|free|laposte|wanadoo"
    r"|btinternet|sky|comcast|verizon"
    r"|bigpond|rediffmail)\.[a-z]{2,5}(?:\.[a-z]{2})?$"
)
# Domains reserved for examples are private people's, unless a name stands before them.
_RESERVED = re.compile(r"^example\.[a-z]{2,5}(?:\.[a-z]{2})?$")
_MACHINE = re.compile(
    r"(?:^|[-_.+])(?:no|do-?not|donot|non?|n[aã]o)[-_.]?(?:reply|repl|respond(?:er|a|e)|repondre|antworten)"
    r"|noreply|notif(?:y|ications?)\b"
    r"|mailer|postmaster|bounce|^(?:auto|system|alerts?|updates?|automated|robot|workflow|messages?|dse)(?:[-_.+\d]|$)"
    r"|autoreply",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"^(?:[\w-]*[-_.])?(?:careers?|jobs?|recruit(?:ing|ment|er|ers)?|talent(?:acquisition"
    r"|team)?|hr|hiring|people(?:team|ops)?"
    r"|human-?resources|apply|applications?|candidates?|bewerbung(?:en)?|karriere|personal(?:abteilung)?|rh|rrhh|recrutement"
    r"|carrieres?|empleo|seleccion|office|info|team|hello|kontakt|contact|admin|support|vacatures|rekrutacja)"
    r"(?:[-_.+\d][\w.-]*)?$",
    re.IGNORECASE,
)
_SECOND_LEVEL = frozenset({"co", "com", "ac", "gov", "org", "net", "edu", "gob", "nhs", "sch"})
_NO_TENANT = re.compile(r"^(?:invalidemail|mail|email|e|m|us|eu|app|talent|hire|candidates|mg|mg-eu|send|notify)$")


@lru_cache(maxsize=4096)
def platform_of(email: str) -> Platform | None:
    """The service whose domain an address has, None for everybody else's."""
    labels = email.rpartition("@")[2].lower().split(".")
    for count in range(min(len(labels), 5), 1, -1):
        found = _BY_DOMAIN.get(".".join(labels[-count:]))
        if found is not None:
            return found
    return None


def is_free(email: str) -> bool:
    """Whether an address is one of free or private mail, which says nothing about an employer."""
    domain = email.rpartition("@")[2].lower()
    return bool(_FREE.search(domain) or _RESERVED.match(domain))


def is_machine(email: str) -> bool:
    """Whether nobody reads what is sent to an address."""
    return bool(_MACHINE.search(email.partition("@")[0]))


def is_desk(email: str) -> bool:
    """Whether an address is a desk's (careers@, hr@), not a person's."""
    return bool(_DESK.match(email.partition("@")[0]))


@lru_cache(maxsize=4096)
def employer_domain(email: str) -> str:
    """The registered domain of an organisation's own address ("acme.co.uk" of a@mail.acme.co.uk), else ""."""
    domain = email.rpartition("@")[2].lower().strip(".")
    if "." not in domain or platform_of(email) or is_free(email):
        return ""
    labels = domain.split(".")
    count = 3 if len(labels) >= 3 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-count:])


def domain_label(domain: str) -> str:
    """The name in a registered domain: "acme" of "acme.co.uk"."""
    return domain.partition(".")[0]


@lru_cache(maxsize=4096)
def tenant_of(email: str) -> str:
    """The employer's own label in an address of a service (acme@myworkday.com, jobs@acme.recruitee.com), else ""."""
    platform = platform_of(email)
    if platform is None:
        return ""
    local, _, domain = email.lower().partition("@")
    before = domain.removesuffix(platform.domain).strip(".").split(".")
    for label in reversed(before):
        if label and not _NO_TENANT.match(label):
            return label
    base = re.sub(r"[-_.]\d+$", "", re.split(r"[+]", local)[0])
    if (
        is_machine(base)
        or (is_machine(local) and base == local)
        or is_desk(base)
        or not re.match(r"[a-z][a-z0-9_.-]{2,}$", base)
    ):
        return ""
    return base
