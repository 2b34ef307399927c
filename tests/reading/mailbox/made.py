"""Messages made for tests."""

from __future__ import annotations

from dayeight.reading.messages import Message, read_message

ME = "ines.calder@example.com"


def raw(
    text: str,
    *,
    sender: str = "Rosa Lind <rosa.lind@acme-foods.example>",
    to: str = f"Ines Calder <{ME}>",
    subject: str = "Hello",
    date: str = "Mon, 04 May 2026 10:00:00 +0100",
    name: str = "m1",
    more: str = "",
    delivered: bool = True,
) -> bytes:
    """The bytes of a message; `name` is the first half of its identity, `more` further lines of its head."""
    lines = [f"Delivered-To: {ME}"] if delivered and ME not in sender else []
    lines += [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {date}",
        f"Message-ID: <{name}@made.example>",
    ]
    lines += ["Content-Type: text/plain; charset=utf-8", *more.splitlines()]
    return ("\n".join(lines) + f"\n\n{text}\n").encode()


def message(text: str, **how: object) -> Message:
    """A message read."""
    return read_message(raw(text, **how))  # type: ignore[arg-type]
