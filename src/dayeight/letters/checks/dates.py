"""Dates and weekdays: does the day exist, does the weekday fit, and is it the day that the facts name?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dayeight.letters.checks.calendar import Mention, mentions, months_in, weekday_words, weekdays_in
from dayeight.letters.checks.page import Field, Page
from dayeight.letters.days import WEEKDAYS, say_day
from dayeight.letters.limits import THANKS
from dayeight.letters.model import Finding
from dayeight.letters.regex import regex
from dayeight.letters.words import Span

_MET = regex(
    r"\b(?:met|spoke|talked|interviewed|interview|conversation|our (?:talk|"
    r"call|meeting)|came in|called in|dropped in|was in|been in|saw you|visited|seeing me|"
    r"discussed|rencontr\w+|sommes vus|entretien|gespräch|getroffen|kennengelernt)\b",
    re.IGNORECASE,
)
_MET_IN = regex(
    r"\b(?:met|spoke|talked|lunch|coffee|conversation|talk|chat|interview(?:ed)?)\b[^.;!?]{0,25}\bin "
    r"(?P<month>[A-Z][a-z]{2,8})\b"
    r"(?! \d)"
)
_YOU_SAID = regex(
    r"\b(?:[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)(?:'d| had| would| kindly)* (?:said|told me|mentioned|promised|thought|"
    r"named|expected|hoped)\b"
    r"[^.;!?]{0,40}\b(?P<when>(?:by|on|before) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_THEY_MET = regex(
    r"\b(?:board|panel|committee|trustees|governors|council|team|they|partners)\b[^.;]{0,20}\bmet\b", re.I
)
_THANKED = regex(
    r"\bthank\w*(?: you)?(?: \w+){0,3} for (?:your|the) (?:\w+ )?(?:call|letter|mail|e-?mail|answer|reply|message|"
    r"news)\b",
    re.I,
)
_TURNED = regex(r"\b(?:you|they|she|he|decision|answer|news|board|panel)\b")
_HEAR = regex(
    r"\b(?:hear\w*|answers?|decisions?|decid\w+|mentioned|told|said|promised|"
    r"expect\w*|invite|invitation|news|confirm|phon(?:e|ing)|ringing|reply|(?:your|'s|the|her|his) call|replies|"
    r"respond|response|ring|call(?:ed)? by|get back|let (?:me|us|you|everyone) "
    r"know|update|writ(?:e|ing) to|entscheid\w*|"
    r"antwort|réponse|décision)\b",
    re.IGNORECASE,
)
_OFFER = regex(r"\b(?:offers?|deadline|sign|accept)\b", re.IGNORECASE)
_PROPOSAL = regex(
    r"\b(?:would a|around|would it|may i|shall i|should i|could i|can i|i "
    r"(?:can|could|am free|would|will|'ll)(?! (?:hear|get|know|receive|have|expect|wait|await|look (?:out|forward)|"
    r"be (?:told|waiting)))|i'll(?! (?:hear|get|know|receive|expect|wait|await|look (?:out|forward)|be (?:told|"
    r"waiting)))|i'd|free on|available|start(?:ing)?|"
    r"next (?:month|year)|since|until|in (?:19|20)\d\d|my (?:notice|course|exam|holiday)|join you on)\b",
    re.IGNORECASE,
)
_PART = regex(r"\b(?P<day>this|yesterday|today|tomorrow)(?:\s+(?P<part>morning|afternoon|evening))?\b", re.IGNORECASE)
_HOURS = {"morning": (0, 13), "afternoon": (12, 19), "evening": (16, 24)}
_NOT_THE_TALK = regex(r"\b(?:applied|wrote|sent|saw|news|posting|read|accepted|received|offer)\b", re.IGNORECASE)
_SINCE = regex(
    r"\b(?:since|back in|until|till|by|before|(?:said|told me|mentioned)[^.;!?]{0,40}\bin) (?:last |"
    r"next )?(?P<month>(?-i:[A-Z])[a-z]{2,8})\b(?! \d)",
    re.IGNORECASE,
)
_ROUND = regex(r"\b(?:see (?:you|them|all)|meet(?:ing)?|interview|round|confirm\w*|appointment|trial)\b", re.IGNORECASE)
_CLOCK = regex(
    r"(?<![\w:.])(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.m\.|[ap]m|AM|PM|Uhr|"
    r"o'clock)(?!\w)"
    r"|(?<![\w:.£$€-])(?P<h24>[01]?\d|2[0-3]):(?P<m24>[0-5]\d)(?![\d:])"
)

# What the candidate did alone needs no fact: "I rang on Monday".
_OWN_ACT = regex(
    r"\bI (?:also |then |only )?(?:rang|called|phoned|telephoned|wrote|e-?mailed|read|visited|left (?:you )?an? \w+)\b"
    r"[^,.;!?]{0,30}$"
)


def check(page: Page) -> Iterator[Finding]:
    """Wrong dates, weekdays and times in subject and text."""
    for field, sentence in page.parts():
        dated = mentions(sentence.text, page.case.today, page.known.dates)
        for mention in dated:
            yield from _date(page, field, sentence, mention)
        yield from _weekdays(page, field, sentence, dated)
        yield from _parts_of_day(page, field, sentence)
        yield from _months(page, field, sentence)
        yield from _talk_months(page, field, sentence)
        yield from _unsaid(page, field, sentence)
        yield from _clock(page, field, sentence)


def _date(page: Page, field: Field, sentence: Span, mention: Mention) -> Iterator[Finding]:
    known, at = page.known, sentence.start + mention.start
    country = page.case.details.country
    if mention.day is None:
        if mention.month_named:
            yield page.found("facts", field, mention.quote, at, "There is no such day.")
        elif _speaks_of_facts(sentence.text) and not _PROPOSAL.search(sentence.text):
            yield page.found("facts", field, mention.quote, at, "No fact or note names this day.")
        return
    if mention.weekday is not None and mention.day.weekday() != mention.weekday:
        right = WEEKDAYS[mention.day.weekday()]
        why = f"{say_day(mention.day, country, weekday=False)} is a {right}."
        yield page.found("facts", field, mention.quote, at, why, say_day(mention.day, country))
        return
    wanted, what = _wanted(page, sentence.text, mention.start)
    if wanted and mention.day not in wanted:
        right = say_day(min(wanted, key=lambda d: abs((d - mention.day).days)), country)  # type: ignore[operator]
        yield page.found("facts", field, mention.quote, at, f"{what} {right}.", right)
    elif mention.day not in known.dates and not _PROPOSAL.search(sentence.text[: mention.start + 20]):
        yield page.found("facts", field, mention.quote, at, "No fact or note names this day.")


def _wanted(page: Page, sentence: str, at: int) -> tuple[frozenset[date], str]:
    """The days that may stand here, by the nearest word before the date that says what it is about."""
    known, before = page.known, sentence[:at]
    places = {
        "met": max((m.end() for m in _MET.finditer(before)), default=-1),
        "hear": max((m.end() for m in _HEAR.finditer(before)), default=-1),
        "offer": max((m.end() for m in _OFFER.finditer(before)), default=-1),
    }
    about = max(places, key=lambda k: places[k])
    if about == "hear" and _THANKED.search(before):
        return frozenset(), ""  # "thank you for your call on Friday"
    if about == "met" and known.promise_days and _TURNED.search(before, places["met"]):
        about = "hear"  # "when I came in, you thought you would phone by the 17th"
    if places[about] < 0 or _PROPOSAL.search(before):
        return frozenset(), ""
    if about == "met" and known.talk_days:
        theirs = known.promise_days if _THEY_MET.search(before) else frozenset()
        return known.talk_days | known.noted_days | theirs, "The interview was on"
    if about == "hear" and known.promise_days and not known.offer_days:
        allowed = known.promise_days | known.noted_days | known.talk_days
        return allowed | _weeks(known.promise_days), "The date they named is"
    if about == "offer" and known.offer_days:
        return known.offer_days | known.promise_days, "The offer's deadline is"
    return frozenset(), ""


def _weeks(days: frozenset[date]) -> frozenset[date]:
    """The Mondays of the named weeks: "the week of 19 October" is promised for the Friday of that week."""
    return frozenset(d - timedelta(days=d.weekday()) for d in days)


def _speaks_of_facts(sentence: str) -> bool:
    return bool(_MET.search(sentence) or _HEAR.search(sentence) or _OFFER.search(sentence))


def _weekdays(page: Page, field: Field, sentence: Span, dated: list[Mention]) -> Iterator[Finding]:
    if not _speaks_of_facts(sentence.text) or _PROPOSAL.search(sentence.text):
        return
    for word, start, number in weekday_words(sentence.text):
        wanted, _ = _wanted(page, sentence.text, start)
        right = {d.weekday() for d in wanted} | _said_weekdays(page) if wanted else page.known.weekdays
        if any(m.start <= start < m.start + len(m.quote) for m in dated) or number in right:
            continue
        if _OWN_ACT.search(sentence.text[:start]) or _THANKED.search(sentence.text[:start]):
            continue
        if not re.search(
            r"\b(?:by|on|before|until|last|this|next|for|bis|am|pour)\s+(?:the\s+)?(?:end of\s+)?$",
            sentence.text[:start],
        ):
            continue
        yield page.found("facts", field, word, sentence.start + start, "No fact or note names this weekday.")


def _months(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "broken since May" where the notes say July, and "you said in March" where no fact or note names the month."""
    known = {d.month for d in page.known.dates} | months_in(f"{page.known.notes}\n{page.known.quotes}")
    if not known or _PROPOSAL.search(sentence.text.replace("since", "")):
        return
    for m in _SINCE.finditer(sentence.text):
        named = months_in(m["month"])
        if named and not named & known:
            yield page.found("facts", field, m.group(), sentence.start + m.start(), "No fact or note names this month.")


