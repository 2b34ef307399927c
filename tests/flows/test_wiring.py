"""The clock, the computer's place, and what lies at a path."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.flows.test_read_mail import invitation, mail

from dayeight.config import Config
from dayeight.errors import BadDate
from dayeight.wiring import clock_of, demo_config, pieces_at, system_zone


def test_a_moment_stands_in_for_the_clock(tmp_path: Path) -> None:
    clock = clock_of(Config(tmp_path, now="2026-11-10T10:30+00:00"))
    assert clock() == datetime(2026, 11, 10, 10, 30, tzinfo=UTC)
    assert clock().tzinfo is system_zone()
    with pytest.raises(BadDate, match="DAYEIGHT_NOW"):
        clock_of(Config(tmp_path, now="someday"))
    assert clock_of(Config(tmp_path))() <= datetime.now(UTC)


def test_the_demo_lies_beside_ones_own_data(tmp_path: Path) -> None:
    assert demo_config(Config(tmp_path / "dayeight")).data == tmp_path / "dayeight-demo"


def test_pieces_of_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail("one").raw)
    (tmp_path / "b.ics").write_bytes(invitation().raw)
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7")
    box = tmp_path / "box.mbox"
    box.write_bytes(
        b"From x Mon Nov 23 10:00:00 2026\n"
        + mail("two").raw
        + b"\nFrom x Mon Nov 23 11:00:00 2026\n"
        + mail("three").raw
    )
    problems: list[str] = []
    found = list(pieces_at([tmp_path, box, tmp_path / "b.ics", tmp_path / "c.pdf", tmp_path / "none"], problems))
    assert sum(piece.raw.startswith(b"BEGIN:VCALENDAR") for piece in found) == 2
    assert sum(b"two" in piece.raw for piece in found) == 2
    assert len(problems) == 2
    assert "PDF" in problems[0]
