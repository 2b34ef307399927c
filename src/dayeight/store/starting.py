"""Starts Django, once a process, before anything of the store or the web is imported."""

from __future__ import annotations

import os


def start_django() -> None:
    """Set Django up with `dayeight.store.settings`; a second call does nothing."""
    # Imported here: a command that needs no database must not pay for Django.
    import django
    from django.apps import apps

    if not apps.ready:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dayeight.store.settings")
        django.setup()
