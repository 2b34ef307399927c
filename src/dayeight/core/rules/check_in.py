"""Check-ins and the closing note: asking how things stand once the promised date or the usual wait has passed.

Serves the article's rule 1: a promised week means silence for seven days and a check-in on day eight.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dayeight.core.application import Case, Message
from dayeight.core.facts import Fact
from dayeight.core.playbook import PLAYBOOK
from dayeight.core.playbook.choices import is_own
from dayeight.core.playbook.norms import DEFAULT_WAIT, LARGE_FIRM_EXTRA, SECTORS, country_norm
from dayeight.core.rules.recipients import for_status, usable
from dayeight.core.rules.window import ALL_HUSHES, FOREVER, Rule, Sum, Window, day_opens, end_of, in_days

RULES = (
    Rule(
        "CHECK-1",
        1,
        "Once the date they named has passed, or the usual wait where they named none, one short friendly check-in"
        " is right: it asks whether there is a new date.",
        "An answer, a new date, an invitation or an offer would change this.",
        "S53, S54, S58, S62",
        "moderate: agreement among experts, no outcome data",
        ALL_HUSHES,
        frozenset({"email_if_phone"}),
    ),
    Rule(
        "CHECK-2",
        1,
        "If a check-in stays without an answer, a second and last one is acceptable a week later.",
        "Any answer to your check-in would change this.",
        "S58, S08, S60",
        "moderate: agreement among experts, no outcome data",
        ALL_HUSHES,
        frozenset({"email_if_phone"}),
    ),
    Rule(
        "CLOSE-1",
        6,
        "After two check-ins without an answer, a closing note assumes that other things came first and leaves the"
        " door open.",
        "Any answer would change this.",
        "S58, S60",
        "weak to moderate: advice, no outcome data",
        ALL_HUSHES - {"presumed"},
    ),
)


def windows(case: Case) -> Iterator[Window]:
    """The check-in that the running episode wants next (D16 to D24)."""
    episode = case.episode
    if case.last is None or episode is None or episode.long:
        return
    if case.pledge is not None and case.pledge.silence_means_no:
        return
    here = episode.index
    if _dismissed(case, "CHECK-1"):  # which ends the ladder (D6)
        return
    first = _last_sent(case, "CHECK-1", here)
    if first is None:
        yield from _first_check(case)
        return
    if episode.renewed or _alive_since(case, first):
        return
    second = _last_sent(case, "CHECK-2", here)
    if second is None:
        if not _dismissed(case, "CHECK-2"):
            yield from _second_check(case, first)
    elif not (_alive_since(case, second) or _last_sent(case, "CLOSE-1", here) or _dismissed(case, "CLOSE-1")):
        yield from _closing_note(case, first, second)


def case_without_address(case: Case) -> date | None:
    """The day from which a check-in would be right, where nobody at the employer's can be reached; else None."""
    lonely = case.last is not None and case.agent is None and case.outcome is None and for_status(case) is None
    silent = case.pledge is not None and case.pledge.silence_means_no
    if not lonely or silent or case.episode is None or case.episode.long or case.sent("CHECK-1"):
        return None
    if case.bound("any") or case.bound("email") or case.is_presumed_closed() or case.pending() is not None:
        return None
    return opening_day(case)[1][-1].end


def _last_sent(case: Case, rule: str, after: int) -> Message | None:
    return next((m for m in reversed(case.messages) if m.fact.rule == rule and m.index > after), None)


def _dismissed(case: Case, wanted: str) -> bool:
    """True if the candidate dismissed this step of the running episode."""
    here = case.episode.index if case.episode else -1
    return any(rule == wanted and index > here for _, index, rule in case.settled)


def _alive_since(case: Case, message: Message) -> bool:
    return case.life is not None and case.life[1] > message.index


def _first_check(case: Case) -> Iterator[Window]:
    to = for_status(case)
    if to is None:
        return
    fact, sums, closing = opening_day(case)
    day = sums[-1].end
    pushed, sums = _pushed(case, day, sums)
    if pushed > day:
        day, closing = pushed, max(closing, case.workdays.bd(pushed, PLAYBOOK.pushed_window_business_days))
    yield from _check(case, "CHECK-1", to, day, closing, fact, sums)


def _second_check(case: Case, first: Message) -> Iterator[Window]:
    to = _same_person(case, first)
    if to is None:
        return
    sent, gap = first.at.date(), max(PLAYBOOK.second_check_days, case.choices.gap_days)
    day = case.workdays.on(in_days(sent, gap))
    sums: tuple[Sum, ...] = (Sum(sent, gap, "days", day, "a week after your check-in"),)
    own_day = opening_day(case)[1][-1].end
    if sent < own_day and day < own_day:
        day = own_day
        sums = (*sums, Sum(sent, 0, "until", day, "your check-in was early; not before its own day"))
    closing = max(in_days(sent, PLAYBOOK.second_check_until_days), day)
    pushed, sums = _pushed(case, day, sums)
    if pushed > day:
        day, closing = pushed, max(closing, case.workdays.bd(pushed, PLAYBOOK.pushed_window_business_days))
    yield from _check(case, "CHECK-2", to, day, closing, first.fact, sums)


def _check(
    case: Case, rule: str, to: str, day: date, closing: date, fact: Fact, sums: tuple[Sum, ...]
) -> Iterator[Window]:
    opens, closes = day_opens(day), end_of(closing)
    trigger = case.episode.at if case.episode else opens
    yield Window(rule, to, opens, closes, True, trigger, fact, sums)
    yield Window(rule, to, closes, case.presumed_from() or FOREVER, False, trigger, fact, sums)  # D20


