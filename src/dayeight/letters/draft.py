"""Which composer writes the letter of which rule, and how often it tries to write unlike the other letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dayeight.core.application import Case
from dayeight.core.facts import Candidate, Person
from dayeight.letters.compose import call, check_in, thanks
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel

Composer = Callable[[Material, LetterChannel], Letter]

COMPOSERS: dict[str, Composer] = {
    "TY-1": thanks.thank_you, "TY-2": thanks.after_screen, "TY-3": thanks.thank_you, "TY-4": thanks.thank_you,
    "TY-5": thanks.same_day, "INFO-1": thanks.informational,
    "CHECK-1": check_in.check_1, "CHECK-2": check_in.check_2, "CLOSE-1": check_in.closing_note,
}  # fmt: skip


def draft(
    case: Case,
    candidate: Candidate,
    rule: str,
    to: str,
    channel: LetterChannel,
    *,
    others: Sequence[str] = (),
    voicemail: bool = False,
) -> Letter:
    """The letter of one step to one person, from facts alone; the same facts give the same letter.

    `others` are texts of other letters to the same company, which this one should not read like. With `voicemail` a
    call becomes a message on the machine. Raises KeyError for a rule that has no letter.
    """
    reader = case.people.get(to) or Person(at=case.details.at, application=case.record.id, person=to, name=to)
    material = Material(case, candidate, rule, reader, voicemail=voicemail)
    if channel == "phone":
        return call.voicemail(material) if voicemail else call.call(material)
    return COMPOSERS[rule](material, channel)
