"""Reasons in words: the rule, the facts it rests on, the arithmetic line by line, what would change it.

They are worked out only when somebody reads them. They name days, never distances ("in three days"): a reason that is
kept stays true the next morning.
"""

from __future__ import annotations

from datetime import date, datetime

from dayeight.core import facts as f
from dayeight.core.application import Case
from dayeight.core.channels import why_call
from dayeight.core.playbook.laws import ONTARIO, ONTARIO_DAYS
from dayeight.core.promises import Pledge
from dayeight.core.rules import RULES, Sum, Window
from dayeight.core.rules.check_in import case_without_address
from dayeight.core.steps import State, Way
from dayeight.core.words import count_words, day_words, list_words, short_day_words

STEP_WORDS = {
    "NEXT-1": "a confirmation",
    "MORE-1": "a word back",
    "ASK-1": "the question to bring along",
    "TY-1": "a thank-you",
    "TY-2": "a thank-you",
    "TY-3": "a thank-you",
    "TY-4": "a thank-you",
    "TY-5": "a thank-you",
    "INFO-1": "a thank-you",
    "OFFER-1": "a word about your other offer",
    "WITHDRAW-1": "your withdrawal",
    "CHECK-1": "a check-in",
    "CHECK-2": "a second check-in",
    "CLOSE-1": "a closing note",
    "LONG-1": "a note with something of value",
    "STAY-1": "a question whether you may stay in touch",
    "AGENCY-1": "a word to the agent",
    "NO-1": "a reply to their no",
    "WARM-1": "a friendly note",
    "TRIG-1": "a note on what changed there",
    "WATCH-2": "a question about the posting",
    "WATCH-3": "a note on the changed posting",
    "WATCH-4": "a note on their news",
    "LI-1": "an invitation on LinkedIn",
    "REF-1": "thanks for the referral",
    "REF-2": "news for who referred you",
    "REF-3": "the outcome for who referred you",
    "DONE-1": "the good news for those who helped",
}
"""Each rule's step as people say it."""

_UNITS = {"business_days": "business days", "days": "days", "hours": "hours", "minutes": "minutes"}

_MEANINGS = {
    "more_time": "wrote that they need more time",
    "next_round": "wrote that there is a next round",
    "question": "asked you something",
    "warm": "sent a friendly word",
    "form": "sent a form letter",
    "auto": "sent an automatic reply",
    "cancelled": "called the interview off",
}

_CHANGES = {
    "closed": "was taken down",
    "reopened": "was opened again",
    "reposted": "was posted again",
    "edited": "was edited",
    "upgraded": "now names a higher position",
    "positions_added": "now names more positions",
    "similar_opening": "has a sister: a similar opening",
}

_NEWS = {
    "funding": "new funding",
    "layoffs": "layoffs",
    "freeze": "a hiring freeze",
    "new_head": "a new head",
    "office": "a new office",
    "product": "a new product",
}


def why(case: Case, window: Window, channel: Way) -> tuple[str, ...]:
    """The reasons of one step: rule, fact, arithmetic, channel, source; one sentence each."""
    rule = RULES[window.rule]
    lines = [f"{rule.id}: {rule.says}"]
    if window.fact is not None:
        lines.append(fact_words(case, window.fact) + ".")
    lines += [sum_words(case, total) for total in window.sums]
    if channel == "phone" and window.rule in ("CHECK-1", "CHECK-2"):
        no_mail = "they asked for no mail" if case.bound("email") else "there is a number and no address to write to"
        reason = why_call(case) or no_mail
        if case.choices.channel == "phone":
            reason = "you chose to call where there is a number"
        lines.append(f"By phone, since {reason}.")
    lines.append(f"Source: {rule.source}; {rule.strength}.")
    return tuple(lines)


def what_changes_it(window: Window) -> tuple[str, ...]:
    """What would change this advice."""
    return (RULES[window.rule].changes,)