def _talk_months(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "our lunch in March" where no talk was in March."""
    months = {d.month for d in page.known.talk_days}
    for m in _MET_IN.finditer(sentence.text):
        named = months_in(m["month"])
        if months and named and not named & months and not _PROPOSAL.search(sentence.text):
            start = sentence.start + m.start("month")
            yield page.found("facts", field, m["month"], start, "No talk was in this month.")


def _unsaid(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "You said by Friday" where nothing that was said is recorded."""
    if page.known.promise_days or page.known.promises or page.foreign:
        return
    for m in _YOU_SAID.finditer(sentence.text):
        at = m.start("when")
        yield page.found("facts", field, m["when"], sentence.start + at, "No promise about timing is recorded.")


def _said_weekdays(page: Page) -> set[int]:
    """The weekdays that stand as words in notes and promises."""
    return weekdays_in(f"{page.known.notes}\n{page.known.quotes}")


def _parts_of_day(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "yesterday afternoon" where the talk was today, or in the morning."""
    if not field.is_text or not page.case.talks or _NOT_THE_TALK.search(sentence.text):
        return
    thanks = page.letter.rule in THANKS and re.search(r"\bthank", sentence.text, re.IGNORECASE)
    if page.letter.rule == "NEXT-1" or not (thanks or _MET.search(sentence.text)):
        return
    today = page.case.today
    for m in _PART.finditer(sentence.text):
        day = m["day"].lower()
        if (day == "this" and not m["part"]) or day == "tomorrow" or _HEAR.search(sentence.text[: m.start()][-40:]):
            continue
        on = today - timedelta(days=1) if day == "yesterday" else today
        talks = [t for t in page.case.talks if t.day == on]
        hours = _HOURS.get((m["part"] or "").lower(), (0, 24))
        fits = any(hours[0] <= t.at.hour < hours[1] or hours[0] <= t.at.hour - 1 < hours[1] for t in talks)
        if talks and fits:
            continue
        last = page.case.talks[-1]
        right = say_day(last.day, page.case.details.country)
        yield page.found(
            "facts", field, m.group(), sentence.start + m.start(),
            f"The interview was on {right} and ended at {last.at:%H:%M}.", f"on {right}" if not talks else None,
        )  # fmt: skip


def _clock(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """A time of an interview that is not the one arranged."""
    waiting = [i.start for i in page.case.invitations if not i.cancelled and i.start >= page.case.now]
    if not waiting:
        return
    times = {(s.hour, s.minute) for s in waiting}
    for m in _CLOCK.finditer(sentence.text):
        hour = int(m["hour"] or m["h24"])
        minute = int(m["minute"] or m["m24"] or 0)
        half = (m["half"] or "").lower().replace(".", "")
        hour = hour % 12 + 12 * (half == "pm") if half in ("am", "pm") else hour
        if page.letter.rule != "NEXT-1" and not _ROUND.search(sentence.text):
            continue
        if (hour, minute) in times or (not half and (hour + 12, minute) in times) or _PROPOSAL.search(sentence.text):
            continue
        right = waiting[0]
        yield page.found(
            "facts", field, m.group(), sentence.start + m.start(),
            f"The interview is arranged for {right:%H:%M}.", f"{right:%H:%M}",
        )  # fmt: skip
