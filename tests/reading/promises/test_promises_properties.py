"""Whatever comes in: no exception, no invented date, quotes verbatim, nothing due before it was said."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dayeight.reading.promises import read_promises
from dayeight.reading.promises.lexicon.en import ENGLISH

WORDS = (
    "we I you they will 'll should hope to let know get back by on before after within in the next this a an "
    "week weeks day days month Friday Monday tomorrow 31 3/4 14th March May end of early mid late not until "
    "once when two or three - , . ; : ( ) if hear from us decision offer please send your and but said need "
    "another 9999 Q4 Easter Christmas weekend ago last earliest latest at the between from to then that "
    "> On wrote: \n 99999999999 0 29 February ½ é 日本 \u200f \u0000 😀"
)
PIECES = st.sampled_from(sorted(set(WORDS.split(" "))))
KNOWN = st.sampled_from(
    sorted(
        {*ENGLISH.lemmas, *ENGLISH.time, *ENGLISH.time_phrases, *ENGLISH.aliases}
        | {word for group in ENGLISH.groups.values() for word in group}
        | {phrase for cue in ENGLISH.cues.values() for phrase in cue.split(" | ")}
    )
)
DAYS = st.dates(date.min, date.max)


def check(text, said):
    reading = read_promises(text, said)
    for promise in reading.promises:
        assert promise.quote
        assert text[promise.start : promise.start + len(promise.quote)] == promise.quote
        assert (promise.due is None) == (promise.strength == "vague")
        assert (promise.ask is None) == (promise.due is not None)
        assert promise.due is None or promise.due >= said
        assert promise.other_due is None or promise.due is None or promise.other_due < promise.due
        assert promise.earliest is None or promise.due is None or promise.earliest < promise.due
    assert reading == read_promises(text, said)


@given(st.lists(PIECES, max_size=40), DAYS)
def test_any_mix_of_the_words_we_know(words, said):
    check(" ".join(words), said)


@given(st.lists(KNOWN | PIECES, max_size=25), DAYS)
def test_any_mix_of_all_that_the_lexicon_knows(words, said):
    check(" ".join(words), said)


@given(st.text(max_size=300), DAYS)
def test_any_text(text, said):
    check(text, said)


@given(st.lists(PIECES, max_size=12), st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.text(max_size=40))
def test_text_behind_a_quote_mark_promises_nothing(words, said, tail):
    line = "> " + " ".join(words).replace("\n", " ") + " we will let you know by Friday"
    assert read_promises(line, said).promises == ()


@given(st.integers(1, 400), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_days_are_counted_exactly(n, said):
    (promise,) = read_promises(f"You will hear from us within {n} days.", said).promises
    assert promise.due == said + timedelta(days=n)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00\x01\x02",
        "\u202eWe will let you know\u202c",
        "We will let you know by 31 February.",
        "We will let you know by 31/02/2027.",
        "We will let you know by the 45th.",
        "We will let you know within 99999999 weeks.",
        "Wir melden uns bis Freitag.",
        "金曜日までにご連絡します。",
        "سنتواصل معكم يوم الجمعة",
        "😀" * 1000,
        "(" * 5000,
    ],
)
def test_odd_input_gives_no_date(text):
    assert all(promise.due is None for promise in read_promises(text, date(2026, 11, 4)).promises)


def test_the_last_year_of_the_calendar():
    reading = read_promises("We will let you know within two weeks.", date(9999, 12, 25))
    assert all(promise.due is None for promise in reading.promises)


def test_ten_megabytes_are_read_up_to_a_limit():
    assert read_promises("We will let you know by Friday. " * 320_000, date(2026, 11, 4)).promises
