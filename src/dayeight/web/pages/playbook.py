"""The playbook: every rule in one sentence, and every number the rules use, with its reason and its source."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dayeight.core.playbook import COUNTRIES, PLAYBOOK, SECTORS, CountryNorm, SectorNorm
from dayeight.core.playbook.laws import LAWS, LOOKED_AT
from dayeight.core.rules import RULES
from dayeight.core.words import count_words

_ARTICLE: dict[int, str] = {
    1: "Ask when they decide, and hold that date",
    2: "Thank-you letters, one for each person",
    3: "Ask to stay in touch",
    4: "Watch the posting and the company",
    5: "Keep those who helped you warm",
    6: "Be patient",
    7: "After a no, keep the relationship",
}


@dataclass(frozen=True, slots=True)
class Number:
    """One number of the playbook."""

    name: str
    value: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class Norm:
    """The usual wait of a place or a kind of work."""

    name: str
    wait: str
    phone: bool


@require_safe
def playbook_page(request: HttpRequest) -> HttpResponse:
    """Made from the tables of the core, so that it says what the rules do."""
    groups = [
        (number, says, [rule for rule in RULES.values() if rule.article == number]) for number, says in _ARTICLE.items()
    ]
    return render(
        request,
        "dayeight/playbook.html",
        {
            "here": "playbook",
            "groups": groups,
            "numbers": _numbers(),
            "laws": LAWS,
            "looked_at": LOOKED_AT,
            "norms": [*map(_norm, COUNTRIES.values()), *map(_norm, SECTORS.values())],
        },
    )


def _numbers() -> list[Number]:
    found = []
    for each in dataclasses.fields(PLAYBOOK):
        about = each.metadata
        value = getattr(PLAYBOOK, each.name)
        unit = about["unit"]
        words = f"{value} {unit}" if isinstance(value, float) or not unit.endswith("s") else count_words(value, unit)
        name = each.name.replace("_", " ")
        found.append(Number(name[:1].upper() + name[1:], words, about["why"], about["source"]))
    return found


def _norm(norm: CountryNorm | SectorNorm) -> Norm:
    wait = count_words(norm.wait, norm.unit.replace("_", " ")) if norm.wait else "as elsewhere"
    return Norm(norm.name[:1].upper() + norm.name[1:], wait, norm.phone_first)
