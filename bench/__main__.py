"""`make bench`: plans, start-up, `today` and the Today page with 500 applications of 20 facts each."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.made import a_moment, made_search
from dayeight.calendars.public_holidays import workdays
from dayeight.core.plan import plan_one
from dayeight.core.search import search_of

APPLICATIONS = 500
FACTS = 20


def median_ms(call: Callable[[], object], runs: int = 9) -> float:
    """The median time of a call in milliseconds, after one call that does not count."""
    call()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def plans() -> None:
    """One plan of one application, with the case folded from its facts."""
    now = a_moment()
    search = search_of(made_search(APPLICATIONS, FACTS, now), workdays)
    names = list(search.records)

    def all_plans() -> None:
        for name in names:
            plan_one(search, name, now)

    each = 1000 * median_ms(all_plans, 5) / len(names)
    print(f"one plan of one application ({FACTS} facts): {each:.0f} µs")
    facts = made_search(APPLICATIONS, FACTS, now)
    print(f"search of {len(facts):,} facts put in order: {median_ms(lambda: search_of(facts, workdays), 3):.0f} ms")


def whole_commands() -> None:
    """`--help` and `today` as whole processes on a filled database, and the Today page in the server."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DAYEIGHT_DATA"] = folder
        os.environ["DAYEIGHT_NOW"] = a_moment().isoformat()
        _fill()
        command = Path(sys.executable).parent / "dayeight"
        for arguments in (["--help"], ["today"], ["list"]):
            line = [str(command), *arguments]
            ms = median_ms(lambda line=line: subprocess.run(line, check=True, capture_output=True))  # type: ignore[misc]
            print(f"dayeight {' '.join(arguments)}: {ms:.0f} ms")
        _today_page()


def _fill() -> None:
    from dayeight.flows.make_plan import replan
    from dayeight.wiring import local_world

    world, owner = local_world()
    world.journal.append(owner, made_search(APPLICATIONS, FACTS, a_moment()))
    start = time.perf_counter()
    made = replan(world, owner)
    print(f"all {made} rows made anew: {1000 * (time.perf_counter() - start):.0f} ms")


def _today_page() -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(HTTP_HOST="127.0.0.1")
    with CaptureQueriesContext(connection) as queries:
        answer = client.get("/")
    assert answer.status_code == 200
    ms = median_ms(lambda: client.get("/"))
    print(f"Today page: {ms:.0f} ms, {len(queries)} queries, {len(answer.content):,} bytes")


if __name__ == "__main__":
    plans()
    whole_commands()
