"""Text as it is compared in a search. Pure."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Text without upper case and accents, so that "zoe" finds "Zoë"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
