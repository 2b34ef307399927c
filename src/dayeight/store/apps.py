"""The Django app of the store."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Journal, derived rows and owners; tables are named `dayeight_…`, see `models`."""

    name = "dayeight.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
