"""A mail as the rest of DayEight sees it: who wrote to whom, when, in which thread, and what is new in it.

`read_heading` reads only the head and is for deciding whether a message matters at all; `read_message` reads
the body too. Both take any bytes and never raise: what cannot be read is empty.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, fields
from datetime import datetime

from dayeight.reading.messages.charsets import decode
from dayeight.reading.messages.headers import (
    Address,
    Fields,
    Head,
    addresses,
    first,
    message_ids,
    moment,
    split_head,
    words,
)
from dayeight.reading.messages.html_text import html_text
from dayeight.reading.messages.mime import Body, Parts, content_kind, read_parts
from dayeight.reading.messages.quotes import split_quotes
from dayeight.reading.messages.signatures import split_signature

NOBODY = Address("", "")

_FORWARD_SUBJECT = re.compile(r"^\s*(?:fwd?|wg|tr|rv|i|enc)\s*:", re.IGNORECASE)
_SOUND_ID = re.compile(r"<[!-;=?-~]{1,500}@[!-;=?-~]{1,400}>")
_BULK = frozenset({"bulk", "list", "junk"})
# A text part that only says "look at the HTML" is no text.
_PLACEHOLDER = re.compile(
    r"\bhtml\b|view (?:this|it|the) .{0,30}(?:browser|online)|im browser|navigateur", re.IGNORECASE
)
_SHORT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the head of a message says. Identities keep their angle brackets; addresses are in lower case.

    `message_id` is "" where there is none of sound form. `is_auto`: a program sent it (an out-of-office, a
    receipt, a system); `is_auto_reply`: it is an automatic answer to a person's mail; `is_bulk`: it went to
    a list.
    """

    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    subject: str
    from_: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    date: datetime | None
    delivered_to: tuple[str, ...]
    list_id: str
    auto_submitted: str
    is_auto: bool
    is_auto_reply: bool
    is_bulk: bool
    is_report: bool
    labels: tuple[str, ...]

    @property
    def is_reply(self) -> bool:
        """Whether the message answers another."""
        return bool(self.in_reply_to or self.references)

    @property
    def is_forward(self) -> bool:
        """Whether its subject says that it passes a message on."""
        return _FORWARD_SUBJECT.match(self.subject) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Heading):
    """A whole message.

    `text` is all that can be read, in order; `new_text` is `text` without `quoted` (what is answered),
    `forwarded` (a message passed on, with its head) and `signature`. `signed` is the name in the signature,
    "" if none shows. `calendars` are the bytes of the calendar parts, `links` the web addresses behind the
    links of an HTML body.
    """

    text: str
    new_text: str
    quoted: str
    forwarded: str
    signature: str
    signed: str
    calendars: tuple[bytes, ...]
    links: tuple[str, ...]
    had_html: bool


def read_heading(raw: bytes) -> Heading:
    """The head of a message; its body is not looked at."""
    return _heading(split_head(_readable(raw)).fields)


def read_message(raw: bytes) -> Message:
    """The whole message."""
    raw = _readable(raw)
    head = split_head(raw)
    heading = _heading(head.fields)
    parts = read_parts(raw, head.fields, head.body)
    texts: list[str] = []
    links: dict[str, None] = {}
    for body in parts.bodies:
        text, targets = _best(body)
        if text.strip() and not _repeats(text, texts):
            texts.append(text)
        links.update(dict.fromkeys(targets))
    text = "\n\n".join(texts)
    split = split_quotes(text, heading.is_reply, heading.is_forward)
    signed = split_signature(split.new, heading.from_.name)
    attached = "" if parts.report else "\n\n".join(_inner_text(*inner) for inner in parts.inner[:20])
    return Message(
        **{name: getattr(heading, name) for name in _HEADING_NAMES},
        text=f"{text}\n\n{attached}".strip("\n"),
        new_text=signed.text,
        quoted=split.quoted,
        forwarded=f"{split.forwarded}\n\n{attached}".strip("\n"),
        signature=signed.signature,
        signed=signed.name,
        calendars=tuple(parts.calendars),
        links=tuple(links),
        had_html=parts.had_html,
    )


def identity(raw: bytes) -> str:
    """Which message this is, the same for every copy of it: its Message-ID if that is sound, else a hash of
    what a copy keeps (sender, recipients, date, subject, body), so that reading a file twice adds
    nothing."""
    raw = _readable(raw)
    head = split_head(raw)
    found = _SOUND_ID.search(first(head.fields, "message-id"))
    return found[0] if found else _hash(raw, head)


