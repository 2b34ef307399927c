"""The forms for one person: in a debrief, and on the page of people."""

from __future__ import annotations

from django import forms

from dayeight.web.forms.fields import choice, line, text
from dayeight.web.shown.words import PARTS


class PersonForm(forms.Form):
    """One person of an application."""

    name = line("Name", required=True, missing="A first name or a title is enough.")
    part = choice("Part", PARTS)
    title = line("Title", hint="As they call themselves, such as Head of Data.")
    email = line("E-mail address", widget=forms.TextInput(attrs={"inputmode": "email", "autocomplete": "off"}))
    phone = line("Phone", widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "off"}))


class MetForm(forms.Form):
    """One person met in an interview, with the notes of that talk; `person` is set for somebody known already."""

    person = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)
    known_name = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)
    there = forms.BooleanField(required=False, label="Was in this interview")
    name = line("Name")
    part = choice("Part", {key: PARTS[key] for key in ("interviewer", "hiring_manager", "recruiter", "agent")})
    email = line(
        "E-mail address",
        hint="Needed for a letter to them; you can add it later.",
        widget=forms.TextInput(attrs={"inputmode": "email", "autocomplete": "off"}),
    )
    note = text(
        "What you talked about",
        hint="Short notes are enough: what they care about, what they need, what you told them you have done.",
    )

    @property
    def is_known(self) -> bool:
        """True for somebody of the application already."""
        return bool(self["person"].value())

    @property
    def is_empty(self) -> bool:
        """True if nothing was written here (after validation)."""
        told = self.cleaned_data
        if told["person"]:
            return not (told["there"] or told["note"].strip())
        return not any(str(told.get(key, "")).strip() for key in ("name", "email", "note"))
