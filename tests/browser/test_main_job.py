"""The main job in Chromium against the real server: debrief, thank-you, "I sent it", and the words of day eight."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import Open, Server

pytestmark = pytest.mark.browser


def tell(page: Any) -> None:
    """Fill in the debrief as a person would, with two interviewers."""
    page.get_by_role("link", name="Tell about an interview").click()
    page.get_by_label("Company", exact=True).fill("Northwind")
    page.get_by_label("Role", exact=True).fill("Data engineer")
    page.get_by_label("When did it end?").fill("2026-11-09T15:00")
    page.locator("#id_met-0-name").fill("Ana Ruiz")
    page.locator("#id_met-0-email").fill("ana@northwind.example")
    page.locator("#id_met-0-note").fill("Moving the warehouse to dbt. I did that at Halden and cut alerts by half.")
    page.get_by_role("button", name="Add another person").click()
    page.locator("#id_met-1-name").fill("Ben Carter")
    page.locator("#id_met-1-email").fill("ben@northwind.example")
    page.locator("#id_met-1-note").fill("Asked about testing pipelines. I rebuilt the nightly load at Halden.")
    page.get_by_label("What did they say about timing?").press_sequentially("We will get back to you within a week.")
    line = page.locator("#timing-line .line-read")
    expect(line).to_contain_text("by Monday 16 November; quiet until Tuesday 17 November, day eight.")
    page.get_by_role("button", name="Keep the debrief").click()


def test_from_the_debrief_to_the_words_of_day_eight(server: Server, opened: Open) -> None:
    server.at("2026-11-09T15:10")
    watched = opened(viewport={"width": 1180, "height": 820})
    page = watched.page
    page.goto(server.address)
    assert page.get_by_role("heading", level=1).inner_text() == "Tell me about your interview."
    tell(page)

    # The thank-you drafts stand ready, though it is too early to send them.
    page.get_by_text("Your debrief is kept.").wait_for()
    assert page.get_by_role("heading", level=1).inner_text() == "Northwind"
    coming = page.locator("section", has=page.get_by_role("heading", name="Coming up"))
    assert "Thank Ana Ruiz" in coming.inner_text()
    assert "Thank Ben Carter" in coming.inner_text()

    # In the evening they are due.
    server.at("2026-11-09T18:00")
    page.goto(server.address)
    assert re.match(r"Thank (Ana Ruiz|Ben Carter) at Northwind\.", page.get_by_role("heading", level=1).inner_text())
    for name in ("Ana", "Ben"):
        page.goto(server.address)
        page.get_by_role("link", name=re.compile(f"Open the draft .Thank {name}")).click()
        text = page.get_by_label("Text")
        assert name in text.input_value()
        assert "Halden" in text.input_value()
        assert page.locator(".finding.block").count() == 0
        page.get_by_role("button", name="I sent it").click()
        page.get_by_text("Kept: you sent it.").wait_for()

    # While the promise runs there is nothing to do, and the page says why that is fine.
    server.at("2026-11-12T08:00")
    page.goto(server.address)
    assert page.get_by_role("heading", level=1).inner_text() == "Nothing to do today."
    assert "Tuesday 17 November" in page.locator(".hero").inner_text()

    # Day eight: the words are ready.
    server.at("2026-11-17T09:20")
    page.goto(server.address)
    assert "Check in with" in page.get_by_role("heading", level=1).inner_text()
    page.get_by_text("Why, and what would change it").first.click()
    assert "the first business day after the date they named" in page.locator(".hero").inner_text()
    page.get_by_role("link", name=re.compile("Open the draft .Check in with")).first.click()
    text = page.get_by_label("Text").input_value()
    assert "a week" in text
    assert "checking in" in text
    assert page.locator(".finding").count() == 0
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as .eml").click()
    assert download.value.suggested_filename.startswith("check-1-")
    page.get_by_role("button", name="Copy the text").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == text
    page.get_by_role("button", name="I sent it").click()
    page.get_by_text("Kept: you sent it.").wait_for()
    assert "Quiet until" in page.locator("main").inner_text()
    page.get_by_role("button", name="Take it back").click()
    page.get_by_text("Taken back.").wait_for()
    assert page.locator(".step h3").count() == 1
    watched.check(server.address)


def test_live_checks_show_where_and_put_other_words_in(server: Server, opened: Open) -> None:
    server.at("2026-11-09T15:10")
    watched = opened()
    page = watched.page
    page.goto(server.address)
    tell(page)
    page.get_by_role("link", name=re.compile("Read the draft for Ana")).click()
    text = page.get_by_label("Text")
    before = text.input_value()
    text.fill(before.replace("Ana", "Anna", 1) + "\nSee [DATE].")
    page.locator(".finding.block").first.wait_for()
    assert "[DATE]" in page.locator("#checks").inner_text()
    show = page.get_by_role("button", name=re.compile(r"Show it in the text .\[DATE\]"))
    show.click()
    assert page.evaluate("document.getElementById('id_text').value.slice("
                         "document.getElementById('id_text').selectionStart,"
                         "document.getElementById('id_text').selectionEnd)") == "[DATE]"  # fmt: skip
    instead = page.get_by_role("button", name=re.compile("Use these words instead of Anna"))
    if instead.count():
        instead.first.click()
        expect(page.locator("#checks")).not_to_contain_text("Anna")
    mail = page.get_by_role("link", name="Open in your mail program").get_attribute("href")
    assert "DATE" in mail
    page.get_by_role("button", name="I sent it").click()
    page.get_by_text("Before you count it as sent").wait_for()
    page.get_by_role("button", name="It went out like this").click()
    page.get_by_text("Kept: you sent it.").wait_for()
    # The one complaint is the browser's own note of the answer 409 that asks once more.
    watched.complaints = [each for each in watched.complaints if "409" not in each]
    watched.check(server.address)


def test_one_click_corrects_the_day_that_was_read(server: Server, opened: Open) -> None:
    server.at("2026-11-09T15:10")
    watched = opened()
    page = watched.page
    page.goto(server.address + "/debrief/")
    page.get_by_label("Company", exact=True).fill("Northwind")
    page.get_by_label("What did they say about timing?").press_sequentially("You will hear next Friday.")
    page.locator("#timing-line .line-read").wait_for()
    other = page.get_by_role("button", name=re.compile("They meant"))
    if other.count():
        words = other.inner_text().removeprefix("They meant ")
        other.click()
        expect(page.locator("#timing-line .line-read")).to_contain_text(words)
        assert page.locator("#id_due").input_value()
    page.get_by_text("Name the day yourself").click()
    page.locator("#id_due").fill("2026-11-26")
    expect(page.locator("#timing-line")).to_contain_text("Thursday 26 November")
    page.get_by_role("button", name="Keep the debrief").click()
    page.get_by_text("Your debrief is kept.").wait_for()
    assert "Thursday 26 November" in page.locator("aside").inner_text()
    watched.check(server.address)


def test_hostile_notes_stay_text(server: Server, opened: Open) -> None:
    server.at("2026-11-09T15:10")
    watched = opened()
    page = watched.page
    hostile = "<script>window.taken = 1</script><img src=x onerror='window.taken = 2'>"
    page.goto(server.address + "/debrief/")
    page.get_by_label("Company", exact=True).fill(f"Acme {hostile}")
    page.locator("#id_met-0-name").fill(f"Ana {hostile}")
    page.locator("#id_met-0-email").fill("ana@acme.example")
    page.locator("#id_met-0-note").fill(hostile)
    page.get_by_label("What did they say about timing?").press_sequentially(f"Within a week {hostile}")
    page.locator("#timing-line .line-read").wait_for()
    page.get_by_role("button", name="Keep the debrief").click()
    page.get_by_text("Your debrief is kept.").wait_for()
    assert hostile in page.get_by_role("heading", level=1).inner_text()
    page.get_by_text("Your notes").first.click()
    assert page.get_by_text(hostile).count() >= 2
    page.get_by_role("link", name="Change").first.click()
    for path in ("/", "/applications/?q=acme"):
        page.goto(server.address + path)
        assert page.evaluate("window.taken") is None
    watched.check(server.address)
