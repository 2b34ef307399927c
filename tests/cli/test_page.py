"""Words on a terminal of any width, in any script, without what could steer it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.flows.conftest import NEW_YORK

from dayeight.cli.given import day, moment
from dayeight.cli.page import columns_of, wrapped
from dayeight.errors import BadDate

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=NEW_YORK)


@given(st.text(), st.integers(10, 120), st.integers(0, 6))
def test_lines_are_as_wide_as_asked_unless_one_word_is_wider(text: str, wide: int, indent: int) -> None:
    for line in wrapped(text, wide, indent, 2):
        assert columns_of(line) <= wide or len(line.split()) <= 1
        assert "\x1b" not in line


def test_scripts_have_their_own_widths() -> None:
    assert columns_of("株式会社") == 8
    assert columns_of("Zoe\u0308") == 3
    assert wrapped("evil\x1b[31m \u202ename", 80) == ["evil [31m name"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("15:00", "2026-11-25T15:00"),
        ("today 8:30", "2026-11-25T08:30"),
        ("Yesterday", "2026-11-24T12:00"),
        ("yesterday 15:00", "2026-11-24T15:00"),
        ("monday 15:00", "2026-11-23T15:00"),
        ("wednesday 7:00", "2026-11-25T07:00"),
        ("2026-11-23", "2026-11-23T12:00"),
        ("2026-11-23 15:00", "2026-11-23T15:00"),
        ("2026-11-23T15:00", "2026-11-23T15:00"),
        ("now", "2026-11-25T09:00"),
    ],
)
def test_moments_as_people_write_them(words: str, found: str) -> None:
    assert moment(words, NEW_YORK, NOW) == datetime.fromisoformat(found).replace(tzinfo=NEW_YORK)


def test_an_offset_is_heeded() -> None:
    assert moment("2026-11-23T15:00+00:00", NEW_YORK, NOW) == datetime(2026, 11, 23, 15, tzinfo=UTC)


@pytest.mark.parametrize("words", ["", "soon", "24:00", "monday noon", "2026-02-30", "2026-11-23 25:00", "0001-01-01"])
def test_what_is_no_moment(words: str) -> None:
    with pytest.raises(BadDate):
        moment(words, NEW_YORK, NOW)


def test_days_to_come() -> None:
    today = date(2026, 11, 25)
    assert day("friday", today) == date(2026, 11, 27)
    assert day("wednesday", today) == date(2026, 12, 2)
    assert day("tomorrow", today) == date(2026, 11, 26)
    assert day("2026-11-30", today) == date(2026, 11, 30)
    with pytest.raises(BadDate):
        day("2026-11-31", today)
