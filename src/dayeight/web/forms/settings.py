"""The candidate's own details: what letters are signed with, and which clock and holidays count."""

from __future__ import annotations

from typing import Any

from django import forms

from dayeight.core.facts import Candidate
from dayeight.core.moments import zone
from dayeight.errors import BadDate, BadInput
from dayeight.flows.known import clean_address
from dayeight.web.forms.fields import choice, countries, line, text


class CandidateForm(forms.Form):
    """Who is looking for work."""

    name = line("Your name", widget=forms.TextInput(attrs={"autocomplete": "name"}))
    emails = text("Your e-mail addresses", hint="One on each line; the first one is written from.", rows=2)
    phone = line("Your phone", widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}))
    signature = text("How you sign", hint="Left out, letters end with your name.", rows=3)
    country = choice("Your country", countries(), none="Not in this list")
    timezone = line("Your time zone", hint="Such as Europe/London.", widget=forms.TextInput(attrs={"list": "zones"}))
    linkedin = choice("Your LinkedIn account", {"free": "Free", "premium": "Premium"},
                      hint="It sets how long an invitation may be.")  # fmt: skip

    def clean_emails(self) -> list[str]:
        """The addresses, each checked."""
        try:
            found = [clean_address(each) for each in self.cleaned_data["emails"].replace(",", "\n").splitlines()]
        except BadInput as problem:
            raise forms.ValidationError(f"{problem} {problem.hint}") from None
        return [address for address in found if address]

    def clean_timezone(self) -> str:
        """A time zone that exists."""
        name = str(self.cleaned_data["timezone"]).strip() or "UTC"
        try:
            zone(name)
        except BadDate as problem:
            raise forms.ValidationError(f"{problem} {problem.hint}") from None
        return name


def values_of(candidate: Candidate) -> dict[str, Any]:
    """What the form shows at first."""
    return {
        "name": candidate.name,
        "emails": "\n".join(candidate.emails),
        "phone": candidate.phone or "",
        "signature": candidate.signature or "",
        "country": candidate.country or "",
        "timezone": candidate.timezone,
        "linkedin": candidate.linkedin,
    }
