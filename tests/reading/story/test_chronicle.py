"""From the mail of one application to its facts: what each kind gives, and how a talk is known to have taken place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from dayeight.core.facts import Fact, Instructed, Interviewed, Person, Scheduled, Sent
from dayeight.reading.kinds.model import KINDS, Contact, Kind, MailRead, Talk
from dayeight.reading.promises import PromiseRead
from dayeight.reading.story.chronicle import Chronicle, Piece
from dayeight.reading.story.cues import Mark
from dayeight.reading.story.table import ANY_TIME, TABLE
from dayeight.reading.story.told import Told

ME = Contact("Robin Vale", "robin@example.org", "")
RUTH = Contact("Ruth Amsel", "ruth@kestrelmills.example", "Talent Partner")
OWEN = Contact("Owen Tarn", "owen@kestrelmills.example", "Head of Weaving")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TALK = Talk(datetime(2026, 3, 10, 14, 0, tzinfo=UTC), datetime(2026, 3, 10, 15, 0, tzinfo=UTC), "UTC", "video", "t1")


def mail(
    kind: Kind, day: float, *, marks: Iterable[Mark] = (), to: tuple[Contact, ...] = (),
    people: tuple[Contact, ...] = (),
    sender: Contact = RUTH, talk: Talk | None = None, **more: Any,
) -> Told:  # fmt: skip
    own = bool(to)
    read = MailRead(
        message_id=f"<{kind}-{day}@kestrelmills.example>", kind=kind, company="Kestrel Mills", role="Weaver", agency="",
        people=people, ats="", talk=talk, promises=(), deadline=more.pop("deadline", None), detail="", words="",
        confidence=1.0, review=False, application="a1",
    )  # fmt: skip
    told = Told(
        read=read, at=MONDAY + timedelta(days=day), identity=read.message_id, own=own, auto=False, machine=False,
        subject="Weaver", sender=ME if own else sender, to=to, stage=None, wanted=None, marks=frozenset(marks),
        names=frozenset(), own_names=frozenset(), joins=False, region="", proposed=None, answers="",
    )  # fmt: skip
    return replace(told, **more)


def told_by_all(*told: Told, given: Iterable[Fact] = ()) -> list[Piece]:
    chronicle = Chronicle("a1", UTC, list(given))
    for each in told:
        chronicle.take(each)
    return chronicle.pieces


def facts(*told: Told, given: Iterable[Fact] = ()) -> list[Fact]:
    return [piece.fact for piece in told_by_all(*told, given=given) if piece.fact.kind != "person"]


def kinds(*told: Told, given: Iterable[Fact] = ()) -> list[str]:
    return [fact.kind for fact in facts(*told, given=given)]


def rules(*told: Told) -> list[str | None]:
    return [fact.rule for fact in facts(*told) if fact.kind == "sent"]  # type: ignore[attr-defined]


INVITED = mail("interview_scheduled", 1, talk=TALK, people=(RUTH, OWEN))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_gives_what_the_table_says(kind: Kind) -> None:
    own = kind.startswith("own_")
    found = set(kinds(INVITED, mail(kind, 3, to=(RUTH,) if own else (), talk=None if own else TALK))) - {"scheduled"}
    allowed = {*TABLE[kind].facts, *(name for name, _ in ANY_TIME)}
    assert found <= allowed
    assert bool(found) or not TABLE[kind].facts or kind in ("interview_scheduled", "interview_rescheduled")


def test_a_talk_whose_time_has_passed_is_not_said_to_have_taken_place() -> None:
    assert kinds(INVITED) == ["scheduled"]


def test_a_thank_you_shows_that_the_talk_took_place_and_who_was_there() -> None:
    talk = next(f for f in facts(INVITED, mail("own_thanks", 8.5, to=(OWEN,))) if isinstance(f, Interviewed))
    assert talk.at == TALK.end
    assert talk.people == ("owen-tarn",)
    assert talk.known == MONDAY + timedelta(days=8.5)


@pytest.mark.parametrize(
    ("kind", "marks", "held"),
    [
        ("status_update", (), True),
        ("rejection", (), True),
        ("offer", (), True),
        ("interview_cancelled", (), False),
        ("interview_rescheduled", (), False),
        ("status_update", ("not_met",), False),
    ],
)
def test_a_word_of_a_person_after_the_talk(kind: Kind, marks: tuple[Mark, ...], held: bool) -> None:
    assert ("interviewed" in kinds(INVITED, mail(kind, 9, marks=marks))) is held


def test_a_program_shows_that_only_if_it_speaks_of_the_talk() -> None:
    assert "interviewed" not in kinds(INVITED, mail("status_update", 9, machine=True))
    assert "interviewed" in kinds(INVITED, mail("rejection", 9, machine=True, marks=("met",)))


def test_what_was_entered_by_hand_wins() -> None:
    by_hand = Interviewed(at=datetime(2026, 3, 10, 15, 40, tzinfo=UTC), application="a1", stage="final")
    found = facts(INVITED, mail("own_thanks", 9, to=(OWEN,)), given=[by_hand])
    assert [fact.kind for fact in found] == ["scheduled", "sent"]
    assert found[1].rule == "TY-4"  # type: ignore[attr-defined]


def test_a_moved_talk_ends_the_old_time() -> None:
    later = replace(TALK, start=TALK.start + timedelta(days=2), end=None)
    moved = facts(INVITED, mail("interview_rescheduled", 2, talk=later))
    assert [fact.kind for fact in moved] == ["scheduled", "cancelled", "scheduled"]
    assert moved[1].start == TALK.start  # type: ignore[attr-defined]
    assert moved[2].people == ("owen-tarn",)  # type: ignore[attr-defined]


def test_a_calendar_part_and_the_words_of_another_mail_are_one_talk() -> None:
    again = mail("interview_scheduled", 1.2, talk=replace(TALK, uid=""))
    assert kinds(INVITED, again) == ["scheduled"]


def test_a_yes_to_the_one_time_offered_arranges_the_talk() -> None:
    offer = mail("interview_invitation", 1, proposed=TALK)
    assert kinds(offer, mail("own_other", 1.1, to=(RUTH,))) == ["received", "scheduled", "sent"]


def test_the_rules_of_own_mail() -> None:
    assert rules(INVITED, mail("own_other", 1.1, to=(RUTH,))) == ["NEXT-1"]
    thanked = (INVITED, mail("own_thanks", 8.5, to=(OWEN,)))
    assert rules(*thanked) == ["TY-1"]
    asked = (*thanked, mail("own_followup", 16, to=(RUTH,)))
    assert rules(*asked)[1:] == ["CHECK-1"]
    assert rules(*asked, mail("own_followup", 24, to=(RUTH,)))[1:] == ["CHECK-1", "CHECK-2"]
    told = (*asked, mail("status_update", 17, marks=("more_time",)), mail("own_other", 17.1, to=(RUTH,)))
    assert rules(*told)[1:] == ["CHECK-1", "MORE-1"]
    assert rules(*told, mail("own_followup", 26, to=(RUTH,)))[3:] == ["CHECK-1"]
    assert rules(*thanked, mail("rejection", 18), mail("own_other", 18.5, to=(RUTH,)))[1:] == ["NO-1"]
    assert rules(*thanked, mail("own_other", 18.5, to=(RUTH,), marks=("rival_offer",)))[1:] == ["OFFER-1"]


def test_a_panel_is_thanked_one_by_one() -> None:
    panel = mail(
        "interview_scheduled", 1, talk=TALK, people=(OWEN, Contact("Iris Bow", "iris@kestrelmills.example", ""))
    )
    assert rules(panel, mail("own_thanks", 8.5, to=(OWEN,))) == ["TY-3"]


def test_an_acceptance_and_a_withdrawal() -> None:
    offer = mail("offer", 12, deadline=date(2026, 3, 20))
    assert kinds(INVITED, offer, mail("own_other", 13, to=(RUTH,), marks=("accepts",)))[-1] == "accepted"
    assert kinds(INVITED, mail("own_other", 13, to=(RUTH,), marks=("withdraws",)))[-2:] == ["withdrew", "sent"]


def test_people_once_with_their_parts() -> None:
    chronicle = Chronicle("a1", UTC)
    for each in (INVITED, mail("status_update", 9), mail("own_thanks", 9, to=(OWEN,))):
        chronicle.take(each)
    people = [piece.fact for piece in chronicle.pieces if isinstance(piece.fact, Person)]
    assert [(p.person, p.part) for p in people] == [("ruth-amsel", "recruiter"), ("owen-tarn", "hiring_manager")]


def test_reading_twice_gives_the_same_ids() -> None:
    mails = (INVITED, mail("own_thanks", 9, to=(OWEN,)), mail("rejection", 20))
    assert [f.id for f in facts(*mails)] == [f.id for f in facts(*mails)]
    assert len({f.id for f in facts(*mails)}) == len(facts(*mails))


def test_what_is_called_off_for_another_time_is_moved() -> None:
    later = replace(TALK, start=TALK.start + timedelta(days=2), end=None, uid="")
    found = facts(INVITED, mail("interview_cancelled", 5, talk=later), mail("own_other", 5.1, to=(RUTH,)))
    assert [fact.kind for fact in found] == ["scheduled", "cancelled", "scheduled", "sent"]
    assert found[-1].rule == "NEXT-1"  # type: ignore[attr-defined]


def test_a_settled_time_that_names_none_is_what_it_promises() -> None:
    promised = PromiseRead(
        kind="decision", due=date(2026, 3, 20), earliest=None, strength="firm", quote="by Friday", start=0,
        silence_means_no=False, other_due=None, phrase="by Friday", ask=None,
    )  # fmt: skip
    read = mail("interview_scheduled", 9)
    read = replace(read, read=replace(read.read, promises=(promised,)))
    asked = mail("own_followup", 20, to=(RUTH,))
    assert rules(INVITED, mail("own_thanks", 8.5, to=(OWEN,)), read, asked) == ["TY-1", "CHECK-1"]


def test_a_desk_stands_behind_the_people() -> None:
    desk = Contact("Kestrel Mills Recruitment", "recruitment@kestrelmills.example", "")
    chronicle = Chronicle("a1", UTC, [])
    for each in (mail("status_update", 0, sender=desk), INVITED):
        chronicle.take(each)
    people = sorted((p.fact for p in chronicle.pieces if isinstance(p.fact, Person)), key=lambda person: person.order)
    assert people[-1].email == desk.email
    assert people[-1].part == "interviewer"


def test_who_reads_no_answers_is_nobody() -> None:
    desk = Contact("Kestrel Mills Recruitment", "recruitment@kestrelmills.example", "")
    chronicle = Chronicle("a1", UTC, [])
    chronicle.take(mail("application_received", 0, sender=desk, marks=("no_reply",)))
    assert [p.fact.kind for p in chronicle.pieces] == ["applied"]


def test_the_sender_is_at_the_talk_beside_others_only_if_they_say_so() -> None:
    def met(joins: bool) -> tuple[str, ...]:
        told = mail("interview_scheduled", 1, talk=TALK, people=(RUTH, OWEN), joins=joins)
        return next(fact.people for fact in facts(told) if isinstance(fact, Scheduled))

    assert met(False) == ("owen-tarn",)
    assert met(True) == ("ruth-amsel", "owen-tarn")


def test_a_word_to_the_agent_on_how_it_went_shows_that_it_took_place() -> None:
    agent = Contact("Jo Bell", "jo@bellsearch.example", "")
    chronicle = Chronicle("a1", UTC, [], agents={"bellsearch.example"})
    invited = mail("interview_scheduled", 1, talk=TALK, people=(OWEN,), sender=agent)
    for each in (invited, mail("own_other", 9, to=(agent,), marks=("went",))):
        chronicle.take(each)
    sent = [p.fact for p in chronicle.pieces if p.fact.kind in ("interviewed", "sent")]
    assert [getattr(fact, "rule", fact.kind) for fact in sent] == ["interviewed", "AGENCY-1"]


IVOR = Contact("Ivor Pell", "ivor@kestrelmills.example", "")


def test_one_who_works_there_and_spoke_for_the_candidate_is_a_referrer() -> None:
    word = mail("unrelated", 0, marks=["referred", "vouches"], sender=IVOR)
    assert kinds(word) == ["referred"]
    assert kinds(replace(word, marks=word.marks | {"for_client"})) == ["received"]
    assert kinds(INVITED, replace(mail("status_update", 1, sender=IVOR), marks=word.marks))[-1] == "received"


def test_the_referrer_hears_how_it_ended() -> None:
    word = mail("unrelated", 0, marks=["referred"], sender=IVOR)
    no = mail("rejection", 12, sender=RUTH)
    assert rules(word, mail("own_other", 1, to=(IVOR,)), no, mail("own_other", 13, to=(IVOR,))) == ["REF-1", "REF-3"]
    yes = [mail("offer", 12), mail("own_other", 13, to=(RUTH,), marks=["accepts"])]
    assert rules(word, *yes, mail("own_other", 14, to=(IVOR,)))[-1] == "DONE-1"


def test_a_letter_entered_by_hand_counts_once() -> None:
    asked = mail("own_followup", 16, to=(RUTH,))
    by_hand = facts(INVITED, mail("own_thanks", 9, to=(OWEN,)), asked)[-1]
    ruth = next(p.fact for p in told_by_all(INVITED) if isinstance(p.fact, Person) and p.fact.email == RUTH.email)
    again = mail("own_followup", 24, to=(RUTH,))
    told = facts(INVITED, mail("own_thanks", 9, to=(OWEN,)), asked, again, given=[ruth, replace(by_hand, id="h")])
    assert [fact.rule for fact in told if isinstance(fact, Sent)] == ["TY-1", "CHECK-2"]


def test_what_they_ask_not_to_do_binds() -> None:
    found = facts(replace(INVITED, never=("thank_you",)))
    assert [fact.never for fact in found if isinstance(fact, Instructed)] == [("thank_you",)]


def test_a_yes_to_another_of_the_times_arranges_that_one() -> None:
    offered = mail("interview_invitation", 1, proposed=TALK)
    later = replace(TALK, start=TALK.start + timedelta(days=1), end=None, uid="")
    yes = mail("own_other", 2, to=(RUTH,), marks=["confirms"], proposed=later)
    (talk,) = [fact for fact in facts(offered, yes) if isinstance(fact, Scheduled)]
    assert talk.start == later.start
    assert "scheduled" not in kinds(offered, replace(yes, marks=frozenset({"question"})))


def test_an_agents_report_without_a_word_of_an_offer_is_no_offer() -> None:
    agent = replace(mail("offer", 12, sender=IVOR), read=replace(mail("offer", 12).read, agency="Pell Staffing"))
    assert kinds(agent) == ["received"]
    assert kinds(replace(agent, marks=frozenset({"offers"}))) == ["offered"]
    assert kinds(mail("offer", 12)) == ["offered"]


def test_the_line_below_a_name_shows_a_recruiter() -> None:
    sender = Contact("Leena Prakash", "leena@kestrelmills.example", "Senior Executive - Talent Acquisition / Kestrel")
    named = Contact("Leena Prakash", "leena@kestrelmills.example", "Senior Executive")
    wrote = mail("interview_scheduled", 0, sender=sender, people=(named, OWEN), talk=TALK)
    parts = {p.fact.email: p.fact.part for p in told_by_all(wrote) if isinstance(p.fact, Person)}
    assert parts[sender.email] == "recruiter"
    assert parts[OWEN.email] == "hiring_manager"
