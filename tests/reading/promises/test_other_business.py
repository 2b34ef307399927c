"""What others promise about loans, flats, visas and claims is no employer's answer."""

from __future__ import annotations

from datetime import datetime

import pytest

from dayeight.reading.promises import read_promises

SAID = datetime(2026, 11, 23, 15, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The underwriters will give you their decision by Friday.",
        "We will let you know by 4 December whether your rental application was accepted.",
        "The consulate will inform you of its decision within ten days.",
        "Your claim is with a loss adjuster; you will hear from us by the end of next week.",
        "The landlord will choose between the two applications by Saturday and let you know.",
        "A decision on your loan application will reach you tomorrow.",
    ],
)
def test_others_promise_nothing_here(text: str) -> None:
    assert read_promises(text, SAID).promises == ()


@pytest.mark.parametrize(
    "text",
    [
        "We are lenders to small firms, and we will let you know about the position by Thursday.",
        "We know your visa application is running; for the role itself we will decide by Friday.",
        "Our mortgage team interviewed you on Monday and you will hear from us by Friday.",
        "The housing association will let you know by Friday whether you got the post.",
    ],
)
def test_an_employer_of_that_trade_does(text: str) -> None:
    assert len(read_promises(text, SAID).promises) == 1
