"""Bytes to text, whatever the message says about them: never an exception, as few wrong letters as
possible."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+-]{0,39}")

# Labels under which programs send windows-1252: its letters are a superset of these in all that people write.
_REALLY_1252 = frozenset({"iso8859-1", "cp1252", "ascii", "latin-1", "latin_1"})

# Python codecs that are no charset of mail: they run escapes, take quadratic time or always fail.
_NOT_FOR_MAIL = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})

# Charsets that write other letters with ASCII bytes.
_ASCII_BUT_CODED = ("iso2022", "hz", "utf-7", "utf-16", "utf-32")

# Bytes that windows-1252 leaves undefined are read as latin-1 does, so that nothing is lost.
_UNDEFINED_1252 = {code: chr(code) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def _keep_undefined(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return _UNDEFINED_1252.get(error.object[error.start], "\ufffd"), error.start + 1


codecs.register_error("dayeight_1252", _keep_undefined)


@lru_cache(maxsize=256)
def _codec(label: str) -> str | None:
    """The name of Python's codec for a charset label, None if there is none that fits mail."""
    found = _NAME.match(label.strip(" \t\"'"))
    if found is None:
        return None
    try:
        info = codecs.lookup(found[0])
    except (LookupError, ValueError):
        return None
    if not getattr(info, "_is_text_encoding", True) or info.name.replace("-", "_") in _NOT_FOR_MAIL:
        return None
    return info.name


def decode(raw: bytes, label: str = "") -> str:
    """The text of `raw`, whose charset is said to be `label`.

    UTF-8 is taken for what it is under any western label (text in another charset is practically never valid
    UTF-8), and latin-1 or ASCII with other bytes is read as windows-1252. An unknown label means UTF-8 or
    else windows-1252. Control characters that no text has (NUL) are dropped.
    """
    codec = _codec(label)
    if raw.isascii() and not (codec is not None and codec.startswith(_ASCII_BUT_CODED)):
        codec = "ascii"
    return _clean(_decode(raw, codec))


def _decode(raw: bytes, codec: str | None) -> str:
    if codec is None or codec == "utf-8" or codec in _REALLY_1252:
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
        if codec == "utf-8":
            # One damaged letter among good ones is damage; nothing good at all is a wrong label.
            text = raw.decode("utf-8", "replace")
            damaged = text.count("\ufffd")
            if sum(1 for letter in text if letter > "\x7f") > 2 * damaged:
                return text
        return raw.decode("cp1252", "dayeight_1252")
    try:
        return raw.decode(codec, "replace")
    except (UnicodeError, LookupError, ValueError):
        return raw.decode("cp1252", "dayeight_1252")


def _clean(text: str) -> str:
    if "\x00" in text:
        text = text.replace("\x00", "")
    if text.startswith("\ufeff"):
        text = text[1:]
    if not text.isascii():
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:  # half a surrogate pair, which UTF-7 and damaged UTF-16 can hold
            text = text.encode("utf-8", "replace").decode("utf-8")
    return text
