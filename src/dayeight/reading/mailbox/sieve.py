"""Which messages of a mailbox need be read at all, from a quick look at their bytes: most have nothing to do with jobs.

A mailbox of fifty thousand messages holds a thousand about applications. The look costs a fraction of parsing; where
it is unsure, the message is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from dayeight.reading.kinds import may_matter
from dayeight.reading.kinds.senders import HIRING_LOCAL
from dayeight.reading.mailbox.owners import OwnerCount
from dayeight.reading.messages import NOBODY, Heading, Message
from dayeight.reading.messages.charsets import decode
from dayeight.reading.messages.headers import addresses, from_base64, words
from dayeight.reading.people import employer_domain, platform_of, tenant_of
from dayeight.reading.people.names import abbreviates, without_desk
from dayeight.reading.people.title_words import head_in
from dayeight.reading.platforms import domain_label

WHOLE = 2_000  # messages that are read in a few seconds
_BODY_REACH = 8_000
_FIELDS = re.compile(
    rb"\n((?:[FfTtDdMmIiSsLlPp]|[XxCcEe](?=[-OoNn]))[\w-]{1,25})[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)"
)
_EMAIL = re.compile(rb"[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+")
_ID = re.compile(rb"<[^<>\s]{1,900}>")
_NAME = re.compile(rb'^\s*"?([^"<>@,;:\\=]{3,60}?)"?\s*<')
# One of the first, or three of the second, and the message is read. Each word costs a search over every body.
_STRONG = (
    b"interview",  b"candida", b"recruit", b"hiring", b"bewerb", b"vacanc", b"shortlist", b"entretien",
    b"entrevista", b"notice period", b"your profile", b"your cv", b"case study", b" role ", b"this role", b"the role",
)  # fmt: skip
_WEAK = (
    b"position", b" job", b"applied", b"applying", b"resume", b"salary", b"checking in", b"next step", b"availab",
    b"the team", b"thank you for", b"manager", b"engineer", b"schedul", b"meet",
)  # fmt: skip
_WEAK_ENOUGH = 3
_BUSY = 100  # messages from one address: no recruiter writes so many
_CROWD = 15  # people who write from one domain: more are no one employer's
_CODED_TEXT = re.compile(
    rb"content-type:\s*text/[^\n]{0,200}(?:\n[^\n]{1,200}){0,3}base64|base64(?:\n[^\n]{1,200}){0,3}\ncontent-type:\s*text/"
)
_APPLICATION = re.compile(rb"applicat(?!ion/)")
_BULK = (b"bulk", b"list", b"junk")


class Glance(NamedTuple):
    """What is kept of a message that is passed by: its identity, and by whom and to whom it was, to find it again."""

    message_id: str
    addresses: tuple[bytes, ...]
    answers: bytes


class Sides:
    """The other sides of applications: their domains or addresses, names that services send for, and their threads."""

    def __init__(self, senders: Counter[str], own: Collection[str]) -> None:
        """`senders` counts the messages by address, `own` are the owners'; no side is known yet."""
        self.addresses: set[str] = set()
        self.names: dict[str, set[str]] = {}
        self.threads: set[str] = set()
        self._found: dict[str, bool] = {}
        people = Counter(employer_domain(email) for email in senders)
        self.crowded = {domain for domain, count in people.items() if count > _CROWD}
        self.crowded |= {employer_domain(email) for email in own}
        self._busy = {email for email, count in senders.items() if count > _BUSY}

    def add(self, message: Message, own: Collection[str]) -> None:
        """Takes in the other side of a message that belongs to an application."""
        if message.message_id:
            self.threads.add(message.message_id)
        people = (*message.to, *message.cc) if message.from_.email in own else (message.from_, *message.reply_to)
        for who in people:
            if who.email in own:
                continue
            if platform_of(who.email):
                for name in (tenant_of(who.email), without_desk(who.name)):
                    self.names.setdefault(name.casefold()[:3], set()).add(name)
            else:
                domain = employer_domain(who.email)
                self.addresses.add(who.email if domain in self.crowded else domain or who.email)

    def holds(self, email: str) -> bool:
        """Whether an address is of one of the sides: colleagues are one side, a crowd at one domain is not."""
        if email not in self._found:
            domain = employer_domain(email)
            label = domain_label(domain)
            self._found[email] = email not in self._busy and (
                email in self.addresses
                or domain in self.addresses
                or (
                    len(label) > 3
                    and any(abbreviates(label, name) for name in self.names.get(label[:3], ()) if len(name) > 3)
                )
            )
        return self._found[email]


