"""Employers, roles and applications of letters as many kinds of senders write them."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from tests.reading.people.written import Written, mailboxes, plain, read

HERE = Path(__file__).parent
LETTERS = [letters[0] for file in ("letters.txt", "services.txt") for _, letters in mailboxes(HERE / file, named=False)]
MAILBOXES = list(mailboxes(HERE / "mailboxes.txt", named=True))


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.line[:60])
def test_a_letter_names_employer_and_role(letter: Written) -> None:
    found = read([letter])[0]
    right = (not letter.company or plain(found.company) == plain(letter.company)) and plain(found.role) == plain(
        letter.role
    )
    assert right == letter.known, (found.company, found.role)


@pytest.mark.parametrize(("name", "letters"), MAILBOXES, ids=[name for name, _ in MAILBOXES])
def test_a_mailbox_is_put_together(name: str, letters: list[Written]) -> None:
    found = read(letters)
    for letter, each in zip(letters, found, strict=True):
        right = plain(each.company) == plain(letter.company) and plain(each.role) == plain(letter.role)
        assert right == letter.known, (letter.line, each.company, each.role)
    if all(letter.known for letter in letters):
        for one, two in combinations(range(len(letters)), 2):
            together = letters[one].application == letters[two].application
            assert (found[one].application == found[two].application) == together, (one, two)
