"""The messages of a mailbox in, what each means out, with those of one application put together."""

from __future__ import annotations

from dayeight.reading.mailbox.owners import OwnerCount, Owners
from dayeight.reading.mailbox.reader import Mailbox, read_mailbox, shortened
from dayeight.reading.mailbox.sieve import Sieve

__all__ = ["Mailbox", "OwnerCount", "Owners", "Sieve", "read_mailbox", "shortened"]
