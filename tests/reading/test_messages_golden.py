"""Golden pairs: a raw message beside what is read from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dayeight.reading.messages import Message, read_heading, read_message

DATA = Path(__file__).parent / "data" / "messages"
NAMES = sorted(path.stem for path in DATA.glob("*.eml"))


def as_json(message: Message, key: str) -> Any:
    value = getattr(message, key)
    if key == "calendars":
        return len(value)
    if key == "date":
        return value.isoformat() if value else None
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("name", NAMES)
def test_message_reads_as_written_beside_it(name: str) -> None:
    message = read_message((DATA / f"{name}.eml").read_bytes())
    wanted = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    assert {key: as_json(message, key) for key in wanted} == wanted


# Those with line ends of their own are about just that.
PLAIN_LINE_ENDS = [n for n in NAMES if not {13, 0} & set((DATA / f"{n}.eml").read_bytes())]


@pytest.mark.parametrize("name", PLAIN_LINE_ENDS)
def test_line_ends_make_no_difference(name: str) -> None:
    raw = (DATA / f"{name}.eml").read_bytes()
    assert read_message(raw.replace(b"\n", b"\r\n")).text == read_message(raw).text


@pytest.mark.parametrize("name", NAMES)
def test_nothing_readable_is_lost(name: str) -> None:
    """Every word of the whole text is in the new text, the signature, the quotes or what is forwarded."""
    message = read_message((DATA / f"{name}.eml").read_bytes())
    parts = " ".join((message.new_text, message.signature, message.quoted, message.forwarded)).split()
    assert sorted(parts) == sorted(message.text.split())


@pytest.mark.parametrize("name", NAMES)
def test_heading_alone_says_the_same(name: str) -> None:
    raw = (DATA / f"{name}.eml").read_bytes()
    message, heading = read_message(raw), read_heading(raw)
    for field in heading.__dataclass_fields__:
        assert getattr(message, field) == getattr(heading, field)


def test_there_are_enough_cases() -> None:
    assert len(NAMES) >= 45
