"""Every page in light, dark and on a phone: axe finds nothing, nothing jumps, nothing runs over, keys reach all."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import Open, Server

pytestmark = pytest.mark.browser

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1180, "height": 820}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1180, "height": 820}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
    "small dark phone": {"viewport": {"width": 320, "height": 600}, "color_scheme": "dark"},
}
SHIFTS = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; })
        .observe({type: "layout-shift", buffered: true});
    setTimeout(() => done(sum), 150);
})"""


def paths(ids: dict[str, str]) -> list[str]:
    one = f"/applications/{ids['Northwind Logistics']}/"
    warm = f"/applications/{ids['Lumen Studio']}/"
    return [
        "/", "/applications/", "/applications/?state=waiting", "/applications/?q=nobody", "/applications/new/",
        one, warm, f"{one}people/", f"{one}people/ana-ruiz/", f"{one}letters/CHECK-1/ana-ruiz/",
        f"{one}letters/CHECK-1/ana-ruiz/?channel=phone", f"{one}log/scheduled/", f"{one}log/rejected/",
        f"{one}why/", f"{one}why/?at=2026-11-12",
        "/debrief/", f"/debrief/?application={ids['Northwind Logistics']}", "/settings/", "/export/", "/playbook/",
        "/outbox/", "/nothing/",
    ]  # fmt: skip


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing(filled: tuple[Server, dict[str, str]], opened: Open, look: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    server, ids = filled
    watched = opened(**LOOKS[look])
    page = watched.page
    axe = Axe()
    found: list[str] = []
    for path in paths(ids):
        page.goto(server.address + path)
        for details in page.locator("details").all():
            details.evaluate("node => { node.open = true; }")
        for violation in axe.run(page).response["violations"]:
            where = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            found.append(f"{path}: {violation['id']}: {violation['help']}: {where}")
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            found.append(f"{path}: runs {over} pixels over the side")
    assert not found, "\n".join(found)
    # The browser itself notes that /nothing/ answers 404.
    watched.complaints = [each for each in watched.complaints if "404" not in each]
    watched.check(server.address)


def test_axe_finds_nothing_in_a_form_with_problems(filled: tuple[Server, dict[str, str]], opened: Open) -> None:
    from axe_playwright_python.sync_playwright import Axe

    server, _ = filled
    page = opened(**LOOKS["light"]).page
    page.goto(server.address + "/debrief/")
    page.get_by_label("When did it end?").fill("2027-02-03T10:00")
    page.get_by_role("button", name="Keep the debrief").click()
    page.get_by_text("Nothing you typed is lost.").wait_for()
    assert page.get_by_label("Company", exact=True).get_attribute("aria-invalid") == "true"
    assert not axe_ids(Axe().run(page))


def axe_ids(results: Any) -> list[str]:
    return [violation["id"] for violation in results.response["violations"]]


@pytest.mark.parametrize("look", ["light", "phone"])
def test_nothing_jumps(filled: tuple[Server, dict[str, str]], opened: Open, look: str) -> None:
    server, ids = filled
    page = opened(**LOOKS[look]).page
    for path in paths(ids):
        page.goto(server.address + path)
        assert page.evaluate(SHIFTS) < 0.01, path


def test_keys_reach_everything(filled: tuple[Server, dict[str, str]], opened: Open) -> None:
    server, _ = filled
    page = opened(**LOOKS["light"]).page
    page.goto(server.address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").startswith("Open the draft")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_the_colours_can_be_chosen_and_stay_chosen(filled: tuple[Server, dict[str, str]], opened: Open) -> None:
    server, _ = filled
    page = opened(**LOOKS["light"]).page
    page.goto(server.address)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark colours").click()
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    page.goto(server.address + "/settings/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    page.get_by_role("button", name="Light colours").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == light


def test_it_works_without_scripts(filled: tuple[Server, dict[str, str]], opened: Open) -> None:
    server, ids = filled
    page = opened(**LOOKS["light"], java_script_enabled=False).page
    page.goto(server.address + "/debrief/")
    page.get_by_label("Company", exact=True).fill("Acme")
    page.get_by_role("button", name="Add another person").click()
    expect(page.locator("#id_met-1-name")).to_have_count(1)
    assert page.get_by_label("Company", exact=True).input_value() == "Acme"
    page.goto(f"{server.address}/applications/{ids['Northwind Logistics']}/")
    page.get_by_role("link", name="They said no").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("They said no")


def test_a_log_form_opens_in_place(filled: tuple[Server, dict[str, str]], opened: Open) -> None:
    server, ids = filled
    watched = opened(**LOOKS["light"])
    page = watched.page
    page.goto(f"{server.address}/applications/{ids['Northwind Logistics']}/")
    page.get_by_role("link", name="They said when I will hear").click()
    page.locator("#log-form form").wait_for()
    expect(page.locator("#log-form h3")).to_be_focused()
    watched.check(server.address)
