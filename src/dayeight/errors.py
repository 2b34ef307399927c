"""Every error that a person may see, as one tree: a sentence, a hint, and whether trying again can help.

DayEightError
├── BadInput            what was typed or handed in cannot be used as it is
│   ├── BadFact         a fact with a missing, unknown or impossible part
│   ├── BadDate         a date, time or time zone that does not exist
│   └── Unreadable      a file or message that cannot be read
├── NotFound            an application, person, step or fact that is not there
├── Conflict            what is asked for contradicts what is kept
├── StoreTrouble        the database cannot be used just now
│   ├── StoreFull       no room on the disk: nothing was written
│   ├── StoreBusy       another process holds it: try again
│   └── StoreNewer      written by a newer version of DayEight
└── MailTrouble         the mail server cannot be used, or not in this way
    ├── MailRefused     the login is wrong: stop until the person changes it
    ├── MailNotNow      the server is busy or refuses for a while: try again later
    ├── MailLost        no connection, or it broke: try again
    ├── MailUntrusted   the server's certificate does not fit, or there is no encryption
    ├── MailBusy        another process reads this mailbox just now
    └── SecretTrouble   the password or token cannot be had
"""

from __future__ import annotations


class DayEightError(Exception):
    """A problem that is told in one sentence (`str(error)`) with one hint.

    `permanent` is False where the same call may succeed later.
    """

    permanent = True

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint


class BadInput(DayEightError):
    """What was typed or handed in cannot be used as it is."""


class BadFact(BadInput):
    """A fact with a missing, unknown or impossible part."""


class BadDate(BadInput):
    """A date, time or time zone that does not exist."""


class Unreadable(BadInput):
    """A file or message that cannot be read."""


class NotFound(DayEightError):
    """An application, person, step or fact that is not there."""


class Conflict(DayEightError):
    """What is asked for contradicts what is kept."""


class StoreTrouble(DayEightError):
    """The database cannot be used just now."""


class StoreFull(StoreTrouble):
    """No room on the disk; nothing was written."""

    permanent = False


class StoreBusy(StoreTrouble):
    """Another process holds the database."""

    permanent = False


class StoreNewer(StoreTrouble):
    """The database was written by a newer version of DayEight."""


class MailTrouble(DayEightError):
    """The mail server cannot be used, or not in this way."""


class MailRefused(MailTrouble):
    """The login is wrong; trying again may lock the account."""


class MailNotNow(MailTrouble):
    """The server is busy or refuses for a while."""

    permanent = False


class MailLost(MailTrouble):
    """No connection, or it broke."""

    permanent = False


class AnswerLost(MailTrouble):
    """A letter was handed over whole, and the server's answer did not come: it may have gone."""


class MailUntrusted(MailTrouble):
    """The server's certificate does not fit, or it offers no encryption."""


class MailBusy(MailTrouble):
    """Another process reads this mailbox just now."""

    permanent = False


class SecretTrouble(MailTrouble):
    """The password or token cannot be had."""