def why_quiet(case: Case, state: State, due: bool, opening: tuple[datetime, Window] | None) -> tuple[str, ...]:
    """Why there is nothing to do and why that is fine (PATIENT-1); empty if something is due."""
    if due:
        return ()
    lines = [_standing_words(case, state)]
    if opening is not None:
        moment, window = opening
        day = day_words(moment.date(), case.today)
        lines.append(f"The next step may come on {day}: {STEP_WORDS[window.rule]}.")
        lines += [sum_words(case, total) for total in window.sums]
    elif state not in ("closed", "offer"):
        lines.append(_nothing_more(case))
    if state == "presumed_closed" and _ontario(case):
        lines.append(f"Good to know: since {ONTARIO.since}, in Ontario: {ONTARIO.says}")
    if state in ("waiting", "interviewed", "lapsed"):
        lines.append(
            "Waiting is normal: over half of job seekers have once waited more than a month after an interview."
        )
    return tuple(lines)


def _nothing_more(case: Case) -> str:
    unreachable = case_without_address(case)
    if unreachable is not None:
        day = day_words(unreachable, case.today)
        return f"From {day} a check-in is right, but nobody's address or number is known here yet."
    if case.bound("any") or case.bound("email"):
        return "They asked not to be written to, so there is nothing more to send."
    if case.unanswered() >= case.choices.unanswered_cap:
        sent = count_words(case.unanswered(), "messages")
        return f"You have sent {sent} without an answer: that is enough, more would not help."
    if any(rule in ("CHECK-1", "CHECK-2", "CLOSE-1") for _, _, rule in case.settled):
        return "You left the check-in out, so there is nothing more to send; undo brings it back."
    return "Nothing more to send: what could be said has been said, or nobody can be reached."


def _ontario(case: Case) -> bool:
    """Knowledge that is shown where the duty to answer has lapsed, no step (D68)."""
    if case.details.region != "CA-ON" or case.last is None:
        return False
    return (case.today - case.last.day).days > ONTARIO_DAYS


def _standing_words(case: Case, state: State) -> str:
    today = case.today
    pledge = case.pledge
    if state == "scheduled":
        invitation = case.pending()
        assert invitation is not None
        start = invitation.start
        verb = "is" if start > case.now else "was"
        return f"The interview {verb} on {day_words(start.date(), today)}."
    if pledge is not None and pledge.runs(today) and state in ("waiting", "interviewed"):
        return f"{_promise_words(case, pledge)}, so silence until then is what they told you to expect."
    fixed = {
        "closed": "This application is closed.",
        "offer": "They made you an offer: it is your turn to decide.",
        "warm": "The door was left open; there is no need to write now.",
        "long": "This is a long search; a note every few weeks is enough.",
        "presumed_closed": "An answer has become rare. It is likely closed, not certain; a word from them reopens it.",
    }
    if state in fixed:
        return fixed[state]
    if pledge is not None:
        return f"{_promise_words(case, pledge)}; that day has passed."
    if case.last is not None:
        return f"The interview was on {day_words(case.last.day, today)} and they named no date."
    if case.applied is not None:
        return "You have applied and no interview has taken place yet."
    return "No interview has taken place yet."


def _promise_words(case: Case, pledge: Pledge) -> str:
    if isinstance(pledge.fact, f.Interviewed):
        said = day_words(pledge.said.date(), case.today)
        return f"They said on {said} that they decide on {day_words(pledge.due, case.today)}"
    words = fact_words(case, pledge.fact)
    if isinstance(pledge.fact, f.Promised) and pledge.fact.due is not None and pledge.fact.due != pledge.due:
        return f"{words}, and a later word moved that to {day_words(pledge.due, case.today)}"
    return words


