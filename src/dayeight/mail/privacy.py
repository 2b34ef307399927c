"""What a person should know before DayEight reads their mailbox: the same words on the command line and the page.

Each sentence is held by a test in `tests/mail/imap`.
"""

from __future__ import annotations

BEFORE_CONNECTING: tuple[str, ...] = (
    "Reading changes nothing: folders are opened read-only, and nothing is marked as read, moved, deleted or written.",
    "It writes in two places, and only at your word: a letter that you want in your Drafts, and in Sent the copy of a "
    "letter that you had it send.",
    "It looks at the heads of messages first, and fetches the text of those that may be about a job. Attachments are "
    "never fetched, invitations excepted.",
    "What it keeps: the facts it found, the message's identity, and the words that show them. The text of those "
    "messages stays too, unless you say otherwise (--no-texts); dayeight mail forget --texts erases it. A message "
    "that it is not sure about stays until you have looked at it.",
    "Of all other mail nothing stays but a hash that says nothing about it, so that it is passed over next time.",
    "The password is kept encrypted, or not at all if you name a command that prints it.",
    "Everything stays on this computer. It talks to your mail server and to nobody else.",
)
