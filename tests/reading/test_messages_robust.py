"""No bytes raise, none take long: mutations of the golden messages, CPython's own mail, and worst cases."""

from __future__ import annotations

import email
import importlib.util
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dayeight.reading.messages import identity, read_heading, read_message, split_quotes, split_signature

DATA = Path(__file__).parent / "data" / "messages"
RAW = [path.read_bytes() for path in sorted(DATA.glob("*.eml"))]
HEAD = b"From: Dana Whitfield <dana@northwind.example>\nSubject: x\n"
TOKENS = [
    b"<", b">", b'"', b"(", b":", b"\n", b"\r\n", b"\x00", b"\xff", b"--", b"> ", b"=\n", b"=?utf-8?B?", b"?=",
    b"<!--", b"<style>", b"<blockquote type=cite>", b"&#xD800;", b"&#99999999999;", b"charset=utf-7", b"charset=idna",
    b"charset=punycode", b"charset=undefined", b"charset=rot13", b"Content-Type: multipart/mixed; boundary=x\n",
    b"Content-Type: message/rfc822\n", b"Content-Transfer-Encoding: base64\n", b"-- \n", b"Best,\n",
    b"From: x\nSent: y\n",
]  # fmt: skip


def cpython_files() -> list[Path]:
    """The messages of CPython's own tests, where this Python has them."""
    try:
        spec = importlib.util.find_spec("test.test_email")
    except ModuleNotFoundError:
        return []
    folder = Path(spec.origin).parent / "data" if spec and spec.origin else None
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder and folder.is_dir() else []


def read_all(raw: bytes) -> None:
    """Reads in every way; every text can be written as UTF-8, and nothing is lost between text and parts."""
    message = read_message(raw)
    read_heading(raw)
    assert identity(raw)
    for text in (
        message.text,
        message.new_text,
        message.subject,
        message.from_.name,
        message.signature,
        message.quoted,
    ):
        text.encode("utf-8")
    assert message.date is None or message.date.utcoffset() is not None


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_mutations_never_raise(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from(RAW)))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(raw)))
        what = data.draw(st.integers(0, 4))
        if what == 0:
            raw[place:place] = data.draw(st.sampled_from(TOKENS)) * data.draw(st.sampled_from([1, 1, 2, 50]))
        elif what == 1:
            raw[place:place] = data.draw(st.binary(max_size=12))
        elif what == 2:
            del raw[place : place + data.draw(st.integers(0, 60))]
        elif what == 3:
            raw[place:place] = raw[data.draw(st.integers(0, len(raw))) :][:300]
        else:
            del raw[place:]
    read_all(bytes(raw))


@settings(max_examples=200, deadline=None)
@given(raw=st.binary(max_size=300))
def test_any_bytes_are_a_message(raw: bytes) -> None:
    read_all(raw)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=300), reply=st.booleans(), forward=st.booleans())
def test_splitting_loses_no_word(text: str, reply: bool, forward: bool) -> None:
    split = split_quotes(text, reply, forward)
    signed = split_signature(split.new, "Dana Whitfield")
    parts = (signed.text, signed.signature, split.quoted, split.forwarded)
    assert sorted(" ".join(parts).split()) == sorted(text.split()) or ">From " in text


@pytest.mark.skipif(not cpython_files(), reason="this Python comes without its tests")
def test_cpython_messages_are_read() -> None:
    files = cpython_files()
    assert len(files) > 30
    for file in files:
        read_all(file.read_bytes())


@pytest.mark.skipif(not cpython_files(), reason="this Python comes without its tests")
def test_texts_agree_with_the_standard_library() -> None:
    """For well-formed single-part plain text, the words are those the standard library's parser gives."""
    compared = 0
    for file in cpython_files():
        raw = file.read_bytes()
        parsed = email.message_from_bytes(raw)
        if parsed.get_content_type() != "text/plain" or parsed.defects or parsed.get_param("format"):
            continue
        payload = parsed.get_payload(decode=True)
        if not isinstance(payload, bytes) or not payload.isascii() or not payload.strip():
            continue
        assert read_message(raw).text.split() == payload.decode("ascii").split(), file.name
        compared += 1
    assert compared >= 5


PLAIN = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n"
HTML = HEAD + b"Content-Type: text/html; charset=utf-8\n\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n"
WORST = {
    "open tags": HTML + b"<a" * 1_000_000,
    "open comments": HTML + b"<!--" * 500_000,
    "open styles": HTML + b"<style" * 300_000,
    "nested blocks": HTML + b"<div>" * 400_000,
    "nested quotes": HTML + b"<blockquote type=cite>x" * 90_000,
    "quote in a tag": HTML + b'<a b=">' * 280_000,
    "quoted lines": PLAIN + b">\n" * 1_000_000,
    "colons": PLAIN + b"abcdefgh:\n" * 200_000,
    "attributions": PLAIN + b"On 2026 a wrote:\n" * 120_000,
    "heads": PLAIN + b"From: a@b\n" * 200_000,
    "delimiters": PLAIN + b"-- \n" * 500_000,
    "closings": PLAIN + b"Best,\n" * 300_000,
    "brackets in From": b"From: " + b"(" * 1_000_000 + b"\n\nx",
    "escaped quotes in From": b"From: " + b'"\\' * 500_000 + b"\n\nx",
    "coded words": b"From: " + b"=?" * 500_000 + b"\nSubject: " + b"=?utf-8?b?a?= " * 70_000 + b"\n\nx",
    "commas": b"To: " + b"a@b," * 250_000 + b"\n\nx",
    "spaces": b"To: a" + b" " * 1_000_000 + b"\n\nx",
    "junk heads": b"hello\nA: b\n" * 200_000,
    "boundaries": MIXED + b"--x\n" * 500_000,
    "deep parts": HEAD
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(20_000)),
    "flowed": HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * 600_000,
    "40 MB attached": MIXED + b"--x\n\nhi\n--x\nContent-Type: a/b\n\n" + (b"A" * 76 + b"\n") * 520_000 + b"--x--\n",
    "40 MB of text": PLAIN + b"hello there my friend, how are you today.\n" * 1_000_000,
    "40 MB of nothing": b"\x00" * 40_000_000,
}


@pytest.mark.parametrize("name", WORST)
def test_the_worst_takes_no_second(name: str) -> None:
    raw = WORST[name]
    begun = time.process_time()
    read_message(raw)
    assert time.process_time() - begun < 1.0


def test_a_long_attachment_does_not_hide_the_text() -> None:
    assert read_message(WORST["40 MB attached"]).new_text == "hi"


def test_identity_is_the_message_id_or_what_a_copy_keeps() -> None:
    assert identity(HEAD + b"Message-ID: <a@b.example>\n\nx") == "<a@b.example>"
    without = HEAD + b"Date: Mon, 2 Mar 2026 10:00:00 +0000\n\nHello\nRobin\n"
    again = b"Received: by mx.example; later\r\nStatus: RO\r\n" + without.replace(b"\n", b"\r\n") + b"\r\n"
    assert identity(without) == identity(again)
    assert identity(without).startswith("sha256:")
    assert identity(without) != identity(without.replace(b"Robin", b"Kim"))
    assert identity(HEAD + b"Message-ID: <>\n\nx") != identity(HEAD + b"Message-ID: <>\n\ny")
