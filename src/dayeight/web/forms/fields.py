"""Fields that several forms share: moments, days, choices from a table of words, and text without surprises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from dayeight.core.playbook import COUNTRIES
from dayeight.flows.known import LONGEST_NAME


class MomentInput(forms.DateTimeInput):
    """The browser's own field for a day and an hour."""

    input_type = "datetime-local"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M")


class DayInput(forms.DateInput):
    """The browser's own field for a day."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class MomentField(forms.CharField):
    """A wall-clock moment without offset, as the browser writes it; None if left out."""

    widget = MomentInput

    def __init__(self, **options: Any) -> None:
        super().__init__(required=options.pop("required", False), widget=MomentInput(), **options)

    def clean(self, value: Any) -> Any:
        """The moment, naive. Raises ValidationError for one that does not exist."""
        from datetime import UTC

        from dayeight.core.moments import read_moment
        from dayeight.errors import BadDate

        text = str(super().clean(value) or "").strip()
        if not text:
            return None
        try:
            return read_moment(text, UTC).replace(tzinfo=None)
        except BadDate as problem:
            raise forms.ValidationError(f"{problem} Write it as 2026-11-02T14:45.") from None

    def prepare_value(self, value: Any) -> Any:
        """What the browser is shown."""
        return value.strftime("%Y-%m-%dT%H:%M") if hasattr(value, "strftime") else value


class DayField(forms.CharField):
    """A day; None if left out."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=options.pop("required", False), widget=DayInput(), **options)

    def clean(self, value: Any) -> Any:
        """The day. Raises ValidationError for one that does not exist."""
        from dayeight.core.moments import read_day
        from dayeight.errors import BadDate

        text = str(super().clean(value) or "").strip()
        if not text:
            return None
        try:
            return read_day(text)
        except BadDate as problem:
            raise forms.ValidationError(f"{problem} {problem.hint}") from None

    def prepare_value(self, value: Any) -> Any:
        """What the browser is shown."""
        return value.isoformat() if hasattr(value, "isoformat") else value


def line(label: str, *, hint: str = "", required: bool = False, **options: Any) -> forms.CharField:
    """One line of text."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=options.pop("longest", LONGEST_NAME),
        error_messages={
            "required": options.pop("missing", "Please fill this in."),
            "max_length": f"At most {LONGEST_NAME} characters; put anything else into the notes.",
        },
        **options,
    )


def text(label: str, *, hint: str = "", rows: int = 3, required: bool = False, missing: str = "") -> forms.CharField:
    """Several lines of text; how long they may be is the flow's to say."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        error_messages={"required": missing or "Please fill this in."},
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def choice(label: str, words: Mapping[str, str], *, hint: str = "", none: str = "") -> forms.ChoiceField:
    """One of some values; with `none` the field may be left at that."""
    options: list[tuple[str, str]] = [("", none)] if none else []
    return forms.ChoiceField(label=label, help_text=hint, required=not none, choices=[*options, *words.items()])


def several(label: str, words: Iterable[tuple[str, str]], *, hint: str = "") -> forms.MultipleChoiceField:
    """Any number of some values, as boxes to tick."""
    return forms.MultipleChoiceField(
        label=label,
        help_text=hint,
        required=False,
        choices=list(words),
        widget=forms.CheckboxSelectMultiple,
    )


def countries() -> dict[str, str]:
    """The countries that have norms of their own, by name, with the codes that facts use."""
    found = {code: norm.name for code, norm in COUNTRIES.items() if "-" not in code}
    return dict(sorted(found.items(), key=lambda item: item[1]))


def zone_names() -> list[str]:
    """All names of time zones that a person may mean."""
    from zoneinfo import available_timezones

    return sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "System")))
