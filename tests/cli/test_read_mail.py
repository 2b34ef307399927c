"""`dayeight read mail`: a line for each message, whatever holds the mail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Here
from tests.reading.mailbox.made import ME, raw

KEYS = [
    "message_id",
    "kind",
    "company",
    "role",
    "application",
    "people",
    "ats",
    "interview",
    "promises",
    "confidence",
    "review",
]
ROSA = "Rosa Lind <rosa@harborlane.example>"
MESSAGES = [
    raw(
        "We have received your application for the Data Analyst role at Harbor Lane. We will reply by Friday 15 May.",
        sender="Harbor Lane <no-reply@hire.lever.co>",
        subject="Your application to Harbor Lane",
        name="a",
    ),
    raw("Lunch on Sunday?", sender="Mum <mum@example.net>", name="b"),
    raw(
        "Your interview for the Data Analyst role is confirmed for Tuesday 12 May at 2pm BST on Zoom.\n\nRosa Lind",
        sender=ROSA,
        subject="Interview confirmed",
        name="c",
        date="Wed, 06 May 2026 10:00:00 +0100",
    ),
    raw(
        "Tuesday is perfect.",
        sender=f"Ines Calder <{ME}>",
        to=ROSA,
        subject="Re: Interview confirmed",
        name="d",
        date="Wed, 06 May 2026 12:00:00 +0100",
        more="In-Reply-To: <c@made.example>",
    ),
]


@pytest.fixture
def mbox(tmp_path: Path) -> Path:
    path = tmp_path / "mail.mbox"
    path.write_bytes(b"".join(b"From x Mon May  4 10:00:00 2026\n" + message + b"\n" for message in MESSAGES))
    return path


def test_a_line_for_each_message_in_order(here: Here, mbox: Path) -> None:
    lines = [json.loads(line) for line in here.ok("read", "mail", str(mbox)).splitlines()]
    assert [line["message_id"] for line in lines] == [f"<{name}@made.example>" for name in "abcd"]
    assert all(list(line) == KEYS for line in lines)
    received, lunch, settled, answer = lines
    assert received["application"] == settled["application"] == answer["application"] is not None
    assert (lunch["kind"], lunch["application"], lunch["company"]) == ("unrelated", None, None)
    assert {line["company"] for line in (received, settled, answer)} == {"Harbor Lane"}
    assert settled["interview"] == {
        "start": "2026-05-12T14:00:00+01:00",
        "end": None,
        "timezone": "Europe/London",
        "modality": "video",
    }
    assert settled["people"][0]["email"] == "rosa@harborlane.example"
    assert received["ats"] == "lever"
    assert [promise["due"] for promise in received["promises"]] == ["2026-05-15"]
    assert answer["kind"] == "own_other"


def test_a_maildir_and_a_folder_give_the_same(here: Here, mbox: Path, tmp_path: Path) -> None:
    wanted = sorted(here.ok("read", "mail", str(mbox)).splitlines())
    (tmp_path / "dir" / "cur").mkdir(parents=True)
    (tmp_path / "folder").mkdir()
    for number, message in enumerate(MESSAGES):
        (tmp_path / "dir" / "cur" / f"{number}:2,S").write_bytes(message)
        (tmp_path / "folder" / f"{3 - number}.eml").write_bytes(message)
    assert sorted(here.ok("read", "mail", str(tmp_path / "dir")).splitlines()) == wanted
    assert sorted(here.ok("read", "mail", str(tmp_path / "folder")).splitlines()) == wanted


def test_the_mailbox_is_not_changed(here: Here, mbox: Path) -> None:
    before = (mbox.read_bytes(), mbox.stat().st_mtime_ns)
    here.ok("read", "mail", str(mbox), "--owner", ME)
    assert (mbox.read_bytes(), mbox.stat().st_mtime_ns) == before


def test_what_is_no_mail_is_told(here: Here, tmp_path: Path) -> None:
    assert "nothing at" in here.bad("read", "mail", str(tmp_path / "none"))
