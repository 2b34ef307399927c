"""Every entry of the lexicon against the example and the look-alike beside it, and the language of its phrases."""

import pytest

from dayeight.reading.kinds.evidence import BOOKS
from dayeight.reading.kinds.phrases import Cue, Phrasebook
from dayeight.reading.kinds.sentences import sentence, sentences

ENTRIES = [(name, cue) for name, book in BOOKS.items() for cue in book.cues]


@pytest.mark.parametrize(("name", "cue"), ENTRIES, ids=[f"{name}: {cue.example[:50]}" for name, cue in ENTRIES])
def test_the_example_beside_an_entry_is_found_and_its_look_alike_is_not(name, cue):
    assert cue in [hit.cue for hit in BOOKS[name].hits(sentence(cue.example))]
    assert cue not in [hit.cue for hit in BOOKS[name].hits(sentence(cue.unlike))]


def found(phrases, text, denies=False):
    book = Phrasebook((Cue("x", 1.0, "", "", phrases, denies),), {"job": "role/post"})
    return [hit.sentence.plain[hit.start : hit.end].strip() for one in sentences(text) for hit in book.hits(one)]


@pytest.mark.parametrize(
    ("phrases", "text", "words"),
    [
        ("offer you the @job", "We offer you the post.", ["offer you the post"]),
        ("offer you ~2 @job", "We offer you this lovely role.", ["offer you this lovely role"]),
        ("offer you ~2 @job", "We offer you a seat at the table of a role.", []),
        ("candidat* here", "Candidates, here is the plan.", ["candidates , here"]),
        ("very? good", "It was good.", ["good"]),
        ("not be ~ing you", "We won’t be inviting you.", ["not be inviting you"]),
        ("in_the_end we", "In the end we chose her.", ["in the end we"]),
    ],
)
def test_the_language_of_phrases(phrases, text, words):
    assert found(phrases, text, denies="not" in phrases) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We offer you the post.", True),
        ("If we offer you the post, you start in May.", False),
        ("We are not able to offer you the post.", False),
        ("If you wondered: yes, but we offer you the post.", True),
        ("Before we offer you the post, we need references.", False),
    ],
)
def test_what_is_supposed_or_denied_is_not_said(text, said):
    assert bool(found("offer you the @job", text)) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("You have not been selected.", True),
        ("If you are not selected, try again.", False),
        ("Should you not be selected, you will hear.", False),
        ("Candidates who are not selected will hear by letter.", False),
        ("You have not been selected yet.", False),
        ("You will not be selected until we have your form.", False),
    ],
)
def test_a_refusal_not_yet_given_is_none(text, said):
    assert bool(found("not ~2 selected", text, denies=True)) is said


def test_every_sentence_is_an_exact_run_of_the_text():
    text = "Hi Ana,\n\nDr. Weber can’t come; could you do\nTuesday at 3 p.m.?\n- Monday\n- Friday\n\nBest, J. Doe"
    for one in sentences(text):
        assert one.raw in text
    assert any(one.asks for one in sentences(text))
