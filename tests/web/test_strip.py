"""The strip: whatever happened and however long it took, a whole picture whose words say the same."""

from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dayeight.web.strip import Mark, Span, Strip, strip_svg, waiting_svg

TODAY = date(2026, 11, 17)
days = st.dates(date(2024, 1, 1), date(2028, 12, 31))
words = st.text(max_size=60)
marks = st.lists(st.builds(Mark, days, words), max_size=8)


@st.composite
def strips(draw: st.DrawFn) -> Strip:
    promises = [
        Span(start, start + timedelta(days=draw(st.integers(0, 90))), draw(words), draw(words))
        for start in draw(st.lists(days, max_size=3))
    ]
    quiet = draw(st.none() | st.integers(1, 200).map(lambda n: Span(TODAY, TODAY + timedelta(days=n), "quiet")))
    begun = draw(st.none() | st.builds(Mark, days, words))
    return Strip(draw(words), TODAY, draw(marks), draw(marks), promises, draw(marks), draw(marks), quiet, begun)


@given(strips(), st.booleans())
def test_every_strip_is_a_whole_picture_inside_its_frame(strip: Strip, phone: bool) -> None:
    clean = "".join(letter for letter in strip_svg(strip, phone=phone) if letter.isprintable() or letter == " ")
    root = ElementTree.fromstring(clean)
    width = float(root.attrib["viewBox"].split()[2])
    for node in root.iter():
        for name in ("x", "x1", "x2", "cx"):
            if name in node.attrib:
                assert 0 <= float(node.attrib[name]) <= width
    assert root.find("title") is not None
    assert root.find("desc") is not None


def test_words_are_never_markup() -> None:
    strip = Strip("<b>Acme</b>", TODAY, talks=[Mark(TODAY, "<script>x</script>")],
                  promises=[Span(TODAY - timedelta(days=9), TODAY, "a & b", "<i>soon</i>")])  # fmt: skip
    drawn = strip_svg(strip, phone=False)
    assert "<script>" not in drawn
    assert "<b>" not in drawn
    assert "<i>" not in drawn


def test_labels_do_not_lie_on_each_other() -> None:
    talks = [Mark(TODAY - timedelta(days=n), "talk") for n in (9, 8, 7, 1)]
    drawn = strip_svg(Strip("Acme", TODAY, talks=talks), phone=True)
    placed: list[tuple[float, float, float]] = []
    for node in ElementTree.fromstring(drawn).iter("text"):
        if node.attrib["class"] == "faint":
            continue
        x, half = float(node.attrib["x"]), len(node.text or "") * 6.7 / 2
        shift = {"start": half, "end": -half}.get(node.attrib["text-anchor"], 0)
        placed.append((float(node.attrib["y"]), x + shift - half, x + shift + half))
    for number, (y, low, high) in enumerate(placed):
        for other_y, other_low, other_high in placed[number + 1 :]:
            assert y != other_y or high <= other_low or other_high <= low


@pytest.mark.parametrize(("low", "high"), [(0, 0), (0, 0.1), (0.3, 0.7), (0.95, 1), (1, 1)])
def test_the_picture_of_waiting_has_no_digit_in_its_words(low: float, high: float) -> None:
    root = ElementTree.fromstring(waiting_svg(low, high, "An answer has become rare."))
    said = " ".join(node.text or "" for node in root.iter() if node.tag in ("text", "title", "desc"))
    assert not any(letter.isdigit() for letter in said)
    band = next(node for node in root.iter("rect") if node.attrib["class"] == "band")
    assert 0 <= float(band.attrib["x"]) <= 340 - float(band.attrib["width"])
