"""Whatever a fact holds comes back from its text to the last digit, or is refused before it is kept."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dayeight.core.facts import Evidence, Interviewed, Note
from dayeight.core.facts.codec import VERSION, fact_to_json
from dayeight.errors import BadInput
from dayeight.store.fact_text import fact_of_text, fact_text

OFFSETS = st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2199, 12, 30), timezones=OFFSETS).map(
    # In a zone of fixed offset `fold` says nothing.
    lambda moment: moment.replace(fold=0)
)
# With half characters and NUL, as broken mail has them: they are refused.
TEXTS = st.text(max_size=30) | st.text(st.characters(), max_size=2)


@given(st.builds(
    Interviewed, id=st.text(min_size=1, max_size=20), at=MOMENTS, known=st.none() | MOMENTS, application=TEXTS,
    entry=TEXTS, evidence=st.none() | st.builds(Evidence, source=TEXTS, where=TEXTS, words=TEXTS), corrects=TEXTS,
    decides=st.none() | MOMENTS, people=st.lists(TEXTS, max_size=3).map(tuple),
    notes=st.lists(st.builds(Note, st.none() | TEXTS, TEXTS), max_size=3).map(tuple),
))  # fmt: skip
def test_a_fact_comes_back_to_the_last_digit(fact: Interviewed) -> None:
    if re.search("\\\\u0000|[\ud800-\udfff]", json.dumps(fact_to_json(fact), ensure_ascii=False)):
        with pytest.raises(BadInput, match="characters that are none"):
            fact_text(fact)
        return
    assert repr(fact_of_text(VERSION, fact_text(fact))) == repr(fact)
