"""Mail and calendars from files: every kind, in constant memory, and never a byte written."""

from __future__ import annotations

import io
import mailbox
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dayeight.errors import Unreadable
from dayeight.mail.files import calendars, identity, kind_of, messages, split_mbox

ICS = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260309T130000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def mail(number: int, body: str = "Hello\n") -> bytes:
    return (
        f"From: Dana Whitfield <dana@northwind.example>\nSubject: number {number}\n"
        f"Message-ID: <{number}@northwind.example>\n\n{body}"
    ).encode()


def mbox(*raws: bytes) -> bytes:
    return b"".join(b"From MAILER-DAEMON Mon Mar  2 09:14:00 2026\n" + raw.rstrip(b"\n") + b"\n\n" for raw in raws)


def fingerprint(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Names, times and contents of everything below a folder."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.stat().st_size, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    root = tmp_path / "Mail"
    for folder in (root, root / ".Sent"):
        for place in ("new", "cur", "tmp"):
            (folder / place).mkdir(parents=True)
    (root / "new" / "1.a.host").write_bytes(mail(1))
    (root / "cur" / "2.a.host:2,S").write_bytes(mail(2))
    (root / "cur" / "3.a.host:2,DS").write_bytes(mail(3))
    (root / "cur" / "4.a.host:2,ST").write_bytes(mail(4))
    (root / "tmp" / "5.a.host").write_bytes(mail(5))
    (root / ".Sent" / "cur" / "6.a.host:2,S").write_bytes(mail(6))
    return root


def test_mbox_is_split_and_unquoted(tmp_path: Path) -> None:
    path = tmp_path / "search.mbox"
    body = "Hello,\n\n>From Friday on we decide.\n>>From twice\nFrom what I heard, 2026 is fine.\n\nFrom here:\n"
    path.write_bytes(mbox(mail(1), mail(2, body), mail(3)))
    found = list(messages(path))
    assert [identity(item.raw) for item in found] == [f"<{n}@northwind.example>" for n in (1, 2, 3)]
    assert b"\nFrom Friday on we decide.\n>From twice\nFrom what I heard" in found[1].raw
    assert found[1].raw.endswith(b"\n\nFrom here:\n\n")
    assert found[2].place == "search.mbox, message 3"


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_mbox_agrees_with_the_standard_library(tmp_path: Path, line_end: bytes) -> None:
    path = tmp_path / "many.mbox"
    raw = mbox(*(mail(n, f"Hello {n}\n" * (n * 37 % 400)) for n in range(400)))
    path.write_bytes(raw.replace(b"\n", line_end))
    ours = [identity(item.raw) for item in messages(path)]
    assert ours == [str(item["message-id"]) for item in mailbox.mbox(str(path), create=False)]


def test_mbox_without_postmarks_and_cut_ones() -> None:
    odd = b"From ???@???\n" + mail(1) + b"\nFrom ???@???\n" + mail(2, "x\n\nFrom me\nto you\n")
    assert len(list(split_mbox(io.BytesIO(odd)))) == 2
    cut = mbox(mail(1)).rstrip(b"\n") + b"\n" + mbox(mail(2))
    assert len(list(split_mbox(io.BytesIO(cut)))) == 2
    assert list(split_mbox(io.BytesIO(b""))) == []
    assert list(split_mbox(io.BytesIO(b"From only the line"))) == []


class _Dripping(io.RawIOBase):
    """A file that gives few bytes at a time, so that every border falls everywhere."""

    def __init__(self, raw: bytes, size: int) -> None:
        super().__init__()
        self._file = io.BytesIO(raw)
        self._size = size

    def read(self, size: int = -1) -> bytes:
        return self._file.read(self._size)


@pytest.mark.parametrize("size", [1, 7, 100, 1501, 4096])
def test_pieces_of_the_file_make_no_difference(size: int) -> None:
    raw = mbox(*(mail(n, "word \n" * (n * 53 % 300)) for n in range(25)))
    whole = list(split_mbox(io.BytesIO(raw)))
    assert list(split_mbox(_Dripping(raw, size))) == whole  # type: ignore[arg-type]
    assert len(whole) == 25


def test_a_huge_message_is_cut_and_the_next_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dayeight.mail.files.LARGEST_MESSAGE", 3_000_000)
    raw = mbox(mail(1), mail(2, "A" * 70 + "\n") + (b"A" * 76 + b"\n") * 100_000, mail(3))
    found = list(split_mbox(io.BytesIO(raw)))
    assert [identity(item) for item in found] == [f"<{n}@northwind.example>" for n in (1, 2, 3)]
    assert len(found[1]) <= 3_000_000


def test_memory_stays_the_same_for_a_large_mbox(tmp_path: Path) -> None:
    path = tmp_path / "large.mbox"
    piece = mbox(*(mail(n, "Some words of a letter.\n" * 160) for n in range(500)))
    with path.open("wb") as file:
        for _ in range(50):
            file.write(piece)
    script = (
        "import resource, sys; from pathlib import Path; from dayeight.mail.files import messages\n"
        "peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before = peak(); count = sum(1 for _ in messages(Path(sys.argv[1])))\n"
        "print(count, peak() - before)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    count, grown = map(int, done.stdout.split())
    assert count == 25_000
    assert grown < 30_000  # kB, for a file of 97 MB


def test_maildir_without_drafts_deleted_and_unfinished(maildir: Path) -> None:
    assert [identity(item.raw) for item in messages(maildir)] == [f"<{n}@northwind.example>" for n in (1, 2, 6)]


def test_maildir_message_that_moves_meanwhile(maildir: Path) -> None:
    (maildir / "new" / "9.a.host").write_bytes(mail(9))
    found: Iterator[object] = iter(messages(maildir))
    next(found)
    os.rename(maildir / "new" / "9.a.host", maildir / "cur" / "9.a.host:2,S")
    ids = [identity(item.raw) for item in found]  # type: ignore[attr-defined]
    assert "<9@northwind.example>" in ids


def test_folder_of_eml_and_mbox(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "b.EML").write_bytes(mail(2))
    (tmp_path / "a.eml").write_bytes(mail(1))
    (tmp_path / "deep" / "old.mbox").write_bytes(mbox(mail(3), mail(4)))
    (tmp_path / "notes.txt").write_text("no mail")
    found = list(messages(tmp_path))
    assert [item.place for item in found] == ["a.eml", "b.EML", "deep/old.mbox, message 1", "deep/old.mbox, message 2"]


def test_one_eml_and_kinds(tmp_path: Path, maildir: Path) -> None:
    eml, box, ics = tmp_path / "a.eml", tmp_path / "b.mbox", tmp_path / "c.ics"
    eml.write_bytes(mail(1))
    box.write_bytes(mbox(mail(1)))
    ics.write_bytes(ICS)
    empty = tmp_path / "empty.mbox"
    empty.write_bytes(b"")
    assert [kind_of(path) for path in (eml, box, ics, empty, maildir)] == ["eml", "mbox", "ics", "mbox", "maildir"]
    assert [item.raw for item in messages(eml)] == [mail(1)]
    assert list(messages(empty)) == []
    assert [item.raw for item in calendars(ics)] == [ICS]
    assert [item.place for item in calendars(tmp_path)] == ["c.ics"]


@pytest.mark.parametrize(
    ("name", "raw", "sentence"),
    [
        ("mail.msg", b"\xd0\xcf\x11\xe0" + b"\x00" * 100, "Outlook .msg"),
        ("mail.mbox.gz", b"\x1f\x8b" + b"\x00" * 100, "compressed"),
        ("mail.zip", b"PK\x03\x04" + b"\x00" * 100, "zip"),
        ("letter.pdf", b"%PDF-1.7", "PDF"),
        ("notes.txt", b"Dear diary, nothing here is mail.\n", "not mail"),
        ("photo.jpg", bytes(range(256)) * 20, "not mail"),
        ("talk.ics", ICS, "calendar, not mail"),
    ],
)
def test_what_is_no_mail_says_so(tmp_path: Path, name: str, raw: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(Unreadable, match=sentence) as caught:
        list(messages(tmp_path / name))
    assert caught.value.hint


def test_nothing_there_and_empty_folders(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.mbox", tmp_path):
        with pytest.raises(Unreadable) as caught:
            list(messages(path))
        assert caught.value.hint
    with pytest.raises(Unreadable, match=r"no \.ics file"):
        list(calendars(tmp_path))


def test_reading_changes_nothing_and_twice_gives_the_same(tmp_path: Path, maildir: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(mbox(mail(1), mail(2), b"Subject: without identity\n\nHello\n"))
    (tmp_path / "a.eml").write_bytes(mail(1))
    before = fingerprint(tmp_path)
    for path in (tmp_path / "a.mbox", tmp_path / "a.eml", maildir):
        first = [identity(item.raw) for item in messages(path)]
        assert first == [identity(item.raw) for item in messages(path)]
        assert len(set(first)) == len(first)
    assert fingerprint(tmp_path) == before


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so the refusal of the operating system is acted out."""
    path = tmp_path / "mine.mbox"
    path.write_bytes(mbox(mail(1)))

    def refuse(*args: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Unreadable, match="may not be read"):
        list(messages(path))
