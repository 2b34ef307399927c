"""Lists read derived rows only: the number of queries does not grow with the number of applications."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import Desk

Count = Callable[[Callable[[], Any]], int]


@pytest.mark.parametrize("path", ["/", "/applications/", "/applications/?q=company&state=waiting"])
def test_a_list_makes_as_many_queries_for_5_as_for_200(
    desk: Desk, many: Callable[[int], None], client: Client, queries: Count, path: str
) -> None:
    many(5)
    client.get(path)
    few = queries(lambda: client.get(path))
    many(200)
    client.get(path)
    lots = queries(lambda: client.get(path))
    # One more where there is more than a page: how many there are in all.
    assert few <= lots <= few + 1
    assert lots <= 6  # one of them tells the candidate's time zone


def test_the_page_of_an_application_does_not_look_at_the_others(
    desk: Desk, due: str, many: Callable[[int], None], client: Client, queries: Count
) -> None:
    path = f"/applications/{due}/"
    client.get(path)
    few = queries(lambda: client.get(path))
    many(200)
    client.get(path)
    assert queries(lambda: client.get(path)) == few <= 10
