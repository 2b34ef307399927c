"""A letter as a message for the world (RFC 5322), and what is refused before it becomes one."""

from __future__ import annotations

import re
import secrets
import unicodedata
from datetime import datetime

from dayeight.errors import BadInput
from dayeight.flows.sending_ports import OutLetter

# As in RFC 5321, without quoted names, which no mail program lets one type.
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_NOBODY = re.compile(
    r"^(?:.*[-_.+])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donot[-_.]?reply|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre"
    r"|no[-_.]?responder|mailer[-_.]?daemon|postmaster|bounces?|notifications?)(?:[-_.+].*)?$",
    re.IGNORECASE,
)
# What turns the direction of writing inside a line: an address or a name could be made to look like another.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
MESSAGE_NAME = re.compile(r"(?=.{3,900}\Z)<[!-;=?A-~]+@[!-;=?A-~]+>")
"""A Message-ID that may stand in a head as it is."""
_LONGEST_SUBJECT = 250
_MOST_REFERENCES = 20


def checked_address(email: str) -> str:
    """An address that mail can be sent to, its domain in the letters of the wire. Raises BadInput."""
    local, at, domain = email.strip().rpartition("@")
    hint = "Put the person's address right first; it is written as dana@example.com."
    if not at or len(local) > 64 or not _LOCAL.fullmatch(local):
        raise BadInput(f"{email.strip()!r} is not an address that mail can be sent to.", hint)
    wire = _on_the_wire(domain)
    labels = wire.split(".")
    if len(labels) < 2 or len(wire) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise BadInput(f"{email.strip()!r} is not an address that mail can be sent to.", hint)
    if _NOBODY.match(local):
        raise BadInput(
            f"Nobody reads what is sent to {email.strip()}.",
            "Find the address of a person, and add it to the application.",
        )
    return f"{local}@{wire}"


def _on_the_wire(domain: str) -> str:
    """A domain as the wire has it; "" where that would be another domain (the old encoding makes "ss" of "ß")."""
    if domain.isascii():
        return domain
    try:
        wire = domain.encode("idna")
        return wire.decode("ascii") if wire.decode("idna") == domain.lower() else ""
    except UnicodeError:
        return ""


def one_line(text: str, what: str) -> str:
    """A name or subject that may stand in a head. Raises BadInput for line breaks and other control characters, with
    which a message could be given a second head; what turns the writing round is left out."""
    if any(unicodedata.category(letter) in ("Cc", "Zl", "Zp", "Cs") for letter in text):
        raise BadInput(f"{what} holds a line break or another control character.", "Write it on one line.")
    return _TURNS.sub("", text).strip()


def checked_subject(subject: str) -> str:
    """A subject that may stand in a head. Raises BadInput."""
    found = one_line(subject, "The subject")
    if not found:
        raise BadInput("The letter has no subject.", "Give it one.")
    if len(found) > _LONGEST_SUBJECT:
        raise BadInput("The subject is too long.", f"A subject has at most {_LONGEST_SUBJECT} characters.")
    return found


def clean_text(text: str) -> str:
    """The text with plain line ends, and without what no mail program would let one type."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")
    return "".join(letter for letter in lines if letter in "\n\t" or unicodedata.category(letter) != "Cc")


def new_message_id(email: str) -> str:
    """A Message-ID that no other message has; it tells nothing of this computer."""
    return f"<{secrets.token_hex(16)}.dayeight@{checked_address(email).rpartition('@')[2]}>"


def message_of(letter: OutLetter, at: datetime) -> bytes:
    """The letter as bytes with CRLF line ends, all ASCII on the wire; `at` becomes its Date. Raises BadInput."""
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import format_datetime

    message = EmailMessage(SMTP)
    sender, recipient = checked_address(letter.from_email), checked_address(letter.to_email)
    message["From"] = Address(one_line(letter.from_name, "Your name"), addr_spec=sender)
    message["To"] = Address(one_line(letter.to_name, "The recipient's name"), addr_spec=recipient)
    message["Subject"] = checked_subject(letter.subject)
    message["Date"] = format_datetime(at.replace(microsecond=0))
    message["Message-ID"] = letter.message_id
    text = clean_text(letter.text).rstrip("\n") + "\n"
    message.set_content(text, cte=None if text.isascii() else "quoted-printable")
    return _thread_fields(letter) + message.as_bytes()


def _thread_fields(letter: OutLetter) -> bytes:
    """In-Reply-To and References, written by hand: Python would encode long names, and no thread is known by those."""
    answered = [letter.in_reply_to] if MESSAGE_NAME.fullmatch(letter.in_reply_to) else []
    before = [name for name in letter.references or answered if MESSAGE_NAME.fullmatch(name)][-_MOST_REFERENCES:]
    fields = [f"In-Reply-To: {name}\r\n" for name in answered]
    if before:
        fields.append("References: " + "\r\n ".join(before) + "\r\n")
    return "".join(fields).encode("ascii")
