"""The folders of a mailbox in which letters of one's own lie: looked into by Message-ID, and the one place where
anything is ever written to a mailbox, on a person's yes.

The adapter of `flows.sending_ports.Shelf`.
"""

from __future__ import annotations

import imaplib
from contextlib import suppress
from datetime import datetime
from typing import Literal

from imap_tools.errors import ImapToolsError, MailboxFolderSelectError
from imap_tools.utils import encode_folder

from dayeight.errors import MailNotNow, MailTrouble, NotFound
from dayeight.flows.mail_ports import Account, Role
from dayeight.mail.folder_roles import role_of
from dayeight.mail.logging_in import PATIENCE, is_for_now, logged_in, told, words_of
from dayeight.mail.secrets import Secret
from dayeight.reading.messages import read_heading

_LOOKED_INTO = ("sent", "drafts", "all")
_CLOSED = {"\\noselect", "\\nonexistent"}
_CALLED = {"sent": "Sent", "drafts": "Drafts"}


class ImapShelf:
    """An account's folders, logged in; close it when done."""

    def __init__(self, account: Account, secret: Secret, patience: float = PATIENCE) -> None:
        self._host = account.imap.host
        self._patience = patience
        self._box = logged_in(account, secret, patience)

    def find(self, message_id: str) -> dict[Role, datetime | None]:
        """In which of "sent", "drafts" and "all" (all mail, where it is no draft) a message lies, with its Date."""
        found: dict[Role, datetime | None] = {}
        with told(self._host, self._patience):
            for name, role in self._folders():
                if role in _LOOKED_INTO:
                    try:
                        self._box.folder.set(name, readonly=True)
                    except MailboxFolderSelectError as problem:
                        if is_for_now(words_of(problem)):
                            raise
                        continue  # a folder that nobody may open holds no letter of ours
                    at = self._here(message_id, "UNDRAFT " if role == "all" else "")
                    if at is not None:
                        found[role] = at[0]
        return found

    def _here(self, message_id: str, which: str) -> tuple[datetime | None] | None:
        """The Date of a message in the open folder, in a tuple; None if it is not there."""
        client = self._box.client
        answer, data = client.uid("SEARCH", f'{which}HEADER Message-ID "{message_id}"')
        if answer != "OK":
            raise MailTrouble(f"{self._host} cannot search the folder.", "Look into your Sent folder yourself.")
        uids = b" ".join(part for part in data if part).split()
        for uid in uids:
            answer, parts = client.uid("FETCH", uid.decode("ascii"), "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID DATE)])")
            for part in parts if answer == "OK" else ():
                if isinstance(part, tuple):
                    heading = read_heading(part[1])
                    if heading.message_id == message_id:
                        return (heading.date,)
        return None

    def put(self, role: Literal["sent", "drafts"], raw: bytes) -> str:
        """Put a message into the folder of this use; returns its name. Raises NotFound if there is none, or if it is
        closed."""
        called = _CALLED[role]
        with told(self._host, self._patience):
            name = next((name for name, its in self._folders() if its == role), None)
            if name is None:
                raise NotFound(
                    f"There is no {called} folder in the mailbox.",
                    f"Make one named {called} in your mail program, or copy the text.",
                )
            flags = r"(\Draft \Seen)" if role == "drafts" else r"(\Seen)"
            # Without a time: the server then takes the present one.
            answer, data = self._box.client.append(encode_folder(name).decode("ascii"), flags, None, raw)
        if answer == "OK":
            return name
        said = " ".join(part.decode("utf-8", "replace") for part in data if isinstance(part, bytes))
        if is_for_now(said):
            raise MailNotNow(
                f"{self._host} cannot put anything into {name} just now.", "Try again in a quarter of an hour."
            )
        raise NotFound(
            f"The folder {name} takes nothing: {said[:200]}.",
            "Look at it in your mail program, or copy the text instead.",
        )

    def _folders(self) -> list[tuple[str, Role]]:
        """The folders that can be opened, with their use; those whose use the server itself tells come first."""
        found = [
            (each.name, role_of(each.name, each.delim, each.flags), not role_of("", "", each.flags))
            for each in self._box.folder.list()
            if not _CLOSED & {flag.lower() for flag in each.flags}
        ]
        return [(name, role) for name, role, _ in sorted(found, key=lambda each: each[2])]

    def close(self) -> None:
        """Leave; never raises."""
        with suppress(OSError, imaplib.IMAP4.error, ImapToolsError):
            self._box.client.sock.settimeout(min(self._patience, 3.0))
            self._box.logout()
        with suppress(OSError):
            self._box.client.shutdown()