def sum_words(case: Case, total: Sum) -> str:
    """One line of arithmetic, with the days that were skipped and why."""
    today = case.today
    end = day_words(total.end, today)
    if total.unit in ("on", "until"):
        return f"{_capital(total.why)}: {end}."
    line = f"{day_words(total.start, today)} + {count_words(total.n, _UNITS[total.unit])} = {end}"
    skipped = case.workdays.skipped(total.start, total.end) if total.unit == "business_days" else []
    if total.unit == "days":
        moved = (total.end - total.start).days - total.n
        if moved > 0:
            line += ", moved on to a business day"
    if skipped:
        line += f" ({_skipped_words(skipped)} skipped)"
    return f"{line}: {total.why}."


def _skipped_words(skipped: list[tuple[date, str]]) -> str:
    weekends = sum(1 for _, reason in skipped if reason == "weekend")
    named = [f"{reason} on {short_day_words(day)}" for day, reason in skipped if reason != "weekend"]
    if weekends:
        named.insert(0, count_words(weekends, "weekend days"))
    return list_words(named)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def name_of(case: Case, person: str | None) -> str:
    """A person's name, or "they" where none is known."""
    found = case.people.get(person or "")
    return found.name if found else "they"


def fact_words(case: Case, fact: f.Fact) -> str:
    """One fact in words, without a full stop."""
    today = case.today
    day = day_words(fact.at.astimezone(case.record.place).date(), today)
    if isinstance(fact, f.Interviewed):
        people = list_words([name_of(case, p) for p in fact.people if p in case.people])
        return f"You talked with {people} on {day}" if people else f"The interview took place on {day}"
    if isinstance(fact, f.Promised):
        who = _capital(name_of(case, fact.by))
        words = f' ("{fact.quote}")' if fact.quote else ""
        if fact.due is not None:
            return f"{who} said on {day}{words} that you would hear by {day_words(fact.due, today)}"
        if fact.earliest is not None:
            return f"{who} said on {day}{words}: not before {day_words(fact.earliest, today)}"
        return f"{who} named no day on {day}{words}"
    if isinstance(fact, f.Received):
        return f"{_capital(name_of(case, fact.from_))} {_MEANINGS[fact.meaning]} on {day}"
    if isinstance(fact, f.Scheduled):
        start = fact.start.astimezone(case.record.place)
        return f"An interview was arranged for {day_words(start.date(), today)} at {start.hour}:{start.minute:02d}"
    if isinstance(fact, f.Sent):
        to = list_words([name_of(case, p) for p in fact.to if p in case.people])
        what = STEP_WORDS.get(fact.rule or "", "a message of your own")
        return f"You wrote to {to or 'them'} on {day}: {what}"
    if isinstance(fact, f.Rejected):
        return f"{_capital(name_of(case, fact.by))} told you no on {day}"
    if isinstance(fact, f.Posting):
        return f"The posting {_CHANGES.get(fact.change, 'changed')} on {day}"
    if isinstance(fact, f.News):
        if fact.what == "hired_left":
            return f"There was news on {day} that the person they hired has left"
        return f"There was news of {_NEWS[fact.what]} on {day}"
    if isinstance(fact, f.Moved):
        return f"{_capital(name_of(case, fact.person))} changed employer on {day}"
    if isinstance(fact, f.Referred):
        return f"{_capital(name_of(case, fact.by))} referred you on {day}"
    if isinstance(fact, f.OfferedElsewhere):
        until = f", to be answered by {day_words(fact.deadline, today)}" if fact.deadline else ""
        return f"You have an offer elsewhere since {day}{until}"
    return _SIMPLE.get(type(fact), _capital(fact.kind.replace("_", " "))) + f" on {day}"


_SIMPLE: dict[type[f.Fact], str] = {
    f.Applied: "You applied",
    f.Offered: "They made an offer",
    f.Accepted: "You accepted their offer",
    f.AcceptedElsewhere: "You accepted another offer",
    f.Withdrew: "You withdrew",
    f.Cancelled: "The interview was called off",
    f.Requested: "They asked you for something",
    f.Instructed: "They asked you not to do something",
}
