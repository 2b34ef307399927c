"""What is the candidate's own to choose: kept as a fact, followed by every plan, refused outside its bounds."""

from __future__ import annotations

from django.test import Client
from tests.web.conftest import Desk

DEFAULTS = {
    "grace_business_days": "1", "wait_more_business_days": "0", "gap_days": "7", "unanswered_cap": "4",
    "channel": "usual", "not_before_hour": "8", "not_after_hour": "20",
}  # fmt: skip


def test_a_choice_is_kept_and_shown(desk: Desk, client: Client) -> None:
    answer = client.post("/settings/choices/", {**DEFAULTS, "gap_days": "10"})
    assert answer.status_code == 302
    assert 'value="10"' in client.get("/settings/").content.decode()
    kept = [fact for fact in desk.world.journal.facts(desk.owner) if fact.kind == "chosen"]
    assert [(fact.name, fact.value) for fact in kept] == [("gap_days", "10")]  # type: ignore[attr-defined]


def test_a_choice_that_would_pester_is_refused_beside_its_field(desk: Desk, client: Client) -> None:
    answer = client.post("/settings/choices/", {**DEFAULTS, "gap_days": "2", "unanswered_cap": "9"})
    assert answer.status_code == 400
    page = answer.content.decode()
    assert "from 7 to 30" in page
    assert "from 1 to 4" in page
    assert not [fact for fact in desk.world.journal.facts(desk.owner) if fact.kind == "chosen"]
