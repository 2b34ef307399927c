"""`dayeight summary`, and the same after a first import."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Here
from tests.reading.mailbox.made import raw

MESSAGES = [
    raw(
        "Dear Ines, we have received your application for the Data Analyst role at Harbor Lane. We will let you know"
        " our decision by Friday 15 May.",
        sender="Harbor Lane <no-reply@hire.lever.co>",
        subject="Your application to Harbor Lane",
        name="a",
    ),
    raw(
        "Dear Ines, thank you for your application. We have decided to go with another candidate for the Data Analyst"
        " role.",
        sender="Harbor Lane <no-reply@hire.lever.co>",
        subject="Your application to Harbor Lane",
        name="b",
        date="Thu, 14 May 2026 10:00:00 +0100",
    ),
]


def test_a_first_import_ends_with_the_figures_and_a_second_does_not(here: Here, tmp_path: Path) -> None:
    files = [tmp_path / "a.eml", tmp_path / "b.eml"]
    for file, message in zip(files, MESSAGES, strict=True):
        file.write_bytes(message)
    assert here.ok("summary").strip().endswith("Nothing is kept yet.")
    first = here.ok("read", str(files[0]), "--yes")
    assert "One application, one of them probably closed." in first
    assert "No interview yet." in first
    assert "Your search" not in here.ok("read", str(files[1]), "--yes")
    told = here.ok("summary")
    assert "One application, one of them closed." in told
    assert "Harbor Lane  one kept" in told
    found = json.loads(here.ok("summary", "--json"))
    assert found["promises"] == [
        {
            "company": "Harbor Lane",
            "words": [{"said": "2026-05-04T05:00", "due": "2026-05-15", "fate": "kept"}],
        }
    ]
