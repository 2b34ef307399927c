"""What single words of a mail tell: what not to do, which sector, who is away."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dayeight.core.facts import Person
from dayeight.reading.story.instructions import never_in
from dayeight.reading.story.sectors import sector_of


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("We ask that you do not send thank-you messages to the panel.", ("thank_you",)),
        ("Please don\u2019t follow up with thank you notes.", ("thank_you",)),
        ("Thank-you letters are not accepted.", ("thank_you",)),
        ("No phone calls please.", ("phone",)),
        ("Please do not call the office about the outcome.", ("phone",)),
        ("Please do not send your passport by mail. Thank you.", ()),
        ("Please do not reply to this e-mail. Thank you for applying.", ()),
        ("Please do not call me before nine.", ()),
        ("We do not usually get such kind thanks.", ()),
    ],
)
def test_what_they_ask_not_to_do(text: str, never: tuple[str, ...]) -> None:
    assert never_in(text) == never


@pytest.mark.parametrize(
    ("company", "role", "part", "sector"),
    [
        ("University of Northwold", "Lecturer in Botany", "hiring_manager", "academia"),
        ("University of Northwold", "Lecturer in Botany", "recruiter", None),
        ("University of Northwold", "Finance Officer", "hiring_manager", None),
        ("Northwold Water", "Research Associate", "hiring_manager", None),
    ],
)
def test_academia_is_a_scholars_post_that_a_head_fills(company: str, role: str, part: str, sector: str | None) -> None:
    someone = Person(
        at=datetime(2026, 5, 4, tzinfo=UTC), application="a", person="x", name="Hal Brandt", email="h@uni.example",
        part=part,  # type: ignore[arg-type]
    )  # fmt: skip
    assert sector_of(company, role, [someone]) == sector
