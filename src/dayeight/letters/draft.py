"""Which composer writes the letter of which rule, and how often it tries to write unlike the other letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from dayeight.core.application import Case
from dayeight.core.facts import Candidate, Person
from dayeight.letters.checks.page import Page
from dayeight.letters.checks.sameness import check as same_as
from dayeight.letters.compose import answers, call, check_in, go_between, keep_warm, short_notes, thanks
from dayeight.letters.material import Material
from dayeight.letters.model import Letter, LetterChannel
from dayeight.letters.own import OwnWords, fill

# How often another wording is tried for a letter that came out like another one to the company.
_TURNS = 6

Composer = Callable[[Material, LetterChannel], Letter]

COMPOSERS: dict[str, Composer] = {
    "TY-1": thanks.thank_you, "TY-2": thanks.after_screen, "TY-3": thanks.thank_you, "TY-4": thanks.thank_you,
    "TY-5": thanks.same_day, "INFO-1": thanks.informational,
    "CHECK-1": check_in.check_1, "CHECK-2": check_in.check_2, "CLOSE-1": check_in.closing_note,
    "NEXT-1": answers.next_round, "MORE-1": answers.more_time, "NO-1": answers.after_no,
    "WITHDRAW-1": answers.withdrawal, "OFFER-1": answers.competing_offer,
    "LONG-1": keep_warm.keep_warm, "WARM-1": keep_warm.keep_warm, "TRIG-1": keep_warm.after_trigger,
    "WATCH-2": keep_warm.reposted, "WATCH-3": keep_warm.edited, "WATCH-4": keep_warm.after_trigger,
    "STAY-1": keep_warm.stay_in_touch,
    "REF-1": go_between.thank_referrer, "REF-2": go_between.after_interview, "REF-3": go_between.outcome,
    "DONE-1": go_between.accepted, "AGENCY-1": go_between.agency_report,
    "LI-1": short_notes.linkedin, "ASK-1": short_notes.question_to_bring,
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
    own: OwnWords | None = None,
) -> Letter:
    """The letter of one step to one person, from facts alone; the same facts give the same letter.

    With `own` it is made of the person's template for the rule, if there is one and the facts fill it; where they do
    not, it is the program's letter with the question (`ask`) whose answer the template needs.

    `others` are texts of other letters to the same company, which this one should not read like. With `voicemail` a
    call becomes a message on the machine. Raises KeyError for a rule that has no letter.
    """
    reader = case.people.get(to) or Person(at=case.details.at, application=case.record.id, person=to, name=to)
    composer = COMPOSERS[rule]
    called = channel == "phone" and rule in call.RULES
    openings, closings = (own.openings, own.closings) if own else ((), ())
    asked = None
    if own and rule in own.templates and not called:
        material = Material(case, candidate, rule, reader, own_openings=openings, own_closings=closings)
        filled = fill(rule, own.templates[rule], material, channel)
        if isinstance(filled, Letter):
            return filled
        asked = filled
    letters = []
    for turn in range(_TURNS):
        material = Material(case, candidate, rule, reader, turn, openings, closings)
        if called:
            return call.voicemail(material) if voicemail else call.call(material)
        letter = composer(material, channel)
        letter = replace(letter, ask=asked) if asked else letter
        if not others or not _reads_like(letter, case, candidate, others):
            return letter
        letters.append(letter)
    return letters[0]


def _reads_like(letter: Letter, case: Case, candidate: Candidate, others: Sequence[str]) -> bool:
    """True if the letter reads like one of the others."""
    return any(same_as(Page(letter, case, candidate), others))
