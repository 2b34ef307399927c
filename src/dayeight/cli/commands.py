"""The table of commands: where each lives and its line in the help, so that the help imports none of them."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where a command lives (module and name in it), its line in the help, and the heading it stands under."""

    module: str
    name: str
    says: str
    heading: str


_EVERY_DAY = "Every day"
_ENTER = "Enter and put right"
_LOOK = "Look closer"
_DATA = "Your data"
_BATCH = "Files in, lines out"

COMMANDS: dict[str, Place] = {
    "debrief": Place("dayeight.cli.debrief", "debrief", "Tell about an interview, in a minute.", _EVERY_DAY),
    "today": Place("dayeight.cli.looking", "today", "What to do today, and what is waiting.", _EVERY_DAY),
    "letter": Place(
        "dayeight.cli.letter", "letter", "The letter or call script of a step, and its checks.", _EVERY_DAY
    ),
    "outbox": Place(
        "dayeight.cli.outbox", "outbox", "Send a letter after your yes, or put it into Drafts.", _EVERY_DAY
    ),
    "serve": Place("dayeight.cli.serving", "serve", "The web app, on this computer only.", _EVERY_DAY),
    "list": Place("dayeight.cli.looking", "list_", "All applications, by state or words.", _LOOK),
    "show": Place("dayeight.cli.show", "show", "One application: promise, steps, reasons, facts.", _LOOK),
    "why": Place("dayeight.cli.show", "why", "Why it advises that, now or at an earlier moment.", _LOOK),
    "history": Place("dayeight.cli.looking", "history", "All facts of an application, newest first.", _LOOK),
    "summary": Place("dayeight.cli.summary", "summary", "The search in figures: who kept the dates they gave.", _LOOK),
    "log": Place("dayeight.cli.entering", "log", "Enter any fact: sent, received, rejected, posting..", _ENTER),
    "read": Place("dayeight.cli.reading", "read", "Read mail and invitations into facts.", _ENTER),
    "mail": Place("dayeight.cli.mail", "mail", "Connect a mailbox and read it, without changing it.", _ENTER),
    "review": Place("dayeight.cli.review", "review", "Readings of your mail that wait for your word.", _ENTER),
    "undo": Place("dayeight.cli.entering", "undo", "Take back what was entered last, or one fact.", _ENTER),
    "correct": Place("dayeight.cli.entering", "correct", "Put something right in a fact.", _ENTER),
    "join": Place("dayeight.cli.rearranging", "join", "Two applications that are one.", _ENTER),
    "split": Place("dayeight.cli.rearranging", "split", "One application that is two.", _ENTER),
    "me": Place("dayeight.cli.me", "me", "Your name, address and place, for letters.", _ENTER),
    "choose": Place("dayeight.cli.me", "choose", "Your own numbers in the playbook, within bounds.", _ENTER),
    "export": Place("dayeight.cli.carrying", "export", "The whole journal as JSON lines.", _DATA),
    "import": Place("dayeight.cli.carrying", "import_", "Read an export back.", _DATA),
    "forget": Place("dayeight.cli.carrying", "forget", "Erase a person, company or application for good.", _DATA),
    "backup": Place("dayeight.cli.keeping", "backup", "Copy the database into one checked file.", _DATA),
    "restore": Place("dayeight.cli.keeping", "restore", "Bring a backup back.", _DATA),
    "rebuild": Place("dayeight.cli.keeping", "rebuild", "Make all plans anew from the journal.", _DATA),
    "doctor": Place("dayeight.cli.doctor", "doctor", "Where the data lies and whether all is well.", _DATA),
    "plan": Place("dayeight.cli.batch", "plan", "Plans of histories in a file.", _BATCH),
    "draft": Place("dayeight.cli.batch", "draft", "Letters of histories in a file.", _BATCH),
    "check": Place("dayeight.cli.batch", "check", "Checks of letters in a file.", _BATCH),
    "replay": Place("dayeight.cli.replay", "replay", "Plans from whole mailboxes and notes.", _BATCH),
    "demo": Place("dayeight.cli.serving", "demo", "An invented search to look around in.", "More"),
    "completion": Place(
        "dayeight.cli.completion", "completion", "The script that completes words in your shell.", "More"
    ),
}
