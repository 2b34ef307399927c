"""The Django app of the front: pages, forms, templates and static files. It has no tables."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The web front of one local person."""

    name = "dayeight.web"
    label = "web"
