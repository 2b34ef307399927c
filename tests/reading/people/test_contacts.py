"""Who on the other side a message names."""

from __future__ import annotations

from tests.reading.mailbox.made import ME, message

from dayeight.reading.kinds import Contact
from dayeight.reading.people import contacts_of, employer_domain, is_machine, platform_of, tenant_of
from dayeight.reading.people.names import without_letters
from dayeight.reading.platforms import is_desk, is_free

OWN = {ME}
MINE = {"Ines Calder"}


def test_sender_with_the_title_of_the_signature() -> None:
    found = message("Hi Ines,\n\nSee you.\n\nBest,\nRosa Lind\nHR Manager, Acme Foods")
    assert contacts_of(found, found.new_text, OWN, MINE) == (
        Contact("Rosa Lind", "rosa.lind@acme-foods.example", "HR Manager"),
    )


def test_people_of_the_text_with_their_addresses() -> None:
    text = "You will meet Anna Berg (anna.berg@acme-foods.example) and Tom Reed, Design Lead."
    found = contacts_of(message(text), text, OWN, MINE)
    assert found[1:] == (
        Contact("Anna Berg", "anna.berg@acme-foods.example", ""),
        Contact("Tom Reed", "", "Design Lead"),
    )


def test_machines_desks_and_the_candidate_are_no_people() -> None:
    text = f"Dear Ines Calder, write to no-reply@acme.example or careers@acme.example, or {ME}."
    assert contacts_of(message(text, sender="Acme Careers <careers@acme.example>"), text, OWN, MINE) == ()


def test_own_mail_names_its_addressees() -> None:
    found = message("Thank you!", sender=f"Ines Calder <{ME}>", to="Rosa Lind <rosa@acme.example>")
    assert contacts_of(found, found.new_text, OWN, MINE) == (Contact("Rosa Lind", "rosa@acme.example", ""),)


def test_guests_of_a_calendar_part() -> None:
    calendar = (
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20260511T100000Z\n"
        "ORGANIZER;CN=Rosa Lind:mailto:rosa.lind@acme-foods.example\n"
        f"ATTENDEE;CN=Tom Reed:mailto:tom@acme-foods.example\nATTENDEE:mailto:{ME}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    found = message(calendar, more="Content-Type: text/calendar").calendars
    assert found == ()  # the first Content-Type decides
    whole = message("See the entry.")
    from dataclasses import replace

    people = contacts_of(replace(whole, calendars=(calendar.encode(),)), "", OWN, MINE)
    assert [who.email for who in people] == ["rosa.lind@acme-foods.example", "tom@acme-foods.example"]


def test_addresses() -> None:
    assert platform_of("x@us.greenhouse-mail.io").name == "greenhouse"  # type: ignore[union-attr]
    assert platform_of("x@acme.example") is None
    assert employer_domain("a@mail.acme.co.uk") == "acme.co.uk"
    assert (
        employer_domain("a@gmail.com") == employer_domain("a@example.com") == employer_domain("a@myworkday.com") == ""
    )
    assert tenant_of("acme@myworkday.com") == tenant_of("jobs@acme.recruitee.com") == "acme"
    assert tenant_of("acme+autoreply@talent.icims.com") == "acme"
    assert tenant_of("no-reply@us.greenhouse-mail.io") == tenant_of("a@acme.example") == ""
    assert is_machine("no-reply@x.example")
    assert not is_machine("noreen@x.example")
    assert is_desk("careers@x.example")
    assert is_free("a@gmx.de")


def test_letters_behind_a_name_and_the_way_one_is_addressed_are_no_part_of_it() -> None:
    assert without_letters("Colm Doyle ACA") == "Colm Doyle"
    assert without_letters("Una Flynn, PhD, MBA") == "Una Flynn"
    assert without_letters("Ana MA") == "Ana MA"
