"""RFC 5322 bytes in, a message out: people, thread, and the new text without quotes and signature. Never
raises."""

from __future__ import annotations

from dayeight.reading.messages.headers import Address
from dayeight.reading.messages.message import (
    NOBODY,
    Heading,
    Message,
    identity,
    read_heading,
    read_message,
)
from dayeight.reading.messages.quotes import Split, split_quotes
from dayeight.reading.messages.signatures import Signed, split_signature

__all__ = [
    "NOBODY",
    "Address",
    "Heading",
    "Message",
    "Signed",
    "Split",
    "identity",
    "read_heading",
    "read_message",
    "split_quotes",
    "split_signature",
]