def _hash(raw: bytes, head: Head) -> str:
    digest = hashlib.sha256()
    for name in ("from", "to", "date", "subject"):
        digest.update(" ".join(first(head.fields, name).split()).encode("utf-8", "replace") + b"\n")
    body = raw[head.body :].replace(b"\r\n", b"\n").rstrip()
    digest.update(body)
    return f"sha256:{digest.hexdigest()}"


_HEADING_NAMES = tuple(item.name for item in fields(Heading))


def _readable(raw: bytes) -> bytes:
    """Undoes what a wrong save does to a whole file: a byte order mark, UTF-16, the line ends of old Macs."""
    start = raw[:4096]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
        start = raw[:4096]
    if start.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    if b"\r" in start and b"\n" not in start:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return raw


def _heading(fields_: Fields) -> Heading:
    senders = addresses(first(fields_, "from")) or addresses(first(fields_, "sender"))
    auto = first(fields_, "auto-submitted").lower().partition(";")[0].strip()
    precedence = first(fields_, "precedence").lower()
    kind = first(fields_, "content-type")
    found_id = _SOUND_ID.search(first(fields_, "message-id"))
    answered = message_ids(first(fields_, "in-reply-to"))
    auto_reply = (
        auto == "auto-replied"
        or precedence == "auto_reply"
        or any(name in fields_ for name in ("x-autoreply", "x-autorespond", "x-autoresponder"))
    )
    return Heading(
        message_id=found_id[0] if found_id else "",
        in_reply_to=answered[0] if answered else "",
        references=message_ids(first(fields_, "references")),
        subject=words(first(fields_, "subject")),
        from_=senders[0] if senders else NOBODY,
        to=addresses(first(fields_, "to")),
        cc=addresses(first(fields_, "cc")),
        reply_to=addresses(first(fields_, "reply-to")),
        date=moment(first(fields_, "date")),
        delivered_to=_delivered(fields_),
        list_id=words(first(fields_, "list-id")),
        auto_submitted=auto,
        is_auto=auto_reply or auto not in ("", "no") or precedence in _BULK,
        is_auto_reply=auto_reply,
        is_bulk="list-id" in fields_ or "list-unsubscribe" in fields_ or precedence in _BULK,
        is_report="report" in kind.lower() and content_kind(kind).name == "multipart/report",
        labels=_labels(fields_),
    )


def _delivered(fields_: Fields) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in ("delivered-to", "x-original-to", "envelope-to"):
        for value in fields_.get(name, ())[:10]:
            for person in addresses(decode(value)):
                found[person.email] = None
    return tuple(found)


def _labels(fields_: Fields) -> tuple[str, ...]:
    text = words(first(fields_, "x-gmail-labels"))
    return tuple(label.strip(' "') for label in text.split(",") if label.strip(' "'))


def _best(body: Body) -> tuple[str, tuple[str, ...]]:
    """The text of one body: as its writer's program wrote it in plain text, unless that is only a
    stand-in."""
    plain = (body.plain or "").strip("\n")
    if body.html is None:
        return plain, ()
    page = html_text(body.html)
    short = len(plain) < _SHORT
    if plain.strip() and not (short and _PLACEHOLDER.search(plain)) and not (short and len(page.text) > 4 * len(plain)):
        return plain, page.links
    return (page.text if page.text.strip() else plain), page.links


def _repeats(text: str, before: list[str]) -> bool:
    """Whether a body says what one before it said: some programs send both forms as if they were two
    texts."""
    words_ = text.split()[:40]
    return len(words_) >= 5 and any(words_ == earlier.split()[: len(words_)] for earlier in before)


def _inner_text(fields_: Fields, parts: Parts) -> str:
    """A message that is attached, as a program writes one that it forwards."""
    heading = _heading(fields_)
    people = [("From", (heading.from_,)), ("To", heading.to)]
    lines = ["---------- Forwarded message ----------"]
    for name, group in people:
        shown = ", ".join(f"{person.name} <{person.email}>".strip() for person in group if person.email)
        lines += [f"{name}: {shown}"] if shown else []
    lines += [f"Date: {heading.date.isoformat(' ')}"] if heading.date else []
    lines += [f"Subject: {heading.subject}"] if heading.subject else []
    return "\n".join([*lines, "", *(_best(body)[0] for body in parts.bodies)])
