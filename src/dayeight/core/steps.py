"""What a plan consists of: steps, what the candidate owes, questions, and the quiet between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

State = Literal[
    "scheduled", "interviewed", "waiting", "lapsed", "long", "offer", "presumed_closed", "closed", "warm"
]  # fmt: skip
Way = Literal["email", "phone", "in_person", "linkedin"]


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up that may be made in a window, to one person, with its reasons.

    Times are the employer's wall clock (D1). The window runs from `opens` up to, not including, `closes`; `ideal` is
    the moment to send or call. `due` is False for what is fine but not wanted (`may` in formats). `explain` gives the
    reasons in words; they are worked out only when somebody reads them.
    """

    application: str
    rule: str
    to: str
    channel: Way
    opens: datetime
    ideal: datetime
    closes: datetime
    due: bool
    explain: Callable[[], tuple[str, ...]]
    change: Callable[[], tuple[str, ...]]
    others: tuple[str, ...] = ()

    @property
    def why(self) -> tuple[str, ...]:
        """The rule, the facts and the arithmetic, one sentence each."""
        return self.explain()

    @property
    def what_changes_it(self) -> tuple[str, ...]:
        """What would change this advice, one sentence each."""
        return self.change()


@dataclass(frozen=True, slots=True)
class Own:
    """What the candidate owes the employer, until when (None: no date was named).

    `key` is the rule of a `settled` fact that says it is done ("" where an outcome says so).
    """

    what: str
    until: date | None
    by: str | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What the program would like to know, with the fact it is about."""

    text: str
    about: str
    code: str


@dataclass(frozen=True, slots=True)
class Silence:
    """How likely an answer still is, as a band: the word to show and the ends of the band (0 to 1).

    `own` is how many of the candidate's own outcomes moved it; the rest is a prior made from surveys.
    """

    band: str
    low: float
    high: float
    own: int = 0

    @property
    def where_from(self) -> str:
        """Where the band comes from, in one sentence."""
        if self.own:
            return f"From surveys of how long answers take, moved by {self.own} of your own interviews."
        return "From surveys of how long answers take; nobody has measured these waits, so it is a wide band."


@dataclass(frozen=True, slots=True)
class ApplicationPlan:
    """The plan of one application at one moment.

    `steps` holds what is due and, marked so, what is merely fine. `quiet_until` is the first day on which another
    message to the employer may be due if nothing else happens (None: something is due now, or nothing ever will be).
    `next_look` is the first later moment, as an aware datetime, at which this plan changes by the clock alone.
    """

    application: str
    now: datetime
    state: State
    steps: tuple[Step, ...]
    quiet_until: date | None
    quiet_rule: str | None
    silence: Silence | None
    own: tuple[Own, ...]
    questions: tuple[Question, ...]
    next_look: datetime | None
    explain_quiet: Callable[[], tuple[str, ...]]

    @property
    def due(self) -> tuple[Step, ...]:
        """The steps that should be done now."""
        return tuple(step for step in self.steps if step.due)

    @property
    def may(self) -> tuple[Step, ...]:
        """The steps that are fine now but not wanted."""
        return tuple(step for step in self.steps if not step.due)

    @property
    def why_quiet(self) -> tuple[str, ...]:
        """Why there is nothing to do and why that is fine, one sentence each (empty if something is due)."""
        return self.explain_quiet()


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """The plans of all applications of one person at one moment."""

    now: datetime
    applications: tuple[ApplicationPlan, ...]

    @property
    def due(self) -> tuple[Step, ...]:
        """What should be done now over all applications, the closing window first."""
        steps = [step for plan in self.applications for step in plan.due]
        return tuple(sorted(steps, key=lambda step: (step.closes, step.application, step.rule, step.to)))
