"""Mail and invitations into proposed facts: what is said, whose application it is, and never twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

import pytest
from tests.flows.conftest import ME, Time

from dayeight.core.facts import Cancelled, Interviewed, Opened, Promised, Received, Rejected, Scheduled, Sent, standing
from dayeight.flows.debrief import Debrief, Met, keep_debrief
from dayeight.flows.log import mark_sent
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.me import keep_candidate
from dayeight.flows.ports import World
from dayeight.flows.read_mail import Proposal, keep_proposal, propose
from dayeight.flows.undo import undo_last


@dataclass(frozen=True)
class Raw:
    raw: bytes
    place: str = "a file"


def mail(
    body: str,
    *,
    sender: str = "Dana Whitfield <dana@acme.example>",
    to: str = "Robin <robin@okafor.example>",
    date: str = "Tue, 24 Nov 2026 10:00:00 -0500",
    subject: str = "Your interview",
    headers: str = "",
    number: int = 1,
) -> Raw:
    head = f"From: {sender}\nTo: {to}\nDate: {date}\nSubject: {subject}\nMessage-ID: <m{number}@x.example>\n{headers}"
    return Raw(f"{head}\n{body}\n".encode())


def invitation(
    *,
    start: str = "DTSTART;TZID=America/New_York:20261201T100000",
    uid: str = "one@acme.example",
    sequence: int = 0,
    method: str = "REQUEST",
    stamp: str = "20261124T150000Z",
    summary: str = "Interview: Data analyst at Acme",
    more: str = "",
    organizer: str = "ORGANIZER;CN=Lee Chu:mailto:lee@acme.example",
) -> Raw:
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{stamp}",
        f"SEQUENCE:{sequence}", start, f"SUMMARY:{summary}", organizer,
        "ATTENDEE;CN=Robin:mailto:robin@okafor.example", *more.split(), "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return Raw("\r\n".join(line for line in lines if line is not None).encode(), "invite.ics")


@pytest.fixture
def acme(world: World, time: Time) -> str:
    time.set("2026-11-23T18:00")
    keep_candidate(world, ME, {"name": "Robin Okafor", "emails": ["robin@okafor.example"]})
    name = keep_debrief(
        world, ME,
        Debrief("Acme", "Data analyst", ended=datetime(2026, 11, 23, 15),
                met=(Met("Dana Whitfield", "hiring_manager", "dana@acme.example"),)),
    )  # fmt: skip
    time.set("2026-11-25T09:00")
    return name


def read(world: World, pieces: Iterable[Raw]) -> Proposal:
    return propose(world, ME, pieces)


def kept(world: World, *pieces: Raw) -> Proposal:
    found = read(world, pieces)
    keep_proposal(world, ME, found)
    return found


def test_a_promise_in_a_mail(world: World, acme: str) -> None:
    found = kept(world, mail("Hi Robin,\n\nwe will let you know by December 4.\n\nBest\nDana"))
    (fact,) = found.facts
    assert isinstance(fact, Promised)
    assert (fact.due, fact.by, fact.application) == (date(2026, 12, 4), "dana-whitfield", acme)
    assert fact.evidence is not None
    assert fact.evidence.source == "mail"
    assert "December 4" in fact.evidence.words
    assert "that you would hear by Friday 4 December" in found.lines[0]
    _, case, _ = case_and_plan(world, ME, acme)
    assert case.pledge is not None
    assert case.pledge.due == date(2026, 12, 4)


def test_the_same_file_twice_adds_nothing(world: World, acme: str) -> None:
    pieces = [
        mail("We will let you know by December 4."),
        invitation(),
        mail("Still deciding, we need more time.", number=2),
    ]
    kept(world, *pieces)
    before = world.journal.facts(ME)
    again = kept(world, *pieces)
    assert again.facts == []
    assert again.known_already == 3
    assert world.journal.facts(ME) == before
    both = read(world, [*pieces, *pieces])
    assert both.facts == []


def test_an_early_mail_about_an_application_that_a_later_one_opens(world: World, acme: str) -> None:
    kim = "Kim Song <kim@initech.example>"
    pieces = [
        mail("We need more time to look at all CVs.", sender=kim, number=1),
        mail("We will decide about the position by December 9.", sender=kim, number=2,
             date="Tue, 24 Nov 2026 12:00:00 -0500"),
    ]  # fmt: skip
    found = kept(world, *pieces)
    assert [fact.kind for fact in found.facts] == ["opened", "person", "received", "promised"]
    assert found.without == ()
    assert kept(world, *pieces).facts == []


def test_a_copy_that_was_read_and_undone_does_not_come_back(world: World, acme: str) -> None:
    kept(world, invitation())
    undo_last(world, ME)
    assert read(world, [invitation()]).facts == []


def test_quoted_words_are_no_promise(world: World, acme: str) -> None:
    body = "Thanks!\n\nOn Mon, Nov 23, 2026 Dana wrote:\n> We will let you know by December 4.\n"
    found = read(world, [mail(body)])
    assert not any(isinstance(fact, Promised) for fact in found.facts)


def test_a_rejection_carries_the_words_that_show_it(world: World, acme: str) -> None:
    said = "Unfortunately we have decided to move forward with other candidates."
    (fact,) = kept(world, mail(f"Hi Robin,\n\n{said} We wish you well.\n\nDana")).facts
    assert isinstance(fact, Rejected)
    assert (fact.by, fact.application) == ("dana-whitfield", acme)
    assert fact.evidence is not None
    assert said in fact.evidence.words
    assert case_and_plan(world, ME, acme)[2].state in ("closed", "warm")


def test_more_time(world: World, acme: str) -> None:
    found = kept(world, mail("Sorry, we need a little more time. I will write as soon as I can."))
    assert any(isinstance(fact, Received) and fact.meaning == "more_time" for fact in found.facts)


@pytest.mark.parametrize("body", ["Do you need more time?", "Take all the time you need.", "How is your new job?"])
def test_what_only_sounds_like_it(world: World, acme: str, body: str) -> None:
    found = read(world, [mail(body)]).facts
    assert not any(isinstance(fact, Received) and fact.meaning == "more_time" for fact in found)


def test_ones_own_thanks_are_the_step_unless_they_are_known(world: World, acme: str) -> None:
    own = mail(
        "Thank you for your time on Monday, Dana.",
        sender="Robin <robin@okafor.example>",
        to="Dana <dana@acme.example>",
        number=7,
    )
    (fact,) = read(world, [own]).facts
    assert isinstance(fact, Sent)
    assert (fact.rule, fact.to) == ("TY-1", ("dana-whitfield",))
    mark_sent(world, ME, acme, "TY-1", ["dana-whitfield"], "email", at=datetime.fromisoformat("2026-11-24T15:30+00:00"))
    found = read(world, [own])
    assert found.facts == []
    assert "adds nothing new" in found.without[0]


def test_what_a_program_sent_is_no_promise(world: World, acme: str) -> None:
    body = "I am out of office and will answer by December 4. We decide by December 4."
    (away,) = read(world, [mail(body, headers="Auto-Submitted: auto-replied\n")]).facts
    assert isinstance(away, Received)
    assert away.meaning == "auto"
    news = "Three jobs for you. We decide by December 4 who wins the voucher."
    bulk = mail(
        news, sender="News <news@jobs.example>", subject="Jobs", headers="List-Unsubscribe: <https://x.example>\n"
    )
    assert read(world, [bulk]).facts == []


def test_a_stranger_with_a_promise_about_a_job_proposes_an_application(world: World, acme: str) -> None:
    body = "Thank you for your application. We will decide about the position by December 9."
    found = kept(world, mail(body, sender="Kim Song <kim@initech.example>", subject="Your application"))
    assert [fact.kind for fact in found.facts] == ["opened", "person", "promised"]
    assert found.proposed[0].is_new
    assert found.proposed[0].company == "Initech"
    later = mail(
        "We need more time after all, the team is still deciding.", sender="Kim Song <kim@initech.example>", number=5
    )
    (fact,) = read(world, [later]).facts
    assert fact.application == found.facts[0].application


def test_what_a_system_sends_for_an_employer_makes_no_person(world: World, acme: str) -> None:
    body = "Thank you for your application. We will decide about the position by December 9."
    sender = "Initech Careers <no-reply@greenhouse-mail.io>"
    found = kept(world, mail(body, sender=sender, subject="Your application at Initech"))
    assert [fact.kind for fact in found.facts] == ["opened", "promised"]
    assert found.proposed[0].company == "Initech"
    vague = mail("Thank you for your application. We will be in touch.", sender=sender, number=3, subject="Elsewhere")
    assert {fact.application for fact in read(world, [vague]).facts} == {found.facts[0].application}


def test_a_stranger_without_a_job_is_left_alone(world: World, acme: str) -> None:
    found = read(
        world, [mail("Dinner? I will tell you by Friday.", sender="Mum <mum@family.example>", subject="Sunday")]
    )
    assert found.facts == []


def test_an_invitation(world: World, acme: str) -> None:
    found = kept(world, invitation())
    fact = found.facts[-1]
    assert isinstance(fact, Scheduled)
    assert fact.start.isoformat() == "2026-12-01T10:00:00-05:00"
    assert fact.application == acme
    assert fact.stage == "later"
    assert fact.people == ("lee-chu",)
    assert "Interview on Tuesday 1 December at 10:00" in found.lines[0]
    assert case_and_plan(world, ME, acme)[2].state == "scheduled"


def test_an_update_moves_it_an_old_version_does_not_and_a_cancel_calls_it_off(world: World, acme: str) -> None:
    kept(world, invitation())
    moved = kept(world, invitation(sequence=1, start="DTSTART;TZID=America/New_York:20261203T140000"))
    assert [fact.kind for fact in moved.facts] == ["cancelled", "scheduled"]
    assert "moved to Thursday 3 December at 14:00" in moved.lines[0]
    old = read(world, [invitation()])
    assert old.facts == []
    assert "older version" in old.without[0]
    _, case, _ = case_and_plan(world, ME, acme)
    pending = case.pending()
    assert pending is not None
    assert pending.start == datetime(2026, 12, 3, 14)
    off = kept(
        world, invitation(sequence=2, method="CANCEL", start="DTSTART;TZID=America/New_York:20261203T140000")
    )  # fmt: skip
    assert [type(fact) for fact in off.facts] == [Cancelled]
    assert case_and_plan(world, ME, acme)[1].pending() is None


def test_all_versions_in_one_reading(world: World, acme: str) -> None:
    pieces = [invitation(sequence=1, start="DTSTART;TZID=America/New_York:20261203T140000"), invitation()]
    kept(world, *pieces)
    pending = case_and_plan(world, ME, acme)[1].pending()
    assert pending is not None
    assert pending.start.day == 3


def test_a_cancel_of_what_is_not_known_is_harmless(world: World, acme: str) -> None:
    kept(world, invitation(method="CANCEL"))
    assert case_and_plan(world, ME, acme)[1].pending() is None


def test_an_endless_series_is_its_first_date(world: World, acme: str) -> None:
    found = kept(world, invitation(more="RRULE:FREQ=WEEKLY"))
    assert len([fact for fact in found.facts if isinstance(fact, Scheduled)]) == 1
    assert "only its first date" in found.lines[0]


def test_a_time_without_a_zone_is_the_candidates(world: World, acme: str) -> None:
    found = read(world, [invitation(start="DTSTART:20261201T100000")])
    fact = next(fact for fact in found.facts if isinstance(fact, Scheduled))
    assert fact.start.isoformat() == "2026-12-01T10:00:00-05:00"
    assert "names no time zone; taken as America/New_York" in found.lines[0]


def test_what_is_no_interview_is_not_kept(world: World, acme: str) -> None:
    organizer = "ORGANIZER;CN=Mum:mailto:mum@family.example"
    assert read(world, [invitation(summary="Dinner", organizer=organizer)]).facts == []
    assert read(world, [invitation(start="DTSTART;VALUE=DATE:20261201")]).facts == []
    assert read(world, [invitation(method="REPLY")]).facts == []


def test_an_invitation_of_a_stranger_proposes_an_application(world: World, acme: str) -> None:
    organizer = "ORGANIZER;CN=Kim Song:mailto:kim@initech.example"
    found = kept(
        world, invitation(summary="Interview with Initech for the Tester role", organizer=organizer, uid="2@initech")
    )  # fmt: skip
    opened = found.facts[0]
    assert isinstance(opened, Opened)
    assert (opened.company, opened.role) == ("Initech", "Tester")


def test_a_calendar_in_a_mail(world: World, acme: str) -> None:
    ics = invitation().raw.decode()
    head = 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n'
    text = "--b\nContent-Type: text/plain\n\nSee you then.\n"
    body = f"{text}--b\nContent-Type: text/calendar; method=REQUEST\n\n{ics}\n--b--"
    found = read(world, [mail(body, headers=head, sender="Lee Chu <lee@acme.example>")])
    assert [fact.kind for fact in found.facts] == ["person", "scheduled"]


def test_one_undo_takes_back_a_whole_reading(world: World, acme: str) -> None:
    before = len(standing(world.journal.facts(ME)))
    kept(world, mail("We will let you know by December 4."), invitation())
    undo_last(world, ME)
    assert len(standing(world.journal.facts(ME))) == before


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(world: World, acme: str) -> None:
    broken = [
        Raw(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nnonsense", "broken.ics"),
        Raw(b"\x00\xff\xfe not a message at all", "noise.eml"),
        Raw(b"From: dana@acme.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Tr", "torn.eml"),
        Raw(b"", "empty.eml"),
        mail("By December 4.", date="Tue, 24 Nov 2099 10:00:00 -0500", number=9),
        mail("We will let you know by December 4."),
    ]
    found = read(world, broken)
    assert [fact.kind for fact in found.facts] == ["promised"]
    assert len(found.problems) >= 4
    assert any("broken.ics" in problem for problem in found.problems)
    assert any("future" in problem for problem in found.problems)


def test_only_the_chosen_ones_are_kept_with_what_they_need(world: World, acme: str) -> None:
    body = "Thank you for your application. We will decide about the position by December 9."
    kim = "Kim Song <kim@initech.example>"
    found = read(
        world,
        [mail(body, sender=kim), mail("For your application: the team needs more time.", sender=kim, number=2,
              date="Tue, 24 Nov 2026 12:00:00 -0500")],
    )  # fmt: skip
    assert len(found.proposed) == 2
    keep_proposal(world, ME, found, {1})
    kinds = [fact.kind for fact in standing(world.journal.facts(ME)) if fact.application != acme and fact.application]
    assert kinds == ["opened", "person", "received"]
    assert keep_proposal(world, ME, found, set()) == 0


def test_whose_mailbox_it_is_shows_in_delivered_to(world: World, time: Time) -> None:
    time.set("2026-11-25T09:00")
    keep_debrief(world, ME, Debrief("Acme", met=(Met("Dana", email="dana@acme.example"),)))
    mails = [
        mail("Hello", headers="Delivered-To: me@home.example\n", number=1, to="me@home.example"),
        mail("Thanks", sender="Me <me@home.example>", to="dana@acme.example", number=2),
    ]
    assert sum(isinstance(fact, Sent) for fact in read(world, mails).facts) == 1


def test_a_talk_that_is_reported_ends_the_question(world: World, acme: str, time: Time) -> None:
    kept(world, invitation())
    time.set("2026-12-01T18:00")
    assert case_and_plan(world, ME, acme)[2].questions
    keep_debrief(world, ME, Debrief("Acme", application=acme, ended=datetime(2026, 12, 1, 11)))
    assert not case_and_plan(world, ME, acme)[2].questions
    assert any(isinstance(fact, Interviewed) for fact in world.journal.facts(ME))
