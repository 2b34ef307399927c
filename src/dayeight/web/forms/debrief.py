"""The debrief: at most eight questions on one page, each of which may be skipped but the company."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any

from django import forms
from django.http import QueryDict

from dayeight.core.facts import Person
from dayeight.flows.debrief import Debrief, Met
from dayeight.web.forms.application import Place
from dayeight.web.forms.fields import DayField, MomentField, choice, line, several, text
from dayeight.web.forms.person import MetForm
from dayeight.web.shown.words import LEAVES, STAGES

MOST_PEOPLE = 12
_TOTAL = "met-total"

# Which field shows the problem of which question of `flows.debrief`.
FIELD_OF = {"timing_by": "timing", "region": "country"}


class DebriefForm(Place):
    """The questions beside the people, who have forms of their own."""

    application = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)
    company = line(
        "Company",
        hint="The only answer that is needed.",
        widget=forms.TextInput(attrs={"list": "companies", "autocomplete": "off"}),
    )
    role = line("Role")
    ended = MomentField(label="When did it end?", help_text="By your own clock. Left out, it is now.")
    stage = choice("What kind of talk was it?", STAGES)
    timing = text(
        "What did they say about timing?",
        hint="In their words, such as: we will get back to you within a week.",
        rows=2,
    )
    due = DayField(label="Another day than the one read?")
    leave = several("What did they agree to?", LEAVES.items())
    note = text("Anything else worth keeping?", hint="For yourself, and for your letters.", rows=2)

    def clean(self) -> dict[str, Any]:
        """The company is needed unless the application is known."""
        told = super().clean() or {}
        if not told.get("application") and not str(told.get("company", "")).strip() and "company" not in self.errors:
            self.add_error("company", "Which company was it? Everything else may stay empty.")
        return told

    def debrief(self, met: Iterable[Met], place: tzinfo) -> Debrief:
        """The answers for the flow; times without offset are of the candidate's clock."""
        told = self.cleaned_data
        ended: datetime | None = told["ended"]
        return Debrief(
            company=told["company"],
            role=told["role"],
            application=told["application"] or None,
            ended=ended.replace(tzinfo=place) if ended else None,
            stage=told["stage"],
            met=tuple(met),
            timing=told["timing"],
            due=told["due"],
            leave=tuple(told["leave"]),
            note=told["note"],
            country=told["country"] or None,
            timezone=told["timezone"] or None,
            sector=told["sector"] or None,
            size=told["size"] or None,
        )


class People:
    """The forms of the people met: those known first, then as many new ones as were asked for."""

    def __init__(self, forms_: list[MetForm]) -> None:
        self.forms = forms_
        self.total_name = _TOTAL

    @classmethod
    def fresh(cls, known: Mapping[str, Person], there: Iterable[str] = ()) -> People:
        """Forms to fill in: one for each person known on the employer's side, and one for somebody new."""
        present = set(there)
        found = [
            MetForm(
                prefix=f"met-{number}",
                initial={
                    "person": person.person, "known_name": person.name, "part": person.part,
                    "there": person.person in present,
                },
            )
            for number, person in enumerate(
                [p for p in known.values() if p.part not in ("referrer", "contact")][:MOST_PEOPLE]
            )
        ]  # fmt: skip
        return cls([*found, *([] if found else [empty_person(0)])])

    @classmethod
    def typed(cls, data: QueryDict, *, one_more: bool = False) -> People:
        """The forms as they were sent."""
        told = data.get(_TOTAL, "0")
        total = min(int(told) if told.isdecimal() else 0, MOST_PEOPLE)
        found = [MetForm(data, prefix=f"met-{number}") for number in range(total)]
        return cls([*found, empty_person(total)] if one_more and total < MOST_PEOPLE else found)

    @property
    def total(self) -> int:
        """How many forms there are."""
        return len(self.forms)

    def is_valid(self) -> bool:
        """True if every form can be used; a person with notes needs a name."""
        good = True
        for form in self.forms:
            if not form.is_valid():
                good = False
            elif not form.is_empty and not form.cleaned_data["person"] and not form.cleaned_data["name"].strip():
                form.add_error("name", "Who was it? A first name or a title is enough.")
                good = False
        return good

    def met(self) -> list[Met]:
        """Everybody who was met."""
        return [_met(form.cleaned_data) for form in self.forms if not form.is_empty]


def empty_person(number: int) -> MetForm:
    """The form for one more person."""
    return MetForm(prefix=f"met-{number}", initial={"there": True})


def _met(told: Mapping[str, Any]) -> Met:
    return Met(
        name=told["name"] or told["known_name"],
        part=told["part"],
        email=told["email"] or None,
        note=told["note"],
        person=told["person"] or None,
    )
