"""Keys made once and kept in the data folder: one signs what the web app hands out, one seals mail passwords."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from dayeight.errors import StoreTrouble
from dayeight.store.private_files import draft_beside, make_private_folder, sync_to_disk

NAME = "web.key"
MAIL = "mail.key"
_USES = {NAME: "the web app", MAIL: "the mail passwords"}


def secret_key(data: Path, name: str = NAME) -> str:
    """The key of this name in a data folder, made there if there is none yet (readable by its owner alone).

    Two processes at once get the same key: it is written whole under another name and linked into place,
    which fails for the second. Raises StoreTrouble if the folder cannot be written.
    """
    path = data / name
    try:
        if not path.exists():
            make_private_folder(data)
            _make(path)
        return path.read_text(encoding="ascii")
    except OSError as error:
        raise StoreTrouble(
            f"The key of {_USES.get(name, name)} at {path} cannot be read or made: {error.strerror}.",
            "Check the permissions of the data folder with `dayeight doctor`.",
        ) from error


def _make(path: Path) -> None:
    with draft_beside(path) as draft:
        draft.write_text(secrets.token_urlsafe(48), encoding="ascii")
        sync_to_disk(draft)
        with suppress(FileExistsError):
            # Not a rename: if another process was first, its key stays.
            os.link(draft, path)
