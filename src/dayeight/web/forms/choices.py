"""The form of what is the candidate's own to choose in the playbook, made from its table."""

from __future__ import annotations

from typing import Any

from django import forms

from dayeight.core.playbook.choices import CHOICES, checked
from dayeight.errors import BadInput

_OPTIONS = {"usual": "As is the custom there", "email": "By mail", "phone": "By phone where there is a number"}


class ChoicesForm(forms.Form):
    """One field a choice, within its bounds."""

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        for choice in CHOICES:
            if choice.options:
                pairs = [(option, _OPTIONS[option]) for option in choice.options]
                field: forms.Field = forms.ChoiceField(label=choice.says, choices=pairs, help_text=choice.why)
            else:
                span = f"{choice.why} From {choice.low} to {choice.high}."
                bounds = {"min": choice.low, "max": choice.high, "inputmode": "numeric"}
                widget = forms.NumberInput(attrs=bounds)
                field = forms.CharField(label=choice.says, help_text=span, widget=widget)
            self.fields[choice.name] = field

    def clean(self) -> dict[str, Any]:
        """The values, each within its bounds."""
        told: dict[str, Any] = super().clean() or {}
        for name, value in list(told.items()):
            try:
                checked(name, str(value).strip())
            except BadInput as problem:
                self.add_error(name, str(problem))
        return told
