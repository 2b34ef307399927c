"""Where the country is known, 12/4 in what was said is the day it is there: in timing, histories and mail."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.reading.mailbox.made import message

from dayeight.calendars.public_holidays import workdays
from dayeight.core.facts import Promised
from dayeight.core.workdays import Workdays
from dayeight.flows.histories import search_from
from dayeight.flows.mail_reads import read_all
from dayeight.flows.timing import promises_told, read_timing
from dayeight.reading.mailbox import read_mailbox
from dayeight.reading.promises import read_promises

SAID = datetime(2026, 11, 23, 15, 0)
WORDS = "We will let you know our decision by 12/4."
DECEMBER, APRIL = date(2026, 12, 4), date(2027, 4, 12)
PLACES = [("US", "America/New_York", DECEMBER), ("GB", "Europe/London", APRIL)]


@pytest.mark.parametrize(("country", "timezone", "due"), PLACES)
def test_in_the_line_under_the_timing_field(country: str, timezone: str, due: date) -> None:
    found = read_timing(WORDS, SAID, country=country, timezone=timezone, workdays_of=workdays)
    assert found.due == due


@pytest.mark.parametrize(("country", "timezone", "due"), PLACES)
def test_without_a_country_the_zone_tells_it(country: str, timezone: str, due: date) -> None:
    ended = SAID.replace(tzinfo=ZoneInfo(timezone))
    told, _ = promises_told(WORDS, ended, None, "x", Workdays(), place_name=timezone)
    assert [promise.due for promise in told] == [due]


@pytest.mark.parametrize(("country", "timezone", "due"), PLACES)
@pytest.mark.parametrize("named", [True, False])
def test_in_a_history(country: str, timezone: str, due: date, named: bool) -> None:
    place = {"country": country, "timezone": "UTC"} if named else {"timezone": timezone}
    said = {"at": "2026-11-23T15:00:00+00:00", "kind": "said", "text": WORDS, "channel": "email"}
    history = {"id": "h", "application": {"company": "Acme", **place}, "facts": [said]}
    search, name, _ = search_from(history, workdays)
    facts = [timed.fact for timed in search.records[name].facts]
    assert [fact.due for fact in facts if isinstance(fact, Promised)] == [due]


@pytest.mark.parametrize(("country", "timezone", "due"), PLACES)
def test_in_a_mailbox(country: str, timezone: str, due: date) -> None:
    head = {"sender": "Rosa <rosa@acme.example>", "subject": "Your interview"}
    mail = message(WORDS, date="Mon, 23 Nov 2026 15:00:00 +0000", **head)
    (read,) = read_mailbox([mail], lambda _: Workdays(), country=country)
    assert [promise.due for promise in read.promises] == [due]


@pytest.mark.parametrize(("country", "timezone", "due"), PLACES)
def test_in_mail_that_is_read_in(country: str, timezone: str, due: date) -> None:
    head = "From: Rosa <rosa@acme.example>\nTo: Me <me@example.com>\nDate: Mon, 23 Nov 2026 15:00:00 +0000\n"
    raw = f"{head}Subject: Your interview\nMessage-ID: <a@acme.example>\n\nThank you for the interview. {WORDS}\n"
    (read,) = read_all([(raw.encode(), "a file")], ["me@example.com"], ZoneInfo(timezone), Workdays())
    assert [promise.due for promise in read.read.promises] == [due]


def test_without_any_country_the_later_day_counts() -> None:
    (promise,) = read_promises(WORDS, SAID.replace(tzinfo=UTC)).promises
    assert (promise.due, promise.other_due) == (APRIL, DECEMBER)
