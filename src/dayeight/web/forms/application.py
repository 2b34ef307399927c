"""The form with which an application begins before any interview."""

from __future__ import annotations

from django import forms

from dayeight.web.forms.fields import MomentField, choice, countries, line
from dayeight.web.shown.words import SECTORS, SIZES


class Place(forms.Form):
    """Where the employer sits and what kind it is: it sets business days, hours and the usual wait."""

    country = choice("Country", countries(), none="Same as mine")
    timezone = line("Time zone", hint="Such as Europe/London; leave it out if it is yours.")
    sector = choice("Kind of work", SECTORS, none="Any other")
    size = choice("Size", SIZES, none="I do not know")


class NewApplication(Place):
    """Company, role, and what is already known of dates."""

    field_order = ("company", "role", "applied", "interview", "country", "timezone", "sector", "size")

    company = line("Company", required=True, missing="Which company is it?")
    role = line("Role", hint="As the posting calls it.")
    applied = MomentField(label="When you applied", help_text="Leave it out if you have not, or do not remember.")
    interview = MomentField(label="When the interview is", help_text="If one is arranged already.")
