"""Nothing leaves the machine: every command, and the web app, run under a watch on all connections and look-ups.

The watch is an audit hook that Python calls before a connection or a look-up is made. It refuses and notes whatever is
not loopback, so nothing is sent even if the test fails.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import textwrap
import time
import urllib.request
from pathlib import Path

import pytest

WATCH = """
import os, sys

# 0.0.0.0 is how waitress spells its unused default; nothing is asked of a network for it.
LOCAL = ("127.", "localhost", "::1", "/", "0.0.0.0")

def watch(name, arguments):
    if name in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else address
    elif name in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        host = arguments[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host and not str(host).startswith(LOCAL):
        with open(os.environ["WATCH_LOG"], "a") as log:
            log.write(f"{name} {host}\\n")
        raise PermissionError(f"refused by the test: {name} {host}")

sys.addaudithook(watch)
"""

MAIL = b"""From: Dana Whitfield <dana@larkfield.example>
To: robin@vale.example
Subject: Your interview
Date: Tue, 10 Nov 2026 08:00:00 +0000
Message-ID: <one@larkfield.example>
Content-Type: text/html

<p>We will be in touch by Friday 20 November. <img src="https://tracker.example/pixel.gif">
<a href="https://larkfield.example/jobs">Our jobs</a></p>
"""

COMMANDS = (
    "demo --no-serve",
    "debrief --company Larkfield --role Analyst --ended 2026-11-02T15:00 --timezone Europe/London --country GB"
    " --met 'Dana Whitfield <dana@larkfield.example> hiring_manager: moving to dbt; I did that at Acme'"
    " --timing 'within a week'",
    "today",
    "list",
    "show larkfield",
    "letter larkfield",
    "read --yes {mail}",
    "export",
    "backup",
    "doctor",
    "rebuild",
    "mail list",
    "outbox list",
)


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """An environment in which every Python process is watched."""
    (tmp_path / "sitecustomize.py").write_text(textwrap.dedent(WATCH))
    return {
        **os.environ,
        "PYTHONPATH": str(tmp_path),
        "WATCH_LOG": str(tmp_path / "outbound.log"),
        "DAYEIGHT_DATA": str(tmp_path / "data"),
        "DAYEIGHT_NOW": "2026-11-10T09:30+00:00",
    }


def _log(watched: dict[str, str]) -> str:
    path = Path(watched["WATCH_LOG"])
    return path.read_text() if path.exists() else ""


def test_the_watch_sees_a_connection(watched: dict[str, str]) -> None:
    code = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    ended = subprocess.run([sys.executable, "-c", code], env=watched, capture_output=True, text=True, check=False)
    assert ended.returncode != 0
    assert "192.0.2.1" in _log(watched)


def test_no_command_connects_anywhere(watched: dict[str, str], tmp_path: Path) -> None:
    mail = tmp_path / "one.eml"
    mail.write_bytes(MAIL)
    for command in COMMANDS:
        line = f"{sys.executable} -m dayeight {command.format(mail=mail)}"
        ended = subprocess.run(line, shell=True, env=watched, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, (command, ended.stderr)
    assert _log(watched) == ""


def test_the_web_app_connects_nowhere(watched: dict[str, str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "dayeight", "serve", "--port", str(port)],
        env=watched, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for path in ("/", "/applications/", "/debrief/", "/settings/"):
            assert _get(f"http://127.0.0.1:{port}{path}") == 200
    finally:
        server.terminate()
        server.wait(10)
    assert _log(watched) == ""


def _get(url: str) -> int:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                return int(answer.status)
        except OSError:
            time.sleep(0.1)
    return 0
