"""Letters out: which step is meant, the ways out, and checks of one's own text."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.flows.conftest import ME
from tests.flows.test_debrief import TOLD

from dayeight.core.facts import Candidate
from dayeight.errors import BadInput, NotFound
from dayeight.flows.debrief import Debrief, keep_debrief
from dayeight.flows.me import candidate_of, keep_candidate
from dayeight.flows.ports import World
from dayeight.flows.write_letter import LetterDraft, as_eml, check_text, letter_for, mailto
from dayeight.letters import Letter


@pytest.fixture
def acme(world: World) -> str:
    keep_candidate(world, ME, {"name": "Robin Okafor", "emails": ["robin@okafor.example"]})
    return keep_debrief(world, ME, TOLD)


def test_the_step_that_is_due_is_meant(world: World, acme: str) -> None:
    draft = letter_for(world, ME, acme)
    assert (draft.rule, draft.to_name, draft.letter.channel) == ("TY-3", "Dana Whitfield", "email")
    assert letter_for(world, ME, acme, "TY-1", "dana").letter == draft.letter
    assert "Dana" in draft.letter.text


def test_a_step_that_is_not_due_can_be_looked_at(world: World, acme: str) -> None:
    draft = letter_for(world, ME, acme, "CHECK-1", "Dana Whitfield", channel="phone")
    assert draft.letter.channel == "phone"
    assert draft.mailto == ""
    assert letter_for(world, ME, acme, "CHECK-1", "dana", voicemail=True).letter.channel == "phone"


def test_what_has_no_letter_is_told(world: World, acme: str) -> None:
    with pytest.raises(NotFound, match="no rule"):
        letter_for(world, ME, acme, "XX-1")
    with pytest.raises(NotFound, match="not open for anybody"):
        letter_for(world, ME, acme, "AGENCY-1")
    with pytest.raises(NotFound, match="none of the people"):
        letter_for(world, ME, acme, "TY-1", "Nobody")
    with pytest.raises(BadInput, match="way to write"):
        letter_for(world, ME, acme, "TY-1", "dana", channel="pigeon")
    bare = keep_debrief(world, ME, Debrief("Bare"))
    with pytest.raises(NotFound, match="No letter is due"):
        letter_for(world, ME, bare)


def test_a_wrong_name_in_ones_own_text_is_found(world: World, acme: str) -> None:
    found = check_text(
        world, ME, acme, "TY-3", "dana", "email", "Thank you", "Dear Diana,\n\nthank you.\n\nRobin Okafor"
    )
    assert any(each.class_ == "facts" and each.severity == "block" for each in found)


def test_mailto_carries_any_text() -> None:
    link = mailto("zoë+x@ex.example", "Q&A = 100%?", "Hi #1 & all,\n\nå?\n")
    parts = urlsplit(link)
    assert parse_qs(parts.query) == {"subject": ["Q&A = 100%?"], "body": ["Hi #1 & all,\r\n\r\nå?"]}
    assert mailto("", "a", "b") == ""


@pytest.mark.parametrize("name", ["Dana Whitfield", "李雷", 'Dana "D" Whitfield, Dr.', "Zoë\nInjected: x"])
def test_an_eml_is_a_draft_that_mail_programs_open(name: str) -> None:
    draft = LetterDraft(Letter("TY-1", "p", "email", "s", "t"), (), name, "dana@acme.example", "", "a", "TY-1")
    at = candidate_of_nobody()
    raw = as_eml(draft, at, "Thank you\nBcc: evil@x.example", "Grüße,\n\n" + "long " * 300 + "\nRobin")
    message = message_from_bytes(raw, policy=default)
    assert message["X-Unsent"] == "1"
    assert message["Bcc"] is None
    assert message["Injected"] is None
    assert message["Subject"] == "Thank you Bcc: evil@x.example"
    assert message["To"].addresses[0].addr_spec == "dana@acme.example"
    assert message["To"].addresses[0].display_name == " ".join(name.split())
    assert message["From"].addresses[0].addr_spec == "robin@okafor.example"
    assert message.get_content().replace("\r\n", "\n").startswith("Grüße,\n\nlong long")


def candidate_of_nobody() -> Candidate:
    from datetime import UTC, datetime

    return Candidate(at=datetime(2026, 1, 1, tzinfo=UTC), name="Robin Okafor", emails=("robin@okafor.example",))


def test_who_is_looking_is_known_and_changed(world: World) -> None:
    assert candidate_of(world, ME).name == ""
    keep_candidate(world, ME, {"name": "Robin", "country": "de"})
    keep_candidate(world, ME, {"timezone": "Europe/Berlin"})
    found = candidate_of(world, ME)
    assert (found.name, found.country, found.timezone) == ("Robin", "DE", "Europe/Berlin")
    with pytest.raises(BadInput):
        keep_candidate(world, ME, {"emails": ["nonsense"]})
    with pytest.raises(BadInput):
        keep_candidate(world, ME, {"timezone": "Mars/Base"})
