"""Tags and filters of the templates: addresses of static files, days in words, form fields."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.forms import BoundField

from dayeight.core.words import day_words, relative_words
from dayeight.web.static_files import address_of

register = template.Library()


@register.simple_tag
def asset(path: str) -> str:
    """The address of a static file."""
    return address_of(path)


@register.filter
def in_words(day: date | None, today: date) -> str:
    """ "Monday 30 November", with the year where it is another."""
    if day is None:
        return ""
    return day_words(day.date() if isinstance(day, datetime) else day, today)


@register.filter
def from_today(day: date, today: date) -> str:
    """ "in three days"."""
    return relative_words(day, today)


@register.inclusion_tag("dayeight/_field.html")
def field(bound: BoundField, kind: str = "") -> dict[str, object]:
    """One form field with its label, help and errors, each tied to the input for a screen reader."""
    return {"field": bound, "kind": kind, "type": bound.widget_type}


@register.filter
def phone_digits(phone: str) -> str:
    """A phone number as a link may carry it: digits and a leading plus."""
    digits = "".join(letter for letter in phone if letter.isdecimal())
    return f"+{digits}" if phone.strip().startswith("+") else digits
