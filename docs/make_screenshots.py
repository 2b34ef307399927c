"""Makes the pictures of the README: an invented search, a clock that stands still, and Chromium.

    .venv/bin/python docs/make_screenshots.py [FOLDER]

Writes today, application, debrief and letter as PNG into docs/images, in light and dark and for a phone.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

NOW = "2026-11-17T09:20+00:00"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-GB",
)


def fill(data: Path) -> dict[str, str]:
    """Fill the database of this folder with an invented search; returns the ids of its applications by company."""
    os.environ |= {"DAYEIGHT_DATA": str(data), "DAYEIGHT_NOW": NOW}
    from dayeight.wiring import local_world

    world, owner = local_world()
    from dayeight.flows.debrief import Debrief, Met, keep_debrief
    from dayeight.flows.log import log, mark_sent, open_application

    found: dict[str, str] = {}

    def at(moment: str) -> Any:
        now = datetime.fromisoformat(f"{moment}+00:00")
        return replace(world, clock=lambda: now)

    log(at("2026-10-20T09:00"), owner, "", "candidate", {
        "name": "Maya Lindqvist", "emails": ["maya@lindqvist.example"], "phone": "+44 20 7946 0018",
        "country": "GB", "timezone": "Europe/London", "signature": "Maya Lindqvist",
    })  # fmt: skip

    def talked(moment: str, company: str, role: str, **told: Any) -> str:
        world_then = at(moment)
        name = keep_debrief(world_then, owner, Debrief(company, role, ended=world_then.clock(), **told))
        found[company] = name
        return name

    def applied(moment: str, company: str, role: str) -> str:
        name = open_application(at(moment), owner, company, role)
        log(at(moment), owner, name, "applied", {})
        found[company] = name
        return name

    # Day eight has come: they said a week, and the week is over.
    name = applied("2026-10-27T18:10", "Northwind Logistics", "Data engineer")
    log(at("2026-11-03T11:00"), owner, name, "scheduled", {"start": "2026-11-09T14:00", "stage": "first"})
    talked(
        "2026-11-09T15:00", "Northwind Logistics", "Data engineer",
        met=(
            Met("Ana Ruiz", "hiring_manager", "ana.ruiz@northwind.example", title="Head of Data",
                note="Moving the warehouse to dbt. Worries about on-call; told her I cut alerts by half at Halden."),
            Met("Ben Carter", "interviewer", "ben.carter@northwind.example",
                note="Asked about testing pipelines. I rebuilt the nightly load at Halden with checks on each table."),
        ),
        timing="We will get back to you within a week.", leave=("check_in", "linkedin"),
    )  # fmt: skip
    mark_sent(at("2026-11-09T19:30"), owner, name, "TY-3", ["ana-ruiz"], "email")
    mark_sent(at("2026-11-10T08:40"), owner, name, "TY-3", ["ben-carter"], "email")

    # Yesterday's interview: the thank-you is open.
    talked(
        "2026-11-16T16:30", "Harbour & Finch", "Analytics lead",
        met=(
            Met("Dr. Ifeoma Obi", "hiring_manager", "i.obi@harbourfinch.example", title="Director of Insight",
                note="Wants one place for customer numbers. I built the churn report at Halden and cut it from "
                     "three days to two hours. She cares about plain language."),
        ),
        timing="You will hear from us by Friday 27 November.", leave=("check_in",), stage="later",
    )  # fmt: skip

    # Waiting, each with its day.
    name = talked(
        "2026-11-12T11:00", "Kestrel Health", "Data analyst",
        met=(Met("Jon Bergman", "recruiter", "jon.bergman@kestrel.example", note="Team of six; reporting for wards."),),
        timing="We hope to decide by the end of next week.", stage="screen",
    )  # fmt: skip
    mark_sent(at("2026-11-12T14:00"), owner, name, "TY-2", ["jon-bergman"], "email")
    name = talked(
        "2026-11-05T10:00", "Orchard Museum", "Digital archive manager",
        met=(Met("Claire Dupont", "hiring_manager", "c.dupont@orchard.example", note="Cares about open formats."),),
        timing="The board meets on 2 December; you will hear after that.", stage="final",
    )  # fmt: skip
    mark_sent(at("2026-11-05T15:00"), owner, name, "TY-4", ["claire-dupont"], "email")
    name = applied("2026-11-02T20:00", "Tidewater Energy", "Reporting analyst")
    log(at("2026-11-10T10:00"), owner, name, "scheduled", {"start": "2026-11-24T10:30", "stage": "first"})
    name = applied("2026-11-06T10:00", "Fennel Foods", "Planning analyst")
    log(at("2026-11-11T10:00"), owner, name, "scheduled", {"start": "2026-11-16T09:00", "stage": "first"})
    applied("2026-11-14T12:00", "Marlowe Press", "Audience analyst")
    name = talked(
        "2026-10-21T11:00", "Brightwell Council", "Performance analyst",
        met=(Met("Sam Okafor", "hiring_manager", "sam.okafor@brightwell.example", note="Housing data."),),
        timing="", stage="first",
    )  # fmt: skip
    log(at("2026-11-13T09:00"), owner, name, "requested",
        {"what": "references", "deadline": "2026-11-20", "by": "sam-okafor"})  # fmt: skip
    name = talked(
        "2026-10-28T11:00", "Lumen Studio", "Insights manager",
        met=(Met("Priya Raman", "hiring_manager", "priya@lumen.example", note="Liked the museum project."),),
        timing="", stage="final",
    )  # fmt: skip
    log(at("2026-11-11T16:00"), owner, name, "rejected", {"by": "priya-raman", "warm": True})
    mark_sent(at("2026-11-12T09:30"), owner, name, "NO-1", ["priya-raman"], "email")
    return found


@contextmanager
def served(data: Path, now: str = NOW) -> Iterator[str]:
    """The real server on a free port of this machine; yields its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environ = {**os.environ, "DAYEIGHT_DATA": str(data), "DAYEIGHT_NOW": now}
    command = [sys.executable, "-m", "waitress", f"--listen=127.0.0.1:{port}", "dayeight.web.wsgi:application"]
    process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def main(folder: Path) -> None:
    """Fill, serve, and take the pictures."""
    from playwright.sync_api import sync_playwright

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept:
        ids = fill(Path(kept))
        with served(Path(kept)) as address, sync_playwright() as play:
            browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
            north = f"/applications/{ids['Northwind Logistics']}/"
            pages = {
                "today": "/",
                "application": north,
                "debrief": "/debrief/",
                "letter": f"{north}letters/CHECK-1/ana-ruiz/",
            }
            looks = {
                "": {"viewport": {"width": 1180, "height": 860}, "color_scheme": "light"},
                "-dark": {"viewport": {"width": 1180, "height": 860}, "color_scheme": "dark"},
                "-phone": {
                    "viewport": {"width": 390, "height": 844},
                    "color_scheme": "light",
                    "device_scale_factor": 2,
                },
            }
            for look, options in looks.items():
                context = browser.new_context(**options, locale="en-GB")
                page = context.new_page()
                page.goto(address)
                for name, path in pages.items():
                    page.goto(address + path)
                    if name == "debrief":
                        type_debrief(page)
                    page.screenshot(path=folder / f"{name}{look}.png", full_page=name == "debrief" and not look)
                context.close()
            browser.close()


def type_debrief(page: Any) -> None:
    """Type an interview into the form, so that the live line shows what it says."""
    page.fill("#id_company", "Northwind Logistics")
    page.fill("#id_role", "Data engineer")
    page.fill("#id_met-0-name", "Ana Ruiz")
    page.fill(
        "#id_met-0-note", "Moving the warehouse to dbt. Worries about on-call; told her how I cut alerts by half."
    )
    with page.expect_response("**/debrief/timing/"):
        page.locator("#id_timing").press_sequentially("We will get back to you within a week.")
    page.wait_for_selector("#timing-line .line-read")
    page.locator("#id_leave").or_(page.get_by_text("What did they agree to?")).first.scroll_into_view_if_needed()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "images")
