"""Word lists as plain text: easier to read and to extend than a list of quoted strings."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
