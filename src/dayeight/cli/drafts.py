"""What was typed of a debrief that is not kept yet: a private file in the data folder, gone once it is kept."""

from __future__ import annotations

import json
import os
from pathlib import Path

from dayeight.errors import StoreTrouble

NAME = "debrief-draft.json"
Answers = dict[str, str]


class DraftFile:
    """The answers so far; each one is on the disk before the next question is asked."""

    def __init__(self, data: Path) -> None:
        self.path = data / NAME

    def read(self) -> Answers:
        """The answers of an unfinished debrief; {} if there is none, or it cannot be read."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {key: value for key, value in found.items() if isinstance(key, str) and isinstance(value, str)}

    def write(self, answers: Answers) -> None:
        """Put these answers in the place of what is there, whole or not at all. Raises StoreTrouble."""
        new = self.path.with_name(f".{NAME}.new")
        try:
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                json.dump(answers, file, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, self.path)
        except OSError as error:
            raise StoreTrouble(
                f"What you typed cannot be saved at {self.path}: {error.strerror}.", "Look with: dayeight doctor"
            ) from error

    def remove(self) -> None:
        """Remove the file; it may be gone already."""
        self.path.unlink(missing_ok=True)
