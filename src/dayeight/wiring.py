"""Joins flows to adapters: the local person's world, with Django started only here and only when it is needed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dayeight.config import Config, read_config
from dayeight.core.moments import read_moment, zone
from dayeight.core.workdays import Workdays
from dayeight.errors import BadDate, Unreadable
from dayeight.flows.ports import Owner, World

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

    from dayeight.mail.files import RawFile

_LOCALTIME = Path("/etc/localtime")
_UTC = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu", "Etc/GMT", "GMT"})


def local_world(config: Config | None = None) -> tuple[World, Owner]:
    """The world of the one local person: the database is made or brought up to date where that is needed.

    Raises StoreTrouble, and BadDate if DAYEIGHT_NOW is no moment. Once Django has started, the database of this
    process is settled; another `config` must come before that.
    """
    config = config or read_config()
    clock = clock_of(config)
    # Settings read the environment once, when Django starts.
    os.environ["DAYEIGHT_DATA"] = str(config.data)
    from dayeight.store.starting import start_django

    start_django()
    from dayeight.store.journal import DjangoJournal
    from dayeight.store.opening import open_store
    from dayeight.store.plan_rows import DjangoPlanRows

    owner = open_store()
    return World(journal=DjangoJournal(), rows=DjangoPlanRows(), workdays_of=workdays_of, clock=clock), owner


def web_application() -> WSGIApplication:
    """The web app as a WSGI application, once the world is open; its pages are found through Django's settings."""
    from django.core.handlers.wsgi import WSGIHandler

    return WSGIHandler()


def workdays_of(country: str | None, region: str | None) -> Workdays:
    """The business days of a place; the holiday library is loaded when a year is first asked for."""
    from dayeight.calendars.public_holidays import workdays

    return workdays(country, region)


def clock_of(config: Config) -> Callable[[], datetime]:
    """The clock, in this computer's time zone: the real one, or the moment that stands in for it.

    Raises BadDate if that is no moment.
    """
    here = system_zone()
    if config.now is None:
        return lambda: datetime.now(here)
    try:
        moment = read_moment(config.now, here).astimezone(here)
    except BadDate as error:
        raise BadDate(f"DAYEIGHT_NOW: {error}", "Write it as 2026-11-10T10:30+00:00, or leave it out.") from None
    return lambda: moment


def system_zone() -> ZoneInfo:
    """This computer's time zone by its IANA name, UTC where none is set."""
    for name in (_linked_name(), _named_in_file()):
        if name:
            try:
                return zone("UTC" if name in _UTC else name)
            except BadDate:
                continue
    return ZoneInfo("UTC")


def _linked_name() -> str | None:
    try:
        target = str(_LOCALTIME.resolve(strict=True))
    except OSError:
        return None
    _, found, name = target.partition("zoneinfo/")
    return name if found else None


def _named_in_file() -> str | None:
    try:
        return Path("/etc/timezone").read_text(encoding="ascii").strip() or None
    except (OSError, UnicodeDecodeError):
        return None


def pieces_at(paths: Iterable[Path], problems: list[str]) -> Iterator[RawFile]:
    """The messages and calendars at these paths; what cannot be read is told in `problems`, and the rest goes on."""
    from dayeight.mail.files import calendars, kind_of, messages

    for path in paths:
        try:
            if kind_of(path) == "ics":
                yield from calendars(path)
                continue
            yield from messages(path)
        except Unreadable as error:
            problems.append(f"{error} {error.hint}".rstrip())
        if path.is_dir():
            with suppress(Unreadable):  # a folder of mail without invitations beside it
                yield from calendars(path)


def demo_config(config: Config) -> Config:
    """The folder of the invented search, beside the person's own."""
    return replace(config, data=config.data.with_name(f"{config.data.name}-demo"))