class Sieve:
    """Looks at messages one by one; counts whose mailbox it is, and keeps a glance of each that is passed by."""

    def __init__(self, whole: int = WHOLE) -> None:
        """Nothing was looked at. A mailbox of up to `whole` messages is read whole in the end."""
        self._whole = whole
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
        if self._is_bulk(fields):
            self.passed_by[place] = Glance(message_id, (), b"")
        else:
            self.passed_by[place] = Glance(message_id, (*sender, *to[:3]), answered[0] if answered else b"")
        return False

    def second_thoughts(self, sides: Sides, own: Collection[str]) -> set[int]:
        """The numbers of messages passed by that are of the other sides or in the threads of applications, or part of
        an exchange with somebody at an organisation to whom the owner wrote.

        "Wednesday works, thank you" holds no word about jobs, and is still part of an application. Of a small mailbox
        it is all.
        """
        if self.count <= self._whole:
            return set(self.passed_by)
        answered = {name.encode("ascii", "replace") for name in sides.threads}
        theirs = {email.encode() for email in own}
        partners = {
            domain
            for glance in self.passed_by.values()
            if glance.addresses and glance.addresses[0] in theirs
            for email in glance.addresses[1:]
            if (domain := employer_domain(email.decode("ascii", "replace"))) and domain not in sides.crowded
        }
        return {
            place
            for place, glance in self.passed_by.items()
            if glance.answers in answered
            or any(
                sides.holds(email) or employer_domain(email) in partners
                for email in (raw.decode("ascii", "replace") for raw in glance.addresses)
            )
        }

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
            if b"list-unsubscribe" not in fields or b"precedence" in fields or b"in-reply-to" in fields:
                return may_matter(_bulk_heading(fields), ())
            if may_matter(_bulk_heading(fields), ()):
                return True
        subject = fields.get(b"subject", b"").lower()
        sender = _addresses(fields[b"from"])[0].decode("ascii", "replace")
        coding = fields.get(b"content-transfer-encoding", b"").lower()
        if b"=?" in subject or platform_of(sender) or HIRING_LOCAL.search(sender.partition("@")[0]):
            return True
        body = raw[end : end + _BODY_REACH]
        if b"base64" in coding:
            body = from_base64(body)
        text = b"%b\n%b" % (subject, body.lower())
        if b"base64" in text and _CODED_TEXT.search(text):
            return True
        if b"=\n" in text or b"=\r\n" in text:
            text = text.replace(b"=\r\n", b"").replace(b"=\n", b"")
        for word in _STRONG:  # a loop: a generator for each message costs as much as the search
            if word in text:
                return True
        if b"applicat" in text and _APPLICATION.search(text):
            return True
        weak = 0
        for word in _WEAK:
            if word in text:
                weak += 1
                if weak >= _WEAK_ENOUGH:
                    return True
        return weak > 0 and head_in(subject.decode("ascii", "replace"))


def _bulk_heading(fields: dict[bytes, bytes]) -> Heading:
    """As much of the head of a mail to many as decides whether it matters."""
    return Heading(
        message_id="",
        in_reply_to="",
        references=(),
        subject=words(decode(fields.get(b"subject", b""))),
        from_=(addresses(decode(fields[b"from"])) or (NOBODY,))[0],
        to=(),
        cc=(),
        reply_to=(),
        date=None,
        delivered_to=(),
        list_id="",
        auto_submitted="",
        is_auto=False,
        is_auto_reply=False,
        is_bulk=True,
        is_report=False,
        labels=(),
    )


def _addresses(value: bytes) -> list[bytes]:
    return [email.lower() for email in _EMAIL.findall(value)] if b"@" in value else []


def _head_end(raw: bytes) -> int:
    blank = raw.find(b"\n\n")
    dos = raw.find(b"\n\r\n", 0, blank if blank >= 0 else len(raw))
    return dos if dos >= 0 else blank if blank >= 0 else len(raw)
