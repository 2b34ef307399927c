"""Which country a time zone lies in, so that public holidays count without a further question."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def country_of(timezone: str) -> str | None:
    """The ISO 3166 code of the country of an IANA zone such as "Europe/Berlin"; None where it has none ("UTC")."""
    return _countries().get(timezone)


def only_zone_of(country: str | None) -> str | None:
    """The time zone of a country that has only one; None where there are several or none is known."""
    zones = [zone for zone, code in _countries().items() if code == country]
    return zones[0] if len(zones) == 1 else None


@cache
def _countries() -> dict[str, str]:
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, name, *_ = line.split("\t")
            found.setdefault(name, code)
    return found
