"""The debrief as a conversation: eight short questions, each of which Enter skips; an answer that cannot be used is
asked again, and what was typed so far outlives a crash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import click

from dayeight.cli import page
from dayeight.cli.drafts import Answers, DraftFile
from dayeight.cli.given import moment
from dayeight.errors import DayEightError
from dayeight.flows.choose import made_choices
from dayeight.flows.debrief import Debrief, Met, known_for, preview
from dayeight.flows.known import Known, local_zone, place_of
from dayeight.flows.log import met_from_words
from dayeight.flows.ports import Owner, World
from dayeight.flows.timing import read_timing


class Conversation:
    """Asks the questions one by one and holds the answers."""

    def __init__(self, world: World, owner: Owner, draft: DraftFile, application: str | None = None) -> None:
        self.world = world
        self.owner = owner
        self.draft = draft
        self.application = application
        self.answers: Answers = {}

    def hold(self) -> Debrief:
        """Ask what is not answered yet and return the debrief."""
        self._go_on()
        page.say("Eight short questions; Enter skips one.")
        if self.application is None:
            self._ask("company", "1. Which company?", self._company)
            if not self._known().details:
                self._ask("role", "2. For which role?", lambda _: None)
        self._ask(
            "ended", "3. When did it end? (15:00, yesterday 15:00, 2026-11-23 15:00; Enter: just now)", self._ended
        )
        self._ask_people()
        self._ask("timing", "5. What did they say about when you hear from them? Their words:", self._timing)
        self._tell_timing()
        self._ask("leave", "6. What did they agree to? (linkedin, phone, check-in; several with commas)", self._leave)
        self._ask("stage", "7. Which stage? (screen, first, later, final, informational; Enter: first)", self._stage)
        self._ask("note", "8. Anything to add?", self._whole)
        return self.debrief()

    def debrief(self) -> Debrief:
        """The answers so far as a debrief."""
        told = self.answers
        ended = told.get("ended", "")
        return Debrief(
            company=told.get("company", ""),
            role=told.get("role", ""),
            application=self.application,
            ended=self._moment(ended) if ended.strip() else None,
            met=people_in(told.get("met", "")),
            timing=told.get("timing", ""),
            leave=tuple(part.strip() for part in told.get("leave", "").split(",") if part.strip()),
            stage=told.get("stage", "") or "first",
            note=told.get("note", ""),
        )

    def _go_on(self) -> None:
        """Offer what was typed in a debrief that was never kept."""
        before = self.draft.read()
        if not before:
            return
        about = before.get("company") or before.get("application") or "without a company"
        page.say(f"There is an unfinished debrief ({about}, {len(before)} answers).")
        if click.confirm("Go on with it?", default=True):
            self.application = before.pop("application", None) or self.application
            self.answers = before
        else:
            self.draft.remove()

    def _ask(self, key: str, question: str, check: Callable[[str], None]) -> None:
        if key in self.answers:
            return
        while True:
            answer = click.prompt(question, default="", show_default=False, prompt_suffix="\n> ")
            try:
                if answer.strip():
                    check(answer)
            except DayEightError as error:
                page.say(f"{error} {error.hint}".rstrip())
                continue
            if key == "company" and not answer.strip():
                page.say("The company's name is the one thing that is needed.")
                continue
            self._take(key, answer)
            return

    def _take(self, key: str, answer: str) -> None:
        self.answers[key] = answer
        named = {"application": self.application} if self.application else {}
        self.draft.write({**named, **self.answers})

    def _ask_people(self) -> None:
        """One line a person; an empty line ends the question."""
        if "met" in self.answers:
            return
        page.say("4. Whom did you meet, and what did you talk about? One person a line, an empty line ends:")
        page.say("   Dana Whitfield <dana@acme.example> hiring_manager: what she said, what she needs")
        lines: list[str] = []
        while True:
            answer = click.prompt("", default="", show_default=False, prompt_suffix="> ")
            if not answer.strip():
                break
            try:
                self._try(met=tuple(met_from_words(line) for line in [*lines, answer]))
            except DayEightError as error:
                page.say(f"{error} {error.hint}".rstrip())
                continue
            lines.append(answer.strip())
        self._take("met", "\n".join(lines))

    def _known(self) -> Known:
        return known_for(self.world, self.owner, self.debrief())

    def _company(self, answer: str) -> None:
        known_for(self.world, self.owner, Debrief(company=answer))

    def _moment(self, answer: str) -> datetime:
        now = self.world.clock()
        return moment(answer, local_zone(self._known_place(), now), now)

    def _known_place(self) -> Known:
        told = self.answers
        return known_for(
            self.world, self.owner,
            Debrief(company=told.get("company", ""), role=told.get("role", ""), application=self.application),
        )  # fmt: skip

    def _ended(self, answer: str) -> None:
        self._try(ended=self._moment(answer))

    def _timing(self, answer: str) -> None:
        self._try(timing=answer)

    def _leave(self, answer: str) -> None:
        self._try(leave=tuple(part.strip() for part in answer.split(",") if part.strip()))

    def _stage(self, answer: str) -> None:
        self._try(stage=answer)

    def _whole(self, answer: str) -> None:
        self._try(note=answer)

    def _try(self, **answer: object) -> None:
        """Raises what keeping the debrief with this further answer would raise."""
        preview(self.world, self.owner, replace(self.debrief(), **answer))  # type: ignore[arg-type]

    def _tell_timing(self) -> None:
        told = self.debrief()
        known = self._known()
        now = self.world.clock()
        home, country = place_of(known, now)
        details = known.details
        timing = read_timing(
            told.timing,
            told.ended or now,
            country=details.country if details else country,
            region=details.region if details else None,
            workdays_of=self.world.workdays_of,
            timezone=details.timezone if details else home,
            sector=details.sector if details else None,
            size=details.size if details else None,
            choices=made_choices(self.world, self.owner),
        )
        page.say(timing.line)
        if timing.arithmetic:
            page.say(timing.arithmetic)
        if timing.ask:
            page.say(f'A question that would settle it: "{timing.ask}"')


def people_in(lines: str) -> tuple[Met, ...]:
    """The people of several lines."""
    return tuple(met_from_words(line) for line in lines.splitlines() if line.strip())
