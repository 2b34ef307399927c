"""Whose mailbox it is."""

from __future__ import annotations

from tests.reading.mailbox.made import ME, message

from dayeight.reading.mailbox import OwnerCount


def count(*messages: object) -> OwnerCount:
    counts = OwnerCount()
    for each in messages:
        counts.add(each)  # type: ignore[arg-type]
    return counts


def test_where_mail_is_delivered() -> None:
    owners = count(*(message("x", name=f"m{number}") for number in range(3))).owners()
    assert owners.addresses == {ME}


def test_who_sent_and_received_most_where_nothing_is_delivered() -> None:
    got = [message("x", delivered=False, name=f"a{number}") for number in range(3)]
    sent = [
        message("x", sender=f"Ines Calder <{ME}>", to="Rosa <rosa@acme.example>", name=f"b{number}")
        for number in range(2)
    ]
    assert count(*got, *sent).owners().addresses == {ME}


def test_two_addresses_under_one_name_are_one_person() -> None:
    other = "calder@example.org"
    messages = [message("x", name=f"m{number}") for number in range(3)]
    messages += [
        message("x", to=f"Ines Calder <{other}>", more=f"Delivered-To: {other}", delivered=False, name=f"o{number}")
        for number in range(3)
    ]
    owners = count(*messages).owners()
    assert owners.addresses == {ME, other}
    assert len(set(owners.person_of.values())) == 1


def test_given_owners_settle_it() -> None:
    assert count(message("x")).owners(["Someone@Example.org"]).addresses == {"someone@example.org"}


def test_an_empty_mailbox_has_no_owner() -> None:
    assert count().owners().addresses == frozenset()
