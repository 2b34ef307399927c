"""Which messages of a mailbox need be read at all, from a quick look at their bytes: most have nothing to do with jobs.

A mailbox of fifty thousand messages holds a thousand about applications. The look costs a fraction of parsing; where it is
unsure, the message is read.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from dayeight.reading.kinds import may_matter
from dayeight.reading.mailbox.owners import OwnerCount
from dayeight.reading.messages import Message, read_heading
from dayeight.reading.people import employer_domain, platform_of, tenant_of
from dayeight.reading.people.names import without_desk
from dayeight.reading.people.platforms import domain_label, is_desk

_BODY_REACH = 16_000
_FIELDS = re.compile(rb"\n([FfTtDdXxMmIiSsLlPpRrCc][\w-]{1,25})[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)")
_EMAIL = re.compile(rb"[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+")
_ID = re.compile(rb"<[^<>\s]{1,900}>")
_NAME = re.compile(rb'^\s*"?([^"<>@,;:\\=]{3,60}?)"?\s*<')
# Few words, and no mail about an application is without all of them; each costs a search over every body.
_WORDS = (
    b"interview", b"applicat", b"applied", b"applying", b"position", b"candida", b"recruit", b"hiring", b" role", b"bewerb", b"vacanc",
    b"resume", b"entretien", b"entrevista", b" job", b"assessment", b"shortlist", b"your profile", b"notice period", b"salary", b"case study",
    b"new colleague", b"checking in", b" your cv",
)  # fmt: skip
_CODED = (b"base64", b"utf-16", b"utf-7")
_DECIDING = (b"from", b"subject", b"list-id", b"list-unsubscribe", b"precedence")
_BULK = (b"bulk", b"list", b"junk")


class Glance(NamedTuple):
    """What is kept of a message that is passed by: its identity, and by whom and to whom it was, to find it again."""

    message_id: str
    addresses: tuple[bytes, ...]
    answers: bytes


class Sides:
    """The other sides of applications: their domains or addresses, the names that services send for, and their threads."""

    def __init__(self) -> None:
        """None are known."""
        self.addresses: set[str] = set()
        self.labels: set[str] = set()
        self.threads: set[str] = set()
        self._found: dict[str, bool] = {}

    def add(self, message: Message, own: Collection[str]) -> None:
        """Takes in the other side of a message that belongs to an application."""
        if message.message_id:
            self.threads.add(message.message_id)
        people = (*message.to, *message.cc) if message.from_.email in own else (message.from_, *message.reply_to)
        for who in people:
            if who.email in own:
                continue
            if platform_of(who.email):
                self.labels |= {re.sub(r"[\W_]", "", name.casefold()) for name in (tenant_of(who.email), without_desk(who.name)) if len(name) > 3}
            else:
                self.addresses.add(employer_domain(who.email) or who.email)

    def holds(self, email: str) -> bool:
        """Whether an address is of one of the sides: colleagues are one side."""
        if email not in self._found:
            domain = employer_domain(email)
            self._found[email] = (domain or email) in self.addresses or domain_label(domain).replace("-", "") in self.labels
        return self._found[email]


class Sieve:
    """Looks at messages one by one; counts whose mailbox it is, and keeps a glance of each that is passed by."""

    def __init__(self) -> None:
        """Nothing was looked at."""
        self.counts = OwnerCount()
        self.passed_by: dict[int, Glance] = {}
        self.count = 0

    def look(self, raw: bytes) -> bool:
        """Whether a message must be read. If not, `passed_by` has its glance under its number."""
        place, self.count = self.count, self.count + 1
        end = _head_end(raw)
        fields: dict[bytes, bytes] = {}
        delivered: list[bytes] = []
        for name, value in _FIELDS.findall(b"\n" + raw[:end]):
            name = name.lower()
            if name in (b"delivered-to", b"x-original-to", b"envelope-to"):
                delivered += _EMAIL.findall(value)
            else:
                fields.setdefault(name, value)
        sender = _addresses(fields.get(b"from", b""))
        to = _addresses(fields.get(b"to", b""))
        self._count(fields, delivered, sender, to)
        if not sender or not fields.get(b"message-id") or self._must_read(raw, end, fields):
            return True
        ids = _ID.findall(fields[b"message-id"])
        answered = _ID.findall(fields.get(b"in-reply-to", b""))
        message_id = ids[0].decode("ascii", "replace") if ids else ""
        self.passed_by[place] = Glance(message_id, () if self._is_bulk(fields) else (*sender, *to[:3]), answered[0] if answered else b"")
        return False

    def second_thoughts(self, sides: Sides) -> set[int]:
        """The numbers of messages passed by that are of the other sides or in the threads of applications.

        "Wednesday works, thank you" holds no word about jobs, and is still part of an application.
        """
        answered = {name.encode("ascii", "replace") for name in sides.threads}
        return {
            place for place, glance in self.passed_by.items()
            if glance.answers in answered or any(sides.holds(email.decode("ascii", "replace")) for email in glance.addresses)
        }  # fmt: skip

    def _count(self, fields: dict[bytes, bytes], delivered: list[bytes], sender: list[bytes], to: list[bytes]) -> None:
        counts = self.counts
        for email in dict.fromkeys(delivered):
            counts.delivered[email.lower().decode("ascii", "replace")] += 1
        for email in sender[:1]:
            counts.wrote[email.decode("ascii", "replace")] += 1
        if len(to) <= 3:
            for email in to:
                counts.got[email.decode("ascii", "replace")] += 1

    def _is_bulk(self, fields: dict[bytes, bytes]) -> bool:
        return b"list-id" in fields or b"list-unsubscribe" in fields or fields.get(b"precedence", b"").lower() in _BULK

    def _must_read(self, raw: bytes, end: int, fields: dict[bytes, bytes]) -> bool:
        if b"x-gmail-labels" in fields and b"sent" in fields[b"x-gmail-labels"].lower():
            return True
        if self._is_bulk(fields):
            few = b"".join(b"%b: %b\n" % (name, fields[name]) for name in _DECIDING if name in fields)
            return may_matter(read_heading(few), ())
        subject = fields.get(b"subject", b"").lower()
        sender = _addresses(fields[b"from"])[0].decode("ascii", "replace")
        coding = fields.get(b"content-transfer-encoding", b"").lower()
        if b"=?" in subject or b"base64" in coding or platform_of(sender) or is_desk(sender):
            return True
        text = b"%b\n%b" % (subject, raw[end : end + _BODY_REACH].lower())
        if any(word in text for word in _CODED):
            return True
        if b"=\n" in text or b"=\r\n" in text:
            text = text.replace(b"=\r\n", b"").replace(b"=\n", b"")
        return any(word in text for word in _WORDS)


def _addresses(value: bytes) -> list[bytes]:
    return [email.lower() for email in _EMAIL.findall(value)] if b"@" in value else []


def _head_end(raw: bytes) -> int:
    blank = raw.find(b"\n\n")
    dos = raw.find(b"\n\r\n", 0, blank if blank >= 0 else len(raw))
    return dos if dos >= 0 else blank if blank >= 0 else len(raw)
