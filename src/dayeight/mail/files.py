"""Mail and invitations from files: an mbox of any size, a Maildir, a folder of .eml, one .eml, .ics.

One message is in memory at a time and nothing is ever opened for writing, not even to mark a message as seen.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from dayeight.errors import Unreadable
from dayeight.reading.messages import identity

__all__ = ["Kind", "RawFile", "calendars", "identity", "kind_of", "messages", "split_mbox"]

Kind = Literal["mbox", "maildir", "folder", "eml", "ics"]

# A message that is longer is kept up to here: what follows can only be attachments.
LARGEST_MESSAGE = 64_000_000
LARGEST_CALENDAR = 20_000_000
_CHUNK = 1 << 20
_DEEPEST_FOLDER = 12
_MAIL_ENDINGS = (".eml", "mbox", ".mbx")  # Apple Mail's file in a folder "Inbox.mbox" is called only "mbox"

# A line that begins a message in an mbox has a time and a year; "From what I heard, .." in a letter has not.
_POSTMARK = re.compile(rb"From [^\n]{0,300}?\b\d{1,2}:\d\d(?::\d\d)?\b[^\n]{0,60}?\b\d{4}\b[^\n]{0,40}(?:\n|\Z)")
_FIELD = re.compile(rb"(?:[!-9;-~]{1,100}[ \t]*:|>?From )")
_FIELDS_AHEAD = re.compile(rb"\s*(?:>?From [^\n]*\n)?[!-9;-~]{1,100}[ \t]*:")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)

_FORMATS = (
    (b"\xd0\xcf\x11\xe0", "an Outlook .msg file", "Open it in Outlook and save it as .eml, or copy its text."),
    (b"!BDN", "an Outlook .pst archive", "Export the folder as mbox, or connect the mailbox itself."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
    (b"PK\x03\x04", "a zip archive", "Unpack it first."),
    (b"%PDF", "a PDF", "Save the message itself as .eml."),
    (b"SQLite format 3", "a database", "Export the messages as mbox or .eml."),
)


@dataclass(frozen=True, slots=True)
class RawFile:
    """The bytes of one message or calendar, and where they were found, in words ("search.mbox, message
    12")."""

    raw: bytes
    place: str


def kind_of(path: Path) -> Kind:
    """What lies at a path. Raises Unreadable if it is none of the kinds that can be read."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return _kind_of_folder(path)
        if not stat.S_ISREG(mode):
            raise Unreadable(f"{path.name} is neither a file nor a folder.", "Give the path of a file or folder.")
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError as problem:
        raise _trouble(path, problem) from None
    return _kind_of_start(path, start)


def _kind_of_folder(path: Path) -> Kind:
    if (path / "cur").is_dir() or (path / "new").is_dir():
        return "maildir"
    if next(_files(path, _MAIL_ENDINGS), None) is None:
        hint = "A Maildir has the folders cur and new; otherwise give a folder with .eml or .mbox files."
        if next(_files(path, (".ics",)), None) is not None:
            return "ics"
        raise Unreadable(f"There is no mail in the folder {path.name}.", hint)
    return "folder"


def _kind_of_start(path: Path, start: bytes) -> Kind:
    for magic, what, hint in _FORMATS:
        if start.startswith(magic):
            raise Unreadable(f"{path.name} is {what}, which cannot be read.", hint)
    text = start.lstrip(b"\xef\xbb\xbf")
    if text.lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
        return "ics"
    if text.lstrip(b"\r\n").startswith(b"From "):
        return "mbox"
    if not start and path.suffix.lower() in (".mbox", ".mbx", ""):
        return "mbox"  # an empty mailbox
    if _FIELDS_AHEAD.match(text) or start.startswith((b"\xff\xfe", b"\xfe\xff")) or _old_mac(text):
        return "eml"
    raise Unreadable(
        f"{path.name} is not mail.",
        "Mail can be read from an mbox, a Maildir, a folder of .eml files, or one .eml file.",
    )


def _old_mac(start: bytes) -> bool:
    return b"\n" not in start and b"\r" in start and _FIELD.match(start) is not None


def messages(path: Path) -> Iterator[RawFile]:
    """The messages at a path, one after the other, in the order in which they lie there (a folder's by
    name).

    Raises Unreadable before the first message if there is no mail, and at once if reading fails in the
    middle.
    """
    kind = kind_of(path)
    if kind == "ics":
        raise Unreadable(f"{path.name} is a calendar, not mail.", "Read it as an invitation.")
    if kind == "mbox":
        yield from _from_mbox(path)
    elif kind == "eml":
        yield RawFile(_whole(path, LARGEST_MESSAGE), path.name)
    elif kind == "maildir":
        yield from _from_maildir(path)
    else:
        yield from _from_folder(path)


def calendars(path: Path) -> Iterator[RawFile]:
    """The .ics files at a path (one, or all in a folder). Raises Unreadable if there is none."""
    if path.is_dir():
        found = False
        for file in _files(path, (".ics", ".ical", ".vcs")):
            found = True
            yield RawFile(_whole(file, LARGEST_CALENDAR), str(file.relative_to(path)))
        if not found:
            raise Unreadable(f"There is no .ics file in the folder {path.name}.", "Save the invitation there first.")
        return
    yield RawFile(_whole(path, LARGEST_CALENDAR), path.name)


# --- mbox ---------------------------------------------------------------------------------------------------


def _from_mbox(path: Path) -> Iterator[RawFile]:
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(split_mbox(file), 1):
                yield RawFile(raw, f"{path.name}, message {number}")
    except OSError as problem:
        raise _trouble(path, problem) from None


def split_mbox(file: BinaryIO) -> Iterator[bytes]:
    """The messages of an mbox without their "From " lines, with ">From " made "From " again.

    Holds one message and one piece of the file in memory. Understands mboxrd and mboxo, and line ends of
    both kinds.
    """
    buffer = bytearray()
    searched = 0  # up to here the buffer holds no beginning of a message but its own
    begun = False
    full = False
    strict = True
    while True:
        chunk = file.read(_CHUNK)
        buffer += chunk
        if not begun and buffer:
            strict = _POSTMARK.match(bytes(buffer[:500])) is not None
            begun = True
        position = searched
        begin = 0
        while True:
            place = buffer.find(b"\nFrom ", position)
            if place < 0 or (chunk and place > len(buffer) - 1500):
                break  # what decides may lie in the next piece
            position = place + 1
            if _begins(buffer, place + 1, strict):
                if not full:
                    yield from _unquoted(bytes(memoryview(buffer)[begin : place + 1]))
                full = False
                begin = place + 1
        del buffer[:begin]
        searched = max(len(buffer) - 1600, 0) if place < 0 else max(place - begin, 0)
        if not chunk:
            break
        if full:
            del buffer[: max(len(buffer) - 2000, 0)]
            searched = 0
        elif len(buffer) > LARGEST_MESSAGE:
            yield from _unquoted(bytes(memoryview(buffer)[:LARGEST_MESSAGE]))
            full = True
            del buffer[: max(len(buffer) - 2000, 0)]
            searched = 0
    if not full:
        yield from _unquoted(bytes(buffer))


def _begins(buffer: bytearray, place: int, strict: bool) -> bool:
    """Whether the "From " at `place` begins a message. After an empty line the postmark decides; without one
    (a file that was cut and went on) or without a postmark, the line below has to be a field as well."""
    line_end = buffer.find(b"\n", place, place + 500)
    if line_end < 0:
        return False
    line = bytes(buffer[place : line_end + 1])
    blank_above = bytes(buffer[max(place - 3, 0) : place]).endswith((b"\n\n", b"\n\r\n"))
    postmark = _POSTMARK.match(line) is not None
    if blank_above and postmark:
        return True
    field_below = _FIELD.match(bytes(buffer[line_end + 1 : line_end + 201])) is not None
    return field_below and (postmark or (blank_above and not strict))


def _unquoted(piece: bytes) -> Iterator[bytes]:
    """One message as it was sent, if there is one."""
    if piece.startswith(b"From "):
        piece = piece[piece.find(b"\n") + 1 :] if b"\n" in piece[:1000] else b""
    if not piece[:100].strip(b"\r\n \t") and not piece.strip(b"\r\n \t"):
        return
    if b"\n>" in piece and (b"\n>From " in piece or b"\n>>" in piece):
        piece = _QUOTED_FROM.sub(rb"\1", piece)
    yield piece


# --- Maildir and folders ------------------------------------------------------------------------------------


def _from_maildir(path: Path) -> Iterator[RawFile]:
    """The folder itself and the folders within (".Sent"). Drafts and messages marked as deleted are no
    mail."""
    for folder in (path, *sorted(_subfolders(path))):
        for place in ("new", "cur"):
            for name in _names(folder / place):
                flags = name.rpartition(":2,")[2] if ":2," in name else ""
                if name.startswith(".") or "D" in flags or "T" in flags:
                    continue
                raw = _moved_or_whole(folder, folder / place / name)
                if raw is not None:
                    yield RawFile(raw, str((folder / place / name).relative_to(path.parent)))


def _subfolders(path: Path) -> Iterator[Path]:
    for name in _names(path):
        if (path / name / "cur").is_dir() and name not in ("new", "cur", "tmp"):
            yield path / name


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except FileNotFoundError:
        return []
    except OSError as problem:
        raise _trouble(folder, problem) from None


def _moved_or_whole(folder: Path, file: Path) -> bytes | None:
    """The message, also if the mail program moved it from new to cur meanwhile; None if it is gone."""
    if not file.exists():
        unique = file.name.partition(":")[0]
        moved = [name for name in _names(folder / "cur") if name.partition(":")[0] == unique]
        if not moved:
            return None
        file = folder / "cur" / moved[0]
    return _whole(file, LARGEST_MESSAGE) if file.is_file() else None


def _from_folder(path: Path) -> Iterator[RawFile]:
    for file in _files(path, _MAIL_ENDINGS):
        place = str(file.relative_to(path))
        if file.suffix.lower() == ".eml":
            yield RawFile(_whole(file, LARGEST_MESSAGE), place)
        else:
            for found in _from_mbox(file):
                yield RawFile(found.raw, f"{place}{found.place.removeprefix(file.name)}")


def _files(path: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """The files below a folder with one of these endings, by name; links to folders are not followed."""
    for folder, inner, names in os.walk(path):
        inner.sort()
        if len(Path(folder).relative_to(path).parts) >= _DEEPEST_FOLDER:
            inner.clear()
        for name in sorted(names):
            if name.lower().endswith(endings) and not name.startswith("._"):
                file = Path(folder) / name
                if file.is_file():
                    yield file


def _whole(file: Path, largest: int) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(largest)
    except OSError as problem:
        raise _trouble(file, problem) from None


def _trouble(path: Path, problem: OSError) -> Unreadable:
    """What the operating system says about a file, in a sentence."""
    if isinstance(problem, FileNotFoundError):
        return Unreadable(f"There is nothing at {path}.", "Check the path for a slip of the keyboard.")
    if isinstance(problem, PermissionError):
        return Unreadable(f"{path} may not be read by you.", "Change its permissions, or copy it to your own folder.")
    return Unreadable(f"{path} cannot be read: {problem.strerror or problem}.", "Check the disk and try again.")
