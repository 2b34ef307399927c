"""What all tests share: a data folder of their own, and no silent skips where everything is required."""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from pathlib import Path

import pytest

# Before Django's settings are imported: no test may touch the data of whoever runs it.
os.environ["DAYEIGHT_DATA"] = tempfile.mkdtemp(prefix="dayeight-tests-")
os.environ.pop("DAYEIGHT_NOW", None)

# A shell's background job ignores Ctrl-C and so would the programs that the tests start and stop by it.
if threading.current_thread() is threading.main_thread():
    signal.signal(signal.SIGINT, signal.default_int_handler)

REPOSITORY = Path(__file__).resolve().parent.parent
REQUIRE_ALL = os.environ.get("DAYEIGHT_REQUIRE_ALL") == "1"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the labelled sets beside the repository; tests that need it are skipped where it is absent."""
    found = REPOSITORY.parent / "shared"
    if not (found / "data").is_dir():
        pytest.skip("the labelled sets (../shared) are not here")
    return found


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A file, not memory: the write-ahead log, erasing and backups are part of what is tested."""
    from django.db import connection

    path = tmp_path_factory.mktemp("database") / "dayeight.sqlite3"
    connection.settings_dict["TEST"]["NAME"] = str(path)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Under DAYEIGHT_REQUIRE_ALL=1 a skipped test is a failure."""
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped and REQUIRE_ALL:
        terminalreporter.write_line(f"DAYEIGHT_REQUIRE_ALL=1: {len(skipped)} skipped, which is not allowed", red=True)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail the run if something was skipped that was required (in the process that gathers the results)."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if REQUIRE_ALL and reporter is not None and reporter.stats.get("skipped") and exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
