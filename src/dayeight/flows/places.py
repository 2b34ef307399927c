"""Which country a time zone lies in, so that public holidays count without a further question."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def country_of(timezone: str) -> str | None:
    """The ISO 3166 code of the country of an IANA zone such as "Europe/Berlin"; None where it has none ("UTC")."""
    return _countries().get(timezone)


@cache
def _countries() -> dict[str, str]:
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, name, *_ = line.split("\t")
            found.setdefault(name, code)
    return found
