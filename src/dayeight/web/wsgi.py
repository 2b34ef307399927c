"""The WSGI application of the local web app: what `dayeight serve` hands to its server."""

from __future__ import annotations

from dayeight.store.starting import start_django

start_django()

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402  Django must be set up before it is imported

application = WSGIHandler()
