"""A person's own text files in the data folder, which they may change in any editor."""

from __future__ import annotations

from pathlib import Path

from dayeight.errors import Unreadable
from dayeight.store.private_files import draft_beside, make_private_folder, put_in_place

# A template is a page of text; what is longer is something else.
_LARGEST = 20_000
_ENDING = ".txt"


class OwnFiles:
    """The text files of one folder, by their names without the ending."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, name: str) -> Path:
        """Where the file of this name is, or would be."""
        return self._folder / f"{name}{_ENDING}"

    def names(self) -> list[str]:
        """The names of the files there are, in order."""
        return sorted(found.stem for found in self._folder.glob(f"*{_ENDING}")) if self._folder.is_dir() else []

    def read(self, name: str) -> str | None:
        """The text of a file, or None if there is none. Raises Unreadable."""
        path = self.path(name)
        try:
            data = path.read_bytes() if path.is_file() else None
        except OSError as error:
            raise Unreadable(f"{path} cannot be read: {error.strerror}.", "Look at its permissions.") from None
        if data is None:
            return None
        if len(data) > _LARGEST:
            raise Unreadable(f"{path} is too long for a letter.", "A template is a page of text.")
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Unreadable(f"{path} is not plain text.", "Save it as UTF-8 text.") from None

    def write(self, name: str, text: str) -> Path:
        """Put a text there, for its owner alone, whole or not at all; returns the path."""
        path = self.path(name)
        try:
            make_private_folder(path.parent)
            with draft_beside(path) as draft:
                draft.write_text(text, encoding="utf-8")
                put_in_place(draft, path)
        except OSError as error:
            raise Unreadable(f"{path} cannot be written: {error.strerror}.", "Look at the data folder.") from None
        return path
