"""The key that signs what the local web app hands to the browser: made once, kept in the data folder."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from dayeight.errors import StoreTrouble
from dayeight.store.private_files import make_private_folder

NAME = "web.key"


def secret_key(data: Path) -> str:
    """The key in this data folder, made there if there is none yet (readable by its owner alone).

    Two processes at once get the same key: it is written whole under another name and linked into place,
    which fails for the second. Raises StoreTrouble if the folder cannot be written.
    """
    path = data / NAME
    try:
        if not path.exists():
            make_private_folder(data)
            _make(path)
        return path.read_text(encoding="ascii")
    except OSError as error:
        raise StoreTrouble(
            f"The key of the web app at {path} cannot be read or made: {error.strerror}.",
            "Check the permissions of the data folder with `dayeight doctor`.",
        ) from error


def _make(path: Path) -> None:
    draft = path.with_name(f".{NAME}-{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return  # Another process was first; its key is as good.
    finally:
        draft.unlink()
