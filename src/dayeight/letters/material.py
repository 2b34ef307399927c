"""What a letter to one reader is made of: the facts of the case in the words of a letter, and a choice of wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from zlib import crc32

from dayeight.core.application import Case, Talk
from dayeight.core.facts import Candidate, Person, Promised
from dayeight.letters import names
from dayeight.letters.days import AMERICAN, say_day, say_span, talk_day
from dayeight.letters.limits import SUBJECT_WORDS
from dayeight.letters.notes import Notes, Proof, read_notes
from dayeight.letters.texts import en
from dayeight.letters.words import count, fold, one_line


@dataclass
class Material:
    """The facts behind a letter to one person. `turn` shifts the wording when a letter came out too like another.

    `own_openings` and `own_closings` are the person's own, used in the place of the program's.
    """

    case: Case
    candidate: Candidate
    rule: str
    reader: Person
    turn: int = 0
    own_openings: Sequence[str] = ()
    own_closings: Sequence[str] = ()

    # The talk the letter is about

    @cached_property
    def talk(self) -> Talk | None:
        """The last talk with the reader, else the last one at all."""
        met = [t for t in self.case.talks if self.reader.person in t.fact.people]
        talks = met or self.case.talks
        return talks[-1] if talks else None

    @cached_property
    def position(self) -> int:
        """The reader's place among those met, so that each member of a panel gets other sentences."""
        people = list(self.case.people)
        met = self.talk.fact.people if self.talk else ()
        if self.reader.person in met:
            return met.index(self.reader.person)
        return len(met) + (people.index(self.reader.person) if self.reader.person in people else 0)

    @property
    def met_reader(self) -> bool:
        """True if the reader was in the talk."""
        return self.talk is not None and self.reader.person in self.talk.fact.people

    @property
    def day(self) -> str:
        """ "today", "yesterday", "on Tuesday": when the talk was."""
        assert self.talk is not None
        return talk_day(self.talk.day, self.case.today, self.country)

    @property
    def country(self) -> str | None:
        """The employer's country, which decides spelling and the order of dates."""
        return self.case.details.country

    @property
    def american(self) -> bool:
        """True for the US and Canada."""
        return self.country in AMERICAN

    @cached_property
    def role(self) -> str:
        """The job's name as one says it: without what follows a comma or stands in brackets."""
        return short_role(self.case.details.role)

    @cached_property
    def notes(self) -> Notes:
        """What the notes on the reader yield; notes on nobody in particular where there are none on the reader."""
        if self.talk is None:
            return Notes()
        own = "\n".join(n.text for n in self.talk.fact.notes if n.person == self.reader.person)
        shared = "\n".join(n.text for n in self.talk.fact.notes if n.person is None)
        found = read_notes(own) if own else Notes()
        if found.empty and shared and len(self.talk.fact.people) < 2:
            return read_notes(f"{own}\n{shared}" if own else shared)
        return found

    @cached_property
    def all_notes(self) -> tuple[Notes, ...]:
        """What the notes of all talks yield, the last talk first."""
        return tuple(read_notes(n.text) for talk in reversed(self.case.talks) for n in talk.fact.notes)

    @cached_property
    def proofs_elsewhere(self) -> tuple[Proof, ...]:
        """Proofs from the notes of the same talk on others: the candidate's own work, so it may be told to all."""
        if self.talk is None:
            return ()
        texts = [n.text for n in self.talk.fact.notes if n.person != self.reader.person]
        found = [p for text in texts for p in read_notes(text).proofs if p.place and not p.about]
        return tuple(replace(p, told=False) for p in found)

    # Who and how

    @property
    def formal(self) -> bool:
        """True if the reader is greeted with the family name."""
        return names.is_formal(self.case, self.reader)

    def greeting(self) -> str:
        """The first line."""
        return f"{names.greeting(self.case, self.reader)},"

    def called(self, person: str | None) -> str:
        """How the letter speaks of somebody else of the case ("" for nobody)."""
        return names.called(self.case, person) if person else ""

    def sign_off(self, *, phone: bool = True, closing: bool = True) -> str:
        """Closing, name and phone number, or the candidate's own signature."""
        own = self.candidate.signature
        lines = [one_line(line) for line in own.splitlines()[:6]] if own else [one_line(self.candidate.name)]
        number = one_line(self.candidate.phone or "", 40)
        if phone and number and not any(_digits(number) in _digits(line) for line in lines):
            lines.append(number)
        said = [self.pick(self._closings())] if closing else []
        return "\n".join(line for line in [*said, *lines] if line)

    def opening(self) -> str:
        """One of the person's own openings of a thank-you that the facts can fill ("" if there is none)."""
        facts = {
            "day": self.day if self.talk is not None else "",
            "role": self.role,
            "company": one_line(self.case.details.company),
            "name": self.called(self.reader.person),
        }
        fitting = [o for o in self.own_openings if all(facts[name] for name in facts if f"{{{name}}}" in o)]
        told = self.pick(fitting) if fitting else ""
        for name, value in facts.items():
            told = told.replace(f"{{{name}}}", value)
        return told

    def _closings(self) -> Sequence[str]:
        if self.own_closings:
            return self.own_closings
        if self.formal:
            return en.CLOSINGS_FORMAL_US if self.american else en.CLOSINGS_FORMAL_UK
        return en.CLOSINGS_US if self.american else en.CLOSINGS_UK

    # The promise

    @property
    def promise_open(self) -> bool:
        """True if a day was named that has not passed yet."""
        return self.case.pledge is not None and self.case.pledge.due >= self.case.today

    @property
    def pledge_date(self) -> str | None:
        """The day of the promise that counts, in words."""
        pledge = self.case.pledge
        return say_day(pledge.due, self.country) if pledge else None

    @property
    def timing(self) -> str | None:
        """What was said about timing in other words: "a week", or "an answer by Friday 10 July"."""
        pledge = self.case.pledge
        if pledge is None:
            return None
        days = (pledge.due - pledge.said.date()).days
        quote = pledge.fact.quote if isinstance(pledge.fact, Promised) else ""
        span = say_span(days)
        if span and "week" in fold(quote) and "next week" not in fold(quote):
            return span
        what = pledge.fact.what if isinstance(pledge.fact, Promised) else "decision"
        noun = {"next_round": "news of the next step", "update": "an update"}.get(what, "a decision")
        return f"{noun} by {say_day(pledge.due, self.country)}"

    @property
    def who_said(self) -> str:
        """ "You", or the name of whoever named the date."""
        by = self.case.pledge.by if self.case.pledge else None
        if by is None:
            met = self.talk.fact.people if self.talk else ()
            by = met[0] if len(met) == 1 else None
        if by == self.reader.person:
            return "You"
        return self.called(by) or ("You" if self.met_reader else "The team")

    # Choosing wording

    def pick(self, wordings: Sequence[str], *before: str) -> str:
        """One of the wordings, always the same for the same letter; members of a panel get different ones.

        One that begins like a sentence `before` it is passed over where there is a choice.
        """
        company = one_line(self.case.details.company).casefold()
        start = crc32(f"{company}/{self.candidate.name}/{wordings[0]}".encode())
        at = (start + self.position + self.turn) % len(wordings)
        begun = {_beginning(sentence) for sentence in before}
        turned = (*wordings[at:], *wordings[:at])
        return next((w for w in turned if _beginning(w) not in begun), turned[0])

    def subject(self, wordings: Sequence[str], **slots: str) -> str:
        """A subject of at most eight words, on one line."""
        role = self.role or one_line(self.case.details.company)
        for wording in (self.pick(wordings), *wordings):
            found = one_line(wording.format(role=role, company=one_line(self.case.details.company), **slots), 120)
            if 0 < count(found.removeprefix("Re: ")) <= SUBJECT_WORDS:
                return found
        return " ".join(role.split()[:SUBJECT_WORDS]) or "Our conversation"


def short_role(role: str) -> str:
    """ "Store Manager, Easton" is "Store Manager"; "Registrar (informational)" is "Registrar"."""
    whole = one_line(role)
    short = whole.split("(")[0].split(",")[0].split(" - ")[0].strip()
    return short or whole


def _beginning(sentence: str) -> tuple[str, ...]:
    """The words by which a reader notices that two sentences begin alike."""
    return tuple(sentence.casefold().split()[:2])


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit()) or "-"