def _closing_note(case: Case, first: Message, second: Message) -> Iterator[Window]:
    to = _same_person(case, first)
    if to is None:
        return
    sent, on = second.at.date(), case.workdays.on
    may_day = on(in_days(sent, PLAYBOOK.close_may_days))
    day = on(in_days(sent, PLAYBOOK.close_days))
    sums: tuple[Sum, ...] = (Sum(sent, PLAYBOOK.close_days, "days", day, "two weeks after your second check-in"),)
    apart = week_after_question_elsewhere(case)
    if apart is not None:
        may_day = max(may_day, apart.end)
        if apart.end > day:
            day, sums = apart.end, (*sums, apart)
    opens = day_opens(day)
    closes = end_of(in_days(sent, PLAYBOOK.close_until_days))
    yield Window("CLOSE-1", to, day_opens(may_day), opens, False, second.at, second.fact, sums)
    yield Window("CLOSE-1", to, opens, closes, True, second.at, second.fact, sums)


def _same_person(case: Case, first: Message) -> str | None:
    written_to = next((person for person in first.fact.to if usable(case, person)), None)
    return written_to or for_status(case)


def opening_day(case: Case) -> tuple[Fact, tuple[Sum, ...], date]:
    """The fact CHECK-1 rests on, the arithmetic whose last day is its opening day, and its last day (D16, D17)."""
    book, days = PLAYBOOK, case.workdays
    pledge, episode, last = case.pledge, case.episode, case.last
    if pledge is not None:
        grace = case.choices.grace_business_days
        day = days.bd(pledge.due, grace)
        own = is_own(case.choices, "grace_business_days")
        why = "the grace you chose" if own else "the first business day after the date they named"
        sums = (Sum(pledge.due, grace, "business_days", day, why),)
        return pledge.fact, sums, days.bd(day, book.check_window_business_days - book.grace_business_days)
    assert last is not None
    if episode is not None and episode.kind == "reply":
        since = episode.at.date()
        day = days.bd(since, book.reply_wait_business_days)
        reply = next((r.fact for r in reversed(case.replies) if r.index == episode.index), last.fact)
        sums = (Sum(since, book.reply_wait_business_days, "business_days", day, "they answered without a date"),)
        return reply, sums, days.bd(day, book.check_window_business_days)
    usual = _without_date(case, last.day)
    return last.fact, usual, days.bd(usual[-1].end, book.check_window_business_days)


def _without_date(case: Case, since: date) -> tuple[Sum, ...]:
    place, days = case.details, case.workdays
    sector = SECTORS.get(place.sector or "")
    norm = country_norm(place.country, place.region)
    if sector is not None and sector.wait is not None:
        n, unit, why = sector.wait, sector.unit, f"no date was named; usual wait in {sector.name}"
    elif norm.wait is None:
        n, unit = int(DEFAULT_WAIT * norm.factor + 0.5), "business_days"
        why = f"no date was named; the usual wait, scaled to how fast hiring is in {norm.name}"
    elif place.size == "small" and last_stage(case) == "screen" and norm.small_screen is not None:
        n, unit, why = norm.small_screen, "business_days", "no date was named; a small firm after a screen"
    else:
        n, unit, why = norm.wait, norm.unit, f"no date was named; usual wait in {norm.name}"
    end = days.on(in_days(since, n)) if unit == "days" else days.bd(since, n)
    sums: tuple[Sum, ...] = (Sum(since, n, unit, end, why),)
    if place.size == "large" and (sector is None or sector.wait is None):
        later = days.bd(end, LARGE_FIRM_EXTRA)
        sums = (*sums, Sum(end, LARGE_FIRM_EXTRA, "business_days", later, "large firms take longer"))
    if more := case.choices.wait_more_business_days:
        since = sums[-1].end
        sums = (*sums, Sum(since, more, "business_days", days.bd(since, more), "you chose to wait longer"))
    return sums


def last_stage(case: Case) -> str | None:
    """The stage of the last interview."""
    return case.last.fact.stage if case.last else None


def week_after_question_elsewhere(case: Case) -> Sum | None:
    """A question in another application at the company keeps the week for this one as well (D65)."""
    asked = case.asked_elsewhere()
    if asked is None:
        return None
    gap = case.choices.gap_days
    day = case.workdays.on(in_days(asked.date(), gap))
    return Sum(asked.date(), gap, "days", day, "a week between two questions to one company")


def _pushed(case: Case, day: date, sums: tuple[Sum, ...]) -> tuple[date, tuple[Sum, ...]]:
    """The opening day after D19 (news of layoffs or a freeze) and D23 (a week between status questions)."""
    days = case.workdays
    if case.freeze is not None and case.last is not None and case.freeze[0] >= case.last.at:
        news = case.freeze[0].date()
        not_before = days.bd(news, PLAYBOOK.freeze_wait_business_days)
        if not_before > day:
            day = not_before
            why = "news of layoffs or a freeze: give them time"
            sums = (*sums, Sum(news, PLAYBOOK.freeze_wait_business_days, "business_days", day, why))
    asked = case.last_asking()
    if asked is not None:
        not_before = days.on(in_days(asked.date(), case.choices.gap_days))
        if not_before > day:
            day = not_before
            why = "a week between two questions to one company"
            sums = (*sums, Sum(asked.date(), case.choices.gap_days, "days", day, why))
    return day, sums
