"""FETCH answers as servers write them, and what is fetched of a message by its structure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dayeight.mail.fetched import answers
from dayeight.mail.structure import LARGEST_HEAD, LARGEST_TEXT, part_of, put_together, sections

PLAIN = b'("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "7BIT" 20 1 NIL NIL NIL NIL)'
PDF = b'("APPLICATION" "PDF" ("NAME" "a (b) \\"c\\".pdf") NIL NIL "BASE64" 9000 NIL ("ATTACHMENT" NIL) NIL NIL)'


def structure(raw: bytes):  # type: ignore[no-untyped-def]
    (items,) = answers([b"1 (UID 5 BODYSTRUCTURE " + raw + b")"])
    return part_of(items["BODYSTRUCTURE"])


def test_literals_lists_and_quotes_in_any_order() -> None:
    data = [
        (b'1 (UID 7 BODYSTRUCTURE ("TEXT" "PLAIN" ("NAME" {4}', b'a")('), (b' NIL) NIL) BODY[HEADER] {3}', b"X: "),
        b" FLAGS (\\Seen))",
        b"2 (UID 8 RFC822.SIZE 12)",
    ]  # fmt: skip
    first, second = answers(data)
    assert first["UID"] == b"7"
    assert first["BODYSTRUCTURE"] == [b"TEXT", b"PLAIN", [b"NAME", b'a")(', None], None]
    assert first["BODY[HEADER]"] == b"X: "
    assert second == {"UID": b"8", "RFC822.SIZE": b"12"}


def test_a_section_with_a_list_of_fields_is_one_name() -> None:
    (items,) = answers([(b"1 (BODY[HEADER.FIELDS (FROM TO)] {2}", b"ab"), b" UID 3)"])
    assert items == {"BODY[HEADER.FIELDS (FROM TO)]": b"ab", "UID": b"3"}


@given(st.lists(st.one_of(st.binary(max_size=40), st.tuples(st.binary(max_size=40), st.binary(max_size=9)))))
def test_any_bytes_are_taken_apart_without_a_fuss(data: list[object]) -> None:
    for items in answers(data):
        part = part_of(items.get("BODYSTRUCTURE"))
        sections(part, 10)


def test_a_small_letter_comes_whole() -> None:
    assert sections(structure(PLAIN), 500) == ("BODY.PEEK[]",)


def test_of_a_letter_with_an_attachment_only_the_letter_comes() -> None:
    part = structure(b"(" + PLAIN + PDF + b' "MIXED" ("BOUNDARY" "b1") NIL NIL NIL)')
    assert sections(part, 10_000) == (
        f"BODY.PEEK[HEADER]<0.{LARGEST_HEAD}>",
        f"BODY.PEEK[1.MIME]<0.{LARGEST_HEAD}>",
        f"BODY.PEEK[1]<0.{LARGEST_TEXT}>",
    )
    fetched = {"BODY[HEADER]": b"H: x\r\n\r\n", "BODY[1.MIME]": b"M: y\r\n\r\n", "BODY[1]<0>": b"words"}
    assert put_together(part, fetched) == b"H: x\r\n\r\n--b1\r\nM: y\r\n\r\nwords\r\n--b1--\r\n"


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (b'("TEXT" "CALENDAR" NIL NIL NIL "7BIT" 9 1 NIL ("ATTACHMENT" NIL) NIL NIL)', True),
        (b'("APPLICATION" "ICS" NIL NIL NIL "BASE64" 9)', True),
        (b'("APPLICATION" "OCTET-STREAM" ("NAME" "Invite.ICS") NIL NIL "BASE64" 9)', True),
        (b'("TEXT" "PLAIN" NIL NIL NIL "7BIT" 9 1 NIL ("ATTACHMENT" ("FILENAME" "log.txt")) NIL NIL)', False),
        (b'("TEXT" "CSV" NIL NIL NIL "7BIT" 9 1)', False),
        (b'("IMAGE" "PNG" NIL NIL NIL "BASE64" 9)', False),
        (b'("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 90 (NIL) ' + PLAIN + b" 3)", True),
        (b'("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 90 (NIL) ' + PDF + b" 3)", False),
    ],
)
def test_which_parts_are_wanted(part: bytes, wanted: bool) -> None:
    found = structure(part)
    assert found is not None
    assert found.wanted is wanted


def test_a_structure_that_nobody_understands_fetches_the_beginning() -> None:
    assert sections(None, 10**9) == (f"BODY.PEEK[]<0.{LARGEST_TEXT}>",)
    assert put_together(None, {"BODY[]<0>": b"all"}) == b"all"
    assert part_of(b"nonsense") is None
