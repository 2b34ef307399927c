"""Chromium, a real server process with a clock of its own, and a watch over every request that a page makes."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--lang=en-GB",
)  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker by which these tests can be left out."""
    config.addinivalue_line("markers", "browser: needs Chromium and a free port on this machine")


def _chromium() -> str | None:
    named = os.environ.get("DAYEIGHT_CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium. Without it the test is skipped, or fails under DAYEIGHT_REQUIRE_ALL=1.

    Started anew for each file: while playwright runs, Django's database may not be used in the same process.
    """
    path = _chromium()
    if path is None:
        reason = "Chromium is not installed (apt-get install chromium)"
        if os.environ.get("DAYEIGHT_REQUIRE_ALL") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=path, args=list(FLAGS))
        yield found
        found.close()


class Server:
    """`dayeight serve` on a data folder; `at` starts it again with another clock."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.data = data
        self.address = f"http://127.0.0.1:{self.port}"
        self._log = data.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None

    def environ(self, now: str) -> dict[str, str]:
        """The surroundings of a process on this folder at a moment (UTC)."""
        return {**os.environ, "DAYEIGHT_DATA": str(self.data), "DAYEIGHT_NOW": f"{now}+00:00"}

    def at(self, now: str) -> Server:
        """Serve from this moment on."""
        self.stop()
        command = [sys.executable, "-m", "dayeight", "serve", "--port", str(self.port)]
        self._process = subprocess.Popen(
            command, env=self.environ(now), stdout=self._log.open("ab"), stderr=subprocess.STDOUT, cwd=REPOSITORY
        )
        for _ in range(400):
            if self._process.poll() is not None:
                pytest.fail(f"the server stopped: {self._log.read_text()[-2000:]}")
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.025)
        pytest.fail("the server did not start")

    def told(self) -> str:
        """The end of what the server wrote."""
        return self._log.read_text()[-6000:]

    def stop(self) -> None:
        """Stop the process that this one started."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server on a fresh data folder; it starts with `at`."""
    found = Server(tmp_path / "data")
    yield found
    found.stop()
    assert "Traceback" not in found.told(), found.told()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, dict[str, str]]]:
    """A server with the invented search of the screenshots, and the applications in it by company."""
    import json

    found = Server(tmp_path_factory.mktemp("filled") / "data")
    code = "import json, sys; from pathlib import Path; import make_screenshots as m; " \
           "print(json.dumps(m.fill(Path(sys.argv[1]))))"  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", code, str(found.data)], cwd=REPOSITORY / "docs", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    yield found.at("2026-11-17T09:20"), json.loads(done.stdout)
    found.stop()


@dataclass
class Watched:
    """A page and what was seen of it: addresses asked for, and whatever the console complained of."""

    page: Any
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def check(self, address: str) -> None:
        """Nothing left this machine, and nothing went wrong."""
        strangers = [url for url in self.asked if not url.startswith((address, "data:"))]
        assert not strangers
        assert not self.complaints


Open = Callable[..., Watched]


@pytest.fixture
def opened(browser: Any) -> Iterator[Open]:
    """Opens pages in a context of their own, with some look (colour scheme, size)."""
    contexts: list[Any] = []

    def open_one(**look: Any) -> Watched:
        context = browser.new_context(locale="en-GB", accept_downloads=True, **look)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        watched = Watched(context.new_page())
        context.on("request", lambda request: watched.asked.append(request.url))
        watched.page.on("pageerror", lambda error: watched.complaints.append(str(error)))
        watched.page.on(
            "console",
            lambda message: watched.complaints.append(message.text) if message.type in ("error", "warning") else None,
        )
        watched.page.set_default_timeout(10_000)
        return watched

    yield open_one
    for context in contexts:
        context.close()
