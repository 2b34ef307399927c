"""The table: every number the rules use, once, with its unit, its reason and its source.

`Playbook` is the typed table; the reasons stand in the fields' metadata, and the docs and the settings page are made
from it. Sources are rules and findings of the evidence base (S08 is a survey there, D23 a decision of the design).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any


def number(value: int | float, unit: str, why: str, source: str) -> Any:
    """A number of the table with what a person may want to know about it."""
    return dataclasses.field(default=value, metadata={"unit": unit, "why": why, "source": source})


@dataclass(frozen=True, slots=True)
class Playbook:
    """The numbers. Business days are those of the employer's place, hours and days are of its clock."""

    # Opening hours of steps
    day_opens_hour: int = number(9, "o'clock", "A message that opens on a day opens at nine.", "D4")
    monday_opens_hour: int = number(10, "o'clock", "Not before ten on a Monday: the week is being sorted.", "D4, S70")
    night_from_hour: int = number(22, "o'clock", "Nothing opens at night.", "D5, TY-6")
    night_to_hour: int = number(6, "o'clock", "What would open at night opens at six.", "D5, TY-6")

    # Thank-you letters
    thanks_after_hours: int = number(2, "hours", "Minutes after the talk a note feels canned.", "TY-1, S56")
    screen_thanks_after_hours: int = number(1, "hours", "A short call deserves a quick, short note.", "TY-2")
    same_day_thanks_after_minutes: int = number(30, "minutes", "It must arrive before they decide.", "TY-5")
    thanks_ideal_hours: int = number(5, "hours", "Five to 24 hours after the talk is the best time.", "TY-1, S56")
    thanks_within_business_days: int = number(2, "business days", "Most managers expect it by then.", "TY-1, S11")
    screen_thanks_within_business_days: int = number(1, "business days", "The next round is booked fast.", "TY-2")
    final_thanks_within_hours: int = number(24, "hours", "After a final round the decision may be near.", "TY-4")
    thanks_still_fine_days: int = number(5, "days", "Late thanks are better than none, up to day five.", "TY-1, D31")

    # Check-ins
    grace_business_days: int = number(1, "business days", "The first business day after the promised date.", "D16, S62")
    check_window_business_days: int = number(5, "business days", "A check-in is of use for about a week.", "D16")
    reply_wait_business_days: int = number(10, "business days", "They answered without a date.", "MORE-1, D16")
    second_check_days: int = number(7, "days", "A second contact is acceptable when a week apart.", "CHECK-2, S58")
    second_check_until_days: int = number(14, "days", "Later it is the closing note's turn.", "CHECK-2")
    close_may_days: int = number(10, "days", "Earliest for a closing note after the second check-in.", "CLOSE-1")
    close_days: int = number(14, "days", "When a closing note is due after the second check-in.", "CLOSE-1, D22")
    close_until_days: int = number(30, "days", "After a month the note has lost its moment.", "CLOSE-1")
    gap_days: int = number(7, "days", "Between two status questions.", "CAP-1, S54")
    freeze_wait_business_days: int = number(10, "business days", "After news of layoffs or a freeze.", "WATCH-4, D19")
    pushed_window_business_days: int = number(4, "business days", "A pushed opening keeps a usable window.", "D23")
    unanswered_cap: int = number(4, "messages", "A third of managers have dropped somebody for pushing.", "CAP-1, S08")
    lower_bound_business_days: int = number(5, "business days", "'Not before X' runs until X and a week.", "D58")

    # Answers
    confirm_within_hours: int = number(24, "hours", "An invitation wants a quick yes.", "NEXT-1")
    answer_within_business_days: int = number(2, "business days", "To 'we need more time' or a question.", "MORE-1")
    ask_before_hours: int = number(24, "hours", "The question to bring along, a day before.", "ASK-1, D35")
    ask_after_hours: int = number(3, "hours", "An interview is over three hours after its start.", "ASK-1, D63")

    # After an outcome
    no_after_hours: int = number(2, "hours", "A no wants a breath before the answer.", "NO-1")
    no_within_business_days: int = number(5, "business days", "A gracious reply is still fresh.", "NO-1")
    withdraw_within_business_days: int = number(5, "business days", "Do not leave them waiting.", "WITHDRAW-1")
    done_within_business_days: int = number(5, "business days", "Tell those who helped.", "DONE-1")
    outcome_news_days: int = number(7, "days", "Tell who referred you how it ended.", "REF-3")
    referrer_hours: int = number(48, "hours", "Thanks and news while they are fresh.", "REF-1, REF-2")
    warm_gap_days: int = number(45, "days", "Between two friendly notes.", "WARM-1")
    warm_window_days: int = number(15, "days", "How long a keep-warm slot stays open.", "WARM-1, D46")
    trigger_after_business_days: int = number(1, "business days", "Write while it is news.", "TRIG-1")
    trigger_until_business_days: int = number(10, "business days", "After two weeks it is old.", "TRIG-1")
    trigger_gap_days: int = number(21, "days", "Between two notes after a no.", "TRIG-1")

    # The long wait, the watch and LinkedIn
    long_after_days: int = number(42, "days", "A process of over six weeks is a long one.", "LONG-1, D15")
    long_gap_days: int = number(28, "days", "Every four weeks, with something of value.", "LONG-1")
    long_until_days: int = number(42, "days", "Every six weeks at the latest.", "LONG-1")
    long_monthly: int = number(3, "notes", "Monthly three times, then quarterly.", "LONG-1")
    long_quarter_days: int = number(91, "days", "The quarterly pace.", "LONG-1, D42")
    long_quarter_until_days: int = number(105, "days", "The quarterly pace, at the latest.", "LONG-1, D42")
    repost_after_business_days: int = number(5, "business days", "Hold: a repost has many meanings.", "WATCH-2, S82")
    repost_until_business_days: int = number(10, "business days", "Then let it go.", "WATCH-2")
    watch_after_business_days: int = number(1, "business days", "A changed posting or good news.", "WATCH-3, WATCH-4")
    watch_until_business_days: int = number(10, "business days", "After two weeks it is old.", "WATCH-3, WATCH-4")
    news_gap_days: int = number(28, "days", "At most one note on news in four weeks.", "WATCH-4")
    linkedin_due_days: int = number(7, "days", "With leave given, while you are remembered.", "LI-1, D40")
    linkedin_until_days: int = number(30, "days", "After a month the moment is gone.", "LI-1")
    linkedin_after_outcome_hours: int = number(24, "hours", "Let the outcome settle first.", "LI-1, D40")
    stay_days: int = number(7, "days", "Ask to stay in touch within a week.", "STAY-1")
    report_back_from_days: int = number(14, "days", "Tell the host what became of the advice.", "INFO-1, D41")
    report_back_until_days: int = number(28, "days", "Tell the host what became of the advice.", "INFO-1, D41")
    agency_hours: int = number(48, "hours", "The agency expects your side of the interview.", "AGENCY-1, S75")
    agency_gap_business_days: int = number(5, "business days", "Weekly while the process is active.", "AGENCY-1")

    # Presuming a process closed
    lapsed_until_days: int = number(21, "days", "Three weeks after a lapsed date an answer is rare.", "GHOST-1, C3")
    long_silence_days: int = number(182, "days", "Half a year without a word in a long search.", "D51")
    closed_below: float = number(0.15, "share", "Below this an answer is rare.", "GHOST-1, C2")
    least_silence_days: int = number(21, "days", "Never presume anything closed within three weeks.", "D51")
    academia_silence_days: int = number(84, "days", "Committees are slow, but not endless.", "GHOST-1")
    government_silence_days: int = number(182, "days", "Public hiring takes half a year at times.", "GHOST-1")


WARM_SLOTS: tuple[int, ...] = (30, 90, 180, 365, 547)
"""Days after a warm no on which a friendly note opens: early failures of the hire, then probation (WARM-1, D46)."""

PLAYBOOK = Playbook()
"""The playbook as it comes."""
