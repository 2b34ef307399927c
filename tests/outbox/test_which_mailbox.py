"""From which mailbox a letter goes."""

from __future__ import annotations

import pytest
from tests.outbox.conftest import Desk, account

from dayeight.errors import (
    BadInput,
    NotFound,
)


def test_the_mailbox_of_the_candidates_own_address(desk: Desk) -> None:
    other = account(name="other", address="x@other.example")
    desk.mail.kept_accounts = [other, *desk.mail.kept_accounts]
    assert desk.prepare().account == "vale"
    assert desk.prepare(account="other").from_email == "x@other.example"


def test_without_a_server_to_send_by_the_way_is_named(desk: Desk) -> None:
    desk.mail.kept_accounts = [account(smtp=None)]
    with pytest.raises(BadInput) as told:
        desk.prepare()
    assert "dayeight outbox via" in told.value.hint
    desk.mail.kept_accounts = []
    with pytest.raises(NotFound):
        desk.prepare()
