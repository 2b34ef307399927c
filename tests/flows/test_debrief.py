"""A debrief becomes facts: all of them, once, or a sentence that names the question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from tests.flows.conftest import ME, NEW_YORK, Time

from dayeight.core.facts import Candidate, Interviewed, Opened, Person, Promised, standing
from dayeight.errors import Conflict, NotFound
from dayeight.flows.debrief import BadAnswer, Debrief, Met, keep_debrief, preview
from dayeight.flows.make_plan import case_and_plan, today
from dayeight.flows.ports import World

TOLD = Debrief(
    company="Acme, Inc.",
    role="Data analyst",
    ended=datetime(2026, 11, 23, 15, 0),
    met=(
        Met("Dana Whitfield", "hiring_manager", "dana@acme.example", note="dbt migration, team of four"),
        Met("Lee Chu", "recruiter"),
    ),
    timing="Dana: we get back to all applicants in a week",
    leave=("linkedin",),
    note="nice office",
)


def test_a_debrief_makes_all_facts_of_one_entry_with_evidence(world: World) -> None:
    name = keep_debrief(world, ME, TOLD)
    facts = world.journal.facts(ME)
    assert name == "acme-inc-data-analyst"
    assert [fact.kind for fact in facts] == ["candidate", "opened", "person", "person", "interviewed", "promised"]
    assert len({fact.entry for fact in facts}) == 1
    assert all(fact.id and fact.evidence and fact.evidence.words and fact.known == world.clock() for fact in facts)
    talk = next(fact for fact in facts if isinstance(fact, Interviewed))
    assert talk.people == ("dana-whitfield", "lee-chu")
    assert [note.person for note in talk.notes] == ["dana-whitfield", None]
    assert talk.leave == ("linkedin",)
    people = [fact for fact in facts if isinstance(fact, Person)]
    assert [person.order for person in people] == [0, 1]


def test_a_promised_week_is_quiet_until_day_eight(world: World) -> None:
    name = keep_debrief(world, ME, TOLD)
    promise = next(fact for fact in world.journal.facts(ME) if isinstance(fact, Promised))
    assert promise.due == date(2026, 11, 30)
    assert promise.by == "dana-whitfield"
    assert promise.what == "update"
    _, case, _ = case_and_plan(world, ME, name)
    assert case.pledge is not None
    assert case.pledge.due == date(2026, 11, 30)
    assert next(step["rule"] for row in today(world, ME).due for step in row.due) == "TY-3"


def test_the_clocks_place_is_the_candidates_and_the_employers(world: World) -> None:
    keep_debrief(world, ME, TOLD)
    facts = world.journal.facts(ME)
    candidate = next(fact for fact in facts if isinstance(fact, Candidate))
    opened = next(fact for fact in facts if isinstance(fact, Opened))
    assert (candidate.timezone, candidate.country) == ("America/New_York", "US")
    assert (opened.timezone, opened.country) == ("America/New_York", "US")


def test_an_employer_elsewhere_has_the_holidays_of_its_zone(world: World) -> None:
    keep_debrief(world, ME, replace(TOLD, timezone="Europe/Berlin"))
    opened = next(fact for fact in world.journal.facts(ME) if isinstance(fact, Opened))
    assert opened.country == "DE"


def test_only_the_company_is_needed(world: World) -> None:
    name = keep_debrief(world, ME, Debrief("Acme"))
    assert name == "acme"
    assert [fact.kind for fact in world.journal.facts(ME)] == ["candidate", "opened", "interviewed"]


def test_a_second_talk_adds_to_the_application(world: World, time: Time) -> None:
    first = keep_debrief(world, ME, TOLD)
    time.set("2026-12-02T18:00")
    later = Debrief(
        "ACME", "data analyst", ended=datetime(2026, 12, 2, 10), stage="later",
        met=(Met("Dana Whitfield", phone="+1 555 0100"), Met("Ola Berg")),
    )  # fmt: skip
    assert keep_debrief(world, ME, later) == first
    _, case, _ = case_and_plan(world, ME, first)
    assert list(case.people) == ["dana-whitfield", "lee-chu", "ola-berg"]
    assert case.people["dana-whitfield"].phone == "+1 555 0100"
    assert case.people["dana-whitfield"].email == "dana@acme.example"
    assert len(case.talks) == 2


def test_the_same_debrief_twice_adds_nothing(world: World) -> None:
    keep_debrief(world, ME, TOLD)
    before = world.journal.facts(ME)
    assert keep_debrief(world, ME, TOLD) == "acme-inc-data-analyst"
    assert world.journal.facts(ME) == before


def test_more_notes_on_the_same_talk_join_it(world: World) -> None:
    name = keep_debrief(world, ME, TOLD)
    keep_debrief(world, ME, replace(TOLD, met=(Met("Lee Chu", "recruiter", note="asked about on-call"),), note=""))
    talks = [fact for fact in standing(world.journal.facts(ME)) if isinstance(fact, Interviewed)]
    assert len(talks) == 1
    assert [note.text for note in talks[0].notes] == [
        "dbt migration, team of four", "nice office", "asked about on-call",
    ]  # fmt: skip
    assert case_and_plan(world, ME, name)[1].record.people.keys() == {"dana-whitfield", "lee-chu"}


def test_better_words_on_timing_stand_in_for_the_first(world: World) -> None:
    name = keep_debrief(world, ME, TOLD)
    keep_debrief(world, ME, replace(TOLD, timing="We decide by December 4."))
    due = [fact.due for fact in standing(world.journal.facts(ME)) if isinstance(fact, Promised)]
    assert due == [date(2026, 12, 4)]
    pledge = case_and_plan(world, ME, name)[1].pledge
    assert pledge is not None
    assert pledge.due == date(2026, 12, 4)


def test_of_several_promises_the_longest_counts(world: World) -> None:
    words = "I will update you on Wednesday. We decide by December 11."
    name = keep_debrief(world, ME, replace(TOLD, timing=words))
    pledge = case_and_plan(world, ME, name)[1].pledge
    assert pledge is not None
    assert pledge.due == date(2026, 12, 11)


@pytest.mark.parametrize(("country", "due"), [("US", date(2026, 12, 11)), ("GB", date(2026, 11, 12))])
def test_a_day_in_figures_is_read_as_the_country_writes_it(world: World, country: str, due: date) -> None:
    talked = datetime(2026, 11, 2, 15, 0)
    name = keep_debrief(
        world, ME, replace(TOLD, timing="We decide by 12/11.", country=country, timezone="UTC", ended=talked)
    )
    pledge = case_and_plan(world, ME, name)[1].pledge
    assert pledge is not None
    assert pledge.due == due


def test_two_applications_at_a_company_without_a_role_are_a_question(world: World) -> None:
    keep_debrief(world, ME, TOLD)
    keep_debrief(world, ME, replace(TOLD, role="Data engineer"))
    with pytest.raises(Conflict, match=r"acme-inc-data-analyst.*acme-inc-data-engineer"):
        keep_debrief(world, ME, Debrief("Acme"))


def test_a_day_named_by_hand_counts(world: World) -> None:
    keep_debrief(world, ME, replace(TOLD, timing="soon", due=date(2026, 12, 4)))
    (promise,) = [fact for fact in world.journal.facts(ME) if isinstance(fact, Promised)]
    assert (promise.due, promise.strength, promise.quote) == (date(2026, 12, 4), "firm", "soon")


@pytest.mark.parametrize(
    "name", ["李雷", "Ольга Петрова", "Zoë Søndergård", "أحمد", "Ngũgĩ", "O'Brien-Smith", "प्रिया रमन", "X Æ A-12"]
)
def test_names_of_any_script_are_kept_as_they_are(world: World, name: str) -> None:
    application = keep_debrief(world, ME, Debrief(f"{name} GmbH", met=(Met(name),)))
    _, case, _ = case_and_plan(world, ME, application)
    assert [person.name for person in case.people.values()] == [name]


BAD = [
    ("company", Debrief("  "), "name of the company"),
    ("company", Debrief("x" * 300), "characters"),
    ("ended", replace(TOLD, ended=datetime(2026, 11, 24, 10)), "has not come yet"),
    ("timezone", replace(TOLD, timezone="Mars/Base"), "no time zone named"),
    ("due", replace(TOLD, due=date(2026, 11, 20)), "before the interview"),
    ("met", replace(TOLD, met=(Met("Dana", note="x" * 20_001),)), "20,000 characters"),
    ("note", replace(TOLD, note="x" * 1_000_000), "20,000 characters"),
    ("timing", replace(TOLD, timing="x" * 1_000_000), "20,000 characters"),
    ("met", replace(TOLD, met=(Met("Dana", email="not an address"),)), "not an e-mail address"),
    ("met", replace(TOLD, met=(Met("Dana", part="boss"),)), "not one of the answers"),
    ("met", replace(TOLD, met=(Met("", note="who?"),)), "no name"),
    ("met", replace(TOLD, met=(Met("???"),)), "not a name"),
    ("stage", replace(TOLD, stage="third"), "not one of the answers"),
    ("leave", replace(TOLD, leave=("fax",)), "not one of the answers"),
    ("sector", replace(TOLD, sector="space"), "not one of the answers"),
    ("timing_by", replace(TOLD, timing_by="Nobody"), "none of the people"),
]


@pytest.mark.parametrize(("question", "debrief", "words"), BAD)
def test_a_bad_answer_names_its_question_and_keeps_nothing(
    world: World, question: str, debrief: Debrief, words: str
) -> None:
    with pytest.raises(BadAnswer, match=words) as caught:
        keep_debrief(world, ME, debrief)
    assert caught.value.question == question
    assert world.journal.facts(ME) == []


def test_an_unknown_application_is_told(world: World) -> None:
    with pytest.raises(NotFound):
        keep_debrief(world, ME, Debrief("Acme", application="nowhere"))


def test_a_preview_keeps_nothing(world: World) -> None:
    assert len(preview(world, ME, TOLD)) == 6
    assert world.journal.facts(ME) == []


def test_the_employers_clock_dates_the_talk(world: World) -> None:
    keep_debrief(world, ME, replace(TOLD, timezone="Europe/Berlin", ended=datetime(2026, 11, 23, 15)))
    talk = next(fact for fact in world.journal.facts(ME) if isinstance(fact, Interviewed))
    assert talk.at.isoformat() == "2026-11-23T15:00:00+01:00"
    assert talk.at < datetime(2026, 11, 23, 15, tzinfo=NEW_YORK)
