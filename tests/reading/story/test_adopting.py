"""Mail that says little by itself is given to the application that it belongs to."""

from __future__ import annotations

from tests.reading.mailbox.made import ME, message

from dayeight.calendars.public_holidays import workdays
from dayeight.reading.kinds import Judged, Kind
from dayeight.reading.kinds.model import MailRead
from dayeight.reading.mailbox.owners import count_owners
from dayeight.reading.mailbox.reader import Mailbox
from dayeight.reading.messages import Message
from dayeight.reading.story.adopting import adopted

RECEIPT = message(
    "Thank you for applying for Buyer at Acme Foods.",
    sender="Acme Foods <acmefoods@myworkday.com>",
    subject="Thank you for applying to Acme Foods",
)
MINE = f"Ines Calder <{ME}>"


def read(*mails: tuple[Message, Kind]) -> list[MailRead]:
    kinds = {mail.message_id: kind for mail, kind in mails}
    messages = [mail for mail, _ in mails]
    box = Mailbox(
        count_owners(messages).owners((ME,)),
        lambda _: workdays("GB", None),
        lambda mail, own, *, earlier, known: Judged(kinds[mail.message_id], "", "", 0.9, False),
    )
    for place, mail in enumerate(messages):
        box.add(place, mail)
    return adopted(messages, box.reads(), {ME})


def test_a_persons_mail_from_the_employers_own_domain() -> None:
    hello = message("Could I call you on Tuesday?", name="m2", date="Tue, 05 May 2026 10:00:00 +0100")
    found = read((RECEIPT, "application_received"), (hello, "unrelated"))
    assert found[1].application == found[0].application != ""
    assert [who.name for who in found[1].people] == ["Rosa Lind"]


def test_a_mail_that_the_candidate_answered_in_an_application() -> None:
    asked = message("Can you talk on Tuesday?", sender="Jo Bell <jo@bellsearch.example>", name="m2", subject="Buyer")
    answer = message(
        "Yes, about the Buyer role at Acme Foods: gladly.", sender=MINE, to="Jo Bell <jo@bellsearch.example>",
        name="m3", subject="Re: Buyer", more="In-Reply-To: <m2@made.example>", date="Tue, 05 May 2026 10:00:00 +0100",
    )  # fmt: skip
    found = read((asked, "unrelated"), (answer, "own_other"))
    assert found[0].application == found[1].application != ""


def test_a_desks_mail_is_left_alone() -> None:
    offer = message("Your order is on its way.", sender="Acme Foods <info@acme-foods.example>", name="m2")
    found = read((RECEIPT, "application_received"), (offer, "unrelated"))
    assert found[1].application == ""
