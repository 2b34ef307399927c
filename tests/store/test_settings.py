"""Django's settings: importing them creates nothing, the key is made once, and set-up is short."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from tests.store.conftest import Start

from dayeight.errors import StoreTrouble
from dayeight.store.secret import secret_key


def test_starting_django_creates_nothing(start: Start, data: Path) -> None:
    process = start(
        "from dayeight.store.starting import start_django\n"
        "start_django(); start_django()\n"
        "from django.conf import settings\n"
        "print(settings.DATABASES['default']['NAME'], sorted(settings.INSTALLED_APPS)[-1])\n",
        prelude="",
    )
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert out.split()[0] == str(data / "dayeight.sqlite3")
    assert not data.exists()


def test_the_key_is_made_once_and_private(tmp_path: Path) -> None:
    data = tmp_path / "data"
    key = secret_key(data)
    assert len(key) >= 50
    assert secret_key(data) == key
    assert secret_key(tmp_path / "other") != key
    assert stat.S_IMODE((data / "web.key").stat().st_mode) == 0o600
    assert [path.name for path in data.iterdir()] == ["web.key"]


def test_a_key_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreTrouble, match="key of the web app"):
        secret_key(tmp_path / "file")


def test_only_the_loopback_address_is_served() -> None:
    from django.conf import settings
    from django.http.request import validate_host

    allowed = ["127.0.0.1", "localhost", "[::1]"]
    for host, answer in (("127.0.0.1", True), ("[::1]", True), ("evil.example", False)):
        assert validate_host(host, allowed) is answer
    # Django's test runner adds a host of its own.
    assert [host for host in settings.ALLOWED_HOSTS if host != "testserver"] == allowed
    assert not settings.DEBUG


def test_set_up_brings_in_nothing_that_is_slow_and_unused(start: Start) -> None:
    """Set-up takes about 0.1 s on the machine it was made on; what would make it longer is named here."""
    process = start(
        """
import sys
from dayeight.store.starting import start_django
start_django()
import dayeight.store.opening, dayeight.store.journal, dayeight.store.plan_rows
slow = ("django.contrib", "django.core.management.commands", "django.test", "holidays", "icalendar")
print([name for name in sys.modules if name.startswith(slow)])
""",
        prelude="",
    )
    out, err = process.communicate(timeout=60)
    assert (out, process.returncode) == ("[]\n", 0), err
